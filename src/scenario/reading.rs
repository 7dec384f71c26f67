//! The grammar of scenario files for other readers: tables, beliefs and sources with the same complaints, for files that are
//! no study.

pub use super::belief::read as belief;
pub use super::document::quote;
pub use super::evidence_shelf::ANY;
pub use super::quantities::{SpeaksOf, read as quantities};
pub use super::sources::Sources;
pub use super::table::{Page, TomlNode, TomlTable};
pub use super::value::{PROSE, TITLE, optional};
pub use super::words::{spoken, title};
pub use super::world::schema;

use super::complaint::Complaint;
use super::complaints::Complaints;
use super::library::says_something;
use super::shelf::Shelf;
use super::shipped::shipped_evidence;
use super::{read, syntax};
use std::path::{Path, PathBuf};

/// Where a file is read from.
#[derive(Clone, Debug)]
pub enum FileText {
    /// A file on disk.
    File(PathBuf),
    /// A file compiled into the program: its name and content.
    Shipped(&'static str, &'static [u8]),
}

/// Reads one file with `reader`, which is given the root table and answers `None` where something is not in order.
///
/// # Errors
/// With everything that is wrong with the file.
pub fn file<T>(text: &FileText, what: &str, reader: impl FnOnce(TomlTable<'_>) -> Option<T>) -> Result<T, Complaints> {
    let document = match text {
        FileText::File(path) => read::file(path, &shown(path)),
        FileText::Shipped(name, bytes) => read::document(&format!("(shipped) {name}"), bytes),
    };
    let document = document.map_err(|complaint| Complaints(vec![complaint]))?;
    let (root, faults) = syntax::parse(&document);
    let page = Page::new(&document, syntax::top(root.get_ref()), faults);
    let read = says_something(&page, root.get_ref()).and_then(|root| reader(TomlTable::new(&page, what, page.top(), root)));
    let complaints = page.complaints();
    match read {
        Some(read) if complaints.is_empty() => Ok(read),
        _ => Err(Complaints(complaints)),
    }
}

/// The file called `name` beside `text`, as a page whose text is no TOML.
///
/// # Errors
/// If it cannot be read, leads out of the folder, or is no text.
pub fn beside(text: &FileText, name: &str) -> Result<Page, Complaint> {
    let shelf = match text {
        FileText::Shipped(..) => Shelf::Embedded(shipped_evidence()),
        FileText::File(path) => {
            let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
            Shelf::Folder(folder.to_owned())
        }
    };
    let document = shelf.read(name)?;
    Ok(Page::new(&document, 0..0, syntax::Faults::default()))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
