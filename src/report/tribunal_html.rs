//! The tribunal's section of the page.

use super::html::View;
use super::tribunal::*;
use super::words::OPTION;
use crate::results::Tribunal;
use crate::wording;
use maud::{Markup, html};

impl View<'_> {
    /// Agreement with its caveat, dissents, places, pairs, parts of the variance.
    pub(super) fn tribunal(&self) -> Markup {
        let language = self.language;
        let Some(tribunal) = &self.results.tribunal else {
            return html! { p.muted { (ONE_VIEW.get(language)) } };
        };
        html! {
            p { (agreement(self.results, tribunal, language)) }
            h3 { (DISSENT.get(language)) }
            (self.dissents(tribunal))
            h3 { (PLACES.get(language)) }
            p.muted { (PLACES_NOTE.get(language)) }
            (self.cross(|option, model| html! {
                (tribunal.rank(option.key.as_str(), &model.key).map_or_else(|| "—".to_owned(), place))
            }))
            h3 { (PAIRS.get(language)) }
            p.muted { (PAIRS_NOTE.get(language)) }
            (self.pairs(tribunal))
            h3 { (VARIANCE.get(language)) }
            (self.variances(tribunal))
        }
    }

    fn dissents(&self, tribunal: &Tribunal) -> Markup {
        let language = self.language;
        html! {
            @if tribunal.dissents.is_empty() { p { (NO_DISSENT.get(language)) } }
            @else { ul { @for dissent in &tribunal.dissents { li { (wording::dissent(self.results, dissent, language)) } } } }
        }
    }

    fn pairs(&self, tribunal: &Tribunal) -> Markup {
        let language = self.language;
        let options = &self.results.options;
        html! { div.wide { table.small {
            thead { tr {
                th scope="col" { (OPTION.get(language)) }
                @for other in options { th scope="col" { (other.title.get(language)) } }
            } }
            tbody { @for option in options { tr {
                th scope="row" { (option.title.get(language)) }
                @for other in options { td {
                    @match duel(tribunal, option.key.as_str(), other.key.as_str(), language) {
                        Some([draws, models]) => { (draws) br; span.muted { (models) } }
                        None => "—",
                    }
                } }
            } } }
        } } }
    }

    fn variances(&self, tribunal: &Tribunal) -> Markup {
        let language = self.language;
        if tribunal.variances.is_empty() {
            return html! { p { (TOO_FEW.get(language)) } };
        }
        html! {
            p.muted { (VARIANCE_NOTE.get(language)) }
            div.wide { table {
                thead { tr {
                    th scope="col" { (OPTION.get(language)) }
                    @for head in VARIANCE_HEADS { th scope="col" { (head.get(language)) } }
                } }
                tbody { @for option in &self.results.options {
                    @if let Some(variance) = tribunal.variances.iter().find(|v| v.option == option.key) { tr {
                        th scope="row" { (option.title.get(language)) }
                        @for text in variance_row(variance, language) { td { (text) } }
                    } }
                } }
            } }
        }
    }
}
