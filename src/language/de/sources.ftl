sources-note = Jede Quelle: was sie sagt, soweit es hier verwendet wird, in eigenen Worten; wo sie zu lesen ist; wie sicher wir sind; und was auf ihr beruht.
sources-pages = Stelle: { $pages }
sources-seen = Gesehen: Wir haben die Stelle oder die Daten selbst gesehen.
sources-cited = Zitiert: Wir haben es in einer anderen Quelle gesehen, die diese anführt.
sources-memory = Aus dem Gedächtnis: allgemeines Wissen, nicht noch einmal geprüft.
sources-rests = Darauf beruhen: { $what }
sources-unused = Keine Einschätzung und keine Tatsache beruht darauf.
sources-posterior = A-posteriori-Verteilung { $key } ({ $title })
sources-case = Fall { $title }
sources-record = die Grundrate
sources-facts =
    { $facts ->
        [one] eine angeführte Tatsache
       *[other] { $facts } angeführte Tatsachen
    }

## command

sources-title = Quellen: { $study }
sources-of-study = Die Studie
sources-of-posteriors = A-posteriori-Verteilungen
sources-of-cases = Historische Fälle
