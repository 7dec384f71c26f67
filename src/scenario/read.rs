//! Reading a file of a study from disk without trusting it: regular files of a bounded size in UTF-8, nothing else.

use super::complaint::Complaint;
use super::document::TomlDocument;
use crate::files::read::{self, NotRead};
use std::path::Path;
use std::sync::Arc;

/// Largest file accepted, in bytes.
pub const LARGEST: u64 = 1 << 20;

/// The file at `path`, called `shown` in complaints.
pub fn file(path: &Path, shown: &str) -> Result<Arc<TomlDocument>, Complaint> {
    document(shown, &bytes(path, shown)?)
}

/// A document from the bytes of a file.
pub fn document(shown: &str, bytes: &[u8]) -> Result<Arc<TomlDocument>, Complaint> {
    if bytes.is_empty() {
        return Err(Complaint::file(shown, "the file is empty", "`garant schema` lists what a file can hold"));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Arc::new(TomlDocument::new(shown, text))),
        Err(error) => Err(not_text(shown, bytes, error.valid_up_to())),
    }
}

fn bytes(path: &Path, shown: &str) -> Result<Vec<u8>, Complaint> {
    let failed = |error: std::io::Error| Complaint::file(shown, format!("cannot read the file: {error}"), advice(&error));
    let complain = |message: &str, help: &str| Err(Complaint::file(shown, message, help));
    match read::bytes(path, LARGEST) {
        Ok(bytes) => Ok(bytes),
        Err(NotRead::System(error)) => Err(failed(error)),
        Err(NotRead::Folder) => {
            complain("this is a folder, not a file", "give the folder alone to read the whole study in it")
        }
        Err(NotRead::Special) => complain("this is not a regular file", "save it as a file first"),
        Err(NotRead::TooLarge(_)) => {
            complain("the file is larger than 1 MiB", "a file of a study holds a few thousand lines at most")
        }
    }
}

fn advice(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "check the spelling of the path",
        std::io::ErrorKind::PermissionDenied => "allow reading it",
        _ => "check the path",
    }
}

/// Complains about bytes that are not UTF-8, at the first of them.
fn not_text(shown: &str, bytes: &[u8], first: usize) -> Complaint {
    let help = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "this looks like UTF-16; save the file as UTF-8",
        [0x1f, 0x8b, ..] => "this looks like a gzip archive; unpack it first",
        [0x7f, b'E', b'L', b'F', ..] => "this looks like a program; give a scenario file",
        _ => "save the file as UTF-8",
    };
    // A mark at the start and carriage returns are dropped from the document: the offset moves with them.
    let valid = String::from_utf8_lossy(&bytes[..first]);
    let offset = TomlDocument::new(shown, &valid).text.len();
    let document = Arc::new(TomlDocument::new(shown, &String::from_utf8_lossy(bytes)));
    let byte = bytes.get(first).copied().unwrap_or_default();
    let end = offset + '\u{fffd}'.len_utf8();
    Complaint::at(&document, offset..end, format!("the byte 0x{byte:02x} is not UTF-8"), help)
}
