//! Theory of finite games without politics: trees, behaviour, beliefs, and the proof that nobody gains by deviating.
//!
//! A [`TreeBuilder`] grows a [`Tree`] together with what is played on it; the result is a [`Played`]. [`regret()`] measures what the
//! best deviation would gain, [`residual`] how far choices are from logit responses, [`solve_backwards`] finds a subgame
//! perfect equilibrium of a tree without hidden moves by a route of its own, and [`efg()`] writes the tree for other programs.
//! Not here: what the moves mean, and any search for equilibria of games with hidden moves; equilibria come as formulas.

mod backwards;
mod builder;
mod decimal;
mod efg;
mod follow;
mod logit;
mod played;
mod regret;
mod tree;

pub use backwards::solve_backwards;
pub use builder::{Sprout, TreeBuilder, chance, choice, end};
pub use efg::efg;
pub use logit::residual;
pub use played::{Concept, Played};
pub use regret::{Regret, regret};
pub use tree::{InformationSet, Malformed, Node, Tree};
