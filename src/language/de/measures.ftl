## measures

measures-attack-within-the-horizon = Angriff im Zeitraum
measures-attack-within-the-horizon-definition = Wahrscheinlichkeit, dass { -challenger(form: "nominative") } angreift, bevor der Zeitraum endet.
measures-attack-in-the-first-year = Angriff im ersten Jahr
measures-attack-in-the-first-year-definition = Wahrscheinlichkeit eines Angriffs in Jahr 1, wenn jeder Garant zu seiner Zusage steht.
measures-years-of-peace = Friedensjahre
measures-years-of-peace-definition = Erwartete Zahl der Jahre im Zeitraum, die in Frieden enden.
measures-peace-survives = Frieden hält
measures-peace-survives-definition = Wahrscheinlichkeit, dass es bis zum Ende jedes Jahres keinen Angriff gegeben hat.
measures-war-with-guarantors = Krieg mit den Garanten
measures-war-with-guarantors-definition = Wahrscheinlichkeit eines Angriffs, auf den die Garanten mit Kampf antworten.
measures-abandonment = Im Stich gelassen
measures-abandonment-definition = Wahrscheinlichkeit eines Angriffs, auf den die Garanten nicht antworten.
measures-conquest = Eroberung
measures-conquest-definition = Wahrscheinlichkeit eines Angriffs, mit dem { -challenger(form: "nominative") } das Kriegsziel erreicht.
measures-escalation = Eskalation
measures-escalation-definition = Wahrscheinlichkeit eines Krieges mit den Garanten, der außer Kontrolle gerät.
measures-incidents-per-year-at-peace = Zwischenfälle je Friedensjahr
measures-incidents-per-year-at-peace-definition = Wahrscheinlichkeit, dass es in einem Friedensjahr zu einem Zwischenfall unterhalb eines Angriffs kommt; in jedem Modell gleich, da sie allein aus der Aufzeichnung und den Truppen folgt.
measures-probes-per-year-at-peace = Provokationen je Friedensjahr
measures-probes-per-year-at-peace-definition = Erwartete Zahl kleiner Provokationen je Friedensjahr, mit denen { -challenger(form: "nominative") } die Garanten auf die Probe stellt; nur, wo ein Modell sie kennt.
measures-both-sides-would-sign = Beide Seiten würden unterschreiben
measures-both-sides-would-sign-definition = Anteil der Durchläufe, in denen mit dieser Garantie irgendeine Aufteilung des Kriegsziels für beide Seiten annehmbar ist.
measures-durable-peace = Dauerhafter Frieden
measures-durable-peace-definition = Wahrscheinlichkeit, dass ein Abkommen unterschrieben wird und im Zeitraum kein Angriff folgt.
measures-cost-to-the-guarantors = Kosten für die Garanten
measures-cost-to-the-guarantors-definition = Rüstungshilfe und dazu die stationierten Truppen mal ihren Kosten mal dem Rotationsfaktor; für jedes Modell gleich.
