## measures

measures-attack-within-the-horizon = Напад протягом періоду
measures-attack-within-the-horizon-definition = Імовірність того, що { -challenger(form: "nominative") } нападе до кінця досліджуваного періоду.
measures-attack-in-the-first-year = Напад у перший рік
measures-attack-in-the-first-year-definition = Імовірність нападу в перший рік, коли кожен гарант дотримується свого зобов’язання.
measures-years-of-peace = Роки миру
measures-years-of-peace-definition = Очікувана кількість років досліджуваного періоду, які закінчаться миром.
measures-peace-survives = Збереження миру
measures-peace-survives-definition = Імовірність того, що до кінця кожного року нападу не станеться.
measures-war-with-guarantors = Війна за участю гарантів
measures-war-with-guarantors-definition = Імовірність нападу, на який гаранти відповідають збройно.
measures-abandonment = Залишення без допомоги
measures-abandonment-definition = Імовірність нападу, на який гаранти не відповідають.
measures-conquest = Завоювання
measures-conquest-definition = Імовірність нападу, який приносить { -challenger(form: "dative") } перемогу.
measures-escalation = Ескалація
measures-escalation-definition = Імовірність війни за участю гарантів, яка виходить з-під контролю.
measures-incidents-per-year-at-peace = Інциденти за рік миру
measures-incidents-per-year-at-peace-definition = Імовірність зіткнення, що не сягає рівня нападу, за рік миру; однакова в усіх моделях, бо випливає лише з історичних даних і чисельності військ.
measures-probes-per-year-at-peace = Пробні провокації за рік миру
measures-probes-per-year-at-peace-definition = Очікувана кількість дрібних провокацій, якими { -challenger(form: "nominative") } випробовує гарантів, за рік миру; лише там, де модель їх передбачає.
measures-both-sides-would-sign = Обидві сторони підписали б
measures-both-sides-would-sign-definition = Частка випробувань, у яких із цією гарантією якийсь поділ того, за що воюють, прийнятний для обох сторін.
measures-durable-peace = Тривкий мир
measures-durable-peace-definition = Імовірність того, що угоду буде підписано й до кінця досліджуваного періоду нападу не станеться.
measures-cost-to-the-guarantors = Витрати гарантів
measures-cost-to-the-guarantors-definition = Бюджет на зброю плюс розміщені війська, помножені на їхню вартість і коефіцієнт ротації; однакові в усіх моделях.
