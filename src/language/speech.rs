//! How the program speaks of a study: a language, and what the study's parties are called in it.

use super::catalogue::{Argument, Catalogue};
use super::party::{PartyName, forms};
use super::{Language, NOMINATIVE};
use std::sync::{Mutex, OnceLock, PoisonError};

/// A language, and what the parties of a study are called in it. Of no study in particular it is made from a [`Language`] alone: the
/// parties are then told by their roles.
#[derive(Clone, Copy)]
pub struct Speech {
    /// The language.
    pub language: Language,
    names: &'static PartyNames,
}

/// What the two sides of a study are called, with the messages that name them.
pub struct PartyNames {
    /// The challenger and the protégé; absent where they are told by their roles.
    parties: Option<[PartyName; 2]>,
    catalogues: [OnceLock<Catalogue>; Language::ALL.len()],
}

static ROLES: PartyNames = PartyNames::new(None);
/// The names of every study so far, each once: messages live as long as the program.
static KNOWN: Mutex<Vec<&'static PartyNames>> = Mutex::new(Vec::new());

impl PartyNames {
    const fn new(parties: Option<[PartyName; 2]>) -> PartyNames {
        PartyNames { parties, catalogues: [const { OnceLock::new() }; Language::ALL.len()] }
    }

    /// The sides of no study in particular, told by their roles.
    pub fn roles() -> &'static PartyNames {
        &ROLES
    }

    /// The names of a challenger and a protégé.
    pub fn of(challenger: &PartyName, protege: &PartyName) -> &'static PartyNames {
        let parties = Some([challenger.clone(), protege.clone()]);
        // A thread that panicked while it held the lock has left a whole list behind.
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(names) = known.iter().find(|names| names.parties == parties) {
            return names;
        }
        let names: &'static PartyNames = Box::leak(Box::new(PartyNames::new(parties)));
        known.push(names);
        names
    }

    /// Speech in a language with these names.
    pub fn speak(&'static self, language: Language) -> Speech {
        Speech { language, names: self }
    }

    /// The terms of the messages as these names have them in a language, in the syntax of messages; empty for roles.
    fn terms(&self, language: Language) -> String {
        let parties =
            self.parties.iter().flat_map(|[challenger, protege]| [("challenger", challenger), ("protege", protege)]);
        parties.map(|(term, name)| format!("-{term} = {{ $form ->\n{}}}\n", variants(name, language))).collect()
    }
}

/// The forms of a name, each also with a capital letter for the start of a sentence.
fn variants(name: &PartyName, language: Language) -> String {
    let variant = |form: &str| {
        let text = name.in_form(language, form);
        let standard = if form == NOMINATIVE { "*" } else { "" };
        format!("    {standard}[{form}] {}\n    [{}] {}\n", quoted(text), capital(form), quoted(&capital(text)))
    };
    forms(language).iter().map(|form| variant(form)).collect()
}

/// A text as the syntax of messages quotes it.
fn quoted(text: &str) -> String {
    format!("{{\"{}\"}}", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

impl Speech {
    /// A message without arguments, if there is one; in English where the language has none.
    pub(super) fn plain(self, identifier: &str) -> Option<&'static str> {
        self.catalogue().plain(identifier).or_else(|| self.in_english().plain(identifier))
    }

    /// A message with its arguments filled in, if there is one; in English where the language has none.
    pub(super) fn filled(self, identifier: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let told = self.catalogue().filled(identifier, arguments);
        told.or_else(|| self.in_english().filled(identifier, arguments))
    }

    fn catalogue(self) -> &'static Catalogue {
        let place = &self.names.catalogues[self.language as usize];
        place.get_or_init(|| Catalogue::of(self.language, self.names.terms(self.language)))
    }

    /// The messages in English, in which every one exists.
    fn in_english(self) -> &'static Catalogue {
        self.names.speak(Language::En).catalogue()
    }

    /// The code of the language.
    pub fn code(self) -> &'static str {
        self.language.code()
    }
}

impl PartialEq for Speech {
    fn eq(&self, other: &Speech) -> bool {
        // Names are kept once each.
        self.language == other.language && std::ptr::eq(self.names, other.names)
    }
}

impl From<Language> for Speech {
    fn from(language: Language) -> Speech {
        ROLES.speak(language)
    }
}

impl From<Speech> for Language {
    fn from(speech: Speech) -> Language {
        speech.language
    }
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} of {:?}", self.language, self.names.parties)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::message;

    fn name(text: &str) -> PartyName {
        serde_json::from_str(text).expect("a name")
    }

    #[test]
    fn messages_call_the_parties_by_the_names_of_the_study() {
        let russia = name(r#"{ "en": "Russia", "de": "Russland" }"#);
        let ukraine = name(r#"{ "en": "Ukraine", "de": { "nominative": "die Ukraine", "dative": "der Ukraine" } }"#);
        let names = PartyNames::of(&russia, &ukraine);
        assert!(std::ptr::eq(names, PartyNames::of(&russia, &ukraine)));
        let told = |speech: Speech| message("quantity-challenger-force").get(speech);
        let [english, german] = [Language::En, Language::De].map(|language| told(names.speak(language)));
        assert!(english.contains("Russia") && german.contains("Russland"), "{english} {german}");
        assert!(!told(Language::En.into()).contains("Russia"));
    }

    /// A name is text, whatever stands in it.
    #[test]
    fn a_hostile_name_stays_text() {
        let odd = name(r#"{ "en": "{ $x }\"\\ [a] *[b] }" }"#);
        let names = PartyNames::of(&odd, &odd);
        let told = message("quantity-challenger-force").get(names.speak(Language::En));
        assert!(told.contains(r#"{ $x }"\ [a] *[b] }"#), "{told}");
    }
}
