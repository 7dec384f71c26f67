//! From characters to signs on a line: the glyph that draws each, how far it moves the pen, and what the font lacks.
//!
//! In an SVG text stays text and is drawn with the fonts of its reader. A PNG has our font alone: what that lacks becomes a
//! box of about the width it would have, so that nothing vanishes.

use super::faces::{face, scale_of};
use crate::language::{Language, Words};
use ab_glyph::{Font, FontRef, GlyphId, ScaleFont};
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthChar;

/// What stands for a character.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sign {
    /// A glyph of the font.
    Glyph(GlyphId),
    /// A box of this width in em, for a character without glyph.
    Missing(f32),
}

/// Advance of a missing character in em: of one that fills a square, of a mark on another, of any other.
const WIDE: f32 = 1.0;
const MARK: f32 = 0.35;
const NARROW: f32 = 0.62;

/// Calls `each` with every sign of a line and its left edge, from `start` on; returns where the line ends. Lengths are pixels
/// of a text of `size` pixels to the em.
pub fn walk(text: &str, font: &FontRef, size: f64, start: f32, mut each: impl FnMut(Sign, f32)) -> f32 {
    let scaled = font.as_scaled(scale_of(font, size));
    let mut pen = start;
    let mut last: Option<GlyphId> = None;
    for c in text.chars() {
        let Some(sign) = sign(font, c) else { continue };
        match sign {
            Sign::Glyph(glyph) => {
                if let Some(last) = last {
                    pen += scaled.kern(last, glyph);
                }
                each(sign, pen);
                pen += scaled.h_advance(glyph);
                last = Some(glyph);
            }
            Sign::Missing(width) => {
                each(sign, pen);
                pen += width * size as f32;
                last = None;
            }
        }
    }
    pen
}

/// What draws `c`; nothing for what has no ink anywhere.
fn sign(font: &FontRef, c: char) -> Option<Sign> {
    let glyph = font.glyph_id(c);
    if glyph.0 != 0 {
        return Some(Sign::Glyph(glyph));
    }
    match c.width() {
        _ if without_ink(c) => None,
        None => None,
        Some(0) => Some(Sign::Missing(MARK)),
        Some(1) => Some(Sign::Missing(NARROW)),
        Some(_) => Some(Sign::Missing(WIDE)),
    }
}

/// Characters that only steer how others are drawn (Unicode's default ignorables).
fn without_ink(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// How many of the missing characters are shown as examples.
const EXAMPLES: usize = 8;

/// Which characters of `titles`, in any language, the font of PNG charts lacks, in a sentence; absent if it lacks none.
pub fn lacking<'a>(titles: impl IntoIterator<Item = &'a Words>) -> Option<String> {
    let font = face(false)?;
    let missing = |c: &char| matches!(sign(&font, *c), Some(Sign::Missing(_)));
    let texts = titles.into_iter().flat_map(|words| Language::ALL.iter().map(|language| words.get(*language)));
    let found: BTreeSet<char> = texts.flat_map(str::chars).filter(missing).collect();
    if found.is_empty() {
        return None;
    }
    let shown = found.iter().take(EXAMPLES).map(|c| format!("{c} (U+{:04X})", u32::from(*c)));
    let shown = shown.collect::<Vec<_>>().join(", ");
    let more = match found.len().saturating_sub(EXAMPLES) {
        0 => String::new(),
        n => format!(" and {n} more"),
    };
    Some(format!(
        "the font of PNG charts lacks {shown}{more}: a box stands for each; SVG charts and the report are not affected"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::theme::text_width;

    fn said(titles: &[&str]) -> Option<String> {
        let titles: Vec<Words> =
            titles.iter().map(|t| Words::of(|l| if l == Language::De { (*t).into() } else { "plain".into() })).collect();
        lacking(&titles)
    }

    /// What a study of Ukraine, Greece and the European Union needs.
    const KNOWN: &str =
        "Європейські війська з ґанком, ҐЄІЇ ґєії №1 – Ελληνικές εγγυήσεις, όρος, ύλη, ώρα, Άγιος, ΐ, ΰ – «Żółć» Țara ő";

    #[test]
    fn ukrainian_and_greek_have_glyphs_in_both_faces() {
        for strong in [false, true] {
            let font = face(strong).expect("compiled in");
            let without: String = KNOWN.chars().filter(|c| font.glyph_id(*c).0 == 0).collect();
            assert_eq!(without, "");
        }
        assert_eq!(said(&[KNOWN]), None);
    }

    #[test]
    fn what_the_font_lacks_takes_room_and_is_named_once() {
        for text in ["שלום", "平和", "\u{1f54a}\u{fe0f}"] {
            let letters = text.chars().filter(|c| !without_ink(*c)).count() as f64;
            assert!(text_width(text, 12.0, false) >= letters * 12.0 * 0.35, "{text}");
            let mut boxes = 0;
            walk(text, &face(false).expect("font"), 12.0, 0.0, |sign, _| {
                boxes += usize::from(matches!(sign, Sign::Missing(_)))
            });
            assert_eq!(boxes as f64, letters, "{text}");
        }
        let told = said(&["平和", "平和 again", "Frieden"]).expect("missing");
        assert_eq!(told.matches('平').count(), 1, "{told}");
        assert!(told.contains("平 (U+5E73)") && !told.contains("more"), "{told}");
        assert!(said(&["אבגדהוזחטי"]).expect("missing").contains("and 2 more"));
    }
}
