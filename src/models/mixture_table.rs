//! The decision rule of guarantors with several wills, correlated: any composition, for every draw, year and state of politics.
//!
//! The copula is that of `pair_table`. Given Z the members are independent, and the rule is a sum over how many act besides those of
//! the largest guarantor, times the distribution of its own tipping point (see `tipping`). The integral over Z is summed by Gauss's
//! rule on short panels: a guarantor's members pass from staying out to acting while Z moves by a few widths over β =
//! √(ρ/(1 − ρ)), and only there need panels be that short. ρ = 0 and ρ = 1 are exact branches.

use super::cubics::Cubics;
use super::design::{Design, PerGuarantor};
use super::tipping::Tipping;
use crate::quantity::maths::{normal_cdf, normal_density, normal_quantile, whole_power};

/// Most members of all guarantors but the largest.
pub const MOST_BESIDE: u32 = 16;

/// The table of Φ spans [−FAR, FAR], and wills end there: Φ(−8.6) < 1e-17.
const FAR: f64 = 8.6;
/// Knots per unit of the table of Φ.
const KNOTS: f64 = 128.0;
/// The sum over Z ends here: Φ(−7.2) < 1e-12.
const REACH: f64 = 7.2;
/// Longest panel, and the longest in widths where members pass from staying out to acting.
const LONGEST: f64 = 1.0;
const WIDTHS: f64 = 2.0;
/// Nodes of Gauss's rule of ten points on [−1, 1] that are above 0, with their weights.
const GAUSS: [[f64; 2]; 5] = [
    [0.148_874_338_981_631_2, 0.295_524_224_714_752_9],
    [0.433_395_394_129_247_2, 0.269_266_719_309_996_3],
    [0.679_409_568_299_024_4, 0.219_086_362_515_982_1],
    [0.865_063_366_688_984_5, 0.149_451_349_150_580_6],
    [0.973_906_528_517_171_7, 0.066_671_344_308_688_1],
];

/// The decision rule of one composition of guarantors.
#[derive(Debug)]
pub struct MixtureTable {
    design: Design,
    phi: Cubics,
    /// Place of the guarantor with most members.
    largest: usize,
    /// The others, with their members.
    others: Vec<(usize, u32)>,
    /// By how many of the largest guarantor must act; absent where all or none of the members do.
    tips: Vec<Option<Tipping>>,
    /// How many members must act.
    needed: u32,
    /// The narrowest way in which a guarantor passes from staying out to acting.
    width: f64,
}

impl MixtureTable {
    /// The tables of `design`, which has members; [`MOST_BESIDE`] of them at most outside of the largest guarantor.
    pub fn new(design: &Design) -> MixtureTable {
        let largest = design.places().max_by_key(|&place| design.members[place]).unwrap_or(0);
        let of = |place: usize| (place, design.members[place]);
        let others: Vec<(usize, u32)> = design.places().filter(|&place| place != largest).map(of).collect();
        let (own, needed) = (design.members[largest], design.rule.needed(design.all_members()));
        let beside: u32 = others.iter().map(|(_, members)| members).sum();
        let reached = needed.saturating_sub(beside.min(MOST_BESIDE))..=needed;
        let tip = |k: u32| (reached.contains(&k) && (1..=own).contains(&k)).then(|| Tipping::new(k, own));
        let tips: Vec<Option<Tipping>> = match design.rule.pivot() {
            Some(_) => Vec::new(),
            None => (0..=needed).map(tip).collect(),
        };
        // A guarantor is uncertain of itself where half of its members act.
        let uncertain = design.places().map(|p| Tipping::new(design.members[p].div_ceil(2), design.members[p]).width);
        let width = tips.iter().flatten().map(|tip| tip.width).chain(uncertain).fold(1.0, f64::min);
        let phi = Cubics::new((-FAR, FAR), KNOTS, |x| (normal_cdf(x), normal_density(x)));
        MixtureTable { design: *design, phi, largest, others, tips, needed, width }
    }

    /// Probability that the rule is met by members whose wills are those of their guarantors, correlated by `rho`, all in [0, 1].
    /// Error below 1e-11.
    pub fn met(&self, wills: &PerGuarantor, rho: f64) -> f64 {
        if rho >= 1.0 {
            return self.comonotone(wills);
        }
        let mut places = [0.0; super::MOST_GUARANTORS];
        for place in self.design.places() {
            places[place] = normal_quantile(wills[place]).clamp(-FAR, FAR);
        }
        let (root, rest) = (rho.max(0.0).sqrt(), (1.0 - rho).sqrt());
        if root == 0.0 {
            return self.given(&places);
        }
        let mut sum = 0.0;
        let mut at = -REACH;
        while at < REACH {
            let end = self.panel_end(at, &places, [root, rest]);
            sum += self.panel([at, end], &places, [root, rest]);
            at = end;
        }
        sum.clamp(0.0, 1.0)
    }

    /// Where the panel that begins at `at` ends.
    fn panel_end(&self, at: f64, places: &PerGuarantor, [root, rest]: [f64; 2]) -> f64 {
        let (mut end, short) = ((at + LONGEST).min(REACH), WIDTHS * self.width * rest / root);
        for place in self.design.places() {
            let (middle, half) = (-places[place] / root, FAR * rest / root);
            let (from, to) = (middle - half, middle + half);
            if from <= at && at < to {
                end = end.min(at + short);
            } else if at < from {
                end = end.min(from);
            }
        }
        // A panel too short to move on is as good as empty.
        if end > at { end } else { (at + short.max(1e-9)).min(REACH) }
    }

    /// ∫ φ(z)·met(z) dz over a panel.
    fn panel(&self, [from, to]: [f64; 2], places: &PerGuarantor, [root, rest]: [f64; 2]) -> f64 {
        let (middle, half) = (0.5 * (from + to), 0.5 * (to - from));
        let at = |z: f64| {
            let mut moved = *places;
            self.design.places().for_each(|place| moved[place] = (places[place] + root * z) / rest);
            normal_density(z) * self.given(&moved)
        };
        let node = |&[x, weight]: &[f64; 2]| weight * (at(middle - half * x) + at(middle + half * x));
        half * GAUSS.iter().map(node).sum::<f64>()
    }

    /// Probability that the rule is met if members act independently, one of a guarantor with Φ of what stands at its place.
    fn given(&self, places: &PerGuarantor) -> f64 {
        if let Some(pivot) = self.design.rule.pivot() {
            let nobody = |place: usize| whole_power(1.0 - self.phi.at(places[place]), self.design.members[place].into());
            let others: f64 = self.design.places().filter(|&place| place != pivot).map(nobody).product();
            return self.phi.at(places[pivot]) * (1.0 - others);
        }
        let mut counts = [0.0; MOST_BESIDE as usize + 1];
        counts[0] = 1.0;
        let mut most = 0;
        for &(place, members) in &self.others {
            let acts = self.phi.at(places[place]);
            for _ in 0..members {
                // One member more: from the top, so that each count is read before it is written.
                for k in (0..=most).rev() {
                    counts[k + 1] += counts[k] * acts;
                    counts[k] *= 1.0 - acts;
                }
                most += 1;
            }
        }
        (0..=most).map(|k| counts[k] * self.largest_acts(k as u32, places[self.largest])).sum()
    }

    /// Probability that enough of the largest guarantor's members act beside `k` others.
    fn largest_acts(&self, k: u32, place: f64) -> f64 {
        let still = self.needed.saturating_sub(k);
        match self.tips.get(still as usize).and_then(Option::as_ref) {
            Some(tip) => tip.at(place),
            None if still == 0 => 1.0,
            None => 0.0,
        }
    }

    /// ρ = 1: one common lot decides, and whoever has the greater will acts first.
    fn comonotone(&self, wills: &PerGuarantor) -> f64 {
        let mut ends: Vec<f64> = self.design.places().map(|place| wills[place]).collect();
        ends.sort_by(f64::total_cmp);
        let (mut sum, mut before) = (0.0, 0.0);
        for end in ends {
            let acts = wills.map(|will| if will >= end { 1.0 } else { 0.0 });
            sum += (end - before) * self.design.met(&acts);
            before = end;
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MOST_GUARANTORS;
    use crate::models::Rule;
    use crate::models::pair::CrowdRule;
    use crate::models::pair_table::PairTable;

    fn design(members: &[u32], rule: Rule) -> Design {
        let mut all = [0; MOST_GUARANTORS];
        all[..members.len()].copy_from_slice(members);
        Design { members: all, rule, will_is_joint: true }
    }

    fn wills(of: &[f64]) -> PerGuarantor {
        let mut all = [0.0; MOST_GUARANTORS];
        all[..of.len()].copy_from_slice(of);
        all
    }

    #[test]
    fn gauss_is_exact_for_polynomials_of_degree_nineteen() {
        for power in (0..20).step_by(2) {
            let sum: f64 = GAUSS.iter().map(|[x, weight]| 2.0 * weight * whole_power(*x, power)).sum();
            assert!((sum - 2.0 / (power as f64 + 1.0)).abs() < 4e-15, "{power}");
        }
    }

    #[test]
    fn a_pair_is_a_mixture_of_two() {
        for members in [[8, 1], [1, 1], [31, 1], [7, 0]] {
            for rule in Rule::COUNTING.into_iter().chain((members[1] == 1).then_some(Rule::Pivotal(1))) {
                let design = design(&members, rule);
                let (pair, places) = CrowdRule::of(&design).expect("a pair");
                let (pair, mixture) = (PairTable::new(pair), MixtureTable::new(&design));
                for rho in [0.0, 1e-6, 0.1, 0.5, 0.9, 0.999, 1.0 - 1e-9, 1.0] {
                    for will in [[0.3, 0.6], [0.02, 0.97], [0.9, 0.1], [0.5, 0.5]] {
                        let of = |place: Option<usize>| place.map_or(0.0, |place| will[place]);
                        let (a, b) = (pair.met(of(places.crowd), of(places.single), rho), mixture.met(&wills(&will), rho));
                        assert!((a - b).abs() < 1e-9, "{members:?} {rule:?} {rho} {will:?}: {a} {b}");
                    }
                }
            }
        }
    }

    #[test]
    fn two_crowds_are_the_mean_over_a_fine_grid_of_the_common_factor() {
        let (rho, steps) = (0.6_f64, 4000);
        for rule in [Rule::Any, Rule::Floor, Rule::Majority, Rule::Unanimity, Rule::Pivotal(2)] {
            let design = design(&[6, 3, 1], rule);
            let of = wills(&[0.35, 0.6, 0.8]);
            let middle = |k: usize| {
                let z = normal_quantile((k as f64 + 0.5) / f64::from(steps));
                let acts = |q: f64| normal_cdf((normal_quantile(q) + rho.sqrt() * z) / (1.0 - rho).sqrt());
                design.met(&of.map(|q| if q > 0.0 { acts(q) } else { 0.0 }))
            };
            let grid = (0..steps as usize).map(middle).sum::<f64>() / f64::from(steps);
            let met = MixtureTable::new(&design).met(&of, rho);
            assert!((met - grid).abs() < 2e-5, "{rule:?}: {met} {grid}");
        }
    }

    #[test]
    fn certain_wills_and_the_ends_of_correlation_give_probabilities() {
        for rule in Rule::COUNTING {
            let design = design(&[4, 2, 1], rule);
            let table = MixtureTable::new(&design);
            for rho in [0.0, 5e-324, 1e-17, 0.5, 1.0 - 1e-16, 1.0] {
                assert!(table.met(&wills(&[0.0; 3]), rho).abs() < 1e-12);
                assert!((table.met(&wills(&[1.0; 3]), rho) - 1.0).abs() < 1e-11);
                let mixed = table.met(&wills(&[1.0, 0.0, 0.4]), rho);
                assert!((0.0..=1.0).contains(&mixed), "{rule:?} {rho}: {mixed}");
            }
        }
    }
}
