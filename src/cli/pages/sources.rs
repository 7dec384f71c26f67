//! What a study rests on: its sources, those of its posteriors and of the historical cases.

use crate::cli::source_groups::SourceGroup;
use crate::language::{Speech, message};
use crate::report::{Document, Element, Section, source_list};
use crate::scenario::Scenario;

/// The sources of a study, in groups by where they are cited first.
pub fn sources(scenario: &Scenario, groups: &[SourceGroup], language: Speech) -> Document {
    let title = message("sources-title").with(language, &[("study", scenario.title.get(language).into())]);
    let note = Section::new("", vec![Element::note(message("sources-note").get(language))]);
    let section = |group: &SourceGroup| Section::new(group.title.get(language), source_list(&group.sources, language));
    groups.iter().map(section).fold(Document::new(language, title).with(note), Document::with)
}
