//! The lowest, the median and the highest of several things.

/// Of `things` those with the lowest, the median and the highest number; of an even number of things the median is the higher of the
/// two in the middle. Equal ones keep their order. Absent without things.
pub fn ends<T: Copy>(things: &[T], number: impl Fn(&T) -> f64) -> Option<[T; 3]> {
    let mut sorted = things.to_vec();
    sorted.sort_by(|a, b| number(a).total_cmp(&number(b)));
    Some([*sorted.first()?, *sorted.get(sorted.len() / 2)?, *sorted.last()?])
}

/// How many things have exactly this number.
pub fn of_equal<T>(things: &[T], number: impl Fn(&T) -> f64, equal: f64) -> usize {
    things.iter().filter(|thing| number(thing) == equal).count()
}

/// Whether the median of so many things is one of two in the middle.
pub fn is_even(n: usize) -> bool {
    n > 0 && n.is_multiple_of(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_is_the_higher_one_in_the_middle() {
        assert_eq!(ends(&[3.0, 1.0, 2.0], |x| *x), Some([1.0, 2.0, 3.0]));
        assert_eq!(ends(&[4.0, 1.0, 2.0, 3.0], |x| *x), Some([1.0, 3.0, 4.0]));
        assert_eq!(ends(&[7.0], |x| *x), Some([7.0; 3]));
        assert_eq!(ends::<f64>(&[], |x| *x), None);
        assert_eq!(of_equal(&[1.0, 2.0, 1.0], |x| *x, 1.0), 2);
    }
}
