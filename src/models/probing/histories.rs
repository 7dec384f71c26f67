//! Histories of probes: how much mass at peace has seen how many answered and unanswered ones.
//!
//! Most histories have no mass in most draws: a challenger probes until it has learned enough, so mass stands where it probed
//! every year and where it stopped. Which histories these are differs from draw to draw. So the recursion runs over a row of
//! draws that probe alike (see `alike`), and a history that none of them has seen costs nothing.

use super::rules::{Rules, answered};
use super::scene::{Outlook, Scene, mean_belief};
use crate::models::yearly::elect;
use crate::quantity::{ROW, Row};

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

/// Masses at peace by history, for one state of politics and a row of draws: few enough to stay in the nearest caches.
pub(super) struct Histories {
    /// Mass of each history; the history of `answered` out of `probes` stands in cell probes·(probes + 1)/2 + answered.
    standing: Vec<Row>,
    /// By the number of probes, which histories have mass in some draw; what stands in the cells of others means nothing.
    live: Vec<Marks>,
}

/// What a year brings in one state of politics, summed over histories.
pub(super) struct Happened<const N: usize> {
    /// Attacks at each moment.
    pub hit: [Row; N],
    /// Attacks against which the guarantors fight, at each moment.
    pub fought: [Row; N],
    /// Mass that was probed.
    pub probed: Row,
}

/// Mass on its way to histories with one probe more, by the number of answers.
pub(super) struct Arriving {
    mass: Vec<Row>,
    /// Where any mass arrives; what stands elsewhere means nothing.
    live: Marks,
}

impl Arriving {
    /// Nothing on its way.
    pub fn new(horizon: usize) -> Arriving {
        Arriving { mass: vec![[0.0; ROW]; horizon + 2], live: Marks::new(horizon + 2) }
    }

    fn clear(&mut self) {
        self.live.0.fill(0);
    }

    /// The mass that arrives at `answered`.
    #[inline(always)]
    fn at(&mut self, answered: usize) -> &mut Row {
        let mass = &mut self.mass[answered];
        if !self.live.has(answered) {
            *mass = [0.0; ROW];
            self.live.set(answered);
        }
        mass
    }

    /// Sends on what was probed after `answers` answers, and the part of it that was answered.
    #[inline(always)]
    fn send(&mut self, answers: usize, probed: &Row, answered: &Row) {
        let same = self.at(answers);
        for j in 0..ROW {
            same[j] += probed[j] - answered[j];
        }
        let more = self.at(answers + 1);
        for j in 0..ROW {
            more[j] += answered[j];
        }
    }
}

impl Histories {
    /// `first` of the mass has seen no probe, the rest is elsewhere.
    pub fn new(horizon: usize, first: f64) -> Histories {
        let cells = (horizon + 1) * (horizon + 2) / 2;
        let mut histories =
            Histories { standing: vec![[0.0; ROW]; cells], live: vec![Marks::new(horizon + 2); horizon + 1] };
        if first > 0.0 {
            *histories.at(0, 0) = [first; ROW];
        }
        histories
    }

    /// The mass of a history, nothing if it is not alive.
    #[inline(always)]
    fn at(&mut self, probes: usize, answered: usize) -> &mut Row {
        let mass = &mut self.standing[probes * (probes + 1) / 2 + answered];
        if !self.live[probes].has(answered) {
            *mass = [0.0; ROW];
            self.live[probes].set(answered);
        }
        mass
    }

    /// Probes and attacks of year `t`, histories by rising number of probes, so that what arrives is complete.
    #[inline(always)]
    pub fn pass<const N: usize>(
        &mut self,
        rules: &Rules,
        t: usize,
        scenes: &[Scene; N],
        arriving: &mut [Arriving; 2],
    ) -> Happened<N> {
        let mut happened = Happened { hit: [[0.0; ROW]; N], fought: [[0.0; ROW]; N], probed: [0.0; ROW] };
        let [now, next] = arriving;
        now.clear();
        for probes in 0..=t {
            next.clear();
            for word in 0..now.live.0.len() {
                let mut open = self.live[probes].0[word] | now.live.0[word];
                while open != 0 {
                    let (answered, bit) = (word * 64 + open.trailing_zeros() as usize, open & open.wrapping_neg());
                    open ^= bit;
                    let arrives = if now.live.0[word] & bit != 0 { now.mass[answered] } else { [0.0; ROW] };
                    let cell = Cell { rules, scenes, history: (answered, probes - answered) };
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
struct Cell<'a, const N: usize> {
    rules: &'a Rules,
    scenes: &'a [Scene; N],
    /// Probes answered and not answered.
    history: (usize, usize),
}

impl<const N: usize> Cell<'_, N> {
    /// Probes the mass `standing`, adds what `arrives` from histories probed this year, and attacks; what was probed goes on to
    /// `next`. Says whether any mass is left here.
    #[inline(always)]
    fn pass(&self, standing: &mut Row, arrives: &Row, next: &mut Arriving, happened: &mut Happened<N>) -> bool {
        let Cell { rules, scenes, history: (a, u) } = *self;
        let (if_answered, if_unanswered) = rules.odds.of(a, u);
        let (mut probed, mut met) = ([0.0; ROW], [0.0; ROW]);
        let (mut left_bits, mut probed_bits) = (0, 0);
        for j in 0..ROW {
            let odds = if_answered[j] * if_unanswered[j];
            let answer = answered(mean_belief(scenes, odds, j), rules.resolute[j], rules.irresolute[j]);
            let probes = answer < rules.worthwhile[j];
            let mass = if probes { standing[j] } else { 0.0 };
            let here = standing[j] - mass + arrives[j];
            let outlook = Outlook::new(rules, scenes, odds, j);
            let hit = here * outlook.hazard;
            let left = here - hit;
            (probed[j], met[j], standing[j]) = (mass, mass * answer, left);
            happened.probed[j] += mass;
            for m in 0..N {
                let part = hit * outlook.shares[m];
                happened.hit[m][j] += part;
                happened.fought[m][j] += part * outlook.beliefs[m];
            }
            left_bits |= left.to_bits();
            probed_bits |= mass.to_bits();
        }
        if probed_bits != 0 {
            next.send(a, &probed, &met);
        }
        left_bits != 0
    }
}

/// An election at the end of year `t` moves every history between standing by a commitment and having turned away.
#[inline(always)]
pub(super) fn elect_all(committed: &mut Histories, uncommitted: &mut Histories, t: usize, leaves: &Row, returns: &Row) {
    for probes in 0..=t {
        for word in 0..committed.live[probes].0.len() {
            let mut open = committed.live[probes].0[word] | uncommitted.live[probes].0[word];
            while open != 0 {
                let answered = word * 64 + open.trailing_zeros() as usize;
                open &= open - 1;
                elect(committed.at(probes, answered), uncommitted.at(probes, answered), leaves, returns);
            }
        }
    }
}
