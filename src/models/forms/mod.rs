//! Textbook forms: small games and formulas with a known solution, one number in, one number out.
//!
//! The models rest on them (a model's card names its forms), a classroom can solve them by hand, and `garant solve` solves
//! them with any inputs. A form knows no option and no draw. Adding one is one file and one line of [`roster`].

mod calculus;
mod inputs;
mod outputs;
mod quantal;
mod refusal;
mod spec;
mod unilateral;

pub use inputs::{Given, GivenInputs, Inputs};
pub use outputs::{Output, Outputs};
pub use refusal::Refusal;
pub use spec::{Absent, FormCard, InputSpec, Kind, OutputSpec};

/// A textbook form.
pub trait Form: Sync {
    /// What the form says of itself.
    fn card(&self) -> &'static FormCard;
    /// Solves it.
    ///
    /// # Errors
    /// If the inputs do not go together; a refusal names them.
    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal>;
}

/// Every form, in the order lists show them.
pub fn roster() -> &'static [&'static dyn Form] {
    &[&calculus::Threshold, &calculus::Will, &unilateral::Unilateral, &quantal::Logit, &quantal::Probit]
}

/// The form called `key`.
pub fn find(key: &str) -> Option<&'static dyn Form> {
    roster().iter().copied().find(|form| form.card().key == key)
}

/// Checks what was given and solves the form.
///
/// # Errors
/// If the inputs do not fit the card or each other.
pub fn solve(form: &dyn Form, given: &GivenInputs) -> Result<Outputs, Refusal> {
    form.solve(&Inputs::check(form.card(), given)?)
}
