//! What a belief may be looked up in. Nothing here knows where posteriors stand or how they are found out.

use crate::chance::Belief;
use std::rc::Rc;

/// The belief that a posterior holds.
#[derive(Debug)]
pub struct PosteriorBelief {
    /// The belief, with the place where it was looked up.
    pub belief: Belief,
    /// Its unit as written.
    pub unit: String,
}

/// What is wrong, and what to write instead.
pub type WrongName = (String, String);

/// A place where posteriors are looked up.
pub trait Posteriors {
    /// The posterior called `name`, or what is wrong with that.
    fn find(&self, name: &str) -> Result<Rc<PosteriorBelief>, WrongName>;
}

/// The place of files that belong to no study.
pub struct NoPosteriors;

impl Posteriors for NoPosteriors {
    fn find(&self, _: &str) -> Result<Rc<PosteriorBelief>, WrongName> {
        Err(("a posterior can only be the belief of a study".into(), "write the belief out".into()))
    }
}
