//! Ends that come at a constant rate: how many there were by years of exposure, which makes the record most likely.

use super::kaplan_meier::Duration;

/// Ends per year of exposure; `None` if nothing was exposed.
pub fn constant_rate(spells: impl Iterator<Item = Duration>) -> Option<f64> {
    let (ends, years) = spells.fold((0.0, 0.0), |sum, (years, ended)| (sum.0 + f64::from(u8::from(ended)), sum.1 + years));
    (years > 0.0).then(|| ends / years)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::optimise::maximise;
    use crate::evidence::resample::{Resampling, clusters};
    use crate::quantity::maths::{exp, ln};

    const SPELLS: [Duration; 6] = [(3.0, true), (20.0, false), (7.0, true), (1.0, true), (54.0, false), (11.0, true)];

    #[test]
    fn it_is_the_top_of_the_likelihood() {
        // A spell of t years at rate λ: λ·exp(−λt) if it ended, exp(−λt) if it did not.
        let likelihood =
            |log: f64| SPELLS.iter().map(|&(t, ended)| if ended { log } else { 0.0 } - exp(log) * t).sum::<f64>();
        let [top] = maximise([ln(0.1)], |point| likelihood(point[0]));
        let rate = constant_rate(SPELLS.into_iter()).unwrap();
        assert!((rate - 4.0 / 96.0).abs() < 1e-15 && (rate / exp(top) - 1.0).abs() < 1e-4, "{rate} {}", exp(top));
        assert_eq!(constant_rate([].into_iter()), None);
    }

    #[test]
    fn its_error_is_that_of_a_ratio_of_sums() {
        // By the delta method √(Σ(d − λt)²) / Σt.
        let spells: Vec<Duration> = (0..200).map(|i| (f64::from(i * i % 37 + 1), i % 3 > 0)).collect();
        let rate = constant_rate(spells.iter().copied()).unwrap();
        let squares: f64 = spells.iter().map(|&(t, ended)| f64::from(u8::from(ended)) - rate * t).map(|x| x * x).sum();
        let known = squares.sqrt() / spells.iter().map(|spell| spell.0).sum::<f64>();
        let all = Resampling { resamples: 2_000, seed: 3 };
        let found = all.each(&clusters(0..200), |rows| constant_rate(rows.iter().map(|&row| spells[row])));
        let mean = found.iter().sum::<f64>() / found.len() as f64;
        let error = (found.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / found.len() as f64).sqrt();
        assert!((error / known - 1.0).abs() < 0.08, "{error} {known}");
    }
}
