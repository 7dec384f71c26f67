## measures

measures-attack-within-the-horizon = Attack within the horizon
measures-attack-within-the-horizon-definition = Probability that { -challenger(form: "nominative") } attacks before the horizon ends.
measures-attack-in-the-first-year = Attack in the first year
measures-attack-in-the-first-year-definition = Probability of an attack in year 1, if every guarantor stands by its commitment.
measures-years-of-peace = Years of peace
measures-years-of-peace-definition = Expected number of years that end in peace within the horizon.
measures-peace-survives = Peace survives
measures-peace-survives-definition = Probability that no attack has come by the end of each year.
measures-war-with-guarantors = War with the guarantors
measures-war-with-guarantors-definition = Probability of an attack that the guarantors answer by fighting.
measures-abandonment = Abandonment
measures-abandonment-definition = Probability of an attack that the guarantors do not answer.
measures-conquest = Conquest
measures-conquest-definition = Probability of an attack that wins { -challenger(form: "nominative") } the prize.
measures-escalation = Escalation
measures-escalation-definition = Probability of a war with the guarantors that gets out of control.
measures-incidents-per-year-at-peace = Incidents per year at peace
measures-incidents-per-year-at-peace-definition = Probability of an incident below the level of an attack in a year at peace; the same for every model, as it follows from the record and the troops alone.
measures-probes-per-year-at-peace = Probes per year at peace
measures-probes-per-year-at-peace-definition = Expected number of small provocations a year at peace by which { -challenger(form: "nominative") } tests the guarantors; only where a model has them.
measures-both-sides-would-sign = Both sides would sign
measures-both-sides-would-sign-definition = Share of draws in which some division of the prize is acceptable to both sides with this guarantee.
measures-durable-peace = Durable peace
measures-durable-peace-definition = Probability that a deal is signed and no attack follows within the horizon.
measures-cost-to-the-guarantors = Cost to the guarantors
measures-cost-to-the-guarantors-definition = Arms budget, and forward troops times their cost times the rotation factor; the same for every model.
