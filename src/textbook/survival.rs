//! How long peace lasts under a hazard: decaying, Weibull, and under a guarantor whose politics turn.

use super::spec::{FormCard, InputKind, count, input, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{exp, ln, pow};

/// Longest span looked at.
const MOST_YEARS: u32 = 100_000;

/// A hazard that decays to a floor.
pub struct DecayingHazard;

static DECAYING: FormCard = FormCard {
    key: "survival.decaying-hazard",
    title: message("form-survival-decaying-hazard"),
    formula: "h_t = floor + (first − floor)·e^(−decay·(t − 1)); survival = Π (1 − h_t), t = 1 … years.",
    reference: "Discrete-time survival analysis; the shape is an assumption",
    notes: message("form-says-a-floor-above-the-first-hazard-is"),
    inputs: &[
        number("first", Range::UNIT, message("form-says-hazard-of-year-1")),
        number("floor", Range::UNIT, message("form-says-hazard-in-the-long-run")),
        number("decay", Range::NON_NEGATIVE, message("form-says-how-fast-it-decays")).unit("1/year"),
        count("years", 0, MOST_YEARS, message("form-says-number-of-years")).unit("years"),
    ],
    outputs: &[output("survival", message("form-says-probability-that-peace-lasts-so-long"))],
    example: "--set first=0.1 --set floor=0.02 --set decay=0.25 --set years=10",
};

impl Form for DecayingHazard {
    fn card(&self) -> &'static FormCard {
        &DECAYING
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [first, floor, decay] = ["first", "floor", "decay"].map(|name| inputs.number(name));
        let hazard = |t: u32| (floor + (first - floor) * exp(-decay * f64::from(t))).clamp(0.0, 1.0);
        let survival = (0..inputs.count("years")).fold(1.0, |s, t| s * (1.0 - hazard(t)));
        Ok(Outputs::new().number("survival", survival))
    }
}

/// Weibull survival, anchored at twenty years.
pub struct Weibull;

static WEIBULL: FormCard = FormCard {
    key: "survival.weibull",
    title: message("form-survival-weibull"),
    formula: "S(t) = exp(−(t/scale)^shape) with scale = 20/(−ln S(20))^(1/shape).",
    reference: "Weibull (1951); the anchor is a reading of data on the durability of peace",
    notes: message("form-says-a-shape-below-1-is-a-falling"),
    inputs: &[
        number("shape", Range::POSITIVE, message("form-says-shape-of-the-hazard")),
        number("survival_20", Range::OPEN_UNIT, message("form-says-probability-that-peace-lasts-20-years")),
    ],
    outputs: &[
        output("scale", message("form-says-scale-of-the-distribution")).unit("years"),
        output("survival_1", message("form-says-probability-that-peace-lasts-1-year")),
        output("survival_5", message("form-says-5-years")),
        output("survival_10", message("form-says-10-years")),
    ],
    example: "--set shape=0.55 --set survival_20=0.52",
};

impl Form for Weibull {
    fn card(&self) -> &'static FormCard {
        &WEIBULL
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (shape, log) = (inputs.number("shape"), ln(inputs.number("survival_20")));
        let survival = |years: f64| exp(log * pow(years / 20.0, shape));
        Ok(Outputs::new()
            .number("scale", 20.0 / pow(-log, 1.0 / shape))
            .number("survival_1", survival(1.0))
            .number("survival_5", survival(5.0))
            .number("survival_10", survival(10.0)))
    }
}

/// Two political states of a guarantor, each with its hazard.
pub struct Political;

static POLITICAL: FormCard = FormCard {
    key: "survival.political",
    title: message("form-survival-political"),
    formula: "S = π0ᵀ·Π_t [diag(1 − h)·(switch if t is a multiple of every, else 1)]·1: in each year the hazard first, then, at its \
              end, the election.",
    reference: "Two-state Markov chain; derived here",
    notes: message("form-says-rows-of-switch-and-start-sum-to"),
    inputs: &[
        input("switch", InputKind::Matrix(Range::UNIT, 2), message("form-says-row-i-where-state-i-goes-at")),
        input("hazard", InputKind::List(Range::UNIT, 2), message("form-says-hazard-of-a-year-in-each-state")).unit("1/year"),
        input("start", InputKind::List(Range::UNIT, 2), message("form-says-probability-of-each-state-in-year-1")),
        count("years", 0, MOST_YEARS, message("form-says-number-of-years")).unit("years"),
        count("every", 1, MOST_YEARS, message("form-says-years-from-election-to-election")).unit("years"),
    ],
    outputs: &[output("survival", message("form-says-probability-that-peace-lasts-so-long"))],
    example: "--set 'switch=[[0.6, 0.4], [0.5, 0.5]]' --set 'hazard=[0.01, 0.06]' --set 'start=[1, 0]' --set years=12 --set every=4",
};

fn sums_to_one(list: &[f64]) -> bool {
    (list.iter().sum::<f64>() - 1.0).abs() < 1e-9
}

/// The list over its sum: what misses 1 by a rounding would otherwise do so at every election.
fn shares(list: &[f64]) -> [f64; 2] {
    let total = list[0] + list[1];
    [list[0] / total, list[1] / total]
}

impl Form for Political {
    fn card(&self) -> &'static FormCard {
        &POLITICAL
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (switch, hazard, start) = (inputs.matrix("switch"), inputs.list("hazard"), inputs.list("start"));
        Refusal::unless(hazard.len() == 2, &["hazard"], "needs two entries, one for each state")?;
        Refusal::unless(start.len() == 2 && sums_to_one(start), &["start"], "needs two entries that sum to 1")?;
        Refusal::unless(switch.iter().all(|row| sums_to_one(row)), &["switch"], "each row must sum to 1")?;
        let (mut alive, switch) = (shares(start), [shares(&switch[0]), shares(&switch[1])]);
        for year in 1..=inputs.count("years") {
            alive = [0, 1].map(|i| alive[i] * (1.0 - hazard[i]));
            if year % inputs.count("every") == 0 {
                alive = [0, 1].map(|j| alive[0] * switch[0][j] + alive[1] * switch[1][j]);
            }
        }
        Ok(Outputs::new().number("survival", (alive[0] + alive[1]).min(1.0)))
    }
}
