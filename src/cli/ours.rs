//! The names that garant gives to files in an output folder. A file of another name is never replaced or removed, whatever the
//! folder's list says of it.

use crate::store::{MANIFEST, REPLICATES};

/// The files made from results, besides charts.
pub const VIEWS: [&str; 6] =
    ["results.json", "report.html", "report.md", "comparison.csv", "tribunal.csv", "assumptions.csv"];

/// The charts as slides, which are made only where they are asked for.
pub const SLIDES: &str = "slides.html";
/// The report on two sheets, likewise.
pub const SUMMARY: &str = "summary.html";
/// What the kit of charts says about itself, and of each chart; the charts stand beside them.
pub const KIT: [&str; 2] = ["kit/README.txt", "kit/captions.md"];

/// What commands leave besides views and charts.
const OTHERS: [&str; 11] = [
    REPLICATES,
    MANIFEST,
    SLIDES,
    SUMMARY,
    "history.json",
    "history.csv",
    "draws.csv",
    "outcomes.csv",
    "draws.parquet",
    "outcomes.parquet",
    "comparison.parquet",
];

/// Whether garant gives this name to a file. Charts of older versions count: they are removed with their run.
pub fn is_ours(name: &str) -> bool {
    let key =
        |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let chart = |name: &str| {
        let picture = name
            .strip_prefix("charts/")
            .or_else(|| name.strip_prefix("kit/"))
            .map(|name| name.strip_prefix("narrow/").unwrap_or(name));
        let picture = picture.and_then(|name| name.rsplit_once('.'));
        picture.is_some_and(|(stem, ending)| key(stem) && matches!(ending, "svg" | "png"))
    };
    VIEWS.contains(&name) || OTHERS.contains(&name) || KIT.contains(&name) || chart(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_and_views_are_ours_and_a_thesis_is_not() {
        for name in [
            "results.json",
            "replicates.bin",
            "manifest.json",
            "charts/attack-risk.svg",
            "charts/old-2.png",
            "charts/narrow/old-2.svg",
            "kit/captions.md",
            "kit/attack-risk.png",
            "kit/narrow/attack-risk.svg",
        ] {
            assert!(is_ours(name), "{name}");
        }
        for name in [
            "notes.txt",
            "charts/thesis.tex",
            "charts/My chart.svg",
            "charts/.svg",
            "other/a.svg",
            "charts/a/b.svg",
            "kit/notes.md",
            "kit/a/b.svg",
            "kit/kit/captions.md",
            "../results.json",
            "world.toml",
        ] {
            assert!(!is_ours(name), "{name}");
        }
    }
}
