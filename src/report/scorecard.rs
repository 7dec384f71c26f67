//! The scorecard of models on a terminal and as a table for spreadsheets.

use super::csv_tables::write;
use super::history::score;
use super::layout::{align, plain_table, wrapped};
use super::words;
use crate::history::Score;
use crate::language::{Language, literal, message};
use crate::quantity::show::{count, decimal, machine};
use crate::scorecard::{Cost, ScoreRow, Scorecard};
use comfy_table::Cell;
use std::fmt::Write;

/// The scorecard as text of at most a hundred columns.
pub fn scorecard_table(scorecard: &Scorecard, language: Language) -> String {
    let mut out = match language {
        Language::En => format!(
            "Models, one row each: {} historical cases, {} draws of each; cost measured here, on this machine\n",
            scorecard.cases,
            count(scorecard.draws)
        ),
        Language::De => format!(
            "Modelle, je eine Zeile: {} Fälle, je {} Ziehungen; Kosten hier auf diesem Rechner gemessen\n",
            scorecard.cases,
            count(scorecard.draws)
        ),
    };
    let mut table = plain_table();
    let header = [
        literal("", ""),
        message("report-scorecard-textbook"),
        message("report-scorecard-brier"),
        message("report-scorecard-misses"),
        message("report-scorecard-faults"),
        message("report-scorecard-ns-a-draw"),
    ];
    table.set_header(header.map(|h| Cell::new(h.get(language))));
    for row in &scorecard.rows {
        let show = |score_of: &Option<Score>| score_of.as_ref().map_or("—".into(), |s| score(s, language));
        let dot = if row.maturity.is_none() { "· " } else { "" };
        table.add_row([
            format!("{dot}{}", row.title.get(language)),
            textbook(row),
            show(&row.brier),
            format!("{}/{}", row.misses, scorecard.cases),
            faults(row),
            row.cost.as_ref().map_or(String::new(), |c| cost(c, language)),
        ]);
    }
    align(&mut table);
    let _ = writeln!(out, "{table}");
    let legend = message("report-scorecard-textbook-known-solutions-met-by");
    let _ = writeln!(out, "{}\n{}", wrapped("", legend.get(language)), words::NOT_A_FORECAST.get(language));
    out
}

/// Known solutions met, of all known.
fn textbook(row: &ScoreRow) -> String {
    row.textbook.map_or(String::new(), |t| format!("{}/{}", t.met, t.known))
}

fn faults(row: &ScoreRow) -> String {
    if row.asked == 0 { String::new() } else { row.faults.to_string() }
}

/// `310 (300–330)`.
fn cost(cost: &Cost, language: Language) -> String {
    let digits = usize::from(cost.median < 10.0);
    let [median, lo, hi] = [cost.median, cost.lower_quartile, cost.upper_quartile].map(|x| decimal(x, digits, language));
    format!("{median}\u{a0}({lo}–{hi})")
}

/// Columns of the table for spreadsheets.
const COLUMNS: [&str; 21] = [
    "model",
    "title",
    "maturity",
    "textbook_met",
    "textbook_known",
    "cases",
    "draws_of_each_case",
    "brier",
    "brier_lo",
    "brier_hi",
    "against_climatology",
    "against_climatology_lo",
    "against_climatology_hi",
    "log_loss",
    "log_loss_lo",
    "log_loss_hi",
    "confident_and_wrong",
    "faults",
    "ns_per_draw_measured_here",
    "ns_lower_quartile",
    "ns_upper_quartile",
];

/// One row per model or yardstick.
pub fn scorecard_csv(scorecard: &Scorecard) -> String {
    let mut rows = vec![COLUMNS.iter().map(|c| (*c).to_owned()).collect()];
    rows.extend(scorecard.rows.iter().map(|row| {
        let three = |score: &Option<Score>| match score {
            Some(s) => [s.value, s.lo, s.hi].map(machine),
            None => [(); 3].map(|()| String::new()),
        };
        let mut cells = vec![
            row.key.clone(),
            row.title.get(Language::default()).to_owned(),
            row.maturity.unwrap_or_default().to_owned(),
        ];
        let count = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
        cells.extend([count(row.textbook.map(|t| t.met)), count(row.textbook.map(|t| t.known))]);
        cells.extend([scorecard.cases.to_string(), scorecard.draws.to_string()]);
        cells.extend(three(&row.brier).into_iter().chain(three(&row.against_climatology)).chain(three(&row.log_loss)));
        cells.extend([row.misses.to_string(), faults(row)]);
        match &row.cost {
            Some(cost) => cells.extend([cost.median, cost.lower_quartile, cost.upper_quartile].map(machine)),
            None => cells.extend([(); 3].map(|()| String::new())),
        }
        cells
    }));
    write(rows)
}
