//! Where every text of a figure stands: none is cut by the edge of the picture, none lies on another.

use super::draw::draw;
use super::figure::Figure;
use super::head::height;
use super::pen::{FONT_FACTOR, SCALE};
use super::theme::text_width;
use super::{CHARTS, figures, narrow_figures};
use crate::analysis::statistics;
use crate::compare::{Provenance, compose, sample};
use crate::engine::{Budget, NoThreads, Watch, run};
use crate::language::{Language, Speech};
use crate::models::{all_quantities, roster};
use crate::results::{OptionRecord, Results};
use crate::scenario::{Input, load};
use crate::study::Study;
use crate::teaching::teaching_figures;
use plotters::prelude::*;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use std::sync::LazyLock;

/// A text with its box: left, right, top, bottom in CSS pixels, and its size.
#[derive(Debug)]
struct Written {
    text: String,
    sides: [f64; 4],
    size: f64,
}

/// A canvas that only keeps the texts.
struct Texts<'a> {
    size: (u32, u32),
    kept: &'a mut Vec<Written>,
}

type Done = Result<(), DrawingErrorKind<std::fmt::Error>>;

impl DrawingBackend for Texts<'_> {
    type ErrorType = std::fmt::Error;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Done {
        Ok(())
    }

    fn present(&mut self) -> Done {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Done {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S) -> Done {
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S, _: bool) -> Done {
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, _: I, _: &S) -> Done {
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, _: BackendCoord, _: u32, _: &S, _: bool) -> Done {
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, _: I, _: &S) -> Done {
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Done {
        let size = style.size() / FONT_FACTOR / SCALE;
        let width = text_width(text, size, matches!(style.style(), FontStyle::Bold));
        let (x, y) = (f64::from(at.0) / SCALE, f64::from(at.1) / SCALE);
        let left = match style.anchor().h_pos {
            HPos::Left => x,
            HPos::Center => x - 0.5 * width,
            HPos::Right => x - width,
        };
        // From the top of a capital to the foot of a small letter without tail.
        let sides = [left, left + width, y - 0.45 * size, y + 0.3 * size];
        self.kept.push(Written { text: text.to_owned(), sides, size });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        _: &str,
        _: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<std::fmt::Error>> {
        Ok((0, 0))
    }
}

fn texts(figure: &Figure) -> Vec<Written> {
    let mut kept = Vec::new();
    let size = ((figure.width.pixels() * SCALE) as u32, (height(figure) * SCALE) as u32);
    draw(figure, &Texts { size, kept: &mut kept }.into_drawing_area()).expect("drawn");
    kept
}

/// What is cut, what lies on what, and what is too small.
pub fn wrong(figure: &Figure) -> Vec<String> {
    let all = texts(figure);
    let (width, height) = (figure.width.pixels(), height(figure));
    let mut found = Vec::new();
    for (i, one) in all.iter().enumerate() {
        let [left, right, top, bottom] = one.sides;
        if left < -0.5 || right > width + 0.5 || top < 0.0 || bottom > height {
            found.push(format!("cut: {one:?}"));
        }
        if one.size < 10.99 {
            found.push(format!("small: {one:?}"));
        }
        let on = |other: &&Written| {
            let [l, r, t, b] = other.sides;
            left + 0.5 < r && l + 0.5 < right && top + 0.5 < b && t + 0.5 < bottom
        };
        let other = all[..i].iter().find(on);
        found.extend(other.map(|other| format!("`{}` on `{}` {:?} {:?}", one.text, other.text, one.sides, other.sides)));
    }
    let name = |wrong| format!("{} {:?}: {wrong}", figure.key, figure.width);
    found.into_iter().map(name).collect()
}

/// A small run of a study under every theory, with its teaching figures and the record of the sample.
fn played(folder: &str) -> Results {
    let scenario = load(&Input::Folder(folder.into()), &all_quantities(), &[]).expect("a study in order");
    let hashes = scenario.hashes();
    let provenance = Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() };
    let study = Study::assemble(scenario, roster()).expect("complete");
    let budget = Budget { replicates: 8, draws: 16, threads: 1, ..Budget::default() };
    let outcome = run::<NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let results = compose(&study, &budget, &provenance, &outcome.tally).expect("results");
    Results { history: sample().history, teaching: Some(teaching_figures(&study, budget.seed)), ..results }
}

/// The shipped study under every theory.
pub static UKRAINE: LazyLock<Results> = LazyLock::new(|| played("scenarios/ukraine-2025"));

/// The same with the first `n` options alone.
fn first(results: &Results, n: usize) -> Results {
    let mut few = results.clone();
    few.options.truncate(n);
    let kept = |key: &str| few.options.iter().any(|o: &OptionRecord| o.key.as_str() == key);
    if let Some(teaching) = &mut few.teaching {
        teaching.credibility.iter_mut().for_each(|t| t.options.retain(|o| kept(&o.option)));
        teaching.forward_force.iter_mut().for_each(|t| t.options.retain(|o| kept(&o.option)));
        teaching.tripwire.iter_mut().for_each(|t| t.options.retain(|o| kept(&o.option)));
        teaching.deal_zone.iter_mut().for_each(|t| t.options.retain(|o| kept(&o.option)));
        let crises = |t: &mut crate::results::HalfCredible| [t.signalling.take(), t.perfect_deterrence.take()];
        teaching.half_credible.iter_mut().for_each(|t| {
            let [mut tied, mut perfect] = crises(t);
            [&mut tied, &mut perfect].into_iter().flatten().for_each(|c| c.options.retain(|o| kept(&o.option)));
            (t.signalling, t.perfect_deterrence) = (tied, perfect);
        });
    }
    few
}

/// Every chart on a wide page and on a narrow one.
pub fn both(results: &Results, language: Speech) -> Vec<Figure> {
    figures(results, language.language).into_iter().chain(narrow_figures(results, language.language)).collect()
}

#[test]
fn no_text_is_cut_and_none_lies_on_another() {
    let (ukraine, twelve) = (&*UKRAINE, played("tests/studies/twelve"));
    let mut found = Vec::new();
    for &language in Language::ALL {
        let few = [2, 4].map(|n| first(ukraine, n)).into_iter();
        for results in few.chain([sample(), ukraine.clone(), first(&twelve, 9), twelve.clone()]) {
            let figures = both(&results, language.into());
            assert!(figures.len() + 6 >= 2 * CHARTS.len(), "{}", figures.len());
            let name = |wrong| format!("{} {language:?} {wrong}", results.options.len());
            found.extend(figures.iter().flat_map(wrong).map(name));
        }
    }
    assert!(found.is_empty(), "{} are wrong:\n{}", found.len(), found.join("\n"));
}
