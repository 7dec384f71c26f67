## read mapping

quantity-factor = Faktor
quantity-factor-meaning = Womit eine kodierte Zahl multipliziert wird.

## yardstick

history-climatology = Anteil anderer Fälle
history-constant-hazard = Konstante Hazardrate
history-weibull-hazard = Weibull-Hazardrate
history-pledge-alone = Nur die Zusage
history-troops-alone = Nur die Truppen
history-great-power-alone = Nur die Großmacht

## cautions

history-caution-stakes = Kodierte Interessen gehen ein. Sie wurden im Nachhinein vergeben und verraten den Ausgang: Diese Werte prüfen nichts.
history-caution-sample = { $cases } Fälle ({ $held } hielten), von Hand ausgewählt, keine Stichprobe; ein Unterschied von 0,05 im Brier-Wert ist hier Rauschen.
history-caution-trained = Dies sind eigene Fälle; die Vergleichsregeln sind an den { $cases } mitgelieferten Fällen gebildet, jeweils ohne den Fall, um den es geht.
history-caution-dependent = Fälle desselben Garanten hängen zusammen, und unter den lange beobachteten Fällen sind Erfolge zu häufig vertreten: Die Intervalle sind zu eng.
history-caution-hindsight = Die Rolle der Großmächte ist teils im Nachhinein kodiert. Was ein Merkmal im Modell wert ist, ist unsere Annahme: vor dem Auswerten festgelegt und an nichts angepasst.
history-caution-static = Innerhalb eines Falls bewegt sich nichts. Eine Theorie der Machtverschiebung (commitment) schweigt zu Garantien, die sich nicht erst aufbauen: Sie hat hier keinen Wert.
history-caution-disputed = Absicht oder Ausgang ist umstritten bei: { $cases }.
