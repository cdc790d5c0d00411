"""More situations in which two things are weighed against each other. Plain data.

The format is that of stories_comparison.py: a key is the pole that is asked for ("more" or "less";
for years "more" is later), what is compared, and what the answer says of the winner. A line that
begins with "+" asks for the difference as well. Claims name the two as {a} and {b}: they may be wrong.
"""

# ruff: noqa: E501

WEIGHED: dict[str, str] = {
    "more height@mountain: is higher": """
Does {a} beat {b} in altitude?
higher mountain, {a} or {b}?
I say {a} is higher than {b}. Am I right?
{a} versus {b}: which peak has more metres?
Our geography teacher insists that {a} tops {b}. I have my doubts, so please check.
+ How much higher is {more} than {less}?
+ {A} or {b}, which summit is higher and what's the gap?
+ Check for me whether {a} is really higher than {b}, and tell me the difference in metres.
+ which mountain wins on height, {a} or {b}, n by how many m
+ Two mountaineers boast in the hut, one with {a}, the other with {b}. Whose peak is higher, and by what margin?
+ Settle it, please: {person} bets on {a} as the higher mountain, I bet on {b}. How many metres decide it?
""",
    "less height@mountain: is lower": """
Is {a} lower than {b}?
lower peak of {a} and {b}?
I want the lower summit for the school trip. {A} or {b}?
+ How many metres lower than {more} is {less}?
+ Which is not as high, {a} or {b}, and how many metres does it lack?
+ Of {a} and {b}, tell me the lower mountain and the difference.
""",
    "more height@landmark: is taller": """
Is {a} taller than {b}?
Which is the taller building, {a} or {b}?
A postcard says that {a} outgrew {b}. Is that true?
{A} against {b}: who has the higher tip?
My daughter thinks {a} is bigger than {b} from the ground to the tip. Is she correct?
+ How many metres taller than {less} is {more}?
+ taller one: {a} or {b}? and by how many metres?
+ Of {a} and {b}, which rises higher above the street, and how much higher?
+ The two cities are quarrelling over whose tower is the taller, {a} or {b}. Give the verdict and the margin.
+ I believed that {a} was taller than {b}. Was I right, and what's the difference?
""",
    "less height@landmark: is shorter": """
Is {a} the smaller building, or is {b}, judged by height?
For my drone I am allowed to fly over the lower one only. Is that {a} or {b}?
+ How much shorter than {more} is {less}?
+ Which of the two buildings is less tall, {a} or {b}, and what is the difference in metres?
+ {A} or {b}: the shorter one, please, and the metres it is behind.
""",
    "more height@mountain height@landmark: is higher": """
Is the mountain {a} higher than the tower {b}?
I claim that the tower {b} is higher than the mountain {a}. True or not?
+ The hill near us is {a}. Does it or the tower {b} reach higher, and by how many metres?
""",
    "more height@mountain depth@lake: measures more metres": """
Is {a} higher than {b} is deep?
What measures more metres, the height of {a} or the depth of {b}?
+ If {b} were as deep as can be next to {a}: which is more, its depth or the mountain's height, and by how many metres?
""",
    "more height@landmark depth@lake: measures more metres": """
If we sank {a} upright in {b}, would its height or the depth of the lake be greater?
+ Is {a} taller than {b} is deep, or the reverse, and how many metres are between?
""",
    "more length@bridge height@landmark: measures more metres": """
Is the bridge {a} longer than {b} is tall?
+ Lying flat, would {b} be longer than the bridge {a}, or is the bridge longer, and by how many metres?
""",
    "more length@river: is longer": """
Is the river {a} longer than {b}?
Which river is longer: {a} or {b}?
{A} has more kilometres than {b}, hasn't it?
longest of {a} and {b}? rivers
My atlas and my neighbour disagree. He says {a} is the longer river, the atlas seems to say {b}. Who is right?
+ How many kilometres longer than {less} is {more}?
+ Which flows farther, {a} or {b}, and how much farther?
+ {a} vs {b}, length, which wins, by how many km?
+ I wrote in my essay that {a} is longer than {b}. Please check that and give me the difference.
+ Take the rivers {a} and {b}. Name the longer and say how many kilometres it leads by.
""",
    "less length@river: is shorter": """
Is {a} a shorter river than {b}?
The shorter of the rivers {a} and {b}, which is it?
+ How much shorter is {less} than {more}?
+ We are looking for the shorter river to map, {a} or {b}. Which is it, and how many kilometres does it save us?
+ Does {a} or {b} have fewer kilometres, and how many fewer?
""",
    "more length@bridge: is longer": """
Which bridge is the longer one, {a} or {b}?
Does the bridge {a} span more metres than {b}?
My granddad helped build the bridge {a} and swears it is longer than {b}. Is it?
+ By how many metres is the bridge {more} longer than {less}?
+ Between the bridges {a} and {b}, which has the greater length, and what's the difference?
+ cycling over {a} or over {b}, where are more metres, and how many more
+ It says here that the bridge {a} is longer than {b}. Correct? And what is the gap?
""",
    "less length@bridge: is shorter": """
Is {a} shorter than {b}, as bridges go?
Shorter bridge: {a} or {b}?
+ How many metres shorter is the bridge {less} than {more}?
+ My dog fears bridges, so I look for the shorter: {a} or {b}? How many metres do we spare the poor thing?
""",
    "more area@country: is larger": """
Is {a} larger than {b} in area?
By land, which country is bigger, {a} or {b}?
{A} covers more ground than {b}. True or false?
Somebody at the pub said that {b} has less land than {a}. Is that so?
area: {a} or {b}, which one's bigger
+ How many square kilometres bigger is {more} than {less}?
+ {A} or {b}, which has the larger territory, and by how much?
+ Rank the countries {a} and {b} by area. Which comes first, and what is the margin?
+ My wall map distorts everything. Is {a} or {b} larger in square kilometres, and how large is the difference?
+ By how much does the area of {more} exceed that of {less}?
""",
    "less area@country: is smaller": """
Is {a} smaller than {b}, on the map?
The smaller country by land, is that {a} or {b}?
I can only walk around one border, so tell me which state covers less ground, {a} or {b}.
+ By how many square kilometres is {less} smaller than {more}?
+ Which has less land, {a} or {b}, and how much less?
+ smaller country in km2, {a} or {b}, plus the difference
""",
    "more area@lake: is larger": """
Does {a} cover more square kilometres of water than {b}?
Which lake is bigger on the surface, {a} or {b}?
We had this at school: {a} is the larger lake and {b} the smaller. Was that right?
+ How many square kilometres larger is the lake {more} than the lake {less}?
+ Of the lakes {a} and {b}, which is larger, and how much larger?
+ bigger lake (area) {a} / {b}? by what margin?
""",
    "less area@lake: is smaller": """
Is {a} a smaller lake than {b}, by surface?
We want to row round the lake with less surface. {A} or {b}?
+ How much smaller than {more} is the lake {less}, by surface?
+ Which lake has the smaller area, {a} or {b}, and what's the difference?
""",
    "more area@island: is larger": """
Is {a} a bigger island than {b}?
Which of the islands {a} and {b} has the larger area?
The captain says that {a} is bigger than {b}, the cook says no. Who is right?
+ By how much is the island {more} larger than {less}?
+ Bigger island, {a} or {b}? And how many square kilometres bigger?
+ I confuse {a} and {b} on the chart. Which is the larger island, and what's the margin?
""",
    "less area@island: is smaller": """
Which island is smaller, {a} or {b}?
I'd like the smaller one for my holidays: the island {a} or the island {b}?
+ How many square kilometres smaller is the island {less} than {more}?
+ {a} or {b}, the smaller island, and the difference in area
""",
    "more area@desert: is larger": """
Is {a} a larger desert than {b}?
bigger desert: {a} or {b}?
The camel driver boasts that {a} is larger than {b}. Has he got it right?
+ How much larger is {more} than {less}, as deserts?
+ Which of the deserts {a} and {b} is larger, and by how many square kilometres?
+ {A} versus {b}: more desert where, and how much more?
""",
    "less area@desert: is smaller": """
Is {a} or {b} the smaller desert?
+ By how many square kilometres is {less} a smaller desert than {more}?
+ Which takes up less ground, {a} or {b}, and how many square kilometres less?
""",
    "more area@desert area@country: is larger": """
Is {a} larger than the country {b}?
Could {a} swallow all of {b}, sand over land, or is the country the larger?
+ Which covers more ground, {a} with its sand or the country {b}, and how much more?
""",
    "more area@desert area@island: is larger": """
Which is larger, {a} or the island {b}?
+ Sand or shore: which has more area, {a} or the island {b}, and how much more?
""",
    "more area@lake area@island: is larger": """
Could the island {b} be floated in the lake {a}, or is it too large?
+ Which has the larger area, the lake {a} or the island {b}, and what is the difference?
""",
    "more area@country area@island: is larger": """
Does {a} as a country have a larger area than the island {b}?
""",
    "less area@country area@island: is smaller": """
What is smaller, the country {a} or the island {b}?
+ Is the country {a} or the island {b} smaller, and by how many square kilometres?
""",
    "more population@country: has more inhabitants": """
Does {a} have more people than {b}?
Bigger population: {a} or {b}?
{A} is more populous than {b}, my cousin claims. Is that correct?
Which country has the higher head count, {a} or {b}?
pop {a} vs pop {b}, who wins
I always assumed that more people live in {a} than in {b}. Can you confirm it?
+ How many more inhabitants does {more} have than {less}?
+ Which one is more populous, {a} or {b}, and by how many people?
+ The minister said {a} has overtaken {b} in population. Is it so, and what is the difference?
+ {A} or {b}, more people where, and how many more?
+ I'm comparing markets: does {a} or {b} have more consumers, everybody counted, and how many more?
+ Does the population of {a} exceed that of {b}, or is it the reverse, and by how much?
""",
    "less population@country: has fewer inhabitants": """
Does {a} have fewer people than {b}?
Which is the less populous country, {a} or {b}?
+ By how many inhabitants is {less} behind {more}?
+ Which of {a} and {b} has the smaller population, and how many people are between them?
+ fewer ppl in {a} or in {b}? how many fewer?
+ Print one census form per head. Does {a} or {b} need fewer, and how many fewer?
""",
    "more population@city: has more inhabitants": """
Is {a} a bigger city than {b}, by population?
More residents: {a} or {b}?
Do more people live in {a} than in {b}?
A taxi driver from {a} told me that his town has outgrown {b}. Counting residents, is he right?
+ Which city has the larger population, {a} or {b}, and what's the difference?
+ {a} v {b}, city with more people? how many more?
+ My firm opens its branch where more people live, in {a} or {b}. Where is it, and how many more are there?
+ Is it true that {a} has more inhabitants than {b}? Tell me the margin too.
""",
    "less population@city: has fewer inhabitants": """
Is {a} smaller than {b}, counted in residents?
Which town has the smaller population, {a} or {b}?
I prefer small places. Which of {a} and {b} has fewer people?
+ How many fewer people live in {less} than in {more}?
+ Tell me which city is less populous, {a} or {b}, and by how many.
+ Fewer residents in {a} or {b}? What's the gap?
""",
    "more population@country population@city: has more inhabitants": """
Is the population of the country {a} larger than that of the city {b}?
+ Imagine a whole state smaller than a town: has the country {a} or the city {b} more people, and how many more?
""",
    "more depth@lake: is deeper": """
Is {a} deeper than {b}?
Which lake is the deeper, {a} or {b}?
deeper of the lakes {a} and {b}
The lifeguard warned me that {a} goes down farther than {b}. Was that true?
+ How much deeper than {less} is {more}?
+ Which has the greater depth, {a} or {b}, and by how many metres?
+ Does {a} or {b} go down farther, and how many metres farther?
+ In our quiz I answered that {a} is deeper than {b}. Was it right, and what's the difference?
""",
    "less depth@lake: is shallower": """
Is {a} shallower than {b}?
The kids are still learning to dive, so: which is the less deep lake, {a} or {b}?
+ How many metres shallower is {less} than {more}?
+ Shallower lake, {a} or {b}, and the difference in metres, please.
""",
    "more age@person: is older": """
Is {a} older than {b} these days, in years of age?
Who has the higher age at present, {a} or {b}?
Ages of {a} and {b}: whose is greater?
The tabloid says that {a} is older than {b}. Compare their ages, is it true?
+ How many years older is {more} than {less}, by their current ages?
+ By age today, who is older, {a} or {b}, and by how many years?
+ whos older rn, {a} or {b}, and how many years
+ They keep their ages quiet, {a} and {b}. Which one is older now, and what's the age gap?
""",
    "less age@person: is younger": """
Is {a} younger than {b}, by their ages today?
Who has the lower age right now, {a} or {b}?
+ How many years younger is {less} than {more}, at their current ages?
+ For the youth prize only the younger of {a} and {b} counts. By present age, who is it, and by how many years?
+ Compare the current ages of {a} and {b}. Who is younger, and how big is the gap?
""",
    "more age@person lifespan@animal: counts more years": """
Is {a} already older than {b} ever gets, on average?
+ Compare the age of {a} with the lifespan of {b}. Which is more, and by how many years?
""",
    "more density@element: is denser": """
Is {a} denser than {b}?
Which has the higher density, {a} or {b}?
My brother says a brick of {a} is heavier than the same-sized brick of {b}. Is it?
+ How much denser is {more} than {less}?
+ {A} or {b}, the denser one, and by how many grams per cubic centimetre?
+ Is there more stuff in a cubic centimetre of {a} or of {b}, by weight, and how much more?
""",
    "less density@element: is less dense": """
Does {a} have a lower density than {b}?
A float of a fixed size should weigh as little as possible. Going by density, is it {a} or {b} we use?
+ How much less dense than {more} is {less}?
+ density: is {a} or {b} lower? difference?
""",
    "more melting point@element: has the higher melting point": """
Does {a} melt at a higher temperature than {b}?
Higher melting point: {a} or {b}?
The blacksmith maintains that {a} resists the fire longer than {b} before it melts. Is he right?
+ How many degrees higher is the melting point of {more} than that of {less}?
+ Which melts later as the furnace heats up, {a} or {b}, and how many degrees later?
+ compare melting points {a} and {b}, who is hotter and how much
+ My notes say {a} has a higher melting point than {b}. Check it and give me the difference.
""",
    "less melting point@element: has the lower melting point": """
Does {a} melt at a lower temperature than {b}?
For soldering I want what melts more easily. {A} or {b}?
+ How much lower is the melting point of {less} than that of {more}?
+ Which has the lower melting point, {a} or {b}, and what's the gap in degrees?
""",
    "more boiling point@element: has the higher boiling point": """
Does {a} boil at a higher temperature than {b}?
Is the boiling point of {a} above that of {b}?
+ How many degrees higher does {more} boil than {less}?
+ Of {a} and {b}, which boils at the higher temperature, and what's the difference?
+ I bet a coffee that {a} boils hotter than {b}. Did I win, and by how many degrees?
""",
    "less boiling point@element: has the lower boiling point": """
Lower boiling point, {a} or {b}?
Does {a} start to boil at a lower temperature than {b}?
+ Which boils at the lower temperature, {a} or {b}, and how many degrees lower?
+ How many degrees below {more} does {less} boil?
""",
    "more atomic number@element: has more protons": """
Does {a} have more protons than {b}?
Which has the higher atomic number, {a} or {b}?
+ How much higher is the atomic number of {more} than that of {less}?
+ {a} or {b}: more protons in which, and how many more?
+ In the card game the higher atomic number takes the trick. I played {a}, {person} played {b}. Whose card wins, and by how many?
""",
    "less atomic number@element: has fewer protons": """
Is the atomic number of {a} lower than that of {b}?
+ Which element has fewer protons, {a} or {b}, and how many fewer?
+ How many places ahead of {more} does {less} stand in the periodic table?
""",
    "more atomic weight@element: is heavier": """
Is an atom of {a} heavier than an atom of {b}?
Greater atomic mass: {a} or {b}?
+ How much heavier is one atom of {more} than one of {less}?
+ Which has the larger atomic weight, {a} or {b}, and what's the difference?
+ She thinks that {a} atoms outweigh {b} atoms. Is it so, and by how many u?
""",
    "less atomic weight@element: is lighter": """
Does {a} have the lighter atoms compared with {b}?
+ Which atom weighs less, one of {a} or one of {b}, and how much less?
""",
    "more diameter@planet: has the larger diameter": """
Is the planet {a} bigger than {b}, measured across?
Which planet is wider, {a} or {b}?
wider planet {a} or {b}
+ How many kilometres wider is {more} than {less}?
+ By diameter, which is the bigger planet, {a} or {b}, and by how much?
+ In my drawing {a} is a bigger circle than {b}. Is that right, and how many kilometres of diameter are between them?
""",
    "less diameter@planet: has the smaller diameter": """
Is {a} smaller across than {b}?
I need the planet with the smaller diameter, {a} or {b}.
+ How much smaller is the diameter of {less} than the diameter of {more}?
+ Smaller planet by width: {a} or {b}? Difference?
""",
    "more diameter@moon: has the larger diameter": """
Is the moon {a} bigger across than the moon {b}?
+ Of the moons {a} and {b}, which is wider, and by how many kilometres?
+ How much wider is the moon {more} than the moon {less}?
""",
    "less diameter@moon: has the smaller diameter": """
Which moon measures less across, {a} or {b}?
+ Which of the moons has the smaller diameter, {a} or {b}, and how much smaller is it?
""",
    "more diameter@planet diameter@moon: has the larger diameter": """
Does the planet {a} measure more across than the moon {b}?
+ A moon wider than a planet? Compare the moon {b} with the planet {a}: which is wider, and by how much?
""",
    "more length@river diameter@planet: measures more kilometres": """
Is {a} longer than the planet {b} is wide?
+ Which measures more, the length of {a} or the diameter of {b}, and how many kilometres more?
""",
    "more number of pages@work: has more pages": """
Is {a} longer than {b}, in pages?
Which book is thicker, {a} or {b}, by page count?
Of the books {a} and {b}, which one has more pages in it?
The librarian told me that {a} is a thicker book than {b}. Correct?
+ How many pages longer is {more} than {less}?
+ more pages, {a} or {b}? how many more?
+ I need a long read for the hospital. Has {a} or {b} more pages, and what's the difference?
+ Between the books {a} and {b}, which has the higher page count, and by how much?
+ {person} says that {a} has more pages than {b}. Is that true, and how many pages is it either way?
""",
    "less number of pages@work: has fewer pages": """
Does {a} have fewer pages than {b}?
shorter book, {a} or {b}? counting pages
My eyes are tired, I'll take the book with fewer pages. {A} or {b}?
+ How many fewer pages does {less} have than {more}?
+ Which is the thinner book, {a} or {b}, and by how many pages?
+ The class votes for the shorter book. Is it {a} or {b}, and how many pages does the class save?
""",
    "more running time@work: lasts longer": """
Does the film {a} run longer than {b}?
Which film is longer, {a} or {b}?
longer movie: {a} / {b}
I remember {a} as endless and {b} as short. Is {a} really longer on the clock?
+ How many minutes longer is {more} than {less}?
+ Which has the longer running time, {a} or {b}, and by how many minutes?
+ Does {a} or {b} last longer? Give me the difference too.
+ The film {a} is longer than {b}, according to my husband, who fell asleep in both. Is he right, and by how many minutes?
+ Of the films {a} and {b}, one outlasts the other. Which one, and by what margin?
""",
    "less running time@work: is shorter": """
Is {a} shorter than {b}, in minutes?
Which has fewer minutes, {a} or {b}?
We have little time before dinner: which film is shorter, {a} or {b}?
+ How many minutes shorter is {less} than {more}?
+ shorter film, {a} or {b}, and how much shorter
+ Which of {a} and {b} runs for less time, and how many minutes less?
""",
    "more top speed@animal: is faster": """
Is {a} faster than {b}?
Which runs faster, {a} or {b}?
Would {a} outrun {b}?
My son is sure that {a} could beat {b} in a race at top speed. Could it?
fastest of the two: {a}, {b}
+ How much faster is {more} than {less}?
+ {A} or {b}, which has the higher top speed, and what's the difference?
+ Does {a} beat {b} in speed, or the other way round, and by how many kilometres per hour?
+ Two runners on the savannah, {a} and {b}: which is the quicker, and how much quicker?
""",
    "less top speed@animal: is slower": """
Is {a} slower than {b}?
Which is the slower animal, {a} or {b}?
+ How much slower than {more} is {less}?
+ If you had to be chased, you'd choose the slower. {A} or {b}? And how many kilometres per hour slower is it?
+ slower animal, {a} or {b}? difference in km/h?
""",
    "more weight@animal: is heavier": """
Is {a} heavier than {b}?
Does {a} weigh more than {b}?
heavier: {a} or {b}?
A visitor argues that {a} outweighs {b}; the keeper only smiles. What do the kilos say?
+ How much heavier is {more} than {less}?
+ Which weighs more, {a} or {b}, and how many kilograms more?
+ {A} versus {b} on the scales: who wins, and by what margin?
+ I told the class that {a} is heavier than {b}. Please check and give the difference.
""",
    "less weight@animal: is lighter": """
Does {a} weigh less than {b}?
Lighter animal, {a} or {b}?
+ How many kilograms lighter is {less} than {more}?
+ The crate holds only the lighter one of {a} and {b}. Which is it, and how much less does it weigh?
+ Between {a} and {b}, which weighs less and by how much?
""",
    "more lifespan@animal: lives longer": """
Does {a} live longer than {b}?
Longer life: {a} or {b}?
I heard that {a} reaches a greater age than {b}. Is this right?
+ How many years longer than {less} does {more} live?
+ Which has the greater life expectancy, {a} or {b}, and what is the difference?
+ {a} or {b}, who lives longer, how many years more
+ {person} chose {a}, hoping it would outlive {b}, my choice. Which of them lives longer by nature, and how many years longer?
""",
    "less lifespan@animal: lives less long": """
Is the lifespan of {a} shorter than that of {b}?
Which dies younger as a rule, {a} or {b}?
+ How much shorter is the life of {less} than the life of {more}?
+ Of {a} and {b}, which lives fewer years, and how many fewer?
""",
    "more gestation period@animal: is pregnant longer": """
Is {a} pregnant for longer than {b}?
Longer pregnancy: {a} or {b}?
+ How many days longer does {more} carry its young than {less}?
+ Which has the longer gestation, {a} or {b}, and what's the difference in days?
+ The keepers argue over whether {a} or {b} is pregnant longer. What do you say, and by how many days?
""",
    "less gestation period@animal: is pregnant for a shorter time": """
Does {a} have a shorter pregnancy than {b}?
+ How many days shorter is the pregnancy of {less} than that of {more}?
+ shorter gestation {a} or {b}, n how many days less
""",
    "more gestation period@animal orbital period@planet: takes more days": """
Does a pregnancy of {a} last longer than one year on {b}?
+ What takes more days, {a} from mating to birth or one orbit of the planet {b}, and how many more?
""",
    "more orbital period@planet: needs longer for one orbit": """
Is a year on {a} longer than a year on {b}?
Which planet has the longer orbital period, {a} or {b}?
+ How many days longer is the year on {more} than on {less}?
+ {A} or {b}: which is slower to complete an orbit, in days, and how many days does it take on top?
""",
    "less orbital period@planet: needs less time for one orbit": """
Does {a} go round the Sun in fewer days than {b}?
Shorter year, on {a} or on {b}?
+ How many days fewer does {less} need for an orbit than {more}?
+ Which of {a} and {b} has the shorter year, and how many days shorter is it?
""",
    "more orbital period@moon: needs longer for one orbit": """
Does the moon {a} take longer for an orbit than the moon {b}?
+ Which of the moons {a} and {b} has the longer orbital period, and by how many days?
""",
    "less orbital period@moon: needs less time for one orbit": """
+ How many days sooner does the moon {less} complete its orbit than the moon {more}, if they start together?
+ Which moon has the shorter orbital period, {a} or {b}, and what's the difference?
""",
    "more number of moons@planet: has more moons": """
Does {a} have more moons than {b}?
More moons: {a} or {b}?
I read in a comic that {a} beats {b} in moons. Check that for me, will you?
+ How many more moons has {more} got than {less}?
+ Which planet has more moons, {a} or {b}, and how many more?
+ Counting moons, does {a} lead or does {b}, and by how many?
""",
    "less number of moons@planet: has fewer moons": """
Does {a} have fewer moons than {b}?
+ How many moons fewer than {more} does {less} have?
+ Of {a} and {b}, which has fewer satellites, and what's the difference?
""",
    "more distance from the Sun@planet: is farther from the Sun": """
Is {a} farther from the Sun than {b}?
Which is the outer one of the two planets, {a} or {b}, seen from the Sun?
+ How many million kilometres farther from the Sun is {more} than {less}?
+ Farther from the Sun: {a} or {b}? And how much farther?
+ I placed {a} outside {b} in my model of the planets. Which is really farther from the Sun, and by how much?
""",
    "less distance from the Sun@planet: is closer to the Sun": """
Is {a} closer to the Sun than {b}?
nearer to the sun, {a} or {b}
The kid says that {a} is nearer to the Sun than {b}. Is the kid right?
+ How much nearer to the Sun is {less} than {more}?
+ Which lies closer to the Sun, {a} or {b}, and what is the difference in distance?
""",
    "more rotation period@planet: has the longer day": """
Is a day on {a} longer than a day on {b}?
Which takes more hours to spin once, {a} or {b}?
+ How many hours longer is the day of {more} than that of {less}?
+ Longer rotation, {a} or {b}, and by how many hours?
""",
    "less rotation period@planet: has the shorter day": """
Does {a} need fewer hours for a turn than {b}?
+ How much shorter is a day on {less} than on {more}?
+ Which planet has the shorter day, {a} or {b}, and how many hours shorter?
""",
    "more surface gravity@planet: has the stronger gravity": """
Is gravity stronger on {a} than on {b}?
Stronger pull at the surface: {a} or {b}?
+ How much stronger is the gravity of {more} than that of {less}?
+ Which of {a} and {b} has the higher surface gravity, and what's the difference?
""",
    "less surface gravity@planet: has the weaker gravity": """
Is the surface gravity of {a} lower than that of {b}?
+ Where is gravity weaker, on {a} or on {b}, and by how much?
+ How much weaker does {less} pull at its surface than {more}?
""",
    "more birth year@person: was born later": """
Was {a} born after {b}?
Who was born later, {a} or {b}?
My book makes {a} the later born of the two, after {b}. Does that hold?
+ How many years after {less} was {more} born?
+ Born later: {a} or {b}? How many years later?
+ Whose birth year is the more recent one, {a}'s or {b}'s, and what's the difference?
""",
    "less birth year@person: was born earlier": """
Was {a} born before {b}?
who was born first, {a} or {b}
In the play {a} bows to {b} as the earlier born. Was {b} in fact born before {a}?
+ How many years before {more} was {less} born?
+ Who was born earlier, {a} or {b}, and by how many years?
+ {A} was born before {b}, it says in my notes. Is it true, and how many years are between?
+ Put {a} and {b} in order of birth. Who comes first, and by how many years?
""",
    "more death year@person: died later": """
Did {a} die after {b}?
Who died later, {a} or {b}?
+ How many years after {less} did {more} die?
+ The obituary of one could not yet mention the death of the other. Who died later, {a} or {b}, and how many years later?
+ Was {a} or {b} the last to die, and how many years were in between?
""",
    "less death year@person: died earlier": """
Did {a} die before {b}?
Who died first, {a} or {b}?
+ How many years before {more} did {less} die?
+ {a} or {b}, whose death was earlier, by how many years?
+ I believe that {a} was the first of them to die and {b} the second. Right? And how many years apart was it?
""",
    "less death year@person birth year@person: has the earlier of the two dates": """
Was {a} already dead in the year {b} was born?
+ What came first, the death of {a} or the birth of {b}, and how many years before?
+ Could {a} ever have met {b}? See which is earlier, the death of {a} or the birth of {b}, and by how many years.
""",
    "less birth year@person year of invention@invention: came first": """
Was {a} born before somebody invented {b}?
+ What came first, the birth of {a} or the invention of {b}, and by how many years?
""",
    "less birth year@person year@event: came first": """
Was {a} born before {b} took place?
Could {a} have lived through {b}, or was the birth after it?
+ Which is earlier, the birth of {a} or the event, {b}, and by how many years?
""",
    "less birth year@person year@work: came first": """
Was {a} already born when {b} came out?
+ Which came first, the birth of {a} or the publication of {b}, and how many years before?
""",
    "less birth year@person year of completion@landmark: came first": """
Was {a} born before {b} was completed?
+ What is older, {a} by birth or {b} by completion, and how many years?
""",
    "more year of completion@landmark: was completed later": """
Is {a} a newer building than {b}?
Was {a} built more recently than {b}?
The newer building of {a} and {b}, which is it?
I have a ticket for the more modern building. Is it {a} or {b} that was finished later?
+ How many years after {less} was {more} completed?
+ Which building is newer, {a} or {b}, and by how many years?
+ more recent building: {a} or {b}, how many years between?
""",
    "less year of completion@landmark: was completed earlier": """
Is {a} an older building than {b}?
Which is the older building, {a} or {b}?
The guidebook calls {a} an older building than {b}. Is that correct?
older: {a} or {b}? going by when they were finished
+ How many years older is the building {less} than the building {more}?
+ {A} or {b}, which was built first, and by how many years?
+ A restorer must treat the older building first. Is that {a} or {b}, and what is the age difference?
+ Was {a} completed before {b}, or the reverse, and how many years before?
""",
    "more year of completion@bridge: was completed later": """
Which bridge is newer, {a} or {b}?
+ How many years after the bridge {less} was {more} finished?
+ Is {a} or {b} the bridge that was completed later, and how many years later?
""",
    "less year of completion@bridge: was completed earlier": """
Is the bridge {a} older than {b}?
An old ferryman remembers {a} as older than {b}. When you look at the completion of the two bridges, does he remember well?
+ How many years older is the bridge {less} than the bridge {more}?
+ older bridge, {a} or {b}, and by how many years
+ Of the bridges {a} and {b}, which was finished first, and what's the gap in years?
""",
    "less year of completion@landmark year of completion@bridge: was completed earlier": """
Is the building {a} older than the bridge {b}?
+ Which is older, {a} or the bridge {b} beside it, and how many years older?
""",
    "less year of completion@landmark year@event: came first": """
Was {a} already standing when {b} took place?
+ Could people have watched {b} from {a}, finished by then? Which came first, and how many years before?
""",
    "less year of completion@bridge year@event: came first": """
Was the bridge {a} finished before {b} took place?
+ What was first, the completion of the bridge {a} or {b}, and by how many years?
""",
    "more first ascent@mountain: was climbed later": """
Was {a} first climbed after {b}?
+ How many years later than {less} was {more} first climbed?
+ Whose first ascent came later, {a}'s or {b}'s, and how many years later?
""",
    "less first ascent@mountain: was climbed earlier": """
Was {a} climbed before {b} was?
Which of {a} and {b} had the earlier first ascent?
+ How many years before {more} was {less} first climbed?
+ earlier first ascent, {a} or {b}? years between?
+ I have it that mountaineers first climbed {a} and only afterwards {b}. Is this the right order, and how many years are between?
""",
    "less first ascent@mountain year of invention@invention: came first": """
Was {b} already invented when people first climbed {a}?
+ What came first, the first ascent of {a} or the invention of {b}, and how many years before the other?
""",
    "more discovery year@element: was discovered later": """
Was {a} discovered after {b}?
+ How many years after {less} was {more} discovered?
+ Which was discovered later, the element {a} or the element {b}, and by how many years?
""",
    "less discovery year@element: was discovered earlier": """
Was {a} discovered before {b}?
Earlier discovery: {a} or {b}?
+ How many years before {more} did somebody discover {less}?
+ Which element has been known longer since its discovery, {a} or {b}, and how many years longer?
+ My chemistry teacher puts the discovery of {a} before that of {b}. Is that right, and how many years apart are they?
""",
    "more discovery year@moon: was discovered later": """
Which moon was discovered later, {a} or {b}?
+ How many years after the moon {less} was the moon {more} discovered?
""",
    "less discovery year@moon: was discovered earlier": """
Was the moon {a} discovered before the moon {b}?
+ Which of the moons {a} and {b} was discovered first, and how many years before the other?
""",
    "less discovery year@element discovery year@moon: was discovered earlier": """
Which was discovered first, the element {a} or the moon {b}?
+ Was the element {a} or the moon {b} discovered earlier, and by how many years?
""",
    "more year@work: came out later": """
Is {a} a more recent work than {b}?
Did {a} come out after {b}?
newer film: {a} or {b}
+ How many years after {less} did {more} come out?
+ Which is the newer film, {a} or {b}, and by how many years?
+ My sister thinks that the film {a} is newer than {b}. Is she right, and how many years lie between them?
+ Of {a} and {b}, which appeared more recently, and how many years later?
""",
    "less year@work: came out earlier": """
Is {a} older than {b}, by year of publication?
Did {a} come out before {b}?
Which of the paintings is older, {a} or {b}?
I want to read them in the order in which they were published. Do I start with {a} or with {b}?
+ How many years before {more} did {less} appear?
+ older work, {a} or {b}, by how many years?
+ The critics say that {a} came out earlier than {b}. Is it so, and by how many years?
+ {A} or {b}: which came out first, and what's the gap in years?
""",
    "less year@work year@event: came first": """
Did {a} come out before {b} took place?
+ Which was earlier, the release of {a} or {b} itself, and by how many years?
""",
    "more year@event: happened later": """
Did {a} happen after {b}?
Later in history: {a} or {b}?
+ How many years after {less} did {more} take place?
+ Which of {a} and {b} is the more recent event, and by how many years?
+ In my exam I put {a} after {b}. Which one is later, and how many years later?
""",
    "less year@event: happened earlier": """
Did {a} take place before {b}?
Which was earlier, {a} or {b}, as a date in history?
{a} before {b}, or {b} before {a}?
My timeline has {a} to the left of {b}, so earlier. Have I drawn it correctly?
+ How many years before {more} did {less} take place?
+ {a} or {b}, what happened first, and how many years before the other?
+ The speaker mentioned {a} as if it came before {b}. Is that the right order, and how many years are in between?
""",
    "less year@event founding year@company: came first": """
Did {a} take place before the company {b} was founded?
+ What came first, {a} or the founding of the company {b}, and by how many years?
""",
    "more year of invention@invention: was invented later": """
Was {a} invented after {b}?
Which is the more recent invention, {a} or {b}?
+ How many years after {less} did somebody invent {more}?
+ {A} or {b}: which was invented later, and how many years later?
""",
    "less year of invention@invention: was invented earlier": """
Was {a} invented before {b}?
which is the older invention, {a} or {b}
Dad says there was {a} long before there was {b}. Is he right?
+ How many years before {more} was {less} invented?
+ Older invention, {a} or {b}, and by how many years?
+ For the patent museum we need the order: was {a} or {b} invented first, and how many years lie between?
""",
    "less year of invention@invention founding year@company: came first": """
Was {a} invented before the firm {b} was founded?
+ Could the founders of the company {b} have known {a}? Which came first, the invention or the firm, and by how many years?
""",
    "less year of invention@invention year@event: came first": """
Had {a} been invented by the time of {b}?
+ Could anybody have used {a} at {b}? Say which was earlier, the invention or the event, and by how many years.
""",
    "more founding year@company: was founded later": """
Is {a} a younger company than {b}?
Was {a} founded after {b}?
+ How many years younger is the company {more} than the company {less}?
+ Which firm was founded later, {a} or {b}, and by how many years?
+ As an investor I like young firms. By founding, is {a} or {b} the younger, and how many years younger?
""",
    "less founding year@company: was founded earlier": """
Is {a} an older company than {b}?
older firm: {a} or {b}?
The advert says that {a} was founded before {b}. Does that stand up?
+ How many years older is the company {less} than the company {more}?
+ {A} or {b}, which company was founded first, and how many years before the other?
+ Between {a} and {b}, which business is older, and what is the age gap?
""",
    "more founding year@university: was founded later": """
Is {a} a younger university than {b}?
+ How many years after {less} was {more} founded, as universities?
+ Younger university: {a} or {b}? By how many years?
""",
    "less founding year@university: was founded earlier": """
Is {a} an older university than {b}?
Was {a} founded before {b}?
The rector of {a} claims that it is older than {b}. Can you verify it?
+ How many years older is {less} than {more}, university against university?
+ older uni {a} or {b}, how many years older
+ I studied at {a}, my wife at {b}, and we tease each other. Which was founded earlier, and how many years earlier?
""",
    "less founding year@university founding year@company: was founded earlier": """
Is the university {a} older than the company {b}?
+ Which was founded first, the university {a} or the company {b}, and what's the difference in years?
""",
    "less founding year@university year@event: came first": """
Was {a} already founded when {b} took place?
+ Which came first, the founding of {a} or {b}, and how many years before?
""",
}
