//! A caution in words: what was seen, why it matters, what to do about it.

use super::level::level;
use super::share::share;
use crate::language::{Argument, Speech, filled};
use crate::quantity::show::{decimal, significant};
use crate::results::{Caution, Fact, Results};

/// The three sentences of a caution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What was seen, with the numbers.
    pub seen: String,
    /// Why it matters.
    pub matters: String,
    /// What to do about it.
    pub advice: String,
}

/// Says `caution`, which names options and models of `results`.
pub fn caution(results: &Results, caution: &Caution, language: Speech) -> Said {
    let facts = caution.facts.iter().map(|(name, fact)| (name.as_str(), argument(results, fact, language)));
    let facts: Vec<(&str, Argument)> = facts.collect();
    let key = &caution.key;
    Said {
        seen: filled(&format!("caution-{key}-seen"), language, &facts),
        matters: filled(&format!("caution-{key}-matters"), language, &facts),
        advice: filled(&format!("caution-{key}-advice"), language, &facts),
    }
}

/// A fact as messages take it: each kind is written in one way.
fn argument(results: &Results, fact: &Fact, language: Speech) -> Argument {
    match fact {
        Fact::Count(n) => Argument::Count(*n),
        Fact::Share(x) => share(*x, language).into(),
        Fact::Level(estimate) => level(estimate, language).into(),
        Fact::Difference(x) => decimal(100.0 * x, 0, language).into(),
        Fact::Factor(x) => significant(*x, 2, language).into(),
        Fact::Option(key) => results.option_title(key.as_str(), language).into(),
        Fact::Model(key) => results.model_title(key, language).into(),
        Fact::Text(text) => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::language::variables;
    use crate::results::{KINDS, too_many_faults};

    #[test]
    fn every_kind_has_its_three_messages_of_its_facts_alone() {
        for &language in Language::ALL {
            let messages = variables(language);
            for kind in KINDS {
                for part in ["seen", "matters", "advice"] {
                    let message = format!("caution-{}-{part}", kind.key);
                    let taken = messages.get(&message).unwrap_or_else(|| panic!("{message} is missing in {language:?}"));
                    let unknown = taken.iter().find(|name| !kind.facts.contains(&name.as_str()));
                    assert_eq!(unknown, None, "{message}");
                }
            }
        }
    }

    #[test]
    fn cautions_are_said_with_their_facts_in_every_language() {
        let results = sample();
        assert!(results.cautions.len() > 3);
        for &language in Language::ALL {
            for found in &results.cautions {
                let said = caution(&results, found, language.into());
                for text in [said.seen, said.matters, said.advice] {
                    assert!(text.ends_with('.') && !text.contains(['{', '$']), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_fact_is_written_after_its_kind() {
        let mut results = sample();
        results.cells[0].faults.insert("not-finite".into(), 35_840);
        let faults = too_many_faults(&results).expect("many");
        let text = caution(&results, &faults, Language::De.into()).seen;
        assert!(text.contains("35\u{202f}840 von") && text.contains("\u{202f}%)."), "{text}");
        let factor = argument(&results, &Fact::Factor(2.04), Language::De.into());
        assert_eq!(factor, "2".into());
        assert_eq!(argument(&results, &Fact::Difference(0.124), Language::En.into()), "12".into());
        let option = Fact::Option(results.options[1].key.clone());
        assert_eq!(argument(&results, &option, Language::De.into()), results.options[1].title.get(Language::De).into());
    }
}
