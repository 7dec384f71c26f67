//! Rival theories of deterrence, one file each, and the situation they all read.
//!
//! A model sees numbers, never which option is being tried. Adding a model is one file and one line of [`roster`].

mod brinkmanship;
mod calculus;
mod card;
mod coalition;
mod commitment;
mod cubics;
mod denial;
mod design;
pub mod dispatch;
mod election_years;
mod guarantor;
mod kernel;
mod ledger;
mod lent;
mod lottery;
pub mod measures;
mod mixture_table;
mod model;
mod moments;
mod pair;
mod pair_table;
mod parts;
mod perfect_deterrence;
mod politics;
mod presence;
mod probing;
mod prospect;
mod quantal;
pub mod quantities;
mod rule;
mod rule_surface;
mod rule_table;
mod signalling;
mod tipping;
mod trajectory;
mod turn;
mod yearly;
mod years;

pub use card::{Card, Maturity};
pub use denial::{ATTACKER_KILL_RATE, CHALLENGER_LOCAL_SHARE, DEFENDER_KILL_RATE, PROTEGE_LOCAL_SHARE};
pub use design::{Design, MemberCounts, PerGuarantor};
pub use election_years::ElectionYears;
pub use guarantor::{GUARANTORS, GuarantorQuantities, MOST_GUARANTORS, MOST_POLITICS, OF_POLITICS, OWN, PoliticsQuantities};
pub use kernel::{Answer, At, Kernel, attack_if};
pub use ledger::{Fight, Ledger};
pub use lottery::Prospect;
pub use mixture_table::{MOST_BESIDE, MixtureTable};
pub use model::Model;
pub use moments::{BEHIND, Buildup, MOMENTS, WEIGHTS, mean};
pub use pair::CrowdRule;
pub use pair_table::PairTable;
pub use parts::{DEAL, PARTS, SituationPart, of_guarantors, part_of};
pub use perfect_deterrence::{BACK_DOWN_COST, CHALLENGER_HARD, SOFT_GUARANTOR_LOSS};
pub use politics::{COMMITTED, Chain, Politics, STATES, is_away};
pub use presence::presence;
pub use quantal::PRECISION;
pub use rule::{Rule, Will};
pub use rule_surface::RuleSurface;
pub use rule_table::RuleTable;
pub use signalling::{GUARANTOR_WAR_COST, TRIPWIRE_MAX, WAR_PAYOFF_HALFWIDTH};
pub use trajectory::{FAULTS, NOT_A_PROBABILITY, NOT_FINITE, SILENT, Trajectory};
pub use turn::{Moment, Turn};
pub use years::{Draws, NOT_DRAWN, State, Year, Years};

use crate::language::Language;
use crate::quantity::QuantitySpec;

/// Every model, in the order tables show them.
pub fn roster() -> &'static [&'static dyn Model] {
    &[
        &calculus::Calculus,
        &quantal::Quantal,
        &signalling::Signalling,
        &perfect_deterrence::PerfectDeterrence,
        &brinkmanship::Brinkmanship,
        &denial::Denial,
        &coalition::Coalition,
        &commitment::Commitment,
        &lottery::Prospect::ESTIMATED,
        &probing::Probing,
    ]
}

/// The model called `key`.
pub fn find(key: &str) -> Option<&'static dyn Model> {
    roster().iter().copied().find(|m| m.card().key == key)
}

/// The model called by its key or, in either language, by its title; case, hyphens and spaces count for nothing.
pub fn called(name: &str) -> Option<&'static dyn Model> {
    let plain = |text: &str| text.to_lowercase().replace(['-', '_'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    let name = plain(name);
    let names = |m: &dyn Model| {
        Language::ALL
            .iter()
            .map(|language| m.card().title.get(*language))
            .chain([m.card().key])
            .map(plain)
            .collect::<Vec<String>>()
    };
    find(&name).or_else(|| roster().iter().copied().find(|m| names(*m).contains(&name)))
}

/// Every quantity of the situation and of the models, by dimension.
pub fn all_quantities() -> Vec<&'static QuantitySpec> {
    let mut all: Vec<&'static QuantitySpec> =
        [quantities::SITUATION, quantities::DERIVED_WILL, quantities::FORMS_ONLY].concat();
    all.extend(roster().iter().flat_map(|m| m.quantities().iter().copied()));
    all.sort_by_key(|q| q.dimension);
    all.dedup_by_key(|q| q.dimension);
    all
}
