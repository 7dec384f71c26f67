## first screen

first-order =
    Попарно більшість теорій дає такий порядок, від найнижчого ризику нападу{ $ties ->
        [some] {" "}(«=» — там, де вони не дають відповіді)
       *[none] {""}
    }: { $order }.
first-too-few = Зіграно замало повторень: який варіант краще стримує, неясно.
first-apart =
    { $several ->
        [yes] Ризик протягом { $years ->
            [one] { $years } року
           *[other] { $years } років
        } вони оцінюють так: { $first } — { $range }, { $last } — { $others }
        [all] Ризик нападу протягом { $years ->
            [one] { $years } року
           *[other] { $years } років
        } теорії за всіма варіантами оцінюють так: { $range }
       *[one] Ризик нападу протягом { $years ->
            [one] { $years } року
           *[other] { $years } років
        } теорії оцінюють так: { $range }
    }.
first-record =
    Після воєн між { $pairs ->
        [one] { $pairs } парою
       *[other] { $pairs } парами
    } сусідів від 1946 року він становив { $risk } ({ $interval }).
first-overturned =
    { $turning ->
        [0] Жодне з «що, якби» (усього { $variants }) не міняє двох варіантів місцями
       *[other] Два варіанти міняють місцями { $turning } із { $variants } «що, якби»: { $names }
    }.
first-history =
    На { $cases } минулих випадках { $extent ->
        [none] немає теорій, які були б
        [all] усі теорії були
       *[some] теорій { $better } із { $models } були
    } виразно кращими за просту частку випадків збереження миру.
first-rests-on =
    { $assumed } із { $all } оцінок — припущення{ $calibrated ->
        [yes] , а рівні припасовано до історичних даних: покладайтеся лише на відмінності
       *[no] {""}
    }.

## levels

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
