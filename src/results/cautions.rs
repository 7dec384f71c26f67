//! Warnings as data: what was seen in these results, why it matters, what to do. Each is checked on the numbers at hand.

use super::faults::FaultCount;
use super::level;
use super::record::{Caution, OptionRecord, Results, Value};
use crate::language::{Language, Words};
use crate::models::Will;
use crate::models::measures::{ATTACK, Measure, SIGNABLE, WAR};
use crate::quantity::show::{decimal, significant};
use crate::scenario::Basis;
use crate::stats::{Estimate, Interval};
use std::collections::BTreeSet;

/// Ratios to a risk below this are not quoted: they would be large and say nothing.
const SMALLEST_DENOMINATOR: f64 = 0.01;

type Finder = fn(&Results) -> Option<Caution>;

/// What is looked for, most important first.
const FINDERS: &[Finder] = &[
    faults,
    unread,
    few_replicates,
    precision_not_reached,
    assumptions,
    will_mode,
    levels_differ,
    half_strong,
    least_signable,
    never_zero,
    same_draws,
];

/// Every caution that the results give reason for.
pub fn find(results: &Results) -> Vec<Caution> {
    FINDERS.iter().filter_map(|finder| finder(results)).collect()
}

fn words(en: impl Into<String>, de: impl Into<String>) -> Words {
    Words { en: en.into(), de: Some(de.into()) }
}

fn caution(key: &str, seen: Words, matters: Words, advice: Words) -> Option<Caution> {
    Some(Caution { key: key.to_owned(), seen, matters, advice })
}

fn percent(x: f64) -> String {
    decimal(100.0 * x, 0, Language::En)
}

/// The means of a measure by option under one model.
fn means(results: &Results, model: &str, measure: &Measure) -> Vec<(String, f64)> {
    let of = |option: &str| results.value(option, model, measure).map(|v: &Value| v.estimate.mean);
    results.options.iter().filter_map(|o| Some((o.title.en.clone(), of(o.key.as_str())?))).collect()
}

fn faults(results: &Results) -> Option<Caution> {
    let count = FaultCount::of(results);
    (count.faults > 0)
        .then(|| {
            caution(
                "faults",
                count.sentence(),
                words(
                    "Means are over the answered draws only and may be biased.",
                    "Mittelwerte gelten nur für die beantworteten Ziehungen und können verzerrt sein.",
                ),
                words(
                    "Look at the reasons in the results and narrow the beliefs that cause them.",
                    "Die Gründe in den Ergebnissen ansehen und die Annahmen einengen, die sie verursachen.",
                ),
            )
        })
        .flatten()
}

fn unread(results: &Results) -> Option<Caution> {
    let settings = results.manifest.unread.join(", ");
    (!settings.is_empty())
        .then(|| {
            caution(
                "unread-what-if",
                words(
                    format!("Nothing that was played reads this what-if: {settings}."),
                    format!("Nichts von dem, was gespielt wurde, liest dieses Was-wäre-wenn: {settings}."),
                ),
                words("The numbers are those without it.", "Die Zahlen sind die ohne es."),
                words(
                    "See with garant explain who reads the quantity, and when.",
                    "Mit garant explain ansehen, wer die Größe liest, und wann.",
                ),
            )
        })
        .flatten()
}

fn few_replicates(results: &Results) -> Option<Caution> {
    let unknown = results.cells.iter().flat_map(|c| c.measures.values()).any(|v| v.estimate.interval == Interval::Unknown);
    let n = results.manifest.replicates;
    let (en, de) = if n == 1 { ("replicate was", "Wiederholung") } else { ("replicates were", "Wiederholungen") };
    unknown
        .then(|| {
            caution(
                "few-replicates",
                words(
                    format!("Only {n} {en} played: no simulation error is available."),
                    format!("Nur {n} {de}: Ein Simulationsfehler lässt sich nicht angeben."),
                ),
                words(
                    "A number without its error cannot be compared.",
                    "Eine Zahl ohne Fehler lässt sich nicht vergleichen.",
                ),
                words("Play at least 8 replicates.", "Mindestens 8 Wiederholungen spielen."),
            )
        })
        .flatten()
}

fn precision_not_reached(results: &Results) -> Option<Caution> {
    let missed: Vec<&str> = results.manifest.precision.iter().filter(|p| !p.reached).map(|p| p.asked.as_str()).collect();
    let (missed, n) = (missed.join(", "), results.manifest.replicates);
    (!missed.is_empty())
        .then(|| {
            caution(
                "precision-not-reached",
                words(
                    format!("The precision asked for ({missed}) was not reached: the time was over after {n} replicates."),
                    format!(
                        "Die verlangte Genauigkeit ({missed}) wurde nicht erreicht: Die Zeit war nach {n} Wiederholungen um."
                    ),
                ),
                words(
                    "Some simulation errors are larger than was wanted.",
                    "Manche Simulationsfehler sind größer als gewünscht.",
                ),
                words("Give the run more time.", "Dem Lauf mehr Zeit geben."),
            )
        })
        .flatten()
}

fn assumptions(results: &Results) -> Option<Caution> {
    // A what-if for all options stands with each of them and is one belief.
    let set: BTreeSet<&str> =
        results.manifest.settings.iter().filter_map(|s| s.split_once('=')).map(|(name, _)| name).collect();
    let mut seen = BTreeSet::new();
    let all = results.world.iter().chain(results.options.iter().flat_map(|o| &o.quantities));
    let all = all.filter(|q| !q.read_by.is_empty() && (!set.contains(q.name.as_str()) || seen.insert(q.name.as_str())));
    let (assumed, total) = all.fold((0, 0), |(a, n), q| (a + usize::from(q.basis == Basis::Assumption), n + 1));
    (assumed * 2 > total)
        .then(|| {
            caution(
                "assumptions",
                words(
                    format!("{assumed} of {total} beliefs are assumptions: no source states them."),
                    format!("{assumed} von {total} Einschätzungen sind Annahmen: Keine Quelle nennt sie."),
                ),
                if results.options.len() > 1 {
                    words(
                        "The order of the options follows from assumed wills and costs as much as from any theory.",
                        "Die Reihenfolge der Optionen folgt aus angenommenem Willen und Kosten ebenso wie aus den Theorien.",
                    )
                } else {
                    words(
                        "The level of the risk follows from assumed wills and costs as much as from any theory.",
                        "Die Höhe des Risikos folgt aus angenommenem Willen und Kosten ebenso wie aus den Theorien.",
                    )
                },
                words(
                    "Read the ledger, and change what you disagree with: --set quantity=lo..mode..hi.",
                    "Die Liste der Annahmen lesen und ändern, was nicht überzeugt: --set größe=min..mitte..max.",
                ),
            )
        })
        .flatten()
}

fn will_mode(results: &Results) -> Option<Caution> {
    let given = results.study.will == Will::Given;
    caution(
        "will-mode",
        words(
            if given {
                "The will to intervene was given, not derived from the parts of each guarantee."
            } else {
                "The will to intervene was derived from stakes, pledge, tripwire, costs and the decision rule."
            },
            if given {
                "Der Wille zum Eingreifen war vorgegeben, nicht aus den Teilen der Garantie abgeleitet."
            } else {
                "Der Wille zum Eingreifen wurde aus Einsatz, Zusage, Stolperdraht, Kosten und Regel abgeleitet."
            },
        ),
        words(
            "The other mode can change which of two options looks better.",
            "Die andere Lesart kann ändern, welche von zwei Optionen besser aussieht.",
        ),
        words(
            if given { "Compare with --will derived." } else { "Compare with --will given." },
            if given { "Mit --will derived vergleichen." } else { "Mit --will given vergleichen." },
        ),
    )
}

fn levels_differ(results: &Results) -> Option<Caution> {
    let widest =
        results.options.iter().filter_map(|o| Apart::of(results, o)).max_by(|a, b| a.size().total_cmp(&b.size()))?;
    caution(
        "levels-differ",
        widest.seen(),
        words(
            "Theories differ in the level of risk. That they often rank options alike is weak evidence: all read the same beliefs.",
            "Theorien unterscheiden sich im Niveau. Dass sie Optionen oft gleich ordnen, besagt wenig: Alle lesen dieselben Annahmen.",
        ),
        words("Quote a range over models, not one number.", "Eine Spanne über die Modelle zitieren, nicht eine Zahl."),
    )
}

/// An option whose risk is clearly not the same in its lowest and its highest model.
struct Apart<'a> {
    option: &'a OptionRecord,
    lowest: Estimate,
    highest: Estimate,
}

impl Apart<'_> {
    fn of<'a>(results: &Results, option: &'a OptionRecord) -> Option<Apart<'a>> {
        let risk = |model: &str| Some(results.value(option.key.as_str(), model, &ATTACK)?.estimate);
        let mut risks: Vec<Estimate> = results.models.iter().filter_map(|m| risk(&m.key)).collect();
        risks.sort_by(|a, b| a.mean.total_cmp(&b.mean));
        let apart = Apart { option, lowest: *risks.first()?, highest: *risks.last()? };
        let clear = apart.lowest.interval.bounds()?.1 < apart.highest.interval.bounds()?.0;
        let by_half = apart.factor().is_none_or(|factor| factor > 1.5);
        (clear && by_half).then_some(apart)
    }

    /// Percentage points say how much it matters: ratios of tiny risks are large and mean little.
    fn size(&self) -> f64 {
        self.highest.mean - self.lowest.mean
    }

    /// Highest over lowest; absent unless the lowest is known to half of itself and not tiny.
    fn factor(&self) -> Option<f64> {
        let (lo, hi) = self.lowest.interval.bounds()?;
        let known = lo > 0.0 && hi - lo <= self.lowest.mean && self.lowest.mean >= SMALLEST_DENOMINATOR;
        known.then(|| self.highest.mean / self.lowest.mean)
    }

    fn seen(&self) -> Words {
        let title = &self.option.title;
        let german_title = title.get(Language::De);
        let ends = |language| [level(&self.lowest, language), level(&self.highest, language)];
        let ([lo, hi], [von, bis]) = (ends(Language::En), ends(Language::De));
        match self.factor().map(|f| significant(f, 2, Language::En)) {
            Some(factor) => words(
                format!("For “{}” the highest model's risk is {factor} times the lowest's ({hi} against {lo}).", title.en),
                format!(
                    "Für «{german_title}» ist das Risiko im höchsten Modell {}-mal so groß wie im niedrigsten ({bis} gegen {von}).",
                    factor.replace('.', ",")
                ),
            ),
            None => words(
                format!("For “{}” the risk is {lo} in the lowest model and {hi} in the highest.", title.en),
                format!("Für «{german_title}» ist das Risiko im niedrigsten Modell {von}, im höchsten {bis}."),
            ),
        }
    }
}

fn half_strong(results: &Results) -> Option<Caution> {
    let reference = results.study.reference.as_str();
    let worse = |model: &str| {
        results.options.iter().find(|o| {
            let difference = |measure| results.value(o.key.as_str(), model, measure).and_then(|v| v.difference);
            let (attack, war) = (difference(&ATTACK), difference(&WAR));
            o.key.as_str() != reference
                && attack.is_some_and(|d| d.verdict == crate::stats::Verdict::Better)
                && war.is_some_and(|d| d.verdict == crate::stats::Verdict::Worse)
        })
    };
    let (model, option) = results.models.iter().find_map(|m| Some((m, worse(&m.key)?)))?;
    caution(
        "war-with-guarantors",
        words(
            format!(
                "Under “{}”, “{}” lowers the risk of an attack but raises the risk of a war with the guarantors.",
                model.title.en, option.title.en
            ),
            format!(
                "Im Modell «{}» senkt «{}» das Angriffsrisiko, erhöht aber das Risiko eines Krieges mit den Garanten.",
                model.title.de.as_deref().unwrap_or(&model.title.en),
                option.title.de.as_deref().unwrap_or(&option.title.en)
            ),
        ),
        words(
            "A guarantee that is believed only by half turns abandonment into war before it turns attack into peace.",
            "Eine nur halb geglaubte Garantie macht aus dem Im-Stich-Lassen einen Krieg, ehe sie aus dem Angriff Frieden macht.",
        ),
        words(
            "Look at what an attack would lead to, not only at its probability.",
            "Auch ansehen, wozu ein Angriff führen würde.",
        ),
    )
}

fn least_signable(results: &Results) -> Option<Caution> {
    let model = &results.models.first()?.key;
    let safest = least(results, model, &ATTACK)?;
    let hardest = least(results, model, &SIGNABLE)?;
    if safest.key != hardest.key {
        return None;
    }
    let signable = &results.value(hardest.key.as_str(), model, &SIGNABLE)?.estimate;
    caution(
        "least-signable",
        words(
            format!(
                "The option with the lowest risk, “{}”, is also the one least likely to be signed ({} of draws).",
                safest.title.en,
                level(signable, Language::En)
            ),
            format!(
                "Die Option mit dem kleinsten Risiko, «{}», würde auch am seltensten unterschrieben ({} der Ziehungen).",
                safest.title.get(Language::De),
                level(signable, Language::De)
            ),
        ),
        words(
            "A guarantee that is not signed deters nobody.",
            "Eine Garantie, die niemand unterschreibt, schreckt niemanden ab.",
        ),
        words("Compare options on durable peace as well.", "Optionen auch nach dauerhaftem Frieden vergleichen."),
    )
}

/// The option whose value lies clearly below that of every other; absent where options tie or simulation leaves it open.
fn least<'a>(results: &'a Results, model: &str, measure: &Measure) -> Option<&'a OptionRecord> {
    let bounds = |o: &OptionRecord| results.value(o.key.as_str(), model, measure)?.estimate.interval.bounds();
    let below = |option: &OptionRecord, other: &OptionRecord| Some(bounds(option)?.1 < bounds(other)?.0);
    results.options.iter().find(|option| {
        let mut others = results.options.iter().filter(|other| other.key != option.key).peekable();
        others.peek().is_some() && others.all(|other| below(option, other) == Some(true))
    })
}

fn never_zero(results: &Results) -> Option<Caution> {
    let (quantal, calculus) = (means(results, "quantal", &ATTACK), means(results, "calculus", &ATTACK));
    let pair = quantal.iter().zip(&calculus).map(|(q, c)| q.1 - c.1).fold(0.0f64, f64::max);
    (!quantal.is_empty() && !calculus.is_empty() && pair > 0.05)
        .then(|| {
            let points = percent(pair);
            caution(
                "decision-noise",
                words(
                    format!("Quantal response lies up to {points} percentage points above the rational calculus."),
                    format!("Die quantale Entscheidung liegt bis zu {points} Prozentpunkte über dem rationalen Kalkül."),
                ),
                words(
                    "It never says 0: most of that distance is decision noise, not deterrence theory.",
                    "Sie sagt nie 0: Der größte Teil des Abstands ist Entscheidungsrauschen, nicht Abschreckungstheorie.",
                ),
                words(
                    "See how precision changes it: --set precision=20.",
                    "Prüfen, wie die Schärfe wirkt: --set precision=20.",
                ),
            )
        })
        .flatten()
}

fn same_draws(results: &Results) -> Option<Caution> {
    (results.options.len() > 1)
        .then(|| {
            caution(
                "independence",
                words(
                    "Quantities are drawn independently of one another.",
                    "Die Größen werden unabhängig voneinander gezogen.",
                ),
                words(
                    "In the world some go together: what deters best may also provoke most.",
                    "In der Welt hängen manche zusammen: Was am besten abschreckt, provoziert vielleicht am meisten.",
                ),
                words("Treat the extremes of a range with care.", "Die Ränder einer Spanne mit Vorsicht lesen."),
            )
        })
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;

    /// A sample with one option, whose risk under its models is `risks`.
    fn with(risks: [Estimate; 3]) -> Results {
        let mut results = sample();
        results.options.truncate(1);
        let option = results.options[0].key.clone();
        for (model, risk) in results.models.iter().zip(risks) {
            let cell = results.cells.iter_mut().find(|c| c.option == option && c.model == model.key).expect("cell");
            cell.value_mut(&ATTACK).expect("attack").estimate = risk;
        }
        results
    }

    fn known(mean: f64, half: f64) -> Estimate {
        Estimate { mean, interval: Interval::Between { lo: (mean - half).max(0.0), hi: mean + half } }
    }

    #[test]
    fn no_ratio_to_a_risk_that_may_be_nothing() {
        let results = with([known(0.00001, 0.00004), known(0.3, 0.01), known(0.57, 0.01)]);
        let seen = levels_differ(&results).expect("apart").seen;
        assert!(seen.en.contains("< 0.005\u{202f}% in the lowest") && !seen.en.contains("times"), "{}", seen.en);
        let results = with([known(0.02, 0.001), known(0.3, 0.01), known(0.57, 0.01)]);
        let seen = levels_differ(&results).expect("apart").seen;
        assert!(seen.en.contains("risk is 29 times") || seen.en.contains("risk is 28 times"), "{}", seen.en);
        let results = with([known(0.05, 0.001), known(0.3, 0.01), known(0.57, 0.01)]);
        assert!(levels_differ(&results).expect("apart").seen.get(Language::De).contains(" 11-mal"));
    }

    #[test]
    fn what_simulation_cannot_tell_apart_differs_in_nothing() {
        assert_eq!(levels_differ(&with([known(0.5, 0.2), known(0.52, 0.2), known(0.6, 0.2)])), None);
        let unknown = |mean| Estimate { mean, interval: Interval::Unknown };
        assert_eq!(levels_differ(&with([unknown(0.1), unknown(0.2), unknown(0.9)])), None);
    }

    #[test]
    fn equal_risks_have_no_least() {
        let mut results = sample();
        let model = results.models[0].key.clone();
        assert!(least(&results, &model, &SIGNABLE).is_some());
        for cell in results.cells.iter_mut().filter(|c| c.model == model) {
            cell.value_mut(&SIGNABLE).expect("signable").estimate = known(0.0, 0.0);
        }
        assert!(least(&results, &model, &SIGNABLE).is_none() && least_signable(&results).is_none());
    }

    #[test]
    fn a_what_if_for_all_options_is_one_belief() {
        let mut results = sample();
        let total = |results: &Results| {
            let seen = assumptions(results).expect("mostly assumptions").seen.en;
            let words: Vec<&str> = seen.split(' ').collect();
            words[2].parse::<usize>().expect("a number")
        };
        let named = |q: &&crate::results::QuantityRecord| q.name == "ramp_years" && !q.read_by.is_empty();
        let times = results.options.iter().flat_map(|o| &o.quantities).filter(named).count();
        let before = total(&results);
        results.manifest.settings = vec!["ramp_years=0".into()];
        assert!(times > 1 && total(&results) == before + 1 - times, "{times}: {before}, {}", total(&results));
    }
}
