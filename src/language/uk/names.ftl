## Names of the two sides. A study fills them with its own; these are said where there is no study.
## A form with a capital letter stands at the start of a sentence or of a label.

-challenger =
    { $form ->
        [genitive] держави-нападника
        [dative] державі-нападнику
        [accusative] державу-нападника
        [instrumental] державою-нападником
        [locative] державі-нападнику
        [Nominative] Держава-нападник
        [Genitive] Держави-нападника
        [Dative] Державі-нападнику
        [Accusative] Державу-нападника
        [Instrumental] Державою-нападником
        [Locative] Державі-нападнику
       *[nominative] держава-нападник
    }
-protege =
    { $form ->
        [genitive] держави під захистом
        [dative] державі під захистом
        [accusative] державу під захистом
        [instrumental] державою під захистом
        [locative] державі під захистом
        [Nominative] Держава під захистом
        [Genitive] Держави під захистом
        [Dative] Державі під захистом
        [Accusative] Державу під захистом
        [Instrumental] Державою під захистом
        [Locative] Державі під захистом
       *[nominative] держава під захистом
    }
