//! The study's own what-ifs.

use super::Known;
use super::numbers::{Domain, estimate};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::results::{VariantPair, VariantRecord, VariantRisk};

/// Most variants a study may name.
const MOST_VARIANTS: usize = 64;

impl Known<'_> {
    /// Every variant: its risks and pairs speak of options and models of these results.
    pub(super) fn variants(&self) -> Checked {
        length("variants", &self.results.variants, 0, MOST_VARIANTS)?;
        each("variants", &self.results.variants, |variant| self.variant(variant))?;
        length("unplayed", &self.results.unplayed, 0, MOST_VARIANTS)
    }

    fn variant(&self, variant: &VariantRecord) -> Checked {
        let (options, models) = (self.results.options.len(), self.results.models.len());
        length("risks", &variant.risks, 0, options * models)?;
        each("risks", &variant.risks, |risk| self.variant_risk(risk))?;
        length("pairs", &variant.pairs, 0, options * options.saturating_sub(1) / 2)?;
        each("pairs", &variant.pairs, |pair| self.variant_pair(pair))
    }

    fn variant_risk(&self, risk: &VariantRisk) -> Checked {
        self.option(risk.option.as_str()).within("option")?;
        self.model(&risk.model).within("model")?;
        estimate(&risk.estimate, Domain::SHARE).within("estimate")
    }

    fn variant_pair(&self, pair: &VariantPair) -> Checked {
        self.option(pair.option.as_str()).within("option")?;
        self.option(pair.other.as_str()).within("other")?;
        let counts = [pair.models_lower, pair.models_higher, pair.models_open];
        match counts.iter().try_fold(0u64, |sum, &n| sum.checked_add(n)) {
            Some(all) if all <= self.results.models.len() as u64 => Ok(()),
            _ => Wrong::say(format!("there are {} models", self.results.models.len())),
        }
    }
}
