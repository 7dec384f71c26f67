sources-note = Для кожного джерела вказано, що з нього тут використано (нашими словами), де його можна прочитати, наскільки ми в цьому певні і що на нього спирається.
sources-pages = Де саме: { $pages }
sources-seen = Переглянуто: ми самі бачили це місце або ці дані.
sources-cited = Цитовано: ми бачили це в іншому джерелі, яке на нього посилається.
sources-memory = З пам’яті: загальні знання, повторно не перевірені.
sources-rests = На нього спирається: { $what }
sources-unused = На нього не спирається жодна оцінка й жоден факт.
sources-posterior = апостеріорний розподіл { $key } ({ $title })
sources-case = випадок «{ $title }»
sources-record = базова частота
sources-facts =
    { $facts ->
        [one] { $facts } наведений факт
        [few] { $facts } наведені факти
        [many] { $facts } наведених фактів
       *[other] { $facts } наведеного факту
    }

## command

sources-title = Джерела: { $study }
sources-of-study = Дослідження
sources-of-posteriors = Апостеріорні розподіли
sources-of-cases = Історичні випадки
