//! What lotteries, slices and deals are worth, by a second route.

use super::conditions::{holds, near};
use super::number;
use garant::quantity::maths::{exp, exp_m1, pow};
use garant::textbook::{GivenInput, GivenInputs, Inputs, Outputs, find, solve};

/// The sum over slices in closed form, where nothing cancels in it.
pub fn salami(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let (n, answer, slice) = (inputs.number("slices"), inputs.number("response_cost"), inputs.number("slice_cost"));
    let answered = pow(n, -inputs.number("concealment"));
    let reached = if answered * n < 1e-9 { n } else { (1.0 - pow(1.0 - answered, n)) / answered };
    let expected = (1.0 - answered) * reached / n - answer * (answered * reached) - slice * reached;
    let size = 1.0 + answer.abs() * (answered * reached) + slice.abs() * reached;
    near("attack_utility", number(outputs, "attack_utility").ok_or("none")?, expected, 1e-6 * size)
}

/// v(x) of the inputs' curvatures.
fn felt(inputs: &Inputs, x: f64) -> f64 {
    let of = |name| inputs.number(name);
    if x >= 0.0 { pow(x, of("gain_curvature")) } else { -of("loss_aversion") * pow(-x, of("loss_curvature")) }
}

/// w(p), its complement summed on its own.
fn weight(p: f64, rest: f64, exponent: f64) -> f64 {
    match (p <= 0.0, rest <= 0.0) {
        (true, _) => 0.0,
        (_, true) => 1.0,
        _ => pow(p, exponent) / pow(pow(p, exponent) + pow(rest, exponent), 1.0 / exponent),
    }
}

/// The Choquet integral: level by level, how likely it is to be above or below.
fn judged(inputs: &Inputs, outputs: &Outputs, lottery: &[(f64, f64)]) -> Result<(), String> {
    let reference = inputs.number("reference");
    let mean: f64 = lottery.iter().map(|(x, p)| x * p).sum();
    let size: f64 = lottery.iter().map(|(x, p)| x.abs() * p).sum();
    near("expected_utility", number(outputs, "expected_utility").ok_or("none")?, mean, 1e-12 * size)?;
    let values: Vec<(f64, f64)> = lottery.iter().map(|&(x, p)| (felt(inputs, x - reference), p)).collect();
    let largest = values.iter().map(|v| v.0.abs()).fold(0.0, f64::max);
    let Some(found) = number(outputs, "prospect_value") else { return holds("no value", largest > 1e300) };
    let mut levels: Vec<f64> = values.iter().map(|v| v.0).chain([0.0]).collect();
    levels.sort_by(f64::total_cmp);
    let step = |pair: &[f64]| {
        let middle = pair[0] + 0.5 * (pair[1] - pair[0]);
        let part = |above: bool| values.iter().filter(|v| (v.0 > middle) == above).map(|v| v.1).sum::<f64>();
        let weight = if pair[1] > 0.0 {
            weight(part(true), part(false), inputs.number("gain_weighting"))
        } else {
            -weight(part(false), part(true), inputs.number("loss_weighting"))
        };
        if pair[1] > pair[0] { (pair[1] - pair[0]) * weight } else { 0.0 }
    };
    near("prospect_value", found, levels.windows(2).map(step).sum(), 1e-7 * largest)
}

pub fn lottery(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let pairs = inputs.list("outcomes").iter().copied().zip(inputs.list("probabilities").iter().copied());
    judged(inputs, outputs, &pairs.collect::<Vec<_>>())
}

pub fn war(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let names = ["intervene", "win_alone", "win_opposed", "cost_alone", "cost_opposed"];
    let [q, win0, win1, cost0, cost1] = names.map(|name| inputs.number(name));
    let alone = [(1.0 - cost0, (1.0 - q) * win0), (-cost0, (1.0 - q) * (1.0 - win0))];
    judged(inputs, outputs, &[alone[0], alone[1], (1.0 - cost1, q * win1), (-cost1, q * (1.0 - win1))])
}

/// Just below the threshold an attack is worth at least as much as not attacking, just above at most.
pub fn threshold(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let [gain, loss, status_quo] = ["gain", "loss", "status_quo"].map(|name| inputs.number(name));
    let inside = -loss < status_quo && status_quo < gain;
    let (Some(found), true) = (number(outputs, "critical_intervention"), inside) else {
        return holds("a threshold", !inside);
    };
    let plain = number(outputs, "critical_intervention_expected_utility").ok_or("no threshold")?;
    near("expected utility", gain - plain * (gain + loss), status_quo, 1e-9 * (gain.abs() + loss.abs()))?;
    let worth = |outcomes: [f64; 2], q: f64| {
        let names = ["gain_curvature", "loss_curvature", "loss_aversion", "gain_weighting", "loss_weighting", "reference"];
        let list = |list: [f64; 2]| GivenInput::List(list.map(GivenInput::Number).to_vec());
        let mut given: GivenInputs = names.map(|name| (name.to_owned(), GivenInput::Number(inputs.number(name)))).into();
        given.extend([("outcomes".to_owned(), list(outcomes)), ("probabilities".to_owned(), list([1.0 - q, q]))]);
        let solved = solve(find("prospect.lottery").expect("form"), &given).map_err(|e| e.to_string())?;
        Ok::<f64, String>(number(&solved, "prospect_value").unwrap_or(f64::NAN))
    };
    let rest = worth([status_quo, status_quo], 0.0)?;
    let (below, above) = ((found - 1e-9).max(0.0), (found + 1e-9).min(1.0));
    let size =
        [gain, -loss].map(|x| felt(inputs, x - inputs.number("reference")).abs()).into_iter().fold(rest.abs(), f64::max);
    let (more, less) = (worth([gain, -loss], below)?, worth([gain, -loss], above)?);
    // NaN: the values are beyond numbers, and the threshold is that of their logarithms, which nothing here knows.
    let fine = size > 1e300 || (more - rest >= -1e-9 * size && less - rest <= 1e-9 * size);
    holds(&format!("{more:e} and {less:e} around {rest:e}"), fine)
}

/// The room between what both accept at strength `g`, and how large the numbers are that it is the difference of.
fn room(inputs: &Inputs, g: f64) -> (f64, f64) {
    let of = |name| inputs.number(name);
    let breaks = of("first_break") * exp(-of("strength_effect") * g);
    let holds = (1.0 - of("first_break")) - of("first_break") * exp_m1(-of("strength_effect") * g);
    let later = of("option_value") * exp(-of("option_decay") * g);
    let least = of("win") - of("challenger_cost") + of("provocation") * g - later;
    let most = 1.0 - (1.0 - of("win") - of("protege_cost") - breaks * of("break_payoff")) / holds;
    let size = [
        of("challenger_cost"),
        of("provocation") * g,
        later,
        of("protege_cost") / holds,
        breaks * of("break_payoff") / holds,
    ];
    (most.min(1.0) - least.max(0.0), 1.0 + 1.0 / holds + size.iter().map(|x| x.abs()).sum::<f64>())
}

/// Both sign at the ends of the zone, and nobody outside of it.
pub fn deal_zone(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let signed = |g: f64| room(inputs, g).0 >= -1e-9 * room(inputs, g).1;
    let ends = ["strength_low", "strength_high"].map(|name| number(outputs, name));
    let inside = |g: f64| matches!(ends, [Some(low), Some(high)] if (low - 1e-9..=high + 1e-9).contains(&g));
    let clearly = |g: f64| room(inputs, g).0 > 1e-9 * room(inputs, g).1;
    let missed = (0..=64).map(|k| f64::from(k) / 64.0).find(|g| clearly(*g) && !inside(*g));
    holds(&format!("{missed:?} is signed, but lies outside {ends:?}"), missed.is_none())?;
    holds(&format!("{ends:?} are not signed"), ends.into_iter().flatten().all(signed))
}

/// No other demand of the protégé is better for it.
pub fn moral_hazard(inputs: &Inputs, outputs: &Outputs) -> Result<(), String> {
    let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost", "win"];
    let [low, width, own, win] = names.map(|name| inputs.number(name));
    let war = number(outputs, "war").ok_or("no war")?;
    // The demand t is refused with (t − l)/w; what a deal adds to a war is t + c_P.
    let refused = |t: f64| ((t - low) / width).clamp(0.0, 1.0);
    let adds = |t: f64| (1.0 - refused(t)) * (t + own);
    let demand = if war == 0.0 { low.min(win) } else { low + war * width };
    let grid = (0..=200).map(|k| f64::from(k) / 200.0);
    let better = grid
        .flat_map(|u| [win * u, low + width * u])
        .filter(|t| (0.0..=win).contains(t))
        .find(|t| adds(*t) > adds(demand) + 1e-9 * (1.0 + own + width.min(1.0)));
    holds(&format!("{better:?} is better than {demand:e}"), better.is_none() && demand <= win * (1.0 + 1e-12))
}
