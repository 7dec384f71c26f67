//! Reading and writing files: the one path by which anything of garant's reaches a disk, and by which anything is read.
//!
//! - [`read`]: regular files of a bounded size, nothing else.
//! - [`Folder`]: a folder held open. What is in it is reached by names from there, and no link is followed.
//! - [`FileDraft`], [`write_atomically`]: a file is written under a temporary name beside its place, flushed to the disk and
//!   renamed, so that nobody ever sees half of it.
//! - [`FolderLock`]: the right to write into a folder, held by one process at a time.
//! - [`OutputFolder`]: a folder that receives files. It knows what garant wrote into it by content; every other file is
//!   foreign, and is neither replaced nor removed.

mod about;
#[cfg(unix)]
mod by_handle;
#[cfg(any(test, not(unix)))]
mod by_path;
mod draft;
mod error;
mod folder;
mod list;
mod lock;
mod output;
pub mod read;
mod unfinished;

#[cfg(unix)]
use by_handle as system;
#[cfg(not(unix))]
use by_path as system;

pub use about::{About, FileKind};
pub use draft::{FileDraft, replace, write_atomically};
pub use error::{FileError, digest, is_plain};
pub use folder::Folder;
pub use list::LIST;
pub use lock::{FolderLock, Holder};
pub use output::OutputFolder;
pub use unfinished::remove_unfinished;
