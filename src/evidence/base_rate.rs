//! The base rate: how often war came again between neighbours, as a curve over the years with its band. What charts draw beside
//! the risks of the models.

use super::kaplan_meier::{RiskStep, risk_at, steps};
use super::posterior::{EvidenceData, EvidenceRefusal, Posterior};
use super::resample::{clusters, quantile, sorted};
use super::results::ENDS;
use super::shipped::shipped;
use crate::scenario::Source;

/// Key of the posterior that holds the record.
const RECORD: &str = "renewed-war";

/// How often war came again after wars.
#[derive(Clone, Debug, PartialEq)]
pub struct BaseRate {
    /// Pairs of states, each after a war.
    pub pairs: usize,
    /// Wars that had ended between them.
    pub wars: usize,
    /// Pairs between which war came again.
    pub renewed: usize,
    /// A step for each time at which war came again, in order; before the first the risk is 0.
    pub steps: Vec<BaseRateStep>,
    /// Where the record comes from.
    pub sources: Vec<Source>,
}

/// From this time on, until the next step, the share of pairs between which war had come again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BaseRateStep {
    /// Years after the end of the war.
    pub years: f64,
    /// The share, by the Kaplan–Meier estimator, 0 to 1.
    pub risk: f64,
    /// Its 95 % interval, from wars drawn anew.
    pub interval: [f64; 2],
}

impl BaseRate {
    /// The share after `years`, with its interval.
    pub fn at(&self, years: f64) -> BaseRateStep {
        let step = self.steps.iter().take_while(|step| step.years <= years).last();
        step.map_or(BaseRateStep { years, risk: 0.0, interval: [0.0, 0.0] }, |step| BaseRateStep { years, ..*step })
    }

    /// The base rate in a posterior of spells.
    ///
    /// # Errors
    /// If it holds no spell or draws no wars anew.
    pub fn of(posterior: &Posterior) -> Result<BaseRate, EvidenceRefusal> {
        let (EvidenceData::Spells(spells), Some(resampling)) = (&posterior.data, posterior.resampling) else {
            return Err(EvidenceRefusal(format!("`{}` is no record of spells", posterior.key)));
        };
        let record: Vec<_> = spells.iter().map(|spell| spell.duration()).collect();
        let wars = clusters(spells.iter().map(|spell| u64::from(spell.war)));
        let resampled: Vec<Vec<RiskStep>> =
            resampling.each(&wars, |rows| Some(steps(&rows.iter().map(|&row| record[row]).collect::<Vec<_>>())));
        let step = |step: &RiskStep| {
            let risks = sorted(resampled.iter().map(|steps| risk_at(steps, step.years)));
            BaseRateStep { years: step.years, risk: step.risk, interval: ENDS.map(|u| quantile(&risks, u)) }
        };
        Ok(BaseRate {
            sources: posterior.sources.clone(),
            pairs: spells.len(),
            wars: wars.len(),
            renewed: record.iter().filter(|(_, came)| *came).count(),
            steps: steps(&record).iter().map(step).collect(),
        })
    }
}

/// The base rate of renewed war after wars between neighbours, from the shipped record.
///
/// # Errors
/// If the shipped record is not in order, which is a bug.
pub fn base_rate() -> Result<BaseRate, EvidenceRefusal> {
    let broken = || EvidenceRefusal(format!("the shipped posterior `{RECORD}` is not in order"));
    let posterior = shipped(RECORD).ok_or_else(broken)?.map_err(|_| broken())?;
    BaseRate::of(&posterior)
}
