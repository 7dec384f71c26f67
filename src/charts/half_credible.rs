//! Are half-promises dangerous? Challenge and war against the pledge and against the will, and where the options stand.

use super::Chart;
use super::common::*;
use super::curves::*;
use super::draw::head_height;
use super::figure::{Figure, LegendEntry, Panel, Shape};
use super::theme::{MARGIN, WIDTH};
use crate::language::{Language, Text, text};
use crate::quantity::show::{count, percent};
use crate::results::{Crises, Exhibits, HalfCredible, Results};

/// The chart.
pub static CHART: Chart = Chart { key: "half-credible", figure };

const HEIGHT: f64 = 210.0;
const GAP: f64 = 36.0;
const ABOVE: f64 = 40.0;
const BETWEEN: f64 = 22.0;

/// One theory: its crises, its title, its axis.
type Theory<'a> = (&'a Crises, Text, Text);

fn theories(shown: &HalfCredible) -> Vec<Theory<'_>> {
    let tied = shown.signalling.as_ref().map(|crises| {
        let axis = text(
            "Cost of breaking the pledge (share of the cost of war)",
            "Kosten des Wortbruchs (Anteil der Kriegskosten)",
        );
        (crises, text("Tying hands", "Selbstbindung"), axis)
    });
    let perfect = shown.perfect_deterrence.as_ref().map(|crises| {
        let axis = text("Probability that the guarantors fight", "Wahrscheinlichkeit, dass die Garanten kämpfen");
        (crises, text("Perfect deterrence", "Perfekte Abschreckung"), axis)
    });
    [tied, perfect].into_iter().flatten().collect()
}

fn figure(results: &Results, language: Language) -> Option<Figure> {
    let exhibits = results.exhibits.as_ref()?;
    let shown = exhibits.half_credible.as_ref()?;
    let theories = theories(shown);
    let left = label_width(results, language).max(46.0);
    let width = (WIDTH - 2.0 * MARGIN - left - 14.0 - GAP * (theories.len() as f64 - 1.0)) / theories.len() as f64;
    let rows = ROW_HEIGHT * results.options.len() as f64;
    let mut panels = Vec::new();
    for (n, (crises, title, axis)) in theories.iter().enumerate() {
        let x = MARGIN + left + n as f64 * (width + GAP);
        let frame = [x, ABOVE, width, HEIGHT];
        panels.push(curves(crises, title.get(language), frame, n == 0, language));
        let below = [x, ABOVE + HEIGHT + BETWEEN, width, rows];
        let across = unit_axis(axis.get(language), language, 0.25);
        panels.push(strip(results, language, &crises.options, (below, across), n == 0));
    }
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(&theories, language)?,
        subtitle: subtitle(results, exhibits, shown, language)?,
        caption: CAPTION.get(language).into(),
        description: describe(&theories, language),
        height: 0.0,
        legend: legend(language),
        panels,
    };
    figure.height = head_height(&figure) + ABOVE + HEIGHT + BETWEEN + rows + 46.0 + 30.0;
    Some(figure)
}

fn curves(crises: &Crises, title: &str, frame: [f64; 4], labels: bool, language: Language) -> Panel {
    let mut y = unit_axis("", language, 0.25);
    if !labels {
        y.ticks.iter_mut().for_each(|(_, label)| label.clear());
    }
    let mut x = unit_axis("", language, 0.25);
    x.ticks.iter_mut().for_each(|(_, label)| label.clear());
    let items = vec![
        area(&crises.at, &crises.war, SECOND, (0.0, 1.0)),
        super::figure::Item::Dashed { points: points(&crises.at, &crises.challenge, |b| b.mean), colour: FIRST, width: 2.0 },
        line(points(&crises.at, &crises.war, |b| b.mean), SECOND, 2.5),
    ];
    Panel { frame, title: Some(title.to_owned()), x, y, items }
}

fn legend(language: Language) -> Vec<LegendEntry> {
    let of = |words: Text, colour, shape| entry(words.get(language), colour, shape);
    vec![
        of(text("war with the guarantors, mean", "Krieg mit den Garanten, Mittel"), SECOND, Shape::Dash),
        of(text("5–95\u{202f}% of it", "5–95\u{202f}% davon"), (0xf6, 0xdd, 0xcc), Shape::Square),
        of(text("challenge, mean (dashed)", "Herausforderung, Mittel (gestrichelt)"), FIRST, Shape::Dash),
        of(text("option, median and 5–95\u{202f}%", "Option, Median und 5–95\u{202f}%"), super::theme::INK, Shape::Disc),
    ]
}

fn subtitle(results: &Results, exhibits: &Exhibits, shown: &HalfCredible, language: Language) -> Option<String> {
    let option = title_of(results, &shown.option, language)?;
    let (share, n) = (percent(shown.at_stake, 0, language), count(exhibits.draws));
    Some(match language {
        Language::En => format!(
            "Probability per crisis in the situation of the option “{option}”, over the {share} of {n} draws in which the \
             challenger has something to gain. Below: where each option stands, once complete."
        ),
        Language::De => format!(
            "Wahrscheinlichkeit je Krise in der Lage der Option «{option}», über die {share} von {n} Ziehungen, in denen der \
             Herausforderer etwas zu gewinnen hat. Darunter: wo jede Option steht, sobald sie vollständig ist."
        ),
    })
}

/// The place and height of the most war, if it lies inside the axis and well above both ends.
fn hump(crises: &Crises) -> Option<(f64, f64)> {
    let means: Vec<f64> = crises.war.iter().map(|b| b.mean).collect();
    let top = (0..means.len()).max_by(|&a, &b| means[a].total_cmp(&means[b]))?;
    let ends = means.first()?.max(*means.last()?);
    (means[top] > ends + 0.01).then_some((crises.at[top], means[top]))
}

fn title(theories: &[Theory], language: Language) -> Option<String> {
    let humps: Vec<(f64, f64)> = theories.iter().filter_map(|(crises, ..)| hump(crises)).collect();
    let (n, all) = (humps.len(), theories.len());
    if n == 0 {
        return Some(match language {
            Language::En => "Here half a promise is not the worst: war is likeliest at an end of the range".into(),
            Language::De => {
                "Hier ist das halbe Versprechen nicht das schlimmste: Krieg ist an einem Ende am wahrscheinlichsten".into()
            }
        });
    }
    let places: Vec<String> = humps.iter().map(|(at, _)| percent(*at, 0, language)).collect();
    let and = if language == Language::En { " and " } else { " und " };
    let places = places.join(and);
    Some(match (n == all, language) {
        (true, Language::En) => {
            format!("Half a promise is the most dangerous: war peaks at {places}, not at nothing or everything")
        }
        (true, Language::De) => {
            format!("Das halbe Versprechen ist das gefährlichste: Krieg gipfelt bei {places}, nicht bei nichts oder allem")
        }
        (false, Language::En) => {
            format!("Half a promise is the most dangerous in one of two theories: there war peaks at {places}")
        }
        (false, Language::De) => {
            format!(
                "Das halbe Versprechen ist in einer von zwei Theorien das gefährlichste: Dort gipfelt der Krieg bei {places}"
            )
        }
    })
}

fn describe(theories: &[Theory], language: Language) -> String {
    let of = |(crises, title, _): &Theory| {
        let at = |k: usize| percent(crises.war[k].mean, 0, language);
        let last = crises.war.len() - 1;
        format!("{}: {} … {} … {}.", title.get(language), at(0), at(last / 2), at(last))
    };
    theories.iter().map(of).collect::<Vec<_>>().join(" ")
}
