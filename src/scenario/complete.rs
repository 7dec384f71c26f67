//! What a study has to state: what no theory can do without, every quantity of a part that it speaks of, and what its guarantors
//! bring with them. What single theories need besides is not asked for here: a study may be meant for some of them.

use super::checked::Guarantor;
use super::layers::Layered;
use super::library::Sheet;
use super::suggest::listed;
use super::world::World;
use crate::models::quantities::{CORE, DERIVED_WILL, INTERVENE};
use crate::models::{DEAL, GUARANTORS, PARTS, Will, of_guarantors};
use crate::quantity::QuantitySpec;

/// A quantity, and for which composition of guarantors it is needed.
struct Needed<'w> {
    spec: &'static QuantitySpec,
    /// The guarantor that it belongs to, with its place; needed only where it takes part.
    guarantor: Option<usize>,
    world: &'w World,
}

/// Complains of every quantity that is needed and given nowhere: in the world's file if no option has it. `required` are names of
/// quantities that are needed besides.
pub fn complete(sheet: &Sheet, world: &World, options: &[Layered], required: &[&str]) {
    if !sheet.page.is_sound() || options.is_empty() {
        return;
    }
    let needed = needed(world, options, required);
    let lacks = |option: &Layered, needed: &Needed| {
        option.is_sound && needed.is_asked_of(option) && !option.given.contains(&needed.spec.name)
    };
    let has = |option: &Layered, needed: &Needed| option.given.contains(&needed.spec.name);
    let nowhere = |needed: &&Needed| {
        options.iter().any(|option| lacks(option, needed)) && !options.iter().any(|option| has(option, needed))
    };
    let missing: Vec<&Needed> = needed.iter().filter(nowhere).collect();
    complain_missing(sheet, "no option of this study has a belief about", &missing);
    for option in options {
        let missing: Vec<&Needed> =
            needed.iter().filter(|needed| lacks(option, needed) && !missing.iter().any(|m| m.spec == needed.spec)).collect();
        complain_missing(&option.sheet, "neither this option nor the world has a belief about", &missing);
    }
}

/// Everything that is needed, by dimension.
fn needed<'w>(world: &'w World, options: &[Layered], required: &[&str]) -> Vec<Needed<'w>> {
    let is_given = |spec: &QuantitySpec| options.iter().any(|option| option.given.contains(&spec.name));
    let derived = world.asks_for_derived_will();
    let mut specs: Vec<&'static QuantitySpec> = CORE.to_vec();
    specs.extend((world.will == Some(Will::Given)).then_some(&INTERVENE));
    specs.extend(derived.then_some(DERIVED_WILL).into_iter().flatten());
    for part in PARTS {
        let asked = part.key == DEAL && matches!(world.deal, Some(Some(_)));
        if asked || part.quantities.iter().any(|(spec, _)| is_given(spec)) {
            specs.extend(part.quantities.iter().map(|(spec, _)| *spec));
        }
    }
    // What one option says of a theory's own quantity has to be said of all: a theory speaks of all options or of none.
    let own = |spec: &&&'static QuantitySpec| is_given(spec) && !spec.name.starts_with(GUARANTORS);
    specs.extend(world.roster.iter().filter(|spec| own(spec) || required.contains(&spec.name)));
    // As the study writes it, with its own currency in the unit.
    let own = |spec: &'static QuantitySpec| world.roster.iter().find(|own| **own == spec).copied().unwrap_or(spec);
    let mut all: Vec<Needed> = specs.into_iter().map(|spec| Needed { spec: own(spec), guarantor: None, world }).collect();
    for (place, guarantor) in world.guarantors.iter().flatten().enumerate() {
        let own = of_guarantor(guarantor, derived).into_iter();
        all.extend(own.map(|spec| Needed { spec, guarantor: Some(place), world }));
    }
    all.sort_by_key(|needed| needed.spec.dimension);
    all.dedup_by_key(|needed| needed.spec.dimension);
    all
}

/// What is needed of a guarantor.
fn of_guarantor(guarantor: &Guarantor, derived: bool) -> Vec<&'static QuantitySpec> {
    let quantities = guarantor.quantities;
    let reasons = [quantities.stake, quantities.war_cost].into_iter().filter(|_| derived);
    let politics = quantities.politics.map(|p| [p.share, p.leaves, p.returns]);
    reasons.chain(politics.into_iter().flatten()).collect()
}

impl Needed<'_> {
    /// Whether an option has to give it. An option that says what would go with a guarantor's commitment depends on its politics,
    /// also where that guarantor takes no part.
    fn is_asked_of(&self, option: &Layered) -> bool {
        // Of guarantors that are not in order enough is said.
        let Some(members) = option.members else { return self.guarantor.is_none() && of_guarantors(self.spec).is_none() };
        let nobody = members.iter().all(|&n| n == 0);
        match self.guarantor {
            Some(place) => members[place] > 0 || self.moves_with(option, place),
            None => !(nobody && of_guarantors(self.spec).is_some()),
        }
    }

    fn moves_with(&self, option: &Layered, place: usize) -> bool {
        let guarantor = self.world.guarantors.as_ref().and_then(|all| all.get(place));
        let politics = guarantor.and_then(|guarantor| guarantor.quantities.politics);
        politics
            .is_some_and(|p| option.given.contains(&p.share.name) && (*self.spec == *p.leaves || *self.spec == *p.returns))
    }
}

fn complain_missing(sheet: &Sheet, what: &str, missing: &[&Needed]) {
    const SHOWN: usize = 6;
    let Some(first) = missing.first() else { return };
    let more = missing.len().checked_sub(SHOWN).filter(|&n| n > 0);
    let more = more.map(|n| format!(" and {n} more")).unwrap_or_default();
    let message = format!("{what} {}{more}", listed(missing.iter().map(|needed| needed.spec.name).take(SHOWN)));
    let (name, unit) = (first.spec.name, first.spec.unit);
    let explained = name.rsplit('.').next().filter(|_| name.starts_with(GUARANTORS)).unwrap_or(name);
    let help = format!(
        "add [quantities.{name}] with `belief`, `unit = \"{unit}\"` and `basis`; `garant explain {explained}` says what it is"
    );
    sheet.page.missing(sheet.page.top(), message, help);
}
