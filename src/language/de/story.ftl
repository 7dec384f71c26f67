## years

story-year =
    Jahr { $year }: Garantie { $ramp } · Wille { $will } · Sieg allein { $alone }, gegen alle { $opposed } · Gewinn { $gain }
story-year-alone = Jahr { $year }: niemand garantiert · Sieg { $alone } · Gewinn { $gain }
story-standing =
    { $guarantor }: { $stands ->
        [committed] dabei
       *[other] nicht dabei
    }
story-end = Das Ende

## events

story-no-provocation = Keine Provokation kommt (Risiko { $chance }).
story-challenge-taken-back = Eine Herausforderung wird gewagt und zurückgenommen, als ihr jemand trotzt (Risiko { $chance }).
story-provocation-answered = Eine Provokation prüft die Garanten, und sie antworten (Chance { $chance }).
story-provocation-unanswered = Eine Provokation prüft die Garanten, und niemand antwortet (Chance { $chance }).
story-belief-now = Der Herausforderer glaubt jetzt zu { $belief }, dass sie kämpfen würden.
story-attack = Der Herausforderer greift im Jahr { $year } an (Risiko { $risk }).
story-no-attack = Kein Angriff kommt (Risiko { $risk }).
story-nothing-speaks-for-attack = Kein Angriff: Nach dieser Theorie spricht jetzt nichts dafür.
story-guarantors-fight = Die Garanten kämpfen (Chance { $chance }).
story-guarantors-stay-out = Die Garanten bleiben draußen (Chance { $chance }).
story-war-won = Der Herausforderer gewinnt den Krieg (Chance { $chance }).
story-war-not-won = Der Herausforderer gewinnt den Krieg nicht (Chance { $chance }).
story-escalation = Der Krieg eskaliert (Chance { $chance }).
story-no-escalation = Der Krieg eskaliert nicht (Chance { $chance }).
story-election =
    Wahl ({ $guarantor }): Mit { $chance } ändert sie etwas an der Zusage. { $choice ->
        [withdraw] Die Zusage endet
        [return] Die Zusage wird erneuert
        [keep] Die Zusage bleibt
       *[other] Die Zusage bleibt beendet
    }.

## ending

story-peace =
    Der Frieden hat { $years ->
        [one] 1 Jahr
       *[other] { $years } Jahre
    } gehalten.
story-war =
    Nach einem Angriff im Jahr { $year }: { $fought ->
        [yes] ein Krieg mit den Garanten
        [nobody] ein Krieg gegen den Schützling allein
       *[other] ein alleingelassener Schützling
    }, { $won ->
        [yes] ein Sieg
       *[other] kein Sieg
    } des Herausforderers{ $escalated ->
        [yes] , und Eskalation
       *[other] {""}
    }.
story-ruled-out = In genau dieser Lage schließt die Theorie «{ $theory }» einen Angriff aus, wie die Würfe auch fallen.
story-risk = In genau dieser Lage setzt die Theorie «{ $theory }» einen Angriff im Zeitraum auf { $risk }: andere Würfe, andere Geschichte.
