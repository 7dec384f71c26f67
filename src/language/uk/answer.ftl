## levels

answer-levels =
    Імовірність нападу протягом { $years ->
        [one] { $years } року
        [few] { $years } років
        [many] { $years } років
       *[other] { $years } року
    }, від найнижчого до найвищого середнього значення серед { $models ->
        [one] { $models } моделі
        [few] { $models } моделей
        [many] { $models } моделей
       *[other] { $models } моделі
    }{ $silent ->
        [0] {""}
       *[other] , які говорять про кожен варіант
    }: { $ranges }.
answer-levels-of-one =
    Імовірність нападу протягом { $years ->
        [one] { $years } року
        [few] { $years } років
        [many] { $years } років
       *[other] { $years } року
    } за однією моделлю, { $model }: { $ranges }.
answer-range = від { $low } до { $high }

## agreement

answer-too-few = Замало повторень: неясно, чи бодай один варіант кращий за базовий, { $reference }.
answer-all-agree =
    { $models ->
        [1] Модель дає
        [2] Обидві моделі дають
        [one] Усі { $models } модель дають
        [few] Усі { $models } моделі дають
        [many] Усі { $models } моделей дають
       *[other] Усі { $models } моделі дають
    } для { $options } нижчий ризик, ніж для базового варіанта { $reference }.
answer-some-agree =
    { $agree } з { $models } моделей { $agree ->
        [one] дає
       *[other] дають
    } для { $options } нижчий ризик, ніж для базового варіанта { $reference }; інакше вважають: { $dissent }.
answer-none-agrees =
    { $models ->
        [1] Модель не дає
       *[other] Жодна модель не дає
    } для { $options } нижчого ризику, ніж для базового варіанта { $reference }: { $dissent }.

## silence

answer-silent = Модель { $model } мовчить про { $options }.

## lowest

answer-lowest = Найнижчий середній ризик, за кількістю моделей: { $options }. Збіг порядку — слабкий доказ: усі моделі спираються на ті самі припущення про готовність і ціну війни.
answer-lowest-of-one = Найнижчий середній ризик за цією однією моделлю: { $options }.
answer-tied = рівність, або моделювання не розрізняє
answer-unclear = неясно, похибки невідомі

## variants

answer-other-will = { $variant }: { $ranges }.
answer-overturned =
    { $turning ->
        [0] Жодне «що, якби» цього дослідження (усього їх { $variants }) не змінює того, який із двох варіантів більшість моделей вважає безпечнішим.
        [1] Одне з «що, якби» цього дослідження (усього їх { $variants }) змінює те, який із двох варіантів більшість моделей вважає безпечнішим: { $names }.
       *[other] Те, який із двох варіантів більшість моделей вважає безпечнішим, змінюється в { $turning } із { $variants } «що, якби» цього дослідження: { $names }.
    }

## base-rate

answer-base-rate =
    Історичні дані про { $pairs ->
        [one] { $pairs } пару
        [few] { $pairs } пари
        [many] { $pairs } пар
       *[other] { $pairs } пари
    } сусідів та їхні війни з 1946 року: протягом { $years ->
        [one] { $years } року
        [few] { $years } років
        [many] { $years } років
       *[other] { $years } року
    } після війни нова війна починалася в { $risk } випадків ({ $interval }), хоч би що було обіцяно чи розміщено. Варіанти не є вибіркою з цих випадків{ $calibrated ->
        [0] .
       *[other] , а рівень ризиків підібрано так, щоб він відповідав цим даним там, де нічого не обіцяно: встановлено лише відмінності між варіантами.
    }
