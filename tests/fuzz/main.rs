//! Fuzzing inside the process: every way in which foreign input reaches the program, tried with mutations of valid input and
//! with raw bytes.
//!
//! The ordinary test plays a fixed number of fixed cases. `GARANT_FUZZ_SECONDS=600 cargo test --release --test fuzz` goes on
//! for that long with each target and tells how many cases it played; see `harness` for the rest.

mod harness;
mod luck;
mod mutate;
#[path = "../game/reader.rs"]
mod reader;
mod sound;
mod targets;

use peak_alloc::PeakAlloc;

/// Counts what is allocated, so that a case that asks for absurd memory fails.
#[global_allocator]
static PEAK: PeakAlloc = PeakAlloc;

/// One test for each target.
macro_rules! targets {
    ($($name:ident),+ $(,)?) => {
        $(
            #[test]
            fn $name() {
                harness::run(&targets::$name::TARGET);
            }
        )+
    };
}

targets! { study, posterior, results, replicates, journal, settings, solve, efg }
