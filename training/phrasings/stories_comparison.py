"""Situations in which two things are weighed against each other. Plain data.

A key is the pole that is asked for ("more" or "less"; for years "more" is later), what is compared,
with a second kind where the two are of different kinds, and what the answer says of the winner.
{a} and {b} are the two; {more} and {less} where the wording says whose number is the larger. A line
that begins with "+" asks for the difference as well.
"""

# ruff: noqa: E501

WEIGHED: dict[str, str] = {
    "more height@mountain: is higher": """
From which summit would I look down on the other, {a} or {b}?
I only want to climb one, and it should be the bigger challenge in metres: {a} or {b}?
On which peak is the air thinner, going by metres above the sea, {a} or {b}?
Which one towers over the other, {a} or {b}?
Is it {a} or {b} that stands above the other?
We have the choice between {a} and {b} and want to get as far up as we can. Which one?
which peak beats the other in metres, {a} or {b}
Would {a} look up to {b}, or down on it?
+ I have been on {a}, my sister on {b}. Who stood higher, and by how many metres?
+ Which of the summits of {a} and {b} is farther up, and how many metres farther?
+ How many metres higher than on {less} do I get on {more}?
+ {More} dwarfs {less}, says our guide. By how many metres?
+ My guide claims that {a} leaves {b} below it. Is that so, and what is the difference in metres?
+ Between {a} and {b}, where does a flag wave higher, and by how much?
""",
    "less height@mountain: is lower": """
My knees are bad, so I want the smaller of the two mountains: {a} or {b}?
Which summit is the modest one, {a} or {b}?
Of the peaks {a} and {b}, which would I reach with fewer metres above the sea?
Which of the two would disappear behind the other, {a} or {b}?
+ How many metres does one save by climbing the smaller one of {a} and {b}, and which one is it?
+ Next to {more}, {less} is only a hill. How many metres lower is it?
+ As a beginner I take the less tall of {a} and {b}. Which one is that, and how many metres less is it?
""",
    "more height@landmark: is taller": """
Which would cast the longer shadow at the same hour, {a} or {b}?
If a storm came, which sticks out farther into the sky, {a} or {b}?
From the roof of which one do you look down on the other, {a} or {b}?
The children built models of {a} and {b} to scale. Whose model stands taller?
I can photograph just one giant: would {a} or {b} be the bigger one from foot to tip?
Where would a lift have to go farther up, in {a} or in {b}?
+ Side by side on one square, {a} and {b}: which one looks over the other, and by how many metres?
+ {More} leaves {less} far below. How many metres taller is it?
+ Would {a} or {b} stick out if they stood next to each other, and how many metres would it be?
+ How many metres must I look up beyond the tip of {less} to see the tip of {more}?
""",
    "less height@landmark: is shorter": """
I am afraid of heights. Is {a} or {b} the one that goes up less?
Which needs the shorter ladder, {a} or {b}?
Which of them hides behind the other, {a} or {b}?
+ {Less} had to stay under {more}. How many metres shorter is it?
+ Which of the buildings {a} and {b} has to look up to the other, and how many metres is it short?
""",
    "more height@mountain height@landmark: is higher": """
Does the tower {b} beat the mountain {a} in metres, or is it the other way round?
What wins, the mountain {a} or the building {b}, if height is all that counts?
Could {b} look over the top of {a}, both from level zero, or which of them is higher?
A mountain against a building: {a} or {b}, which goes up farther?
+ Put {b} next to {a}. Which one is higher, the building or the mountain, and by how many metres?
+ Man against nature: is {b} or {a} higher, and by how much?
""",
    "more length@river: is longer": """
On which would a canoe trip from source to mouth keep us busy for more kilometres, {a} or {b}?
Which has more kilometres of water to offer, {a} or {b}?
A drop of rain wants the longest journey it can get. Should it fall into {a} or {b}?
Whose way to the mouth is the longer one, that of {a} or that of {b}?
Swimming all of {a} or swimming all of {b}: which would be worse in kilometres?
If you stretched out {a} and {b} in straight lines, which would reach farther?
+ Who paddles farther, the one who does all of {a} or the one who does all of {b}, and how many kilometres farther?
+ {person} rafted down {a} and I down {b}, all the way. Whose trip was longer, and by how much?
+ How many more kilometres does {more} flow than {less}?
+ I read that {more} outdoes {less}. How many kilometres longer is it?
""",
    "less length@river: is shorter": """
We have few holidays left. Would {a} or {b} be the smaller trip from source to mouth?
Which of them gets to its mouth after fewer kilometres, {a} or {b}?
+ Which would you finish sooner by canoe, {a} or {b}, counting only kilometres, and how many fewer are they?
+ {Less} gives up long before {more} does. How many kilometres shorter is it?
""",
    "more length@bridge: is longer": """
On which one do I have to walk farther to get to the other side, {a} or {b}?
I get dizzy on bridges. On which would I suffer for more metres, {a} or {b}?
Which spans more, {a} or {b}?
A painter is paid by the metre of bridge. Should he take {a} or {b}?
+ Crossing {a} or crossing {b}: what is the longer walk, and how many metres longer?
+ {More} goes on after {less} would have ended. How many metres longer is it?
""",
    "less length@bridge: is shorter": """
Over which bridge am I quicker at the same pace, {a} or {b}?
I want to spend as few metres as possible above the water: {a} or {b}?
+ Which one has fewer metres to cross, {a} or {b}, and how many fewer?
""",
    "more area@country: is larger": """
Where would I have more room to get lost, in {a} or in {b}?
On the globe, which takes up more space, {a} or {b}?
If land were money, who would be richer, {a} or {b}?
Which of the two states has more ground under its flag, {a} or {b}?
Could {a} be fitted inside {b}, or is {a} the larger one?
Would you need more green paint for {a} or for {b} on the same map?
+ Which one spreads over more land, {a} or {b}, and how many square kilometres more?
+ I own a map of {a} and one of {b} at one scale. Which country is bigger, and by how many square kilometres?
+ How much more land does {more} have than {less}?
+ {More} makes {less} look tiny. How many square kilometres larger is it?
""",
    "less area@country: is smaller": """
Which would fit into the other, {a} or {b}?
Which is the tinier place on the map, {a} or {b}?
Which one could be crossed off with less paint, {a} or {b}?
Who has to make do with less land, {a} or {b}?
+ Who got the smaller share of the earth, {a} or {b}, and how much smaller is it?
+ How many square kilometres less than {more} does {less} have?
""",
    "more area@lake: is larger": """
Which has more room for sailing, {a} or {b}?
Seen from the air, which patch of blue is the bigger one, {a} or {b}?
If both froze over, where would be more ice to skate on, {a} or {b}?
+ On which lake does one have more square kilometres to sail, {a} or {b}, and how many more?
+ {More} has more surface than {less}. How much more?
""",
    "less area@lake: is smaller": """
Which of the waters is rather a pond, {a} or {b}, by surface?
+ Which one covers less ground, the lake {a} or the lake {b}, and by how much?
""",
    "more area@island: is larger": """
On which island is there more land to build on, {a} or {b}?
Shipwrecked, with a choice between {a} and {b}: which one gives me more land to roam?
Which one has more ground above the waves, {a} or {b}?
+ Two islands for sale, {a} and {b}. Which is the bigger piece of land, and by how many square kilometres?
+ How much more ground is there on {more} than on {less}?
""",
    "less area@island: is smaller": """
Which would be searched through sooner, the island {a} or the island {b}, going by its size?
+ Robinson prefers the smaller one of {a} and {b}. Which is it, and how much smaller is it?
""",
    "more area@desert: is larger": """
Where is there more sand to cross, in {a} or in {b}, by area?
Of the deserts {a} and {b}, which is the vaster?
+ Which one spreads over more ground, {a} or {b}, and how much more?
""",
    "less area@desert: is smaller": """
The caravan prefers the smaller desert. Is that {a} or {b}?
""",
    "more area@country area@island: is larger": """
Is the island {b} bigger than the country {a}, or is it the other way round?
+ Which has more land, the state {a} or the island {b}, and how much more?
""",
    "more area@country area@lake: is larger": """
Could the lake {b} drown the whole of {a}, or which of the two is larger?
""",
    "more population@country: has more inhabitants": """
In which country do more babies have a chance of being born, going by its people, {a} or {b}?
Who has more mouths to feed, {a} or {b}?
Which of them would win a tug-of-war with all its citizens on the rope, {a} or {b}?
If everybody stood up and was counted, who would have more, {a} or {b}?
Which state is home to more souls, {a} or {b}?
Where do more folks live, in {a} or in {b}?
Our firm sells one toothbrush per person. Is {a} or {b} the bigger market?
more ppl in {a} or in {b}?
+ Where would an election need more ballot papers, at one per inhabitant, in {a} or {b}, and how many more?
+ How many more people call {more} home than {less}?
+ By people, {more} outnumbers {less}. By how many?
+ Is {a} or {b} the more crowded country in sheer heads, and how many more are there?
""",
    "less population@country: has fewer inhabitants": """
Which nation gets by with fewer people, {a} or {b}?
I would like to emigrate to where there are fewer others. {A} or {b}?
Which one could invite all its people to dinner more easily, {a} or {b}?
+ Who loses if it is people that count, {a} or {b}, and by how many?
+ How many fewer citizens than {more} has {less}?
""",
    "more population@city: has more inhabitants": """
Where would I bump into more people, in {a} or in {b}?
I am looking for the bigger crowd to live in: should I move to {a} or {b}?
Which town needs more letter boxes, at one for each person, {a} or {b}?
Which mayor looks after more people, the one of {a} or the one of {b}?
Is {a} or {b} the bigger town by heads?
A band wants to play where more people live. Should it book {a} or {b}?
+ I come from {a}, my wife from {b}. Whose home town has more people, and how many more?
+ How many more neighbours would I have in {more} than in {less}?
+ A shop looks for the town with more customers, {a} or {b}. Which one is it, and how many more live there?
""",
    "less population@city: has fewer inhabitants": """
I hate crowds. Should I settle in {a} or in {b}?
Which is the sleepier town by number of people, {a} or {b}?
Where do I meet fewer people, in {a} or {b}?
+ In which town is there less of a crowd, {a} or {b}, and how many people fewer?
+ How many fewer people does the mayor of {less} look after than the mayor of {more}?
""",
    "more population@country population@city: has more inhabitants": """
Do more people live in the whole country {a} or in the one city {b}?
+ Which is home to more people, the country {a} or the city {b}, and how many more?
""",
    "more depth@lake: is deeper": """
In which lake would an anchor need the longer chain, {a} or {b}?
If a coin fell in, where would it sink farther, in {a} or in {b}?
Which one keeps its bottom farther from the light, {a} or {b}?
Where can a submarine go down farther, {a} or {b}?
+ A diver wants to go as far down as possible: {a} or {b}, and how many metres more is it?
+ How many metres farther down is the bottom of {more} than that of {less}?
+ {A} or {b}: in which does the sounding line run out longer, and how many metres longer?
""",
    "less depth@lake: is shallower": """
In which lake would I sooner feel the ground, {a} or {b}?
I cannot swim well. Which one goes down less, {a} or {b}?
+ Which lake would be emptied to the ground after fewer metres, {a} or {b}, and how many fewer?
""",
    "more age@person: is older": """
Who has seen more birthdays, {a} or {b}?
Which of the two may call the other "youngster", {a} or {b}?
If the elder speaks first, is it {a} or {b} who begins?
Who has more candles on the cake these days, {a} or {b}?
Who could be the big brother or sister, {a} or {b}?
+ Who is ahead in years of life, {a} or {b}, and by how much?
+ How many years does {more} have on {less}?
+ {More} is the senior of {less}. By how many years?
+ Between {a} and {b}, who is the elder, and how many years is it?
""",
    "less age@person: is younger": """
Who still has fewer grey hairs to expect, going by age, {a} or {b}?
Who would be the junior at the table, {a} or {b}?
Who is the baby of the two, {a} or {b}?
+ The younger one deals the cards: {a} or {b}, and how many years younger is that?
+ How many years does {less} trail behind {more}?
""",
    "more density@element: is denser": """
Of two dice of the same size, one {a} and one {b}, which weighs more in the hand?
If bars of {a} and {b} have the same volume, which is harder to lift?
Which packs more grams into a cubic centimetre, {a} or {b}?
+ I hold a cube of {a} and an equally large cube of {b}. Which is denser, and by how much?
+ Which has more mass in each cubic centimetre, {a} or {b}, and how many grams more?
""",
    "less density@element: is less dense": """
For a light frame of a given volume, should I use {a} or {b}?
Which would float on top if both were molten and did not mix, {a} or {b}, going by density?
+ Which metal saves weight at the same volume, {a} or {b}, and how many grams per cubic centimetre?
""",
    "more melting point@element: has the higher melting point": """
My oven gets hotter and hotter. Which stays solid longer, {a} or {b}?
Which one takes more heat before it goes liquid, {a} or {b}?
For a crucible that must not run away I can have {a} or {b}. Which stands more heat?
+ Which needs the hotter fire to melt, {a} or {b}, and by how many degrees?
+ How many degrees more does {more} stand than {less} until it melts?
""",
    "less melting point@element: has the lower melting point": """
I warm up {a} and {b} together. Which goes liquid first?
Which one gives up its solid form sooner as it gets warmer, {a} or {b}?
+ Which can I melt with less heat, {a} or {b}, and how many degrees less?
+ {Less} is liquid well before {more} is. How many degrees before?
""",
    "more boiling point@element: has the higher boiling point": """
Which stays liquid up to the hotter temperature, {a} or {b}?
Which one is harder to turn into vapour, {a} or {b}, if degrees decide?
+ Which must be made hotter until it bubbles, {a} or {b}, and by how many degrees?
""",
    "less boiling point@element: has the lower boiling point": """
Which turns into gas first on my way up the thermometer, {a} or {b}?
Heating a pot of {a} and a pot of {b} alike, where do I see bubbles at the lower temperature?
+ Which boils off sooner on the thermometer, {a} or {b}, and by how many degrees?
""",
    "more atomic number@element: has more protons": """
Which one comes later in the periodic table, {a} or {b}?
Whose nucleus has more positive charge, that of {a} or that of {b}?
+ How many protons more does a nucleus of {more} hold than one of {less}?
+ Which stands farther back in the periodic table, {a} or {b}, and by how many places?
""",
    "less atomic number@element: has fewer protons": """
Reading the periodic table from the start, do I meet {a} or {b} first?
+ Which comes first in the periodic table, {a} or {b}, and how many places are between them?
""",
    "more atomic weight@element: is heavier": """
Atom against atom, which brings more to the scales, {a} or {b}?
Which atoms are the fatter ones, those of {a} or those of {b}, by mass?
+ By how many u does an atom of {more} outweigh one of {less}?
""",
    "less atomic weight@element: is lighter": """
Which of the two has the lighter atoms, {a} or {b}?
""",
    "more diameter@planet: has the larger diameter": """
Which ball is the wider one in our model, {a} or {b}?
A tunnel right through the middle: where would it be longer, in {a} or in {b}?
+ Which is the broader of the two, {a} or {b}, and how many kilometres broader?
+ How many kilometres does {more} measure across beyond what {less} does?
""",
    "less diameter@planet: has the smaller diameter": """
Which of these worlds would be the smaller marble, {a} or {b}?
+ Which one is narrower from side to side, {a} or {b}, and by how many kilometres?
""",
    "more diameter@moon: has the larger diameter": """
Which of those moons is the wider disc, {a} or {b}?
Would I dig longer through the middle of {a} or of {b}?
+ Which moon is the bigger ball, {a} or {b}, and how many kilometres more across?
""",
    "less diameter@moon: has the smaller diameter": """
Which moon would be the smaller bead on a string, {a} or {b}?
""",
    "more diameter@planet diameter@moon: has the larger diameter": """
Is the moon {b} wider than the planet {a}, or is the planet the bigger ball?
+ Which is wider, the planet {a} or the moon {b}, and by how many kilometres?
""",
    "more number of pages@work: has more pages": """
I want a book to last me the whole trip. {A} or {b}, which has more to read?
Which makes the heavier bag, going by pages, {a} or {b}?
Which of these novels keeps you turning the leaves longer, {a} or {b}?
Which is the fatter volume, {a} or {b}?
+ Which will I have to read more of, {a} or {b}, and how many pages more?
+ How many pages more do I get with {more} than with {less}?
+ {person} reads {a}, I read {b}. Who has more pages to go through, and how many more?
""",
    "less number of pages@work: has fewer pages": """
I have to hand in a book report soon. Is {a} or {b} the quicker read by pages?
Lazy as I am, should I choose {a} or {b} to have less to read?
Which one is the slim volume, {a} or {b}?
+ Which book is over sooner, {a} or {b}, and how many pages sooner?
+ If I choose {less} over {more}, how many fewer pages do I read?
""",
    "more running time@work: lasts longer": """
Which film keeps us in our seats for more minutes, {a} or {b}?
For which do I need the bigger bag of popcorn if I eat one piece a minute, {a} or {b}?
If {a} and {b} start together, which is still running when the other is over?
The train ride is endless. Which fills more of it, {a} or {b}?
+ Which would send us to bed later, {a} or {b}, starting at one time, and by how many minutes?
+ How many more minutes will we sit through with {more} than with {less}?
+ {A} in hall one, {b} in hall two, same start. Where do the lights go on later, and by how much?
""",
    "less running time@work: is shorter": """
I must be home early. Should we see {a} or {b}?
The children get tired. Which is over sooner, {a} or {b}?
Which one fits into a short evening better, {a} or {b}?
+ We start {a} and {b} at the same time. Which ends first, and how many minutes earlier?
+ How many minutes earlier am I in bed if I watch {less} and not {more}?
""",
    "more top speed@animal: is faster": """
In a race over one kilometre, would you bet on {a} or on {b}?
Who would catch whom at full speed, {a} or {b}?
Which gets away from the other, {a} or {b}?
In a sprint, who wins, {a} or {b}?
+ If {a} and {b} run away from a lion, which is faster, and by how many kilometres per hour?
+ How many kilometres per hour does {more} have over {less}?
+ Who would win a race between {a} and {b}, and how much faster is the winner?
""",
    "less top speed@animal: is slower": """
Which would come in last, {a} or {b}?
Which of the two should fear a chase more, being slow, {a} or {b}?
+ Who loses the race, {a} or {b}, and by how many kilometres per hour?
""",
    "more weight@animal: is heavier": """
Which side of the seesaw goes down, with {a} on the left and {b} on the right?
Who breaks the ice first by sheer kilos, {a} or {b}?
Which would I rather not have on my foot, {a} or {b}, the heavier one being worse?
Which tips the scales, {a} or {b}?
+ On a balance sit {a} and {b}. Which side sinks, and how many kilograms decide it?
+ How many kilos does {more} have on {less}?
+ Which is the bigger load for the ferry, {a} or {b}, and how many kilograms more?
""",
    "less weight@animal: is lighter": """
Which one is easier to carry, {a} or {b}, as far as kilos go?
Which end of the seesaw flies up, the one with {a} or the one with {b}?
The branch is thin. Would {a} or {b} be the lighter guest?
+ Which of the passengers {a} and {b} is the smaller load, and how many kilograms less is it?
""",
    "more lifespan@animal: lives longer": """
Which pet will be with me for more years, {a} or {b}?
Which will probably attend the other's funeral, {a} or {b}, if born on one day?
Who grows older in the course of a life, {a} or {b}?
+ How many more years does nature give {more} than {less}?
+ {A} or {b}: which has more years to live, and how many more?
""",
    "less lifespan@animal: lives less long": """
Whose days are numbered sooner, those of {a} or those of {b}?
+ Which has the briefer life, {a} or {b}, and by how many years?
""",
    "more gestation period@animal: is pregnant longer": """
Which mother has to wait more days for her young, {a} or {b}?
Which one carries its babies longer, {a} or {b}?
+ Who waits longer for the birth, {a} or {b}, and how many days longer?
+ How many days longer than {less} does {more} carry its young?
""",
    "less gestation period@animal: is pregnant for a shorter time": """
Which one gives birth sooner, {a} or {b}, if both begin today?
+ Both get pregnant today: does {a} or {b} have its young first, and how many days earlier?
""",
    "more orbital period@planet: needs longer for one orbit": """
On which world would I have to wait longer for New Year, {a} or {b}?
Which takes more time to get round the Sun, {a} or {b}?
+ On which does a year drag on longer, {a} or {b}, and how many days longer?
""",
    "less orbital period@planet: needs less time for one orbit": """
Where would birthdays come round more often, on {a} or on {b}?
+ Which is back where it started first, {a} or {b}, and how many days earlier?
""",
    "more orbital period@moon: needs longer for one orbit": """
Which moon takes its time to get around, {a} or {b}?
""",
    "less orbital period@moon: needs less time for one orbit": """
Which moon is round its planet in fewer days, {a} or {b}?
""",
    "more number of moons@planet: has more moons": """
Where would the night sky show more moons, above {a} or above {b}?
Which one has more company on its way round the Sun, {a} or {b}?
+ Which is circled by more companions, {a} or {b}, and how many more?
+ How many more satellites has {more} gathered than {less}?
""",
    "less number of moons@planet: has fewer moons": """
Which one is lonelier, {a} or {b}, if we count satellites?
""",
    "more distance from the Sun@planet: is farther from the Sun": """
Where would the Sun look smaller in the sky, on {a} or on {b}?
Flying outward from the Sun, which do I come to last, {a} or {b}?
+ Which has its orbit farther out, {a} or {b}, and by how many million kilometres?
""",
    "less distance from the Sun@planet: is closer to the Sun": """
Starting from the Sun, which do I pass first, {a} or {b}?
+ Which one gets the Sun from nearer, {a} or {b}, and how many million kilometres nearer?
""",
    "more rotation period@planet: has the longer day": """
Where would I get more hours into a day, on {a} or on {b}?
+ On which of {a} and {b} does a day have more hours, and how many more?
""",
    "less rotation period@planet: has the shorter day": """
Which one spins round sooner, {a} or {b}?
""",
    "more surface gravity@planet: has the stronger gravity": """
Where would I feel heavier, on {a} or on {b}?
Where does a dropped hammer pick up speed faster, on {a} or on {b}?
+ Which one pulls harder on an astronaut, {a} or {b}, and by how much?
""",
    "less surface gravity@planet: has the weaker gravity": """
Where could I jump higher, on {a} or on {b}?
Tired of carrying my suitcase, on which would it feel lighter, {a} or {b}?
""",
    "more birth year@person: was born later": """
Who came into the world after the other, {a} or {b}?
Which of them belongs to the later generation, {a} or {b}?
+ Who saw the light of day later, {a} or {b}, and how many years later?
""",
    "less birth year@person: was born earlier": """
Who was in the cradle first, {a} or {b}?
Whose parents had their child earlier, those of {a} or those of {b}?
Could {a} have been at the christening of {b}, or did {b} come into the world before {a}?
+ Who came into the world before the other, {a} or {b}, and how many years before?
+ {Less} is of an earlier generation than {more}. How many years earlier was the birth?
""",
    "more death year@person: died later": """
Who lived to mourn the other, {a} or {b}?
Which of them stayed on this earth until the later year, {a} or {b}?
+ Who outlived whom, {a} or {b}, and by how many years?
""",
    "less death year@person: died earlier": """
Who left this world first, {a} or {b}?
Whose funeral came first, that of {a} or that of {b}?
+ Who was gone before the other, {a} or {b}, and how many years before?
""",
    "more year of completion@landmark: was completed later": """
On which one did builders put the last stone more recently, {a} or {b}?
Which of them is the newcomer in its skyline, {a} or {b}?
+ Which was ready later, {a} or {b}, and by how many years?
""",
    "less year of completion@landmark: was completed earlier": """
Which could a traveller visit first in history, {a} or {b}?
Which one has been looking down on people for longer, {a} or {b}?
+ Which stood there already when the other was still unfinished, {a} or {b}, and for how many years?
+ How many years before {more} was {less} ready?
""",
    "more year of completion@bridge: was completed later": """
Over which bridge have people been walking for the shorter time, {a} or {b}?
""",
    "less year of completion@bridge: was completed earlier": """
Which bridge carried people first, {a} or {b}?
+ Which of the crossings, {a} or {b}, opened before the other, and how many years before?
""",
    "less year of completion@landmark year of completion@bridge: was completed earlier": """
Which was there first, the building {a} or the bridge {b}?
+ What was finished first, {a} or the bridge {b}, and how many years earlier?
""",
    "more first ascent@mountain: was climbed later": """
Which summit kept people away until the later year, {a} or {b}?
+ Which peak resisted climbers longer into history, {a} or {b}, and by how many years?
""",
    "less first ascent@mountain: was climbed earlier": """
On which top did the first human stand earlier, {a} or {b}?
Which fell to climbers first, {a} or {b}?
+ Which was conquered before the other, {a} or {b}, and how many years before?
""",
    "more discovery year@element: was discovered later": """
Which one did chemists have to wait longer for, {a} or {b}?
+ Which joined the periodic table later, {a} or {b}, and how many years later?
""",
    "less discovery year@element: was discovered earlier": """
Which did chemists know first, {a} or {b}?
+ Which was found first, the element {a} or the element {b}, and how many years before the other?
""",
    "less discovery year@moon: was discovered earlier": """
Which showed itself to astronomers first, {a} or {b}?
+ Which moon was spotted before the other, {a} or {b}, and by how many years?
""",
    "more year@work: came out later": """
Which one did people have to wait longer for, {a} or {b}, going by the year?
Which is fresher off the press, {a} or {b}?
+ Which reached the public later, {a} or {b}, and by how many years?
""",
    "less year@work: came out earlier": """
Could {a} have copied from {b}, or was {a} there first?
Which was around before the other, {a} or {b}?
Which would my grandparents have met first, {a} or {b}?
+ Which appeared first, {a} or {b}, and how many years before the other?
+ Going by the calendar, does {a} or {b} have the earlier date, and how many years are between?
""",
    "more year@event: happened later": """
Which of these stands farther right on a timeline, {a} or {b}?
Which is less long ago, {a} or {b}?
+ Which came afterwards, {a} or {b}, and how many years afterwards?
""",
    "less year@event: happened earlier": """
What do I have to learn first if I go through history in order, {a} or {b}?
Which is longer ago, {a} or {b}?
Did {a} come before {b}, or the other way round?
+ Which stands first in the history book, {a} or {b}, and how many years apart are they?
""",
    "more year of invention@invention: was invented later": """
Which one did the world have to do without for longer, {a} or {b}?
+ Which is the younger idea, {a} or {b}, and by how many years?
""",
    "less year of invention@invention: was invented earlier": """
Which did people own first, {a} or {b}?
Which one is the older idea, {a} or {b}?
Could the inventor of {a} have already used {b}, or did {a} come first?
+ Which came first into the world, {a} or {b}, and how many years earlier?
+ My museum puts {less} in an earlier room than {more}. How many years earlier was it thought up?
""",
    "more founding year@company: was founded later": """
Which firm is the newcomer, {a} or {b}?
+ Which entered the market later, {a} or {b}, and how many years later?
""",
    "less founding year@company: was founded earlier": """
Which firm can celebrate the bigger anniversary, {a} or {b}?
Who has been in business longer, {a} or {b}?
+ Which company opened its doors first, {a} or {b}, and how many years before the other?
+ {Less} had been selling things before {more} even existed. How many years before was it founded?
""",
    "more founding year@university: was founded later": """
Which one had its first students later, {a} or {b}?
""",
    "less founding year@university: was founded earlier": """
Which has the longer tradition, {a} or {b}?
Where could one study first, at {a} or at {b}?
+ Which took in students before the other, {a} or {b}, and by how many years?
""",
    "less founding year@university founding year@company: was founded earlier": """
What has been around for longer, the university {a} or the company {b}?
+ Which began first, the university {a} or the firm {b}, and how many years earlier?
""",
}
