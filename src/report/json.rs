//! `results.json`: everything a run found, with full precision and a fixed order of keys.

use crate::results::Results;

/// The results as JSON text that reads back to the same bits.
pub fn results_json(results: &Results) -> String {
    // Strings, numbers and maps with text keys: serialising them cannot fail; NaN has no place in results.
    let mut text = serde_json::to_string_pretty(results).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn json_reads_back_to_the_same_results() {
        let results = sample();
        let back: Results = serde_json::from_str(&results_json(&results)).expect("JSON");
        assert_eq!(back, results);
    }
}
