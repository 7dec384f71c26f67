## levels

answer-levels =
    Probability of an attack { $years ->
        [one] within 1 year
       *[other] within { $years } years
    }, from the lowest to the highest mean of { $models } models{ $silent ->
        [0] {""}
       *[other] {" "}that speak of every option
    }: { $ranges }.
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
    } { $options } a lower risk than the reference { $reference }; the others say: { $dissent }.
answer-none-agrees =
    { $models ->
        [1] The model does not give
       *[other] No model gives
    } { $options } a lower risk than the reference { $reference }: { $dissent }.

## silence

answer-silent = { $model } is silent about { $options }.

## lowest

answer-lowest = Lowest mean risk, by number of models: { $options }. That the models rank the options alike is weak evidence: all of them take the same assumed will and the same assumed costs.
answer-lowest-of-one = Lowest mean risk under this one model: { $options }.
answer-tied = tied, or not told apart by simulation
answer-unclear = unclear, errors unknown

## variants

answer-other-will = { $variant }: { $ranges }.
answer-overturned =
    { $turning ->
        [0] None of the { $variants } what-ifs of this study reverses which of two options most models call safer.
        [one] One of the { $variants } what-ifs of this study reverses which of two options most models call safer: { $names }.
       *[other] { $turning } of the { $variants } what-ifs of this study reverse which of two options most models call safer: { $names }.
    }

## base-rate

answer-base-rate = From history: between { $pairs } pairs of neighbours war came again, within { $years } years of their wars since 1946, in { $risk } of cases ({ $interval }), whatever was promised or stationed. The options are no sample of these cases.{ $calibrated ->
        [0] {""}
       *[other] {" "}The level of the risks was set to meet this share where nothing is promised. So only differences between the options are found.
    }
