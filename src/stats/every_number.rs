//! Counting holds for every finite number, whatever its bits: histograms and batches against sorted lists.

use super::histogram::edges;
use super::{Batch, Histogram};
use crate::quantity::Block;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Finite numbers of every size and sign: any bits, subnormal numbers, the ends of what has a code and of what is a number.
fn finite() -> impl Strategy<Value = f64> {
    let any_bits = any::<u64>().prop_map(f64::from_bits).prop_filter("finite", |x| x.is_finite());
    let subnormal = (0u64..1 << 52).prop_map(f64::from_bits);
    let (least_coded, beyond_codes) = (f64::from_bits((1023 - 500) << 52), 4096.0f64);
    let ends = [0.0, f64::MAX, f64::MIN_POSITIVE, 5e-324, least_coded, beyond_codes];
    let ends: Vec<f64> = ends.into_iter().flat_map(|x| [x, -x, x.next_down()]).collect();
    let signed = (subnormal, any::<bool>()).prop_map(|(x, below)| if below { -x } else { x });
    prop_oneof![4 => any_bits, 2 => signed, 2 => select(ends), 2 => 0.0..1.0f64]
}

fn of(values: &[f64]) -> Histogram {
    let mut histogram = Histogram::default();
    values.iter().for_each(|&x| histogram.add(x));
    histogram
}

/// Whether `x` lies between the edges of a bin; an edge belongs to the bin farther from 0.
fn inside(x: f64, bin: i32) -> bool {
    let (lo, hi) = edges(bin);
    match bin.signum() {
        0 => x == 0.0,
        1 => lo <= x && (x < hi || hi == f64::MAX) && x > 0.0,
        _ => (lo < x || lo == f64::MIN) && x <= hi && x < 0.0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_number_is_counted_between_the_edges_of_its_bin(mut values in prop::collection::vec(finite(), 1..200)) {
        let histogram = of(&values);
        values.sort_by(f64::total_cmp);
        for (bin, n) in histogram.bins() {
            let counted = values.iter().filter(|&&x| inside(x, bin)).count() as u64;
            prop_assert_eq!(counted, n, "{} {:?}", bin, edges(bin));
        }
        prop_assert_eq!(histogram.total(), values.len() as u64);
        let bins = histogram.bins().collect::<Vec<_>>();
        prop_assert_eq!(Histogram::from_bins(histogram.extremes(), bins), Some(histogram));
    }

    #[test]
    fn a_quantile_lies_in_the_bin_of_the_sorted_value(mut values in prop::collection::vec(finite(), 1..200)) {
        let histogram = of(&values);
        values.sort_by(f64::total_cmp);
        let (n, levels) = (values.len(), std::array::from_fn::<f64, 17, _>(|k| k as f64 / 16.0));
        let quantiles = histogram.quantiles(levels).expect("values");
        for (level, quantile) in levels.into_iter().zip(quantiles) {
            let sorted = values[((level * n as f64) as usize).min(n - 1)];
            let bin = of(&[sorted]).bins().next().expect("a bin").0;
            let (lo, hi) = edges(bin);
            prop_assert!(lo <= quantile && quantile <= hi, "{} {:e}: {:e}", level, sorted, quantile);
            prop_assert!(values[0] <= quantile && quantile <= values[n - 1], "{} {:e}", level, quantile);
        }
        prop_assert!(quantiles.is_sorted());
    }

    #[test]
    fn merging_in_any_order_gives_the_same_bits(
        a in prop::collection::vec(finite(), 0..40),
        b in prop::collection::vec(finite(), 0..40),
    ) {
        let (mut left, mut right) = (of(&a), of(&b));
        left.merge(&of(&b));
        right.merge(&of(&a));
        let bits = |h: &Histogram| h.extremes().map(|(least, most)| (least.to_bits(), most.to_bits()));
        prop_assert_eq!(bits(&left), bits(&right));
        prop_assert_eq!(left, right);
    }

    /// Blocks made of a few numbers each: whole blocks have codes, have none, or mix; single values come between.
    #[test]
    fn batches_count_what_single_values_count(
        blocks in prop::collection::vec(
            (prop::collection::vec(finite(), 1..6), any::<[Index; 31]>(), any::<bool>(), any::<bool>()),
            1..10,
        ),
    ) {
        let (mut batch, mut batched, mut single) = (Batch::default(), Histogram::default(), Histogram::default());
        for (values, picks, coded, with_singles) in blocks {
            let pick = |i: usize| *picks[i % picks.len()].get(&values);
            // Most measures lie in [0, 1], and their blocks have codes.
            let block: Block = std::array::from_fn(|i| if coded { pick(i).abs().clamp(0.0, 1.0) } else { pick(i) });
            batch.add(&block, &mut batched);
            single.add_all(&block);
            if with_singles {
                batched.add_all(&block[..7]);
                single.add_all(&block[..7]);
            }
        }
        batch.settle(&mut batched);
        prop_assert_eq!(batched.total(), single.total());
        prop_assert_eq!(batched, single);
    }
}
