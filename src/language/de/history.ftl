## read mapping

quantity-factor = Faktor
quantity-factor-meaning = Womit eine kodierte Zahl multipliziert wird.

## yardstick

history-climatology = Anteil anderer Fälle
history-constant-hazard = Konstante Hazardrate
history-weibull-hazard = Weibull-Hazardrate
history-pledge-alone = Nur Zusage
history-troops-alone = Nur Truppen
history-great-power-alone = Nur Großmacht

## cautions

history-caution-stakes = Einsätze werden benutzt. Sie wurden im Nachhinein kodiert und verraten den Ausgang: Diese Werte prüfen nichts.
history-caution-sample = { $cases } Fälle ({ $held } hielten), von Hand gewählt, keine Stichprobe; 0,05 im Brier-Wert sind hier Rauschen.
history-caution-trained = Dies sind eigene Fälle; die Vergleichsregeln sind an den { $cases } mitgelieferten Fällen gebildet, jeweils ohne den Fall, um den es geht.
history-caution-dependent = Fälle desselben Garanten hängen zusammen, und lange Zeiträume sind unter den Erfolgen zu häufig: Die Intervalle sind zu eng.
history-caution-hindsight = Die Rolle von Großmächten ist teils im Nachhinein kodiert, und was ein Code im Modell wert ist, ist unsere Annahme: vor dem Auswerten festgelegt und an nichts angepasst.
history-caution-static = Innerhalb eines Falls bewegt sich nichts. Eine Theorie der Machtverschiebung (commitment) schweigt zu Garantien, die sich nicht aufbauen: Sie hat hier keinen Wert.
history-caution-disputed = Absicht oder Ausgang ist umstritten bei: { $cases }.
