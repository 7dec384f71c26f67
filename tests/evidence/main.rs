//! Posteriors: what is committed comes out again, the record says what is known of it from elsewhere, mistakes are refused with
//! their places, and the command shows it all.

mod command;
mod committed;
mod record;
mod refused;
mod refused_tables;
mod second_ways;
