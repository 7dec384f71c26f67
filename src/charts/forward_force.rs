//! How many soldiers, how fast? Defenders needed until help comes, and what is left of that for forward troops.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::draw::head_height;
use super::figure::{Anchor, Axis, Figure, Item, LegendEntry, Panel};
use super::theme::{INK, LABEL_SIZE, MARGIN, MUTED, WIDTH, fit};
use crate::language::{Language, Text, text};
use crate::quantity::show::{decimal, percent};
use crate::results::{Exhibits, ForwardForce, Results};

/// The chart.
pub static CHART: Chart = Chart { key: "forward-force", figure };

const HEIGHT: f64 = 300.0;
const ABOVE: f64 = 40.0;
const LEFT: f64 = 36.0;
const GAP: f64 = 56.0;
/// For the second axis.
const RIGHT: f64 = 46.0;

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let exhibits = results.exhibits.as_ref()?;
    let shown = exhibits.forward_force.as_ref()?;
    let width = 0.5 * (WIDTH - 2.0 * MARGIN - LEFT - GAP - RIGHT);
    let first = [MARGIN + LEFT, ABOVE, width, HEIGHT];
    let second = [MARGIN + LEFT + width + GAP, ABOVE, width, HEIGHT];
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(shown, language)?,
        subtitle: subtitle(results, exhibits, shown, language),
        caption: CAPTION.get(language).into(),
        description: describe(results, shown, language),
        height: 0.0,
        legend: legend(results, language),
        panels: vec![needed(shown, first, language), gap(shown, second, language)],
    };
    figure.height = head_height(&figure) + ABOVE + HEIGHT + 52.0 + 30.0;
    Some(figure)
}

fn days(shown: &ForwardForce, language: Language) -> Axis {
    let last = shown.days.last().copied().unwrap_or(1.0);
    let title = text("Days until reinforcements fight", "Tage, bis Verstärkungen kämpfen").get(language);
    Axis { grid: false, ..even_axis(0.0, last, 30.0, title, plain(0, language)) }
}

/// A round value at or above `most`.
fn round_up(most: f64) -> f64 {
    (most / 50.0).ceil().max(1.0) * 50.0
}

/// Everything that must stand on the spot, beside the protégé's own force there.
fn needed(shown: &ForwardForce, frame: [f64; 4], language: Language) -> Panel {
    let x = days(shown, language);
    let top = round_up(shown.needed.iter().map(|b| b.high).fold(shown.own.high, f64::max));
    let (last, own) = (x.to, shown.own);
    let own_band = vec![(0.0, own.low), (last, own.low), (last, own.high), (0.0, own.high)];
    let words = text("protégé's own force there", "eigene Kräfte des Schützlings dort").get(language);
    let items = vec![
        Item::Area { points: own_band, colour: MUTED, opacity: 0.16 },
        Item::Dashed { points: vec![(0.0, own.median), (last, own.median)], colour: MUTED, width: 1.5 },
        area(&shown.days, &shown.needed, FIRST, (0.0, top)),
        line(points(&shown.days, &shown.needed, |b| b.median), FIRST, 2.5),
        label((0.0, own.median), (6.0, -9.0), words.into(), MUTED, Anchor::Start),
    ];
    let title = text("All defenders on the spot, thousand", "Alle Verteidiger vor Ort, Tausend").get(language);
    let y = even_axis(0.0, top, if top > 300.0 { 100.0 } else { 50.0 }, "", plain(0, language));
    Panel { frame, title: Some(title.into()), x, y, items }
}

/// What is left for forward troops, with the options, the article's number and the pool that rotation binds.
fn gap(shown: &ForwardForce, frame: [f64; 4], language: Language) -> Panel {
    let x = days(shown, language);
    let troops = shown.options.iter().map(|o| o.troops.high).fold(0.0, f64::max);
    let top = round_up(shown.gap.iter().map(|b| b.median).fold(troops, f64::max) * 1.15);
    let last = x.to;
    let mut items = vec![
        area(&shown.days, &shown.gap, FIRST, (0.0, top)),
        line(points(&shown.days, &shown.gap, |b| b.median), FIRST, 2.5),
    ];
    if let Some(cited) = &shown.article {
        let (from, to) = (cited.from, cited.to);
        let points = vec![(0.0, from), (last, from), (last, to), (0.0, to)];
        items.push(Item::Area { points, colour: SECOND, opacity: 0.3 });
        let words = text("article", "Artikel").get(language);
        items.push(label((last, 0.5 * (from + to)), (-6.0, 0.0), words.into(), INK, Anchor::End));
    }
    for (o, option) in shown.options.iter().enumerate() {
        let (colour, shape) = look(o);
        let (day, force) = (option.days, option.troops);
        let hold = |x: f64| x.min(last);
        items.push(line(vec![(hold(day.low), force.median), (hold(day.high), force.median)], colour, 1.25));
        items.push(line(vec![(hold(day.median), force.low), (hold(day.median), force.high)], colour, 1.25));
        items.push(Item::Mark { at: (hold(day.median), force.median), shape, colour, radius: 5.5 });
    }
    let step = if top > 150.0 { 50.0 } else { 25.0 };
    items.extend(pool(shown, (last, top, step), language));
    let title = text("Forward troops left to find, thousand", "Noch zu stationierende Truppen, Tausend").get(language);
    Panel { frame, title: Some(title.into()), x, y: even_axis(0.0, top, step, "", plain(0, language)), items }
}

/// The second axis: soldiers bound by rotation.
fn pool(shown: &ForwardForce, (last, top, step): (f64, f64, f64), language: Language) -> Vec<Item> {
    let count = (top / step + 1e-9) as usize;
    let tick = |i: usize| {
        let at = i as f64 * step;
        let bound = decimal(at * shown.rotation_factor.median, 0, language);
        label((last, at), (8.0, 0.0), bound, MUTED, Anchor::Start)
    };
    let mut items: Vec<Item> = (0..=count).map(tick).collect();
    items.push(line(vec![(last, 0.0), (last, top)], MUTED, 1.0));
    let words = text("pool", "Pool").get(language);
    items.push(label((last, top), (6.0, -18.0), words.into(), MUTED, Anchor::Start));
    items
}

fn legend(results: &Results, language: Language) -> Vec<LegendEntry> {
    let option = |(o, option): (usize, &crate::results::OptionRecord)| {
        let (colour, shape) = look(o);
        entry(fit(option.title.get(language), LABEL_SIZE, false, 280.0), colour, shape)
    };
    results.options.iter().enumerate().map(option).collect()
}

fn subtitle(results: &Results, exhibits: &Exhibits, shown: &ForwardForce, language: Language) -> String {
    let (standing, factor) = (standing(exhibits, language), decimal(shown.rotation_factor.median, 2, language));
    let cited = shown.article.as_ref().map(|c| {
        let source = results.study.sources.iter().find(|s| s.key == c.source);
        let date = source.and_then(|s| s.date.as_deref()).map_or(String::new(), |date| format!(" ({date})"));
        let (from, to) = (decimal(c.from, 0, language), decimal(c.to, 0, language));
        match language {
            Language::En => format!(" Band: {from}–{to} thousand, named by an article{date}."),
            Language::De => format!(" Band: {from}–{to} Tausend, genannt in einem Artikel{date}."),
        }
    });
    let cited = cited.unwrap_or_default();
    match language {
        Language::En => format!(
            "Square law, median and {}; marks: options, median and range.{cited} Right axis: pool bound by rotation, ×\u{a0}{factor}. {standing}, \
             the protégé without arms from outside.",
            belief_range(language)
        ),
        Language::De => format!(
            "Quadratgesetz, Median und {}; Zeichen: Optionen, Median und Spannweite.{cited} Rechte Achse: durch Ablösung gebundener Pool, \
             ×\u{a0}{factor}. {standing}, der Schützling ohne Waffen von außen.",
            belief_range(language)
        ),
    }
}

/// Days by which the need is told.
const SEASON: f64 = 90.0;

fn title(shown: &ForwardForce, language: Language) -> Option<String> {
    let at = shown.days.iter().position(|&day| day == SEASON)?;
    let (needed, own) = (&shown.needed[at], &shown.own);
    let whole = |x: f64| decimal(x, 0, language);
    let told = |b: &crate::results::Band| format!("{} ({}–{})", whole(b.median), whole(b.low), whole(b.high));
    let (days, enough) = (whole(SEASON), own.median >= needed.median);
    let (needed, own) = (told(needed), told(own));
    Some(match (language, enough) {
        (Language::En, true) => {
            format!(
                "The protégé's own {own} thousand on the spot exceed the {needed} thousand the square law asks for {days} days"
            )
        }
        (Language::En, false) => format!(
            "The protégé's own {own} thousand on the spot fall short of the {needed} thousand the square law asks for {days} days"
        ),
        (Language::De, true) => format!(
            "Eigene {own} Tausend des Schützlings vor Ort übertreffen die {needed} Tausend, die das Quadratgesetz für {days} Tage verlangt"
        ),
        (Language::De, false) => format!(
            "Eigene {own} Tausend des Schützlings vor Ort bleiben unter den {needed} Tausend, die das Quadratgesetz für {days} Tage verlangt"
        ),
    })
}

fn describe(results: &Results, shown: &ForwardForce, language: Language) -> String {
    let holds: Text = text("holds in", "hält in");
    let of = |o: &crate::results::ForwardOption| {
        Some(format!(
            "{}: {} {}.",
            title_of(results, &o.option, language)?,
            holds.get(language),
            percent(o.holds, 0, language)
        ))
    };
    shown.options.iter().filter_map(of).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        assert_eq!((round_up(0.0), round_up(50.0), round_up(51.0)), (50.0, 50.0, 100.0));
    }
}
