//! How charts look: sizes, colours, faces. The only place for any of it.

use ab_glyph::{Font, FontRef, ScaleFont};

/// A colour.
pub type Colour = (u8, u8, u8);

/// Width of every figure in CSS pixels.
pub const WIDTH: f64 = 800.0;
/// Margin left and right.
pub const MARGIN: f64 = 16.0;
/// Sizes of text in CSS pixels.
pub const TITLE_SIZE: f64 = 18.0;
/// Subtitle.
pub const SUBTITLE_SIZE: f64 = 13.0;
/// Axis labels, legend, captions.
pub const LABEL_SIZE: f64 = 12.0;
/// Titles of axes and panels.
pub const AXIS_TITLE_SIZE: f64 = 13.0;

/// Most room for the label of a row; longer ones break into two lines.
pub const LABEL_ROOM: f64 = 142.0;

/// Text.
pub const INK: Colour = (0x21, 0x25, 0x29);
/// Text in the second row, axes.
pub const MUTED: Colour = (0x5f, 0x67, 0x70);
/// Grid lines.
pub const GRID: Colour = (0xe4, 0xe7, 0xeb);
/// Background.
pub const PAPER: Colour = (0xff, 0xff, 0xff);

/// Colours of categories, after Okabe and Ito: told apart by readers who see fewer colours.
pub const CATEGORIES: [Colour; 8] = [
    (0x00, 0x72, 0xb2),
    (0xd5, 0x5e, 0x00),
    (0x00, 0x9e, 0x73),
    (0xb8, 0x7a, 0x00),
    (0xa8, 0x4d, 0x83),
    (0x2f, 0x8f, 0xc4),
    (0x00, 0x00, 0x00),
    (0x7f, 0x7f, 0x7f),
];

/// The family written into SVG; a reader without Inter sees the next one.
pub const FAMILIES: &str = "Inter, 'Helvetica Neue', Arial, sans-serif";

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.subset.otf");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.subset.otf");

/// The face text is measured and drawn with. The bytes are compiled in, so reading them cannot fail.
pub fn face(strong: bool) -> Option<FontRef<'static>> {
    FontRef::try_from_slice(if strong { SEMIBOLD } else { REGULAR }).ok()
}

/// Pixels per em unit for a text of CSS size `size`: what ab_glyph calls a scale is the height of the line.
pub fn scale_of(font: &FontRef, size: f64) -> f32 {
    let per_em = font.units_per_em().unwrap_or(1000.0);
    size as f32 * font.height_unscaled() / per_em
}

/// Width of a text in CSS pixels.
pub fn text_width(text: &str, size: f64, strong: bool) -> f64 {
    let Some(font) = face(strong) else { return 0.0 };
    let scaled = font.as_scaled(scale_of(&font, size));
    let mut width = 0.0;
    let mut last = None;
    for c in text.chars() {
        let glyph = scaled.glyph_id(c);
        if let Some(last) = last {
            width += scaled.kern(last, glyph);
        }
        width += scaled.h_advance(glyph);
        last = Some(glyph);
    }
    f64::from(width)
}

/// `text` broken into lines no wider than `width`.
pub fn wrap(text: &str, size: f64, strong: bool, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    // A narrow no-break space is white space too, but no place to break.
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if !line.is_empty() && text_width(&longer, size, strong) > width {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        } else {
            line = longer;
        }
    }
    lines.push(line);
    lines
}

/// `text` cut with an ellipsis to fit `width`.
pub fn fit(text: &str, size: f64, strong: bool, width: f64) -> String {
    if text_width(text, size, strong) <= width {
        return text.to_owned();
    }
    let mut cut: String = text.to_owned();
    while !cut.is_empty() && text_width(&format!("{cut}…"), size, strong) > width {
        cut.pop();
    }
    format!("{}…", cut.trim_end())
}
