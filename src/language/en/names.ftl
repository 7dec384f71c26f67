## the parties of a study

-challenger = { $form ->
    [possessive] the challenger's
    [Nominative] The challenger
    [Possessive] The challenger's
   *[nominative] the challenger
}
-protege = { $form ->
    [possessive] the protégé's
    [Nominative] The protégé
    [Possessive] The protégé's
   *[nominative] the protégé
}
