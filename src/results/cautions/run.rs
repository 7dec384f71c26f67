//! Cautions about the run itself: settings without effect, too few replicates, a precision that was not reached.

use super::{CautionKind, Fact};
use crate::results::Results;
use crate::stats::Interval;

/// A what-if that nothing played reads.
pub static UNREAD: CautionKind = CautionKind { key: "unread-what-if", facts: &["settings"], find: unread };

/// No simulation error can be stated.
pub static FEW_REPLICATES: CautionKind = CautionKind { key: "few-replicates", facts: &["replicates"], find: few_replicates };

/// The time was over before the errors were as small as asked for.
pub static PRECISION_NOT_REACHED: CautionKind =
    CautionKind { key: "precision-not-reached", facts: &["missed", "replicates"], find: precision_not_reached };

fn unread(results: &Results) -> Option<Vec<Fact>> {
    let settings = results.manifest.unread.join(", ");
    (!settings.is_empty()).then(|| vec![Fact::Text(settings)])
}

fn few_replicates(results: &Results) -> Option<Vec<Fact>> {
    let mut values = results.cells.iter().flat_map(|c| c.measures.values());
    values.any(|v| v.estimate.interval == Interval::Unknown).then(|| vec![Fact::Count(results.manifest.replicates)])
}

fn precision_not_reached(results: &Results) -> Option<Vec<Fact>> {
    let missed: Vec<&str> = results.manifest.precision.iter().filter(|p| !p.reached).map(|p| p.asked.as_str()).collect();
    (!missed.is_empty()).then(|| vec![Fact::Text(missed.join(", ")), Fact::Count(results.manifest.replicates)])
}
