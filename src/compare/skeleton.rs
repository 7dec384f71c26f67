//! Everything of the results that is known before the first draw.

use super::ledger;
use super::swaps::swaps;
use super::variants::variants;
use crate::engine::Budget;
use crate::evidence;
use crate::language::PartyNames;
use crate::models::Model;
use crate::models::measures::{MEASURES, Measure};
use crate::results::{
    BaseRateRecord, CardRecord, GuarantorRecord, Manifest, MeasureRecord, RESULTS_VERSION, Results, SCHEMA, StudyRecord,
};
use crate::scenario::{BaseRateSource, Guarantor};
use crate::study::{Study, lacking_for_will, left_out, unread};
use crate::teaching::{TeachingFigures, teaching_figures, teaching_figures_unless};

/// What is known about a run besides its numbers.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// SHA-256 of the checked scenario.
    pub scenario_sha256: String,
    /// SHA-256 of what the numbers depend on.
    pub beliefs_sha256: String,
    /// What-if settings, each in its one way of writing.
    pub settings: Vec<String>,
}

/// Everything of the results that is known before the first draw: what was asked, by whom, of which models. Its numbers are
/// still missing. Two parts of one run have the same skeleton, to the last byte.
pub fn skeleton(study: &Study, budget: &Budget, provenance: &Provenance) -> Results {
    let frame = framed(study, budget, provenance, teaching_figures(study, budget.seed));
    let (variants, unplayed) = variants(study, &frame, budget, &|| false).unwrap_or_default();
    let swaps = swaps(study, budget, &|| false).unwrap_or_default();
    Results { swaps, variants, unplayed, ..frame }
}

/// The same, which a caller can stop: absent once `stopped` says so, which is asked a few times in a second.
pub fn skeleton_unless(
    study: &Study,
    budget: &Budget,
    provenance: &Provenance,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Option<Results> {
    let frame = framed(study, budget, provenance, teaching_figures_unless(study, budget.seed, stopped)?);
    let (variants, unplayed) = variants(study, &frame, budget, stopped)?;
    let swaps = swaps(study, budget, stopped)?;
    Some(Results { swaps, variants, unplayed, ..frame })
}

fn framed(study: &Study, budget: &Budget, provenance: &Provenance, teaching: TeachingFigures) -> Results {
    Results {
        schema: SCHEMA,
        manifest: manifest(study, budget, provenance),
        study: asked(study),
        options: ledger::options(study),
        world: ledger::world(study),
        models: study.models.iter().map(|m| card(*m, study.scenario.names())).collect(),
        measures: MEASURES.iter().filter(|m| study.tells(m)).map(|m| measure(m, study)).collect(),
        cells: Vec::new(),
        guarantor_cost: Vec::new(),
        comparison: None,
        findings: Vec::new(),
        swaps: Vec::new(),
        variants: Vec::new(),
        unplayed: Vec::new(),
        cautions: Vec::new(),
        history: None,
        teaching: Some(teaching),
    }
}

fn manifest(study: &Study, budget: &Budget, provenance: &Provenance) -> Manifest {
    Manifest {
        garant: env!("CARGO_PKG_VERSION").to_owned(),
        results_version: RESULTS_VERSION,
        scenario_sha256: provenance.scenario_sha256.clone(),
        beliefs_sha256: provenance.beliefs_sha256.clone(),
        seed: budget.seed,
        plan: budget.plan,
        replicates: budget.replicates,
        draws: budget.draws as u64,
        models: study.models.iter().map(|m| m.card().key.to_owned()).collect(),
        settings: provenance.settings.clone(),
        unread: unread(study, &provenance.settings),
        precision: Vec::new(),
    }
}

fn asked(study: &Study) -> StudyRecord {
    let scenario = &study.scenario;
    StudyRecord {
        name: scenario.name.clone(),
        title: scenario.title.clone(),
        question: scenario.question.clone(),
        as_of: scenario.as_of.clone(),
        horizon_years: scenario.horizon_years,
        guarantors: scenario.guarantors.iter().map(guarantor).collect(),
        parties: scenario.parties.clone(),
        deal: scenario.deal.clone(),
        leaves_out: left_out(scenario).iter().map(|part| part.title.words_of(scenario.names())).collect(),
        currency: scenario.currency.clone(),
        will: scenario.will,
        other_will: lacking_for_will(scenario, scenario.will.other()).is_empty(),
        reference: scenario.offers[scenario.reference].key.clone(),
        negligible_attack: scenario.negligible_attack,
        sources: scenario.sources.clone(),
        base_rate: scenario.base_rate.and_then(|record| base_rate(record, scenario.horizon_years)),
        notes: scenario.notes.clone(),
    }
}

fn guarantor(of: &Guarantor) -> GuarantorRecord {
    GuarantorRecord { key: of.key.clone(), name: of.name.clone(), elections: of.elections }
}

/// What the record says of the years of the horizon.
fn base_rate(record: BaseRateSource, years: usize) -> Option<BaseRateRecord> {
    let BaseRateSource::RenewedWar = record;
    // The shipped record is checked by a test.
    let found = evidence::base_rate().ok()?;
    let after = |year: usize| {
        let step = found.at(year as f64);
        [step.risk, step.interval[0], step.interval[1]]
    };
    let [risk, lo, hi] = after(years);
    Some(BaseRateRecord {
        record,
        years,
        risk,
        interval: [lo, hi],
        course: (1..=years).map(after).collect(),
        pairs: found.pairs,
        renewed: found.renewed,
        sources: found.sources,
    })
}

fn card(model: &dyn Model, names: &'static PartyNames) -> CardRecord {
    let card = model.card();
    CardRecord {
        key: card.key.to_owned(),
        title: card.title.words_of(names),
        idea: card.idea.words_of(names),
        formula: card.formula.to_owned(),
        selection: card.selection.words_of(names),
        leaves_out: card.leaves_out.words_of(names),
        references: card.references.iter().map(|&r| r.to_owned()).collect(),
        maturity: card.proven(),
        tells_probes: model.has_probes(),
        forms: card.forms.iter().map(|&f| f.to_owned()).collect(),
    }
}

fn measure(spec: &Measure, study: &Study) -> MeasureRecord {
    MeasureRecord {
        key: spec.key.to_owned(),
        title: spec.title.words_of(study.scenario.names()),
        unit: spec.unit_in(study.scenario.currency.as_deref()),
        better: spec.better,
        definition: spec.definition.words_of(study.scenario.names()),
    }
}
