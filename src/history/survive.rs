//! What a theory says of a case: the probability that the guarantee holds, and the probability of what was seen.
//!
//! A crisis is one opportunity: what was seen is that it was taken or not. A standing guarantee lives on a clock. If it held,
//! what was seen is survival through the exposure, S(T). If it failed at T, it is a failure in the year around T,
//! S(T − ½) − S(T + ½), of the first year where T is less than half a year. A year, because theories have one hazard for each
//! year of a guarantee, so that a density at the coded day would claim a precision that they do not have, and its scale would
//! depend on the unit of time. Around T, because the probability then moves smoothly with the exposure: with whole years
//! from the start, a recoding from 1.99 to 2 would move it to another year.

use super::case::{CaseKind, CaseTest};
use super::read_cases::LONGEST;
use crate::quantity::maths::pow;

/// What is said of one case, each from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseSaid {
    /// The probability that the guarantee holds through its exposure.
    pub held: f64,
    /// The probability of what was seen.
    pub seen: f64,
}

impl CaseTest {
    /// The year around a failure: from half a year before to half a year after it, not before the start.
    pub fn window(&self) -> (f64, f64) {
        let from = (self.exposure_years - 0.5).clamp(0.0, LONGEST - 1.0);
        (from, from + 1.0)
    }

    /// Whole years of survival that are needed to say something of it.
    pub fn years(&self) -> usize {
        let last = match self.kind {
            CaseKind::Crisis => 1.0,
            CaseKind::Standing if self.deterred => self.exposure_years,
            CaseKind::Standing => self.window().1.max(self.exposure_years),
        };
        (last.ceil() as usize).max(1)
    }

    /// What a probability of holding in one decision says of a crisis.
    pub fn of_decision(&self, held: f64) -> CaseSaid {
        CaseSaid { held, seen: if self.deterred { held } else { 1.0 - held } }
    }

    /// What survival, as a function of years, says of a standing guarantee.
    pub fn of_survival(&self, survival: impl Fn(f64) -> f64) -> CaseSaid {
        let held = survival(self.exposure_years);
        let (from, to) = self.window();
        // Rounding must not make a probability negative.
        let seen = if self.deterred { held } else { (survival(from) - survival(to)).max(0.0) };
        CaseSaid { held, seen }
    }
}

/// Survival after `years`, from survival at the end of each whole year: a year's hazard is spread evenly over it,
/// S(n + f) = S(n)·(S(n + 1)/S(n))^f with S(0) = 1.
pub fn between_years(at_end: impl Fn(usize) -> f64, years: f64) -> f64 {
    let (whole, part) = (years.floor() as usize, years - years.floor());
    let through = if whole == 0 { 1.0 } else { at_end(whole - 1) };
    if part == 0.0 || through <= 0.0 {
        return through;
    }
    let ratio = at_end(whole) / through;
    if ratio > 0.0 { through * pow(ratio, part) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::maths::exp;

    fn test(exposure_years: f64, deterred: bool) -> CaseTest {
        CaseTest { kind: CaseKind::Standing, exposure_years, deterred }
    }

    #[test]
    fn a_constant_hazard_gives_the_exponential() {
        // exp(−0.3·t) at t = 1 and 2; in between 1.4 years give exp(−0.42), and .4 years exp(−0.12).
        let ends = [0.740_818_220_681_717_9, 0.548_811_636_094_026_4];
        let at = |years| between_years(|year| ends[year], years);
        assert!((at(1.4) - 0.657_046_819_815_056_7).abs() < 1e-14);
        assert!((at(0.4) - 0.886_920_436_717_157_5).abs() < 1e-14);
        assert_eq!((at(0.0), at(1.0), at(2.0)), (1.0, ends[0], ends[1]));
    }

    #[test]
    fn nothing_left_stays_nothing() {
        assert_eq!(between_years(|_| 0.0, 1.5), 0.0);
        assert_eq!(between_years(|year| [0.5, 0.0][year], 1.5), 0.0);
        assert_eq!(between_years(|_| 0.0, 0.1), 0.0);
    }

    #[test]
    fn a_failure_is_seen_in_the_year_around_it() {
        let survival = |t: f64| exp(-0.3 * t);
        // exp(−0.3·1.6) − exp(−0.3·2.6) and 1 − exp(−0.3), told by hand.
        assert!((test(2.1, false).of_survival(survival).seen - 0.160_377_380_5).abs() < 1e-9);
        assert!((test(0.2, false).of_survival(survival).seen - 0.259_181_779_3).abs() < 1e-9);
        let held = test(2.1, true).of_survival(survival);
        assert_eq!(held.seen, held.held);
        assert_eq!(test(0.3, false).of_decision(0.25), CaseSaid { held: 0.25, seen: 0.75 });
    }

    #[test]
    fn years_reach_as_far_as_what_is_asked() {
        let years = |exposure, deterred| test(exposure, deterred).years();
        assert_eq!((years(0.2, true), years(0.2, false), years(2.1, true), years(2.6, false)), (1, 1, 3, 4));
        assert_eq!((years(LONGEST, false), test(LONGEST, false).window()), (LONGEST as usize, (LONGEST - 1.0, LONGEST)));
        assert_eq!(CaseTest { kind: CaseKind::Crisis, ..test(7.0, false) }.years(), 1);
    }
}
