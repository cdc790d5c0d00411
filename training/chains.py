"""Questions of several steps that find everything they look for."""

from __future__ import annotations

import re
from random import Random

from hfnb.tools.search.kinds import KINDS, Attribute
from training import language, world
from training.drafts import Draft, Trace, bare, introduced, similar
from training.language import capital, filled
from training.phrasings import combined
from training.single import FACTS, NUMERIC, magnitude, phrased
from training.world import TARGETS, Thing

_PLURALS = {
    "population": "populations",
    "density": "densities",
    "surface gravity": "surface gravities",
    "year of completion": "years of completion",
    "year of invention": "years of invention",
    "distance from the Sun": "distances from the Sun",
    "number of pages": "numbers of pages",
    "number of moons": "numbers of moons",
}
_COUNTED = {"population": "people", "number of moons": "moons", "number of pages": "pages"}
HOPS = [(kind, attribute) for kind, attribute in FACTS if attribute.label in TARGETS]
# Which part of two numbers an operation makes, and how the answer says it.
PAIRED = {
    "sum": ("{v} + {w}", "The sum of {x} and {y}"),
    "difference": ("{v} - {w}", "The difference between {x} and {y}"),
    "subtraction": ("{v} - {w}", "{X} minus {y}"),
    "product": ("{v} * {w}", "{X} times {y}"),
    "quotient": ("{v} / {w}", "{X} divided by {y}"),
    "average": ("({v} + {w}) / 2", "The average of {x} and {y}"),
    "percentage": ("{v} / {w} * 100", "{X} as a percentage of {y}"),
}


def unit(attribute: Attribute) -> str:
    """Return the unit of a difference between two values, empty or with a space before it."""
    if attribute.form == "year" or attribute.label == "age":
        return " years"
    word = _COUNTED.get(attribute.label) or attribute.unit
    return f" {word}" if word else ""


def plural(label: str) -> str:
    """Return the plural of an attribute's name."""
    return _PLURALS.get(label, f"{label}s")


def value(text: str) -> float:
    """Return the number that a sentence shows as `text`."""
    return float(text.replace(",", ""))


def misspelt_search(draft: Draft, thought: str, thing: Thing, wrong: str, label: str) -> None:
    """Add a search that misses, and the one after it that finds."""
    query = f"{bare(wrong)} {label}"
    offered = similar(draft.rng, thing, wrong)
    draft.search(thought, query, world.nothing(query, offered))
    retry = f"Nothing was found for {wrong}. The most similar name is {thing.name}."
    draft.search(retry, f"{bare(thing.name)} {label}", thing.observed(label))


def lookup_calculator(rng: Random, miss: bool = False) -> Trace:
    """One fact, then a calculation with it."""
    draft = Draft.new(rng, "rephrase" if miss else "lookup_calculator")
    kind, attribute = rng.choice(NUMERIC)
    thing = world.having(rng, kind, attribute.label)
    wrong = world.misspelt(rng, thing.name) if miss else None
    if miss and wrong is None:
        return lookup_calculator(rng, miss)
    asked = draft.asked(thing)
    if wrong:
        asked = wrong.lower() if draft.lower else wrong
    named = introduced(rng, thing, asked, attribute.label)
    text, template, plan = calculation_question(rng, kind, attribute, thing, named)
    question = draft.dressed(draft.filler(text))
    thought = f"I need the {attribute.label} of {asked}, then {plan.goal}."
    if wrong:
        misspelt_search(draft, thought, thing, asked, attribute.label)
    else:
        draft.find(thought, thing, asked, attribute.label)
    return draft.done(question, template, plan.carry_out(draft, thing, attribute))


class Plan:
    """A calculation with one looked-up number."""

    def __init__(self, operation: str, expression: str, k: str, result_unit: str) -> None:
        self.operation = operation
        self.expression = expression.replace("{k}", k)
        self.k = k
        self.unit = f" {result_unit}" if result_unit else ""

    @property
    def goal(self) -> str:
        """The operation, as a thought names it."""
        return f"the {self.operation}"

    def carry_out(self, draft: Draft, thing: Thing, attribute: Attribute) -> str:
        """Add the calculation and return the answer."""
        label = attribute.label
        expression = self.expression.replace("{v}", thing.number(label))
        thought = f"{thing.sentence(label)} Now I calculate {self.goal}: {expression}."
        result = draft.calculate(thought, expression)
        what = self._said(f"the {label} of {thing.name}")
        return f"{capital(what)} is {result}{self.unit}."

    def _said(self, fact: str) -> str:
        fixed = re.fullmatch(r"\{v\} ([*/+-]) ([\d.,]+)", self.expression)
        turned = re.fullmatch(r"([\d.,]+) ([/-]) \{v\}", self.expression)
        words = {"*": "times", "/": "divided by", "+": "plus", "-": "minus"}
        if turned:
            return f"{turned[1]} {words[turned[2]]} {fact}"
        if fixed:
            return f"{fact} {words[fixed[1]]} {fixed[2]}"
        return (
            combined.CALCULATIONS[self.operation][1][0].replace("{x}", fact).replace("{k}", self.k)
        )


def calculation_question(
    rng: Random, kind: str, attribute: Attribute, thing: Thing, asked: str
) -> tuple[str, str, Plan]:
    """Return a question that calculates with one fact, its template and the plan."""
    label = attribute.label
    number = value(thing.number(label))
    stories = combined.STORIES.get("year" if attribute.form == "year" else label, ())
    if label == "birth year":
        stories = combined.STORIES["birth year"] + stories
    if stories and rng.random() < 0.5:
        operation, expression, result_unit, templates = rng.choice(stories)
        template = rng.choice(templates)
        text = template
        if "{c}" in text:
            clauses = combined.YEAR_CLAUSES.get(label) or combined.YEAR_CLAUSES[f"{label}@{kind}"]
            text = text.replace("{c}", rng.choice(clauses))
        text = text.replace("{x}", rng.choice(language.nouns(label, kind)))
        k = _operand(rng, operation, expression, number, result_unit, label)
        plan = Plan(operation, expression, k, result_unit or _kept_unit(operation, attribute))
        return filled(text.replace("{k}", k), asked), template, plan
    operation = rng.choice(list(combined.CALCULATIONS))
    if attribute.form == "year" and rng.random() < 0.6:
        operation = rng.choice(("sum", "difference"))
    if operation == "square root" and number < 0:
        operation = "double"
    nouns = [noun for noun in language.nouns(label, kind) if "{p}" not in noun or "%" not in noun]
    phrase, template, plan = calculation_phrase(
        rng, operation, attribute, number, filled(rng.choice(nouns), asked)
    )
    frame = rng.choice(combined.CALCULATION_FRAMES)
    text = frame.replace("{x}", phrase).replace("{X}", capital(phrase))
    return text, f"{frame} <- {template}", plan


def calculation_phrase(
    rng: Random, operation: str, attribute: Attribute, number: float, fact: str
) -> tuple[str, str, Plan]:
    """Return "25 percent of the fact", its template and the plan."""
    expression, phrases = combined.CALCULATIONS[operation]
    k = _operand(rng, operation, expression, number, "", attribute.label)
    template = rng.choice(phrases)
    plan = Plan(operation, expression, k, _kept_unit(operation, attribute))
    return template.replace("{x}", fact).replace("{k}", k), template, plan


def _kept_unit(operation: str, attribute: Attribute) -> str:
    if operation in ("power", "square", "cube", "square root") or attribute.form == "year":
        return ""
    return unit(attribute).strip()


def _operand(
    rng: Random, operation: str, expression: str, number: float, into: str, label: str
) -> str:
    if into == "feet":
        return rng.choice(("3.28", "3.281", "3.2808", "3.3", str(round(rng.uniform(2, 4), 2))))
    if into == "pounds":
        return rng.choice(("2.2", "2.205", "2.2046", str(round(rng.uniform(1, 3), 2))))
    if expression == "{k} - {v}":
        # The last: an age in that year.
        later = int(number) + rng.randint(3, 90 if label == "birth year" else 500)
        return str(max(int(number) + 2, rng.choice((2024, 2025, 2000, later, later))))
    if "year" in label and operation in ("sum", "difference"):
        return str(rng.randint(5, 120))
    if operation == "power":
        small = rng.random() < 0.3 and abs(number) < 200
        k = str(rng.randint(2, 4)) if small else str(round(rng.uniform(0.05, 0.98), 2))
        if rng.random() < 0.15 and abs(number) < 1000:
            k = str(round(rng.uniform(1.05, 2.6), rng.choice((1, 2))))
        return k
    if operation in ("percentage", "increase", "decrease"):
        return str(rng.choice((5, 10, 15, 20, 25, 30, 40, 60, 75, rng.randint(1, 95), 2.5, 12.5)))
    if operation == "quotient" and expression.startswith("{k}"):
        return str(magnitude(rng, 20, 4000))
    if operation in ("quotient", "product"):
        k = magnitude(rng, 2, rng.choice((9, 60, 400)))
        return str(round(rng.uniform(0.2, 9), 1)) if rng.random() < 0.15 else str(k)
    if operation == "difference":
        below = max(abs(number) * rng.uniform(0.05, 0.95), 1)
        return str(max(1, int(below)))
    if label == "age":
        return str(rng.randint(2, 60))
    return str(magnitude(rng, 2, max(10, abs(number))))


def pair(rng: Random, label: str, kind: str) -> tuple[Thing, Thing]:
    """Return two things of a kind with different names and values."""
    for _ in range(100):
        one, two = world.having(rng, kind, label), world.having(rng, kind, label)
        # "The Ocean and the Shadow and Stolen": hard for anybody.
        if " and " in one.name + two.name and rng.random() < 0.85:
            continue
        if one.name != two.name and one.value(label) != two.value(label):
            return one, two
    raise RuntimeError(f"no two things with different {label}")


def two_lookups(rng: Random, miss: bool = False) -> Trace:
    """Two facts about two things, then a calculation with both."""
    draft = Draft.new(rng, "rephrase" if miss else "two_lookups")
    kind, attribute = rng.choice(NUMERIC)
    label = attribute.label
    other, second = kind, attribute
    one, two = pair(rng, label, kind)
    operation = rng.choice(
        ("sum", "sum", "difference", "difference", "subtraction", "product", "quotient", "average",
         "quotient", "percentage")
    )  # fmt: skip
    if attribute.form == "year":
        operation = rng.choice(("difference", "difference", "subtraction", "average"))
    elif rng.random() < 0.15 and operation in ("sum", "product", "quotient", "subtraction"):
        other, second = rng.choice(NUMERIC)
        two = world.having(rng, other, second.label)
    if operation == "percentage" and (value(one.number(label)) <= 0):
        operation = "sum"
    larger = value(one.number(label)) >= value(two.number(second.label))
    if operation == "subtraction" and not larger and rng.random() < 0.75:
        one, two, attribute, second, kind, other = two, one, second, attribute, other, kind
    wrong = world.misspelt(rng, two.name) if miss else None
    a, b = draft.asked(one), draft.asked(two)
    if wrong:
        b = wrong.lower() if draft.lower else wrong
    same = attribute.label == second.label and kind == other
    pool = combined.TWO[operation]
    if operation == "difference" and attribute.form == "year":
        pool = combined.YEARS_BETWEEN
    pool = [template for template in pool if same or "{a}" not in template]
    template = rng.choice(pool)
    nouns = language.nouns(attribute.label, kind), language.nouns(second.label, other)
    spot = rng.randrange(len(nouns[0]))
    x = filled(nouns[0][spot], a)
    y = filled(nouns[1][spot] if same else rng.choice(nouns[1]), b)
    text = _marked(template, a=a, b=b, x=x, y=y, label=attribute.label)
    question = draft.dressed(text)
    goal = "difference" if operation == "subtraction" else operation
    first_fact, second_fact = f"the {attribute.label} of {a}", f"the {second.label} of {b}"
    draft.find(f"I need {first_fact} and {second_fact}, then the {goal}.", one, a, attribute.label)
    thought = f"{one.sentence(attribute.label)} Now I need {second_fact}."
    if wrong:
        misspelt_search(draft, thought, two, b, second.label)
    else:
        draft.find(thought, two, b, second.label)
    v, w = one.number(attribute.label), two.number(second.label)
    said = two.sentence(second.label)
    if operation == "difference":
        larger = value(v) > value(w)
        if not larger:
            v, w = w, v
        said = f"{said} {v} is more than {w}."
    shape, phrase = PAIRED[operation]
    expression = shape.format(v=v, w=w)
    result = draft.calculate(f"{said} Now I calculate the {goal}: {expression}.", expression)
    x, y = f"the {attribute.label} of {one.name}", f"the {second.label} of {two.name}"
    what = phrase.replace("{x}", x).replace("{X}", capital(x)).replace("{y}", y)
    united = same and operation in ("sum", "difference", "subtraction", "average")
    if operation == "percentage":
        tail = " percent"
    else:
        tail = unit(attribute) if united and not _bare_year(operation, attribute) else ""
    return draft.done(question, template, f"{what} is {result}{tail}.")


def _bare_year(operation: str, attribute: Attribute) -> bool:
    return operation == "average" and attribute.form == "year"


def _marked(template: str, **parts: str) -> str:
    parts["labels"] = plural(parts["label"]) if "label" in parts else ""
    text = template
    for mark, part in parts.items():
        text = text.replace(f"{{{mark}}}", part).replace(f"{{{mark.capitalize()}}}", capital(part))
    return text


def comparison(rng: Random) -> Trace:
    """Which of two is more, and by how much."""
    draft = Draft.new(rng, "comparison")
    kind, attribute = rng.choice(
        [(kind, one) for kind, one in NUMERIC if f"{one.label}@{kind}" in combined.PREDICATES
         or one.label in combined.PREDICATES]
    )  # fmt: skip
    label = attribute.label
    one, two = pair(rng, label, kind)
    a, b = draft.asked(one), draft.asked(two)
    key = f"{label}@{kind}" if f"{label}@{kind}" in combined.PREDICATES else label
    adjectives = combined.MORE.get(f"{label}@{kind}") or combined.MORE.get(label)
    which = "who" if kind == "person" and rng.random() < 0.8 else "which"
    more = rng.random() < 0.6
    measured = True
    if adjectives and rng.random() < 0.3:
        more = more or rng.random() < 0.5
        adjective = rng.choice(adjectives)[0 if more else 1]
        predicate = f"is {adjective}"
        if (value(one.number(label)) > value(two.number(label))) != more and rng.random() < 0.9:
            one, two, a, b = two, one, b, a
        templates = combined.HOW_MUCH_MORE
        if not unit(attribute):
            templates = [template for template in templates if "{unit}" not in template]
        template = rng.choice(templates)
        text = _marked(template, a=a, b=b, adj=adjective, unit=unit(attribute).strip())
        goal = "the difference"
    else:
        predicate = rng.choice(combined.PREDICATES[key])[0 if more else 1]
        measured = rng.random() < 0.78
        template = rng.choice(combined.COMPARISONS if measured else combined.WHICH)
        text = _marked(template, a=a, b=b, which=which, pred=predicate)
        text = text.replace("who one", "which one").replace("Who one", "Which one")
        goal = "the difference" if measured else "the comparison"
    question = draft.dressed(text)
    plan = f"I need the {label} of {a} and the {label} of {b}, then {goal}."
    draft.find(plan, one, a, label)
    draft.find(f"{one.sentence(label)} Now I need the {label} of {b}.", two, b, label)
    rows = sorted((one, two), key=lambda thing: value(thing.number(label)), reverse=more)
    winner, loser = rows
    v, w = winner.number(label), loser.number(label)
    relation = "more" if more else "less"
    verdict = f"{capital(winner.name)} {predicate}"
    if attribute.form == "year":
        judged = f"{v} is {'later' if more else 'earlier'} than {w}, so {winner.name} {predicate}."
    else:
        judged = f"{v} is {relation} than {w}, so {winner.name} {predicate}."
    said = f"{two.sentence(label)} {judged}"
    if not measured:
        written = attribute.written(winner.value(label)), attribute.written(loser.value(label))
        answer = f"{verdict}: {written[0]} against {written[1]}."
        return draft.done(question, template, answer, f"{said} I now know the final answer.")
    expression = f"{v} - {w}" if more else f"{w} - {v}"
    result = draft.calculate(f"{said} Now I calculate the difference: {expression}.", expression)
    return draft.done(question, template, f"{verdict}, by {result}{unit(attribute)}.")


def two_hop(rng: Random, miss: bool = False) -> Trace:
    """A fact about a thing that has to be found first, and a calculation with it at times."""
    draft = Draft.new(rng, "rephrase" if miss else "two_hop")
    kind, link = rng.choice(HOPS)
    thing = world.having(rng, kind, link.label)
    wrong = world.misspelt(rng, thing.name) if miss else None
    if miss and wrong is None:
        return two_hop(rng, miss)
    asked = draft.asked(thing)
    if wrong:
        asked = wrong.lower() if draft.lower else wrong
    target_kind = TARGETS[link.label]
    found = str(thing.value(link.label))
    gone = {"birth year", "birthplace", "occupation", "age"}
    options = [
        one
        for one in KINDS[target_kind]
        if target_kind != "person" or one.label in gone or rng.random() < 0.3
    ]
    calculates = rng.random() < 0.42
    if calculates:
        options = [one for one in options if one.form == "number" or one.form == "year"]
        if target_kind == "person" and rng.random() < 0.6:
            options = [one for one in options if one.label == "age"]
    attribute = rng.choice(options)
    goal = world.having(rng, target_kind, attribute.label, found)
    draft.names.append(found)
    if calculates:
        text, template, plan = _hop_calculated(rng, kind, link, asked, target_kind, attribute, goal)
    else:
        text, template = _hop(rng, kind, link, asked, target_kind, attribute)
        plan = None
    question = draft.dressed(draft.filler(text), chatter=0.08)
    steps = f"I need the {link.label} of {asked}, then the {attribute.label}"
    thought = f"{steps}, then {plan.goal}." if plan else f"{steps}."
    if wrong:
        misspelt_search(draft, thought, thing, asked, link.label)
    else:
        draft.find(thought, thing, asked, link.label)
    first = thing.sentence(link.label)
    draft.find(
        f"{first} Now I need the {attribute.label} of {found}.", goal, found, attribute.label
    )
    if plan:
        return draft.done(question, template, f"{first} {plan.carry_out(draft, goal, attribute)}")
    return draft.done(question, template, f"{first} {goal.sentence(attribute.label)}")


def _nested(rng: Random, kind: str, link: Attribute, asked: str) -> tuple[str, str]:
    nouns = [
        noun
        for noun in language.nouns(link.label, kind)
        if "year" not in noun and "that" not in noun
    ]
    noun = rng.choice(nouns)
    return filled(noun, asked), noun


def _hop(
    rng: Random, kind: str, link: Attribute, asked: str, target: str, attribute: Attribute
) -> tuple[str, str]:
    if rng.random() < 0.55:
        middle, noun = _nested(rng, kind, link, asked)
        for _ in range(50):
            text, template = phrased(rng, attribute.label, target, middle)
            if "{p}" not in template and "name of" not in template:
                return text, f"{template} <- {noun}"
    first = rng.choice(language.asks(link.label, kind))
    second = rng.choice(language.asks(attribute.label, target))
    frame = rng.choice(combined.FOLLOW_UPS)
    one, two = pronouns(rng, link.label, target, second)
    text = _framed(frame, (first, asked, None), (second, one, two))
    return text, f"{frame} <- {first} <- {second}"


def _hop_calculated(
    rng: Random,
    kind: str,
    link: Attribute,
    asked: str,
    target: str,
    attribute: Attribute,
    goal: Thing,
) -> tuple[str, str, Plan]:
    number = value(goal.number(attribute.label))
    operations = [*combined.CALCULATIONS, "power", "power", "power"]
    operation = rng.choice(operations)
    if operation == "square root" and number < 0:
        operation = "sum"
    nouns = language.nouns(attribute.label, target)
    if rng.random() < 0.5:
        middle, noun = _nested(rng, kind, link, asked)
        outer = rng.choice([one for one in nouns if "{p}" not in one])
        fact = filled(outer, middle)
        phrase, template, plan = calculation_phrase(rng, operation, attribute, number, fact)
        frame = rng.choice(combined.CALCULATION_FRAMES)
        text = frame.replace("{x}", phrase).replace("{X}", capital(phrase))
        return text, f"{frame} <- {template} <- {outer} <- {noun}", plan
    first = rng.choice(language.asks(link.label, kind))
    owned = [one for one in nouns if "{p}" in one]
    outer = rng.choice(owned if owned and rng.random() < 0.7 else nouns)
    name, owner = pronouns(rng, link.label, target, outer)
    fact = filled(outer, name, owner)
    phrase, template, plan = calculation_phrase(rng, operation, attribute, number, fact)
    frame = rng.choice(combined.FOLLOW_UPS_CALCULATED)
    text = _framed(frame.replace("{z}", phrase), (first, asked, None), None)
    return text, f"{frame} <- {template} <- {first} <- {outer}", plan


def pronouns(rng: Random, link: str, target: str, phrase: str) -> tuple[str, str]:
    """Return what stands for the name found first, and its possessive."""
    subject = not re.search(r"\b(of|in|for|by|on|from|call|at|into|climb|to) \{n\}", phrase)
    subject = subject and "[" in phrase and not phrase.endswith("{n}]")
    if target == "person":
        gender = {"wife": "she", "girlfriend": "she", "husband": "he", "boyfriend": "he"}.get(link)
        gender = gender or rng.choice(("she", "he", "they"))
        owner = {"she": "her", "he": "his", "they": "their"}[gender]
        that = rng.choice(("that person", "this person", "that person"))
        return (gender if subject and gender != "they" and rng.random() < 0.7 else that), owner
    that = rng.choice((f"that {target}", f"this {target}", f"that {target}"))
    return ("it" if subject and rng.random() < 0.5 else that), rng.choice(
        ("its", "its", f"{that}'s")
    )


def _framed(
    frame: str,
    first: tuple[str, str, str | None],
    second: tuple[str, str, str | None] | None,
) -> str:
    text = frame
    for number, one in (("1", first), ("2", second)):
        if one is None:
            continue
        ask, name, owner = one
        question = filled(language.question(ask), name, owner)
        for mark, part in (
            ("q", question),
            ("Q", capital(question)),
            ("c", filled(language.clause(ask), name, owner)),
        ):
            text = text.replace(f"{{{mark}{number}}}", part)
    return text


def several_facts(rng: Random) -> Trace:
    """Two facts of one sheet: told both, or put into a calculation."""
    draft = Draft.new(rng, "several_facts")
    if rng.random() < 0.45:
        return _derived(draft)
    kind = rng.choice(FACTS)[0]
    thing = world.thing(rng, kind)
    while len(thing.attributes) < 2:
        thing = world.thing(rng, rng.choice(FACTS)[0])
    one, two = rng.sample(list(thing.attributes), 2)
    kind = thing.kind
    asked = draft.asked(thing)
    owner = rng.choice(("his", "her", "their")) if kind == "person" else "its"
    if rng.random() < 0.6:
        template = rng.choice(combined.TWO_FACTS)
        first = rng.choice(language.nouns(one, kind))
        owned = [noun for noun in language.nouns(two, kind) if noun.startswith("{p} ")]
        second = owned[0] if owned else rng.choice(language.nouns(two, kind))
        x, y = filled(first, asked), filled(second, asked, owner if owned else None)
        text = template.replace("{x}", x).replace("{X}", capital(x)).replace("{y2}", y)
        template = f"{template} <- {first} <- {second}"
    else:
        frame = rng.choice(combined.TWO_ASKS)
        first, second = rng.choice(language.asks(one, kind)), rng.choice(language.asks(two, kind))
        name, owner = pronouns(rng, "", kind, second)
        name = asked if "that" in name or "this" in name else name
        text = _framed(frame, (first, asked, None), (second, name, owner))
        template = f"{frame} <- {first} <- {second}"
    question = draft.dressed(text)
    draft.find(f"I need the {one} and the {two} of {asked}.", thing, asked, one, two)
    return draft.done(question, template, f"{thing.sentence(one)} {thing.sentence(two)}")


def _derived(draft: Draft) -> Trace:
    rng = draft.rng
    if rng.random() < 0.5:
        return _put_together(draft)
    kind, one, two, shape, goal, result_unit, templates = rng.choice(combined.DERIVED)
    thing = world.thing(rng, kind)
    if (one, two) == ("birth year", "death year"):
        thing.values[two] = int(thing.value(one)) + rng.randint(19, 99)
    asked = draft.asked(thing)
    template = rng.choice(templates)
    asking = draft.dressed(filled(template, asked)), template
    return _both(draft, asking, thing, asked, (one, two), (shape, goal, result_unit))


def _put_together(draft: Draft) -> Trace:
    """Any two numbers of one sheet, and an operation."""
    rng = draft.rng
    kinds = [kind for kind, rows in KINDS.items() if sum(one.form != "text" for one in rows) > 1]
    kind = rng.choice(kinds)
    thing = world.thing(rng, kind)
    numeric = [label for label, one in thing.attributes.items() if one.form != "text"]
    one, two = rng.sample(numeric, 2)
    operation = rng.choice(("sum", "subtraction", "product", "quotient"))
    asked = draft.asked(thing)
    template = rng.choice([text for text in combined.TWO[operation] if "{a}" not in text])
    x, y = rng.choice(language.nouns(one, kind)), rng.choice(language.nouns(two, kind))
    owner = rng.choice(("his", "her", "their")) if kind == "person" else "its"
    owned = [noun for noun in language.nouns(two, kind) if noun.startswith("{p} ")]
    if owned and rng.random() < 0.7:
        y = rng.choice(owned)
    first, second = filled(x, asked), filled(y, asked, owner)
    if template.index("{y}") < template.index("{x}"):
        # "its" comes behind the name.
        first, second = filled(x, asked, owner), filled(y, asked)
    question = draft.dressed(_marked(template, x=first, y=second))
    goal = "difference" if operation == "subtraction" else operation
    asking = question, f"{template} <- {x} <- {y}"
    return _both(draft, asking, thing, asked, (one, two), (PAIRED[operation][0], goal, ""))


def _both(
    draft: Draft,
    asking: tuple[str, str],
    thing: Thing,
    asked: str,
    labels: tuple[str, str],
    calculation: tuple[str, str, str],
) -> Trace:
    """Read two facts off one sheet and calculate with them."""
    one, two = labels
    shape, goal, result_unit = calculation
    plan = f"I need the {one} and the {two} of {asked}, then the {goal}."
    draft.find(plan, thing, asked, one, two)
    expression = shape.format(v=thing.number(one), w=thing.number(two))
    said = f"{thing.sentence(one)} {thing.sentence(two)}"
    result = draft.calculate(f"{said} Now I calculate the {goal}: {expression}.", expression)
    words = {"*": "times", "/": "divided by", "+": "plus", "-": "minus"}
    first, second = (two, one) if shape.startswith("{w}") else (one, two)
    what = f"The {first} of {thing.name} {words[shape[4]]} the {second}"
    tail = f" {result_unit}" if result_unit else ""
    return draft.done(*asking, f"{what} is {result}{tail}.")
