//! What each model answered for each option.

use super::Known;
use super::numbers::{Domain, ROUNDING, estimate, number, spread};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::models::measures::{GUARANTOR_COST, PEACE_SURVIVAL};
use crate::results::{BestShare, Cell, Value, WORLDS};

impl Known<'_> {
    /// One cell per option and model, options outermost; none in a skeleton.
    pub(super) fn cells(&self, skeleton: bool) -> Checked {
        let results = self.results;
        if skeleton {
            length("cells", &results.cells, 0, 0)?;
            return length("guarantor_cost", &results.guarantor_cost, 0, 0);
        }
        let models = results.models.len();
        length("cells", &results.cells, results.options.len() * models, results.options.len() * models)?;
        for (at, cell) in results.cells.iter().enumerate() {
            let (option, model) = (&results.options[at / models].key, &results.models[at % models].key);
            let own = if cell.option != *option {
                Wrong::say(format!("is `{}`, here stands `{option}`", cell.option)).within("option")
            } else if cell.model != *model {
                let what = format!("is `{}`, here stands `{}`", cell.model.escape_debug(), model.escape_debug());
                Wrong::say(what).within("model")
            } else {
                self.cell(cell)
            };
            own.within(&format!("cells[{at}]"))?;
        }
        length("guarantor_cost", &results.guarantor_cost, results.options.len(), results.options.len())?;
        each("guarantor_cost", &results.guarantor_cost, |cost| {
            cost.as_ref().map_or(Ok(()), |cost| self.value(cost, Domain::AMOUNT))
        })
    }

    fn cell(&self, cell: &Cell) -> Checked {
        if cell.silent {
            let nothing = cell.answered == 0
                && cell.faults.is_empty()
                && cell.measures.is_empty()
                && cell.best.is_empty()
                && cell.worlds.is_empty();
            let said = if nothing { Ok(()) } else { Wrong::say("is silent and yet has numbers") };
            return said.and_then(|()| length("peace_survival", &cell.peace_survival, 0, 0)).within("silent");
        }
        // Both are bounded by the manifest.
        let draws = self.results.draws();
        let lost = cell.faults.values().try_fold(0u64, |sum, &n| sum.checked_add(n));
        if lost.and_then(|lost| lost.checked_add(cell.answered)) != Some(draws) {
            return Wrong::say(format!("answers and faults do not make {draws} draws")).within("answered");
        }
        let years = if cell.answered > 0 { self.results.study.horizon_years } else { 0 };
        length("peace_survival", &cell.peace_survival, years, years)?;
        each("peace_survival", &cell.peace_survival, |value| self.value(value, Domain::SHARE))?;
        if cell.peace_survival.windows(2).any(|two| two[1].estimate.mean > two[0].estimate.mean + ROUNDING) {
            return Wrong::say("rises from one year to the next").within("peace_survival");
        }
        let n = cell.worlds.len();
        each("worlds", &cell.worlds, |&risk| number("risk", risk, Domain::SHARE))?;
        if !(n == 0 || n == WORLDS) || cell.worlds.windows(2).any(|two| two[0] > two[1]) {
            return Wrong::say(format!("are not {WORLDS} risks in rising order")).within("worlds");
        }
        for (key, value) in &cell.measures {
            self.measure(key, value).within(&format!("measures.{}", key.escape_debug()))?;
        }
        for (key, best) in &cell.best {
            self.scalar(key).and_then(|_| shares(best)).within(&format!("best.{}", key.escape_debug()))?;
        }
        Ok(())
    }

    fn measure(&self, key: &str, value: &Value) -> Checked {
        let domain = self.scalar(key)?;
        self.value(value, domain)
    }

    /// The domain of a scalar measure that models answer.
    fn scalar(&self, key: &str) -> Result<Domain, Wrong> {
        let others = [PEACE_SURVIVAL.key, GUARANTOR_COST.key];
        let record = self.results.measures.iter().find(|m| m.key == key && !others.contains(&key));
        let record = record.ok_or_else(|| Wrong::new("there is no such measure of a model"))?;
        Ok(match record.unit.as_str() {
            "probability" => Domain::SHARE,
            "years" => Domain::up_to(self.results.study.horizon_years as f64),
            _ => Domain::AMOUNT,
        })
    }

    fn value(&self, value: &Value, domain: Domain) -> Checked {
        estimate(&value.estimate, domain).within("estimate")?;
        spread(&value.spread, domain).within("spread")?;
        let Some(difference) = &value.difference else { return Ok(()) };
        let differences = if domain == Domain::SHARE { Domain::DIFFERENCE } else { domain.differences() };
        estimate(&difference.estimate, differences).within("difference.estimate")
    }
}

fn shares(best: &BestShare) -> Checked {
    estimate(&best.alone, Domain::SHARE).within("alone")?;
    estimate(&best.tied, Domain::SHARE).within("tied")
}
