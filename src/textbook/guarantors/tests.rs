//! Tests of `guarantors`.

use super::*;

#[test]
fn near_one_the_integral_runs_into_the_comonotone_branch() {
    let wills = [0.9, 0.3, 0.5];
    for needed in 1..=3 {
        let limit = rule_met(needed, &wills, 1.0);
        for (gap, tolerance) in [(1e-6, 1e-3), (1e-10, 1e-5), (1e-14, 1e-6)] {
            let near = rule_met(needed, &wills, 1.0 - gap);
            assert!((near - limit).abs() < tolerance, "{needed} {gap}: {near} {limit}");
        }
    }
    assert_eq!([1, 2, 3].map(|n| rule_met(n, &wills, 1.0)), [0.9, 0.5, 0.3]);
    assert_eq!(rule_met(3, &[0.7; 4], 1.0), 0.7);
}

#[test]
fn near_zero_the_integral_runs_into_products() {
    let wills = [0.9, 0.3, 0.5];
    for rho in [0.0, 1e-300, 1e-14] {
        assert!((rule_met(3, &wills, rho) - 0.135).abs() < 1e-12);
        assert!((rule_met(1, &wills, rho) - (1.0 - 0.1 * 0.7 * 0.5)).abs() < 1e-12);
    }
}

#[test]
fn two_guarantors_agree_with_the_arcsine_law() {
    for rho in [0.1, 0.5, 0.9, 0.999, 0.999_999] {
        let exact = 0.25 + crate::quantity::maths::arcsin(rho) / std::f64::consts::TAU;
        assert!((rule_met(2, &[0.5, 0.5], rho) - exact).abs() < 1e-12, "{rho}");
    }
}

#[test]
fn one_guarantor_has_its_own_will_and_certain_ones_stay_certain() {
    for rho in [0.0, 1e-9, 0.3, 0.95, 0.999_999, 1.0] {
        for q in [1e-12, 0.37, 0.999] {
            assert!((rule_met(1, &[q], rho) - q).abs() < 1e-12, "{rho} {q}");
            assert!((rule_met(2, &[q, 1.0], rho) - q).abs() < 1e-12);
            assert!((rule_met(1, &[q, 0.0], rho) - q).abs() < 1e-12);
        }
        assert_eq!((rule_met(2, &[1.0, 1.0], rho), rule_met(1, &[0.0, 0.0], rho)), (1.0, 0.0));
    }
}

#[test]
fn sixty_four_that_are_alike_meet_the_rule_as_in_the_models() {
    use crate::models::{CrowdRule, PairTable, Rule};
    let table = PairTable::new(CrowdRule::of_rule(64, false, Rule::Majority));
    for rho in [0.0, 0.003, 0.2, 0.7, 0.99] {
        for q in [0.05, 0.45, 0.52, 0.9] {
            let met = rule_met(33, &[q; 64], rho);
            assert!((met - table.met(q, 0.0, rho)).abs() < 2e-11, "{rho} {q}: {met}");
        }
    }
}

#[test]
fn averaging_out_is_the_sum_over_all_coalitions() {
    let (payoffs, wills) = ([0.3, -0.1, 0.7, 0.2, 0.05, -0.6, 0.9, 0.4], [0.2, 0.5, 0.9]);
    let probability =
        |set: usize| (0..3).map(|j| if set >> j & 1 == 1 { wills[j] } else { 1.0 - wills[j] }).product::<f64>();
    let sum: f64 = (0..8).map(|set| probability(set) * payoffs[set]).sum();
    assert!((averaged(&payoffs, &wills, &mut Vec::new()) - sum).abs() < 1e-15);
}
