"""Published figures of Luleå kommun's quality staff, annual account of 2018.

The published page shows each goal's outcome as a colour that its text does not carry, so no goal
is judged here.
"""

UNIT = "Staben för kvalitet & samhällsutveckling (KSAM)"
RESULTS = (
    ("Verksamhetens intäkter", 1277),
    ("Verksamhetens kostnader", -69973),
    ("Kapitalkostnader", -163),
    ("Nettokostnader", -68859),
    ("Kommunbidrag", 86977),
    ("Resultat", 18118),
)
INVESTMENTS = (("Nettoinvestering", 0), ("Årsbudget", 0), ("Avvikelse", 0))
YEARS = (2014, 2015, 2016, 2017, 2018)
KEY_FIGURES = (
    ("Antal tillsvidareanställda 31/12", (None, None, None, 23, 21)),
    ("Antal visstidsanställda 31/12", (None, None, None, 2, 2)),
)
GOALS = (
    "Öka antalet arbetstillfällen i Luleå, 500 nettoökning per år (2018–2020)",
    "Minska identifierad ojämställdhet i verksamheten, jämfört med 2016",
    (
        "Öka andelen nyanlända, med fokus på kvinnor, som får ett arbete eller en studieplats i"
        " samhället, jämfört med 2016"
    ),
    (
        "Till 2019 ska klimatpåverkan från verksamheternas egna resor minska med minst 20 %"
        " jämfört med 2016"
    ),
    (
        "Andelen pojkar respektive flickor i årskurs 7 per skolområde med godkänt betyg (A–E) i"
        " samtliga ämnen ska öka, jämfört med vt 2016"
    ),
    "Trygghet, välbefinnande och delaktighet ska öka hos Luleå kommuns äldre befolkning",
)
