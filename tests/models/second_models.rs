//! The ten models a second time, for one draw, straight from their definitions.

use crate::second::*;
use std::collections::BTreeMap;

/// The measures of one draw under the model called `key`.
pub fn play(key: &str, draw: &Draw) -> Measures {
    play_at(key, draw, &gauss)
}

/// The same, asked at other `moments` of each year.
pub fn play_at(key: &str, draw: &Draw, moments: &Moments) -> Measures {
    let mut out = Measures::new(draw.horizon);
    match key {
        "probing" => {
            let shares = moments(draw, 1).into_iter().map(|(share, _)| share).collect();
            let years: Vec<Vec<Situation>> = (1..=draw.horizon).map(|year| draw.year(year, moments)).collect();
            let rates = ["answer_resolute", "answer_irresolute", "probe_gain", "probe_loss"];
            let probes = Probes { draw, shares, years, rates: rates.map(|name| draw.get(name)) };
            if draw.horizon <= 12 { probes.tree(&mut out, 1, (0, (0, 0)), 1.0) } else { probes.merged(&mut out) }
        }
        _ => yearly(key, draw, moments, &mut out),
    }
    out.settle(draw, moments);
    out
}

/// What a memoryless model says of one opportunity: (attack, will of the guarantors, probe).
type Say = (f64, f64, f64);

fn yearly(key: &str, draw: &Draw, moments: &Moments, out: &mut Measures) {
    let mut masses = [0.0; STATES];
    masses[0] = 1.0;
    for year in 1..=draw.horizon {
        let mut next = [0.0; STATES];
        let (times, situations) = (moments(draw, year), draw.year(year, moments));
        let shares: Vec<f64> = times.iter().map(|(share, _)| *share).collect();
        for state in 0..STATES {
            if masses[state] == 0.0 {
                continue;
            }
            let says: Vec<Say> =
                situations.iter().zip(&times).map(|(s, (_, time))| say(key, draw, s, (year, *time), state, out)).collect();
            let expect =
                |of: &dyn Fn(&Say) -> f64| situations.iter().zip(&says).map(|(s, say)| s.opportunities * of(say)).sum();
            let (attacks, probes): (f64, f64) = (expect(&|say| say.0), expect(&|say| say.2));
            let hazard = 1.0 - libm::exp(-attacks);
            if year == 1 {
                out.first_year_hazard = hazard;
            }
            out.at_peace(masses[state], &situations, &shares);
            out.probes += masses[state] * (1.0 - libm::exp(-probes));
            let hit = masses[state] * hazard;
            for (s, (attack, will, _)) in situations.iter().zip(&says).filter(|(_, say)| say.0 > 0.0) {
                let part = hit * s.opportunities * attack / attacks;
                out.attacked(part, *will, s, state, draw.get("escalation_slope"));
            }
            let peace = masses[state] - hit;
            out.survival[year - 1] += peace;
            next.iter_mut().zip(election(draw, year, state, peace)).for_each(|(next, mass)| *next += mass);
        }
        masses = next;
    }
}

fn say(key: &str, draw: &Draw, s: &Situation, when: (usize, f64), state: usize, out: &mut Measures) -> Say {
    let Politics { will: q, u1, .. } = s.politics[state];
    let gain_at = |q: f64| (1.0 - q) * s.u0 + q * u1 - s.s;
    let step = |out: &mut Measures, net: f64| if out.decide(net) { 1.0 } else { 0.0 };
    match key {
        "calculus" => (step(out, gain_at(q)), q, 0.0),
        "quantal" => (logistic(draw.get("precision") * gain_at(q)), q, 0.0),
        "signalling" => signalling(draw, s, state, out),
        "perfect-deterrence" => perfect_deterrence(draw, s, state, out),
        "brinkmanship" => (step(out, brinkmanship(draw, s, state)), q, 0.0),
        "denial" => {
            let win = denial(draw, s, state, out);
            (step(out, win - draw.get("cost_alone") - q * draw.get("cost_added") - s.s), q, 0.0)
        }
        "coalition" => {
            let joint = draw.derived;
            let q = if joint || !draw.somebody() {
                q
            } else {
                rule_met(draw, &vec![q; draw.parties.len()], draw.get("correlation"))
            };
            (step(out, gain_at(q)), q, 0.0)
        }
        "commitment" => (commitment(draw, s, when, state, out), q, 0.0),
        "prospect" => (step(out, prospect(draw, s, state)), q, 0.0),
        _ => panic!("{key} has no second implementation"),
    }
}

fn signalling(draw: &Draw, s: &Situation, state: usize, out: &mut Measures) -> Say {
    let (c, w) = (draw.get("guarantor_war_cost"), draw.get("war_payoff_halfwidth"));
    let tripwire = draw.get("tripwire_max") * (1.0 - libm::exp(-s.t / draw.get("tripwire_scale")));
    let p = 1.0 - s.politics[state].p1;
    let cut_off = (c * (1.0 - s.pledge - tripwire)).max(0.0) / p;
    let r = if draw.somebody() { (1.0 - cut_off.clamp(0.0, 1.0)) * s.politics[state].share } else { 0.0 };
    let v = s.u0 - s.s;
    if !out.decide(v) {
        return (0.0, r, 0.0);
    }
    let attack = if r > 0.0 { (s.politics[state].u1 - s.s + w + v * (1.0 - r) / r) / (2.0 * w) } else { 1.0 };
    (attack.clamp(0.0, 1.0), r, 0.0)
}

fn perfect_deterrence(draw: &Draw, s: &Situation, state: usize, out: &mut Measures) -> Say {
    let (hard, b, x) = (draw.get("challenger_hard"), draw.get("back_down_cost"), draw.get("soft_guarantor_loss"));
    let Politics { will: q, u1, .. } = s.politics[state];
    let (dc, sq, cd) = (s.u0, s.s, s.s - b);
    if !out.decide(dc - sq) {
        return (0.0, 0.0, 0.0);
    }
    let dd = u1.max(cd);
    let c_h = if dc == dd { f64::INFINITY } else { (dc - sq) / (dc - dd) };
    let (c_s, d) = ((dc - sq) / (dc - sq + b), 1.0 / (1.0 + x));
    if !out.decide(c_h - q) {
        return (0.0, 0.0, 0.0);
    }
    // Nobody can be bluffed for whom nobody stands.
    let (challenge, defy) = match (out.decide(c_s - q), draw.somebody() && out.decide(d - hard)) {
        (false, _) => (hard, q),
        (true, false) => (1.0, q),
        (true, true) => (hard / d, c_s),
    };
    let war = hard * defy;
    let attack = war + challenge * (1.0 - defy);
    (attack, if attack > 0.0 { war / attack } else { 0.0 }, (challenge - hard) * defy)
}

fn brinkmanship(draw: &Draw, s: &Situation, state: usize) -> f64 {
    let (beta, n_c) = (draw.get("escalation_slope"), draw.get("challenger_disaster"));
    let n_d = draw.get("defender_disaster") / (1.0 + draw.get("audience_cost"));
    let Politics { will: q, p1, .. } = s.politics[state];
    let sum = 1.0 + beta + beta * n_d;
    let coerces = 2.0 / (sum + (sum * sum - 4.0 * beta).sqrt());
    let worth = if p1 >= coerces {
        1.0
    } else {
        let used = if beta == 0.0 { p1 } else { ((1.0 - beta * n_c) / (2.0 * beta)).clamp(0.0, p1) };
        (1.0 - beta * used) * used - beta * used * n_c
    };
    q * worth + (1.0 - q) * s.p0 - draw.get("cost_alone") - s.s
}

fn denial(draw: &Draw, s: &Situation, state: usize, out: &mut Measures) -> f64 {
    let (a, d, tau) = (draw.get("attacker_kill_rate"), draw.get("defender_kill_rate"), draw.get("reinforcement_days"));
    let a0 = draw.get("challenger_local_share") * s.a;
    let d0 = draw.get("protege_local_share") * s.p + draw.get("forward_quality") * s.t;
    let relief = draw.get("reinforcement_quality") * s.politics[state].reinforcements;
    let w = (a * d).sqrt();
    let favours = out.decide(a * a0 * a0 - d * d0 * d0);
    let breaks = if favours { libm::atanh((d / a).sqrt() * d0 / a0) / w } else { f64::INFINITY };
    if out.decide(tau - breaks) {
        return 1.0;
    }
    let (cosh, sinh) = (libm::cosh(w * tau), libm::sinh(w * tau));
    let rest = (a0 * cosh - d / w * d0 * sinh).max(0.0);
    let front = (d0 * cosh - w / d * a0 * sinh).max(0.0);
    let fails = out.decide(a * rest * rest - d * (front + relief) * (front + relief));
    let q = s.politics[state].will;
    (if fails { q } else { 0.0 }) + if favours { 1.0 - q } else { 0.0 }
}

fn commitment(draw: &Draw, now: &Situation, (year, time): (usize, f64), state: usize, out: &mut Measures) -> f64 {
    let delta = draw.get("discount");
    let next = draw.situation(year + 1, 1.0, time + 1.0);
    let win = |s: &Situation, k: usize| (1.0 - s.politics[k].will) * s.p0 + s.politics[k].will * s.politics[k].p1;
    let later: f64 = election(draw, year, state, 1.0).iter().enumerate().map(|(k, share)| share * win(&next, k)).sum();
    let cost = draw.get("cost_alone") + now.politics[state].will * draw.get("cost_added");
    let here = win(now, state);
    let shift = out.decide(here - later - (1.0 - delta) / delta * (1.0 - here + cost));
    if out.decide(here - cost - (1.0 - delta)) && shift { 1.0 } else { 0.0 }
}

/// CPT(attack − R) − v(s − R): outcomes sorted, gains weighted from the best down, losses from the worst up.
fn prospect(draw: &Draw, s: &Situation, state: usize) -> f64 {
    let (k0, dk, r) = (draw.get("cost_alone"), draw.get("cost_added"), draw.get("reference_point"));
    let Politics { will: q, p1, .. } = s.politics[state];
    let value = |x: f64| if x >= 0.0 { libm::pow(x, 0.88) } else { -2.25 * libm::pow(-x, 0.88) };
    let weight = |p: f64, g: f64| {
        let p = p.clamp(0.0, 1.0);
        libm::pow(p, g) / libm::pow(libm::pow(p, g) + libm::pow(1.0 - p, g), 1.0 / g)
    };
    let mut outcomes = [
        (1.0 - k0 - r, (1.0 - q) * s.p0),
        (-k0 - r, (1.0 - q) * (1.0 - s.p0)),
        (1.0 - k0 - dk - r, q * p1),
        (-k0 - dk - r, q * (1.0 - p1)),
    ];
    outcomes.sort_by(|x, y| y.0.total_cmp(&x.0));
    let mut worth = 0.0;
    for k in 0..4 {
        let (x, p) = outcomes[k];
        let better: f64 = outcomes[..k].iter().map(|o| o.1).sum();
        let worse: f64 = outcomes[k + 1..].iter().map(|o| o.1).sum();
        let share = if x >= 0.0 {
            weight(better + p, 0.61) - weight(better, 0.61)
        } else {
            weight(worse + p, 0.69) - weight(worse, 0.69)
        };
        worth += share * value(x);
    }
    worth - value(s.s - r)
}

/// State of politics, probes answered and not answered.
type Place = (usize, (i32, i32));

struct Probes<'a> {
    draw: &'a Draw<'a>,
    /// Shares of the moments of a year, and the situation at them.
    shares: Vec<f64>,
    years: Vec<Vec<Situation>>,
    /// Answer rates of resolute and irresolute guarantors, gain and loss of a probe.
    rates: [f64; 4],
}

impl Probes<'_> {
    /// Every story of probes, answers and elections, one branch after the other.
    fn tree(&self, out: &mut Measures, year: usize, place: Place, mass: f64) {
        if year <= self.draw.horizon && mass > 0.0 {
            self.year(out, year, place, mass).into_iter().for_each(|(place, mass)| self.tree(out, year + 1, place, mass));
        }
    }

    /// The same for so many years that stories which come to the same place must be added up.
    fn merged(&self, out: &mut Measures) {
        let mut masses = BTreeMap::from([((0, (0, 0)), 1.0)]);
        for year in 1..=self.draw.horizon {
            let mut next = BTreeMap::new();
            for (place, mass) in masses.into_iter().filter(|&(_, mass)| mass > 0.0) {
                self.year(out, year, place, mass)
                    .into_iter()
                    .for_each(|(place, mass)| *next.entry(place).or_insert(0.0) += mass);
            }
            masses = next;
        }
    }

    /// One year of a mass at peace: where what is left of it comes to.
    fn year(&self, out: &mut Measures, year: usize, (state, history): Place, mass: f64) -> Vec<(Place, f64)> {
        let moments = &self.years[year - 1];
        let [resolute, irresolute, gain, loss] = self.rates;
        let resolute = resolute.max(irresolute);
        let belief = |s: &Situation, (answered, unanswered): (i32, i32)| {
            let q = s.politics[state].will;
            if q == 0.0 {
                return 0.0;
            }
            let logit = libm::log(q / (1.0 - q))
                + f64::from(answered) * libm::log(resolute / irresolute)
                + f64::from(unanswered) * libm::log((1.0 - resolute) / (1.0 - irresolute));
            logistic(logit)
        };
        let pi: f64 = moments.iter().zip(&self.shares).map(|(s, share)| share * belief(s, history)).sum();
        let answer = pi * resolute + (1.0 - pi) * irresolute;
        out.at_peace(mass, moments, &self.shares);
        let probes = self.draw.somebody() && out.decide((1.0 - answer) * gain - answer * loss);
        let branches = if probes {
            out.probes += mass;
            [((history.0 + 1, history.1), mass * answer), ((history.0, history.1 + 1), mass * (1.0 - answer))]
        } else {
            [(history, mass), (history, 0.0)]
        };
        let mut left = Vec::new();
        for (history, mass) in branches.into_iter().filter(|branch| branch.1 > 0.0) {
            let mut taken = Vec::new();
            for s in moments {
                let pi = belief(s, history);
                if out.decide((1.0 - pi) * s.u0 + pi * s.politics[state].u1 - s.s) {
                    taken.push((s, pi));
                }
            }
            let attacks: f64 = taken.iter().map(|(s, _)| s.opportunities).sum();
            let hit = mass * (1.0 - libm::exp(-attacks));
            if year == 1 {
                out.first_year_hazard += hit;
            }
            for (s, pi) in taken {
                out.attacked(hit * s.opportunities / attacks, pi, s, state, self.draw.get("escalation_slope"));
            }
            out.survival[year - 1] += mass - hit;
            let elected = election(self.draw, year, state, mass - hit).into_iter().enumerate();
            left.extend(elected.map(|(next, mass)| ((next, history), mass)));
        }
        left
    }
}
