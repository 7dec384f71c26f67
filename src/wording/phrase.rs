//! Phrases that many sentences hold.

use crate::language::{Speech, message};

/// `10 years`, as the object of a sentence.
pub fn years(n: usize, language: Speech) -> String {
    message("years").with(language, &[("years", n.into())])
}

/// `within 10 years`.
pub fn within(n: usize, language: Speech) -> String {
    message("within-years").with(language, &[("years", n.into())])
}

/// A title in quotation marks.
pub fn quoted(title: &str, language: Speech) -> String {
    message("quoted").with(language, &[("title", title.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn one_year_is_no_years() {
        let both = |n| [within(n, Language::En.into()), within(n, Language::De.into()), years(n, Language::De.into())];
        assert_eq!(both(1), ["within 1 year", "binnen 1 Jahr", "1 Jahr"]);
        assert_eq!(both(8), ["within 8 years", "binnen 8 Jahren", "8 Jahre"]);
    }
}
