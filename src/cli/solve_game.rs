//! `garant solve … --efg`, `--tree`: the finite game behind a form as a file for other programs, and as a picture.

use super::picture_file::{PictureFormat, folder_of, replaceable};
use super::render::LanguageArgument;
use super::{Exit, Failure};
use crate::charts::game_tree::GameTree;
use crate::files::write_atomically;
use crate::game::{Concept, Played, efg, regret, residual};
use crate::language::Language;
use crate::textbook::{Form, Proof, proof, word};
use clap::Args;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Where the game goes.
#[derive(Args, Clone, Debug)]
pub struct GameFiles {
    /// Write the finite game behind the form as an extensive game in Gambit's format
    #[arg(long, value_name = "FILE", help_heading = "The game behind the form")]
    pub efg: Option<PathBuf>,
    /// Draw that game with what is played: FILE.svg or FILE.png
    #[arg(long, value_name = "FILE", help_heading = "The game behind the form")]
    pub tree: Option<PathBuf>,
    #[command(flatten)]
    pub language: LanguageArgument,
}

impl GameFiles {
    /// Whether any file is wanted.
    pub fn wanted(&self) -> bool {
        self.efg.is_some() || self.tree.is_some()
    }

    /// Writes the files that are wanted. Everything is made before anything is written.
    ///
    /// # Errors
    /// If the form has no finite game, the picture has no known ending, or a file cannot be written.
    pub fn write(&self, form: &dyn Form, played: Option<&Played>) -> Result<(), Failure> {
        let card = form.card();
        let played = played.ok_or_else(|| without_game(card.key))?;
        let mut files: Vec<(&Path, Vec<u8>)> = Vec::new();
        if let Some(path) = &self.efg {
            files.push((path, efg(&played.tree, &comment(card.key, played)).into_bytes()));
        }
        if let Some(path) = &self.tree {
            let language = self.language.language();
            let note = proof(card.key).and_then(Proof::game);
            let figure =
                GameTree { played, key: card.key, title: card.title, note, language: language.into(), word }.figure();
            files.push((path, PictureFormat::of(path, "--tree")?.bytes(&figure)?));
        }
        files.iter().try_for_each(|(path, bytes)| replaceable(path, bytes))?;
        if let [(first, _), (second, _)] = files[..]
            && first.file_name() == second.file_name()
            && folder_of(first).canonicalize().ok() == folder_of(second).canonicalize().ok()
        {
            return Err(Failure::new(Exit::Refused, format!("--efg and --tree name one file: {}", first.display())));
        }
        let failed = |error: crate::files::FileError| Failure::new(Exit::Failed, error.to_string());
        files.iter().try_for_each(|(path, bytes)| write_atomically(path, bytes).map_err(failed))
    }
}

fn without_game(key: &str) -> Failure {
    let failure = Failure::new(Exit::Refused, format!("`{key}` has no finite game"));
    match proof(key) {
        Some(proof) => failure.hint(format!("how it is proven: {}", proof.words(Language::default().into()))),
        None => failure,
    }
}

/// What the format has no place for: the equilibrium.
fn comment(key: &str, played: &Played) -> String {
    let mut text = format!("garant solve {key}.");
    let _ = match played.concept {
        Concept::Logit { precision } => {
            write!(text, " Logit equilibrium of precision {precision}, residual {}.", residual(played, precision))
        }
        concept => write!(text, " {concept:?} equilibrium, regret {}.", regret(played).largest()),
    };
    for (set, moves) in played.tree.sets.iter().zip(&played.moves) {
        let moves: Vec<String> = set.actions.iter().zip(moves).map(|(action, p)| format!("{action} {p}")).collect();
        let _ = write!(text, " {}: {}.", set.name, moves.join(", "));
    }
    text
}
