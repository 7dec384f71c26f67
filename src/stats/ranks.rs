//! Quantiles of a histogram: which bin holds a rank, found page by page.

use super::Histogram;
use super::histogram::edges;

/// Bins next to each other, in rising order of value.
struct Group<'a> {
    /// Bin of the first count; the others follow upwards, or from the last count backwards if the bins are negative.
    first: i32,
    counts: &'a [u64],
    total: u64,
}

impl Group<'_> {
    fn new(first: i32, counts: &[u64]) -> Group<'_> {
        Group { first, counts, total: counts.iter().sum() }
    }

    /// Non-empty bins in rising order of value.
    fn bins(&self) -> impl Iterator<Item = (i32, u64)> + '_ {
        let last = self.counts.len() - 1;
        let at = move |k: usize| if self.first < 0 { last - k } else { k };
        let bin = move |j: usize| if self.first < 0 { self.first - j as i32 } else { self.first + j as i32 };
        (0..=last).map(move |k| (bin(at(k)), self.counts[at(k)])).filter(|&(_, n)| n > 0)
    }

    /// The bin that holds `rank`, the counts before it and its own; `below` is what lies below the group.
    fn find(&self, rank: f64, mut below: u64) -> Option<(i32, u64, u64)> {
        let mut bins = self.bins();
        let mut current = bins.next()?;
        while (below + current.1) as f64 <= rank {
            let Some(next) = bins.next() else { break };
            below += current.1;
            current = next;
        }
        Some((current.0, below, current.1))
    }
}

impl Histogram {
    /// Groups that are not empty, in rising order of value.
    fn groups(&self) -> impl Iterator<Item = Group<'_>> {
        let negative = self.negative.pages().rev().map(|(first, page)| Group::new(-first, page));
        let zero = std::iter::once(Group::new(0, std::slice::from_ref(&self.zero)));
        let positive = self.positive.pages().map(|(first, page)| Group::new(first, page));
        negative.chain(zero).chain(positive).filter(|group| group.total > 0)
    }

    /// How many values were counted.
    pub fn total(&self) -> u64 {
        self.groups().map(|group| group.total).sum()
    }

    /// The quantiles at rising `levels`, interpolated within bins; absent if nothing was counted.
    pub fn quantiles<const N: usize>(&self, levels: [f64; N]) -> Option<[f64; N]> {
        let total = self.total();
        let mut groups = self.groups();
        let mut group = groups.next()?;
        let mut below = 0;
        let mut values = [0.0; N];
        for (value, level) in values.iter_mut().zip(levels) {
            let rank = level * total as f64;
            while (below + group.total) as f64 <= rank {
                let Some(next) = groups.next() else { break };
                below += group.total;
                group = next;
            }
            let (bin, before, count) = group.find(rank, below)?;
            let (lo, hi) = edges(bin);
            let share = ((rank - before as f64) / count as f64).clamp(0.0, 1.0);
            *value = (lo + share * (hi - lo)).clamp(self.extremes.0, self.extremes.1);
        }
        Some(values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bin by bin from the lowest, without pages.
    fn plainly(histogram: &Histogram, level: f64) -> f64 {
        let bins: Vec<(i32, u64)> = histogram.bins().collect();
        let total: u64 = bins.iter().map(|(_, n)| n).sum();
        let rank = level * total as f64;
        let mut below = 0;
        let last = bins.len() - 1;
        for (k, &(bin, n)) in bins.iter().enumerate() {
            if (below + n) as f64 > rank || k == last {
                let (lo, hi) = edges(bin);
                let share = ((rank - below as f64) / n as f64).clamp(0.0, 1.0);
                return (lo + share * (hi - lo)).clamp(histogram.extremes.0, histogram.extremes.1);
            }
            below += n;
        }
        f64::NAN
    }

    #[test]
    fn pages_find_what_single_bins_find() {
        let makers: [fn(f64) -> f64; 5] = [
            |u| u - 0.3,
            |u| (u - 0.5) * (u - 0.5) * (u - 0.5) * 1e9,
            |u| if u < 0.4 { 0.0 } else { u * u },
            |u| -1e-12 / (u + 1e-9),
            |u| (u * 4.0).floor() - 2.0,
        ];
        for (k, make) in makers.into_iter().enumerate() {
            let mut histogram = Histogram::default();
            (0..3000).for_each(|i| histogram.add(make(f64::from(i * 1231 % 3000) / 3000.0)));
            let levels: [f64; 41] = std::array::from_fn(|i| i as f64 / 40.0);
            let expected = levels.map(|level| plainly(&histogram, level));
            assert_eq!(histogram.quantiles(levels), Some(expected), "{k}");
            assert_eq!(histogram.total(), 3000);
        }
    }
}
