//! What an attack leads to, given that it comes: war with the guarantors or abandonment, after each theory.

use super::Chart;
use super::common::*;
use super::figure::{Anchor, Figure, Item, MarkShape, Panel};
use super::stack_heads::StackHeads;
use super::theme::{CATEGORIES, Colour, INK, MARGIN, PAPER};
use crate::language::{Speech, message};
use crate::results::{AttackOutcome, OptionRecord, RARE, Results, endings, side};
use crate::wording::{rounded, span};

/// The chart.
pub static CHART: Chart = Chart {
    key: "what-an-attack-leads-to",
    figure: |results, language| figure(results, language, Width::Wide),
    narrow: |results, language| figure(results, language, Width::Narrow),
};

const FOUGHT: Colour = CATEGORIES[1];
const ABANDONED: Colour = CATEGORIES[0];
/// Height of a bar, as a share of its row's marks, and room for the numbers at the right, in CSS pixels.
const BAR: f64 = 0.62;
const NUMBERS: f64 = 96.0;

fn figure(results: &Results, language: Speech, page: Width) -> Option<Figure> {
    let ended: Vec<Vec<AttackOutcome>> = results.options.iter().map(|option| endings(results, option)).collect();
    let title = title(results, &ended, language)?;
    let rows = NamedRows::of_options(results, language, page, page.pick(40.0, 30.0));
    let heads = StackHeads { parts: parts(language), room: page.pixels() - 2.0 * MARGIN - rows.left() - NUMBERS };
    let above = 10.0 + heads.height();
    let grid = Grid { columns: 1, left: rows.left(), right: NUMBERS, gap: 0.0, height: rows.height(), above, below: 30.0 };
    let (frames, body) = grid.frames(1, page);
    let mut items = rows.over(0.0, frames[0][2] + NUMBERS);
    items.extend(heads.items(rows.rows_of(1.0)));
    items.push(at_right(1.0, 0.0, -10.0, message("chart-what-an-attack-leads-to-conquest").get(language).into()));
    for (o, said) in ended.iter().enumerate() {
        if said.is_empty() {
            items.push(rows.word(o, 0.0, untold(&results.options[o], language)));
        } else {
            items.extend(bars(said, rows.middle(o), rows.rows_of(0.5 * BAR * rows.marks), language));
        }
    }
    let x = share_axis(1.0, "", language, false);
    let panel = Panel { frame: frames[0], title: None, x, y: rows.axis(true), items };
    Some(Figure {
        key: CHART.key.into(),
        title,
        subtitle: message("chart-what-an-attack-leads-to-subtitle").get(language).into(),
        method: method(results, language),
        caption: credit(results, language),
        description: describe(results, &ended, language),
        width: page,
        body,
        legend: Vec::new(),
        panels: vec![panel],
    })
}

/// What the parts of a bar are.
fn parts(language: Speech) -> Vec<(&'static str, Colour)> {
    let war = message("chart-what-an-attack-leads-to-war-with-the-guarantors");
    let abandonment = message("chart-what-an-attack-leads-to-abandonment");
    vec![(war.get(language), FOUGHT), (abandonment.get(language), ABANDONED)]
}

/// The bar at the theory in the middle, a mark for where each theory parts it, and how often conquest follows.
fn bars(said: &[AttackOutcome], y: f64, half: f64, language: Speech) -> Vec<Item> {
    let shares: Vec<f64> = said.iter().map(|e| e.fought).collect();
    let at = middle(&shares);
    let part = |from: f64, to: f64, colour: Colour| Item::Area {
        points: vec![(from, y - half), (to, y - half), (to, y + half), (from, y + half)],
        colour,
        opacity: 0.8,
    };
    let (low, high) = ends(&shares);
    let mut items = vec![part(0.0, at, FOUGHT), part(at, 1.0, ABANDONED)];
    items.push(Item::Line { points: vec![(low, y), (high, y)], colour: INK, width: 1.25 });
    for share in &shares {
        items.push(Item::Mark { at: (*share, y), shape: MarkShape::Disc, colour: PAPER, radius: 4.5 });
        items.push(Item::Mark { at: (*share, y), shape: MarkShape::Disc, colour: INK, radius: 3.5 });
    }
    let conquered: Vec<f64> = said.iter().filter_map(|e| e.conquered).collect();
    if !conquered.is_empty() {
        let (low, high) = ends(&conquered);
        items.push(at_right(1.0, y, 0.0, span(low, high, 0, language)));
    }
    items
}

fn at_right(x: f64, y: f64, down: f64, text: String) -> Item {
    Item::Label { at: (x, y), offset: (12.0, down), text, colour: INK, strong: false, anchor: Anchor::Start }
}

fn ends(values: &[f64]) -> (f64, f64) {
    values.iter().fold((1.0, 0.0), |(lo, hi), x| (x.min(lo), x.max(hi)))
}

fn middle(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    if n.is_multiple_of(2) { 0.5 * (sorted[n / 2 - 1] + sorted[n / 2]) } else { sorted[n / 2] }
}

/// Why nothing is told of an option.
fn untold(option: &OptionRecord, language: Speech) -> &'static str {
    let why = if option.guarantors.is_empty() {
        message("chart-what-an-attack-leads-to-nobody")
    } else {
        message("chart-what-an-attack-leads-to-rare")
    };
    why.get(language)
}

/// Under how many options all theories clearly say the same of what is likelier.
fn title(results: &Results, ended: &[Vec<AttackOutcome>], language: Speech) -> Option<String> {
    // Where nobody guarantees nobody can fight or stay out.
    let guaranteed = results.options.iter().filter(|option| !option.guarantors.is_empty()).count();
    let known = results.cells.iter().any(|cell| cell.value(&crate::results::measures::WAR).is_some());
    let clear = |wanted: f64| ended.iter().filter(|said| side(said) == wanted).count();
    let (war, abandoned) = (clear(1.0), clear(-1.0));
    let words = [
        ("war", war.into()),
        ("abandoned", abandoned.into()),
        ("open", (guaranteed - war - abandoned).into()),
        ("options", guaranteed.into()),
    ];
    let said = if war + abandoned == 0 {
        message("chart-what-an-attack-leads-to-open")
    } else {
        message("chart-what-an-attack-leads-to-title")
    };
    known.then(|| said.with(language, &words))
}

fn method(results: &Results, language: Speech) -> String {
    let words = [("least", rounded(RARE, 1, language).into()), ("draws", draws(results, language).into())];
    message("chart-what-an-attack-leads-to-method").with(language, &words)
}

fn describe(results: &Results, ended: &[Vec<AttackOutcome>], language: Speech) -> String {
    let of = |(option, said): (&OptionRecord, &Vec<AttackOutcome>)| {
        let untold = || untold(option, language).to_owned();
        let one = |e: &AttackOutcome| format!("{} {}", e.model.title.get(language), rounded(e.fought, 0, language));
        let told = said.iter().map(one).collect::<Vec<_>>().join(", ");
        format!("{}: {}.", option.title.get(language), if said.is_empty() { untold() } else { told })
    };
    results.options.iter().zip(ended).map(of).collect::<Vec<_>>().join(" ")
}
