//! Draws a figure on any backend of plotters. Everything else in `charts` is data.

use super::dash::dashes;
use super::figure::{Anchor, ChartAxis, Figure, Item, Panel};
use super::head::*;
use super::pen::{DrawError, Pen, Stack, colour, pixel};
use super::theme::*;
use plotters::coord::Shift;
use plotters::prelude::*;

/// Draws `figure` on `area`, which is [`SCALE`](super::pen::SCALE) times its size.
pub fn draw<DB: DrawingBackend>(figure: &Figure, area: &DrawingArea<DB, Shift>) -> Result<(), DrawError<DB>> {
    let pen = Pen { area };
    area.fill(&colour(PAPER))?;
    let top = pen.head(figure)?;
    let top = pen.legend(figure, top)?;
    for panel in &figure.panels {
        pen.panel(panel, top, figure.width.pixels())?;
    }
    pen.foot(figure, top + figure.body)?;
    area.present()
}

/// How far beyond its panel a title may reach, in CSS pixels.
const TITLE_BEYOND: f64 = 18.0;

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

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// Title and subtitle; returns where the next thing starts.
    fn head(&self, figure: &Figure) -> Result<f64, DrawError<DB>> {
        let mut y = ABOVE;
        for line in title_lines(figure) {
            self.text(&line, (MARGIN, y + 9.0), figure.width.title_size(), INK, true, Anchor::Start)?;
            y += TITLE_LINE;
        }
        for line in subtitle_lines(figure) {
            self.text(&line, (MARGIN, y + 7.0), SUBTITLE_SIZE, MUTED, false, Anchor::Start)?;
            y += SUBTITLE_LINE;
        }
        Ok(y + BELOW)
    }

    fn legend(&self, figure: &Figure, top: f64) -> Result<f64, DrawError<DB>> {
        let rows = legend_rows(&figure.legend, figure.width);
        for (r, row) in rows.iter().enumerate() {
            let y = top + LEGEND_LINE * r as f64 + 7.0;
            for (x, entry) in row {
                self.mark((x + 8.0, y), entry.shape, entry.colour, 5.0)?;
                let room = figure.width.pixels() - MARGIN - x - 20.0;
                let label = fit(&entry.label, LABEL_SIZE, false, room);
                self.text(&label, (x + 20.0, y), LABEL_SIZE, INK, false, Anchor::Start)?;
            }
        }
        Ok(top + LEGEND_LINE * rows.len() as f64)
    }

    /// Method and credit, below the panels.
    fn foot(&self, figure: &Figure, top: f64) -> Result<(), DrawError<DB>> {
        let mut y = top + APART;
        let credit = credit_lines(figure).into_iter().enumerate();
        let lines = method_lines(figure).into_iter().map(|line| (line, MUTED, 0.0));
        let credit = credit.map(|(i, line)| (line, INK, if i == 0 { CREDIT_APART } else { 0.0 }));
        for (line, ink, apart) in lines.chain(credit) {
            self.text(&line, (MARGIN, y + apart + 7.0), SMALL_SIZE, ink, false, Anchor::Start)?;
            y += apart + SMALL_LINE;
        }
        Ok(())
    }

    fn panel(&self, panel: &Panel, top: f64, page: f64) -> Result<(), DrawError<DB>> {
        let [left, below, width, height] = panel.frame;
        let top = top + below;
        let map = Map { left, top, width, height, x: (panel.x.from, panel.x.to), y: (panel.y.from, panel.y.to) };
        self.x_axis(&panel.x, &map)?;
        self.y_axis(&panel.y, &map)?;
        for item in &panel.items {
            self.item(item, &map)?;
        }
        let title = panel.title.as_deref().unwrap_or_default();
        // A title may reach into the gap beside its panel.
        let room = (width + TITLE_BEYOND).min(page - left - 2.0);
        self.lines(title, (left, top - 12.0), room, true, Anchor::Start, Stack::Up)
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
}
