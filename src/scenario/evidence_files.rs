//! The files of `scenarios/evidence`, compiled in: the posteriors and the tables they are computed from.

use super::shelf::Embedded;

/// Names and contents.
pub static EVIDENCE: Embedded = &[
    ("crises.csv", include_bytes!("../../scenarios/evidence/crises.csv")),
    ("crises.toml", include_bytes!("../../scenarios/evidence/crises.toml")),
    ("incidents-troops.toml", include_bytes!("../../scenarios/evidence/incidents-troops.toml")),
    (
        "multilateral-pledges-after-1945.toml",
        include_bytes!("../../scenarios/evidence/multilateral-pledges-after-1945.toml"),
    ),
    ("peace-spells.csv", include_bytes!("../../scenarios/evidence/peace-spells.csv")),
    ("peacekeeping.toml", include_bytes!("../../scenarios/evidence/peacekeeping.toml")),
    ("pledges-honoured-after-1945.toml", include_bytes!("../../scenarios/evidence/pledges-honoured-after-1945.toml")),
    ("pledges-honoured-before-1945.toml", include_bytes!("../../scenarios/evidence/pledges-honoured-before-1945.toml")),
    ("pledges-honoured.toml", include_bytes!("../../scenarios/evidence/pledges-honoured.toml")),
    ("pledges.csv", include_bytes!("../../scenarios/evidence/pledges.csv")),
    ("renewed-war-weibull.toml", include_bytes!("../../scenarios/evidence/renewed-war-weibull.toml")),
    ("renewed-war.toml", include_bytes!("../../scenarios/evidence/renewed-war.toml")),
];
