//! A smooth function as a table of cubics, for inner loops that look it up.

/// A function as cubics through values and slopes at even knots; beyond the knots it stays what it is at the last one.
#[derive(Debug)]
pub(super) struct Cubics {
    lo: f64,
    per_unit: f64,
    pieces: Vec<[f64; 4]>,
}

impl Cubics {
    /// The function of which `at` gives value and slope, from `lo` to `hi` with `per_unit` knots in a unit.
    pub fn new((lo, hi): (f64, f64), per_unit: f64, at: impl Fn(f64) -> (f64, f64)) -> Cubics {
        let count = ((hi - lo) * per_unit).ceil().max(1.0) as usize;
        let knots: Vec<(f64, f64)> = (0..=count).map(|k| at(lo + k as f64 / per_unit)).collect();
        let piece = |pair: &[(f64, f64)]| {
            let ((v0, s0), (v1, s1)) = (pair[0], pair[1]);
            let (s0, s1, rise) = (s0 / per_unit, s1 / per_unit, v1 - v0);
            [v0, s0, 3.0 * rise - 2.0 * s0 - s1, s0 + s1 - 2.0 * rise]
        };
        Cubics { lo, per_unit, pieces: knots.windows(2).map(piece).collect() }
    }

    /// The function at `x`.
    #[inline(always)]
    pub fn at(&self, x: f64) -> f64 {
        let count = self.pieces.len();
        let place = ((x - self.lo) * self.per_unit).clamp(0.0, count as f64);
        let k = (place as usize).min(count - 1);
        let u = place - k as f64;
        let [c0, c1, c2, c3] = self.pieces[k];
        c0 + u * (c1 + u * (c2 + u * c3))
    }
}
