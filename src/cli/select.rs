//! Which study a command is about: a folder, files, a name, or the shipped one.

use super::theories::listed;
use super::{Exit, Failure, Terminal};
use crate::chance::Parameter;
use crate::models;
use crate::scenario::{
    self, Change, Complaints, Input, Scenario, Setting, SettingError, StudyPlace, Variant, WORLD, escape, implausible,
    suggestion,
};
use crate::study::lacking_for_will;
use clap::Args;
use std::path::{Path, PathBuf};

/// The study that is played where none is named.
pub const SHIPPED: &str = "ukraine-2025";
/// Where studies stand by convention.
const SCENARIOS: &str = "scenarios";

/// Which study, and what is changed in it.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Study")]
pub struct StudyArguments {
    /// A study's folder, its name, or single scenario files; if none, the study whose folder this is, else the shipped one
    #[arg(value_name = "STUDY|FILES")]
    pub study: Vec<PathBuf>,
    /// What if: QUANTITY=VALUE for all options, OPTION.QUANTITY=VALUE for one, which wins over all; VALUE is a number, LO..HI or
    /// LO..MODE..HI, for a probability or share also 80%, or a family with its parameters, beta(2, 5). May be repeated for other quantities; the order says nothing.
    /// rule=any|floor|majority|unanimity|pivotal(GUARANTOR)|alternative changes the decision rule, coupling=shared|independent whether the options share their draws
    #[arg(long = "set", value_name = "[OPTION.]QUANTITY=VALUE")]
    pub settings: Vec<String>,
    /// A what-if the study names itself, see `variants` in its world file; `--set` and `--will` win over it
    #[arg(long, value_name = "KEY")]
    pub variant: Option<String>,
    /// Find the will from the parts of the guarantee (derived) or take it as given, whatever the study says
    #[arg(long, value_name = "MODE", value_parser = ["given", "derived"])]
    pub will: Option<String>,
}

/// A study as it was asked for.
pub struct Asked {
    /// The scenario, with all changes made.
    pub scenario: Scenario,
    /// The settings, each in its one way of writing.
    pub settings: Vec<String>,
    /// Everything in which the scenario is not the study as its files have it.
    pub what_ifs: Vec<String>,
}

impl StudyArguments {
    /// The scenario they name, with the changes made. What is odd about it is said.
    ///
    /// # Errors
    /// With all complaints of the files, or about a setting.
    pub fn load(&self, terminal: &mut Terminal) -> Result<Asked, Failure> {
        let input = study_of(&self.study)?;
        let mut scenario = load(&input, terminal)?;
        let named = self.variant.as_deref().map(|key| variant(&scenario, key)).transpose()?;
        let asked = with_variant(named.as_ref(), &self.settings);
        let settings = scenario.what_if(&asked)?;
        settings.iter().filter_map(odd).for_each(|warning| terminal.warn(&warning));
        let settings: Vec<String> = settings.iter().map(Setting::written).collect();
        let mut what_ifs = some_options(&input);
        what_ifs.extend(settings.iter().cloned());
        let will = match self.will.as_deref() {
            Some("derived") => models::Will::Derived,
            Some(_) => models::Will::Given,
            None => named.as_ref().and_then(|variant| variant.will).unwrap_or(scenario.will),
        };
        if will != scenario.will || !settings.is_empty() {
            // What-ifs of the study are asked of the study as it is.
            scenario.variants.clear();
        }
        if will != scenario.will {
            can_find(will, &scenario)?;
            what_ifs.push(format!("will={}", will.key()));
        }
        scenario.will = will;
        Ok(Asked { scenario, settings, what_ifs })
    }
}

impl StudyArguments {
    /// The scenario they name as its files have it, without its own what-ifs; nothing is said of it.
    ///
    /// # Errors
    /// If it is not in order.
    pub fn as_written(&self) -> Result<Scenario, Failure> {
        let loaded = load_quietly(&study_of(&self.study)?);
        let (mut scenario, _) = loaded.map_err(|found| Failure::new(Exit::Refused, found.to_string()))?;
        scenario.variants.clear();
        Ok(scenario)
    }
}

/// Whether the study says enough to find the will another way.
fn can_find(will: models::Will, scenario: &Scenario) -> Result<(), Failure> {
    let lacking = lacking_for_will(scenario, will);
    let Some(first) = lacking.first() else { return Ok(()) };
    let message = format!("a will that is {} cannot be found: the study says nothing of {}", will.key(), listed(&lacking));
    let hint = format!(
        "state it in the study's files; `garant explain {}` says what it is",
        first.name.rsplit('.').next().unwrap_or(first.name)
    );
    Err(Failure::new(Exit::Refused, message).hint(hint))
}

/// The variant of `scenario` called `key`.
fn variant(scenario: &Scenario, key: &str) -> Result<Variant, Failure> {
    let known = || scenario.variants.iter().map(|variant| variant.key.as_str());
    scenario.variant(key).cloned().ok_or_else(|| {
        let message = format!("--variant {}: the study names no such what-if", escape(key));
        let hint = match known().next() {
            Some(_) => suggestion(key, known()),
            None => "it names none; add [[variants]] to its world file".to_owned(),
        };
        Failure::new(Exit::Refused, message).hint(hint)
    })
}

/// The settings of a variant, and those asked for beside it, which win.
fn with_variant(variant: Option<&Variant>, settings: &[String]) -> Vec<String> {
    let target = |setting: &str| setting.split('=').next().unwrap_or_default().trim().to_owned();
    let own = variant.iter().flat_map(|variant| &variant.set);
    let unsaid = own.filter(|own| !settings.iter().any(|setting| target(setting) == target(own)));
    unsaid.chain(settings).cloned().collect()
}

/// Which options were chosen by their files, in the manner of a what-if, those of another folder with its name; nothing for a whole
/// study, all of whose files may be named one by one.
fn some_options(input: &Input) -> Vec<String> {
    let Ok(StudyPlace { shelf, chosen: Some(chosen), .. }) = StudyPlace::of(input) else { return Vec::new() };
    let own = shelf.names().unwrap_or_default();
    let whole =
        own.iter().all(|file| file == WORLD || chosen.contains(file)) && chosen.iter().all(|file| own.contains(file));
    let plain = |file: &String| file.trim_start_matches("../").trim_end_matches(".toml").to_owned();
    let names = || chosen.iter().map(plain).collect::<Vec<_>>().join("-");
    if whole { Vec::new() } else { vec![format!("options={}", names())] }
}

/// What is odd about a setting that is in order.
fn odd(setting: &Setting) -> Option<String> {
    let Change::Belief(entry) = &setting.change else { return None };
    let numbers = entry.belief.parameters.iter().filter_map(|parameter| match parameter {
        Parameter::Number(x) => Some(*x),
        Parameter::List(_) => None,
    });
    let what = implausible(entry.spec, &entry.belief, numbers)?;
    Some(format!("--set {}: {what}", setting.written()))
}

/// Reads and checks one study; complaints and warnings go to the terminal as they are.
pub fn load(input: &Input, terminal: &mut Terminal) -> Result<Scenario, Failure> {
    let told = |complaints: &Complaints, terminal: &mut Terminal| terminal.painted(&format!("{}\n", complaints.rendered()));
    match load_quietly(input) {
        Ok((scenario, warnings)) => {
            if !warnings.0.is_empty() {
                told(&warnings, terminal);
            }
            Ok(scenario)
        }
        Err(complaints) => {
            told(&complaints, terminal);
            let failure = Failure::new(Exit::Refused, "the study is not in order");
            Err(failure.hint("`garant check` checks it without playing it"))
        }
    }
}

/// Reads and checks one study and says nothing: the scenario with what is odd about it, or everything that is wrong.
pub fn load_quietly(input: &Input) -> Result<(Scenario, Complaints), Complaints> {
    scenario::load_with_warnings(input, &models::all_quantities(), &[])
}

/// What the given paths mean.
pub fn study_of(paths: &[PathBuf]) -> Result<Input, Failure> {
    match paths {
        [] if Path::new(WORLD).is_file() => Ok(Input::Folder(PathBuf::from("."))),
        [] => {
            let folder = Path::new(SCENARIOS).join(SHIPPED);
            Ok(if folder.is_dir() { Input::Folder(folder) } else { compiled_in(SHIPPED).ok_or_else(no_study)? })
        }
        [one] if one.extension().is_none_or(|e| e != "toml") => named(one),
        files => match files.iter().find(|path| path.is_dir() || path.extension().is_none_or(|e| e != "toml")) {
            Some(_) => Err(several(files)),
            None => Ok(Input::Files(files.to_vec())),
        },
    }
}

/// Several paths that are not all files of one study.
fn several(paths: &[PathBuf]) -> Failure {
    let shown: Vec<String> = paths.iter().map(|path| format!("`{}`", escape(&path.display().to_string()))).collect();
    let failure = Failure::new(Exit::Refused, format!("{} are not the files of one study", shown.join(" and ")));
    failure.hint("name one study, or scenario files (.toml) of one; results of two studies are compared side by side, each run by itself")
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
    if let Some(input) = path.to_str().and_then(compiled_in) {
        return Ok(input);
    }
    let failure = Failure::new(Exit::Refused, format!("there is no study at {}", escape(&path.display().to_string())));
    let known: Vec<String> = scenario::shipped_studies().map(|name| format!("`{name}`")).collect();
    Err(failure.hint(format!("name a folder with a world.toml, scenario files, or {}", known.join(" or "))))
}

/// The shipped study as compiled in, whatever stands in the folder.
pub fn shipped_scenario() -> Result<Scenario, Failure> {
    let loaded = load_quietly(&compiled_in(SHIPPED).ok_or_else(no_study)?).map(|(scenario, _)| scenario);
    loaded.map_err(|c| Failure::new(Exit::Failed, format!("the shipped study is not in order:\n{c}")))
}

/// A study that is compiled in, by its name.
fn compiled_in(name: &str) -> Option<Input> {
    let name = scenario::shipped_studies().find(|known| *known == name)?;
    scenario::shipped(name).map(|files| Input::Embedded { name, files })
}

fn no_study() -> Failure {
    Failure::new(Exit::Failed, "this program was built without its studies")
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
