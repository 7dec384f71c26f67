//! Elections of a guarantor: dates of the calendar in the world's file, and the years of the horizon they fall in.

use super::document::quote;
use super::table::TomlNode;
use crate::models;
use serde::{Deserialize, Serialize};
use std::fmt;
use toml::de::DeValue;
use toml::value::Datetime;

/// A day of the calendar, written `2028-11-07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Day {
    /// Year, 0 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// When a guarantor votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elections {
    /// Day of the first election.
    pub first: Day,
    /// Years from one election to the next, 1 to 100. Later elections stand at the same day of their year.
    pub every_years: u32,
}

/// Longest time from one election to the next, in years.
pub const LONGEST_TERM: u32 = 100;

impl Day {
    /// The day written `text`; absent if that is no day of the calendar.
    pub fn parse(text: &str) -> Option<Day> {
        match text.parse::<Datetime>().ok()? {
            Datetime { date: Some(date), time: None, offset: None } => {
                Some(Day { year: date.year, month: date.month, day: date.day })
            }
            _ => None,
        }
    }

    /// In which year counted from `start` this day falls. Year 1 begins on the day after `start` and ends a year after it; what
    /// lies before is in year 0 or below.
    fn year_from(self, start: Day) -> i64 {
        let whole = i64::from(self.year) - i64::from(start.year);
        whole + i64::from((self.month, self.day) > (start.month, start.day))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Day, String> {
        Day::parse(&text).ok_or_else(|| format!("`{}` is no day of the calendar", quote(&text)))
    }
}

impl Elections {
    /// The elections after `as_of`, in years of a horizon that begins on the day after it. The day decides only in which year an
    /// election falls; it is held at the end of that year.
    pub fn ahead_of(&self, as_of: Day) -> models::ElectionYears {
        let every = i64::from(self.every_years.max(1));
        let first = self.first.year_from(as_of);
        // Elections up to the day on which the study's knowledge ends are past; the next one counts.
        let next = if first >= 1 { first } else { (first - 1).rem_euclid(every) + 1 };
        models::ElectionYears::new(usize::try_from(next).unwrap_or(0), self.every_years as usize)
    }
}

/// What the table looks like in a file.
const EXAMPLE: &str = "{ first = 2028-11-07, every_years = 4 }";

/// Reads the politics of a guarantor; absent if they are not in order.
pub fn read(node: &TomlNode<'_>) -> Option<Elections> {
    let table = node.table("of the politics", &format!("politics = {EXAMPLE}"))?;
    let first = table.need("first", "2028-11-07").and_then(|n| day(&n));
    let every = table.need("every_years", "4").and_then(|n| n.whole(1, LONGEST_TERM));
    table.finish();
    Some(Elections { first: first?, every_years: every? })
}

/// The value of a node as a day of the calendar.
pub fn day(node: &TomlNode<'_>) -> Option<Day> {
    let parsed = match node.value {
        // What the syntax could not read has its complaint already.
        DeValue::Datetime(Datetime { date: None, time: None, offset: None }) => return None,
        DeValue::Datetime(date) => Day::parse(&date.to_string()),
        DeValue::String(text) => Day::parse(text),
        _ => None,
    };
    if parsed.is_none() {
        let message = format!("`{}` must be a day of the calendar", quote(&node.key));
        node.page.wrong(node.at.clone(), message, "write year, month and day: `2025-08-18`");
    }
    parsed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(as_of: &str, first: &str, every_years: u32) -> Vec<usize> {
        let day = |text| Day::parse(text).expect("a day");
        let ahead = Elections { first: day(first), every_years }.ahead_of(day(as_of));
        (1..=12).filter(|&t| ahead.held(t)).collect()
    }

    #[test]
    fn an_election_falls_in_the_year_of_the_horizon_that_holds_its_day() {
        assert_eq!(held("2025-08-18", "2028-11-07", 4), [4, 8, 12]);
        assert_eq!(held("2028-10-01", "2028-11-07", 4), [1, 5, 9]);
        assert_eq!(held("2028-11-06", "2028-11-07", 4), [1, 5, 9]);
        assert_eq!(held("2027-11-07", "2028-11-07", 4), [1, 5, 9], "the last day of year 1");
        assert_eq!(held("2027-11-06", "2028-11-07", 4), [2, 6, 10], "the first day of year 2");
        assert_eq!(held("2024-02-29", "2025-02-28", 12), [1]);
        assert_eq!(held("2025-01-01", "2099-01-01", 4), Vec::<usize>::new(), "beyond any horizon asked for here");
    }

    #[test]
    fn elections_that_are_past_are_followed_by_later_ones() {
        assert_eq!(held("2028-11-07", "2028-11-07", 4), [4, 8, 12], "known on the day it is held");
        assert_eq!(held("2028-11-08", "2028-11-07", 4), [4, 8, 12]);
        assert_eq!(held("2029-12-01", "2028-11-07", 4), [3, 7, 11]);
        assert_eq!(held("2025-08-18", "1788-12-15", 4), [4, 8, 12]);
        assert_eq!(held("2025-08-18", "2000-01-01", 1), (1..=12).collect::<Vec<_>>());
    }

    #[test]
    fn a_day_is_a_day_of_the_calendar_alone() {
        for wrong in ["2028-02-30", "2028-11", "2028-11-07T10:00:00", "10:00:00", "", "7 November 2028"] {
            assert_eq!(Day::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Day::parse("2028-11-07").expect("a day").to_string(), "2028-11-07");
    }
}
