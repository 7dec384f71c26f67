//! `triangular = { min, mode, max }`: a best guess between two bounds.

use super::numbers;
use crate::chance::{Distribution, Family, Kind, Parameter, ParameterSpec, Refusal, Sampler};
use std::sync::Arc;

/// `triangular = { min, mode, max }`.
pub static TRIANGULAR: Family = Family {
    key: "triangular",
    meaning: "a best guess between two bounds, straight slopes",
    parameters: &[
        ParameterSpec { name: "min", kind: Kind::Number, default: None, meaning: "smallest value" },
        ParameterSpec { name: "mode", kind: Kind::Number, default: None, meaning: "best guess" },
        ParameterSpec { name: "max", kind: Kind::Number, default: None, meaning: "largest value" },
    ],
    build,
};

#[derive(Debug)]
struct Triangular {
    min: f64,
    mode: f64,
    max: f64,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, Refusal> {
    let [min, mode, max] = numbers(parameters);
    super::check_mode(min, mode, max)?;
    Ok(Arc::new(Triangular { min, mode, max }))
}

impl Distribution for Triangular {
    fn quantile(&self, u: f64) -> f64 {
        let Triangular { min, mode, max } = *self;
        if u * (max - min) < mode - min {
            min + (u * (max - min) * (mode - min)).sqrt()
        } else {
            max - ((1.0 - u) * (max - min) * (max - mode)).sqrt()
        }
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
    fn closed_form(&self) -> Option<Sampler> {
        let Triangular { min, mode, max } = *self;
        let width = max - min;
        Some(Sampler::Triangular {
            min,
            max,
            knee: (mode - min) / width,
            rise: width * (mode - min),
            fall: width * (max - mode),
        })
    }
}
