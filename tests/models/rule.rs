//! The decision rule of few and of many members, against a binomial tail and an integral of its own.

use garant::models::{CrowdRule, Design, MOST_GUARANTORS, PairTable, Rule, RuleSurface};
use garant::quantity::{LANES, ROW, Row};

fn phi(x: f64) -> f64 {
    0.5 * libm::erfc(-x / std::f64::consts::SQRT_2)
}

/// Φ⁻¹ by bisection.
fn quantile(p: f64) -> f64 {
    let (mut lo, mut hi) = (-9.0, 9.0);
    for _ in 0..70 {
        let mid = 0.5 * (lo + hi);
        if phi(mid) < p { lo = mid } else { hi = mid }
    }
    0.5 * (lo + hi)
}

/// Pr(K ≥ k) of K ~ Binomial(n, p) from logarithms, and known to be 0 or 1 where Chernoff's bound says so.
fn tail(k: u32, n: u32, p: f64) -> f64 {
    if k == 0 || k > n || p <= 0.0 || p >= 1.0 {
        return if k == 0 || (k <= n && p >= 1.0) { 1.0 } else { 0.0 };
    }
    let (nn, share) = (f64::from(n), f64::from(k) / f64::from(n));
    let term = |a: f64, b: f64| if a > 0.0 { a * libm::log(a / b) } else { 0.0 };
    if nn * (term(share, p) + term(1.0 - share, 1.0 - p)) > 40.0 {
        return if share > p { 0.0 } else { 1.0 };
    }
    let log_mass = |j: u32| {
        let j = f64::from(j);
        let choose = libm::lgamma(nn + 1.0) - libm::lgamma(j + 1.0) - libm::lgamma(nn - j + 1.0);
        choose + j * libm::log(p) + (nn - j) * libm::log1p(-p)
    };
    let mut sum = 0.0;
    for j in k..=n {
        let mass = libm::exp(log_mass(j));
        sum += mass;
        if mass < 1e-18 && f64::from(j) > nn * p {
            break;
        }
    }
    sum
}

/// So many members, of whom one may stand apart.
#[derive(Clone, Copy, Debug)]
struct Group {
    members: u32,
    apart: u32,
    rule: Rule,
}

impl Group {
    fn pair(&self) -> CrowdRule {
        CrowdRule::of_rule(self.members - self.apart, self.apart == 1, self.rule)
    }

    /// As an option has it: the crowd first, then the one that stands apart.
    fn design(&self) -> Design {
        let mut members = [0; MOST_GUARANTORS];
        (members[0], members[1]) = (self.members - self.apart, self.apart);
        Design { members, rule: self.rule, will_is_joint: true }
    }
}

/// Whether the rule is met by `crowd` of the others and, or not, the one that stands apart.
fn met_by(design: &Group, crowd: u32, single: u32) -> bool {
    let (acting, n) = (crowd + single, design.members);
    match design.rule {
        Rule::Any => acting >= 1,
        Rule::Floor => 2 * acting >= n,
        Rule::Majority => 2 * acting > n,
        Rule::Unanimity => acting == n,
        Rule::Pivotal(_) => single == 1 && (n == 1 || crowd >= 1),
    }
}

/// The rule by a fine sum over what is common to all: a step twenty times finer than the narrowest feature.
fn integral(design: &Group, [e, a]: [f64; 2], rho: f64) -> f64 {
    let others = design.members - design.apart;
    let needed = [0, design.apart].map(|us| (0..=others).find(|&k| met_by(design, k, us)).unwrap_or(others + 1));
    let given = |x: f64, y: f64| {
        let [without, with] = needed.map(|k| tail(k, others, phi(x)));
        if design.apart == 0 { without } else { phi(y) * with + (1.0 - phi(y)) * without }
    };
    let (root, rest) = (rho.sqrt(), (1.0 - rho).sqrt());
    if rho == 0.0 {
        return given(e, a);
    }
    let step = (0.3 * rest / root / f64::from(design.members).sqrt()).min(0.05);
    let nodes = (8.6 / step) as i32;
    let node = |k: i32| {
        let z = f64::from(k) * step;
        libm::exp(-0.5 * z * z) * given((e + root * z) / rest, (a + root * z) / rest)
    };
    (-nodes..=nodes).map(node).sum::<f64>() * step / (2.0 * std::f64::consts::PI).sqrt()
}

/// From one guarantor to as many as a study may have.
const MEMBERS: [u32; 5] = [1, 2, 7, 101, 1000];

/// Every rule with and without one that stands apart, of so many members.
fn designs(members: &[u32]) -> Vec<Group> {
    let mut designs = Vec::new();
    for &members in members {
        for rule in Rule::COUNTING.into_iter().chain([Rule::Pivotal(1)]) {
            designs.extend([0, 1].map(|apart| Group { members, apart, rule }));
        }
    }
    designs
}

/// The rule for equal wills by its surface, all wills at one correlation.
fn on_surface(surface: &RuleSurface, rho: f64, wills: &[f64]) -> Vec<f64> {
    let mut slices = vec![[0.0; ROW]; surface.len() * LANES / ROW];
    surface.slices(&[rho; LANES], &mut slices);
    let place = |&q: &f64| -> f64 {
        let x: Row = [garant::quantity::maths::normal_quantile_wide(q); ROW];
        RuleSurface::on_slice(&slices[..surface.len()], &x)[3]
    };
    wills.iter().map(place).collect()
}

#[test]
fn many_independent_members_are_a_binomial() {
    let met = |members, rule, q, rho| {
        let design = Group { members, apart: 1, rule };
        let equal = on_surface(&RuleSurface::new(&design.design(), rho, rho), rho, &[q])[0];
        assert!((equal - PairTable::new(design.pair()).met(q, q, rho)).abs() < 1e-10);
        equal
    };
    // Exact fractions: ΣC(n, j)·qʲ·(1 − q)ⁿ⁻ʲ.
    for (members, rule, q, right) in [
        (400, Rule::Floor, 0.54504, 0.968_303_344_519_647_1),
        (200, Rule::Floor, 0.6, 0.998_315_213_480_080_7),
        (100, Rule::Floor, 0.64816, 0.999_154_791_593_870_9),
        (101, Rule::Majority, 0.3, 1.294_255_433_515_424_2e-5),
    ] {
        let met = met(members, rule, q, 0.0);
        assert!((met - right).abs() < 1e-10, "{members}: {met}");
    }
    assert!((met(400, Rule::Floor, 0.545_04, 0.45) - 0.568_167).abs() < 5e-7);
}

#[test]
fn the_rule_is_its_integral_for_few_members_and_for_many() {
    let mut worst = (0.0, String::new());
    for design in designs(&MEMBERS) {
        let table = PairTable::new(design.pair());
        for rho in [0.0, 0.03, 0.45, 0.95] {
            for wills in [[0.001, 0.3], [0.545, 0.545], [0.9, 0.05], [0.97, 0.999]] {
                let error = (table.met(wills[0], wills[1], rho) - integral(&design, wills.map(quantile), rho)).abs();
                if error > worst.0 {
                    worst = (error, format!("{design:?} {rho} {wills:?}"));
                }
            }
        }
    }
    assert!(worst.0 < 1e-11, "{worst:?}");
}

#[test]
fn the_surface_is_the_table_for_few_members_and_for_many() {
    let mut worst = (0.0, String::new());
    let wills = [1e-13, 1e-9, 0.001, 0.03, 0.3, 0.5, 0.545, 0.77, 0.95, 0.9999];
    for design in designs(&MEMBERS) {
        let table = PairTable::new(design.pair());
        for range in [(0.0, 1.0), (0.2, 0.9)] {
            let surface = RuleSurface::new(&design.design(), range.0, range.1);
            for rho in [0.0, 1e-3, 0.05, 0.3, 0.45, 0.8, 0.95].into_iter().filter(|&r| r >= range.0 && r <= range.1) {
                for (met, q) in on_surface(&surface, rho, &wills).into_iter().zip(wills) {
                    let error = (met - table.met(q, q, rho)).abs();
                    if error > worst.0 {
                        worst = (error, format!("{design:?} {rho} {q} of {range:?}"));
                    }
                }
            }
        }
    }
    assert!(worst.0 < 1e-10, "{worst:?}");
}
