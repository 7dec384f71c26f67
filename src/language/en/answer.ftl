## first screen

first-order =
    Pair by pair, most theories give this order, lowest risk of attack first{ $ties ->
        [some] , with “=” where they leave it open
       *[none] {""}
    }: { $order }.
first-too-few = Too few replicates were played: which option deters better is unclear.
first-apart =
    { $several ->
        [yes] They put the risk within { $years ->
            [one] 1 year
           *[other] { $years } years
        } at { $range } for { $first } and at { $others } for { $last }
        [all] The theories put the risk of an attack within { $years ->
            [one] 1 year
           *[other] { $years } years
        } at { $range } over all options
       *[one] The theories put the risk of an attack within { $years ->
            [one] 1 year
           *[other] { $years } years
        } at { $range }
    }.
first-record = After wars between { $pairs } pairs of neighbours since 1946 it was { $risk } ({ $interval }).
first-overturned =
    { $turning ->
        [0] None of { $variants } what-ifs reverses two options
        [one] One of { $variants } what-ifs reverses two options: { $names }
       *[other] { $turning } of { $variants } what-ifs reverse two options: { $names }
    }.
first-history =
    On { $cases } past cases { $extent ->
        [none] no theory was
        [all] every theory was
       *[some] { $better } of { $models } theories were
    } clearly better than the bare share that held.
first-rests-on =
    { $assumed } of { $all } beliefs are assumptions{ $calibrated ->
        [yes] , and levels were set to meet the record: trust differences alone
       *[no] {""}
    }.

## levels

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

## base-rate

answer-base-rate = From history: between { $pairs } pairs of neighbours war came again, within { $years } years of their wars since 1946, in { $risk } of cases ({ $interval }), whatever was promised or stationed. The options are no sample of these cases.{ $calibrated ->
        [0] {""}
       *[other] {" "}The level of the risks was set to meet this share where nothing is promised. So only differences between the options are found.
    }
