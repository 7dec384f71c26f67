//! The report on a study: every section there is.

use super::Picture;
use super::document::{Document, Lead};
use super::first_uses::link_first_uses;
use super::other_language::told_otherwise;
use super::sections::{SECTIONS, SectionEntry, View, explained};
use super::words::NOT_A_FORECAST;
use crate::language::{Language, Speech, message};
use crate::results::{Results, too_many_faults};
use crate::wording::caution;

/// The report on `results`, with the charts drawn from them.
pub fn study(results: &Results, language: Language, pictures: &[Picture]) -> Document {
    let language = results.speech(language);
    with_sections(SECTIONS, results, language, pictures)
}

fn with_sections(roster: &[SectionEntry], results: &Results, language: Speech, pictures: &[Picture]) -> Document {
    let question = Lead::Question(results.study.question.get(language).to_owned());
    let caveat = NOT_A_FORECAST.get(language).to_owned();
    let view = View { results, language, pictures };
    let mut sections = view.sections(roster);
    link_first_uses(&mut sections, &explained(&view));
    Document {
        alarm: alarm(results, language),
        origin: Some(format!("garant {} · {}", results.manifest.garant, results.study.as_of)),
        lines: [
            what_if(results, language),
            Some(question),
            Some(Lead::Caveat(caveat.clone())),
            told_otherwise(results, language),
        ]
        .into_iter()
        .flatten()
        .collect(),
        sections,
        closing: Some(caveat),
        ..Document::new(language, results.study.title.get(language))
    }
}

/// What spoils every number, said first.
pub fn alarm(results: &Results, language: Speech) -> Option<String> {
    too_many_faults(results).map(|faults| caution(results, &faults, language).seen)
}

/// What the study was changed to.
pub fn what_if(results: &Results, language: Speech) -> Option<Lead> {
    let settings = results.manifest.settings.join("; ");
    (!settings.is_empty()).then(|| Lead::WhatIf(message("report-what-if").with(language, &[("settings", settings.into())])))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::language::{Words, literal};
    use crate::report::document::Element;
    use crate::report::{comparison, html, markdown, terminal};
    use crate::scenario::{Source, SourceConfidence};

    /// Every rendering of the report.
    fn rendered(document: &Document) -> [String; 3] {
        [html(document, &[]), markdown(document), terminal(document, 100)]
    }

    #[test]
    fn page_and_markdown_hold_the_sections_of_the_roster_in_its_order() {
        let results = sample();
        for &language in Language::ALL {
            let document = study(&results, language, &[]);
            let page = html(&document, &[]);
            let keys: Vec<&str> = SECTIONS.iter().map(|entry| entry.key).collect();
            let between = |text: &str, before: &str| {
                let rest = text.split(before).skip(1);
                rest.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()).collect::<Vec<_>>()
            };
            assert_eq!(between(&page, "<section id=\""), keys);
            assert_eq!(between(&page, "<li><a href=\"#"), keys);
            let text = markdown(&document);
            let titles: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
            assert_eq!(titles, SECTIONS.iter().map(|entry| entry.title.get(language)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_line_of_the_roster_is_a_section_everywhere() {
        let title = literal(&[(Language::En, "Another section")]);
        let elements = |_: &View| vec![Element::paragraph("What it says.")];
        let another = SectionEntry { key: "another", title, short: literal(&[(Language::En, "Another")]), elements };
        let roster: Vec<SectionEntry> = SECTIONS.iter().copied().chain([another]).collect();
        let document = with_sections(&roster, &sample(), Language::En.into(), &[]);
        let [page, text, screen] = rendered(&document);
        assert!(page.contains("<li><a href=\"#another\">Another</a></li>") && page.contains("<section id=\"another\">"));
        assert!(text.contains("\n## Another section\n\nWhat it says.\n"));
        assert!(screen.contains("\nAnother section\n  What it says.\n"));
    }

    #[test]
    fn the_report_names_every_option_quantity_and_model() {
        let results = sample();
        for told in rendered(&study(&results, Language::En, &[])) {
            let told = told.replace('\\', "");
            assert!(results.options.iter().all(|option| told.contains(option.key.as_str())));
            let quantities = results.world.iter().chain(results.options.iter().flat_map(|o| &o.quantities));
            assert!(quantities.map(|q| q.name.as_str()).all(|name| told.contains(name)));
            assert!(results.models.iter().all(|model| told.contains(model.title.get(Language::En))));
        }
    }

    #[test]
    fn hostile_titles_are_text_in_every_rendering() {
        let mut results = sample();
        results.options[0].title = Words::english("<script>alert(1)</script>\"><svg onload=x> | **b** ![i](j) \u{1b}[31m");
        results.study.title = Words::english("<img src=x> # `c`\n# d");
        let [page, text, screen] = rendered(&study(&results, Language::En, &[]));
        assert!(["<script>alert", "<svg onload", "<img src"].iter().all(|tag| !page.contains(tag) && !text.contains(tag)));
        assert_eq!(page.matches("<script").count(), 1);
        assert!(
            text.starts_with("# &lt;img src=x&gt; ")
                && !text.contains("\n# d")
                && !text.contains("![i]")
                && !text.contains("**b**")
        );
        let rows =
            |text: &str| text.lines().filter(|line| line.starts_with("| &lt;script")).map(columns).collect::<Vec<_>>();
        assert!(rows(&text).len() > 3 && rows(&text).iter().zip(heads(&text)).all(|(row, head)| *row == head), "{text}");
        assert!(!screen.contains('\u{1b}') && screen.contains("\\u{1b}[31m"));
        assert!(!terminal(&comparison(&results, Language::En), 100).contains('\u{1b}'));
    }

    /// Columns of a row of a Markdown table: bars that are not escaped.
    fn columns(line: &str) -> usize {
        line.replace("\\|", "").matches('|').count()
    }

    /// Columns of the heads of the tables in which the first option is a row.
    fn heads(text: &str) -> Vec<usize> {
        let lines: Vec<&str> = text.lines().collect();
        let tables = lines.windows(2).filter(|pair| pair[0].starts_with("|---") && pair[1].starts_with("| &lt;script"));
        tables.map(|pair| columns(pair[0])).collect()
    }

    #[test]
    fn a_what_if_is_flagged_wherever_the_numbers_are_told() {
        let mut results = sample();
        assert_eq!(what_if(&results, Language::En.into()), None);
        results.manifest.settings = vec!["forward_troops=10".into(), "ramp_years=0".into()];
        for (&language, head) in Language::ALL.iter().zip(["What-if: ", "Was wäre, wenn: "]) {
            let screen = terminal(&comparison(&results, language), 100);
            for told in rendered(&study(&results, language, &[])).into_iter().chain([screen]) {
                assert!(told.replace('\\', "").contains(&format!("{head}forward_troops=10; ramp_years=0")), "{head}");
            }
        }
    }

    #[test]
    fn faults_that_spoil_everything_stand_before_the_title() {
        let mut results = sample();
        results.cells.iter_mut().for_each(|cell| _ = cell.faults.insert("not-finite".into(), cell.answered));
        let sentence = alarm(&results, Language::En.into()).expect("half of the answers");
        for told in rendered(&study(&results, Language::En, &[])) {
            let title = told.rfind(results.study.title.get(Language::En)).filter(|_| told.contains("<h1>"));
            let title = title.unwrap_or_else(|| told.find(results.study.title.get(Language::En)).expect("title"));
            assert!(told.find(&sentence).is_some_and(|at| at < title), "{told}");
        }
    }

    #[test]
    fn the_page_is_self_contained_and_marks_assumptions() {
        let page = html(&study(&sample(), Language::En, &[]), &[]);
        assert!(page.contains("tr class=\"assumed\""));
        for load in ["src=\"http", "<link", "url(http", "<script ", "@import"] {
            assert!(!page.contains(load), "{load}");
        }
        // A reader may follow an address; nothing else leads out of the page.
        assert_eq!(page.matches("href=\"http").count(), page.matches("<a rel=\"noreferrer\" href=\"https://").count());
        let german = html(&study(&sample(), Language::De, &[]), &[]);
        assert!(german.contains("lang=\"de\"") && german.contains("Kurz gefasst") && german.contains("Vorbehalte"));
    }

    #[test]
    fn a_reader_can_follow_an_address_and_sees_what_rests_on_a_source() {
        let mut results = sample();
        let quantity = results.world.first_mut().expect("a quantity");
        let title = quantity.title.get(Language::De).to_owned();
        quantity.source = Some("some-report".to_owned());
        results.study.sources = vec![Source {
            key: "some-report".to_owned(),
            kind: "report".to_owned(),
            author: Some("A & B".to_owned()),
            title: "T".to_owned(),
            publisher: Some("P".to_owned()),
            volume: Some("7".to_owned()),
            date: None,
            doi: Some("10.1093/isq/sqw045".to_owned()),
            url: Some("https://www.example.org/a_b?c=1&d=2".to_owned()),
            pages: Some("p. 12".to_owned()),
            states: Words::english("It <states> this."),
            confidence: SourceConfidence::Memory,
        }];
        let [page, text, _] = rendered(&study(&results, Language::De, &[]));
        let rests = format!("Darauf beruhen: {title}");
        for words in [
            "A &amp; B, T, P 7 ",
            "href=\"https://doi.org/10.1093/isq/sqw045\"",
            "a_b?c=1&amp;d=2\">",
            "Stelle: p. 12",
            "Aus dem Gedächtnis",
            &rests,
            "It &lt;states&gt; this.",
        ] {
            assert!(page.contains(words), "{words}\n{page}");
        }
        for words in [
            "#### A & B, T, P 7 `some-report`",
            "- <https://doi.org/10.1093/isq/sqw045>\n",
            "- <https://www.example.org/a_b?c=1&d=2>\n",
            "- Stelle: p. 12",
            &rests,
        ] {
            assert!(text.contains(words), "{words}\n{text}");
        }
    }
}
