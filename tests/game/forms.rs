//! The finite game behind every textbook form: at random payoffs its equilibrium leaves no regret (or, with quantal errors,
//! no residual), the tree is written and read, and where nothing is hidden backward induction finds the same payoffs.

use crate::reader::{read, same};
use garant::game::{Concept, Played, efg, regret, residual, solve_backwards};
use garant::language::Language;
use garant::models::forms::{Given, GivenInputs, Inputs, Outputs, find, proof, roster, word};
use proptest::prelude::*;

/// Random numbers between 0 and 1, handed out one by one.
struct Luck<'a>(std::slice::Iter<'a, f64>);

impl Luck<'_> {
    fn unit(&mut self) -> f64 {
        *self.0.next().expect("enough luck")
    }

    fn within(&mut self, lo: f64, hi: f64) -> f64 {
        lo + (hi - lo) * self.unit()
    }

    /// Numbers in strictly falling order.
    fn falling<const N: usize>(&mut self) -> [f64; N] {
        let mut level = self.within(0.0, 3.0);
        std::array::from_fn(|_| {
            level -= self.within(0.01, 2.0);
            level
        })
    }

    fn count(&mut self, lo: u32, hi: u32) -> f64 {
        (self.within(f64::from(lo), f64::from(hi) + 0.999)).floor()
    }
}

type Pairs = Vec<(String, Given)>;

fn pairs<const N: usize>(names: [&str; N], values: [f64; N]) -> Pairs {
    names.iter().zip(values).map(|(n, x)| ((*n).to_owned(), Given::Number(x))).collect()
}

fn lists(names: [&str; 3], values: [Vec<f64>; 3]) -> Pairs {
    let list = |values: Vec<f64>| Given::List(values.into_iter().map(Given::Number).collect());
    names.iter().zip(values).map(|(n, x)| ((*n).to_owned(), list(x))).collect()
}

const CHALLENGER: [&str; 5] = [
    "challenger.concession",
    "challenger.status_quo",
    "challenger.conflict_hard",
    "challenger.back_down",
    "challenger.conflict_soft",
];
const DEFENDER: [&str; 5] =
    ["defender.status_quo", "defender.back_down", "defender.conflict_hard", "defender.concession", "defender.conflict_soft"];

fn attack(l: &mut Luck) -> Pairs {
    let names = ["win_alone", "win_opposed", "cost_alone", "cost_opposed", "status_quo"];
    pairs(names, [l.unit(), l.unit(), l.within(-0.5, 1.0), l.within(-0.5, 1.5), l.within(-1.0, 1.0)])
}

fn coalition(l: &mut Luck) -> Pairs {
    let members = l.count(1, 5) as usize;
    let mut list = |lo, hi| (0..members).map(|_| l.within(lo, hi)).collect::<Vec<f64>>();
    let names = ["guarantor_forces", "intervene", "guarantor_costs"];
    let mut all = lists(names, [list(0.0, 100.0), list(0.0, 1.0), list(0.0, 0.3)]);
    let rest = ["challenger_force", "protege_force", "cost_alone", "decisiveness", "defence_multiplier", "correlation"];
    let values =
        [l.within(10.0, 200.0), l.within(0.0, 200.0), l.within(0.0, 0.6), l.within(0.0, 4.0), l.within(0.5, 3.0), 0.0];
    all.extend(pairs(rest, values));
    all
}

fn signal(l: &mut Luck) -> Pairs {
    let names = ["resist_success", "war_cost", "stake_max", "challenger_gain", "challenger_war_low", "challenger_war_high"];
    let (p, c) = (l.within(0.05, 1.0), l.within(0.0, 1.0));
    // Above the cut-off of sunk costs, which is the highest of all.
    let most = c / p * l.within(1.01, 4.0) + 0.01;
    pairs(names, [p, c, most, l.within(0.01, 2.0), -l.within(0.01, 2.0), l.within(0.01, 2.0)])
}

fn hybrid(l: &mut Luck) -> Pairs {
    let mut all = signal(l);
    let upfront = if l.unit() < 0.25 { 0.0 } else { l.within(0.0, 20.0) };
    all.extend(pairs(["upfront_share"], [upfront]));
    all
}

fn treaty(l: &mut Luck) -> Pairs {
    let mut all = signal(l);
    let low = l.within(-1.0, 1.0);
    all[4].1 = Given::Number(low);
    all[5].1 = Given::Number(low + l.within(0.01, 2.0));
    all.extend(pairs(["audience_cost"], [l.within(0.0, 1.2)]));
    all
}

fn unilateral(l: &mut Luck) -> Pairs {
    let mut all = pairs(CHALLENGER, l.falling());
    all.extend(pairs(DEFENDER, l.falling()));
    // Some sides have one kind only: then what the other kind would do is still without regret.
    let mut prior = || match l.unit() {
        u if u < 0.1 => 0.0,
        u if u > 0.9 => 1.0,
        _ => l.unit(),
    };
    let priors = [prior(), prior()];
    all.extend(pairs(["challenger_hard", "defender_hard"], priors));
    if l.unit() < 0.3 {
        all.push(("selection".to_owned(), Given::Text("steadfast".to_owned())));
    }
    all
}

fn tripartite(l: &mut Luck) -> Pairs {
    let [win, realigned, conflict] = [l.within(0.2, 1.0), l.within(0.0, 1.0), l.within(-1.0, -0.01)];
    let names = ["challenger.win", "challenger.realignment", "challenger.status_quo", "challenger.conflict"];
    let mut all = pairs(names, [win, realigned, l.within(-0.5, 1.2), conflict]);
    let (a, b) = (l.within(-1.0, 1.0), l.within(-1.0, 1.0));
    let defender = ["defender.win", "defender.realignment", "defender.conflict_staunch", "defender.conflict_perfidious"];
    let win = l.within(-0.5, 1.0);
    all.extend(pairs(defender, [win, win - l.within(0.01, 1.5), a.max(b), a.min(b)]));
    all
}

fn logit(l: &mut Luck) -> Pairs {
    let names = [
        "challenger.status_quo",
        "challenger.capitulation",
        "challenger.war_alone",
        "challenger.war_opposed",
        "protege.capitulation",
        "protege.war_alone",
        "protege.war_opposed",
        "guarantor.war_alone",
        "guarantor.war_opposed",
    ];
    let mut all = pairs(names, std::array::from_fn(|_| l.within(-1.0, 1.0)));
    let precision = if l.unit() < 0.2 { 0.0 } else { l.within(0.0, 60.0) };
    all.extend(pairs(["precision"], [precision]));
    all
}

fn power(l: &mut Luck) -> Pairs {
    let names = ["escalation_slope", "challenger_disaster", "defender_disaster", "power_max"];
    let slope = if l.unit() < 0.1 { 0.0 } else { l.unit() };
    pairs(names, [slope, l.within(0.0, 3.0), l.within(0.0, 3.0), l.within(0.05, 1.0)])
}

fn volunteer(l: &mut Luck) -> Pairs {
    pairs(["members", "cost_to_benefit"], [l.count(1, 5), l.within(0.0, 0.999)])
}

fn threshold_game(l: &mut Luck) -> Pairs {
    let members = l.count(1, 5);
    pairs(["members", "needed", "cost_to_benefit"], [members, l.count(1, members as u32), l.within(0.0, 0.999)])
}

fn preventive(l: &mut Luck) -> Pairs {
    pairs(["discount", "win", "flow_cost"], [l.within(0.02, 0.99), l.unit(), l.within(0.0, 0.6)])
}

fn reputation(l: &mut Luck) -> Pairs {
    let prior = if l.unit() < 0.1 { 0.0 } else { l.unit() * l.unit() };
    pairs(["resolute", "challenger_gain"], [prior, l.within(0.02, 0.98)])
}

fn moral_hazard(l: &mut Luck) -> Pairs {
    let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost", "win"];
    pairs(names, [l.within(0.0, 0.5), l.within(0.01, 1.0), l.within(0.0, 0.6), l.unit()])
}

fn situation(l: &mut Luck) -> Pairs {
    let names = [
        "challenger_force",
        "protege_force",
        "defence_multiplier",
        "decisiveness",
        "forward_quality",
        "reinforcement_quality",
        "war_days",
        "cost_alone",
        "status_quo",
        "precision",
        "opportunities",
        "win_now",
        "challenger_cost_now",
        "protege_cost_now",
        "arms_boost",
        "forward_troops",
        "reinforcements",
        "reinforcement_days",
        "cost_added",
        "intervene",
        "provocation",
    ];
    let mut values: [f64; 21] = std::array::from_fn(|_| l.unit());
    (values[0], values[1], values[6]) = (100.0 + 500.0 * values[0], 500.0 * values[1], 1.0 + 100.0 * values[6]);
    (values[3], values[9]) = (4.0 * values[3], 40.0 * values[9]);
    pairs(names, values)
}

/// Every form with a finite game, and how its inputs are drawn.
const DRAWN: &[(&str, fn(&mut Luck) -> Pairs)] = &[
    ("calculus.threshold", attack),
    ("calculus.coalition", coalition),
    ("signalling.hybrid", hybrid),
    ("signalling.sinking-costs", signal),
    ("signalling.inherited-treaty", treaty),
    ("perfect-deterrence.unilateral", unilateral),
    ("perfect-deterrence.tripartite", tripartite),
    ("quantal.logit", logit),
    ("brinkmanship.power-risk", power),
    ("coalition.volunteer", volunteer),
    ("coalition.threshold", threshold_game),
    ("commitment.preventive", preventive),
    ("probing.reputation", reputation),
    ("bargaining.moral-hazard", moral_hazard),
    ("situation.static", situation),
];

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
            prop_assert!(
                (ours - theirs).abs() <= 1e-9 * range || key == "commitment.preventive",
                "{ours} {theirs}: {given:?}"
            );
        }
    }
    agrees(key, &outputs, &played).map_err(|e| TestCaseError::fail(format!("{key}: {e}: {given:?}")))?;
    same(&read(&efg(&played.tree, "a comment")), &played);
    Ok(())
}

/// What the form says must be what happens in its game.
fn agrees(key: &str, outputs: &Outputs, played: &Played) -> Result<(), String> {
    let says = |name: &str| outputs.get(name).and_then(|o| o.as_number()).expect("number");
    let ends = |wanted: &[&str]| played.ends_in(|name| wanted.contains(&name));
    let expected: Vec<(f64, f64)> = match key {
        "signalling.hybrid" | "signalling.sinking-costs" => vec![
            (says("war"), ends(&["war"])),
            (says("challenge"), ends(&["war", "concession"])),
            (says("guarantor_utility"), played.payoffs()[0]),
        ],
        "signalling.inherited-treaty" => {
            vec![(says("war"), ends(&["war"])), (says("challenge"), ends(&["war", "concession"]))]
        }
        "perfect-deterrence.unilateral" => {
            vec![(says("war"), ends(&["war"])), (says("challenge"), 1.0 - ends(&["status quo"]))]
        }
        "quantal.logit" => vec![
            (says("attack"), 1.0 - ends(&["status quo"])),
            (says("attack") * says("resist") * says("intervene"), ends(&["war against all"])),
        ],
        "calculus.coalition" => vec![(says("attack_utility").max(0.0), played.payoffs()[0])],
        "coalition.volunteer" => vec![(says("nobody"), ends(&["failure"]))],
        "coalition.threshold" => vec![(says("success"), ends(&["success"]))],
        "situation.static" => vec![(says("attack_per_opportunity"), 1.0 - ends(&["status quo"]))],
        _ => Vec::new(),
    };
    let wrong = expected.iter().find(|(a, b)| (a - b).abs() > 1e-9 * (1.0 + a.abs()));
    wrong.map_or(Ok(()), |(a, b)| Err(format!("the form says {a}, in the tree it is {b}")))
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
    let luck: Vec<f64> = (0..40).map(|i| f64::from(i * 17 % 40) / 40.0).collect();
    for (key, draw) in DRAWN {
        let form = find(key).expect("form");
        let given: GivenInputs = draw(&mut Luck(luck.iter())).into_iter().collect();
        let inputs = Inputs::check(form.card(), &given).expect("inputs");
        let played = form.game(&inputs).expect("tree").expect("game");
        for english in shown(&played) {
            assert_ne!(&word(english, Language::De), english, "{key}");
        }
    }
}
