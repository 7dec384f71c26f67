//! Probing: before it attacks, the challenger finds out by small provocations whether the guarantors are in earnest.
//!
//! Game: the guarantors are resolute (public belief π, at first q) or not. Each year the challenger may probe: an unanswered
//! probe gains b, an answered one loses k_p; resolute guarantors answer with probability α_R (at least α_I), others with α_I.
//! It probes iff (1 − Ans)·b > Ans·k_p, Ans = π·α_R + (1 − π)·α_I; the belief follows Bayes' rule; it attacks iff the calculus
//! at q := π says so. After n_a answered and n_u unanswered probes π = q·L_R/(q·L_R + (1 − q)·L_I), L = αⁿᵃ(1 − α)ⁿᵘ: ramp,
//! erosion and US politics move the prior, probes add their likelihood. The recursion over (US politics, n_a, n_u) is exact,
//! and since the true type is resolute with probability π, the guarantors fight an attack with probability π.
//! Domain: 0 ≤ α_I, α_R ≤ 1; a history of probability 0 has π = 0 and no mass. Known values: π .6, α_R .7, α_I .15: after 1/3/5
//! unanswered probes .3461538/.0618675/.0081480; equal answer rates leave the belief unchanged; b = 0 is the calculus.

use super::course::{Fight, elect};
use super::dispatch::{Work, wide};
use super::lent::Lent;
use super::quantities::{ESCALATION_SLOPE, OPPORTUNITIES, STATUS_QUO, US_RETURNS, US_WITHDRAWS};
use super::{COMMITTED, Card, CourseBlock, Ledger, Maturity, Model, Moment, Turn, Year, Years, attack_if};
use crate::language::text;
use crate::quantity::maths::approach;
use crate::quantity::{Block, LANES, QuantitySpec, ROW, Range, Row, Scope, ZEROS, rows, rows_mut};

/// What an unanswered probe brings.
pub static PROBE_GAIN: QuantitySpec = QuantitySpec {
    name: "probe_gain",
    dimension: 57,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    scope: Scope::World,
    title: text("Gain of a probe", "Gewinn einer Provokation"),
    meaning: "What an unanswered provocation brings the challenger, in prizes.",
};

/// What an answered probe costs.
pub static PROBE_LOSS: QuantitySpec = QuantitySpec {
    name: "probe_loss",
    dimension: 58,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    scope: Scope::World,
    title: text("Loss of a probe", "Verlust einer Provokation"),
    meaning: "What an answered provocation costs the challenger, in prizes.",
};

/// How likely irresolute guarantors answer a probe.
pub static ANSWER_IRRESOLUTE: QuantitySpec = QuantitySpec {
    name: "answer_irresolute",
    dimension: 59,
    unit: "1",
    range: Range::UNIT,
    scope: Scope::World,
    title: text("Answer if irresolute", "Antwort, wenn unentschlossen"),
    meaning: "Probability that guarantors who would not fight answer a provocation all the same.",
};

/// How likely resolute guarantors answer a probe.
pub static ANSWER_RESOLUTE: QuantitySpec = QuantitySpec {
    name: "answer_resolute",
    dimension: 60,
    unit: "1",
    range: Range::UNIT,
    scope: Scope::Option,
    title: text("Answer if resolute", "Antwort, wenn entschlossen"),
    meaning: "Probability that guarantors who would fight answer a provocation.",
};

static QUANTITIES: &[&QuantitySpec] = &[&PROBE_GAIN, &PROBE_LOSS, &ANSWER_IRRESOLUTE, &ANSWER_RESOLUTE];

/// The probing model.
pub struct Probing;

static CARD: Card = Card {
    key: "probing",
    title: text("Probing", "Austesten"),
    idea: text(
        "Small provocations are cheap tests of a guarantee: each one that goes unanswered lowers the challenger's opinion of \
         the guarantors, each answered one raises it. An attack comes once the belief has fallen far enough, or never because \
         the tests were met.",
        "Kleine Provokationen sind billige Proben auf eine Garantie: Jede, die ohne Antwort bleibt, senkt die Meinung des \
         Herausforderers von den Garanten, jede beantwortete hebt sie. Ein Angriff kommt, sobald der Glaube weit genug gefallen \
         ist, oder nie, weil die Proben beantwortet wurden.",
    ),
    formula: "probe if (1 − Ans)·b > Ans·k_p; attack = 1 if (1 − π)·U0 + π·U1 > s after the probe, else 0",
    selection: "myopic: a probe is weighed by its own gain, not by what it teaches; the guarantors answer by type",
    leaves_out: "answering for reputation's sake, probes of different size; with a moving prior the type may change between years",
    references: &[
        "Kreps & Wilson, Reputation and Imperfect Information, Journal of Economic Theory 27 (1982) 253–279",
        "Schelling, Arms and Influence, Yale University Press (1966)",
    ],
    maturity: Maturity::Derived,
    proof: "textbook beliefs; b = 0 against the calculus; enumeration of all histories; a second implementation",
    forms: &["probing.learning", "probing.reputation", "probing.salami"],
};

/// αⁿ and (1 − α)ⁿ of one type for every number of probes, for a row of draws.
struct Likelihoods {
    answered: Vec<Row>,
    unanswered: Vec<Row>,
}

impl Likelihoods {
    #[inline(always)]
    fn new(rate: &Row, horizon: usize) -> Likelihoods {
        let mut out = Likelihoods { answered: vec![[1.0; ROW]; horizon + 1], unanswered: vec![[1.0; ROW]; horizon + 1] };
        for n in 1..=horizon {
            for j in 0..ROW {
                out.answered[n][j] = out.answered[n - 1][j] * rate[j];
                out.unanswered[n][j] = out.unanswered[n - 1][j] * (1.0 - rate[j]);
            }
        }
        out
    }
}

/// π: the belief that the guarantors are resolute, from a prior and the likelihoods of the history under both types.
#[inline(always)]
fn belief(prior: f64, resolute: f64, irresolute: f64) -> f64 {
    let joint = prior * resolute;
    let all = joint + (1.0 - prior) * irresolute;
    let belief = joint / all;
    if all > 0.0 { belief } else { 0.0 }
}

/// The rules of a row of draws that stay the same from year to year.
struct Rules<'a> {
    /// Which row of the block.
    row: usize,
    /// Answer rates of resolute guarantors, never below those of irresolute ones.
    resolute: Row,
    irresolute: &'a Row,
    /// Likelihoods of histories for resolute and for irresolute guarantors.
    likelihoods: [Likelihoods; 2],
    gain: &'a Row,
    loss: &'a Row,
    status_quo: &'a Row,
    /// 1 − exp(−ω): hazard of a year in which the challenger wants to attack.
    hazard: Row,
}

impl<'a> Rules<'a> {
    #[inline(always)]
    fn new(years: &Years<'a>, row: usize) -> Rules<'a> {
        let get = |spec: &QuantitySpec| &rows(years.draws.get(spec))[row];
        let (rate, irresolute, opportunities) = (get(&ANSWER_RESOLUTE), get(&ANSWER_IRRESOLUTE), get(&OPPORTUNITIES));
        let (mut resolute, mut hazard) = ([0.0; ROW], [0.0; ROW]);
        for j in 0..ROW {
            resolute[j] = if rate[j] > irresolute[j] { rate[j] } else { irresolute[j] };
            hazard[j] = approach(opportunities[j]);
        }
        let horizon = years.horizon();
        let likelihoods = [Likelihoods::new(&resolute, horizon), Likelihoods::new(irresolute, horizon)];
        let (gain, loss, status_quo) = (get(&PROBE_GAIN), get(&PROBE_LOSS), get(&STATUS_QUO));
        Rules { row, resolute, irresolute, likelihoods, gain, loss, status_quo, hazard }
    }
}

/// Masses at peace by history, for one state of US politics and a row of draws: few enough to stay in the nearest cache.
struct Histories {
    /// Mass of each history; the history of `answered` out of `probes` stands in cell probes·(probes + 1)/2 + answered.
    standing: Vec<Row>,
    /// Whether a history has mass in some draw; if not, what stands in its cell means nothing.
    live: Vec<bool>,
}

/// What a year brings in one state of US politics, summed over histories.
#[derive(Default)]
struct Happened {
    /// Attacks.
    hit: Row,
    /// Attacks against which the guarantors fight.
    fought: Row,
    /// Mass that was probed.
    probed: Row,
}

/// Mass on its way to histories with one probe more: one row for each number of answers.
struct Arriving {
    mass: Vec<Row>,
    any: bool,
}

impl Arriving {
    fn new(horizon: usize) -> Arriving {
        Arriving { mass: vec![[0.0; ROW]; horizon + 2], any: false }
    }

    fn clear(&mut self, probes: usize) {
        self.mass[..=probes].fill([0.0; ROW]);
        self.any = false;
    }
}

impl Histories {
    fn new(horizon: usize, first: f64) -> Histories {
        let cells = (horizon + 1) * (horizon + 2) / 2;
        let mut histories = Histories { standing: vec![[0.0; ROW]; cells], live: vec![false; cells] };
        histories.standing[0] = [first; ROW];
        histories.live[0] = first > 0.0;
        histories
    }

    /// The mass of a cell, nothing if it is not alive.
    #[inline(always)]
    fn at(&mut self, cell: usize) -> &mut Row {
        if !self.live[cell] {
            self.standing[cell] = [0.0; ROW];
            self.live[cell] = true;
        }
        &mut self.standing[cell]
    }

    /// Probes and attacks of year `t`, histories by rising number of probes, so that what arrives is complete.
    #[inline(always)]
    fn pass(&mut self, rules: &Rules, t: usize, year: &Year, state: usize, arriving: &mut [Arriving; 2]) -> Happened {
        let mut happened = Happened::default();
        let [now, next] = arriving;
        now.clear(0);
        for probes in 0..=t {
            next.clear(probes + 1);
            for answered in 0..=probes {
                let at = probes * (probes + 1) / 2 + answered;
                if !(self.live[at] || now.any) {
                    continue;
                }
                let history = (answered, probes - answered);
                let cell = Cell { rules, year, state, history };
                let standing = self.at(at);
                let (left, probed) = cell.pass(standing, &now.mass[answered], next, &mut happened);
                self.live[at] = left;
                next.any |= probed;
            }
            std::mem::swap(now, next);
        }
        happened
    }
}

/// One history in one year.
struct Cell<'a> {
    rules: &'a Rules<'a>,
    year: &'a Year,
    state: usize,
    /// Probes answered and not answered.
    history: (usize, usize),
}

impl Cell<'_> {
    /// Probes the mass `standing`, adds what `arrives` from histories probed this year, and attacks. Says whether any mass is
    /// left here, and whether any was probed and went on to `next`.
    #[inline(always)]
    fn pass(&self, standing: &mut Row, arrives: &Row, next: &mut Arriving, happened: &mut Happened) -> (bool, bool) {
        let (answered, _) = self.history;
        let [same, more] = &mut next.mass[answered..answered + 2] else { return (false, false) };
        let passed = self.row(standing, arrives);
        let (mut left_bits, mut probed_bits) = (0, 0);
        for j in 0..ROW {
            same[j] += passed.probed[j] - passed.answered[j];
            more[j] += passed.answered[j];
            happened.probed[j] += passed.probed[j];
            happened.hit[j] += passed.hit[j];
            happened.fought[j] += passed.hit[j] * passed.belief[j];
            left_bits |= passed.left[j].to_bits();
            probed_bits |= passed.probed[j].to_bits();
        }
        *standing = passed.left;
        (left_bits != 0, probed_bits != 0)
    }

    #[inline(always)]
    fn row(&self, standing: &Row, arrives: &Row) -> Passed {
        let Cell { rules, year, state, history: (a, u) } = *self;
        let [if_resolute, if_irresolute] = &rules.likelihoods;
        let prior = &rows(&year.states[state].will)[rules.row];
        let (resolute_a, resolute_u) = (&if_resolute.answered[a], &if_resolute.unanswered[u]);
        let (irresolute_a, irresolute_u) = (&if_irresolute.answered[a], &if_irresolute.unanswered[u]);
        let Rules { resolute, irresolute, gain, loss, status_quo, hazard, .. } = rules;
        let alone = &rows(&year.utility_alone)[rules.row];
        let opposed = &rows(&year.states[state].utility_opposed)[rules.row];
        let mut out = Passed::default();
        for j in 0..ROW {
            let belief = belief(prior[j], resolute_a[j] * resolute_u[j], irresolute_a[j] * irresolute_u[j]);
            let answer = belief * resolute[j] + (1.0 - belief) * irresolute[j];
            let probed = if (1.0 - answer) * gain[j] > answer * loss[j] { standing[j] } else { 0.0 };
            let here = standing[j] - probed + arrives[j];
            let net = (1.0 - belief) * alone[j] + belief * opposed[j] - status_quo[j];
            let hit = here * (hazard[j] * attack_if(net));
            out.belief[j] = belief;
            out.probed[j] = probed;
            out.answered[j] = probed * answer;
            out.hit[j] = hit;
            out.left[j] = here - hit;
        }
        out
    }
}

/// What a year does to a row of draws at one history.
#[derive(Default)]
struct Passed {
    belief: Row,
    /// Mass that is probed, and the part of it that is answered.
    probed: Row,
    answered: Row,
    /// Mass attacked at this history, and what is left of it at peace.
    hit: Row,
    left: Row,
}

/// An election moves every history between the two states of US politics.
#[inline(always)]
fn elect_all(histories: &mut [Histories; 2], withdraws: &Row, returns: &Row) {
    let [committed, uncommitted] = histories;
    for at in 0..committed.live.len() {
        if committed.live[at] || uncommitted.live[at] {
            elect(committed.at(at), uncommitted.at(at), withdraws, returns);
        }
    }
}

/// What happened in every year and state of US politics.
struct Chronicle {
    /// Attacks, attacks that are fought and probes of each year and state, one after the other.
    blocks: Lent,
}

impl Chronicle {
    /// Plays all histories, row by row.
    #[inline(always)]
    fn new(years: &Years) -> Chronicle {
        let mut out = Chronicle { blocks: Lent::new(years.horizon() * 6) };
        for row in 0..LANES / ROW {
            out.play(years, row);
        }
        out
    }

    #[inline(always)]
    fn play(&mut self, years: &Years, row: usize) {
        let horizon = years.horizon();
        let get = |spec: &QuantitySpec| &rows(years.draws.get(spec))[row];
        let (withdraws, returns) = (get(&US_WITHDRAWS), get(&US_RETURNS));
        let rules = Rules::new(years, row);
        let mut histories = [Histories::new(horizon, 1.0), Histories::new(horizon, 0.0)];
        let mut arriving = [Arriving::new(horizon), Arriving::new(horizon)];
        for t in 1..=horizon {
            for state in COMMITTED..Years::reachable(t) {
                let Happened { hit, fought, probed } = histories[state].pass(&rules, t, years.year(t), state, &mut arriving);
                for (block, happened) in self.blocks[Chronicle::place(t, state)..].iter_mut().zip([hit, fought, probed]) {
                    rows_mut(block)[row] = happened;
                }
            }
            if Years::election(t) {
                elect_all(&mut histories, withdraws, returns);
            }
        }
    }

    fn place(t: usize, state: usize) -> usize {
        ((t - 1) * 2 + state) * 3
    }

    /// Attacks, attacks that are fought and probes of a year and state.
    #[inline(always)]
    fn of(&self, t: usize, state: usize) -> &[Block] {
        &self.blocks[Chronicle::place(t, state)..][..3]
    }
}

struct Playing<'a> {
    years: &'a Years<'a>,
    out: &'a mut CourseBlock,
}

impl Work for Playing<'_> {
    #[inline(always)]
    fn run(self) {
        let Playing { years, out } = self;
        let draws = years.draws;
        let slope = draws.get(&ESCALATION_SLOPE);
        let chronicle = Chronicle::new(years);
        let mut ledger = Ledger::default();
        // Mass at peace by state of US politics, all histories together.
        let mut masses = [[1.0; LANES], ZEROS];
        for t in 1..=years.horizon() {
            let year = years.year(t);
            for state in COMMITTED..Years::reachable(t) {
                let [hit, fought, probed] = chronicle.of(t, state) else { continue };
                if t == 1 {
                    out.first_year_hazard = *hit;
                }
                ledger.count_incidents(&masses[state], probed);
                let fight = Fight { win_alone: &year.win_alone, win_opposed: &year.states[state].win_opposed, slope };
                ledger.settle(&mut masses[state], hit, fought, &fight);
            }
            if Years::election(t) {
                let [committed, uncommitted] = &mut masses;
                elect(committed, uncommitted, draws.get(&US_WITHDRAWS), draws.get(&US_RETURNS));
            }
            ledger.end_year(&masses, &mut out.survival[t - 1]);
        }
        ledger.close(years, out);
    }
}

impl Model for Probing {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    fn has_incidents(&self) -> bool {
        true
    }

    fn course(&self, years: &Years, out: &mut CourseBlock) {
        wide(Playing { years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        let Moment { year: t, state, answered, unanswered } = moment;
        let (rules, year) = (Rules::new(years, 0), years.year(t));
        let [if_resolute, if_irresolute] = &rules.likelihoods;
        let likelihood = |of: &Likelihoods| of.answered[answered][0] * of.unanswered[unanswered][0];
        let belief = belief(year.states[state].will[0], likelihood(if_resolute), likelihood(if_irresolute));
        let answer = belief * rules.resolute[0] + (1.0 - belief) * rules.irresolute[0];
        let probes = (1.0 - answer) * rules.gain[0] > answer * rules.loss[0];
        let net = (1.0 - belief) * year.utility_alone[0] + belief * year.states[state].utility_opposed[0];
        let hazard = rules.hazard[0] * attack_if(net - rules.status_quo[0]);
        let turn = Turn::in_situation(year, state, hazard, belief);
        Turn { incident: Some(f64::from(probes)), answer: Some(answer), ..turn }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Belief after `n` unanswered probes.
    fn after(n: u32, prior: f64, resolute: f64, irresolute: f64) -> f64 {
        let power = |x: f64| (0..n).fold(1.0, |p, _| p * x);
        belief(prior, power(1.0 - resolute), power(1.0 - irresolute))
    }

    #[test]
    fn beliefs_fall_as_in_the_textbook() {
        for (n, expected) in [(1, 0.3461538), (3, 0.0618675), (5, 0.0081480)] {
            assert!((after(n, 0.6, 0.7, 0.15) - expected).abs() < 5e-8);
        }
    }

    #[test]
    fn equal_answer_rates_teach_nothing() {
        assert!((after(7, 0.6, 0.4, 0.4) - 0.6).abs() < 1e-15);
    }

    #[test]
    fn a_history_that_cannot_be_has_no_belief() {
        assert_eq!(after(1, 1.0, 1.0, 0.2), 0.0);
        assert_eq!((after(3, 0.0, 0.7, 0.1), after(3, 1.0, 0.7, 0.1)), (0.0, 1.0));
    }
}
