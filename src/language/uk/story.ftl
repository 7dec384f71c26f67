## years

story-year =
    Рік { $year }: гарантія { $ramp } · готовність { $will } · перемога сам на сам { $alone }, проти гарантів { $opposed } · виграш { $gain }
story-year-alone = Рік { $year }: гарантів немає · перемога { $alone } · виграш { $gain }
story-standing =
    { $guarantor }: { $stands ->
        [committed] зобов’язання діє
       *[other] зобов’язання не діє
    }
story-end = Кінець

## events

story-no-provocation = Провокації немає (імовірність { $chance }).
story-challenge-taken-back = Виклик кинуто й відкликано, щойно він наражається на опір (імовірність { $chance }).
story-provocation-answered = Провокація випробовує гарантів, і вони відповідають (імовірність { $chance }).
story-provocation-unanswered = Провокація випробовує гарантів, і ніхто не відповідає (імовірність { $chance }).
story-belief-now = { -challenger(form: "Nominative") } тепер оцінює ймовірність того, що гаранти воюватимуть, у { $belief }.
story-attack = { -challenger(form: "Nominative") } нападає { $year }-го року (ризик { $risk }).
story-no-attack = Нападу немає (ризик { $risk }).
story-nothing-speaks-for-attack = Нападу немає: за цією теорією зараз ніщо не спонукає нападати.
story-guarantors-fight = Гаранти вступають у війну (імовірність { $chance }).
story-guarantors-stay-out = Гаранти лишаються осторонь (імовірність { $chance }).
story-war-won = { -challenger(form: "Nominative") } перемагає у війні (імовірність { $chance }).
story-war-not-won = { -challenger(form: "Nominative") } не перемагає у війні (імовірність { $chance }).
story-escalation = Відбувається ескалація війни (імовірність { $chance }).
story-no-escalation = Ескалації війни не відбувається (імовірність { $chance }).
story-election =
    Вибори ({ $guarantor }): з імовірністю { $chance } вони змінюють зобов’язання. { $choice ->
        [withdraw] Зобов’язання припиняється
        [return] Зобов’язання відновлюється
        [keep] Зобов’язання зберігається
       *[other] Зобов’язання лишається припиненим
    }.

## ending

story-peace =
    Мир протримався { $years ->
        [one] { $years } рік
        [few] { $years } роки
        [many] { $years } років
       *[other] { $years } року
    }.
story-war =
    Після нападу { $year }-го року: { $fought ->
        [yes] війна за участю гарантів
        [nobody] { -protege(form: "nominative") } без гарантів
       *[other] { -protege(form: "nominative") } без допомоги гарантів
    }, { $won ->
        [yes] перемога { -challenger(form: "genitive") }
       *[other] { -challenger(form: "nominative") } не здобуває перемоги
    }{ $escalated ->
        [yes] , а також ескалація
       *[other] {""}
    }.
story-ruled-out = Саме в такій ситуації теорія «{ $theory }» виключає напад, хоч би як випав жереб.
story-risk = Саме в такій ситуації теорія «{ $theory }» оцінює ризик нападу протягом періоду в { $risk }: інший жереб — інша історія.
