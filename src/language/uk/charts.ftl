## common

chart-caption = Результат моделі за вказаних припущень, а не прогноз.
-in-percent = у відсотках
chart-draws = { $draws } { $draws ->
    [one] випробування
    [few] випробування
    [many] випробувань
   *[other] випробування
}
chart-named = «{ $title }»

## credibility

chart-credibility-will-in-percent = Готовність у відсотках
chart-credibility-gain-median-and-595 = виграш, медіана і 5–95 %
chart-credibility-belief-about-the-will-595 = оцінка готовності, 5–95 %
chart-credibility-will-at-which-the-gain = готовність, за якої виграш зникає, якщо така є
chart-credibility-decides = вирішує в { $share }
chart-credibility-subtitle = Який виграш від нападу очікує { -challenger(form: "nominative") }, в одиницях цінності перемоги, залежно від готовності гарантів воювати. «Вирішує»: випробування, у яких за одних рівнів готовності стримування діє, а за інших — ні; в решті випробувань виграшу однаково немає або він є завжди; ромби спираються щонайменше на { $draws ->
    [one] { $draws } випробування
    [few] { $draws } випробування
    [many] { $draws } випробувань
   *[other] { $draws } випробування
}. { $standing }.
chart-credibility-title = Коли гарантія повна, а співвідношення сил ще не змінилося, напад невигідний за жодної готовності в { $never } випробувань; обіцянка вирішує в { $share } ({ $error } в. п.)

## deal zone

chart-deal-zone-strength-of-the-guarantee = Сила гарантії
chart-deal-zone-challenger-s-share-of-the = Частка того, за що воюють, яку за угодою дістає { -challenger(form: "nominative") }
chart-deal-zone-draws-in-which-both-would = Випробування, у яких підписали б обидві сторони
chart-deal-zone-least-the-challenger-accepts-dashed = мінімум, на який погодиться { -challenger(form: "nominative") } (пунктир)
chart-deal-zone-most-the-protege-concedes = максимум, яким поступиться { -protege(form: "nominative") }
chart-deal-zone-deal-at-the-medians = угода за медіанних значень
chart-deal-zone-option-median-and-595 = варіант, медіана і 5–95 %
chart-deal-zone-subtitle = Медіана і { -belief-range } (заливка, тонкі лінії). Сила: частка всіх елементів варіанта «{ $option }»; інші варіанти розміщено лише за їхньою готовністю — як частку його готовності, щонайбільше 100 %; ступінь неприйняття може різнитися. Мир на { $years } — лише за моделлю «{ $model }» і від самого початку, тому частки не такі, як у прогоні. ± похибка моделювання, 95 %. { $standing }.
chart-deal-zone-peak = Найчастіше обидві сторони підписали б гарантію силою { $strength }: у { $most } випробувань; без гарантії — у { $none }, за повної сили варіанта «{ $option }» — у { $full }
chart-deal-zone-title = Без гарантії обидві сторони підписали б у { $none } випробувань, за половинної сили — у { $half }, за повної сили варіанта «{ $option }» — у { $full }

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Імовірність дієвого втручання після нападу
chart-decision-rules-nobody = гарантів немає
chart-decision-rules-own-rule = власне правило
chart-decision-rules-same-members-another-rule-no = Ті самі учасники, інше правило: спільна готовність не змінюється в жодному варіанті
chart-decision-rules-subtitle = Спільна готовність тих самих учасників за тієї самої готовності кожного і тієї самої кореляції, залежно від правила рішення. Позначка: медіана; лінія: { -belief-range }. { $standing }.
chart-decision-rules-title = Ті самі учасники, інше правило: спільна готовність у варіанті «{ $option }» — від { $low } до { $high }

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Мир до кінця періоду
chart-deterrence-signability-both-sides-would-sign-share = Обидві сторони підписали б (частка випробувань)
chart-deterrence-signability-subtitle = Імовірність миру на { $years } і частка випробувань, у яких угода можлива. Позначка: { $models ->
    [1] єдина модель
    [one] медіана { $models } моделі; лінії: від найнижчої моделі до найвищої
   *[other] медіана { $models } моделей; лінії: від найнижчої моделі до найвищої
}. { $draws }.
chart-deterrence-signability-one-option = З варіантом { $name } угода можлива в { $share } випробувань
chart-deterrence-signability-no-leader = Жоден варіант не виділяється явно найімовірнішим миром; угода можлива в { $deals } випробувань залежно від варіанта
chart-deterrence-signability-dilemma = Що найкраще стримує, те найрідше підписали б: з варіантом { $name } угода можлива в { $share } випробувань
chart-deterrence-signability-leader = З варіантом { $name }, за якого мир найімовірніший, угода можлива в { $share } випробувань

## forward force

chart-forward-force-days-until-reinforcements-fight = Днів до вступу підкріплення в бій
chart-forward-force-protege-s-own-force-there = власні сили { -protege(form: "genitive") } на місці
chart-forward-force-all-defenders-on-the-spot = Усі оборонці на місці, тис.
chart-forward-force-forward-troops-left-to-find = Військ ще треба розмістити, тис.
chart-forward-force-pool = резерв
chart-forward-force-holds-in = оборона тримається в
chart-forward-force-subtitle = Квадратичний закон, медіана і { -belief-range }; позначки: варіанти, медіана і діапазон. Права вісь: резерв, зайнятий ротацією, × { $factor }. { $standing }, { -protege(form: "nominative") } без зброї ззовні.
chart-forward-force-title = Власні { $own } тис. військових { -protege(form: "genitive") } на місці { $enough ->
    [yes] перевищують
   *[no] не сягають
} { $needed } тис., яких вимагає квадратичний закон на { $days } дн. — доки прийде допомога за варіантом «{ $option }»

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Ціна порушення зобов’язання (частка ціни війни)
chart-half-credible-tying-hands = Зв’язані руки
chart-half-credible-at-a-cost-of-about = за ціни близько
chart-half-credible-probability-that-the-guarantors-fight = Імовірність того, що гаранти воюватимуть
chart-half-credible-perfect-deterrence = Досконале стримування
chart-half-credible-at-a-will-of-about = за готовності близько
chart-half-credible-challenge = виклик
chart-half-credible-war-with-the-guarantors = війна за участю гарантів
chart-half-credible-challenge-dashed-mean-and-595 = виклик (пунктир), середнє і 5–95 %
chart-half-credible-war-with-the-guarantors-mean = війна за участю гарантів, середнє і 5–95 %
chart-half-credible-option-median-and-595 = варіант, медіана і 5–95 %
chart-half-credible-subtitle = Імовірність на одну кризу в ситуації варіанта «{ $option }», за тими { $share } з { $draws ->
    [one] { $draws } випробування
    [few] { $draws } випробувань
    [many] { $draws } випробувань
   *[other] { $draws } випробування
}, у яких { -challenger(form: "dative") } є що виграти. Унизу: де перебуває кожен варіант після повного розгортання.
chart-half-credible-hump = { $place } { $at } («{ $theory }»)
chart-half-credible-two-humps = { $first } і { $second }
chart-half-credible-humped = Половинчаста обіцянка може бути найнебезпечнішою: війна найімовірніша { $humps }
chart-half-credible-not-humped = Тут половинчаста обіцянка не найгірша: війна найімовірніша на краю діапазону

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Наносекунд на випробування, виміряно тут
chart-scorecard-subtitle = Ліворуч: середній квадрат похибки (історичних випадків — { $cases }, випробувань для кожного — { $draws }); лінія: 95 % повторних вибірок випадків; вертикаль: проста частка інших випадків; 0,05 — шум; в ознаках уже є щось про результат. Праворуч: медіана і квартилі, один варіант на весь період дослідження з комплекту програми, логарифмічна шкала.

## scores

chart-scores-model = модель
chart-scores-yardstick-without-theory = еталон без теорії
chart-scores-brier-score-left-is-better = Показник Браєра: лівіше — краще
chart-scores-likelihood = Правдоподібність: правіше — краще
chart-scores-auc = AUC: правіше — краще
chart-scores-discrimination = здобуто порядком (розрізнення)
chart-scores-miscalibration = утрачено через хибні рівні (похибка калібрування)
chart-scores-subtitle = Випадків, дібраних вручну, — { $cases }, випробувань для кожного — { $draws }; лінії: 95 % повторних вибірок випадків. Ліворуч: логарифм правдоподібності на випадок, у натах, відносно сталої інтенсивності (вертикаль), не менше ніж для однієї мільйонної. Посередині: середній квадрат похибки; від простої частки всіх випадків (вертикаль) ліворуч — на те, що дає порядок, назад праворуч — на те, що втрачають хибні рівні. Праворуч: як часто випадок, у якому мир зберігся, діставав більшу ймовірність миру, ніж випадок, у якому не зберігся, рівність рахується за половину (вертикаль: випадковість). Еталони знають інші випадки; правила, які нічого не кажуть про час чи про порядок, не мають позначки. В ознаках уже є щось про результат.
chart-scores-title = { $extent ->
    [all] Одна ознака, { $code }, переважає всі теорії (їх { $models });
    [some] Одна ознака, { $code }, переважає { $above } з { $models } теорій;
   *[none] Кожна теорія переважає найкращу окрему ознаку, { $code };
} { $ordered ->
    [0] жодна не впорядковує випадків краще за випадковий порядок
    [1] одна впорядковує випадки краще за випадковий порядок
    [one] { $ordered } впорядковує випадки краще за випадковий порядок
   *[other] { $ordered } впорядковують випадки краще за випадковий порядок
}{ $tied ->
    [0] {""}
    [1] ; найкращу теорію, { $best }, не відрізнити від однієї іншої
   *[other] ; найкращу теорію, { $best }, не відрізнити від { $tied } інших
}
chart-scores-rule-is-lowest = Правило без теорії, «{ $rule }», має нижчий показник, ніж кожна модель; найнижча модель — «{ $name }»
chart-scores-model-is-lowest = Найнижчий показник — «{ $name }», нижче за кожен еталон без теорії

## tripwire

chart-tripwire-forward-troops-thousand = Розміщені війська, тис.
chart-tripwire-quantal-response-mean-and-595 = квантальний відгук, середнє і 5–95 %
chart-tripwire-rational-calculus-share-of-draws = раціональний розрахунок, частка випробувань (пунктир)
chart-tripwire-option-median-and-595 = варіант, медіана і 5–95 %
chart-tripwire-without-a-tripwire = без ефекту розтяжки
chart-tripwire-with-the-weakest-tripwire = за найслабшого ефекту розтяжки
chart-tripwire-one-school = Ефект розтяжки силою { $strength }
chart-tripwire-nobody = Війська нікого не втягують (0)
chart-tripwire-weakest = Найслабший із припущених ефектів розтяжки ({ $strength })
chart-tripwire-strongest = Найсильніший із припущених ефектів розтяжки ({ $strength })
chart-tripwire-middle = Середина припущеного діапазону ({ $strength })
chart-tripwire-subtitle = Імовірність нападу на одну нагоду; число в дужках: скільки, за припущеннями дослідження, повний ефект розтяжки додає до підстав гаранта воювати, в одиницях його зацікавленості. Похибка середніх — { $error } в. п. Готовність виведено з її складників; усі елементи, крім військ, — як у варіанті «{ $option }». { $standing }. Унизу: чисельність військ у варіантах.
chart-tripwire-effect = { $theory }: { $troops } { $change ->
    [yes] змінюють ризик на одну нагоду з { $before } до { $weak }
   *[no] лишають ризик на одну нагоду на рівні { $before }
}
chart-tripwire-whatever = { $effect }, хоч би що припускати про ефект розтяжки
chart-tripwire-with = { $effect } { $least }{ $change ->
    [yes] {" "}і до { $strong } за найсильнішого
   *[no] ; за найсильнішого ризик становить { $strong }
}

## variance split

chart-variance-split-theory = Теорія
chart-variance-split-unknown-quantities = Невідомі величини
chart-variance-split-theory-quantities = Теорія × величини
chart-variance-split-simulation = Моделювання
chart-variance-split-std-dev = ст. відх.
chart-variance-split-points = в. п.
chart-variance-split-title = Від теорії залежить { $theory } дисперсії ризику нападу, { $mostly ->
    [jointly] здебільшого через взаємодію
   *[either] безпосередньо або через взаємодію
}; від самих лише величин — { $quantities }
chart-variance-split-subtitle = Дисперсія ймовірності нападу за моделями (їх { $models }, вага однакова) і за всіма випробуваннями, у частках. Теорія × величини: моделі по-різному реагують на те саме випробування. Під кінцями смуг: похибка частки (95 %), якщо вона більша за ±0,2 в. п. Моделювання: щонайбільше { $simulation }. { $draws }.

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = війна за участю гарантів
chart-what-an-attack-leads-to-abandonment = залишення без допомоги
chart-what-an-attack-leads-to-of-both-conquest = з обох: завоювання
chart-what-an-attack-leads-to-subtitle = Імовірність { $within }{ $panels ->
    [narrow] {" "}{ -in-percent }
   *[wide] {""}
}, середнє за випробуваннями; обидві частини разом — ризик нападу; тонка лінія: 5–95 % розподілу його оцінок. Похибка моделювання { $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п.
}; { $draws }.
chart-what-an-attack-leads-to-open = Після нападу ні залишення без допомоги, ні війна за участю гарантів не мають явної переваги: рівність або невизначеність
chart-what-an-attack-leads-to-title = Після нападу залишення без допомоги ймовірніше, ніж війна за участю гарантів, у { $abandoned } з { $all } поєднань варіанта й моделі{ $war ->
    [0] {""}
   *[other] ; у { $war } — навпаки
}{ $open ->
    [0] {""}
   *[other] ; рівність або невизначеність — у { $open }
}

## attack risk

chart-attack-risk-subtitle = Імовірність нападу { $within }{ $panels ->
    [one] {""}
   *[many] , { -in-percent }
}. Позначка: середнє; тонка лінія: { -belief-range }; товста лінія: похибка моделювання (95 %), часто менша за позначку. { $draws }.{ $record }
chart-attack-risk-record = {" "}Коричневим: як часто війна поновлювалася між сусідами після їхніх воєн із 1946 року (пар — { $pairs }), хоч би що було обіцяно: { $risk }, смуга { $interval }.
chart-attack-risk-one-option = Ризик нападу з варіантом { $name } за різними моделями
chart-attack-risk-one-model = Ризик нападу за варіантами в моделі { $name }
chart-attack-risk-none-first = У жодній з { $models } моделей немає єдиного варіанта з найнижчим ризиком: рівність або невизначеність
chart-attack-risk-all-agree = { $models ->
    [2] Обидві моделі дають
    [one] Усі { $models } модель дають
    [few] Усі { $models } моделі дають
    [many] Усі { $models } моделей дають
   *[other] Усі { $models } моделі дають
} найнижчий ризик варіанту { $name }; щодо рівня ризику вони розходяться
chart-attack-risk-one-leads = { $count } з { $models } моделей { $count ->
    [one] дає
   *[other] дають
} найнижчий ризик лише варіанту { $name }; { $open ->
    [0] щодо рівня і порядку вони розходяться
   *[other] у { $open } перше місце поділене або невизначене
}
chart-attack-risk-several-lead = Моделі розходяться в тому, за якого варіанта ризик найнижчий: { $name } — по { $count } з { $models } моделей

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

chart-model-agreement-subtitle = τ-b Кендалла для середніх ризиків нападу: 1 — той самий порядок, −1 — протилежний; ± половина його 95-відсоткового інтервалу, якщо він є. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Збіг не доводить, що порядок правильний: усі моделі спираються на ті самі оцінки. { $draws }.
chart-model-agreement-title = Наскільки схоже впорядковують варіанти { $models ->
    [one] { $models } модель
    [few] { $models } моделі
    [many] { $models } моделей
   *[other] { $models } моделі
}: τ не менше ніж { $low }
chart-model-agreement-loner = «{ $name }» суперечить { $others ->
    [one] { $others } моделі, яка впорядковує варіанти схоже
   *[other] { $others } моделям, які впорядковують варіанти схоже
} (τ ≥ { $low })
chart-model-agreement-all-differ = «{ $name }» суперечить усім іншим моделям, які теж розходяться між собою (τ від { $low })

## option pairs

chart-option-pairs-subtitle = Угорі: частка випробувань, у яких варіант у рядку має нижчий ризик нападу, ніж варіант у стовпці; середнє за { $models ->
    [one] { $models } моделлю
   *[other] { $models } моделями
} (похибка моделювання { $error ->
    [unknown] невідома
   *[other] щонайбільше { $error } в. п.
}). Унизу: у скількох моделях його середній ризик явно нижчий. { $draws }.
chart-option-pairs-few-ties = У середньому два варіанти мають однаковий ризик у { $share } випробувань, залежно від моделі
chart-option-pairs-ties = У { $many } з { $models } моделей два варіанти в середньому мають однаковий ризик у { $share } випробувань{ $never ->
    [0] {""}
   *[other] ; ніколи не мають: { $names }
}

## peace survival

chart-peace-survival-subtitle = Імовірність того, що до кінця кожного року нападу не станеться{ $panels ->
    [few] . Лінія: середнє; смуга: середня половина розподілу оцінок
   *[many] {" "}(по горизонталі — роки). Лінії: середні, по одній для кожної моделі, яка говорить про варіант; смуга: від найнижчого до найвищого; світла зона: { -belief-range }, за всіма моделями
}. { $draws }.
chart-peace-survival-title = Мир триває { $years } з імовірністю { $same ->
    [yes] { $low } за будь-якого варіанта й моделі
   *[no] від { $low } до { $high }, залежно від варіанта й моделі
}

## reliability

chart-reliability-title = На тлі історії { $extent ->
    [all] кожна теорія має більшу похибку калібрування
    [some] { $off } з { $models } теорій { $off ->
        [one] має
       *[other] мають
    } більшу похибку калібрування
   *[none] жодна теорія не має більшої похибки калібрування
}, ніж пояснює випадковість; { $better ->
    [0] жодна не є виразно кращою за просту частку
    [1] одна виразно краща за просту частку
   *[other] { $better } виразно кращі за просту частку
}
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = По горизонталі: імовірність збереження миру, яку дано випадку; по вертикалі: частка випадків, у яких мир зберігся, вирівняна так, щоб зростала (CORP); у відсотках. Затінено: де лежить 90 % кривих каліброваної моделі. Більше, ніж пояснює випадковість: такий вигляд мають менше 5 % каліброваних моделей. Кружки: випадки, угорі — мир зберігся, унизу — стався напад; площа — їх кількість. MCB: утрачено через хибні рівні, DSC: здобуто порядком, у показнику Браєра. Випадків, дібраних вручну, — { $cases }, випробувань для кожного — { $draws }.

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
