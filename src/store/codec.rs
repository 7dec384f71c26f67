//! A record as 64-bit words of fixed number and order, little-endian: the same record is the same bytes, NaN included.
//!
//! A new field of a record is one line of the list that holds it.

use crate::engine::{CellCounts, PAIR_COUNTS, Record, SCALARS, SeriesRecord, Shape};

/// Something made of words.
trait Pack: Sized {
    /// Appends its words.
    fn pack(&self, words: &mut Vec<u64>);
    /// Takes its words; absent if there are too few.
    fn unpack(words: &mut impl Iterator<Item = u64>) -> Option<Self>;
}

impl Pack for u64 {
    fn pack(&self, words: &mut Vec<u64>) {
        words.push(*self);
    }

    fn unpack(words: &mut impl Iterator<Item = u64>) -> Option<u64> {
        words.next()
    }
}

impl Pack for f64 {
    fn pack(&self, words: &mut Vec<u64>) {
        words.push(self.to_bits());
    }

    fn unpack(words: &mut impl Iterator<Item = u64>) -> Option<f64> {
        words.next().map(f64::from_bits)
    }
}

impl<T: Pack, const N: usize> Pack for [T; N] {
    fn pack(&self, words: &mut Vec<u64>) {
        self.iter().for_each(|x| x.pack(words));
    }

    fn unpack(words: &mut impl Iterator<Item = u64>) -> Option<[T; N]> {
        let list: Vec<T> = (0..N).map_while(|_| T::unpack(words)).collect();
        list.try_into().ok()
    }
}

/// Packs a struct field by field.
macro_rules! pack {
    ($what:ident: $($field:ident),+) => {
        impl Pack for $what {
            fn pack(&self, words: &mut Vec<u64>) {
                $(self.$field.pack(words);)+
            }

            fn unpack(words: &mut impl Iterator<Item = u64>) -> Option<$what> {
                Some($what { $($field: Pack::unpack(words)?),+ })
            }
        }
    };
}

pack!(SeriesRecord: mean, square, difference, quantiles);
pack!(CellCounts: answered, common, faults, alone, tied, compared);

/// Packs a list whose length the shape gives.
fn pack_all<T: Pack>(list: &[T], words: &mut Vec<u64>) {
    list.iter().for_each(|x| x.pack(words));
}

fn unpack_all<T: Pack>(length: usize, words: &mut impl Iterator<Item = u64>) -> Option<Vec<T>> {
    (0..length).map(|_| T::unpack(words)).collect()
}

/// The words of a record.
fn words(record: &Record) -> Vec<u64> {
    let mut words = vec![record.index];
    pack_all(&record.series, &mut words);
    pack_all(&record.counts, &mut words);
    pack_all(&record.costs, &mut words);
    pack_all(&record.pair_counts, &mut words);
    pack_all(&record.pair_differences, &mut words);
    pack_all(&record.panel, &mut words);
    pack_all(&record.panel_moments, &mut words);
    words
}

/// The bytes of a record.
pub fn encode(record: &Record) -> Vec<u8> {
    words(record).iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// The record that `bytes` hold; absent if it is none of `shape`.
pub fn decode(bytes: &[u8], shape: Shape) -> Option<Record> {
    let mut words = bytes.as_chunks::<8>().0.iter().map(|chunk| u64::from_le_bytes(*chunk));
    let record = Record {
        index: words.next()?,
        series: unpack_all(shape.cells() * shape.series(), &mut words)?,
        counts: unpack_all(shape.cells(), &mut words)?,
        costs: unpack_all(shape.options, &mut words)?,
        pair_counts: unpack_all(PAIR_COUNTS * shape.models * shape.pairs(), &mut words)?,
        pair_differences: unpack_all(shape.models * shape.pairs(), &mut words)?,
        panel: unpack_all(shape.options, &mut words)?,
        panel_moments: unpack_all(shape.options * shape.moments(), &mut words)?,
    };
    (words.next().is_none() && bytes.len().is_multiple_of(8)).then_some(record)
}

/// Bytes of a record of `shape`; absent if no memory could hold it.
pub fn size(shape: Shape) -> Option<u64> {
    let of = |pack: &dyn Fn(&mut Vec<u64>)| {
        let mut words = Vec::new();
        pack(&mut words);
        words.len() as u64
    };
    let line = of(&|w| SeriesRecord { mean: 0.0, square: 0.0, difference: 0.0, quantiles: [0.0; 5] }.pack(w));
    let counts = of(&|w| CellCounts::default().pack(w));
    let [options, models, years] = [shape.options, shape.models, shape.horizon].map(|n| n as u64);
    let cells = options.checked_mul(models)?;
    let series = years.checked_add(SCALARS.len() as u64)?.checked_mul(cells)?.checked_add(options)?;
    let pairs = options.checked_mul(options.saturating_sub(1))?.checked_mul(models)? / 2;
    let panel = options.checked_mul(models.checked_mul(2)?.checked_add(3)?)?;
    // The index, then one word for each number.
    let parts = [series.checked_mul(line)?, cells.checked_mul(counts)?, pairs.checked_mul(PAIR_COUNTS as u64 + 1)?, panel];
    parts.into_iter().try_fold(1u64, u64::checked_add)?.checked_mul(8)
}

/// Largest record accepted, in bytes: what is summed from records takes a few times as much memory.
const LARGEST: u64 = 1 << 25;

/// The same, if it is no more than any run can have.
pub fn bounded(shape: Shape) -> Option<u64> {
    size(shape).filter(|&size| size <= LARGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(shape: Shape) -> Record {
        let line = |i: usize| SeriesRecord {
            mean: i as f64 / 7.0,
            square: f64::NAN,
            difference: -0.0,
            quantiles: [0.1, f64::MIN_POSITIVE, 0.3, 1e300, i as f64],
        };
        let counts = CellCounts { answered: 3, common: 2, faults: [1, 0], alone: [7, 8], tied: [9, 10], compared: 11 };
        Record {
            index: 42,
            series: (0..shape.cells() * shape.series()).map(line).collect(),
            counts: vec![counts; shape.cells()],
            costs: (0..shape.options).map(line).collect(),
            pair_counts: (0..(PAIR_COUNTS * shape.models * shape.pairs()) as u64).collect(),
            pair_differences: vec![0.25; shape.models * shape.pairs()],
            panel: vec![5; shape.options],
            panel_moments: vec![0.125; shape.options * shape.moments()],
        }
    }

    #[test]
    fn a_record_comes_back_bit_by_bit() {
        let shape = Shape { options: 2, models: 3, horizon: 4 };
        let bytes = encode(&record(shape));
        assert_eq!(Some(bytes.len() as u64), size(shape));
        let back = decode(&bytes, shape).expect("a record");
        assert_eq!(encode(&back), bytes);
        assert_eq!(back.counts, record(shape).counts);
        assert!(back.series[1].square.is_nan() && back.series[0].difference.is_sign_negative());
    }

    #[test]
    fn other_lengths_are_no_record() {
        let shape = Shape { options: 1, models: 1, horizon: 1 };
        let bytes = encode(&record(shape));
        assert!(decode(&bytes[..bytes.len() - 8], shape).is_none());
        assert!(decode(&[&bytes[..], &[0; 8]].concat(), shape).is_none());
        assert!(decode(&[&bytes[..], &[0]].concat(), shape).is_none());
        let absurd = Shape { options: usize::MAX, models: usize::MAX, horizon: usize::MAX };
        assert_eq!(size(absurd), None);
    }
}
