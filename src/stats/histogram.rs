//! Counts of values in bins whose edges are fixed once for all, so that counts from anywhere add up exactly.
//!
//! A bin is a sign, a binary exponent and the top seven bits of the mantissa (0.8 % wide at most, subnormal numbers apart);
//! exact zero has a bin of its own. Bins come in pages, one per sign and exponent, and only pages that were hit exist.
//!
//! While values wait in a [`super::Batch`], the count of a bin may stand below what it will be, and below zero. Counts are
//! therefore added modulo 2⁶⁴: whatever the order, what stands once all is counted is the count.

/// Bits of the mantissa that tell bins apart.
const MANTISSA_BITS: u32 = 7;
const SHIFT: u32 = 52 - MANTISSA_BITS;
/// Bins with the same sign and exponent.
pub(super) const PAGE: usize = 1 << MANTISSA_BITS;

/// The bin of the smallest value that has a code of 16 bits, 2⁻⁵⁰⁰; the largest lie above 2¹¹.
const LOWEST_CODED: usize = (1023 - 500) * PAGE;

/// The 16-bit code of the bin of `x`, in a wide integer: 2¹⁶ or more if `x` has none, as zero and negative numbers.
#[inline(always)]
pub(super) fn code(x: f64) -> u64 {
    (x.to_bits() >> SHIFT).wrapping_sub(LOWEST_CODED as u64)
}

/// The bin of the largest finite number.
const LAST_BIN: i32 = 2047 << MANTISSA_BITS;

/// The most values a histogram is believed to have counted: up to here counts are exact as numbers.
const MOST: u64 = 1 << 53;

type Page = Option<Box<[u64; PAGE]>>;

/// Counts of values, mergeable in any order.
#[derive(Clone, Debug)]
pub struct Histogram {
    /// Smallest and largest value: a quantile never leaves them, whatever the width of a bin.
    pub(super) extremes: (f64, f64),
    pub(super) zero: u64,
    pub(super) positive: Side,
    pub(super) negative: Side,
}

impl Default for Histogram {
    fn default() -> Histogram {
        Histogram {
            extremes: (f64::INFINITY, f64::NEG_INFINITY),
            zero: 0,
            positive: Side::default(),
            negative: Side::default(),
        }
    }
}

/// The counts of one sign: pages by exponent, from the lowest that was hit.
#[derive(Clone, Debug, Default)]
pub(super) struct Side {
    first: usize,
    pages: Vec<Page>,
}

/// The exponent and the place in its page of a magnitude.
fn place(magnitude: f64) -> (usize, usize) {
    let top = (magnitude.to_bits() >> SHIFT) as usize;
    (top >> MANTISSA_BITS, top & (PAGE - 1))
}

impl Side {
    fn page(&mut self, exponent: usize) -> &mut [u64; PAGE] {
        if self.pages.is_empty() {
            self.first = exponent;
        }
        if exponent < self.first {
            self.pages.splice(0..0, std::iter::repeat_n(None, self.first - exponent));
            self.first = exponent;
        }
        let index = exponent - self.first;
        if index >= self.pages.len() {
            self.pages.resize(index + 1, None);
        }
        self.pages[index].get_or_insert_with(|| Box::new([0; PAGE]))
    }

    /// Pages in rising order of magnitude, with the number of their first bin; bins are numbered from 1.
    pub(super) fn pages(&self) -> impl DoubleEndedIterator<Item = (i32, &[u64; PAGE])> + '_ {
        let first = move |i: usize| ((self.first + i) * PAGE + 1) as i32;
        self.pages.iter().enumerate().filter_map(move |(i, page)| Some((first(i), page.as_deref()?)))
    }

    /// Non-empty bins in rising order of magnitude.
    fn bins(&self) -> impl DoubleEndedIterator<Item = (i32, u64)> + '_ {
        self.pages().flat_map(|(base, page)| {
            page.iter().enumerate().filter(|&(_, &n)| n > 0).map(move |(j, &n)| (base + j as i32, n))
        })
    }
}

/// The edges of a bin, lower one first; those of the outermost bins are the largest finite numbers.
pub(super) fn edges(bin: i32) -> (f64, f64) {
    let edge = |m: i32| f64::from_bits((m as u64) << SHIFT).min(f64::MAX);
    match bin {
        0 => (0.0, 0.0),
        b if b > 0 => (edge(b - 1), edge(b)),
        b => (-edge(-b), -edge(-b - 1)),
    }
}

impl Histogram {
    /// Counts one value. NaN is not a value and must not be given.
    pub fn add(&mut self, x: f64) {
        self.add_all(std::slice::from_ref(&x));
    }

    /// Counts values. NaN is not a value and must not be among them.
    pub fn add_all(&mut self, values: &[f64]) {
        debug_assert!(!values.iter().any(|x| x.is_nan()));
        let (mut least, mut most) = (f64::INFINITY, f64::NEG_INFINITY);
        for &x in values {
            least = if x < least { x } else { least };
            most = if x > most { x } else { most };
        }
        self.reach(least, most);
        if self.extremes == (0.0, 0.0) {
            self.zero += values.len() as u64;
            return;
        }
        for &x in values {
            // Bins are by magnitude: the sign bit, shifted out of the index below, only chooses the side.
            let (exponent, j) = place(x.abs());
            let side = if x > 0.0 { &mut self.positive } else { &mut self.negative };
            if x == 0.0 {
                self.zero += 1;
            } else if let Some(Some(page)) = side.pages.get_mut(exponent.wrapping_sub(side.first)) {
                page[j] = page[j].wrapping_add(1);
            } else {
                let page = side.page(exponent);
                page[j] = page[j].wrapping_add(1);
            }
        }
    }

    /// Widens the extremes to values about to be counted.
    pub(super) fn reach(&mut self, least: f64, most: f64) {
        let (lo, hi) = self.extremes;
        // Adding 0 turns −0 into 0: which of the two came first must not show in the bits.
        self.extremes = (if least < lo { least + 0.0 } else { lo }, if most > hi { most + 0.0 } else { hi });
    }

    /// Counts `n` values equal to `x`, not below zero; a count below 0 wraps and is made good by codes still to come.
    pub(super) fn count(&mut self, x: f64, n: u64) {
        let (exponent, j) = place(x);
        let bin = if x == 0.0 { &mut self.zero } else { &mut self.positive.page(exponent)[j] };
        *bin = bin.wrapping_add(n);
    }

    /// Counts values above zero by their codes.
    pub(super) fn count_codes(&mut self, codes: &[u16]) {
        let side = &mut self.positive;
        for &code in codes {
            let top = usize::from(code) + LOWEST_CODED;
            let (exponent, j) = (top >> MANTISSA_BITS, top & (PAGE - 1));
            let page = match side.pages.get_mut(exponent.wrapping_sub(side.first)) {
                Some(Some(page)) => page,
                _ => side.page(exponent),
            };
            page[j] = page[j].wrapping_add(1);
        }
    }

    /// Adds another histogram's counts.
    pub fn merge(&mut self, other: &Histogram) {
        self.extremes = (self.extremes.0.min(other.extremes.0), self.extremes.1.max(other.extremes.1));
        self.zero += other.zero;
        for (mine, theirs) in [(&mut self.positive, &other.positive), (&mut self.negative, &other.negative)] {
            for (i, page) in theirs.pages.iter().enumerate() {
                let Some(page) = page else { continue };
                for (a, b) in mine.page(theirs.first + i).iter_mut().zip(page.iter()) {
                    *a += b;
                }
            }
        }
    }

    /// Forgets all counts but keeps the memory.
    pub fn clear(&mut self) {
        self.extremes = Histogram::default().extremes;
        self.zero = 0;
        for page in self.positive.pages.iter_mut().chain(&mut self.negative.pages).flatten() {
            page.fill(0);
        }
    }

    /// The non-empty bins in rising order of value, as (bin, count). Bin 0 is exact zero.
    pub fn bins(&self) -> impl Iterator<Item = (i32, u64)> + '_ {
        let zero = Some((0, self.zero)).filter(|&(_, n)| n > 0);
        self.negative.bins().rev().map(|(b, n)| (-b, n)).chain(zero).chain(self.positive.bins())
    }

    /// How many pages of bins it holds, each of about a KiB.
    pub fn pages(&self) -> usize {
        self.positive.pages().count() + self.negative.pages().count()
    }

    /// Smallest and largest value counted; absent if nothing was.
    pub fn extremes(&self) -> Option<(f64, f64)> {
        (self.extremes.0 <= self.extremes.1).then_some(self.extremes)
    }

    /// The histogram with these extremes and non-empty bins; absent if no values can have counted like that.
    pub fn from_bins(extremes: Option<(f64, f64)>, bins: impl IntoIterator<Item = (i32, u64)>) -> Option<Histogram> {
        let mut histogram = Histogram::default();
        let mut last = None;
        let mut total = 0u64;
        for (bin, count) in bins {
            let (lo, hi) = edges(bin.clamp(-LAST_BIN, LAST_BIN));
            let (least, most) = extremes?;
            let rising = last.is_none_or(|last| last < bin);
            total = total.checked_add(count).filter(|&total| total <= MOST)?;
            if !rising || count == 0 || bin.unsigned_abs() > LAST_BIN as u32 || hi < least || lo > most {
                return None;
            }
            last = Some(bin);
            let magnitude = (bin.unsigned_abs() as usize).wrapping_sub(1);
            match bin.signum() {
                0 => histogram.zero = count,
                1 => histogram.positive.page(magnitude / PAGE)[magnitude % PAGE] = count,
                _ => histogram.negative.page(magnitude / PAGE)[magnitude % PAGE] = count,
            }
        }
        if let Some((least, most)) = extremes {
            histogram.reach(least, most);
        }
        (last.is_some() == extremes.is_some()).then_some(histogram)
    }
}

impl PartialEq for Histogram {
    /// Equal counts; pages that exist but are empty do not matter.
    fn eq(&self, other: &Histogram) -> bool {
        self.extremes == other.extremes && self.bins().eq(other.bins())
    }
}

#[cfg(test)]
mod tests;
