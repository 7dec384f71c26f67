//! Words that the glossary explains become links to it where a document first uses them.

use super::document::{Element, Section};
use super::prose::{Inline, Prose};

/// A word of the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedWord {
    /// Where it is explained.
    pub anchor: String,
    /// How it reads in a sentence: singular, plural, cases.
    pub forms: Vec<String>,
}

/// Links the first use of each word: first in what is read at once, then in what is folded. Titles and tables stay as they are.
pub fn link_first_uses(sections: &mut [Section], words: &[ExplainedWord]) {
    let mut open: Vec<&ExplainedWord> = words.iter().collect();
    for folded in [false, true] {
        for section in sections.iter_mut() {
            section.elements.iter_mut().for_each(|element| link(element, folded, &mut open));
        }
    }
}

fn link(element: &mut Element, folded: bool, open: &mut Vec<&ExplainedWord>) {
    match element {
        Element::Details { elements, .. } if folded => {
            elements.iter_mut().for_each(|inner| {
                link(inner, false, open);
                link(inner, true, open);
            });
        }
        Element::Paragraph(text) if !folded => within(text, open),
        Element::List(items) | Element::Warnings(items) if !folded => items.iter_mut().for_each(|item| within(item, open)),
        Element::Definitions(entries) if !folded => entries.iter_mut().for_each(|(_, text)| within(text, open)),
        _ => {}
    }
}

fn within(text: &mut Prose, open: &mut Vec<&ExplainedWord>) {
    let parts = std::mem::take(&mut text.0);
    text.0 = parts.into_iter().flat_map(|part| split(part, open)).collect();
}

/// A part of a sentence, taken apart at the words it is the first to use.
fn split(part: Inline, open: &mut Vec<&ExplainedWord>) -> Vec<Inline> {
    let (text, again): (String, fn(String) -> Inline) = match part {
        Inline::Plain(text) => (text, Inline::Plain),
        Inline::Muted(text) => (text, Inline::Muted),
        other => return vec![other],
    };
    let found = open.iter().enumerate().filter_map(|(n, word)| first(&text, word).map(|(at, form)| (at, form.len(), n)));
    // Of two words at one place the longer is meant.
    let Some((at, length, n)) = found.min_by_key(|(at, length, _)| (*at, usize::MAX - length)) else {
        return vec![again(text)];
    };
    let word = open.remove(n);
    let (before, rest) = text.split_at(at);
    let (used, after) = rest.split_at(length);
    let mut parts = vec![again(before.to_owned()), Inline::Within(used.to_owned(), word.anchor.clone())];
    parts.extend(split(again(after.to_owned()), open));
    parts.retain(|part| !part.text().is_empty());
    parts
}

/// Where a text first uses a word as a whole word, and in which form.
fn first<'w>(text: &str, word: &'w ExplainedWord) -> Option<(usize, &'w str)> {
    let uses = word.forms.iter().filter_map(|form| Some((whole(text, form)?, form.as_str())));
    uses.min_by_key(|(at, form)| (*at, usize::MAX - form.len()))
}

fn whole(text: &str, form: &str) -> Option<usize> {
    let joins = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let mut uses = text.match_indices(form).map(|(at, _)| at);
    uses.find(|at| !text[..*at].ends_with(joins) && !text[at + form.len()..].starts_with(joins))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(anchor: &str, forms: &[&str]) -> ExplainedWord {
        ExplainedWord { anchor: anchor.into(), forms: forms.iter().map(|form| (*form).to_owned()).collect() }
    }

    #[test]
    fn only_the_first_whole_use_is_a_link_and_the_longer_word_wins() {
        let words = [
            word("word-draw", &["draw", "draws"]),
            word("word-error", &["error"]),
            word("word-simulation", &["simulation error"]),
        ];
        let text = "Redraws and withdraw: the simulation error of draws, an error, a draw.";
        let folded = Element::details("The draw", vec![Element::paragraph(text)]);
        let mut sections = [Section::new("A draw", vec![folded, Element::note(text)])];
        link_first_uses(&mut sections, &words);
        let Element::Paragraph(told) = &sections[0].elements[1] else { panic!("a paragraph") };
        assert_eq!(told.text(""), text);
        let links: Vec<&str> = told.0.iter().filter(|i| matches!(i, Inline::Within(..))).map(Inline::text).collect();
        assert_eq!(links, ["simulation error", "draws", "error"]);
        assert!(told.0.iter().any(|part| matches!(part, Inline::Muted(_))));
        assert_eq!(sections[0].title, Prose::from("A draw"));
        assert_eq!(sections[0].elements[0], Element::details("The draw", vec![Element::paragraph(text)]));
    }

    #[test]
    fn what_is_only_used_in_folded_text_is_linked_there() {
        let inner = Element::details("Inner", vec![Element::List(vec!["A tie.".into()])]);
        let mut sections = [Section::new("", vec![Element::details("Outer", vec![inner])])];
        link_first_uses(&mut sections, &[word("word-tie", &["tie"])]);
        let told = format!("{sections:?}");
        assert_eq!(told.matches("Within(\"tie\", \"word-tie\")").count(), 1, "{told}");
    }
}
