//! What a report says where the study does not give its own texts in the language of the report.

use super::document::Lead;
use crate::language::{Language, Speech, message};
use crate::results::Results;
use std::collections::BTreeSet;

/// That texts of the study itself are told in another language, where it does not give them in that of the report.
pub fn told_otherwise(results: &Results, language: Speech) -> Option<Lead> {
    let of_options = results.options.iter().flat_map(|option| [Some(&option.title), option.summary.as_ref()]).flatten();
    let own = results.options.iter().flat_map(|option| option.quantities.iter().chain(&results.world));
    let remarks = own.filter_map(|quantity| quantity.note.as_ref());
    let notes =
        results.study.notes.iter().chain(results.options.iter().flat_map(|option| &option.notes)).map(|note| &note.text);
    let all = [&results.study.title, &results.study.question].into_iter().chain(of_options).chain(remarks).chain(notes);
    let others = all.filter_map(|words| words.told_in(language.language)).filter(|other| *other != language.language);
    let others: BTreeSet<Language> = others.collect();
    let said = match (others.is_empty(), others.iter().all(|other| *other == Language::default())) {
        (true, _) => return None,
        (false, true) => message("report-told-in-english"),
        (false, false) => message("report-told-in-another"),
    };
    Some(Lead::Caveat(said.get(language).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Words;
    use crate::report::{html, markdown, study};

    #[test]
    fn texts_in_another_language_than_the_report_are_told_and_said_once() {
        let said = |results: &Results, language| told_otherwise(results, results.speech(language));
        let (mut results, english) = (sample(), message("report-told-in-english"));
        assert_eq!([said(&results, Language::En), said(&results, Language::De)], [None, None]);
        results.study.title = Words::english("A study");
        let lead = Lead::Caveat(english.get(Language::De).to_owned());
        assert_eq!([said(&results, Language::En), said(&results, Language::De)], [None, Some(lead)]);
        results.study.title = serde_json::from_str(r#"{"de":"Eine Studie"}"#).expect("words");
        let other = message("report-told-in-another").get(Language::En);
        assert_eq!(said(&results, Language::De), None);
        for told in [markdown(&study(&results, Language::En, &[])), html(&study(&results, Language::En, &[]), &[])] {
            let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains("Eine Studie") && words.matches(other).count() == 1, "{told}");
        }
    }
}
