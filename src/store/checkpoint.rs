//! The checkpoint of a journal: how many records count, their digest, the header of the run, and the histograms so far.

use super::{StoreError, sketch};
use crate::files::Folder;
use sha2::{Digest, Sha256};

/// Name of the file.
pub const CHECKPOINT: &str = ".journal.checkpoint";
/// Its first bytes.
pub const MAGIC: &[u8; 16] = b"garant journal3\n";
const DIGEST: usize = 32;
/// Most bytes: a header text and the histograms of the largest shape there is.
const MOST_BYTES: u64 = sketch::MOST_BYTES + (1 << 27);

/// A checkpoint as it was written.
pub struct Checkpoint {
    /// Records that count.
    pub count: u64,
    /// Their SHA-256.
    pub records: [u8; DIGEST],
    /// Header text of the run.
    pub header: String,
    /// The columns of the records.
    pub columns: String,
    /// Histograms summed over them.
    pub histograms: Vec<u8>,
}

impl Checkpoint {
    /// As bytes, with their SHA-256 at the end.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend(self.count.to_le_bytes());
        out.extend(self.records);
        for text in [&self.header, &self.columns] {
            out.extend((text.len() as u64).to_le_bytes());
            out.extend(text.as_bytes());
        }
        out.extend(&self.histograms);
        let digest = Sha256::digest(&out);
        out.extend(digest);
        out
    }

    /// The checkpoint in `folder`.
    ///
    /// # Errors
    /// If it cannot be read or is damaged.
    pub fn read(folder: &Folder) -> Result<Checkpoint, StoreError> {
        let bytes = folder.bytes(CHECKPOINT, MOST_BYTES)?;
        let ours = bytes.starts_with(MAGIC) || !is_of_any_version(&bytes, MAGIC);
        let why = if ours { "is damaged: its checksum does not match" } else { "was written by another version of garant" };
        Checkpoint::parse(&bytes).ok_or_else(|| StoreError::damaged(&folder.path_of(CHECKPOINT), why))
    }

    fn parse(bytes: &[u8]) -> Option<Checkpoint> {
        let (body, digest) = bytes.split_last_chunk::<DIGEST>()?;
        if Sha256::digest(body)[..] != *digest {
            return None;
        }
        let rest = body.strip_prefix(MAGIC)?;
        let (count, rest) = rest.split_first_chunk::<8>()?;
        let (records, rest) = rest.split_first_chunk::<DIGEST>()?;
        let (header, rest) = text(rest)?;
        let (columns, histograms) = text(rest)?;
        Some(Checkpoint {
            count: u64::from_le_bytes(*count),
            records: *records,
            header,
            columns,
            histograms: histograms.to_vec(),
        })
    }
}

/// Whether a file begins as `magic` does, up to the version in its last two bytes.
pub fn is_of_any_version(bytes: &[u8], magic: &[u8; 16]) -> bool {
    bytes.starts_with(&magic[..14])
}

/// Takes a text off the front, after its length.
fn text(bytes: &[u8]) -> Option<(String, &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<8>()?;
    let (text, rest) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    Some((String::from_utf8(text.to_vec()).ok()?, rest))
}
