//! Stories: what they are made of, folded over all coins, is what the models answer; their coins are fair; and every theory
//! tells one that people have read.

#[expect(dead_code, reason = "shared with tests, which use the rest")]
#[path = "../common/mod.rs"]
mod common;
mod fold;
mod transcripts;
