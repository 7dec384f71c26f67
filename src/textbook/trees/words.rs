//! The words of trees as charts show them. Trees and their files speak plain English in ASCII; charts speak both languages.

use crate::language::Language;

/// Every phrase of a tree; a number may follow it.
static WORDS: &[(&str, &str)] = &[
    // Players.
    ("challenger", "Herausforderer"),
    ("defender", "Verteidiger"),
    ("guarantor", "Garant"),
    ("guarantors", "Garanten"),
    ("protege", "Schützling"),
    ("member", "Mitglied"),
    // Actions.
    ("hold", "stillhalten"),
    ("attack", "angreifen"),
    ("challenge", "herausfordern"),
    ("probe", "proben"),
    ("concede", "nachgeben"),
    ("yield", "nachgeben"),
    ("defy", "trotzen"),
    ("back down", "zurückweichen"),
    ("fight", "kämpfen"),
    ("abstain", "fernbleiben"),
    ("intervene", "eingreifen"),
    ("stand aside", "abseits stehen"),
    ("intervenes", "greift ein"),
    ("stands aside", "steht abseits"),
    ("resist", "widerstehen"),
    ("act", "handeln"),
    ("answer", "antworten"),
    ("ignore", "hinnehmen"),
    ("no probe", "keine Probe"),
    ("one probe", "eine Probe"),
    ("two probes", "zwei Proben"),
    ("accept", "annehmen"),
    ("support", "beistehen"),
    ("withhold", "versagen"),
    ("submit", "sich fügen"),
    ("silence", "schweigen"),
    ("signal", "Signal"),
    ("offer", "Angebot"),
    ("power", "Macht"),
    ("demand", "Forderung"),
    // Types and moves of nature.
    ("hard", "hart"),
    ("soft", "weich"),
    ("low stake", "kleiner Einsatz"),
    ("high stake", "großer Einsatz"),
    ("dove", "Taube"),
    ("hawk", "Falke"),
    ("wary", "vorsichtig"),
    ("eager", "angriffslustig"),
    ("staunch", "treu"),
    ("perfidious", "untreu"),
    ("realigning", "wechselt die Seite"),
    ("loyal", "bleibt"),
    ("resolute", "entschlossen"),
    ("irresolute", "unentschlossen"),
    ("escalation", "Eskalation"),
    ("no escalation", "keine Eskalation"),
    ("cost", "Kosten"),
    // Ends.
    ("status quo", "Status quo"),
    ("war", "Krieg"),
    ("war alone", "Krieg allein"),
    ("war against all", "Krieg gegen alle"),
    ("war against", "Krieg gegen"),
    ("war today", "Krieg heute"),
    ("war tomorrow", "Krieg morgen"),
    ("concession", "Zugeständnis"),
    ("retreat", "Rückzug"),
    ("capitulation", "Kapitulation"),
    ("conflict", "Konflikt"),
    ("protege yields", "Schützling gibt nach"),
    ("realignment", "Seitenwechsel"),
    ("submission", "Unterwerfung"),
    ("disaster", "Katastrophe"),
    ("success", "Erfolg"),
    ("failure", "Misserfolg"),
    ("peace", "Frieden"),
    ("deal", "Abkommen"),
];

/// A player's name, a label or an end in `language`; in English where there is no German for it.
pub fn word(english: &str, language: Language) -> String {
    match language {
        Language::En => english.replace("protege", "protégé"),
        Language::De => german(english).unwrap_or_else(|| english.to_owned()),
    }
}

/// The German form of a phrase with or without a number behind it.
fn german(english: &str) -> Option<String> {
    let (stem, number) = match english.rsplit_once(' ') {
        Some((stem, last)) if last.parse::<f64>().is_ok() => (stem, Some(last)),
        _ => (english, None),
    };
    let german = WORDS.iter().find(|(en, _)| *en == stem)?.1;
    Some(number.map_or(german.to_owned(), |number| format!("{german} {}", number.replace('.', ","))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_behind_their_phrase() {
        assert_eq!(word("offer 0.350", Language::De), "Angebot 0,350");
        assert_eq!(word("member 2", Language::En), "member 2");
        assert_eq!(word("protege yields", Language::En), "protégé yields");
        assert_eq!(word("no such word", Language::De), "no such word");
    }
}
