//! Histograms as bytes: extremes, then the non-empty bins as differences and counts in variable-length integers (LEB128).

use crate::engine::Tally;
use crate::stats::Histogram;

/// Most pages of all histograms together: 800 MB of memory. A study of the largest size has about half of them.
const MOST_PAGES: usize = 800_000;
/// Most bytes of all histograms together.
pub const MOST_BYTES: u64 = 1 << 28;

/// Appends `n`, seven bits at a time.
fn put(mut n: u64, out: &mut Vec<u8>) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

/// Takes an integer off the front.
fn take(bytes: &mut &[u8]) -> Option<u64> {
    let mut n = 0u64;
    for shift in (0..64).step_by(7) {
        let (&first, rest) = bytes.split_first()?;
        *bytes = rest;
        let part = u64::from(first & 0x7f);
        if part.leading_zeros() < shift {
            return None;
        }
        n |= part << shift;
        if first < 0x80 {
            // One way to write each number: no padding with zeros.
            return (first != 0 || shift == 0).then_some(n);
        }
    }
    None
}

fn take_number(bytes: &mut &[u8]) -> Option<f64> {
    let (number, rest) = bytes.split_first_chunk::<8>()?;
    *bytes = rest;
    Some(f64::from_le_bytes(*number))
}

/// Appends a histogram.
fn put_histogram(histogram: &Histogram, out: &mut Vec<u8>) {
    let bins: Vec<(i32, u64)> = histogram.bins().collect();
    put(bins.len() as u64, out);
    let Some((least, most)) = histogram.extremes() else { return };
    out.extend(least.to_le_bytes());
    out.extend(most.to_le_bytes());
    let mut last = i64::from(i32::MIN);
    for (bin, count) in bins {
        put((i64::from(bin) - last) as u64, out);
        put(count, out);
        last = i64::from(bin);
    }
}

/// Takes a histogram of at most so many `values`.
fn take_histogram(bytes: &mut &[u8], values: u64) -> Option<Histogram> {
    let length = take(bytes)?;
    // Every bin takes two bytes at least: what claims more is refused before memory is.
    if length == 0 || length > bytes.len() as u64 / 2 {
        return (length == 0).then(Histogram::default);
    }
    let (least, most) = (take_number(bytes)?, take_number(bytes)?);
    if !(least.is_finite() && most.is_finite() && least <= most) {
        return None;
    }
    let mut last = i64::from(i32::MIN);
    let (mut bins, mut left) = (Vec::new(), values);
    for _ in 0..length {
        last = last.checked_add_unsigned(take(bytes)?)?;
        let count = take(bytes)?;
        left = left.checked_sub(count)?;
        bins.push((i32::try_from(last).ok()?, count));
    }
    Histogram::from_bins(Some((least, most)), bins)
}

/// All histograms of a tally; absent if they are larger than what is read.
pub fn encode(tally: &Tally) -> Option<Vec<u8>> {
    if tally.histograms().map(Histogram::pages).sum::<usize>() > MOST_PAGES {
        return None;
    }
    let mut out = Vec::new();
    tally.histograms().for_each(|histogram| put_histogram(histogram, &mut out));
    (out.len() as u64 <= MOST_BYTES).then_some(out)
}

/// Adds the histograms in `bytes`, each of at most so many `values`, to those of `tally`; absent if they are not histograms
/// of its layout.
pub fn add(bytes: &[u8], tally: &mut Tally, values: u64) -> Option<()> {
    add_to(tally.histograms_mut(), bytes, values, MOST_PAGES)
}

/// Adds to histograms of values from 0 to their tops.
fn add_to<'a>(
    histograms: impl Iterator<Item = (&'a mut Histogram, f64)>,
    bytes: &[u8],
    values: u64,
    most_pages: usize,
) -> Option<()> {
    let (mut rest, mut pages) = (bytes, 0);
    for (histogram, top) in histograms {
        let added = take_histogram(&mut rest, values)?;
        if added.extremes().is_some_and(|(least, most)| least < 0.0 || most > top) {
            return None;
        }
        histogram.merge(&added);
        pages += histogram.pages();
        // A bin of three bytes may ask for a page of a thousand.
        if pages > most_pages {
            return None;
        }
    }
    rest.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_way_to_be_written() {
        for n in [0, 1, 127, 128, 300, u64::from(u32::MAX), u64::MAX] {
            let mut bytes = Vec::new();
            put(n, &mut bytes);
            assert_eq!(take(&mut &bytes[..]), Some(n));
        }
        assert_eq!(take(&mut &[0x80, 0x00][..]), None);
        assert_eq!(take(&mut &[0xff; 11][..]), None);
        assert_eq!(take(&mut &[0x80][..]), None);
    }

    #[test]
    fn histograms_come_back() {
        let mut histogram = Histogram::default();
        [-2.0, 0.0, 1e-9, 0.5, 0.5].into_iter().for_each(|x| histogram.add(x));
        let mut bytes = Vec::new();
        put_histogram(&histogram, &mut bytes);
        put_histogram(&Histogram::default(), &mut bytes);
        let mut rest = &bytes[..];
        assert_eq!(take_histogram(&mut rest, 5), Some(histogram));
        assert_eq!(take_histogram(&mut rest, 5), Some(Histogram::default()));
        assert!(rest.is_empty());
        assert!(take_histogram(&mut &bytes[..], 4).is_none(), "more values than there can be");
        for cut in 0..bytes.len() - 1 {
            assert!(take_histogram(&mut &bytes[..cut], 5).is_none(), "{cut}");
        }
    }

    #[test]
    fn a_few_bytes_ask_for_no_more_memory_than_there_may_be() {
        // One value in each of many octaves: three bytes of a file, a page of memory.
        let mut wide = Histogram::default();
        (-300..300).for_each(|power| wide.add(libm::exp2(f64::from(power))));
        let mut bytes = Vec::new();
        (0..3).for_each(|_| put_histogram(&wide, &mut bytes));
        let added = |most: usize, top: f64| {
            let mut histograms = vec![Histogram::default(); 3];
            add_to(histograms.iter_mut().map(|histogram| (histogram, top)), &bytes, 600, most)
        };
        assert_eq!((wide.pages(), added(1800, f64::MAX), added(1799, f64::MAX)), (600, Some(()), None));
        assert_eq!(added(1800, 1.0), None, "values above the measure's largest");
        // More bins than bytes can hold.
        let claims = [&[0xff, 0xff, 0x03][..], &[0; 16], &[1; 64]].concat();
        assert!(take_histogram(&mut &claims[..], u64::MAX).is_none());
    }
}
