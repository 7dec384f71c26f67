## measures

measures-attack-within-the-horizon = Angriff im Zeitraum
measures-attack-in-the-first-year = Angriff im ersten Jahr
measures-years-of-peace = Jahre des Friedens
measures-peace-survives = Frieden hält
measures-war-with-guarantors = Krieg mit Garanten
measures-abandonment = Im Stich gelassen
measures-conquest = Eroberung
measures-escalation = Eskalation
measures-incidents-per-year-at-peace = Zwischenfälle je Friedensjahr
measures-both-sides-would-sign = Beide Seiten würden unterschreiben
measures-durable-peace = Dauerhafter Frieden
measures-cost-to-the-guarantors = Kosten für die Garanten
