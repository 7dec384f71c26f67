//! `triangular = { min, mode, max }`: a best guess between two bounds.

use super::numbers;
use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `triangular = { min, mode, max }`.
pub static TRIANGULAR: Family = Family {
    key: "triangular",
    meaning: "a best guess between two bounds, straight slopes",
    parameters: &[
        ParameterSpec { name: "min", kind: ParameterKind::Number, default: None, meaning: "smallest value" },
        ParameterSpec { name: "mode", kind: ParameterKind::Number, default: None, meaning: "best guess" },
        ParameterSpec { name: "max", kind: ParameterKind::Number, default: None, meaning: "largest value" },
    ],
    build,
};

#[derive(Debug)]
struct Triangular {
    min: f64,
    mode: f64,
    max: f64,
}

impl Triangular {
    /// The power of two at or below max − min. Lengths are measured in it before they are multiplied: a belief about 10²⁰⁰
    /// would overflow, and dividing by a power of two changes no digit.
    fn scale(&self) -> f64 {
        let power = f64::from_bits((self.max - self.min).to_bits() & !((1 << 52) - 1));
        if power > 0.0 { power } else { f64::MIN_POSITIVE }
    }
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [min, mode, max] = numbers(parameters);
    super::check_mode(min, mode, max)?;
    Ok(Arc::new(Triangular { min, mode, max }))
}

impl Distribution for Triangular {
    fn formula(&self, u: f64) -> f64 {
        let Triangular { min, mode, max } = *self;
        let scale = self.scale();
        let side = |share: f64, length: f64| scale * (share * ((max - min) / scale) * (length / scale)).sqrt();
        if u * (max - min) < mode - min { min + side(u, mode - min) } else { max - side(1.0 - u, max - mode) }
    }
    fn cdf(&self, x: f64) -> f64 {
        let Triangular { min, mode, max } = *self;
        if x <= min {
            0.0
        } else if x < mode {
            (x - min) / (max - min) * ((x - min) / (mode - min))
        } else if x < max {
            1.0 - (max - x) / (max - min) * ((max - x) / (max - mode))
        } else {
            1.0
        }
    }
    fn support(&self) -> (f64, f64) {
        (self.min, self.max)
    }
    fn mean(&self) -> f64 {
        self.min / 3.0 + self.mode / 3.0 + self.max / 3.0
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        let Triangular { min, mode, max } = *self;
        let (width, scale) = (max - min, self.scale());
        Some(ClosedForm::Triangular {
            min,
            max,
            knee: (mode - min) / width,
            scale,
            rise: (width / scale) * ((mode - min) / scale),
            fall: (width / scale) * ((max - mode) / scale),
        })
    }
}
