//! A historical case: what the guarantee was like, how long it was put to the test, and what became of it.

use crate::language::Words;
use crate::names::Name;
use crate::scenario::Source;
use serde::{Deserialize, Serialize};

/// How a guarantee was put to the test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CaseKind {
    /// The challenger had one decision to make, however long it took.
    Crisis,
    /// The guarantee stood for a time in which an attack could have come at any moment.
    Standing,
}

/// What became of a guarantee: all that a survival likelihood needs of a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseTest {
    /// How it was put to the test.
    pub kind: CaseKind,
    /// For how long, in years; the time to the attack where one came.
    pub exposure_years: f64,
    /// Whether no attack came within the exposure.
    pub deterred: bool,
}

/// One case, coded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Key: `korea-1953`.
    pub key: Name,
    /// Title.
    pub title: Words,
    /// Who might have attacked; absent where the file does not say.
    pub challenger: Option<String>,
    /// Who was to be protected.
    pub protege: Option<String>,
    /// Who guaranteed.
    pub guarantor: Option<String>,
    /// First day, as written.
    pub start: Option<String>,
    /// Last day, as written.
    pub end: Option<String>,
    /// Whether it is one decision or a time.
    pub kind: CaseKind,
    /// How long the guarantee was put to the test, in years.
    pub exposure_years: f64,
    /// The codes.
    pub codes: Codes,
    /// What the prize was worth, coded with hindsight; used only when asked for.
    pub stakes: Option<Stakes>,
    /// Whether no attack came within the exposure.
    pub deterred: bool,
    /// Whether the guarantors fought, where there was an attack.
    pub intervened: Option<bool>,
    /// How disputed the coding is.
    pub confidence: Option<Confidence>,
    /// Keys of the numbers that were seen in one of the sources; all others are unverified.
    pub verified: Vec<String>,
    /// Keys of sources that say what the case was about.
    pub sources: Vec<String>,
    /// A remark.
    pub note: Option<Words>,
}

/// The codes of a case.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Codes {
    /// 0 none, 1 political assurance, 2 executive or collective guarantee, 3 ratified treaty, 4 integrated alliance.
    pub pledge: u32,
    /// Guarantors' soldiers in the country, thousand.
    pub troops: f64,
    /// 0 none, 1 advisers, observers or tripwire, 2 brigade or more, 3 heavy.
    pub troop_kind: u32,
    /// Arms for the protégé, 0 to 3.
    pub arms: u32,
    /// Part taken by a great power: 0 none, 1 distant, 2 engaged, 3 on the ground.
    pub great_power: u32,
    /// Whether the United States are the guarantor.
    pub us: bool,
    /// Whether a nuclear promise is part of it.
    pub nuclear: bool,
    /// Attackers to defenders in the sector that matters, forward troops among the defenders.
    pub force_ratio: f64,
    /// Days until relief could fight; absent if there was none to come.
    pub reinforcement_days: Option<f64>,
}

/// What the prize was worth to either side, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stakes {
    /// To the challenger.
    pub challenger: f64,
    /// To the guarantor.
    pub guarantor: f64,
}

/// How disputed a coding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Confidence {
    /// Hardly disputed.
    A,
    /// Intent or outcome disputed.
    B,
}

/// A list of cases with everything it cites.
#[derive(Clone, Debug, PartialEq)]
pub struct Cases {
    /// The cases, in the order of the file.
    pub list: Vec<Case>,
    /// Sources.
    pub sources: Vec<Source>,
}

impl Case {
    /// How it was put to the test, and what became of it.
    pub fn test(&self) -> CaseTest {
        CaseTest { kind: self.kind, exposure_years: self.exposure_years, deterred: self.deterred }
    }

    /// 1 if the guarantee held, else 0.
    pub fn outcome(&self) -> f64 {
        if self.deterred { 1.0 } else { 0.0 }
    }
}
