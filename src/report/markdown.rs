//! The report as Markdown, with links to the chart files beside it.

use super::csv_tables::parameters;
use super::sections::{command_to_rerun, source_line, summary, what_if};
use super::words::{self, *};
use super::{Inline, tribunal_markdown};
use crate::language::{Language, Text};
use crate::results::measures::ATTACK;
use crate::results::{QuantityRecord, Results};
use crate::scenario::Basis;
use crate::wording::{caution, estimate, spread, verdict};
use std::fmt::Write;

/// The document.
pub fn document(results: &Results, language: Language, charts: &[Inline]) -> String {
    let mut out = String::new();
    let study = &results.study;
    let _ = writeln!(out, "# {}\n", escape(study.title.get(language)));
    if let Some(line) = what_if(results, language) {
        let _ = writeln!(out, "**{}**\n", escape(&line));
    }
    let _ = writeln!(out, "*{}*\n\n**{}**", escape(study.question.get(language)), NOT_A_FORECAST.get(language));
    heading(&mut out, SUMMARY, language);
    for paragraph in summary(results, language) {
        let _ = writeln!(out, "{}\n", escape(&paragraph.text));
    }
    heading(&mut out, COMPARISON, language);
    comparison(&mut out, results, language);
    heading(&mut out, RANKS, language);
    tribunal_markdown::section(&mut out, results, language);
    heading(&mut out, CHARTS, language);
    for chart in charts {
        let _ = writeln!(out, "![{}](charts/{}.svg)\n", escape(&chart.description), chart.key);
    }
    heading(&mut out, CAUTIONS, language);
    for c in &results.cautions {
        let said = caution(results, c, language);
        let texts = [said.seen, said.matters, said.advice].map(|text| escape(&text));
        let _ = writeln!(out, "- **{}** {} *{}*", texts[0], texts[1], texts[2]);
    }
    heading(&mut out, LEDGER, language);
    let _ = writeln!(out, "### {}\n", SHARED.get(language));
    ledger(&mut out, results, &results.world, language);
    for option in &results.options {
        let _ = writeln!(out, "### {}\n", escape(option.title.get(language)));
        ledger(&mut out, results, &option.quantities, language);
    }
    heading(&mut out, SOURCES, language);
    for source in &study.sources {
        let _ = writeln!(out, "- {}", escape(&source_line(results, &source.key)));
    }
    heading(&mut out, RERUN, language);
    let _ = writeln!(out, "```\n{}\n```", command_to_rerun(results));
    out
}

fn heading(out: &mut String, title: Text, language: Language) {
    let _ = writeln!(out, "\n## {}\n", title.get(language));
}

fn comparison(out: &mut String, results: &Results, language: Language) {
    let Some(attack) = results.measure(&ATTACK) else { return };
    let titles: Vec<String> = results.models.iter().map(|m| escape(m.title.get(language))).collect();
    let _ = writeln!(out, "| {} | {} |", OPTION.get(language), titles.join(" | "));
    let _ = writeln!(out, "|---|{}", "---:|".repeat(titles.len()));
    for option in &results.options {
        let cells = results.models.iter().map(|m| match results.value(option.key.as_str(), &m.key, attack) {
            Some(v) => {
                let (mean, range) = (estimate(attack, &v.estimate, language), spread(attack, v, language));
                format!("{mean} ({range}) {}", verdict(v, language))
            }
            None => "—".to_owned(),
        });
        let cells: Vec<String> = cells.collect();
        let _ = writeln!(out, "| {} | {} |", escape(option.title.get(language)), cells.join(" | "));
    }
    let _ = writeln!(out);
}

fn ledger(out: &mut String, results: &Results, quantities: &[QuantityRecord], language: Language) {
    let heads = [QUANTITY, BELIEF, UNIT, BASIS, SOURCE_NOTE].map(|t| t.get(language));
    let _ = writeln!(out, "| {} |\n|---|---|---|---|---|", heads.join(" | "));
    for q in quantities {
        let basis = words::basis(q.basis).get(language);
        let basis = if q.basis == Basis::Assumption { format!("*{basis}*") } else { basis.to_owned() };
        let source = q.source.as_ref().map(|s| source_line(results, s)).unwrap_or_default();
        let note = q.note.as_ref().map(|n| n.get(language).to_owned()).unwrap_or_default();
        let _ = writeln!(
            out,
            "| {} `{}` | {} {} | {} | {basis} | {} {} |",
            escape(q.title.get(language)),
            q.name,
            q.belief.family,
            parameters(&q.belief),
            escape(&q.unit),
            escape(&source),
            escape(&note)
        );
    }
    let _ = writeln!(out);
}

/// Text that Markdown takes as text: no markup, no table breaks, no tags.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
