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
    /// Whether it decides at the start of a year, before that year's share of the guarantee stands, and looks one year
    /// ahead: it then reads [`Years::start`], up to one year beyond the horizon.
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
    /// Whether it tells incidents below the level of an attack.
    fn has_incidents(&self) -> bool {
        false
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

    fn asks_members(&self) -> bool {
        K::ASKS_MEMBERS
    }

    fn reads_pledge(&self) -> bool {
        K::READS_PLEDGE
    }

    fn has_incidents(&self) -> bool {
        K::HAS_INCIDENTS
    }

    fn trajectory(&self, years: &Years, out: &mut Trajectory) {
        wide(Memoryless { kernel: self, years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        let mut turn = None;
        wide(Turning { kernel: self, years, moment, out: &mut turn });
        turn.unwrap_or_else(|| Turn::in_situation(years.year(moment.year), moment.state, f64::NAN, f64::NAN))
    }
}
