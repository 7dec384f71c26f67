//! Parts of a run: put together in any way they are the run itself; what is damaged, missing or foreign is refused by name; a
//! run that was killed goes on; results can be computed again.

mod common;
mod damaged;
mod interrupted;
mod merged;
mod precision;
mod verified;
