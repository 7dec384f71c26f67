//! The sentence about a dissent, in both languages, made from the model's own numbers.

use super::contrast::Contrast;
use crate::language::Language;
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::quantity::show::decimal;
use crate::results::{Results, level, share};

/// A model's contradiction with what sets it apart.
pub struct Case<'a> {
    /// All numbers.
    pub results: &'a Results,
    /// The dissenting model.
    pub model: &'a str,
    /// The option it gives the lower risk.
    pub prefers: &'a Name,
    /// The option most models give the lower risk.
    pub over: &'a Name,
    /// How many models say the opposite.
    pub against: u64,
    /// What sets it apart most.
    pub contrast: Contrast,
}

impl Case<'_> {
    /// The sentence.
    pub fn sentence(&self, language: Language) -> String {
        let (model, n) = (self.model_title(language), self.results.models.len());
        let (a, b) = (self.option(self.prefers, language), self.option(self.over, language));
        let (risk_a, risk_b) = (self.risk(self.prefers, language), self.risk(self.over, language));
        let (against, why) = (self.against, self.why(language));
        match language {
            Language::En => format!(
                "{model} gives {a} a lower risk than {b} ({risk_a} against {risk_b}), the opposite of what {against} of {n} models \
                 say; {why}."
            ),
            Language::De => format!(
                "{model} gibt {a} ein kleineres Risiko als {b} ({risk_a} gegen {risk_b}), das Gegenteil von dem, was {against} von \
                 {n} Modellen sagen; {why}."
            ),
        }
    }

    /// What sets the model apart most, or that nothing does, without a full stop.
    fn why(&self, language: Language) -> String {
        let cause = match self.contrast {
            Contrast::Level { others, .. } => return self.no_cause(others, language),
            Contrast::Timing { years, ramp, own, others } => {
                self.timing(first_years(years, ramp, language), [own, others], language)
            }
            Contrast::Answer { own, others } => self.answer([own, others].concat(), language),
            Contrast::Incidents { own } => self.incidents(own, language),
        };
        match language {
            Language::En => format!("what sets it apart most is {cause}"),
            Language::De => format!("am meisten unterscheidet es {cause}"),
        }
    }

    fn timing(&self, span: String, shares: [f64; 2], language: Language) -> String {
        let [own, others] = shares.map(|x| share(x, language));
        let b = self.option(self.over, language);
        match language {
            Language::En => format!(
                "when the risk comes: {own} of that of {b} falls into {span}, against {others} in the median of the other models"
            ),
            Language::De => format!(
                "der Zeitpunkt des Risikos: {own} des Risikos von {b} fallen in {span}, gegen {others} im Median der anderen Modelle"
            ),
        }
    }

    fn answer(&self, shares: Vec<f64>, language: Language) -> String {
        let shares: Vec<String> = shares.into_iter().map(|x| share(x, language)).collect();
        let (own, others) = (&shares[..2], &shares[2..]);
        let (a, b) = (self.option(self.prefers, language), self.option(self.over, language));
        match language {
            Language::En => format!(
                "who answers: guarantors meet {} of its attacks under {a} and {} under {b}, against {} in the median of the other \
                 models",
                own[0],
                own[1],
                others.join(" and ")
            ),
            Language::De => format!(
                "die Antwort der Garanten: Sie begegnen {} seiner Angriffe unter {a} und {} unter {b}, gegen {} im Median der \
                 anderen Modelle",
                own[0],
                own[1],
                others.join(" und ")
            ),
        }
    }

    fn incidents(&self, own: [f64; 2], language: Language) -> String {
        let [x, y] = own.map(|x| decimal(x, 2, language));
        let (a, b) = (self.option(self.prefers, language), self.option(self.over, language));
        match language {
            Language::En => format!("incidents: {x} a year at peace under {a}, {y} under {b}"),
            Language::De => format!("die Zahl der Zwischenfälle: {x} je Friedensjahr unter {a}, {y} unter {b}"),
        }
    }

    fn no_cause(&self, others: [f64; 2], language: Language) -> String {
        let [x, y] = others.map(|x| share(x, language));
        match language {
            Language::En => format!(
                "no single cause found: neither when its risk comes nor who answers nor incidents set it apart (the other models' \
                 median is {x} against {y})"
            ),
            Language::De => format!(
                "eine einzelne Ursache ist nicht zu finden: Weder der Zeitpunkt des Risikos noch die Antwort der Garanten noch \
                 Zwischenfälle heben es ab (Median der anderen Modelle: {x} gegen {y})"
            ),
        }
    }

    fn risk(&self, option: &Name, language: Language) -> String {
        let attack = self.results.value(option.as_str(), self.model, &ATTACK);
        attack.map_or_else(|| "—".to_owned(), |v| level(&v.estimate, language))
    }

    fn model_title(&self, language: Language) -> String {
        let card = self.results.models.iter().find(|m| m.key == self.model);
        quoted(card.map_or(self.model, |m| m.title.get(language)), language)
    }

    fn option(&self, key: &Name, language: Language) -> String {
        let option = self.results.options.iter().find(|o| o.key == *key);
        quoted(option.map_or(key.as_str(), |o| o.title.get(language)), language)
    }
}

fn quoted(title: &str, language: Language) -> String {
    match language {
        Language::En => format!("“{title}”"),
        Language::De => format!("«{title}»"),
    }
}

fn first_years(years: usize, ramp: bool, language: Language) -> String {
    let span = match (language, years) {
        (Language::En, 1) => "the first year".to_owned(),
        (Language::De, 1) => "das erste Jahr".to_owned(),
        (Language::En, n) => format!("the first {n} years"),
        (Language::De, n) => format!("die ersten {n} Jahre"),
    };
    match (language, ramp) {
        (_, false) => span,
        (Language::En, true) => format!("{span}, while the guarantee is being built up"),
        (Language::De, true) => format!("{span}, während die Garantie aufgebaut wird"),
    }
}
