//! The dilemma: how well an option deters against how likely both sides would sign it, one mark per option.

use super::Chart;
use super::common::*;
use super::draw::head_height;
use super::figure::{Figure, Item, LegendEntry, Panel};
use super::theme::{LABEL_SIZE, fit};
use crate::language::{Language, text};
use crate::quantity::show::percent;
use crate::results::{OptionRecord, Results};

/// The chart.
pub static CHART: Chart = Chart { key: "deterrence-signability", figure };

/// Lowest, median and highest mean over models.
#[derive(Clone, Copy)]
struct Reach {
    lo: f64,
    middle: f64,
    hi: f64,
}

fn reach(results: &Results, option: &OptionRecord, of: impl Fn(&crate::results::Cell) -> Option<f64>) -> Option<Reach> {
    let mut means: Vec<f64> =
        results.models.iter().filter_map(|m| of(cell(results, option.key.as_str(), &m.key)?)).collect();
    means.sort_by(f64::total_cmp);
    let n = means.len();
    let middle =
        if n.is_multiple_of(2) { 0.5 * (means.get(n.checked_sub(2)? / 2)? + means.get(n / 2)?) } else { means[n / 2] };
    Some(Reach { lo: *means.first()?, middle, hi: *means.last()? })
}

fn both(results: &Results, option: &OptionRecord) -> Option<(Reach, Reach)> {
    let signable = reach(results, option, |c| Some(c.measures.get("signable")?.estimate.mean))?;
    let peace = reach(results, option, |c| Some(c.peace_survival.last()?.estimate.mean))?;
    Some((signable, peace))
}

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let years = results.study.horizon_years;
    let (frames, total) =
        Grid { columns: 1, left: 46.0, right: 12.0, gap: 0.0, height: 380.0, above: 30.0, below: 52.0 }.frames(1);
    let mut items = Vec::new();
    let mut legend = Vec::new();
    let mut lowest = 1.0f64;
    for (o, option) in results.options.iter().enumerate() {
        let Some((x, y)) = both(results, option) else { continue };
        let (colour, shape) = look(o);
        items.push(Item::Line { points: vec![(x.lo, y.middle), (x.hi, y.middle)], colour, width: 1.25 });
        items.push(Item::Line { points: vec![(x.middle, y.lo), (x.middle, y.hi)], colour, width: 1.25 });
        items.push(Item::Mark { at: (x.middle, y.middle), shape, colour, radius: 6.0 });
        lowest = lowest.min(y.lo);
        let label = fit(option.title.get(language), LABEL_SIZE, false, 300.0);
        legend.push(LegendEntry { label, colour, shape });
    }
    let axis = |title: crate::language::Text| share_axis(1.0, title.get(language), language, true);
    let mut y = axis(text("Peace to the end", "Frieden bis zum Ende"));
    y.from = ((lowest - 0.02) * 5.0).floor().max(0.0) / 5.0;
    y.ticks.retain(|(value, _)| *value >= y.from - 1e-9);
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: axis(text("Both sides would sign (share of draws)", "Beide Seiten würden unterschreiben (Anteil der Ziehungen)")),
        y,
        items,
    };
    let draws = draws(results, language);
    let n = results.models.len();
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: match language {
            Language::En => format!(
                "Probability of peace through {years} years against the share of draws in which a deal exists. Mark: median of {n} models; lines: from the lowest to the highest model. {draws}."
            ),
            Language::De => format!(
                "Wahrscheinlichkeit von Frieden über {years} Jahre gegen den Anteil der Ziehungen, in denen ein Abkommen möglich ist. Zeichen: Median von {n} Modellen; Linien: vom niedrigsten bis zum höchsten Modell. {draws}."
            ),
        },
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend,
        panels: vec![panel],
    };
    figure.height = head_height(&figure) + total + 30.0;
    Some(figure)
}

fn title(results: &Results, language: Language) -> Option<String> {
    let placed: Vec<(&OptionRecord, Reach, Reach)> =
        results.options.iter().filter_map(|o| both(results, o).map(|(x, y)| (o, x, y))).collect();
    let safest = placed.iter().max_by(|a, b| a.2.middle.total_cmp(&b.2.middle))?;
    let hardest = placed.iter().min_by(|a, b| a.1.middle.total_cmp(&b.1.middle))?;
    let (name, share) = (safest.0.title.get(language), percent(safest.1.middle, 0, language));
    Some(match (safest.0.key == hardest.0.key, language) {
        (true, Language::En) => format!("What deters best is signed least: {name} finds a deal in {share} of draws"),
        (true, Language::De) => {
            format!("Was am besten abschreckt, wird am seltensten unterschrieben: {name} in {share} der Ziehungen")
        }
        (false, Language::En) => format!("The option with most peace, {name}, finds a deal in {share} of draws"),
        (false, Language::De) => {
            format!("Die Option mit dem meisten Frieden, {name}, findet in {share} der Ziehungen ein Abkommen")
        }
    })
}

fn describe(results: &Results, language: Language) -> String {
    let of = |option: &OptionRecord| {
        let (x, y) = both(results, option)?;
        Some(format!(
            "{}: {} / {}.",
            option.title.get(language),
            percent(x.middle, 0, language),
            percent(y.middle, 0, language)
        ))
    };
    results.options.iter().filter_map(of).collect::<Vec<_>>().join(" ")
}
