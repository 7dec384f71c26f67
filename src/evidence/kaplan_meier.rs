//! The share of spells that have ended after so many years, where some are still going on when the record ends.
//!
//! E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", *Journal of the American Statistical
//! Association* 53, 1958; the error of the survival is Greenwood's. A spell whose record ends in the year of an event still
//! counts as exposed to it.

/// How long a spell was seen, and whether it ended by the event.
pub type Duration = (f64, bool);

/// A step of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RiskStep {
    /// Years after which the event came.
    pub years: f64,
    /// Share of spells that have ended by then, 0 to 1.
    pub risk: f64,
    /// Greenwood's standard error of that share; 0 once every spell has ended.
    pub error: f64,
    /// Spells that were exposed.
    pub exposed: usize,
}

/// The steps of the curve, one for each time at which an event came.
pub fn steps(spells: &[Duration]) -> Vec<RiskStep> {
    let mut sorted = spells.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut steps, mut survival, mut sum, mut at) = (Vec::new(), 1.0, 0.0, 0);
    while at < sorted.len() {
        let years = sorted[at].0;
        let same = sorted[at..].iter().take_while(|spell| spell.0 == years).count();
        let (events, exposed) = (sorted[at..at + same].iter().filter(|spell| spell.1).count(), sorted.len() - at);
        if events > 0 {
            let (d, n) = (events as f64, exposed as f64);
            survival *= 1.0 - d / n;
            sum += d / (n * (n - d));
            let error = if events < exposed { survival * f64::sqrt(sum) } else { 0.0 };
            steps.push(RiskStep { years, risk: 1.0 - survival, error, exposed });
        }
        at += same;
    }
    steps
}

/// The share of spells that have ended after `years`.
pub fn risk_at(steps: &[RiskStep], years: f64) -> f64 {
    steps.iter().take_while(|step| step.years <= years).last().map_or(0.0, |step| step.risk)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Weeks of remission under 6-MP, Freireich et al. 1963, the example of most textbooks; ends of observation are `false`.
    const REMISSION: [Duration; 21] = [
        (6.0, true),
        (6.0, true),
        (6.0, true),
        (6.0, false),
        (7.0, true),
        (9.0, false),
        (10.0, true),
        (10.0, false),
        (11.0, false),
        (13.0, true),
        (16.0, true),
        (17.0, false),
        (19.0, false),
        (20.0, false),
        (22.0, true),
        (23.0, true),
        (25.0, false),
        (32.0, false),
        (32.0, false),
        (34.0, false),
        (35.0, false),
    ];

    #[test]
    fn the_textbook_has_the_same_curve_and_errors() {
        let known = [
            (6.0, 0.8571, 0.0764),
            (7.0, 0.8067, 0.0869),
            (10.0, 0.7529, 0.0963),
            (13.0, 0.6902, 0.1068),
            (16.0, 0.6275, 0.1141),
            (22.0, 0.5378, 0.1282),
            (23.0, 0.4482, 0.1346),
        ];
        let steps = steps(&REMISSION);
        assert_eq!(steps.len(), known.len());
        for (step, (years, survival, error)) in steps.iter().zip(known) {
            assert!(step.years == years && (1.0 - step.risk - survival).abs() < 5.1e-5, "{step:?}");
            assert!((step.error - error).abs() < 5.1e-5, "{step:?}");
        }
        assert_eq!((risk_at(&steps, 5.9), risk_at(&steps, 6.0)), (0.0, steps[0].risk));
    }

    #[test]
    fn without_ends_of_observation_it_is_the_share_with_its_binomial_error() {
        let spells: Vec<Duration> = (1..=20).map(|i| (f64::from(i), true)).collect();
        for step in &steps(&spells)[..19] {
            let share = step.years / 20.0;
            assert!((step.risk - share).abs() < 1e-12);
            assert!((step.error - (share * (1.0 - share) / 20.0).sqrt()).abs() < 1e-12, "{step:?}");
        }
        assert_eq!(steps(&[]), []);
    }
}
