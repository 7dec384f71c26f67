## measures

measures-attack-within-the-horizon = Attack within the horizon
measures-attack-in-the-first-year = Attack in the first year
measures-years-of-peace = Years of peace
measures-peace-survives = Peace survives
measures-war-with-guarantors = War with guarantors
measures-abandonment = Abandonment
measures-conquest = Conquest
measures-escalation = Escalation
measures-incidents-per-year-at-peace = Incidents per year at peace
measures-both-sides-would-sign = Both sides would sign
measures-durable-peace = Durable peace
measures-cost-to-the-guarantors = Cost to the guarantors
