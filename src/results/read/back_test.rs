//! How the models score against historical cases.

use super::Known;
use super::numbers::{Domain, number};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::results::{CaseScores, Corp, CorpPoint, JudgedKind, JudgedRecord, Score};

/// Most cases that a back-test can have: each is drawn at least 64 times.
const MOST_CASES: u64 = 100_000;
/// Most models and yardsticks.
const MOST_JUDGED: usize = 1_000;
/// Losses and gains per case, in nats: one in a million has 13.8.
const NATS: f64 = 14.0;

impl Known<'_> {
    /// Counts, keys and every score.
    pub(super) fn back_test(&self) -> Checked {
        let Some(record) = &self.results.history else { return Ok(()) };
        let inside = || {
            if record.cases > MOST_CASES || record.held > record.cases || record.crises > record.cases {
                return Wrong::say("its counts of cases are not those of a list");
            }
            length("judged", &record.judged, 0, MOST_JUDGED)?;
            for (name, key) in [("best_code", &record.best_code), ("best_model", &record.best_model)] {
                let known = key.as_ref().is_none_or(|key| record.judged(key).is_some());
                if !known {
                    return Wrong::say("is not among the judged").within(name);
                }
            }
            each("judged", &record.judged, |judged| {
                if record.judged.iter().filter(|other| other.key == judged.key).count() > 1 {
                    return Wrong::say(format!("there are two of `{}`", judged.key.escape_debug()));
                }
                self.judged(judged, record.cases)
            })
        };
        inside().within("history")
    }

    fn judged(&self, judged: &JudgedRecord, cases: u64) -> Checked {
        if judged.kind == JudgedKind::Model {
            self.model(&judged.key).within("key")?;
        }
        if judged.answered > cases || judged.misses.len() as u64 > judged.answered || judged.scores.floored > cases {
            return Wrong::say(format!("counts more than the {cases} cases"));
        }
        scores(&judged.scores).within("scores")?;
        judged.corp.as_ref().map_or(Ok(()), |corp| reliability(corp, judged.answered)).within("corp")
    }
}

fn scores(scores: &CaseScores) -> Checked {
    let (nats, gain) = (Domain::up_to(NATS), Domain::up_to(NATS).differences());
    let all: [(&str, &Option<Score>, Domain); 8] = [
        ("log_likelihood", &scores.log_likelihood, gain),
        ("against_constant", &scores.against_constant, gain),
        ("auc", &scores.auc, Domain::SHARE),
        ("brier", &scores.brier, Domain::SHARE),
        ("log_loss", &scores.log_loss, nats),
        ("against_climatology", &scores.against_climatology, Domain::DIFFERENCE),
        ("against_code", &scores.against_code, Domain::DIFFERENCE),
        ("against_best", &scores.against_best, Domain::DIFFERENCE),
    ];
    all.into_iter().try_for_each(|(name, found, domain)| found.as_ref().map_or(Ok(()), |s| score(s, domain)).within(name))
}

fn score(score: &Score, domain: Domain) -> Checked {
    for (name, x) in [("value", score.value), ("lo", score.lo), ("hi", score.hi)] {
        number(name, x, domain)?;
    }
    if score.lo <= score.hi { Ok(()) } else { Wrong::say("its lower end lies above its upper end") }
}

fn reliability(corp: &Corp, answered: u64) -> Checked {
    let parts = [
        ("miscalibration", corp.miscalibration),
        ("discrimination", corp.discrimination),
        ("uncertainty", corp.uncertainty),
        ("by_chance", corp.by_chance),
    ];
    parts.into_iter().try_for_each(|(name, part)| number(name, part, Domain::SHARE))?;
    each("points", &corp.points, point)?;
    let rising = |of: fn(&CorpPoint) -> f64| corp.points.windows(2).all(|pair| of(&pair[0]) <= of(&pair[1]));
    let counted = corp.points.iter().try_fold(0u64, |sum, point| sum.checked_add(point.cases));
    if counted != Some(answered) || !rising(|p| p.given) || !rising(|p| p.share) {
        return Wrong::say(format!("do not rise, or are not the {answered} answers")).within("points");
    }
    Ok(())
}

fn point(point: &CorpPoint) -> Checked {
    if point.held > point.cases || point.cases == 0 {
        return Wrong::say(format!("{} of {} cases held", point.held, point.cases));
    }
    let numbers = [("given", point.given), ("share", point.share), ("lo", point.lo), ("hi", point.hi)];
    numbers.into_iter().try_for_each(|(name, x)| number(name, x, Domain::SHARE))
}
