//! Tables of the back-test that need no cases: scores and reliability, a row for each model and yardstick.

use super::table::{Content, Table, TableCell, TableRow};
use super::words::MODEL;
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::results::{BackTestRecord, Corp, JudgedKind, JudgedRecord, Score};
use crate::wording::{rounded, score};

/// How likely, how well ordered and how near the outcomes the answers are.
pub fn scores(record: &BackTestRecord, language: Speech) -> Table {
    let row = |judged: &JudgedRecord| {
        let show = |score: &Option<Score>| TableCell::from(score.as_ref().map(|s| self::score(s, language)));
        let scores = &judged.scores;
        let shown = [&scores.against_constant, &scores.auc, &scores.brier, &scores.against_climatology, &scores.log_loss];
        let mut cells = shown.map(show).to_vec();
        cells.push(TableCell::text(format!("{}/{}", judged.misses.len(), judged.answered)));
        TableRow::new(title(judged, language), cells)
    };
    let heads = [
        MODEL,
        message("history-likelihood"),
        message("history-auc"),
        message("history-brier"),
        message("history-less-bare-share"),
        message("history-log-loss"),
        message("history-misses"),
    ];
    Table::under(&heads, Content::Numbers, language).rows(record.judged.iter().map(row))
}

/// The Brier score in parts.
pub fn reliability(record: &BackTestRecord, language: Speech) -> Table {
    let row = |judged: &JudgedRecord| {
        let number = |x: Option<f64>| TableCell::from(x.map(|x| decimal(x, 2, language)));
        let corp = judged.corp.as_ref();
        let parts: [fn(&Corp) -> f64; 3] = [|c| c.miscalibration, |c| c.discrimination, |c| c.uncertainty];
        let mut cells = vec![number(judged.scores.brier.map(|s| s.value))];
        cells.extend(parts.map(|part| number(corp.map(part))));
        cells.push(corp.map(|c| rounded(c.by_chance, 0, language)).into());
        TableRow::new(title(judged, language), cells)
    };
    let heads = [
        MODEL,
        message("history-brier"),
        message("history-miscalibration"),
        message("history-discrimination"),
        message("history-uncertainty"),
        message("history-by-chance"),
    ];
    Table::under(&heads, Content::Numbers, language).rows(record.judged.iter().map(row))
}

fn title(judged: &JudgedRecord, language: Speech) -> String {
    name(judged.title.get(language), judged.kind == JudgedKind::Yardstick)
}

/// A dot before yardsticks tells them from models.
pub fn name(title: &str, yardstick: bool) -> String {
    format!("{}{title}", if yardstick { "· " } else { "" })
}
