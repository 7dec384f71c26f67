//! The numbers behind charts that no other table of the report holds, as tables.

mod bands;
mod credibility;
mod deal_zone;
mod decision_rules;
mod ends;
mod forward_force;
mod half_credible;
mod outcomes;
mod survival;
mod tripwire;
mod twentieths;

pub use credibility::credibility;
pub use deal_zone::deal_zone;
pub use decision_rules::decision_rules;
pub use ends::{signing, worlds};
pub use forward_force::forward_force;
pub use half_credible::half_credible;
pub use outcomes::outcomes;
pub use survival::survival;
pub use tripwire::tripwire;
pub use twentieths::twentieths;
