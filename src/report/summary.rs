//! The report on two sheets of paper: what the first screen says with its chart, then the options, what overturns the answer, what
//! it rests on, and how to make it again. Every element is one of the report's own.

use super::Picture;
use super::answer::base_rate;
use super::document::{Document, Element, Section};
use super::prose::{Inline, Prose};
use super::sections::{SECTIONS, View, worlds};
use super::study::study;
use crate::language::{Language, message};
use crate::results::Results;

/// Items of a list that have room on a sheet; the report has all.
const MOST: usize = 7;
/// The chart of the first sheet.
const CHART: &str = "attack-risk";

/// The summary of `results`: a section for each of the two sheets.
pub fn summary(results: &Results, language: Language, pictures: &[Picture]) -> Document {
    let report = study(results, language, pictures);
    let view = View { results, language: report.language, pictures };
    let parts = Parts { sections: view.sections(SECTIONS), view };
    let first = [parts.paragraphs("summary"), parts.chart()].concat();
    let base_rate = base_rate(results, report.language).map(Element::paragraph);
    let second = [
        worlds(&parts.view),
        base_rate.into_iter().collect(),
        parts.under_title("hangs", parts.list("hangs")),
        parts.under_title("history", parts.list("history")),
        parts.under_title("basis", parts.paragraphs("basis")),
        parts.under_title("cautions", parts.cautions()),
        parts.under_title("rerun", parts.code("rerun")),
    ];
    let sheets = vec![Section::new(parts.title("summary"), first), Section::new(parts.title("comparison"), second.concat())];
    Document { sections: sheets, ..report }
}

/// The sections of the report, to choose from.
struct Parts<'a> {
    view: View<'a>,
    sections: Vec<Section>,
}

impl Parts<'_> {
    fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.key == key)
    }

    fn elements(&self, key: &str) -> &[Element] {
        self.section(key).map_or(&[], |section| &section.elements)
    }

    fn title(&self, key: &str) -> Prose {
        self.section(key).map(|section| section.title.clone()).unwrap_or_default()
    }

    /// Elements under the title of the section they are from; nothing without elements.
    fn under_title(&self, key: &str, elements: Vec<Element>) -> Vec<Element> {
        let title = (!elements.is_empty()).then(|| Element::Heading(self.title(key)));
        title.into_iter().chain(elements).collect()
    }

    /// The sentences that stand before any heading.
    fn paragraphs(&self, key: &str) -> Vec<Element> {
        let before = self.elements(key).iter().take_while(|element| !matches!(element, Element::Heading(_)));
        let told = before.filter_map(|element| match element {
            Element::Paragraph(text) => Some(Element::Paragraph(without_pointers(text))),
            _ => None,
        });
        told.collect()
    }

    fn chart(&self) -> Vec<Element> {
        let picture = self.view.pictures.iter().find(|picture| picture.key == CHART);
        let figure =
            |picture: &Picture| Element::Figure { key: picture.key.clone(), description: picture.description.clone() };
        picture.map(figure).into_iter().collect()
    }

    /// The points of a section; its sentences where it has none.
    fn list(&self, key: &str) -> Vec<Element> {
        let items = self.elements(key).iter().filter_map(|element| match element {
            Element::List(items) => Some(items.as_slice()),
            _ => None,
        });
        let items: Vec<Prose> = items.flatten().cloned().collect();
        if items.is_empty() { self.paragraphs(key) } else { self.some(items, Element::List) }
    }

    /// What was seen, of every caution; why it matters stands in the report.
    fn cautions(&self) -> Vec<Element> {
        let items = self.elements("cautions").iter().filter_map(|element| match element {
            Element::Warnings(items) => Some(items.as_slice()),
            _ => None,
        });
        let items: Vec<Prose> = items.flatten().filter_map(stressed).collect();
        self.some(items, Element::Warnings)
    }

    fn code(&self, key: &str) -> Vec<Element> {
        self.elements(key).iter().filter(|element| matches!(element, Element::Code(_))).cloned().collect()
    }

    /// As many items as have room, and how many more the report has.
    fn some(&self, mut items: Vec<Prose>, list: impl Fn(Vec<Prose>) -> Element) -> Vec<Element> {
        let more = items.len().saturating_sub(MOST);
        items.truncate(MOST);
        let more = (more > 0).then(|| message("report-summary-more").with(self.view.language, &[("more", more.into())]));
        let told = (!items.is_empty()).then(|| list(items));
        told.into_iter().chain(more.map(Element::note)).collect()
    }
}

/// The words that stand out.
fn stressed(text: &Prose) -> Option<Prose> {
    text.0.iter().find(|part| matches!(part, Inline::Strong(_))).map(|part| part.text().into())
}

/// Words without those that lead elsewhere in the report: on paper they lead nowhere.
fn without_pointers(text: &Prose) -> Prose {
    Prose(text.0.iter().filter(|part| !matches!(part, Inline::Within(..))).cloned().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::report::first_screen::first_screen;
    use crate::report::{markdown, sheets};

    fn picture(key: &str) -> Picture {
        Picture { key: key.into(), description: key.into(), svg: format!("<svg><title>{key}</title></svg>"), narrow: None }
    }

    #[test]
    fn the_summary_says_what_the_report_says_on_two_sheets() {
        let results = sample();
        for &language in Language::ALL {
            let pictures = [picture(CHART), picture("tripwire")];
            let document = summary(&results, language, &pictures);
            let page = sheets(&document, &pictures);
            assert_eq!(page.matches("<section class=\"sheet").count(), 2);
            assert!(page.contains("<title>attack-risk") && !page.contains("<title>tripwire") && !page.contains("href=\"#"));
            let [told, report] = [document, study(&results, language, &pictures)].map(|told| markdown(&told));
            let first = first_screen(&results, results.speech(language));
            let base_rate = base_rate(&results, results.speech(language));
            let words =
                |text: &str| text.replace('\\', "").split_whitespace().map(str::to_owned).collect::<Vec<_>>().join(" ");
            for sentence in first.iter().chain(&base_rate) {
                assert!(words(&told).contains(&words(sentence)), "{sentence}");
            }
            assert!(results.options.iter().all(|option| told.contains(option.title.get(language))));
            assert!(told.contains("garant run ") && told.lines().filter(|line| line.starts_with("> ")).count() < 30);
            let short = |line: &&str| line.len() > 60 && !line.starts_with('|');
            assert!(told.lines().filter(short).count() < report.lines().filter(short).count());
        }
    }

    #[test]
    fn what_has_no_room_is_counted() {
        let mut results = sample();
        let variant = results.variants.first().expect("a what-if").clone();
        results.variants = vec![variant; MOST + 3];
        let document = summary(&results, Language::En, &[]);
        let lists = document.sections[1].elements.iter().filter_map(|element| match element {
            Element::List(items) => Some(items.len()),
            _ => None,
        });
        assert!(lists.max() == Some(MOST));
        let more = message("report-summary-more").with(Language::En, &[("more", 3_usize.into())]);
        assert!(markdown(&document).contains(&more));
    }

    #[test]
    fn nothing_is_said_of_what_was_not_done() {
        let bare = Results { history: None, variants: Vec::new(), unplayed: Vec::new(), ..sample() };
        let told = markdown(&summary(&bare, Language::En, &[]));
        assert!(told.contains(message("report-variants-none").get(Language::En)));
        assert!(told.contains(message("report-history-none").get(Language::En)));
    }
}
