//! Every identity between theories (L), every proposition of a theory (P, by family) and every correction of a formula as printed
//! (F), each a test named as a sentence: at random points where it is general, against a second route (enumeration, simulation with
//! a fixed seed, quadrature, steps of a differential equation, search for a better reply, bisection) where there is one. Where a
//! proposition is wrong as printed the test is named after what is true. `models::` tests stand in tests/models/identities.rs.
//!
//! | id | tests |
//! |---|---|
//! | L1 | `identities::the_rudimentary_game_has_the_threshold_of_the_calculus`, `models::a_surely_hard_challenger_that_never_backs_down_is_the_calculus` |
//! | L2 | `perfect_deterrence::a_surely_hard_challenger_attacks_below_the_threshold_and_only_there`, `models::a_surely_hard_challenger_attacks_iff_the_will_is_below_its_threshold` |
//! | L3 | `identities::a_treaty_before_one_type_of_challenger_has_the_threshold_of_the_calculus`, `models::signalling_to_a_challenger_of_one_type_has_the_threshold_of_the_calculus` |
//! | L4 | `identities::a_choice_without_noise_is_a_step_at_the_threshold_of_the_calculus`, `models::a_choice_without_noise_is_the_calculus` |
//! | L5 | `quantal::without_noise_choices_are_perfect_and_with_only_noise_they_are_coins`, `models::a_choice_of_pure_noise_is_a_coin` |
//! | L6 | `prospect::plain_judgement_is_expected_utility_whatever_the_reference`, `models::prospects_judged_plainly_are_the_calculus` |
//! | L7 | `identities::a_part_paid_at_once_runs_from_tying_hands_to_sinking_costs` |
//! | L8 | `signalling::without_hawks_all_tie_hands_and_with_only_hawks_signals_are_useless` |
//! | L9 | `balance::an_endlessly_decisive_contest_is_a_step_where_attack_over_defence_is_the_multiplier` |
//! | L10 | `balance::the_force_that_holds_rises_in_the_day_of_relief_ever_more_slowly_up_to_the_square_law` |
//! | L11 | `coalition::strangers_are_products_and_one_mind_is_ordered`, `models::a_coalition_of_strangers_is_a_product`, `models::a_coalition_of_one_mind_is_the_calculus` |
//! | L12 | `coalition::with_exact_signals_success_hangs_on_the_cost_alone`, `coalition::two_volunteers_abstain_with_cost_over_benefit` |
//! | L13 | `coalition::one_member_is_its_own_rule` |
//! | L14 | `commitment::peace_under_a_constant_attack_is_the_exponential_of_its_rate_not_a_power_of_one_less_the_attack` |
//! | L15 | `probing::with_one_probe_left_the_threshold_is_the_gain` |
//! | L16 | `probing::a_single_slice_or_an_open_one_is_surely_answered` |
//! | L17 | `identities::without_risk_of_escalation_all_power_is_used_and_worth_its_chance`, `models::brinkmanship_without_risk_is_the_calculus_without_added_cost` |
//! | L18 | `bargaining::without_provocation_breaks_and_options_the_range_is_as_wide_as_both_costs_and_any_strength_is_signed` |
//! | L19 | `probing::equal_answers_teach_nothing_and_silence_speaks_against_resolve`, `models::probes_that_all_guarantors_answer_alike_teach_nothing` |
//! | L20 | `identities::a_choice_without_noise_is_a_step_at_the_threshold_of_the_calculus`, `models::without_noise_and_with_endless_opportunity_peace_hangs_on_the_sign_of_the_gain` |
//! | L21 | `identities::an_attack_against_one_guarantor_is_worth_what_the_calculus_says`, `models::a_coalition_of_one_is_the_calculus` |
//! | L22 | `models::probing_for_nothing_is_the_calculus` |
//! | L23 | `models::a_derived_will_set_to_the_given_one_changes_nothing` |
//! | P1a | `calculus::more_will_never_raises_the_value_of_attacking`, `calculus::the_value_of_attacking_strangers_is_the_sum_over_all_coalitions`, `models::a_weaker_will_never_deters_better_where_only_the_expected_gain_counts` |
//! | P1b | `calculus::neither_force_without_will_nor_will_without_force_deters` |
//! | P1c | `calculus::the_will_needed_falls_in_what_intervention_changes_and_rises_in_what_is_to_be_won` |
//! | P1d | `calculus::wills_that_go_together_help_the_attacker_where_its_chance_is_convex`, `calculus::correlated_wills_attacked_many_times_are_worth_what_the_integral_says` |
//! | P1e | `calculus::pledge_troops_stake_and_effect_all_raise_the_will` |
//! | P1f | `calculus::power_that_would_not_come_changes_nothing_but_local_power_and_ties_do` |
//! | P2a | `signalling::nobody_who_ties_its_hands_bluffs`, `signalling::no_type_gains_by_any_other_signal_on_a_fine_grid` |
//! | P2b | `signalling::tying_hands_signals_more_often_and_risks_more_war_than_sinking_costs` |
//! | P2c | `signalling::the_guarantor_expects_most_from_tied_hands_and_least_from_sunk_costs` |
//! | P2d | `signalling::what_is_paid_at_once_makes_signals_smaller_and_rarer` |
//! | P2e | `signalling::a_firmer_treaty_is_never_challenged_more`, `signalling::a_half_credible_treaty_can_be_the_most_dangerous` |
//! | P2f | `signalling::without_hawks_all_tie_hands_and_with_only_hawks_signals_are_useless` |
//! | P3a | `perfect_deterrence::credibility_is_needed_for_no_deterrence_and_suffices_only_above_the_threshold`, `perfect_deterrence::no_type_gains_by_deviating_in_any_region` |
//! | P3b | `perfect_deterrence::the_most_dangerous_guarantee_is_the_one_just_below_the_threshold` |
//! | P3c | `perfect_deterrence::a_better_status_quo_for_the_challenger_lowers_both_thresholds` |
//! | P3d | `perfect_deterrence::soft_defenders_resist_only_where_soft_challengers_bluff` |
//! | P3e | `perfect_deterrence::under_attack_war_is_in_proportion_to_credibility_and_the_soft_abandon` |
//! | P4a | `quantal::a_guarantor_that_gains_more_by_fighting_never_invites_attack`, `quantal::without_its_conditions_a_firmer_guarantor_can_invite_attack` |
//! | P4b | `quantal::without_noise_choices_are_perfect_and_with_only_noise_they_are_coins` |
//! | P4c | `quantal::more_precision_need_not_mean_less_attack` |
//! | P4d | `quantal::attacked_guarantors_are_less_reliable_than_all_guarantors` |
//! | P4e | `quantal::outcomes_sum_to_one_and_no_payoff_makes_them_jump`, `quantal::every_choice_is_the_logit_of_what_it_is_worth`, `quantal::choices_under_private_shocks_come_as_often_as_both_forms_say` |
//! | P5a | `brinkmanship::the_speed_of_the_hazard_does_not_matter`, `brinkmanship::nobody_gains_by_waiting_like_another` |
//! | P5b | `brinkmanship::higher_stakes_make_disaster_likelier` |
//! | P5c | `brinkmanship::the_more_resolute_waits_longer_and_wins_unless_disaster_comes_first` |
//! | P5d | `brinkmanship::the_likelier_a_resolute_defender_the_less_power_the_challenger_brings` |
//! | P5e | `brinkmanship::a_steeper_risk_makes_the_challenger_bring_and_expect_less` |
//! | P5f | `brinkmanship::the_same_steeper_risk_also_coerces_the_defender_with_less_power` |
//! | P6a | `balance::the_chance_to_win_falls_in_the_defence_and_rises_in_the_attack`, `balance::an_endlessly_decisive_contest_is_a_step_where_attack_over_defence_is_the_multiplier` |
//! | P6b | `balance::the_force_that_holds_rises_in_the_day_of_relief_ever_more_slowly_up_to_the_square_law` |
//! | P6c | `balance::a_stream_of_reinforcements_is_worth_just_so_many_attackers` |
//! | P6d | `balance::without_a_tripwire_effect_few_troops_matter_only_by_their_share_of_the_defence` |
//! | P6e | `balance::twice_as_many_are_worth_four_times_as_good` |
//! | P7a | `coalition::with_more_members_unanimity_is_rarer_and_a_single_willing_one_likelier` |
//! | P7b | `coalition::wills_that_go_together_make_unanimity_likelier_and_a_single_willing_one_rarer`, `coalition::correlated_members_asked_many_times_meet_the_rules_as_often_as_the_integral_says` |
//! | P7c | `coalition::the_more_volunteers_the_likelier_that_nobody_acts_up_to_cost_over_benefit` |
//! | P7d | `coalition::what_a_large_guarantor_moves_is_its_weight_whatever_the_cost` |
//! | P7e | `coalition::a_better_prior_helps_twice`, `coalition::replying_to_replies_leads_to_the_one_cutoff_from_either_side` |
//! | P7f | `coalition::a_single_reluctant_member_caps_unanimity` |
//! | P8a | `commitment::the_drop_that_brings_war_vanishes_with_patience_rises_in_the_cost_and_falls_in_the_chance` |
//! | P8b | `commitment::peace_lasts_less_long_the_higher_any_hazard_and_a_constant_one_multiplies`, `commitment::politics_summed_over_all_ways_they_can_turn_are_the_matrix_product`, `commitment::politics_played_many_times_end_as_often_as_the_matrix_product_says`, `commitment::a_weibull_hazard_passes_through_its_anchor` |
//! | P8c | `probing::equal_answers_teach_nothing_and_silence_speaks_against_resolve`, `probing::among_many_silent_guarantors_as_many_are_resolute_as_bayes_says` |
//! | P8d | `probing::reputation_deters_early_and_unravels_at_the_end` |
//! | P8e | `probing::thin_slices_get_everything_iff_they_hide_faster_than_they_shrink` |
//! | P8f | `commitment::a_will_that_erodes_makes_each_year_more_dangerous_without_any_shift_of_power` |
//! | P9a | `prospect::plain_judgement_is_expected_utility_whatever_the_reference`, `prospect::the_choquet_integral_on_a_fine_grid_agrees` |
//! | P9b | `prospect::measured_from_the_status_quo_more_loss_aversion_makes_deterrence_easier`, `prospect::measured_from_the_status_quo_the_estimated_taste_need_not_be_easier_to_deter` |
//! | P9c | `prospect::a_challenger_in_the_domain_of_losses_is_harder_to_deter`, `prospect::raising_the_reference_carries_the_threshold_from_below_expected_utility_to_beyond_it` |
//! | P9d | `prospect::small_probabilities_weigh_more_and_larger_ones_less_than_they_are`, `prospect::a_small_risk_of_catastrophe_deters_more_than_expected_utility_says` |
//! | P9e | `prospect::small_probabilities_weigh_more_and_larger_ones_less_than_they_are` |
//! | P10a | `bargaining::without_provocation_breaks_and_options_the_range_is_as_wide_as_both_costs_and_any_strength_is_signed` |
//! | P10b | `bargaining::more_provocation_lowers_the_strongest_and_more_effect_the_weakest_guarantee_both_sign`, `bargaining::a_much_hated_guarantee_leaves_only_empty_promises_and_nothing_if_the_protege_refuses_those` |
//! | P10c | `bargaining::the_risk_of_war_does_not_depend_on_the_balance_as_long_as_the_demand_fits_into_it`, `bargaining::a_guarantee_pacifies_iff_it_hurts_the_challenger_more_than_it_insures_the_protege` |
//! | P10d | `bargaining::what_deters_best_is_not_signed_if_it_provokes_enough` |
//! | F1 | `commitment::no_drop_brings_war_where_the_best_offer_is_worth_more_than_war` |
//! | F2 | `coalition::the_threshold_game_is_played_at_its_larger_stable_root`, `coalition::the_more_volunteers_the_likelier_that_nobody_acts_up_to_cost_over_benefit` |
//! | F3 | `bargaining::the_risk_of_war_does_not_depend_on_the_balance_as_long_as_the_demand_fits_into_it`, `bargaining::where_the_share_binds_the_sign_rule_fails`, `bargaining::known_risks_of_war_with_and_without_a_bound` |
//! | F4 | `bargaining::the_zone_is_where_shares_between_nothing_and_everything_suit_both`, `bargaining::a_zone_can_have_two_parts` |
//! | F5 | `balance::relief_is_the_lead_of_the_attacker_grown_and_nothing_once_the_front_is_gone_or_holds` |
//! | F6 | `balance::a_defence_that_holds_by_the_square_law_never_breaks` |
//! | F7 | `coalition::strangers_are_products_and_one_mind_is_ordered`, `coalition::correlated_members_asked_many_times_meet_the_rules_as_often_as_the_integral_says` |
//! | F8 | `brinkmanship::risk_is_a_probability_and_its_limits_are_exact` |
//! | F9 | `signalling::signals_are_refused_where_the_separating_equilibrium_says_nothing` |
//! | F10 | `signalling::signals_are_refused_where_the_separating_equilibrium_says_nothing` |
//! | F11 | `signalling::signals_are_refused_where_the_separating_equilibrium_says_nothing` |
//! | F12 | `commitment::peace_under_a_constant_attack_is_the_exponential_of_its_rate_not_a_power_of_one_less_the_attack`, `commitment::opportunities_that_come_at_random_leave_peace_as_often_as_the_exponential_says` |
//! | F13 | `signalling::the_side_that_is_used_up_first_concedes_nothing_at_once_and_quitting_is_worth_the_same_at_any_time`, `signalling::a_steeper_audience_cost_prevails_at_equal_prizes_and_war_costs`, `signalling::a_steeper_audience_cost_need_not_prevail_where_war_costs_differ` |
//! | F14 | `calculus::where_intervention_helps_the_challenger_it_attacks_above_the_threshold`, `identities::a_guarantee_that_changes_nothing_has_no_threshold` |
//! | F15 | `calculus::wills_that_hang_on_each_other_may_have_two_fixed_points` |
//! | F16 | `probing::the_first_probe_is_found_by_comparing_powers_also_at_ties` |
//! | F17 | `probing::slices_taken_one_by_one_are_worth_what_the_sum_says`, `probing::a_single_slice_or_an_open_one_is_surely_answered` |
//! | F18 | `perfect_deterrence::payoffs_out_of_order_are_refused_and_certain_types_are_not` |
//! | F19 | `perfect_deterrence::thresholds_of_the_crisis_of_three_may_lie_beyond_probability_and_impossible_orders_are_refused`, `perfect_deterrence::the_threat_to_realign_can_bolster_or_undermine_deterrence` |
//! | F20 | `coalition::several_equilibria_are_refused` |
//! | F21 | `prospect::the_threshold_is_where_both_choices_are_worth_the_same_and_the_only_one`, `prospect::weights_too_curved_to_be_monotone_are_refused` |
//! | F22 | `probing::a_history_held_impossible_teaches_nothing_that_could_be_said` |
//! | F23 | `signalling::signals_are_refused_where_the_separating_equilibrium_says_nothing` |

#[path = "../common/solving.rs"]
mod solving;

mod balance;
mod bargaining;
mod brinkmanship;
mod calculus;
mod coalition;
mod commitment;
mod identities;
mod perfect_deterrence;
mod probing;
mod prospect;
mod quantal;
mod signalling;
mod table;

use garant::textbook::{Outputs, Refusal};
use serde_json::Value;
use solving::{number, one, solved};

/// Solves a form whose inputs are in its domain.
fn ask(form: &str, inputs: Value) -> Outputs {
    solved(form, inputs).unwrap_or_else(|refusal| panic!("{form}: {refusal}"))
}

/// Several outputs of a form, which all have a value.
fn ask_for<const N: usize>(form: &str, names: [&str; N], inputs: Value) -> [f64; N] {
    let outputs = ask(form, inputs);
    names.map(|name| number(&outputs, name).unwrap_or_else(|| panic!("{form}: {name} has no value")))
}

/// Whether the form refuses the inputs, and for the one called `named`.
fn refuses(form: &str, named: &str, inputs: Value) -> bool {
    matches!(solved(form, inputs), Err(Refusal::Domain { inputs, .. }) if inputs.contains(&named))
}

/// The same inputs with one of them changed.
fn with(mut inputs: Value, name: &str, value: impl Into<Value>) -> Value {
    inputs[name] = value.into();
    inputs
}

/// A small generator of uniform numbers in (0, 1) that shares nothing with the library's.
struct Dice(u64);

impl Dice {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (((z ^ (z >> 31)) >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// A standard normal number, by the polar form of two uniform ones.
    fn normal(&mut self) -> f64 {
        let (u, v) = (self.uniform(), self.uniform());
        (-2.0 * libm::log(u)).sqrt() * libm::cos(std::f64::consts::TAU * v)
    }
}

/// Asserts that the share `hits` of `n` tries is what probability `p` would give.
fn share_is(hits: u32, n: u32, p: f64) {
    let share = f64::from(hits) / f64::from(n);
    let error = (p * (1.0 - p) / f64::from(n)).sqrt();
    assert!((share - p).abs() < 4.5 * error + 1e-9, "{share} of {n} tries, not {p}");
}
