//! Why a model may put the reference first: it stands from the first day, and the risk of the others falls into their build-up.

use super::words::title;
use crate::language::{Language, message};
use crate::quantity::maths::ratio;
use crate::quantity::show::decimal;
use crate::results::measures::ATTACK;
use crate::results::{CardRecord, OptionRecord, QuantityRecord, Results};
use crate::stats::Verdict;
use crate::wording::{quoted, share};

/// At least this share of an option's risk must fall into its build-up to call that the reason.
const ALMOST_ALL: f64 = 0.9;
/// From here on a share would be rounded to all.
const PRACTICALLY_ALL: f64 = 0.995;

/// What a model's worse options have in common.
struct BuildUp<'a> {
    model: &'a CardRecord,
    /// Least share of the risk of an option that falls into the years of its build-up.
    early: f64,
    /// Shortest and longest build-up in years, 5 % and 95 %.
    years: [f64; 2],
}

/// A sentence for each model that calls all other options worse than a reference that needs no build-up, if that is why.
pub fn sentence(results: &Results, language: Language) -> Vec<String> {
    let Some(reference) = results.options.iter().find(|o| o.key == results.study.reference) else { return Vec::new() };
    if years_to_stand_up(results, reference).is_none_or(|q| q.belief.high > 0.0) {
        return Vec::new();
    }
    let found = results.models.iter().filter_map(|model| build_up(results, reference, model));
    found.map(|found| told(&found, reference, language)).collect()
}

fn build_up<'a>(results: &Results, reference: &OptionRecord, model: &'a CardRecord) -> Option<BuildUp<'a>> {
    let mut found = BuildUp { model, early: 1.0, years: [f64::INFINITY, 0.0] };
    for option in results.options.iter().filter(|o| o.key != reference.key) {
        let attack = results.value(option.key.as_str(), &model.key, &ATTACK)?;
        let belief = &years_to_stand_up(results, option)?.belief;
        if attack.difference?.verdict != Verdict::Worse || belief.low <= 0.0 {
            return None;
        }
        let survival = &results.cell(option.key.as_str(), &model.key)?.peace_survival;
        let risk = |year: usize| Some(1.0 - survival.get(year - 1)?.estimate.mean);
        let (built, last) = (belief.high.ceil().max(1.0) as usize, survival.len());
        found.early = found.early.min(ratio(risk(built)?, risk(last)?, 1.0)?);
        found.years = [found.years[0].min(belief.low), found.years[1].max(belief.high)];
    }
    (found.years[1] > 0.0 && found.early >= ALMOST_ALL).then_some(found)
}

/// What an option's file says of its build-up, or the world for all.
fn years_to_stand_up<'a>(results: &'a Results, option: &'a OptionRecord) -> Option<&'a QuantityRecord> {
    option.quantities.iter().chain(&results.world).find(|q| q.name == "ramp_years")
}

fn told(found: &BuildUp, reference: &OptionRecord, language: Language) -> String {
    let [from, to] = found.years.map(|y| decimal(y, 1, language));
    let early = match found.early >= PRACTICALLY_ALL {
        true => message("answer-practically-all").get(language).to_owned(),
        false => message("answer-or-more").with(language, &[("share", share(found.early, language).into())]),
    };
    let arguments = [
        ("model", quoted(found.model.title.get(language), language).into()),
        ("reference", title(reference, language).into()),
        ("from", from.into()),
        ("to", to.into()),
        ("early", early.into()),
    ];
    message("answer-build-up").with(language, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    /// A sample whose first model calls every other option worse, with all risk in the first year or spread evenly.
    fn worse(at_once: bool) -> Results {
        let mut results = sample();
        results.models.truncate(1);
        let model = results.models[0].key.clone();
        for cell in results.cells.iter_mut().filter(|c| c.model == model) {
            let difference = &mut cell.value_mut(&ATTACK).expect("attack").difference;
            difference.iter_mut().for_each(|d| d.verdict = Verdict::Worse);
            for (year, value) in cell.peace_survival.iter_mut().enumerate() {
                value.estimate.mean = if at_once { 0.9 } else { 0.99 - 0.01 * year as f64 };
            }
        }
        results
    }

    #[test]
    fn the_build_up_is_named_only_if_the_risk_falls_into_it() {
        let found = sentence(&worse(true), Language::En);
        assert!(
            found.len() == 1 && found[0].contains("0.3 to 2.5") && found[0].contains("practically all of their risk falls"),
            "{found:?}"
        );
        assert!(sentence(&worse(false), Language::En).is_empty());
    }

    #[test]
    fn a_reference_that_is_built_up_itself_has_no_such_advantage() {
        let mut results = worse(true);
        let reference = results.study.reference.clone();
        let option = results.options.iter_mut().find(|o| o.key == reference).expect("reference");
        option.quantities.iter_mut().filter(|q| q.name == "ramp_years").for_each(|q| q.belief.high = 1.0);
        assert!(sentence(&results, Language::En).is_empty());
    }
}
