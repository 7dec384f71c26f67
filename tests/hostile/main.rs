//! Files, folders and arguments that mean no good: nothing of others is read, changed or removed, and the refusal is one clear
//! error, at once.

mod common;
#[cfg(unix)]
mod folders;
#[cfg(unix)]
mod process;
#[cfg(unix)]
mod reading;
mod results;
