## read mapping

quantity-factor = Faktor

## yardstick

history-climatology = Anteil anderer Fälle
history-pledge-alone = Nur Zusage
history-troops-alone = Nur Truppen
history-great-power-alone = Nur Großmacht
