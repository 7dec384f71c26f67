//! `assumptions.csv`: every quantity with its belief, basis and source.

use super::{parameters, word, write};
use crate::language::Language;
use crate::quantity::show::machine;
use crate::results::{QuantityRecord, Results};

const COLUMNS: &str = "option quantity title unit family parameters q05 q50 q95 basis source note given_in read_by";

/// The ledger: every quantity with its belief, basis and source; shared ones have no option.
pub fn assumptions_csv(results: &Results) -> String {
    let shared = results.world.iter().map(|q| row("", q));
    let own = results.options.iter().flat_map(|o| o.quantities.iter().map(|q| row(o.key.as_str(), q)));
    write(COLUMNS, shared.chain(own).collect())
}

fn row(option: &str, q: &QuantityRecord) -> Vec<String> {
    vec![
        option.to_owned(),
        q.name.clone(),
        q.title.get(Language::default()).to_owned(),
        q.unit.clone(),
        q.belief.family.clone(),
        parameters(&q.belief),
        machine(q.belief.low),
        machine(q.belief.median),
        machine(q.belief.high),
        word(&q.basis),
        q.source.clone().unwrap_or_default(),
        q.note.as_ref().map(|n| n.get(Language::default()).to_owned()).unwrap_or_default(),
        word(&q.origin),
        q.read_by.join(" "),
    ]
}
