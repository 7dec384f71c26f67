//! What a party of a study is called, in the grammatical forms that its languages need.

use super::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The form in which a name stands alone; every name has it, and it stands in for forms that are not given.
pub const NOMINATIVE: &str = "nominative";

/// A name by language and grammatical form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Language, WrittenForms>")]
pub struct PartyName(BTreeMap<Language, BTreeMap<String, String>>);

/// A name as it is written: alone, or with its forms.
#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenForms {
    Alone(String),
    Forms(BTreeMap<String, String>),
}

/// The grammatical forms that the messages of a language use, the nominative first.
pub fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[NOMINATIVE, "possessive"],
        Language::De => &[NOMINATIVE, "genitive", "dative", "accusative"],
        Language::Uk => &[NOMINATIVE, "genitive", "dative", "accusative", "instrumental", "locative"],
    }
}

/// The forms of a name that is written alone, as the grammar of the language makes them where it can.
pub fn forms_of(name: &str, language: Language) -> BTreeMap<String, String> {
    let after_hiss = name.ends_with(['s', 'x', 'z', 'ß']);
    let owner = match language {
        Language::En => Some(("possessive", format!("{name}'s"))),
        Language::De => Some(("genitive", if after_hiss { format!("{name}’") } else { format!("{name}s") })),
        Language::Uk => None,
    };
    let alone = (NOMINATIVE.to_owned(), name.to_owned());
    std::iter::once(alone).chain(owner.map(|(form, name)| (form.to_owned(), name))).collect()
}

impl PartyName {
    /// A name with its forms by language. Absent without any language, or where one lacks the nominative.
    pub fn of(forms: BTreeMap<Language, BTreeMap<String, String>>) -> Option<PartyName> {
        let whole = !forms.is_empty() && forms.values().all(|forms| forms.contains_key(NOMINATIVE));
        whole.then_some(PartyName(forms))
    }

    /// The name as it stands alone, in English where it is not given in `language`, and in the language it has where not in English.
    pub fn get(&self, language: Language) -> &str {
        self.in_form(language, NOMINATIVE)
    }

    /// The name in a form; in the nominative where that form is not given.
    pub fn in_form(&self, language: Language, form: &str) -> &str {
        let forms = self.0.get(&language).or_else(|| self.0.get(&Language::En)).or_else(|| self.0.values().next());
        forms.and_then(|forms| forms.get(form).or_else(|| forms.get(NOMINATIVE))).map_or("", String::as_str)
    }
}

impl TryFrom<BTreeMap<Language, WrittenForms>> for PartyName {
    type Error = &'static str;

    /// # Errors
    /// Without any language, or without a nominative.
    fn try_from(written: BTreeMap<Language, WrittenForms>) -> Result<PartyName, &'static str> {
        let forms = written.into_iter().map(|(language, written)| match written {
            WrittenForms::Alone(name) => (language, forms_of(&name, language)),
            WrittenForms::Forms(forms) => (language, forms),
        });
        PartyName::of(forms.collect()).ok_or("a name needs a language, and its nominative in each")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_its_forms_and_falls_back_to_what_is_given() {
        let text = r#"{ "en": "Laos", "de": { "nominative": "die Ukraine", "genitive": "der Ukraine" } }"#;
        let name: PartyName = serde_json::from_str(text).expect("a name");
        assert_eq!(name.in_form(Language::En, "possessive"), "Laos's");
        assert_eq!(name.in_form(Language::De, "genitive"), "der Ukraine");
        assert_eq!(name.in_form(Language::De, "accusative"), "die Ukraine");
        assert_eq!(name.get(Language::Uk), "Laos");
        assert_eq!(forms_of("Laos", Language::De)["genitive"], "Laos’");
        assert_eq!(forms_of("Russland", Language::De)["genitive"], "Russlands");
        let again: PartyName = serde_json::from_str(&serde_json::to_string(&name).expect("text")).expect("a name");
        assert_eq!(again, name);
        let german: PartyName = serde_json::from_str(r#"{ "de": { "nominative": "die Ukraine" } }"#).expect("a name");
        assert_eq!(german.in_form(Language::En, "possessive"), "die Ukraine");
        for wrong in [r#"{}"#, r#"{ "en": { "possessive": "x" } }"#, r#""Laos""#] {
            assert!(serde_json::from_str::<PartyName>(wrong).is_err(), "{wrong}");
        }
    }
}
