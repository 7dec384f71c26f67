//! A scenario file as text: read whole, within limits, checked to be text at all.

use super::complaint::Complaint;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

/// Largest scenario file. Parsing costs some fifty times the size in memory.
pub const MOST_BYTES: u64 = 1 << 20;

/// A file that was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Page {
    /// The path as the user knows it.
    pub path: String,
    /// The text, without a byte-order mark at its start and with unix line ends.
    pub text: String,
}

impl Page {
    /// Line and column (in characters) of a byte, counted from 1.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let before = &self.text[..self.text.floor_char_boundary(byte.min(self.text.len()))];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

/// Where the files of one study stand.
#[derive(Clone, Debug)]
pub enum Shelf {
    /// A folder. Nothing outside of it is read.
    Folder(PathBuf),
    /// Files compiled in.
    Embedded(&'static [(&'static str, &'static [u8])]),
}

impl Shelf {
    /// The names of all scenario files, in order of name.
    pub fn names(&self) -> Result<Vec<String>, Complaint> {
        let mut names: Vec<String> = match self {
            Shelf::Embedded(files) => files.iter().map(|(name, _)| (*name).to_owned()).collect(),
            Shelf::Folder(folder) => {
                let fail = |e: std::io::Error| Complaint::about(folder.display().to_string(), e.to_string());
                let mut names = Vec::new();
                for entry in fs::read_dir(folder).map_err(fail)? {
                    let path = entry.map_err(fail)?.path();
                    if path.extension().is_some_and(|e| e == "toml") {
                        names.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
                    }
                }
                names
            }
        };
        names.sort();
        Ok(names)
    }

    /// The path of a file as the user knows it.
    pub fn path_of(&self, name: &str) -> String {
        match self {
            Shelf::Folder(folder) => folder.join(name).display().to_string(),
            Shelf::Embedded(_) => format!("(shipped) {name}"),
        }
    }

    /// Reads one file.
    pub fn read(&self, name: &str) -> Result<Arc<Page>, Complaint> {
        let path = self.path_of(name);
        let bytes = match self {
            Shelf::Embedded(files) => match files.iter().find(|(known, _)| *known == name) {
                Some((_, bytes)) => bytes.to_vec(),
                None => return Err(Complaint::about(path, "there is no such file")),
            },
            Shelf::Folder(folder) => {
                let inside = within(folder, name).map_err(|why| Complaint::about(path.clone(), why))?;
                read_limited(&inside).map_err(|why| Complaint::about(path.clone(), why))?
            }
        };
        page(path, &bytes)
    }
}

/// The file `name` in `folder`, refused if it leads out of the folder, by `..` or by a link.
fn within(folder: &Path, name: &str) -> Result<PathBuf, String> {
    let plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if !plain || name.is_empty() {
        return Err("a study reads no file outside of its folder".into());
    }
    let path = folder.join(name);
    let root = folder.canonicalize().map_err(|e| e.to_string())?;
    let real = path.canonicalize().map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        _ => e.to_string(),
    })?;
    if real.starts_with(&root) { Ok(path) } else { Err("a link that leads out of the study's folder".into()) }
}

/// Reads a regular file of at most [`MOST_BYTES`].
fn read_limited(path: &Path) -> Result<Vec<u8>, String> {
    let known = fs::metadata(path).map_err(|e| e.to_string())?;
    if known.is_dir() {
        return Err("is a folder, not a scenario file".into());
    }
    // Pipes and devices may never end, or never begin.
    if !known.is_file() {
        return Err("is not a regular file".into());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|e| e.to_string())?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|e| e.to_string())?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(format!("is larger than the {} KiB a scenario file may have", MOST_BYTES >> 10));
    }
    Ok(bytes)
}

/// Turns bytes into a page, or says why they are no text.
fn page(path: String, bytes: &[u8]) -> Result<Arc<Page>, Complaint> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default().to_owned();
            let at = good.len();
            let page = Arc::new(Page { path, text: good });
            return Err(Complaint::at(&page, at..at, "the file is not UTF-8 text from here on")
                .hint("save it with the encoding UTF-8"));
        }
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text).replace("\r\n", "\n");
    let page = Arc::new(Page { path, text });
    if let Some(at) = page.text.find('\u{feff}') {
        return Err(Complaint::at(&page, at..at + 3, "a byte-order mark in the middle of the file")
            .hint("two files may have been joined; remove the invisible character"));
    }
    if page.text.trim().is_empty() {
        return Err(Complaint::at(&page, 0..0, "the file is empty").hint("a scenario file starts with `schema = 1`"));
    }
    Ok(page)
}
