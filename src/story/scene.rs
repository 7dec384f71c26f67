//! The scene of a story: one value of every quantity, and the years that follow from them.

use crate::chance::mix;
use crate::language::Words;
use crate::models::{Trajectory, Years};
use crate::quantity::{LANES, QuantitySpec};
use crate::study::{Stage, Study, quantities_read};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

/// What a stream of pseudo-random numbers of a story is for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Purpose {
    /// The values of the quantities.
    Scene = 101,
    /// The coins.
    Coins = 102,
}

/// The stream of `seed` for a purpose.
pub(super) fn stream(seed: u64, purpose: Purpose) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(mix(seed ^ mix(purpose as u64)))
}

/// The value of a quantity in a story.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DrawnQuantity {
    /// Name of the quantity.
    pub name: &'static str,
    /// Label.
    pub title: Words,
    /// Unit.
    pub unit: &'static str,
    /// Value.
    pub value: f64,
}

/// One draw of a study for one option: every lane of its blocks holds the same values.
pub struct Scene<'a> {
    study: &'a Study,
    option: usize,
    stage: Stage<'a>,
}

impl<'a> Scene<'a> {
    /// The draw of `seed`; without a seed, the median of every belief.
    pub fn new(study: &'a Study, option: usize, seed: Option<u64>) -> Scene<'a> {
        let mut stage = Stage::new(study);
        stage.set(|column, out| {
            // The dimension addresses its own part of the stream, so that no quantity moves another.
            let uniform = seed.map_or(0.5, |seed| {
                let mut stream = stream(seed, Purpose::Scene);
                stream.set_stream(column.dimension as u64);
                stream.random::<f64>().max(f64::EPSILON)
            });
            column.sampler.fill(&[uniform; LANES], out);
        });
        stage.prepare(option);
        Scene { study, option, stage }
    }

    /// The situation as models see it.
    pub fn years(&self) -> Years<'_> {
        self.stage.prepared(self.option)
    }

    /// Whether somebody guarantees.
    pub fn is_guaranteed(&self) -> bool {
        !self.study.scenario.offers[self.option].has_nobody()
    }

    /// The value of a quantity.
    pub fn value(&self, spec: &QuantitySpec) -> f64 {
        self.years().draws.get(spec)[0]
    }

    /// Every value that `model` reads, in the order of the roster.
    pub fn drawn(&self, model: usize) -> Vec<DrawnQuantity> {
        let read = quantities_read(&self.study.scenario, &self.study.models[model..=model]);
        let drawn = |q: &&'static QuantitySpec| DrawnQuantity {
            name: q.name,
            title: q.title.words_of(self.study.scenario.names()),
            unit: q.unit,
            value: self.value(q),
        };
        read.iter().filter(|q| self.years().draws.has(q)).map(drawn).collect()
    }

    /// The measures of the draw under a model: what the story is one sample of.
    pub fn course(&self, model: usize) -> Trajectory {
        let mut course = Trajectory::new(self.study.scenario.horizon_years);
        self.study.models[model].trajectory(&self.years(), &mut course);
        course
    }
}
