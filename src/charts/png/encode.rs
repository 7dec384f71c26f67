//! A picture without transparency as the bytes of a PNG file.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, EncodingError, Filter};
use tiny_skia::Pixmap;

/// Large areas of one colour with thin marks. Without filters and at the second level of compression their files are as small as
/// with the encoder's own choices, in a fifth of the time.
const LEVEL: u8 = 2;

/// The picture as a file; nothing shines through it, so it has three channels.
pub fn encode(pixmap: &Pixmap) -> Result<Vec<u8>, EncodingError> {
    let channels: Vec<u8> = pixmap.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixmap.width(), pixmap.height());
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_deflate_compression(DeflateCompression::Level(LEVEL));
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&channels)?;
    writer.finish()?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tiny_skia::{Color, FillRule, Paint, PathBuilder, Transform};

    #[test]
    fn a_file_holds_every_pixel_and_is_small() {
        let mut pixmap = Pixmap::new(160, 90).expect("memory");
        pixmap.fill(Color::WHITE);
        let disc = PathBuilder::from_circle(80.0, 45.0, 30.0).expect("disc");
        let mut half = Paint { anti_alias: true, ..Paint::default() };
        half.set_color_rgba8(0, 90, 160, 150);
        pixmap.fill_path(&disc, &half, FillRule::Winding, Transform::identity(), None);
        let file = encode(&pixmap).expect("memory");
        let mut reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a small picture")];
        let about = reader.next_frame(&mut pixels).expect("a picture");
        assert_eq!((about.width, about.height, about.color_type), (160, 90, ColorType::Rgb));
        let drawn = pixmap.pixels().iter().flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        assert_eq!(pixels, drawn.collect::<Vec<u8>>());
        assert!(pixmap.pixels().iter().all(|pixel| pixel.alpha() == 255), "nothing shines through");
        assert!(file.len() < pixels.len() / 20, "{} bytes", file.len());
    }
}
