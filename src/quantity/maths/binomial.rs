//! The binomial distribution: how many of equal, independent guarantors act.

use super::whole_power;

/// Pr(K = k) of K ~ Binomial(n, p), 0 ≤ k ≤ n, for n up to 3,000. Relative error below 1e-13·√n.
pub fn exactly(k: u32, n: u32, p: f64) -> f64 {
    let (act, stay) = (k, n - k);
    let (pairs, both) = (act.min(stay), p * (1.0 - p));
    // Each factor of C(n, k) meets a factor p·(1 − p) at once: alone they would overflow, and the powers underflow.
    let paired = (0..pairs).fold(1.0, |c, i| c * (f64::from(n - i) / f64::from(i + 1) * both));
    let rest = if act > stay { p } else { 1.0 - p };
    paired * whole_power(rest, u64::from(n - 2 * pairs))
}

/// Pr(K ≥ k) of K ~ Binomial(n, p), for n up to 3,000: the tail is summed from its largest term on the side where it is
/// short, so the cost grows with k and not with its square. Error below 1e-13.
pub fn at_least(k: u32, n: u32, p: f64) -> f64 {
    if k == 0 {
        return 1.0;
    }
    if k > n {
        return 0.0;
    }
    let odds = p / (1.0 - p);
    if f64::from(k) > f64::from(n) * p {
        fading(exactly(k, n, p), (k..n).map(|j| f64::from(n - j) / f64::from(j + 1) * odds))
    } else {
        1.0 - fading(exactly(k - 1, n, p), (1..k).rev().map(|j| f64::from(j) / (f64::from(n - j + 1) * odds)))
    }
}

/// The sum of terms that start at `first` and shrink by `ratios`, to the last term that counts.
fn fading(first: f64, ratios: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut term) = (first, first);
    for ratio in ratios {
        term *= ratio;
        if term < 1e-18 * sum {
            break;
        }
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_are_exact_fractions_for_few_and_for_many() {
        for (k, n, p, right) in [
            (3, 5, 0.7, 0.83692),
            (1, 5, 0.3, 1.0 - 0.16807),
            (51, 101, 0.3, 1.294_255_433_515_424_2e-5),
            (200, 400, 0.54504, 0.968_303_344_519_647_1),
            (500, 1000, 0.5, 0.512_612_509_089_180_3),
        ] {
            assert!((at_least(k, n, p) / right - 1.0).abs() < 1e-12, "{k} of {n}: {}", at_least(k, n, p));
        }
    }

    #[test]
    fn a_tail_is_the_sum_of_its_terms_and_both_tails_are_everything() {
        for n in [1, 2, 7, 64, 500, 1000] {
            for p in [0.0, 1e-300, 1e-6, 0.02, 0.5, 0.731, 0.999, 1.0] {
                for k in [0, 1, n / 3, n / 2, n] {
                    let sum: f64 = (k..=n).map(|j| exactly(j, n, p)).sum();
                    assert!((at_least(k, n, p) - sum).abs() < 1e-12, "{k} of {n} at {p}");
                    let (above, below) = (at_least(k, n, p), at_least(n - k + 1, n, 1.0 - p));
                    assert!((above + below - 1.0).abs() < 1e-12, "{k} of {n} at {p}");
                }
                assert_eq!(at_least(n + 1, n, p), 0.0);
            }
        }
    }
}
