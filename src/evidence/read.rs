//! Reading a posterior with its tables, with all complaints at once.

use super::methods::METHODS;
use super::posterior::{Method, Needs, Posterior, StatedResult};
use super::resample::Resampling;
use super::source_tables::{Condition, TablesAsked};
use crate::names::Name;
use crate::scenario::reading::{
    ANY, FileText, PROSE, Sources, TITLE, TomlNode, TomlTable, belief, file, optional, quote, schema, spoken, title,
};
use crate::scenario::{Complaint, Complaints};

/// Fewest and most resamples: fewer leave the ends of an interval open, more take minutes.
const RESAMPLES: (u32, u32) = (200, 20_000);
/// Most years at which a risk is asked for.
const MOST_YEARS: f64 = 100.0;

/// Reads the posterior in `text` and the tables beside it.
///
/// # Errors
/// With everything that is wrong with the file and its tables.
pub fn read_posterior(text: &FileText) -> Result<Posterior, Complaints> {
    let mut of_tables = Vec::new();
    match file(text, "of a posterior", |root| posterior(root, text, &mut of_tables)) {
        Ok(posterior) if of_tables.is_empty() => Ok(posterior),
        Ok(_) => Err(Complaints(of_tables)),
        Err(Complaints(complaints)) => Err(Complaints([complaints, of_tables].concat())),
    }
}

/// The name of a file without its ending.
fn key(text: &FileText) -> String {
    let name = match text {
        FileText::Shipped(name, _) => (*name).to_owned(),
        FileText::File(path) => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
    };
    name.strip_suffix(".toml").map(str::to_owned).unwrap_or(name)
}

fn posterior(root: TomlTable<'_>, text: &FileText, of_tables: &mut Vec<Complaint>) -> Option<Posterior> {
    schema(&root);
    let name = title(&root, "title");
    let note = optional(root.get("note"), |n| spoken(n, PROSE));
    let method = method(&root);
    let select = conditions(&root, method);
    let tables = asked(&root, text, method, select.clone().unwrap_or_default());
    let at_years = method.is_none_or(|m| m.asks_years).then(|| at_years(&root, method.is_some()));
    let resampling = method.is_none_or(|m| m.resamples).then(|| bootstrap(&root, method.is_some()));
    let sources = Sources::read(&root);
    if sources.keys.is_empty() {
        root.page.missing(
            root.page.top(),
            "the posterior names no source",
            "add [sources.some-key] with `kind` and `title`",
        );
    }
    let results = results(&root, method);
    let tables = method.and_then(|method| tables.read(method.needs, of_tables));
    root.finish();
    let tables = tables?;
    Some(Posterior {
        key: key(text),
        title: name?,
        note: note?,
        tables: tables.names,
        select: select?.into_iter().map(|(node, ends)| (node.key, ends)).collect(),
        rows: tables.rows,
        method: method?,
        data: tables.data,
        at_years: at_years.map_or(Some(None), |years| years.map(Some))?,
        resampling: resampling.map_or(Some(None), |resampling| resampling.map(Some))?,
        sources: sources.list,
        results: results?,
    })
}

/// Model and estimator.
fn method(root: &TomlTable<'_>) -> Option<&'static Method> {
    let words = |pick: fn(&Method) -> &'static str| {
        let mut words: Vec<(&'static str, &'static str)> = METHODS.iter().map(|m| (pick(m), pick(m))).collect();
        words.dedup();
        words
    };
    let model = root.need("model", "\"survival-curve\"").and_then(|n| n.choice("model", &words(|m| m.model)));
    let node = root.need("estimator", "\"kaplan-meier\"");
    let estimator = node.as_ref().and_then(|n| n.choice("estimator", &words(|m| m.estimator)));
    let (model, estimator) = (model?, estimator?);
    let of_model = METHODS.iter().copied().filter(|m| m.model == model);
    let found = of_model.clone().find(|m| m.estimator == estimator);
    if let (None, Some(node)) = (found, node) {
        let known: Vec<String> = of_model.map(|m| format!("`{}`", m.estimator)).collect();
        let message = format!("the model `{model}` is not estimated by `{estimator}`");
        node.page.wrong(node.at, message, format!("write {}", known.join(" or ")));
    }
    found
}

/// Conditions on the rows of the first table.
fn conditions<'a>(root: &TomlTable<'a>, method: Option<&Method>) -> Option<Vec<Condition<'a>>> {
    if method.is_some_and(|m| m.needs == Needs::Nothing) {
        return Some(Vec::new());
    }
    const EXAMPLE: &str = "select = { neighbours = [1, 1] }";
    let Some(node) = root.get("select") else { return Some(Vec::new()) };
    let table = node.table("of the selection", EXAMPLE)?;
    let conditions: Vec<Option<Condition<'a>>> =
        table.nodes().map(|node| Some((node.clone(), interval(&node, true)?))).collect();
    conditions.into_iter().collect()
}

/// The tables that the method reads, where they are named.
fn asked<'a, 't>(
    root: &TomlTable<'a>,
    text: &'t FileText,
    method: Option<&Method>,
    select: Vec<Condition<'a>>,
) -> TablesAsked<'a, 't> {
    let (table, events) = match method.map(|m| m.needs) {
        None => (root.get("table"), root.get("events")),
        Some(Needs::Nothing) => (None, None),
        Some(Needs::Crises) => (root.need("table", "\"peace-spells.csv\""), root.need("events", "\"crises.csv\"")),
        Some(_) => (root.need("table", "\"my-table.csv\""), None),
    };
    TablesAsked { text, table, events, select }
}

fn at_years(root: &TomlTable<'_>, needed: bool) -> Option<f64> {
    let node = if needed { root.need("at_years", "10") } else { root.get("at_years") }?;
    let years = node.number()?;
    let fits = years > 0.0 && years <= MOST_YEARS;
    if !fits {
        let message = format!("`at_years` must lie above 0 and not above {MOST_YEARS}");
        node.page.wrong(node.at, message, "write how many years after the war's end the risk is asked for");
    }
    fits.then_some(years)
}

fn bootstrap(root: &TomlTable<'_>, needed: bool) -> Option<Resampling> {
    const EXAMPLE: &str = "{ resamples = 1000, seed = 1 }";
    let node = if needed { root.need("bootstrap", EXAMPLE) } else { root.get("bootstrap") }?;
    let table = node.table("of the bootstrap", &format!("bootstrap = {EXAMPLE}"))?;
    let resamples = table.need("resamples", "1000").and_then(|n| n.whole(RESAMPLES.0, RESAMPLES.1));
    let seed = table.need("seed", "1").and_then(|n| n.whole(0, u32::MAX));
    table.finish();
    Some(Resampling { resamples: resamples?.into(), seed: seed?.into() })
}

fn results(root: &TomlTable<'_>, method: Option<&Method>) -> Option<Vec<StatedResult>> {
    let table = root.need("results", "{ … }")?.table("of the results", "[results.some-result]")?;
    let nodes: Vec<TomlNode<'_>> = table.nodes().collect();
    if nodes.is_empty() {
        table.page.missing(table.at.clone(), "there is no result", "add [results.some-result] with `title` and `unit`");
        return None;
    }
    let read: Vec<Option<StatedResult>> = nodes.iter().map(|node| result(node, method)).collect();
    read.into_iter().collect()
}

fn result(node: &TomlNode<'_>, method: Option<&Method>) -> Option<StatedResult> {
    let known = method.map(|m| m.results).unwrap_or_default();
    if !known.is_empty() && !known.contains(&node.key.as_str()) {
        node.page.unknown(node.key_at.clone(), "result of this model", &node.key, known.iter().copied());
    } else if let Err(error) = Name::new(&node.key) {
        let message = format!("a result cannot be called `{}`", quote(&node.key));
        node.page.wrong(node.key_at.clone(), message, error.to_string());
    }
    let table = node.table("of a result", &format!("[results.{}]", quote(&node.key)))?;
    let name = title(&table, "title");
    let unit = table.need("unit", "\"1\"").and_then(|n| n.text(TITLE));
    let feeds = optional(table.get("feeds"), |n| n.texts(TITLE, "[\"erosion\"]"));
    // Where nothing is computed, the numbers must be stated.
    let stated = method.is_some_and(|m| m.needs == Needs::Nothing);
    let number = |key, example| if stated { table.need(key, example) } else { table.get(key) };
    let (estimate, ends) = (number("estimate", "2"), number("interval", "[1.4, 3]"));
    let estimate = optional(estimate, |n| if stated { above_zero(n) } else { n.number() });
    let ends = optional(ends, |n| interval(n, false).filter(|ends| !stated || is_ratio(n, ends)));
    let belief = optional(table.get("belief"), |n| belief(n, &ANY));
    table.finish();
    let key = node.key.clone();
    Some(StatedResult {
        key,
        title: name?,
        unit: unit?,
        feeds: feeds?.unwrap_or_default(),
        estimate: estimate?,
        interval: ends?,
        belief: belief?,
    })
}

fn above_zero(node: &TomlNode<'_>) -> Option<f64> {
    let number = node.number()?;
    if number <= 0.0 {
        node.page.wrong(node.at.clone(), format!("`{}` must be above 0: it is a ratio", quote(&node.key)), "1 is no effect");
    }
    (number > 0.0).then_some(number)
}

fn is_ratio(node: &TomlNode<'_>, ends: &[f64; 2]) -> bool {
    if ends[0] <= 0.0 {
        let message = format!("`{}` must lie above 0: it is that of a ratio", quote(&node.key));
        node.page.wrong(node.at.clone(), message, "1 is no effect");
    }
    ends[0] > 0.0
}

/// Two numbers, the smaller first; equal ones where that is a condition.
fn interval(node: &TomlNode<'_>, equal: bool) -> Option<[f64; 2]> {
    let numbers: Vec<Option<f64>> = node.list("[0.2, 0.5]")?.iter().map(TomlNode::number).collect();
    let numbers: Vec<f64> = numbers.into_iter().collect::<Option<_>>()?;
    match numbers[..] {
        [lo, hi] if lo < hi || (equal && lo == hi) => Some([lo, hi]),
        _ => {
            let message = format!("`{}` must be two numbers, the smaller first", quote(&node.key));
            node.page.wrong(node.at.clone(), message, format!("write `{} = [0.2, 0.5]`", quote(&node.key)));
            None
        }
    }
}
