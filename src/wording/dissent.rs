//! A dissent in words, from the model's own numbers.

use super::level::level;
use super::share::share;
use crate::language::{Argument, Language, filled, message};
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::quantity::show::decimal;
use crate::results::{Contrast, Dissent, Results};

/// Says which majority a model contradicts about which options, and what sets it apart most.
pub fn dissent(results: &Results, dissent: &Dissent, language: Language) -> String {
    let title = |key: &Name| Argument::from(results.option_title(key.as_str(), language));
    let risk = |option: &Name| {
        let attack = results.value(option.as_str(), &dissent.model, &ATTACK);
        attack.map_or_else(|| "—".to_owned(), |v| level(&v.estimate, language))
    };
    let options: [(&str, Argument); 2] = [("prefers", title(&dissent.prefers)), ("over", title(&dissent.over))];
    let (kind, facts) = contrast(&dissent.contrast, language);
    let why = filled(&format!("dissent-{kind}"), language, &[&options[..], &facts].concat());
    let said = [
        ("model", results.model_title(&dissent.model, language).into()),
        ("lower", risk(&dissent.prefers).into()),
        ("higher", risk(&dissent.over).into()),
        ("against", dissent.against.into()),
        ("models", results.models.len().into()),
        ("why", why.into()),
    ];
    message("dissent").with(language, &[&options[..], &said].concat())
}

/// What sets a model apart most: the kind, and its numbers.
fn contrast(contrast: &Contrast, language: Language) -> (&'static str, Vec<(&'static str, Argument)>) {
    let share = |x: f64| Argument::from(share(x, language));
    let rate = |x: f64| Argument::from(decimal(x, 2, language));
    match *contrast {
        Contrast::Timing { years, ramp, own, others } => {
            let ramp = if ramp { "yes" } else { "no" };
            ("timing", vec![("years", years.into()), ("ramp", ramp.into()), ("own", share(own)), ("others", share(others))])
        }
        Contrast::Answer { own: [own, own_over], others: [others, others_over] } => {
            let own = [("own", share(own)), ("own-over", share(own_over))];
            ("answer", [own, [("others", share(others)), ("others-over", share(others_over))]].concat())
        }
        Contrast::Incidents { own: [own, own_over] } => {
            ("incidents", vec![("own", rate(own)), ("own-over", rate(own_over))])
        }
        Contrast::Level { others: [others, others_over], .. } => {
            ("level", vec![("others", share(others)), ("others-over", share(others_over))])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn every_contrast_is_told_from_its_numbers() {
        let results = sample();
        let said = |contrast, language| {
            let [prefers, over] = [0, 1].map(|o: usize| results.options[o].key.clone());
            let found = Dissent { model: results.models[1].key.clone(), prefers, over, against: 2, contrast };
            dissent(&results, &found, language)
        };
        let level = said(Contrast::Level { own: [0.1, 0.2], others: [0.2, 0.2] }, Language::En);
        assert!(level.contains("2 of 3 models") && level.contains("no single cause found"), "{level}");
        assert!(level.contains("(the other models' median is 20\u{202f}% against 20\u{202f}%)."), "{level}");
        let answer = said(Contrast::Answer { own: [0.5, 0.0], others: [0.5, 0.25] }, Language::En);
        assert!(answer.contains("meet 50\u{202f}% of its attacks") && answer.contains("0\u{202f}% under"), "{answer}");
        let timing = |years, ramp| said(Contrast::Timing { years, ramp, own: 1.0, others: 0.5 }, Language::De);
        assert!(timing(1, true).contains("100\u{202f}% des Risikos"), "{}", timing(1, true));
        assert!(timing(1, true).contains("fallen in das erste Jahr, während die Garantie aufgebaut wird, gegen"));
        assert!(timing(3, false).contains("fallen in die ersten 3 Jahre, gegen"), "{}", timing(3, false));
        let incidents = said(Contrast::Incidents { own: [0.25, 3.5] }, Language::En);
        assert!(incidents.contains("0.25 a year at peace") && incidents.contains("3.50 under"), "{incidents}");
    }
}
