//! Tables of counts, growth, exposures and battles that must be refused, each mistake with its line, all at once.

use super::refused::said;

fn file(model: &str, estimator: &str, result: &str, bootstrap: &str) -> String {
    format!(
        r#"schema = 1
title = {{ en = "Mine", de = "Meins" }}
table = "mine.csv"
model = "{model}"
estimator = "{estimator}"
{bootstrap}
[sources.some-data]
kind = "dataset"
title = "Some data"
url = "https://www.example.org"
states = {{ en = "Counts." }}
confidence = "seen"

[results.{result}]
title = {{ en = "Result", de = "Ergebnis" }}
unit = "1"
feeds = ["erosion", "intervene"]
"#
    )
}

const BOOTSTRAP: &str = "bootstrap = { resamples = 200, seed = 1 }\n";

fn of_growth(table: &str) -> Vec<String> {
    said(&[("mine.toml", &file("growth", "empirical", "mean", BOOTSTRAP)), ("mine.csv", table)])
}

fn of_exposures(table: &str) -> Vec<String> {
    said(&[("mine.toml", &file("constant-rate", "maximum-likelihood", "yearly", BOOTSTRAP)), ("mine.csv", table)])
}

fn of_battles(table: &str) -> Vec<String> {
    said(&[("mine.toml", &file("contest", "penalised-likelihood", "even-ratio", BOOTSTRAP)), ("mine.csv", table)])
}

#[test]
fn what_is_in_order_is_read() {
    assert_eq!(of_growth("war,years,growth\n1,10,0.05\n1,3,-0.99\n"), [""; 0]);
    assert_eq!(of_exposures("years,ended\n1,1\n30.5,0\n"), [""; 0]);
    assert_eq!(of_battles("ratio_from,ratio_to,engagements,failed\n0.5,1,5,5\n1.1,1.1,4,0\n"), [""; 0]);
}

#[test]
fn growth_that_leaves_nothing_is_refused() {
    assert_eq!(
        of_growth("war,years,growth\n1,10,-1\n1,0,101\n-1,3,0.1\n2,3,x\n"),
        [
            "mine.csv:2: `growth` must lie above -1 and not above 100, not -1",
            "mine.csv:3: `years` must lie above 0 and not above 1000, not 0",
            "mine.csv:3: `growth` must lie above -1 and not above 100, not 101",
            "mine.csv:4: `war` must be a whole number from 0 to 1000000, not -1",
            "mine.csv:5: `x` is not a number",
        ]
    );
    assert_eq!(of_growth("war,rate\n1,1\n"), ["mine.csv:1: missing column `years`", "mine.csv:1: missing column `growth`"]);
}

#[test]
fn exposures_end_or_do_not() {
    assert_eq!(
        of_exposures("years,ended\n-3,2\n1001,1\n3,-1\n"),
        [
            "mine.csv:2: `years` must lie above 0 and not above 1000, not -3",
            "mine.csv:2: `ended` must be 0 or 1",
            "mine.csv:3: `years` must lie above 0 and not above 1000, not 1001",
            "mine.csv:4: `ended` must be a whole number from 0 to 1000000, not -1",
        ]
    );
    assert_eq!(of_exposures("years,war_came\n3,1\n"), ["mine.csv:1: missing column `ended`"]);
}

#[test]
fn classes_of_battles_stand_in_order() {
    let table = "ratio_from,ratio_to,engagements,failed\n\
                 1,0.5,5,5\n0.9,1.5,4,5\n1.5,2,0,0\n1.8,2.5,20000,1\n2.6,3,4,-1\n0,4,1,0\n2,2.2,1,1\n5,1001,3,1\n";
    assert_eq!(
        of_battles(table),
        [
            "mine.csv:2: the class ends at 0.5, below its beginning at 1",
            "mine.csv:3: 5 attacks failed in 4 engagements",
            "mine.csv:4: the class begins at 1.5, and one above reaches to 1.5",
            "mine.csv:4: `engagements` must be a whole number from 1 to 1000000, not 0",
            "mine.csv:5: the class begins at 1.8, and one above reaches to 2",
            "mine.csv:5: a class holds at most 10000 engagements",
            "mine.csv:6: `failed` must be a whole number from 0 to 1000000, not -1",
            "mine.csv:7: `ratio_from` must lie above 0 and not above 1000, not 0",
            "mine.csv:8: the class begins at 2, and one above reaches to 4",
            "mine.csv:9: `ratio_to` must lie above 0 and not above 1000, not 1001",
        ]
    );
    assert_eq!(
        of_battles("ratio,engagements\n1,3\n"),
        [
            "mine.csv:1: missing column `ratio_from`",
            "mine.csv:1: missing column `ratio_to`",
            "mine.csv:1: missing column `failed`",
        ]
    );
}

#[test]
fn a_result_speaks_of_quantities_by_their_names() {
    let table = ("mine.csv", "cluster,trials,hits\n1,2,1\n");
    let of = |feeds: &str| {
        let file = file("beta-binomial", "uniform-prior", "share", "").replace(r#"["erosion", "intervene"]"#, feeds);
        said(&[("mine.toml", &file), table])
    };
    assert_eq!(of(r#""erosion""#), [""; 0]);
    assert_eq!(of("3"), ["mine.toml:17: `feeds` must be a list, not a whole number"]);
    assert_eq!(of(r#"["erosion", 3]"#), ["mine.toml:17: `feeds` must be text, not a whole number"]);
    let missing =
        said(&[("mine.toml", &file("beta-binomial", "uniform-prior", "share", "")), ("mine.csv", "cluster,cases\n1,2\n")]);
    assert_eq!(missing, ["mine.csv:1: missing column `trials`", "mine.csv:1: missing column `hits`"]);
}
