//! Shares of attacks: how often one leads to war with the guarantors, where attacks are frequent enough to say.

use super::asked::OptionRecord;
use super::cards::CardRecord;
use super::cell::Cell;
use super::record::Results;
use crate::models::measures::{ABANDONMENT, ATTACK, CONQUEST, WAR};

/// Theories that give an attack a smaller probability say nothing of what it leads to: a share of almost nothing is noise.
pub const RARE: f64 = 0.005;
/// A share is not said either if simulation leaves more of it open than this.
const BLURRED: f64 = 0.3;

/// What a theory says of an attack on an option, given that it comes.
pub struct AttackOutcome<'a> {
    /// The theory.
    pub model: &'a CardRecord,
    /// Share of attacks that lead to war with the guarantors; the others lead to abandonment.
    pub fought: f64,
    /// What simulation leaves open of it; absent if that is unknown.
    pub open: Option<(f64, f64)>,
    /// Share of attacks that end in conquest.
    pub conquered: Option<f64>,
}

/// What the theories say that speak of `option` and let attacks be frequent enough.
pub fn endings<'a>(results: &'a Results, option: &OptionRecord) -> Vec<AttackOutcome<'a>> {
    let cells = results.models.iter().filter_map(|m| Some((m, results.cell(option.key.as_str(), &m.key)?)));
    cells.filter_map(|(model, cell)| ending(model, cell)).collect()
}

fn ending<'a>(model: &'a CardRecord, cell: &Cell) -> Option<AttackOutcome<'a>> {
    let (war, abandoned) = (cell.value(&WAR)?.estimate, cell.value(&ABANDONMENT)?.estimate);
    let both = war.mean + abandoned.mean;
    let attack = cell.value(&ATTACK).map_or(both, |v| v.estimate.mean).min(both);
    if cell.silent || attack < RARE {
        return None;
    }
    let ratio = |x: f64, rest: f64| if x + rest > 0.0 { x.max(0.0) / (x.max(0.0) + rest.max(0.0)) } else { 0.5 };
    let bounds = war.interval.bounds().zip(abandoned.interval.bounds());
    let open = bounds.map(|(w, a)| (ratio(w.0, a.1), ratio(w.1, a.0)));
    if open.is_some_and(|(lo, hi)| hi - lo > BLURRED) {
        return None;
    }
    let conquered = cell.value(&CONQUEST).map(|v| (v.estimate.mean / both).clamp(0.0, 1.0));
    Some(AttackOutcome { model, fought: ratio(war.mean, abandoned.mean).clamp(0.0, 1.0), open, conquered })
}

/// 1 if all theories clearly say that war with the guarantors is likelier than abandonment, −1 if the reverse, else 0.
pub fn side(said: &[AttackOutcome]) -> f64 {
    let all = |holds: &dyn Fn((f64, f64)) -> bool| !said.is_empty() && said.iter().all(|e| e.open.is_some_and(holds));
    if all(&|(lo, _)| lo > 0.5) {
        1.0
    } else if all(&|(_, hi)| hi < 0.5) {
        -1.0
    } else {
        0.0
    }
}
