//! Tests of `variance`.

use super::*;
use crate::chance::{Plan, Uniforms};
use crate::quantity::{LANES, ZEROS};

/// Moments of answers `y[model][draw]`.
fn moments(y: &[Vec<f64>]) -> Vec<f64> {
    let (models, draws) = (y.len() as f64, y[0].len());
    let two = |values: &[f64]| {
        let n = values.len() as f64;
        [values.iter().sum::<f64>() / n, values.iter().map(|v| v * v).sum::<f64>() / n]
    };
    let average: Vec<f64> = (0..draws).map(|i| y.iter().map(|m| m[i]).sum::<f64>() / models).collect();
    std::iter::once(two(&average)).chain(y.iter().map(|m| two(m))).flatten().collect()
}

fn of(moments: &[f64]) -> Option<ReplicateParts> {
    ReplicateParts::of([moments[0], moments[1]], &moments[2..])
}

fn add(split: &mut VarianceSplit, moments: &[f64], draws: u64) {
    split.add([moments[0], moments[1]], &moments[2..], draws);
}

#[test]
fn constructed_answers_have_the_parts_they_were_made_of() {
    // y = t_m + p_x + i_m·j_x with t = ±.1, p = ±.2, i·j = ±.05, all balanced: variances .01, .04, .0025.
    let y = |t: f64, i: f64| {
        let draw = |p: f64, j: f64| 0.5 + t + p + i * j;
        vec![draw(0.2, 1.0), draw(0.2, -1.0), draw(-0.2, 1.0), draw(-0.2, -1.0)]
    };
    let parts = of(&moments(&[y(0.1, 0.05), y(-0.1, -0.05)])).expect("parts");
    for (found, made) in [(parts.mean, 0.5), (parts.theory, 0.01), (parts.parameters, 0.04), (parts.interaction, 0.0025)] {
        assert!((found - made).abs() < 1e-15, "{found} {made}");
    }
    assert_eq!(of(&moments(&[y(0.1, 0.05)])), None);
}

#[test]
fn parts_sum_to_the_pooled_variance_by_brute_force() {
    let mut tally = VarianceSplit::default();
    let mut pooled: Vec<f64> = Vec::new();
    for replicate in 0..9 {
        let (mut a, mut b) = (ZEROS, ZEROS);
        let uniforms = Uniforms::new(Plan::Plain, 7, replicate, LANES);
        uniforms.fill(0, 0, &mut a);
        uniforms.fill(1, 0, &mut b);
        let model = |k: f64| (0..LANES).map(|i| a[i] * k + b[i] * b[i] * (1.0 - k)).collect::<Vec<f64>>();
        let y = [model(0.1), model(0.5), model(0.9)];
        add(&mut tally, &moments(&y), LANES as u64);
        pooled.extend(y.iter().flatten());
    }
    let n = pooled.len() as f64;
    let mean = pooled.iter().sum::<f64>() / n;
    let variance = pooled.iter().map(|y| (y - mean) * (y - mean)).sum::<f64>() / n;
    let split = tally.split().expect("nine replicates");
    assert!((split.total - variance).abs() < 1e-14, "{} {variance}", split.total);
    let shares = [split.theory, split.parameters, split.interaction, split.simulation].map(|p| p.share.mean);
    assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-14 && shares.iter().all(|s| *s > 0.0), "{shares:?}");
    // The answers are linear in a and b², so the parts are known: var a = 1/12, var b² = 4/45, means ½ and ⅓.
    let (k, spread) = (0.5, 0.16 * 2.0 / 3.0);
    let theory = spread / 36.0;
    let parameters = k * k / 12.0 + (1.0 - k) * (1.0 - k) * 4.0 / 45.0;
    let interaction = spread * (1.0 / 12.0 + 4.0 / 45.0);
    for (part, known) in [(split.theory, theory), (split.parameters, parameters), (split.interaction, interaction)] {
        // 2,304 plain draws: three half widths of 95 % are far more than chance, and far less than another formula.
        let half = part.variance.interval.half_width().expect("interval");
        assert!((part.variance.mean - known).abs() < 3.0 * half && half < 0.2 * known, "{part:?} {known}");
    }
}

/// Three models whose means differ by chance alone: the variance over models within a replicate is all simulation.
#[test]
fn models_that_agree_leave_nothing_to_theory() {
    let mut tally = VarianceSplit::default();
    for replicate in 0..64 {
        let uniforms = Uniforms::new(Plan::Plain, 3, replicate, LANES);
        let model = |dimension: usize| {
            let mut u = ZEROS;
            uniforms.fill(dimension, 0, &mut u);
            u.to_vec()
        };
        add(&mut tally, &moments(&[model(0), model(1), model(2)]), LANES as u64);
    }
    let split = tally.split().expect("replicates");
    // A mean of 256 uniforms has the variance 1/12/256; the raw variance over models has two thirds of it.
    let noise = 1.0 / 12.0 / 256.0;
    let holds = |e: Estimate, x: f64| e.interval.bounds().is_some_and(|(lo, hi)| lo <= x && x <= hi);
    assert!(split.theory.variance.mean < 0.2 * noise, "{:?} {noise}", split.theory);
    assert!(holds(split.theory.variance, 0.0) && holds(split.theory.share, 0.0), "{:?}", split.theory);
    assert!(holds(split.simulation.variance, noise), "{:?} {noise}", split.simulation);
}

/// Where one draw in a thousand would carry most of the variance, runs that miss it must leave its share open.
#[test]
fn a_share_is_open_to_draws_that_were_not_seen() {
    let mut tally = VarianceSplit::default();
    let y = [vec![0.01, 0.02, 0.03, 0.02], vec![0.02, 0.03, 0.04, 0.03]];
    (0..8).for_each(|_| add(&mut tally, &moments(&y), 128));
    let split = tally.split().expect("replicates");
    for part in [split.theory, split.parameters, split.interaction] {
        let (lo, hi) = part.share.interval.bounds().expect("bounds");
        assert!(lo < 0.1 && hi > 0.9, "{part:?}");
    }
    let total = split.total;
    let mut many = VarianceSplit::default();
    (0..8).for_each(|_| add(&mut many, &moments(&y), 1 << 40));
    let shares = many.split().expect("replicates");
    assert_eq!(shares.total, total);
    assert!(shares.theory.share.interval.half_width().is_some_and(|half| half < 1e-6), "{shares:?}");
}

#[test]
fn too_few_replicates_or_no_variance_have_no_split() {
    let mut tally = VarianceSplit::default();
    let y = [vec![0.1, 0.2], vec![0.3, 0.1]];
    (0..7).for_each(|_| add(&mut tally, &moments(&y), 2));
    assert_eq!(tally.split(), None);
    add(&mut tally, &moments(&y), 2);
    assert!(tally.split().is_some());
    let mut still = VarianceSplit::default();
    (0..8).for_each(|_| add(&mut still, &moments(&[vec![0.5; 2], vec![0.5; 2]]), 2));
    assert_eq!(still.split(), None);
}

#[test]
fn a_variance_of_rounding_is_none() {
    // Three models that agree on 0.1 in every draw: no mean is 0.1 to the last bit.
    for (level, draws) in [(0.1, 3), (0.7, 1000), (1e-9, 77), (1.0 / 3.0, 64)] {
        let mut still = VarianceSplit::default();
        (0..8).for_each(|_| {
            add(&mut still, &moments(&[vec![level; draws], vec![level; draws], vec![level; draws]]), draws as u64)
        });
        assert_eq!(still.split(), None, "{level} {draws}");
    }
    // Two models that agree up to the last bit.
    let mut twins = VarianceSplit::default();
    (0..8).for_each(|_| add(&mut twins, &moments(&[vec![0.3; 4], vec![0.1 + 0.2; 4]]), 4));
    assert_eq!(twins.split(), None);
    // A spread of a millionth is one, at whatever level.
    for level in [0.3, 1e-7] {
        let mut small = VarianceSplit::default();
        let y = |t: f64| vec![level * (1.0 + t), level * (1.0 - t)];
        (0..8).for_each(|_| add(&mut small, &moments(&[y(3e-6), y(5e-6)]), 2));
        let split = small.split().expect("parameters vary");
        assert!(split.parameters.share.mean > 0.9 && split.theory.share.mean < 1e-3, "{split:?}");
    }
}
