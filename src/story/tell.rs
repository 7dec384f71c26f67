//! A story in words: every turn with what happened, the probability it had, and the numbers behind it.

use super::course::{Chance, Chapter, Ending, Event, Stance, Story};
use crate::language::{Argument, Speech, Text, message};
use crate::quantity::show::decimal;
use crate::wording::share;

/// A piece of a told story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The year with the numbers behind it, or that this is the end.
    pub heading: String,
    /// What happened.
    pub text: String,
}

/// Tells `story`, played under the theory called `theory`: a passage for each year, and the end.
pub fn tell(story: &Story, theory: &str, language: Speech) -> Vec<Passage> {
    let teller = Teller { language };
    let year = |chapter: &Chapter| {
        let events = chapter.events.iter().filter_map(|event| teller.event(event, chapter));
        Passage { heading: teller.situation(chapter), text: events.collect::<Vec<_>>().join(" ") }
    };
    let heading = message("story-end").get(language).to_owned();
    let end = Passage { heading, text: teller.ending(story, theory) };
    story.chapters.iter().map(year).chain([end]).collect()
}

struct Teller {
    language: Speech,
}

impl Teller {
    fn say(&self, message: Text, arguments: &[(&'static str, Argument)]) -> String {
        message.with(self.language, arguments)
    }

    fn share(&self, x: f64) -> Argument {
        share(x, self.language).into()
    }

    /// A year with the numbers behind it, in one line.
    fn situation(&self, chapter: &Chapter) -> String {
        let mut arguments = vec![
            ("year", chapter.year.into()),
            ("alone", self.share(chapter.win_alone)),
            ("gain", decimal(chapter.gain, 3, self.language).into()),
        ];
        let year = match chapter.will.zip(chapter.win_opposed) {
            None => self.say(message("story-year-alone"), &arguments),
            Some((will, opposed)) => {
                let of_guarantors = [("ramp", chapter.ramp), ("will", will), ("opposed", opposed)];
                arguments.extend(of_guarantors.map(|(name, x)| (name, self.share(x))));
                self.say(message("story-year"), &arguments)
            }
        };
        [year].into_iter().chain(chapter.politics.iter().map(|of| self.standing(of))).collect::<Vec<_>>().join(" · ")
    }

    /// Whether a guarantor stands by its commitment.
    fn standing(&self, of: &Stance) -> String {
        let stands = if of.committed { "committed" } else { "gone" };
        let guarantor = of.guarantor.get(self.language);
        self.say(message("story-standing"), &[("guarantor", guarantor.into()), ("stands", stands.into())])
    }

    /// What is said of an event; nothing of one that could not come.
    fn event(&self, event: &Event, chapter: &Chapter) -> Option<String> {
        Some(match event {
            Event::Incident { came, .. } if came.probability == 0.0 => return None,
            Event::Incident { came, answered } => self.incident(*came, *answered),
            Event::Attack { came } => self.attack(*came, chapter),
            Event::Intervention { came } => {
                self.either(*came, message("story-guarantors-fight"), message("story-guarantors-stay-out"))
            }
            Event::Conquest { came } => self.either(*came, message("story-war-won"), message("story-war-not-won")),
            Event::Escalation { came } => self.either(*came, message("story-escalation"), message("story-no-escalation")),
            Event::Election { guarantor, turned, committed } => {
                self.election(guarantor.get(self.language), *turned, *committed)
            }
        })
    }

    /// What did happen, with its probability.
    fn either(&self, chance: Chance, happened: Text, not: Text) -> String {
        let (said, p) = if chance.happened { (happened, chance.probability) } else { (not, 1.0 - chance.probability) };
        self.say(said, &[("chance", self.share(p))])
    }

    fn incident(&self, came: Chance, answered: Option<(Chance, f64)>) -> String {
        let chance = [("chance", self.share(came.probability))];
        if !came.happened {
            return self.say(message("story-no-provocation"), &chance);
        }
        let Some((answer, belief)) = answered else {
            return self.say(message("story-challenge-taken-back"), &chance);
        };
        let said = self.either(answer, message("story-provocation-answered"), message("story-provocation-unanswered"));
        format!("{said} {}", self.say(message("story-belief-now"), &[("belief", self.share(belief))]))
    }

    fn attack(&self, came: Chance, chapter: &Chapter) -> String {
        let risk = ("risk", self.share(came.probability));
        if came.happened {
            return self.say(message("story-attack"), &[("year", chapter.year.into()), risk]);
        }
        if came.probability == 0.0 {
            return message("story-nothing-speaks-for-attack").get(self.language).to_owned();
        }
        self.say(message("story-no-attack"), &[risk])
    }

    fn election(&self, guarantor: &str, turned: Chance, committed: bool) -> String {
        let choice = match (turned.happened, committed) {
            (true, false) => "withdraw",
            (true, true) => "return",
            (false, true) => "keep",
            (false, false) => "stay-away",
        };
        let chance = self.share(turned.probability);
        let arguments = [("guarantor", guarantor.into()), ("chance", chance), ("choice", choice.into())];
        self.say(message("story-election"), &arguments)
    }

    fn ending(&self, story: &Story, theory: &str) -> String {
        let yes = |is_so: bool| if is_so { "yes" } else { "no" }.into();
        let told = match story.ending {
            Ending::Peace => self.say(message("story-peace"), &[("years", story.chapters.len().into())]),
            Ending::War { year, guarantors_fought, conquest, escalation } => {
                let arguments = [
                    ("year", year.into()),
                    ("fought", guarantors_fought.map_or("nobody".into(), yes)),
                    ("won", yes(conquest)),
                    ("escalated", yes(escalation)),
                ];
                self.say(message("story-war"), &arguments)
            }
        };
        let theory = ("theory", theory.into());
        let risk = match story.attack_in_this_draw == 0.0 {
            true => self.say(message("story-ruled-out"), &[theory]),
            false => self.say(message("story-risk"), &[theory, ("risk", self.share(story.attack_in_this_draw))]),
        };
        format!("{told} {risk}")
    }
}
