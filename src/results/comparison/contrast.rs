//! What sets a model apart from the others about two options, measured in its own numbers.

use crate::models::measures::{ATTACK, INCIDENTS_PER_YEAR, Measure, WAR};
use crate::quantity::maths::ratio;
use crate::results::{Cell, Results};
use serde::{Deserialize, Serialize};

/// A contrast counts as a reason if it differs from the other models by at least this share.
const NOTEWORTHY: f64 = 0.05;

/// A dissenting model's numbers next to the median of the other models. `over` is the option it gives the higher risk.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Contrast {
    /// Share of the risk of `over` that falls into the first years.
    Timing {
        /// How many years.
        years: u64,
        /// Whether the guarantee is still being built up in them.
        ramp: bool,
        /// In the model.
        own: f64,
        /// Median of the others.
        others: f64,
    },
    /// Share of attacks that guarantors answer, under `prefers` and `over`.
    Answer {
        /// In the model.
        own: [f64; 2],
        /// Median of the others.
        others: [f64; 2],
    },
    /// Incidents per year at peace, under `prefers` and `over`.
    Incidents {
        /// In the model.
        own: [f64; 2],
    },
    /// The risk itself, under `prefers` and `over`.
    Level {
        /// In the model.
        own: [f64; 2],
        /// Median of the others.
        others: [f64; 2],
    },
}

impl Contrast {
    /// How far the model lies from the others in the direction of its dissent, as a share.
    fn strength(&self) -> f64 {
        match self {
            Contrast::Timing { own, others, .. } => own - others,
            Contrast::Answer { own, others } => (own[0] - own[1]) - (others[0] - others[1]),
            // Scales of incidents differ by orders of magnitude between models: only the model's own numbers count.
            Contrast::Incidents { own } => own[1] - own[0],
            Contrast::Level { .. } => NOTEWORTHY,
        }
    }
}

/// The strongest contrast of `model` about `prefers` and `over`; the level if nothing else is noteworthy.
pub fn strongest(results: &Results, model: &str, prefers: &str, over: &str) -> Option<Contrast> {
    let bench = Bench { results, model, prefers, over };
    let found = [bench.timing(), bench.answer(), bench.incidents(), bench.level()];
    // The level comes last and is exactly noteworthy: what is weaker than it loses, what is stronger wins.
    found.into_iter().flatten().max_by(|a, b| a.strength().total_cmp(&b.strength()))
}

struct Bench<'a> {
    results: &'a Results,
    model: &'a str,
    prefers: &'a str,
    over: &'a str,
}

impl Bench<'_> {
    /// A number of the model for an option, and the median of the same number in the other models that have it.
    fn against_others(&self, option: &str, of: impl Fn(&Cell) -> Option<f64>) -> Option<(f64, f64)> {
        let own = of(self.results.cell(option, self.model)?)?;
        let rivals = self.results.models.iter().filter(|m| m.key != self.model);
        let others = rivals.filter_map(|m| of(self.results.cell(option, &m.key)?));
        Some((own, median(others.collect())?))
    }

    /// The same for both options: own numbers, medians of the others.
    fn both(&self, of: impl Fn(&Cell) -> Option<f64> + Copy) -> Option<([f64; 2], [f64; 2])> {
        let (a, a_others) = self.against_others(self.prefers, of)?;
        let (b, b_others) = self.against_others(self.over, of)?;
        Some(([a, b], [a_others, b_others]))
    }

    fn timing(&self) -> Option<Contrast> {
        let (years, ramp) = self.first_years()?;
        let early = |cell: &Cell| {
            let peace = cell.peace_survival.get(years - 1)?.estimate.mean;
            share(1.0 - peace, 1.0 - cell.peace_survival.last()?.estimate.mean)
        };
        let (own, others) = self.against_others(self.over, early)?;
        Some(Contrast::Timing { years: years as u64, ramp, own, others })
    }

    fn answer(&self) -> Option<Contrast> {
        let (own, others) = self.both(|cell| share(mean(cell, &WAR)?, mean(cell, &ATTACK)?))?;
        Some(Contrast::Answer { own, others })
    }

    fn incidents(&self) -> Option<Contrast> {
        let of = |option| mean(self.results.cell(option, self.model)?, &INCIDENTS_PER_YEAR);
        Some(Contrast::Incidents { own: [of(self.prefers)?, of(self.over)?] })
    }

    fn level(&self) -> Option<Contrast> {
        let (own, others) = self.both(|cell| mean(cell, &ATTACK))?;
        Some(Contrast::Level { own, others })
    }

    /// Whole years until `over` stands, by the median of what is believed, and whether it takes any; at least 1 year, less
    /// than the horizon.
    fn first_years(&self) -> Option<(usize, bool)> {
        let option = self.results.option(self.over)?;
        let ramp = option.quantities.iter().chain(&self.results.world).find(|q| q.name == "ramp_years")?;
        let last = self.results.study.horizon_years.checked_sub(1)?;
        let ramp = ramp.belief.median;
        (last > 0).then(|| ((ramp.ceil().max(1.0) as usize).min(last), ramp > 0.0))
    }
}

fn mean(cell: &Cell, measure: &Measure) -> Option<f64> {
    cell.value(measure).map(|v| v.estimate.mean)
}

/// A share of a probability, which may be what survival leaves of 1.
fn share(part: f64, whole: f64) -> Option<f64> {
    ratio(part, whole, 1.0)
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let n = values.len();
    let upper = *values.get(n / 2)?;
    Some(if n.is_multiple_of(2) { 0.5 * (values[n / 2 - 1] + upper) } else { upper })
}
