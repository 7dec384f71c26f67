//! How charts look: sizes, colours, faces. The only place for any of it.

use super::faces::face;
use super::letters::walk;

/// A colour.
pub type Colour = (u8, u8, u8);

/// Margin left and right.
pub const MARGIN: f64 = 16.0;
/// Sizes of text in CSS pixels: the subtitle.
pub const SUBTITLE_SIZE: f64 = 13.0;
/// Axis labels, legend, captions.
pub const LABEL_SIZE: f64 = 12.0;
/// Method and credit below the panels; no letter is smaller.
pub const SMALL_SIZE: f64 = 11.0;
/// Titles of axes and panels.
pub const AXIS_TITLE_SIZE: f64 = 13.0;

/// Most room for the label of a row; longer ones break into two lines.
pub const LABEL_ROOM: f64 = 142.0;

/// Text.
pub const INK: Colour = (0x21, 0x25, 0x29);
/// Text in the second row, axes.
pub const MUTED: Colour = (0x5f, 0x67, 0x70);
/// Series that are not stressed.
pub const FAINT: Colour = (0x9a, 0xa2, 0xab);
/// What is on record, unlike what any theory says.
pub const RECORD: Colour = (0x8a, 0x6d, 0x1d);
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

/// Width of a text in CSS pixels.
pub fn text_width(text: &str, size: f64, strong: bool) -> f64 {
    let Some(font) = face(strong) else { return 0.0 };
    f64::from(walk(text, &font, size, 0.0, |_, _| ()))
}

/// `text` broken at plain spaces into lines no wider than `width`; a no-break space holds.
pub fn wrap(text: &str, size: f64, strong: bool, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()) {
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

/// `text` cut to fit `width`, with an ellipsis in its middle: many names differ in their last word alone.
pub fn fit(text: &str, size: f64, strong: bool, width: f64) -> String {
    if text_width(text, size, strong) <= width {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let cut = |kept: usize| {
        let tail = kept * 2 / 5;
        let of = |part: &[char]| part.iter().collect::<String>();
        format!("{}…{}", of(&letters[..kept - tail]).trim_end(), of(&letters[letters.len() - tail..]).trim_start())
    };
    // Text grows with its letters, so halving finds the most that fit.
    let (mut fits, mut too_many) = (0, letters.len());
    while too_many - fits > 1 {
        let kept = fits + (too_many - fits) / 2;
        let wide = text_width(&cut(kept), size, strong) > width;
        if wide { too_many = kept } else { fits = kept }
    }
    cut(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_not_broken_at_its_thin_spaces() {
        assert_eq!(wrap("more 65\u{202f}536 draws", LABEL_SIZE, false, 40.0), ["more", "65\u{202f}536", "draws"]);
    }

    #[test]
    fn a_name_is_cut_in_its_middle() {
        let names = ["Forward-deployed regiment, variant 1", "Forward-deployed regiment, variant 2"];
        let [first, second] = names.map(|name| fit(name, LABEL_SIZE, false, 120.0));
        assert!(first.starts_with("Forward") && first.contains('…') && first.ends_with("ant 1"), "{first}");
        assert!(first != second && text_width(&first, LABEL_SIZE, false) <= 120.0);
        assert_eq!(fit("short", LABEL_SIZE, false, 120.0), "short");
    }
}
