//! The names of lines beside them, and of the room between two lines in it, wherever no other line runs through the words.

use super::figure::{Anchor, ChartAxis, Item};
use super::theme::{Colour, LABEL_SIZE, text_width};

/// Height of a name, its distance from its line, and the least one from any other, in CSS pixels.
const HEIGHT: f64 = 12.0;
const OFF: f64 = 4.0;
const CLEAR: f64 = 4.0;
/// How far apart places are that are tried, and the points of a line that are looked at, in CSS pixels.
const STEP: f64 = 6.0;
const FINE: f64 = 3.0;
/// Farther from other lines is no better.
const FAR: f64 = 30.0;

/// A line through points in CSS pixels from the upper left corner of its panel.
type Points = Vec<(f64, f64)>;
/// A box: left, right, top, bottom.
type Sides = [f64; 4];

/// A panel in which names are sought a place.
pub struct NameRoom {
    x: (f64, f64),
    y: (f64, f64),
    size: (f64, f64),
    lines: Vec<Points>,
    taken: Vec<Sides>,
    names: Vec<Item>,
}

impl NameRoom {
    /// The room of a panel with its frame, and the lines that no name may lie on.
    pub fn new(frame: [f64; 4], x: &ChartAxis, y: &ChartAxis, lines: &[&[(f64, f64)]]) -> NameRoom {
        let (x, y, size) = ((x.from, x.to), (y.from, y.to), (frame[2], frame[3]));
        let mut room = NameRoom { x, y, size, lines: Vec::new(), taken: Vec::new(), names: Vec::new() };
        room.lines = lines.iter().map(|line| room.pixels(line)).collect();
        room
    }

    fn pixels(&self, line: &[(f64, f64)]) -> Points {
        let across = |x: f64| (x - self.x.0) / (self.x.1 - self.x.0) * self.size.0;
        let down = |y: f64| (self.y.1 - y) / (self.y.1 - self.y.0) * self.size.1;
        line.iter().map(|&(x, y)| (across(x), down(y))).collect()
    }

    /// Writes the name of the n-th line above or below it; whether there is room.
    pub fn beside(&mut self, n: usize, name: &str, colour: Colour) -> bool {
        let wide = text_width(name, LABEL_SIZE, false);
        let mut best: Option<(f64, Sides)> = None;
        for left in self.lefts(wide) {
            let Some((top, bottom)) = reach(&self.lines[n], left, left + wide) else { continue };
            for upper in [top - OFF - HEIGHT, bottom + OFF] {
                let sides = [left, left + wide, upper, upper + HEIGHT];
                // A steep line leaves its name far away.
                let Some(clear) = self.clearance(n, sides).map(|clear| clear - (bottom - top)) else { continue };
                if best.is_none_or(|(most, _)| clear > most) {
                    best = Some((clear, sides));
                }
            }
        }
        best.map(|(_, sides)| self.write(name, sides, colour)).is_some()
    }

    /// Writes a name between the n-th line and the m-th one below it, where they are farthest apart; whether there is room.
    pub fn between(&mut self, n: usize, m: usize, name: &str, colour: Colour) -> bool {
        let wide = text_width(name, LABEL_SIZE, false);
        let mut best: Option<(f64, Sides)> = None;
        for left in self.lefts(wide) {
            let Some((upper, lower)) =
                reach(&self.lines[n], left, left + wide).zip(reach(&self.lines[m], left, left + wide))
            else {
                continue;
            };
            let (gap, middle) = (lower.0 - upper.1, 0.5 * (lower.0 + upper.1));
            if gap >= HEIGHT + 2.0 * CLEAR && best.is_none_or(|(most, _)| gap > most) {
                best = Some((gap, [left, left + wide, middle - 0.5 * HEIGHT, middle + 0.5 * HEIGHT]));
            }
        }
        best.map(|(_, sides)| self.write(name, sides, colour)).is_some()
    }

    /// The left edges that are tried for a name of this width.
    fn lefts(&self, wide: f64) -> impl Iterator<Item = f64> + use<> {
        let most = self.size.0 - wide - STEP;
        (1..).map(|k| STEP * f64::from(k)).take_while(move |left| *left <= most)
    }

    /// How far a box is from every other line than the n-th; none where it leaves the panel or lies on something.
    fn clearance(&self, n: usize, sides: Sides) -> Option<f64> {
        let [left, right, top, bottom] = sides;
        let hits = |t: &Sides| t[0] < right + CLEAR && left < t[1] + CLEAR && t[2] < bottom + CLEAR && top < t[3] + CLEAR;
        if top < 2.0 || bottom > self.size.1 - 2.0 || self.taken.iter().any(hits) {
            return None;
        }
        // Other names are no nearer than their own lines should be.
        let beside = self.taken.iter().filter(|t| t[0] < right && left < t[1]);
        let mut least = beside.map(|t| (top - t[3]).max(t[2] - bottom)).fold(FAR, f64::min);
        for line in self.lines.iter().enumerate().filter(|(k, _)| *k != n).map(|(_, line)| line) {
            let Some((upper, lower)) = reach(line, left, right) else { continue };
            least = least.min(if lower < top { top - lower } else { upper - bottom });
            if parts(line, &self.lines[n], sides) {
                return None;
            }
        }
        (least >= CLEAR).then_some(least)
    }

    fn write(&mut self, name: &str, sides: Sides, colour: Colour) {
        self.taken.push(sides);
        let [left, _, top, bottom] = sides;
        let x = self.x.0 + left / self.size.0 * (self.x.1 - self.x.0);
        let y = self.y.1 - 0.5 * (top + bottom) / self.size.1 * (self.y.1 - self.y.0);
        let (text, strong, anchor) = (name.to_owned(), false, Anchor::Start);
        self.names.push(Item::Label { at: (x, y), offset: (0.0, 0.0), text, colour, strong, anchor });
    }

    /// The names that found room.
    pub fn names(self) -> Vec<Item> {
        self.names
    }
}

/// Whether `line` runs between a box and the line `own` beside it.
fn parts(line: &[(f64, f64)], own: &[(f64, f64)], [left, right, top, bottom]: Sides) -> bool {
    let between = |x: f64| {
        let (Some(other), Some(own)) = (height(line, x), height(own, x)) else { return false };
        (bottom..=own).contains(&other) || (own..=top).contains(&other)
    };
    (0..=8).any(|k| between(left + (right - left) * f64::from(k) / 8.0))
}

/// Highest and lowest place of a line between two places across; none where it is not.
fn reach(line: &[(f64, f64)], left: f64, right: f64) -> Option<(f64, f64)> {
    let count = ((right - left) / FINE).ceil() as usize;
    let heights = (0..=count).filter_map(|k| height(line, left + (right - left) * k as f64 / count.max(1) as f64));
    heights.fold(None, |range: Option<(f64, f64)>, y| Some(range.map_or((y, y), |(lo, hi)| (lo.min(y), hi.max(y)))))
}

/// The height of a line at a place across.
fn height(line: &[(f64, f64)], x: f64) -> Option<f64> {
    let [from, to] = line.windows(2).find(|pair| pair[0].0 <= x && x <= pair[1].0)? else { return None };
    let part = if to.0 > from.0 { (x - from.0) / (to.0 - from.0) } else { 0.0 };
    Some(from.1 + part * (to.1 - from.1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::theme::INK;

    fn room(lines: &[&[(f64, f64)]]) -> NameRoom {
        let axis = ChartAxis::hidden(0.0, 1.0);
        NameRoom::new([0.0, 0.0, 200.0, 100.0], &axis, &axis, lines)
    }

    fn place(room: NameRoom, n: usize) -> (f64, f64) {
        let Item::Label { at, .. } = &room.names()[n] else { panic!("a name") };
        *at
    }

    #[test]
    fn a_name_stands_beside_its_line_and_away_from_the_others() {
        let (low, high) = ([(0.0, 0.3), (1.0, 0.3)], [(0.0, 0.45), (1.0, 0.45)]);
        let mut both = room(&[&low, &high]);
        assert!(both.beside(0, "lower", INK) && both.beside(1, "upper", INK));
        assert!(place(both, 0).1 < 0.3, "below, for above is the other line");
        let mut both = room(&[&low, &high]);
        assert!(both.beside(1, "upper", INK) && place(both, 0).1 > 0.45);
    }

    #[test]
    fn no_other_line_runs_between_a_name_and_its_line() {
        let (rising, level) = ([(0.0, 0.1), (1.0, 0.9)], [(0.0, 0.85), (1.0, 0.85)]);
        let mut both = room(&[&rising, &level]);
        assert!(both.beside(0, "rising", INK));
        assert!(place(both, 0).1 < 0.85);
    }

    #[test]
    fn without_room_there_is_no_name() {
        let lines: Vec<[(f64, f64); 2]> = (0..11).map(|k| [(0.0, 0.1 * f64::from(k)), (1.0, 0.1 * f64::from(k))]).collect();
        let lines: Vec<&[(f64, f64)]> = lines.iter().map(|line| &line[..]).collect();
        let mut crowded = room(&lines);
        assert!(!crowded.beside(4, "nowhere", INK) && !crowded.between(5, 4, "nowhere", INK));
        let mut wide = room(&[lines[4]]);
        assert!(!wide.beside(0, "a name much longer than the panel is wide, whatever its font may be", INK));
    }

    #[test]
    fn a_name_between_two_lines_stands_where_they_are_far_apart() {
        let (upper, lower) = ([(0.0, 0.9), (1.0, 0.5)], [(0.0, 0.2), (1.0, 0.5)]);
        let mut wedge = room(&[&upper, &lower]);
        assert!(wedge.between(0, 1, "room", INK));
        let (x, y) = place(wedge, 0);
        assert!(x < 0.1 && (0.3..0.8).contains(&y), "{x} {y}");
    }
}
