//! Looking after a run: its journal, the precision it was asked for, the time it may take.

use super::Failure;
use crate::analysis::{Precision, Target, precision};
use crate::engine::{Keeper, Record, Tally, Watch};
use crate::stats::WAVE;
use crate::store::Journal;
use crate::study::Study;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Keeps what is finished in a journal, and ends a run that knows enough or has taken too long.
pub struct JournalKeeper<'a> {
    /// The journal.
    pub journal: Journal,
    /// The study.
    pub study: &'a Study,
    /// What is asked for; nothing for a fixed number of replicates.
    pub targets: &'a [Target],
    /// When the run must end.
    pub deadline: Option<Instant>,
    /// Draws of a replicate.
    pub draws: u64,
    /// Told how many draws are expected.
    pub watch: Arc<Watch>,
    /// Whether the time was over before the precision was reached.
    pub out_of_time: bool,
}

impl Keeper<Failure> for JournalKeeper<'_> {
    fn keep(&mut self, record: &Record) -> Result<(), Failure> {
        Ok(self.journal.append(record)?)
    }

    fn wave(&mut self, tally: &Tally) -> Result<bool, Failure> {
        self.journal.checkpoint(tally)?;
        if self.targets.is_empty() {
            return Ok(false);
        }
        let Precision { reached, forecast, .. } = precision(self.study, tally, self.targets);
        if let Some(forecast) = forecast {
            let replicates = forecast.max(tally.replicates).next_multiple_of(WAVE);
            self.watch.expect(replicates.saturating_mul(self.draws));
        }
        self.out_of_time = !reached && self.deadline.is_some_and(|deadline| Instant::now() >= deadline);
        Ok(reached || self.out_of_time)
    }

    fn wave_size(&self) -> Option<u64> {
        // A run to a precision decides after the same replicates on any number of threads.
        (!self.targets.is_empty()).then_some(WAVE)
    }
}

/// A time as people write it: `90s`, `15m`, `2h`.
pub fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || "write 90s, 15m or 2h".to_owned();
    let unit = match text.chars().last() {
        Some('s') => 1.0,
        Some('m') => 60.0,
        Some('h') => 3600.0,
        _ => return Err(wrong()),
    };
    let number: f64 = text[..text.len() - 1].parse().map_err(|_| wrong())?;
    if number > 0.0 && number * unit <= 1e8 { Ok(Duration::from_secs_f64(number * unit)) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1.5m"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("2h"), Ok(Duration::from_secs(7200)));
        for wrong in ["", "5", "-1s", "0s", "nans", "1e99h", "ü"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
