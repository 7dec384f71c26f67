//! What a reader must know before using a score.

use super::case::Case;
use crate::language::{Text, Words, message};

/// The cautions of a back-test, the gravest first; `trained_on` counts the cases that yardsticks were trained on, if they are
/// others than these.
pub fn cautions(cases: &[Case], stakes: bool, trained_on: Option<usize>) -> Vec<Words> {
    let disputed: Vec<&Case> = cases.iter().filter(|c| c.confidence == Some(super::Confidence::B)).collect();
    let always =
        [message("history-caution-dependent"), message("history-caution-hindsight"), message("history-caution-static")];
    let mut out: Vec<Words> = stakes.then(|| message("history-caution-stakes").to_words()).into_iter().collect();
    out.push(sample(cases));
    out.extend(
        trained_on.map(|n| Words::of(|language| message("history-caution-trained").with(language, &[("cases", n.into())]))),
    );
    out.extend(always.map(Text::to_words));
    out.extend((!disputed.is_empty()).then(|| in_dispute(&disputed)));
    out
}

fn sample(cases: &[Case]) -> Words {
    let held = cases.iter().filter(|c| c.deterred).count();
    let counts = [("cases", cases.len().into()), ("held", held.into())];
    Words::of(|language| message("history-caution-sample").with(language, &counts))
}

fn in_dispute(cases: &[&Case]) -> Words {
    Words::of(|language| {
        let titles = cases.iter().map(|c| c.title.get(language)).collect::<Vec<_>>().join("; ");
        message("history-caution-disputed").with(language, &[("cases", titles.into())])
    })
}
