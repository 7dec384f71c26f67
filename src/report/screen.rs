//! The comparison for a terminal: attack risk by option and model first, then what else matters, then the caveats.

use super::agreement::coefficient;
use super::document::{Document, Element, Section};
use super::findings::range_over_models;
use super::first_screen::first_screen;
use super::prose::Prose;
use super::sections::{View, risks};
use super::study::{alarm, what_if};
use super::table::{Content, Table, TableCell, TableRow};
use super::words::{NOT_A_FORECAST, OPTION};
use crate::language::{Speech, message};
use crate::quantity::show::{count, decimal};
use crate::results::measures::{ABANDONMENT, DURABLE_PEACE, GUARANTOR_COST, SIGNABLE, WAR, YEARS_OF_PEACE};
use crate::results::{Dissent, MeasureRecord, ModelComparison, OptionRecord, Results, Value};
use crate::wording::{caution, quoted};

/// Cautions told; the report tells all.
const CAUTIONS: usize = 2;

/// The comparison of the options, in short.
pub fn comparison(results: &Results, language: Speech) -> Document {
    let language = results.speech(language.language);
    let arguments = [("years", results.study.horizon_years.into()), ("draws", count(results.draws()).into())];
    let title = message("screen-attack").with(language, &arguments);
    let view = View { results, language, pictures: &[] };
    let mut others = vec![Element::Table(other_measures(results, language))];
    others.extend((results.models.len() > 1).then(|| Element::note(message("screen-range").get(language))));
    others.extend(results.comparison.iter().flat_map(|found| disagreement(results, found, language)));
    let cautions = results.cautions.iter().take(CAUTIONS).map(|found| Prose::from(caution(results, found, language).seen));
    others.push(Element::Warnings(cautions.collect()));
    Document {
        alarm: alarm(results, language),
        lines: what_if(results, language).into_iter().collect(),
        closing: Some(NOT_A_FORECAST.get(language).to_owned()),
        ..Document::new(language, results.study.title.get(language))
    }
    .with(Section::new("", first_screen(results, language).into_iter().map(Element::paragraph).collect()))
    .with(Section::new(title, std::iter::once(Element::Table(risks(&view))).chain(legend(results, language)).collect()))
    .with(Section::new("", others))
}

fn legend(results: &Results, language: Speech) -> Vec<Element> {
    let key = &results.study.reference;
    let reference = results.options.iter().find(|o| o.key == *key).map_or(key.as_str(), |o| o.title.get(language));
    let verdicts = || {
        let reference = quoted(reference, language);
        Element::paragraph(message("screen-verdicts").with(language, &[("reference", reference.into())]))
    };
    // With a single option nothing is compared.
    let verdicts = (results.options.len() > 1).then(verdicts);
    std::iter::once(Element::paragraph(message("screen-numbers").get(language))).chain(verdicts).collect()
}

/// Other measures as the range of means over the models.
fn other_measures(results: &Results, language: Speech) -> Table {
    let shown = [&YEARS_OF_PEACE, &WAR, &ABANDONMENT, &SIGNABLE, &DURABLE_PEACE];
    let measures: Vec<&MeasureRecord> = shown.into_iter().filter_map(|measure| results.measure(measure)).collect();
    let currency = results.study.currency.as_deref().unwrap_or_default();
    let cost = message("screen-cost").with(language, &[("currency", currency.into())]);
    let told = results.measure(&GUARANTOR_COST).is_some();
    let heads = measures.iter().map(|m| m.title.get(language).to_owned()).chain(told.then_some(cost)).collect();
    let row = |(option, cost): (&OptionRecord, &Option<Value>)| {
        let ranges = measures.iter().map(|m| TableCell::from(range(results, option.key.as_str(), m, language)));
        let cost = cost.map(|v| between(v.spread.q05, v.spread.q95, |x| decimal(x, 0, language)));
        TableRow::new(option.title.get(language), ranges.chain(told.then(|| cost.into())).collect())
    };
    let rows = results.options.iter().zip(&results.guarantor_cost).map(row);
    Table::new(OPTION.get(language), heads, Content::Numbers).rows(rows)
}

/// Lowest and highest mean over the models.
fn range(results: &Results, option: &str, measure: &MeasureRecord, language: Speech) -> Option<String> {
    let (lo, hi) = range_over_models(results, option, measure)?;
    Some(match measure.unit.as_str() {
        "probability" => between(lo, hi, |x| decimal(100.0 * x, 0, language)) + "\u{202f}%",
        _ => between(lo, hi, |x| decimal(x, 1, language)),
    })
}

fn between(lo: f64, hi: f64, show: impl Fn(f64) -> String) -> String {
    let (lo, hi) = (show(lo), show(hi));
    if lo == hi { lo } else { format!("{lo}–{hi}") }
}

/// Kendall's W, and a line for each model that contradicts a majority.
fn disagreement(results: &Results, found: &ModelComparison, language: Speech) -> [Element; 3] {
    let (models, speaking) = (results.models.len(), results.comparable().len());
    let w = found.concordance.map_or("—".to_owned(), |w| coefficient(w, language));
    let line = |dissent: &Dissent| {
        let model = results.models.iter().find(|m| m.key == dissent.model);
        let arguments = [
            ("model", model.map_or(dissent.model.as_str(), |m| m.title.get(language)).into()),
            ("prefers", dissent.prefers.as_str().into()),
            ("over", dissent.over.as_str().into()),
            ("against", dissent.against.into()),
            ("models", models.into()),
        ];
        message("screen-dissent").with(language, &arguments).into()
    };
    let mut lines: Vec<Prose> = found.dissents.iter().map(line).collect();
    if lines.is_empty() {
        lines.push(message("screen-no-dissent").get(language).into());
    }
    [
        Element::paragraph(message("screen-concordance").with(language, &[("models", speaking.into()), ("w", w.into())])),
        Element::paragraph(message("screen-dissents").get(language)),
        Element::List(lines),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::report::render::terminal;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn the_screen_of_a_small_run() {
        insta::assert_snapshot!(terminal(&comparison(&sample(), Language::En.into()), 100));
    }

    #[test]
    fn the_screen_fits_at_any_width_and_names_everything() {
        let results = sample();
        for &language in Language::ALL {
            for width in [60, 80, 100] {
                let screen = terminal(&comparison(&results, language.into()), width);
                assert!(screen.lines().all(|line| line.width() <= width), "{screen}");
                let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(words(&screen).contains(&words(NOT_A_FORECAST.get(language))), "{screen}");
            }
        }
    }
}
