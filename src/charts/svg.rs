//! A figure as SVG text.

use super::draw::draw;
use super::figure::Figure;
use super::head::height;
use super::pen::SCALE;
use super::theme::{FAMILIES, text_width};
use plotters::prelude::*;

/// The figure as an SVG document of its own: text stays text, sizes are CSS pixels.
///
/// Drawing into a string cannot fail; if it ever did, the picture would be empty and the charts' tests red.
pub fn svg(figure: &Figure) -> String {
    let size = ((figure.width.pixels() * SCALE) as u32, (height(figure) * SCALE) as u32);
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
fn dress(text: &str, figure: &Figure, size: (u32, u32)) -> String {
    let body = text.find("<svg").and_then(|at| text[at..].find('>').map(|end| &text[at + end + 1..])).unwrap_or("");
    let body = body
        .replace("font-family=\"Inter\"", &format!("font-family=\"{FAMILIES}\""))
        .replace("font-weight=\"bold\"", "font-weight=\"600\"");
    let body = measured(&body);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" \
         role=\"img\">\n<title>{}</title>\n<desc>{}</desc>{body}",
        figure.width.pixels(),
        height(figure),
        size.0,
        size.1,
        escape(&figure.title),
        escape(&format!("{} {} {} {}", figure.subtitle, figure.description, figure.method, figure.caption))
    )
}

/// Gives every text the length it was laid out for: a reader without our font sees the letters a little narrower or wider, but
/// none beyond the edge of the picture and none on another.
fn measured(body: &str) -> String {
    let mut out = String::with_capacity(body.len() + body.len() / 4);
    let mut parts = body.split("<text ");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push_str("<text ");
        if let Some((tag, rest)) = part.split_once('>') {
            let words = rest.split("</text>").next().unwrap_or_default().trim();
            let size = tag.split("font-size=\"").nth(1).and_then(|size| size.split('"').next()?.parse::<f64>().ok());
            let length = text_width(&unescaped(words), size.unwrap_or_default(), tag.contains("font-weight"));
            out.push_str(&format!("textLength=\"{length:.0}\" lengthAdjust=\"spacingAndGlyphs\" "));
        }
        out.push_str(part);
    }
    out
}

/// The text that plotters wrote.
fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
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
