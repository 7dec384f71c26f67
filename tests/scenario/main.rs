//! Scenario files from the outside: what is refused and how that reads, what is accepted, what-if settings, and the schema
//! for editors.

mod beside;
mod bibtex;
mod complaints;
mod destinations;
mod editor_schema;
mod edits;
mod explained;
mod json_schema;
mod languages;
mod less;
mod posteriors;
mod rejected;
mod settings;
mod sources;
mod study;
mod verdict;
mod warnings;
mod what_ifs;
