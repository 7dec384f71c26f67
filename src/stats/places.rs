//! Ranks that say how sure they are: where simulation cannot tell two things apart, they share places.

use super::Interval;

/// The places a thing may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaceRange {
    /// 1 + how many things are clearly lower.
    pub best: usize,
    /// n − how many things are clearly higher.
    pub worst: usize,
}

/// The places of `n` things from the intervals of their paired differences: `difference(a, b)` is that of a − b, a < b.
///
/// A difference is clear if its whole interval lies on one side of 0. Intervals of 95 % are taken pair by pair: about one
/// pair of equals in twenty will look clear.
pub fn places(n: usize, difference: impl Fn(usize, usize) -> Interval) -> Vec<PlaceRange> {
    let mut places = vec![PlaceRange { best: 1, worst: n }; n];
    for a in 0..n {
        for b in a + 1..n {
            let Interval::Between { lo, hi } = difference(a, b) else { continue };
            let (lower, higher) = match (hi < 0.0, lo > 0.0) {
                (true, _) => (a, b),
                (_, true) => (b, a),
                _ => continue,
            };
            places[lower].worst -= 1;
            places[higher].best += 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_simulation_cannot_part_shares_places() {
        let means = [0.5f64, 0.1, 0.12, 0.9];
        let between = |a: usize, b: usize| {
            let d = means[a] - means[b];
            Interval::Between { lo: d - 0.05, hi: d + 0.05 }
        };
        let shown: Vec<(usize, usize)> = places(4, between).iter().map(|p| (p.best, p.worst)).collect();
        assert_eq!(shown, [(3, 3), (1, 2), (1, 2), (4, 4)]);
        assert!(places(4, |_, _| Interval::Unknown).iter().all(|p| (p.best, p.worst) == (1, 4)));
    }
}
