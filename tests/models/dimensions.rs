//! A model from outside the roster with quantities of its own: each must stand in a dimension of its own.

use super::common::{Reading, scenario};
use garant::language::{Language, literal};
use garant::models::{Answer, At, Card, Kernel, Maturity, Model, find};
use garant::quantity::{QuantitySpec, Range, Scope};
use garant::study::{AssembleError, Study};

/// A model that reads what it is told to.
struct Reads(&'static [&'static QuantitySpec]);

static CARD: Card = Card {
    key: "reads",
    title: literal(&[(Language::En, "Reads"), (Language::De, "Liest")]),
    idea: literal(&[(Language::En, "It reads."), (Language::De, "Es liest.")]),
    formula: "attack = 0",
    selection: literal(&[(Language::En, "none needed"), (Language::De, "keine nötig")]),
    leaves_out: literal(&[(Language::En, "everything"), (Language::De, "alles")]),
    references: &[],
    maturity: Maturity::Draft,
    proof: literal(&[(Language::En, "none"), (Language::De, "keiner")]),
    forms: &[],
};

impl Kernel for Reads {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        self.0
    }

    type Prepared = ();

    fn answer(&self, at: &At, (): &(), _: &mut Answer) {
        self.0.iter().for_each(|spec| assert!(at.value(spec)[0].is_finite()));
    }
}

const fn spec(name: &'static str, dimension: usize) -> QuantitySpec {
    QuantitySpec {
        name,
        dimension,
        unit: "1",
        range: Range::UNIT,
        plausible: Range::UNIT,
        scope: Scope::World,
        title: literal(&[(Language::En, "A quantity"), (Language::De, "Eine Größe")]),
        meaning: literal(&[(Language::En, "Nothing."), (Language::De, "Nichts.")]),
    }
}

/// The intervention of the situation, the correlation that only a derived will and a coalition read, and what no study draws.
static TAKEN: QuantitySpec = spec("nerve", 0);
static UNREAD: QuantitySpec = spec("nerve", 34);
static BEYOND: QuantitySpec = spec("nerve", 5000);
static FIRST_BEYOND: QuantitySpec = spec("nerve", 256);
static RENAMED: QuantitySpec = spec("intervene", 250);
static OWN: QuantitySpec = spec("nerve", 250);
static TWIN: QuantitySpec = spec("courage", 250);

static READS_TAKEN: Reads = Reads(&[&TAKEN]);
static READS_UNREAD: Reads = Reads(&[&UNREAD]);
static READS_BEYOND: Reads = Reads(&[&BEYOND]);
static READS_FIRST_BEYOND: Reads = Reads(&[&FIRST_BEYOND]);
static READS_RENAMED: Reads = Reads(&[&RENAMED]);
static READS_TWINS: Reads = Reads(&[&OWN, &TWIN]);
static READS_OWN: Reads = Reads(&[&OWN]);

fn refusal(model: &'static Reads) -> String {
    let models: [&'static dyn Model; 2] = [find("calculus").expect("model"), model];
    let refused = Study::assemble(scenario(Reading::Belief, |_, _, range| range), &models).map(|_| ());
    refused.expect_err("refused").to_string()
}

#[test]
fn a_dimension_that_belongs_to_another_quantity_is_refused_by_name() {
    let taken = refusal(&READS_TAKEN);
    assert_eq!(taken, "model `reads`: its quantity `nerve` stands in dimension 0, which belongs to `intervene`");
    assert!(refusal(&READS_UNREAD).contains("dimension 34, which belongs to `correlation`"), "also one that is not drawn");
    assert!(refusal(&READS_TWINS).contains("`courage` stands in dimension 250, which belongs to `nerve`"), "also its own");
}

#[test]
fn a_name_that_stands_in_another_dimension_is_refused() {
    let renamed = refusal(&READS_RENAMED);
    assert_eq!(renamed, "model `reads`: its quantity `intervene` stands in dimension 250, one of that name stands in 0");
}

#[test]
fn a_dimension_that_is_not_drawn_is_refused() {
    let beyond = refusal(&READS_BEYOND);
    assert_eq!(beyond, "model `reads`: its quantity `nerve` stands in dimension 5000; there are 256, from 0");
    assert!(refusal(&READS_FIRST_BEYOND).contains("dimension 256;"));
}

#[test]
fn a_dimension_of_its_own_only_wants_a_belief() {
    let models: [&'static dyn Model; 1] = [&READS_OWN];
    let refused = Study::assemble(scenario(Reading::Belief, |_, _, range| range), &models).map(|_| ()).expect_err("refused");
    assert!(matches!(refused, AssembleError::Missing { quantity: "nerve", .. }), "{refused}");
}
