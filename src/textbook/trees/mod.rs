//! The finite games behind textbook forms, each grown from the inputs and played as the form's own formula says.
//!
//! A tree takes probabilities of play from the outputs of the form, never from a search, so that its regret is a proof of the
//! formula. Where types or choices are a continuum the file says what stands for them and why nothing is lost.

mod attack;
mod coalition;
mod logit;
mod moral_hazard;
mod power_risk;
mod preventive;
mod proofs;
mod reputation;
mod signal;
mod treaty;
mod tripartite;
mod types;
mod unilateral;
mod volunteers;
mod words;

pub use attack::{situation, threshold};
pub use coalition::coalition;
pub use logit::logit;
pub use moral_hazard::moral_hazard;
pub use power_risk::power_risk;
pub use preventive::preventive;
pub use proofs::{Proof, proof};
pub use reputation::reputation;
pub use signal::{hybrid, sinking_costs};
pub use treaty::inherited_treaty;
pub use tripartite::tripartite;
pub use unilateral::unilateral;
pub use volunteers::{threshold as threshold_game, volunteer};
pub use words::word;

use super::{Outputs, Refusal};
use crate::game::{Concept, Played, Sprout, TreeBuilder};
use crate::quantity::unsigned_zero;

/// What the tree of a form comes to.
pub type Game = Result<Option<Played>, Refusal>;

/// Most members of a coalition in one tree: each doubles it.
const MOST_MEMBERS: usize = 6;

/// The grown tree, or why these inputs give none.
fn grown(draft: TreeBuilder, root: Sprout, concept: Concept) -> Game {
    let refuse = |wrong| Refusal::Domain { inputs: Vec::new(), reason: format!("no tree for these inputs: {wrong}") };
    draft.grow(root, concept).map(Some).map_err(refuse)
}

/// The number called `name`, where the form gives one.
fn output(outputs: &Outputs, name: &str) -> Option<f64> {
    outputs.get(name).and_then(super::Output::as_number)
}

/// 1 if it holds, else 0: a choice made for sure.
fn sure(holds: bool) -> f64 {
    if holds { 1.0 } else { 0.0 }
}

/// A number in a label: three digits, no zeros behind them. Numbers with one label are taken for one.
fn label(x: f64) -> String {
    let text = format!("{:.3}", unsigned_zero(x));
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
