//! The only place where a number becomes text, for a reader or for a program.
//!
//! Result files keep full precision; what people read is cut to the digits the uncertainty allows.

use crate::language::{Speech, marked};

pub use crate::language::count;

/// A number with `digits` digits after the point, with the decimal mark of `language` and a true minus sign.
pub fn decimal(x: f64, digits: usize, language: impl Into<Speech>) -> String {
    let text = format!("{:.digits$}", x + 0.0);
    let text = match text.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|b| matches!(b, b'0' | b'.')) => rest.to_owned(),
        Some(rest) => format!("−{rest}"),
        None => text,
    };
    marked(&text, language)
}

/// The shortest text from which a program reads the same bits. It has a point or an exponent, so that no program takes a column
/// of numbers for one of whole numbers, and 10⁴⁰ is no text of 41 digits: `2.0`, `0.1`, `1e40`.
pub fn machine(x: f64) -> String {
    format!("{x:?}")
}

/// The same where a text of words and numbers is read by people as well: `2`, `0.1`, `1e40`.
pub fn shortest(x: f64) -> String {
    let text = machine(x);
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// A share as a percentage: `12.3 %`, in German `12,3 %` (with a narrow no-break space).
pub fn percent(x: f64, digits: usize, language: impl Into<Speech>) -> String {
    format!("{}\u{202f}%", decimal(100.0 * x, digits, language))
}

/// How many digits after the point an uncertainty of `half_width` leaves meaningful: one digit of the half-width is shown.
pub fn digits_for(half_width: f64) -> usize {
    (0..12).find(|&d| half_width * scale(d) >= 1.0).unwrap_or(12)
}

/// A number of things, `noun` in its plural where there is not exactly one: `1 replicate`, `16 replicates`.
pub fn counted(n: u64, noun: &str) -> String {
    if n == 1 { format!("1 {noun}") } else { format!("{n} {noun}s") }
}

/// A number with up to `digits` significant digits; far from 1 with a power of ten.
pub fn significant(x: f64, digits: usize, language: impl Into<Speech>) -> String {
    let most = digits.saturating_sub(1);
    let scientific = format!("{:.most$e}", x + 0.0);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let size: i32 = exponent.parse().unwrap_or(0);
    if x == 0.0 || (-5..=digits as i32).contains(&size) {
        return trimmed(x, (most as i32 - size).clamp(0, 20) as usize, language);
    }
    format!("{}e{size}", trimmed(mantissa.parse().unwrap_or(x), most, language))
}

/// A number with `digits` digits after the point at most: without zeros at the end of a fraction.
fn trimmed(x: f64, digits: usize, language: impl Into<Speech>) -> String {
    let text = decimal(x, digits, language);
    let ends = |c: char| !c.is_ascii_digit();
    if digits == 0 { text } else { text.trim_end_matches('0').trim_end_matches(ends).to_owned() }
}

fn scale(digits: usize) -> f64 {
    (0..digits).fold(1.0, |x, _| x * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(decimal(-0.004, 2, Language::En), "0.00");
        assert_eq!(decimal(-1.25, 2, Language::De), "−1,25");
        assert_eq!(percent(0.1234, 1, Language::En), "12.3\u{202f}%");
        assert_eq!(count(65_536), "65\u{202f}536");
        assert_eq!(count(12), "12");
        assert_eq!([0, 1, 2].map(|n| counted(n, "part")), ["0 parts", "1 part", "2 parts"]);
    }

    #[test]
    fn a_program_reads_back_the_same_bits_and_never_a_whole_number() {
        let numbers = [0.0, -0.0, 1.0, -7.0, 0.1, 1e40, 1e16, 65_536.0, 1e-5, 5e-324, f64::MAX, 1.0 / 3.0];
        for x in numbers {
            let text = machine(x);
            assert_eq!(text.parse::<f64>().map(f64::to_bits), Ok(x.to_bits()), "{text}");
            assert!(text.contains(['.', 'e']) && text.len() < 25, "{text}");
            assert_eq!(shortest(x).parse::<f64>().map(f64::to_bits), Ok(x.to_bits()));
        }
        assert_eq!([2.0, 1e40, 0.1].map(machine), ["2.0", "1e40", "0.1"]);
        assert_eq!([2.0, 1e40, 0.1].map(shortest), ["2", "1e40", "0.1"]);
    }

    #[test]
    fn significant_digits_keep_small_and_large_numbers_readable() {
        let of = |x| significant(x, 8, Language::En);
        assert_eq!(
            (of(0.642_857_142_857), of(-1.5), of(0.0), of(300.0)),
            ("0.64285714".into(), "−1.5".into(), "0".into(), "300".into())
        );
        assert_eq!((of(1.25e-9), of(-3e20), of(0.000_123_456)), ("1.25e-9".into(), "−3e20".into(), "0.000123456".into()));
        assert_eq!(significant(0.5, 3, Language::De), "0,5");
    }

    #[test]
    fn digits_follow_the_uncertainty() {
        assert_eq!(digits_for(2.0), 0);
        assert_eq!(digits_for(0.05), 2);
        assert_eq!(digits_for(0.0012), 3);
        assert_eq!(digits_for(0.0), 12);
    }
}
