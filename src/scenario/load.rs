//! Loading a study: its files are read, parsed, laid over one another and checked together.

use super::checked::{Basis, Bloc, Entry, Offer, Origin, Scenario};
use super::complaint::{Complaint, Complaints, suggestion};
use super::page::{Page, Shelf};
use super::written::{Quantity, Written, parse};
use crate::models::Rule;
use crate::names::Name;
use crate::quantity::QuantitySpec;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the file that all options of a study extend in the end.
pub const WORLD: &str = "world.toml";
/// Longest chain of files that extend one another.
const LONGEST_CHAIN: usize = 8;

/// Where a study is read from.
#[derive(Clone, Debug)]
pub enum Input {
    /// A folder with a world file and one file per option.
    Folder(PathBuf),
    /// Single option files of one folder; a world file among them stands for its whole folder.
    Files(Vec<PathBuf>),
    /// Files compiled into the program.
    Embedded {
        /// Name of the study.
        name: &'static str,
        /// File names and contents.
        files: &'static [(&'static str, &'static [u8])],
    },
}

/// Reads and checks a study.
///
/// `roster` holds every quantity that may be given, `required` the names of those that must be.
///
/// # Errors
/// With all complaints about all files.
pub fn load(input: &Input, roster: &[&'static QuantitySpec], required: &[&str]) -> Result<Scenario, Complaints> {
    let (shelf, name, chosen) = shelf(input).map_err(|complaint| Complaints(vec![complaint]))?;
    let mut library = Library { shelf, roster, parsed: BTreeMap::new(), complaints: Vec::new() };
    let scenario = library.study(&name, chosen, required);
    match scenario {
        Some(scenario) if library.complaints.is_empty() => Ok(scenario),
        _ => Err(Complaints(library.complaints)),
    }
}

/// The shelf of an input, the name of its study, and the option files chosen, if not all.
fn shelf(input: &Input) -> Result<(Shelf, String, Option<Vec<String>>), Complaint> {
    match input {
        Input::Embedded { name, files } => Ok((Shelf::Embedded(files), (*name).to_owned(), None)),
        Input::Folder(folder) => Ok((Shelf::Folder(folder.clone()), study_name(folder), None)),
        Input::Files(files) => {
            let parent = |f: &Path| f.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
            let name_of = |f: &Path| f.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let folder = files.first().map(|f| parent(f)).unwrap_or_default();
            if let Some(other) = files.iter().find(|f| parent(f) != folder) {
                let message = "the files of one study stand in one folder";
                return Err(Complaint::about(other.display().to_string(), message));
            }
            let names: Vec<String> = files.iter().map(|f| name_of(f)).collect();
            let chosen = if names.iter().any(|n| n == WORLD) { None } else { Some(names) };
            Ok((Shelf::Folder(folder.clone()), study_name(&folder), chosen))
        }
    }
}

/// The name of a study: its folder's.
fn study_name(folder: &Path) -> String {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    real.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// A parsed file.
struct Parsed {
    page: Arc<Page>,
    written: Written,
}

/// The files of a study, each read and parsed once.
struct Library<'r> {
    shelf: Shelf,
    roster: &'r [&'static QuantitySpec],
    /// Absent for a file that could not be read.
    parsed: BTreeMap<String, Option<Arc<Parsed>>>,
    complaints: Vec<Complaint>,
}

impl Library<'_> {
    /// A file of the study; its own complaints are taken down the first time.
    fn file(&mut self, name: &str) -> Option<Arc<Parsed>> {
        if let Some(known) = self.parsed.get(name) {
            return known.clone();
        }
        let parsed = match self.shelf.read(name) {
            Ok(page) => {
                let (written, complaints) = parse(&page, self.roster);
                self.complaints.extend(complaints);
                Some(Arc::new(Parsed { page, written }))
            }
            Err(complaint) => {
                self.complaints.push(complaint);
                None
            }
        };
        self.parsed.insert(name.to_owned(), parsed.clone());
        parsed
    }

    /// The whole study, as far as it can be made.
    fn study(&mut self, name: &str, chosen: Option<Vec<String>>, required: &[&str]) -> Option<Scenario> {
        let world = self.file(WORLD)?;
        let names = match chosen {
            Some(chosen) => chosen,
            None => self.in_order(&world)?,
        };
        if names.is_empty() {
            let path = world.page.path.clone();
            let hint = "write one file per option that says `extends = \"world.toml\"`";
            self.complaints.push(Complaint::about(path, "the study has no options").hint(hint));
        }
        let mut offers = Vec::new();
        for file in &names {
            offers.extend(self.offer(file, required));
        }
        let reference = self.reference(&world, &offers)?;
        let study = Name::new(name).map_err(|error| {
            let path = world.page.path.clone();
            let message = format!("the study's folder is called `{name}`: {error}");
            self.complaints.push(Complaint::about(path, message).hint("rename the folder: my-study"));
        });
        let from = &world.written;
        self.cited(&world);
        Some(Scenario {
            name: study.ok()?,
            title: from.title.clone()?,
            question: from.question.clone()?,
            as_of: from.as_of.clone()?,
            horizon_years: from.horizon_years?,
            will: from.will?,
            reference,
            negligible_attack: from.negligible_attack?,
            sources: from.sources.clone(),
            notes: from.notes.iter().map(|(note, _)| note.clone()).collect(),
            offers,
        })
    }

    /// The option files: first those the world file puts in order, then the rest by name.
    fn in_order(&mut self, world: &Parsed) -> Option<Vec<String>> {
        let all = self.shelf.names().map_err(|complaint| self.complaints.push(complaint)).ok()?;
        let mut rest: Vec<String> = all.into_iter().filter(|name| name != WORLD).collect();
        let known: Vec<String> = rest.iter().map(|file| stem(file).to_owned()).collect();
        let mut names = Vec::new();
        for (option, place) in &world.written.order {
            match rest.iter().position(|file| stem(file) == option) {
                Some(at) => names.push(rest.remove(at)),
                None => {
                    let twice = names.iter().any(|file| stem(file) == option);
                    let message = if twice {
                        format!("option `{option}` is named twice")
                    } else {
                        format!("unknown option `{option}`")
                    };
                    let complaint = Complaint::at(&world.page, place.clone(), message);
                    let hint = suggestion(option, known.iter().map(String::as_str));
                    self.complaints.push(if twice { complaint } else { complaint.hint(hint) });
                }
            }
        }
        names.append(&mut rest);
        Some(names)
    }

    /// Index of the reference option among `offers`; the first one if the reference was not chosen.
    fn reference(&mut self, world: &Parsed, offers: &[Offer]) -> Option<usize> {
        let (reference, place) = world.written.reference.as_ref()?;
        if let Some(at) = offers.iter().position(|offer| offer.key.as_str() == reference) {
            return Some(at);
        }
        let known: Vec<String> = self.shelf.names().unwrap_or_default();
        let known: Vec<&str> = known.iter().filter(|n| *n != WORLD).map(|n| stem(n)).collect();
        if !known.contains(&reference.as_str()) {
            let message = format!("the reference `{reference}` is no option of this study");
            let hint = suggestion(reference, known);
            self.complaints.push(Complaint::at(&world.page, place.clone(), message).hint(hint));
            return None;
        }
        (!offers.is_empty()).then_some(0)
    }

    /// One option: its file laid over what it extends, down to the world.
    fn offer(&mut self, file: &str, required: &[&str]) -> Option<Offer> {
        let chain = self.chain(file)?;
        let own = Arc::clone(chain.first()?);
        let (world, options) = chain.split_last()?;
        let key = match Name::new(stem(file)) {
            Ok(key) => key,
            Err(error) => {
                let message = format!("an option is called after its file: {error}");
                self.complaints.push(Complaint::about(own.page.path.clone(), message).hint("rename it: my-option.toml"));
                return None;
            }
        };
        options.iter().for_each(|parsed| self.cited_from(parsed, world));
        let entries = entries(options, world);
        self.complete(&own, &entries, required);
        let first = |get: fn(&Written) -> bool| options.iter().find(|p| get(&p.written));
        let blocs = first(|w| w.blocs.is_some()).and_then(|p| p.written.blocs.clone());
        let members = first(|w| w.members.is_some()).and_then(|p| p.written.members);
        let rule = first(|w| w.rule.is_some()).and_then(|p| p.written.rule.clone());
        let (Some(blocs), Some(members), Some((rule, rule_place))) = (blocs, members, rule) else {
            // An unreadable value was complained of where it stands.
            if self.complaints.iter().all(|c| c.position().0 != own.page.path) {
                let hint = "write\n[guarantee]\nblocs = [\"europeans\"]\nmembers = 7\nrule = \"floor\"";
                let message = "`guarantee` needs `blocs`, `members` and `rule`";
                self.complaints.push(Complaint::at(&own.page, 0..0, message).hint(hint));
            }
            return None;
        };
        if rule == Rule::UsPivotal && !blocs.contains(&Bloc::UnitedStates) {
            let hint = "add \"united-states\" to `blocs`, or choose another rule";
            let message = "the rule `us-pivotal` needs the United States among the guarantors";
            self.complaints.push(Complaint::at(&own.page, rule_place, message).hint(hint));
        }
        Some(Offer {
            key,
            title: own.written.title.clone()?,
            summary: own.written.summary.clone(),
            blocs,
            members,
            rule,
            alternative_rule: first(|w| w.alternative_rule.is_some()).and_then(|p| p.written.alternative_rule),
            entries,
            notes: options.iter().flat_map(|p| &p.written.notes).map(|(note, _)| note.clone()).collect(),
        })
    }

    /// The files from an option down to the world.
    fn chain(&mut self, file: &str) -> Option<Vec<Arc<Parsed>>> {
        let mut names = vec![file.to_owned()];
        let mut chain = vec![self.file(file)?];
        loop {
            let last = chain.last()?.clone();
            let Some((next, place)) = &last.written.extends else {
                if names.last().is_some_and(|n| n == WORLD) {
                    return Some(chain);
                }
                // A missing `extends` was complained of; a second world file is a mistake of its own.
                if last.written.question.is_some() {
                    let message = "a study has one world file, called world.toml";
                    self.complaints.push(Complaint::at(&last.page, 0..0, message).hint("an option says `extends`"));
                }
                return None;
            };
            let problem = if names.contains(next) {
                Some(format!("`extends` goes in a circle: {} → {next}", names.join(" → ")))
            } else if names.len() >= LONGEST_CHAIN {
                Some(format!("more than {LONGEST_CHAIN} files extend one another"))
            } else {
                None
            };
            let found = match problem {
                Some(message) => {
                    self.complaints.push(Complaint::at(&last.page, place.clone(), message));
                    return None;
                }
                None => self.extended(&last, next, place.clone())?,
            };
            names.push(next.clone());
            chain.push(found);
        }
    }

    /// The file that another one extends; if it cannot be read, the complaint points at `extends`.
    fn extended(&mut self, from: &Parsed, name: &str, place: std::ops::Range<usize>) -> Option<Arc<Parsed>> {
        if self.parsed.contains_key(name) {
            return self.file(name);
        }
        if let Err(complaint) = self.shelf.read(name) {
            let message = format!("cannot extend `{name}`: {}", complaint.message);
            let hint = "a study's files stand in one folder; write `extends = \"world.toml\"`";
            self.complaints.push(Complaint::at(&from.page, place, message).hint(hint));
            return None;
        }
        self.file(name)
    }

    /// Complains of every quantity that is needed and given nowhere.
    fn complete(&mut self, own: &Parsed, entries: &[Entry], required: &[&str]) {
        // A quantity that was given but refused has its complaint already.
        let refused: Vec<String> = self.complaints.iter().map(|c| c.message.clone()).collect();
        let missing: Vec<&str> = required
            .iter()
            .copied()
            .filter(|name| !entries.iter().any(|e| e.spec.name == *name))
            .filter(|name| !own.page.text.contains(&format!("[quantities.{name}]")) || refused.is_empty())
            .collect();
        if !missing.is_empty() && refused.is_empty() {
            let list = missing.iter().map(|n| format!("`{n}`")).collect::<Vec<_>>().join(", ");
            let message = format!("neither this option nor the world gives {list}");
            let hint = format!("add [quantities.{}]; `garant explain {}` says what it is", missing[0], missing[0]);
            self.complaints.push(Complaint::at(&own.page, 0..0, message).hint(hint));
        }
    }

    /// Complains of sources in the world file that nobody lists.
    fn cited(&mut self, world: &Arc<Parsed>) {
        self.cited_from(world, world);
    }

    /// Complains of sources in `parsed` that the world file does not list.
    fn cited_from(&mut self, parsed: &Arc<Parsed>, world: &Arc<Parsed>) {
        let known: Vec<&str> = world.written.sources.iter().map(|s| s.key.as_str()).collect();
        let quantities = parsed.written.quantities.iter().map(|q| (q.entry.basis, &q.entry.source, &q.source_place));
        let notes = parsed.written.notes.iter().map(|(note, place)| (note.basis, &note.source, place));
        let mut found = Vec::new();
        for (basis, source, place) in quantities.chain(notes) {
            let Some(key) = source else { continue };
            if !known.contains(&key.as_str()) {
                let hint = suggestion(key, known.iter().copied());
                found.push(Complaint::at(&parsed.page, place.clone(), format!("unknown source `{key}`")).hint(hint));
            } else if basis == Basis::Assumption {
                let message = "an assumption has no source; name what it leans on in its note";
                found.push(Complaint::at(&parsed.page, place.clone(), message));
            }
        }
        let known: Vec<_> = self.complaints.iter().map(|c| (c.position().0.to_owned(), c.position().1)).collect();
        found.retain(|c| !known.contains(&(c.position().0.to_owned(), c.position().1)));
        self.complaints.extend(found);
    }
}

/// The name of an option: its file's without the ending.
fn stem(file: &str) -> &str {
    file.strip_suffix(".toml").unwrap_or(file)
}

/// One entry per quantity: the option's own, or what it extends, or the world's; by dimension.
fn entries(options: &[Arc<Parsed>], world: &Arc<Parsed>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let layers = options.iter().map(|p| (p, Origin::Option)).chain(std::iter::once((world, Origin::World)));
    for (parsed, origin) in layers {
        for Quantity { entry, .. } in &parsed.written.quantities {
            if !entries.iter().any(|known| known.spec == entry.spec) {
                entries.push(Entry { origin, ..entry.clone() });
            }
        }
    }
    entries.sort_by_key(|entry| entry.spec.dimension);
    entries
}
