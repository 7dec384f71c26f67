## play

play-caveat = One possible course of events, drawn by lot for the classroom. It is no forecast and no estimate: it shows how one theory thinks, under the stated assumptions.
play-legend = In each year: how far the guarantee stands, the will to intervene, { -challenger(form: "possessive") } chances to win against { -protege(form: "nominative") } alone and against the guarantors too, what an attack gains over the status quo (in units of the prize), and, where an election may change that, who stands by its commitment.
play-option = Option
play-theory = Theory
play-situation = The situation
play-quantity = quantity [unit]
play-value = value
play-again = Again
play-other-luck = Other luck

## models

models-title = Theories that can be played
models-key = key
models-maturity = maturity
models-formula = formula
models-document = Models
models-generated = Generated from the roster by garant models --format markdown; a test compares. All models read the same situation of a year: the challenger's utility of attacking the protégé alone, U0, and with the guarantors against it, U1, the will q to intervene, and the value s of the status quo.

## solve

forms-title = Textbook forms
forms-output = output
forms-meaning = meaning
forms-no-value = No value: { $why }.

## explain

explain-model = { $key } — { $title } (model)
explain-form = { $key } — { $title } (textbook form)
explain-quantity = { $key } — { $title } (quantity)
explain-measure = { $key } — { $title } (measure)
explain-word = { $words } (word)
explain-word-german = { $words } (word, in German { $german })
explain-rule = { $key } — decision rule of the guarantors
explain-idea = Idea
explain-formula = Formula
explain-own-quantities = Quantities of its own
explain-none = none
explain-meaning = Meaning
explain-unit = Unit
explain-range = Range
explain-plausible = Plausible
explain-plausible-range = { $range }; a belief that reaches beyond is asked about, not refused
explain-read-by = Read by
explain-stands-in = Usually stands in
explain-world-file = the world file, for all options
explain-option-file = the file of each option
explain-in-a-file = In a scenario file
explain-definition = Definition
explain-direction = Direction
explain-lower-is-better = lower is better for peace
explain-higher-is-better = higher is better for peace
explain-glossary-heading = In the glossary under
explain-rules = Which members must act before the guarantee is honoured
explain-who-reads-it = Who reads it
explain-rule-pivotal = the guarantor that the rule names acts and, if there are others, at least one of them
explain-rule-readers = With --will derived the will of an option follows from the wills of its members by this rule. The model `coalition` asks it of the members in each year. With a given will no other model reads it.
explain-what-if = What if
explain-rule-what-if = --set rule=majority, or --set OPTION.rule=majority for one option.

## readers of a quantity

readers-models =
    { $count ->
        [one] the model { $models }
       *[other] the models { $models }
    }
readers-always = every model, through the shared situation
readers-will-given = every model, through the shared situation, only if the will is given: not with will = "derived" or --will derived
readers-will-derived = every model, through the shared situation, only if the will is derived: will = "derived" or --will derived
readers-pledge = every model, through the shared situation, only if the will is derived; if it is given, by { $models } alone
readers-later-years = every model, through the shared situation, from year 2 on
readers-election = every model, through the shared situation, from the first election on, if one falls within the horizon
readers-second-election = every model, through the shared situation, from the second election on, if it falls within the horizon: only what has gone returns
readers-forms = textbook forms only

## page of a form

form-conditions = Conditions, selection, edges
form-reference = Reference
form-proof = Proof
form-inputs = Inputs
form-sizes = A number is 0, or { $smallest } to { $largest } in size.
form-outputs = Outputs
form-example = Example
form-domain-range = Range { $range }
form-domain-unit = unit { $unit }
form-domain-default = default { $default }
form-domain-when = only if { $name } = { $word }
form-unit = Unit: { $unit }.

## check

check-summary =
    { $study }: { $options ->
        [one] 1 option
       *[other] { $options } options
    }, { $quantities ->
        [one] 1 quantity
       *[other] { $quantities } quantities
    }, { $beliefs ->
        [one] 1 belief
       *[other] { $beliefs } beliefs
    }, { $assumed ->
        [one] 1 assumption
       *[other] { $assumed } assumptions
    }
check-left-out = left out: { $parts }
check-no-names = the parties have no names: texts say `{ -challenger(form: "nominative") }` and `{ -protege(form: "nominative") }`; name them under [parties]
check-unplayable = { $model } cannot be played without { $names }
check-complaints =
    { $count ->
        [one] 1 complaint
       *[other] { $count } complaints
    }; nothing was played and nothing written
check-in-english = { "" }
