//! Draws a figure on any backend of plotters. Everything else in `charts` is data.

use super::dash::dashes;
use super::figure::{Anchor, ChartAxis, Figure, Item, LegendEntry, MarkShape, Panel};
use super::head::{legend_rows, subtitle_lines, title_lines};
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

/// Draws `figure` on `area`, which is [`SCALE`] times its size.
pub fn draw<DB: DrawingBackend>(figure: &Figure, area: &DrawingArea<DB, Shift>) -> Result<(), DrawError<DB>> {
    let pen = Pen { area };
    area.fill(&colour(PAPER))?;
    let top = pen.head(figure)?;
    let top = pen.legend(&figure.legend, top)?;
    for panel in &figure.panels {
        pen.panel(panel, top)?;
    }
    pen.text(&figure.caption, (MARGIN, figure.height - 14.0), 11.0, MUTED, false, Anchor::Start)?;
    area.present()
}

fn colour((r, g, b): Colour) -> RGBColor {
    RGBColor(r, g, b)
}

/// How several lines of text stand about their place.
#[derive(Clone, Copy)]
enum Stack {
    /// The last line is at the place.
    Up,
    /// The lines are centred on it.
    Middle,
}

/// A drawing area with CSS pixels.
struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
}

/// Linear map of a panel's data to CSS pixels.
struct Map {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    x: (f64, f64),
    y: (f64, f64),
}

impl Map {
    fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let across = (x - self.x.0) / (self.x.1 - self.x.0);
        let up = (y - self.y.0) / (self.y.1 - self.y.0);
        (self.left + across * self.width, self.top + (1.0 - up) * self.height)
    }
}

fn pixel((x, y): (f64, f64)) -> (i32, i32) {
    ((x * SCALE).round() as i32, (y * SCALE).round() as i32)
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Title and subtitle; returns where the next thing starts.
    fn head(&self, figure: &Figure) -> Result<f64, DrawError<DB>> {
        let mut y = 16.0;
        for line in title_lines(&figure.title) {
            self.text(&line, (MARGIN, y + 9.0), TITLE_SIZE, INK, true, Anchor::Start)?;
            y += 23.0;
        }
        for line in subtitle_lines(&figure.subtitle) {
            self.text(&line, (MARGIN, y + 7.0), SUBTITLE_SIZE, MUTED, false, Anchor::Start)?;
            y += 17.0;
        }
        Ok(y + 8.0)
    }

    fn legend(&self, legend: &[LegendEntry], top: f64) -> Result<f64, DrawError<DB>> {
        let rows = legend_rows(legend);
        for (r, row) in rows.iter().enumerate() {
            let y = top + 20.0 * r as f64 + 7.0;
            for (x, entry) in row {
                self.mark((x + 8.0, y), entry.shape, entry.colour, 5.0)?;
                self.text(&entry.label, (x + 20.0, y), LABEL_SIZE, INK, false, Anchor::Start)?;
            }
        }
        Ok(top + 20.0 * rows.len() as f64)
    }

    fn panel(&self, panel: &Panel, top: f64) -> Result<(), DrawError<DB>> {
        let [left, below, width, height] = panel.frame;
        let top = top + below;
        let map = Map { left, top, width, height, x: (panel.x.from, panel.x.to), y: (panel.y.from, panel.y.to) };
        self.x_axis(&panel.x, &map)?;
        self.y_axis(&panel.y, &map)?;
        for item in &panel.items {
            self.item(item, &map)?;
        }
        let title = panel.title.as_deref().unwrap_or_default();
        self.lines(title, (left, top - 12.0), width + 8.0, true, Anchor::Start, Stack::Up)
    }

    fn x_axis(&self, axis: &ChartAxis, map: &Map) -> Result<(), DrawError<DB>> {
        if axis.is_hidden() {
            return Ok(());
        }
        let bottom = map.top + map.height;
        for (value, label) in &axis.ticks {
            let x = map.at((*value, map.y.0)).0;
            if axis.grid {
                self.line(&[(x, map.top), (x, bottom)], GRID, 1.0)?;
            }
            self.line(&[(x, bottom), (x, bottom + 4.0)], MUTED, 1.0)?;
            self.text(label, (x, bottom + 14.0), LABEL_SIZE, MUTED, false, Anchor::Middle)?;
        }
        self.line(&[(map.left, bottom), (map.left + map.width, bottom)], MUTED, 1.0)?;
        let middle = map.left + 0.5 * map.width;
        self.text(&axis.title, (middle, bottom + 34.0), AXIS_TITLE_SIZE, INK, false, Anchor::Middle)
    }

    fn y_axis(&self, axis: &ChartAxis, map: &Map) -> Result<(), DrawError<DB>> {
        if axis.is_hidden() {
            return Ok(());
        }
        for (value, label) in &axis.ticks {
            let y = map.at((map.x.0, *value)).1;
            if axis.grid {
                self.line(&[(map.left, y), (map.left + map.width, y)], GRID, 1.0)?;
            }
            self.lines(label, (map.left - 8.0, y), LABEL_ROOM, false, Anchor::End, Stack::Middle)?;
        }
        self.line(&[(map.left, map.top), (map.left, map.top + map.height)], MUTED, 1.0)?;
        if !axis.title.is_empty() {
            self.text(&axis.title, (map.left - 40.0, map.top - 14.0), AXIS_TITLE_SIZE, INK, false, Anchor::Start)?;
        }
        Ok(())
    }

    /// Up to two lines of a label or a panel's title.
    fn lines(
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

    fn item(&self, item: &Item, map: &Map) -> Result<(), DrawError<DB>> {
        match item {
            Item::Line { points, colour, width } => {
                let points: Vec<(f64, f64)> = points.iter().map(|p| map.at(*p)).collect();
                self.line(&points, *colour, *width)
            }
            Item::Dashed { points, colour, width } => {
                let points: Vec<(f64, f64)> = points.iter().map(|p| map.at(*p)).collect();
                dashes(&points).iter().try_for_each(|dash| self.line(dash, *colour, *width))
            }
            Item::Area { points, colour: fill, opacity } => {
                let points: Vec<(i32, i32)> = points.iter().map(|p| pixel(map.at(*p))).collect();
                self.area.draw(&Polygon::new(points, colour(*fill).mix(*opacity).filled()))
            }
            Item::Mark { at, shape, colour, radius } => self.mark(map.at(*at), *shape, *colour, *radius),
            Item::Label { at, offset, text, colour, strong, anchor } => {
                let (x, y) = map.at(*at);
                self.text(text, (x + offset.0, y + offset.1), LABEL_SIZE, *colour, *strong, *anchor)
            }
        }
    }

    fn line(&self, points: &[(f64, f64)], stroke: Colour, width: f64) -> Result<(), DrawError<DB>> {
        let points: Vec<(i32, i32)> = points.iter().map(|p| pixel(*p)).collect();
        let style = colour(stroke).stroke_width((width * SCALE).round() as u32);
        self.area.draw(&PathElement::new(points, style))
    }

    fn mark(&self, (x, y): (f64, f64), shape: MarkShape, fill: Colour, radius: f64) -> Result<(), DrawError<DB>> {
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

    fn text(
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
