//! Tests of `plan`.

use super::*;

fn block(plan: Plan, seed: u64, replicate: u64, draws: usize, dimension: usize, block: usize) -> Block {
    let mut out = ZEROS;
    Uniforms::new(plan, seed, replicate, draws).fill(dimension, block, &mut out);
    out
}

#[test]
fn a_draw_does_not_depend_on_how_many_there_are() {
    for plan in [Plan::Sobol, Plan::Plain] {
        for dimension in [0, 17, 60] {
            assert_eq!(block(plan, 5, 2, 1024, dimension, 3), block(plan, 5, 2, 65_536, dimension, 3));
        }
    }
}

#[test]
fn a_latin_hypercube_has_one_point_per_stratum_and_dimension() {
    for draws in [64, 128, 256, 4096, 65_536] {
        for dimension in [0, 9, 60] {
            let uniforms = Uniforms::new(Plan::Latin, 3, 1, draws);
            let mut seen = vec![false; draws];
            let mut out = ZEROS;
            for b in 0..draws.div_ceil(LANES) {
                uniforms.fill(dimension, b, &mut out);
                for u in &out[..draws.min(LANES)] {
                    assert!(*u > 0.0 && *u < 1.0);
                    let stratum = (u * draws as f64) as usize;
                    assert!(!std::mem::replace(&mut seen[stratum], true), "{draws} {dimension}");
                }
            }
        }
    }
}

#[test]
fn seeds_replicates_and_dimensions_share_nothing() {
    for plan in [Plan::Sobol, Plan::Plain, Plan::Latin] {
        let base = block(plan, 1, 0, 4096, 4, 0);
        let others = [block(plan, 2, 0, 4096, 4, 0), block(plan, 1, 1, 4096, 4, 0), block(plan, 1, 0, 4096, 5, 0)];
        for other in others {
            assert_ne!(base, other);
            // Two scrambles of one Sobol dimension flip the same digits: correlated within a replicate, by a random sign.
            if plan == Plan::Sobol {
                continue;
            }
            let product: f64 = base.iter().zip(&other).map(|(a, b)| (a - 0.5) * (b - 0.5) * 12.0).sum();
            // Correlation of 256 pairs: five standard errors.
            assert!((product / 256.0).abs() < 5.0 / 16.0, "{plan:?}");
        }
    }
}

#[test]
fn every_seed_gives_its_own_draws() {
    let special = [0, 1, u64::MAX / 2, u64::MAX / 2 + 1, u64::MAX];
    let seeds = special.into_iter().chain(1000..11_000);
    let mut first: Vec<u64> = seeds.map(|seed| block(Plan::Sobol, seed, 0, 256, 0, 0)[0].to_bits()).collect();
    let all = first.len();
    first.sort_unstable();
    first.dedup();
    // 2³² possible first points and 10⁴ seeds: about 0.01 collisions are expected.
    assert!(first.len() >= all - 1);
}

/// A key that loses bits of the index plays an earlier replicate again, and intervals become narrower than they may be.
#[test]
fn every_replicate_has_its_own_draws() {
    let far = (5..64).map(|bit| 1u64 << bit);
    let replicates: Vec<u64> = (0..4096).chain(far.filter(|r| *r >= 4096)).collect();
    for plan in [Plan::Sobol, Plan::Plain, Plan::Latin] {
        let mut first: Vec<u64> = replicates.iter().map(|&r| block(plan, 1, r, 256, 3, 0)[0].to_bits()).collect();
        first.sort_unstable();
        first.dedup();
        // 2³² possible first points: 0.002 collisions are expected.
        assert!(first.len() + 1 >= replicates.len(), "{plan:?}: {} of {}", first.len(), replicates.len());
    }
}

#[test]
fn one_bit_of_the_seed_moves_half_of_the_bits() {
    let mut flipped = 0u64;
    let mut total = 0u64;
    for bit in 0..64 {
        for dimension in 0..8 {
            let (a, b) =
                (block(Plan::Sobol, 77, 3, 256, dimension, 0), block(Plan::Sobol, 77 ^ (1 << bit), 3, 256, dimension, 0));
            for (x, y) in a.iter().zip(&b) {
                let bits = |u: f64| (u * 4_294_967_296.0) as u32;
                flipped += u64::from((bits(*x) ^ bits(*y)).count_ones());
                total += 32;
            }
        }
    }
    let share = flipped as f64 / total as f64;
    assert!((share - 0.5).abs() < 0.02, "{share}");
}

#[test]
fn the_generators_have_their_known_answers() {
    // SplitMix64 from state 0, as published with the algorithm.
    assert_eq!([mix(0), mix(0x9e37_79b9_7f4a_7c15)], [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4]);
    // ChaCha8 with a zero key and nonce: first words of the keystream (eSTREAM test vector).
    let mut chacha = ChaCha8Rng::from_seed([0; 32]);
    let first: Vec<u8> = (0..4).flat_map(|_| chacha.next_u32().to_le_bytes()).collect();
    assert_eq!(first, [0x3e, 0x00, 0xef, 0x2f, 0x89, 0x5f, 0x40, 0xd6, 0x7f, 0x5b, 0xb8, 0xe8, 0x1f, 0x09, 0xa5, 0xa1]);
}

#[test]
fn golden_bits() {
    let bits = |b: Block| [b[0], b[1], b[255]].map(f64::to_bits);
    let golden = [
        bits(block(Plan::Sobol, 1, 0, 4096, 0, 0)),
        bits(block(Plan::Plain, 1, 0, 4096, 0, 0)),
        bits(block(Plan::Latin, 1, 0, 4096, 0, 0)),
    ];
    assert_eq!(golden, GOLDEN, "{golden:#x?}");
}

/// A change here changes every result: it needs a new results version.
const GOLDEN: [[u64; 3]; 3] = [
    [0x3fd2_146e_bb20_0000, 0x3fed_1470_69d0_0000, 0x3fef_d9bc_03d0_0000],
    [0x3fe0_414f_1730_9440, 0x3fcf_b373_b6c1_0a36, 0x3fc4_99cf_2b36_6a26],
    [0x3fe0_789d_24fd_85c3, 0x3fda_6399_89fb_85c9, 0x3fd5_3482_7b50_50e2],
];
