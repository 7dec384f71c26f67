//! A guarantor that knows its stake signals or keeps silent, the challenger challenges or holds, the guarantor resists or
//! yields.
//!
//! Stakes and payoffs of war are continua, gathered in classes that act alike; see `types`. The one signal is that of the
//! form; the tests of this file split the classes and offer other signals, which nobody then wants to send.

use super::types::{Class, classes, named};
use super::{Game, grown, output, sure};
use crate::game::{Concept, Sprout, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// A signal: what it costs at once, and what breaking it costs.
#[derive(Clone, Copy, Debug)]
struct Signal {
    at_once: f64,
    if_broken: f64,
}

const SILENCE: Signal = Signal { at_once: 0.0, if_broken: 0.0 };

/// The hybrid signal.
pub fn hybrid(inputs: &Inputs, outputs: &Outputs) -> Game {
    let size = output(outputs, "signal").unwrap_or(f64::NAN);
    let signal = Signal { at_once: inputs.number("upfront_share") * size, if_broken: size };
    Signals::of(inputs, outputs, signal).grow(&[], 1)
}

/// The signal that is paid at once and never again.
pub fn sinking_costs(inputs: &Inputs, outputs: &Outputs) -> Game {
    let signal = Signal { at_once: output(outputs, "signal").unwrap_or(f64::NAN), if_broken: 0.0 };
    Signals::of(inputs, outputs, signal).grow(&[], 1)
}

/// The game's numbers.
struct Signals {
    protects: f64,
    cost: f64,
    most: f64,
    gain: f64,
    war: [f64; 2],
    cutoff: f64,
    signal: Signal,
}

impl Signals {
    fn of(inputs: &Inputs, outputs: &Outputs, signal: Signal) -> Signals {
        let names = ["resist_success", "war_cost", "stake_max", "challenger_gain"];
        let [protects, cost, most, gain] = names.map(|name| inputs.number(name));
        let war = ["challenger_war_low", "challenger_war_high"].map(|name| inputs.number(name));
        Signals { protects, cost, most, gain, war, cutoff: output(outputs, "cutoff").unwrap_or(f64::NAN), signal }
    }

    /// The tree with classes split into `parts`, and further signals on the menu.
    fn grow(&self, others: &[Signal], parts: usize) -> Game {
        let menu: Vec<Signal> = [SILENCE, self.signal].iter().chain(others).copied().collect();
        let stakes = classes(0.0, self.most, self.cutoff, parts);
        let mut draft = TreeBuilder::new("Signalling", &["guarantor", "challenger"]);
        let branch = |at: usize| {
            let name = named("low stake", "high stake", &stakes, at);
            let high = stakes[at].high;
            let played = |i: usize| sure(i == usize::from(high));
            let actions: Vec<(String, f64)> = (0..menu.len()).map(|i| (message(i, menu.len()), played(i))).collect();
            let set = draft.set(0, name.clone(), &actions);
            let behind = (0..menu.len()).map(|i| self.challengers(&mut draft, &stakes, at, (i, menu[i], menu.len())));
            (name, stakes[at].share, choice(set, behind.collect()))
        };
        let types = (0..stakes.len()).map(branch).collect();
        grown(draft, chance("guarantor's stake", types), Concept::PerfectBayesian)
    }

    /// The challengers that have seen message `i`. Only the signal of the equilibrium shows a high stake; whoever sends any
    /// other message is taken for the lowest.
    fn challengers(
        &self,
        draft: &mut TreeBuilder,
        stakes: &[Class],
        at: usize,
        (i, signal, of): (usize, Signal, usize),
    ) -> Sprout {
        let wars = classes(self.war[0], self.war[1], 0.0, if stakes.len() == 2 { 1 } else { stakes.len() / 2 });
        let branch = |w: usize| {
            let name = named("dove", "hawk", &wars, w);
            // A guarantor that nobody doubts is challenged by hawks alone, and so is one bound so tightly that the lowest resists.
            let firm = i == 1 || self.protects * stakes[0].mean - self.cost >= -signal.if_broken;
            let challenges = sure(!firm || wars[w].high);
            let told = format!("{name} after {}", message(i, of));
            let set = draft.set(1, told, &[("hold", 1.0 - challenges), ("challenge", challenges)]);
            let lowest = if i == 1 { stakes.len() / 2 } else { 0 };
            draft.believe(set, &(0..stakes.len()).map(|t| sure(t == lowest)).collect::<Vec<_>>());
            let v = stakes[at].mean;
            let held = end("status quo", &[v - signal.at_once, 0.0]);
            (name, wars[w].share, choice(set, vec![held, self.reply(draft, stakes, at, (i, signal, of), &wars, w)]))
        };
        let types = (0..wars.len()).map(branch).collect();
        chance("challenger's payoff of war", types)
    }

    /// The guarantor, challenged by it does not know whom.
    fn reply(
        &self,
        draft: &mut TreeBuilder,
        stakes: &[Class],
        at: usize,
        (i, signal, of): (usize, Signal, usize),
        wars: &[Class],
        w: usize,
    ) -> Sprout {
        let fights = self.protects * stakes[at].mean - self.cost;
        let resists = sure(if i == 1 { stakes[at].high } else { fights >= -signal.if_broken });
        let name = format!("{} challenged after {}", named("low stake", "high stake", stakes, at), message(i, of));
        let set = draft.set(0, name, &[("yield", 1.0 - resists), ("resist", resists)]);
        draft.believe(set, &wars.iter().map(|war| war.share).collect::<Vec<_>>());
        let yielded = end("concession", &[-signal.if_broken - signal.at_once, self.gain]);
        choice(set, vec![yielded, end("war", &[fights - signal.at_once, wars[w].mean])])
    }
}

/// The name of message `i`.
fn message(i: usize, of: usize) -> String {
    match (i, of) {
        (0, _) => "silence".to_owned(),
        (_, 2) => "signal".to_owned(),
        _ => format!("signal {i}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::game::regret;
    use crate::textbook::{GivenInput, find};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn no_class_however_small_wants_another_signal(
            (p, c, most) in (0.05..1.0_f64, 0.01..1.0_f64, 0.2..3.0_f64),
            (low, high, gain) in (-2.0..-0.01_f64, 0.01..2.0_f64, 0.01..3.0_f64),
            kappa in prop_oneof![Just(0.0), 0.0..20.0_f64],
        ) {
            let form = find("signalling.hybrid").expect("form");
            let names = ["resist_success", "war_cost", "stake_max", "challenger_gain", "challenger_war_low"];
            let given = names.iter().zip([p, c, most, gain, low]);
            let rest = [("challenger_war_high", high), ("upfront_share", kappa)];
            let given = given.map(|(n, x)| (*n, x)).chain(rest).map(|(n, x)| (n.to_owned(), GivenInput::Number(x))).collect();
            let inputs = Inputs::check(form.card(), &given).expect("inputs");
            prop_assume!(form.solve(&inputs).is_ok());
            let outputs = form.solve(&inputs).expect("solved");
            let size = output(&outputs, "signal").expect("signal");
            let other = |factor: f64| Signal { at_once: kappa * size * factor, if_broken: size * factor };
            let others = [0.2, 0.5, 0.8, 0.95, 1.1, 1.5, 3.0].map(other);
            let signal = Signal { at_once: kappa * size, if_broken: size };
            let played = Signals::of(&inputs, &outputs, signal).grow(&others, 6).expect("tree").expect("game");
            let worst = regret(&played).largest();
            prop_assert!(worst <= 1e-9 * played.tree.payoff_range(), "{worst}");
            let near = |wanted: &str, end: &str| {
                (output(&outputs, wanted).expect("output") - played.ends_in(|name| name == end)).abs() < 1e-9
            };
            prop_assert!(near("war", "war"));
            prop_assert!((output(&outputs, "guarantor_utility").expect("utility") - played.payoffs()[0]).abs() < 1e-9);
        }
    }
}
