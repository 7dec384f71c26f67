## attrition

form-signalling-attrition = Zermürbung durch Publikumskosten

## calculus

form-calculus-threshold = Kritische Wahrscheinlichkeit des Eingreifens
form-calculus-will = Wille eines Garanten

## deal zone

form-bargaining-deal-zone = Bereich der Garantien, die beide unterschreiben

## global game

form-coalition-global-game = Globales Spiel des Eingreifens
form-coalition-large-player = Großer Garant im globalen Spiel

## guarantors

form-coalition-rules = Entscheidungsregeln bei korrelierten Willen
form-calculus-coalition = Angriff gegen mehrere Garanten

## inherited treaty

form-signalling-inherited-treaty = Geerbter Vertrag

## lanchester

form-balance-lanchester = Lanchesters quadratisches Gesetz
form-balance-forward-force = Vorne stehende Kräfte gegen vollendete Tatsachen
form-balance-relief = Entsatz, der die Schlacht wendet

## moral hazard

form-bargaining-moral-hazard = Leichtsinn eines Schützlings

## power risk

form-brinkmanship-power-risk = Macht und Risiko

## preventive

form-commitment-preventive = Präventivkrieg

## probing

form-probing-learning = Lernen aus unbeantworteten Proben
form-probing-reputation = Ruf bei endlich vielen Proben
form-probing-salami = Salamitaktik

## prospect

form-prospect-lottery = Kumulierter Prospektwert einer Lotterie
form-prospect-war = Prospektwert eines Angriffs
form-prospect-threshold = Kritisches Eingreifen in der Prospect-Theorie

## quantal

form-quantal-logit = Logit-Quantal-Response-Gleichgewicht
form-quantal-probit = Strategisches Probit

## risk contest

form-brinkmanship-risk-contest = Wettstreit im Risiko

## signalling

form-signalling-hybrid = Selbstbindung mit sofort gezahltem Anteil
form-signalling-sinking-costs = Versenkte Kosten

## situation

form-situation-static = Statische Lage einer Garantie

## survival

form-survival-decaying-hazard = Abklingendes Risiko
form-survival-weibull = Weibull-Überleben
form-survival-political = Frieden unter wechselnder Politik eines Garanten

## proofs

form-proofs-classes = Typen sind ein Kontinuum, zusammengefasst zu Klassen, die gleich handeln und mit ihrem Mittel zählen; da Auszahlungen linear im Typ sind, ändert sich keine Wahrscheinlichkeit.
proofs-the-challenger-at-the-critical = Der Herausforderer bei der kritischen Wahrscheinlichkeit des Eingreifens, in [0, 1] gerückt.
proofs-attack-or-hold-then-each = Angriff oder nicht, dann der Wille jedes Garanten als Zug des Zufalls; nur für unabhängige Willen.
proofs-both-sides-types-are-moves = Die Typen beider Seiten sind Züge des Zufalls.
proofs-played-where-the-thresholds-decide = Gespielt, wo die Schwellen entscheiden: Der Schützling wechselt die Seite mit einer Wahrscheinlichkeit mitten zwischen den Schwellen des Verteidigers, und dieser ist treu mit der, die den Herausforderer gleichgültig lässt.
proofs-attack-resistance-intervention = Angriff, Widerstand, Eingreifen.
proofs-power-is-a-continuum-the = Macht ist ein Kontinuum; zur Wahl stehen die von der Form genannten neben anderen.
proofs-members-move-at-the-same = Die Mitglieder ziehen gleichzeitig.
proofs-two-days-at-the-critical = Zwei Tage beim kritischen Fall der Chance des Herausforderers, deren zweiter für immer dauert; zur Wahl stehen Angebote mit dem kleinsten annehmbaren.
proofs-the-last-probes-two-at = Die letzten Proben, höchstens zwei, jede von einem anderen Herausforderer; ungestört gewinnt der Garant das Doppelte einer Antwort.
proofs-costs-are-a-continuum-the = Kosten sind ein Kontinuum; der Baum hat drei Klassen und ist für sie gelöst, seine Wahrscheinlichkeit von Krieg liegt nur nahe an der der Form.
proofs-one-opportunity-to-attack = Eine Gelegenheit zum Angriff.
proof-by-regret = Kein Bedauern in einem endlichen Spiel.
proof-by-logit-residual = Die Entscheidungen in einem endlichen Spiel sind Logit-Antworten aufeinander.
proof-by-best-response = Kein endliches Spiel; auf einem Gitter gewinnt niemand durch Abweichen.
proof-by-second-route = Kein endliches Spiel; eine zweite Rechnung stimmt überein.
proofs-costs-of-intervening-each-guarantor-does-what = Kosten des Eingreifens: Jeder Garant tut, was für ihn besser ist.
proofs-whenever-a-side-backs-down-before-the = Wann immer eine Seite vor dem Horizont nachgibt, erhält sie dasselbe; am Horizont kämpft sie genau dann, wenn das besser ist.
proofs-known-value-by-drawing-4-million-shocks = Bekannter Wert aus 4 Millionen gezogenen Störungen.
proofs-stakes-and-moments-of-giving-way-for = Einsätze und Zeitpunkte des Nachgebens bei gleichverteilten Einsätzen; exponentielle Einsätze durch eine zweite Rechnung.
proofs-the-differential-equations-step-by-step-at = Die Differentialgleichungen Schritt für Schritt, bei zufälligen Streitkräften.
proofs-a-force-of-that-size-is-fought = Streitkräfte dieser Größe werden Schritt für Schritt bekämpft und brechen an ihrem Tag.
proofs-the-arcsine-law-for-two-products-and = Das Arkussinusgesetz für zwei; Produkte und Ordnungsstatistiken an den Enden der Korrelation.
proofs-signals-around-the-cutoff-at-the-cutoff = Signale um die Schwelle; an der Schwelle des Zustands handeln gerade genug.
proofs-known-values-by-solving-with-a-flat = Bekannte Werte aus der Lösung mit flacher Vorverteilung.
proofs-known-value-as-a-product-year-by = Bekannter Wert als Produkt Jahr für Jahr.
proofs-known-values-of-which-one-is-the = Bekannte Werte, darunter das Überleben, aus dem die Skala bestimmt wird.
proofs-known-value-by-drawing-a-million-courses = Bekannter Wert aus einer Million gezogener Verläufe; konstante Risiken und folgenlose Wahlen multiplizieren sich.
proofs-bayes-rule-step-by-step = Der Satz von Bayes Schritt für Schritt.
proofs-known-value-by-drawing-courses-one-slice = Bekannter Wert aus gezogenen Verläufen; eine Scheibe und sehr viele von Hand.
proofs-the-choquet-integral-at-random-lotteries = Das Choquet-Integral bei zufälligen Lotterien.
proofs-known-values-by-finding-the-root-of = Bekannte Werte aus der Nullstelle des Werts der Lotterie.
proofs-known-values-on-a-fine-grid-of = Bekannte Werte auf einem feinen Gitter von Stärken.

## tripartite

form-perfect-deterrence-tripartite = Dreieckskrise

## unilateral

form-perfect-deterrence-unilateral = Spiel der einseitigen Abschreckung

## volunteer

form-coalition-volunteer = Freiwilligendilemma
form-coalition-threshold = Schwellenspiel

## words of trees

# Players.
tree-challenger = Herausforderer
tree-defender = Verteidiger
tree-guarantor = Garant
tree-guarantors = Garanten
tree-protege = Schützling
tree-member = Mitglied
# Actions.
tree-hold = stillhalten
tree-attack = angreifen
tree-challenge = herausfordern
tree-probe = proben
tree-concede = nachgeben
tree-yield = nachgeben
tree-defy = trotzen
tree-back-down = zurückweichen
tree-fight = kämpfen
tree-abstain = fernbleiben
tree-intervene = eingreifen
tree-stand-aside = abseits stehen
tree-intervenes = greift ein
tree-stands-aside = steht abseits
tree-resist = widerstehen
tree-act = handeln
tree-answer = antworten
tree-ignore = hinnehmen
tree-no-probe = keine Probe
tree-one-probe = eine Probe
tree-two-probes = zwei Proben
tree-accept = annehmen
tree-support = beistehen
tree-withhold = versagen
tree-submit = sich fügen
tree-silence = schweigen
tree-signal = Signal
tree-offer = Angebot
tree-power = Macht
tree-demand = Forderung
# Types and moves of nature.
tree-hard = hart
tree-soft = weich
tree-low-stake = kleiner Einsatz
tree-high-stake = großer Einsatz
tree-dove = Taube
tree-hawk = Falke
tree-wary = vorsichtig
tree-eager = angriffslustig
tree-staunch = treu
tree-perfidious = untreu
tree-realigning = wechselt die Seite
tree-loyal = bleibt
tree-resolute = entschlossen
tree-irresolute = unentschlossen
tree-escalation = Eskalation
tree-no-escalation = keine Eskalation
tree-cost = Kosten
# Ends.
tree-status-quo = Status quo
tree-war = Krieg
tree-war-alone = Krieg allein
tree-war-against-all = Krieg gegen alle
tree-war-against = Krieg gegen
tree-war-today = Krieg heute
tree-war-tomorrow = Krieg morgen
tree-concession = Zugeständnis
tree-retreat = Rückzug
tree-capitulation = Kapitulation
tree-conflict = Konflikt
tree-protege-yields = Schützling gibt nach
tree-realignment = Seitenwechsel
tree-submission = Unterwerfung
tree-disaster = Katastrophe
tree-success = Erfolg
tree-failure = Misserfolg
tree-peace = Frieden
tree-deal = Abkommen

## inputs, outputs, conditions

form-says-the-side-with-the-smaller-root-concedes = Die Seite mit der kleineren Wurzel gibt nicht sofort nach. Bei gleichem Wert und gleichen Kriegskosten ist das die Seite, deren Publikumskosten steiler steigen; im Allgemeinen muss sie es nicht sein.
form-says-audience-cost-of-side-1-per-unit = Publikumskosten der Seite 1 je Zeiteinheit.
form-says-audience-cost-of-side-2-per-unit = Publikumskosten der Seite 2 je Zeiteinheit.
form-says-highest-cost-of-war-of-side-1 = Höchste Kriegskosten der Seite 1.
form-says-highest-cost-of-war-of-side-2 = Höchste Kriegskosten der Seite 2.
form-says-what-the-prize-is-worth-to-side = Was der Streitwert der Seite 1 wert ist.
form-says-what-the-prize-is-worth-to-side-2 = Was der Streitwert der Seite 2 wert ist.
form-says-time-t-after-which-whoever-is-left = Zeit t*, nach der kämpft, wer noch übrig ist.
form-says-probability-that-side-1-concedes-at-once = Wahrscheinlichkeit, dass Seite 1 sofort nachgibt.
form-says-probability-that-side-2-concedes-at-once = Wahrscheinlichkeit, dass Seite 2 sofort nachgibt.
form-says-probability-that-side-1-backs-down-by = Wahrscheinlichkeit, dass Seite 1 bis t* nachgibt, wenn die andere es nicht tut.
form-says-probability-that-side-2-backs-down-by = Wahrscheinlichkeit, dass Seite 2 bis t* nachgibt, wenn die andere es nicht tut.
form-says-probability-of-war = Wahrscheinlichkeit eines Krieges.
form-says-q-is-not-clipped-below-0-nobody = q* ist nicht beschnitten: Unter 0 greift niemand an, über 1 lohnt ein Angriff sogar gegen alle. Für U0 < U1 kehrt sich die Ungleichung um; für U0 = U1 gibt es kein q*.
form-says-probability-that-the-challenger-wins-against-the = Wahrscheinlichkeit, dass der Herausforderer gegen den Schützling allein siegt.
form-says-probability-that-it-wins-if-the-guarantors = Wahrscheinlichkeit, dass er siegt, wenn die Garanten eingreifen.
form-says-cost-of-a-war-against-the-protege = Kosten eines Krieges gegen den Schützling allein.
form-says-cost-of-a-war-against-protege-and = Kosten eines Krieges gegen Schützling und Garanten.
form-says-value-of-not-attacking = Wert des Nichtangreifens.
form-says-probability-of-intervention-q-at-which-attacking = Wahrscheinlichkeit q* des Eingreifens, bei der ein Angriff so gut ist wie keiner.
form-says-the-protection-gain-is-given-with-several = Der Zugewinn an Schutz ist vorgegeben. Bei mehreren Garanten hängt er davon ab, was die anderen tun, und q ist ein Fixpunkt.
form-says-how-much-the-intervention-adds-to-the = Wie viel das Eingreifen zum Überleben des Schützlings beiträgt.
form-says-what-the-protege-s-survival-is-worth = Was dem Garanten das Überleben des Schützlings wert ist.
form-says-what-it-costs-to-break-the-pledge = Was es kostet, die Zusage zu brechen.
form-says-what-it-costs-to-abandon-troops-that = Was es kostet, Truppen im Stich zu lassen, die schon da sind.
form-says-median-cost-of-intervening = Median der Kosten des Eingreifens.
form-says-scale-of-the-logistic-distribution-of-that = Skala der logistischen Verteilung dieser Kosten.
form-says-probability-that-the-guarantor-intervenes = Wahrscheinlichkeit, dass der Garant eingreift.
form-says-shares-lie-in-0-1-the-zone = Anteile liegen in [0, 1]. Der Bereich kann leer sein, dann hat nichts einen Wert, oder aus zwei Teilen bestehen: Dann werden auch gap_low und gap_high angegeben.
form-says-p-challenger-s-chance-in-the-current = p: Chance des Herausforderers im laufenden Krieg.
form-says-c-c-its-cost-of-fighting-on = c_C: was ihn das Weiterkämpfen kostet.
form-says-c-p-protege-s-cost-of-fighting = c_P: was den Schützling das Weiterkämpfen kostet.
form-says-how-much-the-challenger-dislikes-strength-1 = ψ: wie sehr dem Herausforderer die Stärke 1 missfällt.
form-says-h0-probability-that-a-deal-without-guarantee = h0: Wahrscheinlichkeit, dass eine Einigung ohne Garantie zerbricht.
form-says-how-fast-strength-lowers-that = κ: wie schnell Stärke sie senkt.
form-says-l-protege-s-payoff-if-the-deal = L: Auszahlung des Schützlings, wenn die Einigung zerbricht.
form-says-0-what-a-later-attack-is-worth = Ω0: was dem Herausforderer ein späterer Angriff bei Stärke 0 wert ist.
form-says-how-fast-strength-lowers-that-2 = μ: wie schnell Stärke das senkt.
form-says-least-strength-both-sign = Kleinste Stärke, die beide unterschreiben.
form-says-greatest-strength-both-sign = Größte Stärke, die beide unterschreiben.
form-says-only-if-the-zone-has-a-gap = Nur wenn der Bereich eine Lücke hat: wo sein unterster Teil endet.
form-says-only-if-the-zone-has-a-gap-2 = Nur wenn der Bereich eine Lücke hat: wo sein oberster Teil beginnt.
form-says-cost-k-of-acting-success-is-worth = Kosten k des Handelns; Erfolg ist 1 wert.
form-says-the-cutoff-is-unique-iff-2-other = Die Schwelle ist genau dann eindeutig, wenn α/√β < √(2π); andere Eingaben werden abgelehnt, denn sie haben bis zu drei Gleichgewichte.
form-says-y-what-all-expect-the-ease-of = y: was alle von der Leichtigkeit des Erfolgs erwarten.
form-says-precision-of-that = α: Genauigkeit dieser Erwartung.
form-says-precision-of-the-private-signals = β: Genauigkeit der privaten Signale.
form-says-from-which-on-the-intervention-succeeds = θ*, ab dem das Eingreifen gelingt.
form-says-signal-from-which-on-a-guarantor-acts = Signal, ab dem ein Garant handelt.
form-says-probability-of-success = Wahrscheinlichkeit des Erfolgs.
form-says-the-limit-of-exact-signals-the-difference = Der Grenzfall genauer Signale. Der Unterschied ist w, was immer das Handeln kostet.
form-says-w-share-of-the-whole-that-the = w: Anteil am Ganzen, den der große Garant beiträgt.
form-says-if-it-acts = θ*, wenn er handelt.
form-says-if-it-stays-out = θ*, wenn er sich heraushält.
form-says-no-choice-of-equilibrium-wills-are-given = Kein Gleichgewicht ist zu wählen: Die Willen sind vorgegeben. Ein Wille von 0 oder 1 steht bei jeder Korrelation fest.
form-says-will-of-each-guarantor = Wille jedes Garanten.
form-says-how-much-of-the-will-is-common = ρ: wie viel vom Willen allen gemeinsam ist.
form-says-probability-that-all-act = Wahrscheinlichkeit, dass alle handeln.
form-says-probability-that-more-than-half-act = Wahrscheinlichkeit, dass mehr als die Hälfte handelt.
form-says-probability-that-at-least-one-acts = Wahrscheinlichkeit, dass mindestens einer handelt.
form-says-gross-of-the-status-quo-the-wills = Ohne Abzug des Status quo. Die Willen sind vorgegeben: Dass sie beste Antworten aufeinander sind, wird nicht behauptet. Die drei Listen sind gleich lang.
form-says-challenger-s-force-a = Streitkräfte A des Herausforderers.
form-says-protege-s-force = Streitkräfte des Schützlings.
form-says-force-of-each-guarantor = Streitkräfte jedes Garanten.
form-says-cost-that-each-guarantor-adds = Kosten, die jeder Garant hinzufügt.
form-says-m-how-sharply-superiority-decides = m: wie scharf Überlegenheit entscheidet.
form-says-what-a-defender-counts-in-attackers = φ: wie viele Angreifer ein Verteidiger aufwiegt.
form-says-expected-utility-of-an-attack = Erwarteter Nutzen eines Angriffs.
form-says-no-choice-of-equilibrium-challenger-war-low = Kein Gleichgewicht ist zu wählen. challenger_war_low < challenger_war_high. Die Herausforderung wird mit den Publikumskosten seltener; der Krieg nicht unbedingt.
form-says-probability-p-that-a-guarantor-that-resists = Wahrscheinlichkeit p, dass ein Garant, der sich widersetzt, den Schützling rettet.
form-says-its-cost-c-of-resisting = Was ihn der Widerstand kostet: c.
form-says-its-stake-is-uniform-between-0-and = Sein Einsatz ist gleichverteilt zwischen 0 und diesem Wert.
form-says-what-the-challenger-gains-if-the-guarantor = Was der Herausforderer gewinnt, wenn der Garant nachgibt: V.
form-says-the-challenger-s-payoff-of-war-is = Die Auszahlung des Herausforderers im Krieg ist gleichverteilt von hier …
form-says-to-here = … bis hier.
form-says-what-breaking-the-treaty-costs-any-guarantor = Was der Bruch des Vertrags jeden Garanten kostet: m.
form-says-probability-that-the-guarantor-resists = Wahrscheinlichkeit, dass der Garant sich widersetzt.
form-says-probability-of-a-challenge = Wahrscheinlichkeit einer Herausforderung.
form-says-defenders-an-attacker-kills-in-a-day = Verteidiger, die ein Angreifer an einem Tag tötet: a.
form-says-attackers-a-defender-kills-in-a-day = Angreifer, die ein Verteidiger an einem Tag tötet: d.
form-says-attackers-at-the-start-a = Angreifer zu Beginn: A.
form-says-defenders-at-the-start-d = Verteidiger zu Beginn: D.
form-says-day-t-on-which-relief-arrives = Tag T, an dem der Entsatz eintrifft.
form-says-a-defence-that-never-breaks-has-no = Eine Verteidigung, die nie bricht, hat keinen Zeitpunkt des Bruchs.
form-says-defenders-that-arrive-in-a-day-u = Verteidiger, die an einem Tag eintreffen: u.
form-says-when-the-defence-breaks = Wann die Verteidigung bricht.
form-says-attackers-left-then = Angreifer, die dann übrig sind.
form-says-a-force-of-exactly-d-breaks-on = Streitkräfte von genau D* brechen am Tag T.
form-says-d-least-forward-force-that-holds-until = D*: kleinste vordere Streitmacht, die bis dahin hält.
form-says-force-that-holds-without-relief = Streitkräfte, die ohne Entsatz halten.
form-says-if-the-front-breaks-before-t-nothing = Bricht die Front vor T, gibt es nichts mehr zu entsetzen, und keine Ausgabe hat einen Wert. Siegt die Verteidigung allein, ist der Entsatz 0, und die Angreifer sind 0, sobald sie geschlagen sind.
form-says-attackers-on-day-t = Angreifer am Tag T.
form-says-defenders-on-day-t-before-relief = Verteidiger am Tag T, vor dem Entsatz.
form-says-r-relief-from-which-on-the-defence = R*: Entsatz, ab dem die Verteidigung siegt.
form-says-nobody-can-ask-for-more-than-everything = Niemand kann mehr als alles verlangen, also begrenzt die Chance p des Herausforderers die Forderung; ohne p ist die Grenze 1. Unabhängig von p für p ≥ max(l, t*).
form-says-l-least-cost-of-war-of-the = l: geringste Kriegskosten des Herausforderers.
form-says-w-how-far-that-cost-reaches-above = w: wie weit diese Kosten über l hinausreichen.
form-says-c-p-protege-s-cost-of-war = c_P: Kriegskosten des Schützlings, abzüglich dessen, was die Versicherung davon übernimmt.
form-says-p-challenger-s-chance-in-a-war = p: Chance des Herausforderers im Krieg; begrenzt die Forderung.
form-says-is-a-probability-at-p-1-so = β ist bei p = 1 eine Wahrscheinlichkeit, also höchstens 1. power_if_resisted kann power_that_coerces übersteigen: Dann würde der Verteidiger nachgeben, und der Wert ist hypothetisch. power_that_coerces über power_max ist unerreichbar.
form-says-probability-of-escalation-per-unit-of-power = β: Wahrscheinlichkeit der Eskalation je Einheit Macht.
form-says-n-c-cost-of-disaster-to-the = n_C: Kosten der Katastrophe für den Herausforderer, geteilt durch den Streitwert.
form-says-n-d-cost-of-disaster-to-the = n_D: Kosten der Katastrophe für den Verteidiger, geteilt durch seinen Einsatz.
form-says-most-power-the-challenger-can-bring = Größte Macht, die der Herausforderer aufbieten kann.
form-says-p-power-it-brings-against-a-defender = p°: Macht, die er gegen einen Verteidiger aufbietet, der sich widersetzt.
form-says-what-that-is-worth-to-it = Was ihm das wert ist.
form-says-p-power-at-which-the-defender-submits = p̂: Macht, bei der der Verteidiger nachgibt.
form-says-alone-does-not-decide-if-p-c = Δ* allein entscheidet nicht: Ist p − c ≤ 1 − δ, führt kein noch so großer Abfall zum Krieg, denn das beste Angebot von heute ist mehr wert als Krieg.
form-says-worth-of-the-next-period = δ: Wert der nächsten Periode.
form-says-p-challenger-s-chance-now = p: Chance des Herausforderers jetzt.
form-says-c-cost-of-war-in-each-period = c: Kriegskosten in jeder Periode, in Anteilen des Kuchens.
form-says-fall-of-the-chance-beyond-which-peace = Δ*: Abfall der Chance, über dem der Friede scheitert, wenn p − c > 1 − δ.
form-says-without-a-value-if-the-history-is = Ohne Wert, wenn die Vorgeschichte nach dem, was angenommen wurde, unmöglich ist: Beide Arten antworten immer, oder die einzige, an die geglaubt wird, tut es.
form-says-prior-probability-that-the-guarantor-is-resolute = π: anfängliche Wahrscheinlichkeit, dass der Garant entschlossen ist.
form-says-r-probability-that-a-resolute-guarantor-answers = α_R: Wahrscheinlichkeit, dass ein entschlossener Garant auf eine Provokation antwortet.
form-says-i-probability-that-an-irresolute-one-does = α_I: Wahrscheinlichkeit, dass ein unentschlossener es tut.
form-says-n-number-of-unanswered-probes = n: Zahl der unbeantworteten Provokationen.
form-says-probability-that-the-guarantor-is-resolute-after = Wahrscheinlichkeit, dass der Garant entschlossen ist, nach den Provokationen.
form-says-is-compared-with-bn-as-computed-not = π wird mit bⁿ verglichen, wie es berechnet ist, nicht mit einem Logarithmus; bei genau π = bⁿ mischt der Herausforderer und zählt als einer, der nicht provoziert. π ≥ b: 0, nie. π = 0: immer, also gibt es kein endliches n.
form-says-probability-that-the-guarantor-always-answers = π: Wahrscheinlichkeit, dass der Garant immer antwortet.
form-says-b-gain-of-an-unanswered-probe = b: Gewinn einer unbeantworteten Provokation.
form-says-probes-left-when-the-first-one-is = Provokationen, die noch bleiben, wenn die erste versucht wird.
form-says-n-1-or-0-certain-answer-k = n = 1 oder γ = 0: sichere Antwort, −K − c. Ohne Kosten der Scheiben gelingt die Taktik im Grenzfall genau dann, wenn γ > 1.
form-says-how-fast-smaller-slices-escape-an-answer = γ: wie schnell kleinere Scheiben der Antwort entgehen.
form-says-k-cost-of-an-answer-to-the = K: was eine Antwort den Herausforderer kostet.
form-says-c-cost-of-each-slice = c: Kosten jeder Scheibe.
form-says-n-number-of-slices = n: Zahl der Scheiben.
form-says-expected-utility-of-the-tactic = Erwarteter Nutzen der Taktik.
form-says-exponent-of-gains-estimated-0-88 = Exponent der Gewinne; geschätzt 0,88.
form-says-exponent-of-losses-estimated-0-88 = Exponent der Verluste; geschätzt 0,88.
form-says-how-much-more-a-loss-weighs-than = λ: wie viel schwerer ein Verlust wiegt als ein Gewinn; geschätzt 2,25.
form-says-exponent-of-the-weights-of-gains-estimated = Exponent der Gewichte von Gewinnen; geschätzt 0,61.
form-says-exponent-of-the-weights-of-losses-estimated = Exponent der Gewichte von Verlusten; geschätzt 0,69.
form-says-from-where-gains-and-losses-are-measured = Von wo aus Gewinne und Verluste gemessen werden.
form-says-cumulative-prospect-value-measured-from-the-reference = Kumulativer Prospect-Wert, vom Bezugspunkt aus gemessen.
form-says-mean-outcome-e-x-the-reference-does = Mittleres Ergebnis E[x]; der Bezugspunkt geht nicht ein.
form-says-their-probabilities = Ihre Wahrscheinlichkeiten.
form-says-outcomes = Ergebnisse.
form-says-as-many-probabilities-as-outcomes-they-sum = So viele Wahrscheinlichkeiten wie Ergebnisse; ihre Summe ist 1. Ein Ergebnis am Bezugspunkt ist ein Gewinn von 0.
form-says-probability-that-the-guarantors-intervene-q = Wahrscheinlichkeit, dass die Garanten eingreifen: q.
form-says-probability-that-the-challenger-wins-against-the-2 = Wahrscheinlichkeit, dass der Herausforderer gegen den Schützling allein siegt: p0.
form-says-probability-that-it-wins-if-they-intervene = Wahrscheinlichkeit, dass er siegt, wenn sie eingreifen: p1.
form-says-cost-of-a-war-against-the-protege-2 = Kosten eines Krieges gegen den Schützling allein: k0.
form-says-cost-of-a-war-against-all-k1 = Kosten eines Krieges gegen alle: k1.
form-says-the-value-is-that-of-outcome-reference = Der Wert ist der von (Ergebnis − Bezugspunkt), nicht abzüglich dessen des Status quo.
form-says-outcome-of-an-attack-without-intervention-g = Ergebnis eines Angriffs ohne Eingreifen: G.
form-says-loss-of-an-attack-with-intervention-the = Verlust eines Angriffs mit Eingreifen: Das Ergebnis ist −L.
form-says-value-of-not-attacking-s = Wert des Nichtangreifens: s.
form-says-unique-for-l-s-g-otherwise-there = Eindeutig für −L < s < G. Sonst gibt es keine Schwelle: Ab s ≥ G greift niemand an, für s ≤ −L jeder.
form-says-probability-of-intervention-at-which-attacking-is = Wahrscheinlichkeit des Eingreifens, bei der ein Angriff so gut ist wie keiner.
form-says-the-same-for-expected-utility = Dasselbe für den erwarteten Nutzen.
form-says-challenger-s-payoff-if-it-holds = Auszahlung des Herausforderers, wenn er stillhält.
form-says-if-the-protege-concedes = … wenn der Schützling nachgibt.
form-says-in-a-war-against-the-protege-alone = … in einem Krieg gegen den Schützling allein.
form-says-in-a-war-against-protege-and-guarantor = … in einem Krieg gegen Schützling und Garanten.
form-says-protege-s-payoff-if-it-concedes = Auszahlung des Schützlings, wenn er nachgibt.
form-says-if-it-fights-alone = … wenn er allein kämpft.
form-says-if-it-fights-with-the-guarantor = … wenn er mit dem Garanten kämpft.
form-says-guarantor-s-payoff-if-it-abstains = Auszahlung des Garanten, wenn er sich heraushält.
form-says-if-it-intervenes = … wenn er eingreift.
form-says-precision-of-choices-0-is-a-coin = Schärfe λ der Entscheidungen: 0 ist eine Münze an jedem Knoten, ∞ teilspielperfekt.
form-says-standard-deviation-of-the-private-shock-on = Standardabweichung σ der privaten Störung jeder Auszahlung am Ende.
form-says-probability-that-the-challenger-attacks = Wahrscheinlichkeit, dass der Herausforderer angreift.
form-says-probability-that-the-protege-resists-an-attack = Wahrscheinlichkeit, dass der Schützling sich einem Angriff widersetzt.
form-says-probability-that-the-guarantor-intervenes-in-a = Wahrscheinlichkeit, dass der Garant in einen Krieg eingreift.
form-says-unique-by-backward-recursion-a-tie-at = Eindeutig, durch Rückwärtsinduktion. Ein Gleichstand an einem Knoten ist bei jeder Schärfe eine Münze.
form-says-unique-by-backward-recursion = Eindeutig, durch Rückwärtsinduktion.
form-says-the-symmetric-equilibrium-the-speed-of-the = Das symmetrische Gleichgewicht. Wie schnell die Gefahr steigt, spielt keine Rolle. stakes ist uniform oder exponential.
form-says-distribution-of-the-private-stakes = Verteilung der privaten Einsätze.
form-says-highest-stake-over-the-cost-of-disaster = Höchster Einsatz, geteilt durch die Kosten der Katastrophe: κ.
form-says-rate-cost-of-disaster-over-the-mean = Rate μ: Kosten der Katastrophe, geteilt durch den mittleren Einsatz.
form-says-probability-of-disaster = Wahrscheinlichkeit einer Katastrophe.
form-says-least-cost-separating-equilibrium-other-equilibria-exist = Trennendes Gleichgewicht mit den geringsten Kosten; andere Gleichgewichte gibt es, und dass dieses D1 übersteht, ist nicht bewiesen. Die Schwelle muss unter stake_max liegen: Sonst signalisiert niemand, und niemand widersetzt sich. challenger_war_low < 0 < challenger_war_high: Manche Herausforderer kämpfen ohnehin, manche nie. resist_success über 0: Bei 0 ist es jedem Typ gleich, ob er sich widersetzt.
form-says-what-the-challenger-gains-if-the-guarantor-2 = Was der Herausforderer gewinnt, wenn der Garant nachgibt.
form-says-what-is-paid-at-once-for-each = κ: was sofort für jede Einheit bezahlt wird, die der Bruch der Zusage kostet.
form-says-stake-from-which-on-the-guarantor-signals = Einsatz, ab dem der Garant signalisiert und sich widersetzt.
form-says-size-of-the-signal = Größe des Signals.
form-says-what-the-guarantor-expects-before-it-knows = Was der Garant erwartet, ehe er seinen Einsatz kennt.
form-says-no-growth-ramp-fatigue-erosion-or-elections = Kein Wachstum, kein Aufbau, keine Ermüdung, keine Erosion, keine Wahlen. critical_intervention ist nicht beschnitten. Die Anteile x sind nicht auf [0, 1] beschnitten.
form-says-protege-s-force-p = Streitkräfte P des Schützlings.
form-says-t-what-a-forward-soldier-counts-in = κ_T: wie viele Soldaten des Schützlings ein Soldat vor Ort aufwiegt.
form-says-r-the-same-for-reinforcements = κ_R: dasselbe für Verstärkungen.
form-says-how-long-a-war-leaves-time-for = Wie lange ein Krieg Zeit für Verstärkungen lässt.
form-says-k0-cost-of-a-war-against-the = k0: Kosten eines Krieges gegen den Schützling allein.
form-says-s-value-of-not-attacking = s: Wert des Nichtangreifens.
form-says-precision-of-the-challenger-s-choice = λ: Schärfe der Entscheidung des Herausforderers.
form-says-opportunities-to-attack-in-a-year = ω: Gelegenheiten zum Angriff in einem Jahr.
form-says-what-arms-add-to-the-protege-s = Was Waffen zu den Streitkräften des Schützlings hinzufügen.
form-says-t-guarantors-troops-in-the-country = T: Truppen der Garanten im Land.
form-says-r-troops-that-would-come = R: Truppen, die kommen würden.
form-says-days-until-they-come = Tage, bis sie kommen.
form-says-k-what-an-intervention-adds-to-the = Δk: was ein Eingreifen zu den Kosten des Herausforderers hinzufügt.
form-says-q-probability-of-an-effective-intervention = q: Wahrscheinlichkeit eines wirksamen Eingreifens.
form-says-how-much-the-challenger-dislikes-the-guarantee = ψ: wie sehr dem Herausforderer die Garantie missfällt.
form-says-p0-challenger-s-chance-against-the-protege = p0: Chance des Herausforderers gegen den Schützling allein.
form-says-p1-its-chance-against-all = p1: seine Chance gegen alle.
form-says-u0-gross-of-the-status-quo = U0, ohne Abzug des Status quo.
form-says-u1-gross-of-the-status-quo = U1, ohne Abzug des Status quo.
form-says-expected-gain-of-an-attack-over-the = Erwarteter Gewinn eines Angriffs gegenüber dem Status quo.
form-says-probability-of-an-attack-at-an-opportunity = Wahrscheinlichkeit eines Angriffs bei einer Gelegenheit.
form-says-probability-of-an-attack-in-a-year = Wahrscheinlichkeit eines Angriffs in einem Jahr.
form-says-probability-of-ten-years-of-peace = Wahrscheinlichkeit von zehn Jahren Frieden.
form-says-least-share-for-which-the-challenger-signs = Kleinster Anteil, für den der Herausforderer unterschreibt.
form-says-greatest-share-for-which-the-protege-signs = Größter Anteil, für den der Schützling unterschreibt.
form-says-a-floor-above-the-first-hazard-is = Ein Sockel über der ersten Gefahr ist eine steigende Gefahr. 0 Jahre: 1.
form-says-hazard-of-year-1 = Gefahr im Jahr 1.
form-says-hazard-in-the-long-run = Gefahr auf lange Sicht.
form-says-how-fast-it-decays = Wie schnell sie abklingt.
form-says-number-of-years = Zahl der Jahre.
form-says-probability-that-peace-lasts-so-long = Wahrscheinlichkeit, dass der Friede so lange hält.
form-says-a-shape-below-1-is-a-falling = Eine Form unter 1 ist eine fallende Gefahr, über 1 eine steigende.
form-says-shape-of-the-hazard = Form der Gefahr.
form-says-probability-that-peace-lasts-20-years = Wahrscheinlichkeit, dass der Friede 20 Jahre hält.
form-says-scale-of-the-distribution = Skala der Verteilung.
form-says-probability-that-peace-lasts-1-year = Wahrscheinlichkeit, dass der Friede 1 Jahr hält.
form-says-5-years = … 5 Jahre.
form-says-10-years = … 10 Jahre.
form-says-rows-of-switch-and-start-sum-to = Die Zeilen von switch und start haben die Summe 1; start gilt für die Jahre vor der ersten Wahl.
form-says-row-i-where-state-i-goes-at = Zeile i: wohin Zustand i bei einer Wahl geht.
form-says-hazard-of-a-year-in-each-state = Gefahr eines Jahres in jedem Zustand.
form-says-probability-of-each-state-in-year-1 = Wahrscheinlichkeit jedes Zustands im Jahr 1.
form-says-years-from-election-to-election = Jahre von Wahl zu Wahl.
form-says-thresholds-are-not-clipped-support-below-0 = Schwellen sind nicht beschnitten: Unter 0 wird immer unterstützt, über 1 nie; eine Schwelle der Forderung unter 0 heißt keine Forderung. Verteidiger: win > realignment; Herausforderer: win und realignment > conflict; conflict_staunch ≥ conflict_perfidious.
form-says-challenger-s-payoff-if-the-protege-yields = Auszahlung des Herausforderers, wenn der Schützling nachgibt.
form-says-if-the-protege-realigns = … wenn der Schützling die Seite wechselt.
form-says-without-a-demand = … ohne Forderung.
form-says-of-conflict = … im Konflikt.
form-says-defender-s-payoff-if-the-protege-yields = Auszahlung des Verteidigers, wenn der Schützling nachgibt.
form-says-of-conflict-for-a-staunch-defender = … im Konflikt, für einen treuen Verteidiger.
form-says-of-conflict-for-a-perfidious-one = … im Konflikt, für einen treulosen.
form-says-from-which-on-a-staunch-defender-supports = σ, ab dem ein treuer Verteidiger unterstützt.
form-says-from-which-on-a-perfidious-one-does = σ, ab dem ein treuloser es tut.
form-says-z-against-a-loyal-protege-0 = z* gegen einen treuen Schützling (σ = 0).
form-says-z-against-one-that-realigns-1 = z* gegen einen, der die Seite wechselt (σ = 1).
form-says-strict-orders-challenger-concession-status-quo-conflict = Strenge Ordnungen: Herausforderer concession > status_quo > conflict_hard > back_down > conflict_soft; Verteidiger status_quo > back_down > conflict_hard > concession > conflict_soft. An einer Schwelle steht die Zeile mit der höheren Glaubwürdigkeit; andere Gleichgewichte bestehen dort daneben. selection = "steadfast" gibt für p_D < c_H die Abschreckung, in der der Verteidiger jeden Herausforderer für weich hält; sie scheitert an D1. Ein Verhalten, das nie auf die Probe gestellt wird, hat keinen Wert.
form-says-challenger-s-payoff-if-the-defender-concedes = Auszahlung des Herausforderers, wenn der Verteidiger nachgibt (c_DC).
form-says-if-it-holds-c-sq = … wenn er stillhält (c_SQ).
form-says-of-conflict-if-it-is-hard-c = … im Konflikt, wenn er hart ist (c_DD+).
form-says-if-it-backs-down-c-cd = … wenn er zurückweicht (c_CD).
form-says-of-conflict-if-it-is-soft-c = … im Konflikt, wenn er weich ist (c_DD−).
form-says-defender-s-payoff-if-the-challenger-holds = Auszahlung des Verteidigers, wenn der Herausforderer stillhält (d_SQ).
form-says-if-the-challenger-backs-down-d-cd = … wenn der Herausforderer zurückweicht (d_CD).
form-says-of-conflict-if-it-is-hard-d = … im Konflikt, wenn er hart ist (d_DD+).
form-says-if-it-concedes-d-dc = … wenn er nachgibt (d_DC).
form-says-of-conflict-if-it-is-soft-d = … im Konflikt, wenn er weich ist (d_DD−).
form-says-prior-probability-p-c-that-the-challenger = Anfängliche Wahrscheinlichkeit p_C, dass der Herausforderer hart ist.
form-says-prior-probability-p-d-that-the-defender = Anfängliche Wahrscheinlichkeit p_D, dass der Verteidiger hart ist: seine Glaubwürdigkeit.
form-says-which-equilibrium-is-played-where-there-are = Welches Gleichgewicht gespielt wird, wo es mehrere gibt.
form-says-c-h-credibility-that-deters-a-hard = c_H: Glaubwürdigkeit, die einen harten Herausforderer abschreckt.
form-says-c-s-credibility-that-deters-a-soft = c_S: Glaubwürdigkeit, die einen weichen Herausforderer abschreckt.
form-says-d-belief-in-a-hard-challenger-that = d*: Glaube an einen harten Herausforderer, der einen weichen Verteidiger nachgeben lässt.
form-says-which-equilibrium-is-played = Welches Gleichgewicht gespielt wird.
form-says-probability-that-a-hard-challenger-challenges = Wahrscheinlichkeit, dass ein harter Herausforderer herausfordert.
form-says-a-soft-one = … ein weicher.
form-says-probability-that-a-hard-defender-defies = Wahrscheinlichkeit, dass ein harter Verteidiger trotzt.
form-says-probability-of-conflict = Wahrscheinlichkeit eines Konflikts.
form-says-cost-of-acting-over-the-benefit-if = Kosten des Handelns, geteilt durch den Nutzen, wenn genug handeln: k/b.
form-says-the-symmetric-equilibrium-in-others-one-member = Das symmetrische Gleichgewicht; in anderen handelt ein Mitglied sicher. Ein einziges Mitglied handelt sicher.
form-says-number-of-members-n = Zahl der Mitglieder n.
form-says-probability-that-nobody-acts = Wahrscheinlichkeit, dass niemand handelt.
form-says-symmetric-equilibria-of-two-roots-the-larger = Symmetrische Gleichgewichte: von zwei Wurzeln die größere, stabile. Keine Wurzel: Niemand handelt. Alle nötig (m = n): Alle handeln. m = 1 ist das Freiwilligendilemma. needed ≤ members.
form-says-how-many-must-act-m = Wie viele handeln müssen: m.
form-says-probability-that-a-member-acts = Wahrscheinlichkeit, dass ein Mitglied handelt.
form-says-probability-that-enough-act = Wahrscheinlichkeit, dass genug handeln.

## domains

domain-list = Liste von 1 bis { $most }, jede Zahl in { $range }
domain-matrix = { $rows }×{ $rows }-Matrix, jede Zahl in { $range }
