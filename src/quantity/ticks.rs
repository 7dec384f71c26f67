//! Round numbers for axes and grids: steps of 1, 2, 2.5 or 5 times a power of ten.

/// Factors of a round step within a power of ten; the last stands for the next power.
const FACTORS: [f64; 5] = [1.0, 2.0, 2.5, 5.0, 10.0];
/// What rounding may leave of a whole number of steps.
const SLACK: f64 = 1e-9;

/// The smallest round step that divides `reach` (above 0) into at most `parts`; 1 where there is no such number.
pub fn step(reach: f64, parts: usize) -> f64 {
    let least = reach / parts.max(1) as f64;
    if !(1e-300..=1e300).contains(&least) {
        return 1.0;
    }
    let mut unit = 1.0;
    while unit > least {
        unit /= 10.0;
    }
    while unit * 10.0 <= least {
        unit *= 10.0;
    }
    FACTORS.map(|k| k * unit).into_iter().find(|s| *s >= least * (1.0 - SLACK)).unwrap_or(10.0 * unit)
}

/// The smallest multiple of a round step at or above `most`, at most `parts` steps from 0.
pub fn round_up(most: f64, parts: usize) -> f64 {
    let step = step(most, parts);
    (most / step - SLACK).ceil().max(0.0) * step
}

/// Digits after the point that multiples of a round step need, 12 at most.
pub fn digits(step: f64) -> usize {
    let mut scaled = step;
    for digits in 0..12 {
        if (scaled - scaled.round()).abs() < SLACK * scaled.max(1.0) && scaled >= 0.5 {
            return digits;
        }
        scaled *= 10.0;
    }
    12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round_and_few() {
        for (reach, parts, known) in
            [(100.0, 5, 20.0), (1.93, 5, 0.5), (180.0, 6, 50.0), (400.0, 6, 100.0), (0.012, 5, 0.0025)]
        {
            assert!((step(reach, parts) / known - 1.0).abs() < 1e-12, "{reach}: {}", step(reach, parts));
        }
        for k in 1..4000 {
            let reach = 1e-6 * f64::from(k) * f64::from(k);
            assert!(reach / step(reach, 5) <= 5.0 + 1e-6 && reach / step(reach, 5) > 1.9, "{reach}");
            assert!(round_up(reach, 5) >= reach * (1.0 - 1e-9) && round_up(reach, 5) < reach + step(reach, 5));
        }
    }

    #[test]
    fn no_number_asks_for_endless_steps() {
        for strange in [0.0, -1.0, f64::NAN, f64::INFINITY, f64::MAX, 5e-324] {
            assert!(step(strange, 5) > 0.0 && step(strange, 5).is_finite());
        }
    }

    #[test]
    fn labels_have_the_digits_of_their_step() {
        for (step, known) in [(20.0, 0), (2.5, 1), (0.25, 2), (0.1, 1), (0.0025, 4)] {
            assert_eq!(digits(step), known, "{step}");
        }
    }
}
