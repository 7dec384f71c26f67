//! Decimals: the shortest text of a number, and the exact rest to 1.

use crate::quantity::unsigned_zero;

/// The shortest decimal that reads back as `x`: digits and a point, never an exponent.
pub fn decimal(x: f64) -> String {
    format!("{}", unsigned_zero(x))
}

/// Digits behind the point of a number from 0 to 1, and the digit before it.
fn digits(x: f64) -> (u32, Vec<u32>) {
    let text = decimal(x);
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    (whole.parse().unwrap_or(0), rest.bytes().map(|b| u32::from(b - b'0')).collect())
}

/// 1 less the exact sum of the decimals of `parts`, as a decimal; none if that is negative.
fn rest_to_one(parts: &[f64]) -> Option<String> {
    let numbers: Vec<(u32, Vec<u32>)> = parts.iter().map(|x| digits(*x)).collect();
    let length = numbers.iter().map(|(_, rest)| rest.len()).max().unwrap_or(0);
    let mut carry = 0;
    let mut sum = vec![0; length];
    for place in (0..length).rev() {
        let column: u32 = numbers.iter().map(|(_, rest)| rest.get(place).copied().unwrap_or(0)).sum::<u32>() + carry;
        (sum[place], carry) = (column % 10, column / 10);
    }
    let whole = numbers.iter().map(|(whole, _)| whole).sum::<u32>() + carry;
    match (whole, sum.iter().rposition(|d| *d != 0)) {
        (0, None) => Some("1".to_owned()),
        (1, None) => Some("0".to_owned()),
        // The ten's complement: nines, and ten at the last digit that is not 0.
        (0, Some(last)) => {
            let digit = |(place, d): (usize, &u32)| char::from_digit(if place == last { 10 - d } else { 9 - d }, 10);
            Some(format!("0.{}", sum[..=last].iter().enumerate().filter_map(digit).collect::<String>()))
        }
        _ => None,
    }
}

/// Which of several probabilities is the largest, and 1 less the exact sum of all others.
pub fn rest_at_largest(probabilities: &[f64]) -> Option<(usize, String)> {
    let largest = (0..probabilities.len()).rev().max_by(|&a, &b| probabilities[a].total_cmp(&probabilities[b]))?;
    let others: Vec<f64> = probabilities.iter().enumerate().filter(|(i, _)| *i != largest).map(|(_, p)| *p).collect();
    Some((largest, rest_to_one(&others)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rest_is_exact() {
        for (parts, rest) in [
            (&[0.1][..], Some("0.9")),
            (&[0.1, 0.2], Some("0.7")),
            (&[0.25, 0.705], Some("0.045")),
            (&[1e-20], Some("0.99999999999999999999")),
            (&[], Some("1")),
            (&[0.5, 0.5], Some("0")),
            (&[1.0], Some("0")),
            (&[0.7, 0.3000000000000001], None),
            (&[1.0, 0.5], None),
        ] {
            assert_eq!(rest_to_one(parts).as_deref(), rest, "{parts:?}");
        }
    }
}
