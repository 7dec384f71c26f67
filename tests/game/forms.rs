//! The finite game behind every textbook form: at random payoffs its equilibrium leaves no regret (or, with quantal errors,
//! no residual), the tree is written and read, and where nothing is hidden backward induction finds the same payoffs.

use crate::agreement::agrees;
use crate::draws::{DRAWN, Luck};
use crate::reader::{read, same};
use garant::game::{Concept, Played, efg, regret, residual, solve_backwards};
use garant::language::Language;
use garant::textbook::{GivenInput, GivenInputs, Inputs, Output, Outputs, find, proof, roster, word};
use proptest::prelude::*;

fn check(key: &str, luck: &[f64]) -> Result<(), TestCaseError> {
    let (_, draw) = DRAWN.iter().find(|(k, _)| *k == key).expect("drawn");
    let form = find(key).expect("form");
    let given: GivenInputs = draw(&mut Luck(luck.iter())).into_iter().collect();
    let inputs = Inputs::check(form.card(), &given).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let outputs = form.solve(&inputs).map_err(|e| TestCaseError::fail(format!("{e}: {given:?}")))?;
    let played = form.game(&inputs).map_err(|e| TestCaseError::fail(format!("{e}: {given:?}")))?.expect("a game");
    let range = played.tree.payoff_range();
    if let Concept::Logit { precision } = played.concept {
        let residual = residual(&played, precision);
        prop_assert!(residual <= 1e-12 * (1.0 + precision * range), "{key}: residual {residual}: {given:?}");
    } else {
        let found = regret(&played);
        prop_assert!(found.largest() <= 1e-9 * range, "{key}: {found:?}: {given:?}");
        if let Some(solved) = solve_backwards(&played).expect("fits") {
            // Who is indifferent may do either; what the mover of the root gets is the same.
            let root = if let garant::game::Node::Choice { set, .. } = &played.tree.nodes[0] { *set } else { return Ok(()) };
            let mover = played.tree.sets[root].player;
            let (ours, theirs) = (played.payoffs()[mover], solved.payoffs()[mover]);
            let equal = (ours - theirs).abs() <= 1e-9 * range;
            prop_assert!(
                equal || key == "commitment.preventive" || hangs_on_indifference(&given, &outputs),
                "{ours} {theirs}: {given:?}"
            );
        }
    }
    agrees(key, &outputs, &played).map_err(|e| TestCaseError::fail(format!("{key}: {e}: {given:?}")))?;
    same(&read(&efg(&played.tree, "a comment")), &played);
    Ok(())
}

/// Whether the only power on the menu that coerces is the one at which the defender is indifferent: more of it is not to be
/// had, or has the same label of three digits.
fn hangs_on_indifference(given: &GivenInputs, outputs: &Outputs) -> bool {
    let coerces = outputs.get("power_that_coerces").and_then(Output::as_number);
    let most = given.get("power_max").and_then(|most| if let GivenInput::Number(x) = most { Some(*x) } else { None });
    matches!((coerces, most), (Some(coerces), Some(most)) if (0.0..1e-3).contains(&(most - coerces)))
}

macro_rules! no_regret {
    ($($name:ident: $key:literal;)*) => {
        proptest! {
            #![proptest_config(ProptestConfig::with_cases(512))]
            $(
                #[test]
                fn $name(luck in prop::collection::vec(0.0..1.0_f64, 40)) {
                    check($key, &luck)?;
                }
            )*
        }
        const TESTED: &[&str] = &[$($key),*];
    };
}

no_regret! {
    calculus_threshold: "calculus.threshold";
    calculus_coalition: "calculus.coalition";
    signalling_hybrid: "signalling.hybrid";
    signalling_sinking_costs: "signalling.sinking-costs";
    signalling_inherited_treaty: "signalling.inherited-treaty";
    perfect_deterrence_unilateral: "perfect-deterrence.unilateral";
    perfect_deterrence_tripartite: "perfect-deterrence.tripartite";
    quantal_logit: "quantal.logit";
    brinkmanship_power_risk: "brinkmanship.power-risk";
    coalition_volunteer: "coalition.volunteer";
    coalition_threshold: "coalition.threshold";
    commitment_preventive: "commitment.preventive";
    probing_reputation: "probing.reputation";
    bargaining_moral_hazard: "bargaining.moral-hazard";
    situation_static: "situation.static";
}

#[test]
fn every_form_has_a_proof_and_every_finite_game_is_tested() {
    for form in roster() {
        let key = form.card().key;
        let proof = proof(key).unwrap_or_else(|| panic!("{key} has no proof"));
        assert_eq!(proof.game().is_some(), TESTED.contains(&key), "{key}");
    }
}

/// Every word a chart of the tree shows.
fn shown(played: &Played) -> Vec<&String> {
    let tree = &played.tree;
    let labels = tree.nodes.iter().flat_map(|node| match node {
        garant::game::Node::Chance { branches, .. } => branches.iter().map(|(label, ..)| label).collect(),
        garant::game::Node::End { name, .. } => vec![name],
        garant::game::Node::Choice { .. } => Vec::new(),
    });
    tree.players.iter().chain(tree.sets.iter().flat_map(|set| &set.actions)).chain(labels).collect()
}

#[test]
fn every_word_a_chart_shows_has_a_german_form() {
    for (key, played) in some_games() {
        for english in shown(&played) {
            assert_ne!(&word(english, Language::De.into()), english, "{key}");
        }
    }
}

/// The game of each form at some inputs.
fn some_games() -> Vec<(&'static str, Played)> {
    let luck: Vec<f64> = (0..40).map(|i| f64::from(i * 17 % 40) / 40.0).collect();
    let of = |(key, draw): &(&'static str, fn(&mut Luck) -> crate::draws::Pairs)| {
        let form = find(key).expect("form");
        let given: GivenInputs = draw(&mut Luck(luck.iter())).into_iter().collect();
        let inputs = Inputs::check(form.card(), &given).expect("inputs");
        (*key, form.game(&inputs).expect("tree").expect("game"))
    };
    DRAWN.iter().map(of).collect()
}

#[test]
fn other_behaviour_leaves_regret() {
    for (key, played) in some_games() {
        let range = played.tree.payoff_range();
        let shifted = |set: usize| {
            let mut moves = played.moves.clone();
            let n = moves[set].len();
            moves[set] = (0..n).map(|i| 0.8 * played.moves[set][i] + 0.2 * played.moves[set][(i + 1) % n]).collect();
            let other = played.clone().with_moves(moves).expect("fits");
            match played.concept {
                Concept::Logit { precision } => residual(&other, precision),
                _ => regret(&other).largest() / range,
            }
        };
        // A tie may go either way, so not every set shows it, but some do: the check above can fail.
        let worst = (0..played.moves.len()).map(shifted).fold(0.0, f64::max);
        assert!(worst > 1e-4 || key == "calculus.threshold", "{key}: {worst}");
    }
}
