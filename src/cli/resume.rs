//! Going on with an unfinished run.

use super::{Exit, Failure, Terminal, finish};
use crate::engine::{Layout, Shard, Tally};
use crate::files::Folder;
use crate::results::{Results, difference};
use crate::store::Journal;
use std::sync::Arc;

/// A journal to go on with: a new one or, to `resume`, the one that was found; `fresh` forgets one that stands there.
pub fn journal(
    folder: &Arc<Folder>,
    skeleton: &Results,
    (layout, shard): (Layout, Shard),
    (resume, fresh): (bool, bool),
    terminal: &mut Terminal,
) -> Result<(Journal, Tally), Failure> {
    // The shard belongs to the journal alone: two parts of one run have the same header.
    let root = folder.path();
    let header = format!("{}/{}\n{}", shard.index, shard.of, finish::header(skeleton));
    if !resume {
        if Journal::stands(folder)? && !fresh {
            return Err(Failure::new(Exit::Refused, format!("{}: an unfinished run stands there", root.display()))
                .hint("--resume goes on with it, --fresh forgets it"));
        }
        return Ok((Journal::create(folder, layout, &header)?, Tally::new(layout)));
    }
    if !Journal::stands(folder)? {
        terminal.note(&format!("no unfinished run stands in {}: starting from the beginning", root.display()));
        return Ok((Journal::create(folder, layout, &header)?, Tally::new(layout)));
    }
    let other = |what: String| {
        Failure::new(Exit::Integrity, format!("{}: the unfinished run there is another one: {what}", root.display()))
            .hint("give the arguments it was started with, or forget it with --fresh")
    };
    let found = Journal::header(folder)?;
    if found != header {
        let (part, text) = found.split_once('\n').unwrap_or_default();
        let there = finish::skeleton_of(text, root)?;
        let parts = format!("the shard: {}/{} here, {part} there", shard.index, shard.of);
        return Err(other(difference(skeleton, &there).unwrap_or(parts)));
    }
    let count = shard.count(skeleton.manifest.replicates);
    let index = |place: u64| (place < count).then(|| shard.index + place * shard.of);
    let standing = Journal::find(folder, layout, skeleton.manifest.draws, index)?
        .ok_or_else(|| other("its checkpoint went away".into()))?;
    let journal = Journal::resume(folder, &standing)?;
    Ok((journal, standing.tally))
}
