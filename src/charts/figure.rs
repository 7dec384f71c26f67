//! A figure as data: what is shown, in data coordinates. Nothing here draws.

use super::theme::Colour;
use super::width::Width;

/// A figure, ready to be drawn in any format.
#[derive(Clone, Debug)]
pub struct Figure {
    /// File name without ending.
    pub key: String,
    /// What the numbers show, in one short sentence.
    pub title: String,
    /// What is measured, and in which unit.
    pub subtitle: String,
    /// How it was measured and what the marks mean, below the panels; empty for nothing.
    pub method: String,
    /// Who made the picture from what, and that it is no forecast; the last line.
    pub caption: String,
    /// What the picture shows, for those who cannot see it.
    pub description: String,
    /// The page it is laid out for.
    pub width: Width,
    /// Height of all panels together in CSS pixels, without what stands above and below them.
    pub body: f64,
    /// What the marks mean.
    pub legend: Vec<LegendEntry>,
    /// The panels.
    pub panels: Vec<Panel>,
}

/// One line of the legend.
#[derive(Clone, Debug)]
pub struct LegendEntry {
    /// The words.
    pub label: String,
    /// Colour of the mark.
    pub colour: Colour,
    /// Shape of the mark.
    pub shape: MarkShape,
}

/// One pair of axes with what is drawn between them.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Left, top, width, height of the data area in CSS pixels, below the title block.
    pub frame: [f64; 4],
    /// Title above the data area.
    pub title: Option<String>,
    /// Horizontal axis.
    pub x: ChartAxis,
    /// Vertical axis.
    pub y: ChartAxis,
    /// What is drawn, back to front.
    pub items: Vec<Item>,
}

/// An axis.
#[derive(Clone, Debug)]
pub struct ChartAxis {
    /// Value at the left or bottom end.
    pub from: f64,
    /// Value at the right or top end.
    pub to: f64,
    /// Ticks with their labels; an empty label draws none.
    pub ticks: Vec<(f64, String)>,
    /// Title; empty for none.
    pub title: String,
    /// Whether ticks carry lines across the panel.
    pub grid: bool,
}

impl ChartAxis {
    /// An axis that only measures: from one value to the other, nothing drawn.
    pub fn hidden(from: f64, to: f64) -> ChartAxis {
        ChartAxis { from, to, ticks: Vec::new(), title: String::new(), grid: false }
    }

    /// Whether nothing of it is drawn.
    pub fn is_hidden(&self) -> bool {
        self.ticks.is_empty() && self.title.is_empty()
    }
}

/// Something drawn in a panel.
#[derive(Clone, Debug)]
pub enum Item {
    /// A line through points.
    Line {
        /// Points.
        points: Vec<(f64, f64)>,
        /// Colour.
        colour: Colour,
        /// Width in CSS pixels.
        width: f64,
    },
    /// A dashed line through points.
    Dashed {
        /// Points.
        points: Vec<(f64, f64)>,
        /// Colour.
        colour: Colour,
        /// Width in CSS pixels.
        width: f64,
    },
    /// A filled polygon.
    Area {
        /// Corners.
        points: Vec<(f64, f64)>,
        /// Colour.
        colour: Colour,
        /// Opacity.
        opacity: f64,
    },
    /// A mark.
    Mark {
        /// Place.
        at: (f64, f64),
        /// Shape.
        shape: MarkShape,
        /// Colour.
        colour: Colour,
        /// Radius in CSS pixels.
        radius: f64,
    },
    /// A text beside a place.
    Label {
        /// Place.
        at: (f64, f64),
        /// Offset in CSS pixels.
        offset: (f64, f64),
        /// Text.
        text: String,
        /// Colour.
        colour: Colour,
        /// Whether it is set in the heavier face.
        strong: bool,
        /// Which end of the text is at the place.
        anchor: Anchor,
    },
}

/// Shapes of marks; shape and colour always vary together, so that no reader depends on colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkShape {
    /// A disc.
    Disc,
    /// A square.
    Square,
    /// A triangle.
    Triangle,
    /// A diamond.
    Diamond,
    /// A vertical bar.
    Bar,
    /// A short horizontal line.
    Dash,
}

/// Which end of a text is at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}
