## read mapping

quantity-factor = Factor

## yardstick

history-climatology = Share of other cases
history-pledge-alone = Pledge alone
history-troops-alone = Troops alone
history-great-power-alone = Great power alone
