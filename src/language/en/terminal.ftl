## play

play-one-course-of-events-sampled = One course of events, sampled for the classroom. It is no forecast and no estimate: it shows how one theory thinks, under stated assumptions.
play-in-each-year-how-far = In each year: how far the guarantee stands, the will to intervene, the challenger's chances to win against the protégé alone and against the guarantors too, what an attack gains over the status quo (in prizes), and the United States.
play-option = Option
play-theory = Theory
play-the-situation = The situation
play-again = Again
play-other-luck = Other luck
