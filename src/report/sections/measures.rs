//! Every measure that is one number, a table for each model, and the cost to the guarantors, which no model moves.

use super::View;
use crate::language::message;
use crate::quantity::show::decimal;
use crate::report::document::Element;
use crate::report::table::{Table, TableCell};
use crate::results::{CardRecord, MeasureRecord, OptionRecord, Value};

pub fn elements(view: &View) -> Vec<Element> {
    let cells = &view.results.cells;
    let scalars: Vec<&MeasureRecord> =
        view.results.measures.iter().filter(|m| cells.iter().any(|c| c.value(m).is_some())).collect();
    let of_model = |model: &CardRecord| {
        Element::details(model.title.get(view.language), vec![Element::Table(table(view, model, &scalars))])
    };
    view.results.models.iter().map(of_model).chain([Element::note(costs(view))]).collect()
}

fn table(view: &View, model: &CardRecord, scalars: &[&MeasureRecord]) -> Table {
    let cell = |option: &OptionRecord, measure: &MeasureRecord| match view.results.value(
        option.key.as_str(),
        &model.key,
        measure,
    ) {
        Some(value) => TableCell::Value { unit: measure.unit.clone(), value: *value, judged: false },
        None => view.absent(option, model),
    };
    let heads = scalars.iter().map(|measure| measure.title.get(view.language).to_owned()).collect();
    view.by_option(heads, |option| Some(scalars.iter().map(|measure| cell(option, measure)).collect()))
}

/// The cost of each option: mean, and 5–95 % of the belief.
fn costs(view: &View) -> String {
    let number = |x: f64, digits| decimal(x, digits, view.language);
    let one = |(option, value): (&OptionRecord, &Option<Value>)| match value {
        Some(v) => {
            let [mean, lo, hi] = [number(v.estimate.mean, 1), number(v.spread.q05, 0), number(v.spread.q95, 0)];
            format!("{} {mean} ({lo}–{hi})", view.title(option))
        }
        None => format!("{} —", view.title(option)),
    };
    let costs: Vec<String> = view.results.options.iter().zip(&view.results.guarantor_cost).map(one).collect();
    let currency = view.results.study.currency.as_deref().unwrap_or_default();
    message("report-costs").with(view.language, &[("costs", costs.join("; ").into()), ("currency", currency.into())])
}
