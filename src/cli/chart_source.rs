//! Where the numbers of a chart come from: results that are read, or a study that is played.

use super::budget::BudgetArguments;
use super::playing::{assemble, play, provenance, skeleton};
use super::report::{RESULTS, read_at};
use super::select::{Asked, StudyArguments};
use super::theories::theories;
use super::{Exit, Failure, Terminal, flags};
use crate::compare::fill;
use crate::engine::Budget;
use crate::language::Language;
use crate::report::quoted;
use crate::results::Results;
use crate::store::REPLICATES;
use clap::Args;
use std::path::Path;

/// Results, or a study and how it is played.
#[derive(Args, Clone, Debug)]
pub struct ChartSource {
    #[command(flatten)]
    study: StudyArguments,
    /// Models to play, by key or title, separated by commas; all if not given
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    #[command(flatten)]
    budget: BudgetArguments,
}

impl ChartSource {
    /// The same with `first` before what it names.
    pub fn after(&self, first: Option<&Path>) -> ChartSource {
        let mut source = self.clone();
        source.study.study = first.into_iter().map(Path::to_owned).chain(source.study.study).collect();
        source
    }

    /// The results and the exit code they deserve; with the back-test on `history` where it must be played. Absent if a signal
    /// came first. Cautions are told in `language`.
    ///
    /// # Errors
    /// If they cannot be read or the study cannot be played, or results are to be changed.
    pub fn results(
        &self,
        history: bool,
        language: Language,
        terminal: &mut Terminal,
    ) -> Result<Option<(Results, Exit)>, Failure> {
        if let Some(place) = self.place() {
            self.check_unchanged(place)?;
            return Ok(Some((read_at(place)?.1, Exit::Done)));
        }
        let Asked { scenario, settings, .. } = self.study.load(terminal)?;
        let models = theories(&self.models, &scenario, terminal)?;
        let provenance = provenance(&scenario, &settings);
        let (study, budget) = (assemble(scenario, &models)?, self.budget.budget());
        let Some(tally) = play(&study, &budget)? else { return Ok(None) };
        let results = fill(skeleton(&study, &budget, &provenance, history)?, &tally);
        let results = results.ok_or_else(|| Failure::new(Exit::Failed, "no replicate was finished"))?;
        let exit = flags::tell(&results, language, terminal);
        Ok(Some((results, exit)))
    }

    /// The results that are named instead of a study.
    fn place(&self) -> Option<&Path> {
        let [place] = self.study.study.as_slice() else { return None };
        let of_run = || [RESULTS, REPLICATES].iter().any(|name| place.join(name).is_file());
        (place.extension().is_some_and(|ending| ending == "json") || of_run()).then_some(place)
    }

    /// Results are as they were played: whoever wants other numbers names the study.
    fn check_unchanged(&self, place: &Path) -> Result<(), Failure> {
        match self.asked().first() {
            None => Ok(()),
            Some(flag) => {
                let flag = flag.split(' ').next().unwrap_or_default();
                let message = format!("{flag} changes what is played, and {} is read and not played", place.display());
                Err(Failure::new(Exit::Refused, message).hint("name the study instead of the results"))
            }
        }
    }

    /// The arguments by which a shell makes the same numbers again.
    pub fn again(&self) -> String {
        let places = self.study.study.iter().map(|path| quoted(&path.to_string_lossy()));
        places.chain(self.asked()).map(|word| format!(" {word}")).collect()
    }

    /// What is asked for that is not as it is without asking.
    fn asked(&self) -> Vec<String> {
        let StudyArguments { settings, variant, will, .. } = &self.study;
        let mut asked: Vec<String> = settings.iter().map(|setting| format!("--set {}", quoted(setting))).collect();
        asked.extend(variant.iter().map(|key| format!("--variant {}", quoted(key))));
        asked.extend(will.iter().map(|will| format!("--will {will}")));
        asked.extend((!self.models.is_empty()).then(|| format!("--models {}", quoted(&self.models.join(",")))));
        let (own, standard) = (self.budget.budget(), Budget::default());
        asked.extend((own.seed != standard.seed).then(|| format!("--seed {}", own.seed)));
        asked.extend((own.replicates != standard.replicates).then(|| format!("--replicates {}", own.replicates)));
        asked.extend((own.draws != standard.draws).then(|| format!("--draws {}", own.draws)));
        asked.extend((own.plan != standard.plan).then(|| format!("--plan {:?}", own.plan).to_lowercase()));
        asked
    }
}
