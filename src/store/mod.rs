//! Replicates on disk: what resume, shards, merge and verify read.
//!
//! A run writes a *journal* while it goes on: records are appended wave by wave, and a checkpoint names how many of them count
//! and holds the histograms summed over them. When it is complete, the journal becomes `replicates.bin`: header, records in
//! index order, histograms, SHA-256 of all before it. Nothing here knows what a study is; the header is a text of the caller.

mod checkpoint;
mod codec;
mod journal;
mod manifest;
mod sealed;
mod sketch;

pub use journal::{Journal, Unfinished};
pub use manifest::{FolderManifest, MANIFEST};
pub use sealed::{REPLICATES, Sealed, SealedWriter};

use crate::files::FileError;
use std::io;
use std::path::{Path, PathBuf};

/// Why a file of replicates could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file system.
    #[error(transparent)]
    File(#[from] FileError),
    /// The file is not what it claims to be.
    #[error("{}: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

/// What is said of histograms that could be written but not read back.
const TOO_LARGE: &str = "the histograms of this run are too large to be kept: play fewer options or models at a time";

impl StoreError {
    fn damaged(path: &Path, reason: impl Into<String>) -> StoreError {
        StoreError::Damaged { path: path.to_owned(), reason: reason.into() }
    }

    /// Puts the path beside the system's words; a file that ends too early is damaged.
    fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError + '_ {
        move |cause| match cause.kind() {
            io::ErrorKind::UnexpectedEof => StoreError::damaged(path, "ends too early"),
            _ => StoreError::File(FileError { path: path.to_owned(), cause }),
        }
    }
}
