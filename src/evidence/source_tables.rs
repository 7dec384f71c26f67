//! The tables beside a posterior: found, read, their rows selected, and turned into what the method reads.

use super::battles::battles;
use super::counts::counts;
use super::crises::lay;
use super::csv_table::{self, NumberTable};
use super::exposures::exposures;
use super::growth::growth;
use super::posterior::{EvidenceData, Needs};
use super::spells::spells;
use crate::scenario::Complaint;
use crate::scenario::reading::{FileText, Page, TITLE, TomlNode, beside, quote};

/// A condition on rows: where its column is named, smallest and largest value.
pub type Condition<'a> = (TomlNode<'a>, [f64; 2]);

/// Where tables are named.
pub struct TablesAsked<'a, 't> {
    /// The posterior's file.
    pub text: &'t FileText,
    /// The first table.
    pub table: Option<TomlNode<'a>>,
    /// The table of crises.
    pub events: Option<TomlNode<'a>>,
    /// Conditions on rows of the first table.
    pub select: Vec<Condition<'a>>,
}

/// What tables hold for a posterior.
pub struct SourceTables {
    /// Their names.
    pub names: Vec<String>,
    /// Rows of the first, before any were selected.
    pub rows: usize,
    /// The selected rows.
    pub data: EvidenceData,
}

impl TablesAsked<'_, '_> {
    /// The data that `needs` asks for; complaints about the tables' own text go to `complaints`.
    pub fn read(self, needs: Needs, complaints: &mut Vec<Complaint>) -> Option<SourceTables> {
        if needs == Needs::Nothing {
            return Some(SourceTables { names: Vec::new(), rows: 0, data: EvidenceData::Published });
        }
        let (first, events) = (self.table.and_then(|node| open(self.text, &node)), self.events);
        let events = events.map(|node| open(self.text, &node));
        let table = first.as_ref().and_then(|(_, page)| csv_table::read(page));
        let read = first.as_ref().zip(table.as_ref()).and_then(|((_, page), table)| match needs {
            Needs::Counts => counts(page, table).map(EvidenceData::Counts),
            Needs::Growth => growth(page, table).map(EvidenceData::Growth),
            Needs::Exposures => exposures(page, table).map(EvidenceData::Exposures),
            Needs::Battles => battles(page, table).map(EvidenceData::Battles),
            _ => spells(page, table).map(EvidenceData::Spells),
        });
        let kept = table.as_ref().and_then(|table| selected(table, &self.select));
        let mut read = read;
        let laid = match &events {
            Some(Some((_, page))) => with_crises(page, read.as_mut()),
            Some(None) => None,
            None => Some(()),
        };
        let opened = first.iter().chain(events.iter().flatten());
        complaints.extend(opened.clone().flat_map(|(_, page)| page.complaints()));
        let names = opened.map(|(name, _)| name.clone()).collect();
        laid?;
        let data = picked(read?, &kept?);
        Some(SourceTables { names, rows: table?.rows.len(), data })
    }
}

/// The table that `node` names: its name and its text.
fn open(text: &FileText, node: &TomlNode<'_>) -> Option<(String, Page)> {
    let name = node.text(TITLE)?;
    if name.contains(['/', '\\', ':']) || name.starts_with('.') {
        let message = format!("`{}` is not a file beside this one", quote(&name));
        node.page.wrong(node.at.clone(), message, "write the name of a table in the same folder: `my-table.csv`");
        return None;
    }
    match beside(text, &name) {
        Ok(page) => Some((name, page)),
        Err(complaint) => {
            let message = format!("cannot read the table `{}`: {}", quote(&name), complaint.message());
            node.page.wrong(node.at.clone(), message, complaint.help());
            None
        }
    }
}

/// Lays the crises of `page` into the spells; they are read for the complaints about them where there are no spells.
fn with_crises(page: &Page, read: Option<&mut EvidenceData>) -> Option<()> {
    let table = csv_table::read(page)?;
    let spells = match read {
        Some(EvidenceData::Spells(spells)) => Some(&mut spells[..]),
        _ => None,
    };
    lay(page, &table, spells)
}

/// Which rows fulfil every condition; a complaint about a condition on no column.
fn selected(table: &NumberTable, select: &[Condition<'_>]) -> Option<Vec<bool>> {
    let mut kept = vec![true; table.rows.len()];
    let mut sound = true;
    for (node, [lo, hi]) in select {
        let Some(column) = table.find(&node.key) else {
            node.page.unknown(node.key_at.clone(), "column", &node.key, table.columns());
            sound = false;
            continue;
        };
        for (row, kept) in table.rows.iter().zip(&mut kept) {
            let value = row.cells[column].0;
            *kept &= value >= *lo && value <= *hi;
        }
    }
    sound.then_some(kept)
}

fn picked(data: EvidenceData, kept: &[bool]) -> EvidenceData {
    fn of<T>(rows: Vec<T>, kept: &[bool]) -> Vec<T> {
        rows.into_iter().zip(kept).filter(|(_, kept)| **kept).map(|(row, _)| row).collect()
    }
    match data {
        EvidenceData::Spells(rows) => EvidenceData::Spells(of(rows, kept)),
        EvidenceData::Counts(rows) => EvidenceData::Counts(of(rows, kept)),
        EvidenceData::Growth(rows) => EvidenceData::Growth(of(rows, kept)),
        EvidenceData::Exposures(rows) => EvidenceData::Exposures(of(rows, kept)),
        EvidenceData::Battles(rows) => EvidenceData::Battles(of(rows, kept)),
        EvidenceData::Published => EvidenceData::Published,
    }
}
