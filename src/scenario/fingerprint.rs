//! Fingerprints of a scenario: SHA-256 of what it means, whatever its files look like.

use super::checked::{Entry, Scenario};
use crate::chance::{Belief, Parameter};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The two fingerprints of a scenario, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// Of everything: numbers, titles, notes, sources.
    pub scenario: String,
    /// Of what the numbers depend on.
    pub beliefs: String,
}

impl Scenario {
    /// The scenario's fingerprints. Order of keys, comments and line ends do not matter; numbers count by their bits.
    pub fn hashes(&self) -> Hashes {
        let numbers = self.numbers();
        let mut words = numbers.clone();
        let _ = writeln!(words, "{:?}\n{:?}\n{}", self.title, self.question, self.as_of);
        let mut sources: Vec<String> = self.sources.iter().map(|s| format!("{s:?}")).collect();
        sources.sort();
        let _ = writeln!(words, "{sources:?}\n{:?}", self.notes);
        for offer in &self.offers {
            let _ = writeln!(words, "{:?} {:?} {:?} {:?}", offer.title, offer.summary, offer.alternative_rule, offer.notes);
            for Entry { spec, basis, source, note, origin, .. } in &offer.entries {
                let _ = writeln!(words, "{} {basis:?} {source:?} {note:?} {origin:?}", spec.name);
            }
        }
        Hashes { scenario: sha256(&words), beliefs: sha256(&numbers) }
    }

    /// Everything the numbers depend on, as text with exact bits.
    fn numbers(&self) -> String {
        let mut text = format!(
            "horizon {}\nwill {:?}\nreference {}\nnegligible {:016x}\n",
            self.horizon_years,
            self.will,
            self.offers[self.reference].key,
            self.negligible_attack.to_bits()
        );
        for offer in &self.offers {
            let _ = writeln!(text, "option {} {:?} {} {:?}", offer.key, offer.blocs, offer.members, offer.rule);
            for entry in &offer.entries {
                let _ = writeln!(text, "{} {}", entry.spec.name, bits(&entry.belief));
            }
        }
        text
    }
}

fn bits(belief: &Belief) -> String {
    let mut text = belief.family.key.to_owned();
    for parameter in &belief.parameters {
        match parameter {
            Parameter::Number(x) => _ = write!(text, " {:016x}", x.to_bits()),
            Parameter::List(list) => {
                text.push_str(" [");
                list.iter().for_each(|x| _ = write!(text, " {:016x}", x.to_bits()));
                text.push(']');
            }
        }
    }
    text
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
