//! What a reader must know before using the numbers: known kinds, each with its facts.

use super::Known;
use super::numbers::{Domain, estimate};
use super::wrong::{Checked, Within, Wrong, each};
use crate::results::{Caution, Fact, KINDS};

impl Known<'_> {
    /// Every caution.
    pub(super) fn cautions(&self) -> Checked {
        each("cautions", &self.results.cautions, |caution| self.caution(caution))
    }

    fn caution(&self, caution: &Caution) -> Checked {
        let Some(kind) = KINDS.iter().find(|kind| kind.key == caution.key) else {
            return Wrong::say(format!("there is no caution `{}`", caution.key.escape_debug())).within("key");
        };
        let complete = kind.facts.len() == caution.facts.len() && kind.facts.iter().all(|f| caution.facts.contains_key(*f));
        if !complete {
            return Wrong::say(format!("`{}` has the facts {}", kind.key, kind.facts.join(", "))).within("facts");
        }
        caution.facts.iter().try_for_each(|(name, fact)| self.fact(fact).within(name)).within("facts")
    }

    fn fact(&self, fact: &Fact) -> Checked {
        match fact {
            Fact::Count(_) | Fact::Text(_) => Ok(()),
            Fact::Share(x) => Domain::SHARE.check(*x),
            Fact::Level(level) => estimate(level, Domain::SHARE),
            Fact::Difference(x) => Domain::DIFFERENCE.check(*x),
            Fact::Factor(x) => Domain::AMOUNT.check(*x),
            Fact::Option(key) => self.option(key.as_str()),
            Fact::Model(key) => self.model(key),
        }
    }
}
