//! Laying an option over what it extends: the first file that gives something wins, the world gives the rest.

use super::checked::{Entry, Note, Offer};
use super::complaint::Complaint;
use super::document::{Span, quote};
use super::guarantee::{Layer, guarantee};
use super::library::{Library, Sheet};
use super::quantities::Given;
use super::shelf::stem;
use super::suggest::listed;
use super::world::World;
use crate::language::Language;
use crate::names::Name;
use crate::quantity::QuantitySpec;
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
    /// Names of the quantities it or its world gives, in order or not.
    pub given: Vec<&'static str>,
}

/// The option in `file`, laid over its chain down to `world`.
pub fn layered(library: &mut Library<'_>, file: &str, world: &World) -> Option<Layered> {
    let chain = library.chain(file);
    // An option that extends nothing readable is still read, for the complaints about it.
    let names = chain.clone().unwrap_or_else(|| vec![file.to_owned()]);
    let layers: Vec<Layer> = names.iter().filter_map(|name| library.option(name, &world.sources)).collect();
    let (sheet, own) = layers.first().filter(|_| layers.len() == names.len())?.clone();
    let key = Name::new(stem(file)).map_err(|error| {
        let message = format!("an option is called after its file: {error}");
        library.complain(Complaint::file(&library.shelf.path_of(file), message, "rename it: my-option.toml"));
    });
    let guarantee = guarantee(&layers);
    let (entries, given) = entries(&layers, world);
    let notes: Option<Vec<Vec<Note>>> = layers.iter().map(|(_, written)| written.notes.clone()).collect();
    let offer = || {
        let guarantee = guarantee?;
        Some(Offer {
            key: key.ok()?,
            title: own.title.clone()?,
            summary: own.summary.clone()?,
            blocs: guarantee.0,
            members: guarantee.1,
            rule: guarantee.2,
            alternative_rule: guarantee.3,
            entries,
            notes: notes?.concat(),
        })
    };
    let is_sound = chain.is_some() && layers.iter().all(|(sheet, _)| sheet.page.is_sound());
    Some(Layered { offer: offer(), sheet, title_at: own.title_at.clone(), is_sound, given })
}

/// One entry per quantity, by dimension, and the names of all that are given, in order or not.
fn entries(layers: &[Layer], world: &World) -> (Vec<Entry>, Vec<&'static str>) {
    let all = layers.iter().flat_map(|(_, written)| &written.given).chain(&world.given);
    let (mut entries, mut given): (Vec<Entry>, Vec<&'static str>) = (Vec::new(), Vec::new());
    for Given { spec, entry } in all {
        if !given.contains(&spec.name) {
            given.push(spec.name);
            entries.extend(entry.clone());
        }
    }
    entries.sort_by_key(|entry| entry.spec.dimension);
    (entries, given)
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

/// Complains of every quantity that is needed and given nowhere: in the world's file if no option has it.
pub fn complete(world: &Sheet, options: &[Layered], roster: &[&'static QuantitySpec], required: &[&str]) {
    if !world.page.is_sound() || options.is_empty() {
        return;
    }
    let lacks = |option: &Layered, name: &str| option.is_sound && !option.given.contains(&name);
    let (nowhere, some): (Vec<&str>, Vec<&str>) =
        required.iter().copied().partition(|name| options.iter().all(|option| lacks(option, name)));
    complain_missing(world, "no option of this study has a belief about", &nowhere, roster);
    for option in options {
        let missing: Vec<&str> = some.iter().copied().filter(|name| lacks(option, name)).collect();
        complain_missing(&option.sheet, "neither this option nor the world has a belief about", &missing, roster);
    }
}

fn complain_missing(sheet: &Sheet, what: &str, missing: &[&str], roster: &[&'static QuantitySpec]) {
    const SHOWN: usize = 6;
    let Some(first) = missing.first() else { return };
    let more = missing.len().checked_sub(SHOWN).filter(|&n| n > 0);
    let more = more.map(|n| format!(" and {n} more")).unwrap_or_default();
    let message = format!("{what} {}{more}", listed(missing.iter().copied().take(SHOWN)));
    let unit = roster.iter().find(|spec| spec.name == *first).map_or("1", |spec| spec.unit);
    let help = format!(
        "add [quantities.{first}] with `belief`, `unit = \"{unit}\"` and `basis`; `garant explain {first}` says what it is"
    );
    sheet.page.missing(sheet.page.top(), message, help);
}
