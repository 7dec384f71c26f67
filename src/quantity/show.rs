//! The only place where a number becomes text for a reader.
//!
//! Result files keep full precision; what people read is cut to the digits the uncertainty allows.

use crate::language::Language;

/// A number with `digits` digits after the point, with the decimal mark of `language` and a true minus sign.
pub fn decimal(x: f64, digits: usize, language: Language) -> String {
    let text = format!("{:.digits$}", x + 0.0);
    let text = match text.strip_prefix('-') {
        Some(rest) if rest.bytes().all(|b| matches!(b, b'0' | b'.')) => rest.to_owned(),
        Some(rest) => format!("−{rest}"),
        None => text,
    };
    match language {
        Language::En => text,
        Language::De => text.replace('.', ","),
    }
}

/// A share as a percentage: `12.3 %`, in German `12,3 %` (with a narrow no-break space).
pub fn percent(x: f64, digits: usize, language: Language) -> String {
    format!("{}\u{202f}%", decimal(100.0 * x, digits, language))
}

/// How many digits after the point an uncertainty of `half_width` leaves meaningful: one digit of the half-width is shown.
pub fn digits_for(half_width: f64) -> usize {
    (0..12).find(|&d| half_width * scale(d) >= 1.0).unwrap_or(12)
}

/// A whole number with thin spaces between groups of three: `65 536`.
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(c);
    }
    text
}

fn scale(digits: usize) -> f64 {
    (0..digits).fold(1.0, |x, _| x * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_as_people_write_them() {
        assert_eq!(decimal(-0.004, 2, Language::En), "0.00");
        assert_eq!(decimal(-1.25, 2, Language::De), "−1,25");
        assert_eq!(percent(0.1234, 1, Language::En), "12.3\u{202f}%");
        assert_eq!(count(65_536), "65\u{202f}536");
        assert_eq!(count(12), "12");
    }

    #[test]
    fn digits_follow_the_uncertainty() {
        assert_eq!(digits_for(2.0), 0);
        assert_eq!(digits_for(0.05), 2);
        assert_eq!(digits_for(0.0012), 3);
        assert_eq!(digits_for(0.0), 12);
    }
}
