//! Probing: before it attacks, the challenger finds out by small provocations whether the guarantors are in earnest.
//!
//! Game: the guarantors are resolute (public belief π, at first q) or not. Each year the challenger may probe: an unanswered
//! probe gains b, an answered one loses k_p; resolute guarantors answer with probability α_R (at least α_I), others with α_I.
//! It probes iff (1 − Ans)·b > Ans·k_p, Ans = π·α_R + (1 − π)·α_I; the belief follows Bayes' rule; it attacks iff the calculus
//! at q := π says so. After n_a answered and n_u unanswered probes π = q·L_R/(q·L_R + (1 − q)·L_I), L = αⁿᵃ(1 − α)ⁿᵘ: ramp,
//! erosion and politics move the prior, probes add their likelihood. The recursion over (politics, n_a, n_u) is exact,
//! and since the true type is resolute with probability π, the guarantors fight an attack with probability π.
//! Domain: 0 ≤ α_I, α_R ≤ 1; of a history of probability 0 Bayes' rule says nothing: π stays the prior. Known values: π .6, α_R .7, α_I .15: after 1/3/5
//! unanswered probes .3461538/.0618675/.0081480; equal answer rates leave the belief unchanged; b = 0 is the calculus.

mod alike;
mod histories;
mod quantities;
mod rules;
mod scene;

use super::dispatch::{Work, wide};
use super::lent::Lent;
use super::moments::MOMENTS;
use super::turn::Part;
use super::yearly::{Passing, Yearly, elections, play};
use super::{COMMITTED, Card, Maturity, Model, Moment, STATES, Trajectory, Turn, Year, Years};
use crate::language::message;
use crate::quantity::{Block, LANES, QuantitySpec, ROW, Row, ZEROS};
use alike::order;
use histories::{Arriving, Happened, Histories, elect_all};
pub use quantities::ANSWER_RESOLUTE;
use quantities::{ANSWER_IRRESOLUTE, PROBE_GAIN, PROBE_LOSS};
use rules::{Places, Rules, answered, gather};
use scene::{Outlook, Scene, mean_belief};

static QUANTITIES: &[&QuantitySpec] = &[&PROBE_GAIN, &PROBE_LOSS, &ANSWER_IRRESOLUTE, &ANSWER_RESOLUTE];

/// The probing model.
pub struct Probing;

static CARD: Card = Card {
    key: "probing",
    title: message("model-probing"),
    idea: message("model-probing-idea"),
    formula: "probe if (1 − Ans)·b > Ans·k_p; attack = 1 if (1 − π)·U0 + π·U1 > s after the probe, else 0",
    selection: message("model-probing-selection"),
    leaves_out: message("model-probing-leaves-out"),
    references: &[
        "Kreps & Wilson, Reputation and Imperfect Information, Journal of Economic Theory 27 (1982) 253–279",
        "Schelling, Arms and Influence, Yale University Press (1966)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-probing-proof"),
    forms: &["probing.learning", "probing.reputation", "probing.salami"],
};

/// What happened in every year and state of politics.
struct Chronicle {
    /// Attacks and attacks that are fought at each moment and in each state, one after the other; then what is probed in each
    /// year and state.
    blocks: Lent,
    /// Where the second part begins.
    probes: usize,
}

impl Chronicle {
    /// Plays all histories, a row of draws at a time.
    #[inline(always)]
    fn new(years: &Years) -> Chronicle {
        let horizon = years.horizon();
        let probes = years.places(horizon).end * 2 * STATES;
        let mut out = Chronicle { blocks: Lent::new(probes + horizon * STATES), probes };
        for places in order(years).as_chunks().0 {
            out.play(years, places);
        }
        out
    }

    #[inline(always)]
    fn play(&mut self, years: &Years, places: &Places) {
        let horizon = years.horizon();
        let rules = Rules::new(years, places);
        let mut histories: [Histories; STATES] = std::array::from_fn(|state| {
            let (mass, reached) = (f64::from(state == COMMITTED), state < years.reachable(horizon + 1));
            Histories::new(if reached { horizon } else { 0 }, mass)
        });
        let mut arriving = [Arriving::new(horizon), Arriving::new(horizon)];
        for t in 1..=horizon {
            for state in COMMITTED..years.reachable(t) {
                let first = years.places(t).start;
                if let Some(scenes) = scenes::<1>(years, t, state, places) {
                    let happened = histories[state].pass(&rules, t, &scenes, &mut arriving);
                    self.write(&happened, (first, t, state), places);
                } else if let Some(scenes) = scenes::<MOMENTS>(years, t, state, places) {
                    let happened = histories[state].pass(&rules, t, &scenes, &mut arriving);
                    self.write(&happened, (first, t, state), places);
                }
            }
            elections(years, t, &mut histories, |by, away, leaves, returns| {
                elect_all(by, away, t, &gather(leaves, places), &gather(returns, places));
            });
        }
    }

    /// Writes what a year whose moments begin at place `first` brought to the draws at `places`.
    #[inline(always)]
    fn write<const N: usize>(&mut self, happened: &Happened<N>, (first, t, state): (usize, usize, usize), places: &Places) {
        let put = |block: &mut Block, row: &Row| places.iter().zip(row).for_each(|(&place, x)| block[place] = *x);
        for m in 0..N {
            let [hit, fought] = self.attacks(first + m, state);
            put(hit, &happened.hit[m]);
            put(fought, &happened.fought[m]);
        }
        put(&mut self.blocks[self.probes + (t - 1) * STATES + state], &happened.probed);
    }

    /// Attacks, and attacks that are fought, at the moment in place `moment` of all years.
    #[inline(always)]
    fn attacks(&mut self, moment: usize, state: usize) -> &mut [Block; 2] {
        &mut self.blocks.as_chunks_mut().0[moment * STATES + state]
    }
}

/// The moments of year `t` for the draws at `places`, if there are so many.
#[inline(always)]
fn scenes<const N: usize>(years: &Years, t: usize, state: usize, places: &Places) -> Option<[Scene; N]> {
    let moments: &[Year; N] = years.moments(t).try_into().ok()?;
    Some(std::array::from_fn(|m| Scene::new(&moments[m], state, places)))
}

struct Playing<'a> {
    years: &'a Years<'a>,
    out: &'a mut Trajectory,
}

impl Work for Playing<'_> {
    #[inline(always)]
    fn run(self) {
        let Playing { years, out } = self;
        play(&mut Chronicle::new(years), years, out);
    }
}

impl Yearly for Chronicle {
    #[inline(always)]
    fn pass(&mut self, years: &Years, mut passing: Passing) -> Block {
        let (t, state, first) = (passing.t, passing.state, years.places(passing.t).start);
        let moments = years.moments(t);
        passing.count(moments, &self.blocks[self.probes + (t - 1) * STATES + state]);
        let mut all = ZEROS;
        for (m, year) in moments.iter().enumerate() {
            let [hit, fought] = self.attacks(first + m, state);
            let fight = passing.fight(year);
            passing.ledger.settle(passing.mass, hit, fought, &fight);
            for i in 0..LANES {
                all[i] += hit[i];
            }
        }
        all
    }
}

impl Model for Probing {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    fn has_probes(&self) -> bool {
        true
    }

    fn trajectory(&self, years: &Years, out: &mut Trajectory) {
        wide(Playing { years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        match years.moments(moment.year).len() {
            1 => turn_of::<1>(years, moment),
            _ => turn_of::<MOMENTS>(years, moment),
        }
        .unwrap_or_else(|| Turn::in_situation(years.middle(moment.year), moment.state, f64::NAN, f64::NAN))
    }
}

/// The turn of a year of `N` moments.
fn turn_of<const N: usize>(years: &Years, moment: Moment) -> Option<Turn> {
    let Moment { year: t, state, answered: a, unanswered: u } = moment;
    let (places, moments) = ([0; ROW], years.moments(t));
    let (rules, scenes) = (Rules::new(years, &places), scenes::<N>(years, t, state, &places)?);
    let (if_answered, if_unanswered) = rules.odds.of(a, u);
    let odds = if_answered[0] * if_unanswered[0];
    let answer = answered(mean_belief(&scenes, odds, 0), rules.resolute[0], rules.irresolute[0]);
    let probes = answer < rules.worthwhile[0];
    let outlook = Outlook::new(&rules, &scenes, odds, 0);
    let part = |m: usize| Part { share: outlook.shares[m], will: outlook.beliefs[m], year: &moments[m] };
    let turn = Turn::of_parts((0..N).map(part), state, outlook.hazard, years.middle(t));
    Some(Turn { incident: Some(f64::from(probes)), answer: Some(answer), ..turn })
}

#[cfg(test)]
mod tests {
    use super::rules::{Odds, belief, worthwhile};
    use super::*;

    /// Odds I/R after `n` unanswered probes.
    fn odds(n: u32, resolute: f64, irresolute: f64) -> f64 {
        (0..n).fold(1.0, |odds, _| odds * ((1.0 - irresolute) / (1.0 - resolute)))
    }

    #[test]
    fn beliefs_fall_as_in_the_textbook() {
        for (n, expected) in [(1, 0.3461538), (3, 0.0618675), (5, 0.0081480)] {
            assert!((belief(0.6, odds(n, 0.7, 0.15)) - expected).abs() < 5e-8);
        }
    }

    #[test]
    fn equal_answer_rates_teach_nothing() {
        assert!((belief(0.6, odds(7, 0.4, 0.4)) - 0.6).abs() < 1e-15);
    }

    #[test]
    fn a_history_that_cannot_be_leaves_the_prior() {
        // Resolute guarantors always answer: one unanswered probe proves that they are not, unless nobody doubted it.
        assert_eq!((belief(0.5, odds(1, 1.0, 0.2)), belief(1.0, odds(1, 1.0, 0.2))), (0.0, 1.0));
        // Nobody ever answers, and one probe was; one was answered and one not, by those who always or never do.
        assert_eq!((belief(0.5, f64::NAN), belief(0.5, f64::INFINITY * 0.0)), (0.5, 0.5));
        assert_eq!((belief(0.0, odds(3, 0.7, 0.1)), belief(0.0, 0.0), belief(1.0, odds(3, 0.7, 0.1))), (0.0, 0.0, 1.0));
    }

    #[test]
    fn however_many_probes_a_certain_belief_stays_certain_and_an_open_one_open() {
        let odds = Odds::new(&[1.0 - 1e-7; ROW], &[0.0; ROW], 100);
        let after = |prior: f64, answered: usize, unanswered: usize| {
            let (a, u) = odds.of(answered, unanswered);
            belief(prior, a[0] * u[0])
        };
        assert_eq!((after(1.0, 0, 100), after(0.0, 100, 0), after(0.5, 1, 0)), (1.0, 0.0, 1.0));
        assert!(after(0.5, 0, 100) < 1e-300);
    }

    #[test]
    fn a_probe_pays_below_the_answer_rate_at_which_its_gain_is_its_loss() {
        assert_eq!((worthwhile(1.0, 3.0), worthwhile(0.0, 0.0), worthwhile(1.0, 0.0)), (0.25, 0.0, 1.0));
    }
}
