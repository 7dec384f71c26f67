//! `replicates.bin`: a finished part of a run, or all of it.
//!
//! Layout, integers little-endian: magic (16 bytes) · options, models, years (u32 each) · draws of a replicate (u32) · records
//! (u64) · length of the header text (u32) · length of the text of the columns (u32) · header text · text of the columns, one
//! line each: name, kind, numbers · records of fixed size by rising index · length of the histograms (u64) · histograms ·
//! SHA-256 of everything before it (32 bytes).

mod writer;

pub use writer::SealedWriter;

use super::{StoreError, codec, sketch};
use crate::engine::{Layout, Record, Roster, Shape, Tally};
use crate::files::read;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// Name of the file.
pub const REPLICATES: &str = "replicates.bin";

const MAGIC: &[u8; 16] = b"garant part   2\n";
/// Bytes before the header text.
const FIXED: u64 = 16 + 4 * 4 + 8 + 4 + 4;
const DIGEST: u64 = 32;
/// Longest header text accepted.
const MOST_HEADER: u32 = 1 << 26;
/// Most options, models, years and draws accepted: beyond any study.
const MOST: u32 = 100_000;

/// A file of replicates, checked.
#[derive(Debug)]
pub struct Sealed {
    /// Where it is.
    pub path: PathBuf,
    /// Layout of the records.
    pub layout: Layout,
    /// Draws of a replicate.
    pub draws: u32,
    /// Records.
    pub count: u64,
    /// Header text.
    pub header: String,
    records_at: u64,
    record_size: u64,
    /// Where the next record stands.
    next_at: u64,
    /// Index of the record before it.
    last: Option<u64>,
}

impl Sealed {
    /// Opens a file and checks that it is whole: magic, sizes, digest; and that it holds what `statistics` leave.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or has other columns.
    pub fn open(path: &Path, statistics: Roster) -> Result<Sealed, StoreError> {
        let damaged = |reason: &str| StoreError::damaged(path, reason);
        let file = regular(path)?;
        let about = file.metadata().map_err(StoreError::at(path))?;
        let mut file = BufReader::with_capacity(1 << 16, file);
        let [options, models, horizon, draws, low, high, header_length, columns_length] = sizes(path, &mut file)?;
        let count = u64::from(low) | u64::from(high) << 32;
        if [options, models, horizon, draws].iter().any(|&n| n == 0 || n > MOST)
            || header_length.max(columns_length) > MOST_HEADER
        {
            return Err(damaged("claims an absurd size"));
        }
        let shape = Shape { options: options as usize, models: models as usize, horizon: horizon as usize };
        let layout = Layout { shape, statistics };
        let records_at = FIXED + u64::from(header_length) + u64::from(columns_length);
        let record_size = codec::size(&layout).ok_or_else(|| damaged("claims an absurd size"))?;
        let least = count.checked_mul(record_size).and_then(|n| n.checked_add(records_at + 8 + DIGEST));
        if least.is_none_or(|least| least > about.len()) {
            return Err(damaged("ends too early"));
        }
        check_digest(path, about.len())?;
        let (header, columns) = (text(path, &mut file, header_length)?, text(path, &mut file, columns_length)?);
        if columns != layout.text() {
            return Err(damaged("holds other columns than this version of garant reads: play the run again"));
        }
        Ok(Sealed {
            path: path.to_owned(),
            layout,
            draws,
            count,
            header,
            records_at,
            record_size,
            next_at: records_at,
            last: None,
        })
    }

    /// Reads `length` bytes at `place`. The file is opened for each read: a merge of thousands of parts holds none open.
    fn read(&self, place: u64, length: u64) -> Result<Vec<u8>, StoreError> {
        let mut bytes = vec![0; length as usize];
        let mut read = || {
            let mut file = read::open(&self.path)?;
            file.seek(SeekFrom::Start(place))?;
            file.read_exact(&mut bytes)
        };
        read().map_err(StoreError::at(&self.path))?;
        Ok(bytes)
    }

    /// Goes to the first record.
    pub fn rewind(&mut self) {
        (self.next_at, self.last) = (self.records_at, None);
    }

    /// The bytes of the next record and what they mean.
    ///
    /// # Errors
    /// If the file cannot be read, or the record makes no sense.
    pub fn next_record(&mut self) -> Result<(Vec<u8>, Record), StoreError> {
        let bytes = self.read(self.next_at, self.record_size)?;
        self.next_at += self.record_size;
        let record = codec::decode(&bytes, &self.layout).filter(|record| self.layout.can_be(record, u64::from(self.draws)));
        let record = record.ok_or_else(|| StoreError::damaged(&self.path, "a record makes no sense"))?;
        if self.last.is_some_and(|last| last >= record.index) {
            return Err(StoreError::damaged(&self.path, "its records are out of order"));
        }
        self.last = Some(record.index);
        Ok((bytes, record))
    }

    /// Adds the histograms of all records to `tally`.
    ///
    /// # Errors
    /// If the file cannot be read, or its histograms make no sense.
    pub fn add_histograms(&self, tally: &mut Tally) -> Result<(), StoreError> {
        let at = self.records_at + self.count * self.record_size;
        let length = self.read(at, 8)?;
        let total = regular(&self.path)?.metadata().map_err(StoreError::at(&self.path))?.len();
        let length = length.try_into().map_or(0, u64::from_le_bytes);
        if total.checked_sub(at + 8 + DIGEST) != Some(length) {
            return Err(StoreError::damaged(&self.path, "has another length than it claims"));
        }
        if length > sketch::MOST_BYTES {
            return Err(StoreError::damaged(&self.path, "claims an absurd size"));
        }
        let bytes = self.read(at + 8, length)?;
        let values = self.count.saturating_mul(u64::from(self.draws));
        sketch::add(&bytes, tally, values).ok_or_else(|| StoreError::damaged(&self.path, "its histograms make no sense"))
    }

    /// Everything folded into one tally.
    ///
    /// # Errors
    /// As [`Sealed::next_record`] and [`Sealed::add_histograms`].
    pub fn tally(&mut self) -> Result<Tally, StoreError> {
        let mut tally = Tally::new(self.layout);
        self.rewind();
        for _ in 0..self.count {
            let (_, record) = self.next_record()?;
            tally.add(&record);
        }
        self.add_histograms(&mut tally)?;
        Ok(tally)
    }
}

/// The sizes at the start of a file, behind its magic.
fn sizes(path: &Path, file: &mut impl Read) -> Result<[u32; 8], StoreError> {
    let mut magic = [0; 16];
    file.read_exact(&mut magic).map_err(StoreError::at(path))?;
    if magic != *MAGIC && magic.starts_with(b"garant part") {
        return Err(StoreError::damaged(path, "was written by another version of garant: play the run again"));
    }
    if magic != *MAGIC {
        return Err(StoreError::damaged(path, "is not a file of replicates, or one of another format"));
    }
    let mut sizes = [[0; 4]; 8];
    file.read_exact(sizes.as_flattened_mut()).map_err(StoreError::at(path))?;
    Ok(sizes.map(u32::from_le_bytes))
}

/// The next text of a file, of so many bytes.
fn text(path: &Path, file: &mut impl Read, length: u32) -> Result<String, StoreError> {
    let mut bytes = vec![0; length as usize];
    file.read_exact(&mut bytes).map_err(StoreError::at(path))?;
    String::from_utf8(bytes).map_err(|_| StoreError::damaged(path, "its header is no text"))
}

/// Opens a file of replicates.
fn regular(path: &Path) -> Result<File, StoreError> {
    read::open(path).map_err(|why| StoreError::at(path)(why.into()))
}

/// Checks the digest at the end of a file of `length` bytes.
fn check_digest(path: &Path, length: u64) -> Result<(), StoreError> {
    let mut file = regular(path)?;
    let (mut hash, mut left) = (Sha256::new(), length - DIGEST);
    let mut buffer = vec![0; 1 << 16];
    while left > 0 {
        let some = (buffer.len() as u64).min(left) as usize;
        file.read_exact(&mut buffer[..some]).map_err(StoreError::at(path))?;
        hash.update(&buffer[..some]);
        left -= some as u64;
    }
    let mut claimed = [0; DIGEST as usize];
    file.read_exact(&mut claimed).map_err(StoreError::at(path))?;
    let whole = hash.finalize()[..] == claimed;
    if whole { Ok(()) } else { Err(StoreError::damaged(path, "its checksum does not match: it was damaged or changed")) }
}
