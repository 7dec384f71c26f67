//! A challenger in decline: an offer today, an offer tomorrow that lasts, war at any time.
//!
//! The form looks ahead for ever. From tomorrow on nothing changes any more, so two days hold the whole problem: what is agreed
//! or fought out tomorrow lasts. Payoffs are means over all periods. The fall of the challenger's chance is the critical one
//! of the form, at most the whole chance; offers are a continuum, of which the menu holds nothing, the least that is accepted,
//! and everything.

use super::{Game, grown, label, output, sure};
use crate::game::{Concept, Sprout, TreeBuilder, choice, end};
use crate::textbook::{Inputs, Outputs, Refusal};

/// The game at the critical fall.
///
/// # Errors
/// If the future is not discounted: then no period has a weight.
pub fn preventive(inputs: &Inputs, outputs: &Outputs) -> Game {
    let critical = output(outputs, "critical_drop").unwrap_or(f64::INFINITY);
    at_drop(inputs, critical.min(inputs.number("win")))
}

/// The game at a fall of `drop`.
pub fn at_drop(inputs: &Inputs, drop: f64) -> Game {
    let [delta, win, cost] = ["discount", "win", "flow_cost"].map(|name| inputs.number(name));
    Refusal::unless(delta < 1.0, &["discount"], "a tree needs a discount below 1")?;
    let days = Days { delta, war: win - cost, win, later_war: win - drop - cost, later_win: win - drop };
    let least = days.least();
    let offers = menu(least);
    // Where everything is not enough any offer ends in war.
    let made = if least > 1.0 { 1.0 } else { least };
    let mut draft = TreeBuilder::new("Preventive war", &["challenger", "defender"]);
    let labels: Vec<(String, f64)> = offers.iter().map(|x| (format!("offer {}", label(*x)), sure(*x == made))).collect();
    let root = draft.set(1, "today", &labels);
    let today: Vec<Sprout> = offers.iter().map(|x| days.today(&mut draft, *x, *x >= least)).collect();
    grown(draft, choice(root, today), Concept::SubgamePerfect)
}

/// What each day is worth.
struct Days {
    delta: f64,
    war: f64,
    win: f64,
    later_war: f64,
    later_win: f64,
}

impl Days {
    /// The least offer of today that is as good as war, given that tomorrow only the least is offered; never below 0, and 1 if
    /// it is 1 but for rounding.
    fn least(&self) -> f64 {
        let least = (self.war - self.delta * self.later_war.max(0.0)) / (1.0 - self.delta);
        if (least - 1.0).abs() <= 1e-12 { 1.0 } else { least.max(0.0) }
    }

    fn today(&self, draft: &mut TreeBuilder, x: f64, accepted: bool) -> Sprout {
        let set =
            draft.set(0, format!("offered {} today", label(x)), &[("accept", sure(accepted)), ("fight", sure(!accepted))]);
        let least = self.later_war.max(0.0);
        let offers = menu(least);
        let labels: Vec<(String, f64)> =
            offers.iter().map(|y| (format!("offer {}", label(*y)), sure(*y == least))).collect();
        let tomorrow = draft.set(1, format!("tomorrow, after {}", label(x)), &labels);
        let replies = offers.iter().map(|y| self.tomorrow(draft, x, *y, *y >= least)).collect();
        choice(set, vec![choice(tomorrow, replies), end("war today", &[self.war, 1.0 - self.win])])
    }

    fn tomorrow(&self, draft: &mut TreeBuilder, x: f64, y: f64, accepted: bool) -> Sprout {
        let name = format!("offered {} tomorrow, after {}", label(y), label(x));
        let set = draft.set(0, name, &[("accept", sure(accepted)), ("fight", sure(!accepted))]);
        let mean = |today: f64, later: f64| (1.0 - self.delta) * today + self.delta * later;
        let peace = end("peace", &[mean(x, y), mean(1.0 - x, 1.0 - y)]);
        choice(set, vec![peace, end("war tomorrow", &[mean(x, self.later_war), mean(1.0 - x, 1.0 - self.later_win)])])
    }
}

/// Nothing, the least that is accepted if it can be offered, and everything; told apart by three digits.
fn menu(least: f64) -> Vec<f64> {
    let mut menu = vec![least.min(1.0)];
    for x in [0.0, 1.0] {
        if menu.iter().all(|known: &f64| label(*known) != label(x)) {
            menu.push(x);
        }
    }
    menu.sort_by(f64::total_cmp);
    menu
}
