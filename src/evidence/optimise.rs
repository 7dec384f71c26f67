//! The largest value of a smooth function of a few numbers, by the simplex of Nelder and Mead.
//!
//! J. A. Nelder and R. Mead, "A simplex method for function minimization", *Computer Journal* 7, 1965. No derivative is asked for
//! and every step is a comparison of values, so the same function gives the same bits everywhere.

/// Most steps of a search; three numbers need about two hundred.
const MOST_STEPS: usize = 4_000;
/// A search ends where all corners of the simplex have values this close, in units of the function.
const CLOSE: f64 = 1e-11;
/// Side of the first simplex.
const SIDE: f64 = 0.3;

/// A corner of the simplex and the value there.
type Corner<const N: usize> = ([f64; N], f64);

/// The point where `value` is largest, searched for from `start`; NaN counts as the smallest value of all.
pub fn maximise<const N: usize>(start: [f64; N], value: impl Fn(&[f64; N]) -> f64) -> [f64; N] {
    let at = |point: [f64; N]| {
        let found = value(&point);
        (point, if found.is_nan() { f64::NEG_INFINITY } else { found })
    };
    // A simplex that has shrunk too early is set up anew around its best corner once.
    let first = search(start, &at);
    search(first, &at)
}

fn search<const N: usize>(start: [f64; N], at: &impl Fn([f64; N]) -> Corner<N>) -> [f64; N] {
    let mut corners: Vec<Corner<N>> = vec![at(start)];
    for i in 0..N {
        let mut corner = start;
        corner[i] += SIDE;
        corners.push(at(corner));
    }
    for _ in 0..MOST_STEPS {
        corners.sort_by(|a, b| b.1.total_cmp(&a.1));
        if corners[0].1 - corners[N].1 < CLOSE {
            break;
        }
        step(&mut corners, at);
    }
    corners.sort_by(|a, b| b.1.total_cmp(&a.1));
    corners[0].0
}

/// Replaces the worst corner, or shrinks the simplex towards the best. The corners stand best first.
fn step<const N: usize>(corners: &mut [Corner<N>], at: &impl Fn([f64; N]) -> Corner<N>) {
    let (best, second_worst, worst) = (corners[0].1, corners[N - 1].1, corners[N]);
    let centre: [f64; N] = std::array::from_fn(|i| corners[..N].iter().map(|c| c.0[i]).sum::<f64>() / N as f64);
    let beyond = |times: f64| at(std::array::from_fn(|i| centre[i] + times * (centre[i] - worst.0[i])));
    let reflected = beyond(1.0);
    if reflected.1 > best {
        let expanded = beyond(2.0);
        corners[N] = if expanded.1 > reflected.1 { expanded } else { reflected };
        return;
    }
    if reflected.1 > second_worst {
        corners[N] = reflected;
        return;
    }
    let contracted = beyond(if reflected.1 > worst.1 { 0.5 } else { -0.5 });
    if contracted.1 > reflected.1.max(worst.1) {
        corners[N] = contracted;
        return;
    }
    let to = corners[0].0;
    for corner in &mut corners[1..] {
        *corner = at(std::array::from_fn(|i| 0.5 * (to[i] + corner.0[i])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_of_a_hill_is_found() {
        let top = maximise([0.0, 0.0, 0.0], |p| {
            -(p[0] - 1.0) * (p[0] - 1.0) - 3.0 * (p[1] + 2.0) * (p[1] + 2.0) - (p[2] - p[0]) * (p[2] - p[0])
        });
        for (found, known) in top.iter().zip([1.0, -2.0, 1.0]) {
            assert!((found - known).abs() < 1e-5, "{top:?}");
        }
    }

    #[test]
    fn a_bent_ridge_is_followed() {
        // Rosenbrock's valley, upside down: its floor is bent and flat.
        let top = maximise([-1.2, 1.0], |p| {
            let (a, b) = (1.0 - p[0], p[1] - p[0] * p[0]);
            -(a * a + 100.0 * b * b)
        });
        assert!((top[0] - 1.0).abs() < 1e-4 && (top[1] - 1.0).abs() < 1e-4, "{top:?}");
    }

    #[test]
    fn where_there_is_no_value_nobody_goes() {
        let top = maximise([0.5], |p| if p[0] > 1.0 { f64::NAN } else { p[0] });
        assert!(top[0] <= 1.0 && top[0] > 1.0 - 1e-6, "{top:?}");
    }
}
