//! The back-test: its data and mapping as declared, its answers against a second program, its scores against a second fit.

use garant::chance::{Belief, Parameter, Plan, Uniforms, family};
use garant::engine::{Budget, Watch};
use garant::history::*;
use garant::language::Language;
use garant::models::{Model, roster};
use garant::quantity::{LANES, QuantitySpec};
use garant::report::{self, history_csv, history_json, terminal};
use garant::scenario::{Input, Scenario, load};
use garant::study::{Stage, Study};
use unicode_width::UnicodeWidthStr;

fn shipped() -> Scenario {
    load(&Input::Folder("scenarios/ukraine-2025".into()), &garant::models::all_quantities(), &[]).expect("in order")
}

fn cases() -> Cases {
    read_cases(&CASES).expect("in order")
}

fn mapping() -> Mapping {
    read_mapping(&MAPPING).expect("in order")
}

fn back_test(keys: &[&str], stakes: bool) -> BackTest {
    let models: Vec<&'static dyn Model> = roster().iter().copied().filter(|m| keys.contains(&m.card().key)).collect();
    BackTest::assemble(cases(), &mapping(), &shipped(), &models, stakes).expect("complete")
}

fn history(keys: &[&str], budget: &Budget) -> History {
    back_test(keys, false).run(budget, &Watch::new()).expect("played").expect("not stopped")
}

/// The back-test of other cases.
fn history_of(cases: Cases, keys: &[&str], budget: &Budget) -> History {
    let models: Vec<&'static dyn Model> = roster().iter().copied().filter(|m| keys.contains(&m.card().key)).collect();
    let prepared = BackTest::assemble(cases, &mapping(), &shipped(), &models, false).expect("complete");
    prepared.run(budget, &Watch::new()).expect("played").expect("not stopped")
}

/// The shipped cases with one of them changed.
fn recoded(key: &str, change: impl Fn(&mut Case)) -> Cases {
    let mut cases = cases();
    cases.list.iter_mut().filter(|case| case.key.as_str() == key).for_each(change);
    cases
}

/// Every model that has something to say of guarantees that stand from the first day.
fn every_key() -> Vec<&'static str> {
    roster().iter().filter(|m| m.speaks(false)).map(|m| m.card().key).collect()
}

fn small() -> Budget {
    Budget { replicates: 8, draws: 64, ..Budget::default() }
}

/// What is scored was declared before any score was looked at. If this test fails, a case, the mapping or the shipped study
/// changed what the models are asked: say so in the changelog, and never do it to better a score.
#[test]
fn nothing_changes_what_is_scored_unnoticed() {
    assert_eq!(
        back_test(&["calculus"], false).beliefs_sha256(),
        "f601a70946eb65a414aeb8e30b34d75baa8b9b6ccaf7cb6c981202f6c928574d"
    );
}

#[test]
fn the_exposure_is_the_time_between_the_dates() {
    let day = |text: &str| {
        let mut parts = text.split('-').map(|p| p.parse::<i64>().expect("number"));
        let (y, m, d) = (parts.next().expect("y"), parts.next().expect("m"), parts.next().expect("d"));
        // Days from a fixed day in the past, March-based.
        let (y, m) = if m > 2 { (y, m - 3) } else { (y - 1, m + 9) };
        365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d
    };
    for case in cases().list {
        let (start, end) = (case.start.expect("start"), case.end.expect("end"));
        let years = (day(&end) - day(&start)) as f64 / 365.25;
        assert!((years - case.exposure_years).abs() < 0.06, "{}: {years}", case.key);
    }
}

#[test]
fn every_case_says_what_it_is_and_cites_what_exists() {
    let Cases { list, sources } = cases();
    assert_eq!((list.len(), list.iter().filter(|c| c.deterred).count()), (20, 9));
    for case in &list {
        assert!(
            case.note.is_some() && case.confidence.is_some() && case.title.given(Language::De).is_some(),
            "{}",
            case.key
        );
        assert!(case.stakes.is_some() && case.guarantor.is_some(), "{}", case.key);
        assert!(case.sources.iter().all(|key| sources.iter().any(|s| s.key == *key)), "{}", case.key);
        // A verified number needs a source it was seen in.
        assert!(case.verified.is_empty() || !case.sources.is_empty(), "{}", case.key);
        // Where nobody attacked nobody could be left alone.
        assert_eq!(case.deterred, case.intervened.is_none(), "{}", case.key);
    }
    for source in &sources {
        assert!(list.iter().any(|c| c.sources.contains(&source.key)), "nobody cites {}", source.key);
    }
}

/// The layers are the shipped study's options, number for number, or the middle of two.
#[test]
fn layers_say_what_the_shipped_study_says() {
    let (mapping, shipped) = (mapping(), shipped());
    let numbers = |entries: &[garant::scenario::Entry], spec: &QuantitySpec| {
        let entry = entries.iter().find(|e| e.spec == spec)?;
        let (lo, hi) = entry.belief.distribution.support();
        Some([lo, entry.belief.distribution.mean(), hi])
    };
    let option = |key: &str| &shipped.offers.iter().find(|o| o.key.as_str() == key).expect("option").entries;
    let middle = |a: [f64; 3], b: [f64; 3]| [0, 1, 2].map(|i| 0.5 * (a[i] + b[i]));
    let pairs = [
        ("Political assurance", "budapest-1994", "budapest-1994"),
        ("Executive or collective guarantee", "budapest-1994", "article-5-like"),
        ("Ratified defence treaty", "article-5-like", "article-5-like"),
        ("Troops able to fight, no great power on the ground", "european-troops", "european-troops"),
        ("A great power on the ground as a tripwire", "european-troops-us-backstop", "european-troops-us-backstop"),
        ("A great power on the ground, able to fight", "us-participation", "us-participation"),
        ("Integrated alliance", "nato-membership", "nato-membership"),
    ];
    // Wills rest on a record in the shipped study, and some of these cases are in it: here they stay what they were before.
    // Arms come to every option of the shipped study; a case has those that its code says.
    let own = ["reinforcements", "intervene", "arms_boost"];
    let arms = mapping.layers.iter().find(|l| l.title.get(Language::En) == "Arms").expect("arms");
    let boost = arms.entries.iter().find(|e| e.spec.name == "arms_boost").expect("boost");
    let baseline = option("arms-only").iter().find(|e| e.spec.name == "arms_baseline").expect("baseline");
    assert_eq!(boost.belief, baseline.belief);
    for (title, a, b) in pairs {
        let layer = mapping.layers.iter().find(|l| l.title.get(Language::En) == title).expect(title);
        // The protégé's force is the unit in the mapping and 500 in the shipped study.
        for entry in layer.entries.iter().filter(|e| !own.contains(&e.spec.name)) {
            let expected =
                middle(numbers(option(a), entry.spec).expect("given"), numbers(option(b), entry.spec).expect("given"));
            let found = numbers(&layer.entries, entry.spec).expect("given");
            assert!(found.iter().zip(expected).all(|(x, e)| (x - e).abs() < 1e-12), "{title}: {}", entry.spec.name);
        }
    }
}

/// Answers of a program of its own, in another language, on 40,000 pseudo-random draws: case, calculus, quantal.
const SECOND: [(&str, f64, f64); 20] = [
    ("belgium-1914", 0.0044, 0.1306),
    ("czechoslovakia-1938", 0.9936, 0.8902),
    ("poland-1939", 0.9491, 0.8162),
    ("korea-1950", 0.7434, 0.6349),
    ("korea-1953", 0.9980, 0.5114),
    ("berlin-1949", 0.0413, 0.0027),
    ("taiwan-1954", 1.0000, 0.6789),
    ("taiwan-1979", 0.8729, 0.1373),
    ("vietnam-1973", 0.7934, 0.7596),
    ("kuwait-1961", 0.8940, 0.7739),
    ("kuwait-1990", 0.0011, 0.1005),
    ("kuwait-1991", 0.9677, 0.6821),
    ("ukraine-1994", 0.2604, 0.0792),
    ("ukraine-2015", 0.8983, 0.6140),
    ("georgia-2008", 0.3938, 0.4424),
    ("baltics-2004", 0.9976, 0.8163),
    ("finland-2022", 0.9999, 0.9074),
    ("cyprus-1974", 0.4429, 0.4726),
    ("falklands-1979", 0.4514, 0.4807),
    ("falklands-1982", 1.0000, 0.7683),
];

/// What the shipped study and its arms were believed to be when the second program was run.
fn as_then() -> (Mapping, Scenario) {
    let (mut mapping, mut shipped) = (mapping(), shipped());
    let then = ["defence_multiplier=1..1.5..3", "decisiveness=1..2..4", "cost_alone=0.15..0.35..0.7"].map(str::to_owned);
    shipped.what_if(&then).expect("ranges");
    let boost = |entry: &&mut garant::scenario::Entry| entry.spec.name == "arms_boost";
    for layer in mapping.layers.iter_mut().filter(|layer| layer.title.get(Language::En) == "Arms") {
        let arms = [0.1, 0.3, 0.6].map(Parameter::Number).to_vec();
        let arms = Belief::new(family("triangular").expect("known"), arms).expect("ordered");
        layer.entries.iter_mut().filter(boost).for_each(|entry| entry.belief = arms.clone());
    }
    (mapping, shipped)
}

/// The second program takes whatever lasted less than a year for a crisis.
#[test]
fn answers_agree_with_a_second_program() {
    let mut cases = cases();
    cases.list.iter_mut().filter(|c| c.exposure_years < 1.0).for_each(|c| c.kind = CaseKind::Crisis);
    let (mapping, shipped) = as_then();
    let models = ["calculus", "quantal"].map(|key| garant::models::find(key).expect("model"));
    let prepared = BackTest::assemble(cases, &mapping, &shipped, &models, false).expect("complete");
    let budget = Budget { draws: 1024, ..Budget::default() };
    let history = prepared.run(&budget, &Watch::new()).expect("played").expect("not stopped");
    // What lasted longer was put to the test by another clock then; `survival_in_closed_form` has it.
    let crises = SECOND.iter().enumerate().filter(|(i, _)| history.cases[*i].kind == CaseKind::Crisis);
    for (i, (case, calculus, quantal)) in crises {
        for (key, expected) in [("calculus", calculus), ("quantal", quantal)] {
            let answer = &history.judged(key).expect("judged").answers[i];
            assert_eq!(&answer.case, case);
            let found = answer.probability.expect("answered");
            // Four standard errors of 40,000 draws of a probability, and the simulation error here.
            assert!((found - expected).abs() < 0.011, "{case} {key}: {found} {expected}");
        }
    }
}

/// Nothing moves within a case, so its survival has a closed form in every draw: exp(−ω·T^κ·(1 + (f − 1)·presence)·α).
#[test]
fn survival_in_closed_form() {
    let history = history(&["calculus", "quantal"], &Budget { draws: 1024, ..Budget::default() });
    let standing = history.cases.iter().enumerate().filter(|(_, case)| case.kind == CaseKind::Standing);
    for (at, case) in standing {
        let scenario = situate(case, &mapping(), &shipped(), false).expect("a study");
        let models = ["calculus", "quantal"].map(|key| garant::models::find(key).expect("model"));
        let study = Study::assemble(scenario, &models).expect("complete");
        let (mut stage, quantities) = (Stage::new(&study), garant::models::all_quantities());
        let (draws, mut sums) = (8192, [0.0; 2]);
        for block in 0..draws / LANES {
            stage.draw(&Uniforms::new(Plan::Plain, 7, 0, draws), block);
            for i in 0..LANES {
                let of = |name: &str| {
                    let spec = quantities.iter().find(|q| q.name == name).expect("known");
                    stage.draws(0).get(spec)[i]
                };
                let own = of("protege_force") * (1.0 + of("arms_baseline")) * (1.0 + of("arms_boost"));
                let relief = of("reinforcements") * libm::exp(-of("reinforcement_days") / of("war_days"));
                let all = own + of("forward_quality") * of("forward_troops") + of("reinforcement_quality") * relief;
                let win = |defence: f64| {
                    let odds = of("defence_multiplier") * defence / of("challenger_force");
                    1.0 / (1.0 + libm::pow(odds, of("decisiveness")))
                };
                let q = of("intervene");
                let gain = (1.0 - q) * win(own) + q * (win(all) - of("cost_added")) - of("cost_alone") - of("status_quo");
                let presence = of("forward_troops") / (of("forward_troops") + 5.0);
                let crises = of("opportunities")
                    * libm::pow(case.exposure_years, of("opportunity_shape"))
                    * (1.0 + (of("opportunity_factor") - 1.0) * presence);
                let noisy = 1.0 / (1.0 + libm::exp(-of("precision") * gain));
                for (sum, attack) in sums.iter_mut().zip([if gain > 0.0 { 1.0 } else { 0.0 }, noisy]) {
                    *sum += libm::exp(-crises * attack) / draws as f64;
                }
            }
        }
        for (key, expected) in ["calculus", "quantal"].into_iter().zip(sums) {
            let found = history.judged(key).expect("judged").answers[at].probability.expect("answered");
            // Survival within a year is spread evenly over its last part, and crises are not; the rest is simulation.
            assert!((found - expected).abs() < 0.016, "{} {key}: {found} {expected}", case.key);
        }
    }
}

/// Brier score and logarithmic loss of the yardsticks, from fits in another language: by descent, and for the hazards by
/// searching the likelihood of shape and scale.
#[test]
fn yardsticks_agree_with_a_second_fit() {
    let history = history(&["calculus"], &small());
    let expected = [
        ("climatology", 0.274_238_227_146_814_45, 0.742_268_484_263_789_2),
        ("pledge-alone", 0.241_788_903_400_040_03, 0.678_655_370_147_908_6),
        ("troops-alone", 0.174_190_073_370_385_72, 0.537_981_912_991_376),
        ("great-power-alone", 0.099_939_363_170_975_86, 0.330_564_975_188_353_77),
    ];
    for (key, brier, log_loss) in expected {
        let scores = history.judged(key).expect("judged").record.scores;
        let found = (scores.brier.expect("scored").value, scores.log_loss.expect("scored").value);
        assert!((found.0 - brier).abs() < 1e-10 && (found.1 - log_loss).abs() < 1e-10, "{key}: {found:?}");
        assert_eq!(scores.log_likelihood, None, "{key} says nothing of when");
    }
    let hazards = [
        ("constant-hazard", [0.365_115_609_930_447_45, 1.214_077_722_966_347_5, -1.560_803_752_332_436_5]),
        ("weibull-hazard", [0.319_448_462_567_294_1, 0.951_824_698_486_479_3, -1.468_769_476_532_674_6]),
    ];
    for (key, expected) in hazards {
        let scores = history.judged(key).expect("judged").record.scores;
        let found = [scores.brier, scores.log_loss, scores.log_likelihood].map(|s| s.expect("scored").value);
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-8), "{key}: {found:?}");
    }
}

/// Five failures in 293.06 years of standing guarantees; the Weibull hazard falls with age.
#[test]
fn hazards_of_all_cases_are_those_of_a_search() {
    let cases = cases().list;
    let all: Vec<&Case> = cases.iter().collect();
    let (constant, weibull) = (Hazard::constant(&all), Hazard::weibull(&all));
    assert!((constant.scale - 293.06 / 5.0).abs() < 1e-9 && constant.shape == 1.0, "{constant:?}");
    assert!((weibull.shape - 0.531_391_7).abs() < 1e-6 && (weibull.scale - 104.249_2).abs() < 1e-3, "{weibull:?}");
    assert_eq!(constant.in_crisis, 1.5 / 8.0);
}

/// A list whose climatology can be told by hand: with k of n cases held, the mean of (y − (k − y)/(n − 1))².
#[test]
fn climatology_is_what_can_be_told_by_hand() {
    let (n, k) = (20.0, 9.0);
    let by_hand = (k * ((n - k) / (n - 1.0)) * ((n - k) / (n - 1.0)) + (n - k) * (k / (n - 1.0)) * (k / (n - 1.0))) / n;
    let history = history(&["calculus"], &small());
    assert!(
        (history.judged("climatology").expect("judged").record.scores.brier.expect("scored").value - by_hand).abs() < 1e-15
    );
}

#[test]
fn threads_and_repetition_change_no_bit() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let play = |threads| history_json(&history(&keys, &Budget { threads, replicates: 4, ..small() }));
    let one = play(1);
    assert!(one == play(3) && one == play(1));
    let read: History = serde_json::from_str(&one).expect("JSON");
    assert_eq!(history_json(&read), one);
}

#[test]
fn every_model_answers_every_case_with_a_probability() {
    let keys = every_key();
    let history = history(&keys, &small());
    assert_eq!(history.models().count(), roster().len() - 1);
    for judged in &history.judged {
        let key = &judged.record.key;
        assert_eq!((judged.answers.len(), judged.record.answered), (20, 20), "{key}");
        for answer in &judged.answers {
            let p = answer.probability.expect("answered");
            assert!((0.0..=1.0).contains(&p), "{key} {}: {p}", answer.case);
            let seen = answer.seen.is_none_or(|seen| (0.0..=1.0).contains(&seen));
            assert!(seen && (answer.seen.is_some() || judged.record.kind == JudgedKind::Yardstick), "{key} {}", answer.case);
            assert!(answer.faults.is_empty());
            if let Some(spread) = answer.spread {
                let q = spread.to_array();
                assert!(q.windows(2).all(|w| w[0] <= w[1]) && q[0] >= 0.0 && q[4] <= 1.0, "{key}: {q:?}");
            }
        }
        let points = &judged.record.corp.as_ref().expect("answers").points;
        assert_eq!(points.iter().map(|p| (p.cases, p.held)).fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1)), (20, 9));
    }
}

/// Whether a case is one decision is coded, not told from how long it lasted.
#[test]
fn no_case_jumps_where_its_exposure_passes_a_year() {
    let keys = every_key();
    let answers = |kind: CaseKind, years: f64| -> Vec<(f64, f64)> {
        let cases = recoded("korea-1950", |case| (case.kind, case.exposure_years) = (kind, years));
        let at = cases.list.iter().position(|case| case.key.as_str() == "korea-1950").expect("a case");
        let history = history_of(cases, &keys, &small());
        history.models().map(|m| (m.answers[at].probability.expect("p"), m.answers[at].seen.expect("seen"))).collect()
    };
    let (below, above) = (answers(CaseKind::Standing, 0.99), answers(CaseKind::Standing, 1.0));
    for (i, (a, b)) in below.iter().zip(&above).enumerate() {
        // A hundredth of a year cannot cost more than the hazard of a tenth of one.
        assert!((a.0 - b.0).abs() < 0.01 && (a.1 - b.1).abs() < 0.01, "{}: {a:?} {b:?}", keys[i]);
    }
    let (below, above) = (answers(CaseKind::Crisis, 0.99), answers(CaseKind::Crisis, 1.0));
    assert_eq!(below, above);
    assert!(below.iter().zip(answers(CaseKind::Standing, 1.0)).any(|(a, b)| (a.0 - b.0).abs() > 0.1));
}

/// What was seen, from the outside: the probability of holding until half a year before the attack less that of holding until
/// half a year after it.
#[test]
fn the_likelihood_of_a_failure_is_a_difference_of_two_survivals() {
    let keys = every_key();
    for case in ["vietnam-1973", "ukraine-2015", "falklands-1979", "korea-1950"] {
        let held_for = |shift: f64| {
            let cases = recoded(case, |case| (case.deterred, case.exposure_years) = (true, case.exposure_years + shift));
            history_of(cases, &keys, &small())
        };
        let (before, after, as_coded) = (held_for(-0.5), held_for(0.5), history(&keys, &small()));
        for ((before, after), coded) in before.models().zip(after.models()).zip(as_coded.models()) {
            let find = |judged: &Judged| judged.answers.iter().find(|a| a.case == case).expect("answer").clone();
            let difference = find(before).probability.expect("p") - find(after).probability.expect("p");
            let seen = find(coded).seen.expect("seen");
            assert!((seen - difference).abs() < 1e-12, "{case} {}: {seen} {difference}", coded.record.key);
        }
    }
}

/// Means over cases, from the answers as they are written.
#[test]
fn scores_are_what_their_answers_come_to() {
    let history = history(&every_key(), &small());
    let constant = history.judged("constant-hazard").expect("judged");
    let likelihood = |answer: &CaseAnswer| answer.seen.map(|seen| libm::log(seen.max(1e-6)));
    for judged in &history.judged {
        let (key, scores) = (&judged.record.key, &judged.record.scores);
        let corp = judged.record.corp.as_ref().expect("answers");
        let sum = corp.miscalibration - corp.discrimination + corp.uncertainty;
        let brier = scores.brier.expect("scored").value;
        assert!(
            (sum - brier).abs() < 1e-14 && (corp.uncertainty - 9.0 * 11.0 / 400.0).abs() < 1e-15,
            "{key}: {sum} {brier}"
        );
        let gains = judged.answers.iter().zip(&constant.answers).map(|(a, b)| Some(likelihood(a)? - likelihood(b)?));
        let gain = gains.collect::<Option<Vec<f64>>>().map(|gains| gains.iter().sum::<f64>() / 20.0);
        let found = scores.against_constant.map(|s| s.value);
        match (gain, found) {
            (Some(gain), Some(found)) => assert!((gain - found).abs() < 1e-12, "{key}: {gain} {found}"),
            (gain, found) => assert!(found.is_none() && (gain.is_none() || key == "constant-hazard"), "{key}"),
        }
    }
    for judged in history.models() {
        let below = judged.answers.iter().filter(|answer| answer.seen.is_some_and(|seen| seen < FLOOR)).count();
        assert_eq!(judged.record.scores.floored, below as u64, "{}", judged.record.key);
    }
}

/// DeLong, DeLong and Clarke-Pearson's variance of the area, from the placements of each case among those of the other outcome.
#[test]
fn the_interval_of_an_area_is_as_wide_as_its_variance_says() {
    let history = history(&every_key(), &small());
    for judged in history.models() {
        let of = |held: bool| -> Vec<f64> {
            let answers = judged.answers.iter().zip(&history.cases).filter(|(_, case)| case.deterred == held);
            answers.map(|(answer, _)| answer.probability.expect("p")).collect()
        };
        let (held, failed) = (of(true), of(false));
        let order = |h: f64, f: f64| {
            if h > f {
                1.0
            } else if h == f {
                0.5
            } else {
                0.0
            }
        };
        let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
        let spread = |values: &[f64]| {
            let middle = mean(values);
            values.iter().map(|v| (v - middle) * (v - middle)).sum::<f64>() / (values.len() - 1) as f64 / values.len() as f64
        };
        let by_held: Vec<f64> =
            held.iter().map(|h| mean(&failed.iter().map(|f| order(*h, *f)).collect::<Vec<_>>())).collect();
        let by_failed: Vec<f64> =
            failed.iter().map(|f| mean(&held.iter().map(|h| order(*h, *f)).collect::<Vec<_>>())).collect();
        let area = judged.record.scores.auc.expect("both outcomes");
        assert!((area.value - mean(&by_held)).abs() < 1e-12, "{}: {area:?}", judged.record.key);
        let width = 2.0 * 1.96 * (spread(&by_held) + spread(&by_failed)).sqrt();
        let found = area.hi - area.lo;
        // Percentiles of resamples stop at 1, where a symmetric interval does not.
        assert!(found <= 1.1 * width + 1e-12 && found >= 0.75 * width, "{}: {found} {width}", judged.record.key);
    }
}

/// Somebody's own cases do not train the rules they are compared with.
#[test]
fn yardsticks_know_the_shipped_cases_alone() {
    let mut own = cases();
    own.list.truncate(8);
    for case in &mut own.list {
        case.key = garant::names::Name::new(&format!("my-{}", case.key)).expect("a name");
    }
    let of_own = history_of(own, &["calculus"], &small());
    let share = of_own.judged("climatology").expect("judged");
    assert!(share.answers.iter().all(|a| a.probability == Some(0.45)), "9 of 20");
    let hazard = Hazard::constant(&cases().list.iter().collect::<Vec<_>>());
    let constant = of_own.judged("constant-hazard").expect("judged");
    assert_eq!(constant.answers[4].probability, Some(hazard.survival(72.1)));
    assert!(of_own.own_cases && of_own.trained_on == 20);
    let told = |history: &History| {
        let screen = terminal(&report::back_test(history, Language::En), 200);
        screen.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(told(&of_own).contains("trained on the 20 shipped cases"));

    // A shipped case in a file of one's own is still left out where it is answered.
    let mut some = cases();
    some.list.truncate(8);
    let of_some = history_of(some, &["calculus"], &small());
    let answers = &of_some.judged("climatology").expect("judged").answers;
    assert_eq!((answers[0].probability, answers[4].probability), (Some(9.0 / 19.0), Some(8.0 / 19.0)));
    let shipped = history(&["calculus"], &small());
    assert!(of_some.own_cases && !shipped.own_cases && !told(&shipped).contains("trained on the"));
}

/// Nothing moves within a case, so a coalition of one is its member, and a theory of shifts sees none.
#[test]
fn what_the_mapping_says_of_models() {
    let history = history(&["calculus", "coalition", "commitment"], &small());
    let given = |key: &str| -> Vec<Option<f64>> {
        history.judged(key).expect("judged").answers.iter().map(|a| a.probability).collect()
    };
    let (calculus, coalition) = (given("calculus"), given("coalition"));
    for (i, case) in history.cases.iter().enumerate().filter(|(_, c)| c.codes.pledge < 4) {
        assert_eq!(calculus[i], coalition[i], "{}", case.key);
    }
    // Nothing builds up in a case: a theory of build-ups is silent, which is no certainty of peace.
    assert!(given("commitment").iter().all(Option::is_none));
}

#[test]
fn stakes_are_left_out_unless_asked_for() {
    let with = back_test(&["calculus"], true);
    assert_ne!(with.beliefs_sha256(), back_test(&["calculus"], false).beliefs_sha256());
    let played = with.run(&small(), &Watch::new()).expect("played").expect("not stopped");
    assert!(played.manifest.stakes && played.cautions[0].get(Language::En).contains("hindsight"));
    assert!(!history(&["calculus"], &small()).cautions[0].get(Language::En).contains("hindsight"));
    let mut none = cases();
    none.list[3].stakes = None;
    let refused = BackTest::assemble(none, &mapping(), &shipped(), &[roster()[0]], true).map(|_| ()).expect_err("refused");
    assert!(refused.to_string().contains("korea-1950"), "{refused}");
}

#[test]
fn a_stopped_watch_gives_nothing() {
    let watch = Watch::new();
    watch.stop();
    assert!(back_test(&["calculus"], false).run(&small(), &watch).expect("no error").is_none());
}

#[test]
fn the_screen_says_failures_first_and_fits() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let history = history(&keys, &small());
    for language in [Language::En, Language::De] {
        for width in [60, 80, 100] {
            let screen = terminal(&report::back_test(&history, language), width);
            assert!(screen.lines().all(|line| line.width() <= width), "{screen}");
        }
        let record = history.record();
        let screen = terminal(&report::back_test(&history, language), 100);
        let at = |text: &str| screen.find(text).unwrap_or(usize::MAX);
        let english = language == Language::En;
        let heads = if english { ["CONFIDENT AND WRONG", "SCORES:"] } else { ["SICHER UND FALSCH", "WERTE:"] };
        let [failures, scores] = heads.map(at);
        assert!(failures < scores && scores < at("! 20 "), "{screen}");
        for (figure, panels) in [
            (garant::charts::reliability(&record, language.into()), keys.len()),
            // Three panels, and what stands over all of them.
            (garant::charts::scores(&record, language.into()), 4),
        ] {
            let svg = garant::charts::svg(&figure);
            assert!(!svg.contains("NaN") && svg.contains(&figure.caption) && figure.panels.len() == panels);
        }
    }
    insta::assert_snapshot!(terminal(&report::back_test(&history, Language::En), 100));
    let csv = history_csv(&history);
    assert_eq!(csv.lines().count(), 1 + history.cases.len() * history.judged.len());
}

/// What is wrong with a file is told at once, with its place and the word that was meant.
#[test]
fn a_broken_file_of_cases_is_refused_with_places() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("mine.toml");
    let text = include_str!("../scenarios/history/cases.toml")
        .replacen("kind = \"crisis\"\n", "", 1)
        .replacen("kind = \"crisis\"", "kind = \"crises\"", 1)
        .replacen("kind = \"crisis\"", "kind = 1", 1)
        .replacen("troop_kind = 0", "troop_kind = 7", 1)
        .replacen("great_power", "great_pwoer", 1)
        .replacen("great_power", "great_pwoer", 1)
        .replacen("deterred = false", "deterred = \"no\"", 1)
        .replacen("force_ratio = 6", "force_ratio = 0", 1)
        .replacen("verified = []", "verified = [\"trops\"]", 1)
        .replacen("sources = [\"munich-1938\"]", "sources = [\"munich-1983\"]", 1);
    std::fs::write(&path, text).expect("written");
    let complaints = read_cases(&FileText::File(path)).expect_err("refused");
    let told: Vec<String> =
        complaints.0.iter().map(|c| format!("{:?} {} | {}", c.place().map(|p| p.1), c.message(), c.help())).collect();
    insta::assert_snapshot!(told.join("\n"));
    assert!(complaints.0.iter().all(|c| c.place().is_some()));
}

#[test]
fn too_few_cases_cannot_be_scored() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("few.toml");
    let whole = include_str!("../scenarios/history/cases.toml");
    let cut = whole.find("[cases.poland-1939]").expect("third case");
    std::fs::write(&path, &whole[..cut]).expect("written");
    let complaints = read_cases(&FileText::File(path)).expect_err("refused");
    assert!(complaints.0[0].message().contains("2 cases"), "{complaints}");
    let missing = read_cases(&FileText::File(folder.path().join("none.toml"))).expect_err("refused");
    assert!(missing.0[0].message().contains("cannot read"), "{missing}");
}

#[test]
fn a_broken_mapping_is_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("mapping.toml");
    let text = include_str!("../scenarios/history/mapping.toml")
        .replacen("when = { pledge = [1] }", "when = { pledge = [9] }", 1)
        .replacen("layers.quantities.intervene", "layers.quantities.intervention", 1)
        .replacen(
            "troops = { triangular = { min = 0.75, mode = 1, max = 1.25 } }",
            "troops = { beta = { alpha = 2, beta = 2 } }",
            1,
        );
    std::fs::write(&path, text).expect("written");
    let complaints = read_mapping(&FileText::File(path)).expect_err("refused");
    let told: Vec<&str> = complaints.0.iter().map(|c| c.message()).collect();
    assert_eq!(told.len(), 3, "{told:?}");
}

/// The program itself: the same bits at every width of vectors, whole files or none, and foreign files kept.
#[test]
fn the_command_keeps_the_promises_of_all_commands() {
    let garant = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_garant"));
        command.env_remove("GARANT_LANES").arg("history").args(["--replicates", "8", "--draws", "64"]).args(arguments);
        command
    };
    let json = |level: Option<&str>| {
        let mut command = garant(&["--format", "json"]);
        level.map(|level| command.env("GARANT_LANES", level));
        command.output().expect("start garant").stdout
    };
    let wide = json(None);
    assert!(!wide.is_empty() && wide == json(Some("base")) && wide == json(Some("avx2")));

    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().join("back-test");
    let root = out.to_str().expect("path");
    assert!(garant(&["-o", root]).output().expect("start garant").status.success());
    assert_eq!(std::fs::read(out.join("history.json")).expect("written"), wide);
    assert!(
        out.join("history.csv").exists()
            && ["scores", "reliability"].iter().all(|c| out.join(format!("charts/{c}.svg")).exists())
    );

    std::fs::write(folder.path().join("history.csv"), "mine").expect("written");
    let refused = garant(&["-o", folder.path().to_str().expect("path")]).output().expect("start garant");
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
    assert_eq!(std::fs::read(folder.path().join("history.csv")).expect("kept"), b"mine");
    assert!(!folder.path().join("history.json").exists());

    let large = std::process::Command::new(env!("CARGO_BIN_EXE_garant")).args(["history", "--draws", "65536"]).output();
    assert_eq!(large.expect("start garant").status.code(), Some(2));
    let unknown = garant(&["--models", "quantel"]).output().expect("start garant");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean `quantal`?"));
}
