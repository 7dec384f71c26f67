//! What options are called in a chart: their titles, and numbers where colours and shapes cannot tell them apart.

use super::figure::{Anchor, Item};
use super::theme::{CATEGORIES, INK, LABEL_ROOM, LABEL_SIZE, PAPER, fit, text_width};
use crate::language::Speech;
use crate::results::Results;

/// So many things have a colour and a shape of their own; more are told apart by numbers.
pub const TOLD_APART: usize = CATEGORIES.len();

/// The titles of the options as charts label them: with numbers before them where there are many, or where two would look the
/// same once they are cut.
pub fn option_titles(results: &Results, language: Speech) -> Vec<String> {
    let titles: Vec<&str> = results.options.iter().map(|o| o.title.get(language)).collect();
    let cut: Vec<String> = titles.iter().map(|t| fit(t, LABEL_SIZE, false, LABEL_ROOM)).collect();
    let alike = (1..cut.len()).any(|i| cut[..i].contains(&cut[i]));
    let numbered = alike || titles.len() > TOLD_APART;
    let label = |(i, title): (usize, &str)| if numbered { format!("{}\u{a0}{title}", i + 1) } else { title.to_owned() };
    titles.into_iter().enumerate().map(label).collect()
}

/// The titles of the options, each with its number before it.
pub fn numbered_titles(results: &Results, language: Speech) -> Vec<String> {
    let titles = results.options.iter().map(|o| o.title.get(language));
    titles.enumerate().map(|(i, title)| format!("{}\u{a0}{title}", i + 1)).collect()
}

/// Marks nearer to each other than this share a label, in CSS pixels.
const NEAR: f64 = 11.0;
/// Height of a label, and blank beside it.
const LABEL_LINE: f64 = 14.0;
const LABEL_GAP: f64 = 6.0;

/// Half the height of the paper behind a name, in CSS pixels.
pub const HALF_LETTER: f64 = 6.5;

/// Paper behind a name, so that the line of what is on record does not strike it through; from one side to the other, in the units of
/// the axes.
pub fn veil([left, right]: [f64; 2], [from, to]: [f64; 2]) -> Item {
    let points = vec![(left, from), (right, from), (right, to), (left, to)];
    Item::Area { points, colour: PAPER, opacity: 0.75 }
}

/// Numbers from 1 beside marks at `at`, those of marks near each other in one label; `scale` is pixels per unit,
/// `edge` where the panel ends at the right: labels that would pass it stand left of their marks.
pub fn numbers(at: &[(f64, f64)], scale: [f64; 2], edge: f64) -> Vec<Item> {
    let near = |a: (f64, f64), b: (f64, f64)| {
        let (x, y) = (scale[0] * (a.0 - b.0), scale[1] * (a.1 - b.1));
        x * x + y * y < NEAR * NEAR
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (i, &place) in at.iter().enumerate() {
        match groups.iter_mut().find(|group| near(at[group[0]], place)) {
            Some(group) => group.push(i),
            None => groups.push(vec![i]),
        }
    }
    groups.sort_by(|a, b| at[a[0]].0.total_cmp(&at[b[0]].0));
    let mut taken: Vec<[f64; 3]> = Vec::new();
    let label = |group: Vec<usize>| {
        let (place, text) = (at[group[0]], runs(&group));
        let width = text_width(&text, LABEL_SIZE, true) + LABEL_GAP;
        let first = if scale[0] * (edge - place.0) < width { -1.0 } else { 1.0 };
        let left_of = |side: f64| scale[0] * place.0 + if side < 0.0 { -width } else { 0.0 };
        let middle = -scale[1] * place.1;
        let hidden = |left: f64, up: f64| {
            move |t: &&[f64; 3]| t[0] < left + width && left < t[1] && (t[2] - up).abs() < LABEL_LINE - 0.5
        };
        // Above the mark, on its other side, below it if no axis is there; else over the labels that stand there already.
        let in_panel = |&(side, down): &(f64, f64)| left_of(side) >= 0.0 && middle + down < -9.0;
        let tried = [(first, -9.0), (-1.0, -9.0), (first, 9.0), (-1.0, 9.0)].into_iter().filter(in_panel);
        let mut free = tried.filter(|&(side, down)| !taken.iter().any(|t| hidden(left_of(side), middle + down)(&t)));
        let (side, mut up) = free.next().map_or((first, middle - 9.0), |(side, down)| (side, middle + down));
        let (left, anchor) = (left_of(side), if side < 0.0 { Anchor::End } else { Anchor::Start });
        while let Some(other) = taken.iter().find(hidden(left, up)) {
            up = other[2] - LABEL_LINE;
        }
        taken.push([left, left + width, up]);
        let offset = (6.0 * side, up + scale[1] * place.1);
        Item::Label { at: place, offset, text, colour: INK, strong: true, anchor }
    };
    groups.into_iter().map(label).collect()
}

/// "1, 3–5" for the places 0, 2, 3, 4.
fn runs(places: &[usize]) -> String {
    let mut runs: Vec<[usize; 2]> = Vec::new();
    for &place in places {
        match runs.last_mut().filter(|run| run[1] + 1 == place) {
            Some(run) => run[1] = place,
            None => runs.push([place, place]),
        }
    }
    let told = |[from, to]: [usize; 2]| match to - from {
        0 => format!("{}", from + 1),
        1 => format!("{}, {}", from + 1, to + 1),
        _ => format!("{}–{}", from + 1, to + 1),
    };
    runs.into_iter().map(told).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn marks_in_one_place_share_a_label() {
        let items = numbers(&[(0.0, 0.0), (0.5, 0.0), (9.0, 9.0), (0.0, 0.1), (9.0, 9.0)], [10.0, 10.0], 99.0);
        let texts = items.iter().map(|i| if let Item::Label { text, .. } = i { text.as_str() } else { "" });
        assert_eq!(texts.collect::<Vec<_>>(), ["1, 2, 4", "3, 5"]);
        assert_eq!(runs(&[0, 2, 3, 4, 7]), "1, 3–5, 8");
        let close = numbers(&[(0.0, 50.0), (1.0, 50.0), (12.0, 50.0)], [1.0, 1.0], 99.0);
        let offsets: Vec<f64> =
            close.iter().map(|i| if let Item::Label { offset, .. } = i { offset.1 } else { 0.0 }).collect();
        assert_eq!(offsets, [-9.0, 9.0], "a label is not written over another");
        let low = numbers(&[(0.0, 0.0), (1.0, 0.0), (12.0, 0.0)], [1.0, 1.0], 99.0);
        let last = low.last().expect("two labels");
        assert!(matches!(last, Item::Label { offset: (_, up), .. } if *up == -9.0 - LABEL_LINE), "none stands on the axis");
    }

    #[test]
    fn many_options_and_those_that_look_alike_are_numbered() {
        let mut results = crate::compare::sample();
        assert!(option_titles(&results, Language::En.into()).iter().all(|t| !t.starts_with(|c: char| c.is_ascii_digit())));
        let long =
            "A title with so many words in its middle that the one in it which differs is cut away by every chart there is";
        results.options[1].title.set(Language::En, long.replace("differs", "is first"));
        results.options[2].title.set(Language::En, long.replace("differs", "is second"));
        let titles = option_titles(&results, Language::En.into());
        assert!(titles[1].starts_with("2\u{a0}A title") && titles[2].starts_with("3\u{a0}A title"), "{titles:?}");
        let mut results = crate::compare::sample();
        results.options.extend(results.options.clone().into_iter().take(2));
        assert!(option_titles(&results, Language::En.into())[8].starts_with("9\u{a0}"));
    }
}
