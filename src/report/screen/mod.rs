//! The comparison for a terminal: attack risk by option and model first, then what else matters, then the caveats.

mod best;
mod changed;
mod disagreement;
mod ends;
mod folded;
mod lines;
mod measures;
mod places;
mod risks;

pub use changed::changed;

use super::document::{Document, Element, Section};
use super::first_screen::first_screen;
use super::prose::Prose;
use super::strip::strip;
use super::study::{alarm, what_if};
use super::words::NOT_A_FORECAST;
use crate::language::{Language, Speech, message};
use crate::quantity::show::count;
use crate::results::Results;
use crate::wording::caution;
use disagreement::disagreement;
use measures::other_measures;

/// Cautions told; the report tells all.
const CAUTIONS: usize = 2;

/// The comparison of the options, in short.
pub fn comparison(results: &Results, language: Language) -> Document {
    let language = results.speech(language);
    Document {
        alarm: alarm(results, language),
        lines: what_if(results, language).into_iter().collect(),
        sections: sections(results, language),
        closing: Some(NOT_A_FORECAST.get(language).to_owned()),
        ..Document::new(language, results.study.title.get(language))
    }
}

/// What is said of results.
fn sections(results: &Results, language: Speech) -> Vec<Section> {
    let arguments = [("years", results.study.horizon_years.into()), ("draws", count(results.draws()).into())];
    let title = message("screen-attack").with(language, &arguments);
    let mut others = vec![Element::Table(other_measures(results, language))];
    others.extend((results.models.len() > 1).then(|| Element::note(message("screen-range").get(language))));
    others.extend(results.comparison.iter().flat_map(|found| disagreement(results, found, language)));
    let cautions = results.cautions.iter().take(CAUTIONS).map(|found| Prose::from(caution(results, found, language).seen));
    others.push(Element::Warnings(cautions.collect()));
    let first = first_screen(results, language).into_iter().map(Element::paragraph);
    vec![
        Section::new("", first.chain(strip(results, language).map(Element::Code)).collect()),
        Section::new(title, risks::elements(results, language)),
        Section::new("", others),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::report::render::terminal;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn the_screen_of_a_small_run() {
        insta::assert_snapshot!(terminal(&comparison(&sample(), Language::En), 100));
    }

    #[test]
    fn the_screen_fits_at_any_width_and_names_everything() {
        let results = sample();
        for &language in Language::ALL {
            for width in [60, 80, 100, 140, 200] {
                let screen = terminal(&comparison(&results, language), width);
                assert!(screen.lines().all(|line| line.width() <= width), "{screen}");
                let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(words(&screen).contains(&words(NOT_A_FORECAST.get(language))), "{screen}");
            }
        }
    }
}
