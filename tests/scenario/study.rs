//! A small complete study in a folder of its own, made from the roster of quantities.

use garant::models::quantities::CURRENCY;
use garant::models::{GuarantorQuantities, all_quantities, of_guarantors, part_of};
use garant::quantity::QuantitySpec;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// An option that leaves all quantities to the world.
pub const OPTION: &str = r#"schema = 1
extends = "world.toml"
title = { en = "Base", de = "Basis" }

[guarantee]
guarantors = ["europeans"]
members = { europeans = 7 }
rule = "floor"
"#;

/// Another option of the same kind, with a title of its own.
pub fn other() -> String {
    OPTION.replace("Base", "Case").replace("Basis", "Fall")
}

/// A world without quantities.
pub fn head() -> String {
    r#"schema = 1
title = { en = "World", de = "Welt" }
question = { en = "Which?", de = "Welche?" }
as_of = 2025-08-18
horizon_years = 10
will = "given"
reference = "base"
negligible = { attack = 0.01 }
currency = "EUR"
deal.title = { en = "A deal", de = "Ein Abkommen" }

[[guarantors]]
key = "europeans"
name = { en = "Europeans", de = "Europäer" }
members = 8

[[guarantors]]
key = "united-states"
name = { en = "United States", de = "USA" }
members = 1
politics = { first = 2028-11-07, every_years = 4 }

[sources.some-report]
kind = "report"
title = "A report"
url = "https://www.example.org/report"
states = { en = "What it states." }
confidence = "seen"
"#
    .to_owned()
}

/// A number nobody would wonder at.
fn allowed(spec: &QuantitySpec) -> f64 {
    let tries = [0.5, 1.0, spec.plausible.lo, spec.plausible.hi];
    tries.into_iter().find(|&x| spec.range.contains(x) && spec.plausible.contains(x)).expect("a number in range")
}

/// Every quantity that the study may speak of, with those of its guarantors.
pub fn roster() -> Vec<&'static QuantitySpec> {
    let guarantor = |key: &'static str, place, seat| GuarantorQuantities::new(key, |_| key.to_owned(), place, seat).all();
    let own = [guarantor("europeans", 0, None), guarantor("united-states", 1, Some(0))].concat();
    all_quantities().into_iter().chain(own).collect()
}

/// A known value for every quantity of `roster`.
fn quantities(roster: &[&'static QuantitySpec]) -> String {
    roster.iter().fold(String::new(), |mut text, spec| {
        let (name, unit, value) = (spec.name, spec.unit.replace(CURRENCY, "EUR"), allowed(spec));
        write!(text, "\n[quantities.{name}]\nbelief = {{ fixed = {value} }}\nunit = \"{unit}\"\nbasis = \"assumption\"\n")
            .expect("text");
        text
    })
}

/// The study in a temporary folder, called `study` there.
pub struct Study {
    root: TempDir,
}

impl Study {
    /// A study with a world that gives all quantities and one option, `base`.
    pub fn new() -> Study {
        let study = Study { root: TempDir::new().expect("temporary folder") };
        fs::create_dir(study.folder()).expect("folder");
        study.write("world.toml", (head() + &quantities(&roster())).as_bytes());
        study.write("base.toml", OPTION.as_bytes());
        study
    }

    /// Lets the option give the quantities, so that a world can be tried without them: an option that asks nothing of its world but
    /// that it is there.
    pub fn move_quantities_to_option(&self) {
        let (option, _) = OPTION.split_once("[guarantee]").expect("a guarantee");
        let asks = |spec: &&QuantitySpec| {
            let of_deal = part_of(spec).is_some_and(|(part, _)| part.key == "deal");
            of_guarantors(spec).is_some() || of_deal || spec.unit.contains(CURRENCY) || spec.name.contains('.')
        };
        // Quantities of a part are given together, and forward troops and reinforcements are about guarantors.
        let with_others = ["forward_quality", "rotation_fatigue", "reinforcement_quality", "war_days", "rotation_factor"];
        let plain: Vec<_> = roster().into_iter().filter(|spec| !asks(spec) && !with_others.contains(&spec.name)).collect();
        self.write("world.toml", head().as_bytes());
        self.write("base.toml", format!("{option}[guarantee]\nguarantors = []\n{}", quantities(&plain)).as_bytes());
    }

    /// The folder above the study.
    pub fn root(&self) -> &Path {
        self.root.path()
    }

    /// The study's folder.
    pub fn folder(&self) -> PathBuf {
        self.root().join("study")
    }

    /// Writes a file of the study.
    pub fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.folder().join(name), bytes).expect("write");
    }

    /// Reads a file of the study.
    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder().join(name)).expect("read")
    }

    /// Removes a file of the study.
    pub fn remove(&self, name: &str) {
        fs::remove_file(self.folder().join(name)).expect("remove");
    }
}
