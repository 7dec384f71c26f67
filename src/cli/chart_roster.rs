//! What each chart shows, in a few words.

use crate::charts::CHARTS;
use crate::language::{Language, known};

/// What a chart shows, whatever the numbers are.
pub fn shows(key: &str, language: Language) -> &'static str {
    known(&format!("report-chart-{key}"), language).unwrap_or_default()
}

/// The charts by their keys, a line for each.
pub fn list(language: Language) -> String {
    let width = CHARTS.iter().map(|chart| chart.key.len()).max().unwrap_or(0);
    CHARTS.iter().map(|chart| format!("{:width$}  {}\n", chart.key, shows(chart.key, language))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_chart_says_what_it_shows_in_every_language() {
        for &language in Language::ALL {
            let told: Vec<&str> = CHARTS.iter().map(|chart| shows(chart.key, language)).collect();
            assert!(told.iter().all(|text| !text.is_empty()), "{language:?}: {told:?}");
            assert!((1..told.len()).all(|i| !told[..i].contains(&told[i])), "{language:?}: {told:?}");
        }
    }
}
