//! The journal of a run that goes on: what is finished survives the end of the process at any moment.
//!
//! Two files: records, only ever appended to, and a checkpoint, replaced as a whole after every wave. The checkpoint says how
//! many records count, their digest, and holds the histograms summed over them; records beyond it are forgotten and played
//! again. Both have hidden names, begin with words of their own, and go when the run is complete. What does not begin with
//! these words is nobody's journal: it is neither read nor removed.

use super::checkpoint::{CHECKPOINT, Checkpoint, MAGIC, is_of_any_version};
use super::sealed::SealedWriter;
use super::{StoreError, TOO_LARGE, codec, sketch};
use crate::engine::{Layout, Record, Tally};
use crate::files::{FileDraft, FileError, FileKind, Folder, remove_unfinished, replace};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::Arc;

const RECORDS: &str = ".journal.records";
const RECORDS_MAGIC: &[u8; 16] = b"garant records3\n";

/// A journal being written.
pub struct Journal {
    folder: Arc<Folder>,
    layout: Layout,
    header: String,
    records: File,
    /// Of all records appended.
    hash: Sha256,
    count: u64,
}

/// What a journal found in a folder holds.
#[derive(Debug)]
pub struct Unfinished {
    /// Header text of the run.
    pub header: String,
    /// Everything that counts.
    pub tally: Tally,
    hash: Sha256,
}

impl Journal {
    /// Starts a journal in `folder`, forgetting one that may be there.
    ///
    /// # Errors
    /// If it cannot be written, a foreign file has its name, or no memory could hold a record of `layout`.
    pub fn create(folder: &Arc<Folder>, layout: Layout, header: &str) -> Result<Journal, StoreError> {
        let path = folder.path_of(RECORDS);
        codec::size(&layout).ok_or_else(|| StoreError::damaged(&path, "a record of this run would be too large"))?;
        Journal::forget(folder)?;
        let mut records = folder.create_new(RECORDS)?;
        records.write_all(RECORDS_MAGIC).map_err(StoreError::at(&path))?;
        let (header, hash) = (header.to_owned(), Sha256::new());
        let mut journal = Journal { folder: Arc::clone(folder), layout, header, records, hash, count: 0 };
        journal.checkpoint(&Tally::new(layout))?;
        Ok(journal)
    }

    /// Whether an unfinished run stands in `folder`.
    ///
    /// # Errors
    /// If the system does not say.
    pub fn stands(folder: &Folder) -> Result<bool, StoreError> {
        Ok(folder.about(CHECKPOINT)?.is_some())
    }

    /// Header text of the journal in `folder`.
    ///
    /// # Errors
    /// If it cannot be read or is damaged.
    pub fn header(folder: &Folder) -> Result<String, StoreError> {
        Ok(Checkpoint::read(folder)?.header)
    }

    /// What the journal in `folder` holds; absent if there is none. A record counts only if it can come from a replicate of
    /// `draws` draws and has the index that belongs to its place; a place without one is none of the run.
    ///
    /// # Errors
    /// If it cannot be read, is damaged, or is about records of another layout.
    pub fn find(
        folder: &Folder,
        layout: Layout,
        draws: u64,
        index: impl Fn(u64) -> Option<u64>,
    ) -> Result<Option<Unfinished>, StoreError> {
        if !Journal::stands(folder)? {
            return Ok(None);
        }
        let checkpoint = Checkpoint::read(folder)?;
        let path = folder.path_of(RECORDS);
        let damaged = |reason: &str| StoreError::damaged(&path, reason);
        if checkpoint.columns != layout.text() {
            return Err(damaged("holds other columns than this version of garant reads: forget it with --fresh"));
        }
        let size = codec::size(&layout).ok_or_else(|| damaged("claims an absurd size"))?;
        let mut file = begun(folder.read(RECORDS)?, RECORDS_MAGIC).map_err(StoreError::at(&path))?;
        let length = file.metadata().map_err(StoreError::at(&path))?.len();
        if checkpoint.count.checked_mul(size).and_then(|n| n.checked_add(start())).is_none_or(|least| least > length) {
            return Err(damaged("ends too early"));
        }
        file.seek(SeekFrom::Start(start())).map_err(StoreError::at(&path))?;
        let mut file = BufReader::new(file);
        let (mut tally, mut hash, mut bytes) = (Tally::new(layout), Sha256::new(), vec![0; size as usize]);
        for place in 0..checkpoint.count {
            file.read_exact(&mut bytes).map_err(StoreError::at(&path))?;
            hash.update(&bytes);
            let record = codec::decode(&bytes, &layout).filter(|record| layout.can_be(record, draws));
            let record = record.filter(|record| index(place) == Some(record.index));
            tally.add(&record.ok_or_else(|| damaged("a record makes no sense"))?);
        }
        if hash.clone().finalize()[..] != checkpoint.records {
            return Err(damaged("its records are not those of its checkpoint"));
        }
        let most = draws.saturating_mul(checkpoint.count);
        sketch::add(&checkpoint.histograms, &mut tally, most).ok_or_else(|| damaged("its histograms make no sense"))?;
        Ok(Some(Unfinished { header: checkpoint.header, tally, hash }))
    }

    /// Goes on with a journal that was found. What stands beyond its checkpoint is cut off.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn resume(folder: &Arc<Folder>, standing: &Unfinished) -> Result<Journal, StoreError> {
        let path = folder.path_of(RECORDS);
        let layout = standing.tally.layout;
        let end = start() + standing.tally.replicates * codec::size(&layout).unwrap_or(0);
        let mut records = folder.write(RECORDS, false)?;
        remove_unfinished(folder, CHECKPOINT, MAGIC);
        let cut = records.set_len(end).and_then(|()| records.seek(SeekFrom::End(0)));
        cut.map_err(StoreError::at(&path))?;
        let (header, hash) = (standing.header.clone(), standing.hash.clone());
        Ok(Journal { folder: Arc::clone(folder), layout, header, records, hash, count: standing.tally.replicates })
    }

    /// Appends a finished record.
    ///
    /// # Errors
    /// If it cannot be written; the last checkpoint still counts.
    pub fn append(&mut self, record: &Record) -> Result<(), StoreError> {
        let bytes = codec::encode(record);
        self.records.write_all(&bytes).map_err(StoreError::at(&self.folder.path_of(RECORDS)))?;
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
        self.records.sync_data().map_err(StoreError::at(&self.folder.path_of(RECORDS)))?;
        let records = self.hash.clone().finalize().into();
        let too_large = || StoreError::damaged(&self.folder.path_of(CHECKPOINT), TOO_LARGE);
        let histograms = sketch::encode(tally).ok_or_else(too_large)?;
        let (header, columns) = (self.header.clone(), self.layout.text());
        let checkpoint = Checkpoint { count: self.count, records, header, columns, histograms };
        Ok(replace(&self.folder, CHECKPOINT, &checkpoint.bytes())?)
    }

    /// Writes all records into a finished file called `path`, under `header`.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn seal(&self, file: FileDraft, path: &Path, draws: u32, header: &str, tally: &Tally) -> Result<(), StoreError> {
        let journal = self.folder.path_of(RECORDS);
        let size = codec::size(&self.layout).unwrap_or(0) as usize;
        let records = begun(self.folder.read(RECORDS)?, RECORDS_MAGIC).map_err(StoreError::at(&journal))?;
        let mut records = BufReader::new(records);
        let mut writer = SealedWriter::new(file, path, &self.layout, draws, self.count, header)?;
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
    /// If a file is there and cannot be removed, or is not garant's.
    pub fn forget(folder: &Folder) -> Result<(), StoreError> {
        for (name, magic) in [(CHECKPOINT, MAGIC), (RECORDS, RECORDS_MAGIC)] {
            match folder.about(name)? {
                None => continue,
                // An empty file is one that was not begun.
                Some(about) if about.kind == FileKind::File => {
                    let mut first = Vec::new();
                    let read = folder.read(name)?.take(16).read_to_end(&mut first);
                    if read.is_err() || !(first.is_empty() || is_of_any_version(&first, magic)) {
                        let cause = io::Error::other("is not garant's journal; move it away, or choose another folder");
                        return Err(FileError { path: folder.path_of(name), cause }.into());
                    }
                }
                // Anything else is refused in the words of the folder.
                Some(_) => _ = folder.read(name)?,
            }
            folder.remove(name)?;
        }
        remove_unfinished(folder, CHECKPOINT, MAGIC);
        Ok(())
    }
}

/// Where the first record stands.
fn start() -> u64 {
    RECORDS_MAGIC.len() as u64
}

/// `file` behind its first bytes, if these are `magic`.
fn begun(mut file: File, magic: &[u8; 16]) -> io::Result<File> {
    let mut first = [0; 16];
    file.read_exact(&mut first)?;
    if first == *magic { Ok(file) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}
