"""How people ask for an attribute. Plain data.

`ASKS` are questions in a small notation: `how tall [is] {n}` is the question "how tall is {n}" and
the clause "how tall {n} is"; `[did>]` stands in the question only and `[die>died]` changes from the
one to the other. `NOUNS` name the attribute as a thing; `{p}` is the possessive of the name. A key
is an attribute's label, or `label@kind` where only one kind is asked so.
"""

# ruff: noqa: E501

ASKS: dict[str, str] = {
    "height": """
how tall [is] {n}
how high [is] {n}
how many metres high [is] {n}
how many metres tall [is] {n}
how many metres [does>] {n} [rise>rises]
what height [does>] {n} [have>has]
what height [does>] {n} [reach>reaches]
how high [does>] {n} [go>goes]
up to what height [does>] {n} [rise>rises]
how far up [does>] {n} [reach>reaches]
""",
    "height@mountain": """
what elevation [does>] {n} [have>has]
how high above the sea [is] {n}
at what altitude [is] the top of {n}
how high [is] the summit of {n}
how many metres above sea level [is] {n}
""",
    "length": """
how long [is] {n}
what length [does>] {n} [have>has]
how far [does>] {n} [stretch>stretches]
what length [does>] {n} [reach>reaches]
""",
    "length@river": """
how many kilometres long [is] {n}
how many kilometres [does>] {n} [flow>flows]
how long [is] the river {n}
over how many kilometres [does>] {n} [run>runs]
how far [does>] {n} [flow>flows]
""",
    "length@bridge": """
how many metres long [is] {n}
how many metres [does>] {n} [span>spans]
""",
    "area": """
how large [is] {n}
how big [is] {n}
what area [does>] {n} [have>has]
how many square kilometres [does>] {n} [cover>covers]
how many square kilometres [does>] {n} [have>has]
what area [does>] {n} [cover>covers]
how much surface [does>] {n} [cover>covers]
how extensive [is] {n}
""",
    "population": """
how many people live in {n}
how many inhabitants [does>] {n} [have>has]
how many people [does>] {n} [have>has]
what population [does>] {n} [have>has]
how many residents [does>] {n} [have>has]
how populous [is] {n}
how many people call {n} home
how many souls live in {n}
how many folks live in {n}
how many people are there in {n}
""",
    "depth": """
how deep [is] {n}
how many metres deep [is] {n}
what depth [does>] {n} [reach>reaches]
how far down [does>] {n} [go>goes]
what [is] the greatest depth of {n}
""",
    "country": """
in which country [is] {n}
what country [is] {n} in
which country [does>] {n} [belong>belongs] to
in what country [does>] {n} [lie>lies]
to which country [does>] {n} [belong>belongs]
in which country can I find {n}
which country is home to {n}
""",
    "location": """
where [is] {n}
where [is] {n} located
where [does>] {n} [lie>lies]
where can I find {n}
whereabouts [is] {n}
""",
    "mountain range": """
which mountain range [does>] {n} [belong>belongs] to
in which mountain range [is] {n}
which range [is] {n} part of
what range [is] {n} in
to which mountains [does>] {n} [belong>belongs]
""",
    "first ascent": """
when [was] {n} first climbed
in which year [was] {n} climbed for the first time
what year [was] {n} first climbed
when did climbers first reach the top of {n}
when [was] the summit of {n} first reached
when did somebody climb {n} for the first time
""",
    "capital": """
what city [is] the capital of {n}
which city [is] the capital of {n}
what [is] the capital city of {n}
what capital [does>] {n} [have>has]
which city [is] {p} capital
""",
    "currency": """
what currency [does>] {n} [use>uses]
which money is used in {n}
what do people pay with in {n}
what money [does>] {n} [use>uses]
with which currency do people pay in {n}
""",
    "continent": """
on which continent [is] {n}
what continent [is] {n} on
which continent [does>] {n} [belong>belongs] to
which part of the world [is] {n} in
on what continent [does>] {n} [lie>lies]
""",
    "official language": """
what language do people speak in {n}
which language is spoken in {n}
what language is official in {n}
what [does>] {n} [speak>speaks] officially
which language is the official one of {n}
""",
    "highest mountain": """
which mountain is the highest of {n}
what [is] the highest point of {n}
which peak is the highest in {n}
which mountain is the tallest in {n}
""",
    "longest river": """
which river is the longest of {n}
which river is the longest in {n}
what [is] the longest river in {n}
""",
    "calling code": """
what code do I dial for {n}
which phone code [does>] {n} [have>has]
how do I call {n} from abroad, with which code
what calling code [does>] {n} [use>uses]
""",
    "symbol": """
what symbol [does>] {n} [have>has]
which letters stand for {n}
how [is] {n} written in the periodic table
which chemical symbol [does>] {n} [have>has]
""",
    "atomic number": """
how many protons [does>] {n} [have>has]
which number [does>] {n} [have>has] in the periodic table
what atomic number [does>] {n} [have>has]
how many protons are in an atom of {n}
""",
    "atomic weight": """
what atomic mass [does>] {n} [have>has]
how heavy [is] an atom of {n}
how much [does>] one atom of {n} [weigh>weighs]
what atomic weight [does>] {n} [have>has]
""",
    "melting point": """
at what temperature [does>] {n} [melt>melts]
when [does>] {n} [melt>melts], at how many degrees
how hot must {n} be to melt
at how many degrees [does>] {n} [melt>melts]
at which temperature [does>] {n} [become>becomes] liquid
""",
    "boiling point": """
at what temperature [does>] {n} [boil>boils]
how hot must {n} be to boil
at how many degrees [does>] {n} [boil>boils]
at which temperature [does>] {n} [turn>turns] to gas
""",
    "density": """
how dense [is] {n}
what density [does>] {n} [have>has]
how much [does>] a cubic centimetre of {n} [weigh>weighs]
""",
    "discovery year": """
when [was] {n} discovered
in which year [was] {n} discovered
what year [was] {n} discovered
since when [is] {n} known
in what year [was] {n} found
""",
    "discoverer": """
who discovered {n}
by whom [was] {n} discovered
who found {n}
who was the first to discover {n}
which scientist discovered {n}
""",
    "diameter": """
how wide [is] {n}
what diameter [does>] {n} [have>has]
how many kilometres across [is] {n}
how many kilometres wide [is] {n}
how far is it across {n}
""",
    "orbital period": """
how long [does>] {n} [take>takes] for one orbit
how long [does>] one orbit of {n} [take>takes]
how many days [does>] {n} [need>needs] for one revolution
how many days [does>] an orbit of {n} [last>lasts]
""",
    "orbital period@planet": """
how long [is] a year on {n}
how long [does>] {n} [take>takes] to go around its star
how many days [does>] a year on {n} [last>lasts]
how long [does>] {n} [need>needs] to circle the Sun
""",
    "number of moons": """
how many moons [does>] {n} [have>has]
how many satellites [does>] {n} [have>has]
how many moons orbit {n}
how many moons circle around {n}
""",
    "distance from the Sun": """
how far [is] {n} from the Sun
how far away from the Sun [is] {n}
at what distance from the Sun [is] {n}
how many million kilometres lie between the Sun and {n}
""",
    "rotation period": """
how long [is] a day on {n}
how long [does>] {n} [take>takes] to rotate once
how many hours [does>] a day on {n} [last>lasts]
how long [does>] {n} [need>needs] to turn around itself
""",
    "surface gravity": """
how strong [is] gravity on {n}
what gravity [does>] {n} [have>has]
how strong [is] the pull on the surface of {n}
""",
    "planet": """
which planet [does>] {n} [orbit>orbits]
what planet [does>] {n} [belong>belongs] to
around which planet [does>] {n} [circle>circles]
which planet has the moon {n}
{n} is a moon of which planet
""",
    "source": """
where [does>] {n} [rise>rises]
where [does>] {n} [begin>begins]
where [does>] {n} [start>starts]
where [is] the source of {n}
where [does>] {n} [come>comes] from
""",
    "mouth": """
where [does>] {n} [flow>flows] into
into what [does>] {n} [flow>flows]
where [does>] {n} [end>ends]
where [does>] {n} [empty>empties]
what sea or river [does>] {n} [flow>flows] into
""",
    "city": """
in which city [is] {n}
what city [is] {n} in
in what town [is] {n}
in which city can I visit {n}
which city is home to {n}
which city do I have to go to for {n}
""",
    "year of completion": """
when [was] {n} built
when [was] {n} completed
when [was] {n} finished
in which year [was] {n} completed
what year [was] {n} opened
in which year [was] {n} built
when did they finish building {n}
since when [does>] {n} [stand>stands]
""",
    "architect": """
who designed {n}
who [was] the architect of {n}
which architect built {n}
by whom [was] {n} designed
who drew the plans of {n}
who [is] the architect behind {n}
""",
    "occupation": """
what [does>] {n} [do>does] for a living
what [is] {n} known for
what [is] {n} known as
what job [does>] {n} [have>has]
what profession [does>] {n} [have>has]
what work [does>] {n} [do>does]
""",
    "birth year": """
when [was] {n} born
in which year [was] {n} born
what year [was] {n} born in
what year [was] {n} born
in what year did {n} come into the world
when did {n} come into the world
""",
    "birthplace": """
where [was] {n} born
in which city [was] {n} born
in which town [was] {n} born
what place [was] {n} born in
which city [does>] {n} [come>comes] from
what city [is] {n} from
""",
    "death year": """
when [did>] {n} [die>died]
in which year [did>] {n} [die>died]
what year [did>] {n} [die>died]
in what year [did>] {n} [pass>passed] away
when [did>] {n} [pass>passed] away
""",
    "age": """
how old [is] {n}
how many years old [is] {n}
what age [is] {n}
how old [is] {n} now
how old [is] {n} today
how many years [does>] {n} [have>has] on the clock
""",
    "girlfriend": """
who [is] the girlfriend of {n}
who [is] {p} girlfriend
who [is] {n} together with, I mean his girlfriend
what [is] the name of {p} girlfriend
""",
    "boyfriend": """
who [is] the boyfriend of {n}
who [is] {p} boyfriend
what [is] the name of {p} boyfriend
""",
    "wife": """
who [is] the wife of {n}
who [is] {p} wife
what [is] the name of {p} wife
what is {p} wife called
""",
    "husband": """
who [is] the husband of {n}
who [is] {p} husband
what [is] the name of {p} husband
what is {p} husband called
""",
    "author": """
who wrote {n}
who [is] the author of {n}
who [is] the writer of {n}
by whom [was] {n} written
whose book [is] {n}
which writer wrote {n}
who [is] the writer behind {n}
""",
    "director": """
who directed {n}
who [is] the director of {n}
by whom [was] {n} directed
which director made the film {n}
who was in charge of directing {n}
""",
    "painter": """
who painted {n}
who [is] the painter of {n}
by whom [was] {n} painted
which artist painted {n}
who [is] the painter behind {n}
""",
    "composer": """
who composed {n}
who [is] the composer of {n}
by whom [was] {n} composed
which composer wrote the music of {n}
who [is] the composer behind {n}
""",
    "year": """
from which year [is] {n}
what year [is] {n} from
""",
    "year@work": """
when [was] {n} published
when [did>] {n} [come>came] out
in which year [did>] {n} [appear>appeared]
what year [was] {n} released
when [was] {n} first shown
""",
    "year@event": """
when [did>] {n} [happen>happened]
when [did>] {n} [take>took] place
in which year [was] {n}
in what year [did>] {n} [take>took] place
when [was] {n}
what year [did>] {n} [happen>happened]
""",
    "place": """
where [did>] {n} [happen>happened]
where [did>] {n} [take>took] place
in which place [did>] {n} [happen>happened]
at what place [did>] {n} [take>took] place
what place saw {n}
""",
    "number of pages": """
how many pages [does>] {n} [have>has]
how many pages long [is] {n}
how many pages are in {n}
how thick [is] {n}, in pages
how many pages do I have to read for {n}
""",
    "running time": """
how long [does>] the film {n} [last>lasts]
how many minutes [does>] {n} [last>lasts]
how long [does>] {n} [run>runs]
how many minutes long [is] {n}
how long [is] the film {n}
how long [is] the movie {n}
""",
    "inventor": """
who invented {n}
by whom [was] {n} invented
who [is] the inventor of {n}
who came up with {n}
who first had the idea of {n}
whose invention [is] {n}
""",
    "year of invention": """
when [was] {n} invented
in which year [was] {n} invented
what year [was] {n} invented
in what year did somebody invent {n}
since when [does>] {n} [exist>exists]
""",
    "founder": """
who founded {n}
who [is] the founder of {n}
by whom [was] {n} founded
who started {n}
who set up {n}
who established {n}
""",
    "founding year": """
when [was] {n} founded
in which year [was] {n} founded
what year [was] {n} founded
when [was] {n} established
in what year [was] {n} set up
when did {n} open its doors
""",
    "headquarters": """
where [is] {n} based
where [does>] {n} [have>has] its headquarters
in which city [is] {n} based
from which city [is] {n} run
where [is] the head office of {n}
""",
    "top speed": """
how fast [is] {n}
how fast can {n} run
how fast can {n} go
what top speed [does>] {n} [reach>reaches]
how quick [is] {n}
how many kilometres per hour can {n} reach
""",
    "lifespan": """
how long [does>] {n} [live>lives]
how many years [does>] {n} [live>lives]
what age [does>] {n} [reach>reaches]
how old [does>] {n} [get>gets]
how old can {n} get
""",
    "weight": """
how heavy [is] {n}
how much [does>] {n} [weigh>weighs]
what weight [does>] {n} [have>has]
how many kilograms [does>] {n} [weigh>weighs]
how much [does>] {n} [bring>brings] to the scales
""",
    "gestation period": """
how long [is] {n} pregnant
how long [does>] the pregnancy of {n} [last>lasts]
how many days [is] {n} pregnant
how many days [does>] {n} [carry>carries] its young
""",
}

NOUNS: dict[str, str] = {
    "height": "the height of {n}|{p} height|the exact height of {n}",
    "height@mountain": "the elevation of {n}|{p} elevation|the altitude of {n}",
    "length": "the length of {n}|{p} length|the total length of {n}",
    "area": "the area of {n}|{p} area|the surface area of {n}|the size of {n}|the total area of {n}",
    "population": "the population of {n}|{p} population|the number of people in {n}"
    "|the number of inhabitants of {n}|the number of people who live in {n}",
    "depth": "the depth of {n}|{p} depth|the maximum depth of {n}",
    "country": "the country of {n}|the country {n} is in|the country where {n} is",
    "location": "the location of {n}|{p} location",
    "mountain range": "the mountain range of {n}|{p} mountain range|the mountains {n} belongs to",
    "first ascent": "the year of the first ascent of {n}|the year in which {n} was first climbed"
    "|the first ascent of {n}",
    "capital": "the capital of {n}|{p} capital|the capital city of {n}",
    "currency": "the currency of {n}|{p} currency|the money of {n}",
    "continent": "the continent of {n}|the continent {n} is on",
    "official language": "the official language of {n}|{p} official language|the language of {n}",
    "highest mountain": "the highest mountain of {n}|{p} highest mountain|the highest peak of {n}"
    "|the tallest mountain in {n}",
    "longest river": "the longest river of {n}|{p} longest river|the longest river in {n}",
    "calling code": "the calling code of {n}|the dialling code of {n}|{p} phone code",
    "symbol": "the symbol of {n}|the chemical symbol of {n}|{p} symbol|the symbol for {n}",
    "atomic number": "the atomic number of {n}|{p} atomic number|the number of protons of {n}",
    "atomic weight": "the atomic weight of {n}|the atomic mass of {n}|{p} atomic weight",
    "melting point": "the melting point of {n}|{p} melting point|the melting temperature of {n}",
    "boiling point": "the boiling point of {n}|{p} boiling point|the boiling temperature of {n}",
    "density": "the density of {n}|{p} density",
    "discovery year": "the year of the discovery of {n}|the discovery year of {n}"
    "|the year {n} was discovered",
    "discoverer": "the discoverer of {n}|{p} discoverer|the person who discovered {n}",
    "diameter": "the diameter of {n}|{p} diameter|the width of {n}",
    "orbital period": "the orbital period of {n}|{p} orbital period",
    "number of moons": "the number of moons of {n}|the number of {p} moons",
    "distance from the Sun": "the distance of {n} from the Sun|the distance between the Sun and {n}"
    "|{p} distance from the Sun",
    "rotation period": "the rotation period of {n}|{p} rotation period|the length of a day on {n}",
    "surface gravity": "the surface gravity of {n}|the gravity on {n}|{p} surface gravity",
    "planet": "the planet of {n}|the planet {n} orbits|the planet that {n} belongs to",
    "source": "the source of {n}|{p} source",
    "mouth": "the mouth of {n}|{p} mouth",
    "city": "the city of {n}|the city where {n} is|the city {n} stands in",
    "year of completion": "the year of completion of {n}|the year in which {n} was completed"
    "|the completion year of {n}|the year {n} was finished",
    "architect": "the architect of {n}|{p} architect|the designer of {n}|the person who designed {n}",
    "occupation": "the occupation of {n}|{p} occupation|{p} profession|the job of {n}",
    "birth year": "the birth year of {n}|{p} birth year|the year of birth of {n}"
    "|the year {n} was born",
    "birthplace": "the birthplace of {n}|{p} birthplace|the place of birth of {n}"
    "|the city where {n} was born",
    "death year": "the death year of {n}|the year of death of {n}|the year {n} died",
    "age": "the age of {n}|{p} age|the current age of {n}|{p} current age",
    "girlfriend": "the girlfriend of {n}|{p} girlfriend",
    "boyfriend": "the boyfriend of {n}|{p} boyfriend",
    "wife": "the wife of {n}|{p} wife",
    "husband": "the husband of {n}|{p} husband",
    "author": "the author of {n}|{p} author|the writer of {n}|the person who wrote {n}",
    "director": "the director of {n}|{p} director|the person who directed {n}"
    "|the director of the film {n}",
    "painter": "the painter of {n}|{p} painter|the person who painted {n}",
    "composer": "the composer of {n}|{p} composer|the person who composed {n}",
    "year": "the year of {n}",
    "year@work": "the year of publication of {n}|the release year of {n}|the year {n} came out",
    "year@event": "the date of {n}|the year {n} took place|the year in which {n} happened",
    "place": "the place of {n}|the location where {n} happened|the place where {n} took place",
    "number of pages": "the number of pages of {n}|{p} number of pages|the page count of {n}",
    "running time": "the running time of {n}|{p} running time|the duration of the film {n}",
    "inventor": "the inventor of {n}|{p} inventor|the person who invented {n}",
    "year of invention": "the year of invention of {n}|the year {n} was invented"
    "|the year of the invention of {n}",
    "founder": "the founder of {n}|{p} founder|the person who founded {n}",
    "founding year": "the founding year of {n}|{p} founding year|the year {n} was founded"
    "|the year of foundation of {n}",
    "headquarters": "the headquarters of {n}|{p} headquarters|the city where {n} is based",
    "top speed": "the top speed of {n}|{p} top speed|the maximum speed of {n}",
    "lifespan": "the lifespan of {n}|{p} lifespan|the life expectancy of {n}",
    "weight": "the weight of {n}|{p} weight",
    "gestation period": "the gestation period of {n}|{p} gestation period"
    "|the length of the pregnancy of {n}",
}

# Words for which every kind has its own attribute: the search knows "location" for all of them.
LOCATIONS: dict[str, str] = {
    "mountain": "country",
    "lake": "country",
    "landmark": "city",
    "bridge": "city",
    "city": "country",
    "university": "city",
    "island": "country",
    "desert": "continent",
}

# Vague words, and the attributes that a sheet may offer instead: (word, questions, labels).
VAGUE: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "creator",
        ("who created {n}", "who [is] the creator of {n}", "who made {n}", "who is behind {n}"),
        ("author", "painter", "composer", "inventor", "director", "founder", "architect"),
    ),
    (
        "date",
        ("what [is] the date of {n}", "what date [does>] {n} [have>has]"),
        (
            "year",
            "year of completion",
            "founding year",
            "year of invention",
            "discovery year",
        ),
    ),
    (
        "size",
        ("what [is] the size of {n}", "what size [does>] {n} [have>has]", "how huge [is] {n}"),
        ("area", "height", "diameter", "length"),
    ),
    (
        "spouse",
        ("who [is] {n} married to", "who [is] the spouse of {n}", "who [is] {p} spouse"),
        ("wife", "husband"),
    ),
    (
        "partner",
        ("who [is] {p} partner", "who [is] {n} dating", "who [is] {n} together with"),
        ("girlfriend", "boyfriend", "wife", "husband"),
    ),
    (
        "hometown",
        ("what [is] the hometown of {n}", "which town [does>] {n} [call>calls] home"),
        ("birthplace",),
    ),
    (
        "duration",
        ("what [is] the duration of {n}", "what duration [does>] {n} [have>has]"),
        ("running time", "orbital period", "rotation period", "gestation period"),
    ),
    (
        "beginning",
        ("when [did>] {n} [begin>began]", "what [was] the beginning of {n}"),
        ("founding year", "year", "year of invention"),
    ),
)

# Attributes beyond the encyclopaedia's own kinds: (kind, name shapes, ((label, unit, low, high,
# questions), ...)), so that "<name> <label>" is learnt as a rule.
OTHERS: tuple[tuple[str, str, tuple[tuple[str, str, float, float, tuple[str, ...]], ...]], ...] = (
    (
        "aircraft",
        "the {w} {d}|the {l} {L}-{d}|{w} {d}|the {L}{d} {w}",
        (
            (
                "wingspan",
                "metres",
                6,
                90,
                ("what [is] the wingspan of {n}", "how wide [are] {p} wings"),
            ),
            (
                "range",
                "kilometres",
                500,
                16000,
                ("how far can {n} fly", "what range [does>] {n} [have>has]"),
            ),
            ("number of seats", "", 1, 800, ("how many seats [does>] {n} [have>has]",)),
        ),
    ),
    (
        "stadium",
        "the {w} Arena|{w} Park|the {l} Dome|{w} Stadium",
        (
            (
                "capacity",
                "seats",
                2000,
                110000,
                ("how many fans fit into {n}", "what [is] the capacity of {n}"),
            ),
            (
                "opening year",
                "year",
                1890,
                2023,
                ("when [was] {n} inaugurated", "what [is] the opening year of {n}"),
            ),
        ),
    ),
    (
        "ship",
        "the {w}|the SS {w}|the MS {f} {l}|the HMS {A}|the Queen {f}",
        (
            (
                "tonnage",
                "tonnes",
                400,
                230000,
                ("what tonnage [does>] {n} [have>has]", "what [is] the tonnage of {n}"),
            ),
            (
                "crew",
                "sailors",
                8,
                2500,
                ("how many sailors work on {n}", "how large [is] the crew of {n}"),
            ),
            (
                "launch year",
                "year",
                1850,
                2023,
                ("when [was] {n} launched", "what [is] the launch year of {n}"),
            ),
        ),
    ),
    (
        "toll",
        "the {w} Bridge|the {w} Tunnel|the {w} Motorway|the {w} Pass",
        (
            (
                "toll",
                "euros",
                1,
                60,
                ("what [is] the toll of {n}", "how much toll do I pay on {n}"),
            ),
            ("number of lanes", "", 1, 12, ("how many lanes [does>] {n} [have>has]",)),
        ),
    ),
    (
        "product",
        "the {w} {d}|the {w} Pro|{v} {d}|the {L}{L}-{d}|the {w} Mini",
        (
            (
                "price",
                "euros",
                5,
                4000,
                ("how much [does>] {n} [cost>costs]", "what [is] the price of {n}"),
            ),
            ("battery life", "hours", 2, 90, ("how long [does>] the battery of {n} [last>lasts]",)),
            ("memory", "gigabytes", 1, 1024, ("how much memory [does>] {n} [have>has]",)),
            (
                "warranty",
                "months",
                6,
                120,
                ("how long [is] the warranty of {n}", "what warranty [does>] {n} [have>has]"),
            ),
        ),
    ),
    (
        "volcano",
        "{w}|Mount {w}|{w} {w}",
        (
            (
                "last eruption",
                "year",
                1200,
                2023,
                ("when [did>] {n} [erupt>erupted] last", "when [was] the last eruption of {n}"),
            ),
            ("crater width", "metres", 80, 9000, ("how wide [is] the crater of {n}",)),
        ),
    ),
    (
        "railway",
        "the {w} Express|the {w} Line|the {l} Railway|{w} Metro",
        (
            (
                "number of stations",
                "",
                3,
                400,
                (
                    "how many stations [does>] {n} [have>has]",
                    "at how many stations [does>] {n} [stop>stops]",
                ),
            ),
            ("ticket price", "euros", 1, 250, ("how much [is] a ticket for {n}",)),
            ("gauge", "millimetres", 600, 1676, ("what gauge [does>] {n} [have>has]",)),
        ),
    ),
    (
        "dish",
        "{w} soup|{v}|{w} pie|the {w} burger|{w} stew",
        (
            (
                "calories",
                "kilocalories",
                40,
                1600,
                ("how many calories [does>] {n} [have>has]", "how many calories are in {n}"),
            ),
            (
                "cooking time",
                "minutes",
                4,
                360,
                ("how long must {n} cook", "what [is] the cooking time of {n}"),
            ),
        ),
    ),
    (
        "museum",
        "the {w} Museum|the {l} Gallery|the {l} Collection|the Museum of {w}",
        (
            (
                "number of visitors",
                "",
                3000,
                9000000,
                ("how many visitors [does>] {n} [have>has]", "how many people visit {n}"),
            ),
            (
                "admission",
                "euros",
                2,
                45,
                (
                    "how much [is] the admission to {n}",
                    "what [does>] {n} [charge>charges] at the door",
                ),
            ),
        ),
    ),
    (
        "tree",
        "the {w} oak|the {a} {w} pine|the {w} cedar|the {l} fir",
        (
            (
                "trunk girth",
                "centimetres",
                20,
                3000,
                ("what [is] the trunk girth of {n}", "how thick [is] the trunk of {n}"),
            ),
            ("crown width", "metres", 3, 60, ("how wide [is] the crown of {n}",)),
        ),
    ),
    (
        "language",
        "{w}ish|{w}ese|{w}|Old {w}",
        (
            (
                "number of speakers",
                "",
                300,
                400000000,
                ("how many people speak {n}", "how many speakers [does>] {n} [have>has]"),
            ),
            ("number of letters", "", 12, 74, ("how many letters [does>] {n} [have>has]",)),
        ),
    ),
    (
        "team",
        "{w} United|FC {w}|the {w} Falcons|{w} Rovers|the {w} Bears",
        (
            (
                "coach",
                "person",
                0,
                0,
                ("who coaches {n}", "who [is] the coach of {n}", "who trains {n}"),
            ),
            (
                "captain",
                "person",
                0,
                0,
                ("who [is] the captain of {n}", "who leads {n} on the field"),
            ),
            (
                "number of titles",
                "",
                0,
                60,
                ("how many titles [does>] {n} [have>has]", "how many titles has {n} won"),
            ),
        ),
    ),
    (
        "song",
        "{A} {N}|The {N} Song|{w} Nights|Dear {f}|{N} of {w}",
        (
            ("singer", "person", 0, 0, ("who sings {n}", "who [is] the singer of {n}")),
            (
                "tempo",
                "beats per minute",
                50,
                190,
                (
                    "what tempo [does>] {n} [have>has]",
                    "how many beats per minute [does>] {n} [have>has]",
                ),
            ),
            (
                "lyricist",
                "person",
                0,
                0,
                ("who wrote the words of {n}", "who [is] the lyricist of {n}"),
            ),
        ),
    ),
    (
        "spacecraft",
        "{w} {d}|the {w} probe|{A} {R}|{w} {R}",
        (
            (
                "launch mass",
                "kilograms",
                50,
                90000,
                ("what launch mass [does>] {n} [have>has]", "what [is] the launch mass of {n}"),
            ),
            (
                "launch year",
                "year",
                1957,
                2023,
                ("when [was] {n} launched", "what year [was] {n} launched"),
            ),
            (
                "mission length",
                "days",
                1,
                9000,
                ("how many days [did>] {n} [fly>flew]", "what [is] the mission length of {n}"),
            ),
        ),
    ),
    (
        "school",
        "{w} School|{l} Primary School|the {w} Academy",
        (
            (
                "number of pupils",
                "",
                20,
                4000,
                ("how many pupils [does>] {n} [have>has]", "how many children go to {n}"),
            ),
            ("head teacher", "person", 0, 0, ("who [is] the head teacher of {n}", "who runs {n}")),
        ),
    ),
    (
        "waterfall",
        "{w} Falls|the {w} Falls|{w} Cascade",
        (
            (
                "drop",
                "metres",
                5,
                980,
                ("how deep [does>] {n} [fall>falls]", "what [is] the drop of {n}"),
            ),
            (
                "flow rate",
                "cubic metres per second",
                1,
                9000,
                ("what [is] the flow rate of {n}", "how much water [does>] {n} [carry>carries]"),
            ),
        ),
    ),
)
