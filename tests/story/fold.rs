//! The probabilities of a story against the measures of its draw: exactly by folding, and by tossing many coins.

use super::common::{OPTIONS, Reading, scenario, study};
use garant::models::quantities::ESCALATION_SLOPE;
use garant::models::{Moment, Trajectory, Will, roster};
use garant::story::{Ending, Event, Scene, play};
use garant::study::Study;
use std::collections::BTreeMap;

/// Measures as expectations over all coins.
#[derive(Debug, Default)]
struct Folded {
    attack: f64,
    war: f64,
    abandonment: f64,
    conquest: f64,
    escalation: f64,
    incidents: f64,
    years_at_risk: f64,
    survival: Vec<f64>,
}

/// Folds the turns of a scene over every history and all states of politics.
fn fold(study: &Study, scene: &Scene) -> Folded {
    let (years, model) = (scene.years(), study.models[0]);
    let slope = scene.value(&ESCALATION_SLOPE);
    let mut out = Folded::default();
    let mut standing = BTreeMap::from([((0usize, 0usize, 0usize), 1.0)]);
    for year in 1..=study.scenario.horizon_years {
        let mut after: BTreeMap<(usize, usize, usize), f64> = BTreeMap::new();
        for (&(state, answered, unanswered), &mass) in &standing {
            let moment = Moment { year, state, answered, unanswered };
            let turn = model.turn(&years, moment);
            out.years_at_risk += mass;
            out.incidents += mass * turn.incident.unwrap_or(0.0);
            let mut paths = vec![(moment, mass)];
            if let (Some(probe), Some(answer)) = (turn.incident, turn.answer) {
                paths = vec![
                    (moment, mass * (1.0 - probe)),
                    (Moment { answered: answered + 1, ..moment }, mass * probe * answer),
                    (Moment { unanswered: unanswered + 1, ..moment }, mass * probe * (1.0 - answer)),
                ];
            }
            for (moment, mass) in paths.into_iter().filter(|&(_, mass)| mass > 0.0) {
                let turn = model.turn(&years, moment);
                let hit = mass * turn.hazard;
                let fought = hit * turn.effective_will;
                out.attack += hit;
                out.war += fought;
                out.abandonment += hit - fought;
                out.conquest += fought * turn.win_opposed + (hit - fought) * turn.win_alone;
                out.escalation += fought * slope * turn.win_opposed;
                let mut elected = vec![(state, mass - hit)];
                for (bit, chain) in years.politics().voting(year) {
                    let own = chain.quantities;
                    let vote = |(state, mass): (usize, f64)| {
                        let turns = scene.value(if state >> bit & 1 == 0 { own.leaves } else { own.returns });
                        [(state, mass * (1.0 - turns)), (state ^ 1 << bit, mass * turns)]
                    };
                    elected = elected.into_iter().flat_map(vote).collect();
                }
                for (state, mass) in elected {
                    *after.entry((state, moment.answered, moment.unanswered)).or_default() += mass;
                }
            }
        }
        standing = after.into_iter().filter(|&(_, mass)| mass > 0.0).collect();
        out.survival.push(standing.values().sum());
    }
    out
}

fn compare(folded: &Folded, course: &Trajectory, probes: bool, who: &str) {
    let rate = if folded.years_at_risk > 0.0 { folded.incidents / folded.years_at_risk } else { 0.0 };
    let mut pairs = vec![
        (folded.attack, course.attack[0]),
        (folded.war, course.war[0]),
        (folded.abandonment, course.abandonment[0]),
        (folded.conquest, course.conquest[0]),
        (folded.escalation, course.escalation[0]),
    ];
    pairs.extend(folded.survival.iter().zip(&course.survival).map(|(&a, b)| (a, b[0])));
    if probes {
        pairs.push((rate, course.probes_per_year[0]));
    }
    for (at, (a, b)) in pairs.into_iter().enumerate() {
        assert!((a - b).abs() < 1e-12, "{who}, measure {at}: {a} {b}");
    }
}

#[test]
fn folded_over_all_coins_a_story_is_the_course_of_its_draw() {
    let mut attacks = 0;
    for will in [Will::Given, Will::Derived] {
        for model in roster() {
            let key = model.card().key;
            let mut scenario = scenario(Reading::Belief, |_, _, range| range);
            scenario.will = will;
            let study = study(scenario, &[key]);
            for option in 0..OPTIONS.len() {
                for seed in 0..12 {
                    let scene = Scene::new(&study, option, Some(seed));
                    let (folded, course) = (fold(&study, &scene), scene.course(0));
                    compare(&folded, &course, model.has_probes(), &format!("{key} {} seed {seed}", OPTIONS[option]));
                    attacks += usize::from(folded.attack > 0.01);
                }
            }
        }
    }
    assert!(attacks > 300, "the draws must give the models something to say: {attacks}");
}

#[test]
fn coins_fall_as_often_as_the_theory_says() {
    const STORIES: u64 = 4000;
    for model in roster() {
        let key = model.card().key;
        let study = study(scenario(Reading::Belief, |_, _, range| range), &[key]);
        // The draw of the paper assurance in which an attack is most open.
        let open = |seed: &u64| (Scene::new(&study, 0, Some(*seed)).course(0).attack[0] - 0.5).abs();
        let seed = (0..60).min_by(|a, b| open(a).total_cmp(&open(b))).expect("seeds");
        let scene = Scene::new(&study, 0, Some(seed));
        let course = scene.course(0);
        let (mut attack, mut war, mut conquest, mut escalation) = (0, 0, 0, 0);
        for luck in 0..STORIES {
            let story = play(&study, &scene, 0, luck);
            if let Ending::War { guarantors_fought, conquest: won, escalation: up, .. } = story.ending {
                attack += 1;
                war += u64::from(guarantors_fought.expect("somebody guarantees"));
                conquest += u64::from(won);
                escalation += u64::from(up);
            }
            let last = story.chapters.last().expect("a year");
            assert_eq!(story.ending == Ending::Peace, last.year == 10 && !attacked(&last.events), "{key}");
        }
        let told = [(attack, course.attack[0]), (war, course.war[0]), (conquest, course.conquest[0])];
        for (count, p) in told.into_iter().chain([(escalation, course.escalation[0])]) {
            let (share, n) = (count as f64 / STORIES as f64, STORIES as f64);
            assert!((share - p).abs() <= 4.5 * (p * (1.0 - p) / n).sqrt() + 1e-12, "{key}: {share} {p}");
        }
    }
}

fn attacked(events: &[Event]) -> bool {
    events.iter().any(|e| matches!(e, Event::Attack { came } if came.happened))
}
