//! The quantities of the probing model.

use crate::language::message;
use crate::quantity::{QuantitySpec, Range, Scope};

/// What an unanswered probe brings.
pub static PROBE_GAIN: QuantitySpec = QuantitySpec {
    name: "probe_gain",
    dimension: 57,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::World,
    title: message("quantity-probe-gain"),
    meaning: message("quantity-probe-gain-meaning"),
};

/// What an answered probe costs.
pub static PROBE_LOSS: QuantitySpec = QuantitySpec {
    name: "probe_loss",
    dimension: 58,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::World,
    title: message("quantity-probe-loss"),
    meaning: message("quantity-probe-loss-meaning"),
};

/// How likely irresolute guarantors answer a probe.
pub static ANSWER_IRRESOLUTE: QuantitySpec = QuantitySpec {
    name: "answer_irresolute",
    dimension: 59,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-answer-irresolute"),
    meaning: message("quantity-answer-irresolute-meaning"),
};

/// How likely resolute guarantors answer a probe.
pub static ANSWER_RESOLUTE: QuantitySpec = QuantitySpec {
    name: "answer_resolute",
    dimension: 60,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-answer-resolute"),
    meaning: message("quantity-answer-resolute-meaning"),
};
