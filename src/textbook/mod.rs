//! Textbook forms: small games and formulas with a known solution, one number in, one number out.
//!
//! The models rest on them (a model's card names its forms), a classroom can solve them by hand, and `garant solve` solves
//! them with any inputs. A form knows no option and no draw. Adding one is one file and one line of [`roster`].

mod attrition;
mod calculus;
mod deal_zone;
mod global_game;
mod guarantors;
mod inherited_treaty;
mod inputs;
mod judgement;
mod lanchester;
mod moral_hazard;
mod numeric;
mod outputs;
mod power_risk;
mod preventive;
mod probing;
mod prospect;
mod quantal;
mod refusal;
mod risk_contest;
mod signalling;
mod situation;
mod spec;
mod survival;
mod trees;
mod tripartite;
mod unilateral;
mod volunteer;

pub use inputs::{GivenInput, GivenInputs, Inputs, LARGEST, SMALLEST};
pub use outputs::{Output, Outputs};
pub use refusal::Refusal;
pub use spec::{Absent, FormCard, InputKind, InputSpec, OutputSpec};
pub use trees::{Game, Proof, proof, word};

/// A textbook form.
pub trait Form: Sync {
    /// What the form says of itself.
    fn card(&self) -> &'static FormCard;
    /// Solves it.
    ///
    /// # Errors
    /// If the inputs do not go together; a refusal names them.
    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal>;
    /// The finite game behind the form with the equilibrium the form gives, where there is one.
    ///
    /// # Errors
    /// If the form refuses the inputs, or they make no tree.
    fn game(&self, _inputs: &Inputs) -> Game {
        Ok(None)
    }
}

/// Every form, in the order lists show them.
pub fn roster() -> &'static [&'static dyn Form] {
    &[
        &calculus::Threshold,
        &calculus::Will,
        &guarantors::Coalition,
        &signalling::Hybrid,
        &signalling::SinkingCosts,
        &inherited_treaty::InheritedTreaty,
        &attrition::Attrition,
        &unilateral::Unilateral,
        &tripartite::Tripartite,
        &quantal::Logit,
        &quantal::Probit,
        &risk_contest::RiskContest,
        &power_risk::PowerRisk,
        &lanchester::Lanchester,
        &lanchester::ForwardForce,
        &lanchester::Relief,
        &guarantors::Rules,
        &volunteer::Volunteer,
        &volunteer::Threshold,
        &global_game::GlobalGame,
        &global_game::LargePlayer,
        &preventive::Preventive,
        &survival::DecayingHazard,
        &survival::Weibull,
        &survival::Political,
        &probing::Learning,
        &probing::Reputation,
        &probing::Salami,
        &prospect::Lottery,
        &prospect::Threshold,
        &prospect::War,
        &deal_zone::DealZone,
        &moral_hazard::MoralHazard,
        &situation::Static,
    ]
}

/// The form called `key`.
pub fn find(key: &str) -> Option<&'static dyn Form> {
    roster().iter().copied().find(|form| form.card().key == key)
}

/// Checks what was given and grows the game behind the form, where there is one.
///
/// # Errors
/// If the inputs do not fit the card or each other, or make no tree.
pub fn play(form: &dyn Form, given: &GivenInputs) -> Game {
    form.game(&Inputs::check(form.card(), given)?).map_err(|refusal| refusal.about(form.card()))
}

/// Checks what was given and solves the form.
///
/// # Errors
/// If the inputs do not fit the card or each other.
pub fn solve(form: &dyn Form, given: &GivenInputs) -> Result<Outputs, Refusal> {
    form.solve(&Inputs::check(form.card(), given)?)
}
