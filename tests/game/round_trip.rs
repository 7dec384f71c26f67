//! Random trees: what is written is read back, regret is never negative, and backward induction leaves none.

use crate::reader::{read, same};
use garant::game::{Concept, Malformed, Played, Sprout, TreeBuilder, chance, choice, efg, end, regret, solve_backwards};
use proptest::prelude::*;

/// A tree before players' sets are formed.
#[derive(Clone, Debug)]
enum Shape {
    End(String, [f64; 3]),
    Chance(String, Vec<(u32, Shape)>),
    /// Player, whether the place is told apart from others, weights of the actions.
    Choice(usize, bool, Vec<(u32, Shape)>),
}

fn shape() -> impl Strategy<Value = Shape> {
    let name = "([a-z{}\"',0-9.~]{1,4}( [a-z{}\"',0-9.~]{1,4})?)?";
    let payoff =
        prop_oneof![-10.0..10.0_f64, Just(0.0), Just(-0.0), Just(1e-300), Just(1e15), (-5..5_i32).prop_map(f64::from)];
    let end = (name, [payoff.clone(), payoff.clone(), payoff]).prop_map(|(name, payoffs)| Shape::End(name, payoffs));
    end.prop_recursive(4, 40, 3, move |inner| {
        let branches = prop::collection::vec((1_u32..1_000_000, inner), 1..4);
        prop_oneof![
            (name, branches.clone()).prop_map(|(name, branches)| Shape::Chance(name, branches)),
            (0..3_usize, any::<bool>(), branches).prop_map(|(player, told, branches)| Shape::Choice(player, told, branches)),
        ]
    })
}

fn shares(branches: &[(u32, Shape)]) -> Vec<f64> {
    let total: u32 = branches.iter().map(|(w, _)| w).sum();
    branches.iter().map(|(w, _)| f64::from(*w) / f64::from(total)).collect()
}

/// Grows a shape. Places of a player with the same own history and number of actions share a set unless told apart.
fn sprout(draft: &mut TreeBuilder, shape: &Shape, own: &[String; 3], count: &mut usize, hidden: bool) -> Sprout {
    *count += 1;
    match shape {
        Shape::End(name, payoffs) => end(name.clone(), payoffs),
        Shape::Chance(name, branches) => {
            let grown = branches.iter().zip(shares(branches)).enumerate();
            let grown = grown.map(|(i, ((_, s), p))| (format!("\"{i}\""), p, sprout(draft, s, own, count, hidden)));
            chance(name.clone(), grown.collect())
        }
        Shape::Choice(player, told, branches) => {
            let apart = if *told || !hidden { format!(" {count}") } else { String::new() };
            let name = format!("after \"{}\" of {}{apart}", own[*player], branches.len());
            let p = shares(branches);
            let actions: Vec<(String, f64)> = (0..p.len()).map(|i| (format!("\"{i}\" {{"), p[i])).collect();
            let set = draft.set(*player, name.clone(), &actions);
            let grown = branches.iter().enumerate().map(|(i, (_, s))| {
                let mut own = own.clone();
                own[*player].push_str(&format!("({name}/{i})"));
                sprout(draft, s, &own, count, hidden)
            });
            choice(set, grown.collect::<Vec<_>>())
        }
    }
}

fn grow(shape: &Shape, hidden: bool) -> Played {
    let mut draft = TreeBuilder::new("Random \"tree\" {1}", &["one", "\"two\"", "three ~"]);
    let root = sprout(&mut draft, shape, &[String::new(), String::new(), String::new()], &mut 0, hidden);
    draft.grow(root, Concept::Nash).expect("grown")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_written_is_read(shape in shape()) {
        let played = grow(&shape, true);
        same(&read(&efg(&played.tree, "a \\ \"comment\"\nin two lines")), &played);
    }

    #[test]
    fn regret_is_never_negative_and_reach_adds_up(shape in shape()) {
        let played = grow(&shape, true);
        let tolerance = 1e-12 * (1.0 + played.tree.payoff_range());
        let regret = regret(&played);
        prop_assert!(regret.ex_ante.iter().chain(&regret.sequential).all(|r| *r >= -tolerance), "{regret:?}");
        prop_assert!((played.ends_in(|_| true) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn backward_induction_leaves_no_regret(shape in shape()) {
        let played = grow(&shape, false);
        let solved = solve_backwards(&played).expect("fits").expect("nothing is hidden");
        prop_assert!(regret(&solved).largest() <= 1e-9 * played.tree.payoff_range());
    }
}

#[test]
fn a_player_who_forgets_is_refused() {
    let mut draft = TreeBuilder::new("absent-minded", &["driver"]);
    let (first, second) =
        (draft.set(0, "first", &[("left", 0.5), ("right", 0.5)]), draft.set(0, "second", &[("stay", 1.0)]));
    let behind = |x| choice(second, vec![end("e", &[x])]);
    let root = choice(first, vec![behind(1.0), behind(2.0)]);
    assert_eq!(draft.grow(root, Concept::Nash), Err(Malformed::Recall("second".into())));
}

#[test]
fn what_does_not_fit_is_refused() {
    let chances = |p: [f64; 2]| chance("coin", vec![("heads", p[0], end("h", &[1.0])), ("tails", p[1], end("t", &[0.0]))]);
    let grow = |root| TreeBuilder::new("coin", &["one"]).grow(root, Concept::Nash);
    assert!(grow(chances([0.25, 0.75])).is_ok());
    for bad in [[0.5, 0.6], [-0.1, 1.1], [f64::NAN, 0.5]] {
        assert_eq!(grow(chances(bad)), Err(Malformed::Probabilities("coin".into())), "{bad:?}");
    }
    assert_eq!(grow(end("e", &[f64::NAN])), Err(Malformed::Payoffs("e".into())));
    assert_eq!(grow(end("e", &[1.0, 2.0])), Err(Malformed::Payoffs("e".into())));
    for bad in ["back\\slash", "ü", " blank", "two  blanks", "line\nfeed"] {
        assert_eq!(grow(end(bad, &[1.0])), Err(Malformed::Name(bad.into())));
    }
}
