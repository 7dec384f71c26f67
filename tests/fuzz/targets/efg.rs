//! `.efg` and the picture of a game: whatever inputs a form takes, its tree is written, read by an independent reader, and is
//! the same; its equilibrium leaves no regret.

use crate::harness::Target;
use crate::luck::Luck;
use crate::reader::{read, same};
use garant::charts::{game_tree::GameTree, svg};
use garant::game::{Concept, efg, regret};
use garant::language::Language;
use garant::textbook::{Form, GivenInput, GivenInputs, InputKind, InputSpec, play, proof, roster, word};

pub static TARGET: Target = Target { name: "efg", cases: 1500, play: case };

fn case(luck: &mut Luck) {
    let with_game = |form: &&dyn Form| proof(form.card().key).is_some_and(|proof| proof.game().is_some());
    let forms: Vec<&dyn Form> = roster().iter().copied().filter(with_game).collect();
    let form = *luck.pick(&forms);
    let card = form.card();
    let given: GivenInputs = card.inputs.iter().map(|spec| (spec.name.to_owned(), value(luck, spec))).collect();
    let Ok(Some(played)) = play(form, &given).map_err(|refusal| refusal.to_string()) else { return };
    let text = efg(&played.tree, &luck.text());
    same(&read(&text), &played);
    let range = played.tree.payoff_range();
    let worst = regret(&played).largest();
    let exact = !matches!(played.concept, Concept::Logit { .. });
    assert!(!exact || worst <= 1e-9 * range, "{}: regret {worst:e} of {range:e}: {given:?}", card.key);
    let language = if luck.once_in(2) { Language::De } else { Language::En };
    let figure =
        GameTree { played: &played, key: card.key, title: card.title, note: None, language: language.into(), word }.figure();
    assert!(!svg(&figure).contains("NaN"), "{}: {given:?}", card.key);
}

fn value(luck: &mut Luck, spec: &InputSpec) -> GivenInput {
    let number = |luck: &mut Luck, lo: f64, hi: f64| match luck.below(5) {
        0 => luck.double(),
        1 => *luck.pick(&[lo, hi, lo.next_up(), hi.next_down(), -0.0]),
        _ => lo.max(-3.0) + (hi.min(3.0) - lo.max(-3.0)) * (luck.below(10_001) as f64 / 1e4),
    };
    match spec.kind {
        InputKind::Number(range) => GivenInput::Number(number(luck, range.lo, range.hi)),
        InputKind::Count(lo, hi) => GivenInput::Number((lo as usize + luck.below(hi.min(8) as usize)) as f64),
        InputKind::List(range, _) => {
            GivenInput::List((0..3).map(|_| GivenInput::Number(number(luck, range.lo, range.hi))).collect())
        }
        InputKind::Matrix(..) => GivenInput::List(Vec::new()),
        InputKind::Word(words) => GivenInput::Text((*luck.pick(words)).to_owned()),
    }
}
