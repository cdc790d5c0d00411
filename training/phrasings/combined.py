"""Questions that need several steps. Plain data.

`{x}` and `{y}` are noun phrases ("the height of Mount Everest"), `{a}` and `{b}` the names alone,
`{label}` the attribute's name, `{labels}` its plural, `{k}` a number, `{pred}` what one of two is more
of ("is higher"), `{adj}` the word for how much more ("higher").
"""

# ruff: noqa: E501

TWO: dict[str, list[str]] = {
    "sum": """
What is the sum of {x} and {y}?
What is {x} plus {y}?
How much are {x} and {y} together?
What do {x} and {y} add up to?
Add {x} and {y}.
Add {x} to {y}.
Please add up {x} and {y}.
Take {x} and add {y}. What do you get?
What is the combined {label} of {a} and {b}?
What is the total {label} of {a} and {b}?
Tell me the total {label} of {a} and {b}.
Give me the sum of the {labels} of {a} and {b}.
What is the sum of the {labels} of {a} and {b}?
Add the {labels} of {a} and {b}.
What do the {labels} of {a} and {b} add up to?
I need {x} and {y}, added together.
I would like to know {x} plus {y}.
My teacher wants the sum of {x} and {y}.
If I add {x} and {y}, what is the result?
What {label} do {a} and {b} have together?
Together, what {label} do {a} and {b} have?
what's {x} plus {y}
sum of {x} and {y}?
Look up {x} and {y} and add the two numbers.
Find {x}, find {y}, and give me their sum.
I wonder what {x} and {y} come to in total.
{a} and {b}: what is their total {label}?
Suppose we put {x} on top of {y}. What is the total?
""".strip().splitlines(),
    "difference": """
What is the difference between {x} and {y}?
What is the difference between the {labels} of {a} and {b}?
What is the difference in {label} between {a} and {b}?
How large is the difference between {x} and {y}?
How big is the gap between {x} and {y}?
Calculate the difference of {x} and {y}.
Tell me the difference between {x} and {y}.
Give me the difference in {label} between {a} and {b}.
By how much do {x} and {y} differ?
By how much do {a} and {b} differ in {label}?
By how much do the {labels} of {a} and {b} differ?
How far apart are {x} and {y}?
How far apart are the {labels} of {a} and {b}?
I want to know the difference between {x} and {y}.
I wonder how far the {labels} of {a} and {b} are apart.
My teacher asks for the difference between {x} and {y}.
what's the difference between {x} and {y}
difference in {label}, {a} and {b}?
Look up {x} and {y}. What is the difference?
Find {x} and {y} and tell me the difference.
Compare the {labels} of {a} and {b}: what is the difference?
{a} and {b}: how much do their {labels} differ?
What is the gap in {label} between {a} and {b}?
Please work out the difference between {x} and {y}.
""".strip().splitlines(),
    "subtraction": """
What is {x} minus {y}?
How much is {x} minus {y}?
Subtract {y} from {x}.
Take {y} away from {x}.
What is left of {x} if I subtract {y}?
What remains when {y} is taken from {x}?
Deduct {y} from {x}.
what's {x} minus {y}
I need {x} minus {y}.
Take {x} and subtract {y}. What is the result?
If I take {y} off {x}, what do I get?
Find {x}, then subtract {y}.
""".strip().splitlines(),
    "product": """
What is the product of {x} and {y}?
What is {x} times {y}?
How much is {x} multiplied by {y}?
Multiply {x} by {y}.
Multiply {x} and {y}.
Please multiply the {labels} of {a} and {b}.
What do I get if I multiply {x} by {y}?
what's {x} times {y}
Look up {x} and {y} and multiply them.
Tell me the product of the {labels} of {a} and {b}.
My homework: {x} times {y}.
""".strip().splitlines(),
    "quotient": """
What is {x} divided by {y}?
Divide {x} by {y}.
What is the ratio of {x} to {y}?
How many times {y} is {x}?
How many times does {y} fit into {x}?
How often does {y} go into {x}?
What do I get when I divide {x} by {y}?
what's {x} divided by {y}
{x} is how many times {y}?
Tell me the ratio of {x} to {y}.
What is the quotient of {x} and {y}?
Look up {x} and divide it by {y}.
By what factor is {x} larger than {y}?
Please divide {x} by {y} for me.
""".strip().splitlines(),
    "average": """
What is the average of {x} and {y}?
What is the mean of {x} and {y}?
What is the average {label} of {a} and {b}?
Calculate the average of the {labels} of {a} and {b}.
What are the {labels} of {a} and {b} on average?
Tell me the average of {x} and {y}.
Give me the mean {label} of {a} and {b}.
What lies halfway between {x} and {y}?
average {label} of {a} and {b}?
Take {x} and {y}. What is their average?
I would like the average of the {labels} of {a} and {b}.
Find {x} and {y} and work out the mean.
""".strip().splitlines(),
    "percentage": """
What percentage of {y} is {x}?
{x} is what percent of {y}?
How many percent of {y} is {x}?
What share of {y} is {x}, in percent?
Express {x} as a percentage of {y}.
""".strip().splitlines(),
}

# "How much higher": (word for more, word for less) by attribute, for questions with an adjective.
MORE: dict[str, tuple[tuple[str, str], ...]] = {
    "height": (("higher", "lower"), ("taller", "lower")),
    "height@landmark": (("taller", "shorter"), ("higher", "lower")),
    "length": (("longer", "shorter"),),
    "area": (("larger", "smaller"), ("bigger", "smaller")),
    "population": (("more populous", "less populous"),),
    "depth": (("deeper", "shallower"),),
    "age": (("older", "younger"),),
    "density": (("denser", "less dense"),),
    "diameter": (("wider", "narrower"), ("larger", "smaller"), ("bigger", "smaller")),
    "number of pages": (("longer", "shorter"), ("thicker", "thinner")),
    "running time": (("longer", "shorter"),),
    "top speed": (("faster", "slower"),),
    "weight": (("heavier", "lighter"),),
    "atomic weight": (("heavier", "lighter"),),
}

# What one of two does more of than the other: (more, less). For years "less" is the earlier one.
PREDICATES: dict[str, tuple[tuple[str, str], ...]] = {
    "height": (
        ("is higher", "is lower"),
        ("is taller", "is shorter"),
        ("rises higher", "is less high"),
    ),
    "length": (("is longer", "is shorter"), ("has the greater length", "has the smaller length")),
    "area": (
        ("is larger", "is smaller"),
        ("is bigger", "is smaller"),
        ("has the larger area", "has the smaller area"),
    ),
    "population": (
        ("has more inhabitants", "has fewer inhabitants"),
        ("has more people", "has fewer people"),
        ("has the larger population", "has the smaller population"),
        ("is more populous", "is less populous"),
    ),
    "depth": (("is deeper", "is shallower"), ("goes down deeper", "is less deep")),
    "age": (("is older", "is younger"),),
    "density": (
        ("is denser", "is less dense"),
        ("has the higher density", "has the lower density"),
    ),
    "diameter": (
        ("is wider", "is narrower"),
        ("has the larger diameter", "has the smaller diameter"),
        ("is bigger", "is smaller"),
    ),
    "number of pages": (("has more pages", "has fewer pages"), ("is thicker", "is thinner")),
    "running time": (
        ("lasts longer", "is shorter"),
        ("runs longer", "has the shorter running time"),
    ),
    "top speed": (
        ("is faster", "is slower"),
        ("has the higher top speed", "has the lower top speed"),
    ),
    "weight": (("is heavier", "is lighter"), ("weighs more", "weighs less")),
    "lifespan": (
        ("lives longer", "lives less long"),
        ("has the longer lifespan", "has the shorter lifespan"),
    ),
    "gestation period": (("is pregnant longer", "is pregnant for a shorter time"),),
    "melting point": (
        ("has the higher melting point", "has the lower melting point"),
        ("melts at a higher temperature", "melts at a lower temperature"),
    ),
    "boiling point": (
        ("has the higher boiling point", "has the lower boiling point"),
        ("boils at a higher temperature", "boils at a lower temperature"),
    ),
    "atomic number": (
        ("has more protons", "has fewer protons"),
        ("has the higher atomic number", "has the lower atomic number"),
    ),
    "atomic weight": (
        ("is heavier", "is lighter"),
        ("has the larger atomic weight", "has the smaller atomic weight"),
    ),
    "orbital period": (
        ("needs longer for one orbit", "needs less time for one orbit"),
        ("has the longer orbital period", "has the shorter orbital period"),
    ),
    "number of moons": (("has more moons", "has fewer moons"),),
    "distance from the Sun": (
        ("is farther from the Sun", "is closer to the Sun"),
        ("is further away from the Sun", "is nearer to the Sun"),
    ),
    "rotation period": (
        ("turns more slowly", "turns faster"),
        ("has the longer day", "has the shorter day"),
    ),
    "surface gravity": (("has the stronger gravity", "has the weaker gravity"),),
    "birth year": (
        ("was born later", "was born earlier"),
        ("was born later", "was born first"),
        ("is younger", "is older"),
    ),
    "death year": (("died later", "died earlier"), ("died later", "died first")),
    "year of completion": (
        ("was completed later", "was completed earlier"),
        ("was built later", "was built earlier"),
        ("was built later", "was built first"),
        ("is newer", "is older"),
    ),
    "first ascent": (
        ("was climbed later", "was climbed earlier"),
        ("was climbed later", "was climbed first"),
    ),
    "discovery year": (
        ("was discovered later", "was discovered earlier"),
        ("was discovered later", "was discovered first"),
    ),
    "year@work": (
        ("came out later", "came out earlier"),
        ("is newer", "is older"),
        ("was published later", "was published first"),
    ),
    "year@event": (
        ("happened later", "happened earlier"),
        ("took place later", "took place first"),
    ),
    "year of invention": (
        ("was invented later", "was invented earlier"),
        ("was invented later", "was invented first"),
    ),
    "founding year": (
        ("was founded later", "was founded earlier"),
        ("is younger", "is older"),
        ("was founded later", "was founded first"),
    ),
}

# {which} is "which" or "who".
COMPARISONS = """
{Which} {pred}, {a} or {b}, and by how much?
{Which} {pred}: {a} or {b}? And by how much?
{Which} {pred}, {a} or {b}? By how much?
{Which} of the two {pred}, {a} or {b}, and by how much?
{which} {pred}, {a} or {b}, and by how much
{which} {pred}: {a} or {b}, and what is the difference?
{Which} {pred}, {a} or {b}, and how large is the difference?
Of {a} and {b}, {which} {pred}, and by how much?
Of {a} and {b}, {which} one {pred}? How big is the difference?
Between {a} and {b}, {which} {pred} and by how much?
{a} or {b}: {which} {pred}, and by how much?
{a} or {b}, {which} {pred}? Give me the difference too.
{a} and {b}: {which} of them {pred}, and by how much?
{a} vs {b}: {which} {pred} and by how much?
Compare {a} and {b}: {which} {pred}, and by how much?
Compare {a} with {b}. {Which} {pred}? What is the difference?
Tell me {which} {pred}, {a} or {b}, and by how much.
Tell me {which} of {a} and {b} {pred} and what the difference is.
Please tell me {which} {pred}, {a} or {b}, and by how much.
Find out {which} {pred}, {a} or {b}, and by how much.
Find out whether {a} or {b} {pred}, and by how much.
Look up whether {a} or {b} {pred}, and work out the difference.
Can you tell me {which} {pred}, {a} or {b}, and by how much?
Could you find out {which} of the two {pred}, {a} or {b}, and by how much?
Do you know {which} {pred}, {a} or {b}, and by how much?
I wonder {which} {pred}, {a} or {b}, and by how much.
I wonder whether {a} or {b} {pred}, and by how much.
I'd like to know {which} {pred}, {a} or {b}, and by how much.
I want to know if {a} or {b} {pred}, and how much the difference is.
I am not sure whether {a} or {b} {pred}. Tell me, with the difference.
My teacher asks {which} {pred}, {a} or {b}, and by how much.
My friend and I argue whether {a} or {b} {pred}. By how much?
We have a bet: {which} {pred}, {a} or {b}? And by how much?
My brother says {a} {pred}, I say {b}. Who is right, and what is the difference?
For a quiz: {which} {pred}, {a} or {b}, and by how much?
Quick one: {a} or {b}, {which} {pred}, and by how much?
Help me decide {which} {pred}, {a} or {b}, and by how much.
Settle this: {which} {pred}, {a} or {b}, and by how much?
Say {which} {pred}, {a} or {b}, and how much lies between them.
There are {a} and {b}. {Which} {pred}, and by how much?
Think of {a} and {b}. {Which} one {pred} and by how much?
Take {a} and {b}. {Which} {pred}, and by how much?
Given {a} and {b}, {which} {pred}? State the difference as well.
Somebody asked me {which} {pred}, {a} or {b}, and by how much.
In my homework I compare {a} and {b}: {which} {pred}, and by how much?
What do you find: {which} {pred}, {a} or {b}, and by how much?
I can't remember {which} {pred}, {a} or {b}. By how much?
{Which} one {pred}: {a} or {b}? I need the difference as well.
{Which} {pred}, is it {a} or is it {b}? And what is the gap?
Name the one that {pred}, {a} or {b}, and the difference.
""".strip().splitlines()

# The same without the difference: two lookups and a look at the numbers.
WHICH = """
{Which} {pred}, {a} or {b}?
{Which} {pred}: {a} or {b}?
{which} {pred}, {a} or {b}
{a} or {b}: {which} {pred}?
Of {a} and {b}, {which} {pred}?
Between {a} and {b}, {which} one {pred}?
Tell me {which} {pred}, {a} or {b}.
Find out whether {a} or {b} {pred}.
I wonder {which} {pred}, {a} or {b}.
Do you know {which} {pred}, {a} or {b}?
My teacher asks whether {a} or {b} {pred}.
Can you tell me {which} of {a} and {b} {pred}?
Compare {a} and {b}: {which} {pred}?
{a} vs {b}: {which} {pred}?
""".strip().splitlines()

HOW_MUCH_MORE = """
How much {adj} is {a} than {b}?
how much {adj} is {a} than {b}
By how much is {a} {adj} than {b}?
{a} is {adj} than {b}. By how much?
Tell me how much {adj} {a} is than {b}.
I wonder how much {adj} {a} is than {b}.
Can you tell me how much {adj} {a} is than {b}?
My teacher says that {a} is {adj} than {b}. By how much?
I'd like to know how much {adj} {a} is compared with {b}.
Compared with {b}, how much {adj} is {a}?
How much {adj} than {b} is {a}?
Find out how much {adj} {a} is than {b}.
Do you know how much {adj} {a} is than {b}?
How many {unit} {adj} is {a} than {b}?
By how many {unit} is {a} {adj} than {b}?
How many {unit} {adj} than {b} is {a}?
""".strip().splitlines()

YEARS_BETWEEN = """
How many years are there between {x} and {y}?
How many years lie between {x} and {y}?
How many years passed between {x} and {y}?
How many years apart are {x} and {y}?
How many years apart are the {labels} of {a} and {b}?
How much time, in years, is between {x} and {y}?
What is the number of years between {x} and {y}?
Tell me how many years lie between {x} and {y}.
I wonder how many years there are between {x} and {y}.
""".strip().splitlines()

# One looked-up number, then a calculation: (operation, expression, phrase, the same for the
# answer). {x} is a noun phrase, {v} its value, {k} a number of the question.
CALCULATIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "power": (
        "{v}^{k}",
        (
            "{x} raised to the {k} power",
            "{x} raised to the power of {k}",
            "{x} raised to the power {k}",
            "{x} to the power of {k}",
            "the {k} power of {x}",
            "{x} to the {k} power",
        ),
    ),
    "square": ("{v}^2", ("the square of {x}", "{x} squared", "{x} to the power of two")),
    "cube": ("{v}^3", ("the cube of {x}", "{x} cubed")),
    "square root": ("sqrt({v})", ("the square root of {x}", "the root of {x}")),
    "product": (
        "{v} * {k}",
        ("{x} times {k}", "{x} multiplied by {k}", "{k} times {x}", "the product of {x} and {k}"),
    ),
    "double": ("{v} * 2", ("twice {x}", "double {x}", "two times {x}", "{x} doubled")),
    "triple": ("{v} * 3", ("three times {x}", "triple {x}")),
    "quotient": (
        "{v} / {k}",
        ("{x} divided by {k}", "{x} shared by {k}", "the quotient of {x} and {k}"),
    ),
    "half": ("{v} / 2", ("half of {x}", "half {x}", "one half of {x}")),
    "third": ("{v} / 3", ("a third of {x}", "one third of {x}")),
    "quarter": ("{v} / 4", ("a quarter of {x}", "one fourth of {x}")),
    "tenth": ("{v} / 10", ("a tenth of {x}", "one tenth of {x}")),
    "sum": (
        "{v} + {k}",
        ("{x} plus {k}", "{x} increased by {k}", "the sum of {x} and {k}", "{k} more than {x}"),
    ),
    "difference": (
        "{v} - {k}",
        (
            "{x} minus {k}",
            "{x} reduced by {k}",
            "{k} less than {x}",
            "{x} less {k}",
            "{x} lowered by {k}",
        ),
    ),
    "percentage": ("{k}% * {v}", ("{k} percent of {x}", "{k}% of {x}", "{k} per cent of {x}")),
    "increase": (
        "{v} + {k}% * {v}",
        ("{x} increased by {k} percent", "{x} plus {k}%", "{x} raised by {k}%"),
    ),
    "decrease": (
        "{v} - {k}% * {v}",
        ("{x} reduced by {k} percent", "{x} minus {k}%", "{x} decreased by {k}%"),
    ),
}

# Frames for such a phrase {x}.
CALCULATION_FRAMES = """
What is {x}?
What is {x}?
What is {x}?
what's {x}
How much is {x}?
How much is {x}?
Calculate {x}.
Calculate {x}, please.
Work out {x}.
Compute {x}.
Tell me {x}.
Give me {x}.
I need {x}.
I would like to know {x}.
I wonder what {x} is.
Can you calculate {x}?
Could you work out {x} for me?
Please find {x}.
Find {x}.
My teacher asks for {x}.
Do you know how much {x} is?
What would {x} be?
{X}?
{X}, please.
For my homework I need {x}.
Look it up and calculate: {x}.
""".strip().splitlines()

# One looked-up number in an everyday story: by attribute, (operation, expression, templates). {n} is
# the name, {k} a number, {u} the unit of the answer when it is another one.
STORIES: dict[str, tuple[tuple[str, str, str, tuple[str, ...]], ...]] = {
    "height": (
        (
            "product",
            "{v} * {k}",
            "feet",
            (
                "How many feet high is {n}, if a metre is {k} feet?",
                "A metre has {k} feet. How high is {n} in feet?",
                "What is the height of {n} in feet, at {k} feet per metre?",
                "Convert the height of {n} to feet. One metre is {k} feet.",
            ),
        ),
        (
            "product",
            "{v} * {k}",
            "metres",
            (
                "How high would {k} of {n} be, one on top of the other?",
                "Suppose {n} were {k} times as high. How high would it be?",
                "Imagine something {k} times as tall as {n}. How tall is that?",
            ),
        ),
        (
            "difference",
            "{v} - {k}",
            "metres",
            (
                "I am standing {k} metres up on {n}. How many metres are left to the top?",
                "I have climbed {k} metres of {n}. How much is missing to the top?",
                "A bird flies {k} metres below the top of {n}. How high is that?",
            ),
        ),
        (
            "quotient",
            "{v} / {k}",
            "hours",
            (
                "How long does it take to climb {n} at {k} metres per hour?",
                "At {k} metres of height per hour, how many hours up {n}?",
            ),
        ),
        (
            "quotient",
            "{v} / {k}",
            "minutes",
            ("A lift rises {k} metres per minute. How many minutes for the height of {n}?",),
        ),
        (
            "quotient",
            "{v} / {k}",
            "floors",
            (
                "If one floor is {k} metres high, how many floors are as high as {n}?",
                "With {k} metres for a floor, how many floors make the height of {n}?",
            ),
        ),
    ),
    "length": (
        (
            "quotient",
            "{v} / {k}",
            "hours",
            ("How many hours does it take to travel the length of {n} at {k} per hour?",),
        ),
        (
            "quotient",
            "{v} / {k}",
            "days",
            (
                "In how many days can I walk along {n}, at {k} per day?",
                "If I cover {k} a day, how many days do I need for {n} from end to end?",
            ),
        ),
        (
            "difference",
            "{v} - {k}",
            "",
            (
                "I have gone {k} along {n}. How far is it still to the end?",
                "{k} of the length of {n} are behind me. How much is left?",
            ),
        ),
        (
            "product",
            "{v} * {k}",
            "",
            ("Somebody travels along the whole of {n} {k} times. How far is that?",),
        ),
    ),
    "population": (
        (
            "percentage",
            "{k}% * {v}",
            "people",
            (
                "If {k} percent of the people of {n} are children, how many children is that?",
                "{k}% of those who live in {n} speak two languages. How many people is that?",
                "Suppose {k} percent of the population of {n} own a bicycle. How many are they?",
            ),
        ),
        (
            "increase",
            "{v} + {k}% * {v}",
            "people",
            (
                "If the population of {n} grows by {k} percent, how large will it be?",
                "How many people will live in {n} after a growth of {k} percent?",
            ),
        ),
        (
            "decrease",
            "{v} - {k}% * {v}",
            "people",
            (
                "How many people remain if {n} loses {k} percent of its population?",
                "The population of {n} shrinks by {k} percent. How large is it then?",
            ),
        ),
        (
            "difference",
            "{v} - {k}",
            "people",
            (
                "{k} people move away from {n}. How many are left?",
                "If {n} lost {k} inhabitants, how many would it have?",
                "How many people stay in {n} when {k} leave?",
            ),
        ),
        (
            "sum",
            "{v} + {k}",
            "people",
            (
                "{k} people move to {n}. How many live there then?",
                "If {k} babies are born in {n}, what is its population?",
            ),
        ),
        (
            "quotient",
            "{v} / {k}",
            "people",
            ("If the people of {n} were split into {k} equal groups, how large would each be?",),
        ),
        (
            "double",
            "{v} * 2",
            "people",
            ("If the population of {n} doubled, how many people would live there?",),
        ),
        (
            "half",
            "{v} / 2",
            "people",
            (
                "If half of the people of {n} left, how many would it be?",
                "How many people are half of the population of {n}?",
            ),
        ),
    ),
    "age": (
        (
            "sum",
            "{v} + {k}",
            "years",
            (
                "How old will {n} be in {k} years?",
                "What will the age of {n} be in {k} years?",
                "In {k} years, how old is {n}?",
                "I wonder how old {n} will be {k} years from now.",
            ),
        ),
        (
            "difference",
            "{v} - {k}",
            "years",
            (
                "How old was {n} {k} years ago?",
                "What was the age of {n} {k} years ago?",
                "{k} years ago, how old was {n}?",
                "My cousin is {k} years younger than {n}. How old is my cousin?",
            ),
        ),
        (
            "product",
            "{v} * {k}",
            "years",
            ("My tortoise is {k} times as old as {n}. How old is it?",),
        ),
        (
            "product",
            "{v} * 12",
            "months",
            (
                "How old is {n} in months?",
                "How many months old is {n}?",
                "Tell me the age of {n} in months.",
            ),
        ),
        ("product", "{v} * 365", "days", ("How many days old is {n}, at 365 days a year?",)),
    ),
    "area": (
        (
            "percentage",
            "{k}% * {v}",
            "square kilometres",
            (
                "If {k} percent of {n} is forest, how many square kilometres of forest is that?",
                "{k}% of the area of {n} is farmland. How large is the farmland?",
                "Suppose {k} percent of {n} is under protection. What area is that?",
            ),
        ),
        (
            "quotient",
            "{v} / {k}",
            "square kilometres",
            (
                "If {n} were divided into {k} equal parts, how large would one be?",
                "Share the area of {n} equally among {k} owners. How much does each get?",
            ),
        ),
        (
            "product",
            "{v} * 100",
            "hectares",
            ("How many hectares has {n}, at 100 hectares to a square kilometre?",),
        ),
        (
            "difference",
            "{v} - {k}",
            "square kilometres",
            ("{k} square kilometres of {n} are built over. How much is not?",),
        ),
    ),
    "year": (
        (
            "difference",
            "{k} - {v}",
            "years",
            (
                "How many years before {k} {c}?",
                "It is {k} now. How many years ago {c}?",
                "Counting from {k}, how many years ago {c}?",
                "How long before {k}, in years, {c}?",
                "The year is {k}. How long ago, in years, {c}?",
                "Seen from {k}, how many years ago {c}?",
                "Suppose it is {k}. How many years ago {c}?",
                "If this were the year {k}, how many years ago {c}?",
                "Say it is {k}: how many years back {c}?",
                "In {k}, how many years had passed since {x}?",
                "How many years passed from {x} to {k}?",
                "How many years are there from {x} until {k}?",
                "How many years lie between {x} and {k}?",
                "Subtract {x} from {k}.",
                "What is {k} minus {x}?",
                "How long has it been since {x}, in {k}?",
                "Tell me how many years went by from {x} up to {k}.",
                "I wonder how many years lie between {x} and {k}.",
                "By {k}, how many years have gone by since {x}?",
                "How many years later than {x} is {k}?",
            ),
        ),
    ),
    "birth year": (
        (
            "difference",
            "{k} - {v}",
            "years",
            (
                "How old was {n} in {k}?",
                "What age did {n} reach in the year {k}?",
                "In {k}, how old was {n}?",
                "How many years after the birth of {n} is {k}?",
            ),
        ),
        (
            "sum",
            "{v} + {k}",
            "",
            (
                "In which year did {n} turn {k}?",
                "When did {n} become {k} years old?",
                "What year was it when {n} had the {k}th birthday?",
            ),
        ),
    ),
    "number of pages": (
        (
            "quotient",
            "{v} / {k}",
            "days",
            (
                "I read {k} pages a day. How many days do I need for {n}?",
                "In how many days do I finish {n} at {k} pages per day?",
            ),
        ),
        (
            "difference",
            "{v} - {k}",
            "pages",
            (
                "I have read {k} pages of {n}. How many are left?",
                "How many pages of {n} remain after page {k}?",
            ),
        ),
        ("product", "{v} * {k}", "pages", ("We print {k} copies of {n}. How many pages is that?",)),
    ),
    "running time": (
        (
            "product",
            "{v} * {k}",
            "minutes",
            (
                "I watch {n} {k} times. How many minutes is that?",
                "How many minutes do {k} showings of {n} take?",
            ),
        ),
        (
            "quotient",
            "{v} / 60",
            "hours",
            ("How many hours does {n} last?", "How long is the running time of {n} in hours?"),
        ),
        (
            "difference",
            "{v} - {k}",
            "minutes",
            ("I stopped {n} after {k} minutes. How many minutes are left?",),
        ),
    ),
    "top speed": (
        (
            "product",
            "{v} * {k}",
            "kilometres",
            (
                "How far would {n} get in {k} hours at top speed?",
                "At its top speed, what distance does {n} cover in {k} hours?",
            ),
        ),
        (
            "quotient",
            "{k} / {v}",
            "hours",
            ("How many hours does {n} need for {k} kilometres at top speed?",),
        ),
    ),
    "weight": (
        (
            "product",
            "{v} * {k}",
            "kilograms",
            (
                "How much do {k} animals as heavy as {n} weigh together?",
                "What is the weight of {k} times {n}?",
            ),
        ),
        (
            "product",
            "{v} * {k}",
            "pounds",
            ("How many pounds does {n} weigh, one kilogram being {k} pounds?",),
        ),
    ),
    "number of moons": (
        (
            "product",
            "{v} * {k}",
            "moons",
            ("If {k} planets each had as many moons as {n}, how many moons would that be?",),
        ),
    ),
    "orbital period": (
        (
            "product",
            "{v} * {k}",
            "days",
            (
                "How many days do {k} orbits of {n} take?",
                "How many days pass while {n} goes around {k} times?",
            ),
        ),
    ),
    "depth": (
        (
            "difference",
            "{v} - {k}",
            "metres",
            (
                "A diver is {k} metres deep in {n}. How many metres are below him?",
                "I am {k} metres below the surface of {n}. How far is the deepest point?",
            ),
        ),
        (
            "quotient",
            "{v} / {k}",
            "minutes",
            ("A stone sinks {k} metres per minute. How long until the bottom of {n}?",),
        ),
    ),
    "density": (
        (
            "product",
            "{v} * {k}",
            "grams",
            (
                "What do {k} cubic centimetres of {n} weigh?",
                "How many grams are {k} cubic centimetres of {n}?",
            ),
        ),
    ),
    "melting point": (
        (
            "sum",
            "{v} + 273.15",
            "kelvin",
            (
                "At how many kelvin does {n} melt, 0 degrees Celsius being 273.15 kelvin?",
                "What is the melting point of {n} in kelvin, if I add 273.15?",
            ),
        ),
    ),
}

# How a clause of a year goes on after "how many years ago".
YEAR_CLAUSES: dict[str, tuple[str, ...]] = {
    "year of completion": ("was {n} completed", "was {n} built", "was {n} finished"),
    "founding year": ("was {n} founded", "was {n} established"),
    "discovery year": ("was {n} discovered",),
    "year of invention": ("was {n} invented",),
    "first ascent": ("was {n} first climbed",),
    "death year": ("did {n} die",),
    "birth year": ("was {n} born",),
    "year@work": ("was {n} published", "did {n} come out"),
    "year@event": ("did {n} happen", "did {n} take place"),
}

# Two facts of one sheet that make a third: (kind, first, second, expression, operation, unit,
# questions).
DERIVED: tuple[tuple[str, str, str, str, str, str, tuple[str, ...]], ...] = (
    (
        "person",
        "birth year",
        "death year",
        "{w} - {v}",
        "difference",
        "years",
        (
            "How old did {n} become?",
            "At what age did {n} die?",
            "How old was {n} at death?",
            "How many years did {n} live?",
            "What age did {n} reach?",
            "Tell me how old {n} was when the end came.",
            "I wonder at what age {n} died.",
            "how long did {n} live",
            "{n} lived for how many years?",
            "How many years lie between the birth and the death of {n}?",
        ),
    ),
    (
        "country",
        "population",
        "area",
        "{v} / {w}",
        "quotient",
        "people per square kilometre",
        (
            "How many people live on one square kilometre of {n}?",
            "What is the population density of {n}?",
            "How densely populated is {n}?",
            "Divide the population of {n} by its area.",
            "How many inhabitants per square kilometre does {n} have?",
            "population density of {n}?",
            "Tell me the population density of {n}.",
            "I need the number of people per square kilometre in {n}.",
        ),
    ),
    (
        "element",
        "boiling point",
        "melting point",
        "{v} - {w}",
        "difference",
        "degrees",
        (
            "How many degrees lie between the melting point and the boiling point of {n}?",
            "What is the difference between the boiling point and the melting point of {n}?",
            "Over how many degrees is {n} liquid?",
            "Subtract the melting point of {n} from its boiling point.",
            "For how wide a range of degrees does {n} stay liquid?",
        ),
    ),
)

# Two facts of one sheet. {x} and {y} are noun phrases in full, {y2} the second with "its".
TWO_FACTS = """
What are {x} and {y2}?
What is {x}, and what is {y2}?
What is {x}? And {y2}?
Tell me {x} and {y2}.
Tell me {x} and also {y2}.
Give me {x} and {y2}.
Give me {x} and {y2}, please.
Please look up {x} and {y2}.
Look up both {x} and {y2}.
I need {x} and {y2}.
I'd like to know {x} and {y2}.
I wonder about {x} and {y2}.
Can you tell me {x} and {y2}?
Could you give me both {x} and {y2}?
Do you know {x} and {y2}?
Find {x} as well as {y2}.
My teacher wants to know {x} and {y2}.
what's {x} and {y2}
{X} and {y2}, please.
{X} and {y2}?
For my notes: {x} and {y2}?
Name {x} and {y2}.
I have to write down {x} and {y2}.
I am looking for {x}, and for {y2} too.
What can you find on {x} and {y2}?
""".strip().splitlines()

TWO_ASKS = """
{Q1}, and {q2}?
{Q1}? And {q2}?
{Q1} and {q2}?
{Q1}? {Q2}?
Tell me {c1} and {c2}.
I wonder {c1} and {c2}.
Can you tell me {c1} and {c2}?
I want to know {c1} and {c2}.
My teacher asks {c1} and {c2}.
Find out {c1} and {c2}.
Two questions: {q1}, and {q2}?
Please tell me {c1} and also {c2}.
Do you know {c1} and {c2}?
hi, {q1} and {q2}
""".strip().splitlines()

# Two sentences: the first finds somebody or something, the second asks on about it.
FOLLOW_UPS = """
{Q1}? {Q2}?
{Q1}? And {q2}?
{Q1}, and {q2}?
{Q1}? Then, {q2}?
First, {q1}? Second, {q2}?
Tell me {c1}, and then {c2}.
Find out {c1}. Then tell me {c2}.
Look up {c1}. Next, {q2}?
I want to know {c1}, and {c2}.
I wonder {c1} and {c2}.
Can you find out {c1} and {c2}?
My teacher asks {c1} and {c2}.
hey, {q1}? {q2}?
""".strip().splitlines()

FOLLOW_UPS_CALCULATED = """
{Q1}? What is {z}?
{Q1}? And what is {z}?
{Q1}, and what is {z}?
{Q1}? How much is {z}?
{Q1}? Calculate {z}.
Tell me {c1}, and then {z}.
Find out {c1}. Then work out {z}.
I wonder {c1}, and what {z} is.
Can you find out {c1}? What is {z}?
Look up {c1} and compute {z}.
{q1}? what's {z}
Who or what am I thinking of: {q1}? I need {z}.
""".strip().splitlines()

ABOUT = """
What is {n}?
what is {n}
What's {n}?
Tell me about {n}.
Tell me something about {n}.
What do you know about {n}?
What can you tell me about {n}?
Give me some information on {n}.
Look up {n}.
Look up {n}, please.
I have heard of {n}. What is it?
Explain what {n} is.
Describe {n} in one sentence.
I wonder what {n} is.
Have you heard of {n}?
Search for {n}.
""".strip().splitlines()

ABOUT_PERSON = """
Who is {n}?
who is {n}
Who's {n}?
who was {n}
Tell me about {n}.
Tell me something about {n}.
What do you know about {n}?
What can you tell me about {n}?
Look up {n}.
Do you know who {n} is?
I have heard of {n}. Who is that?
I wonder who {n} is.
Have you heard of {n}?
Find out who {n} is.
""".strip().splitlines()

# What no sheet tells: (label, questions).
UNKNOWN_LABELS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("mayor", ("who [is] the mayor of {n}", "who runs the town hall of {n}")),
    ("president", ("who [is] the president of {n}", "who leads {n}")),
    ("shoe size", ("what [is] {p} shoe size", "what shoe size [does>] {n} [have>has]")),
    (
        "favourite colour",
        ("what [is] {p} favourite colour", "which colour [does>] {n} [like>likes] best"),
    ),
    ("favourite food", ("what [does>] {n} [like>likes] to eat", "what [is] {p} favourite food")),
    ("phone number", ("what [is] {p} phone number", "under which number can I call {n}")),
    ("street", ("in which street [is] {n}", "on which street [does>] {n} [stand>stands]")),
    (
        "owner",
        ("who owns {n}", "who [is] the owner of {n}", "to whom [does>] {n} [belong>belongs]"),
    ),
    ("nickname", ("what nickname [does>] {n} [have>has]", "what [is] the nickname of {n}")),
    ("anthem", ("what [is] the anthem of {n}", "which anthem [does>] {n} [have>has]")),
    ("number of windows", ("how many windows [does>] {n} [have>has]",)),
    ("number of children", ("how many children [does>] {n} [have>has]",)),
    ("temperature", ("how warm [is] {n}", "what temperature [does>] {n} [have>has]")),
    ("salary", ("how much [does>] {n} [earn>earns]", "what [is] the salary of {n}")),
    ("colour", ("what colour [does>] {n} [have>has]", "what colour [is] {n}")),
    ("pet", ("what pet [does>] {n} [have>has]", "what [is] the pet of {n} called")),
    ("flag", ("what [does>] the flag of {n} [look>looks] like",)),
    ("shape", ("what shape [does>] {n} [have>has]", "what [is] the shape of {n}")),
)
