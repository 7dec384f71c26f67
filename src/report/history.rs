//! The back-test on a terminal and as files: failures first, then scores, then how far to trust them.

use super::csv_tables::write;
use super::layout::{align, plain_table, wrapped};
use super::words;
use crate::history::{Bin, History, Judged, Kind, Score, brier, log_loss};
use crate::language::{Language, literal, message};
use crate::quantity::show::{count, decimal, machine, percent};
use crate::stats::Interval;
use crate::wording::rounded;
use comfy_table::{Cell, Table};
use std::fmt::Write;

/// The back-test as JSON text that reads back to the same bits.
pub fn history_json(history: &History) -> String {
    // Strings, numbers and maps with text keys: serialising them cannot fail.
    let mut text = serde_json::to_string_pretty(history).unwrap_or_default();
    text.push('\n');
    text
}

/// The back-test as text of at most a hundred columns.
pub fn history_table(history: &History, language: Language) -> String {
    let mut out = heading(history, language);
    let _ = writeln!(out, "{}\n{}\n", failures_title(language), failures(history, language));
    let _ = writeln!(out, "{}\n{}", scores_title(language), scores(history, language));
    let _ = writeln!(out, "{}\n", wrapped("", scores_legend(language)));
    let _ = writeln!(out, "{}\n{}", bins_title(language), bins(history, language));
    for caution in &history.cautions {
        let _ = writeln!(out, "{}", wrapped("! ", caution.get(language)));
    }
    let _ = writeln!(out, "{}", words::NOT_A_FORECAST.get(language));
    out
}

fn heading(history: &History, language: Language) -> String {
    let (n, held) = (history.cases.len(), history.cases.iter().filter(|c| c.deterred).count());
    let draws = count(history.draws());
    match language {
        Language::En => format!("Models against history: {n} cases, {held} of which held; {draws} draws of each case\n\n"),
        Language::De => format!("Modelle gegen Geschichte: {n} Fälle, davon hielten {held}; je Fall {draws} Ziehungen\n\n"),
    }
}

fn failures_title(language: Language) -> &'static str {
    message("report-history-confident-and-wrong-at-most").get(language)
}

/// A row per case that some model got badly wrong, most models first.
fn failures(history: &History, language: Language) -> Table {
    let missed = |key: &str| history.models().filter(|m| m.misses.iter().any(|c| c == key)).collect::<Vec<&Judged>>();
    let mut rows: Vec<_> = history.cases.iter().map(|c| (c, missed(c.key.as_str()))).filter(|r| !r.1.is_empty()).collect();
    rows.sort_by_key(|(_, models)| std::cmp::Reverse(models.len()));
    let all = history.models().count();
    let mut table = plain_table();
    let header = [
        message("report-history-case"),
        message("report-history-what-happened"),
        message("report-history-wrong"),
        message("report-history-models-with-what-they-gave"),
    ];
    table.set_header(header.map(|h| Cell::new(h.get(language))));
    for (case, models) in &rows {
        let happened = if case.deterred { message("report-history-held") } else { message("report-history-attacked") };
        let given = |m: &&Judged| {
            let answer = m.answers.iter().find(|a| a.case == case.key.as_str()).and_then(|a| a.probability);
            format!("{}\u{a0}{}", m.key, answer.map_or("—".into(), |p| rounded(p, 0, language)))
        };
        let list = models.iter().map(given).collect::<Vec<_>>().join(", ");
        table.add_row([
            case.title.get(language).to_owned(),
            happened.get(language).to_owned(),
            format!("{}/{all}", models.len()),
            list,
        ]);
    }
    if rows.is_empty() {
        table.add_row([message("report-history-none").get(language)]);
    }
    table
}

fn scores_title(language: Language) -> &'static str {
    message("report-history-scores-lower-is-better-a").get(language)
}

fn scores_legend(language: Language) -> &'static str {
    message("report-history-in-brackets-95-of-resamples").get(language)
}

fn scores(history: &History, language: Language) -> Table {
    let mut table = plain_table();
    let header = [
        literal("", ""),
        message("report-history-brier"),
        message("report-history-less-bare-share"),
        message("report-history-log-loss"),
        message("report-history-misses"),
    ];
    table.set_header(header.map(|h| Cell::new(h.get(language))));
    for judged in &history.judged {
        let dot = if judged.kind == Kind::Yardstick { "· " } else { "" };
        let show = |score: &Option<Score>| score.as_ref().map_or("—".into(), |s| self::score(s, language));
        table.add_row([
            format!("{dot}{}", judged.title.get(language)),
            show(&judged.brier),
            show(&judged.against_climatology),
            show(&judged.log_loss),
            format!("{}/{}", judged.misses.len(), judged.answered),
        ]);
    }
    align(&mut table);
    table
}

/// `.27 [.21, .33]`.
pub fn score(score: &Score, language: Language) -> String {
    let [value, lo, hi] = [score.value, score.lo, score.hi].map(|x| decimal(x, 2, language));
    // No-break spaces: a score is one word.
    format!("{value}\u{a0}[{lo};\u{a0}{hi}]")
}

fn bins_title(language: Language) -> &'static str {
    message("report-history-reliability-of-the-cases-given").get(language)
}

fn bins(history: &History, language: Language) -> Table {
    let mut table = plain_table();
    let range = |b: &Bin| format!("{}–{}", decimal(100.0 * b.from, 0, language), percent(b.to, 0, language));
    let header = history.judged.first().map(|j| j.bins.iter().map(range).collect::<Vec<_>>()).unwrap_or_default();
    table.set_header(std::iter::once(String::new()).chain(header));
    for judged in &history.judged {
        let dot = if judged.kind == Kind::Yardstick { "· " } else { "" };
        let cells = judged.bins.iter().map(|b| match &b.observed {
            Some(share) => {
                let (lo, hi) = (decimal(100.0 * share.lo, 0, language), decimal(100.0 * share.hi, 0, language));
                format!("{}/{} [{lo}–{hi}\u{202f}%]", b.held, b.cases)
            }
            None => "—".into(),
        });
        table.add_row(std::iter::once(format!("{dot}{}", judged.title.get(language))).chain(cells));
    }
    align(&mut table);
    table
}

/// Columns of `history.csv`.
const COLUMNS: [&str; 20] = [
    "case",
    "judged",
    "kind",
    "exposure_years",
    "deterred",
    "probability",
    "lo",
    "hi",
    "interval",
    "q05",
    "q25",
    "q50",
    "q75",
    "q95",
    "draws",
    "faults",
    "brier",
    "log_loss",
    "confident_and_wrong",
    "confidence",
];

/// One row per case and model or yardstick.
pub fn history_csv(history: &History) -> String {
    let mut rows = vec![COLUMNS.iter().map(|c| (*c).to_owned()).collect()];
    for (i, case) in history.cases.iter().enumerate() {
        rows.extend(history.judged.iter().map(|judged| {
            let answer = &judged.answers[i];
            let number = |x: Option<f64>| x.map(machine).unwrap_or_default();
            let bounds = answer.interval.as_ref().and_then(Interval::bounds);
            let loss = |of: fn(f64, f64) -> f64| number(answer.probability.map(|p| of(p, case.outcome())));
            let kind = if judged.kind == Kind::Model { "model" } else { "yardstick" };
            let mut row = vec![case.key.to_string(), judged.key.clone(), kind.into(), machine(case.exposure_years)];
            row.extend([case.deterred.to_string(), number(answer.probability)]);
            row.extend([number(bounds.map(|b| b.0)), number(bounds.map(|b| b.1))]);
            row.push(answer.interval.map(|i| interval_kind(&i).to_owned()).unwrap_or_default());
            match answer.spread {
                Some(spread) => row.extend(spread.to_array().map(machine)),
                None => row.extend(std::iter::repeat_n(String::new(), 5)),
            }
            row.extend([answer.draws.to_string(), answer.faults.values().sum::<u64>().to_string()]);
            row.extend([loss(brier), loss(log_loss), judged.misses.contains(&answer.case).to_string()]);
            row.push(case.confidence.map(|c| format!("{c:?}")).unwrap_or_default());
            row
        }));
    }
    write(rows)
}

fn interval_kind(interval: &Interval) -> &'static str {
    match interval {
        Interval::Between { .. } => "between",
        Interval::Below { .. } => "below",
        Interval::Above { .. } => "above",
        Interval::Unknown => "unknown",
    }
}
