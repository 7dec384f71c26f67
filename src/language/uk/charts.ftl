## common

chart-caption = garant { $version }. Результат моделі за вказаних припущень, а не прогноз.
chart-draws = { $draws } { $draws ->
    [one] випробування
    [few] випробування
    [many] випробувань
   *[other] випробування
}
chart-named = «{ $title }»
chart-credit = garant { $version }, «{ $study }», дані станом на { $date }, початкове число { $seed }. Припущень серед оцінок: { $assumed }. Результат моделі, а не прогноз.
chart-theory-at-end = { $extent ->
    [alone] { $name }
    [all] { $theories ->
        [2] обидві теорії
        [one] усі { $theories } теорія
        [few] усі { $theories } теорії
        [many] усі { $theories } теорій
       *[other] усі { $theories } теорії
    }
   *[some] { $name } + { $others }
}
chart-whose-will = Готовність у кожному випробуванні: { $rules ->
    [yes] спільна готовність гарантів за цим правилом; { $found ->
        [given] готовність кожного учасника — така, яку задано для варіанта
       *[derived] готовність кожного учасника виведено з його підстав воювати
    }
   *[no] { $found ->
        [given] готовність, задана для варіанта в цілому
       *[derived] спільна готовність гарантів за їхнім власним правилом, виведена з їхніх підстав воювати
    }
}.
chart-on-record = історичні дані: { $risk } ({ $interval })

## credibility

chart-credibility-will-in-percent = Готовність у відсотках
chart-credibility-gain-median-and-595 = виграш, медіана і 5–95 %
chart-credibility-belief-about-the-will-595 = оцінка готовності, 5–95 %
chart-credibility-will-at-which-the-gain = готовність, за якої виграш зникає, якщо така є
chart-credibility-decides = вирішує в { $share }
chart-credibility-subtitle = Якого виграшу від нападу очікує { -challenger(form: "nominative") } (в одиницях цінності перемоги) залежно від готовності гарантів
chart-credibility-title = Обіцянка вирішує, чи буде напад, у { $share } випробувань ({ $error } в. п.)
chart-credibility-method = «Вирішує»: випробування, у яких за одних рівнів готовності стримування діє, а за інших — ні; в решті випробувань виграшу однаково немає або він є завжди. Ромби спираються щонайменше на { $draws ->
    [one] { $draws } випробування
    [few] { $draws } випробування
    [many] { $draws } випробувань
   *[other] { $draws } випробування
}. Співвідношення сил ще не змінилося. { $will } { $standing }.

## deal zone

chart-deal-zone-strength-of-the-guarantee = Сила гарантії
chart-deal-zone-challenger-s-share-of-the = Частка того, за що воюють, яку за угодою дістає { -challenger(form: "nominative") }
chart-deal-zone-draws-in-which-both-would = Випробування, у яких підписали б обидві сторони
chart-deal-zone-least-the-challenger-accepts = мінімум, на який погодиться { -challenger(form: "nominative") }
chart-deal-zone-most-the-protege-concedes = максимум, яким поступиться { -protege(form: "nominative") }
chart-deal-zone-deal-at-the-medians = угода за медіанних значень
chart-deal-zone-subtitle = Яку угоду прийняли б обидві сторони залежно від сили гарантії
chart-deal-zone-peak = Найчастіше обидві сторони підписали б гарантію силою { $strength }: у { $most } випробувань
chart-deal-zone-title = Без гарантії угоду підписали б у { $none }, за повної — у { $full }
chart-deal-zone-method = Точки внизу: варіанти, медіана і 5–95 %. Медіана і { -belief-range } (заливка, тонкі лінії). Сила: частка всіх елементів варіанта «{ $option }»; інші варіанти розміщено лише за їхньою готовністю — як частку його готовності, щонайбільше 100 %; ступінь неприйняття може різнитися. Мир на { $years } — лише за теорією «{ $model }» і від самого початку, тому частки не такі, як у прогоні. ± похибка моделювання, 95 %. { $standing }.

## decision rules

chart-decision-rules-nobody = гарантів немає
chart-decision-rules-own-rule = власне правило
chart-decision-rules-same-members-another-rule-no = Інше правило рішення не змінює спільної готовності в жодному варіанті
chart-decision-rules-subtitle = Імовірність того, що після нападу гаранти дієво втрутяться, за різних правил рішення
chart-decision-rules-title = Варіант «{ $option }»: залежно від правила спільна готовність — від { $low } до { $high }
chart-decision-rules-method = Спільна готовність тих самих учасників за тієї самої готовності кожного і тієї самої кореляції. Позначка: медіана; лінія: { -belief-range }; синім: власне правило варіанта. У заголовку — варіант, у якому медіани за різними правилами розходяться найбільше. { $will } { $standing }.

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Мир до кінця періоду
chart-deterrence-signability-both-sides-would-sign-share = Обидві сторони підписали б (частка)
chart-deterrence-signability-subtitle = Наскільки добре варіант зберігає мир і як часто його підписали б обидві сторони{ $cut ->
    [yes] . Вісь миру починається з { $from }
   *[no] {""}
}
chart-deterrence-signability-one-option = Варіант { $name } обидві сторони підписали б у { $share } випробувань
chart-deterrence-signability-no-leader = Жоден варіант явно не найкращий для миру; угода можлива в { $deals } випробувань
chart-deterrence-signability-dilemma = Варіант { $name } найкраще стримує, а підписали б його найрідше: у { $share } випробувань
chart-deterrence-signability-leader = Мир найімовірніший із варіантом { $name }; підписали б його у { $share } випробувань
chart-deterrence-signability-method = По горизонталі: частка випробувань, у яких угода можлива; по вертикалі: імовірність того, що мир триватиме { $years }. Позначка: { $models ->
    [1] єдина теорія
    [one] медіана { $models } теорії; лінії: від найнижчої теорії до найвищої
   *[other] медіана { $models } теорій; лінії: від найнижчої теорії до найвищої
}. { $draws }.

## forward force

chart-forward-force-days-until-reinforcements-fight = Днів до вступу підкріплення в бій
chart-forward-force-protege-s-own-force-there = власні сили { -protege(form: "genitive") } на місці
chart-forward-force-all-defenders-on-the-spot = Усі оборонці на місці, тис.
chart-forward-force-forward-troops-left-to-find = Військ ще треба розмістити, тис.
chart-forward-force-pool = резерв
chart-forward-force-holds-in = оборона тримається в
chart-forward-force-subtitle = Скільки оборонців потрібно на місці залежно від того, за скільки днів прийде допомога
chart-forward-force-title = На { $days } дн. треба { $needed } тис. оборонців; є { $own } тис.
chart-forward-force-method = Квадратичний закон, медіана і { -belief-range }; у дужках — той самий діапазон. Хрестики: варіанти, медіана і діапазон. Права вісь: резерв, зайнятий ротацією, × { $factor }. Кількість днів у заголовку — з варіанта, узятого за приклад. { $standing }, { -protege(form: "nominative") } без зброї ззовні.

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Ціна порушення зобов’язання / ціна війни
chart-half-credible-tying-hands = Зв’язані руки
chart-half-credible-probability-that-the-guarantors-fight = Імовірність того, що гаранти воюватимуть
chart-half-credible-perfect-deterrence = Досконале стримування
chart-half-credible-challenge = виклик
chart-half-credible-war-with-the-guarantors = війна за участю гарантів
chart-half-credible-subtitle = Імовірність виклику і війни на одну кризу; унизу: де перебуває кожен варіант
chart-half-credible-humped = Половинчаста обіцянка частіше веде до війни, ніж жодна чи повна
chart-half-credible-not-humped = З половинчастою обіцянкою війна не ймовірніша, ніж без обіцянки чи з повною
chart-half-credible-method = Криві: середні; заливка: { -belief-range }; точки: варіанти, медіана і 5–95 %. Ситуація — як у варіанті «{ $option }»; враховано ті { $share } з { $draws ->
    [one] { $draws } випробування
    [few] { $draws } випробувань
    [many] { $draws } випробувань
   *[other] { $draws } випробування
}, у яких { -challenger(form: "dative") } є що виграти. «Половинчаста»: будь-де між краями осі. «Імовірніша»: більше, ніж на обох краях, і різниця перевищує похибку цих випробувань (95 %). Варіанти показано такими, якими вони є після повного розгортання.
chart-half-credible-one-hump = Половинчаста обіцянка частіше веде до війни, ніж жодна чи повна («{ $theory }»)
chart-half-credible-open = Неясно, чи з половинчастою обіцянкою війна ймовірніша, ніж без обіцянки

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Наносекунд на випробування, виміряно тут
chart-scorecard-subtitle = Ліворуч: наскільки теорії розходяться з історією (показник Браєра); праворуч: скільки часу забирає випробування
chart-scorecard-method = Ліворуч: середній квадрат похибки (історичних випадків — { $cases }, випробувань для кожного — { $draws }); лінія: 95 % повторних вибірок випадків; вертикаль: проста частка інших випадків; 0,05 — шум; в ознаках уже є щось про результат. Праворуч: медіана і квартилі, один варіант на весь період дослідження з комплекту програми, логарифмічна шкала.

## scores

chart-scores-models = Теорії
chart-scores-yardsticks = Еталони без теорії
chart-scores-model = модель
chart-scores-yardstick-without-theory = еталон без теорії
chart-scores-brier-score-left-is-better = Показник Браєра: лівіше — краще
chart-scores-likelihood = Правдоподібність: правіше — краще
chart-scores-auc = AUC: правіше — краще
chart-scores-discrimination = здобуто порядком (розрізнення)
chart-scores-miscalibration = утрачено через хибні рівні (похибка калібрування)
chart-scores-subtitle = Наскільки добре кожна теорія передбачила б { $cases ->
    [one] { $cases } історичний випадок
    [few] { $cases } історичні випадки
    [many] { $cases } історичних випадків
   *[other] { $cases } історичного випадку
}
chart-scores-title = { $extent ->
    [all] Одна ознака, { $code }, переважає всі теорії, виразно — { $clear } з { $models }
    [some] Одна ознака, { $code }, переважає { $above } з { $models } теорій, виразно — { $clear }
   *[none] Кожна теорія переважає найкращу окрему ознаку, { $code }; виразно — { $clear }
}
chart-scores-rule-is-lowest = Правило без теорії, «{ $rule }», має кращий показник, ніж кожна теорія
chart-scores-model-is-lowest = Найнижчий показник — «{ $name }», нижче за кожен еталон без теорії
chart-scores-method = Випадки дібрано вручну, випробувань для кожного — { $draws }; лінії: 95 % повторних вибірок випадків. Правдоподібність: логарифм правдоподібності на випадок, у натах, відносно сталої інтенсивності (вертикаль), не менше ніж для однієї мільйонної. Показник Браєра: середній квадрат похибки; від простої частки всіх випадків (вертикаль) ліворуч — на те, що дає порядок, назад праворуч — на те, що втрачають хибні рівні. AUC: як часто випадок, у якому мир зберігся, діставав більшу ймовірність миру, ніж випадок, у якому не зберігся, рівність рахується за половину (вертикаль: випадковість). Еталони знають інші випадки; правила, які нічого не кажуть про час чи про порядок, не мають позначки. В ознаках уже є щось про результат.

## tripwire

chart-tripwire-forward-troops-thousand = Розміщені війська, тис.
chart-tripwire-quantal-response = квантальний відгук
chart-tripwire-rational-calculus = раціональний розрахунок
chart-tripwire-one-school = Ефект розтяжки силою { $strength }
chart-tripwire-nobody = Війська нікого не втягують (0)
chart-tripwire-weakest = Найслабший із припущених ефектів розтяжки ({ $strength })
chart-tripwire-strongest = Найсильніший із припущених ефектів розтяжки ({ $strength })
chart-tripwire-middle = Середина припущеного діапазону ({ $strength })
chart-tripwire-subtitle = Імовірність нападу на одну нагоду залежно від чисельності розміщених військ; унизу: варіанти
chart-tripwire-method = Синім: квантальний відгук, середнє; заливка: { -belief-range }; пунктир: раціональний розрахунок, частка випробувань; точки: варіанти, медіана і 5–95 %. Число в дужках: скільки, за припущеннями дослідження, повний ефект розтяжки додає до підстав гаранта воювати, в одиницях його зацікавленості. Похибка середніх — { $error } в. п.; «явно» — понад неї. Готовність виведено з її складників; усі елементи, крім військ, — як у варіанті «{ $option }», і саме його війська названо в заголовку. { $standing }.
chart-tripwire-always = { $troops } явно знижують ризик нападу навіть за найслабшого ефекту розтяжки
chart-tripwire-if-strong = { $troops } явно знижують ризик нападу лише за сильного ефекту розтяжки
chart-tripwire-if-weak = { $troops } явно знижують ризик нападу лише за слабкого ефекту розтяжки
chart-tripwire-open = За будь-якого ефекту розтяжки неясно, чи { $troops } знижують ризик нападу

## variance split

chart-variance-split-theory = теорія
chart-variance-split-unknown-quantities = невідомі обставини
chart-variance-split-theory-quantities = теорія разом з обставинами
chart-variance-split-simulation = моделювання
chart-variance-split-std-dev = розкид
chart-variance-split-points = { $number } в. п.
chart-variance-split-subtitle = Звідки беруться відмінності в ризику нападу: частки їхньої дисперсії
chart-variance-split-method = За { $models ->
    [one] { $models } теорією
   *[other] { $models } теоріями
} з однаковою вагою і за всіма випробуваннями. Невідомі обставини: величини, про які відомо лише діапазон. Теорія разом з обставинами: теорії по-різному реагують на ті самі обставини; у заголовку цю частку зараховано теорії. Під кінцями смуг: похибка частки (95 %), якщо вона більша за ±0,2 в. п. Моделювання: щонайбільше { $simulation }. Розкид: стандартне відхилення. { $draws }.
chart-variance-split-facts = Невідомі обставини важать більше, ніж теорія{ $except ->
    [none] , у кожному варіанті
    [one] , крім варіанта { $name }
   *[more] , у { $facts } з { $options } варіантів
}
chart-variance-split-theories = Вибір теорії важить більше, ніж невідомі обставини{ $except ->
    [none] , у кожному варіанті
    [one] , крім варіанта { $name }
   *[more] , у { $theory } з { $options } варіантів
}
chart-variance-split-open = Що важить більше, теорія чи невідомі обставини, залежить від варіанта

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = війна за участю гарантів
chart-what-an-attack-leads-to-abandonment = залишення без допомоги
chart-what-an-attack-leads-to-subtitle = До чого веде напад, якщо він станеться: частки нападів (усі напади — 100 %)
chart-what-an-attack-leads-to-open = Неясно, чи після нападу гаранти радше воюватимуть, чи лишаться осторонь
chart-what-an-attack-leads-to-title = { $war ->
    [0] У { $abandoned } з { $options } варіантів гаранти після нападу радше лишаться осторонь
   *[other] { $abandoned ->
        [0] У { $war } з { $options } варіантів гаранти після нападу радше воюватимуть
        [one] Після нападу гаранти радше лишаться осторонь у { $abandoned } варіанті, воюватимуть — у { $war }
       *[other] Після нападу гаранти радше лишаться осторонь у { $abandoned } варіантах, воюватимуть — у { $war }
    }
}
chart-what-an-attack-leads-to-note = Частки нападів, як на діаграмі; у дужках — те, що моделювання лишає невизначеним. Числа немає, якщо теорія дає нападу менше ніж { $least }, моделювання лишає частку невизначеною або гарантів немає. Самі ймовірності наведено серед усіх показників у додатках.
chart-what-an-attack-leads-to-conquest = завоювання
chart-what-an-attack-leads-to-nobody = гарантів немає
chart-what-an-attack-leads-to-rare = напади надто рідкісні, щоб судити
chart-what-an-attack-leads-to-method = Смуга: медіанна теорія; точки: кожна теорія, лінія — від найнижчої до найвищої. «Радше»: так явно кажуть усі теорії, які щось кажуть. Праворуч: частка нападів, що закінчуються завоюванням, від найнижчої теорії до найвищої. Теорій, які дають нападу менше ніж { $least } або частку яких моделювання лишає невизначеною, тут немає. Середні значення; { $draws }.

## attack risk

chart-attack-risk-subtitle = Імовірність нападу { $within }: точка для кожної теорії, найнижчу і найвищу підписано
chart-attack-risk-one-option = З варіантом { $name } ризик нападу — { $range }, залежно від теорії
chart-attack-risk-one-model = За цією єдиною теорією ризик нападу — { $range }, залежно від варіанта
chart-attack-risk-none-first = За жодною теорією немає єдиного варіанта з найнижчим ризиком
chart-attack-risk-all-agree = { $models ->
    [2] За обома теоріями
   *[other] За кожною з { $models } теорій
} ризик нападу найнижчий із варіантом { $name }
chart-attack-risk-one-leads = За { $count } з { $models } теорій ризик нападу найнижчий із варіантом { $name }
chart-attack-risk-several-lead = Неясно, з яким варіантом ризик нападу найнижчий: теорії розходяться
chart-attack-risk-method = Точки: середні значення; похибка моделювання { $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п.
}; { $draws }. «+ 2»: від названої теорії не відрізнити ще двох.{ $left } Невизначеність самих оцінок розсіює кожну точку ще більше.{ $record ->
    [yes] {" "}Коричневим: як часто війна поновлювалася між сусідами після їхніх воєн із 1946 року (пар — { $pairs }), хоч би що було обіцяно, разом зі смугою невизначеності.
   *[no] {""}
}

## curves

chart-thousand-soldiers = { $number } тис. військових
chart-soldiers = { $number } військових
chart-standing = Повна гарантія, { $draws } { $draws ->
    [one] випробування
    [few] випробування
    [many] випробувань
   *[other] випробування
}
-belief-range = 5–95 % розподілу оцінок

## model agreement

chart-model-agreement-subtitle = Місця варіантів за ризиком нападу, рядок для кожної теорії; числа позначають варіанти
chart-model-agreement-loner = «{ $name }» суперечить решті { $others ->
    [one] { $others } теорії, які
   *[other] { $others } теорій, які
} впорядковують варіанти схоже
chart-model-agreement-alike = { $models ->
    [2] Обидві теорії
    [one] Усі { $models } теорія
    [few] Усі { $models } теорії
    [many] Усі { $models } теорій
   *[other] Усі { $models } теорії
} впорядковують варіанти дуже схоже
chart-model-agreement-unlike = Теорії впорядковують варіанти явно по-різному
chart-model-agreement-mixed = Деякі теорії впорядковують варіанти схоже, інші — по-різному або невизначено
chart-model-agreement-lowest = ‹ найнижчий ризик
chart-model-agreement-highest = найвищий ризик ›
chart-model-agreement-no-order = порядку немає
chart-model-agreement-method = Сірі смуги: місця, які через рівність або моделювання лишаються невизначеними. Першими стоять теорії, найподібніші до інших. Синім: варіант, який більшість теорій явно ставить на перше місце, якщо такий є. τ-b Кендалла для двох теорій: від { $least } до { $most } (1 — той самий порядок, −1 — протилежний); «схоже»: понад 0,5 навіть з урахуванням похибки моделювання. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Збіг не доводить, що порядок правильний: усі теорії спираються на ті самі оцінки. { $draws }.

## option pairs

chart-option-pairs-subtitle = Рядок проти стовпця: частка випробувань із нижчим, однаковим і вищим ризиком нападу, у відсотках
chart-option-pairs-ties = Два варіанти мають однаковий ризик у { $share } випробувань, залежно від пари
chart-option-pairs-title = У { $clear } з { $pairs } пар один варіант безпечніший у більшості випробувань
chart-option-pairs-lower = у рядку ризик нижчий (верхнє число)
chart-option-pairs-same = ризик однаковий (=)
chart-option-pairs-higher = у рядку ризик вищий
chart-option-pairs-method = Середнє за { $models ->
    [one] { $models } теорією
   *[other] { $models } теоріями
} (похибка моделювання { $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п.
}).{ $ties ->
    [all] {""}
   *[some] {" "}Рівних результатів ніколи не дають: { $names }.
} { $draws }.

## overturns

chart-overturns-subtitle = Що кожне «що, якби» змінює в порядку варіантів за ризиком нападу і який ризик зсуває найбільше
chart-overturns-title = { $turning ->
    [0] { $opening ->
        [0] Жодне «що, якби» не змінює порядку двох варіантів
       *[other] Жодне «що, якби» не перевертає пари; { $opening } з { $variants } лишають пари невизначеними
    }
   *[other] { $extent ->
        [all] Кожне «що, якби» перевертає порядок двох варіантів
       *[some] { $turning ->
            [one] Порядок двох варіантів перевертає { $turning } із { $variants } «що, якби»
           *[other] Порядок двох варіантів перевертають { $turning } із { $variants } «що, якби»
        }
    }
}
chart-overturns-said = { $reversed ->
    [0] { $opened ->
        [0] жодна пара з { $pairs } не змінюється
       *[other] невизначених пар: { $opened } з { $pairs }
    }
   *[other] { $opened ->
        [0] перевернутих пар: { $reversed } з { $pairs }
       *[other] перевернуто { $reversed } з { $pairs }, невизначених { $opened }
    }
}
chart-overturns-unplayed = не обчислено
chart-overturns-still = жоден ризик не зсувається понад похибку
chart-overturns-before = у дослідженні
chart-overturns-after = за цього «що, якби»
chart-overturns-what-if = «Що, якби»
chart-overturns-gist = перевернуті й невизначені пари та найбільший зсув ризику, для кожного «що, якби»
chart-overturns-reversed = Перевернуті пари
chart-overturns-opened = Невизначені пари
chart-overturns-all = Усі пари
chart-overturns-most = Найбільший зсув ризику
chart-overturns-method = Квадрати: пари варіантів; помаранчеві — перевернуті, бліді — впорядковані в дослідженні, а тут невизначені. Порядок: так явно каже понад половина теорій, щонайменше на { $negligible } в. п. Лінії: варіант, у якого край діапазону зсувається найбільше, від найнижчого до найвищого середнього за теоріями. Зсувів у межах похибки моделювання ({ $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п.
}) або менших за { $negligible } в. п. не показано. Кожне «що, якби»: { $draws }.

## peace survival

chart-peace-survival-subtitle = Імовірність того, що до кінця кожного року нападу не станеться
chart-peace-survival-title = Мир на { $years }: { $same ->
    [yes] { $low } за будь-якого варіанта й теорії
   *[no] від { $low } до { $high }, за варіантами й теоріями
}
chart-peace-survival-method = Лінії: середні, по одній для кожної теорії, яка говорить про варіант; дві крайні — чорні й підписані; темніша зона: їхній діапазон; світла зона: { -belief-range }, за всіма теоріями. «+ 2»: від названої теорії не відрізнити ще двох.{ $record ->
    [yes] {" "}Коричневим: як часто мир між сусідами після їхніх воєн із 1946 року тримався так довго, хоч би що було обіцяно, разом зі смугою невизначеності.
   *[no] {""}
} { $draws }.
chart-peace-survival-record = дані { $share }

## reliability

chart-reliability-title = { $extent ->
    [all] Кожна теорія розходиться
    [some] { $off } з { $models } теорій { $off ->
        [one] розходиться
       *[other] розходяться
    }
   *[none] Жодна теорія не розходиться
} з історією більше, ніж можна пояснити випадковістю
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Яку ймовірність миру дано випадкам і в якій їх частці мир зберігся, у відсотках
chart-reliability-method = По горизонталі: імовірність збереження миру, яку дано випадку; по вертикалі: частка випадків, у яких мир зберігся, вирівняна так, щоб зростала (CORP); у відсотках. Затінено: де лежить 90 % кривих каліброваної моделі. Більше, ніж можна пояснити випадковістю: такий вигляд мають менше 5 % каліброваних моделей. Кружки: випадки, угорі — мир зберігся, унизу — стався напад; площа — їх кількість. MCB: утрачено через хибні рівні, DSC: здобуто порядком, у показнику Браєра. Випадків, дібраних вручну, — { $cases }, випробувань для кожного — { $draws }.

## game tree

chart-game-tree-subtitle = { $key }, { $proof }. На гілках: імовірність кожного вибору; праворуч: імовірність p і виграші для кожного завершення (їх { $ends }). Товста лінія: сюди доходить гра.{ $hidden ->
    [yes] {" "}Пунктир: місця, яких той, хто ходить, не розрізняє.
   *[no] {""}
}
chart-game-tree-nash = рівновага Неша
chart-game-tree-subgame-perfect = досконала за підіграми рівновага
chart-game-tree-perfect-bayesian = досконала баєсова рівновага
chart-game-tree-residual = рівновага квантального відгуку, точність λ = { $precision }, відхилення виборів від логіт-відгуку менше { $bound }
chart-game-tree-regret = { $concept }, можлива вигода від відхилення менша за { $bound } діапазону виграшів
chart-game-tree-chance = випадок

## attack risk by theory

chart-attack-risk-by-theory-title = Навіть за однією теорією ризик варіанта може становити від { $low } до { $high }
chart-attack-risk-by-theory-subtitle = Імовірність нападу { $within }, у відсотках, окрема панель для кожної теорії{ $record ->
    [yes] ; коричневим — історичні дані
   *[no] {""}
}
chart-attack-risk-by-theory-half = Середня половина оцінок
chart-attack-risk-by-theory-method = Точка: середнє; товста лінія: середня половина розподілу оцінок; тонка лінія: { -belief-range }. Похибка моделювання середнього: { $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п
}. { $draws }.

## icon array

chart-icon-array-title = Напад стається у { $same ->
    [yes] { $low }
   *[no] { $low }–{ $high }
} зі 100 світів{ $theories ->
    [many] {" "}(медіанна теорія)
   *[one] {""}
}
chart-icon-array-subtitle = По сто світів для кожного варіанта: у скількох із них { $within } стається напад
chart-icon-array-method = Квадрат — це світ. Перше число: медіанна теорія; у дужках: від найнижчої теорії до найвищої. Кількість світів визначено за середніми значеннями й заокруглено ({ $draws }).{ $left }
chart-icon-array-count = { $size ->
    [few] <1
    [most] >99
   *[some] { $number }
}
chart-icon-array-told = { $same ->
    [yes] { $middle } зі 100
   *[no] { $middle } зі 100 ({ $low }–{ $high })
}
chart-icon-array-every = напад за кожною теорією
chart-icon-array-the-theory = напад
chart-icon-array-middle = щонайменше за половиною
chart-icon-array-some = щонайменше за однією
chart-icon-array-none = нападу немає

## quantile dots

chart-quantile-dots-title = { $same ->
    [yes] Наші оцінки залишають один ризик: { $low }
   *[no] Наші оцінки допускають будь-який ризик від { $low } до { $high }
}
chart-quantile-dots-subtitle = Імовірність нападу { $within }: кожна точка — один із { $worlds } однаково ймовірних світів
chart-quantile-dots-method = Для кожного варіанта — за медіанною теорією, названою праворуч. Точка — це двадцята частка оцінок, поставлена на її медіану; точки з близьким ризиком складено стосом. Інші теорії — на графіку за теоріями. { $draws }.
