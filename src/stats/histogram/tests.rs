//! Tests of `histogram`.

use super::*;

#[test]
fn quantiles_are_within_a_bin() {
    let mut histogram = Histogram::default();
    for i in 1..=10_000 {
        histogram.add(f64::from(i) / 10_000.0);
    }
    let [low, middle, high] = histogram.quantiles([0.05, 0.5, 0.95]).expect("counts");
    for (value, exact) in [(low, 0.05), (middle, 0.5), (high, 0.95)] {
        assert!((value / exact - 1.0).abs() < 0.008, "{value} {exact}");
    }
    assert_eq!(histogram.total(), 10_000);
}

#[test]
fn zero_and_signs_have_their_own_bins() {
    let mut histogram = Histogram::default();
    for x in [-1.5, -0.0, 0.0, 0.0, 2.0, -3e-300] {
        histogram.add(x);
    }
    let signs: Vec<(i32, u64)> = histogram.bins().map(|(b, n)| (b.signum(), n)).collect();
    assert_eq!(signs, [(-1, 1), (-1, 1), (0, 3), (1, 1)]);
    assert_eq!(histogram.quantiles([0.5]), Some([0.0]));
    assert_eq!(Histogram::default().quantiles([0.5]), None);
    for x in [1.0, -1.0, 0.3, 1e-200, 7e200] {
        let mut one = Histogram::default();
        one.add(x);
        let (lo, hi) = edges(one.bins().next().expect("a bin").0);
        assert!(lo <= x && x <= hi, "{lo} {x} {hi}");
    }
}

#[test]
fn a_quantile_never_leaves_the_values() {
    let mut histogram = Histogram::default();
    for i in 0..1000 {
        histogram.add(if i < 300 { 0.0 } else { 1.0 });
    }
    assert_eq!(histogram.quantiles([0.05, 0.5, 0.95]), Some([0.0, 1.0, 1.0]));
}

#[test]
fn a_histogram_is_its_bins_and_extremes() {
    let mut histogram = Histogram::default();
    [-1.5, 0.0, 0.0, 3e-300, 0.7, f64::MAX, -f64::MAX].into_iter().for_each(|x| histogram.add(x));
    let of = |h: &Histogram| Histogram::from_bins(h.extremes(), h.bins().collect::<Vec<_>>());
    assert_eq!(of(&histogram).as_ref(), Some(&histogram));
    assert_eq!(of(&Histogram::default()), Some(Histogram::default()));
    for wrong in [vec![(5, 1), (5, 1)], vec![(5, 0)], vec![(LAST_BIN + 1, 1)], vec![(i32::MIN, 1)], vec![]] {
        assert_eq!(Histogram::from_bins(Some((0.0, 1.0)), wrong.clone()), None, "{wrong:?}");
    }
    assert_eq!(Histogram::from_bins(None, [(0, 1)]), None);
    assert_eq!(Histogram::from_bins(Some((0.0, 0.0)), [(0, u64::MAX)]), None);
}

#[test]
fn merging_is_adding() {
    let values = [0.1, 7.0, -2.0, 0.0, 0.5, 0.5, 1e-9];
    let mut whole = Histogram::default();
    let (mut left, mut right) = (Histogram::default(), Histogram::default());
    for (i, &x) in values.iter().enumerate() {
        whole.add(x);
        if i % 2 == 0 { left.add(x) } else { right.add(x) }
    }
    let mut merged = right.clone();
    merged.merge(&left);
    assert_eq!(merged, whole);
    left.merge(&right);
    assert_eq!(left, whole);
}
