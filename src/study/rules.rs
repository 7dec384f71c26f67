//! The decision rules of a study, each prepared once, however many options decide by it.

use crate::models::{Design, RuleSurface, RuleTable};
use std::sync::Arc;

/// What has been prepared so far.
#[derive(Default)]
pub(super) struct Rules {
    tables: Vec<(Design, Arc<RuleTable>)>,
    surfaces: Vec<((Design, f64, f64), Arc<RuleSurface>)>,
}

impl Rules {
    /// The table of `design`.
    pub fn table(&mut self, design: Design) -> Arc<RuleTable> {
        if let Some((_, table)) = self.tables.iter().find(|(of, _)| *of == design) {
            return Arc::clone(table);
        }
        let table = Arc::new(RuleTable::new(&design));
        self.tables.push((design, Arc::clone(&table)));
        table
    }

    /// Keeps a surface that is prepared already, of `design` for correlations from `lo` to `hi`.
    pub fn keep(&mut self, design: Design, (lo, hi): (f64, f64), surface: &Arc<RuleSurface>) {
        self.surfaces.push(((design, lo, hi), Arc::clone(surface)));
    }

    /// The surface of `design` for correlations from `lo` to `hi`.
    pub fn surface(&mut self, design: Design, lo: f64, hi: f64) -> Arc<RuleSurface> {
        if let Some((_, surface)) = self.surfaces.iter().find(|(of, _)| *of == (design, lo, hi)) {
            return Arc::clone(surface);
        }
        let surface = Arc::new(RuleSurface::new(&design, lo, hi));
        self.surfaces.push(((design, lo, hi), Arc::clone(&surface)));
        surface
    }
}
