//! Where the theories disagree: agreement with its caveat, dissents, places, pairs, parts of the variance.

use super::View;
use crate::language::message;
use crate::quantity::show::percent;
use crate::report::agreement::{agreement, duel, place};
use crate::report::document::Block;
use crate::report::table::{Cell, Table};
use crate::results::{OptionRecord, Tribunal};

pub fn blocks(view: &View) -> Vec<Block> {
    let note = |id| Block::note(view.say(message(id)));
    let heading = |id| Block::heading(view.say(message(id)));
    let Some(found) = &view.results.tribunal else { return vec![note("report-one-view")] };
    let mut blocks = vec![
        Block::paragraph(agreement(view.results, found, view.language)),
        heading("report-dissent"),
        dissents(view, found),
        heading("report-places"),
        note("report-places-note"),
        Block::Table(view.cross(|option, model| found.rank(option.key.as_str(), &model.key).map(place).into())),
        heading("report-pairs"),
        note("report-pairs-note"),
        Block::Table(pairs(view, found)),
        heading("report-variance"),
    ];
    if found.variances.is_empty() {
        blocks.push(Block::paragraph(view.say(message("report-too-few"))));
    } else {
        blocks.extend([note("report-variance-note"), Block::Table(variances(view, found))]);
    }
    blocks
}

fn dissents(view: &View, found: &Tribunal) -> Block {
    if found.dissents.is_empty() {
        return Block::paragraph(view.say(message("report-no-dissent")));
    }
    Block::List(found.dissents.iter().map(|dissent| dissent.sentence.get(view.language).into()).collect())
}

/// In which share of draws the option of the row has the lower risk, and in how many models.
fn pairs(view: &View, found: &Tribunal) -> Table {
    let options = &view.results.options;
    let heads = options.iter().map(|option| view.title(option).to_owned()).collect();
    let cell = |option: &OptionRecord, other: &OptionRecord| match duel(found, option.key.as_str(), other.key.as_str()) {
        Some((share, models)) => Cell::Share(share, Some(models)),
        None => Cell::Unknown,
    };
    view.by_option(heads, |option| Some(options.iter().map(|other| cell(option, other)).collect()))
}

fn variances(view: &View, found: &Tribunal) -> Table {
    let heads = [
        message("report-variance-theory"),
        message("report-variance-quantities"),
        message("report-variance-interaction"),
        message("report-variance-simulation"),
        message("report-variance-deviation"),
    ];
    view.by_option(heads.map(|head| view.say(head).to_owned()).to_vec(), |option| {
        let variance = found.variances.iter().find(|v| v.option == option.key)?;
        let parts = variance.parts.iter().map(|part| Cell::Share(part.share, None));
        Some(parts.chain([Cell::text(percent(variance.total.sqrt(), 1, view.language))]).collect())
    })
}
