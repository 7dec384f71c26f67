//! Loading a study: which files belong to it, in which order, and what they make together.

use super::checked::{Coupling, Offer, Scenario};
use super::complaint::Complaint;
use super::complaints::Complaints;
use super::complete::complete;
use super::layers::{Layered, distinct_names, distinct_titles, layered};
use super::library::Library;
use super::place::{Input, StudyPlace};
use super::quantities::QuantityRoster;
use super::shelf::{WORLD, stem};
use super::table::Page;
use super::variant::{self, WrittenVariant};
use super::world::World;
use crate::names::Name;
use std::collections::BTreeSet;

/// Reads and checks a study.
///
/// `roster` holds every quantity that may be given, `required` the names of those that must be.
///
/// # Errors
/// With all complaints about all files.
pub fn load(input: &Input, roster: QuantityRoster<'_>, required: &[&str]) -> Result<Scenario, Complaints> {
    load_with_warnings(input, roster, required).map(|(scenario, _)| scenario)
}

/// As [`load`], with what is odd about a study that is in order.
///
/// # Errors
/// As [`load`].
pub fn load_with_warnings(
    input: &Input,
    roster: QuantityRoster<'_>,
    required: &[&str],
) -> Result<(Scenario, Complaints), Complaints> {
    let StudyPlace { shelf, name, chosen } = StudyPlace::of(input).map_err(|complaint| Complaints(vec![complaint]))?;
    let mut library = Library::new(shelf, &name, roster);
    let scenario = study(&mut library, &name, chosen, required);
    let complaints = library.complaints();
    match scenario {
        Some(scenario) if complaints.0.is_empty() => Ok((scenario, library.warnings())),
        _ => Err(complaints),
    }
}

/// The whole study, if all is in order.
fn study(library: &mut Library<'_>, name: &str, chosen: Option<Vec<String>>, required: &[&str]) -> Option<Scenario> {
    let known = library.shelf.names();
    let known = known.map_err(|complaint| library.complain(complaint)).ok()?;
    let known: Vec<&str> = known.iter().map(|file| stem(file)).filter(|option| *option != stem(WORLD)).collect();
    let Some((world_sheet, world)) = library.world() else {
        // Without a world nothing can be said about sources and the like, but what is chosen is at least read.
        chosen.iter().flatten().for_each(|file| _ = library.sheet(file));
        return None;
    };
    named_options(&world_sheet.page, &world, &known);
    let files = in_order(&world, &known, chosen);
    some_option(&world_sheet.page, &files);
    let layered: Vec<Option<Layered>> = files.iter().map(|file| layered(library, file, &world)).collect();
    let name = Name::new(name).map_err(|error| {
        let path = library.shelf.path_of("");
        let message = format!("a study is called after its folder: {error}");
        library.complain(Complaint::file(&path, message, "rename the folder: my-study"));
    });
    let layered = layered.into_iter().collect::<Option<Vec<Layered>>>()?;
    complete(&world_sheet, &world, &layered, required);
    distinct_names(&layered);
    distinct_titles(&layered);
    let offers = layered.into_iter().map(|option| option.offer).collect::<Option<Vec<Offer>>>()?;
    let (scenario, written) = scenario(name.ok()?, world, offers)?;
    // A study of single files has not all options that the variants may speak of: which of them can be played shows in a run.
    let all = known.iter().all(|option| files.iter().any(|file| stem(file) == *option));
    if all && !variant::make_sense(&scenario, &written, &world_sheet.page) {
        return None;
    }
    let variants = written.into_iter().map(|written| written.variant).collect();
    Some(Scenario { variants, ..scenario })
}

/// Complains of a study without options.
fn some_option(page: &Page, files: &[String]) {
    if files.is_empty() {
        let help = "write one file per option that says `extends = \"world.toml\"`";
        page.wrong(page.top(), "the study has no options", help);
    }
}

/// A world with its options, and the variants still to be checked.
fn scenario(name: Name, world: World, offers: Vec<Offer>) -> Option<(Scenario, Vec<WrittenVariant>)> {
    let (reference, _) = world.reference?;
    let scenario = Scenario {
        name,
        title: world.title?,
        question: world.question?,
        as_of: world.as_of?,
        horizon_years: world.horizon_years? as usize,
        guarantors: world.guarantors?,
        parties: world.parties?,
        deal: world.deal?,
        currency: world.currency?,
        will: world.will?,
        reference: offers.iter().position(|offer| offer.key.as_str() == reference)?,
        negligible_attack: world.negligible_attack?,
        sources: world.sources.list,
        notes: world.notes?,
        offers,
        coupling: Coupling::default(),
        variants: Vec::new(),
        base_rate: world.base_rate?,
    };
    Some((scenario, world.variants?))
}

/// Complains of options the world names that are none.
fn named_options(page: &Page, world: &World, known: &[&str]) {
    let there: BTreeSet<&str> = known.iter().copied().collect();
    for (option, at) in world.order.iter().chain(&world.reference) {
        if !there.contains(option.as_str()) {
            page.unknown(at.clone(), "option", option, known.iter().copied());
        }
    }
}

/// The option files to read: first those the world puts in order, then the rest by name. The reference is always among
/// them: without it there is nothing to compare with.
fn in_order(world: &World, known: &[&str], chosen: Option<Vec<String>>) -> Vec<String> {
    let named = world.order.iter().map(|(option, _)| option.as_str());
    let there: BTreeSet<&str> = known.iter().copied().collect();
    let (mut options, mut seen): (Vec<&str>, BTreeSet<&str>) = (Vec::new(), BTreeSet::new());
    for option in named.filter(|option| there.contains(option)).chain(known.iter().copied()) {
        if seen.insert(option) {
            options.push(option);
        }
    }
    let all = options.into_iter().map(|option| format!("{option}.toml"));
    let Some(chosen) = chosen else { return all.collect() };
    let reference = world.reference.as_ref().map(|(option, _)| format!("{option}.toml"));
    let mut files: Vec<String> = all.filter(|file| chosen.contains(file) || reference.as_ref() == Some(file)).collect();
    // Chosen files that are not there are complained of when they are read.
    let absent: Vec<String> = chosen.into_iter().filter(|file| !files.contains(file)).collect();
    files.extend(absent);
    files
}
