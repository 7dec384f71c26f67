//! A story in words: every turn with what happened, the probability it had, and the numbers behind it.

use super::course::{Chance, Chapter, Ending, Event, Story};
use crate::language::Language;
use crate::quantity::show::decimal;
use crate::wording::share;

/// A piece of a told story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    /// The start of a year.
    Heading(String),
    /// Sentences.
    Text(String),
}

/// Tells `story`, played under the theory called `theory`.
pub fn tell(story: &Story, theory: &str, language: Language) -> Vec<Paragraph> {
    let teller = Teller { language };
    let mut told = Vec::new();
    for chapter in &story.chapters {
        let year = teller.either(format!("Year {}", chapter.year), format!("Jahr {}", chapter.year));
        told.push(Paragraph::Heading(format!("{year}   {}", teller.situation(chapter))));
        let events: Vec<String> = chapter.events.iter().map(|e| teller.event(e, chapter)).collect();
        told.push(Paragraph::Text(events.iter().filter(|e| !e.is_empty()).cloned().collect::<Vec<_>>().join(" ")));
    }
    told.push(Paragraph::Heading(teller.either("The end".into(), "Das Ende".into())));
    told.push(Paragraph::Text(teller.ending(story, theory)));
    told
}

struct Teller {
    language: Language,
}

impl Teller {
    fn either(&self, en: String, de: String) -> String {
        if self.language == Language::De { de } else { en }
    }

    fn share(&self, x: f64) -> String {
        share(x, self.language)
    }

    /// The numbers behind a year, in one line.
    fn situation(&self, chapter: &Chapter) -> String {
        let (ramp, will) = (self.share(chapter.ramp), self.share(chapter.will));
        let (alone, opposed) = (self.share(chapter.win_alone), self.share(chapter.win_opposed));
        let gain = decimal(chapter.gain, 3, self.language);
        let us = if chapter.us_committed {
            self.either("US committed".into(), "USA dabei".into())
        } else {
            self.either("US not committed".into(), "USA nicht dabei".into())
        };
        self.either(
            format!("guarantee {ramp} · will {will} · win alone {alone}, opposed {opposed} · gain {gain} · {us}"),
            format!("Garantie {ramp} · Wille {will} · Sieg allein {alone}, gegen alle {opposed} · Gewinn {gain} · {us}"),
        )
    }

    fn event(&self, event: &Event, chapter: &Chapter) -> String {
        match event {
            Event::Incident { came, answered } => self.incident(*came, *answered),
            Event::Attack { came } => self.attack(*came, chapter),
            Event::Intervention { came } => self.pick(
                *came,
                ("The guarantors fight", "Die Garanten kämpfen"),
                ("The guarantors stay out", "Die Garanten bleiben draußen"),
            ),
            Event::Conquest { came } => self.pick(
                *came,
                ("The challenger wins the war", "Der Herausforderer gewinnt den Krieg"),
                ("The challenger does not win the war", "Der Herausforderer gewinnt den Krieg nicht"),
            ),
            Event::Escalation { came } => self.pick(
                *came,
                ("The war escalates", "Der Krieg eskaliert"),
                ("The war does not escalate", "Der Krieg eskaliert nicht"),
            ),
            Event::Election { turned, committed } => self.election(*turned, *committed),
        }
    }

    /// A sentence with the probability of what did happen.
    fn pick(&self, chance: Chance, happened: (&str, &str), not: (&str, &str)) -> String {
        let (en, de) = if chance.happened { happened } else { not };
        let p = if chance.happened { chance.probability } else { 1.0 - chance.probability };
        let p = self.share(p);
        self.either(format!("{en} (chance {p})."), format!("{de} (Chance {p})."))
    }

    fn incident(&self, came: Chance, answered: Option<(Chance, f64)>) -> String {
        if came.probability == 0.0 {
            return String::new();
        }
        if !came.happened {
            let p = self.share(came.probability);
            return self
                .either(format!("No provocation comes (chance {p})."), format!("Keine Provokation kommt (Risiko {p})."));
        }
        let Some((answer, belief)) = answered else {
            let p = self.share(came.probability);
            return self.either(
                format!("A challenge is made and taken back when it is defied (chance {p})."),
                format!("Eine Herausforderung wird gewagt und zurückgenommen, als ihr jemand trotzt (Risiko {p})."),
            );
        };
        let belief = self.share(belief);
        let said = self.pick(
            answer,
            (
                "A provocation tests the guarantors, and they answer",
                "Eine Provokation prüft die Garanten, und sie antworten",
            ),
            (
                "A provocation tests the guarantors, and nobody answers",
                "Eine Provokation prüft die Garanten, und niemand antwortet",
            ),
        );
        self.either(
            format!("{said} The challenger now believes with {belief} that they would fight."),
            format!("{said} Der Herausforderer glaubt jetzt zu {belief}, dass sie kämpfen würden."),
        )
    }

    fn attack(&self, came: Chance, chapter: &Chapter) -> String {
        let p = self.share(came.probability);
        let year = chapter.year;
        if came.happened {
            return self.either(
                format!("The challenger attacks in year {year} (risk {p})."),
                format!("Der Herausforderer greift im Jahr {year} an (Risiko {p})."),
            );
        }
        if came.probability == 0.0 {
            return self.either(
                "No attack: in this theory nothing speaks for one now.".into(),
                "Kein Angriff: Nach dieser Theorie spricht jetzt nichts dafür.".into(),
            );
        }
        self.either(format!("No attack comes (risk {p})."), format!("Kein Angriff kommt (Risiko {p})."))
    }

    fn election(&self, turned: Chance, committed: bool) -> String {
        let p = self.share(turned.probability);
        let (en, de) = match (turned.happened, committed) {
            (true, false) => ("withdraw from their commitment", "ziehen ihre Zusage zurück"),
            (true, true) => ("return to their commitment", "kehren zu ihrer Zusage zurück"),
            (false, true) => ("keep their commitment", "bleiben bei ihrer Zusage"),
            (false, false) => ("stay away", "bleiben fern"),
        };
        self.either(
            format!("The United States elect; with {p} they would change their mind. They {en}."),
            format!("Die USA wählen; mit {p} änderten sie ihre Haltung. Sie {de}."),
        )
    }

    fn ending(&self, story: &Story, theory: &str) -> String {
        let years = story.chapters.len();
        let told = match story.ending {
            Ending::Peace => {
                self.either(format!("Peace has held for {years} years."), format!("Der Frieden hat {years} Jahre gehalten."))
            }
            Ending::War { year, guarantors_fought, conquest, escalation } => {
                let (with_en, with_de) = if guarantors_fought {
                    ("a war with the guarantors", "ein Krieg mit den Garanten")
                } else {
                    ("a protégé left alone", "ein alleingelassener Schützling")
                };
                let (won_en, won_de) = if conquest {
                    ("a victory of the challenger", "ein Sieg")
                } else {
                    ("no victory of the challenger", "kein Sieg")
                };
                let (and_en, and_de) = if escalation { (", and escalation", ", und Eskalation") } else { ("", "") };
                self.either(
                    format!("After an attack in year {year}: {with_en}, {won_en}{and_en}."),
                    format!("Nach einem Angriff im Jahr {year}: {with_de}, {won_de} des Herausforderers{and_de}."),
                )
            }
        };
        let risk = self.share(story.attack_in_this_draw);
        if story.attack_in_this_draw == 0.0 {
            return self.either(
                format!("{told} In this very situation the theory “{theory}” rules an attack out, whatever the coins."),
                format!("{told} In genau dieser Lage schließt die Theorie «{theory}» einen Angriff aus, wie die Würfe auch fallen."),
            );
        }
        self.either(
            format!(
                "{told} In this very situation the theory “{theory}” puts an attack within the horizon at {risk}: other coins, \
                 another story."
            ),
            format!(
                "{told} In genau dieser Lage setzt die Theorie «{theory}» einen Angriff im Zeitraum auf {risk}: andere Würfe, \
                 andere Geschichte."
            ),
        )
    }
}
