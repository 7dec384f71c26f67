//! `--until`: the precisions a run is asked for, read, and told in the end.

use super::{Exit, Failure, Terminal, budget};
use crate::analysis::{Target, TargetError};
use crate::quantity::show::counted;
use crate::results::Results;
use crate::study::Study;

/// Says which precisions were reached.
pub fn tell(results: &Results, terminal: &mut Terminal) {
    let replicates = counted(results.manifest.replicates, "replicate");
    for record in &results.manifest.precision {
        let width = record.half_width.map_or_else(|| "unknown".to_owned(), |w| format!("{w:.2e}"));
        let said = if record.reached { "reached" } else { "NOT reached, the time was over" };
        terminal.note(&format!("{}: {said} with {replicates} (widest ± {width})", record.asked));
    }
}

/// The precisions asked for, found in `study`.
///
/// # Errors
/// If one makes no sense, or names what the study does not have.
pub fn targets(asked: &[String], study: &Study) -> Result<Vec<Target>, Failure> {
    let read = |asked: &String| {
        Target::parse(asked, study).map_err(|error: TargetError| {
            let failure = Failure::new(Exit::Refused, error.to_string());
            let known: Vec<&str> = error.known.iter().map(String::as_str).collect();
            match &error.unknown {
                Some(word) => failure.hint(budget::did_you_mean(word, &known)),
                None => failure.hint("write attack+-0.001, quantal.attack+-0.001 or OPTION.difference+-0.002"),
            }
        })
    };
    asked.iter().map(read).collect()
}
