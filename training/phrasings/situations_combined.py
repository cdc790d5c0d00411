"""Two facts asked for in one breath, and names that the asker cannot spell. Plain data.

The notation is that of `situations_places`. `TWO` lists, for two attributes of a kind in the order
in which they are asked for, what people say. `DERIVED` adds questions to what can be worked out
from two facts of one sheet. In `ADMITTED` stand {q}, {Q} for a question, {c} for a clause, {x} for
a noun phrase, each with a misspelt name in it, and {its} for "its height", "her age" and so on.
"""

# ruff: noqa: E501

TWO: dict[str, str] = {
    "country: capital + population": """
I must introduce {n} to the class: first its capital, then how many people live in the country.
We are twinned with a school in {n}. What's the capital there, and what is the population of the country?
{n} is on my card. I need two things, the capital and the number of inhabitants.
Where does the government of {n} sit, in which capital, and over how many people does it rule?
""",
    "country: currency + official language": """
Off to {n} for a year! With what money do I pay there, and what language is official?
In the shops of {n}: what currency is in the till, and what do they officially speak?
{person} has a job in {n} now. In what currency is the wage paid, and which language must be learnt?
""",
    "country: official language + calling code": """
I have to ring an office in {n}. In which official language will they answer, and what calling code do I dial?
For the hotline to {n} tell me the official language, and then the code for calling.
""",
    "country: area + population": """
Is {n} crowded? I do the division at home, just give me its area and its population.
{n} in figures, for a poster: how many square kilometres, how many people?
How much land has {n}, and how many people share it? Both numbers, please.
""",
    "country: highest mountain + longest river": """
{n} on a blank map: which is the highest mountain, and which is the longest river?
I hike, my wife paddles. For {n} we need the highest mountain for me and the longest river for her.
""",
    "country: continent + capital": """
A pupil from {n} joins us. On which continent is her country, and what is its capital?
{n}, never heard of it. Tell me the continent and the capital so that I look clever.
""",
    "country: capital + currency": """
Our flight goes to the capital of {n}. What city is that, and what currency should be in my purse?
Geography bee: capital of {n}? And the currency over there?
""",
    "country: population + currency": """
I sell shoes to {n}. How many people live there, and in what money do they pay?
""",
    "country: longest river + area": """
For the atlas page of {n} I lack the longest river and the area.
""",
    "city: country + population": """
Our trainees go to {n}. For the briefing I need the country, and how many people live in the city.
In which country is {n}, and is it a big place, counted in residents?
{person} married into a family from {n}. What country is that in, and what's the population of the city?
They send me to {n} for work. In which country is that city, and how many people live there?
{n} keeps turning up in the news. What country is it in? And how many inhabitants?
My parcel got stuck in {n}. Which country is this, and is it big, I mean what is its population?
On the back of the postcard from {n} I want to note the country and the number of inhabitants.
""",
    "city: population + country": """
How many people does {n} have, and what country should I write on the envelope?
city {n}: inhabitants? country?
How many residents has {n}, and of which country are they? It's for a quiz.
I dreamt of a city, {n}. Tell me its population and the country it's in.
""",
    "element: symbol + atomic number": """
My square for our giant periodic table is {n}. Which letters and which number do I paint, I mean the symbol and the atomic number?
Chemistry oral: {n}. They asked for the symbol and then the number of protons. What was right?
""",
    "element: melting point + boiling point": """
Between what temperatures can I pour {n}? Tell me where it melts and where it boils.
For the phase diagram of {n} we need two points: melting and boiling.
When does {n} get liquid, and when does it turn to gas? In degrees, both.
""",
    "element: density + melting point": """
Casting a medal from {n}, I worry about weight and heat. What is its density, and at how many degrees does it melt?
The foundry wants the density of {n} and its melting point before Friday.
""",
    "element: discoverer + discovery year": """
Who found {n}, and in what year was it discovered? It goes on a plaque.
For my talk on {n} I must say who discovered it and when.
A chemist's name and a year, that is all the card on {n} asks for. Who discovered it, and in which year?
""",
    "element: atomic weight + symbol": """
I label a bottle of {n}. On it should go the atomic weight and the symbol.
""",
    "element: discovery year + symbol": """
In what year was {n} discovered, and which symbol did it get?
""",
    "element: atomic number + atomic weight": """
Two numbers stand in the box of {n}, the atomic number and the atomic weight. My print is too small, what are they?
""",
    "planet: diameter + number of moons": """
Balloon for {n}: what is the true diameter, and how many moons do I hang around it?
We're knitting {n} for the school fair: how wide is the planet, and how many moons must we knit along?
How many kilometres across is {n}, and how many moons has it? I'm building a mobile.
""",
    "planet: orbital period + rotation period": """
I invent a calendar for {n}. How many days does its year take, and how many hours its day?
On {n}, how long is a year and how long is a day?
Clock and calendar for the base on {n}: tell me its orbital period, then its rotation period.
""",
    "planet: distance from the Sun + surface gravity": """
Suit designer here. How far from the Sun is {n}, and how strong is the gravity there?
Would I freeze or be crushed on {n}? I need its distance from the Sun and the surface gravity.
""",
    "planet: number of moons + distance from the Sun": """
For the planet walk, the sign of {n} must give the number of moons and how far it is from the Sun.
""",
    "planet: surface gravity + diameter": """
My game has a level on {n}. What gravity do I set, and what diameter has the ball?
""",
    "moon: planet + diameter": """
For the fridge magnet of {n}, which planet do I put it next to, and what diameter do I scale down?
I glue {n} into my model. Beside which planet does it go, and how wide must it be?
{n} is a moon of what planet, and how many kilometres is it across?
""",
    "moon: discoverer + discovery year": """
Who discovered {n}, and when was that? My telescope club votes on the best moon.
Somebody saw {n} first. Who was it, and in which year was the discovery?
The planetarium sign for {n}: found by whom, and when?
""",
    "moon: planet + orbital period": """
Round which planet does {n} go, and how many days does one orbit take?
""",
    "moon: orbital period + discovery year": """
For the moon card of {n} I need how long an orbit lasts and the year it was discovered.
""",
    "mountain: height + country": """
On the beer mat there is {n}. How many metres has the mountain, and which country is it in?
I'm packing for {n}. How high is it, and the maps of which country do I buy?
Somebody fell off {n}, says the radio. How high is this mountain, and in what country is it?
Two blanks on the worksheet about {n}: height and country.
""",
    "mountain: height + first ascent": """
My climbing hero was on {n}. How high is that peak, and in what year was it first climbed?
On the summit cross of {n} we engrave the altitude and the year of the first ascent. What do we engrave?
""",
    "mountain: mountain range + country": """
On the jigsaw is {n}. What range does the mountain belong to, and which country is it in?
""",
    "mountain: country + mountain range": """
{n}, they told us, is worth a trip. To which country, and into what mountain range?
""",
    "mountain: first ascent + height": """
When did people first climb {n}, and how high did they have to go?
""",
    "river: length + mouth": """
For the poster on {n}: how long is it, and into which water does it flow?
We go down {n} by raft from first to last. How long is the river, and what does it flow into?
My ducks swim down {n}. How many kilometres lie ahead of them in all, and where does the river end?
""",
    "river: source + mouth": """
To draw {n} I must know both ends: where does it rise, and into what does it flow?
Where does {n} come from, and where does it go? I mean the source and the mouth.
From spring to sea, that's our hike along {n}. Where's its source, and what does it empty into?
""",
    "river: length + source": """
I follow {n} upstream. How many kilometres long is it, and where will I find the source?
""",
    "lake: area + depth": """
A rowing trainer wants to know how large {n} is and how deep it gets.
The fish in {n} need space. What is the lake's area, and its depth?
Will the monster fit? How large is the surface of {n}, and how deep is the water?
To guess how much water is in {n}, I want the area and the depth.
""",
    "lake: depth + country": """
How many metres deep is {n}, and in which country would I have to drown? Joking, it's for a novel.
A diving trip to {n}! How deep is it there, and which country must I travel to?
""",
    "lake: country + area": """
Which country has {n} on its map, and what area does the lake cover?
Please, {n}, in what country it is, and how large?
In what country would I sail if I sailed on {n}, and how many square kilometres would I have?
""",
    "island: area + country": """
How many square kilometres is {n}, and whose flag, of which country, flies there?
Pirates buried gold on {n}. What area must I dig up, and which country's police will come?
I won a week on {n}. How large is the island, and which country does it belong to?
Could one run around {n} in a day? Tell me its area, and to what country the island belongs.
""",
    "island: country + area": """
{n} is for sale, what a rumour! To which country does it belong, and how large is it?
Tell the pupils two facts on {n}: the country that owns it, and the area.
Which country owns {n}, and how many square kilometres does it own there?
""",
    "desert: area + continent": """
How many square kilometres of sand is {n}, and what continent is it on?
For my board game I need the area of {n} and the continent.
Someone ran across {n} barefoot. How large is that desert, on what continent?
A caravan crosses {n}. How vast is this desert, and on which continent is it?
""",
    "desert: continent + area": """
A dust storm rose in {n}. Over which continent was that, and how big is the desert itself?
{n} on the quiz sheet: which continent, how many square kilometres?
The sand in my jar is from {n}. From which continent is it, and how large is that desert?
On which continent do I find {n}, and what area does it cover? Geography test tomorrow.
""",
    "landmark: city + height": """
I want a photo from the top of {n}. Which city do I go to, and how high is it?
Two facts on {n} for my travel diary: in what city it stands and how tall it is.
""",
    "landmark: architect + year of completion": """
{n} leaks already! Who designed it, and in which year was it finished?
For my exam in architecture: {n}, by which architect, completed in what year?
The plaque on {n} was stolen. It gave the architect and the year it was completed. What was on it?
""",
    "landmark: height + year of completion": """
How high is {n}, and when did they finish building it? The guide forgot both.
""",
    "landmark: city + architect": """
In which city is {n}, and who drew the plans?
""",
    "landmark: year of completion + height": """
On the postcard of {n} we print the year it was finished and the height in metres.
""",
    "bridge: length + year of completion": """
How many metres must I cycle over {n}, and in what year did they finish building it?
{n} in matchsticks, that's my hobby. I'd like its length, and on the base I write the year of completion.
I jog over {n} daily and know nothing about it. How long is that bridge, and when was it completed?
A stamp for {n} should show its length and the year it was finished.
""",
    "bridge: city + length": """
Where, I mean in which city, is {n}, and how long is it from end to end?
A tightrope walker plans a show next to {n}. Which city is it, and how long is the bridge?
In what city will I find {n}, and how many metres do I walk to the other side?
""",
    "bridge: year of completion + city": """
Since what year has {n} been finished, and the people of which city walk over it?
My father helped build {n}. In what year was it done, and what city is it in?
When was {n} opened, and in which city is this bridge?
""",
    "person: occupation + birthplace": """
A bus driver told us about {n}, a child of this region. What was {his} profession, and in what town was {he} born?
What did {n} do for a living, and from which town, I mean birthplace, did {he} come?
There's a plaque for {n} near our school. What did {he} do for a living, and where was {he} born?
{n} is a stranger to me. As what is {he} known, and in which town was {he} born?
""",
    "person: birth year + death year": """
Between which two years did {n} live, the year of birth and the year of death?
My stamp of {n} shows two years that I cannot read. Born in, died in?
A candle for {n}! Tell me in which year {he} was born and in which {he} passed away.
The sculptor carves two years below the name {n}. In which year was {he} born, in which year did {he} die?
For the family Bible: {n}, born when, died when?
{n} lived from when to when? I need the year of birth and the year of death.
Brackets behind the name {n} in my essay. What goes in, birth year and death year?
""",
    "person: birth year + birthplace": """
The town archive asks: {n}, born in what year, and in which town?
In the church book I search for {n}. Tell me the year of birth and the place of birth.
When was {n} born, and in which town? I'm writing the programme for a concert.
""",
    "person: birthplace + death year": """
I write the last line about {n}: born where, died in what year?
Where did the life of {n} begin, I mean in which town was {he} born, and in what year did {he} die?
""",
    "person: age + occupation": """
{n} will sit next to me on the plane. How old is {he}, and what is {his} job?
how old is {n} and what's the job
My guest tonight on stage is {n}. How old is {he}, and what shall I say {he} does for a living?
""",
    "person: occupation + birth year": """
For each name I note a profession and the year of birth. {n} is next.
The quiz gives a face, {n}, and asks what {he} is known as and when {he} was born.
""",
    "person: birthplace + age": """
A fan letter to {n} should mention the birthplace and the age. What are they?
""",
    "person: death year + occupation": """
In which year did {n} die, and what was {his} profession?
""",
    "work: year + number of pages": """
Before I buy {n}: from what year is the book, and how many pages has it got?
""",
    "work: author + year": """
Whose book is {n}, and from which year? My library card must say both.
{n} lay in a box in the attic. By which writer is it, and from what year?
{n} stands on the shelf without a cover. Who wrote it, and in what year did it come out?
For the footnote I need the author of {n} and the year.
""",
    "work: author + number of pages": """
I lend {n} to {person}, who asks who wrote it and how many pages it has.
Book report on {n}, due at noon! Who is the author, and how many pages does it have?
By whom is {n}, and how many pages must I read? My holiday is short.
""",
    "work: director + running time": """
The school cinema shows {n}. By which director is it, and how many minutes does it last?
who directed {n} and how long is it, in min
Film night: {n}. Who directed it, and how many minutes do we have to stay awake?
On our flyer for {n} the director and the running time are missing.
""",
    "work: running time + year": """
How long must I sit through {n}, in minutes, and from which year is it?
How many minutes does {n} run, and what year is it from? We plan a retrospective.
""",
    "work: director + year": """
For my list of films I note director and year. {n} comes next.
Which director made {n}, and in what year did it come out?
The projector is warm, {n} is next, and I announce director and year. Which are they?
""",
    "work: painter + year": """
The guard sleeps in front of {n}. Who painted it, and from what year is it?
A postcard of {n} needs two things on the back: the painter and the year.
Under {n} in the museum shop nothing is written. Who painted it, and in what year?
My forgery of {n} must be perfect: by which painter is it, and from what year?
""",
    "work: composer + year": """
On the old record of {n} I cannot read the composer or the year. Which are they?
We dance to {n}. By which composer is it, and what year is it from?
Before we sing {n} I say two words about it. Who composed it, and from what year is it?
Who wrote the music of {n}, and when did it come out?
""",
    "invention: inventor + year of invention": """
Our museum got {n} as a gift. Who invented it, and in what year?
Whose idea was {n}, and when was it invented? It's for a comic on inventors.
For the patents quiz: the inventor of {n}, and the year of the invention.
I use {n} daily, so I should know who thought of it and when it was invented.
""",
    "invention: year of invention + inventor": """
In which year was {n} invented, and by whom?
On the stamp: {n}, the year of invention and the name of the inventor. What do we print?
""",
    "company: founder + founding year": """
A wall painting for {n} shows the founder and the founding year. Whom and what do I paint?
I'm to hold a toast on {n}. Who founded it, and in which year?
Before my interview at {n}: its founder, and the year it was founded?
""",
    "company: founding year + headquarters": """
In what year was {n} set up, and where does it have its head office? My investors want to know.
Since when does {n} exist, and where is its headquarters?
The share certificate of {n} gives the founding year and the seat of the head office. Which would those be?
""",
    "company: headquarters + founder": """
Where is {n} based, and who started it in the first place?
""",
    "company: founder + headquarters": """
Who set up {n}, and in what city is the head office today?
""",
    "animal: weight + top speed": """
If {n} ran into my car, how heavy would it be, and how fast at the most?
{n} is chasing me in my dream. How heavy is it, and how fast can it run?
Card game with beasts: I drew {n} and need the weight and the top speed.
""",
    "animal: lifespan + weight": """
Before we take {n} into the park: for how many years will it live, and how many kilograms must the fence hold?
We think of sponsoring {n}. How long does it live, and how many kilograms does it weigh?
How old does {n} get, and how heavy? The zoo sign has fallen down.
""",
    "animal: gestation period + lifespan": """
The zoo breeds {n}. How many days is it pregnant, and how many years does it live?
""",
    "animal: top speed + lifespan": """
How fast is {n}, and what age does it reach? My pupils vote on the best animal.
""",
    "animal: weight + gestation period": """
Vet exam, {n}: weight in kilograms, and days of pregnancy?
""",
    "event: year + place": """
{person} plays a soldier in a film on {n}. What year should the costume be from, and which place do they have to build?
In what year and in what place was {n}?
When was {n}, and where did it take place? I missed that lesson.
For the timeline and the map I need both for {n}: the year and the place.
My time machine asks for a year and a place, if I want to see {n}. What do I type?
{n} is in the exam. In which year was it, and at what place?
""",
    "event: place + year": """
A statue recalls {n}. At which place did it happen, and in which year?
Where did {n} take place, and when? My essay has one line for both.
Where on the map do I put {n}, and which year do I write next to it?
At which place did {n} happen, and in what year? My grandmother won't tell.
""",
    "university: city + founding year": """
The scarf of {n} is mine since today. What city goes with it, and what founding year?
For the ranking I note the city of {n} and its founding year.
Two blanks about {n} on my form: city, founded in.
I applied to {n}. In which city would I live, and since what year has the university existed?
{n} invites me to its jubilee. To which city do I travel, and when was it founded?
The brochure of {n} is in a language I can't read. What city is it in, and in what year was it set up?
""",
    "university: founding year + city": """
{person} studied at {n}. In what year was it founded, and to what city would {person} go for a reunion?
Founded when, situated in which city? I ask on behalf of a friend who applies to {n}.
When was {n} founded, and which city is it in? My mother asks a lot of questions.
How old is {n}, I mean from what year is it, and in which city do its students live?
""",
}

# (kind, first, second, expression, operation, unit, questions), as in `combined`.
DERIVED: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "person",
        "birth year",
        "death year",
        "{w} - {v}",
        "difference",
        "years",
        """
The gravestone of {n} has two years on it and I'm bad at arithmetic. What age did {he} reach?
{n} is long dead. How many years had {he} lived by the end?
Did {n} die young or old? How old was {he} when {he} died?
How many birthdays did {n} live to see, from {his} birth to {his} death?
{n}, they say, died far too early. At what age, then?
I want to know how long the life of {n} was, in years, from the cradle to the grave.
An actor shall play {n} from birth to death. Over how many years does that life go?
My grandma turns ninety. Did {n} live to be as old, what age was it at death?
When the doctors could no longer help {n}, how old was {he}?
How much time did {n} have on earth? In years, please.
From the first cry to the last breath of {n}: how many years?
{person} says {n} died at a hundred. How old was {n} really at the end of {his} life?
the late {n}, dead at what age?
A biography counts one page for every year that {n} lived. How many pages would that be?
Please, with how many years is {n} died?
If I'd like to live as long as {n} did, how old must I become?
How long passed between the year {n} was born and the year {he} died?
What was the lifespan of {n}, death year less birth year?
{n} has a first and a last year. How far apart are the birth and the death?
On the coffin of {n} stood {his} age. Which number must that have been?
Candles for the dead: one per year that {n} was alive. How many do I light?
The museum says only when {n} was born and when {he} died. What was {his} age at death?
Our project is on people who died young. Does {n} fit, how old did {he} get?
I'm {age} now. At what age did {n} pass away?
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
Would I have neighbours close by in {n}? How many people share one square kilometre?
In {n}, if all spread out evenly, how many people would stand on each square kilometre?
It is cramped in {n}, or is it not? I mean people per square kilometre.
My geography homework asks how densely {n} is settled, in inhabitants per square kilometre.
A hermit would choose a country with few people per square kilometre. How is that in {n}?
For the colour on my density map: how many heads per square kilometre does {n} have?
{n} is full, says a politician. What is its density of population?
Picture one square kilometre of {n}. How many persons live on it, on average?
Please, in {n} how many people come to one square kilometre?
{person} complains of the crowds in {n}. What's the population density there?
people per sq km, {n}?
Divide people by land for {n}, and what comes out?
I do not want the population of {n}, I want how thickly it is populated, per square kilometre.
How tightly packed is the population of {n}, for each square kilometre?
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
If {n} were shared out fairly, how many square kilometres would each inhabitant get?
How much land is there in {n} for every single person, in square kilometres?
A farmer dreams of dividing {n} among all its people. What area would each one own?
Elbow room in {n}: how many square kilometres per person?
Cut {n} into equal plots, one for each inhabitant. How large is a plot, in square kilometres?
How much of {n} belongs to each citizen, if you divide its area by its population?
Take the area of {n}, share it among its people. What does one get?
How many square kilometres of {n} are there per head?
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
Our cooling circuit needs {n} to stay liquid. Over how many degrees, from melting to boiling, does it?
I melted {n}. By how many degrees must I heat it further until it boils?
From the moment {n} melts to the moment it boils, how many degrees does the thermometer climb?
{n} is a liquid only in a certain range. How many degrees wide is that range?
Between solid and gas, how many degrees does {n} have as a liquid?
How far is the melting of {n} from its boiling, in degrees?
Thermometer makers ask for how many degrees {n} remains a liquid.
Please, how many degrees is it from the melting of {n} to the boiling?
For how long, in degrees, does {n} flow before it boils away?
{person} wants to know the distance from melting point to boiling point for {n}.
liquid range of {n}, in degrees?
How many degrees separate molten {n} from {n} as vapour, counted from where it melts to where it boils?
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
Take the protons of {n} off its atomic weight. What remains?
For the neutrons in {n} I subtract its atomic number from the atomic weight. What do I get?
By how much is the atomic weight of {n} more than its number of protons?
My teacher estimates neutrons as atomic weight minus atomic number. And for {n}?
What's left of the atomic weight of {n} once its atomic number is taken away?
How far is the atomic weight of {n} above its atomic number?
""",
    ),
)

# The asker knows the name by ear only.
ADMITTED = """
I have never seen it written, so forgive me the spelling. {Q}?
My spelling is a disaster, but here goes: {q}?
{Q}? I am not sure that I spelt that right.
{Q}? (the spelling is a guess)
I only heard the name on the radio, so it may look different: {q}?
{Q}? Sorry, I do not know how one writes it.
I write it as I hear it. {Q}?
Please excuse the spelling: {x}?
No idea how it is spelt, but I need {x}.
On the phone it sounded like this: {n}. {Q}?
Somebody mumbled "{n}" or something like it. I would like to know {its}.
It's called {n}, or nearly so. What I want is {its}.
There is a name in my notes that reads like {n}, my handwriting is awful. {Q}?
Is it written {n}? Whatever, tell me {its}.
The name is {n}, if my ears do not fool me. I need {its}, please.
{n}, with one letter more or less, I can't tell. I'm looking for {its}.
I was told by {person}, who has a strong accent: {n}. {Q}?
Dyslexic here, be kind. {Q}?
My keyboard has no such letters, so I write {n}. {Q}?
In my language we write it {n}; yours may differ. {Q}?
The first half of the name I am sure of, the second not: {n}. {Q}?
{Q}? You know which one I mean, even if I misspell it.
It must be something like {n}. Could you look up {its}?
From memory, so with mistakes: {n}. Tell me {its}.
My son asked me {c}, and neither of us can spell it.
Our teacher said the name once, quickly. I wrote down {n}. She wants to hear {its} tomorrow.
I copied the word {n} from a blurry photo. {Q}?
The auto-correction made {n} out of it. What I need is {its}.
how do u spell {n}? anyway i need {its}
idk if thats the right spelling but {q}
{Q}? (sp?)
spelling may be off: {x}?
Sounds like {n}. I want to find out {its}.
I can pronounce it, I cannot write it: {n}. {Q}?
Grandma calls it {n}, with her old dialect. She'd like to know {its}.
Written by ear, {n}. Now then, {q}?
It's a hard word, {n}, I surely have it wrong. {Q}?
The letters may be in the wrong order, but I am asking for {x}.
Do not laugh at my spelling. {Q}?
Don't shoot me if that is misspelt, but could you find {x}?
I saw it for a second on a sign, {n} it said, more or less. {Q}?
A drunk man told me about {n}, at least I understood it that way. {Q}?
Maybe one writes it with a double letter, maybe not. {Q}?
With k or with c? I never know. {Q}?
With y or with i, who knows. Tell me {c}.
I'm {age} and never learnt to spell it: {q}?
English is not my mother language and names are the worst. {Q}?
I search all day and get no hit, perhaps since I spell it wrong. {Q}?
My dictionary does not have {n}, so it may be wrong. Still, I wonder {c}.
My ears heard {n}. My exam asks for {its}.
Let me try to spell it: {n}. Good enough? Then give me {its}.
The label is half torn. I read {n}, and I would love to know {its}.
I typed it in a hurry and in the dark: {q}?
Correct me if the name is wrong, but {q}?
If I spell it correctly, which I doubt, it is {n}. {Q}?
It was the answer in a quiz on television, {n} or so. {Q}?
An old letter mentions {n} in curly script. Could you tell me {c}?
My pupil wrote {n} in her essay. That can't be right, but anyway: {q}?
I would bet that this is misspelt, yet I have to know {c}.
However you spell it, I need {x}.
I beg your pardon for the spelling. Kindly tell me {c}.
Please search it also if I write it wrong: {q}?
Voice message from {person}, badly understood: {n}. We need {its}.
I think there is a mistake in the name, but can you tell me {c}?
Roughly like this it is written, {n}. {Q}?
Never was good at foreign names. {Q}?
I tried three spellings, this is the fourth: {n}. I'm after {its}.
{Q}? The name is spelt as my uncle says it.
{Q}? Correct the name for me, if you must.
Tell me {c}. And pardon the spelling, I'm on a bumpy bus.
{X}, please. As for how to spell it, I have no clue.
I've got {n} on a sticky note, written by a doctor, so unreadable. {Q}?
It starts like that, I am sure, and then I guess: {n}. What I must find is {its}.
The crossword has no space for my spelling, {n}. Before I rub it out: {q}?
The tour guide shouted over the noise: {n}? {Q}?
A silent letter might be missing in {n}. Would you still find {its}?
There could be an accent on it somewhere, I left it out. {Q}?
On the cassette one hears {n} very faintly. I am curious about {its}.
Is that how you write it? Never mind. {Q}?
Phonetically, {n}. For the radio play I need {its}.
As far as I can spell it: {n}. I want to know {c}.
Spelling was never my strength, curiosity is. {Q}?
Out of an old hymn book, half eaten by mice: {n}. Does that tell you {its}?
Someone left the note "{n}" on my desk, in a hurry, with "{its}?" under it.
I asked three people how it's spelt and got four answers. {Q}?
""".strip().splitlines()
