//! The sources as a table, with what rests on each.

use super::{word, write};
use crate::language::Language;
use crate::report::source_use::CitedSource;

const COLUMNS: &str = "key kind author title publisher volume date doi url pages states confidence used_by";

/// A row for each source; what rests on it stands in one cell.
pub fn sources_csv(sources: &[CitedSource]) -> String {
    write(COLUMNS, sources.iter().map(row).collect())
}

fn row(cited: &CitedSource) -> Vec<String> {
    let source = &cited.source;
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let used = cited.used_by.iter().map(|one| {
        let option = one.option.as_ref().map(|option| format!("{option}.")).unwrap_or_default();
        format!("{}: {option}{}", word(&one.kind), one.name)
    });
    vec![
        source.key.clone(),
        source.kind.clone(),
        text(&source.author),
        source.title.clone(),
        text(&source.publisher),
        text(&source.volume),
        text(&source.date),
        text(&source.doi),
        text(&source.url),
        text(&source.pages),
        source.states.get(Language::default()).to_owned(),
        source.confidence.key().to_owned(),
        used.collect::<Vec<_>>().join("; "),
    ]
}
