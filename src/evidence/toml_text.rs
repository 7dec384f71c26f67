//! The results of a recomputation as the tables of a posterior's file, to be put there.

use super::posterior::{Posterior, Recomputed};
use crate::chance::{Belief, Parameter};
use crate::language::Language;
use crate::quantity::show::shortest;
use std::fmt::Write;

/// Longest line that a list of numbers makes.
const WIDTH: usize = 110;

/// The tables `[results.…]` with the numbers that come out.
pub fn toml_text(posterior: &Posterior, recomputed: &Recomputed) -> String {
    let mut text = String::new();
    for stated in &posterior.results {
        let Some(made) = recomputed.results.iter().find(|result| result.key == stated.key) else { continue };
        let titles: Vec<String> = Language::ALL
            .iter()
            .filter_map(|&language| Some(format!("{} = {}", language.code(), quoted(stated.title.given(language)?))))
            .collect();
        let names: Vec<String> = stated.feeds.iter().map(|name| quoted(name)).collect();
        let feeds = match &names[..] {
            [] => String::new(),
            [name] => format!("feeds = {name}\n"),
            _ => format!("feeds = [{}]\n", names.join(", ")),
        };
        // Writing to a String cannot fail.
        let _ = write!(
            text,
            "[results.{}]\ntitle = {{ {} }}\nunit = {}\n{feeds}estimate = {}\ninterval = [{}, {}]\n{}\n\n",
            stated.key,
            titles.join(", "),
            quoted(&stated.unit),
            shortest(made.estimate),
            shortest(made.interval[0]),
            shortest(made.interval[1]),
            belief(&made.belief, &stated.key),
        );
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A belief on one line, or as a table of its own where its lists are long.
fn belief(belief: &Belief, key: &str) -> String {
    let parameters = belief.family.parameters.iter().zip(&belief.parameters);
    let written: Vec<String> = parameters.map(|(spec, value)| format!("{} = {}", spec.name, parameter(value))).collect();
    let line = format!("belief = {{ {} = {{ {} }} }}", belief.family.key, written.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    format!("[results.{key}.belief.{}]\n{}", belief.family.key, written.join("\n"))
}

fn parameter(value: &Parameter) -> String {
    let list = match value {
        Parameter::Number(x) => return shortest(*x),
        Parameter::List(list) => list,
    };
    let mut lines = vec![String::from(" ")];
    for number in list.iter().map(|x| format!(" {},", shortest(*x))) {
        match lines.last_mut() {
            Some(line) if line.len() + number.len() <= WIDTH => line.push_str(&number),
            _ => lines.push(format!(" {number}")),
        }
    }
    let short = lines.len() == 1 && lines[0].len() < WIDTH / 2;
    if short { format!("[{}]", lines[0].trim().trim_end_matches(',')) } else { format!("[\n{}\n]", lines.join("\n")) }
}
