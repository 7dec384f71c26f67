//! A figure as SVG text.

use super::draw::{SCALE, draw};
use super::figure::Figure;
use super::theme::{FAMILIES, WIDTH};
use plotters::prelude::*;

/// The figure as an SVG document of its own: text stays text, sizes are CSS pixels.
///
/// Drawing into a string cannot fail; if it ever did, the picture would be empty and the charts' tests red.
pub fn svg(figure: &Figure) -> String {
    let size = ((WIDTH * SCALE) as u32, (figure.height * SCALE) as u32);
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
        if draw(figure, &area).is_err() {
            return String::new();
        }
    }
    dress(&text, figure, size)
}

/// Rewrites the root tag for CSS pixels, names the picture, and gives text its family list and true weight.
fn dress(text: &str, figure: &Figure, (width, height): (u32, u32)) -> String {
    let body = text.find("<svg").and_then(|at| text[at..].find('>').map(|end| &text[at + end + 1..])).unwrap_or("");
    let body = body
        .replace("font-family=\"Inter\"", &format!("font-family=\"{FAMILIES}\""))
        .replace("font-weight=\"bold\"", "font-weight=\"600\"");
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\">\n<title>{}</title>\n<desc>{}</desc>{body}",
        figure.height,
        escape(&figure.title),
        escape(&format!("{} {} {}", figure.subtitle, figure.description, figure.caption))
    )
}

/// Text as XML takes it; characters XML forbids are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
