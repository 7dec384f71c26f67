//! What draws lines, marks and words in CSS pixels on any backend of plotters.

use super::figure::{Anchor, MarkShape};
use super::theme::*;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Plotters counts in whole pixels; a canvas ten times larger gives a tenth of a pixel.
pub const SCALE: f64 = 10.0;
/// plotters-svg divides font sizes by this.
pub const FONT_FACTOR: f64 = 1.24;

/// What went wrong while drawing.
pub type DrawError<DB> = DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>;

/// A colour as plotters has it.
pub fn colour((r, g, b): Colour) -> RGBColor {
    RGBColor(r, g, b)
}

/// How several lines of text stand about their place.
#[derive(Clone, Copy)]
pub enum Stack {
    /// The last line is at the place.
    Up,
    /// The lines are centred on it.
    Middle,
}

/// A drawing area with CSS pixels.
pub struct Pen<'a, DB: DrawingBackend> {
    /// What is drawn on.
    pub area: &'a DrawingArea<DB, Shift>,
}

/// A place as plotters counts.
pub fn pixel((x, y): (f64, f64)) -> (i32, i32) {
    ((x * SCALE).round() as i32, (y * SCALE).round() as i32)
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Up to two lines of a label or a panel's title.
    pub fn lines(
        &self,
        text: &str,
        (x, y): (f64, f64),
        room: f64,
        strong: bool,
        anchor: Anchor,
        stack: Stack,
    ) -> Result<(), DrawError<DB>> {
        const LINE: f64 = 14.0;
        let mut lines = wrap(text, LABEL_SIZE, strong, room);
        if lines.len() > 2 {
            let rest = lines.split_off(1).join(" ");
            lines.push(rest);
        }
        let first = match stack {
            Stack::Up => y - LINE * (lines.len() as f64 - 1.0),
            Stack::Middle => y - 0.5 * LINE * (lines.len() as f64 - 1.0),
        };
        let ink = if strong { INK } else { MUTED };
        for (i, line) in lines.iter().enumerate() {
            let line = fit(line, LABEL_SIZE, strong, room);
            self.text(&line, (x, first + LINE * i as f64), LABEL_SIZE, ink, strong, anchor)?;
        }
        Ok(())
    }

    /// A line through points.
    pub fn line(&self, points: &[(f64, f64)], stroke: Colour, width: f64) -> Result<(), DrawError<DB>> {
        let points: Vec<(i32, i32)> = points.iter().map(|p| pixel(*p)).collect();
        let style = colour(stroke).stroke_width((width * SCALE).round() as u32);
        self.area.draw(&PathElement::new(points, style))
    }

    /// A mark.
    pub fn mark(&self, (x, y): (f64, f64), shape: MarkShape, fill: Colour, radius: f64) -> Result<(), DrawError<DB>> {
        let r = radius;
        let corners: &[(f64, f64)] = match shape {
            MarkShape::Disc => {
                let size = (r * SCALE).round() as i32;
                return self.area.draw(&Circle::new(pixel((x, y)), size, colour(fill).filled()));
            }
            MarkShape::Square => &[(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)],
            MarkShape::Triangle => &[(0.0, -1.15), (1.05, 0.8), (-1.05, 0.8)],
            MarkShape::Diamond => &[(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)],
            MarkShape::Bar => &[(-0.3, -1.3), (0.3, -1.3), (0.3, 1.3), (-0.3, 1.3)],
            MarkShape::Dash => &[(-1.4, -0.22), (1.4, -0.22), (1.4, 0.22), (-1.4, 0.22)],
        };
        let corners: Vec<(i32, i32)> = corners.iter().map(|(a, b)| pixel((x + a * r, y + b * r))).collect();
        self.area.draw(&Polygon::new(corners, colour(fill).filled()))
    }

    /// A line of text, centred on the height of its place.
    pub fn text(
        &self,
        text: &str,
        at: (f64, f64),
        size: f64,
        ink: Colour,
        strong: bool,
        anchor: Anchor,
    ) -> Result<(), DrawError<DB>> {
        if text.is_empty() {
            return Ok(());
        }
        let style = if strong { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::Name("Inter"), size * SCALE * FONT_FACTOR, style);
        let horizontal = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let ink = colour(ink);
        let style = TextStyle::from(font).color(&ink).pos(Pos::new(horizontal, VPos::Center));
        self.area.draw(&Text::new(text.to_owned(), pixel(at), style))
    }
}
