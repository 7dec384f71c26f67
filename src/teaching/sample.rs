//! The small fixed sample behind every teaching figure: the first draws of the run's first Sobol net.

use super::band::Band;
use super::record::Place;
use crate::chance::{Plan, Uniforms};
use crate::models::quantities::FORWARD_TROOPS;
use crate::models::{Design, Rule, RuleTable, Will};
use crate::quantity::{LANES, QuantitySpec, ZEROS};
use crate::scenario::{Entry, Offer};
use crate::study::Study;
use std::cell::RefCell;
use std::rc::Rc;

/// Draws of the sample.
pub const DRAWS: usize = 1024;
/// Draws where only some of them count.
pub const MANY: usize = 4096;

/// A study with the uniforms of the sample.
pub struct Sample<'a> {
    pub study: &'a Study,
    uniforms: Uniforms,
    /// How many draws there are.
    pub draws: usize,
    /// Whether nobody waits for the teaching figures any more.
    stopped: &'a dyn Fn() -> bool,
    /// The decision rules met so far.
    rules: RefCell<Vec<(Design, Rc<RuleTable>)>>,
}

impl<'a> Sample<'a> {
    /// The first `draws` draws under `seed`, a power of two from 256 on.
    pub fn new(study: &'a Study, seed: u64, draws: usize, stopped: &'a dyn Fn() -> bool) -> Sample<'a> {
        Sample { study, uniforms: Uniforms::new(Plan::Sobol, seed, 0, draws), draws, stopped, rules: RefCell::default() }
    }

    /// Nothing once nobody waits any more: what is asked for then is as good as absent.
    pub fn go_on(&self) -> Option<()> {
        (!(self.stopped)()).then_some(())
    }

    /// The members of an option deciding by `rule`, prepared once for all options that are alike in this.
    pub fn rule(&self, option: usize, rule: Rule) -> Rc<RuleTable> {
        let design = Design { members: self.offers()[option].members, rule, will_is_joint: self.derived() };
        let mut rules = self.rules.borrow_mut();
        if let Some((_, table)) = rules.iter().find(|(of, _)| *of == design) {
            return Rc::clone(table);
        }
        let table = Rc::new(RuleTable::new(&design));
        rules.push((design, Rc::clone(&table)));
        table
    }

    /// The options.
    pub fn offers(&self) -> &'a [Offer] {
        &self.study.scenario.offers
    }

    /// What is believed about a quantity of an option.
    pub fn entry(&self, option: usize, spec: &QuantitySpec) -> Option<&'a Entry> {
        self.offers()[option].entry(spec.name)
    }

    /// A quantity of an option in every draw; absent if the study holds no belief about it.
    pub fn values(&self, option: usize, spec: &'static QuantitySpec) -> Option<Vec<f64>> {
        self.go_on()?;
        let sampler = self.study.belief(option, spec)?.sampler();
        let (mut u, mut x) = (ZEROS, ZEROS);
        let mut values = Vec::with_capacity(self.draws);
        for block in 0..self.draws / LANES {
            self.uniforms.fill(spec.dimension, block, &mut u);
            sampler.fill(&u, &mut x);
            values.extend(x);
        }
        Some(values)
    }

    /// All draws.
    pub fn all(&self) -> Vec<usize> {
        (0..self.draws).collect()
    }

    /// The share of draws for which `is` holds.
    pub fn share(&self, is: impl Fn(usize) -> bool) -> f64 {
        (0..self.draws).filter(|&i| is(i)).count() as f64 / self.draws as f64
    }

    /// Whether a model is played.
    pub fn plays(&self, key: &str) -> bool {
        self.study.models.iter().any(|m| m.card().key == key)
    }

    /// Whether the study derives the will from the parts of a guarantee.
    pub fn derived(&self) -> bool {
        self.study.scenario.will == Will::Derived
    }

    /// Where each option stands, from a value per draw.
    pub fn places(&self, of: impl Fn(usize) -> Option<Vec<f64>>) -> Option<Vec<Place>> {
        let place = |o: usize| Some(Place { option: self.offers()[o].key.to_string(), at: Band::of(of(o)?)? });
        (0..self.offers().len()).map(place).collect()
    }

    /// The option used where one must serve as example: the one with most forward troops, where they, their senders and their
    /// pledge matter most; of those whose guarantors have no politics, if one of them has any.
    pub fn example(&self) -> Option<usize> {
        let median = |o: usize| Some(self.entry(o, &FORWARD_TROOPS)?.belief.distribution.quantile(0.5));
        let troops: Vec<f64> = (0..self.offers().len()).map(|o| median(o).unwrap_or(0.0)).collect();
        let most = |keep: &dyn Fn(usize) -> bool| {
            let kept = (0..troops.len()).filter(|&o| keep(o));
            // The first of several with as many.
            kept.reduce(|best, o| if troops[o] > troops[best] { o } else { best })
        };
        let voting = |o: usize| {
            let all = self.study.scenario.guarantors.iter().zip(self.offers()[o].members);
            all.filter(|(guarantor, members)| *members > 0 && guarantor.elections.is_some()).count()
        };
        let alone = most(&|o| voting(o) == 0).filter(|&o| troops[o] > 0.0);
        alone.or_else(|| most(&|_| true))
    }
}

/// A band at each point of a grid: `at(x, draw)`, over the draws that `keep` names.
pub fn curve(grid: &[f64], keep: &[usize], at: impl Fn(f64, usize) -> f64) -> Option<Vec<Band>> {
    grid.iter().map(|&x| Band::of(keep.iter().map(|&i| at(x, i)).collect())).collect()
}

/// `steps` + 1 evenly spaced points from 0 to `to`.
pub fn grid(to: f64, steps: usize) -> Vec<f64> {
    (0..=steps).map(|i| to * i as f64 / steps as f64).collect()
}

/// `grid` with `x` among its points, so that what is told at `x` is computed there.
pub fn with_point(mut grid: Vec<f64>, x: f64) -> Vec<f64> {
    let at = grid.partition_point(|&point| point < x);
    if grid.get(at) != Some(&x) {
        grid.insert(at, x);
    }
    grid
}
