"""Invented names of things, in the sound of many languages."""

# ruff: noqa: E501

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from training.names import is_training_name
from training.phrasings import words


def word(rng: Random) -> str:
    """Return an invented word in the sound of some language."""
    starts, middles, ends = (part.split() for part in rng.choice(list(words.STYLES.values())))
    made = rng.choice(starts)
    made += "".join(rng.choice(middles) for _ in range(rng.choice((0, 0, 0, 1, 1, 1, 2))))
    made += rng.choice(ends)
    if rng.random() < 0.1:
        accents = {
            "a": "áàâäã",
            "e": "éèêë",
            "i": "íî",
            "o": "óôöø",
            "u": "úûü",
            "n": "ñ",
            "c": "ç",
        }
        spots = [spot for spot, letter in enumerate(made) if letter in accents]
        if spots:
            spot = rng.choice(spots)
            made = made[:spot] + rng.choice(accents[made[spot]]) + made[spot + 1 :]
    return made


def _letters(rng: Random, count: int) -> str:
    return "".join(rng.choice("ABCDEFGHIJKLMNOPRSTVWXZ") for _ in range(count))


def _person(rng: Random) -> str:
    first = rng.choice(words.FIRST_NAMES)
    last = rng.choice(words.LAST_NAMES) if rng.random() < 0.65 else word(rng)
    shape = rng.random()
    if shape < 0.07:
        return f"{first} {_letters(rng, 1)}. {last}"
    if shape < 0.11:
        return f"{_letters(rng, 1)}. {_letters(rng, 1)}. {last}"
    if shape < 0.16:
        return f"{first} {rng.choice(('de', 'von', 'van', 'da', 'al', 'del', 'bin'))} {last}"
    if shape < 0.21:
        return f"{first} {rng.choice(words.FIRST_NAMES)} {last}"
    if shape < 0.25:
        return f"{first} {last}-{rng.choice(words.LAST_NAMES)}"
    if shape < 0.28:
        return f"{first} {rng.choice(('O’', 'Mc', 'Mac'))}{last}".replace("’", "'")
    if shape < 0.31:
        return f"{word(rng)} {last}"
    return f"{first} {last}"


def _city(rng: Random) -> str:
    return shaped(
        rng,
        "{w}|{w}|{w}|{w}|{w}|{w} City|Port {w}|New {w}|San {w}|Saint {f}|{w}-{w}|Los {w}|{w} upon {w}"
        "|Upper {w}|{w} Bay|Fort {f}|El {w}|{w} am {w}",
    )


def _country(rng: Random) -> str:
    return shaped(
        rng,
        "{w}|{w}|{w}ia|{w}ia|{w}land|{w}stan|the Republic of {w}|the {w} Islands|{w} and {w}"
        "|Saint {f} and {w}|New {w}|North {w}|the Kingdom of {w}|the United {w}|Western {w}",
    )


def _mountain(rng: Random) -> str:
    return shaped(
        rng,
        "Mount {w}|Mount {w}|{w}|{w}|{w} Peak|Mont {w}|Monte {w}|Piz {w}|the {w}horn|{w} {w}|{L}{d}"
        "|{w} {R}|Cerro {w}|Ben {w}|Pico {w}|{w}spitze|Jebel {w}|Mount {l}|the {a} Peak|{w} Ri",
    )


def _landmark(rng: Random) -> str:
    return shaped(
        rng,
        "the {w} Tower|the {w} Tower|{w} Castle|{w} Cathedral|the Palace of {w}|the {w} Gate|{w} Hall"
        "|the {w} Opera House|the {l} Building|{w} Abbey|the Temple of {w}|the {w} Column|Fort {w}"
        "|the {w} Stadium|One {w} Place|the {a} Mosque of {w}|{w} Lighthouse|the {w} Minaret"
        "|Tower {d}|the {w} Obelisk|the Statue of {f}|{w} Palace|{w} {d}",
    )


def _bridge(rng: Random) -> str:
    return shaped(
        rng,
        "the {w} Bridge|the {w} Bridge|{w} Bridge|the {w} Viaduct|the Bridge of {w}|the {l} Bridge"
        "|Pont {w}|Ponte {w}|the {a} Bridge|the {w} Crossing|the {w}-{w} Bridge|the {w} Footbridge",
    )


def _river(rng: Random) -> str:
    return shaped(
        rng, "the {w}|the {w}|the {w}|the {w} River|the River {w}|the Rio {w}|the {a} {w}|the {w}a"
    )


def _lake(rng: Random) -> str:
    return shaped(
        rng, "Lake {w}|Lake {w}|Lake {w}|{w} Lake|Loch {w}|the {w} Reservoir|Lago {w}|the {w}see"
    )


def _island(rng: Random) -> str:
    return shaped(rng, "{w}|{w}|{w} Island|the Isle of {w}|Isla {w}|{f} Island|{w}holm|Great {w}")


def _desert(rng: Random) -> str:
    return shaped(rng, "the {w} Desert|the {w} Desert|the {w}|the {a} {w} Desert|the {w} Sands")


def _element(rng: Random) -> str:
    return shaped(rng, "{v}ium|{v}ium|{v}on|{v}ine|{v}ium").lower()


def _planet(rng: Random) -> str:
    return shaped(rng, "{w}|{w}|{w}|{w} {s}|{w}-{d}{s}|HD {d}{d} {s}|{L}{L}-{d} {s}|{w} {R}")


def _work(rng: Random) -> str:
    return shaped(
        rng,
        "The {A} {N}|The {A} {N}|{A} {N}s|The {N} of {w}|The {N} and the {N}|{w}|{f} {l}|{A} {A} {N}"
        "|A {N} for {f}|The {N}|{N} in the {N}|Letters from {w}|{f} and the {N}|{d} {A} {N}s|Dear {f}"
        "|The {l} {N}|The {N} {d}|{w} and {w}|Under the {A} {N}|Where the {N} Ends|No {N}|{w} Calling"
        "|Symphony No. {s1} in {L} minor|Portrait of {f} {l}|The {N} Who Knew {f}|{A}|Beyond {w}",
    )


def _invention(rng: Random) -> str:
    return shaped(
        rng,
        "the {k} {m}|the {k} {m}|the {w} {m}|the {l} {m}|the {v}graph|the {v}scope|the {v}meter|the {m}"
        "|the {k} {k} {m}|the {v}phone|{v}ine|the {w} valve|the {l} process",
    )


def _company(rng: Random) -> str:
    return shaped(
        rng,
        "{w}|{w}|{w} Inc|{l} & {l}|{l} Motors|{w}tech|{w} Systems|{LL}{L}|{l} Brothers|{w} Foods"
        "|{w} Group|{v}soft|{w} & Sons|Royal {w}|{w} Airlines|{f}'s|{d}{v}|{w} {w}|{l} Robotics"
        "|{A} {N} Studios|{w} GmbH|Banco {w}|{v}io",
    )


def _animal(rng: Random) -> str:
    return shaped(
        rng,
        "the {b} {B}|the {b} {B}|the {B}|the {v}|the {w} {B}|the {b} {b} {B}|the {v} {B}|{l}'s {B}",
    )


def _event(rng: Random) -> str:
    return shaped(
        rng,
        "the Battle of {w}|the Battle of {w}|the Treaty of {w}|the Great Fire of {w}|the {w} Games"
        "|the Siege of {w}|the {w} Earthquake|the {w} Revolution|the {w} Summit|the Council of {w}"
        "|the {l} Expedition|the {w} Expo|the {A} Revolution|the first flight of the {w}",
    )


def _university(rng: Random) -> str:
    return shaped(
        rng,
        "the University of {w}|the University of {w}|{w} University|{w} University|{l} College"
        "|the {w} Institute of Technology|{f} {l} University|the Technical University of {w}"
        "|{w} State University|the Royal Academy of {w}|Université de {w}",
    )


def shaped(rng: Random, shapes: str) -> str:
    """Return a name after one of the shapes, which are parted by "|"."""
    parts: Mapping[str, Callable[[], str]] = {
        "{w}": lambda: word(rng),
        "{v}": lambda: word(rng).lower(),
        "{f}": lambda: rng.choice(words.FIRST_NAMES),
        "{l}": lambda: rng.choice(words.LAST_NAMES),
        "{A}": lambda: rng.choice(words.ADJECTIVES).capitalize(),
        "{a}": lambda: rng.choice(words.ADJECTIVES).capitalize(),
        "{N}": lambda: rng.choice(words.NOUNS).capitalize(),
        "{m}": lambda: rng.choice(words.MACHINES),
        "{k}": lambda: rng.choice(words.MACHINE_KINDS),
        "{b}": lambda: rng.choice(words.BEAST_KINDS),
        "{B}": lambda: rng.choice(words.BEASTS),
        "{LL}": lambda: _letters(rng, 2),
        "{L}": lambda: _letters(rng, 1),
        "{R}": lambda: rng.choice(("I", "II", "III", "IV", "V")),
        "{d}": lambda: str(rng.choice((rng.randint(2, 99), rng.randint(100, 999)))),
        "{s1}": lambda: str(rng.randint(1, 12)),
        "{s}": lambda: rng.choice("bcdefg"),
    }
    shape = rng.choice(shapes.split("|"))
    for mark, make in parts.items():
        while mark in shape:
            shape = shape.replace(mark, make(), 1)
    return shape


_INVENTORS: Mapping[str, Callable[[Random], str]] = {
    "person": _person,
    "city": _city,
    "country": _country,
    "mountain": _mountain,
    "landmark": _landmark,
    "bridge": _bridge,
    "river": _river,
    "lake": _lake,
    "island": _island,
    "desert": _desert,
    "element": _element,
    "planet": _planet,
    "moon": _planet,
    "work": _work,
    "invention": _invention,
    "company": _company,
    "animal": _animal,
    "event": _event,
    "university": _university,
}


def invented(rng: Random, kind: str) -> str:
    """Return a new name for a thing of that kind, one that may be trained on."""
    for _ in range(200):
        name = _INVENTORS.get(kind, _company)(rng)
        if is_training_name(name) and len(name) <= 40:
            return name
    raise RuntimeError(f"no name could be made for {kind}")
