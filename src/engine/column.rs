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

    /// What a file says of it, so that numbers that are told apart otherwise are not taken for these.
    pub fn text(self) -> String {
        match self {
            Axis::Option => "options".to_owned(),
            Axis::Model => "models".to_owned(),
            Axis::Pair => "pairs".to_owned(),
            Axis::Series => {
                SCALARS.iter().map(|(measure, _)| measure.key).chain([PEACE_SURVIVAL.key]).collect::<Vec<_>>().join(",")
            }
            Axis::Of(list) => list.join(","),
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

    /// What its number `at` is about: `OPTION, quantal, attack`.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_by_the_names_of_its_axes() {
        let shape = Shape { options: 3, models: 2, horizon: 2 };
        let names =
            Names { options: ["a", "b", "c"].map(str::to_owned).to_vec(), models: ["m", "n"].map(str::to_owned).to_vec() };
        let column = Column::within("mean", &[Axis::Option, Axis::Model, Axis::Series], &[1.0]);
        let series = shape.series();
        assert_eq!(column.place(0, shape, &names), "a, m, attack");
        assert_eq!(column.place(3 * series + series - 1, shape, &names), "b, n, peace_survival 2");
        let pairs = Column::counts("draws", &[Axis::Model, Axis::Pair, Axis::Of(&["lower", "higher"])]);
        assert_eq!(pairs.place(6 + 3, shape, &names), "n, a and c, higher");
        assert_eq!((column.len(shape), pairs.len(shape)), (6 * series, 12));
        assert_eq!(Column::counts("answered", &[]).place(0, shape, &names), "");
    }

    #[test]
    fn a_column_holds_its_own_numbers_alone() {
        let share = Column::within("share", &[Axis::Option], &[1.0, 10.0]);
        assert!(share.can_hold(&Values::Numbers(vec![1.0, 10.0, f64::NAN]), 8));
        assert!(!share.can_hold(&Values::Numbers(vec![1.0, 10.1, 0.0]), 8));
        assert!(!share.can_hold(&Values::Numbers(vec![-0.1, 0.0, 0.0]), 8) && !share.can_hold(&Values::Counts(vec![1]), 8));
        let counts = Column::counts("draws", &[Axis::Option]);
        assert!(counts.can_hold(&Values::Counts(vec![8]), 8) && !counts.can_hold(&Values::Counts(vec![9]), 8));
        assert!(!Column::numbers("difference", &[]).can_hold(&Values::Numbers(vec![f64::INFINITY]), 8));
    }
}
