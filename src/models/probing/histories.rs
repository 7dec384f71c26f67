//! Histories of probes: how much mass at peace has seen how many answered and unanswered ones.
//!
//! Most histories have no mass in most draws: a challenger probes until it has learned enough, so mass stands where it probed
//! every year and where it stopped. Which histories these are differs from draw to draw. So the recursion runs over a few draws
//! at a time: what none of them has seen costs nothing, and years cost about as much as they are long.

use super::{ANSWER_IRRESOLUTE, ANSWER_RESOLUTE, PROBE_GAIN, PROBE_LOSS};
use crate::models::course::elect;
use crate::models::quantities::{OPPORTUNITIES, STATUS_QUO};
use crate::models::{Year, Years, attack_if};
use crate::quantity::maths::approach;
use crate::quantity::{Block, QuantitySpec};

/// How many draws go together: a wide vector of them.
pub(super) const FEW: usize = 8;

/// One number for each of a few draws.
pub(super) type Few = [f64; FEW];

/// The draws of a block, a few at a time.
pub(super) fn few(block: &Block) -> &[Few] {
    block.as_chunks().0
}

/// The same, to write.
pub(super) fn few_mut(block: &mut Block) -> &mut [Few] {
    block.as_chunks_mut().0
}

/// αⁿ and (1 − α)ⁿ of one type for every number of probes, for a few draws.
pub(super) struct Likelihoods {
    pub answered: Vec<Few>,
    pub unanswered: Vec<Few>,
}

impl Likelihoods {
    #[inline(always)]
    fn new(rate: &Few, horizon: usize) -> Likelihoods {
        let mut out = Likelihoods { answered: vec![[1.0; FEW]; horizon + 1], unanswered: vec![[1.0; FEW]; horizon + 1] };
        for n in 1..=horizon {
            for j in 0..FEW {
                out.answered[n][j] = out.answered[n - 1][j] * rate[j];
                out.unanswered[n][j] = out.unanswered[n - 1][j] * (1.0 - rate[j]);
            }
        }
        out
    }
}

/// π: the belief that the guarantors are resolute, from a prior and the likelihoods of the history under both types.
#[inline(always)]
pub(super) fn belief(prior: f64, resolute: f64, irresolute: f64) -> f64 {
    let joint = prior * resolute;
    let all = joint + (1.0 - prior) * irresolute;
    let belief = joint / all;
    if all > 0.0 { belief } else { 0.0 }
}

/// The rules of a few draws that stay the same from year to year.
pub(super) struct Rules<'a> {
    /// Which of the block's draws, a few at a time.
    row: usize,
    /// Answer rates of resolute guarantors, never below those of irresolute ones.
    pub resolute: Few,
    pub irresolute: &'a Few,
    /// Likelihoods of histories for resolute and for irresolute guarantors.
    pub likelihoods: [Likelihoods; 2],
    pub gain: &'a Few,
    pub loss: &'a Few,
    pub status_quo: &'a Few,
    /// 1 − exp(−ω): hazard of a year in which the challenger wants to attack.
    pub hazard: Few,
}

impl<'a> Rules<'a> {
    /// Of the draws `row·FEW …`.
    #[inline(always)]
    pub fn new(years: &Years<'a>, row: usize) -> Rules<'a> {
        let get = |spec: &QuantitySpec| &few(years.draws.get(spec))[row];
        let (rate, irresolute, opportunities) = (get(&ANSWER_RESOLUTE), get(&ANSWER_IRRESOLUTE), get(&OPPORTUNITIES));
        let (mut resolute, mut hazard) = ([0.0; FEW], [0.0; FEW]);
        for j in 0..FEW {
            resolute[j] = if rate[j] > irresolute[j] { rate[j] } else { irresolute[j] };
            hazard[j] = approach(opportunities[j]);
        }
        let horizon = years.horizon();
        let likelihoods = [Likelihoods::new(&resolute, horizon), Likelihoods::new(irresolute, horizon)];
        let (gain, loss, status_quo) = (get(&PROBE_GAIN), get(&PROBE_LOSS), get(&STATUS_QUO));
        Rules { row, resolute, irresolute, likelihoods, gain, loss, status_quo, hazard }
    }
}

/// Marks of histories with the same number of probes, by the number of answers: bits, so that one step finds the next mark.
#[derive(Clone)]
struct Marks(Vec<u64>);

impl Marks {
    fn new(horizon: usize) -> Marks {
        Marks(vec![0; horizon / 64 + 1])
    }

    fn set(&mut self, answered: usize) {
        self.0[answered / 64] |= 1 << (answered % 64);
    }

    fn has(&self, answered: usize) -> bool {
        self.0[answered / 64] >> (answered % 64) & 1 == 1
    }
}

/// Masses at peace by history, for one state of US politics and a few draws: few enough to stay in the nearest caches.
pub(super) struct Histories {
    /// Mass of each history; the history of `answered` out of `probes` stands in cell probes·(probes + 1)/2 + answered.
    standing: Vec<Few>,
    /// By the number of probes, which histories have mass in some draw; what stands in the cells of others means nothing.
    live: Vec<Marks>,
}

/// What a year brings in one state of US politics, summed over histories.
#[derive(Default)]
pub(super) struct Happened {
    /// Attacks.
    pub hit: Few,
    /// Attacks against which the guarantors fight.
    pub fought: Few,
    /// Mass that was probed.
    pub probed: Few,
}

/// Mass on its way to histories with one probe more, by the number of answers.
pub(super) struct Arriving {
    mass: Vec<Few>,
    /// Where any mass arrives; what stands elsewhere means nothing.
    live: Marks,
}

impl Arriving {
    /// Nothing on its way.
    pub fn new(horizon: usize) -> Arriving {
        Arriving { mass: vec![[0.0; FEW]; horizon + 2], live: Marks::new(horizon + 2) }
    }

    fn clear(&mut self) {
        self.live.0.fill(0);
    }

    /// The mass that arrives at `answered`.
    #[inline(always)]
    fn at(&mut self, answered: usize) -> &mut Few {
        let mass = &mut self.mass[answered];
        if !self.live.has(answered) {
            *mass = [0.0; FEW];
            self.live.set(answered);
        }
        mass
    }
}

impl Histories {
    /// `first` of the mass has seen no probe, the rest is elsewhere.
    pub fn new(horizon: usize, first: f64) -> Histories {
        let cells = (horizon + 1) * (horizon + 2) / 2;
        let mut histories =
            Histories { standing: vec![[0.0; FEW]; cells], live: vec![Marks::new(horizon + 2); horizon + 1] };
        if first > 0.0 {
            *histories.at(0, 0) = [first; FEW];
        }
        histories
    }

    /// The mass of a history, nothing if it is not alive.
    #[inline(always)]
    fn at(&mut self, probes: usize, answered: usize) -> &mut Few {
        let mass = &mut self.standing[probes * (probes + 1) / 2 + answered];
        if !self.live[probes].has(answered) {
            *mass = [0.0; FEW];
            self.live[probes].set(answered);
        }
        mass
    }

    /// Probes and attacks of year `t`, histories by rising number of probes, so that what arrives is complete.
    #[inline(always)]
    pub fn pass(&mut self, rules: &Rules, t: usize, year: &Year, state: usize, arriving: &mut [Arriving; 2]) -> Happened {
        let mut happened = Happened::default();
        let [now, next] = arriving;
        now.clear();
        for probes in 0..=t {
            next.clear();
            for word in 0..now.live.0.len() {
                let mut open = self.live[probes].0[word] | now.live.0[word];
                while open != 0 {
                    let (answered, bit) = (word * 64 + open.trailing_zeros() as usize, open & open.wrapping_neg());
                    open ^= bit;
                    let arrives = if now.live.0[word] & bit != 0 { now.mass[answered] } else { [0.0; FEW] };
                    let cell = Cell { rules, year, state, history: (answered, probes - answered) };
                    if !cell.pass(self.at(probes, answered), &arrives, next, &mut happened) {
                        self.live[probes].0[word] ^= bit;
                    }
                }
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
    /// Probes the mass `standing`, adds what `arrives` from histories probed this year, and attacks; what was probed goes on to
    /// `next`. Says whether any mass is left here.
    #[inline(always)]
    fn pass(&self, standing: &mut Few, arrives: &Few, next: &mut Arriving, happened: &mut Happened) -> bool {
        let (answered, _) = self.history;
        let passed = self.row(standing, arrives);
        let (mut left_bits, mut probed_bits) = (0, 0);
        for j in 0..FEW {
            happened.probed[j] += passed.probed[j];
            happened.hit[j] += passed.hit[j];
            happened.fought[j] += passed.hit[j] * passed.belief[j];
            left_bits |= passed.left[j].to_bits();
            probed_bits |= passed.probed[j].to_bits();
        }
        if probed_bits != 0 {
            let same = next.at(answered);
            for j in 0..FEW {
                same[j] += passed.probed[j] - passed.answered[j];
            }
            let more = next.at(answered + 1);
            for j in 0..FEW {
                more[j] += passed.answered[j];
            }
        }
        *standing = passed.left;
        left_bits != 0
    }

    #[inline(always)]
    fn row(&self, standing: &Few, arrives: &Few) -> Passed {
        let Cell { rules, year, state, history: (a, u) } = *self;
        let [if_resolute, if_irresolute] = &rules.likelihoods;
        let prior = &few(&year.states[state].will)[rules.row];
        let (resolute_a, resolute_u) = (&if_resolute.answered[a], &if_resolute.unanswered[u]);
        let (irresolute_a, irresolute_u) = (&if_irresolute.answered[a], &if_irresolute.unanswered[u]);
        let Rules { resolute, irresolute, gain, loss, status_quo, hazard, .. } = rules;
        let alone = &few(&year.utility_alone)[rules.row];
        let opposed = &few(&year.states[state].utility_opposed)[rules.row];
        let mut out = Passed::default();
        for j in 0..FEW {
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

/// What a year does to a few draws at one history.
#[derive(Default)]
struct Passed {
    belief: Few,
    /// Mass that is probed, and the part of it that is answered.
    probed: Few,
    answered: Few,
    /// Mass attacked at this history, and what is left of it at peace.
    hit: Few,
    left: Few,
}

/// The election at the end of year `t` moves every history between the two states of US politics.
#[inline(always)]
pub(super) fn elect_all(histories: &mut [Histories; 2], t: usize, withdraws: &Few, returns: &Few) {
    let [committed, uncommitted] = histories;
    for probes in 0..=t {
        for word in 0..committed.live[probes].0.len() {
            let mut open = committed.live[probes].0[word] | uncommitted.live[probes].0[word];
            while open != 0 {
                let answered = word * 64 + open.trailing_zeros() as usize;
                open &= open - 1;
                elect(committed.at(probes, answered), uncommitted.at(probes, answered), withdraws, returns);
            }
        }
    }
}
