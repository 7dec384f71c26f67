//! What the measures mean.

use super::{View, keyed};
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::MeasureRecord;

pub fn elements(view: &View) -> Vec<Element> {
    let about = |measure: &MeasureRecord| {
        let definition =
            Prose::from(format!("{} ", measure.definition.get(view.language))).muted(format!("[{}]", measure.unit));
        (keyed(measure.title.get(view.language), &measure.key), definition)
    };
    vec![Element::Definitions(view.results.measures.iter().map(about).collect())]
}
