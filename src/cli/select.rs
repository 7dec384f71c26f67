//! Which study a command is about: a folder, files, a name, or the shipped one.

use super::{Exit, Failure, Terminal};
use crate::models;
use crate::scenario::{self, Complaints, Input, Scenario, SettingError};
use crate::study::quantities_read;
use clap::Args;
use std::path::{Path, PathBuf};

/// Name of the shipped study.
pub const SHIPPED: &str = "ukraine-2025";
/// Where studies stand by convention.
const SCENARIOS: &str = "scenarios";

/// The files of the shipped study, compiled in for those who have only the binary.
static FILES: &[(&str, &[u8])] = &[
    ("world.toml", include_bytes!("../../scenarios/ukraine-2025/world.toml")),
    ("budapest-1994.toml", include_bytes!("../../scenarios/ukraine-2025/budapest-1994.toml")),
    ("arms-only.toml", include_bytes!("../../scenarios/ukraine-2025/arms-only.toml")),
    ("european-troops.toml", include_bytes!("../../scenarios/ukraine-2025/european-troops.toml")),
    ("european-troops-us-backstop.toml", include_bytes!("../../scenarios/ukraine-2025/european-troops-us-backstop.toml")),
    ("us-participation.toml", include_bytes!("../../scenarios/ukraine-2025/us-participation.toml")),
    ("article-5-like.toml", include_bytes!("../../scenarios/ukraine-2025/article-5-like.toml")),
    ("nato-membership.toml", include_bytes!("../../scenarios/ukraine-2025/nato-membership.toml")),
];

/// Which study, and what is changed in it.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Study")]
pub struct StudyArguments {
    /// A study's folder, its name, or single scenario files; the shipped study if none
    #[arg(value_name = "STUDY|FILES")]
    pub study: Vec<PathBuf>,
    /// What if: QUANTITY=VALUE for all options, OPTION.QUANTITY=VALUE for one; VALUE is a number, LO..HI or LO..MODE..HI.
    /// rule=any|floor|majority|unanimity|us-pivotal|alternative changes the decision rule
    #[arg(long = "set", value_name = "[OPTION.]QUANTITY=VALUE")]
    pub settings: Vec<String>,
    /// Find the will from the parts of the guarantee (derived) or take it as given, whatever the study says
    #[arg(long, value_name = "MODE", value_parser = ["given", "derived"])]
    pub will: Option<String>,
}

impl StudyArguments {
    /// The scenario they name, with the changes made.
    ///
    /// # Errors
    /// With all complaints of the files, or about a setting.
    pub fn load(&self, terminal: &mut Terminal) -> Result<Scenario, Failure> {
        let input = study_of(&self.study)?;
        let mut scenario = load(&input, terminal)?;
        match self.will.as_deref() {
            Some("derived") => scenario.will = models::Will::Derived,
            Some(_) => scenario.will = models::Will::Given,
            None => {}
        }
        for setting in &self.settings {
            scenario.set(setting, &models::all_quantities())?;
        }
        Ok(scenario)
    }
}

/// Reads and checks one study; complaints go to the terminal as they are.
pub fn load(input: &Input, terminal: &mut Terminal) -> Result<Scenario, Failure> {
    load_quietly(input).map_err(|complaints| {
        terminal.painted(&format!("{}\n", complaints.rendered()));
        Failure::new(Exit::Refused, "the study is not in order").hint("`garant check` checks it without playing it")
    })
}

/// Reads and checks one study and says nothing.
pub fn load_quietly(input: &Input) -> Result<Scenario, Complaints> {
    let required: Vec<&str> =
        quantities_read(models::Will::Derived, models::roster()).iter().map(|quantity| quantity.name).collect();
    scenario::load(input, &models::all_quantities(), &required)
}

/// What the given paths mean.
pub fn study_of(paths: &[PathBuf]) -> Result<Input, Failure> {
    match paths {
        [] => {
            let folder = Path::new(SCENARIOS).join(SHIPPED);
            Ok(if folder.is_dir() { Input::Folder(folder) } else { shipped() })
        }
        [one] if one.extension().is_none_or(|e| e != "toml") => named(one),
        files => Ok(Input::Files(files.to_vec())),
    }
}

/// A folder, or a study of that name among the scenarios, or the shipped one.
fn named(path: &Path) -> Result<Input, Failure> {
    if path.is_dir() {
        return Ok(Input::Folder(path.to_owned()));
    }
    let folder = Path::new(SCENARIOS).join(path);
    if path.components().count() == 1 && folder.is_dir() {
        return Ok(Input::Folder(folder));
    }
    if path == Path::new(SHIPPED) {
        return Ok(shipped());
    }
    let failure = Failure::new(Exit::Refused, format!("there is no study at {}", path.display()));
    Err(failure.hint(format!("name a folder with a world.toml, scenario files, or `{SHIPPED}`")))
}

/// The shipped study as compiled in, whatever stands in the folder.
pub fn shipped_scenario() -> Result<Scenario, Failure> {
    load_quietly(&shipped()).map_err(|c| Failure::new(Exit::Failed, format!("the shipped study is not in order:\n{c}")))
}

fn shipped() -> Input {
    Input::Embedded { name: SHIPPED, files: FILES }
}

impl From<SettingError> for Failure {
    fn from(error: SettingError) -> Failure {
        let failure = Failure::new(Exit::Refused, error.to_string());
        match error.hint {
            Some(hint) => failure.hint(hint),
            None => failure,
        }
    }
}
