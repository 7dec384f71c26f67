//! A record as 64-bit words of fixed number and order, little-endian: the same record is the same bytes, NaN included.
//!
//! The layout says which columns there are; a file carries their names, so that what was written with other columns is refused
//! instead of misread.

use crate::engine::{Holds, Layout, Record, Values};

/// Largest record accepted, in bytes: what is summed from records takes a few times as much memory.
const LARGEST: u64 = 1 << 25;

/// The bytes of a record.
pub fn encode(record: &Record) -> Vec<u8> {
    let words = record.columns.iter().flatten().flat_map(Values::words);
    std::iter::once(record.index).chain(words).flat_map(u64::to_le_bytes).collect()
}

/// The record that `bytes` hold; absent if it is none of `layout`.
pub fn decode(bytes: &[u8], layout: &Layout) -> Option<Record> {
    let (words, rest) = bytes.as_chunks::<8>();
    let mut words = words.iter().map(|word| u64::from_le_bytes(*word));
    let index = words.next()?;
    let mut take = |holds: &Holds, length: usize| -> Option<Values> {
        let list: Vec<u64> = words.by_ref().take(length).collect();
        let numbers = || list.iter().map(|&word| f64::from_bits(word)).collect();
        (list.len() == length).then(|| match holds {
            Holds::Counts => Values::Counts(list.clone()),
            Holds::Within(_) | Holds::Numbers => Values::Numbers(numbers()),
        })
    };
    let mut columns = Vec::new();
    for of_statistic in layout.columns() {
        let values = of_statistic.iter().map(|column| take(&column.holds, column.len(layout.shape)));
        columns.push(values.collect::<Option<Vec<Values>>>()?);
    }
    (rest.is_empty() && words.next().is_none()).then_some(Record { index, columns })
}

/// Bytes of a record; absent if it has more than the record of any run.
pub fn size(layout: &Layout) -> Option<u64> {
    let mut words = 1u64;
    for column in layout.columns().flatten() {
        let lengths = column.axes.iter().map(|axis| axis.len(layout.shape) as u64);
        words = words.checked_add(lengths.into_iter().try_fold(1u64, u64::checked_mul)?)?;
    }
    words.checked_mul(8).filter(|&size| size <= LARGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::statistics;
    use crate::engine::Shape;

    fn layout(options: usize, models: usize, horizon: usize) -> Layout {
        Layout { shape: Shape { options, models, horizon }, statistics: statistics() }
    }

    fn record(layout: &Layout) -> Record {
        let odd = [0.1, f64::NAN, -0.0, f64::MIN_POSITIVE, 1e300];
        let values = |column: &crate::engine::Column| {
            let length = column.len(layout.shape);
            match column.holds {
                Holds::Counts => Values::Counts((0..length as u64).collect()),
                _ => Values::Numbers((0..length).map(|i| odd[i % odd.len()]).collect()),
            }
        };
        Record { index: 42, columns: layout.columns().map(|columns| columns.iter().map(values).collect()).collect() }
    }

    #[test]
    fn a_record_comes_back_bit_by_bit() {
        let layout = layout(2, 3, 4);
        let bytes = encode(&record(&layout));
        assert_eq!(Some(bytes.len() as u64), size(&layout));
        let back = decode(&bytes, &layout).expect("a record");
        assert_eq!((back.index, encode(&back)), (42, bytes));
        assert!(back.columns[0][3].as_numbers()[1].is_nan() && back.columns[0][3].as_numbers()[2].is_sign_negative());
    }

    #[test]
    fn other_lengths_are_no_record() {
        let layout = layout(1, 1, 1);
        let bytes = encode(&record(&layout));
        assert!(decode(&bytes[..bytes.len() - 8], &layout).is_none());
        assert!(decode(&[&bytes[..], &[0; 8]].concat(), &layout).is_none());
        assert!(decode(&[&bytes[..], &[0]].concat(), &layout).is_none());
    }

    #[test]
    fn absurd_sizes_have_no_record() {
        assert_eq!(size(&layout(100_000, 100_000, 100_000)), None);
    }
}
