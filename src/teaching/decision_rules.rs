//! What if one member hesitates? The same members with the same wills, under every rule by which they might decide.

use super::band::Band;
use super::record::{DecisionRules, RulesOfOption};
use super::sample::Sample;
use super::wills::members;
use crate::models::Rule;
use crate::models::quantities::CORRELATION;

/// The teaching figure, in the words of the model of a coalition; a derived will contains a rule as well.
pub fn make(sample: &Sample) -> Option<DecisionRules> {
    if !sample.plays("coalition") && !sample.derived() {
        return None;
    }
    let options = (0..sample.offers().len()).map(|o| of(sample, o)).collect::<Option<_>>()?;
    Some(DecisionRules { options })
}

/// Absent for an option without the correlation of its members; the us-pivotal rule needs an American.
fn of(sample: &Sample, option: usize) -> Option<RulesOfOption> {
    let offer = &sample.offers()[option];
    let (wills, correlation) = (members(sample, option)?, sample.values(option, &CORRELATION)?);
    let joint = |rule: Rule| {
        sample.go_on()?;
        let table = sample.rule(option, rule);
        let met = wills.iter().zip(&correlation).map(|(&[e, a], &rho)| table.met(e, a, rho));
        Some((rule, Band::of(met.collect())?))
    };
    let possible = Rule::ALL.into_iter().filter(|&rule| rule != Rule::UsPivotal || offer.american_members() > 0);
    Some(RulesOfOption {
        option: offer.key.to_string(),
        rule: offer.rule,
        joint: possible.map(joint).collect::<Option<_>>()?,
    })
}
