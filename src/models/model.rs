//! The contract of a model: one theory of deterrence, without state, that sees numbers and answers with a trajectory of peace.

use super::card::Card;
use super::dispatch::wide;
use super::kernel::Kernel;
use super::trajectory::Trajectory;
use super::turn::{Moment, Turn, Turning};
use super::yearly::Memoryless;
use super::years::Years;
use crate::quantity::QuantitySpec;

/// One theory of deterrence.
pub trait Model: Sync {
    /// What the model says of itself.
    fn card(&self) -> &'static Card;
    /// Quantities it reads beyond the shared situation.
    fn quantities(&self) -> &'static [&'static QuantitySpec];
    /// Quantities of the shared situation that a study may leave out and this theory cannot do without.
    fn needs(&self) -> &'static [&'static QuantitySpec] {
        &[]
    }
    /// Whether it looks one year ahead: it then reads [`Years::ahead`], up to one year beyond the horizon.
    fn looks_ahead(&self) -> bool {
        false
    }
    /// Whether it asks how the members of a guarantee come to act together: it then reads [`Years::surface`].
    fn asks_members(&self) -> bool {
        false
    }
    /// Whether what breaking the pledge costs moves its answers, even where the will is given.
    fn reads_pledge(&self) -> bool {
        false
    }
    /// Whether its challenger probes before it attacks.
    fn has_probes(&self) -> bool {
        false
    }
    /// Whether it has something to say of an option that is more complete a year on in some draw, or of one that is not. Where it
    /// is silent it is not asked, and has no number.
    fn speaks(&self, _builds_up: bool) -> bool {
        true
    }
    /// The trajectory of peace of a block of draws: years in, measures out.
    fn trajectory(&self, years: &Years, out: &mut Trajectory);
    /// One year of one course of events, for the first draw of the block; folded over all histories it is the trajectory.
    fn turn(&self, years: &Years, moment: Moment) -> Turn;
}

impl<K: Kernel> Model for K {
    fn card(&self) -> &'static Card {
        Kernel::card(self)
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        Kernel::quantities(self)
    }

    fn needs(&self) -> &'static [&'static QuantitySpec] {
        K::NEEDS
    }

    fn asks_members(&self) -> bool {
        K::ASKS_MEMBERS
    }

    fn reads_pledge(&self) -> bool {
        K::READS_PLEDGE
    }

    fn has_probes(&self) -> bool {
        K::HAS_PROBES
    }

    fn looks_ahead(&self) -> bool {
        K::LOOKS_AHEAD
    }

    fn speaks(&self, builds_up: bool) -> bool {
        builds_up || !K::OF_BUILDUP
    }

    fn trajectory(&self, years: &Years, out: &mut Trajectory) {
        wide(Memoryless { kernel: self, years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        let mut turn = None;
        wide(Turning { kernel: self, years, moment, out: &mut turn });
        turn.unwrap_or_else(|| Turn::in_situation(years.middle(moment.year), moment.state, f64::NAN, f64::NAN))
    }
}
