//! How documents look: as a page, as Markdown, on a terminal. Nothing here knows what a document is about.

mod columns;
mod html;
mod markdown;
mod terminal;

pub use html::{html, multilingual, sheets, slides};
pub use markdown::markdown;
pub use terminal::{WIDTH, terminal, wrapped};
