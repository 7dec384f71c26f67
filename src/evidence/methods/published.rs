//! Ratios as they were published, with an interval that is symmetric in the logarithm: a lognormal belief.

use crate::chance::Parameter;
use crate::evidence::posterior::{Estimated, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::results::{four_digits, made};
use crate::language::message;
use crate::quantity::maths::{ln, normal_quantile};

pub(super) static METHOD: Method = Method {
    model: "ratio",
    estimator: "as-published",
    title: message("evidence-ratio"),
    idea: message("evidence-ratio-idea"),
    needs: Needs::Nothing,
    asks_years: false,
    resamples: false,
    results: &[],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let one = |result: &crate::evidence::posterior::StatedResult| {
        let lacks = |what: &str| EvidenceRefusal(format!("`{}` states no {what}", result.key));
        let estimate = result.estimate.ok_or_else(|| lacks("estimate"))?;
        let interval = result.interval.ok_or_else(|| lacks("interval"))?;
        if !(estimate > 0.0 && interval[0] > 0.0 && interval[0] < interval[1]) {
            return Err(EvidenceRefusal(format!("`{}` is no ratio above 0 with an interval", result.key)));
        }
        // Half the interval is so many standard deviations of the logarithm.
        let sigma = ln(interval[1] / interval[0]) / (2.0 * normal_quantile(0.975));
        let belief = made("lognormal", [estimate, four_digits(sigma)].map(Parameter::Number).to_vec())?;
        Ok(Estimated { key: result.key.clone(), estimate, interval, belief })
    };
    let results = posterior.results.iter().map(one).collect::<Result<Vec<_>, _>>()?;
    Ok(Recomputed { results, course: Vec::new(), facts: Vec::new() })
}
