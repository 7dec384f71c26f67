//! `--set` of a study: what is accepted lies in the quantity's range and gives draws that do.

use super::shipped;
use crate::harness::Target;
use crate::luck::Luck;
use garant::quantity::{LANES, QuantitySpec};
use garant::scenario::{Origin, Scenario};
use std::sync::LazyLock;

pub static TARGET: Target = Target { name: "settings", cases: 3000, play: case };

static SCENARIO: LazyLock<Scenario> = LazyLock::new(shipped);

fn case(luck: &mut Luck) {
    let (roster, mut scenario) = (SCENARIO.roster(), SCENARIO.clone());
    for _ in 0..1 + luck.below(3) {
        let setting = setting(luck, &roster);
        match scenario.set(&setting) {
            Ok(()) => {}
            Err(refusal) => {
                let text = format!("{refusal} {}", refusal.hint.as_deref().unwrap_or_default());
                assert!(!text.chars().any(char::is_control), "{text:?}");
            }
        }
    }
    scenario.offers.iter().flat_map(|offer| &offer.entries).filter(|entry| entry.origin == Origin::Command).for_each(
        |entry| {
            let sampler = entry.belief.sampler();
            let (mut u, mut x) = ([0.5; LANES], [0.0; LANES]);
            let ends = [f64::MIN_POSITIVE, 1e-300, 1e-9, 0.25, 0.5, 0.75, 1.0 - 1e-9, 1.0 - f64::EPSILON / 2.0];
            u[..ends.len()].copy_from_slice(&ends);
            sampler.fill(&u, &mut x);
            let range = entry.spec.range;
            let inside = |x: f64| x.is_finite() && x >= range.lo && x <= range.hi;
            let wrong = x.iter().find(|x| !inside(**x));
            assert!(wrong.is_none(), "{} = {wrong:?} outside {range}: {:?}", entry.spec.name, entry.belief.parameters);
            let (lo, hi) = entry.belief.distribution.support();
            assert!(x.iter().all(|x| (lo..=hi).contains(x)), "{} leaves its support: {:?}", entry.spec.name, entry.belief);
        },
    );
}

fn setting(luck: &mut Luck, roster: &[&'static QuantitySpec]) -> String {
    if luck.once_in(20) {
        return luck.text();
    }
    let name = match luck.below(12) {
        0 => luck.text(),
        1 => "rule".to_owned(),
        _ => luck.pick(roster).name.to_owned(),
    };
    let option = match luck.below(6) {
        0 => format!("{}.", luck.pick(&SCENARIO.offers).key),
        1 if luck.once_in(6) => format!("{}.", luck.text()),
        _ => String::new(),
    };
    let value = match luck.below(8) {
        0 => luck.text(),
        1 => (*luck.pick(&["any", "floor", "majority", "unanimity", "pivotal(united-states)", "alternative"])).to_owned(),
        2 => format!("{}..{}", luck.number(), luck.number()),
        3 => format!("{}..{}..{}", luck.number(), luck.number(), luck.number()),
        4 => {
            let mut ends = [luck.double(), luck.double(), luck.double()];
            ends.sort_by(f64::total_cmp);
            format!("{}..{}..{}", ends[0], ends[1], ends[2])
        }
        5 => {
            let ends = [luck.double(), luck.double()];
            format!("{}..{}", ends[0].min(ends[1]), ends[0].max(ends[1]))
        }
        _ => luck.number(),
    };
    format!("{option}{name}={value}")
}
