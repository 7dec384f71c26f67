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
    // Where nobody guarantees, no rule decides.
    let deciding = (0..sample.offers().len()).filter(|&o| !sample.offers()[o].has_nobody());
    let options: Vec<RulesOfOption> = deciding.map(|o| of(sample, o)).collect::<Option<_>>()?;
    (!options.is_empty()).then_some(DecisionRules { options })
}

/// Absent for an option without the correlation of its members; of rules with a pivot the option's own are shown.
fn of(sample: &Sample, option: usize) -> Option<RulesOfOption> {
    let offer = &sample.offers()[option];
    let (wills, correlation) = (members(sample, option)?, sample.values(option, &CORRELATION)?);
    let joint = |rule: Rule| {
        sample.go_on()?;
        let table = sample.rule(option, rule);
        let met = wills.iter().zip(&correlation).map(|(wills, &rho)| table.met(wills, rho));
        Some((rule, Band::of(met.collect())?))
    };
    let lone = sample
        .study
        .scenario
        .guarantors
        .iter()
        .enumerate()
        .find(|(place, known)| offer.members[*place] == 1 && known.elections.is_some());
    let pivots = [offer.rule].into_iter().chain(offer.alternative_rule).filter(|rule| rule.pivot().is_some());
    let lone = lone.and_then(|(place, _)| u8::try_from(place).ok()).map(Rule::Pivotal);
    let mut pivots: Vec<Rule> = pivots.chain(lone).collect();
    pivots.truncate(1);
    let possible = Rule::COUNTING.into_iter().chain(pivots);
    Some(RulesOfOption {
        option: offer.key.to_string(),
        rule: offer.rule,
        joint: possible.map(joint).collect::<Option<_>>()?,
    })
}
