//! The end of a run or a merge: files sealed, rendered, and accounted for in the manifest.

use super::render::render;
use super::{Exit, Failure};
use crate::compare::fill;
use crate::engine::{Shape, Tally};
use crate::files::{FileError, OutputFolder};
use crate::language::Language;
use crate::results::{self, Results};
use crate::store::{FolderManifest, MANIFEST, Sealed, StoreError};

/// The header text of replicates: the skeleton of their results.
pub fn header(skeleton: &Results) -> String {
    // Texts, numbers and maps with text keys: serialising them cannot fail.
    serde_json::to_string(skeleton).unwrap_or_default()
}

/// Reads a header text back.
pub fn skeleton_of(header: &str, whose: &std::path::Path) -> Result<Results, Failure> {
    results::read_skeleton(header).map_err(|wrong| {
        Failure::new(Exit::Integrity, format!("{}: its header is none of garant's: {wrong}", whose.display()))
    })
}

/// The skeleton of sealed replicates, which must be about records of their shape.
pub fn skeleton_of_sealed(sealed: &Sealed) -> Result<Results, Failure> {
    let skeleton = skeleton_of(&sealed.header, &sealed.path)?;
    let own =
        Shape { options: skeleton.options.len(), models: skeleton.models.len(), horizon: skeleton.study.horizon_years };
    if (own, skeleton.manifest.draws) == (sealed.layout.shape, u64::from(sealed.draws)) {
        return Ok(skeleton);
    }
    let message = format!("{}: its header is about other records than it holds", sealed.path.display());
    Err(Failure::new(Exit::Integrity, message))
}

/// Fills a skeleton with the numbers of a whole run and writes everything that is made from them.
pub fn whole(
    skeleton: Results,
    tally: &Tally,
    languages: &[Language],
    threads: usize,
    folder: &mut OutputFolder,
) -> Result<Results, Failure> {
    let results = fill(skeleton, tally).ok_or_else(|| Failure::new(Exit::Failed, "no replicate was finished"))?;
    render(&results, languages, threads, folder)?;
    Ok(results)
}

/// Writes the manifest over every file that `folder` holds of ours.
pub fn manifest(
    run: &results::Manifest,
    part: bool,
    replicates_here: u64,
    folder: &mut OutputFolder,
) -> Result<(), Failure> {
    let names: Vec<String> = folder.written().filter(|name| *name != MANIFEST).map(str::to_owned).collect();
    let files = names
        .into_iter()
        .map(|name| Ok((name.clone(), folder.folder().digest(&name)?)))
        .collect::<Result<_, FileError>>()?;
    let manifest = FolderManifest { run: run.clone(), part, replicates_here, files };
    folder.write(MANIFEST, manifest.text().as_bytes())?;
    Ok(())
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        match error {
            StoreError::File(error) => error.into(),
            StoreError::Damaged { .. } => Failure::new(Exit::Integrity, error.to_string()),
        }
    }
}
