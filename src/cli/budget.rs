//! How much to draw, and which models to play: options shared by all commands that run a study.

use super::{Exit, Failure};
use crate::chance::Plan;
use crate::engine::Budget;
use crate::models::{self, Model};
use crate::scenario::suggestion;
use clap::Args;

/// How much to draw.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Draws")]
pub struct BudgetArguments {
    /// Seed of the draws
    #[arg(long, value_name = "N", default_value = "1", value_parser = seed, allow_negative_numbers = true)]
    pub seed: u64,
    /// Independent replicates; their scatter is the simulation error
    #[arg(long, value_name = "N", default_value = "16", value_parser = count, allow_negative_numbers = true)]
    pub replicates: u64,
    /// Draws in each replicate: a power of two from 64 to 65536
    #[arg(long, value_name = "N", default_value = "4096", value_parser = draws, allow_negative_numbers = true)]
    pub draws: u64,
    /// How draws are spread
    #[arg(long, value_name = "PLAN", default_value = "sobol", value_parser = plan)]
    pub plan: Plan,
    /// Threads; 0 for all cores. The numbers do not depend on it
    #[arg(long, value_name = "N", default_value = "0", value_parser = threads, allow_negative_numbers = true)]
    pub threads: usize,
}

impl BudgetArguments {
    /// The budget they ask for.
    pub fn budget(&self) -> Budget {
        Budget {
            plan: self.plan,
            seed: self.seed,
            replicates: self.replicates,
            draws: self.draws as usize,
            threads: self.threads.min(1024),
        }
    }
}

/// Most replicates accepted: 2⁴⁰ draws in all are weeks of work even on a cluster.
pub const MOST_REPLICATES: u64 = 1 << 24;

/// A whole number as people write it: `4096`, `4_096`, `1e6`.
pub fn whole(text: &str) -> Result<u64, String> {
    let plain: String = text.chars().filter(|&c| c != '_').collect();
    if let Ok(n) = plain.parse::<u64>() {
        return Ok(n);
    }
    match plain.parse::<f64>() {
        Ok(x) if (0.0..=9e15).contains(&x) && x.fract() == 0.0 => Ok(x as u64),
        _ => Err("not a whole number from 0 on; write 4096, 4_096 or 1e6".into()),
    }
}

/// A seed: any number of 64 bits, none of them below 0.
pub fn seed(text: &str) -> Result<u64, String> {
    let plain: String = text.chars().filter(|&c| c != '_').collect();
    plain.parse().map_err(|_| format!("a seed is a whole number from 0 to {}", u64::MAX))
}

/// A number of threads.
pub fn threads(text: &str) -> Result<usize, String> {
    whole(text).ok().and_then(|n| usize::try_from(n).ok()).ok_or_else(|| "a whole number from 0; 0 is all cores".to_owned())
}

fn count(text: &str) -> Result<u64, String> {
    let n = whole(text)?;
    if (1..=MOST_REPLICATES).contains(&n) { Ok(n) } else { Err(format!("must be from 1 to {MOST_REPLICATES}")) }
}

/// A power of two that a replicate may hold.
pub fn draws(text: &str) -> Result<u64, String> {
    let n = whole(text)?;
    let near = n.clamp(64, 65_536).next_power_of_two();
    if n.is_power_of_two() && (64..=65_536).contains(&n) {
        Ok(n)
    } else {
        Err(format!("must be a power of two from 64 to 65536; the next one is {near}"))
    }
}

fn plan(text: &str) -> Result<Plan, String> {
    match text {
        "sobol" => Ok(Plan::Sobol),
        "plain" => Ok(Plan::Plain),
        "latin" => Ok(Plan::Latin),
        _ => Err("must be sobol, plain or latin".into()),
    }
}

/// The models called by a comma-separated list of keys or titles, in roster order; all if there is no list.
pub fn chosen_models(names: &[String]) -> Result<Vec<&'static dyn Model>, Failure> {
    if names.is_empty() {
        return Ok(models::roster().to_vec());
    }
    let chosen = names.iter().map(|name| Ok(chosen_model(name)?.card().key)).collect::<Result<Vec<&str>, Failure>>()?;
    Ok(models::roster().iter().copied().filter(|m| chosen.contains(&m.card().key)).collect())
}

/// The model called by its key, or by its title in either language.
pub fn chosen_model(name: &str) -> Result<&'static dyn Model, Failure> {
    models::called(name).ok_or_else(|| {
        let known: Vec<&str> = models::roster().iter().map(|m| m.card().key).collect();
        let failure = Failure::new(Exit::Refused, format!("there is no model called `{}`", name.escape_debug()));
        failure.hint(did_you_mean(name, &known))
    })
}

/// The nearest of `known`, or a few of them.
pub fn did_you_mean(wrong: &str, known: &[&str]) -> String {
    suggestion(wrong, known.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        assert_eq!((whole("4096"), whole("4_096"), whole("1e6")), (Ok(4096), Ok(4096), Ok(1_000_000)));
        for wrong in ["", "-1", "1.5", "abc", "1e99", "nan", "0x10"] {
            assert!(whole(wrong).is_err(), "{wrong}");
        }
        assert!(draws("4095").is_err_and(|e| e.contains("4096")));
        assert!(draws("131072").is_err() && draws("32").is_err() && draws("64").is_ok());
        assert!(count("0").is_err() && plan("sobol").is_ok() && plan("halton").is_err());
    }

    #[test]
    fn a_wrong_model_is_met_with_a_suggestion() {
        let failure = chosen_models(&["quantel".into()]).map(|_| ()).expect_err("unknown");
        assert_eq!(failure.hint.as_deref(), Some("did you mean `quantal`?"));
        let keys: Vec<&str> =
            chosen_models(&["quantal".into(), "calculus".into()]).expect("known").iter().map(|m| m.card().key).collect();
        assert_eq!(keys, ["calculus", "quantal"]);
    }

    #[test]
    fn a_model_is_called_by_its_key_or_by_what_tables_call_it() {
        for model in models::roster() {
            let card = model.card();
            let [en, de] = [Language::En, Language::De].map(|language| card.title.get(language));
            for name in [card.key, en, de, &en.to_uppercase(), &card.key.replace('-', " ")] {
                assert_eq!(chosen_model(name).map(|m| m.card().key), Ok(card.key), "{name}");
            }
        }
    }

    #[test]
    fn a_seed_below_zero_is_told_what_a_seed_is() {
        assert!(seed("-1").is_err_and(|e| e.contains("from 0 to 18446744073709551615")));
        assert_eq!((seed("18446744073709551615"), seed("1_000")), (Ok(u64::MAX), Ok(1000)));
        assert!(seed("1.5").is_err() && threads("-1").is_err() && threads("8") == Ok(8));
    }
}
