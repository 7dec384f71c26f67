//! The quantities that a study may speak of: those of garant, those of its guarantors, and its currency in the units of costs.

use super::checked::{Guarantor, Scenario};
use super::quantities::QuantityRoster;
use crate::language::kept;
use crate::models::all_quantities;
use crate::models::quantities::CURRENCY;
use crate::quantity::{QuantitySpec, interned};

/// Those of a study with these guarantors that counts in `currency`, by dimension.
pub fn of_study(base: QuantityRoster<'_>, guarantors: &[Guarantor], currency: Option<&str>) -> Vec<&'static QuantitySpec> {
    let own = guarantors.iter().flat_map(|guarantor| guarantor.quantities.all());
    let mut all: Vec<_> = base.iter().map(|spec| in_currency(spec, currency)).chain(own).collect();
    all.sort_by_key(|spec| spec.dimension);
    all
}

impl Scenario {
    /// Every quantity that this study may speak of, by dimension.
    pub fn roster(&self) -> Vec<&'static QuantitySpec> {
        of_study(&all_quantities(), &self.guarantors, self.currency.as_deref())
    }
}

/// A quantity whose unit names the study's currency.
fn in_currency(spec: &'static QuantitySpec, currency: Option<&str>) -> &'static QuantitySpec {
    let Some(currency) = currency.filter(|_| spec.unit.contains(CURRENCY)) else { return spec };
    interned(QuantitySpec {
        name: spec.name,
        dimension: spec.dimension,
        unit: kept(&spec.unit.replace(CURRENCY, currency)),
        range: spec.range,
        plausible: spec.plausible,
        scope: spec.scope,
        title: spec.title,
        meaning: spec.meaning,
    })
}
