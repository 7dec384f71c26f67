//! One list of checks for every family of beliefs, and an independent library for those it has.

use garant::chance::{Belief, FAMILIES, Parameter, Plan, Uniforms, family};
use garant::quantity::{LANES, ZEROS};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use rand_distr::Distribution as _;

use Parameter::{List, Number};

/// Parameter sets of every family, in the family's order.
fn cases() -> Vec<(&'static str, Vec<Parameter>)> {
    let numbers = |list: &[f64]| list.iter().map(|x| Number(*x)).collect::<Vec<_>>();
    vec![
        ("fixed", numbers(&[2.5])),
        ("fixed", numbers(&[-1e9])),
        ("uniform", numbers(&[0.0, 1.0])),
        ("uniform", numbers(&[-3.0, 1e6])),
        ("triangular", numbers(&[400.0, 600.0, 750.0])),
        ("triangular", numbers(&[0.0, 0.0, 0.5])),
        ("triangular", numbers(&[-1.0, 2.0, 2.0])),
        ("pert", numbers(&[0.0, 0.35, 0.7, 4.0])),
        ("pert", numbers(&[10.0, 11.0, 90.0, 2.0])),
        ("beta", numbers(&[4.0, 4.0, 0.0, 1.0])),
        ("beta", numbers(&[0.5, 3.0, 0.0, 1.0])),
        ("beta", numbers(&[60.0, 2.0, -1.0, 5.0])),
        ("truncated_normal", numbers(&[0.4, 0.2, 0.0, 1.0])),
        ("truncated_normal", numbers(&[3.0, 1.0, 4.0, 9.0])),
        ("lognormal", numbers(&[0.5, 0.45])),
        ("lognormal", numbers(&[1e-9, 2.0])),
        ("discrete", vec![List(vec![3.0, 1.0, 2.0]), List(vec![1.0, 2.0, 1.0])]),
        ("discrete", vec![List(vec![0.0, 10.0]), List(vec![0.999, 0.001])]),
        ("empirical", vec![List(vec![5.0, 1.0, 2.0, 9.0])]),
        ("empirical", vec![List(vec![0.0, 0.0, 1.0])]),
        ("quantiles", vec![List(vec![0.0, 0.05, 0.5, 0.95, 1.0]), List(vec![0.0, 0.01, 0.23, 0.97, 2.5])]),
        ("quantiles", vec![List(vec![0.0, 1.0]), List(vec![-5.0, 1e6])]),
    ]
}

fn belief(key: &str, parameters: &[Parameter]) -> Belief {
    Belief::new(family(key).expect("known"), parameters.to_vec()).unwrap_or_else(|r| panic!("{key}: {r:?}"))
}

fn is_continuous(key: &str) -> bool {
    !matches!(key, "fixed" | "discrete")
}

const SHARES: [f64; 9] = [1e-12, 1e-6, 1e-3, 0.1, 0.3, 0.5, 0.77, 0.999, 1.0 - 1e-6];

#[test]
fn every_family_is_in_the_list() {
    for family in FAMILIES {
        let sets = cases().iter().filter(|(key, _)| *key == family.key).count();
        assert!(sets >= 2, "{} has {sets} parameter sets", family.key);
        assert!(!family.meaning.is_empty());
    }
}

#[test]
fn distribution_function_and_quantile_are_inverse() {
    for (key, parameters) in cases().iter().filter(|(key, _)| is_continuous(key)) {
        let belief = belief(key, parameters);
        for u in SHARES {
            let back = belief.distribution.cdf(belief.distribution.quantile(u));
            // An atom (equal observations) maps a range of shares to one value.
            let atom = *key == "empirical" && back > u;
            assert!((back - u).abs() <= 1e-12 || atom, "{key} {parameters:?} {u}: {back}");
        }
    }
}

#[test]
fn quantiles_rise_and_stay_in_the_support() {
    for (key, parameters) in cases() {
        let distribution = belief(key, &parameters).distribution;
        let (lo, hi) = distribution.support();
        let mut last = f64::NEG_INFINITY;
        for i in 1..5000 {
            let x = distribution.quantile(f64::from(i) / 5000.0);
            assert!(x >= last && x >= lo && x <= hi, "{key} {parameters:?} {i}");
            last = x;
        }
        for u in [f64::EPSILON / 4.0, 1.0 - f64::EPSILON / 2.0] {
            let x = distribution.quantile(u);
            assert!(x >= lo && x <= hi, "{key} {parameters:?} {u}: {x}");
        }
    }
}

/// A belief of `key` with parameters made of the uniforms that `next` gives: of every size, narrow and wide, with shapes from
/// flat to pointed. Absent where they happen to be refused.
fn random(key: &str, mut next: impl FnMut() -> f64) -> Option<Belief> {
    let sized = |u: f64, v: f64| (if u < 0.5 { -1.0 } else { 1.0 }) * libm::pow(10.0, 400.0 * v - 200.0);
    let ends = match (8.0 * next()) as u32 {
        0 => [0.0, 1.0],
        1 => [0.0, libm::pow(10.0, 400.0 * next() - 200.0)],
        2 => [sized(next(), next()), sized(next(), next())],
        _ => [next() - 0.5, next() - 0.5],
    };
    let (min, max) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    let mode = [min, max, min + next() * (max - min)][(3.0 * next()) as usize];
    let shape = |u: f64| libm::pow(10.0, 5.0 * u - 2.0);
    let numbers = match key {
        "fixed" => vec![min],
        "uniform" => vec![min, max],
        "triangular" => vec![min, mode, max],
        "pert" => vec![min, mode, max, 1000.0 * next() * next()],
        "beta" => vec![shape(next()), shape(next()), min, max],
        "truncated_normal" => vec![min + (4.0 * next() - 1.5) * (max - min), (max - min) * shape(next()), min, max],
        "lognormal" => vec![libm::pow(10.0, 200.0 * next() - 100.0), 10.0 * next()],
        _ => Vec::new(),
    };
    let parameters = match key {
        "discrete" => vec![List(vec![min, mode, max]), List(vec![next(), next(), next()])],
        "empirical" => vec![List(vec![min, mode, max, min])],
        "quantiles" => {
            let inner = 0.5 * min + 0.5 * max;
            vec![List(vec![0.0, next(), 1.0]), List(vec![min, inner, max])]
        }
        _ => numbers.into_iter().map(Number).collect(),
    };
    Belief::new(family(key).expect("known"), parameters).ok()
}

/// Shares from end to end of the open unit interval: the extremes of every plan, the ends of the tables, and some between.
fn shares() -> [f64; LANES] {
    let (sobol, plain, table) = (libm::exp2(-33.0), libm::exp2(-54.0), libm::exp2(-12.0));
    let near = [sobol, plain, table, 5e-324, f64::MIN_POSITIVE, 3.0 * sobol, table.next_up(), table.next_down()];
    let mut shares: Vec<f64> = near.into_iter().flat_map(|u| [u, (1.0 - u).min(1.0f64.next_down())]).collect();
    shares.extend((shares.len()..LANES).map(|i| (i as f64 + 0.5) / LANES as f64));
    shares.sort_by(f64::total_cmp);
    std::array::from_fn(|i| shares[i])
}

#[test]
fn no_draw_of_any_belief_leaves_its_support() {
    let shares = shares();
    let mut state = 7u64;
    let mut next = || {
        state = garant::chance::mix(state);
        (state >> 11) as f64 / 9_007_199_254_740_992.0
    };
    for family in FAMILIES {
        let mut beliefs: Vec<Belief> = (0..60).filter_map(|_| random(family.key, &mut next)).collect();
        assert!(beliefs.len() > 25, "{}", family.key);
        // Nearly all of it below the smallest normal number.
        if family.key == "beta" {
            beliefs.push(belief("beta", &[0.01, 5.0, 0.0, 1.0].map(Number)));
        }
        for belief in beliefs {
            let (lo, hi) = belief.distribution.support();
            let inside = |x: f64| (lo..=hi).contains(&x) && x.is_finite() && (x != 0.0 || x.is_sign_positive());
            let mut drawn = ZEROS;
            belief.sampler().fill(&shares, &mut drawn);
            for (u, x) in shares.into_iter().zip(drawn) {
                let exact = belief.distribution.quantile(u);
                assert!(inside(x) && inside(exact), "{} {:?} at {u:e}: {x:e}, {exact:e}", family.key, belief.parameters);
            }
            // From the smallest uniform of any plan on; Newton's method ends a few last digits off, on either side.
            let drawable = shares.iter().filter(|u| **u >= libm::exp2(-54.0));
            let exact: Vec<f64> = drawable.map(|&u| belief.distribution.quantile(u)).collect();
            let falls = |pair: &[f64]| pair[1] < pair[0] - 1e-9 * (pair[0].abs() + hi.min(1e300) - lo);
            assert!(!exact.windows(2).any(falls), "{} {:?} falls", family.key, belief.parameters);
        }
    }
}

#[test]
fn a_triangle_of_any_size_has_the_shape_of_a_small_one() {
    let small = belief("triangular", &[0.0, 0.25, 1.0].map(Number));
    let large = |power: f64| belief("triangular", &[0.0, 0.25 * power, power].map(Number));
    let shares = shares();
    for exponent in [-1000.0, -600.0, 10.0, 99.0] {
        let power = libm::exp2(exponent);
        let (mut drawn, mut scaled) = (ZEROS, ZEROS);
        small.sampler().fill(&shares, &mut drawn);
        large(power).sampler().fill(&shares, &mut scaled);
        for i in 8..LANES - 8 {
            assert_eq!(scaled[i], drawn[i] * power, "2^{exponent} at {}", shares[i]);
            assert_eq!(large(power).distribution.quantile(shares[i]), small.distribution.quantile(shares[i]) * power);
        }
    }
}

#[test]
fn the_mean_is_the_integral_of_the_quantiles() {
    for (key, parameters) in cases() {
        let distribution = belief(key, &parameters).distribution;
        // Substituting u = logistic(t) tames the tails.
        let step = 0.01;
        let mut sum = 0.0;
        for k in -4000..=4000 {
            let t = f64::from(k) * step;
            let u = 1.0 / (1.0 + libm::exp(-t));
            if u > 0.0 && u < 1.0 {
                sum += distribution.quantile(u) * u * (1.0 - u) * step;
            }
        }
        let scale = distribution.mean().abs().max(distribution.quantile(0.9).abs());
        // Where quantiles jump or bend, the rule of equal steps is coarser.
        let jumps = match key {
            "discrete" => 5e-3,
            "empirical" => 1e-5,
            _ => 1e-6,
        };
        assert!((sum - distribution.mean()).abs() <= jumps * scale, "{key} {parameters:?}: {sum} {}", distribution.mean());
    }
}

#[test]
fn the_engine_draws_the_quantiles() {
    for (key, parameters) in cases() {
        let belief = belief(key, &parameters);
        let sampler = belief.sampler();
        let (mut u, mut x) = (ZEROS, ZEROS);
        for block in 0..64 {
            for (i, u) in u.iter_mut().enumerate() {
                *u = ((block * LANES + i) as f64 + 0.37) / (64 * LANES) as f64;
            }
            sampler.fill(&u, &mut x);
            for i in 0..LANES {
                let exact = belief.distribution.quantile(u[i]);
                if is_continuous(key) && key != "empirical" {
                    assert!((belief.distribution.cdf(x[i]) - u[i]).abs() <= 1e-9, "{key} {parameters:?} {}", u[i]);
                } else {
                    assert_eq!(x[i], exact, "{key} {parameters:?} {}", u[i]);
                }
            }
        }
    }
}

/// The largest distance between the shares of `sample` and a distribution function.
fn distance(mut sample: Vec<f64>, cdf: impl Fn(f64) -> f64) -> f64 {
    sample.sort_by(f64::total_cmp);
    let n = sample.len() as f64;
    let at = |(i, x): (usize, &f64)| {
        let share = cdf(*x);
        (share - i as f64 / n).abs().max(((i + 1) as f64 / n - share).abs())
    };
    sample.iter().enumerate().map(at).fold(0.0, f64::max)
}

/// Kolmogorov–Smirnov bound at significance 10⁻⁶.
fn bound(n: usize) -> f64 {
    2.6932 / (n as f64).sqrt()
}

#[test]
fn draws_follow_their_distribution() {
    let draws = 65_536;
    for (key, parameters) in cases().iter().filter(|(key, _)| is_continuous(key) && *key != "empirical") {
        let belief = belief(key, parameters);
        let sampler = belief.sampler();
        let mut sample = Vec::new();
        let (mut u, mut x) = (ZEROS, ZEROS);
        for replicate in 0..2 {
            let uniforms = Uniforms::new(Plan::Plain, 11, replicate, draws);
            for block in 0..draws / LANES {
                uniforms.fill(3, block, &mut u);
                sampler.fill(&u, &mut x);
                sample.extend_from_slice(&x);
            }
        }
        let n = sample.len();
        let d = distance(sample, |x| belief.distribution.cdf(x));
        assert!(d < bound(n), "{key} {parameters:?}: {d}");
    }
}

/// A sample of the independent library's distribution with the same parameters, where it has the family.
fn independent(key: &str, parameters: &[Parameter], n: usize) -> Option<Vec<f64>> {
    let p: Vec<f64> = parameters.iter().map(|p| if let Number(x) = p { *x } else { f64::NAN }).collect();
    let mut rng = ChaCha8Rng::seed_from_u64(20_250_818);
    let sample = match key {
        "uniform" => {
            let law = rand_distr::Uniform::new(p[0], p[1]).expect("uniform");
            (0..n).map(|_| law.sample(&mut rng)).collect()
        }
        "triangular" => {
            let law = rand_distr::Triangular::new(p[0], p[2], p[1]).expect("triangular");
            (0..n).map(|_| law.sample(&mut rng)).collect()
        }
        "pert" => {
            let law = rand_distr::Pert::new(p[0], p[2]).with_shape(p[3]).with_mode(p[1]).expect("pert");
            (0..n).map(|_| law.sample(&mut rng)).collect()
        }
        "beta" => {
            let law = rand_distr::Beta::new(p[0], p[1]).expect("beta");
            (0..n).map(|_| p[2] + (p[3] - p[2]) * law.sample(&mut rng)).collect()
        }
        "lognormal" => {
            let law = rand_distr::LogNormal::new(libm::log(p[0]), p[1]).expect("lognormal");
            (0..n).map(|_| law.sample(&mut rng)).collect()
        }
        "truncated_normal" => {
            let law = rand_distr::Normal::new(p[0], p[1]).expect("normal");
            std::iter::repeat_with(|| law.sample(&mut rng)).filter(|x| (p[2]..=p[3]).contains(x)).take(n).collect()
        }
        _ => return None,
    };
    Some(sample)
}

#[test]
fn an_independent_library_draws_from_the_same_distributions() {
    let n = 200_000;
    let mut compared = 0;
    for (key, parameters) in cases() {
        let Some(sample) = independent(key, &parameters, n) else { continue };
        let belief = belief(key, &parameters);
        let d = distance(sample, |x| belief.distribution.cdf(x));
        assert!(d < bound(n), "{key} {parameters:?}: {d}");
        compared += 1;
    }
    assert!(compared >= 12);
}

#[test]
fn the_comparison_catches_a_spread_two_percent_off() {
    let right = [Number(0.4), Number(0.2), Number(-9.0), Number(9.0)];
    let wrong = belief("truncated_normal", &[Number(0.4), Number(0.2 * 1.02), Number(-9.0), Number(9.0)]);
    let sample = independent("truncated_normal", &right, 1_000_000).expect("normal");
    let d = distance(sample, |x| wrong.distribution.cdf(x));
    assert!(d > bound(1_000_000), "{d}");
}

#[test]
fn pinned_values_do_not_move() {
    let mut all = Vec::new();
    for (key, parameters) in cases() {
        let sampler = belief(key, &parameters).sampler();
        let (mut u, mut x) = (ZEROS, ZEROS);
        u.iter_mut().enumerate().for_each(|(i, u)| *u = (i as f64 + 0.5) / LANES as f64);
        sampler.fill(&u, &mut x);
        all.push(x.iter().fold(0u64, |hash, x| garant::chance::mix(hash ^ x.to_bits())));
    }
    let together = all.iter().fold(0u64, |hash, x| garant::chance::mix(hash ^ x));
    // A change here changes results: it needs a new results version.
    assert_eq!(together, PINNED, "{together:#018x}");
}

const PINNED: u64 = 0xd9b6_e924_14f5_0c96;

#[test]
fn what_is_no_belief_is_refused_at_the_right_place() {
    let nan = f64::NAN;
    let inf = f64::INFINITY;
    let numbers = |list: &[f64]| list.iter().map(|x| Number(*x)).collect::<Vec<_>>();
    let lists = |a: &[f64], b: &[f64]| vec![List(a.to_vec()), List(b.to_vec())];
    let wrong = [
        ("fixed", numbers(&[nan]), "value"),
        ("uniform", numbers(&[2.0, 1.0]), "min"),
        ("uniform", numbers(&[1.0, 1.0]), "max"),
        ("uniform", numbers(&[nan, 1.0]), "min"),
        ("uniform", numbers(&[0.0, inf]), "max"),
        ("uniform", numbers(&[-1e308, 1e308]), "max"),
        ("triangular", numbers(&[1.0, 0.0, 2.0]), "mode"),
        ("triangular", numbers(&[1.0, 3.0, 2.0]), "mode"),
        ("triangular", numbers(&[1.0, nan, 2.0]), "mode"),
        ("pert", numbers(&[0.0, 1.0, 2.0, -1.0]), "shape"),
        ("pert", numbers(&[0.0, 3.0, 2.0, 4.0]), "mode"),
        ("beta", numbers(&[0.0, 1.0, 0.0, 1.0]), "alpha"),
        ("beta", numbers(&[1.0, -1.0, 0.0, 1.0]), "beta"),
        ("beta", numbers(&[1e-300, 1.0, 0.0, 1.0]), "alpha"),
        ("beta", numbers(&[1.0, 1e300, 0.0, 1.0]), "beta"),
        ("beta", numbers(&[1.0, 1.0, 1.0, 0.0]), "min"),
        ("truncated_normal", numbers(&[0.0, 0.0, -1.0, 1.0]), "sd"),
        ("truncated_normal", numbers(&[0.0, -1.0, -1.0, 1.0]), "sd"),
        ("truncated_normal", numbers(&[0.0, 1.0, 50.0, 51.0]), "mean"),
        ("lognormal", numbers(&[0.0, 1.0]), "median"),
        ("lognormal", numbers(&[-1.0, 1.0]), "median"),
        ("lognormal", numbers(&[1.0, 0.0]), "sigma"),
        ("lognormal", numbers(&[1.0, nan]), "sigma"),
        ("discrete", lists(&[], &[]), "values"),
        ("discrete", lists(&[1.0, 2.0], &[1.0]), "weights"),
        ("discrete", lists(&[1.0, 2.0], &[0.0, 0.0]), "weights"),
        ("discrete", lists(&[1.0, 2.0], &[-1.0, 2.0]), "weights"),
        ("discrete", lists(&[nan, 2.0], &[1.0, 2.0]), "values"),
        ("empirical", vec![List(vec![1.0])], "values"),
        ("empirical", vec![List(vec![1.0, inf])], "values"),
        ("empirical", vec![List(vec![2.0, 2.0])], "values"),
        ("empirical", vec![List(vec![-1e308, 1e308])], "values"),
        ("fixed", numbers(&[1.1e30]), "value"),
        ("uniform", numbers(&[-1.1e30, 1.0]), "min"),
        ("lognormal", numbers(&[1.1e30, 1.0]), "median"),
        ("discrete", lists(&[1.0, -1.1e30], &[1.0, 1.0]), "values"),
    ];
    for (key, parameters, place) in wrong {
        let refusal = Belief::new(family(key).expect("known"), parameters.clone()).map(|_| ()).expect_err(key);
        assert_eq!(refusal.parameter, place, "{key} {parameters:?}: {}", refusal.reason);
        assert!(!refusal.reason.is_empty());
    }
    let equal = Belief::new(family("uniform").expect("known"), numbers(&[1.0, 1.0])).map(|_| ()).expect_err("equal");
    assert_eq!(equal.hint.as_deref(), Some("write `fixed = 1`"));
}
