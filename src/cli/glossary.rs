//! The words of the project, from the glossary itself: one source for readers of files and of the command line.

/// The glossary as it is committed.
static GLOSSARY: &str = include_str!("../../GLOSSARY.md");

/// A word and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The words of the entry: several where they are explained together.
    pub words: Vec<String>,
    /// Its German word, where readers see one.
    pub german: Option<String>,
    /// What it means, as plain text.
    pub meaning: String,
    /// The heading it stands under.
    pub under: String,
}

/// Every word of the glossary, in its order.
pub fn words() -> Vec<Word> {
    let mut under = String::new();
    let mut words = Vec::new();
    for line in GLOSSARY.lines() {
        match line.strip_prefix("## ") {
            Some(heading) => under = heading.to_owned(),
            None => words.extend(word(line, &under)),
        }
    }
    words
}

/// The entry of a word, in either language; case, hyphens and spaces count for nothing.
pub fn find(word: &str) -> Option<Word> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], " ").trim().to_owned();
    let word = plain(word);
    let is_it = |entry: &Word| entry.words.iter().chain(&entry.german).any(|known| plain(known) == word);
    words().into_iter().find(is_it)
}

/// The entry in a row of a table: `| **word** (German) | meaning |`.
fn word(line: &str, under: &str) -> Option<Word> {
    let mut cells = line.strip_prefix("| **")?.trim_end().trim_end_matches('|').splitn(2, " | ");
    let (head, meaning) = (cells.next()?, cells.next()?);
    let (names, rest) = head.split_once("**")?;
    let german = rest.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).map(str::to_owned);
    let words = names.split(", ").map(str::to_owned).collect();
    Some(Word { words, german, meaning: plain(meaning), under: under.to_owned() })
}

/// Text without the marks of Markdown.
fn plain(text: &str) -> String {
    text.trim().replace(['*', '`'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_glossary_is_found() {
        let rows = GLOSSARY.lines().filter(|line| line.starts_with("| **")).count();
        let all = words();
        assert_eq!(all.len(), rows);
        assert!(rows > 100, "{rows}");
        for entry in &all {
            assert!(!entry.meaning.is_empty() && !entry.meaning.contains(['|', '*', '`']), "{entry:?}");
            assert!(entry.words.iter().all(|word| find(word).is_some()), "{entry:?}");
        }
    }

    #[test]
    fn words_are_found_in_either_language_and_together() {
        assert!(find("will").is_some_and(|w| w.german.as_deref() == Some("Wille") && w.under == "Ideas behind quantities"));
        assert_eq!(find("Wille"), find("will"));
        assert_eq!(find("kendall's w"), find("Concordance"));
        assert_eq!(find("Base-rate"), find("base rate"));
        assert_eq!(find("nothing at all"), None);
    }
}
