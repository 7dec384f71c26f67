## play

play-one-course-of-events-sampled = Ein Verlauf der Ereignisse, gewürfelt für den Unterricht. Er ist keine Vorhersage und keine Schätzung: Er zeigt, wie eine Theorie denkt, unter genannten Annahmen.
play-in-each-year-how-far = In jedem Jahr: wie weit die Garantie steht, der Wille zum Eingreifen, die Siegchancen des Herausforderers gegen den Schützling allein und gegen die Garanten dazu, der Gewinn eines Angriffs gegenüber dem Status quo (in Streitwerten) und die USA.
play-option = Option
play-theory = Theorie
play-the-situation = Die Lage
play-again = Noch einmal
play-other-luck = Anderes Glück
