sources-note = Each source: what it states that is used here, in our own words; where it can be read; how sure we are; and what rests on it.
sources-pages = Where in it: { $pages }
sources-seen = Seen: we saw the passage or the data ourselves.
sources-cited = Cited: we saw it through another source that cites it.
sources-memory = From memory: general knowledge, not checked again.
sources-rests = Rests on it: { $what }
sources-unused = No belief and no fact rests on it.
sources-posterior = posterior { $key } ({ $title })
sources-case = case { $title }
sources-record = the base rate
sources-facts =
    { $facts ->
        [one] one stated fact
       *[other] { $facts } stated facts
    }

## command

sources-title = Sources: { $study }
sources-of-study = The study
sources-of-posteriors = Posteriors
sources-of-cases = Historical cases
