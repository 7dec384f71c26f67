//! How wide a picture is: every chart is laid out for a wide page and for a narrow one, as a phone has.

/// A width of pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// 800 CSS pixels: print and large screens.
    #[default]
    Wide,
    /// 360 CSS pixels: phones.
    Narrow,
}

impl Width {
    /// Width in CSS pixels.
    pub fn pixels(self) -> f64 {
        self.pick(800.0, 360.0)
    }

    /// What stands here on a wide page, and there on a narrow one.
    pub fn pick<T>(self, wide: T, narrow: T) -> T {
        match self {
            Width::Wide => wide,
            Width::Narrow => narrow,
        }
    }

    /// Size of titles in CSS pixels.
    pub fn title_size(self) -> f64 {
        self.pick(18.0, 16.0)
    }

    /// Where pictures of this width lie among the files of a run.
    pub fn folder(self) -> &'static str {
        self.pick("charts", "charts/narrow")
    }
}
