//! The faces of the font that measures and draws every text.

use ab_glyph::{Font, FontRef};

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
