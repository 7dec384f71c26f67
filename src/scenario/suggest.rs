//! "Did you mean": the known word nearest to an unknown one.

use std::cell::Cell;
use std::cmp::Reverse;

/// Most words compared for the suggestions of one study. Only the first complaints are shown, and a file can be full of
/// slips: after so many, unknown words are still told, but no longer compared.
const MOST_COMPARED: usize = 20_000;
/// Most words that are listed one by one; more would hide everything else on a screen.
const MOST_LISTED: usize = 12;
/// How many of more are named.
const NAMED: usize = 4;

/// What may still be compared.
#[derive(Debug)]
pub struct Suggestions {
    left: Cell<usize>,
}

impl Default for Suggestions {
    fn default() -> Suggestions {
        Suggestions { left: Cell::new(MOST_COMPARED) }
    }
}

/// What a search for the nearest word came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Search<'a> {
    /// This word is near enough.
    Found(&'a str),
    /// None is.
    Nothing,
    /// Too much was compared already.
    GivenUp,
}

impl Suggestions {
    /// The known word nearest to `word`.
    pub fn nearest<'a>(&self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Search<'a> {
        if self.left.get() == 0 {
            return Search::GivenUp;
        }
        let counted = known.into_iter().take(self.left.get()).inspect(|_| self.left.set(self.left.get() - 1));
        nearest(word, counted).map_or(Search::Nothing, Search::Found)
    }
}

/// The candidate that `word` most likely stands for, if one is near enough: at most one slip, and one more for every four
/// letters. Case, `_` and `-` count for nothing.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    // Nobody misspells a word of this length, and the distance costs the product of the lengths.
    if length > 100 {
        return None;
    }
    let plain = |text: &str| text.to_lowercase().replace('_', "-");
    let word = plain(word);
    let reach = 1 + length / 4;
    // A difference in length is a distance already, and far cheaper to see.
    let near = candidates.into_iter().filter(|candidate| candidate.len().abs_diff(word.len()) <= 4 * reach);
    let distance = |candidate: &'a str| (strsim::damerau_levenshtein(&word, &plain(candidate)), candidate);
    let best = near.map(distance).min_by_key(|(d, _)| *d);
    best.filter(|(d, _)| *d <= reach && *d < length.max(1)).map(|(_, candidate)| candidate)
}

/// "did you mean …?", or what there is to choose from; of many, those that are most like `word`.
pub fn suggestion<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(word, candidates.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => choices(word, candidates),
    }
}

/// All candidates, or the most alike of many: those that share the longest run of letters with `word`, then those of fewest slips.
pub fn choices<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let mut candidates: Vec<&str> = candidates.into_iter().collect();
    if candidates.len() <= MOST_LISTED {
        return format!("it can be {}", listed(candidates));
    }
    let many = candidates.len();
    let word: String = word.to_lowercase().chars().take(40).collect();
    candidates.sort_by_cached_key(|c| (Reverse(shared(&word, c)), strsim::damerau_levenshtein(&word, c), *c));
    candidates.dedup();
    candidates.truncate(NAMED);
    format!("nearest of {many} are {}", listed(candidates))
}

/// The length in bytes of the longest piece of `word` that stands in `text`, whatever its case.
fn shared(word: &str, text: &str) -> usize {
    let (word, text) = (word.as_bytes(), text.to_lowercase());
    let mut runs = vec![0; word.len() + 1];
    let mut longest = 0;
    for letter in text.bytes() {
        // From the end, so that the run before a letter is still that of the letter before.
        for (i, known) in word.iter().enumerate().rev() {
            runs[i + 1] = if *known == letter { runs[i] + 1 } else { 0 };
            longest = longest.max(runs[i + 1]);
        }
    }
    longest
}

/// The candidates in backticks, as an enumeration; of very many the first.
pub fn listed<'a>(candidates: impl IntoIterator<Item = &'a str>) -> String {
    let mut candidates = candidates.into_iter();
    let mut words: Vec<String> = candidates.by_ref().take(MOST_LISTED).map(|c| format!("`{c}`")).collect();
    if candidates.next().is_some() {
        words.push("…".to_owned());
    }
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_none() {
        let words = ["challenger_force", "protege_force", "erosion"];
        assert_eq!(nearest("chalenger_force", words), Some("challenger_force"));
        assert_eq!(nearest("Challenger-Force", words), Some("challenger_force"));
        assert_eq!(nearest("erosoin", words), Some("erosion"));
        assert_eq!(nearest("weather", words), None);
        assert_eq!(nearest("", words), None);
        assert_eq!(nearest("a", ["b"]), None);
    }

    #[test]
    fn after_many_words_none_is_looked_for_any_more() {
        let (words, suggestions) = (["erosion", "intervene"], Suggestions::default());
        for _ in 0..MOST_COMPARED / words.len() {
            assert_eq!(suggestions.nearest("erosoin", words), Search::Found("erosion"));
        }
        assert_eq!(suggestions.nearest("erosoin", words), Search::GivenUp);
    }

    #[test]
    fn a_long_list_is_cut() {
        let words: Vec<String> = (0..1000).map(|i| format!("word-{i}")).collect();
        let listed = listed(words.iter().map(String::as_str));
        assert!(listed.ends_with("`word-11`, …"), "{listed}");
    }

    #[test]
    fn of_many_words_the_most_alike_are_named_and_not_all() {
        let many: Vec<String> =
            (0..120).map(|i| format!("word_{i}")).chain(["will_scale".into(), "arms_boost".into()]).collect();
        let said = suggestion("will", many.iter().map(String::as_str));
        assert!(said.starts_with("nearest of 122 are `will_scale`, ") && said.matches('`').count() == 8, "{said}");
        let said = choices("forces", many.iter().map(String::as_str).chain(["source", "challenger_force"]));
        assert!(said.starts_with("nearest of 124 are `challenger_force`, `source`"), "{said}");
        assert_eq!(suggestion("x", ["first", "second"]), "it can be `first`, `second`");
    }
}
