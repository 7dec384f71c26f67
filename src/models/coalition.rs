//! Coalition: several guarantors decide by a rule, and their decisions hang together.
//!
//! Game: the calculus against n guarantors. Member j acts iff Φ⁻¹(q) + √ρ·Z + √(1 − ρ)·εⱼ > 0; the rule (any, at least half,
//! majority, all, a pivot and one other) turns the wills into q_c, the probability of an effective intervention.
//! Attack iff (1 − q_c)·U₀ + q_c·U₁ > s. With a given will, every member has the will of the year; with a
//! derived one the will already contains the rule, and the model is the calculus.
//! Domain: 0 ≤ q, ρ ≤ 1; ρ = 0 independent, ρ = 1 of one mind, one member its own will. Known values: q .7, n 5, ρ 0/.3/.6: all
//! .16807/.2867178/.4073888, a majority .83692/.7707829/.7324832, any .99757/.9751156/.9241905.

use super::lent::Lent;
use super::quantities::{CORRELATION, STATUS_QUO};
use super::{Answer, At, Card, CrowdRule, Kernel, Maturity, RuleSurface, Years, attack_if};
use crate::language::message;
use crate::quantity::maths::normal_quantile_wide;
use crate::quantity::{Block, LANES, QuantitySpec, ROW, Row, rows, rows_mut};

static QUANTITIES: &[&QuantitySpec] = &[&CORRELATION];

/// The coalition model.
pub struct Coalition;

static CARD: Card = Card {
    key: "coalition",
    title: message("model-coalition"),
    idea: message("model-coalition-idea"),
    formula: "attack = 1 if (1 − q_c)·U0 + q_c·U1 > s, else 0; q_c = Pr(rule met by n members of will q, correlation ρ)",
    selection: message("model-coalition-selection"),
    leaves_out: message("model-coalition-leaves-out"),
    references: &[
        "Li, On Default Correlation: A Copula Function Approach, Journal of Fixed Income 9 (2000)",
        "Diekmann, Volunteer's Dilemma, Journal of Conflict Resolution 29 (1985)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-coalition-proof"),
    forms: &[
        "coalition.rules",
        "coalition.volunteer",
        "coalition.threshold",
        "coalition.global-game",
        "coalition.large-player",
    ],
};

/// The surface of the option's rule at each draw's correlation; empty where the will of the year is already the coalition's.
#[derive(Default)]
pub struct PreparedCoalition {
    slices: Lent,
}

/// The probability that the rule is met by members of will `will`, per draw; `slices` as [`RuleSurface::slices`] gives them.
/// `certain` is what wills of 1 come to.
#[inline(always)]
fn rule_met(slices: &[Row], certain: f64, will: &Block, out: &mut Block) {
    let each = slices.len() / (LANES / ROW);
    for ((slice, will), out) in slices.chunks_exact(each).zip(rows(will)).zip(rows_mut(out)) {
        let mut x = [0.0; ROW];
        for j in 0..ROW {
            x[j] = normal_quantile_wide(will[j]);
        }
        let met = RuleSurface::on_slice(slice, &x);
        for j in 0..ROW {
            let met = if will[j] <= 0.0 { 0.0 } else { met[j] };
            out[j] = if will[j] >= 1.0 { certain } else { met };
        }
    }
}

impl Kernel for Coalition {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    const ASKS_MEMBERS: bool = true;

    type Prepared = PreparedCoalition;

    #[inline(always)]
    fn prepare(&self, years: &Years, out: &mut PreparedCoalition) {
        if let Some(surface) = years.surface.filter(|_| !years.design.decides_alone()) {
            out.slices = Lent::new(surface.len());
            surface.slices(years.draws.get(&CORRELATION), out.slices.as_flattened_mut().as_chunks_mut().0);
        }
    }

    #[inline(always)]
    fn answer(&self, at: &At, prepared: &PreparedCoalition, out: &mut Answer) {
        let status_quo = at.value(&STATUS_QUO);
        let state = &at.year.states[at.state];
        if prepared.slices.is_empty() {
            out.effective_will = state.will;
        } else {
            rule_met(
                prepared.slices.as_flattened().as_chunks().0,
                CrowdRule::of_equals(&at.years.design).met(1.0, 1.0),
                &state.will,
                &mut out.effective_will,
            );
        }
        for i in 0..LANES {
            let met = out.effective_will[i];
            let gain = (1.0 - met) * at.year.utility_alone[i] + met * state.utility_opposed[i] - status_quo[i];
            out.attack[i] = attack_if(gain);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::{Design, MOST_GUARANTORS, PairTable, Rule};
    use crate::quantity::ZEROS;

    /// So many members, one of them the pivot if the rule has one.
    fn design(members: u32, rule: Rule) -> Design {
        let mut all = [0; MOST_GUARANTORS];
        (all[0], all[1]) = (members - 1, 1);
        Design { members: all, rule, will_is_joint: false }
    }

    fn met(design: &Design, rho: f64, wills: &Block) -> Block {
        let surface = RuleSurface::new(design, 0.2, 0.8);
        let mut slices = vec![[0.0; ROW]; surface.len() * LANES / ROW];
        surface.slices(&[rho; LANES], &mut slices);
        let mut out = ZEROS;
        rule_met(&slices, CrowdRule::of_equals(design).met(1.0, 1.0), wills, &mut out);
        out
    }

    #[test]
    fn textbook_values_of_five_members() {
        for (rule, at_03, at_06) in [
            (Rule::Unanimity, 0.286_717_8, 0.407_388_8),
            (Rule::Majority, 0.770_782_9, 0.732_483_2),
            (Rule::Any, 0.975_115_6, 0.924_190_5),
        ] {
            let design = design(5, rule);
            for (rho, expected) in [(0.3, at_03), (0.6, at_06)] {
                assert!((met(&design, rho, &[0.7; LANES])[200] - expected).abs() < 1e-7, "{rule:?} {rho}");
            }
        }
    }

    #[test]
    fn every_lane_is_the_integral_and_certainty_is_exact() {
        let wills: Block = std::array::from_fn(|i| i as f64 / (LANES - 1) as f64);
        for rule in Rule::COUNTING.into_iter().chain([Rule::Pivotal(1)]) {
            let design = design(9, rule);
            let (met, table) = (met(&design, 0.55, &wills), PairTable::new(CrowdRule::of_equals(&design)));
            assert_eq!((met[0], met[LANES - 1]), (0.0, 1.0));
            for i in (1..LANES - 1).step_by(9) {
                assert!((met[i] - table.met(wills[i], wills[i], 0.55)).abs() < 1e-9, "{rule:?} {}", wills[i]);
            }
        }
    }
}
