//! Kendall's measures of agreement between rankings, with ties.
//!
//! Source: M. G. Kendall, J. D. Gibbons, *Rank Correlation Methods*, 5th ed. 1990, chapters 3 (τ-b) and 6 (W with ties).
//! High values are no evidence that a ranking is true: rankings made from the same assumptions agree for that reason alone.

/// Differences up to this are ties.
const TIE: f64 = 1e-12;

/// Ranks of `values`, 1 for the lowest; equal values share the mean of their ranks. `[3, 1, 1]` gives `[3, 1.5, 1.5]`.
pub fn average_ranks(values: &[f64]) -> Vec<f64> {
    let rank = |x: f64| {
        let below = values.iter().filter(|&&y| y < x - TIE).count() as f64;
        let equal = values.iter().filter(|&&y| (y - x).abs() <= TIE).count() as f64;
        below + 0.5 * (equal + 1.0)
    };
    values.iter().map(|&x| rank(x)).collect()
}

/// Kendall's coefficient of concordance W of several judges, corrected for ties: 1 if all rank alike, 0 if ranks cancel.
///
/// `judges` holds each judge's values for the same things, lower first. Absent with fewer than two judges or things, with a
/// value that is NaN, or if every judge ties everything.
pub fn concordance(judges: &[Vec<f64>]) -> Option<f64> {
    let (m, n) = (judges.len(), judges.first()?.len());
    if m < 2 || n < 2 || judges.iter().flatten().any(|x| x.is_nan()) {
        return None;
    }
    let ranks: Vec<Vec<f64>> = judges.iter().map(|values| average_ranks(values)).collect();
    let (m, n) = (m as f64, n as f64);
    let expected = 0.5 * m * (n + 1.0);
    let sums = (0..judges[0].len()).map(|i| ranks.iter().map(|r| r[i]).sum::<f64>() - expected);
    let scatter: f64 = sums.map(|d| d * d).sum();
    let ties: f64 = ranks.iter().map(|r| ties(r)).sum();
    let most = m * m * (n * n * n - n) - m * ties;
    (most > 0.5).then(|| (12.0 * scatter / most).min(1.0))
}

/// Σ (t³ − t) over groups of t equal ranks: each member of a group adds t² − 1.
fn ties(ranks: &[f64]) -> f64 {
    let group = |x: f64| ranks.iter().filter(|&&y| y == x).count() as f64;
    ranks.iter().map(|&x| group(x) * group(x) - 1.0).sum()
}

/// Kendall's τ-b of two rankings of the same things: 1 the same order, −1 the opposite one; absent if one of them ties
/// everything or a value is NaN.
pub fn tau_b(x: &[f64], y: &[f64]) -> Option<f64> {
    if x.iter().chain(y).any(|v| v.is_nan()) {
        return None;
    }
    let sign = |d: f64| if d.abs() <= TIE { 0.0 } else { d.signum() };
    let (mut both, mut x_pairs, mut y_pairs) = (0.0, 0.0, 0.0);
    for i in 0..x.len().min(y.len()) {
        for j in 0..i {
            let (a, b) = (sign(x[i] - x[j]), sign(y[i] - y[j]));
            both += a * b;
            x_pairs += a * a;
            y_pairs += b * b;
        }
    }
    let most: f64 = x_pairs * y_pairs;
    (most > 0.0).then(|| both / most.sqrt())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ties_share_the_mean_of_their_ranks() {
        assert_eq!(average_ranks(&[3.0, 1.0, 1.0]), [3.0, 1.5, 1.5]);
        assert_eq!(average_ranks(&[0.2, 0.2 + 1e-14, 0.2]), [2.0, 2.0, 2.0]);
    }

    #[test]
    fn concordance_meets_values_worked_by_hand() {
        let judges = |rows: &[&[f64]]| rows.iter().map(|r| r.to_vec()).collect::<Vec<_>>();
        assert_eq!(concordance(&judges(&[&[1., 2., 3.], &[10., 20., 30.]])), Some(1.0));
        assert_eq!(concordance(&judges(&[&[1., 2., 3.], &[3., 2., 1.]])), Some(0.0));
        // Rank sums 4, 5, 9 about 6: S = 4 + 1 + 9 = 14; 12·14 / (9·24) = 7/9.
        let w = concordance(&judges(&[&[1., 2., 3.], &[2., 1., 3.], &[1., 2., 3.]])).expect("W");
        assert!((w - 7.0 / 9.0).abs() < 1e-15, "{w}");
        // A tie: ranks (1.5, 1.5, 3) and (1, 2, 3): sums 2.5, 3.5, 6 about 4; S = 6.5; 12·6.5 / (4·24 − 2·6) = 13/14.
        let w = concordance(&judges(&[&[5., 5., 7.], &[1., 2., 3.]])).expect("W");
        assert!((w - 13.0 / 14.0).abs() < 1e-15, "{w}");
        assert_eq!(concordance(&judges(&[&[1., 1.], &[2., 2.]])), None);
        assert_eq!(concordance(&judges(&[&[1., 2.]])), None);
        assert_eq!(concordance(&judges(&[&[1., f64::NAN], &[1., 2.]])), None);
    }

    #[test]
    fn tau_meets_values_worked_by_hand() {
        let close = |a: Option<f64>, b: f64| assert!((a.expect("tau") - b).abs() < 1e-15, "{a:?} {b}");
        close(tau_b(&[1., 2., 3., 4.], &[1., 2., 4., 3.]), 4.0 / 6.0);
        close(tau_b(&[1., 2., 3.], &[9., 5., 1.]), -1.0);
        // x ties one pair of three: 2 concordant of √(2·3).
        close(tau_b(&[1., 1., 2.], &[1., 2., 3.]), 2.0 / 6.0f64.sqrt());
        assert_eq!(tau_b(&[1., 1.], &[1., 2.]), None);
    }

    /// Without ties W is 1 − the mean squared rank distance over its most: for two judges W = (1 + ρ) / 2, Spearman's ρ.
    #[test]
    fn concordance_of_two_judges_is_spearman_by_another_route() {
        let (x, y) = ([4.0, 1.0, 3.0, 2.0, 5.0, 7.0, 6.0], [2.0, 1.0, 4.0, 3.0, 7.0, 5.0, 6.0]);
        let squares: f64 = x.iter().zip(&y).map(|(a, b)| (a - b) * (a - b)).sum();
        let spearman = 1.0 - 6.0 * squares / (7.0 * 48.0);
        let w = concordance(&[x.to_vec(), y.to_vec()]).expect("W");
        assert!((w - 0.5 * (1.0 + spearman)).abs() < 1e-15);
    }
}
