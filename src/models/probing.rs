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
use super::quantities::{ESCALATION_SLOPE, OPPORTUNITIES, STATUS_QUO, US_RETURNS, US_WITHDRAWS};
use super::{COMMITTED, Card, CourseBlock, Ledger, Maturity, Model, UNCOMMITTED, Year, Years};
use crate::language::text;
use crate::quantity::maths::exp_m1;
use crate::quantity::{Block, LANES, QuantitySpec, Range, Scope, ZEROS};

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

/// αⁿ and (1 − α)ⁿ for both types and every number of probes, per draw.
struct Likelihoods {
    answered: [Vec<Block>; 2],
    unanswered: [Vec<Block>; 2],
}

const RESOLUTE: usize = 0;
const IRRESOLUTE: usize = 1;

impl Likelihoods {
    #[inline(always)]
    fn new(rates: &[Block; 2], horizon: usize) -> Likelihoods {
        let powers = |rate: &Block, unanswered: bool| {
            let mut powers = vec![[1.0; LANES]; horizon + 1];
            for n in 1..=horizon {
                for i in 0..LANES {
                    let factor = if unanswered { 1.0 - rate[i] } else { rate[i] };
                    powers[n][i] = powers[n - 1][i] * factor;
                }
            }
            powers
        };
        Likelihoods {
            answered: [powers(&rates[RESOLUTE], false), powers(&rates[IRRESOLUTE], false)],
            unanswered: [powers(&rates[RESOLUTE], true), powers(&rates[IRRESOLUTE], true)],
        }
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

/// The rules of a block of draws that stay the same from year to year.
struct Rules<'a> {
    /// Answer rates of both types.
    rates: [Block; 2],
    likelihoods: Likelihoods,
    gain: &'a Block,
    loss: &'a Block,
    status_quo: &'a Block,
    /// 1 − exp(−ω): hazard of a year in which the challenger wants to attack.
    hazard: Block,
}

impl<'a> Rules<'a> {
    #[inline(always)]
    fn new(years: &Years<'a>) -> Rules<'a> {
        let draws = years.draws;
        let (resolute, irresolute) = (draws.get(&ANSWER_RESOLUTE), draws.get(&ANSWER_IRRESOLUTE));
        let opportunities = draws.get(&OPPORTUNITIES);
        let mut rates = [ZEROS, *irresolute];
        let mut hazard = ZEROS;
        for i in 0..LANES {
            rates[RESOLUTE][i] = if resolute[i] > irresolute[i] { resolute[i] } else { irresolute[i] };
            hazard[i] = -exp_m1(-opportunities[i]);
        }
        let likelihoods = Likelihoods::new(&rates, years.horizon());
        let (gain, loss, status_quo) = (draws.get(&PROBE_GAIN), draws.get(&PROBE_LOSS), draws.get(&STATUS_QUO));
        Rules { rates, likelihoods, gain, loss, status_quo, hazard }
    }
}

/// One history in one year: the belief, whether it is probed, where the mass goes.
struct Cell {
    /// Mass that moves on with an answered probe.
    answered: Block,
    /// Mass that moves on with an unanswered probe.
    unanswered: Block,
    /// Mass at this history after the probes of the year, before attacks.
    here: Block,
    /// The belief at this history.
    belief: Block,
}

impl Cell {
    /// Probes the mass `standing`; `arriving` was probed on another history this year.
    #[inline(always)]
    fn probe(rules: &Rules, prior: &Block, history: (usize, usize), standing: &Block, arriving: &Block) -> Cell {
        let mut cell = Cell { answered: ZEROS, unanswered: ZEROS, here: ZEROS, belief: ZEROS };
        let [resolute, irresolute] = &rules.rates;
        let Likelihoods { answered, unanswered } = &rules.likelihoods;
        let (a, u) = history;
        let (resolute_a, resolute_u) = (&answered[RESOLUTE][a], &unanswered[RESOLUTE][u]);
        let (irresolute_a, irresolute_u) = (&answered[IRRESOLUTE][a], &unanswered[IRRESOLUTE][u]);
        let (gain, loss) = (rules.gain, rules.loss);
        for i in 0..LANES {
            let belief = belief(prior[i], resolute_a[i] * resolute_u[i], irresolute_a[i] * irresolute_u[i]);
            let answer = belief * resolute[i] + (1.0 - belief) * irresolute[i];
            let probed = if (1.0 - answer) * gain[i] > answer * loss[i] { standing[i] } else { 0.0 };
            cell.answered[i] = probed * answer;
            cell.unanswered[i] = probed - probed * answer;
            cell.here[i] = standing[i] - probed + arriving[i];
            cell.belief[i] = belief;
        }
        cell
    }
}

/// Masses at peace by history, for one state of US politics.
struct Histories {
    /// Mass of each history; the history of `answered` out of `probes` stands in cell probes·(probes + 1)/2 + answered.
    standing: Vec<Block>,
    /// Whether a history has mass in some draw.
    live: Vec<bool>,
}

/// What a year brings in one state of US politics, summed over histories.
struct Happened {
    /// Attacks.
    hit: Block,
    /// Attacks against which the guarantors fight.
    fought: Block,
    /// Mass that was probed.
    probed: Block,
}

/// Mass on its way to histories with one probe more: one block for each number of answers.
struct Arriving {
    mass: Vec<Block>,
    any: bool,
}

impl Arriving {
    fn new(horizon: usize) -> Arriving {
        Arriving { mass: vec![ZEROS; horizon + 2], any: false }
    }

    fn clear(&mut self, probes: usize) {
        self.mass[..=probes].fill(ZEROS);
        self.any = false;
    }

    /// Adds what was probed on the history with `answered` answers.
    #[inline(always)]
    fn add(&mut self, answered: usize, cell: &Cell) {
        let [same, more] = &mut self.mass[answered..answered + 2] else { return };
        let mut bits = 0;
        for i in 0..LANES {
            same[i] += cell.unanswered[i];
            more[i] += cell.answered[i];
            bits |= cell.unanswered[i].to_bits() | cell.answered[i].to_bits();
        }
        self.any |= bits != 0;
    }
}

impl Histories {
    fn new(horizon: usize, first: f64) -> Histories {
        let cells = (horizon + 1) * (horizon + 2) / 2;
        let mut histories = Histories { standing: vec![ZEROS; cells], live: vec![false; cells] };
        histories.standing[0] = [first; LANES];
        histories.live[0] = first > 0.0;
        histories
    }

    /// Probes and attacks of year `t`, histories by rising number of probes, so that what arrives is complete.
    #[inline(always)]
    fn pass(&mut self, rules: &Rules, t: usize, year: &Year, state: usize, arriving: &mut [Arriving; 2]) -> Happened {
        let mut happened = Happened { hit: ZEROS, fought: ZEROS, probed: ZEROS };
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
                let prior = &year.states[state].will;
                let cell = Cell::probe(rules, prior, history, &self.standing[at], &now.mass[answered]);
                next.add(answered, &cell);
                self.live[at] = happened.attack(rules, year, state, &cell, &mut self.standing[at]);
            }
            std::mem::swap(now, next);
        }
        happened
    }
}

impl Happened {
    /// Attacks on one history: writes what is left at peace and whether that is anything.
    #[inline(always)]
    fn attack(&mut self, rules: &Rules, year: &Year, state: usize, cell: &Cell, standing: &mut Block) -> bool {
        let opposed = &year.states[state].utility_opposed;
        let mut left = ZEROS;
        let mut bits = 0;
        for i in 0..LANES {
            let belief = cell.belief[i];
            let gain = (1.0 - belief) * year.utility_alone[i] + belief * opposed[i] - rules.status_quo[i];
            let hit = if gain > 0.0 { cell.here[i] * rules.hazard[i] } else { 0.0 };
            let probed = cell.answered[i] + cell.unanswered[i];
            self.hit[i] += hit;
            self.fought[i] += hit * belief;
            self.probed[i] += probed;
            left[i] = cell.here[i] - hit;
            bits |= left[i].to_bits();
        }
        *standing = left;
        bits != 0
    }
}

/// An election moves every history between the two states of US politics.
#[inline(always)]
fn elect_all(histories: &mut [Histories; 2], withdraws: &Block, returns: &Block) {
    let [committed, uncommitted] = histories;
    for at in 0..committed.live.len() {
        if committed.live[at] || uncommitted.live[at] {
            elect(&mut committed.standing[at], &mut uncommitted.standing[at], withdraws, returns);
            (committed.live[at], uncommitted.live[at]) = (true, true);
        }
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
        let (draws, horizon) = (years.draws, years.horizon());
        let slope = draws.get(&ESCALATION_SLOPE);
        let rules = Rules::new(years);
        let mut ledger = Ledger::default();
        let mut histories = [Histories::new(horizon, 1.0), Histories::new(horizon, 0.0)];
        let mut arriving = [Arriving::new(horizon), Arriving::new(horizon)];
        // Mass at peace in both states of US politics together, by state.
        let mut masses = [[1.0; LANES], ZEROS];
        for t in 1..=horizon {
            let year = years.year(t);
            for state in COMMITTED..Years::reachable(t) {
                let happened = histories[state].pass(&rules, t, year, state, &mut arriving);
                if t == 1 {
                    out.first_year_hazard = happened.hit;
                }
                ledger.count_incidents(&masses[state], &happened.probed);
                let fight = Fight { win_alone: &year.win_alone, win_opposed: &year.states[state].win_opposed, slope };
                ledger.settle(&mut masses[state], &happened.hit, &happened.fought, &fight);
            }
            if Years::election(t) {
                let (withdraws, returns) = (draws.get(&US_WITHDRAWS), draws.get(&US_RETURNS));
                elect_all(&mut histories, withdraws, returns);
                let [committed, uncommitted] = &mut masses;
                elect(committed, uncommitted, withdraws, returns);
            }
            let survival = &mut out.survival[t - 1];
            for i in 0..LANES {
                survival[i] = masses[COMMITTED][i] + masses[UNCOMMITTED][i];
            }
            ledger.end_year(survival);
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
