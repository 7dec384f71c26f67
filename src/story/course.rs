//! Playing a story: year by year, each turn decided by a coin of the probability the theory gives it.

use super::scene::{DrawnQuantity, Purpose, Scene, stream};
use crate::language::Words;
use crate::models::quantities::ESCALATION_SLOPE;
use crate::models::{COMMITTED, Moment, Turn, Years, is_away};
use crate::study::Study;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

/// Something that may happen: its probability, and whether it did.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Chance {
    /// Probability.
    pub probability: f64,
    /// Whether it happened.
    pub happened: bool,
}

/// An event of a year, in the order in which it came.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "event")]
pub enum Event {
    /// A provocation below the level of an attack.
    Incident {
        /// Whether it came.
        came: Chance,
        /// Whether it was answered, and the challenger's belief in the guarantors afterwards; only where it learns from it.
        answered: Option<(Chance, f64)>,
    },
    /// An attack on the protégé, if `came.happened`.
    Attack {
        /// Whether it came.
        came: Chance,
    },
    /// The guarantors' answer to an attack.
    Intervention {
        /// Whether they fight.
        came: Chance,
    },
    /// Whether the challenger wins the war.
    Conquest {
        /// Whether it does.
        came: Chance,
    },
    /// Whether a war with the guarantors escalates.
    Escalation {
        /// Whether it does.
        came: Chance,
    },
    /// An election of a guarantor that may change its mind.
    Election {
        /// Who votes.
        guarantor: Words,
        /// Whether its mind was changed.
        turned: Chance,
        /// Whether it stands by its commitment from now on.
        committed: bool,
    },
}

/// Where the politics of a guarantor stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stance {
    /// What it is called.
    pub guarantor: Words,
    /// Whether it stands by its commitment.
    pub committed: bool,
}

/// A year of a story.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chapter {
    /// Year, from 1.
    pub year: usize,
    /// The guarantors on whose politics the option depends, and whether each stands by its commitment.
    pub politics: Vec<Stance>,
    /// How far what is promised stands, arms or the whole guarantee: 0 to 1.
    pub ramp: f64,
    /// Will to intervene, as the situation has it; absent where nobody guarantees.
    pub will: Option<f64>,
    /// Challenger's chance to win alone against the protégé.
    pub win_alone: f64,
    /// Its chance against the guarantors as well; absent where nobody guarantees.
    pub win_opposed: Option<f64>,
    /// Expected gain of an attack over the status quo, in prizes.
    pub gain: f64,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// How a story ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "ending")]
pub enum Ending {
    /// Peace to the end of the horizon.
    Peace,
    /// An attack.
    War {
        /// In which year.
        year: usize,
        /// Whether the guarantors fought; absent where nobody guarantees.
        guarantors_fought: Option<bool>,
        /// Whether the challenger won.
        conquest: bool,
        /// Whether the war escalated.
        escalation: bool,
    },
}

/// One course of events.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Story {
    /// The draw: every quantity that the theory reads.
    pub draw: Vec<DrawnQuantity>,
    /// The years that were lived through.
    pub chapters: Vec<Chapter>,
    /// How it ended.
    pub ending: Ending,
    /// Probability of an attack within the horizon in this draw, by the same theory.
    pub attack_in_this_draw: f64,
}

struct Coins(ChaCha8Rng);

impl Coins {
    fn toss(&mut self, probability: f64) -> Chance {
        Chance { probability, happened: self.0.random::<f64>() < probability }
    }
}

/// Plays the story of `luck` in a scene under a model.
pub fn play(study: &Study, scene: &Scene, model: usize, luck: u64) -> Story {
    let mut coins = Coins(stream(luck, Purpose::Coins));
    let (mut chapters, mut ending) = (Vec::new(), Ending::Peace);
    let mut moment = Moment { year: 1, state: COMMITTED, answered: 0, unanswered: 0 };
    while moment.year <= study.scenario.horizon_years && ending == Ending::Peace {
        let mut chapter = open(study, scene, moment);
        ending = live(study, scene, model, &mut coins, &mut moment, &mut chapter);
        chapters.push(chapter);
        moment.year += 1;
    }
    Story { draw: scene.drawn(model), chapters, ending, attack_in_this_draw: scene.course(model).attack[0] }
}

/// The year's situation before anything happens.
fn open(study: &Study, scene: &Scene, moment: Moment) -> Chapter {
    let years = &scene.years();
    let year = years.middle(moment.year);
    let state = &year.states[moment.state];
    let guaranteed = scene.is_guaranteed();
    Chapter {
        year: moment.year,
        politics: standing(study, years, moment.state),
        ramp: year.ramp[0],
        will: guaranteed.then_some(state.will[0]),
        win_alone: year.win_alone[0],
        win_opposed: guaranteed.then_some(state.win_opposed[0]),
        gain: state.gain[0],
        events: Vec::new(),
    }
}

/// Where the politics of each guarantor stands in a state.
fn standing(study: &Study, years: &Years, state: usize) -> Vec<Stance> {
    let name = |place: usize| study.scenario.guarantors[place].name.clone();
    let chains = years.politics().chains();
    chains.map(|(bit, chain)| Stance { guarantor: name(chain.guarantor), committed: !is_away(state, bit) }).collect()
}

/// Lives through a year: provocation, attack, election.
fn live(
    study: &Study,
    scene: &Scene,
    model: usize,
    coins: &mut Coins,
    moment: &mut Moment,
    chapter: &mut Chapter,
) -> Ending {
    let (years, model) = (scene.years(), study.models[model]);
    let mut turn = model.turn(&years, *moment);
    if let Some(probability) = turn.incident {
        let came = coins.toss(probability);
        let answer = turn.answer.filter(|_| came.happened).map(|probability| coins.toss(probability));
        if let Some(answer) = answer {
            moment.answered += usize::from(answer.happened);
            moment.unanswered += usize::from(!answer.happened);
            turn = model.turn(&years, *moment);
        }
        chapter.events.push(Event::Incident { came, answered: answer.map(|a| (a, turn.effective_will)) });
    }
    let came = coins.toss(turn.hazard);
    chapter.events.push(Event::Attack { came });
    if came.happened {
        return fight(scene, coins, &turn, moment.year, chapter);
    }
    if moment.year < study.scenario.horizon_years {
        elect(study, scene, coins, moment, chapter);
    }
    Ending::Peace
}

/// The elections at the end of a year.
fn elect(study: &Study, scene: &Scene, coins: &mut Coins, moment: &mut Moment, chapter: &mut Chapter) {
    for (bit, chain) in scene.years().politics().voting(moment.year) {
        let away = is_away(moment.state, bit);
        let turned = coins.toss(scene.value(if away { chain.quantities.returns } else { chain.quantities.leaves }));
        if turned.happened {
            moment.state ^= 1 << bit;
        }
        let guarantor = study.scenario.guarantors[chain.guarantor].name.clone();
        chapter.events.push(Event::Election { guarantor, turned, committed: !is_away(moment.state, bit) });
    }
}

/// What an attack leads to.
fn fight(scene: &Scene, coins: &mut Coins, turn: &Turn, year: usize, chapter: &mut Chapter) -> Ending {
    let fought = scene.is_guaranteed().then(|| coins.toss(turn.effective_will));
    chapter.events.extend(fought.map(|came| Event::Intervention { came }));
    let is_opposed = fought.is_some_and(|fought| fought.happened);
    let conquest = coins.toss(if is_opposed { turn.win_opposed } else { turn.win_alone });
    chapter.events.push(Event::Conquest { came: conquest });
    let mut escalation = false;
    if is_opposed {
        let came = coins.toss(scene.value(&ESCALATION_SLOPE) * turn.win_opposed);
        escalation = came.happened;
        chapter.events.push(Event::Escalation { came });
    }
    let guarantors_fought = fought.map(|fought| fought.happened);
    Ending::War { year, guarantors_fought, conquest: conquest.happened, escalation }
}
