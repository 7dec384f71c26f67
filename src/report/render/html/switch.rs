//! The switch between the languages of a page: radio buttons and rules of style, no script.

use crate::language::message;
use crate::report::document::Document;
use maud::{Markup, html as markup};
use std::fmt::Write;

/// How the switch looks.
const LOOKS: &str = include_str!("switch.css");

/// A button for each language, named in itself; the first is chosen.
pub fn switch(documents: &[&Document]) -> Markup {
    let title = documents.first().map(|document| message("report-language").get(document.language));
    markup! { fieldset.switch {
        legend { (title.unwrap_or_default()) }
        @for (n, document) in documents.iter().enumerate() {
            label lang=(document.language.code()) {
                input type="radio" name="language" id=(button(document)) checked[n == 0];
                (message("report-language-name").get(document.language))
            }
        }
    } }
}

/// The looks, and that nothing is shown but what is told in the language chosen. Where a browser knows no `:has` the first
/// language is shown.
pub fn style(documents: &[&Document]) -> String {
    let mut style = LOOKS.to_owned();
    let first = documents.first().map_or("en", |document| document.language.code());
    let _ = writeln!(style, "@supports not selector(:has(a)){{.switch,.told:not([lang={first}]){{display:none}}}}");
    for document in documents {
        let (button, code) = (button(document), document.language.code());
        let _ = writeln!(style, "body:has(#{button}:checked)>.told:not([lang={code}]){{display:none}}");
    }
    style
}

fn button(document: &Document) -> String {
    format!("tell-{}", document.language.code())
}

#[cfg(test)]
mod tests {
    use super::super::{html, multilingual};
    use crate::compare::sample;
    use crate::language::{Language, message};
    use crate::report::{Picture, study};
    use std::collections::BTreeSet;

    fn page(languages: &[Language]) -> String {
        let results = sample();
        let picture =
            |key: &str| Picture { key: key.into(), description: String::new(), svg: "<svg></svg>".into(), narrow: None };
        let versions = languages.iter().map(|&language| {
            let pictures = vec![picture("attack-risk"), picture("tripwire")];
            (study(&results, language, &pictures), pictures)
        });
        multilingual(&versions.collect::<Vec<_>>())
    }

    /// What stands after every `before`, up to the end of the attribute.
    fn named<'p>(page: &'p str, before: &str) -> Vec<&'p str> {
        page.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn one_language_is_the_page_without_a_switch() {
        let results = sample();
        for &language in Language::ALL {
            let document = study(&results, language, &[]);
            assert_eq!(multilingual(&[(document.clone(), Vec::new())]), html(&document, &[]));
            assert!(!page(&[language]).contains("<fieldset"));
        }
    }

    #[test]
    fn each_language_stands_there_once_with_anchors_of_its_own() {
        let page = page(&[Language::De, Language::En, Language::Uk]);
        assert!(page.contains("<html lang=\"de\">") && page.matches("@font-face").count() == 2);
        assert_eq!(named(&page, "<div class=\"told\" lang=\""), ["de", "en", "uk"]);
        assert_eq!(page.matches("<main>").count(), 3);
        let anchors = named(&page, " id=\"");
        let unique: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(unique.len(), anchors.len(), "no anchor stands twice");
        for link in named(&page, "href=\"#") {
            assert!(unique.contains(link), "{link} leads nowhere");
        }
        for (part, code) in page.split("<div class=\"told\"").skip(1).zip(["", "en-", "uk-"]) {
            assert!(named(part, "href=\"#").iter().all(|link| link.starts_with(code)), "{code}");
        }
        for &language in Language::ALL {
            assert!(page.contains(message("report-language-name").get(language)));
            assert!(page.contains(message("report-comparison").get(language)));
            let code = language.code();
            assert!(page.contains(&format!("body:has(#tell-{code}:checked)>.told:not([lang={code}]){{display:none}}")));
        }
        assert_eq!(page.matches(" checked>").count(), 1);
        assert!(page.find("id=\"tell-de\" checked").is_some());
    }
}
