//! Laying an option over what it extends: the first file that gives something wins, the world gives the rest.

use super::checked::{Entry, Note, Offer};
use super::complaint::Complaint;
use super::document::{Span, quote};
use super::guarantee::{Layer, guarantee};
use super::library::{Library, Sheet};
use super::quantities::Given;
use super::shelf::stem;
use super::world::World;
use crate::language::Language;
use crate::models::{GUARANTORS, MemberCounts, of_guarantors};
use crate::names::Name;
use std::collections::BTreeMap;
use std::rc::Rc;

/// An option with what it extends.
pub struct Layered {
    /// The option, if everything it says is in order.
    pub offer: Option<Offer>,
    /// Its file.
    pub sheet: Rc<Sheet>,
    /// Where its title stands.
    pub title_at: Span,
    /// Whether all its files are sound, so that what is not given is missing.
    pub is_sound: bool,
    /// Who guarantees, with how many members; absent if that is not in order.
    pub members: Option<MemberCounts>,
    /// Names of the quantities it or its world gives, in order or not.
    pub given: Vec<&'static str>,
}

/// The option in `file`, laid over its chain down to `world`.
pub fn layered(library: &mut Library<'_>, file: &str, world: &World) -> Option<Layered> {
    let chain = library.chain(file);
    // An option that extends nothing readable is still read, for the complaints about it.
    let names = chain.clone().unwrap_or_else(|| vec![file.to_owned()]);
    let layers: Vec<Layer> = names.iter().filter_map(|name| library.option(name, world)).collect();
    let (sheet, own) = layers.first().filter(|_| layers.len() == names.len())?.clone();
    let key = key(library, file);
    let known = world.guarantors.as_deref();
    let guarantee = known.and_then(|known| guarantee(&layers, known));
    let nobody = guarantee.is_some_and(|(members, ..)| members.iter().all(|&n| n == 0));
    let (entries, given) = entries(&layers, world, nobody);
    let notes: Option<Vec<Vec<Note>>> = layers.iter().map(|(_, written)| written.notes.clone()).collect();
    let offer = || {
        let guarantee = guarantee?;
        Some(Offer {
            key: key?,
            title: own.title.clone()?,
            summary: own.summary.clone()?,
            members: guarantee.0,
            rule: guarantee.1,
            alternative_rule: guarantee.2,
            entries,
            notes: notes?.concat(),
        })
    };
    let is_sound = chain.is_some() && layers.iter().all(|(sheet, _)| sheet.page.is_sound());
    Some(Layered {
        offer: offer(),
        sheet,
        title_at: own.title_at.clone(),
        is_sound,
        members: guarantee.map(|(members, ..)| members),
        given,
    })
}

/// The key of the option in `file`: the name of the file.
fn key(library: &mut Library<'_>, file: &str) -> Option<Name> {
    let key = match stem(file) {
        // A setting that begins with this word speaks of a guarantor.
        GUARANTORS => Err(format!("an option cannot be called `{GUARANTORS}`: settings of guarantors begin with this word")),
        stem => Name::new(stem).map_err(|error| format!("an option is called after its file: {error}")),
    };
    key.map_err(|message| {
        library.complain(Complaint::file(&library.shelf.path_of(file), message, "rename it: my-option.toml"));
    })
    .ok()
}

/// One entry per quantity, by dimension, and the names of all that are given, in order or not. What is about guarantors is nothing
/// that an option could have of which there is none: the world's word about it does not hold there.
fn entries(layers: &[Layer], world: &World, nobody: bool) -> (Vec<Entry>, Vec<&'static str>) {
    let own = layers.iter().flat_map(|(sheet, written)| written.given.iter().map(move |given| (given, Some(sheet))));
    let all = own.chain(world.given.iter().map(|given| (given, None)));
    let (mut entries, mut given): (Vec<Entry>, Vec<&'static str>) = (Vec::new(), Vec::new());
    for (Given { spec, entry, at }, sheet) in all {
        if nobody && (of_guarantors(spec).is_some() || spec.name.starts_with(GUARANTORS)) {
            if let Some(sheet) = sheet.filter(|sheet| !sheet.page.complains_at(at)) {
                let message = format!("`{}` is about guarantors, and this option has none", spec.name);
                sheet.page.wrong(at.clone(), message, "remove it, or name those who guarantee");
            }
        } else if !given.contains(&spec.name) {
            given.push(spec.name);
            entries.extend(entry.clone());
        }
    }
    entries.sort_by_key(|entry| entry.spec.dimension);
    (entries, given)
}

/// Complains of every option whose file is called as that of an earlier one in another folder.
pub fn distinct_names(options: &[Layered]) {
    for (i, option) in options.iter().enumerate() {
        let key = |option: &Layered| option.offer.as_ref().map(|offer| offer.key.clone());
        let earlier = options[..i].iter().find(|earlier| key(earlier).is_some() && key(earlier) == key(option));
        if let Some(earlier) = earlier {
            let message = format!("{} has an option of this name as well", earlier.sheet.page.document.path);
            option.sheet.page.wrong(option.sheet.page.top(), message, "rename the file");
        }
    }
}

/// Complains of every option that is called as an earlier one: no table or chart could tell them apart.
pub fn distinct_titles(options: &[Layered]) {
    for &language in Language::ALL {
        let mut known: BTreeMap<String, &Name> = BTreeMap::new();
        for option in options {
            let Some(offer) = &option.offer else { continue };
            let title = offer.title.get(language).trim();
            let earlier = *known.entry(title.to_lowercase()).or_insert(&offer.key);
            if *earlier != offer.key && !option.sheet.page.complains_at(&option.title_at) {
                let message = format!("`{earlier}` has the title `{}` as well", quote(title));
                option.sheet.page.wrong(option.title_at.clone(), message, "say in the title what is different in this one");
            }
        }
    }
}
