//! What the theories say of one option, in order, and which of them stand at the ends as far as simulation can tell.

use crate::language::{Speech, message};
use crate::results::{CardRecord, Cell, OptionRecord, Results};
use crate::stats::Estimate;

/// Two estimates without known errors are taken for one where they differ by no more than this.
const SAME: f64 = 0.005;

/// What one theory says.
pub type Saying<'a> = (&'a CardRecord, Estimate);

/// What each of `models` that speaks of `option` says, from the lowest mean to the highest.
pub fn sayings<'a>(
    results: &'a Results,
    models: impl IntoIterator<Item = &'a CardRecord>,
    option: &OptionRecord,
    of: impl Fn(&Cell) -> Option<Estimate>,
) -> Vec<Saying<'a>> {
    let cells = models.into_iter().filter_map(|m| Some((m, results.cell(option.key.as_str(), &m.key)?)));
    let speaking = cells.filter(|(_, cell)| !cell.silent);
    let mut said: Vec<Saying> = speaking.filter_map(|(m, cell)| Some((m, of(cell)?))).collect();
    said.sort_by(|a, b| a.1.mean.total_cmp(&b.1.mean));
    said
}

/// The middle of what is said: the mean of the two in the middle where their number is even.
pub fn middle(said: &[Saying]) -> Option<f64> {
    let at = |i: usize| said.get(i).map(|s| s.1.mean);
    let n = said.len();
    if n.is_multiple_of(2) { Some(0.5 * (at((n / 2).checked_sub(1)?)? + at(n / 2)?)) } else { at(n / 2) }
}

/// Whether simulation cannot tell two estimates apart.
fn tied(a: &Estimate, b: &Estimate) -> bool {
    match (a.interval.bounds(), b.interval.bounds()) {
        (Some((a, b)), Some((c, d))) => a <= d && c <= b,
        _ => (a.mean - b.mean).abs() <= SAME,
    }
}

/// The name of the theory at the lower or upper end, and how many others cannot be told from it: `Denial + 2`.
pub fn end_name(said: &[Saying], upper: bool, language: Speech) -> Option<String> {
    let (model, estimate) = if upper { said.last()? } else { said.first()? };
    let others = said.iter().filter(|other| tied(&other.1, estimate)).count() - 1;
    let words = [
        ("name", model.title.get(language).into()),
        ("others", others.into()),
        ("theories", said.len().into()),
        (
            "extent",
            if others == 0 {
                "alone"
            } else if others + 1 == said.len() {
                "all"
            } else {
                "some"
            }
            .into(),
        ),
    ];
    Some(message("chart-theory-at-end").with(language, &words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::stats::Interval;

    #[test]
    fn theories_that_cannot_be_told_apart_are_named_together() {
        let results = sample();
        let at = |mean: f64, half: f64| Estimate { mean, interval: Interval::Between { lo: mean - half, hi: mean + half } };
        let said = |errors: f64| -> Vec<Saying> {
            results.models.iter().zip([0.1, 0.12, 0.3]).map(|(m, mean)| (m, at(mean, errors))).collect()
        };
        let name = results.models[0].title.get(Language::En).to_owned();
        assert_eq!(end_name(&said(0.001), false, Language::En.into()).expect("three"), name);
        assert_eq!(end_name(&said(0.02), false, Language::En.into()).expect("three"), format!("{name} + 1"));
        assert_eq!(end_name(&said(0.2), true, Language::En.into()).expect("three"), "all 3 theories");
        assert_eq!(middle(&said(0.01)), Some(0.12));
        assert!(middle(&said(0.01)[..2]).is_some_and(|m| (m - 0.11).abs() < 1e-12) && middle(&[]).is_none());
    }
}
