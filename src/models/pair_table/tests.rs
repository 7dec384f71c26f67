//! Tests of `pair_table`.

use super::*;
use crate::models::Rule;

const RULES: [Rule; 5] = [Rule::Any, Rule::Floor, Rule::Majority, Rule::Unanimity, Rule::Pivotal(1)];

/// So many members, of whom `single` is 0 or 1.
fn pair(rule: Rule, (members, single): (u32, u32)) -> CrowdRule {
    CrowdRule::of_rule(members - single, single == 1, rule)
}

fn met(rule: Rule, members: (u32, u32), wills: [f64; 2], rho: f64) -> f64 {
    PairTable::new(pair(rule, members)).met(wills[0], wills[1], rho)
}

#[test]
fn one_guarantor_has_its_own_will_under_any_rule() {
    for rule in RULES {
        for rho in [0.0, 0.3, 0.99, 1.0] {
            assert!((met(rule, (1, 1), [0.3, 0.37], rho) - 0.37).abs() < 1e-10, "{rule:?} {rho}");
        }
    }
}

#[test]
fn textbook_values_of_five_equal_guarantors() {
    for (rho, unanimity, majority, any) in [
        (0.0, 0.16807, 0.83692, 0.99757),
        (0.3, 0.2867177589398, 0.7707828739079, 0.9751155799442),
        (0.6, 0.4073887841824, 0.7324832344171, 0.9241905145766),
    ] {
        for (rule, expected) in [(Rule::Unanimity, unanimity), (Rule::Majority, majority), (Rule::Any, any)] {
            let met = met(rule, (5, 0), [0.7, 0.0], rho);
            assert!((met - expected).abs() < 1e-11, "{rule:?} {rho}: {met}");
        }
    }
}

#[test]
fn perfect_correlation_is_comonotone_and_what_is_nearly_perfect_nearly_so() {
    let wills = [0.4, 0.7];
    for (rule, right) in [(Rule::Any, 0.7), (Rule::Floor, 0.4), (Rule::Unanimity, 0.4), (Rule::Pivotal(1), 0.4)] {
        for members in [3, 1000] {
            assert!((met(rule, (members, 1), wills, 1.0) - right).abs() < 1e-15, "{rule:?}");
            for (gap, tolerance) in [(1e-6, 4e-3), (1e-10, 4e-5), (1e-15, 2e-7)] {
                let near = met(rule, (members, 1), wills, 1.0 - gap);
                assert!((near - right).abs() < tolerance, "{rule:?} {members} {gap}: {near}");
            }
        }
    }
}

#[test]
fn certain_members_and_the_ends_of_all_numbers_give_probabilities() {
    for rule in RULES {
        for members in [1, 2, 3, 8, 1000] {
            for single in [0, 1] {
                let pair = pair(rule, (members, single));
                let table = PairTable::new(pair);
                for rho in [0.0, 5e-324, 1e-17, 0.5, 1.0 - 1e-16, 1.0] {
                    for will in [0.0, 5e-324, 1e-300, 1e-17, 0.5, 1.0 - 1e-16, 1.0] {
                        for q in [table.met(will, 0.3, rho), table.met(0.3, will, rho), table.met(will, will, rho)] {
                            assert!((0.0..=1.0).contains(&q), "{pair:?} {rho} {will}: {q}");
                        }
                    }
                    let certain = [table.met(0.0, 0.0, rho), table.met(1.0, 1.0, rho)];
                    assert_eq!(certain, [0.0, pair.met(1.0, 1.0)]);
                }
            }
        }
    }
}

#[test]
fn more_members_hinder_unanimity_and_help_the_willing() {
    for rho in [0.0, 0.3, 0.7] {
        for n in 1..20 {
            let of = |rule, n| met(rule, (n, 0), [0.6, 0.0], rho);
            assert!(of(Rule::Unanimity, n + 1) < of(Rule::Unanimity, n));
            assert!(of(Rule::Any, n + 1) > of(Rule::Any, n));
        }
    }
}
