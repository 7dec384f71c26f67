## years

story-year =
    Year { $year }: guarantee { $ramp } · will { $will } · chance to win alone { $alone }, against the guarantors too { $opposed } · gain { $gain }
story-year-alone = Year { $year }: nobody guarantees · chance to win { $alone } · gain { $gain }
story-standing =
    { $guarantor }: { $stands ->
        [committed] committed
       *[other] not committed
    }
story-end = The end

## events

story-no-provocation = No provocation comes (chance { $chance }).
story-challenge-taken-back = A challenge is made and taken back when it meets resistance (chance { $chance }).
story-provocation-answered = A provocation tests the guarantors, and they answer (chance { $chance }).
story-provocation-unanswered = A provocation tests the guarantors, and nobody answers (chance { $chance }).
story-belief-now = { -challenger(form: "Nominative") } now puts the chance that the guarantors would fight at { $belief }.
story-attack = { -challenger(form: "Nominative") } attacks in year { $year } (risk { $risk }).
story-no-attack = No attack comes (risk { $risk }).
story-nothing-speaks-for-attack = No attack: in this theory nothing speaks for one now.
story-guarantors-fight = The guarantors fight (chance { $chance }).
story-guarantors-stay-out = The guarantors stay out (chance { $chance }).
story-war-won = { -challenger(form: "Nominative") } wins the war (chance { $chance }).
story-war-not-won = { -challenger(form: "Nominative") } does not win the war (chance { $chance }).
story-escalation = The war escalates (chance { $chance }).
story-no-escalation = The war does not escalate (chance { $chance }).
story-election =
    Election ({ $guarantor }): with a chance of { $chance } it changes the commitment. { $choice ->
        [withdraw] The commitment ends
        [return] The commitment is renewed
        [keep] The commitment stays
       *[other] The commitment stays ended
    }.

## ending

story-peace =
    Peace has held for { $years ->
        [one] 1 year
       *[other] { $years } years
    }.
story-war =
    After the attack in year { $year } { $fought ->
        [yes] the guarantors fight
        [nobody] { -protege(form: "nominative") } fights alone
       *[other] { -protege(form: "nominative") } is left alone
    }; { -challenger(form: "nominative") } { $won ->
        [yes] wins
       *[other] does not win
    }{ $escalated ->
        [yes] , and the war escalates
       *[other] {""}
    }.
story-ruled-out = In this very situation the theory “{ $theory }” rules an attack out, however the dice fall.
story-risk = In this very situation the theory “{ $theory }” puts the probability of an attack within the horizon at { $risk }: other dice, another story.
