//! What `garant report` writes besides the report where it is asked for: slides, a summary on two sheets, charts to use elsewhere.

use super::Failure;
use super::drawing::DrawnChart;
use super::kit;
use super::ours::{KIT, SLIDES, SUMMARY};
use crate::files::OutputFolder;
use crate::language::Language;
use crate::report::{self, Picture};
use crate::results::Results;

/// Something that is made only where it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The charts as slides.
    Slides,
    /// The report on two sheets.
    Summary,
    /// The charts with their captions.
    Kit,
}

/// Makes sure that nothing foreign is in the way of what is asked for.
///
/// # Errors
/// With the first foreign file.
pub fn claim(extras: &[Extra], folder: &OutputFolder) -> Result<(), Failure> {
    let names = extras.iter().flat_map(|extra| match extra {
        Extra::Slides => vec![SLIDES.to_owned()],
        Extra::Summary => vec![SUMMARY.to_owned()],
        Extra::Kit => KIT.iter().map(|name| (*name).to_owned()).chain(kit::charts()).collect(),
    });
    let names: Vec<String> = names.collect();
    Ok(folder.claim(names.iter().map(String::as_str))?)
}

impl Extra {
    /// Writes it, with the charts drawn in the language.
    ///
    /// # Errors
    /// If a file cannot be written.
    pub fn write(
        self,
        results: &Results,
        language: Language,
        charts: &[DrawnChart],
        folder: &mut OutputFolder,
    ) -> Result<(), Failure> {
        let pictures: Vec<Picture> = charts.iter().map(DrawnChart::picture).collect();
        match self {
            Extra::Slides => {
                let document = report::study(results, language, &pictures);
                folder.write(SLIDES, report::slides(&document, &pictures).as_bytes())?;
            }
            Extra::Summary => {
                let document = report::summary(results, language, &pictures);
                folder.write(SUMMARY, report::sheets(&document, &pictures).as_bytes())?;
            }
            Extra::Kit => {
                for (name, bytes) in kit::files(results, language, charts) {
                    folder.write(&name, &bytes)?;
                }
            }
        }
        Ok(())
    }
}
