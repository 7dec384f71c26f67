//! Where the theories disagree, in the words and figures that page, Markdown and terminal share.

use crate::language::{Language, Text, message};
use crate::quantity::show::{decimal, percent};
use crate::results::{Agreement, Rank, Results, Tribunal, Variance};
use crate::wording::short;

pub const DISSENT: Text = message("report-dissent");
pub const PLACES: Text = message("report-places");
pub const PAIRS: Text = message("report-pairs");
pub const VARIANCE: Text = message("report-variance");
pub const NO_DISSENT: Text = message("report-no-dissent");
pub const ONE_VIEW: Text = message("report-one-view");
pub const PLACES_NOTE: Text = message("report-places-note");
pub const PAIRS_NOTE: Text = message("report-pairs-note");
pub const VARIANCE_NOTE: Text = message("report-variance-note");
pub const TOO_FEW: Text = message("report-too-few");

/// Heads of the variance table, in the order of [`variance_row`].
pub const VARIANCE_HEADS: [Text; 5] = [
    message("report-tribunal-theory"),
    message("report-tribunal-quantities"),
    message("report-tribunal-theory-quantities"),
    message("report-tribunal-simulation"),
    message("report-tribunal-standard-deviation"),
];

/// Kendall's W with its range, and why it proves nothing.
pub fn agreement(results: &Results, tribunal: &Tribunal, language: Language) -> String {
    let n = results.models.len();
    let Some(w) = tribunal.concordance.map(|w| coefficient(w, language)) else {
        return match language {
            Language::En => format!("Kendall's W of {n} models is not defined: there is no order to agree on."),
            Language::De => format!("Kendalls W von {n} Modellen ist nicht definiert: Es gibt keine gemeinsame Ordnung."),
        };
    };
    match language {
        Language::En => format!(
            "Kendall's W of the rankings of {n} models: {w}; 1 means the same order, 0 none. High agreement in rank is no \
             evidence that the order is true: all models read the same gain from an unanswered attack, the same will to \
             intervene and the same cost of a war with the guarantors."
        ),
        Language::De => format!(
            "Kendalls W der Rangfolgen von {n} Modellen: {w}; 1 heißt gleiche Ordnung, 0 keine. Große Einigkeit im Rang belegt \
             nicht, dass die Ordnung stimmt: Alle Modelle lesen denselben Gewinn aus einem unbeantworteten Angriff, denselben \
             Willen zum Eingreifen und dieselben Kosten eines Krieges mit den Garanten."
        ),
    }
}

/// `0.61 (0.60 to 0.63 at 95 %)`.
pub fn coefficient(agreement: Agreement, language: Language) -> String {
    let show = |x: f64| decimal(x, 2, language);
    let value = show(agreement.value);
    match (agreement.range, language) {
        (Some([lo, hi]), Language::En) => format!("{value} ({} to {} at 95\u{202f}%)", show(lo), show(hi)),
        (Some([lo, hi]), Language::De) => format!("{value} ({} bis {} zu 95\u{202f}%)", show(lo), show(hi)),
        (None, Language::En) => format!("{value} (error unknown: too few replicates)"),
        (None, Language::De) => format!("{value} (Fehler unbekannt: zu wenige Wiederholungen)"),
    }
}

/// `3`, or `2–4` where simulation leaves it open.
pub fn place(rank: &Rank) -> String {
    if rank.best == rank.worst { rank.best.to_string() } else { format!("{}–{}", rank.best, rank.worst) }
}

/// Share of draws and number of models in which an option has the lower risk than another.
pub fn duel(tribunal: &Tribunal, option: &str, other: &str, language: Language) -> Option<[String; 2]> {
    let (pair, turned) = tribunal.pair(option, other)?;
    let draws = pair.draws?;
    let (share, models) = if turned { (draws.higher, pair.models_higher) } else { (draws.lower, pair.models_lower) };
    Some([short(&share, language), format!("{models}/{}", pair.models.len())])
}

/// Shares of the parts and the standard deviation, in the order of [`VARIANCE_HEADS`].
pub fn variance_row(variance: &Variance, language: Language) -> Vec<String> {
    let mut row: Vec<String> = variance.parts.iter().map(|part| short(&part.share, language)).collect();
    row.push(percent(variance.total.sqrt(), 1, language));
    row
}

/// A few lines for a terminal: W, and one line for each model that contradicts a majority.
pub fn lines(results: &Results, language: Language) -> Vec<String> {
    let Some(tribunal) = &results.tribunal else { return Vec::new() };
    let n = results.models.len();
    let w = tribunal.concordance.map_or("—".to_owned(), |w| coefficient(w, language));
    let mut lines = match language {
        Language::En => vec![
            format!("Kendall's W of {n} rankings: {w}."),
            "Agreement in rank is no evidence: all models read the same beliefs. Against a majority:".to_owned(),
        ],
        Language::De => vec![
            format!("Kendalls W von {n} Rangfolgen: {w}."),
            "Gleiche Ränge belegen nichts: Alle Modelle lesen dieselben Annahmen. Gegen eine Mehrheit:".to_owned(),
        ],
    };
    lines.extend(tribunal.dissents.iter().map(|d| {
        let model = results.models.iter().find(|m| m.key == d.model).map_or(d.model.as_str(), |m| m.title.get(language));
        let (prefers, over, against) = (d.prefers.as_str(), d.over.as_str(), d.against);
        match language {
            Language::En => format!("  {model}: {prefers} before {over} ({against} of {n} the reverse)"),
            Language::De => format!("  {model}: {prefers} vor {over} ({against} von {n} umgekehrt)"),
        }
    }));
    if tribunal.dissents.is_empty() {
        lines.push(format!("  {}", message("report-tribunal-no-model").get(language)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn an_open_place_is_shown_as_a_range() {
        let mut rank = sample().tribunal.expect("three models").ranks[0].clone();
        (rank.best, rank.worst) = (2, 4);
        assert_eq!(place(&rank), "2–4");
        rank.worst = 2;
        assert_eq!(place(&rank), "2");
    }

    #[test]
    fn the_words_fit_a_terminal_and_say_what_agreement_is_worth() {
        let results = sample();
        for language in [Language::En, Language::De] {
            let lines = lines(&results, language);
            assert!(lines.iter().all(|l| l.chars().count() <= 100), "{lines:?}");
            let text = agreement(&results, results.tribunal.as_ref().expect("tribunal"), language);
            assert!(text.contains("no evidence") || text.contains("belegt nicht"), "{text}");
        }
    }

    #[test]
    fn a_pair_reads_the_same_from_both_sides() {
        let tribunal = sample().tribunal.expect("three models");
        let pair = &tribunal.pairs[0];
        let (a, b) = (pair.option.as_str(), pair.other.as_str());
        let models = |x: &str, y: &str| duel(&tribunal, x, y, Language::En).expect("pair")[1].clone();
        assert_eq!(models(a, b), format!("{}/3", pair.models_lower));
        assert_eq!(models(b, a), format!("{}/3", pair.models_higher));
    }
}
