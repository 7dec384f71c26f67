//! The layout of records, and the record: everything one replicate leaves behind, whatever its number of draws.

use super::column::{Column, Holds, Names, Values};
use super::shape::Shape;
use super::statistic::Roster;
use crate::study::Study;

/// Which columns the records of a run have: those of its statistics, in the order of their roster.
#[derive(Clone, Copy)]
pub struct Layout {
    /// How many options, models and years.
    pub shape: Shape,
    /// What is asked of every replicate.
    pub statistics: Roster,
}

/// Everything one replicate leaves behind.
#[derive(Clone, Debug)]
pub struct Record {
    /// Index of the replicate.
    pub index: u64,
    /// The columns of each statistic, in the order of the layout.
    pub columns: Vec<Vec<Values>>,
}

impl Layout {
    /// The layout of the records of a study.
    pub fn of(study: &Study, statistics: Roster) -> Layout {
        Layout { shape: Shape::of(study), statistics }
    }

    /// The columns of each statistic.
    pub fn columns(&self) -> impl Iterator<Item = Vec<Column>> {
        let shape = self.shape;
        self.statistics.iter().map(move |statistic| statistic.columns(shape))
    }

    /// A column of a record by its statistic and its name; absent if there is none.
    pub fn column<'r>(&self, record: &'r Record, statistic: &str, column: &str) -> Option<&'r Values> {
        let at = self.statistics.iter().position(|asked| asked.name() == statistic)?;
        let of_statistic = self.statistics[at].columns(self.shape);
        record.columns[at].get(of_statistic.iter().position(|known| known.name == column)?)
    }

    /// Names, numbers, axes and order of the columns as text, by which a file says how it is to be read.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (statistic, columns) in self.statistics.iter().zip(self.columns()) {
            for column in columns {
                let kind = if column.holds == Holds::Counts { "counts" } else { "numbers" };
                let axes: Vec<String> = column.axes.iter().map(|axis| axis.text()).collect();
                let (name, length) = (column.name, column.len(self.shape));
                text += &format!("{}.{name} {kind} {length} by {}\n", statistic.name(), axes.join(" × "));
            }
        }
        text
    }

    /// Whether a record can come from a replicate of so many draws.
    pub fn can_be(&self, record: &Record, draws: u64) -> bool {
        let lists = self.statistics.iter().zip(self.columns()).zip(&record.columns);
        record.columns.len() == self.statistics.len()
            && lists.into_iter().all(|((statistic, columns), values)| {
                columns.len() == values.len()
                    && columns.iter().zip(values).all(|(column, values)| column.can_hold(values, draws))
                    && statistic.can_be(values, draws)
            })
    }

    /// The first number in which two records of one replicate differ: what it is about, the number in `a`, that in `b`.
    pub fn difference(&self, a: &Record, b: &Record, names: &Names) -> Option<String> {
        for (k, (statistic, columns)) in self.statistics.iter().zip(self.columns()).enumerate() {
            for (column, (ours, theirs)) in columns.iter().zip(a.columns[k].iter().zip(&b.columns[k])) {
                let Some(at) = ours.words().zip(theirs.words()).position(|(x, y)| x != y) else { continue };
                let place = column.place(at, self.shape, names);
                let shown = |values: &Values| match values {
                    Values::Counts(list) => list[at].to_string(),
                    Values::Numbers(list) => format!("{:e}", list[at]),
                };
                let (ours, theirs) = (shown(ours), shown(theirs));
                let of = if place.is_empty() { String::new() } else { format!(" of {place}") };
                let what = format!("{}.{}{of}", statistic.name(), column.name);
                return Some(format!("{what}: {ours} is written, {theirs} comes out"));
            }
        }
        None
    }
}

impl std::fmt::Debug for Layout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.statistics.iter().map(|statistic| statistic.name()).collect();
        f.debug_struct("Layout").field("shape", &self.shape).field("statistics", &names).finish()
    }
}
