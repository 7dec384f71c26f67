//! `garant chart --gallery`: every chart on one page, each with its key and the command line that draws it.

use super::chart_roster::shows;
use super::chart_source::ChartSource;
use super::drawing::{DrawnChart, draw_for_pages};
use super::picture_file::replaceable;
use super::{Exit, Failure, Terminal, interrupt};
use crate::files::write_atomically;
use crate::language::{Language, message};
use crate::report::{self, Document, Element, Picture, Prose, Section};
use crate::results::Results;
use std::path::Path;

/// Writes the page.
pub fn write(source: &ChartSource, path: &Path, language: Language, terminal: &mut Terminal) -> Result<Exit, Failure> {
    if path.extension().is_none_or(|ending| ending != "html") {
        return Err(Failure::new(Exit::Refused, format!("--gallery {}: the page must end in .html", path.display())));
    }
    // Whether the page can be written is known before any draw.
    replaceable(path, b"<!DOCTYPE html>")?;
    let Some((results, exit)) = source.results(true, language, terminal)? else {
        terminal.note("stopped before the numbers of the charts were complete; nothing was written");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let pictures: Vec<Picture> = draw_for_pages(&results, language, 0)?.iter().map(DrawnChart::picture).collect();
    let page = page(&results, language, &pictures, &source.again());
    write_atomically(path, report::html(&page, &pictures).as_bytes())?;
    terminal.note(&format!("written to {}: {} charts", path.display(), pictures.len()));
    Ok(exit)
}

/// The page: what is said at the head and at the end of the report, a list of the charts, and the charts.
fn page(results: &Results, language: Language, pictures: &[Picture], again: &str) -> Document {
    let lang = if language == Language::default() { String::new() } else { format!(" --lang {}", language.code()) };
    let report = report::study(results, language, &[]);
    let link = |picture: &Picture| {
        let title = shows(&picture.key, language);
        Prose::default().within(title, format!("chart-{}", picture.key)).plain(" ").code(&picture.key)
    };
    let contents = Section::new("", vec![Element::List(pictures.iter().map(link).collect())]);
    let shown = |picture: &Picture| {
        let key = &picture.key;
        let figure = Element::Figure { key: key.clone(), description: picture.description.clone() };
        let command = Element::Code(format!("garant chart {key}{again}{lang} -o {key}.svg"));
        Section::new(Prose::from(format!("{} ", shows(key, language))).code(key), vec![figure, command])
    };
    let sections = std::iter::once(contents).chain(pictures.iter().map(shown)).collect();
    let study = results.study.title.get(language).to_owned();
    let title = message("report-gallery").with(language, &[("study", study.into())]);
    Document { title: title.into(), sections, ..report }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn every_chart_stands_there_once_with_its_command_line() {
        let results = sample();
        for &language in Language::ALL {
            let pictures: Vec<Picture> =
                draw_for_pages(&results, language, 0).expect("no signal").iter().map(DrawnChart::picture).collect();
            let told = report::html(&page(&results, language, &pictures, " run --seed 2"), &pictures);
            for chart in crate::charts::CHARTS {
                let key = chart.key;
                assert_eq!(told.matches(&format!("<figure id=\"chart-{key}\"")).count(), 1, "{key}");
                assert_eq!(told.matches(&format!("href=\"#chart-{key}\"")).count(), 1, "{key}");
                assert!(told.contains(&format!("<code>garant chart {key} run --seed 2")), "{key}");
            }
            assert!(told.contains(message("report-not-a-forecast").get(language)));
        }
    }
}
