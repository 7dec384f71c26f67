//! What a reader must know before using a score.

use super::case::Case;
use crate::language::Words;

/// The cautions of a back-test, the gravest first.
pub fn cautions(cases: &[Case], stakes: bool) -> Vec<Words> {
    let words = |en: String, de: String| Words { en, de: Some(de) };
    let mut out = Vec::new();
    if stakes {
        out.push(words(
            "Stakes are used. They were coded with hindsight and leak the outcome: these scores are no test.".into(),
            "Einsätze werden benutzt. Sie wurden im Nachhinein kodiert und verraten den Ausgang: Diese Werte prüfen nichts."
                .into(),
        ));
    }
    let held = cases.iter().filter(|c| c.deterred).count();
    let n = cases.len();
    out.push(words(
        format!("{n} cases ({held} held), hand-picked, not a sample; a difference of .05 in the Brier score is noise here."),
        format!("{n} Fälle ({held} hielten), von Hand gewählt, keine Stichprobe; 0,05 im Brier-Wert sind hier Rauschen."),
    ));
    out.push(words(
        "Cases with the same guarantor depend on each other, and success is over-represented among long exposures: the intervals \
         are too narrow."
            .into(),
        "Fälle desselben Garanten hängen zusammen, und lange Zeiträume sind unter den Erfolgen zu häufig: Die Intervalle sind zu \
         eng."
            .into(),
    ));
    out.push(words(
        "The part of great powers is coded with some hindsight, and what a code is worth in a model is our assumption, fixed before \
         scoring and fitted to nothing."
            .into(),
        "Die Rolle von Großmächten ist teils im Nachhinein kodiert, und was ein Code im Modell wert ist, ist unsere Annahme: vor \
         dem Auswerten festgelegt und an nichts angepasst."
            .into(),
    ));
    out.push(words(
        "Nothing moves within a case. A theory of shifting power (commitment) sees no shift and says peace: its score is one of \
         the coding."
            .into(),
        "Innerhalb eines Falls bewegt sich nichts. Eine Theorie der Machtverschiebung (commitment) sieht keine und sagt Frieden: \
         Ihr Wert ist einer der Kodierung."
            .into(),
    ));
    let disputed: Vec<&Case> = cases.iter().filter(|c| c.confidence == Some(super::Confidence::B)).collect();
    if !disputed.is_empty() {
        let list = |language| disputed.iter().map(|c| c.title.get(language)).collect::<Vec<_>>().join("; ");
        out.push(words(
            format!("Intent or outcome is disputed in: {}.", list(crate::language::Language::En)),
            format!("Absicht oder Ausgang ist umstritten bei: {}.", list(crate::language::Language::De)),
        ));
    }
    out
}
