//! The words of trees as charts show them. Trees and their files speak plain English in ASCII; charts speak every language.

use crate::language::{Speech, known, marked};

/// A player's name, a label or an end in `language`, with the number that may follow it; as it is where no message tells it.
pub fn word(english: &str, language: Speech) -> String {
    let (phrase, number) = match english.rsplit_once(' ') {
        Some((phrase, number)) if number.parse::<f64>().is_ok() => (phrase, Some(number)),
        _ => (english, None),
    };
    let identifier = format!("tree-{}", phrase.replace(' ', "-"));
    let told = known(&identifier, language).unwrap_or(phrase);
    number.map_or(told.to_owned(), |number| format!("{told} {}", marked(number, language)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn numbers_stay_behind_their_phrase() {
        assert_eq!(word("offer 0.350", Language::De.into()), "Angebot 0,350");
        assert_eq!(word("member 2", Language::En.into()), "member 2");
        assert_eq!(word("protege yields", Language::En.into()), "protégé yields");
        assert_eq!(word("no such word", Language::De.into()), "no such word");
    }
}
