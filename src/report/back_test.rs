//! The back-test: failures first, then scores, then how far to trust them.

use super::document::{Document, Element, Section};
use super::prose::Prose;
use super::table::{Content, Table, TableCell, TableRow};
use super::words::{MODEL, NOT_A_FORECAST};
use crate::history::{Bin, Case, CaseKind, History, Judged, Score};
use crate::language::{Language, Text, message};
use crate::quantity::show::{count, decimal, percent};
use crate::wording::rounded;

/// The back-test of models against historical cases.
pub fn back_test(history: &History, language: Language) -> Document {
    let held = history.cases.iter().filter(|case| case.deterred).count();
    let arguments = [("cases", history.cases.len().into()), ("held", held.into()), ("draws", count(history.draws()).into())];
    let title = message("history-title").with(language, &arguments);
    let cautions = history.cautions.iter().map(|caution| Prose::from(caution.get(language)));
    let section = |title: Text, elements| Section::new(title.get(language), elements);
    let legend = Element::paragraph(message("history-scores-legend").get(language));
    Document { closing: Some(NOT_A_FORECAST.get(language).to_owned()), ..Document::new(language, title) }
        .with(section(message("history-failures"), vec![Element::Table(failures(history, language))]))
        .with(section(message("history-scores"), vec![Element::Table(scores(history, language)), legend]))
        .with(section(message("history-reliability"), vec![Element::Table(reliability(history, language))]))
        .with(Section::new("", vec![Element::Warnings(cautions.collect())]))
}

/// A row per case that some model got badly wrong, most models first.
fn failures(history: &History, language: Language) -> Table {
    let missed = |case: &Case| history.models().filter(|m| m.misses.iter().any(|c| c == case.key.as_str())).collect();
    let mut rows: Vec<(&Case, Vec<&Judged>)> = history.cases.iter().map(|case| (case, missed(case))).collect();
    rows.retain(|(_, models)| !models.is_empty());
    rows.sort_by_key(|(_, models)| std::cmp::Reverse(models.len()));
    let all = history.models().count();
    let row = |(case, models): &(&Case, Vec<&Judged>)| {
        let happened = if case.deterred { message("history-held") } else { message("history-attacked") };
        let given = models.iter().map(|model| given(case, model, language)).collect::<Vec<_>>().join(", ");
        let cells = [happened.get(language).to_owned(), format!("{}/{all}", models.len()), given];
        TableRow::new(case.title.get(language), cells.map(TableCell::text).to_vec())
    };
    let none = || TableRow::new(message("history-none").get(language), vec![TableCell::text(""); 3]);
    let heads = [message("history-case"), message("history-happened"), message("history-wrong"), message("history-given")];
    let mut table = Table::under(&heads, Content::Words, language).rows(rows.iter().map(row));
    if table.rows.is_empty() {
        table.rows.push(none());
    }
    table
}

/// What a model gave to peace in a case, as one word.
fn given(case: &Case, model: &Judged, language: Language) -> String {
    let answer = model.answers.iter().find(|a| a.case == case.key.as_str()).and_then(|a| a.probability);
    format!("{}\u{a0}{}", model.key, answer.map_or("—".into(), |p| rounded(p, 0, language)))
}

fn scores(history: &History, language: Language) -> Table {
    let row = |judged: &Judged| {
        let show = |score: &Option<Score>| TableCell::from(score.as_ref().map(|s| self::score(s, language)));
        let misses = TableCell::text(format!("{}/{}", judged.misses.len(), judged.answered));
        let cells = vec![show(&judged.brier), show(&judged.against_climatology), show(&judged.log_loss), misses];
        TableRow::new(name(judged.title.get(language), judged.kind == CaseKind::Yardstick), cells)
    };
    let heads = [
        MODEL,
        message("history-brier"),
        message("history-less-bare-share"),
        message("history-log-loss"),
        message("history-misses"),
    ];
    Table::under(&heads, Content::Numbers, language).rows(history.judged.iter().map(row))
}

/// A dot before yardsticks tells them from models.
pub fn name(title: &str, yardstick: bool) -> String {
    format!("{}{title}", if yardstick { "· " } else { "" })
}

/// `0.27 [0.21; 0.33]`, with no-break spaces: a score is one word.
pub fn score(score: &Score, language: Language) -> String {
    let [value, lo, hi] = [score.value, score.lo, score.hi].map(|x| decimal(x, 2, language));
    format!("{value}\u{a0}[{lo};\u{a0}{hi}]")
}

fn reliability(history: &History, language: Language) -> Table {
    let whole = |x: f64| decimal(100.0 * x, 0, language);
    let range = |bin: &Bin| format!("{}–{}", whole(bin.from), percent(bin.to, 0, language));
    let held = |bin: &Bin| {
        let share = bin.observed.as_ref()?;
        Some(format!("{}/{}\u{a0}[{}–{}]", bin.held, bin.cases, whole(share.lo), percent(share.hi, 0, language)))
    };
    let heads = history.judged.first().map(|judged| judged.bins.iter().map(range).collect()).unwrap_or_default();
    let rows = history.judged.iter().map(|judged| {
        let cells = judged.bins.iter().map(|bin| held(bin).into()).collect();
        TableRow::new(name(judged.title.get(language), judged.kind == CaseKind::Yardstick), cells)
    });
    Table::new(MODEL.get(language), heads, Content::Numbers).rows(rows)
}
