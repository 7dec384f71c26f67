//! Writing a file of replicates.

use super::super::{StoreError, TOO_LARGE, sketch};
use super::MAGIC;
use crate::engine::{Layout, Tally};
use crate::files::FileDraft;
use sha2::{Digest, Sha256};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Hashes what it writes.
struct Hashing<W> {
    inner: W,
    hash: Sha256,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.inner.write(bytes)?;
        self.hash.update(&bytes[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// A file of replicates being written.
pub struct SealedWriter {
    path: PathBuf,
    out: Hashing<BufWriter<FileDraft>>,
}

impl SealedWriter {
    /// Starts a file for `count` records of `layout`.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn new(
        file: FileDraft,
        path: &Path,
        layout: &Layout,
        draws: u32,
        count: u64,
        header: &str,
    ) -> Result<Self, StoreError> {
        let mut writer =
            SealedWriter { path: path.to_owned(), out: Hashing { inner: BufWriter::new(file), hash: Sha256::new() } };
        let (shape, columns) = (layout.shape, layout.text());
        let sizes = [shape.options as u32, shape.models as u32, shape.horizon as u32, draws];
        writer.put(MAGIC)?;
        sizes.iter().try_for_each(|n| writer.put(&n.to_le_bytes()))?;
        writer.put(&count.to_le_bytes())?;
        writer.put(&(header.len() as u32).to_le_bytes())?;
        writer.put(&(columns.len() as u32).to_le_bytes())?;
        writer.put(header.as_bytes())?;
        writer.put(columns.as_bytes())?;
        Ok(writer)
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.out.write_all(bytes).map_err(StoreError::at(&self.path))
    }

    /// Appends the bytes of the next record.
    ///
    /// # Errors
    /// If they cannot be written.
    pub fn record(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.put(bytes)
    }

    /// Appends the histograms of all records, closes the file and gives it its name.
    ///
    /// # Errors
    /// If it cannot be written; there is then no file.
    pub fn finish(mut self, tally: &Tally) -> Result<(), StoreError> {
        let histograms = sketch::encode(tally).ok_or_else(|| StoreError::damaged(&self.path, TOO_LARGE))?;
        self.put(&(histograms.len() as u64).to_le_bytes())?;
        self.put(&histograms)?;
        let Hashing { mut inner, hash } = self.out;
        inner.write_all(&hash.finalize()).map_err(StoreError::at(&self.path))?;
        let file = inner.into_inner().map_err(|e| StoreError::at(&self.path)(e.into_error()))?;
        Ok(file.finish()?)
    }
}
