//! Charts: figures made from results, one file per chart, and one place that draws them.
//!
//! Adding a chart is one file and one line of [`CHARTS`].

mod attack_risk;
mod attack_risk_by_theory;
mod back_tested;
#[cfg(test)]
mod boxes;
mod bump;
mod claims;
mod common;
mod credibility;
mod credit;
mod curves;
mod dash;
mod deal_zone;
mod decision_rules;
mod deterrence_signability;
mod draw;
mod ends;
#[cfg(test)]
mod extremes;
mod faces;
mod figure;
mod forward_force;
pub mod game_tree;
mod half_credible;
mod head;
mod icon_array;
mod key_list;
mod letters;
mod line_names;
mod model_agreement;
mod names;
mod on_record;
mod option_pairs;
mod overturns;
mod peace_survival;
mod pen;
#[cfg(feature = "png")]
mod png;
mod quantile_dots;
mod reliability;
mod rows;
mod scorecard;
mod scores;
mod stack_heads;
mod svg;
mod theme;
#[cfg(test)]
mod titles;
mod tripwire;
mod variance_split;
mod what_an_attack_leads_to;
mod width;

pub use figure::{Figure, Item, MarkShape, Panel};
pub use letters::lacking;
#[cfg(feature = "png")]
pub use png::png;
pub use reliability::reliability;
pub use scorecard::scorecard;
pub use scores::scores;
pub use svg::svg;
pub use width::Width;

use crate::language::{Language, Speech};
use crate::results::Results;

/// A kind of chart.
pub struct Chart {
    /// File name without ending.
    pub key: &'static str,
    /// Makes the figure for a wide page; absent if the results have nothing for it.
    pub figure: fn(&Results, Speech) -> Option<Figure>,
    /// Makes the same for a narrow page, as of a phone.
    pub narrow: fn(&Results, Speech) -> Option<Figure>,
}

/// Every chart, in the order reports show them.
pub static CHARTS: &[&Chart] = &[
    &attack_risk::CHART,
    &icon_array::CHART,
    &quantile_dots::CHART,
    &peace_survival::CHART,
    &deterrence_signability::CHART,
    &what_an_attack_leads_to::CHART,
    &variance_split::CHART,
    &model_agreement::CHART,
    &option_pairs::CHART,
    &overturns::CHART,
    &credibility::CHART,
    &half_credible::CHART,
    &forward_force::CHART,
    &tripwire::CHART,
    &decision_rules::CHART,
    &deal_zone::CHART,
    &scores::CHART,
    &reliability::CHART,
    &attack_risk_by_theory::CHART,
];

/// Every figure the results give, for a wide page.
pub fn figures(results: &Results, language: Language) -> Vec<Figure> {
    CHARTS.iter().filter_map(|chart| (chart.figure)(results, results.speech(language))).collect()
}

/// The same for a narrow page.
pub fn narrow_figures(results: &Results, language: Language) -> Vec<Figure> {
    CHARTS.iter().filter_map(|chart| (chart.narrow)(results, results.speech(language))).collect()
}

/// Every chart as files, for wide and for narrow pages.
pub fn files(results: &Results, language: Language) -> Vec<(String, Vec<u8>)> {
    let all = figures(results, language).into_iter().chain(narrow_figures(results, language));
    all.flat_map(|figure| drawn(&figure)).collect()
}

/// The names of the files that a chart may be drawn to.
pub fn names_of(key: &str) -> [String; 3] {
    [format!("charts/{key}.svg"), format!("charts/{key}.png"), format!("charts/narrow/{key}.svg")]
}

/// One figure as files: `charts/KEY.svg` and, with the feature `png`, `charts/KEY.png`; for a narrow page
/// `charts/narrow/KEY.svg` alone.
pub fn drawn(figure: &Figure) -> Vec<(String, Vec<u8>)> {
    let name = |ending: &str| format!("{}/{}.{ending}", figure.width.folder(), figure.key);
    let picture = std::iter::once((name("svg"), svg(figure).into_bytes()));
    #[cfg(feature = "png")]
    let picture =
        picture.chain((figure.width == Width::Wide).then(|| png(figure)).flatten().map(|bytes| (name("png"), bytes)));
    picture.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn every_chart_draws_the_sample_the_same_every_time() {
        let results = sample();
        for &language in Language::ALL {
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
    fn every_option_every_model_or_every_what_if_is_named_in_every_chart() {
        let results = sample();
        for figure in figures(&results, Language::En) {
            let text = svg(&figure);
            let named = |title: &str| text.contains(&title.chars().take(9).collect::<String>());
            let options = results.options.iter().all(|o| named(o.title.get(Language::En)));
            let models = results.models.iter().all(|m| named(m.title.get(Language::En)));
            let what_ifs = results.variants.iter().all(|v| named(v.title.get(Language::En)));
            assert!(options || models || what_ifs, "{}", figure.key);
        }
    }

    #[test]
    fn a_chart_of_an_absent_figure_is_absent() {
        let with = |teaching| {
            let results = Results { teaching, ..sample() };
            figures(&results, Language::En).into_iter().map(|f| f.key).collect::<Vec<_>>()
        };
        let of_teaching_figures =
            ["credibility", "half-credible", "forward-force", "tripwire", "decision-rules", "deal-zone"];
        let all = with(sample().teaching);
        assert!(of_teaching_figures.iter().all(|key| all.iter().any(|k| k == key)));
        let without = with(None);
        assert_eq!(without.len(), CHARTS.len() - of_teaching_figures.len());
        let part = sample().teaching.map(|e| crate::results::TeachingFigures { tripwire: None, ..e });
        assert_eq!(with(part), all.into_iter().filter(|key| key != "tripwire").collect::<Vec<_>>());
    }

    #[test]
    fn results_without_exhibits_are_read_as_before() {
        let mut json = serde_json::to_value(sample()).expect("json");
        json.as_object_mut().expect("object").remove("exhibits").expect("exhibits");
        let read: Results = serde_json::from_value(json).expect("the shape of before");
        assert_eq!(read, Results { teaching: None, ..sample() });
    }

    #[test]
    fn hostile_titles_are_escaped_and_stay_in_the_picture() {
        let mut results = sample();
        results.options[1].title.set(Language::En, "<script>alert(\"1\")</script> & Ümläuße ".repeat(20));
        for figure in figures(&results, Language::En) {
            assert!(!svg(&figure).contains("<script"), "{}", figure.key);
        }
    }

    #[cfg(feature = "png")]
    #[test]
    fn no_letter_vanishes_from_a_png() {
        let with = |title: &str| {
            let mut results = sample();
            results.options[1].title.set(Language::En, title);
            png(&(peace_survival::CHART.figure)(&results, Language::En.into()).expect("figure")).expect("picture")
        };
        let empty = with("");
        for title in ["Європейські", "Ελλάδα", "ελλάδα όρος", "שלום", "平和", "\u{1f54a}"] {
            assert!(with(title) != empty, "{title}");
        }
        // Letters the font has are themselves, not boxes.
        assert!(with("ґ") != with("є") && with("ό") != with("ώ"));
        assert!(with("平") == with("和"));
    }

    #[cfg(feature = "png")]
    #[test]
    fn a_png_is_a_png_of_twice_the_size() {
        for figure in figures(&sample(), Language::En) {
            let bytes = png(&figure).expect("picture");
            assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
            let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
            assert_eq!((side(16), side(20)), (1600, (2.0 * head::height(&figure)) as u32));
        }
    }
}
