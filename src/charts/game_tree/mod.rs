//! A game tree with what is played on it: probabilities on the branches, payoffs at the ends, hidden moves dashed.
//!
//! Not among the charts of a run: it shows one textbook game, for one set of inputs.

mod branches;
mod chart;
mod columns;
mod layout;
mod parts;
mod table;

pub use chart::GameTree;

use super::common::{Width, bare_credit};
use super::figure::{ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::theme::{LABEL_SIZE, MARGIN, MUTED, fit};
use crate::game::{Concept, Node, regret, residual};
use crate::language::{Speech, message};
use crate::quantity::maths::ratio;
use crate::quantity::show::decimal;
use crate::wording::share;
use layout::TreeLayout;
use std::collections::BTreeMap;

impl GameTree<'_> {
    /// The figure.
    pub fn figure(&self) -> Figure {
        let layout = TreeLayout::of(self);
        let items: Vec<Item> = parts::items(self, &layout);
        let inner = Width::Wide.pixels() - 2.0 * MARGIN;
        let panel = Panel {
            frame: [MARGIN, 0.0, inner, layout.height],
            title: None,
            x: ChartAxis::hidden(0.0, inner),
            y: ChartAxis::hidden(layout.height, 0.0),
            items,
        };
        Figure {
            key: "game-tree".into(),
            title: self.finding(),
            subtitle: self.subtitle(),
            method: String::new(),
            caption: bare_credit(self.language),
            description: self.describe(),
            width: Width::Wide,
            body: layout.height,
            legend: self.legend(),
            panels: vec![panel],
        }
    }

    /// How likely play ends in each way, the likeliest first; ends of one name count together.
    fn ends(&self) -> Vec<(String, f64)> {
        let mut ends: BTreeMap<&str, f64> = BTreeMap::new();
        for (node, p) in self.played.tree.nodes.iter().zip(&self.played.reach) {
            if let Node::End { name, .. } = node {
                *ends.entry(name).or_insert(0.0) += p;
            }
        }
        let mut ends: Vec<(String, f64)> = ends.into_iter().map(|(name, p)| (self.word(name), p)).collect();
        ends.sort_by(|a, b| b.1.total_cmp(&a.1));
        ends
    }

    fn finding(&self) -> String {
        let likely: Vec<String> = self
            .ends()
            .iter()
            .filter(|(_, p)| *p > 0.0)
            .take(3)
            .map(|(name, p)| format!("{name} ({})", share(*p, self.language)))
            .collect();
        format!("{}: {}", self.title.get(self.language), likely.join(", "))
    }

    fn subtitle(&self) -> String {
        let tree = &self.played.tree;
        let ends = tree.nodes.iter().filter(|node| matches!(node, Node::End { .. })).count();
        let words = [
            ("key", self.key.into()),
            ("proof", self.proof().into()),
            ("ends", ends.into()),
            ("hidden", if tree.has_perfect_information() { "no" } else { "yes" }.into()),
        ];
        let note = self.note.map_or(String::new(), |note| format!("{} ", note.get(self.language)));
        note + &message("chart-game-tree-subtitle").with(self.language, &words)
    }

    /// The concept with how well it is met.
    fn proof(&self) -> String {
        let concept = match self.played.concept {
            Concept::Nash => message("chart-game-tree-nash"),
            Concept::SubgamePerfect => message("chart-game-tree-subgame-perfect"),
            Concept::PerfectBayesian => message("chart-game-tree-perfect-bayesian"),
            Concept::Logit { precision } => {
                let bound = bound(residual(self.played, precision), self.language);
                let words = [("precision", decimal(precision, 2, self.language).into()), ("bound", bound.into())];
                return message("chart-game-tree-residual").with(self.language, &words);
            }
        };
        // Where all payoffs are alike, no choice can be regretted.
        let largest = regret(self.played).largest();
        let share = ratio(largest, self.played.tree.payoff_range(), largest).unwrap_or(0.0);
        let words = [("concept", concept.get(self.language).into()), ("bound", bound(share, self.language).into())];
        message("chart-game-tree-regret").with(self.language, &words)
    }

    /// Ends with their probabilities, for those who cannot see the picture.
    fn describe(&self) -> String {
        let each = |(name, p): &(String, f64)| format!("{name}: {}", share(*p, self.language));
        self.ends().iter().map(each).collect::<Vec<_>>().join("; ") + "."
    }

    fn legend(&self) -> Vec<LegendEntry> {
        let players = self.played.tree.players.iter().enumerate().map(|(i, name)| {
            let (colour, shape) = branches::mark_of(i);
            LegendEntry { label: fit(&self.word(name), LABEL_SIZE, false, 160.0), colour, shape }
        });
        let chance = message("chart-game-tree-chance").get(self.language);
        let has_chance = self.played.tree.nodes.iter().any(|node| matches!(node, Node::Chance { .. }));
        let nature = LegendEntry { label: chance.into(), colour: MUTED, shape: MarkShape::Diamond };
        players.chain(has_chance.then_some(nature)).collect()
    }
}

/// The power of ten a number lies below: 10⁻⁹ as `1e-9` says nothing to many readers, so it is written out.
fn bound(x: f64, language: Speech) -> String {
    let digits = (1..=9).rev().find(|d| x < (0..*d).fold(1.0, |ten, _| ten / 10.0)).unwrap_or(0);
    decimal((0..digits).fold(1.0, |ten, _| ten / 10.0), digits, language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::svg;
    use crate::game::Played;
    use crate::game::{TreeBuilder, choice, end};
    use crate::language::{Language, literal};

    /// Two simultaneous choices; `seen` lets the second player see the first one's.
    fn played(seen: bool) -> Played {
        let mut draft = TreeBuilder::new("Two", &["one", "two"]);
        let first = draft.set(0, "first", &[("<b>left</b>", 1.0), ("right", 0.0)]);
        let mut second = |i: usize| {
            let name = if seen { format!("second {i}") } else { "second".to_owned() };
            let set = draft.set(1, name, &[("up", 0.25), ("down", 0.75)]);
            choice(set, vec![end("here & there", &[1.0, -1.0]), end("there", &[1.0, -1.0])])
        };
        let branches = vec![second(1), second(2)];
        draft.grow(choice(first, branches), Concept::Nash).expect("grown")
    }

    fn figure(played: &Played, language: Language) -> Figure {
        let word = |english: &str, _: Speech| english.to_owned();
        GameTree {
            played,
            key: "some.form",
            title: literal(&[(Language::En, "Title"), (Language::De, "Titel")]),
            note: None,
            language: language.into(),
            word,
        }
        .figure()
    }

    #[test]
    fn the_picture_is_the_same_every_time_and_escapes_names() {
        for language in [Language::En, Language::De] {
            let picture = svg(&figure(&played(false), language));
            assert_eq!(picture, svg(&figure(&played(false), language)));
            assert!(picture.contains("&lt;b&gt;left") && picture.contains("here &amp; there") && !picture.contains("<b>"));
            assert!(!picture.contains("NaN"));
        }
    }

    #[test]
    fn the_title_says_how_the_game_ends() {
        assert_eq!(figure(&played(false), Language::En).title, "Title: there (75\u{202f}%), here & there (25\u{202f}%)");
    }

    #[test]
    fn only_hidden_moves_are_dashed_and_only_play_is_heavy() {
        let lines = |played: &Played, wanted: f64| {
            let figure = figure(played, Language::En);
            figure.panels[0].items.iter().filter(|i| matches!(i, Item::Line { width, .. } if *width == wanted)).count()
        };
        // Pale: the branch that is not played and the two behind it; dashes are as thin.
        assert_eq!((lines(&played(true), 2.25), lines(&played(true), 1.25)), (3, 3));
        assert!(lines(&played(false), 1.25) > 8);
        assert!(!figure(&played(true), Language::En).subtitle.contains("Dashed"));
        assert!(figure(&played(false), Language::De).subtitle.contains("Gestrichelt"));
    }
}
