//! The report as one page: no network, prints well, everything escaped by construction.

use super::Inline;
use super::csv_tables::parameters;
use super::sections::{Paragraph, command_to_rerun, source_line, summary, what_if};
use super::words::{self, *};
use crate::language::{Language, message};
use crate::quantity::show::{count, decimal};
use crate::results::measures::{ATTACK, DURABLE_PEACE};
use crate::results::{CardRecord, MeasureRecord, OptionRecord, QuantityRecord, Results};
use crate::scenario::Basis;
use crate::wording::{caution, estimate, spread, verdict};
use base64::prelude::{BASE64_STANDARD, Engine};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("style.css");
const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.subset.woff2");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.subset.woff2");
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/// The page.
pub fn page(results: &Results, language: Language, charts: &[Inline]) -> String {
    let view = View { results, language };
    let t = |text: crate::language::Text| text.get(language);
    let markup = html! {
        (DOCTYPE)
        html lang=(language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (results.study.title.get(language)) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(STYLE)) }
            }
            body {
                header {
                    p.kicker { "garant " (results.manifest.garant) " · " (results.study.as_of) }
                    h1 { (results.study.title.get(language)) }
                    @if let Some(line) = what_if(results, language) { p.what-if { (line) } }
                    p.question { (results.study.question.get(language)) }
                    p.caveat { (t(NOT_A_FORECAST)) }
                }
                nav aria-label="contents" { (view.contents()) }
                main {
                    section #summary { h2 { (t(SUMMARY)) } (view.paragraphs(&summary(results, language))) }
                    section #options { h2 { (t(OPTIONS)) } (view.options()) }
                    section #comparison { h2 { (t(COMPARISON)) } (view.comparison()) }
                    section #charts { h2 { (t(CHARTS)) } @for chart in charts { (figure(chart)) } }
                    section #measures { h2 { (t(MEASURES)) } (view.measures()) }
                    section #best { h2 { (t(BEST)) } (view.best()) }
                    section #ranks { h2 { (t(RANKS)) } (view.tribunal()) }
                    section #ledger { h2 { (t(LEDGER)) } (view.ledger()) }
                    section #facts { h2 { (t(FACTS)) } (view.facts()) }
                    section #models { h2 { (t(words::MODELS)) } (view.models()) }
                    section #cautions { h2 { (t(CAUTIONS)) } (view.cautions()) }
                    section #glossary { h2 { (t(MEASURE_GLOSSARY)) } (view.glossary()) }
                    section #sources { h2 { (t(SOURCES)) } (view.sources()) }
                    section #rerun { h2 { (t(RERUN)) } (view.rerun()) }
                }
                footer { p { (t(NOT_A_FORECAST)) } }
            }
        }
    };
    markup.into_string()
}

/// The two faces, embedded once.
fn fonts() -> String {
    let face = |weight: u32, bytes: &[u8]| {
        format!(
            "@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/woff2;base64,{}) format('woff2')}}",
            BASE64_STANDARD.encode(bytes)
        )
    };
    face(400, REGULAR) + &face(600, SEMIBOLD)
}

fn figure(chart: &Inline) -> Markup {
    // The SVG is our own and escaped where it was made.
    html! { figure id=(format!("chart-{}", chart.key)) { (PreEscaped(&chart.svg)) } }
}

/// How many guarantee, and by which rule they decide; a single one decides alone.
fn guarantors(option: &OptionRecord, language: Language) -> String {
    let rule = option.rule.title().get(language);
    match (option.members, language) {
        (1, Language::En) => "1 guarantor.".to_owned(),
        (1, Language::De) => "1 Garant.".to_owned(),
        (n, Language::En) => format!("{n} guarantors, {rule}."),
        (n, Language::De) => format!("{n} Garanten, {rule}."),
    }
}

/// The page's results and language.
pub(super) struct View<'a> {
    pub(super) results: &'a Results,
    pub(super) language: Language,
}

impl View<'_> {
    fn contents(&self) -> Markup {
        let entries = [
            ("summary", SUMMARY),
            ("options", OPTIONS),
            ("comparison", COMPARISON),
            ("charts", CHARTS),
            ("measures", MEASURES),
            ("best", BEST),
            ("ranks", RANKS),
            ("ledger", LEDGER),
            ("facts", FACTS),
            ("models", words::MODELS),
            ("cautions", CAUTIONS),
            ("glossary", MEASURE_GLOSSARY),
            ("sources", SOURCES),
            ("rerun", RERUN),
        ];
        html! { ul { @for (id, title) in entries { li { a href=(format!("#{id}")) { (title.get(self.language)) } } } } }
    }

    fn paragraphs(&self, paragraphs: &[Paragraph]) -> Markup {
        html! { @for paragraph in paragraphs { p { (paragraph.text) } } }
    }

    fn options(&self) -> Markup {
        let language = self.language;
        html! {
            dl.options {
                @for option in &self.results.options {
                    dt { (option.title.get(language)) code { (option.key) } }
                    dd {
                        @if let Some(summary) = &option.summary { (summary.get(language)) " " }
                        span.muted {
                            (guarantors(option, language))
                        }
                    }
                }
            }
        }
    }

    /// Attack risk by option and model.
    fn comparison(&self) -> Markup {
        let language = self.language;
        let Some(attack) = self.results.measure(&ATTACK) else { return html! {} };
        let note = message("report-probability-of-an-attack-within");
        html! {
            p.muted { (note.get(language)) }
            (self.cross(|option, model| self.risk(attack, option, &model.key)))
        }
    }

    /// A table of options by models, the longer of the two downwards.
    pub(super) fn cross(&self, cell: impl Fn(&OptionRecord, &CardRecord) -> Markup) -> Markup {
        const SIDE_BY_SIDE: usize = 5;
        let language = self.language;
        let (options, models) = (&self.results.options, &self.results.models);
        if models.len() <= SIDE_BY_SIDE {
            return html! { div.wide { table {
                thead { tr {
                    th scope="col" { (OPTION.get(language)) }
                    @for model in models { th scope="col" { (model.title.get(language)) } }
                } }
                tbody { @for option in options { tr {
                    th scope="row" { (option.title.get(language)) }
                    @for model in models { td { (cell(option, model)) } }
                } } }
            } } };
        }
        html! { div.wide { table.small {
            thead { tr {
                th scope="col" { (MODEL.get(language)) }
                @for option in options { th scope="col" { (option.title.get(language)) } }
            } }
            tbody { @for model in models { tr {
                th scope="row" { (model.title.get(language)) }
                @for option in options { td { (cell(option, model)) } }
            } } }
        } } }
    }

    fn risk(&self, attack: &MeasureRecord, option: &OptionRecord, model: &str) -> Markup {
        match self.results.value(option.key.as_str(), model, attack) {
            Some(v) => html! {
                strong { (estimate(attack, &v.estimate, self.language)) } br;
                span.muted { (spread(attack, v, self.language)) } br;
                span.verdict { (verdict(v, self.language)) }
            },
            None => html! { "—" },
        }
    }

    /// Every scalar measure, one table per model.
    fn measures(&self) -> Markup {
        let language = self.language;
        let scalars: Vec<&MeasureRecord> =
            self.results.measures.iter().filter(|m| self.results.cells.iter().any(|c| c.value(m).is_some())).collect();
        html! {
            @for model in &self.results.models {
                details open {
                    summary { (model.title.get(language)) }
                    div.wide { table.small {
                        thead { tr {
                            th scope="col" { (OPTION.get(language)) }
                            @for m in &scalars { th scope="col" { (m.title.get(language)) } }
                        } }
                        tbody { @for option in &self.results.options { tr {
                            th scope="row" { (option.title.get(language)) }
                            @for m in &scalars { td {
                                @match self.results.value(option.key.as_str(), &model.key, m) {
                                    Some(v) => { (estimate(m, &v.estimate, language)) br; span.muted { (spread(m, v, language)) } }
                                    None => "—",
                                }
                            } }
                        } } }
                    } }
                }
            }
            p.muted {
                (message("report-cost-to-the-guarantors-the").get(language))
                @for (option, v) in self.results.options.iter().zip(&self.results.guarantor_cost) {
                    (option.title.get(language)) " "
                    @if let Some(v) = v {
                        (decimal(v.estimate.mean, 1, language)) " ("
                        (decimal(v.spread.q05, 0, language)) "–" (decimal(v.spread.q95, 0, language)) "); "
                    } @else { "—; " }
                }
                (message("report-billion-euro-a-year").get(language))
            }
        }
    }

    fn best(&self) -> Markup {
        let language = self.language;
        let share = |option: &OptionRecord, model: &str, measure: &str| {
            let cell = self.results.cell(option.key.as_str(), model);
            cell.and_then(|c| c.best.get(measure)).map(|b| {
                let whole = |x: f64| decimal(100.0 * x, 0, language);
                format!("{} + {}\u{202f}%", whole(b.alone.mean), whole(b.tied.mean))
            })
        };
        let note = message("report-share-of-draws-in-which");
        html! {
            p.muted { (note.get(language)) }
            @for measure in [&ATTACK, &DURABLE_PEACE] {
                @if let Some(record) = self.results.measure(measure) {
                    h3 { (record.title.get(language)) }
                    (self.cross(|option, model| html! { (share(option, &model.key, measure.key).unwrap_or_else(|| "—".into())) }))
                }
            }
        }
    }

    fn ledger(&self) -> Markup {
        let language = self.language;
        let all: Vec<&QuantityRecord> =
            self.results.world.iter().chain(self.results.options.iter().flat_map(|o| &o.quantities)).collect();
        let n = |basis: Basis| all.iter().filter(|q| q.basis == basis).count();
        let counts = match language {
            Language::En => format!(
                "{} beliefs: {} from the articles, {} published, {} assumptions (marked).",
                all.len(),
                n(Basis::Article),
                n(Basis::Published),
                n(Basis::Assumption)
            ),
            Language::De => format!(
                "{} Größen: {} aus den Artikeln, {} veröffentlicht, {} Annahmen (markiert).",
                all.len(),
                n(Basis::Article),
                n(Basis::Published),
                n(Basis::Assumption)
            ),
        };
        html! {
            p { (counts) }
            details open { summary { (SHARED.get(language)) } (self.quantities(&self.results.world)) }
            @for option in &self.results.options {
                details open { summary { (option.title.get(language)) } (self.quantities(&option.quantities)) }
            }
        }
    }

    fn quantities(&self, quantities: &[QuantityRecord]) -> Markup {
        let language = self.language;
        let digits = |x: f64| {
            if x.abs() >= 100.0 {
                0
            } else if x.abs() >= 10.0 {
                1
            } else {
                3
            }
        };
        let number = |x: f64| decimal(x, digits(x), language);
        html! {
            div.wide { table.ledger {
                thead { tr {
                    @for head in [QUANTITY, BELIEF, RANGE, UNIT, BASIS, SOURCE_NOTE] { th scope="col" { (head.get(language)) } }
                } }
                tbody { @for q in quantities { tr.assumed[q.basis == Basis::Assumption] {
                    th scope="row" title=(q.meaning.get(language)) { (q.title.get(language)) br; code { (q.name) } }
                    td { (q.belief.family) br; span.muted { (parameters(&q.belief)) } }
                    td { (number(q.belief.low)) " · " (number(q.belief.median)) " · " (number(q.belief.high)) }
                    td { (q.unit) }
                    td { span.basis { (words::basis(q.basis).get(language)) } }
                    td {
                        @if let Some(source) = &q.source { (source_line(self.results, source)) br; }
                        @if let Some(note) = &q.note { span.muted { (note.get(language)) } }
                    }
                } } }
            } }
        }
    }

    fn facts(&self) -> Markup {
        let language = self.language;
        let list = |notes: &[crate::scenario::Note]| {
            html! {
                ul { @for note in notes { li {
                    (note.text.get(language)) " "
                    span.muted {
                        "(" (words::basis(note.basis).get(language))
                        @if let Some(source) = &note.source { ": " (source_line(self.results, source)) }
                        ")"
                    }
                } } }
            }
        };
        html! {
            (list(&self.results.study.notes))
            @for option in self.results.options.iter().filter(|o| !o.notes.is_empty()) {
                h3 { (option.title.get(language)) } (list(&option.notes))
            }
        }
    }

    fn models(&self) -> Markup {
        let language = self.language;
        html! { @for card in &self.results.models {
            article.card {
                h3 { (card.title.get(language)) code { (card.key) } }
                p { (card.idea.get(language)) }
                p { code { (card.formula) } }
                dl {
                    dt { (message("report-equilibrium-played").get(language)) } dd { (card.selection.get(language)) }
                    dt { (message("report-leaves-out").get(language)) } dd { (card.leaves_out.get(language)) }
                    dt { (message("report-maturity").get(language)) } dd { (card.maturity.get(language)) }
                    dt { (message("report-references").get(language)) }
                    dd { @for reference in &card.references { (reference) br; } }
                }
            }
        } }
    }

    fn cautions(&self) -> Markup {
        let language = self.language;
        let said = self.results.cautions.iter().map(|c| caution(self.results, c, language));
        html! { ul.cautions { @for said in said { li {
            strong { (said.seen) } " " (said.matters) " " em { (said.advice) }
        } } } }
    }

    fn glossary(&self) -> Markup {
        let language = self.language;
        html! { dl { @for m in &self.results.measures {
            dt { (m.title.get(language)) " " code { (m.key) } } dd { (m.definition.get(language)) " " span.muted { "[" (m.unit) "]" } }
        } } }
    }

    fn sources(&self) -> Markup {
        html! { ul { @for source in &self.results.study.sources { li { (source_line(self.results, &source.key)) } } } }
    }

    fn rerun(&self) -> Markup {
        let m = &self.results.manifest;
        let language = self.language;
        html! {
            pre { code { (command_to_rerun(self.results)) } }
            table.small.rerun {
                tr { th scope="row" { "garant" } td { (m.garant) ", results version " (m.results_version) } }
                tr { th scope="row" { "seed, plan" } td { (m.seed) ", " (format!("{:?}", m.plan).to_lowercase()) } }
                tr { th scope="row" { "draws" } td { (m.replicates) " × " (m.draws) " = " (count(self.results.draws())) } }
                tr { th scope="row" { "scenario SHA-256" } td { code { (m.scenario_sha256) } } }
                tr { th scope="row" { "beliefs SHA-256" } td { code { (m.beliefs_sha256) } } }
            }
            p.muted {
                (message("report-the-numbers-are-the-same").get(language))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    #[test]
    fn the_page_is_complete_and_self_contained() {
        let results = sample();
        let page = page(&results, Language::En, &[]);
        for option in &results.options {
            assert!(page.contains(option.key.as_str()));
        }
        let quantities = results.world.iter().chain(results.options.iter().flat_map(|o| &o.quantities));
        assert!(quantities.map(|q| q.name.as_str()).all(|name| page.contains(name)));
        assert!(results.models.iter().all(|m| page.contains(&m.formula.replace('>', "&gt;").replace('<', "&lt;"))));
        assert!(page.contains("tr class=\"assumed\""));
        for load in ["src=\"http", "href=\"http", "url(http", "<script", "@import"] {
            assert!(!page.contains(load), "{load}");
        }
    }

    #[test]
    fn hostile_titles_are_escaped() {
        let mut results = sample();
        results.options[0].title.set(Language::En, "<script>alert(1)</script>\"><svg onload=x>");
        results.study.title.set(Language::En, "<img src=x>");
        let page = page(&results, Language::En, &[]);
        assert!(!page.contains("<script") && !page.contains("<svg onload") && !page.contains("<img src"));
    }

    #[test]
    fn the_german_page_speaks_german() {
        let page = page(&sample(), Language::De, &[]);
        assert!(page.contains("lang=\"de\"") && page.contains("Kurz gefasst") && page.contains("Vorbehalte"));
    }
}
