//! The contest against a closed form, an independent program, and the errors that Fisher's information promises.

use super::*;

fn class(ratio: f64, engagements: u32, failed: u32) -> BattleClass {
    BattleClass { ratios: [ratio, ratio], engagements, failed }
}

/// The shipped classes of 1944.
fn shipped() -> [BattleClass; 4] {
    [([0.55, 1.01], 5, 5), ([1.15, 1.88], 48, 10), ([1.95, 2.56], 21, 2), ([2.71, 5.42], 42, 0)]
        .map(|(ratios, engagements, failed)| BattleClass { ratios, engagements, failed })
}

fn near(found: f64, known: f64, by: f64) {
    assert!((found - known).abs() <= by, "{found}, not {known}");
}

#[test]
fn two_classes_are_met_with_half_an_attack_added_to_each_count() {
    // With as many numbers as classes the penalty adds half a success and half a failure to each class.
    let fit = Contest::fit(&[class(1.0, 20, 12), class(2.0, 30, 6)], Objective::Penalised).unwrap();
    let (low, high) = (ln(8.5 / 12.5), ln(24.5 / 6.5));
    near(fit.decisiveness, (high - low) / ln(2.0), 1e-4);
    near(fit.log_even, -low / fit.decisiveness, 1e-4);
    // Without it each class has its own share.
    let plain = Contest::fit(&[class(1.0, 20, 12), class(2.0, 30, 6)], Objective::Plain).unwrap();
    near(plain.success(0.0), 0.4, 1e-5);
    near(plain.success(ln(2.0)), 0.8, 1e-5);
}

#[test]
fn an_independent_program_finds_the_same() {
    // python/evidence/contest.py: Newton steps on the modified score.
    let penalised = Contest::fit(&shipped(), Objective::Penalised).unwrap();
    near(penalised.decisiveness, 4.251567, 2e-4);
    near(exp(penalised.log_even), 1.128161, 2e-5);
    let plain = Contest::fit(&shipped(), Objective::Plain).unwrap();
    near(plain.decisiveness, 4.833672, 2e-4);
    near(exp(plain.log_even), 1.159329, 2e-5);
}

#[test]
fn a_separated_record_has_a_slope_all_the_same() {
    let classes = [class(0.8, 5, 5), class(1.5, 40, 8), class(2.2, 20, 0), class(4.0, 40, 0)];
    assert_eq!(Contest::fit(&classes, Objective::Plain), None);
    let fit = Contest::fit(&classes, Objective::Penalised).unwrap();
    assert!(fit.decisiveness > 3.0 && fit.decisiveness < 20.0, "{fit:?}");
    near(fit.success(fit.log_even), 0.5, 1e-12);
}

#[test]
fn without_a_rise_there_is_no_contest() {
    for objective in [Objective::Plain, Objective::Penalised] {
        assert_eq!(Contest::fit(&[class(1.0, 20, 5), class(2.0, 20, 9)], objective), None);
        assert_eq!(Contest::fit(&[class(2.0, 20, 5)], objective), None);
        assert_eq!(Contest::fit(&[], objective), None);
    }
}

#[test]
fn replays_spread_as_the_information_says_and_find_the_truth_again() {
    let truth = Contest { decisiveness: 1.7, log_even: 0.3 };
    let classes = [0.6, 1.0, 1.6, 2.5, 4.0].map(|ratio| class(ratio, 400, 0));
    let (found, without_top) = truth.replayed(&classes, Resampling { resamples: 1_000, seed: 5 });
    assert_eq!((found.len(), without_top), (1_000, 0));
    // The variance of the slope is the inverse of the information about it, given the other number.
    let mut information = [0.0; 3];
    for class in &classes {
        let (x, p) = (class.log_ratio(), truth.success(class.log_ratio()));
        let weight = 400.0 * p * (1.0 - p);
        information = [information[0] + weight, information[1] + weight * x, information[2] + weight * x * x];
    }
    let known = f64::sqrt(1.0 / (information[2] - information[1] * information[1] / information[0]));
    let mean = found.iter().map(|fit| fit.decisiveness).sum::<f64>() / 1_000.0;
    let error =
        (found.iter().map(|fit| (fit.decisiveness - mean) * (fit.decisiveness - mean)).sum::<f64>() / 1_000.0).sqrt();
    near(mean, 1.7, 4.0 * known / 1_000f64.sqrt());
    near(error / known, 1.0, 0.08);
}
