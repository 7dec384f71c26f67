//! What makes results complete but flagged: exit code 3, and the first thing that is said.

use super::{Exit, Terminal};
use crate::language::Language;
use crate::results::{Results, too_many_faults};
use crate::wording::caution;

/// Says, before anything else, what is wrong with complete results; the exit code they deserve.
pub fn tell(results: &Results, language: Language, terminal: &mut Terminal) -> Exit {
    let faulty = tell_faults(results, language, terminal);
    let unread = unread(&results.manifest.unread);
    unread.iter().for_each(|line| terminal.warn(line));
    if faulty || unread.is_some() { Exit::Flagged } else { Exit::Done }
}

/// Says if too many of the answers are faults; whether they are.
pub fn tell_faults(results: &Results, language: Language, terminal: &mut Terminal) -> bool {
    let faults = too_many_faults(results);
    faults.iter().for_each(|faults| terminal.warn(&caution(results, faults, results.speech(language)).seen));
    faults.is_some()
}

/// One sentence on what-ifs that move nothing; absent if there are none.
pub fn unread(settings: &[String]) -> Option<String> {
    let quoted: Vec<String> = settings.iter().map(|setting| format!("`{setting}`")).collect();
    let names: Vec<&str> = settings.iter().filter_map(|s| s.split_once('=')).map(|(target, _)| target).collect();
    let first = names.first().map(|target| target.rsplit('.').next().unwrap_or(target))?;
    let what = quoted.join(", ");
    Some(format!(
        "nothing you play reads {what}: the numbers are those without it; `garant explain {first}` says who reads it"
    ))
}
