//! Random inputs for every textbook form with a finite game.

use garant::textbook::GivenInput;

/// Random numbers between 0 and 1, handed out one by one.
pub struct Luck<'a>(pub std::slice::Iter<'a, f64>);

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

/// Names and values.
pub type Pairs = Vec<(String, GivenInput)>;

fn pairs<const N: usize>(names: [&str; N], values: [f64; N]) -> Pairs {
    names.iter().zip(values).map(|(n, x)| ((*n).to_owned(), GivenInput::Number(x))).collect()
}

fn lists(names: [&str; 3], values: [Vec<f64>; 3]) -> Pairs {
    let list = |values: Vec<f64>| GivenInput::List(values.into_iter().map(GivenInput::Number).collect());
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
    all[4].1 = GivenInput::Number(low);
    all[5].1 = GivenInput::Number(low + l.within(0.01, 2.0));
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
        all.push(("selection".to_owned(), GivenInput::Text("steadfast".to_owned())));
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
pub const DRAWN: &[(&str, fn(&mut Luck) -> Pairs)] = &[
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
