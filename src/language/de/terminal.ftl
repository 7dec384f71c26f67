## play

play-caveat = Ein möglicher Verlauf der Ereignisse, ausgewürfelt für den Unterricht. Er ist keine Vorhersage und keine Schätzung: Er zeigt, wie eine Theorie denkt, unter den genannten Annahmen.
play-legend = In jedem Jahr: wie weit die Garantie steht, der Wille zum Eingreifen, die Siegchancen { -challenger(form: "genitive") } gegen { -protege(form: "accusative") } allein und auch gegen die Garanten, der Gewinn eines Angriffs gegenüber dem Status quo (in Einheiten des Kriegsziels) und, wo eine Wahl daran etwas ändern kann, wer zu seiner Zusage steht.
play-option = Option
play-theory = Theorie
play-situation = Die Lage
play-quantity = Größe [Einheit]
play-value = Wert
play-again = Noch einmal
play-other-luck = Anderes Glück

## models

models-title = Theorien, die gespielt werden können
models-key = Schlüssel
models-maturity = Reife
models-formula = Formel
models-document = Modelle
models-generated = Aus der Liste der Modelle erzeugt mit garant models --format markdown --lang de. Alle Modelle gehen von derselben Lage eines Jahres aus: vom Nutzen des Herausforderers, den Schützling allein anzugreifen, U0, und auch gegen die Garanten zu kämpfen, U1, vom Willen q zum Eingreifen und vom Wert s des Status quo.

## solve

forms-title = Lehrbuchformen
forms-output = Ergebnis
forms-meaning = Bedeutung
forms-no-value = Kein Wert: { $why }.

## explain

explain-model = { $key } — { $title } (Modell)
explain-form = { $key } — { $title } (Lehrbuchform)
explain-quantity = { $key } — { $title } (Größe)
explain-measure = { $key } — { $title } (Messgröße)
explain-word = { $words } (Wort)
explain-word-german = { $words } (Wort, auf Deutsch { $german })
explain-rule = { $key } — Entscheidungsregel der Garanten
explain-idea = Gedanke
explain-formula = Formel
explain-own-quantities = Eigene Größen
explain-none = keine
explain-meaning = Bedeutung
explain-unit = Einheit
explain-range = Bereich
explain-plausible = Plausibel
explain-plausible-range = { $range }; reicht eine Einschätzung darüber hinaus, wird nachgefragt, abgelehnt wird sie nicht
explain-read-by = Wer sie liest
explain-stands-in = Steht gewöhnlich in
explain-world-file = der Weltdatei, für alle Optionen
explain-option-file = der Datei jeder Option
explain-in-a-file = In einer Szenariodatei
explain-definition = Definition
explain-direction = Richtung
explain-lower-is-better = kleiner ist besser für den Frieden
explain-higher-is-better = größer ist besser für den Frieden
explain-glossary-heading = Im Glossar unter
explain-rules = Welche Mitglieder handeln müssen, damit die Garantie eingelöst wird
explain-who-reads-it = Wer sie liest
explain-rule-pivotal = der Garant, den die Regel nennt, handelt und, wenn es weitere gibt, mindestens einer von ihnen
explain-rule-readers = Mit --will derived folgt der Wille einer Option nach dieser Regel aus dem Willen ihrer Mitglieder. Das Modell `coalition` wendet sie in jedem Jahr auf die Mitglieder an. Ist der Wille vorgegeben, liest sie kein anderes Modell.
explain-what-if = Was wäre, wenn
explain-rule-what-if = --set rule=majority, oder --set OPTION.rule=majority für eine Option.

## readers of a quantity

readers-models =
    { $count ->
        [one] das Modell { $models }
       *[other] die Modelle { $models }
    }
readers-always = jedes Modell, über die gemeinsame Lage
readers-will-given = jedes Modell, über die gemeinsame Lage, nur wenn der Wille vorgegeben ist: nicht mit will = "derived" oder --will derived
readers-will-derived = jedes Modell, über die gemeinsame Lage, nur wenn der Wille abgeleitet ist: will = "derived" oder --will derived
readers-pledge = jedes Modell, über die gemeinsame Lage, nur wenn der Wille abgeleitet ist; ist er vorgegeben, nur { $models }
readers-later-years = jedes Modell, über die gemeinsame Lage, vom zweiten Jahr an
readers-election = jedes Modell, über die gemeinsame Lage, von der ersten Wahl an, falls eine in den Zeitraum fällt
readers-second-election = jedes Modell, über die gemeinsame Lage, von der zweiten Wahl an, falls sie in den Zeitraum fällt: Nur was gegangen ist, kehrt zurück
readers-forms = nur Lehrbuchformen

## page of a form

form-conditions = Bedingungen, Auswahl, Ränder
form-reference = Literatur
form-proof = Beweis
form-inputs = Eingaben
form-sizes = Eine Zahl ist 0 oder dem Betrag nach { $smallest } bis { $largest }.
form-outputs = Ergebnisse
form-example = Beispiel
form-domain-range = Bereich { $range }
form-domain-unit = Einheit { $unit }
form-domain-default = ohne Angabe { $default }
form-domain-when = nur wenn { $name } = { $word }
form-unit = Einheit: { $unit }.

## check

check-summary =
    { $study }: { $options ->
        [one] 1 Option
       *[other] { $options } Optionen
    }, { $quantities ->
        [one] 1 Größe
       *[other] { $quantities } Größen
    }, { $beliefs ->
        [one] 1 Einschätzung
       *[other] { $beliefs } Einschätzungen
    }, { $assumed ->
        [one] 1 Annahme
       *[other] { $assumed } Annahmen
    }
check-left-out = nichts gesagt ist über: { $parts }
check-no-names = die Parteien haben keine Namen: In den Texten steht „{ -challenger(form: "nominative") }“ und „{ -protege(form: "nominative") }“; Namen stehen unter [parties]
check-unplayable = { $model } lässt sich nicht spielen, solange { $names } fehlt
check-complaints =
    { $count ->
        [one] 1 Beanstandung
       *[other] { $count } Beanstandungen
    }; nichts wurde gespielt und nichts geschrieben
check-in-english = Was zu den Dateien selbst zu sagen ist, steht auf Englisch da.
