"""More questions for two facts in one breath, in the format of `situations_combined`. Plain data.

`TWO` lists, for two attributes of a kind in the order in which they are asked for, what people say.
`DERIVED` adds questions to what can be worked out from two facts of one sheet.
"""

# ruff: noqa: E501

TWO: dict[str, str] = {
    "country: capital + population": """
The ambassador of {n} comes to tea on Sunday and I know nothing. So that I can nod at the right moment, what is the capital over there, and how many people has the country?
What is the capital of {n}, and what is the population of the country?
{n}: capital, population?
""",
    "country: population + capital": """
How many people live in {n}, and which city is its capital?
Population of {n} and name of its capital, please.
""",
    "country: capital + area": """
Our airline wants to fly to {n}. The boss asks which city is the capital, and how many square kilometres the country has.
What's the capital of {n} and how big is the country?
For the sticker album: {n}, its capital and its size in square kilometres.
""",
    "country: area + capital": """
Which area does {n} cover, and which city governs it?
How large is {n} and what is its capital called?
""",
    "country: capital + currency": """
Name the capital and the currency of {n}.
capital n money of {n}
""",
    "country: currency + capital": """
What do people in {n} pay with, and what's the capital?
I collect coins and pin them on a map, each at the capital. For {n} I need both, the currency and the capital.
""",
    "country: capital + official language": """
An old school friend of mine has fallen in love with somebody from {n}. Now she wonders about the capital and the official language.
Which city is the capital of {n}, and which language is official there?
The new girl in our class comes from {n}. What is the capital of her country, and what is its official language?
""",
    "country: official language + capital": """
What is spoken officially in {n}, and where is the seat of government, the capital?
""",
    "country: capital + continent": """
Tell me the capital of {n} and the continent it lies on.
""",
    "country: continent + population": """
In the game show I said I had never heard of {n}, and everybody laughed. What continent is it on, and what's its population?
What continent is {n} on, and how many inhabitants has it got?
""",
    "country: continent + area": """
On which continent is {n}, and how many square kilometres does it have?
""",
    "country: continent + currency": """
{n}: which continent, which currency?
""",
    "country: continent + official language": """
Where in the world is {n}, I mean on what continent, and what is the official tongue there?
""",
    "country: population + area": """
{person} believes that {n} is tiny and empty. Prove it wrong, or right, with two numbers, its population first and then its area.
Give me the population and the area of {n}.
How many people are in {n}, and on how many square kilometres do they live?
Number of inhabitants and size in square kilometres, for {n}, thank you.
""",
    "country: area + population": """
How big is {n}, and how many live there?
size and head count of {n} pls
""",
    "country: population + official language": """
How many inhabitants does {n} have, and what's their official language?
A dictionary publisher asks about {n}: how many people, which official language?
""",
    "country: official language + currency": """
I've packed my bag for {n} and forgot to check the basics, which language is official there and which currency I need.
Official language of {n}? And the money?
My grandmother wants to emigrate to {n} at her age! What language must she learn, officially, and in what currency will her pension come?
""",
    "country: currency + calling code": """
We ship spare parts to {n}, and the customs form has two empty boxes, one for the currency and one for the calling code. What goes in?
What is the currency of {n}, and which code do I dial to phone there?
""",
    "country: calling code + capital": """
Which calling code has {n}, and what is its capital?
What do I dial before a number in {n}, and what's the name of the capital?
""",
    "country: calling code + currency": """
I'm setting up a web shop for customers in {n}. Which phone code do I put in the form, and which currency?
""",
    "country: highest mountain + longest river": """
Highest mountain and longest river of {n}?
Which peak is the tallest in {n}, and which river the longest?
""",
    "country: longest river + highest mountain": """
Our geography club draws {n} from memory. What is the longest river, and what is the highest mountain, so that we can correct the drawing?
What's the longest river in {n}, and what's the highest mountain?
First the longest river of {n}, then its highest peak, that is how my teacher wants it.
""",
    "country: highest mountain + capital": """
I have only two days in {n}, one for its highest mountain and one for its capital. What are their names?
""",
    "country: highest mountain + continent": """
Which is the highest mountain of {n}, and on what continent is the country?
""",
    "country: capital + longest river": """
{n} for my crossword: the capital, and the longest river.
""",
    "country: area + continent": """
How many square kilometres has {n}, and to which continent does it belong?
""",
    "city: country + population": """
My flight has been sent to {n} because of fog, and nobody at the desk talks to us. What country am I in, and how many people live in this city?
Who cares where {n} is? Well, the form does: country of the city, number of inhabitants.
Which country is {n} in and how many people live in the city?
where's {n} (country) and how many ppl live there
{n}: country and population, please.
""",
    "city: population + country": """
We want to open a bakery in {n}, which makes sense only with enough mouths. How many residents are there, and the laws of which country apply?
What is the population of {n}, and in which country does it lie?
How big is {n} by number of residents, and which country does it belong to?
Our choir has been invited to {n}. How many inhabitants does it have, and what country do we fly to?
""",
    "element: symbol + atomic number": """
There's a mug with {n} on it in the staff kitchen, but the dishwasher took off the symbol and the atomic number. What were they?
Symbol and atomic number of {n}?
How is {n} abbreviated in the periodic table, and which number does it carry?
""",
    "element: atomic number + symbol": """
How many protons has {n}, and what is its symbol?
Give the atomic number of {n}, then the symbol.
""",
    "element: symbol + atomic weight": """
What is the chemical symbol of {n}, and what's its atomic weight?
""",
    "element: atomic weight + atomic number": """
How heavy is one atom of {n} in u, and what is its atomic number?
For {n}, state the atomic weight and the atomic number.
""",
    "element: atomic number + melting point": """
Atomic number of {n}, and the temperature where it melts?
""",
    "element: melting point + boiling point": """
The safety sheet for {n} has two empty lines: where it melts and where it boils.
Melting and boiling point of {n}?
At how many degrees does {n} melt, and at how many does it boil?
{n} turns liquid when, and boils when? In degrees Celsius, I mean.
Before {person} puts {n} on the stove, somebody should look up at which temperature it melts and at which it boils.
""",
    "element: boiling point + melting point": """
Where are the boiling point and the melting point of {n}?
When does {n} boil, and when does it melt, in degrees?
I cool down vapour of {n}. At which temperature does it condense, that is its boiling point, and at which does it freeze, that is its melting point?
""",
    "element: density + melting point": """
I want to make dice out of {n}, not too heavy and not too hard to cast. What's the density, and what's the melting point?
What density has {n} and what is its melting point?
""",
    "element: melting point + density": """
How hot must it be for {n} to melt, and how dense is it?
""",
    "element: density + boiling point": """
Density of {n} as well as its boiling point, please.
""",
    "element: density + symbol": """
How dense is {n}, and which letters stand for it?
""",
    "element: density + atomic weight": """
How many grams does a cubic centimetre of {n} weigh, and what's the atomic weight?
""",
    "element: discoverer + discovery year": """
{n} was discovered by whom, in which year?
""",
    "element: discovery year + discoverer": """
A bank note of ours honours the discovery of {n}. In which year was that, and who made it?
When was {n} discovered and by whom?
In what year was {n} first found, and who found it?
Somebody must have been very happy on the day {n} was discovered. In which year was it, and who was that somebody?
""",
    "element: discoverer + symbol": """
Which chemist discovered {n}, and what symbol does it have?
""",
    "element: discoverer + atomic number": """
Who is the discoverer of {n}, and what's the atomic number?
""",
    "element: symbol + discoverer": """
I need the symbol of {n} and the name of its discoverer.
""",
    "element: symbol + density": """
{n}: symbol? density?
""",
    "planet: diameter + number of moons": """
My daughter has painted {n} on her ceiling and now asks how wide the real one is and how many moons she still has to paint.
How wide is {n}, and how many moons does it have?
Diameter and moon count of {n}?
""",
    "planet: number of moons + diameter": """
How many moons circle {n}, and what's the planet's own diameter?
Moons of {n}, how many? And how many kilometres across is the planet?
""",
    "planet: orbital period + rotation period": """
Orbital and rotation period of {n}?
How long does one trip of {n} round the Sun take, and how long does it need to spin once?
""",
    "planet: rotation period + orbital period": """
If I lived on {n}, I'd need a new watch and a new calendar. How long does one rotation last there, and how long one orbit?
How many hours is a day on {n}, and how many days is its year?
How long does {n} need for one turn on its axis, and how long for one trip round the Sun?
day length and year length of {n}
""",
    "planet: distance from the Sun + orbital period": """
For a bedtime story the hero flies to {n}. How far from the Sun does he get, and how long does the planet take for its orbit?
How far is {n} from the Sun, and how many days does it take to get round it?
Distance from the Sun and length of one orbit, for {n}, please.
""",
    "planet: orbital period + distance from the Sun": """
How long is a year on {n}, and at what distance from the Sun does it circle?
""",
    "planet: distance from the Sun + diameter": """
Scale model of the planets: where do I put {n}, counted from the Sun, and how wide do I make it? The real figures, please.
How far out from the Sun is {n} and how wide is it?
""",
    "planet: diameter + surface gravity": """
Width of {n} in kilometres, and gravity on its surface?
""",
    "planet: surface gravity + rotation period": """
An engineer builds a lander for {n} and wants to know the gravity at the surface and the time of one rotation.
How strong is gravity on {n}, and how long does one rotation take?
""",
    "planet: surface gravity + number of moons": """
{n} in my space game: how strong does it pull, and how many moons go round it?
""",
    "planet: number of moons + orbital period": """
Number of moons of {n}? Days per orbit?
""",
    "planet: diameter + distance from the Sun": """
Tell our pupils two numbers about {n}: its diameter and its distance from the Sun.
""",
    "planet: diameter + rotation period": """
How big across is {n}, and in how many hours does it turn once?
""",
    "moon: planet + diameter": """
I wrote a song about {n}. To rhyme well, I need the planet it circles and the diameter.
Which planet does {n} orbit, and how wide is the moon?
""",
    "moon: diameter + planet": """
What is the diameter of {n}, and which planet does this moon belong to?
How many km across is the moon {n}, and whose moon is it?
""",
    "moon: discoverer + discovery year": """
The moon {n}: discovered by whom and in what year?
Who was the first to see {n}, and when?
""",
    "moon: discovery year + discoverer": """
The anniversary of {n} is coming up, the moon I mean. When was it discovered, and who should get the credit?
When did somebody discover {n}, and who was it?
Year and discoverer of the moon {n}, please.
""",
    "moon: planet + discoverer": """
{n} goes around which planet, and who found it?
""",
    "moon: discoverer + planet": """
Who discovered the moon {n}, and round what planet does it run?
""",
    "moon: planet + discovery year": """
In the observatory shop there's a magnet of {n} and it just says "moon". Of which planet, and discovered in what year?
To which planet does the moon {n} belong, and since what year have we known it?
""",
    "moon: orbital period + planet": """
How many days does {n} take for an orbit, and which planet is in the middle?
""",
    "moon: diameter + orbital period": """
How wide is {n}, and how long does it need to go round its planet?
diameter + orbital period of the moon {n}
""",
    "moon: orbital period + diameter": """
Days per orbit of {n}, and kilometres from side to side?
""",
    "moon: diameter + discoverer": """
Moon {n}: its diameter, and its discoverer's name?
""",
    "mountain: height + country": """
{person} has put {n} on the list for next summer. Before I say yes, how many metres are we talking about, and in what country?
How high is {n} and which country is it in?
height of {n}, country?
""",
    "mountain: country + height": """
In what country is {n}, and how many metres does it rise?
Which country do I fly to for {n}, and how far up is the summit?
""",
    "mountain: height + first ascent": """
A calendar shows {n} on the page of July, but the small print with the height and the year of its first ascent is cut off. What did it say?
How tall is {n} and when was it first climbed?
Elevation of {n}? Year of the first ascent?
""",
    "mountain: first ascent + height": """
In which year was {n} climbed for the first time, and what is its height?
""",
    "mountain: mountain range + height": """
What range is {n} part of, and how high is it?
{n} belongs to which mountains, and how many metres has it?
""",
    "mountain: height + mountain range": """
How many metres up does {n} go, and in which range does it stand?
""",
    "mountain: first ascent + country": """
When did somebody first stand on top of {n}, and in what country was that?
Year of the first ascent of {n}, plus the country it's in.
""",
    "mountain: country + first ascent": """
Where is {n}, in which country, and when was the first ascent?
""",
    "mountain: mountain range + first ascent": """
Which range does {n} belong to, and since which year has it been conquered?
""",
    "mountain: mountain range + country": """
{n}: mountain range and country?
""",
    "mountain: country + mountain range": """
The sherpa in my novel dreams of {n}. In what country does it stand, and what range is it in?
Which country is {n} in, and which mountains is it a part of?
{n}: country and range?
""",
    "river: source + mouth": """
We're making a film about {n}, from the first trickle to the last wave. Where do we set up the camera at the source, and where at the mouth?
Where does {n} start and where does it end?
Source and mouth of {n}, please.
{n} rises where and flows into what?
""",
    "river: mouth + source": """
Barges used to be dragged up the whole of {n} by horses. Where did they enter, I mean what does the river flow into, and where does it rise?
What does {n} flow into, and where does it rise?
Where does {n} end, and where does it spring from? In that order, I am drawing it backwards.
mouth n source of {n}
""",
    "river: length + mouth": """
Somebody dropped a hat into {n}, right at the spring. How many kilometres can it float, and what does it float into in the end?
How long is {n} and what does it empty into?
Length of {n}? Mouth?
""",
    "river: mouth + length": """
Into what does {n} flow, and over how many kilometres does it run?
Where do the waters of {n} end up, and how long is the river?
""",
    "river: source + length": """
Where is the source of {n}, and how many kilometres long is it?
Tell me in which hills {n} begins and how long it gets.
""",
    "river: length + source": """
How many km is {n}, and where's its spring?
A salmon swims up all of {n}. How many kilometres is that, and in what place does it arrive, at the source?
""",
    "lake: area + depth": """
The fire brigade takes its water from {n} and wants to know how large its surface is and how deep it goes down.
How large and how deep is {n}?
Area and depth of {n}?
""",
    "lake: depth + area": """
An old fisherman says {n} has no bottom and no end. It has both, so what's the depth, and what is the area?
How deep is {n}, and how big is its surface?
Depth first, then area: {n}.
""",
    "lake: depth + country": """
What's the depth of {n}, and which country is it in?
""",
    "lake: country + depth": """
A pen friend of mine swims in {n} each morning. In which country does he do that, and over what depth?
Which country has {n}, and how far down is its deepest point?
In what country is {n}, and how many metres of water are there at most?
""",
    "lake: area + country": """
What is the area of {n}, and in which country does one find it?
How many square kilometres has {n}, and in what country?
""",
    "lake: country + area": """
{n}: what country, what size?
""",
    "island: area + country": """
A lighthouse keeper is wanted on {n}. Before I apply: how big is the place, and to which country does it belong?
How big is {n} and which country owns it?
Size of {n}, and the country it's part of?
""",
    "island: country + area": """
Two fishermen quarrel about {n}. One asks which country it belongs to, the other how large it is. Answer both.
Which country owns {n} and how big is it?
{n} is part of what country, and what is its area?
whose island is {n} (country) and how many sq km
To settle a bet at the harbour bar: to which country does {n} belong, and how many square kilometres does the island have?
""",
    "desert: area + continent": """
My cactus is called after {n}. How many square kilometres does that desert have, and which continent is it on?
How big is {n} and on which continent?
Area of {n}, and the continent, please.
""",
    "desert: continent + area": """
For the quiz on dry places I've reached {n}, where two answers are missing, the continent and the size.
What continent is {n} on and how large is it?
{n}: continent? square kilometres?
""",
    "landmark: city + height": """
Which city is {n} in and how tall is it?
""",
    "landmark: height + city": """
The model of {n} in the toy shop has no label. How tall is the original, and in what city should I look for it?
How tall is {n}, and what city does it stand in?
Height of {n}? And the city, please.
{person} is afraid of heights but wants to see {n}. How high is it, and to what city would we have to go?
""",
    "landmark: height + year of completion": """
How tall is {n} and when was it finished?
{n}: how many metres, and completed in which year?
""",
    "landmark: year of completion + height": """
When was {n} built, I mean finished, and how high is it?
""",
    "landmark: architect + height": """
Who designed {n}, and how tall did it become?
Architect and height of {n}, please.
""",
    "landmark: height + architect": """
How high does {n} rise, and who was its architect?
""",
    "landmark: architect + year of completion": """
It was a long lecture and I slept through {n}. Which architect was it by, and in what year was it completed?
Who was the architect of {n}, and when was it completed?
""",
    "landmark: year of completion + architect": """
When was {n} finished and who designed it?
In which year did {n} open, and whose design was it?
{n} is on my lecture slide, with a year of completion and an architect that the printer has swallowed. What were they?
""",
    "landmark: architect + city": """
Who drew the plans for {n}, and in what city is it?
""",
    "landmark: city + architect": """
{n}: city and architect?
""",
    "landmark: city + year of completion": """
My uncle has a slide of {n} from his honeymoon, but he has forgotten in which city it was, and when the thing was finished he never knew. Can you help with both?
Where is {n}, in what city, and since which year has it been finished?
In which city was {n} put up, and in what year was it ready?
""",
    "landmark: year of completion + city": """
What year was {n} completed, and in which city?
year {n} was finished + its city
""",
    "bridge: length + year of completion": """
The post office wants the facts on {n} for a stamp: its length in metres and the year of completion.
How long is {n} and when was it finished?
""",
    "bridge: year of completion + length": """
When was {n} completed, and how many metres long is it?
In which year was {n} ready for traffic, and what length does it have?
""",
    "bridge: length + city": """
Before I run the marathon over {n}, tell me how long the bridge is and which city it's in.
What is the length of {n}, and which city is it in?
How many metres does {n} span, and in what city?
""",
    "bridge: city + length": """
{n}: which city, how many metres?
""",
    "bridge: city + year of completion": """
Somebody gave me a key ring with {n} on it. What city is the bridge in, and since when has it been finished?
In what city is {n}, and when did it open?
The old bridge keeper of {n} never tells stories. Which city is his bridge in, and in what year was it finished?
""",
    "bridge: year of completion + city": """
Year of completion of {n}, and its city?
""",
    "person: birth year + birthplace": """
The mayor of a small town is proud of {n}, who went to school there. In which year was {he} born, though, and in what town?
When and where was {n} born?
Year and place of birth of {n}?
{n} was born in which year and in which town?
""",
    "person: birthplace + birth year": """
A plate on the wall says that {n} was born in this house, but plates lie. In which town was {he} born, and in which year?
Where and when was {n} born?
In what town did {n} come into the world, and in which year?
Birthplace and birth year of {n}, please.
The midwife's book has a line for {n}: the place first, then the year. Where was {he} born, and in which year?
""",
    "person: birth year + death year": """
My pupils mix up people from different centuries. When was {n} born, and when did {he} die?
When was {n} born and when did {he} die?
Birth and death year of {n}?
From what year to what year did {n} live, from birth to death?
{n} (born ..., died ...), please fill in the two years.
""",
    "person: death year + birth year": """
The candle in the chapel is for {n}. I would like to know in what year {he} died and in what year {he} was born.
In which year did {n} die, and in which was {he} born?
When did {n} die? And when was {he} born?
Died when, born when? I'm talking about {n}.
""",
    "person: occupation + birthplace": """
What is {n} known as, and where was {he} born?
""",
    "person: birthplace + occupation": """
Where does {n} come from, by birth, and what is {his} profession?
Birthplace of {n}, and job?
""",
    "person: occupation + birth year": """
In my family tree there is one {n}, which may or may not be the famous one. What was the famous one known as, and when was {he} born?
What was the profession of {n}, and when was {he} born?
""",
    "person: birth year + occupation": """
In what year was {n} born, and what did {he} work as?
year of birth & occupation of {n}
""",
    "person: occupation + death year": """
What was {n} by trade, and in what year did {he} die?
""",
    "person: death year + birthplace": """
When did {n} die, and where had {he} been born?
""",
    "person: death year + occupation": """
Year of death of {n}, and {his} occupation, please.
""",
    "person: occupation + age": """
{n} has been booked for our village fair, and the poster must say what {he} does and how old {he} is.
What does {n} do for a living, and how old is {he}?
{n}: job and age?
My neighbour claims to be a good friend of {n}. To test him I shall ask what {n} does and what {his} age is. What is right?
""",
    "person: age + occupation": """
What's the age of {n}, and what profession does {he} have?
""",
    "person: age + birthplace": """
How old is {n} and where was {he} born?
Age and hometown of {n}? By hometown I mean where {he} was born.
""",
    "person: birthplace + age": """
Where was {n} born, and what is {his} age?
""",
    "person: age + birth year": """
How old is {n}, and in which year was {he} born?
""",
    "person: girlfriend + age": """
Who is the girlfriend of {n}, and how old is {n}?
""",
    "person: girlfriend + occupation": """
Which woman is {n} dating, and what job does {n} have?
""",
    "person: boyfriend + age": """
Who's the boyfriend of {n}, and what age is {n}?
""",
    "person: boyfriend + birthplace": """
Name the boyfriend of {n}, and the town where {n} was born.
""",
    "person: age + boyfriend": """
The age of {n}, please, and the name of {p} boyfriend.
""",
    "person: age + girlfriend": """
Two things about {n}: {p} age, and who {p} girlfriend is.
""",
    "person: wife + birthplace": """
Who is {n} married to, I mean the wife's name, and where was {n} born?
""",
    "person: occupation + wife": """
What is the profession of {n}, and what's the name of {p} wife?
""",
    "person: wife + birth year": """
Who is the wife of {n}? And the birth year of {n}?
""",
    "person: husband + occupation": """
Who's the husband of {n}, and what does {n} do for a living?
""",
    "person: birth year + husband": """
In which year was {n} born, and who is {p} husband?
""",
    "work: author + year": """
It's for the library catalogue: {n}, by whom, and from which year?
Who wrote {n} and when did it come out?
""",
    "work: year + author": """
When was {n} published, and who is the author?
From what year is {n}, and who wrote it?
{person} pulled {n} from a shelf in the dark. In what year did it come out, and from whose pen is it?
""",
    "work: author + number of pages": """
Our teacher lets us choose, and I am lazy, so before I take {n}: who wrote it, and how many pages are there?
Who's the author of {n}, and how many pages are there?
""",
    "work: number of pages + author": """
How many pages does {n} have, and who wrote it?
Page count and author of {n}?
""",
    "work: number of pages + year": """
How thick is {n}, in pages, and in which year was it published?
Pages of {n}, and the year it appeared.
""",
    "work: year + number of pages": """
When did {n} appear, and how many pages does it run to?
""",
    "work: director + year": """
Who made the film {n}, as director, and in what year?
""",
    "work: year + director": """
At the flea market I bought the reel of {n} for a song. What year is the film from, and who directed it?
When was {n} released, and who directed it?
{n}: year of release? name of the director?
""",
    "work: director + running time": """
Director and length in minutes of {n}?
""",
    "work: running time + director": """
How many minutes is {n}, and under which director was it shot?
How long does {n} last and who directed it?
""",
    "work: year + running time": """
What year is {n} from, and how long does it run?
Year of {n} and duration in minutes.
""",
    "work: running time + year": """
The late bus goes soon. How many minutes long is {n}, and what year did it come out?
Running time of {n}? And its year?
""",
    "work: painter + year": """
The insurance man looks at {n} on our wall and wants two things, the painter's name and the year. It's only a print!
Who painted {n} and when?
""",
    "work: year + painter": """
When was {n} painted, and by whom?
In which year was {n} made, and who held the brush?
""",
    "work: composer + year": """
On the church organ they played {n}, and my neighbour cried. Who composed it, and in what year?
{n}: who composed it, and in which year?
""",
    "work: year + composer": """
In what year was {n} composed, and who was the composer?
How old the music of {n} is I don't know. From which year is it, and by which composer?
""",
    "work: composer + running time": """
Who composed {n}, and how many minutes does it last?
""",
    "work: running time + composer": """
How many minutes of music is {n}, and by which composer?
""",
    "invention: inventor + year of invention": """
The patent office in my play needs a clerk who knows everything about {n}. Who invented it, and in what year?
Who invented {n} and in which year?
Inventor and year of invention of {n}, please.
""",
    "invention: year of invention + inventor": """
When was {n} invented and who invented it?
What year does {n} date from, and whose invention was it?
{n} came into the world when, and thanks to whom?
My little son takes {n} for something that was always there. Tell him in what year it was invented, and who the inventor was.
""",
    "company: founder + founding year": """
{person} starts at {n} on Monday and wants to shine with two facts, who founded the company and in what year.
Who set up {n} and when?
Founder of {n}, founding year of {n}?
""",
    "company: founding year + founder": """
When was {n} founded and by whom?
What year did {n} start, and who started it?
{n} was set up in which year, and by which person?
""",
    "company: founding year + headquarters": """
When did {n} begin, and in what city are its headquarters?
""",
    "company: headquarters + founding year": """
Before I buy shares of {n}, where does it have its head office, and in which year was it founded?
Where does {n} have its headquarters, and when was it established?
Head office of {n}, and the year of its foundation?
For the yearbook of firms I need to know where {n} is based and since which year it has existed.
""",
    "company: founder + headquarters": """
By whom was {n} founded, and where is it based?
""",
    "company: headquarters + founder": """
In which city does {n} sit, and who founded it?
headquarters of {n}? founder?
""",
    "animal: weight + top speed": """
How heavy and how fast is {n}?
""",
    "animal: top speed + weight": """
A fence must stop {n} even when it runs at its fastest. So what's its top speed, and what's its weight?
How fast can {n} go, and what does it weigh?
Top speed and weight of {n}?
""",
    "animal: lifespan + weight": """
How many years does {n} live, and how many kilos has it?
""",
    "animal: weight + lifespan": """
Grandad wants {n} as a pet, imagine that! How many kilos would we have in the kitchen, and for how many years?
What does {n} weigh, and how old does it get?
kilos and years of {n}: weight, then lifespan
""",
    "animal: lifespan + top speed": """
How long does {n} live, and how fast does it run at the most?
""",
    "animal: top speed + lifespan": """
{n}: km/h at full speed, years of life?
""",
    "animal: gestation period + weight": """
For the breeding plan the zoo notes how long {n} is pregnant and how much it weighs.
For how many days is {n} pregnant, and how heavy is it?
""",
    "animal: lifespan + gestation period": """
How many years is the life of {n}, and how many days its pregnancy?
Life expectancy and gestation period of {n}, please.
""",
    "animal: gestation period + top speed": """
How long does {n} carry its young, and how fast can it get?
""",
    "animal: top speed + gestation period": """
I'm printing a card for the zoo: {n}, top speed, days of pregnancy. What goes on it?
""",
    "event: year + place": """
Grandfather always begins with {n} when he has had a glass of wine. In what year was that, and where?
When and where did {n} take place?
Year and place of {n}?
{n} happened when, and in which place?
""",
    "event: place + year": """
On my walking tour I pass a stone that remembers {n}. Where did that take place, and in which year?
Where and when was {n}?
Place and year of {n}, please.
In what place was {n} held or fought, and in which year?
My professor only writes "{n}" on the board and waits. He wants to hear the place and the year. Which are they?
""",
    "university: city + founding year": """
An offer from {n} lies on my desk. To what city would I have to move, and how far back does the place go, I mean the year it was founded?
Which city is {n} in and when was it founded?
{n}: city? founding year?
""",
    "university: founding year + city": """
On the coat of arms of {n} one reads a year, the one it was founded in, and the name of a city. Which year, and which city?
When was {n} set up, and in what city does one study there?
Since when has {n} existed, and where, in which city?
In what year did {n} open its doors, and what city is it in?
""",
}

# (kind, first, second, expression, operation, unit, questions), as in `situations_combined`.
DERIVED: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "person",
        "birth year",
        "death year",
        "{w} - {v}",
        "difference",
        "years",
        """
How many years was {n} alive?
The tour guide at the cemetery asks us at every stone how old the dead one got, and at {n} nobody knew. What would have been right?
Death year of {n} minus birth year?
{n} died at what age?
age of {n} when {he} died
Subtract the year {n} was born from the year {he} died.
How long did {n} live, from birth to death, in years?
How many years did fate grant {n}?
Between the birth and the death of {n} lie how many years?
{n} is no longer with us. How old had {he} become?
What was the age of {n} on the last day of {his} life?
Work out from the two dates how old {n} got.
In the obituary of {n} the age was smudged. Which age was it?
For how many years did {n} walk this earth before {he} died?
The insurance office studies how old famous people became before death. What number do they note for {n}?
I know that {n} is dead, I even know the grave, but not at what age {he} was put there. Can you work it out?
""",
    ),
    (
        "country",
        "population",
        "area",
        "{v} / {w}",
        "quotient",
        "people per square kilometre",
        """
Population of {n} divided by its area?
My brother-in-law sells lawn mowers and prefers countries where few people live on a square kilometre. How many is it in {n}, on average?
Inhabitants per square kilometre in {n}?
How crowded is {n}, in people per square kilometre?
Calculate the population density of {n}.
density of people in {n}?
On average, how many people are there to a square kilometre in {n}?
Find the number of people in {n} and its size, and divide the first by the second.
If I fenced in one average square kilometre of {n}, how many people would be inside?
A mobile phone mast covers one square kilometre. How many customers would it reach in {n}, with everyone spread out evenly?
The exam wants the density of population of {n} and gives neither the people nor the land. What is the density?
""",
    ),
    (
        "country",
        "area",
        "population",
        "{v} / {w}",
        "quotient",
        "square kilometres per person",
        """
Area of {n} divided by its population?
Land per head in {n}, in square kilometres?
How many square kilometres has each person in {n}, on average?
Divide the area of {n} by the number of its people.
If everybody in {n} got the same piece of its land, how big in square kilometres would the piece be?
A dreamer wants to give the whole of {n} back to the people, a fair share to each. How many square kilometres is a share?
""",
    ),
    (
        "element",
        "boiling point",
        "melting point",
        "{v} - {w}",
        "difference",
        "degrees",
        """
Boiling point minus melting point of {n}?
Between the moment when {n} has just melted and the moment when it begins to boil, my thermometer rises. By how many degrees?
How many degrees is the boiling point of {n} above its melting point?
Over what span of degrees is {n} liquid?
What's the gap between melting and boiling for {n}?
Melted {n} sits in my pot, just molten. How many degrees more until it boils?
How wide is the liquid range of {n}, in degrees?
Take the temperature where {n} boils, subtract the one where it melts.
By how many degrees do the melting point and the boiling point of {n} lie apart, the boiling point being the higher one?
A heat pump works only while {n} in its pipes is liquid. How many degrees does that leave, from melting up to boiling?
""",
    ),
    (
        "element",
        "atomic weight",
        "atomic number",
        "{v} - {w}",
        "difference",
        "",
        """
Atomic weight of {n} less its atomic number?
Subtract the atomic number of {n} from its atomic weight.
What is the atomic weight minus the number of protons for {n}?
Our rule in class: neutrons are about the weight of the atom minus its protons. What does that give for {n}?
How much more is the atomic weight of {n} than its atomic number?
""",
    ),
    (
        "element",
        "atomic weight",
        "atomic number",
        "{v} / {w}",
        "quotient",
        "",
        """
Atomic weight of {n} divided by its atomic number?
How many times its atomic number is the atomic weight of {n}?
How much atomic weight comes to one proton in {n}?
What is the ratio of atomic weight to atomic number for {n}?
Divide the atomic weight of {n} by the number of its protons.
For light elements the atomic weight is about twice the atomic number, says my book. How many times is it for {n}?
""",
    ),
    (
        "element",
        "atomic weight",
        "density",
        "{v} / {w}",
        "quotient",
        "cubic centimetres per mole",
        """
Atomic weight of {n} divided by its density?
How many cubic centimetres does one mole of {n} fill? It is the atomic weight over the density.
Molar volume of {n}, that is atomic weight by density?
Divide the atomic weight of {n} by how dense it is.
We compare how much room a mole of each element takes, atomic weight divided by density. {n} is my part, so what do I get?
""",
    ),
    (
        "lake",
        "area",
        "depth",
        "{v} * {w}",
        "product",
        "million cubic metres",
        """
Area of {n} times its depth?
A pupil gives the volume of {n} as its area times its depth, which is too much, but never mind. Which number does the pupil get?
Multiply the surface of {n} by its depth, please.
If {n} were a box as deep everywhere as at its deepest point, what would area times depth give?
How much water would {n} hold with straight walls, that is area multiplied by depth?
""",
    ),
    (
        "lake",
        "depth",
        "area",
        "{v} / {w}",
        "quotient",
        "metres per square kilometre",
        """
How many metres of depth does {n} have for each square kilometre of its surface?
Depth of {n} divided by its area?
Is {n} rather a hole or a puddle? Divide its depth by its area, and I'll see.
""",
    ),
    (
        "planet",
        "orbital period",
        "number of moons",
        "{v} / {w}",
        "quotient",
        "days",
        """
If the moons of {n} divided the planet's year among them, one feast each, all of one length and no day left over, how many days would a feast last?
Orbital period of {n} divided by its number of moons?
The calendar of {n} has as many months as there are moons, all of one length, and together they fill one orbit. How many days has a month?
Share out the days of a year on {n} evenly among its moons. How many days does one get?
""",
    ),
    (
        "planet",
        "diameter",
        "number of moons",
        "{v} / {w}",
        "quotient",
        "kilometres per moon",
        """
Diameter of {n} divided by its number of moons?
How many kilometres of diameter does {n} have for each of its moons?
""",
    ),
    (
        "moon",
        "diameter",
        "orbital period",
        "{v} / {w}",
        "quotient",
        "",
        """
Divide the diameter of the moon {n} by its orbital period in days.
What is the ratio of diameter to orbital period for the moon {n}?
""",
    ),
    (
        "animal",
        "weight",
        "lifespan",
        "{v} / {w}",
        "quotient",
        "kilograms per year",
        """
Weight of {n} divided by its lifespan?
The keeper jokes that {n} pays for its keep in kilograms, its full weight split evenly over its lifetime in years. How many kilograms a year is that?
If {n} put on the same weight each year of its life and ended at its full weight, how many kilograms would that be per year?
How many kilos of {n} come to each year it lives?
Spread what {n} weighs evenly over the years it lives. How many kilograms fall to one year?
""",
    ),
    (
        "animal",
        "weight",
        "gestation period",
        "{v} / {w}",
        "quotient",
        "kilograms per day",
        """
How many kilograms of grown animal does {n} have for each day of pregnancy?
Weight of {n} divided by its gestation period?
A biologist divides the weight of a beast by the days it is carried. What does she get for {n}?
""",
    ),
    (
        "animal",
        "weight",
        "top speed",
        "{v} * {w}",
        "product",
        "",
        """
How hard could {n} hit? My rough measure is weight times top speed.
Weight of {n} times its top speed?
Multiply what {n} weighs by how fast it can run.
""",
    ),
    (
        "animal",
        "top speed",
        "lifespan",
        "{v} + {w}",
        "sum",
        "points",
        """
In our card game a beast scores its top speed plus its lifespan. How many points is {n} worth?
Top speed of {n} plus the years it lives: what total?
Add the lifespan of {n} to its top speed.
""",
    ),
    (
        "animal",
        "weight",
        "top speed",
        "{v} + {w}",
        "sum",
        "points",
        """
Quartet with wild beasts: points are kilograms plus kilometres per hour at full speed. How many points does {n} bring?
Weight of {n} plus its top speed, just the two numbers added?
""",
    ),
    (
        "animal",
        "gestation period",
        "lifespan",
        "{v} / {w}",
        "quotient",
        "days per year",
        """
For each year of its life, how many days was {n} carried before birth?
Gestation period of {n} over its lifespan?
""",
    ),
    (
        "work",
        "number of pages",
        "running time",
        "{v} / {w}",
        "quotient",
        "pages per minute",
        """
How many pages of {n} go into one minute of its running time?
{n} exists as a text and as a performance. Pages divided by running time, what is that?
To keep pace with the performance of {n}, how many pages a minute must I read?
Pages per minute for {n}?
The script girl turns the pages of {n} while it is played, from the first to the last. How many pages does she turn in a minute?
""",
    ),
    (
        "work",
        "running time",
        "number of pages",
        "{v} / {w}",
        "quotient",
        "minutes per page",
        """
How many minutes does each page of {n} take when it is performed?
Running time of {n} divided by its number of pages?
Minutes per page for {n}?
If all pages of {n} are given the same part of its running time, how many minutes does one page get?
""",
    ),
)
