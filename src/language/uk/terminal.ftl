## play

play-caveat = Один перебіг подій, розіграний для навчання. Це не прогноз і не оцінка: він показує, як міркує одна теорія за вказаних припущень.
play-legend = Для кожного року: наскільки розгорнуто гарантію, готовність втрутитися, шанси на перемогу, які { -challenger(form: "nominative") } має у війні лише проти { -protege(form: "genitive") } і у війні ще й проти гарантів, вигода від нападу порівняно зі статус-кво (в одиницях цінності перемоги) і, де вибори можуть це змінити, хто дотримується свого зобов’язання.
play-option = Варіант
play-theory = Теорія
play-situation = Ситуація
play-quantity = величина [одиниця]
play-value = значення
play-again = Ще раз
play-other-luck = Інший жереб

## models

models-title = Теорії, які можна розіграти
models-key = ключ
models-maturity = стан розробки
models-formula = формула
models-document = Моделі
models-generated = Створено зі списку моделей командою garant models --format markdown --lang uk. Усі моделі виходять із тієї самої ситуації року: корисність нападу для { -challenger(form: "genitive") } — лише проти { -protege(form: "genitive") }, U0, і ще й проти гарантів, U1, — готовність q втрутитися та цінність s статус-кво.

## solve

forms-title = Підручникові форми
forms-output = результат
forms-meaning = що означає
forms-no-value = Значення немає: { $why }.

## explain

explain-model = { $key } — { $title } (модель)
explain-form = { $key } — { $title } (підручникова форма)
explain-quantity = { $key } — { $title } (величина)
explain-measure = { $key } — { $title } (показник)
explain-word = { $words } (термін)
explain-word-german = { $words } (термін, німецькою { $german })
explain-rule = { $key } — правило рішення гарантів
explain-idea = Ідея
explain-formula = Формула
explain-own-quantities = Власні величини
explain-none = немає
explain-meaning = Що означає
explain-unit = Одиниця
explain-range = Діапазон
explain-plausible = Правдоподібний діапазон
explain-plausible-range = { $range }; щодо оцінки, яка виходить за ці межі, програма перепитає, але не відхилить її
explain-read-by = Хто враховує
explain-stands-in = Де зазвичай стоїть
explain-world-file = файл світу, для всіх варіантів
explain-option-file = файл кожного варіанта
explain-in-a-file = У файлі сценарію
explain-definition = Означення
explain-direction = Напрям
explain-lower-is-better = що менше, то краще для миру
explain-higher-is-better = що більше, то краще для миру
explain-glossary-heading = У глосарії в розділі
explain-rules = Які учасники мають діяти, щоб гарантію було виконано
explain-rule-pivotal = діє названий у правилі гарант і, якщо є інші, принаймні один із них
explain-who-reads-it = Хто враховує
explain-rule-readers = З --will derived готовність варіанта випливає за цим правилом із готовності його учасників. Модель `coalition` застосовує його до учасників щороку. Якщо готовність задано, жодна інша модель його не враховує.
explain-what-if = Що, якби
explain-rule-what-if = --set rule=majority або --set OPTION.rule=majority для одного варіанта.

## readers of a quantity

readers-models =
    { $count ->
        [1] модель { $models }
       *[other] моделі { $models }
    }
readers-always = кожна модель, через спільну ситуацію
readers-will-given = кожна модель, через спільну ситуацію, лише якщо готовність задано: не з will = "derived" і не з --will derived
readers-will-derived = кожна модель, через спільну ситуацію, лише якщо готовність виведено: will = "derived" або --will derived
readers-pledge = кожна модель, через спільну ситуацію, лише якщо готовність виведено; якщо її задано — тільки { $models }
readers-later-years = кожна модель, через спільну ситуацію, з 2-го року
readers-election = кожна модель, через спільну ситуацію, від перших виборів, якщо вони припадають на досліджуваний період
readers-second-election = кожна модель, через спільну ситуацію, від других виборів, якщо вони припадають на досліджуваний період: повертається лише те, що зникло
readers-forms = лише підручникові форми

## page of a form

form-conditions = Умови, вибір, крайні випадки
form-reference = Література
form-proof = Доведення
form-inputs = Вхідні дані
form-sizes = Число дорівнює 0 або за модулем лежить від { $smallest } до { $largest }.
form-outputs = Результати
form-example = Приклад
form-domain-range = діапазон { $range }
form-domain-unit = одиниця { $unit }
form-domain-default = типово { $default }
form-domain-when = лише якщо { $name } = { $word }
form-unit = Одиниця: { $unit }.

## check

check-summary =
    { $study }: { $options ->
        [one] { $options } варіант
        [few] { $options } варіанти
        [many] { $options } варіантів
       *[other] { $options } варіанта
    }, { $quantities ->
        [one] { $quantities } величина
        [few] { $quantities } величини
        [many] { $quantities } величин
       *[other] { $quantities } величини
    }, { $beliefs ->
        [one] { $beliefs } оцінка
        [few] { $beliefs } оцінки
        [many] { $beliefs } оцінок
       *[other] { $beliefs } оцінки
    }, { $assumed ->
        [one] { $assumed } припущення
        [few] { $assumed } припущення
        [many] { $assumed } припущень
       *[other] { $assumed } припущення
    }
check-left-out = нічого не сказано про таке: { $parts }
check-no-names = сторони не мають імен: у текстах стоїть «{ -challenger(form: "nominative") }» і «{ -protege(form: "nominative") }»; назвіть їх у [parties]
check-unplayable = { $model } не можна розіграти без { $names }
check-complaints =
    { $count ->
        [one] { $count } зауваження
        [few] { $count } зауваження
        [many] { $count } зауважень
       *[other] { $count } зауваження
    }; нічого не розіграно і нічого не записано
check-in-english = Що сказано про самі файли, подано англійською.
