//! Looking after a run: its journal, the precision it was asked for, the time it may take.

use super::progress::Progress;
use super::{Failure, interrupt};
use crate::analysis::{Precision, Target, precision};
use crate::engine::{self, Budget, Keeper, Outcome, Record, Shard, Tally, Watch};
use crate::stats::WAVE;
use crate::store::Journal;
use crate::study::Study;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Keeps what is finished in a journal, and ends a run that knows enough or has taken too long.
struct JournalKeeper<'a> {
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

/// A run whose replicates are kept in a journal.
pub struct Keeping<'a> {
    /// What is played.
    pub study: &'a Study,
    /// How much of it.
    pub budget: &'a Budget,
    /// Which part.
    pub shard: Shard,
    /// Precisions that are asked for.
    pub targets: &'a [Target],
    /// When a run to a precision ends all the same.
    pub deadline: Option<Instant>,
}

/// What came of it.
pub struct Kept {
    /// Where the replicates are.
    pub journal: Journal,
    /// The run.
    pub outcome: Outcome,
    /// Whether the deadline came before the precision.
    pub out_of_time: bool,
}

impl Keeping<'_> {
    /// Plays what is missing after `tally`.
    pub fn play(&self, journal: Journal, tally: Tally) -> Result<Kept, Failure> {
        let draws = self.budget.draws as u64;
        let watch = Arc::new(Watch::new());
        let known = if self.targets.is_empty() { self.shard.count(self.budget.replicates) } else { WAVE };
        watch.expect(known * draws);
        watch.advance(tally.replicates * draws);
        interrupt::stop_on_signal(&watch);
        let mut keeper = JournalKeeper {
            journal,
            study: self.study,
            targets: self.targets,
            deadline: self.deadline,
            draws,
            watch: Arc::clone(&watch),
            out_of_time: false,
        };
        let outcome = {
            let _progress = Progress::follow(Arc::clone(&watch));
            engine::proceed(self.study, self.budget, self.shard, tally, &watch, &mut keeper)?
        };
        Ok(Kept { journal: keeper.journal, outcome, out_of_time: keeper.out_of_time })
    }
}

/// Longest time a run may be given: three years.
const LONGEST: Duration = Duration::from_secs(100_000_000);

/// A time as people write it: `90s`, `15m`, `1h 30m`.
pub fn duration(text: &str) -> Result<Duration, String> {
    let time = humantime::parse_duration(text).ok().filter(|time| !time.is_zero() && *time <= LONGEST);
    time.ok_or_else(|| "write 90s, 15m or 2h".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("1m 30s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("2h"), Ok(Duration::from_secs(7200)));
        for wrong in ["", "5", "-1s", "0s", "nans", "1e99h", "99999999h", "ü"] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
