//! Curves for the classroom.

use super::Known;
use super::numbers::{Domain, band, curve, grid, number};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::results::{
    Credibility, CredibilityCurve, Crises, DealZone, DecisionRules, ForwardForce, ForwardOption, HalfCredible, Place,
    RulesOfOption, School, Tripwire,
};

/// Most draws behind a teaching figure.
const MOST_DRAWS: u64 = 1 << 24;
/// Most schools of the tripwire: each is a panel.
const MOST_SCHOOLS: usize = 8;

/// Something that may be absent.
fn maybe<T>(name: &str, value: Option<&T>, check: impl Fn(&T) -> Checked) -> Checked {
    value.map_or(Ok(()), check).within(name)
}

fn draws(n: u64) -> Checked {
    if (1..=MOST_DRAWS).contains(&n) { Ok(()) } else { Wrong::say(format!("{n} is out of bounds")).within("draws") }
}

impl Known<'_> {
    /// Every teaching figure that is there.
    pub(super) fn teaching(&self) -> Checked {
        let Some(teaching) = &self.results.teaching else { return Ok(()) };
        let inside = || {
            draws(teaching.draws)?;
            maybe("credibility", teaching.credibility.as_ref(), |e| self.credibility(e))?;
            maybe("half_credible", teaching.half_credible.as_ref(), |e| self.half_credible(e))?;
            maybe("forward_force", teaching.forward_force.as_ref(), |e| self.forward_force(e))?;
            maybe("tripwire", teaching.tripwire.as_ref(), |e| self.tripwire(e))?;
            maybe("decision_rules", teaching.decision_rules.as_ref(), |e| self.decision_rules(e))?;
            maybe("deal_zone", teaching.deal_zone.as_ref(), |e| self.deal_zone(e))
        };
        inside().within("exhibits")
    }

    /// One entry for each option, in the order of the options.
    fn by_option<T>(&self, list: &[T], key: impl Fn(&T) -> &str, check: impl Fn(&T) -> Checked) -> Checked {
        let options = &self.results.options;
        length("options", list, options.len(), options.len())?;
        for (i, (entry, option)) in list.iter().zip(options).enumerate() {
            let own = if key(entry) == option.key.as_str() {
                check(entry)
            } else {
                Wrong::say(format!("is `{}`, here stands `{}`", key(entry).escape_debug(), option.key)).within("option")
            };
            own.within(&format!("options[{i}]"))?;
        }
        Ok(())
    }

    fn places(&self, places: &[Place], domain: Domain) -> Checked {
        self.by_option(places, |place| &place.option, |place| band(&place.at, domain).within("at"))
    }

    fn credibility(&self, shown: &Credibility) -> Checked {
        grid("will", &shown.will, Domain::SHARE)?;
        let of = |one: &CredibilityCurve| {
            curve("gain", &one.gain, shown.will.len(), Domain::REAL)?;
            band(&one.will, Domain::SHARE).within("will")?;
            maybe("threshold", one.threshold.as_ref(), |at| band(at, Domain::SHARE))?;
            number("separable", one.separable, Domain::SHARE)?;
            number("nothing_to_gain", one.nothing_to_gain, Domain::SHARE)?;
            number("undeterrable", one.undeterrable, Domain::SHARE)?;
            number("attack", one.attack, Domain::SHARE)
        };
        self.by_option(&shown.options, |one| &one.option, of)
    }

    fn half_credible(&self, shown: &HalfCredible) -> Checked {
        self.option(&shown.option).within("option")?;
        draws(shown.draws)?;
        number("at_stake", shown.at_stake, Domain::SHARE)?;
        let crises = |crises: &Crises| {
            grid("at", &crises.at, Domain::SHARE)?;
            curve("challenge", &crises.challenge, crises.at.len(), Domain::SHARE)?;
            curve("war", &crises.war, crises.at.len(), Domain::SHARE)?;
            self.places(&crises.options, Domain::REAL)
        };
        maybe("signalling", shown.signalling.as_ref(), crises)?;
        maybe("perfect_deterrence", shown.perfect_deterrence.as_ref(), crises)
    }

    fn forward_force(&self, shown: &ForwardForce) -> Checked {
        // Files of older versions name no example.
        if !shown.option.is_empty() {
            self.option(&shown.option).within("option")?;
        }
        grid("days", &shown.days, Domain::AMOUNT)?;
        curve("needed", &shown.needed, shown.days.len(), Domain::AMOUNT)?;
        curve("gap", &shown.gap, shown.days.len(), Domain::AMOUNT)?;
        band(&shown.own, Domain::AMOUNT).within("own")?;
        band(&shown.rotation_factor, Domain::AMOUNT).within("rotation_factor")?;
        let of = |one: &ForwardOption| {
            band(&one.troops, Domain::AMOUNT).within("troops")?;
            band(&one.days, Domain::AMOUNT).within("days")?;
            number("holds", one.holds, Domain::SHARE)
        };
        self.by_option(&shown.options, |one| &one.option, of)
    }

    fn tripwire(&self, shown: &Tripwire) -> Checked {
        self.option(&shown.option).within("option")?;
        grid("troops", &shown.troops, Domain::AMOUNT)?;
        length("schools", &shown.schools, 1, MOST_SCHOOLS)?;
        let points = shown.troops.len();
        let school = |school: &School| {
            number("strength", school.strength, Domain::AMOUNT)?;
            maybe("quantal", school.quantal.as_ref(), |bands| curve("", bands, points, Domain::SHARE))?;
            maybe("calculus", school.calculus.as_ref(), |shares| {
                length("", shares, points, points)?;
                each("", shares, |&x| Domain::SHARE.check(x))
            })
        };
        each("schools", &shown.schools, school)?;
        self.places(&shown.options, Domain::AMOUNT)
    }

    fn decision_rules(&self, shown: &DecisionRules) -> Checked {
        let of = |one: &RulesOfOption| {
            length("joint", &one.joint, 1, 16)?;
            each("joint", &one.joint, |(_, joint)| band(joint, Domain::SHARE))
        };
        // An option that nobody guarantees has no rule.
        length("options", &shown.options, 1, self.results.options.len())?;
        each("options", &shown.options, |one| {
            self.option(&one.option).within("option")?;
            of(one)
        })
    }

    fn deal_zone(&self, shown: &DealZone) -> Checked {
        self.option(&shown.option).within("option")?;
        grid("strength", &shown.strength, Domain::SHARE)?;
        let points = shown.strength.len();
        // Held from one side each; on the other they go as far as costs and provocation do.
        curve("least", &shown.least, points, Domain::AMOUNT)?;
        curve("most", &shown.most, points, Domain::SHARE)?;
        length("signable", &shown.signable, points, points)?;
        each("signable", &shown.signable, |&x| Domain::SHARE.check(x))?;
        self.places(&shown.options, Domain::SHARE)
    }
}
