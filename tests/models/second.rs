//! A second implementation of the situation and of the trajectory of peace: one draw at a time, in the order a textbook would
//! write it, with library maths and no blocks, running products or tables.

use garant::models::{Rule, Will};
use garant::study::Study;

/// Most states of politics: two guarantors that vote.
pub const STATES: usize = 4;

/// One draw of one option: the value of each quantity by name.
pub struct Draw<'a> {
    pub values: &'a dyn Fn(&str) -> f64,
    pub parties: Vec<Party>,
    pub rule: Rule,
    pub derived: bool,
    pub has_deal: bool,
    pub horizon: usize,
}

/// A guarantor of the study as the option has it.
pub struct Party {
    pub key: String,
    /// Members that take part.
    pub members: u32,
    /// Years at whose end it votes, if something of the option would go with it.
    pub votes: Option<Vec<usize>>,
}

impl<'a> Draw<'a> {
    /// A draw of option `o` of `study`.
    pub fn of(values: &'a dyn Fn(&str) -> f64, study: &Study, o: usize) -> Draw<'a> {
        let (scenario, offer) = (&study.scenario, &study.scenario.offers[o]);
        let party = |place: usize| {
            let (key, elections) = (scenario.guarantors[place].key.to_string(), scenario.elections_of(place));
            let share = offer.entry(&format!("guarantors.{key}.share"));
            let goes = share.is_some_and(|entry| entry.belief.distribution.support().1 > 0.0);
            let years = (1..=101).filter(|&t| elections.held(t)).collect();
            Party { key, members: offer.members[place], votes: goes.then_some(years) }
        };
        Draw {
            values,
            parties: (0..scenario.guarantors.len()).map(party).collect(),
            rule: offer.rule,
            derived: scenario.will == Will::Derived,
            has_deal: scenario.deal.is_some(),
            horizon: scenario.horizon_years,
        }
    }

    /// Whether anybody guarantees.
    pub fn somebody(&self) -> bool {
        self.parties.iter().any(|party| party.members > 0)
    }

    /// Those that vote, in the order of their bits in a state of politics.
    fn voters(&self) -> impl Iterator<Item = (usize, &Party)> {
        self.parties.iter().filter(|party| party.votes.is_some()).enumerate()
    }

    fn own(&self, party: &Party, quantity: &str) -> f64 {
        self.get(&format!("guarantors.{}.{quantity}", party.key))
    }
}

/// What depends on politics.
#[derive(Clone, Copy, Default)]
pub struct Politics {
    pub share: f64,
    pub reinforcements: f64,
    pub will: f64,
    pub p1: f64,
    pub u1: f64,
}

/// The situation of a year at one of its moments.
#[derive(Clone, Copy)]
pub struct Situation {
    /// Opportunities the moment stands for, and the chance of an incident in a year like it.
    pub opportunities: f64,
    pub incident: f64,
    pub a: f64,
    pub p: f64,
    pub t: f64,
    pub pledge: f64,
    pub p0: f64,
    pub u0: f64,
    pub s: f64,
    pub politics: [Politics; STATES],
}

/// Moments of a year: the share of the year's opportunities each stands for, and the years since the war at it.
pub type Moments = dyn Fn(&Draw, usize) -> Vec<(f64, f64)>;

/// Gauss's rule over the opportunities of a year, with three moments in every year.
pub fn gauss(draw: &Draw, year: usize) -> Vec<(f64, f64)> {
    let apart = (3.0f64 / 5.0).sqrt() / 2.0;
    let (from, to) = (draw.reached(year as f64 - 1.0), draw.reached(year as f64));
    let shares = [(5.0, 0.5 - apart), (8.0, 0.5), (5.0, 0.5 + apart)];
    let time = |c: f64| libm::pow(from + c * (to - from), 1.0 / draw.get("opportunity_shape"));
    shares.into_iter().map(|(weight, c)| (weight / 18.0, time(c))).collect()
}

pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

pub fn phi(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

impl Draw<'_> {
    pub fn get(&self, name: &str) -> f64 {
        (self.values)(name)
    }

    /// The situation of a year at each of its `moments`: shares of the year's opportunities, and when they come.
    pub fn year(&self, year: usize, moments: &Moments) -> Vec<Situation> {
        moments(self, year).into_iter().map(|(share, time)| self.situation(year, share, time)).collect()
    }

    /// t^κ.
    pub fn reached(&self, time: f64) -> f64 {
        libm::pow(time, self.get("opportunity_shape"))
    }

    /// The situation of `year` for a guarantee that has had `time` years to stand up; the moment stands for `share` of the year.
    pub fn situation(&self, year: usize, share: f64, time: f64) -> Situation {
        let g = |name| self.get(name);
        let before = year as f64 - 1.0;
        let ramp = if g("ramp_years") == 0.0 { 1.0 } else { (time / g("ramp_years")).min(1.0) };
        let grown = |rate: f64| libm::pow(1.0 + rate, before);
        let a = g("challenger_force") * grown(g("challenger_growth"));
        let p =
            g("protege_force") * (1.0 + g("arms_baseline")) * (1.0 + g("arms_boost") * ramp) * grown(g("protege_growth"));
        let there = g("forward_troops") * libm::pow(1.0 - g("rotation_fatigue"), before);
        let t = there * ramp;
        let presence = ramp * there / (there + 5.0);
        let odds = g("incidents") / (1.0 - g("incidents")) * (1.0 + (g("incident_odds") - 1.0) * presence);
        let incident = odds / (1.0 + odds);
        let crises = g("opportunities") * (self.reached(before + 1.0) - self.reached(before));
        let rate = crises * (1.0 + (g("opportunity_factor") - 1.0) * presence) + g("incident_sparks") * incident;
        let fades = libm::exp(-g("erosion") * before);
        let pledge = g("audience_cost") * ramp * fades;
        let contest = |d: f64| 1.0 / (1.0 + libm::pow(g("defence_multiplier") * d / a, g("decisiveness")));
        let p0 = contest(p);
        let politics = |state: usize| {
            let gone = self.voters().filter(|(bit, _)| state >> bit & 1 == 1).map(|(_, party)| self.own(party, "share"));
            let share = (1.0 - gone.sum::<f64>()).max(0.0);
            let reinforcements = g("reinforcements") * ramp * share;
            let arrive = libm::exp(-g("reinforcement_days") / g("war_days"));
            let p1 = contest(p + g("forward_quality") * t + g("reinforcement_quality") * reinforcements * arrive);
            let will = if self.derived {
                self.joint_will(p0 - p1, pledge, t) * share
            } else {
                g("intervene") * ramp * fades * share
            };
            Politics { share, reinforcements, will, p1, u1: p1 - g("cost_alone") - g("cost_added") }
        };
        let mut all = [Politics::default(); STATES];
        (0..1 << self.voters().count()).for_each(|state| all[state] = politics(state));
        Situation {
            opportunities: share * rate,
            incident,
            a,
            p,
            t,
            pledge,
            p0,
            u0: p0 - g("cost_alone"),
            s: g("status_quo"),
            politics: all,
        }
    }

    fn joint_will(&self, protection: f64, pledge: f64, troops: f64) -> f64 {
        if !self.somebody() {
            return 0.0;
        }
        let g = |name| self.get(name);
        let tripwire = g("tripwire_strength") * (1.0 - libm::exp(-troops / g("tripwire_scale")));
        let will = |party: &Party| {
            let net = protection * self.own(party, "stake") + pledge + tripwire - self.own(party, "war_cost");
            logistic(net / g("will_scale"))
        };
        let wills: Vec<f64> = self.parties.iter().map(|p| if p.members > 0 { will(p) } else { 0.0 }).collect();
        rule_met(self, &wills, g("correlation"))
    }
}

/// Pr(rule met): a sum over the common factor.
pub fn rule_met(draw: &Draw, wills: &[f64], rho: f64) -> f64 {
    let places: Vec<f64> = wills.iter().map(|&will| quantile(will)).collect();
    let step = 0.05;
    let mut sum = 0.0;
    for k in -180..=180 {
        let z = f64::from(k) * step;
        let acts = |x: &f64| phi((x + rho.sqrt() * z) / (1.0 - rho).sqrt());
        sum += libm::exp(-0.5 * z * z) * met_independently(draw, &places.iter().map(acts).collect::<Vec<f64>>());
    }
    sum * step / (2.0 * std::f64::consts::PI).sqrt()
}

/// The same for members that act independently: how likely so many act, guarantor by guarantor, and whether the pivot is one of them.
fn met_independently(draw: &Draw, wills: &[f64]) -> f64 {
    let mut chances = vec![[1.0, 0.0]];
    for (place, party) in draw.parties.iter().enumerate() {
        let pivots = draw.rule == Rule::Pivotal(place as u8);
        for _ in 0..party.members {
            let mut next = vec![[0.0; 2]; chances.len() + 1];
            for (acting, chance) in chances.iter().enumerate() {
                for pivot in 0..2 {
                    next[acting][pivot] += chance[pivot] * (1.0 - wills[place]);
                    next[acting + 1][if pivots { 1 } else { pivot }] += chance[pivot] * wills[place];
                }
            }
            chances = next;
        }
    }
    let n = chances.len() - 1;
    let met = |acting: usize, pivot: usize| match draw.rule {
        Rule::Any => acting >= 1,
        Rule::Floor => 2 * acting >= n,
        Rule::Majority => 2 * acting > n,
        Rule::Unanimity => acting == n,
        Rule::Pivotal(_) => pivot == 1 && (n == 1 || acting >= 2),
    };
    let of = |(acting, chance): (usize, &[f64; 2])| (0..2).filter(|&p| met(acting, p)).map(|p| chance[p]).sum::<f64>();
    chances.iter().enumerate().map(of).sum()
}

/// Φ⁻¹ by bisection.
fn quantile(p: f64) -> f64 {
    let (mut lo, mut hi) = (-12.0, 12.0);
    for _ in 0..80 {
        let mid = 0.5 * (lo + hi);
        if phi(mid) < p { lo = mid } else { hi = mid }
    }
    0.5 * (lo + hi)
}

/// The measures of one draw.
#[derive(Clone, Debug, Default)]
pub struct Measures {
    pub attack: f64,
    pub first_year_hazard: f64,
    pub years_of_peace: f64,
    pub survival: Vec<f64>,
    pub war: f64,
    pub abandonment: f64,
    pub conquest: f64,
    pub escalation: f64,
    pub incidents: f64,
    pub probes: f64,
    pub at_risk: f64,
    pub signable: f64,
    /// The closest any decision came to a tie: below 1e-9 rounding may decide.
    pub margin: f64,
}

impl Measures {
    pub fn new(horizon: usize) -> Measures {
        Measures { survival: vec![0.0; horizon], margin: f64::INFINITY, ..Measures::default() }
    }

    /// Notes how close a decision was and takes it: a tie is a no.
    pub fn decide(&mut self, net: f64) -> bool {
        self.margin = self.margin.min(net.abs());
        net > 0.0
    }

    /// What a year of a mass at peace sees short of an attack.
    pub fn at_peace(&mut self, mass: f64, moments: &[Situation], shares: &[f64]) {
        self.at_risk += mass;
        self.incidents += mass * moments.iter().zip(shares).map(|(s, share)| share * s.incident).sum::<f64>();
    }

    /// An attack on a mass at peace.
    pub fn attacked(&mut self, hit: f64, will: f64, s: &Situation, state: usize, slope: f64) {
        let p1 = s.politics[state].p1;
        self.attack += hit;
        self.war += hit * will;
        self.abandonment += hit * (1.0 - will);
        self.conquest += hit * (will * p1 + (1.0 - will) * s.p0);
        self.escalation += hit * will * slope * p1;
    }

    pub fn settle(&mut self, draw: &Draw, moments: &Moments) {
        self.years_of_peace = self.survival.iter().sum();
        if !draw.has_deal {
            return;
        }
        let gain = moments(draw, 1).into_iter().map(|(share, time)| {
            let s = draw.situation(1, share, time);
            let Politics { will, u1, .. } = s.politics[0];
            share * ((1.0 - will) * s.u0 + will * u1 - s.s)
        });
        let option = gain.sum::<f64>().max(0.0);
        let peace = self.survival[draw.horizon - 1];
        let least = draw.get("win_now") - draw.get("challenger_cost_now") + draw.get("provocation") - option;
        let most = 1.0 - (1.0 - draw.get("win_now") - draw.get("protege_cost_now")) / peace;
        let room = most.min(1.0) - least.max(0.0);
        self.margin = self.margin.min(room.abs());
        self.signable = if room >= 0.0 && peace > 0.0 { 1.0 } else { 0.0 };
    }
}

/// What the elections of a year make of a mass in a state: the mass that ends in each state.
pub fn election(draw: &Draw, year: usize, state: usize, mass: f64) -> [f64; STATES] {
    let mut masses = [0.0; STATES];
    masses[state] = mass;
    for (bit, party) in draw.voters() {
        if !party.votes.iter().flatten().any(|&vote| vote == year) {
            continue;
        }
        let (leaves, returns) = (draw.own(party, "leaves"), draw.own(party, "returns"));
        for by in (0..STATES).filter(|state| state >> bit & 1 == 0) {
            let (stands, gone) = (masses[by], masses[by | 1 << bit]);
            masses[by] = stands * (1.0 - leaves) + gone * returns;
            masses[by | 1 << bit] = stands * leaves + gone * (1.0 - returns);
        }
    }
    masses
}
