//! Rules of the whole house that a test can hold: sizes, names, no circles between files.

mod circles;
mod code;
mod names;
mod recipes;
mod sizes;
