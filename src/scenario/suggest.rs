//! "Did you mean": the known word nearest to an unknown one.

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

/// "did you mean …?", or what there is to choose from.
pub fn suggestion<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(word, candidates.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it can be {}", listed(candidates)),
    }
}

/// The candidates in backticks, as an enumeration.
pub fn listed<'a>(candidates: impl IntoIterator<Item = &'a str>) -> String {
    candidates.into_iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ")
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
}
