//! Games whose solutions every textbook has: regret must see what is an equilibrium and what is none.

use garant::game::{Concept, Malformed, Played, TreeBuilder, chance, choice, end, regret, residual, solve_backwards};

/// Beer or quiche (Cho & Kreps 1987): a strong type with probability 0.9; wanting the own breakfast is worth 1, peace 2.
/// `quiche` pools on quiche with the stated belief that who drinks beer is weak.
fn breakfast(quiche: bool, weak_if_beer: f64) -> Result<Played, Malformed> {
    let eats = f64::from(u8::from(quiche));
    let mut draft = TreeBuilder::new("Beer or quiche", &["sender", "receiver"]);
    let sender = ["strong", "weak"].map(|t| draft.set(0, t, &[("beer", 1.0 - eats), ("quiche", eats)]));
    let [beer, quiched] =
        [("beer", eats), ("quiche", 1.0 - eats)].map(|(m, p)| draft.set(1, m, &[("duel", p), ("peace", 1.0 - p)]));
    draft.believe(beer, &[1.0 - weak_if_beer, weak_if_beer]);
    draft.believe(quiched, &[0.0, 1.0]);
    let types = ["strong", "weak"].iter().enumerate().map(|(t, name)| {
        let meal = |m: usize| {
            let liked = f64::from(u8::from(m == t));
            let duel = end("duel", &[liked, f64::from(u8::from(t == 1))]);
            choice([beer, quiched][m], vec![duel, end("peace", &[liked + 2.0, f64::from(u8::from(t == 0))])])
        };
        (*name, [0.9, 0.1][t], choice(sender[t], vec![meal(0), meal(1)]))
    });
    let root = chance("nature", types.collect());
    draft.grow(root, Concept::PerfectBayesian)
}

#[test]
fn both_poolings_of_beer_and_quiche_are_equilibria_under_their_beliefs() {
    for quiche in [false, true] {
        let played = breakfast(quiche, 0.9).expect("grown");
        assert!(regret(&played).largest() <= 1e-12, "{quiche}");
    }
    // A receiver who thinks a beer drinker strong must not duel; one unit of conviction is lost at each duel.
    let lenient = regret(&breakfast(true, 0.2).expect("grown"));
    assert!((lenient.largest() - 0.6).abs() < 1e-12, "{lenient:?}");
    assert!(lenient.ex_ante.iter().all(|r| *r <= 1e-12), "no play comes there: {lenient:?}");
}

#[test]
fn an_empty_threat_is_nash_but_leaves_regret_where_it_would_have_to_be_carried_out() {
    let mut draft = TreeBuilder::new("Entry", &["entrant", "incumbent"]);
    let enter = draft.set(0, "entrant", &[("stay out", 1.0), ("enter", 0.0)]);
    let fight = draft.set(1, "incumbent", &[("fight", 1.0), ("share", 0.0)]);
    let inside = choice(fight, vec![end("war", &[-1.0, -1.0]), end("duopoly", &[1.0, 1.0])]);
    let threat = draft.grow(choice(enter, vec![end("monopoly", &[0.0, 2.0]), inside]), Concept::Nash).expect("grown");
    let found = regret(&threat);
    assert_eq!((found.ex_ante, found.sequential), (vec![0.0, 0.0], vec![0.0, 2.0]));
    let solved = solve_backwards(&threat).expect("fits").expect("nothing is hidden");
    assert_eq!(solved.payoffs(), [1.0, 1.0]);
}

/// Matching pennies as a tree: the second player does not see the first one's coin.
fn pennies(p: f64, q: f64) -> Played {
    let mut draft = TreeBuilder::new("Matching pennies", &["even", "odd"]);
    let even = draft.set(0, "even", &[("heads", p), ("tails", 1.0 - p)]);
    let odd = draft.set(1, "odd", &[("heads", q), ("tails", 1.0 - q)]);
    let second = |a: f64| choice(odd, vec![end("", &[a, -a]), end("", &[-a, a])]);
    let root = choice(even, vec![second(1.0), second(-1.0)]);
    draft.grow(root, Concept::Nash).expect("grown")
}

#[test]
fn only_fair_coins_leave_no_regret() {
    assert_eq!(regret(&pennies(0.5, 0.5)).largest(), 0.0);
    // If even shows heads with 0.7, odd gains (2·0.7 − 1) by tails.
    let found = regret(&pennies(0.7, 0.5));
    assert!((found.ex_ante[1] - 0.4).abs() < 1e-12 && found.ex_ante[0] <= 1e-12, "{found:?}");
}

#[test]
fn a_plan_is_more_than_one_change() {
    // Two choices in a row: changing either alone loses, changing both wins. Regret must see the plan.
    let mut draft = TreeBuilder::new("Two steps", &["one"]);
    let first = draft.set(0, "first", &[("stay", 1.0), ("go", 0.0)]);
    let second = draft.set(0, "second", &[("stop", 1.0), ("on", 0.0)]);
    let root = choice(first, vec![end("home", &[0.0]), choice(second, vec![end("lost", &[-1.0]), end("there", &[5.0])])]);
    let played = draft.grow(root, Concept::Nash).expect("grown");
    assert_eq!(regret(&played).ex_ante, [5.0]);
}

#[test]
fn a_logit_response_is_known_in_closed_form() {
    // One choice between 1 and 0 with precision ln 3 is taken three times in four.
    let ln3 = 1.098_612_288_668_109_8;
    let of = |p: f64| {
        let mut draft = TreeBuilder::new("One choice", &["one"]);
        let set = draft.set(0, "choice", &[("good", p), ("bad", 1.0 - p)]);
        draft.grow(choice(set, vec![end("", &[1.0]), end("", &[0.0])]), Concept::Logit { precision: ln3 }).expect("grown")
    };
    assert!(residual(&of(0.75), ln3) < 1e-15);
    assert!((residual(&of(0.5), ln3) - 0.25).abs() < 1e-15);
}
