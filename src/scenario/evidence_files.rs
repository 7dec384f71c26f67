//! The files of `scenarios/evidence`, compiled in: the posteriors and the tables they are computed from.

use super::shelf::Embedded;

/// Names and contents.
pub static EVIDENCE: Embedded = &[
    ("battles-1904-1991.csv", include_bytes!("../../scenarios/evidence/battles-1904-1991.csv")),
    ("battles-1904-1991.toml", include_bytes!("../../scenarios/evidence/battles-1904-1991.toml")),
    ("battles.csv", include_bytes!("../../scenarios/evidence/battles.csv")),
    ("battles.toml", include_bytes!("../../scenarios/evidence/battles.toml")),
    ("crises.csv", include_bytes!("../../scenarios/evidence/crises.csv")),
    ("crises.toml", include_bytes!("../../scenarios/evidence/crises.toml")),
    ("forces-after-war.toml", include_bytes!("../../scenarios/evidence/forces-after-war.toml")),
    ("growth.csv", include_bytes!("../../scenarios/evidence/growth.csv")),
    ("incidents-troops.toml", include_bytes!("../../scenarios/evidence/incidents-troops.toml")),
    (
        "multilateral-pledges-after-1945.toml",
        include_bytes!("../../scenarios/evidence/multilateral-pledges-after-1945.toml"),
    ),
    ("peace-spells.csv", include_bytes!("../../scenarios/evidence/peace-spells.csv")),
    ("peacekeeping.toml", include_bytes!("../../scenarios/evidence/peacekeeping.toml")),
    ("pledge-endings-after-1945.toml", include_bytes!("../../scenarios/evidence/pledge-endings-after-1945.toml")),
    ("pledge-endings.csv", include_bytes!("../../scenarios/evidence/pledge-endings.csv")),
    ("pledge-endings.toml", include_bytes!("../../scenarios/evidence/pledge-endings.toml")),
    ("pledges-honoured-after-1945.toml", include_bytes!("../../scenarios/evidence/pledges-honoured-after-1945.toml")),
    ("pledges-honoured-before-1945.toml", include_bytes!("../../scenarios/evidence/pledges-honoured-before-1945.toml")),
    ("pledges-honoured.toml", include_bytes!("../../scenarios/evidence/pledges-honoured.toml")),
    ("pledges.csv", include_bytes!("../../scenarios/evidence/pledges.csv")),
    ("renewed-war-weibull.toml", include_bytes!("../../scenarios/evidence/renewed-war-weibull.toml")),
    ("renewed-war.toml", include_bytes!("../../scenarios/evidence/renewed-war.toml")),
    ("us-returns.csv", include_bytes!("../../scenarios/evidence/us-returns.csv")),
    ("us-returns.toml", include_bytes!("../../scenarios/evidence/us-returns.toml")),
    ("us-withdrawals.csv", include_bytes!("../../scenarios/evidence/us-withdrawals.csv")),
    ("us-withdrawals.toml", include_bytes!("../../scenarios/evidence/us-withdrawals.toml")),
];
