## read mapping

quantity-factor = Factor
quantity-factor-meaning = What a coded number is multiplied with.

## yardstick

history-climatology = Share of other cases
history-constant-hazard = Constant hazard
history-weibull-hazard = Weibull hazard
history-pledge-alone = Pledge alone
history-troops-alone = Troops alone
history-great-power-alone = Great power alone

## cautions

history-caution-stakes = Stakes are used. They were coded with hindsight and give away the outcome: these scores test nothing.
history-caution-sample = { $cases } cases ({ $held } held), hand-picked, not a sample; a difference of .05 in the Brier score is noise here.
history-caution-trained = These are cases of your own; the yardsticks are trained on the { $cases } shipped cases, each time without the case that is answered.
history-caution-dependent = Cases with the same guarantor hang together, and success is over-represented among cases watched for long: the intervals are too narrow.
history-caution-hindsight = The part of great powers is coded with some hindsight. What a trait is worth in a model is our assumption: fixed before scoring and fitted to nothing.
history-caution-static = Nothing moves within a case. A theory of shifting power (commitment) is silent about guarantees that do not build up: it has no score here.
history-caution-disputed = Intent or outcome is disputed in: { $cases }.
