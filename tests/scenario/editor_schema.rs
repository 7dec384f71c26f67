//! The JSON Schema for editors: it follows the rosters, accepts what is in order and refuses what is not.

use crate::json_schema::{fits, from_toml};
use garant::chance::FAMILIES;
use garant::models::quantities::CURRENCY;
use garant::models::{GuarantorQuantities, Rule, all_quantities};
use serde_json::{Value, json};
use std::fs;
use std::process::Command;

fn schema() -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_garant")).arg("schema").output().expect("garant");
    assert!(output.status.success() && output.stderr.is_empty());
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn the_schema_follows_the_rosters() {
    let schema = schema();
    let quantities = schema["$defs"]["quantities"]["properties"].as_object().expect("quantities");
    // The table of the guarantors' quantities stands among them.
    assert_eq!(quantities.len(), all_quantities().len() + 1);
    let own = quantities["guarantors"]["additionalProperties"]["properties"].as_object().expect("of a guarantor");
    assert_eq!(own.len(), GuarantorQuantities::pattern().all().len());
    for spec in all_quantities() {
        let quantity = &quantities[spec.name];
        let unit = &quantity["properties"]["unit"];
        assert!(unit["const"] == spec.unit || (spec.unit.contains(CURRENCY) && unit["pattern"].is_string()), "{unit}");
        assert!(quantity["description"].as_str().is_some_and(|d| d.contains(spec.meaning.english())), "{}", spec.name);
    }
    let families = schema["$defs"]["belief"]["oneOf"].as_array().expect("families");
    let keys = |family: &Value| family["required"][0].as_str().expect("key").to_owned();
    assert_eq!(
        families.iter().map(keys).collect::<Vec<_>>(),
        FAMILIES.iter().map(|f| f.key).chain(["posterior"]).collect::<Vec<_>>()
    );
    let rules = &schema["$defs"]["guarantee"]["properties"]["rule"]["oneOf"];
    assert_eq!(rules.as_array().map(Vec::len), Some(Rule::COUNTING.len() + 1));
}

#[test]
fn the_shipped_study_fits() {
    let schema = schema();
    let mut seen = 0;
    for entry in fs::read_dir("scenarios/ukraine-2025").expect("folder") {
        let path = entry.expect("entry").path();
        if path.extension().is_some_and(|e| e == "toml") {
            let file = from_toml(&fs::read_to_string(&path).expect("text"));
            assert_eq!(fits(&schema, &schema, &file), Ok(()), "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen} files");
}

#[test]
fn slips_do_not_fit() {
    let schema = schema();
    let option = from_toml(crate::study::OPTION);
    assert_eq!(fits(&schema, &schema, &option), Ok(()));
    let quantity = json!({ "belief": { "fixed": 0.5 }, "unit": "1", "basis": "assumption" });
    let with = |pointer: &str, value: Value| {
        let mut file = option.clone();
        file["quantities"] = json!({ "intervene": quantity });
        let (parent, key) = pointer.rsplit_once('/').expect("pointer");
        file.pointer_mut(parent).expect("parent")[key] = value;
        fits(&schema, &schema, &file)
    };
    assert_eq!(with("/quantities/intervene/unit", json!("1")), Ok(()));
    assert_eq!(with("/quantities/intervene/belief", json!({ "uniform": { "min": 0, "max": 1 } })), Ok(()));
    let slips = [
        ("/schema", json!(2)),
        ("/titel", json!("x")),
        ("/title/de", json!(1)),
        ("/title", json!({})),
        ("/guarantee/members", json!({ "one": 0 })),
        ("/guarantee/rule", json!("most")),
        ("/guarantee/guarantors", json!([1])),
        ("/quantities/unheard_of", quantity.clone()),
        ("/quantities/intervene/unit", json!("percent")),
        ("/quantities/intervene/basis", json!("guess")),
        ("/quantities/intervene/basis", json!("published")),
        ("/quantities/intervene/source", json!("some-report")),
        ("/quantities/intervene/belief", json!({})),
        ("/quantities/intervene/belief", json!({ "fixed": 1.5 })),
        ("/quantities/intervene/belief", json!({ "uniform": { "min": 0 } })),
        ("/quantities/intervene/belief", json!({ "triangle": { "min": 0 } })),
        ("/quantities/intervene/belief", json!({ "fixed": 0.5, "uniform": { "min": 0, "max": 1 } })),
        ("/notes", json!([{ "text": { "en": "x" } }])),
    ];
    for (pointer, value) in slips {
        assert!(with(pointer, value.clone()).is_err(), "{pointer} = {value} fits");
    }
}

#[test]
fn a_source_that_a_reader_cannot_check_does_not_fit() {
    let schema = schema();
    let fits_as_source = |source: Value| fits(&schema, &schema["$defs"]["source"], &source).is_ok();
    let source = json!({
        "kind": "report", "title": "A report", "states": { "en": "x" }, "confidence": "seen", "url": "https://www.example.org",
    });
    assert!(fits_as_source(source.clone()));
    for key in ["kind", "title", "states", "confidence", "url"] {
        let mut less = source.clone();
        less.as_object_mut().expect("object").remove(key);
        assert!(!fits_as_source(less.clone()), "{key}");
        if key == "url" {
            less["doi"] = json!("10.1093/isq/sqw045");
            assert!(fits_as_source(less.clone()));
            (less["doi"], less["kind"]) = (Value::Null, json!("book"));
            less.as_object_mut().expect("object").remove("doi");
            assert!(fits_as_source(less));
        }
    }
    let mut surer = source;
    surer["confidence"] = json!("sure");
    assert!(!fits_as_source(surer));
}
