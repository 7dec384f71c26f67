## levels

answer-levels =
    Probability of an attack { $years ->
        [one] within 1 year
       *[other] within { $years } years
    }, from the lowest to the highest of { $models } models: { $ranges }.
answer-levels-of-one =
    Probability of an attack { $years ->
        [one] within 1 year
       *[other] within { $years } years
    }, under one model, { $model }: { $ranges }.
answer-range = { $low } to { $high }

## agreement

answer-too-few = Too few replicates: whether any option beats the reference { $reference } is unclear.
answer-all-agree =
    { $models ->
        [1] The model gives
        [2] Both models give
       *[other] All { $models } models give
    } { $options } a lower risk than the reference { $reference }.
answer-some-agree =
    { $agree ->
        [one] 1 of { $models } models gives
       *[other] { $agree } of { $models } models give
    } { $options } a lower risk than the reference { $reference }; not so { $dissent }.
answer-none-agrees =
    { $models ->
        [1] The model does not give
       *[other] No model gives
    } { $options } a lower risk than the reference { $reference }: { $dissent }.

## build-up

answer-practically-all = practically all of their risk falls
answer-or-more = { $share } or more of their risk falls
answer-build-up = Under { $model } the reference { $reference } is ahead because it needs no build-up: its years to stand up are 0, those of the others { $from } to { $to } (5–95 %), and { $early } into that time. This is an assumption about speed, not about strength (compare with --set ramp_years=0).

## lowest

answer-lowest = Lowest mean risk, by number of models: { $options }. Agreement in order is weak evidence: all models read the same assumed wills and costs.
answer-lowest-of-one = Lowest mean risk under this one model: { $options }.
answer-tied = tied, or not told apart by simulation
answer-unclear = unclear, errors unknown
