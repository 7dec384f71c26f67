//! How the numbers were made.

use super::wrong::{Checked, Within, Wrong, each, length};
use super::{Known, numbers};
use crate::results::{Manifest, PrecisionRecord};

/// Most replicates of a run.
const MOST_REPLICATES: u64 = 1 << 24;
/// Fewest and most draws of a replicate.
const DRAWS: std::ops::RangeInclusive<u64> = 64..=65_536;

/// Checks the account that a run gives of itself.
///
/// # Errors
/// With what cannot be.
pub fn manifest(manifest: &Manifest) -> Checked {
    let whole = |name: &str, n: u64, fits: bool| {
        if fits { Ok(()) } else { Wrong::say(format!("{n} is out of bounds")).within(name) }
    };
    whole("replicates", manifest.replicates, (1..=MOST_REPLICATES).contains(&manifest.replicates))?;
    whole("draws", manifest.draws, DRAWS.contains(&manifest.draws) && manifest.draws.is_power_of_two())?;
    for (name, text) in [("scenario_sha256", &manifest.scenario_sha256), ("beliefs_sha256", &manifest.beliefs_sha256)] {
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Wrong::say("is no SHA-256").within(name);
        }
    }
    each("precision", &manifest.precision, |record| match record.half_width {
        Some(width) => numbers::number("half_width", width, numbers::Domain::AMOUNT),
        None => Ok(()),
    })
}

impl Known<'_> {
    /// What the manifest says of models and options.
    pub(super) fn manifest(&self) -> Checked {
        let manifest = &self.results.manifest;
        length("models", &manifest.models, self.results.models.len(), self.results.models.len())?;
        for (i, (said, model)) in manifest.models.iter().zip(&self.results.models).enumerate() {
            if *said != model.key {
                let what = format!("is `{}`, the model played is `{}`", said.escape_debug(), model.key.escape_debug());
                return Wrong::say(what).within(&format!("manifest.models[{i}]"));
            }
        }
        let widest = |record: &PrecisionRecord| match &record.widest {
            Some((option, model)) => self.option(option).and_then(|()| self.model(model)).within("widest"),
            None => Ok(()),
        };
        each("precision", &manifest.precision, widest).within("manifest")
    }
}
