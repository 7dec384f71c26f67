//! A treaty signed earlier: the challenger challenges or holds, the guarantor resists or yields and pays for it.
//!
//! Stakes and payoffs of war are continua, gathered in classes that act alike; see `types`.

use super::types::{Class, classes_above, named};
use super::{Game, grown, output, sure};
use crate::game::{Concept, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// The game with two classes on each side.
pub fn inherited_treaty(inputs: &Inputs, outputs: &Outputs) -> Game {
    with_parts(inputs, outputs, 1)
}

/// Classes that a probability cuts off at the upper end: what the form says acts is what acts here. A side without members is
/// left out, and so is one to which rounding alone gives members: it would act without existing.
fn upper(lo: f64, hi: f64, share: f64, parts: usize) -> Vec<Class> {
    let mut classes = classes_above(lo, hi, share, parts);
    classes.retain(|class| class.share > 1e-12);
    classes
}

fn with_parts(inputs: &Inputs, outputs: &Outputs, parts: usize) -> Game {
    let names = ["resist_success", "war_cost", "stake_max", "challenger_gain", "audience_cost"];
    let [p, c, most, gain, audience] = names.map(|name| inputs.number(name));
    let [low, high] = ["challenger_war_low", "challenger_war_high"].map(|name| inputs.number(name));
    let share = |name| output(outputs, name).unwrap_or(f64::NAN);
    let stakes = upper(0.0, most, share("resist"), parts);
    let wars = upper(low, high, share("challenge"), parts);
    let mut draft = TreeBuilder::new("Inherited treaty", &["guarantor", "challenger"]);
    let mut pair = |s: usize, w: usize| {
        let challenges = sure(wars[w].high);
        let name = named("wary", "eager", &wars, w);
        let moves = draft.set(1, name.clone(), &[("hold", 1.0 - challenges), ("challenge", challenges)]);
        draft.believe(moves, &stakes.iter().map(|class| class.share).collect::<Vec<_>>());
        let resists = sure(stakes[s].high);
        let reply =
            draft.set(0, named("low stake", "high stake", &stakes, s), &[("yield", 1.0 - resists), ("resist", resists)]);
        draft.believe(reply, &wars.iter().map(|class| class.share).collect::<Vec<_>>());
        let war = end("war", &[p * stakes[s].mean - c, wars[w].mean]);
        let challenged = choice(reply, vec![end("concession", &[-audience, gain]), war]);
        (name, wars[w].share, choice(moves, vec![end("status quo", &[stakes[s].mean, 0.0]), challenged]))
    };
    let challengers = |s: usize| chance("challenger's payoff of war", (0..wars.len()).map(|w| pair(s, w)).collect());
    let behind: Vec<_> = (0..stakes.len()).map(challengers).collect();
    let types = behind
        .into_iter()
        .enumerate()
        .map(|(s, sprout)| (named("low stake", "high stake", &stakes, s), stakes[s].share, sprout));
    let root = chance("guarantor's stake", types.collect());
    grown(draft, root, Concept::PerfectBayesian)
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
        fn no_class_however_small_regrets(
            (p, c, most, m) in (0.0..1.0_f64, 0.0..1.0_f64, 0.2..3.0_f64, 0.0..1.2_f64),
            (low, width, gain) in (-2.0..1.0_f64, 0.01..2.0_f64, 0.01..3.0_f64),
        ) {
            let form = find("signalling.inherited-treaty").expect("form");
            let given = [("resist_success", p), ("war_cost", c), ("stake_max", most), ("challenger_gain", gain),
                ("challenger_war_low", low), ("challenger_war_high", low + width), ("audience_cost", m)];
            let given = given.iter().map(|(n, x)| ((*n).to_owned(), GivenInput::Number(*x))).collect();
            let inputs = Inputs::check(form.card(), &given).expect("inputs");
            let outputs = form.solve(&inputs).expect("solved");
            let played = with_parts(&inputs, &outputs, 8).expect("tree").expect("game");
            let worst = regret(&played).largest();
            prop_assert!(worst <= 1e-9 * played.tree.payoff_range(), "{worst}");
            let war = played.ends_in(|name| name == "war");
            prop_assert!((war - output(&outputs, "war").expect("war")).abs() < 1e-9);
        }
    }
}
