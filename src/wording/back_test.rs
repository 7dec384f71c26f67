//! What the back-test comes to, in sentences that its numbers choose: nothing is said here that another table of scores would
//! not turn into its opposite.

use super::quoted;
use crate::language::{Speech, message};
use crate::quantity::show::{count, decimal};
use crate::results::{BackTestCounts, BackTestRecord, JudgedRecord, Score};

/// `none`, `some` or `all`, for messages that choose by it.
pub fn extent(part: usize, of: usize) -> &'static str {
    match part {
        0 => "none",
        _ if part < of => "some",
        _ => "all",
    }
}

/// `0.27 [0.21; 0.33]`, with no-break spaces: a score is one word.
pub fn score(score: &Score, language: Speech) -> String {
    let [value, lo, hi] = [score.value, score.lo, score.hi].map(|x| decimal(x, 2, language));
    format!("{value}\u{a0}[{lo};\u{a0}{hi}]")
}

/// What the scores say, a sentence each.
pub fn plainly(record: &BackTestRecord, language: Speech) -> Vec<String> {
    let counts = record.counts();
    if counts.models == 0 {
        return Vec::new();
    }
    let said = [
        code(record, &counts, language),
        Some(order(record, &counts, language)),
        likelihood(record, &counts, language),
        floored(record, language),
        ties(record, &counts, language),
    ];
    said.into_iter().flatten().collect()
}

fn title(judged: &JudgedRecord, language: Speech) -> String {
    quoted(judged.title.get(language), language)
}

/// Whether a rule of one code beats the theories.
fn code(record: &BackTestRecord, counts: &BackTestCounts, language: Speech) -> Option<String> {
    let best = record.judged(record.best_code.as_deref()?)?;
    let words = [
        ("extent", extent(counts.above_code, counts.models).into()),
        ("code", title(best, language).into()),
        ("above", counts.above_code.into()),
        ("clear", counts.clearly_above_code.into()),
        ("beaten", counts.clearly_below_code.into()),
        ("models", counts.models.into()),
    ];
    let said = message("back-test-code").with(language, &words);
    let leak = best.hindsight.then(|| format!(" {}", message("back-test-hindsight").get(language)));
    Some(said + &leak.unwrap_or_default())
}

/// Whether the theories put cases in order, and whether their levels are any better than the bare share.
fn order(record: &BackTestRecord, counts: &BackTestCounts, language: Speech) -> String {
    let ordered = |model: &&JudgedRecord| counts.in_order == 0 || model.scores.auc.is_some_and(|a| a.is_above(0.5));
    let areas: Vec<f64> = record.models().filter(ordered).filter_map(|m| Some(m.scores.auc?.value)).collect();
    let [from, to] = [areas.iter().copied().fold(1.0, f64::min), areas.iter().copied().fold(0.0, f64::max)];
    let words = [
        ("extent", extent(counts.in_order, counts.models).into()),
        ("ordered", counts.in_order.into()),
        ("models", counts.models.into()),
        ("from", decimal(from, 2, language).into()),
        ("to", decimal(to, 2, language).into()),
    ];
    let order = message("back-test-order").with(language, &words);
    let words = [
        ("extent", extent(counts.better_levels, counts.models).into()),
        ("contrast", if counts.in_order > 0 { "yes" } else { "no" }.into()),
        ("better", counts.better_levels.into()),
        ("worse", counts.worse_levels.into()),
        ("models", counts.models.into()),
    ];
    format!("{order} {}", message("back-test-levels").with(language, &words))
}

/// Whether the theories know more of when guarantees fail than that they do.
fn likelihood(record: &BackTestRecord, counts: &BackTestCounts, language: Speech) -> Option<String> {
    let scored = record.models().filter_map(|model| Some((model, model.scores.against_constant?)));
    let (best, most) = scored.max_by(|a, b| a.1.value.total_cmp(&b.1.value))?;
    let words = [
        ("extent", extent(counts.above_constant, counts.models).into()),
        ("above", counts.above_constant.into()),
        ("below", counts.below_constant.into()),
        ("models", counts.models.into()),
        ("name", title(best, language).into()),
        ("score", score(&most, language).into()),
    ];
    Some(message("back-test-likelihood").with(language, &words))
}

/// Who was certain and wrong, so that the floor speaks in its place.
fn floored(record: &BackTestRecord, language: Speech) -> Option<String> {
    let certain = record.models().filter(|model| model.scores.floored > 0);
    let names = certain.map(|model| {
        let words = [("name", title(model, language).into()), ("cases", model.scores.floored.into())];
        message("back-test-certain").with(language, &words)
    });
    let names = names.collect::<Vec<_>>().join(", ");
    let words = [("names", names.clone().into()), ("draws", count(record.draws).into())];
    (!names.is_empty()).then(|| message("back-test-floored").with(language, &words))
}

/// Whether the cases can tell the theories apart.
fn ties(record: &BackTestRecord, counts: &BackTestCounts, language: Speech) -> Option<String> {
    let best = record.judged(record.best_model.as_deref()?)?;
    let others = counts.models.checked_sub(1).filter(|others| *others > 0)?;
    let words = [
        ("extent", extent(counts.tied, others).into()),
        ("name", title(best, language).into()),
        ("tied", counts.tied.into()),
        ("others", others.into()),
    ];
    Some(message("back-test-ties").with(language, &words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::language::Words;
    use crate::results::{CaseScores, JudgedKind};

    fn judged(key: &str, kind: JudgedKind, scores: CaseScores) -> JudgedRecord {
        let (title, misses) = (Words::english(key), Vec::new());
        JudgedRecord { key: key.into(), kind, title, hindsight: false, answered: 20, misses, scores, corp: None }
    }

    fn at(value: f64) -> Option<Score> {
        Some(Score { value, lo: value - 0.1, hi: value + 0.1 })
    }

    /// Two theories whose scores against each comparison are these.
    fn record(code: [f64; 2], auc: f64, share: f64, constant: f64) -> BackTestRecord {
        let scores = |code: f64| CaseScores {
            log_likelihood: at(-1.0),
            against_constant: at(constant),
            floored: 0,
            auc: at(auc),
            brier: at(0.2),
            log_loss: at(0.6),
            against_climatology: at(share),
            against_code: at(code),
            against_best: None,
        };
        let theories = code.map(|c| judged(&format!("theory {c}"), JudgedKind::Model, scores(c)));
        let rule = judged("rule", JudgedKind::Yardstick, scores(0.0));
        BackTestRecord {
            cases: 20,
            held: 9,
            crises: 7,
            draws: 4096,
            stakes: false,
            trained_on: 20,
            own_cases: false,
            best_code: Some("rule".into()),
            best_model: Some(theories[0].key.clone()),
            judged: theories.into_iter().chain([rule]).collect(),
        }
    }

    #[test]
    fn the_numbers_choose_the_sentences() {
        let told = |record: &BackTestRecord| plainly(record, Language::En.into()).join(" ");
        let beaten = told(&record([0.3, 0.05], 0.8, 0.0, 0.0));
        assert!(beaten.contains("lower Brier score than every theory; clearly lower than 1 of 2"), "{beaten}");
        assert!(beaten.contains("Every theory puts") && beaten.contains("Yet the levels of no theory"), "{beaten}");
        assert!(beaten.contains("No theory makes") && !beaten.contains("hindsight"), "{beaten}");
        let winning = told(&record([-0.3, -0.3], 0.5, -0.2, 0.5));
        assert!(winning.contains("Every theory has a lower Brier score than the best rule"), "{winning}");
        assert!(winning.contains("No theory puts") && winning.contains("levels of every theory are"), "{winning}");
        assert!(winning.contains("Every theory makes"), "{winning}");
        let mut mixed = record([0.3, -0.3], 0.5, 0.2, -0.5);
        mixed.judged[2].hindsight = true;
        mixed.judged[0].scores.floored = 1;
        mixed.judged[1].scores.auc = at(0.9);
        let mixed = told(&mixed);
        assert!(mixed.contains("than 1 of 2 theories; clearly lower than 1") && mixed.contains("hindsight"), "{mixed}");
        assert!(mixed.contains("1 of 2 theories put") && mixed.contains("those of 2 are clearly worse"), "{mixed}");
        assert!(mixed.contains("and 2 clearly less likely") && mixed.contains("in 1 case."), "{mixed}");
        let mut silent = record([0.3, 0.05], 0.8, 0.0, 0.0);
        silent.judged[1].answered = 0;
        assert!(
            told(&silent).contains("lower Brier score than every theory; clearly lower than 1 of 1"),
            "{}",
            told(&silent)
        );
        let none = BackTestRecord { judged: Vec::new(), ..record([0.0; 2], 0.5, 0.0, 0.0) };
        assert!(plainly(&none, Language::De.into()).is_empty());
    }
}
