//! The records of growth, endings, terms and battles, worked out a second way: by hand, by closed forms, by counting.

use garant::evidence::{Contest, Estimated, EvidenceData, Objective, Posterior, recompute, shipped};
use garant::quantity::maths::pow;
use std::collections::{BTreeMap, BTreeSet};

fn posterior(key: &str) -> Posterior {
    shipped(key).expect("known").expect("in order")
}

fn result(key: &str, name: &str) -> Estimated {
    let made = recompute(&posterior(key)).expect("made");
    made.results.into_iter().find(|result| result.key == name).expect("a result")
}

fn near(found: f64, known: f64, by: f64) {
    assert!((found - known).abs() <= by, "{found}, not {known}");
}

/// The middle 95 % of a normal distribution around `estimate`, against the interval of a result.
fn as_wide_as(found: &Estimated, error: f64, by: f64) {
    let half = (found.interval[1] - found.interval[0]) / 2.0;
    near(half / (1.96 * error), 1.0, by);
    near(f64::midpoint(found.interval[0], found.interval[1]), found.estimate, 0.35 * error);
}

#[test]
fn growth_has_the_error_of_a_mean_of_wars_and_the_quantiles_of_the_list() {
    let posterior = posterior("forces-after-war");
    let EvidenceData::Growth(rows) = &posterior.data else { panic!("no growth") };
    let wars: BTreeSet<u32> = rows.iter().map(|row| row.war).collect();
    assert_eq!((rows.len(), wars.len(), rows.iter().filter(|row| row.rate < 0.0).count()), (79, 33, 35));
    assert!(rows.iter().all(|row| (3.0..=10.0).contains(&row.years)));
    // The mean is a ratio of sums over wars, so that its variance is that of the sums of deviations.
    let mean = rows.iter().map(|row| row.rate).sum::<f64>() / 79.0;
    let mut sums: BTreeMap<u32, f64> = BTreeMap::new();
    rows.iter().for_each(|row| *sums.entry(row.war).or_default() += row.rate - mean);
    let error = sums.values().map(|sum| sum * sum).sum::<f64>().sqrt() / 79.0;
    let found = result("forces-after-war", "mean");
    near(found.estimate, mean, 1e-5);
    as_wide_as(&found, error, 0.08);
    // 78 steps between 79 values: the 5 % quantile lies 0.9 of the way from the fourth to the fifth, the median is the fortieth.
    let mut sorted: Vec<f64> = rows.iter().map(|row| row.rate).collect();
    sorted.sort_by(f64::total_cmp);
    let belief = result("forces-after-war", "one-state").belief.distribution;
    near(belief.quantile(0.05), sorted[3] + 0.9 * (sorted[4] - sorted[3]), 1e-4);
    near(belief.quantile(0.5), sorted[39], 1e-4);
    near(belief.quantile(0.95), sorted[74] + 0.1 * (sorted[75] - sorted[74]), 1e-4);
}

#[test]
fn pacts_end_as_often_as_counting_says() {
    for (key, pacts, ended, years) in [("pledge-endings", 226, 178, 4991.0), ("pledge-endings-after-1945", 129, 85, 3517.0)]
    {
        let posterior = posterior(key);
        let EvidenceData::Exposures(rows) = &posterior.data else { panic!("no exposures") };
        let counted = (rows.len(), rows.iter().filter(|row| row.1).count(), rows.iter().map(|row| row.0).sum::<f64>());
        assert_eq!(counted, (pacts, ended, years), "{key}");
        let (found, rate) = (result(key, "yearly"), f64::from(ended as u32) / years);
        near(found.estimate, rate, 1e-5);
        let deviation = |row: &(f64, bool)| f64::from(u8::from(row.1)) - rate * row.0;
        let error = rows.iter().map(|row| deviation(row) * deviation(row)).sum::<f64>().sqrt() / years;
        as_wide_as(&found, error, 0.08);
    }
}

#[test]
fn terms_of_presidents_are_counted_once_for_each_host() {
    for (key, terms, hits, hosts) in [("us-withdrawals", 235, 20, 39), ("us-returns", 19, 0, 17)] {
        let posterior = posterior(key);
        let EvidenceData::Counts(rows) = &posterior.data else { panic!("no counts") };
        let clusters: BTreeSet<u32> = rows.iter().map(|row| row.cluster).collect();
        let sum = |part: fn(&garant::evidence::Count) -> u32| rows.iter().map(part).sum::<u32>();
        assert_eq!((sum(|row| row.trials), sum(|row| row.hits), clusters.len()), (terms, hits, hosts), "{key}");
        // Sixteen terms from 1952 to 2012: nobody can have more, and the United States are no host of themselves.
        assert!(clusters.iter().all(|cluster| rows.iter().filter(|row| row.cluster == *cluster).count() <= 16), "{key}");
    }
    // With one case in each cluster none of 19 leaves Beta(1, 20), with all cases of a host alike Beta(1, 18).
    let found = result("us-returns", "share");
    assert!(found.estimate > 1.0 / 21.0 && found.estimate < 1.0 / 19.0, "{}", found.estimate);
    assert!(found.interval[1] > 1.0 - pow(0.025, 1.0 / 20.0) && found.interval[1] < 1.0 - pow(0.025, 1.0 / 18.0));
}

#[test]
fn battles_are_won_as_often_as_the_contest_says() {
    let posterior = posterior("battles-1904-1991");
    let EvidenceData::Battles(classes) = &posterior.data else { panic!("no battles") };
    assert_eq!(classes.iter().map(|class| class.engagements).sum::<u32>(), 672);
    // The score of the plain likelihood is 0: as many attacks succeed as are expected, and as far to the right.
    let plain = Contest::fit(classes, Objective::Plain).expect("a fit");
    let score = |weight: fn(f64) -> f64| -> f64 {
        let of = |class: &garant::evidence::BattleClass| {
            let won = f64::from(class.engagements - class.failed);
            weight(class.log_ratio()) * (won - f64::from(class.engagements) * plain.success(class.log_ratio()))
        };
        classes.iter().map(of).sum()
    };
    near(score(|_| 1.0), 0.0, 0.01);
    near(score(|x| x), 0.0, 0.01);
    // python/evidence/contest.py, by Newton steps on the modified score.
    near(result("battles-1904-1991", "decisiveness").estimate, 0.914782, 1e-4);
    near(result("battles-1904-1991", "even-ratio").estimate, 1.036835, 1e-3);
    let both = ["battles", "battles-1904-1991"].map(|key| result(key, "decisiveness"));
    assert!(both[0].interval[0] > both[1].interval[1], "one campaign of 1944 is steeper than all of a century");
}
