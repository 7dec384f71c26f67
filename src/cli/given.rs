//! Inputs of a form as people write them: `name=value` on the command line, or a TOML file.

use super::{Exit, Failure};
use crate::files::read;
use crate::textbook::{GivenInput, GivenInputs};
use std::path::Path;
use toml::{Table, Value};

/// Largest file read: far more than any form can use.
const LARGEST: u64 = 1 << 20;

/// The sets of inputs of a file: its top-level keys, or each table of its array `inputs`.
///
/// # Errors
/// If the file cannot be read, is no TOML, or mixes both ways.
pub fn from_file(path: &Path) -> Result<Vec<GivenInputs>, Failure> {
    let refused = |what: String| Failure::new(Exit::Refused, format!("{}: {what}", path.display()));
    let text = read::text(path, LARGEST).map_err(|why| refused(why.to_string()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut table: Table = text.parse().map_err(|e: toml::de::Error| refused(e.to_string().trim_end().to_owned()))?;
    match table.remove("inputs") {
        None => Ok(vec![flat(&table).map_err(refused)?]),
        Some(Value::Array(sets)) if table.is_empty() && !sets.is_empty() => {
            sets.iter().map(|set| set_of(set).map_err(refused)).collect()
        }
        Some(_) => Err(refused("`inputs` must be tables, [[inputs]], and stand alone".into())),
    }
}

fn set_of(set: &Value) -> Result<GivenInputs, String> {
    match set {
        Value::Table(table) => flat(table),
        _ => Err("`inputs` must be tables: [[inputs]]".into()),
    }
}

/// Adds all of `settings` to the inputs. Their order says nothing: a table comes before a single input of it.
///
/// # Errors
/// If one is no setting, or two are about the same input.
pub fn set_all(inputs: &mut GivenInputs, settings: &[String]) -> Result<(), Failure> {
    let name = |setting: &String| setting.split('=').next().unwrap_or_default().trim().to_owned();
    for (i, setting) in settings.iter().enumerate() {
        if settings[..i].iter().any(|earlier| name(earlier) == name(setting)) {
            let message = format!("--set {}: `{}` is set twice", setting.escape_debug(), name(setting).escape_debug());
            return Err(Failure::new(Exit::Refused, message).hint("keep one of the two"));
        }
    }
    let mut settings: Vec<&String> = settings.iter().collect();
    settings.sort_by_key(|setting| name(setting).matches('.').count());
    settings.into_iter().try_for_each(|setting| set(inputs, setting))
}

/// Adds `name=value` to the inputs; the value is TOML, or a bare word.
///
/// # Errors
/// If it is neither.
fn set(inputs: &mut GivenInputs, setting: &str) -> Result<(), Failure> {
    let refused = |what: String| {
        let message = format!("--set {}: {what}", setting.escape_debug());
        Failure::new(Exit::Refused, message).hint("write name=value, for example win_alone=0.7 or intervene=[0.8, 0.5]")
    };
    let (name, text) = setting.split_once('=').ok_or_else(|| refused("has no `=`".into()))?;
    let (name, text) = (name.trim(), text.trim());
    let bare = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let value = match text.parse::<Value>() {
        Ok(value) => value,
        Err(_) if bare => Value::String(text.to_owned()),
        Err(_) => return Err(refused(format!("`{}` is no number, list, table or word", text.escape_debug()))),
    };
    add(inputs, name, &value).map_err(refused)
}

fn flat(table: &Table) -> Result<GivenInputs, String> {
    let mut inputs = GivenInputs::new();
    table.iter().try_for_each(|(name, value)| add(&mut inputs, name, value))?;
    Ok(inputs)
}

/// A table becomes names with a dot.
fn add(inputs: &mut GivenInputs, name: &str, value: &Value) -> Result<(), String> {
    match value {
        Value::Table(table) => table.iter().try_for_each(|(part, value)| add(inputs, &format!("{name}.{part}"), value)),
        value => {
            inputs.insert(name.to_owned(), plain(value).ok_or_else(|| format!("`{}` is no input", name.escape_debug()))?);
            Ok(())
        }
    }
}

fn plain(value: &Value) -> Option<GivenInput> {
    match value {
        Value::Integer(n) => Some(GivenInput::Number(*n as f64)),
        Value::Float(x) => Some(GivenInput::Number(*x)),
        Value::String(text) => Some(GivenInput::Text(text.clone())),
        Value::Array(list) => list.iter().map(plain).collect::<Option<Vec<GivenInput>>>().map(GivenInput::List),
        Value::Boolean(_) | Value::Datetime(_) | Value::Table(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(settings: &[&str]) -> Result<GivenInputs, Failure> {
        let mut inputs = GivenInputs::new();
        settings.iter().try_for_each(|setting| set(&mut inputs, setting))?;
        Ok(inputs)
    }

    #[test]
    fn settings_are_toml_values_or_bare_words() {
        let inputs =
            of(&["a=0.5", "b = 3", "c=[1, 2.5]", "d={x=1, y=2}", "d.y=7", "e=uniform", "f=\"bare\""]).expect("fine");
        assert_eq!(inputs["a"], GivenInput::Number(0.5));
        assert_eq!(inputs["c"], GivenInput::List(vec![GivenInput::Number(1.0), GivenInput::Number(2.5)]));
        assert_eq!((&inputs["d.x"], &inputs["d.y"]), (&GivenInput::Number(1.0), &GivenInput::Number(7.0)));
        assert_eq!((&inputs["e"], &inputs["f"]), (&GivenInput::Text("uniform".into()), &GivenInput::Text("bare".into())));
        for wrong in ["a", "a=", "a=1\nb=2", "a=[1", "a=true", "a=1979-05-27", "a={b={c=true}}", "a=Word"] {
            assert!(of(&[wrong]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_order_of_settings_says_nothing_and_none_is_given_twice() {
        let all = |settings: &[&str]| {
            let mut inputs = GivenInputs::new();
            set_all(&mut inputs, &settings.iter().map(|&s| s.to_owned()).collect::<Vec<_>>()).map(|()| inputs)
        };
        assert_eq!(all(&["d.y=7", "d={x=1, y=2}"]).expect("fine")["d.y"], GivenInput::Number(7.0));
        assert!(all(&["a=1", "b=2", "a =3"]).is_err_and(|e| e.message.contains("`a` is set twice")));
    }

    #[test]
    fn a_file_holds_one_set_or_many() {
        let folder = tempfile::tempdir().expect("folder");
        let read = |text: &str| {
            let path = folder.path().join("inputs.toml");
            std::fs::write(&path, text).expect("written");
            from_file(&path)
        };
        assert_eq!(read("a = 1\n[b]\nc = 2\n").expect("one")[0].len(), 2);
        assert_eq!(read("\u{feff}[[inputs]]\r\na = 1\r\n[[inputs]]\r\na = 2").expect("two").len(), 2);
        for wrong in ["a = ", "inputs = 3", "a = 1\n[[inputs]]\na = 2", "inputs = [1]", "inputs = []", "a = true"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert!(from_file(folder.path()).is_err() && from_file(&folder.path().join("absent.toml")).is_err());
    }
}
