//! The charts of results, drawn on several threads: the same pictures in the same order on any number of them.

use super::{Failure, interrupt};
use crate::charts::{self, CHARTS, Chart, Figure, Width};
use crate::engine::thread_pool;
use crate::language::{Language, Speech};
use crate::report::Picture;
use crate::results::Results;
use rayon::prelude::*;

/// A chart, drawn for wide pages and for narrow ones.
#[derive(Debug)]
pub struct DrawnChart {
    /// What is drawn for wide pages.
    pub figure: Figure,
    /// The files: SVG first, PNG where this build makes them, then the SVG for narrow pages; without PNG where only pages were
    /// asked for.
    pub files: Vec<(String, Vec<u8>)>,
}

impl DrawnChart {
    /// The chart as a page embeds it.
    pub fn picture(&self) -> Picture {
        let folder = |width: Width| format!("{}/{}.svg", width.folder(), self.figure.key);
        let svg = |width: Width| {
            let file = self.files.iter().find(|(name, _)| *name == folder(width));
            file.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        };
        Picture {
            key: self.figure.key.clone(),
            description: self.figure.title.clone(),
            svg: svg(Width::Wide).unwrap_or_default(),
            narrow: svg(Width::Narrow),
        }
    }
}

/// Every chart that the results give, with all its files; on `threads` threads, 0 for all cores.
///
/// # Errors
/// If a signal came before all were drawn.
pub fn draw(results: &Results, language: Language, threads: usize) -> Result<Vec<DrawnChart>, Failure> {
    all(results, language, threads, charts::drawn)
}

/// The same without PNG, for pages.
///
/// # Errors
/// As [`draw`].
pub fn draw_for_pages(results: &Results, language: Language, threads: usize) -> Result<Vec<DrawnChart>, Failure> {
    let vectors = |figure: &Figure| {
        let name = format!("{}/{}.svg", figure.width.folder(), figure.key);
        vec![(name, charts::svg(figure).into_bytes())]
    };
    all(results, language, threads, vectors)
}

type Files = Vec<(String, Vec<u8>)>;

/// One drawing of one chart, absent if the results have nothing for it; nothing at all once a signal came.
type Drawing = Option<Option<(Figure, Files)>>;

fn all(
    results: &Results,
    language: Language,
    threads: usize,
    files: impl Fn(&Figure) -> Files + Sync,
) -> Result<Vec<DrawnChart>, Failure> {
    let speech: Speech = results.speech(language);
    let jobs: Vec<(&Chart, Width)> =
        CHARTS.iter().flat_map(|chart| [(*chart, Width::Wide), (*chart, Width::Narrow)]).collect();
    let one = |(chart, width): &(&Chart, Width)| -> Drawing {
        let figure = || width.pick(chart.figure, chart.narrow)(results, speech);
        (!interrupt::came()).then(|| {
            let figure = figure()?;
            let files = files(&figure);
            Some((figure, files))
        })
    };
    let drawn: Option<Vec<Option<(Figure, Files)>>> = match thread_pool(threads) {
        Ok(pool) => pool.install(|| jobs.par_iter().map(one).collect()),
        // Where the system gives no threads they are drawn one by one.
        Err(_) => jobs.iter().map(one).collect(),
    };
    let drawn = drawn.ok_or_else(|| interrupt::stopped("while the charts were drawn"))?;
    let mut charts: Vec<DrawnChart> = Vec::new();
    for (figure, files) in drawn.into_iter().flatten() {
        match charts.last_mut().filter(|last| last.figure.key == figure.key) {
            Some(wide) => wide.files.extend(files),
            None => charts.push(DrawnChart { figure, files }),
        }
    }
    Ok(charts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn files_are_the_same_on_any_number_of_threads_and_as_charts_has_them() {
        let results = sample();
        let drawn = |threads| draw(&results, Language::default(), threads).expect("no signal");
        let (one, three) = (drawn(1), drawn(3));
        let files = |charts: &[DrawnChart]| charts.iter().flat_map(|chart| chart.files.clone()).collect::<Vec<_>>();
        assert_eq!(one.len(), CHARTS.len());
        assert!(files(&one) == files(&three), "the same bytes in the same order");
        let mut expected = charts::files(&results, Language::default());
        let mut found = files(&one);
        expected.sort();
        found.sort();
        assert!(expected == found);
        let vectors = draw_for_pages(&results, Language::default(), 2).expect("no signal");
        for (page, whole) in vectors.iter().zip(&one) {
            let (page, whole) = (page.picture(), whole.picture());
            assert!((&page.svg, &page.narrow) == (&whole.svg, &whole.narrow) && !page.svg.is_empty(), "{}", page.key);
        }
    }
}
