//! Classes of types: a continuum of types cut where behaviour changes.
//!
//! Payoffs are linear in the type, and all types of a class act alike, so a class that counts with its mean has the same
//! expected payoffs as its members, and the finite game has the same probabilities of every outcome as the continuum.

/// Types of one class: how likely it is and the mean of its members.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Class {
    /// Probability of the class.
    pub share: f64,
    /// Mean of the types in it.
    pub mean: f64,
    /// Whether it lies above the cut.
    pub high: bool,
}

/// A type uniform on [lo, hi], cut at `cut` (which is moved into the range), each side in `parts` equal classes from the
/// lowest to the highest. A side without members is kept with probability 0: who deviates may be believed to be in it.
pub fn classes(lo: f64, hi: f64, cut: f64, parts: usize) -> Vec<Class> {
    let cut = cut.clamp(lo, hi);
    split([lo, cut, hi], [(cut - lo) / (hi - lo), (hi - cut) / (hi - lo)], parts)
}

/// The same, cut so that `upper` of all types lie above: what counts is the share, which a cut between two neighbouring
/// numbers could not give.
pub fn classes_above(lo: f64, hi: f64, upper: f64, parts: usize) -> Vec<Class> {
    split([lo, (hi - upper * (hi - lo)).clamp(lo, hi), hi], [1.0 - upper, upper], parts)
}

fn split([lo, cut, hi]: [f64; 3], shares: [f64; 2], parts: usize) -> Vec<Class> {
    let side = |from: f64, to: f64, share: f64, high: bool| {
        (0..parts).map(move |i| {
            let width = (to - from) / parts as f64;
            Class { share: share / parts as f64, mean: from + (i as f64 + 0.5) * width, high }
        })
    };
    side(lo, cut, shares[0], false).chain(side(cut, hi, shares[1], true)).collect()
}

/// The name of the class at `at`: bare if it is alone on its side, else with its number.
pub fn named(low: &str, high: &str, classes: &[Class], at: usize) -> String {
    let name = if classes[at].high { high } else { low };
    let alone = classes.iter().filter(|class| class.high == classes[at].high).count() == 1;
    if alone { name.to_owned() } else { format!("{name} {}", at + 1) }
}
