//! Charts: figures made from results, one file per chart, and one place that draws them.
//!
//! Adding a chart is one file and one line of [`CHARTS`].

mod attack_risk;
mod common;
mod deterrence_signability;
mod draw;
mod figure;
pub mod game_tree;
mod peace_survival;
#[cfg(feature = "png")]
mod png;
mod svg;
mod theme;
mod what_an_attack_leads_to;

pub use figure::{Figure, Item, Panel};
#[cfg(feature = "png")]
pub use png::png;
pub use svg::svg;

use crate::language::Language;
use crate::results::Results;

/// A kind of chart.
pub struct Chart {
    /// File name without ending.
    pub key: &'static str,
    /// Makes the figure; absent if the results have nothing for it.
    pub figure: fn(&Results, Language) -> Option<Figure>,
}

/// Every chart, in the order reports show them.
pub static CHARTS: &[&Chart] =
    &[&attack_risk::CHART, &peace_survival::CHART, &deterrence_signability::CHART, &what_an_attack_leads_to::CHART];

/// Every figure the results give.
pub fn figures(results: &Results, language: Language) -> Vec<Figure> {
    CHARTS.iter().filter_map(|chart| (chart.figure)(results, language)).collect()
}

/// Every chart as files: `charts/KEY.svg` and, with the feature `png`, `charts/KEY.png`.
pub fn files(results: &Results, language: Language) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for figure in figures(results, language) {
        files.push((format!("charts/{}.svg", figure.key), svg(&figure).into_bytes()));
        #[cfg(feature = "png")]
        files.extend(png(&figure).map(|bytes| (format!("charts/{}.png", figure.key), bytes)));
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::results::sample;

    #[test]
    fn every_chart_draws_the_sample_the_same_every_time() {
        let results = sample();
        for language in [Language::En, Language::De] {
            let figures = figures(&results, language);
            assert_eq!(figures.len(), CHARTS.len());
            for figure in &figures {
                let text = svg(figure);
                assert_eq!(text, svg(figure));
                assert!(text.contains("<title>") && text.contains("role=\"img\""), "{}", figure.key);
                assert!(text.contains(&figure.caption), "{}", figure.key);
                for bad in ["NaN", "inf,", "∞"] {
                    assert!(!text.contains(bad), "{}: {bad}", figure.key);
                }
                let (open, close) = (text.matches('<').count(), text.matches('>').count());
                assert_eq!(open, close, "{}", figure.key);
            }
        }
    }

    #[test]
    fn every_option_is_named_in_every_chart() {
        let results = sample();
        for figure in figures(&results, Language::En) {
            let text = svg(&figure);
            for option in &results.options {
                let start: String = option.title.en.chars().take(9).collect();
                assert!(text.contains(&start), "{}: {start}", figure.key);
            }
        }
    }

    #[test]
    fn hostile_titles_are_escaped_and_stay_in_the_picture() {
        let mut results = sample();
        results.options[1].title.en = "<script>alert(\"1\")</script> & Ümläuße ".repeat(20);
        for figure in figures(&results, Language::En) {
            assert!(!svg(&figure).contains("<script"), "{}", figure.key);
        }
    }

    #[cfg(feature = "png")]
    #[test]
    fn a_png_is_a_png_of_twice_the_size() {
        for figure in figures(&sample(), Language::En) {
            let bytes = png(&figure).expect("picture");
            assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
            let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
            assert_eq!((side(16), side(20)), (1600, (2.0 * figure.height) as u32));
        }
    }
}
