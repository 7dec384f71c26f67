//! What was asked: study, options, models, measures, and the ledger of assumptions.

use super::Known;
use super::numbers::{Domain, number};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::models::measures::MEASURES;
use crate::models::{MOST_GUARANTORS, Rule};
use crate::names::Name;
use crate::results::{BaseRateRecord, MeasureRecord, OptionRecord, ParameterRecord, QuantityRecord, Results};
use crate::scenario::{Note, Source, doi_fault, url_fault};
use std::collections::BTreeSet;

/// Most options of a study.
const MOST_OPTIONS: usize = 1000;
/// Most models of a run.
const MOST_MODELS: usize = 200;
/// Most members of a guarantee.
const MOST_MEMBERS: u32 = 1000;
/// Most years looked ahead.
const MOST_YEARS: usize = 100;
/// What reads a quantity besides models.
const SITUATION: &str = "situation";

/// How many there are of everything, and that no key is there twice.
pub fn check(results: &Results) -> Checked {
    length("options", &results.options, 1, MOST_OPTIONS)?;
    length("models", &results.models, 1, MOST_MODELS)?;
    unlike("options", results.options.iter().map(|o| o.key.as_str()))?;
    unlike("models", results.models.iter().map(|m| m.key.as_str()))?;
    unlike("measures", results.measures.iter().map(|m| m.key.as_str()))?;
    unlike("study.sources", results.study.sources.iter().map(|s| s.key.as_str()))?;
    each("study.sources", &results.study.sources, addresses)?;
    let years = results.study.horizon_years;
    if !(1..=MOST_YEARS).contains(&years) {
        return Wrong::say(format!("{years} is not from 1 to {MOST_YEARS}")).within("study.horizon_years");
    }
    number("study.negligible_attack", results.study.negligible_attack, Domain::SHARE)?;
    results.study.base_rate.as_ref().map_or(Ok(()), base_rate).within("study.base_rate")?;
    day(&results.study.as_of).within("study.as_of")?;
    length("study.guarantors", &results.study.guarantors, 0, MOST_GUARANTORS)?;
    unlike("study.guarantors", results.study.guarantors.iter().map(|g| g.key.as_str()))?;
    let currency = results.study.currency.as_deref();
    each("measures", &results.measures, |record| measure(record, currency))
}

/// Addresses become links, so they are held to their form.
fn addresses(source: &Source) -> Checked {
    let wrong = |why: Option<&'static str>, part: &str| why.map_or(Ok(()), |why| Wrong::say(why).within(part));
    wrong(source.doi.as_deref().and_then(doi_fault), "doi")?;
    wrong(source.url.as_deref().and_then(url_fault), "url")
}

/// A record of some pairs, its risk inside its interval.
fn base_rate(found: &BaseRateRecord) -> Checked {
    let BaseRateRecord { years, risk, interval: [lo, hi], pairs, renewed, .. } = *found;
    number("risk", risk, Domain::SHARE)?;
    number("interval", lo, Domain::SHARE)?;
    number("interval", hi, Domain::SHARE)?;
    each("sources", &found.sources, addresses)?;
    each("course", &found.course, |step| step.iter().try_for_each(|&share| number("share", share, Domain::SHARE)))?;
    let rises = found.course.windows(2).all(|pair| pair[0][0] <= pair[1][0]);
    let ends = found.course.last().is_none_or(|last| *last == [risk, lo, hi] && found.course.len() == years);
    match rises && ends && lo <= risk && risk <= hi && renewed <= pairs && (1..=MOST_YEARS).contains(&years) {
        true => Ok(()),
        false => Wrong::say("its parts do not go together"),
    }
}

/// That no key is in a list twice, or empty.
fn unlike<'a>(name: &str, keys: impl Iterator<Item = &'a str>) -> Checked {
    let mut known = BTreeSet::new();
    for (i, key) in keys.enumerate() {
        if key.is_empty() || !known.insert(key) {
            let what = format!("the key `{}` is empty or there already", key.escape_debug());
            return Wrong::say(what).within(&format!("{name}[{i}].key"));
        }
    }
    Ok(())
}

/// `2025-08-18`.
fn day(text: &str) -> Checked {
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    let fits = matches!(parts.as_slice(), [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2));
    if fits { Ok(()) } else { Wrong::say("is not a day of the calendar, such as 2025-08-18") }
}

fn measure(record: &MeasureRecord, currency: Option<&str>) -> Checked {
    match MEASURES.iter().find(|spec| spec.key == record.key) {
        Some(spec) if spec.unit_in(currency) == record.unit && spec.better == record.better => Ok(()),
        Some(_) => Wrong::say(format!("`{}` has another unit or direction", record.key.escape_debug())),
        None => Wrong::say(format!("there is no measure `{}`", record.key.escape_debug())).within("key"),
    }
}

impl Known<'_> {
    /// What study, options and ledger say.
    pub(super) fn study(&self) -> Checked {
        let results = self.results;
        self.option(results.study.reference.as_str()).within("study.reference")?;
        each("study.notes", &results.study.notes, |note| self.note(note))?;
        each("world", &results.world, |quantity| self.quantity(quantity))?;
        each("options", &results.options, |option| self.guarantee(option))
    }

    fn guarantee(&self, option: &OptionRecord) -> Checked {
        length("guarantors", &option.guarantors, 0, MOST_GUARANTORS)?;
        each("guarantors", &option.guarantors, |part| {
            self.guarantor(&part.guarantor).within("guarantor")?;
            match (1..=MOST_MEMBERS).contains(&part.members) {
                true => Ok(()),
                false => Wrong::say(format!("{} is not from 1 to {MOST_MEMBERS}", part.members)).within("members"),
            }
        })?;
        each("politics", &option.politics, |key| self.guarantor(key))?;
        [Some(option.rule), option.alternative_rule]
            .into_iter()
            .flatten()
            .try_for_each(|rule| self.rule(rule))
            .within("rule")?;
        each("notes", &option.notes, |note| self.note(note))?;
        each("quantities", &option.quantities, |quantity| self.quantity(quantity))
    }

    fn guarantor(&self, key: &Name) -> Checked {
        match self.results.study.guarantors.iter().any(|guarantor| guarantor.key == *key) {
            true => Ok(()),
            false => Wrong::say(format!("there is no guarantor `{key}`")),
        }
    }

    /// A pivot is a guarantor of the study.
    fn rule(&self, rule: Rule) -> Checked {
        match rule.pivot().is_none_or(|place| place < self.results.study.guarantors.len()) {
            true => Ok(()),
            false => Wrong::say("its pivot is no guarantor of the study"),
        }
    }

    fn note(&self, note: &Note) -> Checked {
        note.source.as_ref().map_or(Ok(()), |key| self.source(key)).within("source")
    }

    fn quantity(&self, record: &QuantityRecord) -> Checked {
        record.source.as_ref().map_or(Ok(()), |key| self.source(key)).within("source")?;
        each("read_by", &record.read_by, |key| if key == SITUATION { Ok(()) } else { self.model(key) })?;
        let belief = &record.belief;
        let quantiles = [("low", belief.low), ("median", belief.median), ("high", belief.high)];
        quantiles.iter().try_for_each(|&(name, x)| finite(x).within(name)).within("belief")?;
        if !quantiles.map(|(_, x)| x).is_sorted() {
            return Wrong::say("its quantiles do not rise").within("belief");
        }
        let parameter = |(_, value): &(String, ParameterRecord)| match value {
            ParameterRecord::Number(x) => finite(*x),
            ParameterRecord::List(list) => list.iter().try_for_each(|&x| finite(x)),
        };
        each("parameters", &belief.parameters, parameter).within("belief")
    }
}

/// What a study may believe in: any finite number.
fn finite(x: f64) -> Checked {
    if x.is_finite() { Ok(()) } else { Wrong::say("is not a finite number") }
}
