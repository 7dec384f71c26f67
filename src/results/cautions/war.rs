//! An option that lowers the risk of an attack and raises that of a war with the guarantors.

use super::{CautionKind, Fact};
use crate::models::measures::{ATTACK, Measure, WAR};
use crate::results::{OptionRecord, Results};
use crate::stats::Verdict;

/// A guarantee believed only by half turns abandonment into war before it turns attack into peace.
pub static KIND: CautionKind = CautionKind { key: "war-with-guarantors", facts: &["model", "option"], find };

fn find(results: &Results) -> Option<Vec<Fact>> {
    let half_strong = |model: &str, option: &OptionRecord| {
        let verdict = |measure: &Measure| Some(results.value(option.key.as_str(), model, measure)?.difference?.verdict);
        verdict(&ATTACK) == Some(Verdict::Better) && verdict(&WAR) == Some(Verdict::Worse)
    };
    let others = || results.options.iter().filter(|o| o.key != results.study.reference);
    let found = results.models.iter().find_map(|m| Some((m, others().find(|o| half_strong(&m.key, o))?)));
    found.map(|(model, option)| vec![Fact::Model(model.key.clone()), Fact::Option(option.key.clone())])
}
