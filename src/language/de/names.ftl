## the parties of a study

-challenger = { $form ->
    [genitive] des Herausforderers
    [dative] dem Herausforderer
    [accusative] den Herausforderer
    [Nominative] Der Herausforderer
    [Genitive] Des Herausforderers
    [Dative] Dem Herausforderer
    [Accusative] Den Herausforderer
   *[nominative] der Herausforderer
}
-protege = { $form ->
    [genitive] des Schützlings
    [dative] dem Schützling
    [accusative] den Schützling
    [Nominative] Der Schützling
    [Genitive] Des Schützlings
    [Dative] Dem Schützling
    [Accusative] Den Schützling
   *[nominative] der Schützling
}
