//! `garant play`: one course of events, told year by year, for the classroom.

use super::budget::{did_you_mean, seed};
use super::render::LanguageArgument;
use super::select::{Asked, StudyArguments};
use super::theories::theories;
use super::{Exit, Failure, Terminal, flags};
use crate::language::{Language, Speech, Text, message};
use crate::quantity::show::decimal;
use crate::report::{Content, Document, Element, Lead, Section, Table, TableCell, TableRow, quoted};
use crate::story::{self, DrawnQuantity, Scene, Story};
use crate::study::{Study, unread};
use clap::{Args, ValueEnum};

/// What `garant play` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant play                                          one story of the shipped study
  garant play --option OPTION --model probing --seed 3
  garant play --option OPTION --typical --luck 2       the median situation, another run of luck
  garant play --set cost_alone=0.2 --lang de           a what-if, told in German
  garant play --numbers --format json                  everything as data

A story is sampled, not estimated: it shows how a theory thinks. Use garant run for numbers.
Exit code 3: told, but nothing in it reads a what-if.")]
pub struct Arguments {
    #[command(flatten)]
    study: StudyArguments,
    /// Option to follow; the third of the study if not given
    #[arg(long, value_name = "KEY")]
    option: Option<String>,
    /// Theory that decides, by key or title
    #[arg(long, value_name = "MODEL", default_value = "quantal")]
    model: String,
    /// Seed of the situation and of the luck
    #[arg(long, value_name = "N", default_value = "1", value_parser = seed, allow_negative_numbers = true)]
    seed: u64,
    /// Seed of the luck alone, to replay one situation differently
    #[arg(long, value_name = "N", value_parser = seed, allow_negative_numbers = true)]
    luck: Option<u64>,
    /// Take the median of every belief instead of drawing the situation
    #[arg(long)]
    typical: bool,
    /// Show every quantity of the situation
    #[arg(long)]
    numbers: bool,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    #[command(flatten)]
    language: LanguageArgument,
}

/// How a story is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// Words.
    Text,
    /// JSON.
    Json,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let Asked { mut scenario, settings, .. } = arguments.study.load(terminal)?;
    let models = theories(std::slice::from_ref(&arguments.model), &scenario, terminal)?;
    let keys: Vec<&str> = scenario.offers.iter().map(|o| o.key.as_str()).collect();
    let option = match &arguments.option {
        Some(key) => keys.iter().position(|k| k == key).ok_or_else(|| {
            let failure = Failure::new(Exit::Refused, format!("there is no option called `{}`", key.escape_debug()));
            failure.hint(did_you_mean(key, &keys))
        })?,
        None => 2.min(keys.len() - 1),
    };
    // The other options are no part of the story.
    (scenario.offers, scenario.reference) = (vec![scenario.offers.swap_remove(option)], 0);
    let study = super::playing::assemble(scenario, &models)?;
    let idle = flags::unread(&unread(&study, &settings));
    idle.iter().for_each(|warning| terminal.warn(warning));
    let scene = Scene::new(&study, 0, (!arguments.typical).then_some(arguments.seed));
    let story = story::play(&study, &scene, 0, arguments.luck.unwrap_or(arguments.seed));
    let page = Page {
        arguments,
        settings: &settings,
        study: &study,
        language: study.scenario.speech(arguments.language.language()),
    };
    match arguments.format {
        Form::Text => terminal.document(&page.document(&story))?,
        Form::Json => terminal.result(&json(arguments, &study, &story))?,
    }
    Ok(if idle.is_some() { Exit::Flagged } else { Exit::Done })
}

fn json(arguments: &Arguments, study: &Study, story: &Story) -> String {
    let value = serde_json::json!({
        "schema": 1,
        "caveat": CAVEAT.english(),
        "study": study.scenario.name,
        "option": study.scenario.offers[0].key,
        "model": study.models[0].card().key,
        "seed": arguments.seed,
        "luck": arguments.luck.unwrap_or(arguments.seed),
        "typical": arguments.typical,
        "story": story,
    });
    format!("{value:#}\n")
}

const CAVEAT: Text = message("play-caveat");

struct Page<'a> {
    arguments: &'a Arguments,
    settings: &'a [String],
    study: &'a Study,
    language: Speech,
}

impl Page<'_> {
    fn document(&self, story: &Story) -> Document {
        let language = self.language;
        let say = |text: Text| text.get(language);
        let theory = self.study.models[0].card().title.get(language);
        let option = self.study.scenario.offers[0].title.get(language);
        let facts = [(message("play-option"), option), (message("play-theory"), theory)];
        let facts = facts.map(|(term, fact)| (say(term).into(), fact.into())).to_vec();
        let luck = self.arguments.luck.unwrap_or(self.arguments.seed);
        let again = |title, luck| Section::new(say(title), vec![Element::Code(self.command(luck))]);
        let passages = story::tell(story, theory, language).into_iter();
        let head = [
            Section::new("", vec![Element::Definitions(facts)]),
            Section::new("", vec![Element::paragraph(say(message("play-legend")))]),
        ];
        let situation = self.arguments.numbers.then(|| self.situation(story));
        let told = passages.map(|passage| Section::new(passage.heading, vec![Element::paragraph(passage.text)]));
        let commands = [again(message("play-again"), luck), again(message("play-other-luck"), luck.wrapping_add(1))];
        Document {
            lines: vec![Lead::Caveat(say(CAVEAT).to_owned())],
            sections: head.into_iter().chain(situation).chain(told).chain(commands).collect(),
            ..Document::new(language, self.study.scenario.title.get(language))
        }
    }

    /// The value of every quantity the theory reads.
    fn situation(&self, story: &Story) -> Section {
        let say = |text: Text| text.get(self.language);
        let row = |drawn: &DrawnQuantity| {
            let name = drawn.title.get(self.language);
            let name = if drawn.unit == "1" { name.to_owned() } else { format!("{name} [{}]", drawn.unit) };
            TableRow::new(name, vec![TableCell::text(decimal(drawn.value, 3, self.language))])
        };
        let heads = [message("play-quantity"), message("play-value")];
        let table = Table::under(&heads, Content::Numbers, self.language).rows(story.draw.iter().map(row));
        Section::new(say(message("play-situation")), vec![Element::Table(table)])
    }

    /// The command that tells this situation with a luck.
    fn command(&self, luck: u64) -> String {
        let arguments = self.arguments;
        let (option, model) = (&self.study.scenario.offers[0].key, self.study.models[0].card().key);
        let study = arguments.study.study.iter().map(|path| format!(" {}", quoted(&path.to_string_lossy())));
        let mut command = format!("garant play{}", study.collect::<String>());
        for setting in self.settings {
            command += &format!(" --set {}", quoted(setting));
        }
        if let Some(will) = &arguments.study.will {
            command += &format!(" --will {will}");
        }
        command += &format!(" --option {option} --model {model} --seed {} --luck {luck}", arguments.seed);
        for (given, flag) in [(arguments.typical, " --typical"), (arguments.numbers, " --numbers")] {
            command += if given { flag } else { "" };
        }
        if self.language.language != Language::default() {
            command += &format!(" --lang {}", self.language.code());
        }
        command
    }
}
