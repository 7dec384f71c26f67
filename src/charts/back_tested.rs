//! What the charts of the back-test share: how a figure of its record becomes one of a study.

use super::credit::credit;
use super::figure::Figure;
use super::width::Width;
use crate::language::Speech;
use crate::results::{BackTestRecord, Results};

/// Makes a figure of a back-test, of no study in particular.
type OfRecord = fn(&BackTestRecord, Speech, Width) -> Figure;

/// The figure of the back-test that a study holds, with the credit of the study; absent if it holds none.
pub fn of_study(results: &Results, language: Speech, page: Width, figure: OfRecord) -> Option<Figure> {
    let record = results.history.as_ref()?;
    Some(Figure { caption: credit(results, language), ..figure(record, language, page) })
}
