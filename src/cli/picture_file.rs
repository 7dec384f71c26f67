//! A picture as a file that was named on the command line: its format by its ending, and what it may replace.

use super::{Exit, Failure};
use crate::charts::{self, Figure};
use crate::files;
use std::io::Read;
use std::path::Path;

/// Bytes by which a file of one kind is told from others: `EFG 2`, `<svg `, `<!DOC`, the mark of a PNG.
const HEAD: usize = 5;

/// A format of pictures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    /// SVG, in which text stays text.
    Svg,
    /// PNG, of twice as many pixels as the SVG is wide.
    #[cfg(feature = "png")]
    Png,
}

impl PictureFormat {
    /// The format that the path names, which was given with `flag`.
    ///
    /// # Errors
    /// If it names none that this build has.
    pub fn of(path: &Path, flag: &str) -> Result<PictureFormat, Failure> {
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("svg") => Ok(PictureFormat::Svg),
            #[cfg(feature = "png")]
            Some("png") => Ok(PictureFormat::Png),
            _ => {
                let message = format!("{flag} {}: the picture must end in .svg or .png", path.display());
                Err(Failure::new(Exit::Refused, message))
            }
        }
    }

    /// The picture.
    ///
    /// # Errors
    /// If it is too large for a PNG.
    pub fn bytes(self, figure: &Figure) -> Result<Vec<u8>, Failure> {
        match self {
            PictureFormat::Svg => Ok(charts::svg(figure).into_bytes()),
            #[cfg(feature = "png")]
            PictureFormat::Png => charts::png(figure)
                .ok_or_else(|| Failure::new(Exit::Failed, "the picture is too large for PNG").hint("write it as .svg")),
        }
    }

    /// The first bytes of every picture of this format.
    pub fn head(self) -> &'static [u8] {
        match self {
            PictureFormat::Svg => b"<svg ",
            #[cfg(feature = "png")]
            PictureFormat::Png => b"\x89PNG\r",
        }
    }
}

/// Refuses a place that holds something else than an earlier file that begins as `bytes` do, or that does not exist: what is made
/// here is cheap to make again, what it would replace may not be.
pub fn replaceable(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let refuse = |what: &str| Err(Failure::new(Exit::Refused, format!("{}: {what}", path.display())));
    if path == Path::new("-") {
        return refuse("is no file; name one");
    }
    if !folder_of(path).is_dir() {
        return refuse("there is no such folder");
    }
    if path.symlink_metadata().is_err() {
        return Ok(());
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    let mut there = Vec::new();
    let read = files::read::open(path).map(|file| file.take(HEAD as u64).read_to_end(&mut there));
    if matches!(read, Ok(Ok(_))) && there == head {
        Ok(())
    } else {
        refuse("is there already and is not such a file; choose another name")
    }
}

/// The folder in which a file lies or will lie.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
