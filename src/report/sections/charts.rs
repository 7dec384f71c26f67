//! A chart with the numbers it is drawn from.

use super::View;
use crate::language::{Text, message};
use crate::report::document::{Element, Section};

/// A chart, and folded below it the numbers it is drawn from, `gist` in a few words. A chart that was not drawn leaves its numbers.
pub fn chart(view: &View, key: &str, gist: Text, numbers: Vec<Element>) -> Vec<Element> {
    let folded = (!numbers.is_empty()).then(|| view.folded(message("report-numbers"), gist, numbers));
    figure(view, key).into_iter().chain(folded).collect()
}

fn figure(view: &View, key: &str) -> Option<Element> {
    let picture = view.pictures.iter().find(|picture| picture.key == key)?;
    Some(Element::Figure { key: picture.key.clone(), description: picture.description.clone() })
}

/// The charts that no section shows, so that none is lost.
pub fn further(view: &View, sections: &[Section]) -> Vec<Element> {
    let shown: Vec<&str> = sections.iter().flat_map(|section| &section.elements).flat_map(Element::figures).collect();
    let left = view.pictures.iter().filter(|picture| !shown.contains(&picture.key.as_str()));
    left.filter_map(|picture| figure(view, &picture.key)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::SECTIONS;
    use super::*;
    use crate::charts::figures;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::report::Picture;

    #[test]
    fn every_chart_is_shown_once_with_the_table_of_its_numbers_behind_it() {
        let results = sample();
        let drawn = |key: String| Picture { key, description: String::new(), svg: String::new(), narrow: None };
        for &language in Language::ALL {
            let pictures: Vec<Picture> = figures(&results, language).into_iter().map(|figure| drawn(figure.key)).collect();
            let sections = View { results: &results, language: language.into(), pictures: &pictures }.sections(SECTIONS);
            let elements: Vec<&Element> = sections.iter().flat_map(|section| &section.elements).collect();
            let mut shown: Vec<&str> = elements.iter().flat_map(|element| element.figures()).collect();
            for pair in elements.windows(2) {
                let Element::Figure { key, .. } = pair[0] else { continue };
                let Element::Details { elements, .. } = pair[1] else { panic!("{key} has no numbers") };
                assert!(
                    elements.iter().any(|inner| matches!(inner, Element::Table(table) if !table.rows.is_empty())),
                    "{key}"
                );
            }
            shown.sort_unstable();
            let mut all: Vec<&str> = pictures.iter().map(|picture| picture.key.as_str()).collect();
            all.sort_unstable();
            assert_eq!(shown, all);
        }
    }

    #[test]
    fn a_chart_that_no_section_knows_is_among_the_appendices() {
        let results = sample();
        let pictures = [Picture { key: "new".into(), description: "New".into(), svg: String::new(), narrow: None }];
        let sections = View { results: &results, language: Language::En.into(), pictures: &pictures }.sections(SECTIONS);
        let last = sections.last().expect("appendices");
        assert_eq!(last.elements.first().map(Element::figures), Some(vec!["new"]));
    }
}
