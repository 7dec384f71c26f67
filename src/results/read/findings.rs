//! What further statistics come to.

use super::Known;
use super::numbers::{Domain, estimate};
use super::wrong::{Checked, Within, Wrong, each};
use crate::results::{Finding, FindingRow};

impl Known<'_> {
    /// Every number of every finding.
    pub(super) fn findings(&self) -> Checked {
        each("findings", &self.results.findings, |finding| {
            let same = self.results.findings.iter().filter(|other| other.statistic == finding.statistic).count();
            if same > 1 {
                return Wrong::say(format!("there are {same} of `{}`", finding.statistic.escape_debug()));
            }
            self.finding(finding)
        })
    }

    fn finding(&self, finding: &Finding) -> Checked {
        let domain = if finding.unit == "probability" { Domain::SHARE } else { Domain::REAL };
        each("rows", &finding.rows, |row: &FindingRow| {
            row.option.as_ref().map_or(Ok(()), |option| self.option(option.as_str())).within("option")?;
            row.model.as_ref().map_or(Ok(()), |model| self.model(model)).within("model")?;
            let about = (&row.option, &row.model);
            if finding.rows.iter().filter(|other| (&other.option, &other.model) == about).count() > 1 {
                return Wrong::say("there are two of it");
            }
            estimate(&row.estimate, domain).within("estimate")
        })
    }
}
