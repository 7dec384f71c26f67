//! `manifest.json`: how the files of a folder were made, and the SHA-256 of each.

use super::StoreError;
use crate::files::Folder;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Name of the file.
pub const MANIFEST: &str = "manifest.json";
/// Largest manifest read.
const MOST_BYTES: u64 = 1 << 24;

/// How the files of a folder were made. `M` is the run's own account of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FolderManifest<M> {
    /// The run.
    pub run: M,
    /// Whether the folder holds a part of the run, or all of it.
    pub part: bool,
    /// Replicates in the folder.
    pub replicates_here: u64,
    /// SHA-256 of every other file, in hexadecimal.
    pub files: BTreeMap<String, String>,
}

impl<M: Serialize + for<'a> Deserialize<'a>> FolderManifest<M> {
    /// The manifest as text.
    pub fn text(&self) -> String {
        // Maps with text keys, texts and numbers: serialising them cannot fail.
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// Reads the manifest of a folder.
    ///
    /// # Errors
    /// If there is none or it is damaged.
    pub fn read(folder: &Folder) -> Result<Self, StoreError> {
        let bytes = folder.bytes(MANIFEST, MOST_BYTES)?;
        let damaged = |reason: String| StoreError::damaged(&folder.path_of(MANIFEST), reason);
        let manifest: Self = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_slice(&bytes))
            .map_err(|e| damaged(format!("is no manifest: {}: {}", e.path(), e.inner())))?;
        // Its own text is the one way to write it: whatever else differs was changed by hand.
        if manifest.text().as_bytes() != bytes {
            return Err(damaged("was changed: it is not as garant writes it".into()));
        }
        if let Some((name, _)) = manifest.files.iter().find(|(_, digest)| !is_digest(digest)) {
            return Err(damaged(format!("files.{}: is no SHA-256", name.escape_debug())));
        }
        Ok(manifest)
    }

    /// Compares every file of `folder`, `but` those left out, with the digest it should have; names the first that differs.
    ///
    /// # Errors
    /// If a file is missing, cannot be read, lies outside the folder, or differs.
    pub fn check_files(&self, folder: &Folder, but: &[&str]) -> Result<(), StoreError> {
        for (name, expected) in self.files.iter().filter(|(name, _)| !but.contains(&name.as_str())) {
            if !crate::files::is_plain(name) {
                return Err(StoreError::damaged(&folder.path_of(MANIFEST), "names a file outside its folder"));
            }
            if folder.digest(name)? != *expected {
                return Err(StoreError::damaged(&folder.path_of(name), "differs from what the manifest says was written"));
            }
        }
        Ok(())
    }
}

/// Whether a text is a SHA-256 in hexadecimal.
fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}
