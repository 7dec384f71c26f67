//! Shares written as percentages: `80%` is 0.8, wherever a number is a probability or a share of a whole.

use super::document::quote;
use crate::quantity::QuantitySpec;

/// The share that `text` writes as a percentage, to the nearest number: `12.5%` is 0.125. Absent if it ends in no `%` or is no
/// number before it.
pub fn share(text: &str) -> Option<f64> {
    let number = text.trim().strip_suffix('%')?.trim_end();
    // Moving the decimal point in the text rounds once; dividing by 100 would round twice.
    number.ends_with(|c: char| c.is_ascii_digit() || c == '.').then(|| format!("{number}e-2").parse().ok()).flatten()
}

/// Whether `text` is meant as a percentage.
pub fn is_meant(text: &str) -> bool {
    text.trim().ends_with('%')
}

/// What `text`, meant as a percentage, says about `spec`.
///
/// # Errors
/// If it is no percentage, or the quantity is neither a probability nor a share of a whole; with what to write instead.
pub fn of_quantity(text: &str, spec: &QuantitySpec) -> Result<f64, (String, String)> {
    let Some(share) = share(text) else {
        return Err((format!("`{}` is no percentage", quote(text)), "write `80%` or `0.8`".to_owned()));
    };
    if spec.range.is_of_shares() {
        return Ok(share + 0.0);
    }
    let message = format!("`{}` may lie outside 0 to 1: a percentage is not clear here", spec.name);
    Err((message, format!("write the number, such as `{share}`")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::quantities::{ARMS_BOOST, INTERVENE};

    #[test]
    fn a_percentage_is_the_number_nearest_to_it() {
        for (text, x) in [("80%", 0.8), ("12.5 %", 0.125), (" 35% ", 0.35), ("0.1%", 0.001), ("100%", 1.0), ("7.%", 0.07)] {
            assert_eq!(share(text), Some(x), "{text}");
        }
        for wrong in ["80", "%", "nan%", "inf%", "8e1%", "80%%", "a%", "0,5%"] {
            assert_eq!(share(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_probabilities_and_shares_are_percentages() {
        assert_eq!(of_quantity("80%", &INTERVENE), Ok(0.8));
        assert!(of_quantity("15%", &ARMS_BOOST).is_err_and(|e| e.1.contains("0.15")));
        assert!(of_quantity("many%", &INTERVENE).is_err());
    }
}
