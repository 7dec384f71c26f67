## measures

measures-attack-within-the-horizon = Angriff im Zeitraum
measures-attack-within-the-horizon-definition = Wahrscheinlichkeit, dass der Herausforderer angreift, bevor der Zeitraum endet.
measures-attack-in-the-first-year = Angriff im ersten Jahr
measures-attack-in-the-first-year-definition = Wahrscheinlichkeit eines Angriffs in Jahr 1, solange jeder Garant zu seiner Zusage steht.
measures-years-of-peace = Jahre des Friedens
measures-years-of-peace-definition = Erwartete Zahl der Jahre im Zeitraum, die in Frieden enden.
measures-peace-survives = Frieden hält
measures-peace-survives-definition = Wahrscheinlichkeit, dass bis zum Ende jedes Jahres kein Angriff gekommen ist.
measures-war-with-guarantors = Krieg mit Garanten
measures-war-with-guarantors-definition = Wahrscheinlichkeit eines Angriffs, auf den die Garanten mit Kampf antworten.
measures-abandonment = Im Stich gelassen
measures-abandonment-definition = Wahrscheinlichkeit eines Angriffs, auf den die Garanten nicht antworten.
measures-conquest = Eroberung
measures-conquest-definition = Wahrscheinlichkeit eines Angriffs, der dem Herausforderer das Umkämpfte einbringt.
measures-escalation = Eskalation
measures-escalation-definition = Wahrscheinlichkeit eines Krieges mit den Garanten, der außer Kontrolle gerät.
measures-incidents-per-year-at-peace = Zwischenfälle je Friedensjahr
measures-incidents-per-year-at-peace-definition = Wahrscheinlichkeit eines Streits unterhalb eines Angriffs in einem Friedensjahr; in jedem Modell gleich, da er allein aus den Aufzeichnungen und den Truppen folgt.
measures-probes-per-year-at-peace = Proben je Friedensjahr
measures-probes-per-year-at-peace-definition = Erwartete kleine Provokationen, mit denen der Herausforderer die Garanten auf die Probe stellt, je Friedensjahr; nur wo ein Modell sie kennt.
measures-both-sides-would-sign = Beide Seiten würden unterschreiben
measures-both-sides-would-sign-definition = Anteil der Ziehungen, in denen mit dieser Garantie eine Aufteilung für beide Seiten annehmbar ist.
measures-durable-peace = Dauerhafter Frieden
measures-durable-peace-definition = Wahrscheinlichkeit, dass ein Abkommen unterschrieben wird und im Zeitraum kein Angriff folgt.
measures-cost-to-the-guarantors = Kosten für die Garanten
measures-cost-to-the-guarantors-definition = Rüstungshilfe und dazu stationierte Truppen mal ihre Kosten und den Rotationsfaktor; für jedes Modell gleich.
