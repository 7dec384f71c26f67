//! Reputation over finitely many probes (Kreps & Wilson): a different challenger at each probe, a guarantor that may be one
//! that always answers.
//!
//! The tree holds the last probes only: from the first one that is tried, at most two, else it grows beyond what a page holds.
//! The form has no gain of the guarantor from not being probed; where probes are tried is the same for any above the cost of an
//! answer, and 2 stands for it.

use super::{Game, grown, output, sure};
use crate::game::{Concept, Sprout, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// What a guarantor that is not probed gains; its cost of an answer is 1.
const LEFT_ALONE: f64 = 2.0;
/// Most probes in the tree.
const MOST_PROBES: f64 = 2.0;

/// The game over the last probes.
pub fn reputation(inputs: &Inputs, outputs: &Outputs) -> Game {
    let probes = output(outputs, "first_probe_remaining").unwrap_or(MOST_PROBES).clamp(1.0, MOST_PROBES) as usize;
    with_probes(inputs, probes)
}

fn with_probes(inputs: &Inputs, probes: usize) -> Game {
    let names: Vec<String> = (1..=probes).map(|i| format!("challenger {i}")).collect();
    let players: Vec<&str> = std::iter::once("guarantor").chain(names.iter().map(String::as_str)).collect();
    let mut contest = Contest {
        draft: TreeBuilder::new("Reputation over the last probes", &players),
        gain: inputs.number("challenger_gain"),
        probes,
    };
    let belief = inputs.number("resolute");
    let start = Standing { left: probes, belief, mixes: belief == contest.power(probes), history: String::new() };
    let mut of = |resolute| contest.probe(&start, resolute, &vec![0.0; probes + 1]);
    let (yes, no) = (of(true), of(false));
    let root = chance("guarantor's type", vec![("resolute", belief, yes), ("irresolute", 1.0 - belief, no)]);
    grown(contest.draft, root, Concept::PerfectBayesian)
}

/// Where the contest stands.
#[derive(Clone)]
struct Standing {
    /// Probes left.
    left: usize,
    /// Probability that the guarantor is resolute, given what was seen.
    belief: f64,
    /// Whether the next challenger is indifferent, by construction: comparing computed numbers would be luck.
    mixes: bool,
    /// What was seen.
    history: String,
}

impl Standing {
    fn then(&self, seen: &str, belief: f64, mixes: bool) -> Standing {
        let history = if self.history.is_empty() { seen.to_owned() } else { format!("{}, {seen}", self.history) };
        Standing { left: self.left - 1, belief, mixes, history }
    }

    fn name(&self, what: &str) -> String {
        if self.history.is_empty() { what.to_owned() } else { format!("{what} after {}", self.history) }
    }
}

struct Contest {
    draft: TreeBuilder,
    gain: f64,
    probes: usize,
}

impl Contest {
    fn power(&self, n: usize) -> f64 {
        (0..n).fold(1.0, |x, _| x * self.gain)
    }

    /// The next challenger's turn; `so_far` are the payoffs up to now, the guarantor's first.
    fn probe(&mut self, at: &Standing, resolute: bool, so_far: &[f64]) -> Sprout {
        if at.left == 0 {
            let tried = at.history.split(", ").filter(|seen| *seen != "no probe").count();
            let names = ["no probe", "one probe", "two probes"];
            return end(names.get(tried).map_or_else(|| format!("probes {tried}"), |name| (*name).to_owned()), so_far);
        }
        let player = self.probes - at.left + 1;
        let probes = if at.mixes { 1.0 - 1.0 / LEFT_ALONE } else { sure(at.belief < self.power(at.left)) };
        let set = self.draft.set(player, at.name("challenger"), &[("hold", 1.0 - probes), ("probe", probes)]);
        self.draft.believe(set, &[at.belief, 1.0 - at.belief]);
        let mut alone = so_far.to_vec();
        alone[0] += LEFT_ALONE;
        let held = self.probe(&at.then("no probe", at.belief, false), resolute, &alone);
        choice(set, vec![held, self.reply(at, resolute, so_far, player)])
    }

    /// The guarantor's turn.
    fn reply(&mut self, at: &Standing, resolute: bool, so_far: &[f64], player: usize) -> Sprout {
        let next = self.power(at.left - 1);
        let (answers, belief, mixes) = if at.left == 1 {
            (0.0, at.belief, false)
        } else if at.belief >= next {
            (1.0, at.belief, at.belief == next)
        } else {
            let answers = at.belief * (1.0 - next) / ((1.0 - at.belief) * next);
            (answers, if at.belief > 0.0 { next } else { 0.0 }, at.belief > 0.0)
        };
        let (kind, played) = if resolute { ("resolute", 1.0) } else { ("irresolute", answers) };
        let set = self.draft.set(0, at.name(kind), &[("answer", played), ("ignore", 1.0 - played)]);
        let paid = |own: f64, challenger: f64| {
            let mut paid = so_far.to_vec();
            paid[0] += own;
            paid[player] += challenger;
            paid
        };
        let answered = paid(if resolute { 0.0 } else { -1.0 }, self.gain - 1.0);
        let ignored = paid(if resolute { -1.0 } else { 0.0 }, self.gain);
        let behind_answer = self.probe(&at.then("answer", belief, mixes), resolute, &answered);
        choice(set, vec![behind_answer, self.probe(&at.then("no answer", 0.0, false), resolute, &ignored)])
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
        fn longer_contests_leave_no_regret(prior in 0.0..1.0_f64, gain in 0.02..0.98_f64, probes in 1..5_usize) {
            let form = find("probing.reputation").expect("form");
            let given = [("resolute", prior), ("challenger_gain", gain)].map(|(n, x)| (n.to_owned(), GivenInput::Number(x)));
            let inputs = Inputs::check(form.card(), &given.into_iter().collect()).expect("inputs");
            let played = with_probes(&inputs, probes).expect("tree").expect("game");
            let worst = regret(&played).largest();
            prop_assert!(worst <= 1e-9 * played.tree.payoff_range(), "{worst}");
        }
    }
}
