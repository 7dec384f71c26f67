//! Cells of several lines.

use crate::report::prose::{Inline, Prose};
use crate::report::table::TableCell;

/// Lines of a cell.
pub fn lines(texts: impl IntoIterator<Item = String>) -> TableCell {
    let mut parts = Vec::new();
    for text in texts {
        parts.extend((!parts.is_empty()).then_some(Inline::Break));
        parts.push(Inline::Plain(text));
    }
    TableCell::text(Prose(parts))
}
