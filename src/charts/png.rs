//! A figure as PNG: our own backend for plotters on tiny-skia, with glyph outlines at sub-pixel positions.
//!
//! plotters' bitmap backend places letters on whole pixels, which shows; and it would bring a second image stack.

mod encode;

use super::draw::draw;
use super::faces::face;
use super::figure::Figure;
use super::head::height;
use super::letters::{Sign, walk};
use super::pen::{FONT_FACTOR, SCALE};
use super::theme::text_width;
use ab_glyph::{Font, OutlineCurve, Point};
use encode::encode;
use plotters::prelude::*;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

/// Device pixels per CSS pixel.
const DENSITY: f64 = 2.0;
/// Baseline below the middle of a line of text, in em: half of Inter's x-height, as SVG's `0.5ex`.
const MIDDLE: f64 = 0.273;

/// The figure as a PNG file; absent if the picture is too large for memory.
pub fn png(figure: &Figure) -> Option<Vec<u8>> {
    let (width, height) = ((figure.width.pixels() * DENSITY) as u32, (height(figure) * DENSITY) as u32);
    let mut pixmap = Pixmap::new(width, height)?;
    pixmap.fill(Color::WHITE);
    {
        let area = Canvas { pixmap: &mut pixmap }.into_drawing_area();
        draw(figure, &area).ok()?;
    }
    encode(&pixmap).ok()
}

/// A pixmap as plotters draws on it, [`SCALE`] units to a CSS pixel.
struct Canvas<'a> {
    pixmap: &'a mut Pixmap,
}

/// Drawing into memory does not fail.
#[derive(Debug, thiserror::Error)]
#[error("drawing failed")]
struct Never;

type Drawn = Result<(), DrawingErrorKind<Never>>;

/// Canvas units to device pixels.
const TO_DEVICE: f64 = DENSITY / SCALE;

fn device((x, y): BackendCoord) -> (f32, f32) {
    ((f64::from(x) * TO_DEVICE) as f32, (f64::from(y) * TO_DEVICE) as f32)
}

fn paint(color: BackendColor) -> Paint<'static> {
    let (r, g, b) = color.rgb;
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    paint.set_color_rgba8(r, g, b, (color.alpha * 255.0).round() as u8);
    paint
}

fn path_of(points: impl IntoIterator<Item = BackendCoord>, close: bool) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for (i, point) in points.into_iter().enumerate() {
        let (x, y) = device(point);
        if i == 0 { builder.move_to(x, y) } else { builder.line_to(x, y) }
    }
    if close {
        builder.close();
    }
    builder.finish()
}

impl Canvas<'_> {
    fn fill(&mut self, path: Option<Path>, color: BackendColor) -> Drawn {
        if let Some(path) = path {
            self.pixmap.fill_path(&path, &paint(color), FillRule::Winding, Transform::identity(), None);
        }
        Ok(())
    }

    fn stroke(&mut self, path: Option<Path>, color: BackendColor, width: u32) -> Drawn {
        if let Some(path) = path {
            let stroke = Stroke { width: (f64::from(width) * TO_DEVICE) as f32, ..Stroke::default() };
            self.pixmap.stroke_path(&path, &paint(color), &stroke, Transform::identity(), None);
        }
        Ok(())
    }
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Never;

    fn get_size(&self) -> (u32, u32) {
        let units = |pixels: u32| (f64::from(pixels) / TO_DEVICE).round() as u32;
        (units(self.pixmap.width()), units(self.pixmap.height()))
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.stroke(path_of([from, to], false), style.color(), style.stroke_width())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Drawn {
        let (width, height) = self.get_size();
        if fill && a == (0, 0) && b.0 + 1 >= width as i32 && b.1 + 1 >= height as i32 {
            let (r, g, b) = style.color().rgb;
            self.pixmap.fill(Color::from_rgba8(r, g, b, 255));
            return Ok(());
        }
        let path = path_of([a, (b.0, a.1), b, (a.0, b.1)], true);
        if fill { self.fill(path, style.color()) } else { self.stroke(path, style.color(), style.stroke_width()) }
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.stroke(path_of(path, false), style.color(), style.stroke_width())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let (x, y) = device(center);
        let path = PathBuilder::from_circle(x, y, (f64::from(radius) * TO_DEVICE) as f32);
        if fill { self.fill(path, style.color()) } else { self.stroke(path, style.color(), style.stroke_width()) }
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, corners: I, style: &S) -> Drawn {
        self.fill(path_of(corners, true), style.color())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let strong = matches!(style.style(), FontStyle::Bold);
        let size = style.size() / FONT_FACTOR / SCALE;
        let Some(font) = face(strong) else { return Ok(()) };
        let width = text_width(text, size, strong) * DENSITY;
        let (x, y) = device(at);
        let left = match style.anchor().h_pos {
            HPos::Left => f64::from(x),
            HPos::Center => f64::from(x) - 0.5 * width,
            HPos::Right => f64::from(x) - width,
        };
        let baseline = f64::from(y) + MIDDLE * size * DENSITY;
        let path = outlines(text, &font, size * DENSITY, left as f32, baseline as f32);
        self.fill(path, style.color())
    }

    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Result<(u32, u32), DrawingErrorKind<Never>> {
        let strong = matches!(style.style(), FontStyle::Bold);
        let size = style.size() / FONT_FACTOR / SCALE;
        Ok(((text_width(text, size, strong) * SCALE) as u32, (size * SCALE) as u32))
    }
}

/// The outlines of a line of text as one path.
fn outlines(text: &str, font: &ab_glyph::FontRef, size: f64, left: f32, baseline: f32) -> Option<Path> {
    let unit = size as f32 / font.units_per_em().unwrap_or(1000.0);
    let mut builder = PathBuilder::new();
    walk(text, font, size, left, |sign, pen| match sign {
        Sign::Glyph(glyph) => {
            if let Some(outline) = font.outline(glyph) {
                contour(&mut builder, &outline.curves, |p| (pen + p.x * unit, baseline - p.y * unit));
            }
        }
        Sign::Missing(width) => missing(&mut builder, pen, baseline, width, size as f32),
    });
    builder.finish()
}

/// A box for a character without glyph, `width` em wide with its bearings and as high as a capital; lengths below in em.
fn missing(builder: &mut PathBuilder, left: f32, baseline: f32, width: f32, size: f32) {
    const BEARING: f32 = 0.05;
    const STROKE: f32 = 0.07;
    const CAPITAL: f32 = 0.727;
    let mut rectangle = |inset: f32, reverse: bool| {
        let (x0, x1) = (left + size * (BEARING + inset), left + size * (width - BEARING - inset));
        let (y0, y1) = (baseline - size * inset, baseline - size * (CAPITAL - inset));
        let corners =
            if reverse { [(x0, y0), (x1, y0), (x1, y1), (x0, y1)] } else { [(x0, y0), (x0, y1), (x1, y1), (x1, y0)] };
        builder.move_to(corners[0].0, corners[0].1);
        corners[1..].iter().for_each(|&(x, y)| builder.line_to(x, y));
        builder.close();
    };
    rectangle(0.0, false);
    // The other way round, so that it stays empty.
    rectangle(STROKE, true);
}

/// Adds a glyph's curves; a curve that does not start where the last one ended opens a new contour.
fn contour(builder: &mut PathBuilder, curves: &[OutlineCurve], place: impl Fn(Point) -> (f32, f32)) {
    let mut end: Option<Point> = None;
    for curve in curves {
        let (start, stop) = match curve {
            OutlineCurve::Line(a, b) => (*a, *b),
            OutlineCurve::Quad(a, _, b) => (*a, *b),
            OutlineCurve::Cubic(a, _, _, b) => (*a, *b),
        };
        if end != Some(start) {
            if end.is_some() {
                builder.close();
            }
            let (x, y) = place(start);
            builder.move_to(x, y);
        }
        let (x, y) = place(stop);
        match curve {
            OutlineCurve::Line(..) => builder.line_to(x, y),
            OutlineCurve::Quad(_, c, _) => {
                let (a, b) = place(*c);
                builder.quad_to(a, b, x, y);
            }
            OutlineCurve::Cubic(_, c, d, _) => {
                let ((a, b), (e, f)) = (place(*c), place(*d));
                builder.cubic_to(a, b, e, f, x, y);
            }
        }
        end = Some(stop);
    }
    if end.is_some() {
        builder.close();
    }
}
