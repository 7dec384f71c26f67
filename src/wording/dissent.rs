//! A dissent in words: which majority a model contradicts, and which part of the two options makes it so, by swapping.

use super::level::level;
use super::share::signed_points;
use crate::language::{Argument, Speech, Text, message};
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::results::{Cause, Dissent, Results, SwappedPart};
use crate::stats::Estimate;

/// Says which majority a model contradicts about which options, and what swapping parts of the two says of the cause.
pub fn dissent(results: &Results, dissent: &Dissent, language: Speech) -> String {
    let title = |key: &Name| Argument::from(results.option_title(key.as_str(), language));
    let risk = |option: &Name| {
        let attack = results.value(option.as_str(), &dissent.model, &ATTACK);
        attack.map_or_else(|| "—".to_owned(), |v| level(&v.estimate, language))
    };
    let pair = results.comparison.as_ref().and_then(|found| found.pair(dissent.prefers.as_str(), dissent.over.as_str()));
    let speaking = pair.map_or(results.models.len(), |(pair, _)| pair.models.len());
    let said = [
        ("prefers", title(&dissent.prefers)),
        ("over", title(&dissent.over)),
        ("model", results.model_title(&dissent.model, language).into()),
        ("lower", risk(&dissent.prefers).into()),
        ("higher", risk(&dissent.over).into()),
        ("against", dissent.against.into()),
        ("models", speaking.into()),
        ("why", cause(&dissent.cause, language).into()),
    ];
    message("dissent").with(language, &said)
}

/// What the swaps say of the cause, as half a sentence.
fn cause(cause: &Cause, language: Speech) -> String {
    let (said, difference, SwappedPart { part, given, lent, .. }) = match cause {
        Cause::Part { difference, swapped } => (message("dissent-part"), difference, swapped),
        Cause::Open { difference, swapped } => (message("dissent-open"), difference, swapped),
        Cause::Several { difference, swapped } => (message("dissent-several"), difference, swapped),
        Cause::Unknown => return message("dissent-unknown").get(language).to_owned(),
    };
    let signed = |x: &Estimate| Argument::from(signed_points(x, language));
    let told = |x: &Option<Estimate>| x.as_ref().map_or_else(|| "—".into(), signed);
    let words = [
        ("part", part_title(part, language).into()),
        ("difference", signed(difference)),
        ("given", told(given)),
        ("lent", told(lent)),
    ];
    said.with(language, &words)
}

/// A part of a guarantee as a word; one that garant does not know, as it is written.
pub fn part_title(part: &str, language: Speech) -> String {
    part_word(part).map_or(part, |word| word.get(language)).to_owned()
}

/// A part of a guarantee as a word.
fn part_word(part: &str) -> Option<Text> {
    Some(match part {
        "arms" => message("swap-arms"),
        "forward-troops" => message("swap-forward-troops"),
        "reinforcement" => message("swap-reinforcement"),
        "added-cost" => message("swap-added-cost"),
        "will" => message("swap-will"),
        "speed" => message("swap-speed"),
        "politics" => message("swap-politics"),
        "presence" => message("swap-presence"),
        "rule" => message("swap-rule"),
        "pledge" => message("swap-pledge"),
        "escalation-risk" => message("swap-escalation-risk"),
        "answers" => message("swap-answers"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::results::SWAP_PARTS;
    use crate::stats::Interval;

    #[test]
    fn every_cause_is_told_from_its_numbers() {
        let results = sample();
        let said = |cause, language| {
            let [prefers, over] = [0, 1].map(|o: usize| results.options[o].key.clone());
            dissent(&results, &Dissent { model: results.models[1].key.clone(), prefers, over, against: 2, cause }, language)
        };
        let around = |mean: f64| Estimate { mean, interval: Interval::Between { lo: mean - 0.002, hi: mean + 0.002 } };
        let swapped = SwappedPart { part: "added-cost".into(), given: Some(around(0.02)), lent: None, beyond_half: None };
        let (difference, found) = (around(-0.043), || swapped.clone());
        let part = said(Cause::Part { difference, swapped: found() }, Language::En.into());
        assert!(part.contains("2 of 3 models") && part.contains("the cost that fighting the guarantors adds"), "{part}");
        assert!(part.contains("−4.3 ± 0.2") && part.contains("+2.0 ± 0.2"), "{part}");
        let open = said(Cause::Open { difference, swapped: found() }, Language::En.into());
        assert!(open.contains("left open"), "{open}");
        let several = said(Cause::Several { difference, swapped: found() }, Language::En.into());
        assert!(several.contains("no single part"), "{several}");
        assert!(said(Cause::Unknown, Language::De.into()).contains("kein Teil"));
    }

    #[test]
    fn every_part_has_a_word() {
        assert!(SWAP_PARTS.iter().all(|part| part_word(part).is_some()));
    }
}
