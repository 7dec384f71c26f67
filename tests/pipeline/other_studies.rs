//! Charts and tables of studies other than the shipped one: a few soldiers, late help by a single guarantor, twelve options.

use garant::analysis::statistics;
use garant::charts::{Figure, Item, MarkShape, figures, svg};
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, Watch, run};
use garant::language::Language;
use garant::models::{all_quantities, roster};
use garant::quantity::show::decimal;
use garant::report;
use garant::results::Results;
use garant::scenario::{Input, load};
use garant::study::Study;
use std::sync::LazyLock;
use unicode_width::UnicodeWidthStr;

static FEW_SOLDIERS: LazyLock<Results> = LazyLock::new(|| played("few-soldiers"));
static LATE_HELP: LazyLock<Results> = LazyLock::new(|| played("late-help"));
static TWELVE: LazyLock<Results> = LazyLock::new(|| played("twelve"));

/// A small run of a study of the tests under every model.
fn played(name: &str) -> Results {
    let input = Input::Folder(format!("tests/studies/{name}").into());
    let scenario = load(&input, &all_quantities(), &[]).expect("a study in order");
    let hashes = scenario.hashes();
    let provenance = Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() };
    let study = Study::assemble(scenario, roster()).expect("complete");
    let budget = Budget { replicates: 8, draws: 16, ..Budget::default() };
    let outcome = run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    compose(&study, &budget, &provenance, &outcome.tally).expect("results")
}

fn all() -> [&'static Results; 3] {
    [&FEW_SOLDIERS, &LATE_HELP, &TWELVE]
}

fn figure(results: &Results, key: &str) -> Figure {
    figures(results, Language::En).into_iter().find(|f| f.key == key).expect(key)
}

#[test]
fn grids_reach_as_far_as_the_beliefs_of_the_options() {
    for results in all() {
        let teaching = results.teaching.as_ref().expect("exhibits");
        let (tripwire, front) =
            (teaching.tripwire.as_ref().expect("tripwire"), teaching.forward_force.as_ref().expect("forward force"));
        let most = |highs: Vec<f64>| highs.into_iter().fold(0.0, f64::max);
        let troops = most(tripwire.options.iter().map(|o| o.at.high).collect());
        let days = most(front.options.iter().map(|o| o.days.high).collect());
        for (grid, most) in [(&tripwire.troops, troops), (&front.days, days)] {
            let last = *grid.last().expect("points");
            assert!(last >= most && last <= 2.0 * most, "{}: {last} for {most}", results.study.name);
        }
    }
}

#[test]
fn nothing_is_drawn_beyond_its_axes_or_pushed_to_their_edge() {
    for results in all() {
        for figure in figures(results, Language::En) {
            for panel in &figure.panels {
                let inside = |x: f64, a: f64, b: f64| x >= a.min(b) - 1e-9 && x <= a.max(b) + 1e-9;
                for item in &panel.items {
                    let points = match item {
                        Item::Line { points, .. } | Item::Area { points, .. } => points.clone(),
                        // A square above bars says what a part of them is.
                        Item::Mark { at, shape: MarkShape::Square, .. } if at.1 < panel.y.from.min(panel.y.to) => continue,
                        Item::Mark { at, .. } => vec![*at],
                        _ => continue,
                    };
                    for (x, y) in points {
                        let kept = inside(x, panel.x.from, panel.x.to) && inside(y, panel.y.from, panel.y.to);
                        assert!(kept, "{} {}: {x} {y}", results.study.name, figure.key);
                    }
                }
            }
        }
    }
    // Help after a year and more stands where it is believed to come, not at the end of a fixed axis.
    let front = LATE_HELP.teaching.as_ref().and_then(|e| e.forward_force.as_ref()).expect("forward force");
    let median = front.options.iter().map(|o| o.days.median).fold(0.0, f64::max);
    assert!(median > 250.0 && marked(&figure(&LATE_HELP, "forward-force"), median));
}

/// Whether a mark stands at this place of the horizontal axis.
fn marked(figure: &Figure, x: f64) -> bool {
    figure.panels.iter().flat_map(|p| &p.items).any(|item| matches!(item, Item::Mark { at, .. } if at.0 == x))
}

#[test]
fn headlines_speak_of_the_troops_and_days_of_the_study() {
    let teaching = FEW_SOLDIERS.teaching.as_ref().expect("exhibits");
    let tripwire = teaching.tripwire.as_ref().expect("tripwire");
    let own = tripwire.options.iter().find(|o| o.option == tripwire.option).expect("the example").at.median;
    assert!(own > 0.8 && own < 2.0 && tripwire.troops.contains(&own), "{own}");
    let title = figure(&FEW_SOLDIERS, "tripwire").title;
    assert!(title.contains("1\u{202f}300 soldiers") && !title.contains("thousand"), "{title}");
    for results in all() {
        let front = results.teaching.as_ref().and_then(|e| e.forward_force.as_ref()).expect("forward force");
        let option = front.options.iter().find(|o| o.option == front.option).expect("the example");
        assert!(front.days.contains(&option.days.median));
        let days = format!("{} days", decimal(option.days.median, 0, Language::En));
        let title = figure(results, "forward-force").title;
        assert!(title.contains(&days), "{title}");
    }
}

#[test]
fn no_chart_cites_what_no_file_states() {
    for results in all() {
        for language in [Language::En, Language::De] {
            for figure in figures(results, language) {
                let text = svg(&figure);
                for word in ["article", "Artikel", "Schelling", "Reiter", "Poast"] {
                    assert!(!text.contains(word), "{} {}: {word}", results.study.name, figure.key);
                }
            }
        }
    }
}

#[test]
fn a_change_of_nothing_is_no_change() {
    for results in all() {
        for (language, from, to) in [(Language::En, "from ", " to "), (Language::De, "von ", " auf ")] {
            for figure in figures(results, language) {
                for (at, _) in figure.title.match_indices(from) {
                    let rest = &figure.title[at + from.len()..];
                    let Some((before, after)) = rest.split_once(to) else { continue };
                    assert!(!after.starts_with(before), "{}", figure.title);
                }
            }
        }
    }
}

#[test]
fn one_guarantor_is_one() {
    for (language, one, wrong) in [(Language::En, "United States.", "United States;"), (Language::De, "USA.", "USA;")] {
        let page = report::html(&report::study(&LATE_HELP, language, &[]), &[]);
        assert!(page.contains(one) && !page.contains(wrong));
    }
}

#[test]
fn twelve_options_can_be_told_apart() {
    for figure in figures(&TWELVE, Language::En) {
        let text = svg(&figure);
        let options =
            TWELVE.options.iter().any(|o| text.contains(o.title.get(Language::En).split(' ').next().unwrap_or_default()));
        assert!(!options || (1..=12).all(|n| named(&figure, n)), "{}", figure.key);
        // A look stands for one thing, or for things that have numbers.
        let looks: Vec<_> = figure.legend.iter().map(|e| (e.colour, e.shape)).collect();
        let numbered = figure.legend.iter().all(|e| e.label.starts_with(|c: char| c.is_ascii_digit()));
        let unique = (1..looks.len()).all(|i| !looks[..i].contains(&looks[i]));
        assert!(unique || numbered, "{}", figure.key);
    }
}

/// Whether a row, a panel, a label or the legend names option `n`.
fn named(figure: &Figure, n: usize) -> bool {
    let starts = |text: &str| text.starts_with(&format!("{n}\u{a0}"));
    let rows = figure.panels.iter().flat_map(|p| &p.y.ticks).any(|(_, label)| starts(label));
    let titles = figure.panels.iter().filter_map(|p| p.title.as_deref()).any(starts);
    let labels = figure.panels.iter().flat_map(|p| &p.items);
    let labels = labels.filter_map(|i| if let Item::Label { text, .. } = i { Some(text.as_str()) } else { None });
    rows || titles || figure.legend.iter().any(|e| starts(&e.label)) || labels.into_iter().any(starts)
}

#[test]
fn the_comparison_of_any_study_fits_a_terminal() {
    for results in all() {
        for &language in Language::ALL {
            for width in [60, 80, 100, 140, 200] {
                let document = report::comparison(results, language);
                for document in [document.clone(), document.whole()] {
                    let screen = report::terminal(&document, width);
                    let widest = screen.lines().map(UnicodeWidthStr::width).max();
                    assert!(widest <= Some(width), "{widest:?}\n{screen}");
                    rules_fit(&screen);
                }
            }
        }
    }
}

/// Every rule is as wide as the widest line between it and the next blank line or rule above.
fn rules_fit(screen: &str) {
    for table in screen.split("\n\n") {
        let lines: Vec<&str> = table.lines().collect();
        let Some(last) = lines.iter().rposition(|line| line.starts_with('─')) else { continue };
        let first = lines.iter().position(|line| line.starts_with('─')).expect("a rule");
        let (rules, body): (Vec<&str>, Vec<&str>) = lines[first..=last].iter().partition(|line| line.starts_with('─'));
        let widest = body.iter().map(|line| line.width()).max().expect("a head");
        assert!(rules.len() == 3 && rules.iter().all(|rule| rule.width() == widest), "{table}");
    }
}

/// Asked for every theory, the screen names them all, and every option in each of its tables; in short it names every option.
#[test]
fn nothing_of_a_large_study_is_lost_on_a_screen() {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let document = report::comparison(&TWELVE, Language::En);
    for width in [60, 100, 200] {
        let whole = words(&report::terminal(&document.clone().whole(), width));
        let first = |title: &str| title.split(' ').next().expect("a word").to_owned();
        assert!(TWELVE.models.iter().all(|m| whole.contains(&first(m.title.get(Language::En)))), "{whole:?}");
        for shown in [whole, words(&report::terminal(&document, width))] {
            let names: Vec<String> = TWELVE.options.iter().map(|o| first(o.title.get(Language::En))).collect();
            let rows = shown.iter().filter(|word| names.contains(word)).count();
            assert!(rows >= 24 && rows.is_multiple_of(12), "{rows} rows: {shown:?}");
        }
    }
}
