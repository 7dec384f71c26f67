//! The moments of a year against a simulation of up to 400 steps a year, and what the clock must tell apart.

use crate::common::{OPTIONS, Reading, scenario, study};
use crate::second::Draw;
use crate::second_models::play_at;
use crate::table::Table;
use garant::models::{Trajectory, roster};
use garant::quantity::LANES;

/// European troops, with `change` applied to each (quantity, range).
fn european(change: impl Fn(&str, [f64; 3]) -> [f64; 3]) -> Table {
    let mut scenario = scenario(Reading::Belief, |_, quantity, range| change(quantity, range));
    scenario.offers.retain(|offer| offer.key.as_str() == OPTIONS[2]);
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    Table::new(study(scenario, &keys))
}

/// `steps` steps of equal length a year, each with the opportunities that come in it.
fn steps(steps: usize) -> impl Fn(&Draw, usize) -> Vec<(f64, f64)> {
    move |draw, year| {
        let at = |step: f64| year as f64 - 1.0 + step / steps as f64;
        let all = draw.reached(at(steps as f64)) - draw.reached(at(0.0));
        let step = |k: usize| {
            let (from, to) = (at(k as f64), at(k as f64 + 1.0));
            ((draw.reached(to) - draw.reached(from)) / all, (from + to) / 2.0)
        };
        (0..steps).map(step).collect()
    }
}

/// Mean risk of attack over `draws` draws of a model: by the engine, and asked `often` a year.
fn risks(table: &mut Table, model: usize, (draws, often): (usize, usize)) -> [f64; 2] {
    let (key, quantities) = (roster()[model].card().key, table.study.scenario.roster());
    let mut sums = [0.0; 2];
    for block in 0..draws.div_ceil(LANES) {
        table.draw(block);
        let ours: Trajectory = table.trajectory(0, model);
        for i in 0..LANES.min(draws - block * LANES) {
            let values = |name: &str| {
                let spec = quantities.iter().find(|q| q.name == name).expect("known");
                table.values(0, spec)[i]
            };
            let draw = Draw::of(&values, &table.study, 0);
            sums[0] += ours.attack[i];
            sums[1] += play_at(key, &draw, &steps(often)).attack;
        }
    }
    sums.map(|sum| sum / draws as f64)
}

#[test]
fn three_moments_a_year_are_the_continuous_clock_in_every_theory() {
    // Histories of probes and the copula's integral are slow: fewer draws and steps there.
    for (m, model) in roster().iter().enumerate() {
        let key = model.card().key;
        let (draws, often) = if matches!(key, "coalition" | "probing") { (48, 40) } else { (1024, 100) };
        let mut table = european(|quantity, range| match quantity {
            "ramp_years" => [0.5, 1.0, 2.0],
            "correlation" => [0.0; 3],
            // Windows open for the patient alone; here they must, or the test of `commitment` would be empty.
            "discount" if key == "commitment" => [0.98, 0.985, 0.99],
            "cost_alone" | "cost_added" if key == "commitment" => [0.0, 0.02, 0.05],
            _ => range,
        });
        let [ours, continuous] = risks(&mut table, m, (draws, often));
        assert!(continuous > 0.001, "{key} says nothing");
        // In single draws steps jump at the moments; over the draws that comes to less than 0.05 percentage points.
        let tolerance = 0.0005;
        assert!((ours - continuous).abs() < tolerance, "{key}: {ours} {continuous}");
    }
}

#[test]
fn how_long_a_guarantee_takes_to_stand_moves_every_theory() {
    for (m, model) in roster().iter().enumerate() {
        let risk = |years: f64| {
            let mut table = european(|quantity, range| match quantity {
                "ramp_years" => [years; 3],
                "discount" if model.card().key == "commitment" => [0.98, 0.985, 0.99],
                "cost_alone" | "cost_added" if model.card().key == "commitment" => [0.0, 0.02, 0.05],
                _ => range,
            });
            table.draw(0);
            table.trajectory(0, m).attack.iter().sum::<f64>()
        };
        let risks = [0.0, 0.5, 1.0, 2.0].map(risk);
        for (a, b) in [(0, 1), (1, 2), (2, 3), (0, 2), (0, 3), (1, 3)] {
            assert!(risks[a] != risks[b], "{}: {risks:?}", model.card().key);
        }
    }
}

#[test]
fn shape_one_is_a_constant_rate() {
    let mut table = european(|quantity, range| match quantity {
        "opportunity_shape" | "opportunity_factor" => [1.0; 3],
        "incident_sparks" | "precision" => [0.0; 3],
        "opportunities" => [0.3; 3],
        _ => range,
    });
    table.draw(0);
    let coin = roster().iter().position(|m| m.card().key == "quantal").expect("model");
    let trajectory = table.trajectory(0, coin);
    for (t, survival) in trajectory.survival.iter().enumerate() {
        let expected = libm::exp(-0.15 * (t as f64 + 1.0));
        assert!(survival.iter().all(|s| (s - expected).abs() < 1e-13), "year {}", t + 1);
    }
}

/// Ω by year T is ω·T^κ: against the sum over years, with a shape below 1 and above.
#[test]
fn crises_bunch_as_the_shape_says() {
    for shape in [0.5, 0.77, 1.3] {
        let mut table = european(|quantity, range| match quantity {
            "opportunity_shape" => [shape; 3],
            "opportunity_factor" => [1.0; 3],
            "incident_sparks" | "precision" => [0.0; 3],
            "opportunities" => [0.3; 3],
            _ => range,
        });
        table.draw(0);
        let coin = roster().iter().position(|m| m.card().key == "quantal").expect("model");
        for (t, survival) in table.trajectory(0, coin).survival.iter().enumerate() {
            let expected = libm::exp(-0.15 * libm::pow(t as f64 + 1.0, shape));
            assert!(survival.iter().all(|s| (s - expected).abs() < 1e-12), "{shape}, year {}", t + 1);
        }
    }
}
