//! The process against numerical integration, the slope of the likelihood, a simulation of a known truth, and the record.

use super::*;
use crate::quantity::maths::ln_gamma;

fn split(x: u64) -> f64 {
    (crate::chance::mix(x) >> 11) as f64 / 9_007_199_254_740_992.0
}

#[test]
fn the_frailty_is_integrated_out_rightly() {
    let (fit, years, watched) = (PowerLaw { omega: 0.4, kappa: 0.7, shape: 1.3 }, [1u32, 1, 4], 9.0);
    // The integral over z of its density times the Poisson probability, by the midpoint rule in ln z.
    let density = |z: f64| exp(fit.shape * ln(fit.shape) + (fit.shape - 1.0) * ln(z) - fit.shape * z - ln_gamma(fit.shape));
    let share = |y: u32| pow(f64::from(y), fit.kappa) - pow(f64::from(y - 1), fit.kappa);
    let poisson = |z: f64| {
        let events: f64 = years.iter().map(|&y| z * fit.omega * share(y)).product();
        events * exp(-z * fit.omega * pow(watched, fit.kappa))
    };
    let step = 1e-3;
    let integral: f64 =
        (-30_000..6_000).map(|i| exp((f64::from(i) + 0.5) * step)).map(|z| density(z) * poisson(z) * z).sum();
    let closed = fit.log_likelihood([(&years[..], watched)].into_iter());
    assert!((ln(integral * step) - closed).abs() < 1e-6, "{} {closed}", ln(integral * step));
}

/// Pairs of a known process: the frailty from its quantiles by bisection, events by thinning the years.
fn made(truth: PowerLaw, pairs: u64) -> Vec<(Vec<u32>, f64)> {
    let one = |pair: u64| {
        let (u, watched) = (split(3 * pair + 1), 5.0 + (pair % 50) as f64);
        let (mut lo, mut hi) = (0.0, 60.0);
        for _ in 0..60 {
            let middle = 0.5 * (lo + hi);
            if gamma_regularized(truth.shape, truth.shape * middle) < u { lo = middle } else { hi = middle }
        }
        let mut years = Vec::new();
        // Arrivals of a unit Poisson process, brought back to time.
        let (mut reached, mut at) = (0.0, 0);
        loop {
            at += 1;
            reached -= ln(1.0 - split(1_000_003 * (pair + 1) + 7 * at));
            let time = pow(reached / (lo * truth.omega), 1.0 / truth.kappa);
            if time.is_nan() || time >= watched {
                return (years, watched);
            }
            years.push(time.ceil() as u32);
        }
    };
    (0..pairs).map(one).collect()
}

fn seen(pairs: &[(Vec<u32>, f64)]) -> impl Iterator<Item = Recurrence<'_>> {
    pairs.iter().map(|(years, watched)| (&years[..], *watched))
}

#[test]
fn a_known_process_is_found_again() {
    let truth = PowerLaw { omega: 0.33, kappa: 0.77, shape: 0.9 };
    let pairs = made(truth, 6_000);
    let fit = PowerLaw::fit(seen(&pairs)).unwrap();
    assert!((fit.omega / truth.omega - 1.0).abs() < 0.04, "{fit:?}");
    assert!((fit.kappa / truth.kappa - 1.0).abs() < 0.02, "{fit:?}");
    assert!((fit.shape / truth.shape - 1.0).abs() < 0.08, "{fit:?}");
    // And the chance of a first event is the share of pairs that had one.
    let watched: Vec<&(Vec<u32>, f64)> = pairs.iter().filter(|pair| pair.1 >= 10.0).collect();
    let share = watched.iter().filter(|pair| pair.0.first().is_some_and(|&y| y <= 10)).count() as f64 / watched.len() as f64;
    assert!((fit.risk_at(10.0) - share).abs() < 0.02, "{share} {}", fit.risk_at(10.0));
}

#[test]
fn the_likelihood_is_flat_at_its_top_and_falls_around_it() {
    let pairs = made(PowerLaw { omega: 0.5, kappa: 0.6, shape: 2.0 }, 60);
    let fit = PowerLaw::fit(seen(&pairs)).unwrap();
    let (likelihood, top) = (Likelihood::of(seen(&pairs)), [fit.omega, fit.kappa, fit.shape].map(ln));
    for i in 0..3 {
        let at = |step: f64| {
            let mut point = top;
            point[i] += step;
            likelihood.at(&point)
        };
        assert!(((at(1e-4) - at(-1e-4)) / 2e-4).abs() < 1e-3, "{i}");
        assert!(at(0.05) < at(0.0) && at(-0.05) < at(0.0), "{i}");
    }
}

#[test]
fn one_more_pair_of_a_single_fit_is_its_gamma_distribution() {
    let fit = PowerLaw { omega: 0.5, kappa: 1.0, shape: 1.0 };
    let pair = OnePair::of(&[fit]);
    // Shape 1 is the exponential distribution with mean ω.
    for u in [0.001, 0.05, 0.5, 0.95, 0.999] {
        let known = -0.5 * ln(1.0 - u);
        assert!((pair.quantile(u) / known - 1.0).abs() < 2e-3, "{u}: {} {known}", pair.quantile(u));
    }
}

#[test]
fn nothing_seen_is_nothing_known() {
    let none: [u32; 0] = [];
    assert_eq!(PowerLaw::fit([(&none[..], 10.0)].into_iter()), None);
    assert_eq!(PowerLaw::fit(std::iter::empty()), None);
}
