//! The journal of a run that goes on: what is finished survives the end of the process at any moment.
//!
//! Two files: records, only ever appended to, and a checkpoint, replaced as a whole after every wave. The checkpoint says how
//! many records count, their digest, and holds the histograms summed over them; records beyond it are forgotten and played
//! again. Both have hidden names and go when the run is complete.

use super::sealed::SealedWriter;
use super::{StoreError, codec, sketch};
use crate::engine::{Record, Shape, Tally};
use crate::files::{Draft, FileError, write_atomically};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

const RECORDS: &str = ".journal.records";
const CHECKPOINT: &str = ".journal.checkpoint";
const MAGIC: &[u8; 16] = b"garant journal1\n";
const DIGEST: usize = 32;

/// A journal being written.
pub struct Journal {
    folder: PathBuf,
    shape: Shape,
    header: String,
    records: File,
    /// Of all records appended.
    hash: Sha256,
    count: u64,
}

/// What a journal found in a folder holds.
#[derive(Debug)]
pub struct Standing {
    /// Header text of the run.
    pub header: String,
    /// Everything that counts.
    pub tally: Tally,
    hash: Sha256,
}

/// A checkpoint as it was written.
struct Checkpoint {
    count: u64,
    records: [u8; DIGEST],
    header: String,
    histograms: Vec<u8>,
}

impl Journal {
    /// Starts a journal in `folder`, forgetting one that may be there.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn create(folder: &Path, shape: Shape, header: &str) -> Result<Journal, StoreError> {
        let path = folder.join(RECORDS);
        Journal::forget(folder)?;
        let records = File::create(&path).map_err(StoreError::at(&path))?;
        let (header, hash) = (header.to_owned(), Sha256::new());
        let mut journal = Journal { folder: folder.to_owned(), shape, header, records, hash, count: 0 };
        journal.checkpoint(&Tally::new(shape))?;
        Ok(journal)
    }

    /// Whether an unfinished run stands in `folder`.
    pub fn stands(folder: &Path) -> bool {
        folder.join(CHECKPOINT).exists()
    }

    /// Header text of the journal in `folder`.
    ///
    /// # Errors
    /// If it cannot be read or is damaged.
    pub fn header(folder: &Path) -> Result<String, StoreError> {
        Ok(Checkpoint::read(&folder.join(CHECKPOINT))?.header)
    }

    /// What the journal in `folder` holds; absent if there is none.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or is about records of another shape.
    pub fn find(folder: &Path, shape: Shape) -> Result<Option<Standing>, StoreError> {
        if !Journal::stands(folder) {
            return Ok(None);
        }
        let checkpoint = Checkpoint::read(&folder.join(CHECKPOINT))?;
        let path = folder.join(RECORDS);
        let damaged = |reason: &str| StoreError::damaged(&path, reason);
        let size = codec::size(shape).ok_or_else(|| damaged("claims an absurd size"))? as usize;
        let mut file = BufReader::new(File::open(&path).map_err(StoreError::at(&path))?);
        let (mut tally, mut hash, mut bytes) = (Tally::new(shape), Sha256::new(), vec![0; size]);
        for _ in 0..checkpoint.count {
            file.read_exact(&mut bytes).map_err(StoreError::at(&path))?;
            hash.update(&bytes);
            let record = codec::decode(&bytes, shape).ok_or_else(|| damaged("a record makes no sense"))?;
            tally.add(&record);
        }
        if hash.clone().finalize()[..] != checkpoint.records {
            return Err(damaged("its records are not those of its checkpoint"));
        }
        sketch::add(&checkpoint.histograms, &mut tally).ok_or_else(|| damaged("its histograms make no sense"))?;
        Ok(Some(Standing { header: checkpoint.header, tally, hash }))
    }

    /// Goes on with a journal that was found. What stands beyond its checkpoint is cut off.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn resume(folder: &Path, standing: &Standing) -> Result<Journal, StoreError> {
        let path = folder.join(RECORDS);
        let shape = standing.tally.shape;
        let end = standing.tally.replicates * codec::size(shape).unwrap_or(0);
        let open = || -> std::io::Result<File> {
            let mut records = OpenOptions::new().write(true).open(&path)?;
            records.set_len(end)?;
            records.seek(SeekFrom::End(0))?;
            Ok(records)
        };
        let records = open().map_err(StoreError::at(&path))?;
        let (header, hash) = (standing.header.clone(), standing.hash.clone());
        Ok(Journal { folder: folder.to_owned(), shape, header, records, hash, count: standing.tally.replicates })
    }

    /// Appends a finished record.
    ///
    /// # Errors
    /// If it cannot be written; the last checkpoint still counts.
    pub fn append(&mut self, record: &Record) -> Result<(), StoreError> {
        let bytes = codec::encode(record);
        self.records.write_all(&bytes).map_err(StoreError::at(&self.folder.join(RECORDS)))?;
        self.hash.update(&bytes);
        self.count += 1;
        Ok(())
    }

    /// Makes everything appended count; `tally` holds all of it.
    ///
    /// # Errors
    /// If it cannot be written; the last checkpoint still counts.
    pub fn checkpoint(&mut self, tally: &Tally) -> Result<(), StoreError> {
        debug_assert_eq!(tally.replicates, self.count);
        self.records.sync_data().map_err(StoreError::at(&self.folder.join(RECORDS)))?;
        let records = self.hash.clone().finalize().into();
        let checkpoint =
            Checkpoint { count: self.count, records, header: self.header.clone(), histograms: sketch::encode(tally) };
        Ok(write_atomically(&self.folder.join(CHECKPOINT), &checkpoint.bytes())?)
    }

    /// Writes all records into a finished file called `path`, under `header`.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn seal(&self, file: Draft, path: &Path, draws: u32, header: &str, tally: &Tally) -> Result<(), StoreError> {
        let journal = self.folder.join(RECORDS);
        let size = codec::size(self.shape).unwrap_or(0) as usize;
        let mut records = BufReader::new(File::open(&journal).map_err(StoreError::at(&journal))?);
        let mut writer = SealedWriter::new(file, path, self.shape, draws, self.count, header)?;
        let mut bytes = vec![0; size];
        for _ in 0..self.count {
            records.read_exact(&mut bytes).map_err(StoreError::at(&journal))?;
            writer.record(&bytes)?;
        }
        writer.finish(tally)
    }

    /// Removes the journal of `folder`, if there is one: first the checkpoint, without which records mean nothing.
    ///
    /// # Errors
    /// If a file is there and cannot be removed.
    pub fn forget(folder: &Path) -> Result<(), StoreError> {
        for name in [CHECKPOINT, RECORDS] {
            let path = folder.join(name);
            match fs::remove_file(&path) {
                Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
                    return Err(FileError { path, cause }.into());
                }
                _ => {}
            }
        }
        Ok(())
    }
}

impl Checkpoint {
    fn bytes(&self) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend(self.count.to_le_bytes());
        out.extend(self.records);
        out.extend((self.header.len() as u64).to_le_bytes());
        out.extend(self.header.as_bytes());
        out.extend(&self.histograms);
        let digest = Sha256::digest(&out);
        out.extend(digest);
        out
    }

    fn read(path: &Path) -> Result<Checkpoint, StoreError> {
        let bytes = fs::read(path).map_err(StoreError::at(path))?;
        Checkpoint::parse(&bytes).ok_or_else(|| StoreError::damaged(path, "is damaged: its checksum does not match"))
    }

    fn parse(bytes: &[u8]) -> Option<Checkpoint> {
        let (body, digest) = bytes.split_last_chunk::<DIGEST>()?;
        if Sha256::digest(body)[..] != *digest {
            return None;
        }
        let rest = body.strip_prefix(MAGIC)?;
        let (count, rest) = rest.split_first_chunk::<8>()?;
        let (records, rest) = rest.split_first_chunk::<DIGEST>()?;
        let (length, rest) = rest.split_first_chunk::<8>()?;
        let (header, histograms) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
        Some(Checkpoint {
            count: u64::from_le_bytes(*count),
            records: *records,
            header: String::from_utf8(header.to_vec()).ok()?,
            histograms: histograms.to_vec(),
        })
    }
}
