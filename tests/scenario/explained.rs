//! `garant explain`, and what is said to a word that is none.

use std::process::{Command, Output};

fn garant(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_garant")).args(arguments).output().expect("garant")
}

fn explained(what: &str) -> String {
    let output = garant(&["explain", what]);
    assert!(output.status.success(), "{what}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_quantity_says_who_reads_it_and_when() {
    for (quantity, words) in [
        ("intervene", "only if the will is given"),
        ("guarantors.united-states.stake", "only if the will is derived"),
        ("tripwire_scale", "the model signalling; every model, through the shared situation, only if the will is derived"),
        ("guarantors.united-states.leaves", "from the first election on"),
        ("guarantors.united-states.returns", "from the second election on"),
        ("erosion", "from year 2 on"),
        ("audience_cost", "if it is given, by signalling, brinkmanship alone"),
        ("upfront_share", "textbook forms only"),
        ("challenger_force", "Plausible [1, 5000]"),
    ] {
        assert!(explained(quantity).contains(words), "{quantity}: {}", explained(quantity));
    }
}

#[test]
fn words_of_the_glossary_and_titles_of_models_are_explained() {
    assert!(explained("will").contains("Probability that an effective intervention follows an attack"));
    assert!(explained("prize").contains("the unit of its utilities"));
    assert!(explained("draw").contains("One value of every quantity at once"));
    assert_eq!(explained("Wille"), explained("will"));
    assert!(explained("Rational calculus").starts_with("calculus — "));
    assert!(explained("rule").contains("majority a majority acts") && explained("rule").contains("--will derived"));
    assert_eq!(explained("majority"), explained("rule"));
}

#[test]
fn a_word_that_is_none_is_answered_with_a_few_and_not_with_all() {
    for arguments in [&["explain", "forces"][..], &["compare", "--set", "forces=1"]] {
        let output = garant(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2));
        assert!(said.contains("challenger_force") && said.len() < 400, "{said}");
    }
}

#[test]
fn a_seed_below_zero_is_told_what_a_seed_is() {
    for command in ["run", "compare", "play", "history"] {
        let output = garant(&[command, "--seed", "-1"]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{command}");
        assert!(said.contains("a seed is a whole number from 0"), "{command}: {said}");
    }
}
