//! Attack risk by option and model: points with intervals, the disagreement shown rather than averaged away.

use super::claims::{first_alone, named};
use super::common::*;
use super::figure::{Figure, Item, Panel};
use super::head::head_height;
use super::theme::Colour;
use super::{Chart, figure::MarkShape};
use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
use crate::wording::{rounded, span, within};

/// The colour of what is on record, unlike that of any model.
const RECORD: Colour = (0x8a, 0x6d, 0x1d);

/// The chart.
pub static CHART: Chart = Chart { key: "attack-risk", figure };

fn figure(results: &Results, language: Speech) -> Option<Figure> {
    let together = results.models.len() <= MODELS_PER_PANEL;
    let left = label_width(results, language);
    let row_height = if together { 14.0 * results.models.len() as f64 + 12.0 } else { 31.0 };
    let height = row_height * results.options.len() as f64;
    let (panels, below) =
        if together { one_panel(results, language, left, height) } else { many(results, language, left, height) };
    let subtitle = [
        ("within", within(results.study.horizon_years, language).into()),
        ("panels", if together { "one" } else { "many" }.into()),
        ("draws", draws(results, language).into()),
        ("record", record(results, language).into()),
    ];
    let mut figure = Figure {
        key: CHART.key.into(),
        title: title(results, language)?,
        subtitle: message("chart-attack-risk-subtitle").with(language, &subtitle),
        caption: CAPTION.get(language).into(),
        description: describe(results, language),
        height: 0.0,
        legend: if together { model_legend(results, language) } else { Vec::new() },
        panels,
    };
    figure.height = head_height(&figure) + below + 34.0;
    Some(figure)
}

fn one_panel(results: &Results, language: Speech, left: f64, height: f64) -> (Vec<Panel>, f64) {
    let (frames, total) = Grid { columns: 1, left, right: 12.0, gap: 0.0, height, above: 12.0, below: 30.0 }.frames(1);
    let mut items = stripes(results);
    items.extend(base_rate(results));
    for (m, model) in results.models.iter().enumerate() {
        let (colour, shape) = look(m);
        let shift = (m as f64 + 0.5) / results.models.len() as f64 - 0.5;
        items.extend(marks(results, &model.key, colour, shape, 0.76 * shift));
    }
    let panel = Panel {
        frame: frames[0],
        title: None,
        x: share_axis(1.0, "", language, true),
        y: row_axis(results, language, true),
        items,
    };
    (vec![panel], total)
}

fn many(results: &Results, language: Speech, left: f64, height: f64) -> (Vec<Panel>, f64) {
    let columns = 5;
    let (frames, total) =
        Grid { columns, left, right: 12.0, gap: 20.0, height, above: 44.0, below: 26.0 }.frames(results.models.len());
    let panel = |(m, model): (usize, &crate::results::CardRecord)| {
        let x = narrow_share_axis(1.0, language);
        let mut items = stripes(results);
        items.extend(base_rate(results));
        items.extend(marks(results, &model.key, look(0).0, MarkShape::Disc, 0.0));
        items.extend(silences(results, &model.key, language));
        Panel {
            frame: frames[m],
            title: Some(model.title.get(language).to_owned()),
            x,
            y: row_axis(results, language, m % columns == 0),
            items,
        }
    };
    (results.models.iter().enumerate().map(panel).collect(), total)
}

/// What the band behind the risks is; empty if there is none.
fn record(results: &Results, language: Speech) -> String {
    let Some(found) = &results.study.base_rate else { return String::new() };
    let [lo, hi] = found.interval;
    let words = [
        ("risk", rounded(found.risk, 0, language).into()),
        ("interval", span(lo, hi, 0, language).into()),
        ("pairs", found.pairs.into()),
    ];
    message("chart-attack-risk-record").with(language, &words)
}

/// Every second row lightly shaded, so that the eye keeps to its row.
fn stripes(results: &Results) -> Vec<Item> {
    let stripe = |o: usize| {
        let (top, bottom) = (o as f64, o as f64 + 1.0);
        let points = vec![(0.0, top), (1.0, top), (1.0, bottom), (0.0, bottom)];
        Item::Area { points, colour: (0x5f, 0x67, 0x70), opacity: 0.06 }
    };
    (0..results.options.len()).filter(|o| o % 2 == 0).map(stripe).collect()
}

/// How often it came to war again on record: a line with its band behind the risks of the models.
fn base_rate(results: &Results) -> Vec<Item> {
    let Some(found) = &results.study.base_rate else { return Vec::new() };
    let ([lo, hi], rows) = (found.interval, results.options.len() as f64);
    let points = vec![(lo, 0.0), (hi, 0.0), (hi, rows), (lo, rows)];
    let line = vec![(found.risk, 0.0), (found.risk, rows)];
    vec![Item::Area { points, colour: RECORD, opacity: 0.16 }, Item::Line { points: line, colour: RECORD, width: 1.25 }]
}

fn marks(results: &Results, model: &str, colour: Colour, shape: MarkShape, shift: f64) -> Vec<Item> {
    let mut items = Vec::new();
    for (o, option) in results.options.iter().enumerate() {
        let Some(value) = results.value(option.key.as_str(), model, &ATTACK) else { continue };
        let y = row(o) + shift;
        let mut line = |lo: f64, hi: f64, width: f64| {
            items.push(Item::Line { points: vec![(lo, y), (hi, y)], colour, width });
        };
        line(value.spread.q05, value.spread.q95, 1.25);
        if let Some((lo, hi)) = value.estimate.interval.bounds() {
            line(lo, hi, 4.0);
        }
        items.push(Item::Mark { at: (value.estimate.mean, y), shape, colour, radius: 4.0 });
    }
    items
}

/// Which option alone has the lowest risk under how many models; a first place that is tied or left open counts for nobody.
fn title(results: &Results, language: Speech) -> Option<String> {
    if let [option] = results.options.as_slice() {
        let name = named(&option.title, language);
        return Some(message("chart-attack-risk-one-option").with(language, &[("name", name.into())]));
    }
    if let [model] = results.models.as_slice() {
        let name = named(&model.title, language);
        return Some(message("chart-attack-risk-one-model").with(language, &[("name", name.into())]));
    }
    let models = results.comparable();
    let first: Vec<&OptionRecord> = models.iter().filter_map(|m| first_alone(results, &m.key)).collect();
    let votes = |option: &OptionRecord| first.iter().filter(|o| o.key == option.key).count();
    let most = results.options.iter().map(votes).max().filter(|most| *most > 0);
    let winners: Vec<String> =
        results.options.iter().filter(|o| Some(votes(o)) == most).map(|o| named(&o.title, language)).collect();
    let (count, n) = (most.unwrap_or(0), models.len());
    let said = match winners.as_slice() {
        [] => message("chart-attack-risk-none-first"),
        [_] if count == n => message("chart-attack-risk-all-agree"),
        [_] => message("chart-attack-risk-one-leads"),
        _ => message("chart-attack-risk-several-lead"),
    };
    let open = n - first.len();
    let name = winners.join(", ");
    Some(said.with(language, &[("models", n.into()), ("count", count.into()), ("open", open.into()), ("name", name.into())]))
}

fn describe(results: &Results, language: Speech) -> String {
    let of = |o: &OptionRecord| {
        let means: Vec<String> = results
            .models
            .iter()
            .filter_map(|m| {
                let value = results.value(o.key.as_str(), &m.key, &ATTACK)?;
                Some(format!("{} {}", m.title.get(language), rounded(value.estimate.mean, 0, language)))
            })
            .collect();
        format!("{}: {}.", o.title.get(language), means.join(", "))
    };
    results.options.iter().map(of).collect::<Vec<_>>().join(" ")
}
