## years

story-year =
    Jahr { $year }: Garantie { $ramp } · Wille { $will } · Siegchance allein { $alone }, auch gegen die Garanten { $opposed } · Gewinn { $gain }
story-year-alone = Jahr { $year }: niemand garantiert · Siegchance { $alone } · Gewinn { $gain }
story-standing =
    { $guarantor }: { $stands ->
        [committed] dabei
       *[other] nicht dabei
    }
story-end = Das Ende

## events

story-no-provocation = Es kommt zu keiner Provokation (Wahrscheinlichkeit { $chance }).
story-challenge-taken-back = Eine Herausforderung wird gewagt und bei Widerstand zurückgenommen (Wahrscheinlichkeit { $chance }).
story-provocation-answered = Eine Provokation stellt die Garanten auf die Probe, und sie antworten (Wahrscheinlichkeit { $chance }).
story-provocation-unanswered = Eine Provokation stellt die Garanten auf die Probe, und niemand antwortet (Wahrscheinlichkeit { $chance }).
story-belief-now = Nach Einschätzung { -challenger(form: "genitive") } würden die Garanten nun mit einer Wahrscheinlichkeit von { $belief } kämpfen.
story-attack = { -challenger(form: "Nominative") } greift im Jahr { $year } an (Risiko { $risk }).
story-no-attack = Es kommt zu keinem Angriff (Risiko { $risk }).
story-nothing-speaks-for-attack = Kein Angriff: Nach dieser Theorie spricht jetzt nichts dafür.
story-guarantors-fight = Die Garanten kämpfen (Wahrscheinlichkeit { $chance }).
story-guarantors-stay-out = Die Garanten halten sich heraus (Wahrscheinlichkeit { $chance }).
story-war-won = { -challenger(form: "Nominative") } gewinnt den Krieg (Wahrscheinlichkeit { $chance }).
story-war-not-won = { -challenger(form: "Nominative") } gewinnt den Krieg nicht (Wahrscheinlichkeit { $chance }).
story-escalation = Der Krieg eskaliert (Wahrscheinlichkeit { $chance }).
story-no-escalation = Der Krieg eskaliert nicht (Wahrscheinlichkeit { $chance }).
story-election =
    Wahl ({ $guarantor }): Mit einer Wahrscheinlichkeit von { $chance } ändert sie etwas an der Zusage. { $choice ->
        [withdraw] Die Zusage endet
        [return] Die Zusage wird erneuert
        [keep] Die Zusage bleibt bestehen
       *[other] Die Zusage bleibt beendet
    }.

## ending

story-peace =
    Der Frieden hat { $years ->
        [one] 1 Jahr
       *[other] { $years } Jahre
    } gehalten.
story-war =
    Nach dem Angriff im Jahr { $year } { $fought ->
        [yes] kämpfen die Garanten
        [nobody] kämpft { -protege(form: "nominative") } allein
       *[other] bleibt { -protege(form: "nominative") } allein
    }; { -challenger(form: "nominative") } { $won ->
        [yes] gewinnt
       *[other] gewinnt nicht
    }{ $escalated ->
        [yes] , und der Krieg eskaliert
       *[other] {""}
    }.
story-ruled-out = In genau dieser Lage schließt die Theorie „{ $theory }“ einen Angriff aus, wie auch immer die Würfel fallen.
story-risk = In genau dieser Lage liegt die Wahrscheinlichkeit eines Angriffs im Zeitraum nach der Theorie „{ $theory }“ bei { $risk }: andere Würfel, andere Geschichte.
