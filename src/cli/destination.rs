//! Where files go: a what-if has a folder of its own, a study's folder is never one, and what holds another run is replaced
//! only if that was asked for. All of it is known before a folder is made or a draw drawn.

use super::{Exit, Failure, finish, reading};
use crate::analysis::statistics;
use crate::files::Folder;
use crate::language::Language;
use crate::models;
use crate::results::{self, Results};
use crate::scenario::{WORLD, escape};
use crate::store::{FolderManifest, MANIFEST, REPLICATES, Sealed};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

/// Where output stands by convention.
const OUTPUT: &str = "output";
/// Longest name of a folder that spells out its what-ifs; systems allow 255 bytes.
const LONGEST: usize = 120;

/// The folder of a run that names none: `output/STUDY` for a study as it is written, and `output/STUDY+WHAT-IF+…` for any other,
/// the same for the same what-ifs in any order.
pub fn of_its_own(study: &str, what_ifs: &[String]) -> PathBuf {
    let plain = |c: char| if c.is_ascii_alphanumeric() || "._=-".contains(c) { c } else { '-' };
    let what_ifs = what_ifs.iter().map(|what_if| what_if.chars().map(plain).collect::<String>());
    let name = what_ifs.fold(study.to_owned(), |name, what_if| format!("{name}+{what_if}"));
    if name.len() <= LONGEST {
        return Path::new(OUTPUT).join(name);
    }
    let digest: String = Sha256::digest(name.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    Path::new(OUTPUT).join(format!("{}+{digest}", &name[..name.floor_char_boundary(LONGEST)]))
}

/// What keeps `root` from receiving files, whatever they are.
pub fn check(root: &Path) -> Result<(), Failure> {
    let shown = shown(root);
    let refuse = |what: &str| Failure::new(Exit::Refused, format!("{shown}: {what}"));
    if root == Path::new("-") {
        let hint = "--format csv or --format json writes to stdout; --out names a folder";
        return Err(Failure::new(Exit::Refused, "--out -: `-` is no folder").hint(hint));
    }
    if root.as_os_str().is_empty() {
        return Err(Failure::new(Exit::Refused, "--out names no folder").hint("leave it out, or name a folder"));
    }
    if root.exists() && !root.is_dir() {
        return Err(refuse("is a file, not a folder").hint("name a folder; it is made if it is not there"));
    }
    if [WORLD, "cases.toml", "mapping.toml"].iter().any(|name| root.join(name).symlink_metadata().is_ok()) {
        return Err(refuse("is the folder of a study").hint("name another folder with --out; a study's own is only read"));
    }
    Ok(())
}

/// What keeps a run of `skeleton` from replacing what `root` holds: results of another study, or with other what-ifs, or ones
/// that cannot be read. A run of the same study is the same to be made again, whatever its draws and the numbers in its files.
pub fn check_free(root: &Path, skeleton: &Results) -> Result<(), Failure> {
    let Some(what) = another(root, skeleton) else { return Ok(()) };
    let failure = Failure::new(Exit::Refused, format!("{}: {what}", shown(root)));
    Err(failure.hint("name another folder with --out, or replace what is there with --force"))
}

/// Refuses a folder that holds a run, for files that belong to none.
pub fn check_no_run(root: &Path) -> Result<(), Failure> {
    match [MANIFEST, "results.json"].iter().any(|name| root.join(name).symlink_metadata().is_ok()) {
        true => Err(Failure::new(Exit::Refused, format!("{}: holds the results of a run", shown(root)))
            .hint("name another folder with --out")),
        false => Ok(()),
    }
}

fn shown(root: &Path) -> String {
    escape(&root.display().to_string())
}

/// In words, what is there and is not the run of `ours`.
fn another(root: &Path, ours: &Results) -> Option<String> {
    if root.join("history.json").symlink_metadata().is_ok() {
        return Some("holds a back-test of the models".to_owned());
    }
    if root.join(MANIFEST).symlink_metadata().is_err() {
        return None;
    }
    match there(root) {
        Err(failure) => Some(format!("holds results that cannot be read ({failure})")),
        Ok(theirs) => differs(ours, &theirs),
    }
}

/// The results in a folder, without numbers if it is a part.
fn there(root: &Path) -> Result<Results, Failure> {
    let manifest = FolderManifest::<results::Manifest>::read(&Folder::open(root)?)?;
    if !manifest.part {
        return reading::read(&root.join("results.json"));
    }
    let sealed = Sealed::open(&root.join(REPLICATES), statistics())?;
    finish::skeleton_of(&sealed.header, &sealed.path)
}

fn differs(ours: &Results, theirs: &Results) -> Option<String> {
    let told = |what: &str, here: String, there: String| (here != there).then(|| format!("{what}: {there}, not {here}"));
    let named = |r: &Results| format!("`{}` ({})", r.study.name, escape(r.study.title.get(Language::default())));
    let settings = |r: &Results| escape(&none_or(r.manifest.settings.join(", "), "none"));
    let will = |r: &Results| r.study.will.key().to_owned();
    let models = |r: &Results| match r.manifest.models.len() == models::roster().len() {
        true => "all".to_owned(),
        false => escape(&none_or(r.manifest.models.join(", "), "none")),
    };
    let options = |r: &Results| r.options.iter().map(|o| o.key.as_str()).collect::<Vec<_>>().join(", ");
    let years = |r: &Results| r.study.horizon_years.to_string();
    told("holds another study", named(ours), named(theirs))
        .or_else(|| told("holds a run with other settings", settings(ours), settings(theirs)))
        .or_else(|| told("holds a run with another will", will(ours), will(theirs)))
        .or_else(|| told("holds a run of other models", models(ours), models(theirs)))
        .or_else(|| told("holds a run of other options", options(ours), options(theirs)))
        .or_else(|| told("holds a run of another number of years", years(ours), years(theirs)))
}

fn none_or(text: String, none: &str) -> String {
    if text.is_empty() { none.to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    fn name(what_ifs: &[&str]) -> String {
        let what_ifs: Vec<String> = what_ifs.iter().map(|&w| w.to_owned()).collect();
        of_its_own("study", &what_ifs).display().to_string()
    }

    #[test]
    fn a_what_if_names_its_folder() {
        assert_eq!(name(&[]), "output/study");
        assert_eq!(name(&["cost_alone=0.6"]), "output/study+cost_alone=0.6");
        assert_eq!(name(&["a.b=1..2..3", "will=derived"]), "output/study+a.b=1..2..3+will=derived");
        assert_eq!(name(&["models=a,b", "x=../../etc"]), "output/study+models=a-b+x=..-..-etc");
    }

    #[test]
    fn many_what_ifs_make_a_short_name_that_is_still_their_own() {
        let long = |last: &str| {
            let mut what_ifs = vec!["european-troops.forward_troops=10..30..60"; 6];
            what_ifs.push(last);
            name(&what_ifs)
        };
        assert!(long("a=1").len() < 140);
        assert_ne!(long("a=1"), long("a=2"));
    }

    #[test]
    fn another_study_setting_will_or_model_is_named() {
        let (ours, mut theirs) = (sample(), sample());
        theirs.manifest.seed = 99;
        theirs.manifest.beliefs_sha256.push('x');
        assert_eq!(differs(&ours, &theirs), None, "the same study to be made again");
        theirs.manifest.models = vec!["quantal".into()];
        assert!(differs(&ours, &theirs).is_some_and(|w| w.contains("quantal")));
        theirs.study.will = crate::models::Will::Derived;
        assert!(differs(&ours, &theirs).is_some_and(|w| w.contains("derived, not given")));
        theirs.manifest.settings = vec!["cost_alone=0.5".into()];
        assert!(differs(&ours, &theirs).is_some_and(|w| w.contains("cost_alone=0.5, not none")));
        theirs.study.title.set(Language::default(), "Other");
        assert!(differs(&ours, &theirs).is_some_and(|w| w.contains("another study") && w.contains("Other")));
    }
}
