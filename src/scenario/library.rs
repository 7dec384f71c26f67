//! The files of a study while it is loaded: each read and parsed once, with what is wrong with it, and who extends whom.

use super::complaint::Complaint;
use super::complaints::Complaints;
use super::document::TomlDocument;
use super::evidence_shelf::EvidenceShelf;
use super::option::WrittenOption;
use super::posteriors::Posteriors;
use super::quantities::QuantityRoster;
use super::shelf::{Shelf, WORLD, extended};
use super::suggest::Suggestions;
use super::syntax;
use super::table::{Page, TomlTable};
use super::world::{Located, World};
use super::{option, world};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;
use toml::de::DeTable;

/// Longest chain of files that extend one another.
const LONGEST_CHAIN: usize = 8;
/// Most bytes of all files of a study.
const MOST_BYTES: usize = 8 << 20;

/// A file that could be read.
pub struct Sheet {
    /// The file and what is wrong with it.
    pub page: Page,
    /// What it extends.
    pub extends: Option<Located>,
    /// Whether it looks like a world: no option, but with a question to ask.
    pub is_world: bool,
}

/// The files of a study.
pub struct Library<'r> {
    /// Where they stand.
    pub shelf: Shelf,
    /// What the study's folder is called.
    home: String,
    roster: QuantityRoster<'r>,
    /// Files by name; absent are those that could not be read.
    sheets: BTreeMap<String, Option<Rc<Sheet>>>,
    options: BTreeMap<String, Rc<WrittenOption>>,
    /// What may be compared for suggestions in all files together.
    suggestions: Rc<Suggestions>,
    /// Where beliefs look up posteriors.
    posteriors: Rc<dyn Posteriors>,
    /// Bytes read so far.
    bytes: usize,
    /// Names in the order in which their complaints are shown.
    order: Vec<String>,
    /// Complaints about files as a whole, and about files that could not be read.
    unread: Vec<Complaint>,
}

impl<'r> Library<'r> {
    /// A library of the files on `shelf`, of the study whose folder is called `home`.
    pub fn new(shelf: Shelf, home: &str, roster: QuantityRoster<'r>) -> Self {
        let (sheets, options) = (BTreeMap::new(), BTreeMap::new());
        let (suggestions, order, unread) = (Rc::default(), Vec::new(), Vec::new());
        let posteriors = Rc::new(EvidenceShelf::beside(&shelf));
        let home = home.to_owned();
        Library { shelf, home, roster, sheets, options, suggestions, posteriors, bytes: 0, order, unread }
    }

    /// Records a complaint about a file or folder as a whole.
    pub fn complain(&mut self, complaint: Complaint) {
        self.unread.push(complaint);
    }

    /// All complaints: files that could not be read, then the others in the order in which they were opened.
    pub fn complaints(&self) -> Complaints {
        let complaints = self.opened().flat_map(|sheet| sheet.page.complaints());
        Complaints(self.unread.iter().cloned().chain(complaints).collect())
    }

    /// What is odd about files that are in order.
    pub fn warnings(&self) -> Complaints {
        Complaints(self.opened().flat_map(|sheet| sheet.page.warnings()).collect())
    }

    fn opened(&self) -> impl Iterator<Item = &Rc<Sheet>> {
        self.order.iter().filter_map(|name| self.sheets.get(name)?.as_ref())
    }

    /// The file called `name`; what keeps it from being read is recorded the first time.
    pub fn sheet(&mut self, name: &str) -> Option<Rc<Sheet>> {
        if let Some(known) = self.sheets.get(name) {
            return known.clone();
        }
        self.order.push(name.to_owned());
        let sheet = match self.read(name) {
            Ok(document) => {
                let (root, faults) = syntax::parse(&document);
                let root = root.get_ref();
                let has = |key: &str| root.contains_key(key);
                let is_world = !has("extends") && !has("guarantee") && (has("question") || has("reference"));
                let extends = peek(root);
                let page = Page::new(&document, syntax::top(root), faults).sharing(&self.suggestions);
                let page = page.citing(&self.posteriors);
                Some(Rc::new(Sheet { page, extends, is_world }))
            }
            Err(complaint) => {
                self.unread.push(complaint);
                None
            }
        };
        self.sheets.insert(name.to_owned(), sheet.clone());
        sheet
    }

    /// Reads a file, as long as all files together are no larger than a study is.
    fn read(&mut self, name: &str) -> Result<Arc<TomlDocument>, Complaint> {
        let document = self.shelf.read(name)?;
        self.bytes += document.text.len();
        if self.bytes <= MOST_BYTES {
            return Ok(document);
        }
        let message = format!("with this file the study is larger than {} MiB", MOST_BYTES >> 20);
        Err(Complaint::file(&self.shelf.path_of(name), message, "split the study"))
    }

    /// Reads the world's file.
    pub fn world(&mut self) -> Option<(Rc<Sheet>, World)> {
        let sheet = self.sheet(WORLD)?;
        let document = sheet.page.document.clone();
        let (root, _) = syntax::parse(&document);
        let root = says_something(&sheet.page, root.get_ref())?;
        let table = TomlTable::new(&sheet.page, "of the world", sheet.page.top(), root);
        let world = world::read(table, self.roster);
        Some((sheet, world))
    }

    /// Reads an option's file, once.
    pub fn option(&mut self, name: &str, world: &World) -> Option<(Rc<Sheet>, Rc<WrittenOption>)> {
        let sheet = self.sheet(name)?;
        if let Some(known) = self.options.get(name) {
            return Some((sheet, Rc::clone(known)));
        }
        let document = sheet.page.document.clone();
        let (root, _) = syntax::parse(&document);
        let root = says_something(&sheet.page, root.get_ref())?;
        if sheet.is_world {
            let help = "keep one of them, and let options say `extends = \"world.toml\"`";
            sheet.page.wrong(sheet.page.top(), "a study has one world file, called world.toml", help);
            return None;
        }
        let table = TomlTable::new(&sheet.page, "of an option", sheet.page.top(), root);
        let written = Rc::new(option::read(table, world));
        self.options.insert(name.to_owned(), Rc::clone(&written));
        Some((sheet, written))
    }

    /// The files from the option `file` down to the world, the world left out.
    pub fn chain(&mut self, file: &str) -> Option<Vec<String>> {
        let mut names = vec![file.to_owned()];
        loop {
            let own = names.last()?.clone();
            let sheet = self.sheet(&own)?;
            // Without one, that is the complaint.
            let (text, at) = sheet.extends.clone()?;
            match self.next(&names, &text) {
                Ok(next) if next == WORLD => return Some(names),
                Ok(next) => names.push(next),
                Err((message, help)) => {
                    // The same chain may be followed from several options.
                    if !sheet.page.complains_at(&at) {
                        sheet.page.wrong(at, message, help);
                    }
                    return None;
                }
            }
        }
    }

    /// The file that the last of `names` extends by saying `text`, or what is wrong with that and what to write.
    fn next(&mut self, names: &[String], text: &str) -> Result<String, (String, String)> {
        let next = extended(text, names.last().map_or("", String::as_str), &self.home)?;
        if next == WORLD {
            return Ok(next);
        }
        if next.rsplit('/').next() == Some(WORLD) {
            let message = format!("`{next}` is the world of another study");
            return Err((message, "extend files that lead to the world of this one".to_owned()));
        }
        let help = format!("write `extends = \"{WORLD}\"`");
        if let Some(first) = names.iter().position(|known| *known == next) {
            let own = names.last().map_or("", String::as_str);
            let circle = names[first..].join(" → ");
            return Err((format!("`extends` goes in a circle: {own} → {circle}"), help));
        }
        if names.len() >= LONGEST_CHAIN {
            return Err((format!("more than {LONGEST_CHAIN} files extend one another"), help));
        }
        if let Some(known) = self.sheets.get(&next) {
            // If it could not be read, that has been said.
            return known.is_some().then_some(next).ok_or_else(|| ("what this extends could not be read".into(), help));
        }
        match self.shelf.read(&next) {
            Ok(_) => Ok(next),
            Err(complaint) => Err((format!("cannot extend `{next}`: {}", complaint.message()), complaint.help().to_owned())),
        }
    }
}

/// What a file extends, wherever the rest of it leads.
pub fn peek(root: &DeTable<'_>) -> Option<Located> {
    let value = root.get("extends")?;
    Some((value.get_ref().as_str()?.to_owned(), value.span()))
}

/// The root table, if there is anything in it.
pub fn says_something<'t, 'i>(page: &Page, root: &'t DeTable<'i>) -> Option<&'t DeTable<'i>> {
    if root.is_empty() {
        page.missing(0..0, "the file says nothing", "a scenario file starts with `schema = 1`");
        return None;
    }
    Some(root)
}
