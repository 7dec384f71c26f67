//! A posterior: its data, its model, what comes out, and how far the study's belief lies from it.

use super::says;
use crate::chance::Belief;
use crate::evidence::{Departure, Posterior, Recomputed, StatedResult};
use crate::language::{Speech, Text, message};
use crate::quantity::show::{percent, significant};
use crate::report::{Content, Document, Element, Prose, Section, Table, TableCell, TableRow, source_page};

/// What a study believes about the quantity of a result.
pub struct StudyBelief {
    /// Key of the result.
    pub result: String,
    /// Name of the quantity.
    pub quantity: String,
    /// The belief.
    pub belief: Belief,
    /// Titles of the options that hold it.
    pub options: Vec<String>,
}

/// The shares whose quantiles are set side by side.
const SHARES: [f64; 3] = [0.05, 0.5, 0.95];

/// All posteriors, a row for each result.
pub fn posteriors(all: &[Posterior], language: Speech) -> Document {
    let heads =
        [message("evidence-name"), message("evidence-result"), message("evidence-estimate"), message("evidence-feeds")];
    let rows = all.iter().flat_map(|posterior| {
        posterior.results.iter().map(move |result| {
            let name = Prose::default().code(format!("{}.{}", posterior.key, result.key));
            let cells = [
                TableCell::text(format!("{}: {}", posterior.title.get(language), result.title.get(language))),
                stated(result, language).into(),
                (!result.feeds.is_empty()).then(|| result.feeds.join(", ")).into(),
            ];
            TableRow::new(name, cells.to_vec())
        })
    });
    let table = Table::under(&heads, Content::Words, language).rows(rows);
    let belief = ("belief", "belief = { posterior = \"crises.one-pair\" }".into());
    let how = Element::note(message("evidence-list-note").with(language, &[belief]));
    Document::new(language, message("evidence-list").get(language)).with(Section::new("", vec![Element::Table(table), how]))
}

/// One posterior in full.
pub fn posterior(
    posterior: &Posterior,
    recomputed: &Recomputed,
    departures: &[Departure],
    beliefs: &[StudyBelief],
    language: Speech,
) -> Document {
    let title = |text: Text| text.get(language);
    let method = posterior.method;
    let model = Prose::default().strong(title(method.title)).plain(format!(": {}", title(method.idea)));
    let mut document = Document::new(language, posterior.title.get(language));
    if let Some(note) = &posterior.note {
        document = document.with(Section::new("", vec![Element::paragraph(note.get(language))]));
    }
    document = document
        .with(Section::new(title(message("evidence-data")), data(posterior, recomputed, language)))
        .with(says(message("evidence-model"), model, language))
        .with(Section::new(title(message("evidence-results")), results(posterior, recomputed, departures, language)))
        .with(Section::new(title(message("evidence-posterior")), compared(posterior, recomputed, beliefs, language)));
    if !recomputed.course.is_empty() {
        document = document.with(Section::new(title(message("evidence-course")), vec![course(recomputed, language)]));
    }
    let cited = posterior.sources.iter().flat_map(|source| source_page(source, language)).collect();
    document
        .with(Section::new(title(message("evidence-sources")), cited))
        .with(Section::new(title(message("evidence-in-a-study")), vec![Element::Code(example(posterior))]))
}

fn data(posterior: &Posterior, recomputed: &Recomputed, language: Speech) -> Vec<Element> {
    let Some(selected) = posterior.data.rows() else {
        return vec![Element::paragraph(message("evidence-no-table").get(language))];
    };
    let condition = |(column, ends): &(String, [f64; 2])| {
        let [lo, hi] = ends.map(|end| significant(end, 6, language));
        if lo == hi { format!("{column} = {lo}") } else { format!("{column} {lo}–{hi}") }
    };
    let conditions: Vec<String> = posterior.select.iter().map(condition).collect();
    let rows = if conditions.is_empty() {
        message("evidence-all-rows").with(language, &[("rows", selected.into())])
    } else {
        let arguments = [("rows", selected.into()), ("all", posterior.rows.into()), ("where", conditions.join(", ").into())];
        message("evidence-some-rows").with(language, &arguments)
    };
    let facts = recomputed.facts.iter().map(|fact| Prose::from(fact.say(language.language)));
    let table = Prose::default().code(posterior.tables.join(", ")).plain(format!(": {rows}"));
    vec![Element::Paragraph(table), Element::List(facts.collect())]
}

fn results(posterior: &Posterior, recomputed: &Recomputed, departures: &[Departure], language: Speech) -> Vec<Element> {
    let heads = [
        message("evidence-result"),
        message("evidence-estimate"),
        message("evidence-interval"),
        message("evidence-in-file"),
    ];
    let row = |stated: &StatedResult| {
        let made = recomputed.results.iter().find(|made| made.key == stated.key)?;
        let differs = departures.iter().any(|departure| departure.result == stated.key);
        let said = match (stated.estimate, differs) {
            (None, _) => message("evidence-not-stated"),
            (Some(_), true) => message("evidence-differs"),
            (Some(_), false) => message("evidence-agrees"),
        };
        let cells = [shown(made.estimate, language), ends(made.interval, language), said.get(language).to_owned()];
        let mut row = TableRow::new(name(stated, language), cells.map(TableCell::text).to_vec());
        row.marked = differs;
        Some(row)
    };
    let table = Table::under(&heads, Content::Words, language).rows(posterior.results.iter().filter_map(row));
    vec![Element::Table(table)]
}

/// Each result beside what the study believes about its quantity.
fn compared(posterior: &Posterior, recomputed: &Recomputed, beliefs: &[StudyBelief], language: Speech) -> Vec<Element> {
    let quantiles =
        |belief: &Belief| SHARES.map(|u| TableCell::text(shown(belief.distribution.quantile(u), language))).to_vec();
    let mut rows = Vec::new();
    let mut remarks = Vec::new();
    for stated in &posterior.results {
        let Some(made) = recomputed.results.iter().find(|made| made.key == stated.key) else { continue };
        rows.push(TableRow::new(name(stated, language), quantiles(&made.belief)));
        let of_study = |quantity: &String| {
            let quantity = quantity.clone();
            beliefs.iter().filter(move |belief| belief.result == stated.key && belief.quantity == quantity)
        };
        for quantity in stated.feeds.iter().filter(|quantity| of_study(quantity).next().is_none()) {
            let said = message("evidence-no-quantity").with(language, &[("quantity", quantity.into())]);
            remarks.push(Element::note(said));
        }
        for belief in stated.feeds.iter().flat_map(of_study) {
            let options = [("quantity", (&belief.quantity).into()), ("options", options(belief, language).into())];
            rows.push(TableRow::new(message("evidence-study").with(language, &options), quantiles(&belief.belief)));
        }
    }
    let heads = SHARES.map(|u| percent(u, 0, language)).to_vec();
    let mut elements =
        vec![Element::Table(Table::new(message("evidence-share").get(language), heads, Content::Numbers).rows(rows))];
    elements.extend(remarks);
    elements
}

/// The options that hold a belief: the first, and how many more.
fn options(belief: &StudyBelief, language: Speech) -> String {
    let first = belief.options.first().cloned().unwrap_or_default();
    let more = belief.options.len().saturating_sub(1);
    if more == 0 {
        first
    } else {
        message("evidence-more").with(language, &[("first", first.into()), ("more", more.into())])
    }
}

fn course(recomputed: &Recomputed, language: Speech) -> Element {
    let heads = [message("evidence-years"), message("evidence-by-model"), message("evidence-record")];
    let row = |row: &crate::evidence::CourseRow| {
        let model: TableCell = row.model.map(|risk| percent(risk, 0, language)).into();
        TableRow::new(significant(row.years, 3, language), vec![model, TableCell::text(percent(row.record, 0, language))])
    };
    Element::Table(Table::under(&heads, Content::Numbers, language).rows(recomputed.course.iter().map(row)))
}

fn name(result: &StatedResult, language: Speech) -> Prose {
    let unit = if result.unit == "1" { String::new() } else { format!(", {}", result.unit) };
    Prose::from(format!("{} ", result.title.get(language))).muted(format!("({}{unit})", result.key))
}

fn stated(result: &StatedResult, language: Speech) -> Option<String> {
    let estimate = shown(result.estimate?, language);
    Some(result.interval.map_or(estimate.clone(), |interval| format!("{estimate}\u{a0}{}", ends(interval, language))))
}

/// An interval: `[0.2; 0.5]`, with a no-break space.
fn ends(interval: [f64; 2], language: Speech) -> String {
    let [lo, hi] = interval.map(|end| shown(end, language));
    format!("[{lo};\u{a0}{hi}]")
}

fn shown(x: f64, language: Speech) -> String {
    significant(x, 2, language)
}

fn example(posterior: &Posterior) -> String {
    let lines =
        posterior.results.iter().map(|result| format!("belief = {{ posterior = \"{}.{}\" }}", posterior.key, result.key));
    lines.collect::<Vec<_>>().join("\n")
}
