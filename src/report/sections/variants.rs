//! What overturns the order of the options: the study's own what-ifs beside the headline.

use super::View;
use super::charts::chart;
use crate::language::message;
use crate::quantity::show::decimal;
use crate::report::answer::other_will;
use crate::report::document::Element;
use crate::report::findings::range_over_models;
use crate::report::overturns::{Overturn, overturns, range_in, told};
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::OPTION;
use crate::results::measures::ATTACK;
use crate::results::{Moved, OptionRecord, Results, VariantRecord, most_moved, pairs_in};

pub fn elements(view: &View) -> Vec<Element> {
    let results = view.results;
    if results.variants.is_empty() && results.unplayed.is_empty() {
        return vec![Element::paragraph(view.say(message("report-variants-none")))];
    }
    let mut elements = Vec::new();
    if !results.variants.is_empty() {
        let other = other_will(results, view.language).map(Element::paragraph);
        elements.extend(other);
        elements.push(Element::note(note(view)));
    }
    let changes = results.variants.iter().map(|variant| {
        let Overturn { title, said } = overturns(results, variant, view.language);
        format!("{title}: {said}").into()
    });
    let unplayed = results.unplayed.iter().map(|variant| {
        let words = [("title", variant.title.get(view.language).into()), ("why", variant.why.as_str().into())];
        message("report-variants-unplayed").with(view.language, &words).into()
    });
    elements.push(Element::List(changes.chain(unplayed).collect()));
    if !results.variants.is_empty() {
        let changed = results.comparison.is_some().then(|| Element::Table(changed(view)));
        elements.extend(chart(view, "overturns", message("chart-overturns-gist"), changed.into_iter().collect()));
        let table = vec![Element::Table(risks(view))];
        elements.push(view.folded(message("report-numbers-of-variants"), message("report-gist-variants"), table));
    }
    elements
}

/// By what-if: how many pairs of options are reversed, how many left open, of how many; and the risk that moves most.
fn changed(view: &View) -> Table {
    let results = view.results;
    let moved = |moved: Moved| {
        let [before, after] = [moved.before, moved.after].map(|range| told(range, view.language));
        format!("{}: {before} → {after}", view.title(moved.option))
    };
    let row = |variant: &VariantRecord| {
        let pairs = pairs_in(results, variant);
        let counts = [pairs.reversed, pairs.opened, pairs.all].map(|n| TableCell::text(n.to_string()));
        let most = most_moved(results, variant).map_or_else(|| view.say(message("chart-overturns-still")).into(), moved);
        TableRow::new(variant.title.get(view.language), counts.into_iter().chain([TableCell::text(most)]).collect())
    };
    let heads = [
        message("chart-overturns-reversed"),
        message("chart-overturns-opened"),
        message("chart-overturns-all"),
        message("chart-overturns-most"),
    ];
    let heads = heads.map(|head| view.say(head).to_owned()).to_vec();
    Table::new(view.say(message("chart-overturns-what-if")), heads, Content::Words).rows(results.variants.iter().map(row))
}

/// How the what-ifs were played, and how far simulation knows their risks.
fn note(view: &View) -> String {
    let results = view.results;
    let draws = results.variants.iter().map(|v| v.replicates.saturating_mul(v.draws)).max().unwrap_or(0);
    let error = error(results).map_or_else(|| "?".to_owned(), |e| decimal((100.0 * e).max(0.1), 1, view.language));
    let negligible = decimal(100.0 * results.study.negligible_attack, 1, view.language);
    let said = [("draws", draws.into()), ("error", error.into()), ("negligible", negligible.into())];
    message("report-variants-note").with(view.language, &said)
}

/// The largest simulation error of a risk in a what-if; absent if one is not known.
fn error(results: &Results) -> Option<f64> {
    let errors = results.variants.iter().flat_map(|variant| &variant.risks).map(|risk| risk.estimate.interval.half_width());
    errors.collect::<Option<Vec<f64>>>().map(|errors| errors.into_iter().fold(0.0, f64::max))
}

/// The range of the risk of attack over the theories, of every option: as the study has it, then in each variant.
fn risks(view: &View) -> Table {
    let results = view.results;
    let title = |variant: &VariantRecord| variant.title.get(view.language).to_owned();
    let heads = std::iter::once(view.say(message("report-variants-headline")).to_owned())
        .chain(results.variants.iter().map(title))
        .collect();
    let row = |option: &OptionRecord| {
        let key = option.key.as_str();
        let own = range_over_models(results, key, &ATTACK);
        let ranges = std::iter::once(own).chain(results.variants.iter().map(|variant| range_in(results, variant, key)));
        let cells = ranges.map(|range| TableCell::from(range.map(|range| told(range, view.language))));
        TableRow::new(view.title(option), cells.collect())
    };
    Table::new(OPTION.get(view.language), heads, Content::Numbers).rows(results.options.iter().map(row))
}
