//! Something that can be cited: what is known of it, what it states, where a reader finds that, and how sure we are of it.

use crate::language::Words;
use serde::{Deserialize, Serialize};

/// How sure we are that a source states what we say it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SourceConfidence {
    /// We saw the passage or the data ourselves.
    Seen,
    /// We saw it through another source that cites it.
    Cited,
    /// It is stated from general knowledge and was not checked again.
    Memory,
}

impl SourceConfidence {
    /// All of them, the surest first.
    pub const ALL: [SourceConfidence; 3] = [SourceConfidence::Seen, SourceConfidence::Cited, SourceConfidence::Memory];

    /// The word for it in files.
    pub const fn key(self) -> &'static str {
        match self {
            SourceConfidence::Seen => "seen",
            SourceConfidence::Cited => "cited",
            SourceConfidence::Memory => "memory",
        }
    }
}

/// Something that can be cited.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Key by which quantities and notes refer to it.
    pub key: String,
    /// `article`, `book`, `paper`, `report`, `dataset`, `web` …
    pub kind: String,
    /// Author or authors, where known.
    pub author: Option<String>,
    /// Title.
    pub title: String,
    /// Publisher or journal.
    pub publisher: Option<String>,
    /// Volume of the journal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub volume: Option<String>,
    /// Date of publication as written: `2025-08-18`, `1997`.
    pub date: Option<String>,
    /// Digital object identifier: `10.1093/isq/sqw045`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub doi: Option<String>,
    /// Address at which it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where in it the statement stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<String>,
    /// What it states that is used, in our words.
    pub states: Words,
    /// How sure we are that it does.
    pub confidence: SourceConfidence,
}

/// Kinds that need no address: a reader finds them in a library, an archive or a collection of laws and treaties.
pub const IN_PRINT: [&str; 5] = ["article", "book", "law", "thesis", "treaty"];

impl Source {
    /// The source as a line: author, title, publisher with volume, date, as far as known.
    pub fn reference(&self) -> String {
        let publisher = match (&self.publisher, &self.volume) {
            (Some(publisher), Some(volume)) => Some(format!("{publisher} {volume}")),
            (publisher, volume) => publisher.as_ref().or(volume.as_ref()).cloned(),
        };
        let parts = [self.author.clone(), Some(self.title.clone()), publisher, self.date.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// Addresses at which it can be read, the lasting one first.
    pub fn links(&self) -> Vec<String> {
        let doi = self.doi.as_ref().map(|doi| format!("https://doi.org/{doi}"));
        doi.into_iter().chain(self.url.clone()).collect()
    }
}

/// What is wrong with the form of an address, if anything.
pub fn url_fault(url: &str) -> Option<&'static str> {
    let Some(rest) = url.strip_prefix("https://") else { return Some("does not begin with `https://`") };
    let allowed = |c: char| c.is_ascii_graphic() && !"\"<>\\^`{|}".contains(c);
    if !url.chars().all(allowed) {
        return Some("holds a blank or a character that stands in no address");
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let label = |label: &str| {
        let plain = label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        plain && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
    };
    let names_one = host.contains('.') && host.split('.').all(label);
    (!names_one).then_some("names no host, such as `www.example.org`")
}

/// What is wrong with the form of a digital object identifier, if anything.
pub fn doi_fault(doi: &str) -> Option<&'static str> {
    let Some((prefix, suffix)) = doi.split_once('/') else { return Some("has no `/`") };
    let registrant = prefix.strip_prefix("10.").unwrap_or_default();
    if !(4..=9).contains(&registrant.len()) || !registrant.bytes().all(|b| b.is_ascii_digit()) {
        return Some("does not begin with `10.` and four to nine digits");
    }
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._;()/:".contains(&b);
    let fits = !suffix.is_empty() && suffix.bytes().all(allowed);
    (!fits).then_some("holds a blank or a character that stands in no DOI")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_a_form() {
        for url in ["https://a.org", "https://www.a-b.org/x_(y)?z=1&q=%C3%A9#part", "https://a.org?b"] {
            assert_eq!(url_fault(url), None, "{url}");
        }
        let wrong = ["http://a.org", "javascript:alert(1)", "https://", "https://a", "https://a..org", "https://-a.org"];
        let hidden = ["https://a.org/ b", "https://a.org/\"", "https://me@a.org", "https://ä.org", "https://a.org/<b>", ""];
        for url in wrong.into_iter().chain(hidden) {
            assert!(url_fault(url).is_some(), "{url}");
        }
    }

    #[test]
    fn identifiers_have_a_form() {
        for doi in ["10.1093/isq/sqw045", "10.1111/j.0020-8833.2004.00301.x", "10.1002/(SICI)1097-0258:3"] {
            assert_eq!(doi_fault(doi), None, "{doi}");
        }
        for doi in ["10.1093", "10.1093/", "11.1093/a", "10.12/a", "10.10x3/a", "10.1093/a b", "https://doi.org/10.1/a", ""]
        {
            assert!(doi_fault(doi).is_some(), "{doi}");
        }
    }
}
