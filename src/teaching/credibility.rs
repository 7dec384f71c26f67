//! How credible must a promise be? The challenger's expected gain at every will, and the will at which it vanishes.
//!
//! gain(q) = (1 − q)·U₀ + q·U₁ − s; where U₁ ≤ s < U₀ it vanishes at q* = (U₀ − s)/(U₀ − U₁). Elsewhere there is no such will:
//! U₀ ≤ s leaves nothing to gain at any, U₁ > s something at all.

use super::band::Band;
use super::record::{Credibility, CredibilityCurve};
use super::sample::{Sample, curve, grid};
use super::standing::{Parts, Standing};
use super::wills::will;

/// The teaching figure.
pub fn make(sample: &Sample) -> Option<Credibility> {
    let wills = grid(1.0, 20);
    let options = (0..sample.offers().len()).map(|o| of(sample, o, &wills)).collect::<Option<_>>()?;
    Some(Credibility { will: wills, options })
}

fn of(sample: &Sample, option: usize, wills: &[f64]) -> Option<CredibilityCurve> {
    let standing: Vec<Standing> = Parts::of(sample, option)?.iter().map(Parts::stand).collect();
    let believed = will(sample, option)?;
    let thresholds: Vec<f64> = standing.iter().filter_map(threshold).collect();
    Some(CredibilityCurve {
        option: sample.offers()[option].key.to_string(),
        gain: curve(wills, &sample.all(), |q, i| standing[i].gain(q))?,
        will: Band::of(believed.clone())?,
        separable: thresholds.len() as f64 / standing.len() as f64,
        threshold: Band::of(thresholds),
        nothing_to_gain: sample.share(|i| standing[i].alone <= 0.0),
        undeterrable: sample.share(|i| standing[i].alone > 0.0 && standing[i].opposed > 0.0),
        attack: sample.share(|i| standing[i].gain(believed[i]) > 0.0),
    })
}

/// The will at which the gain vanishes, where there is one.
fn threshold(at: &Standing) -> Option<f64> {
    (at.alone > 0.0 && at.opposed <= 0.0).then(|| at.alone / (at.alone - at.opposed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_is_the_textbook_one_and_absent_where_undefined() {
        let at = |alone, opposed| Standing { win_alone: 0.7, win_opposed: 0.35, alone, opposed };
        let q = threshold(&at(0.7 - 0.25, 0.35 - 0.6)).expect("separable");
        assert!((q - 0.642_857_142_857_142_8).abs() < 1e-12);
        assert!(at(0.45, -0.25).gain(q).abs() < 1e-12);
        assert_eq!(threshold(&at(-0.1, -0.1)), None);
        assert_eq!(threshold(&at(0.2, 0.1)), None);
    }
}
