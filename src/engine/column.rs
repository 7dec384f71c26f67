//! Named columns: what a statistic leaves of a replicate, and where in it a number stands.

use super::series::SCALARS;
use super::shape::Shape;
use crate::models::measures::PEACE_SURVIVAL;

/// What the numbers of a column are told apart by, outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// The options.
    Option,
    /// The models.
    Model,
    /// Pairs of different options, in rising order.
    Pair,
    /// The series of a cell.
    Series,
    /// These, by name.
    Of(&'static [&'static str]),
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Holds {
    /// Numbers of draws.
    Counts,
    /// Numbers from 0 to these tops, which repeat; NaN where no draw was answered.
    Within(Vec<f64>),
    /// Finite numbers; NaN where no draw was answered.
    Numbers,
}

/// A column of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name, unique within its statistic.
    pub name: &'static str,
    /// What its numbers are told apart by.
    pub axes: Vec<Axis>,
    /// What they are.
    pub holds: Holds,
}

/// The numbers of a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Numbers of draws.
    Counts(Vec<u64>),
    /// Numbers.
    Numbers(Vec<f64>),
}

/// What options and models are called where a place in a column is told.
#[derive(Clone, Debug)]
pub struct Names {
    /// Of the options.
    pub options: Vec<String>,
    /// Of the models.
    pub models: Vec<String>,
}

impl Axis {
    /// How many there are.
    pub fn len(self, shape: Shape) -> usize {
        match self {
            Axis::Option => shape.options,
            Axis::Model => shape.models,
            Axis::Pair => shape.pairs(),
            Axis::Series => shape.series(),
            Axis::Of(names) => names.len(),
        }
    }

    fn name(self, at: usize, names: &Names) -> String {
        let n = names.options.len();
        match self {
            Axis::Option => names.options[at].clone(),
            Axis::Model => names.models[at].clone(),
            Axis::Pair => {
                let mut pairs = (0..n).flat_map(|a| (a + 1..n).map(move |b| (a, b)));
                pairs.nth(at).map_or_else(String::new, |(a, b)| format!("{} and {}", names.options[a], names.options[b]))
            }
            Axis::Series => match SCALARS.get(at) {
                Some((measure, _)) => measure.key.to_owned(),
                None => format!("{} {}", PEACE_SURVIVAL.key, at - SCALARS.len() + 1),
            },
            Axis::Of(list) => list[at].to_owned(),
        }
    }
}

impl Column {
    /// A column of numbers of draws.
    pub fn counts(name: &'static str, axes: &[Axis]) -> Column {
        Column { name, axes: axes.to_vec(), holds: Holds::Counts }
    }

    /// A column of finite numbers.
    pub fn numbers(name: &'static str, axes: &[Axis]) -> Column {
        Column { name, axes: axes.to_vec(), holds: Holds::Numbers }
    }

    /// A column of numbers from 0 to `tops`, which repeat.
    pub fn within(name: &'static str, axes: &[Axis], tops: &[f64]) -> Column {
        Column { name, axes: axes.to_vec(), holds: Holds::Within(tops.to_vec()) }
    }

    /// How many numbers it has.
    pub fn len(&self, shape: Shape) -> usize {
        self.axes.iter().map(|axis| axis.len(shape)).product()
    }

    /// Whether `values` can be its own after a replicate of so many draws.
    pub fn can_hold(&self, values: &Values, draws: u64) -> bool {
        match (&self.holds, values) {
            (Holds::Counts, Values::Counts(list)) => list.iter().all(|&n| n <= draws),
            (Holds::Within(tops), Values::Numbers(list)) => {
                list.iter().zip(tops.iter().cycle()).all(|(x, top)| x.is_nan() || (0.0..=*top).contains(x))
            }
            (Holds::Numbers, Values::Numbers(list)) => list.iter().all(|x| !x.is_infinite()),
            _ => false,
        }
    }

    /// What its number `at` is about: `arms-only, quantal, attack`.
    pub fn place(&self, mut at: usize, shape: Shape, names: &Names) -> String {
        let mut words: Vec<String> = Vec::new();
        for axis in self.axes.iter().rev() {
            let length = axis.len(shape).max(1);
            words.push(axis.name(at % length, names));
            at /= length;
        }
        words.reverse();
        words.join(", ")
    }
}

impl Values {
    /// The numbers of draws; empty for other numbers.
    pub fn as_counts(&self) -> &[u64] {
        match self {
            Values::Counts(list) => list,
            Values::Numbers(_) => &[],
        }
    }

    /// The numbers; empty for numbers of draws.
    pub fn as_numbers(&self) -> &[f64] {
        match self {
            Values::Numbers(list) => list,
            Values::Counts(_) => &[],
        }
    }

    /// Its numbers as words of 64 bits.
    pub fn words(&self) -> Box<dyn Iterator<Item = u64> + '_> {
        match self {
            Values::Counts(list) => Box::new(list.iter().copied()),
            Values::Numbers(list) => Box::new(list.iter().map(|x| x.to_bits())),
        }
    }
}
