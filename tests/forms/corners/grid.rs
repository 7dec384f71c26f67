//! Inputs at the corners of a form's domain: known inputs in which numbers are replaced by zeros of both signs, the smallest and
//! the largest numbers, bounds and their neighbours, and each other.

use crate::{GivenInputs, Vector, add, vectors};
use garant::quantity::Range;
use garant::textbook::{Absent, Form, GivenInput, InputKind};
use serde_json::Value;

/// The places for numbers in some inputs: the name of the input, and in a list which entry, row by row.
fn places(inputs: &GivenInputs) -> Vec<(String, usize)> {
    let count = |given: &GivenInput| numbers(&mut given.clone()).len();
    inputs.iter().flat_map(|(name, given)| (0..count(given)).map(move |at| (name.clone(), at))).collect()
}

/// The numbers in a value, in order.
fn numbers(given: &mut GivenInput) -> Vec<&mut f64> {
    match given {
        GivenInput::Number(x) => vec![x],
        GivenInput::Text(_) => Vec::new(),
        GivenInput::List(list) => list.iter_mut().flat_map(numbers).collect(),
    }
}

fn at(inputs: &GivenInputs, (name, entry): &(String, usize)) -> f64 {
    *numbers(&mut inputs[name].clone())[*entry]
}

fn set(inputs: &mut GivenInputs, (name, entry): &(String, usize), x: f64) {
    if let Some(given) = inputs.get_mut(name) {
        *numbers(given)[*entry] = x;
    }
}

/// Known inputs of a form, every default written out.
fn bases(form: &dyn Form) -> Vec<GivenInputs> {
    let card = form.card();
    let of = |vector: Vector| {
        let mut inputs = GivenInputs::new();
        add(&mut inputs, "", &Value::Object(vector.inputs));
        for spec in card.inputs {
            if let Absent::Number(x) = spec.absent {
                inputs.entry(spec.name.to_owned()).or_insert(GivenInput::Number(x));
            }
        }
        inputs
    };
    vectors().into_iter().filter(|v| v.form == card.key).map(of).collect()
}

/// The corners of a range: nothing with either sign, what is lost in rounding, units, the ends and their neighbours.
fn corners(kind: InputKind) -> Vec<f64> {
    let (InputKind::Number(range) | InputKind::List(range, _) | InputKind::Matrix(range, _)) = kind else {
        return counts(kind);
    };
    let Range { lo, hi, .. } = range;
    let sizes =
        [0.0, 5e-324, f64::MIN_POSITIVE, 1e-50, 1e-51, 1e-20, f64::EPSILON, 0.5, 1.0, 1e16, 1e50, 1e51, 1e300, f64::MAX];
    let ends = [lo, hi, 1.0, f64::MIN_POSITIVE, 1e50].into_iter().filter(|x| x.is_finite());
    let mut all: Vec<f64> = sizes.into_iter().flat_map(|x| [x, -x]).collect();
    all.extend(ends.flat_map(|x| [x, x.next_up(), x.next_down()]));
    all
}

fn counts(kind: InputKind) -> Vec<f64> {
    let InputKind::Count(lo, hi) = kind else { return Vec::new() };
    let (lo, hi) = (f64::from(lo), f64::from(hi));
    vec![0.0, -0.0, lo - 1.0, lo, lo + 1.0, lo + 2.0, hi - 1.0, hi, hi + 1.0]
}

/// A fixed sequence of whole numbers that look drawn.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % n as u64) as usize
    }
}

/// Inputs at corners: each place alone at each corner, each place tied to each other one, and `mixed` with many at once.
pub fn cases(form: &dyn Form, mixed: usize) -> Vec<GivenInputs> {
    let kind = |name: &str| form.card().inputs.iter().find(|spec| spec.name == name).map(|spec| spec.kind);
    let of = |place: &(String, usize)| kind(&place.0).map_or(Vec::new(), corners);
    let (bases, mut all) = (bases(form), Vec::new());
    for base in &bases {
        let places = places(base);
        for place in &places {
            let tied = places.iter().map(|other| at(base, other)).flat_map(|x| [x, -x, x.next_up(), x.next_down()]);
            for x in of(place).into_iter().chain(tied) {
                let mut inputs = base.clone();
                set(&mut inputs, place, x);
                all.push(inputs);
            }
        }
    }
    let mut dice = Dice(form.card().key.bytes().map(u64::from).sum());
    for _ in 0..mixed {
        let mut inputs = bases[dice.below(bases.len())].clone();
        let places = places(&inputs);
        // From a single change to nearly all.
        let share = 1 + dice.below(4);
        for place in &places {
            let (known, other) = (of(place), at(&inputs, &places[dice.below(places.len())]));
            match dice.below(5) {
                n if n >= share || known.is_empty() => {}
                0 => set(&mut inputs, place, [other, other.next_up(), other.next_down()][dice.below(3)]),
                _ => set(&mut inputs, place, known[dice.below(known.len())]),
            }
        }
        all.push(inputs);
    }
    all
}
