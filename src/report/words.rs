//! The words of reports and tables, in both languages, one line each.

use crate::language::{Language, Text, text};
use crate::scenario::Basis;
use crate::stats::Verdict;

/// The sentence every output carries.
pub const NOT_A_FORECAST: Text = text(
    "Model output under stated assumptions, not a forecast.",
    "Modellergebnis unter genannten Annahmen, keine Vorhersage.",
);
pub const MODEL: Text = text("model", "Modell");
pub const OPTION: Text = text("option", "Option");
pub const SUMMARY: Text = text("In short", "Kurz gefasst");
pub const OPTIONS: Text = text("The options", "Die Optionen");
pub const COMPARISON: Text = text("Comparison", "Vergleich");
pub const CHARTS: Text = text("Charts", "Abbildungen");
pub const MEASURES: Text = text("All measures", "Alle Maße");
pub const BEST: Text = text("How often is an option best?", "Wie oft ist eine Option die beste?");
pub const RANKS: Text = text("Where the theories disagree, and why", "Wo die Theorien sich widersprechen, und warum");
pub const LEDGER: Text = text("What the numbers rest on", "Worauf die Zahlen beruhen");
pub const FACTS: Text = text("What the sources state", "Was die Quellen aussagen");
pub const MODELS: Text = text("The models", "Die Modelle");
pub const CAUTIONS: Text = text("Cautions", "Vorbehalte");
pub const SOURCES: Text = text("Sources", "Quellen");
pub const MEASURE_GLOSSARY: Text = text("What the measures mean", "Was die Maße bedeuten");
pub const RERUN: Text = text("How to make these numbers again", "So entstehen diese Zahlen noch einmal");
pub const SHARED: Text = text("Shared by all options", "Für alle Optionen gleich");
pub const REFERENCE: Text = text("reference", "Bezugsoption");
pub const QUANTITY: Text = text("quantity", "Größe");
pub const BELIEF: Text = text("belief", "Annahme über den Wert");
pub const RANGE: Text = text("5 % · median · 95 %", "5 % · Median · 95 %");
pub const UNIT: Text = text("unit", "Einheit");
pub const BASIS: Text = text("basis", "Grundlage");
pub const SOURCE_NOTE: Text = text("source and note", "Quelle und Anmerkung");

/// A verdict as a word.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Better => text("better", "besser"),
        Verdict::Worse => text("worse", "schlechter"),
        Verdict::Negligible => text("negligible", "vernachlässigbar"),
        Verdict::Unclear => text("unclear", "unklar"),
    }
}

/// A basis as a word.
pub fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Article => text("article", "Artikel"),
        Basis::Published => text("published", "veröffentlicht"),
        Basis::Assumption => text("assumption", "Annahme"),
    }
}

/// A title in quotation marks.
pub fn quoted(title: &str, language: Language) -> String {
    match language {
        Language::En => format!("“{title}”"),
        Language::De => format!("«{title}»"),
    }
}
