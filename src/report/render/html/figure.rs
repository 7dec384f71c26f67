//! A chart on a page: in its own layout for narrow pages where there is one, else in a box that scrolls.

use crate::report::Picture;
use maud::{Markup, PreEscaped, html as markup};

/// The chart; its anchor begins with `prefix`. The SVG is our own and escaped where it was made.
pub fn figure(picture: &Picture, prefix: &str) -> Markup {
    let id = format!("{prefix}chart-{}", picture.key);
    match &picture.narrow {
        Some(narrow) => markup! { figure id=(id) {
            div.for-wide { (PreEscaped(&picture.svg)) }
            div.for-narrow { (PreEscaped(narrow)) }
        } },
        None => markup! { figure id=(id) {
            div.wide.picture tabindex="0" role="region" aria-label=(picture.description) { (PreEscaped(&picture.svg)) }
        } },
    }
}
