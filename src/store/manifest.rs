//! `manifest.json`: how the files of a folder were made, and the SHA-256 of each.

use super::StoreError;
use crate::files::FileError;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

/// Name of the file.
pub const MANIFEST: &str = "manifest.json";
/// Largest manifest read.
const MOST_BYTES: u64 = 1 << 24;

/// How the files of a folder were made. `M` is the run's own account of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest<M> {
    /// The run.
    pub run: M,
    /// Whether the folder holds a part of the run, or all of it.
    pub part: bool,
    /// Replicates in the folder.
    pub replicates_here: u64,
    /// SHA-256 of every other file, in hexadecimal.
    pub files: BTreeMap<String, String>,
}

/// SHA-256 of a file, in hexadecimal.
///
/// # Errors
/// If it cannot be read.
pub fn digest(path: &Path) -> Result<String, StoreError> {
    let mut file = File::open(path).map_err(StoreError::at(path))?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer).map_err(StoreError::at(path))? {
            0 => break,
            n => hash.update(&buffer[..n]),
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

impl<M: Serialize + for<'a> Deserialize<'a>> Manifest<M> {
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
    pub fn read(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(MANIFEST);
        let about = fs::metadata(&path).map_err(|cause| FileError { path: path.clone(), cause })?;
        if about.len() > MOST_BYTES {
            return Err(StoreError::damaged(&path, "is too large for a manifest"));
        }
        let bytes = fs::read(&path).map_err(StoreError::at(&path))?;
        let manifest: Self =
            serde_json::from_slice(&bytes).map_err(|e| StoreError::damaged(&path, format!("is no manifest: {e}")))?;
        // Its own text is the one way to write it: whatever else differs was changed by hand.
        if manifest.text().as_bytes() != bytes {
            return Err(StoreError::damaged(&path, "was changed: it is not as garant writes it"));
        }
        Ok(manifest)
    }

    /// Compares every file of `folder`, `but` those left out, with the digest it should have; names the first that differs.
    ///
    /// # Errors
    /// If a file is missing, cannot be read, or differs.
    pub fn check_files(&self, folder: &Path, but: &[&str]) -> Result<(), StoreError> {
        for (name, expected) in self.files.iter().filter(|(name, _)| !but.contains(&name.as_str())) {
            let path = folder.join(name);
            let inside = Path::new(name).components().all(|part| matches!(part, std::path::Component::Normal(_)));
            if !inside {
                return Err(StoreError::damaged(&folder.join(MANIFEST), "names a file outside its folder"));
            }
            if digest(&path)? != *expected {
                return Err(StoreError::damaged(&path, "differs from what the manifest says was written"));
            }
        }
        Ok(())
    }
}
