//! Records as JSON: everything that was found, with full precision and a fixed order of keys.

use crate::history::History;
use crate::results::Results;
use serde::Serialize;

/// The results as JSON text that reads back to the same bits.
pub fn results_json(results: &Results) -> String {
    json(results)
}

/// The back-test as JSON text that reads back to the same bits.
pub fn history_json(history: &History) -> String {
    json(history)
}

/// Strings, numbers and maps with text keys: serialising them cannot fail. NaN has no place in records.
fn json(record: &impl Serialize) -> String {
    serde_json::to_string_pretty(record).unwrap_or_default() + "\n"
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
