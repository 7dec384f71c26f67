## cautions

caution-faults-seen = Models could not answer { $faults } of { $asked } times ({ $share }).
caution-faults-matters = Means are over the answered draws only and may be biased.
caution-faults-advice = Look at the reasons in the results and narrow the beliefs that cause them.

caution-unread-what-if-seen = Nothing that was played reads this what-if: { $settings }.
caution-unread-what-if-matters = The numbers are the same as without it.
caution-unread-what-if-advice = See with garant explain who reads the quantity, and when.

caution-few-replicates-seen = Only { $replicates ->
    [one] { $replicates } replicate was
   *[other] { $replicates } replicates were
} played: no simulation error is available.
caution-few-replicates-matters = A number without its error cannot be compared.
caution-few-replicates-advice = Play at least 8 replicates.

caution-precision-not-reached-seen = The precision asked for ({ $missed }) was not reached: the time was over after { $replicates } { $replicates ->
    [one] replicate
   *[other] replicates
}.
caution-precision-not-reached-matters = Some simulation errors are larger than was wanted.
caution-precision-not-reached-advice = Give the run more time.

caution-assumptions-seen = { $assumed } of { $total } beliefs are assumptions: no source states them.
caution-assumptions-matters = The { $options ->
    [one] level of the risk
   *[other] order of the options
} follows from the assumed will and costs as much as from any theory.
caution-assumptions-advice = Read the ledger, and change what you disagree with: --set quantity=lo..mode..hi.

caution-will-mode-seen = The will to intervene was { $will ->
    [given] given, not derived from the parts of each guarantee
   *[derived] derived from stakes, pledge, tripwire, costs and the decision rule
}.
caution-will-mode-matters = The other mode can change which of two options looks better.
caution-will-mode-advice = Compare with --will { $will ->
    [given] derived
   *[derived] given
}.

caution-levels-differ-seen = For “{ $option }” the highest model's risk is { $factor } times the lowest's ({ $highest } against { $lowest }).
caution-levels-differ-matters = Theories differ in the level of risk. That they often rank options alike is weak evidence: all rest on the same beliefs.
caution-levels-differ-advice = Quote a range over models, not one number.

caution-levels-apart-seen = For “{ $option }” the risk is { $lowest } in the lowest model and { $highest } in the highest.
caution-levels-apart-matters = { caution-levels-differ-matters }
caution-levels-apart-advice = { caution-levels-differ-advice }

caution-war-with-guarantors-seen = Under “{ $model }”, “{ $option }” lowers the risk of an attack but raises the risk of a war with the guarantors.
caution-war-with-guarantors-matters = A guarantee that is believed only by half turns abandonment into war before it turns attack into peace.
caution-war-with-guarantors-advice = Look at what an attack would lead to, not only at its probability.

caution-least-signable-seen = The option with the lowest risk, “{ $option }”, is also the one least likely to be signed ({ $deals } of draws).
caution-least-signable-matters = A guarantee that is not signed deters nobody.
caution-least-signable-advice = Compare options on durable peace as well.

caution-decision-noise-seen = The model “Quantal response” lies up to { $points } percentage points above the rational calculus.
caution-decision-noise-matters = It never says 0: most of that distance comes from errors built into the choice, not from deterrence theory.
caution-decision-noise-advice = See how precision changes it: --set precision=20.

caution-independence-seen = Quantities are drawn independently of one another.
caution-independence-matters = In the world some go together, for instance how many soldiers come and how firmly their governments stand behind them.
caution-independence-advice = Treat the extremes of a range with care.

## dissents

dissent = “{ $model }” gives “{ $prefers }” a lower risk than “{ $over }” ({ $lower } against { $higher }), the opposite of what { $against } of { $models } models say; { $why }.
dissent-part = the part that makes the difference is { $part }: if it is swapped, the difference of { $difference } percentage points becomes { $given } one way and { $lent } the other
dissent-several = no single part makes half of the difference of { $difference } percentage points: what matters most is { $part }; if it is swapped, { $given } is left one way and { $lent } the other
dissent-open = what matters most is { $part }: if it is swapped, the difference of { $difference } percentage points becomes { $given } one way and { $lent } the other; whether that is half of it is left open by the draws
dissent-unknown = no part is named, because on the sample that is used for swapping the model does not clearly prefer it

## parts of guarantees

swap-arms = the arms
swap-forward-troops = the forward troops
swap-reinforcement = the reinforcements
swap-added-cost = the cost that fighting the guarantors adds
swap-will = the will of the guarantors
swap-speed = how fast the guarantee stands
swap-politics = what hangs on the politics of guarantors
swap-presence = what troops do to the number of crises
swap-rule = who guarantees and how they decide
swap-pledge = what breaking the pledge costs
swap-escalation-risk = the risk of escalation
swap-answers = how often provocations are answered

## verdicts

verdict-better = better
verdict-worse = worse
verdict-negligible = negligible
verdict-unclear = unclear
verdict-reference = reference

## phrases

decimal-mark = {"."}
years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
within-years = within { $years ->
    [one] { $years } year
   *[other] { $years } years
}
quoted = “{ $title }”

## back-test

back-test-code =
    { $extent ->
        [all] A single trait of the cases, { $code }, has a lower Brier score than every theory; clearly lower than { $clear } of { $models }.
        [some] A single trait of the cases, { $code }, has a lower Brier score than { $above } of { $models } theories; clearly lower than { $clear }.
       *[none] Every theory has a lower Brier score than the best rule of one trait, { $code }; { $beaten } of { $models } clearly.
    }
back-test-hindsight = That trait was coded with some hindsight: it knows part of the outcome.
back-test-order =
    { $extent ->
        [all] Every theory puts the cases in a clearly better order than chance (AUC { $from } to { $to }).
        [some] { $ordered } of { $models } theories put the cases in a clearly better order than chance (AUC { $from } to { $to }).
       *[none] No theory puts the cases in a clearly better order than chance (AUC { $from } to { $to }).
    }
back-test-levels =
    { $extent ->
        [all] The levels of every theory are clearly better than the bare share of the cases that held.
        [some] The levels of { $better } of { $models } theories are clearly better than the bare share of the cases that held; { $worse ->
            [0] none are clearly worse
            [one] those of one are clearly worse
           *[other] those of { $worse } are clearly worse
        }.
       *[none] { $contrast ->
            [yes] Yet the levels of no theory are
           *[no] Nor are the levels of any theory
        } clearly better than the bare share of the cases that held; { $worse ->
            [0] none are clearly worse
            [one] those of one are clearly worse
           *[other] those of { $worse } are clearly worse
        }.
    }
back-test-likelihood =
    { $extent ->
        [all] Every theory makes the course of the cases clearly more likely than a constant hazard does
        [some] { $above } of { $models } theories make the course of the cases clearly more likely than a constant hazard does
       *[none] No theory makes the course of the cases clearly more likely than a constant hazard does
    }, { $below ->
        [0] and none clearly less likely
        [one] and one clearly less likely
       *[other] and { $below } clearly less likely
    }; most likely under { $name }: { $score } nats per case.
back-test-certain =
    { $name } in { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }
back-test-floored = Over { $draws } draws, less than one in a million was given to what happened by { $names }. Each counts as one in a million; without that floor such a score would be far lower, down to −∞.
back-test-ties =
    Among theories { $name } has the lowest Brier score; { $extent ->
        [all] the cases cannot tell it from any other.
        [some] the cases cannot tell it from { $tied ->
            [one] one
           *[other] { $tied }
        } of the { $others } others.
       *[none] every other is clearly worse.
    }
wording-few-draws = { $range } but for a few draws
