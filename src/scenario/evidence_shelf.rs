//! The folder `evidence` beside a study's folder, in which its beliefs look up posteriors: `crises.omega` is the result `omega`
//! of the file `crises.toml`. A file that is not there is garant's own of that name, if it ships one. How a posterior was found
//! out is not read here.

use super::belief;
use super::document::{TomlDocument, quote};
use super::fingerprint::sha256;
use super::posteriors::{PosteriorBelief, Posteriors, WrongName};
use super::shelf::Shelf;
use super::shipped::shipped_evidence;
use super::suggest::suggestion;
use super::syntax;
use super::table::{Page, TomlTable};
use super::value::TITLE;
use crate::chance::{Belief, LookedUp};
use crate::language::message;
use crate::names::Name;
use crate::quantity::{QuantitySpec, Range, Scope};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// Name of the folder.
pub const FOLDER: &str = "evidence";

/// Any quantity: what a posterior says is held against the range of the quantity that cites it.
pub static ANY: QuantitySpec = QuantitySpec {
    name: "belief",
    dimension: 0,
    unit: "1",
    range: Range::REAL,
    plausible: Range::REAL,
    scope: Scope::World,
    title: message("quantity-any"),
    meaning: message("quantity-any-meaning"),
};

type Found = Result<Rc<PosteriorBelief>, WrongName>;

/// The posteriors beside a study; each is read once.
pub struct EvidenceShelf {
    shelf: Shelf,
    known: RefCell<BTreeMap<String, Found>>,
    /// Bytes read so far.
    spent: Cell<usize>,
}

/// Most bytes read for the posteriors of a study, so that a check takes time in proportion to a study; a name that leads nowhere
/// counts as [`LEAST_BYTES`].
const MOST_BYTES: usize = 8 << 20;
const LEAST_BYTES: usize = 32 << 10;
/// Most results that are searched for what a misspelt one may mean.
const MOST_SEARCHED: usize = 100;

impl EvidenceShelf {
    /// The posteriors beside the study on `shelf`.
    pub fn beside(shelf: &Shelf) -> EvidenceShelf {
        EvidenceShelf { shelf: shelf.beside(FOLDER, shipped_evidence()), known: RefCell::default(), spent: Cell::new(0) }
    }

    fn read(&self, name: &str) -> Found {
        let parts = name.split_once('.').filter(|(file, part)| Name::new(file).is_ok() && Name::new(part).is_ok());
        let Some((file, part)) = parts else {
            let help =
                format!("write `\"FILE.RESULT\"`: a file of the folder {FOLDER} and one of its results, `crises.omega`");
            return Err((format!("`{}` names no posterior", quote(name)), help));
        };
        let file = format!("{file}.toml");
        let found = self.document(&file).and_then(|document| looked_up(&document, part));
        let place = |(document, belief, unit): (Arc<TomlDocument>, Belief, String)| {
            let place = LookedUp { name: name.to_owned(), sha256: digest(&document.text) };
            Rc::new(PosteriorBelief { belief: Belief { looked_up: Some(Arc::new(place)), ..belief }, unit })
        };
        let refused = |(why, help)| (format!("cannot look up `{name}` in {}: {why}", self.shelf.path_of(&file)), help);
        found.map(place).map_err(refused)
    }

    /// A file of the folder.
    fn document(&self, file: &str) -> Result<Arc<TomlDocument>, WrongName> {
        if self.shelf.is_link() {
            return Err(("the folder is a link".into(), "put the folder itself there".into()));
        }
        if self.spent.get() >= MOST_BYTES {
            return Err(("the study cites too many posteriors".into(), "write some of the beliefs out".into()));
        }
        self.spent.set(self.spent.get() + LEAST_BYTES);
        let garants = Shelf::Embedded(shipped_evidence());
        // A study that is copied alone keeps the posteriors that garant ships.
        let shelf = if !self.shelf.holds(file) && garants.holds(file) { &garants } else { &self.shelf };
        let document = shelf.read(file).map_err(|wrong| (wrong.message().to_owned(), wrong.help().to_owned()))?;
        self.spent.set(self.spent.get() + document.text.len());
        Ok(document)
    }
}

/// The belief of the result `part` of a file, with its unit.
fn looked_up(document: &Arc<TomlDocument>, part: &str) -> Result<(Arc<TomlDocument>, Belief, String), WrongName> {
    let (root, faults) = syntax::parse(document);
    let page = Page::new(document, syntax::top(root.get_ref()), faults);
    let table = TomlTable::new(&page, "of a posterior", page.top(), root.get_ref());
    let found = result(&table, part);
    if let Some(complaint) = page.complaints().first() {
        let line = complaint.place().map(|(line, _)| format!("line {line}: ")).unwrap_or_default();
        return Err((format!("{line}{}", complaint.message()), complaint.help().to_owned()));
    }
    found.map(|(belief, unit)| (Arc::clone(document), belief, unit)).ok_or_else(|| {
        let results = table.get("results").and_then(|n| n.table("of the results", "[results.some-result]"));
        let known = results.iter().flat_map(TomlTable::nodes).map(|node| node.key);
        let known: Vec<String> = known.take(MOST_SEARCHED).collect();
        (format!("there is no result `{part}`"), suggestion(part, known.iter().map(String::as_str)))
    })
}

impl Posteriors for EvidenceShelf {
    fn find(&self, name: &str) -> Found {
        if let Some(found) = self.known.borrow().get(name) {
            return found.clone();
        }
        let found = self.read(name);
        self.known.borrow_mut().insert(name.to_owned(), found.clone());
        found
    }
}

/// The result called `part`, if there is one that holds a belief.
fn result(root: &TomlTable<'_>, part: &str) -> Option<(Belief, String)> {
    let results = root.need("results", "{ … }")?.table("of the results", "[results.some-result]")?;
    let node = results.nodes().find(|node| node.key == part)?;
    let table = node.table("of a result", "[results.some-result]")?;
    let belief = table.need("belief", belief::EXAMPLE).and_then(|n| belief::read(&n, &ANY));
    let unit = table.need("unit", "\"1\"").and_then(|n| n.text(TITLE));
    // What else stands there is read by who recomputes it; what is missed here is told.
    table.complain_missed();
    Some((belief?, unit?))
}

/// SHA-256 of what the file says, whatever it looks like: its tables as JSON, keys in order.
fn digest(text: &str) -> String {
    let tables: toml::Table = text.parse().unwrap_or_default();
    sha256(&serde_json::to_vec(&tables).unwrap_or_default())
}
