//! Runs a piece of work compiled for the widest vectors this machine has.
//!
//! The work is the same code at every width and nothing in it fuses or reorders additions, so the width changes no bit; a
//! test runs a study at each level and compares. `#[target_feature]` does not reach through a `dyn` call or a closure that
//! is not inlined, hence the [`Work`] trait with an `#[inline(always)]` method.

use std::sync::atomic::{AtomicU8, Ordering};

/// Something to run with wide vectors. Implementations mark `run` as `#[inline(always)]`.
pub trait Work {
    /// Does the work.
    fn run(self);
}

/// A set of vector instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// What every CPU of the platform has.
    Base = 0,
    /// 256-bit vectors.
    Avx2 = 1,
    /// 512-bit vectors.
    Avx512 = 2,
}

impl Level {
    /// The level called `name` by the environment variable `GARANT_LANES`.
    pub fn named(name: &str) -> Option<Level> {
        match name {
            "base" => Some(Level::Base),
            "avx2" => Some(Level::Avx2),
            "avx512" => Some(Level::Avx512),
            _ => None,
        }
    }
}

/// The highest level allowed, set by [`limit`].
static LIMIT: AtomicU8 = AtomicU8::new(Level::Avx512 as u8);

/// Allows no level above `level`, for comparing levels.
pub fn limit(level: Level) {
    LIMIT.store(level as u8, Ordering::Relaxed);
}

/// The level in use: what the machine has, up to the limit.
pub fn level() -> Level {
    let limit = LIMIT.load(Ordering::Relaxed);
    [Level::Avx512, Level::Avx2].into_iter().find(|&l| l as u8 <= limit && machine_has(l)).unwrap_or(Level::Base)
}

#[cfg(target_arch = "x86_64")]
fn machine_has(level: Level) -> bool {
    match level {
        Level::Base => true,
        Level::Avx2 => std::arch::is_x86_feature_detected!("avx2"),
        Level::Avx512 => {
            std::arch::is_x86_feature_detected!("avx512f")
                && std::arch::is_x86_feature_detected!("avx512dq")
                && std::arch::is_x86_feature_detected!("avx512vl")
                && std::arch::is_x86_feature_detected!("avx512bw")
        }
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn machine_has(level: Level) -> bool {
    level == Level::Base
}

/// Runs `work` at the level in use.
pub fn wide<W: Work>(work: W) {
    #[cfg(target_arch = "x86_64")]
    match level() {
        Level::Base => work.run(),
        #[expect(unsafe_code, reason = "the CPU was asked for these features just above")]
        Level::Avx2 => unsafe { avx2(work) },
        #[expect(unsafe_code, reason = "the CPU was asked for these features just above")]
        Level::Avx512 => unsafe { avx512(work) },
    }
    #[cfg(not(target_arch = "x86_64"))]
    work.run();
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn avx2<W: Work>(work: W) {
    work.run();
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw")]
fn avx512<W: Work>(work: W) {
    work.run();
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Double<'a>(&'a mut f64);

    impl Work for Double<'_> {
        #[inline(always)]
        fn run(self) {
            *self.0 *= 2.0;
        }
    }

    #[test]
    fn work_is_done_once_at_every_level() {
        let before = level();
        for allowed in [Level::Base, Level::Avx2, Level::Avx512] {
            limit(allowed);
            assert!(level() <= allowed);
            let mut x = 1.5;
            wide(Double(&mut x));
            assert_eq!(x, 3.0);
        }
        limit(Level::Avx512);
        assert_eq!(level(), before);
        assert_eq!(Level::named("avx2"), Some(Level::Avx2));
        assert_eq!(Level::named("sse9"), None);
    }
}
