//! The kit: every chart as a file of its own, with what a page that shows it should say beside it.

use super::drawing::DrawnChart;
use super::ours::KIT;
use crate::charts::{CHARTS, Figure, names_of};
use crate::language::{Language, Speech, Text, message};
use crate::report::{self, Document, Element, Prose, Section};
use crate::results::Results;

/// Columns of the text that says how the charts are to be used.
const COLUMNS: usize = 80;

/// The names of all charts that a kit may hold.
pub fn charts() -> impl Iterator<Item = String> {
    CHARTS.iter().flat_map(|chart| names_of(chart.key)).map(|name| in_kit(&name))
}

/// The files of the kit.
pub fn files(results: &Results, language: Language, charts: &[DrawnChart]) -> Vec<(String, Vec<u8>)> {
    let speech = results.speech(language);
    let [about, captions] = KIT;
    let told = [
        (about.to_owned(), report::terminal(&instructions(results, speech, charts), COLUMNS).into_bytes()),
        (captions.to_owned(), report::markdown(&self::captions(results, speech, charts)).into_bytes()),
    ];
    let drawn = charts.iter().flat_map(|chart| &chart.files).map(|(name, bytes)| (in_kit(name), bytes.clone()));
    told.into_iter().chain(drawn).collect()
}

/// The name in the kit of a file among the charts.
fn in_kit(name: &str) -> String {
    name.replacen("charts/", "kit/", 1)
}

/// How to use the charts, how to cite them, and what they must not be taken for.
fn instructions(results: &Results, language: Speech, charts: &[DrawnChart]) -> Document {
    let say = |text: Text| text.get(language);
    let paragraph = |text: Text| Element::paragraph(say(text));
    let credit = charts.first().map(|chart| Element::paragraph(chart.figure.caption.as_str()));
    let rules =
        ["report-kit-whole", "report-kit-alt", "report-kit-finding", "report-kit-one"].map(|id| say(message(id)).into());
    let sections = vec![
        Section::new("", vec![paragraph(message("report-not-a-forecast")), paragraph(message("report-kit-holds"))]),
        Section::new(say(message("report-kit-use")), vec![Element::List(rules.to_vec())]),
        Section::new(say(message("report-kit-cite")), credit.into_iter().collect()),
    ];
    Document { sections, ..head(results, language) }
}

/// What to say beside each chart.
fn captions(results: &Results, language: Speech, charts: &[DrawnChart]) -> Document {
    let sections = charts.iter().map(|chart| caption(chart, language)).collect();
    Document {
        sections,
        closing: Some(message("report-not-a-forecast").get(language).to_owned()),
        ..head(results, language)
    }
}

fn head(results: &Results, language: Speech) -> Document {
    let study = results.study.title.get(language);
    Document::new(language, message("report-gallery").with(language, &[("study", study.into())]))
}

fn caption(chart: &DrawnChart, language: Speech) -> Section {
    let Figure { key, title, subtitle, method, caption, description, .. } = &chart.figure;
    let caveat = message("report-not-a-forecast").get(language).to_owned();
    let names = chart.files.iter().map(|(name, _)| in_kit(name).replacen("kit/", "", 1));
    let files =
        names.enumerate().fold(Prose::default(), |told, (n, name)| told.plain(if n == 0 { "" } else { ", " }).code(name));
    let told = [
        (message("report-kit-title"), Prose::from(title)),
        (message("report-kit-subtitle"), subtitle.into()),
        (message("report-kit-method"), method.into()),
        (message("report-kit-alternative"), format!("{title}. {description}").into()),
        (message("report-kit-caveat"), caveat.into()),
        (message("report-kit-credit"), caption.into()),
        (message("report-kit-files"), files),
    ];
    let told = told.into_iter().filter(|(_, text)| !text.is_empty());
    let told = told.map(|(term, text)| (Prose::from(term.get(language)), text)).collect();
    Section::new(Prose::default().code(key), vec![Element::Definitions(told)])
}

#[cfg(test)]
mod tests {
    use super::super::drawing::draw;
    use super::super::ours::is_ours;
    use super::*;
    use crate::compare::sample;
    use std::collections::BTreeSet;

    #[test]
    fn every_chart_is_in_the_kit_with_everything_that_is_said_of_it() {
        let results = sample();
        for &language in Language::ALL {
            let charts = draw(&results, language, 0).expect("no signal");
            let files = files(&results, language, &charts);
            assert!(files.iter().all(|(name, _)| is_ours(name)));
            let names: BTreeSet<String> = files.iter().map(|(name, _)| name.clone()).collect();
            let claimed: BTreeSet<String> = charts.iter().flat_map(|chart| names_of(chart.figure.key.as_str())).collect();
            assert_eq!(self::charts().collect::<BTreeSet<_>>(), claimed.iter().map(|name| in_kit(name)).collect());
            if cfg!(feature = "png") {
                assert_eq!(names.len(), 3 * charts.len() + KIT.len());
            }
            let text = |name: &str| {
                let file = files.iter().find(|(known, _)| known == name).expect("a text");
                let text = String::from_utf8(file.1.clone())
                    .expect("text")
                    .replace('\\', "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
                text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ")
            };
            let (captions, about) = (text("kit/captions.md"), text("kit/README.txt"));
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ");
            for Figure { title, subtitle, method, caption, description, .. } in charts.iter().map(|chart| &chart.figure) {
                for part in [title, subtitle, method, caption, description] {
                    assert!(captions.contains(&words(part)), "{part}");
                }
            }
            let caveat = message("report-not-a-forecast").get(language);
            assert!(
                about.contains(&words(&charts[0].figure.caption)) && about.contains(caveat) && captions.contains(caveat)
            );
        }
    }
}
