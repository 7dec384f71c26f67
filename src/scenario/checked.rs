//! A complete, checked study: every option has a belief for every quantity, every belief a basis.

use super::elections::{Day, Elections};
use super::parties::Parties;
use super::source::Source;
use crate::chance::Belief;
use crate::language::{Language, PartyNames, Speech, Words};
use crate::models::{ElectionYears, GuarantorQuantities, MemberCounts, Rule, Will};
use crate::names::Name;
use crate::quantity::QuantitySpec;
use serde::{Deserialize, Serialize};

/// Where a number or a stated fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Basis {
    /// One of the study's articles says it.
    Article,
    /// A published source says it.
    Published,
    /// No source says it; it is chosen so that what the models answer meets a published record.
    Calibrated,
    /// Nobody says it: a stylised choice.
    Assumption,
}

/// A guarantor of a study: a state, or several that are alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Guarantor {
    /// Key: `some-state`.
    pub key: Name,
    /// What it is called.
    pub name: Words,
    /// How many members it has where an option says nothing else.
    pub members: u32,
    /// When it votes; absent for one whose commitment no election moves.
    pub elections: Option<Elections>,
    /// What is believed about it.
    pub quantities: GuarantorQuantities,
}

/// A stated fact that is no number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    /// The fact, in our words.
    pub text: Words,
    /// Its basis.
    pub basis: Basis,
    /// Key of its source; absent for assumptions.
    pub source: Option<String>,
}

/// Which file a quantity was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The world file, for all options.
    World,
    /// The option's own file.
    Option,
    /// `--set` on the command line.
    Command,
}

/// What is believed about one quantity of one option, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The quantity.
    pub spec: &'static QuantitySpec,
    /// The belief.
    pub belief: Belief,
    /// Where it comes from.
    pub basis: Basis,
    /// Key of the source; absent for assumptions.
    pub source: Option<String>,
    /// A remark: the anchor of an assumption, what was rounded.
    pub note: Option<Words>,
    /// Which file gave it.
    pub origin: Origin,
}

/// One guarantee on offer.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Key, from the file name: `some-option`.
    pub key: Name,
    /// Title.
    pub title: Words,
    /// One or two sentences for the report.
    pub summary: Option<Words>,
    /// Who guarantees, with how many members, by the place of each guarantor in the study.
    pub members: MemberCounts,
    /// Decision rule; one without guarantors has the first.
    pub rule: Rule,
    /// Another rule the option may be read with: a switch.
    pub alternative_rule: Option<Rule>,
    /// Exactly one entry per quantity of the roster that the file or the world gives, ordered by dimension.
    pub entries: Vec<Entry>,
    /// Stated facts about this option.
    pub notes: Vec<Note>,
}

impl Offer {
    /// The entry of the quantity called `name`.
    pub fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.spec.name == name)
    }

    /// Whether nobody guarantees.
    pub fn has_nobody(&self) -> bool {
        self.members.iter().all(|&members| members == 0)
    }
}

/// How the draws of the options hang together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Coupling {
    /// One uniform for a quantity in all options: where one guarantee is believed at its strong end, so are the others.
    #[default]
    Shared,
    /// A uniform of its own for every quantity of a guarantee; what is about the world stays shared.
    Independent,
}

impl Coupling {
    /// Both.
    pub const ALL: [Coupling; 2] = [Coupling::Shared, Coupling::Independent];

    /// The word for it in settings.
    pub fn key(self) -> &'static str {
        match self {
            Coupling::Shared => "shared",
            Coupling::Independent => "independent",
        }
    }
}

/// A record of what came after events like the one a study starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BaseRateSource {
    /// How often war came again between neighbours after their wars since 1946.
    RenewedWar,
}

/// A what-if of a study.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Variant {
    /// Key.
    pub key: Name,
    /// What is different, in a few words.
    pub title: Words,
    /// How the will is found; as in the study if absent.
    pub will: Option<Will>,
    /// Settings, each `[option.]quantity=value`.
    pub set: Vec<String>,
}

/// A complete study.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Key, from the folder name: `some-study`.
    pub name: Name,
    /// Title.
    pub title: Words,
    /// The question the study asks.
    pub question: Words,
    /// The day on which the study's knowledge ends: `2025-08-18`.
    pub as_of: String,
    /// Years looked ahead, 1 to 100.
    pub horizon_years: usize,
    /// Who may guarantee.
    pub guarantors: Vec<Guarantor>,
    /// Who stands against whom, if the study says so.
    pub parties: Option<Parties>,
    /// What the deal is called that both sides would have to sign; absent in a study without one.
    pub deal: Option<Words>,
    /// The currency of what guarantees cost, if the study says so: `EUR`.
    pub currency: Option<String>,
    /// How the will is found.
    pub will: Will,
    /// Index in `offers` of the option all others are compared with.
    pub reference: usize,
    /// Differences in the probability of attack below this are called negligible.
    pub negligible_attack: f64,
    /// Everything cited.
    pub sources: Vec<Source>,
    /// Stated facts about the situation as a whole.
    pub notes: Vec<Note>,
    /// The options, in the order they were given.
    pub offers: Vec<Offer>,
    /// How the draws of the options hang together.
    pub coupling: Coupling,
    /// What-ifs of the study itself.
    pub variants: Vec<Variant>,
    /// The record that the risks are shown beside, if the study names one.
    pub base_rate: Option<BaseRateSource>,
}

impl Scenario {
    /// Speech about the study in a language, with the names of its parties.
    pub fn speech(&self, language: Language) -> Speech {
        self.names().speak(language)
    }

    /// What messages call the two sides.
    pub fn names(&self) -> &'static PartyNames {
        self.parties.as_ref().map_or(PartyNames::roles(), Parties::names)
    }

    /// Every belief the study states, each once: what stands in the world counts for all options together, what an option or
    /// the command line states counts for that option. The one count of beliefs and assumptions.
    pub fn beliefs(&self) -> Vec<&Entry> {
        let mut all: Vec<&Entry> = Vec::new();
        for entry in self.offers.iter().flat_map(|offer| &offer.entries) {
            let shared = entry.origin == Origin::World;
            let known = shared && all.iter().any(|known| known.origin == Origin::World && known.spec == entry.spec);
            if !known {
                all.push(entry);
            }
        }
        all
    }

    /// The elections of the guarantor at `place` within reach of the study, in years of its horizon; none if it has none.
    pub fn elections_of(&self, place: usize) -> ElectionYears {
        let stated = self.guarantors.get(place).and_then(|guarantor| guarantor.elections).zip(Day::parse(&self.as_of));
        stated.map_or(ElectionYears::NONE, |(elections, as_of)| elections.ahead_of(as_of))
    }

    /// Whether some option holds a belief about a quantity.
    pub fn states(&self, spec: &QuantitySpec) -> bool {
        self.offers.iter().any(|offer| offer.entry(spec.name).is_some())
    }
}
