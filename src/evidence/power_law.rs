//! Events that recur after a war, early ones more often than late ones, in some pairs of states more often than in others.
//!
//! In t years a pair expects z·ω·t^κ events, Poisson; z, its frailty, has a gamma distribution with mean 1 and shape a, the same
//! for all. Events are known to the year: one of year y has the share y^κ − (y−1)^κ. With the frailty integrated out, a pair with
//! n events in T years contributes Γ(a+n)/Γ(a) · aᵃ / (a + ωT^κ)^(a+n), and ω, κ and a make the whole most likely. L. H. Crow,
//! "Reliability analysis for complex, repairable systems", 1974; J. F. Lawless, "Regression methods for Poisson process data",
//! *Journal of the American Statistical Association* 82, 1987.

use super::optimise::maximise;
use super::resample::quantile;
use crate::quantity::maths::{exp, gamma_regularized, ln, pow};

/// What was seen of a pair: the years, from 1, in which events came, and for how many years it was watched.
pub type Recurrence<'a> = (&'a [u32], f64);

/// The fitted process.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PowerLaw {
    /// ω: events that a pair of average frailty expects in the first year.
    pub omega: f64,
    /// κ: below 1 events bunch early.
    pub kappa: f64,
    /// a: shape of the frailty; the smaller, the less alike pairs are.
    pub shape: f64,
}

/// Largest and smallest κ and a that are searched, as logarithms; an a of 10⁴ is a plain Poisson process.
const KAPPA: std::ops::RangeInclusive<f64> = -4.0..=2.5;
const SHAPE: std::ops::RangeInclusive<f64> = -6.0..=9.3;

/// The likelihood, with what does not depend on the parameters counted beforehand.
struct Likelihood {
    /// How many events came in each year, from year 1.
    by_year: Vec<f64>,
    /// How many pairs had more than j events, for each j.
    above: Vec<f64>,
    /// Events and years watched, by pair.
    pairs: Vec<(f64, f64)>,
    events: f64,
}

impl Likelihood {
    fn of<'a>(seen: impl Iterator<Item = Recurrence<'a>>) -> Likelihood {
        let mut all = Likelihood { by_year: Vec::new(), above: Vec::new(), pairs: Vec::new(), events: 0.0 };
        for (years, watched) in seen {
            for (j, &year) in years.iter().enumerate() {
                raise(&mut all.by_year, year.max(1) as usize - 1);
                raise(&mut all.above, j);
                all.events += 1.0;
            }
            all.pairs.push((years.len() as f64, watched));
        }
        all
    }

    /// Its logarithm at ln ω, ln κ and ln a.
    fn at(&self, &[log_omega, log_kappa, log_shape]: &[f64; 3]) -> f64 {
        if !(KAPPA.contains(&log_kappa) && SHAPE.contains(&log_shape) && log_omega.abs() < 30.0) {
            return f64::NEG_INFINITY;
        }
        let (omega, kappa, shape) = (exp(log_omega), exp(log_kappa), exp(log_shape));
        let (mut sum, mut before) = (self.events * log_omega, 0.0);
        for (i, count) in self.by_year.iter().enumerate() {
            let reached = pow((i + 1) as f64, kappa);
            if *count > 0.0 {
                sum += count * ln(reached - before);
            }
            before = reached;
        }
        for (j, pairs) in self.above.iter().enumerate() {
            sum += pairs * ln(shape + j as f64);
        }
        for &(events, watched) in &self.pairs {
            let expected = omega * pow(watched, kappa);
            sum += shape * log_shape - (shape + events) * ln(shape + expected);
        }
        sum
    }
}

/// Counts one more at `index`.
fn raise(counts: &mut Vec<f64>, index: usize) {
    if counts.len() <= index {
        counts.resize(index + 1, 0.0);
    }
    counts[index] += 1.0;
}

impl PowerLaw {
    /// The process that makes what was seen most likely; `None` if nothing came or nobody was watched.
    pub fn fit<'a>(seen: impl Iterator<Item = Recurrence<'a>>) -> Option<PowerLaw> {
        let likelihood = Likelihood::of(seen);
        let exposure: f64 = likelihood.pairs.iter().map(|pair| pow(pair.1, 0.8)).sum();
        if likelihood.events == 0.0 || exposure <= 0.0 {
            return None;
        }
        let start = [ln(likelihood.events / exposure), ln(0.8), 0.0];
        let [omega, kappa, shape] = maximise(start, |point| likelihood.at(point)).map(exp);
        Some(PowerLaw { omega, kappa, shape })
    }

    /// The logarithm of the likelihood of what was seen, up to a constant of the data.
    pub fn log_likelihood<'a>(&self, seen: impl Iterator<Item = Recurrence<'a>>) -> f64 {
        Likelihood::of(seen).at(&[self.omega, self.kappa, self.shape].map(ln))
    }

    /// The chance that an event comes within `years`.
    pub fn risk_at(&self, years: f64) -> f64 {
        1.0 - pow(self.shape / (self.shape + self.omega * pow(years, self.kappa)), self.shape)
    }
}

/// What one more pair would have for its z·ω: a mixture over fits of their gamma distributions, tabulated.
pub struct OnePair {
    /// ln of rates at equal steps, and the share of pairs below each.
    nodes: Vec<(f64, f64)>,
}

/// Steps of the table.
const STEPS: usize = 500;

impl OnePair {
    /// The mixture of `fits`, of which there must be one.
    pub fn of(fits: &[PowerLaw]) -> OnePair {
        let middle = quantile(&super::resample::sorted(fits.iter().map(|fit| fit.omega)), 0.5);
        let (from, to) = (ln(middle) - 16.0, ln(middle) + 4.5);
        let node = |i: usize| {
            let log = from + (to - from) * i as f64 / STEPS as f64;
            let share = |fit: &PowerLaw| gamma_regularized(fit.shape, fit.shape * exp(log) / fit.omega);
            (log, fits.iter().map(share).sum::<f64>() / fits.len() as f64)
        };
        OnePair { nodes: (0..=STEPS).map(node).collect() }
    }

    /// The rate below which a share `u` of pairs lies.
    pub fn quantile(&self, u: f64) -> f64 {
        let next = self.nodes.partition_point(|node| node.1 < u).clamp(1, self.nodes.len() - 1);
        let ((a, below), (b, above)) = (self.nodes[next - 1], self.nodes[next]);
        let part = if above > below { ((u - below) / (above - below)).clamp(0.0, 1.0) } else { 0.0 };
        exp(a + part * (b - a))
    }
}

#[cfg(test)]
mod tests;
