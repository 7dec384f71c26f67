## years

story-year =
    Year { $year }: guarantee { $ramp } · will { $will } · win alone { $alone }, opposed { $opposed } · gain { $gain }
story-year-alone = Year { $year }: nobody guarantees · win { $alone } · gain { $gain }
story-standing =
    { $guarantor }: { $stands ->
        [committed] committed
       *[other] not committed
    }
story-end = The end

## events

story-no-provocation = No provocation comes (chance { $chance }).
story-challenge-taken-back = A challenge is made and taken back when it is defied (chance { $chance }).
story-provocation-answered = A provocation tests the guarantors, and they answer (chance { $chance }).
story-provocation-unanswered = A provocation tests the guarantors, and nobody answers (chance { $chance }).
story-belief-now = The challenger now believes with { $belief } that they would fight.
story-attack = The challenger attacks in year { $year } (risk { $risk }).
story-no-attack = No attack comes (risk { $risk }).
story-nothing-speaks-for-attack = No attack: in this theory nothing speaks for one now.
story-guarantors-fight = The guarantors fight (chance { $chance }).
story-guarantors-stay-out = The guarantors stay out (chance { $chance }).
story-war-won = The challenger wins the war (chance { $chance }).
story-war-not-won = The challenger does not win the war (chance { $chance }).
story-escalation = The war escalates (chance { $chance }).
story-no-escalation = The war does not escalate (chance { $chance }).
story-election =
    Election ({ $guarantor }): with { $chance } it changes the commitment. { $choice ->
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
    After an attack in year { $year }: { $fought ->
        [yes] a war with the guarantors
        [nobody] a war against the protégé alone
       *[other] a protégé left alone
    }, { $won ->
        [yes] a victory of the challenger
       *[other] no victory of the challenger
    }{ $escalated ->
        [yes] , and escalation
       *[other] {""}
    }.
story-ruled-out = In this very situation the theory “{ $theory }” rules an attack out, whatever the coins.
story-risk = In this very situation the theory “{ $theory }” puts an attack within the horizon at { $risk }: other coins, another story.
