//! TABLE
#[path = "../common/solving.rs"]
mod solving;

mod balance;
mod bargaining;
mod brinkmanship;
mod calculus;
mod coalition;
mod commitment;
mod perfect_deterrence;
mod probing;
mod prospect;
mod quantal;
mod signalling;

use garant::models::forms::{Outputs, Refusal};
use serde_json::Value;
use solving::{number, one, solved};

/// Solves a form whose inputs are in its domain.
fn ask(form: &str, inputs: Value) -> Outputs {
    solved(form, inputs).unwrap_or_else(|refusal| panic!("{form}: {refusal}"))
}

/// Several outputs of a form, which all have a value.
fn ask_for<const N: usize>(form: &str, names: [&str; N], inputs: Value) -> [f64; N] {
    let outputs = ask(form, inputs);
    names.map(|name| number(&outputs, name).unwrap_or_else(|| panic!("{form}: {name} has no value")))
}

/// Whether the form refuses the inputs, and for the one called `named`.
fn refuses(form: &str, named: &str, inputs: Value) -> bool {
    matches!(solved(form, inputs), Err(Refusal::Domain { inputs, .. }) if inputs.contains(&named))
}

/// The same inputs with one of them changed.
fn with(mut inputs: Value, name: &str, value: impl Into<Value>) -> Value {
    inputs[name] = value.into();
    inputs
}

/// A small generator of uniform numbers in (0, 1) that shares nothing with the library's.
struct Dice(u64);

impl Dice {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (((z ^ (z >> 31)) >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// A standard normal number, by the polar form of two uniform ones.
    fn normal(&mut self) -> f64 {
        let (u, v) = (self.uniform(), self.uniform());
        (-2.0 * libm::log(u)).sqrt() * libm::cos(std::f64::consts::TAU * v)
    }
}

/// Asserts that the share `hits` of `n` tries is what probability `p` would give.
fn share_is(hits: u32, n: u32, p: f64) {
    let share = f64::from(hits) / f64::from(n);
    let error = (p * (1.0 - p) / f64::from(n)).sqrt();
    assert!((share - p).abs() < 4.5 * error + 1e-9, "{share} of {n} tries, not {p}");
}
