"""More questions that find no answer, in the format of `misses_more`. Plain data."""

# ruff: noqa: E501

# Of things that no sheet is about.
UNHEARD: dict[str, str] = {
    "height@mountain": """
How high is {n}?
There is a hill behind our farm that everyone calls {n}. Somebody must have measured its height, no?
Elevation of {n}, please.
{person} wants to scatter ashes on top of {n}. How many metres must we climb to?
Our walking club argues about how many metres {n} has.
A weather balloon came down on {n}, and the man who wants to fetch it has to know how high that mountain is.
""",
    "height@landmark": """
What is the height of {n}?
From the roof of {n} one is said to see the sea. How tall is it?
My boy built {n} out of {k} matches. How many metres does the original measure?
""",
    "first ascent@mountain": """
When was the first ascent of {n}?
Has anyone ever climbed {n}? If so, when did the first one do it?
Over a beer the old guide told us that his own grandfather was first on {n}. In which year was it really climbed first?
""",
    "mountain range@mountain": """
To what mountain range do I count {n}?
Which mountains is {n} one of, I mean which range?
""",
    "country@mountain, lake, city": """
Which country is {n} in?
My horoscope told me to travel to {n}. What country is that, for heaven's sake?
Where on earth is {n}? The country is enough for me.
We got a wedding invitation to {n} and don't even know the country. Can you look?
My late husband always wanted to see {n}, and now I want to go there for him. In which country do I have to look?
""",
    "country@island": """
Treasure is buried on {n}, says the map from my attic. Which country does it belong to?
{n}: belongs to which country?
""",
    "length@river": """
What is the length of {n}?
My sons dam up {n} behind our tent every summer. How many kilometres long can such a stream be?
How far does {n} run from beginning to end?
They plan a cycle path along the whole of {n}, and I have to count the benches. How many kilometres of river are there?
""",
    "length@bridge": """
How long is {n}?
Our village has a footbridge, {n}. What length has it?
How many metres is {n} from one bank to the other?
""",
    "mouth@river": """
Where does {n} end?
Our brook is called {n}. I always wondered what it flows into.
""",
    "source@river": """
In which mountains does {n} have its source?
Where does {n} begin?
""",
    "depth@lake": """
What depth does {n} have?
A monster is said to live at the bottom of {n}. How far down would that be, in metres?
Grandpa's false teeth lie somewhere at the bottom of {n} since the regatta. How deep is that lake at the most?
""",
    "area@lake, island, desert": """
How large is {n}?
{n}, size in square kilometres?
From the plane {n} looked no bigger than a coin. What is its true area?
""",
    "area@country": """
On the globe I can hardly see {n}. How many square kilometres does it cover?
What area does {n} have?
""",
    "population@city": """
What is the population of {n}?
{n} has one baker and two pubs. How many people live there?
I grew up in {n}, population please
The bus to {n} was empty. How many inhabitants can such a place have?
They call me every week to sell me a flat in {n}, "the city of the future". How many people live there at present?
For the bus timetable we have to guess how many want to travel to {n}. It would help to know the number of inhabitants.
""",
    "population@country": """
How many people live in {n}?
My stamp album has a page for {n}. How many inhabitants should I write on it?
At the border post of {n} there was nobody but a sleeping dog, so we began to wonder how many people live in that country.
""",
    "capital@country": """
What is the capital of {n}?
In a novel the hero is born in {n}. I wonder what the capital there is called.
Which is {p} capital?
Ambassador to {n}, that would be a job for me! In which capital would I live?
I must translate a letter from the government of {n}, and the stamp of the capital is smudged. Which city could it be?
""",
    "currency@country": """
What currency do they have in {n}?
Somebody sold me a lottery ticket from {n}. In what currency is the prize?
""",
    "official language@country": """
Which language is official in {n}?
My penfriend from {n} writes in a script I don't know. What is the official language there?
Tomorrow two children from {n} join my class, and I want to greet them in the official language of their country. Which one is it?
""",
    "calling code@country": """
What calling code do I dial for {n}?
""",
    "highest mountain@country": """
Which mountain in {n} is the highest?
{p} highest mountain, what is its name?
""",
    "longest river@country": """
What is the longest river of {n}?
""",
    "continent@country, desert": """
On what continent does {n} lie?
Is {n} in the north or in the south? The continent would help me already.
""",
    "birth year@person": """
In what year was {n} born?
My great-great-uncle was called {n}. In which year may {he} have been born?
{n} taught me how to swim. What is {his} birth year?
When was {n} born, please? It is for the parish magazine.
The old baker in our street, {n}, never tells. In what year was {he} born?
I found a library card of one {n} in a used coat. When was {he} born?
Under our cellar we found a chest with the name {n} on it. The town archive would like to know in which year {he} was born.
""",
    "death year@person": """
When did {n} die?
An ancestor of mine, {n}, went to sea and never came back. What year did {he} die in?
In what year did they bury {n}, so when did {he} die?
""",
    "birthplace@person": """
Where was {n} born?
My landlord {n} says "servus" to everyone. In which town was {he} born?
{n} claims to be a true child of the coast. What is {his} birthplace?
When {n} sang on our market square, the mayor shouted "one of us!" I don't believe it. In which town was {he} born?
""",
    "age@person": """
How old is {n}?
My dentist is {n}. How old is {he}, if I may ask?
{n} moved in next door with {k} parrots. What is {his} age?
How many years old is this {n} everybody talks about?
At the bus stop a certain {n} told me {his} whole life, but not {his} age. How old is {he}?
The whole village has been invited to the birthday of {n}, and the baker must not forget a candle. How old is {he}?
""",
    "occupation@person": """
What is the occupation of {n}?
{n} sits in our café from morning to night. What does {he} do for a living?
Our lottery winner is called {n}. What is {his} profession?
On the ship's list, right beside my grandmother, stands {n}, and the column with the profession is torn off. What did {he} do for a living?
""",
    "wife@person": """
Who is the wife of {n}?
The invitation goes to {n} and his wife, but what is her name?
""",
    "husband@person": """
Who is {p} husband?
{n} always talks about "my husband". What is he called?
""",
    "girlfriend@person": """
What is the name of {p} girlfriend?
My neighbour {n} whistles all day, so he must have a girlfriend. Who is she?
""",
    "boyfriend@person": """
Who is {p} boyfriend?
My colleague {n} gets flowers every Friday. What is the name of the boyfriend?
""",
    "author@work": """
Who wrote {n}?
A sentence from {n} is tattooed on my arm. Who is its author?
Author of {n}?
I inherited {k} boxes of books. On top lies {n}. Who wrote that?
My mother read {n} to me when I had the measles, and I would give a lot to know who wrote it.
""",
    "director@work": """
Who directed {n}?
On an old video tape somebody has written {n}. Who was the director of that film?
In an interview a famous actress says that {n} ruined her career. I would like to know who directed that film.
""",
    "painter@work": """
Who painted {n}?
At the flea market they wanted {k} euros for {n}. By which painter is it?
The insurance will only pay for {n} if we can say who painted it, and all papers burned together with the house.
""",
    "composer@work": """
Who composed {n}?
Our brass band plays {n} at each funeral. Who is the composer?
In the attic lay sheet music with the title {n}, in a beautiful hand, but the name of the composer was cut out. Who was it?
""",
    "year@work": """
In what year did {n} come out?
My aunt says she saw {n} as a little girl. What year is it from?
""",
    "number of pages@work": """
How many pages does {n} have?
I read {k} pages of {n} and fell asleep. How many are there in all?
""",
    "running time@work": """
How many minutes does {n} run?
Can I watch {n} before my train leaves? What is its running time?
""",
    "inventor@invention": """
Who invented {n}?
My uncle repairs things with {n}, whatever that may be. Who is its inventor?
My boss wants to name our meeting rooms after clever people, and the first one shall be the inventor of {n}. Who is that?
""",
    "year of invention@invention": """
In what year was {n} invented?
How long have people had {n}? I need the year of its invention.
""",
    "founder@company": """
Who founded {n}?
The name {n} is on the bottom of my teapot. Who was the founder of that firm?
Who was it that set up {n}?
They say the founder of {n} slept under the counter in the first winter. What was the name of that brave soul?
""",
    "founding year@company, university": """
When was {n} founded?
A mug in our office says "{n}, since" and then the print is gone. Since which year?
""",
    "headquarters@company": """
Where does {n} have its headquarters?
I ordered shoes at {n} and got one only. In which city is that company based?
Since Monday I have a job at {n}, and nobody has told me yet to which city I must move for the headquarters.
""",
    "city@landmark, bridge, university": """
In which city is {n}?
We have played a video game in which {n} explodes. In what city would it stand?
{n}, which city?
In a dream I stood in front of {n}, and when I woke up I could not recall which city it is in.
""",
    "architect@landmark": """
Who was the architect of {n}?
Nothing in {n} is straight. By which architect was it designed?
""",
    "year of completion@landmark, bridge": """
When was {n} completed?
Pigeons have lived on {n} since it was finished, says the guard. In what year was that?
The caretaker's grandson is making a cake in the shape of {n} and wants to write the year of its completion on top. What year?
""",
    "symbol@element": """
What is the chemical symbol of {n}?
""",
    "atomic number@element": """
What is the atomic number of {n}?
How many protons does {n} have?
""",
    "atomic weight@element": """
How heavy is one atom of {n}? The atomic weight, please.
""",
    "melting point@element": """
At what temperature does {n} melt?
The villain in my novel throws the crown of {n} into the fire, and I must know at what temperature it would melt.
""",
    "boiling point@element": """
At how many degrees does {n} boil?
""",
    "density@element": """
How dense is {n}?
A comic hero carries a shield of {n}. What density would it have?
""",
    "discoverer@element, moon": """
Who discovered {n}?
""",
    "discovery year@element, moon": """
In which year was {n} discovered?
""",
    "diameter@planet, moon": """
How wide is {n}?
In my favourite series they land on {n}. What is its diameter?
In our role-playing game the ship circles {n} right above the ground, and we need the diameter to work out how long that takes.
""",
    "planet@moon": """
Which planet does {n} orbit?
""",
    "number of moons@planet": """
How many moons does {n} have?
""",
    "orbital period@planet, moon": """
What is the orbital period of {n}?
""",
    "distance from the Sun@planet": """
How far is {n} from the Sun?
The heroes of my comic freeze on {n}. At what distance from the Sun does it lie?
""",
    "rotation period@planet": """
How many hours does a turn of {n} around itself take?
""",
    "surface gravity@planet": """
Could I jump higher on {n} than here? What is its surface gravity?
""",
    "top speed@animal": """
How fast can {n} run?
We bet on {n} in the forest race. What top speed does it have?
A cartoon my kids love is about {n} racing a mail van. How fast would the real animal be?
""",
    "weight@animal": """
How much does {n} weigh?
Our boat carries {k} kilograms at most, and {n} wants to come along. What is its weight?
""",
    "lifespan@animal": """
How long does {n} live?
My son wishes for {n} as a pet. To what age does it live?
""",
    "gestation period@animal": """
For how many days is {n} pregnant?
""",
    "year@event": """
In what year did {n} take place?
Our local legend tells of {n}. In which year should that have been?
Someone wrote "remember {n}!" on the wall of our school. Remember when? Tell me the year.
""",
    "place@event": """
Where did {n} take place?
A tattered flag from {n} hangs in our pub. Where did it happen?
My ancestor lost a leg in {n}, as the family tells it with pride. I would like to visit the place; where did it happen?
""",
}

# Of things whose sheet does not tell it.
UNTOLD: dict[str, str] = {
    "postcode@city": """
What is the postcode of {n}?
My parcel for {n} came back, the postcode was missing. What is it?
I have the street, I have the house, I even have the colour of the door. What I lack is the postcode of {n}.
""",
    "time zone@city, country, island": """
In which time zone is {n}?
I want to call {n} without waking anybody. What time zone are they in?
Our video call starts at nine, but nine is not nine everywhere. So tell me in what time zone {n} is.
""",
    "coat of arms@city, country, university": """
What does the coat of arms of {n} show?
I carve the coat of arms of {n} in wood. Which animal or plant is on it?
""",
    "founder@city": """
Who is the founder of {n}, the town?
""",
    "crime rate@city": """
Is it safe at night in {n}? I look for the crime rate.
""",
    "average rent@city": """
What is the average rent for a flat in {n}?
We might move to {n} with {k} suitcases. How high is the average rent?
My daughter got a place to study in {n} and we are doing the sums at the kitchen table. What is the average rent there?
""",
    "football club@city": """
What is the football club of {n} called?
""",
    "market day@city": """
On which weekday is market day in {n}?
""",
    "nearest airport@city, landmark, island": """
What is the nearest airport to {n}?
We fly to {n} on Monday. Which airport is nearest?
""",
    "climate@city, country, island": """
What climate does {n} have?
My lungs are weak. Would the climate of {n} suit me? What is it like?
""",
    "altitude@city": """
I get headaches up high. At what altitude does {n} lie?
""",
    "oldest building@city": """
Which is the oldest building in {n}?
""",
    "patron saint@city, country": """
Who is the patron saint of {n}?
""",
    "number of schools@city, country": """
How many schools are there in {n}?
""",
    "number of trams@city": """
How many trams run in {n}?
""",
    "prime minister@country": """
Who is the prime minister of {n}?
The prime minister of {n} tripped on the stairs yesterday. What was the name again?
""",
    "national animal@country": """
What is the national animal of {n}?
Which animal stands for {n}, the national one?
For the carnival each group comes as the national animal of a country, and we drew {n}. What do we have to sew?
""",
    "national holiday@country": """
On what day is the national holiday of {n}?
All shops in {n} were shut, it was the national holiday. Which day is that?
""",
    "national flower@country": """
Which flower is the national one of {n}?
""",
    "national sport@country": """
What is the national sport of {n}?
""",
    "number of provinces@country": """
How many provinces does {n} have?
""",
    "year of independence@country": """
In what year did {n} gain its independence?
""",
    "mains voltage@country": """
Will my shaver burn out in {n}? What is the mains voltage there?
I never travel without my waffle iron. Before I take it to {n}, I had better ask what mains voltage they have.
""",
    "driving side@country": """
Which is the driving side in {n}, left or right?
I have rented a car in {n} and I am nervous about the first crossing already. Is the driving side left or right?
""",
    "minimum wage@country": """
How high is the minimum wage in {n}?
""",
    "emergency number@country, city": """
What is the emergency number in {n}?
""",
    "internet domain@country": """
With which letters do web addresses from {n} end, so what is the internet domain?
""",
    "largest city@country": """
What is the largest city in {n}?
""",
    "length of the coastline@country, island": """
What is the length of the coastline of {n}?
""",
    "neighbouring countries@country": """
Which neighbouring countries does {n} have?
Name the neighbouring countries of {n} for my jigsaw puzzle, please.
""",
    "number of deaths@mountain": """
How many deaths have there been on {n}?
""",
    "age@mountain": """
What is the age of {n}, in millions of years?
""",
    "rock@mountain": """
What kind of rock is {n} made of?
In my rucksack is a stone from {n}, grey with sparkling dots. What rock is that mountain made of?
""",
    "parking fee@mountain, lake, landmark": """
How much is the parking fee at {n}?
We come to {n} with the camper van. What parking fee must we pay?
""",
    "depth of the snow@mountain": """
Skis or boots for {n}? What is the depth of the snow up there?
""",
    "volume@lake": """
How much water is in {n}? I need the volume.
""",
    "width@lake, island, desert": """
What is the width of {n}?
""",
    "number of islands@lake, river": """
How many islands are there in {n}?
""",
    "water temperature@lake, river": """
What is the water temperature of {n} today?
Can my grandma bathe in {n} without catching a cold? Give me the water temperature.
The charity swim through {n} is on Sunday and I own no wetsuit. What water temperature do I have to expect?
""",
    "water quality@lake, river": """
How good is the water quality of {n}?
""",
    "number of beaches@island": """
How many beaches does {n} have?
""",
    "ferry fare@island": """
What is the ferry fare to {n}?
""",
    "number of sheep@island, country": """
How many sheep live in the fields of {n}?
""",
    "rainfall@desert, city": """
How much rainfall does {n} get in a year?
""",
    "number of oases@desert": """
How many oases are there in {n}? My camel is thirsty.
""",
    "number of dams@river": """
How many dams were built across {n}?
""",
    "speed of the current@river": """
Is it dangerous to swim in {n}? What is the speed of the current?
""",
    "biggest tributary@river": """
What is the biggest tributary of {n} called?
""",
    "number of floors@landmark": """
How many floors does {n} have?
The lift in {n} is broken and I deliver pizza. How many floors are there?
I am to wash the stairs of {n} from top to bottom and get paid by the floor. How many floors are there?
""",
    "construction cost@landmark, bridge": """
What was the construction cost of {n}?
Taxpayers still moan about {n}. How high was the construction cost?
""",
    "number of bells@landmark": """
How many bells hang in {n}?
""",
    "closing day@landmark": """
On which day of the week is {n} closed? I need the closing day.
""",
    "style@landmark": """
In what style was {n} built, baroque or what?
""",
    "ghost@landmark": """
Which ghost is said to haunt {n}?
""",
    "number of lifts@landmark, university": """
How many lifts does {n} have?
""",
    "dress code@landmark, company": """
Can I show up at {n} in shorts? What is the dress code?
""",
    "speed limit@bridge": """
I got a ticket on {n}. What is the speed limit there?
Everyone honks at me when I drive over {n}, but I keep strictly to the rules. What is the speed limit?
""",
    "architect@bridge": """
Who was the architect of {n}, such an elegant bridge?
""",
    "height@bridge": """
A mast of {k} metres has to pass under {n}. What is the height of the bridge?
""",
    "number of arches@bridge": """
How many arches does {n} stand on?
""",
    "number of lamps@bridge, landmark": """
The electrician asks how many lamps there are on {n}.
At dusk we love to watch {n} light up bit by bit. My wife guesses at a thousand. What is the true number of lamps?
""",
    "middle name@person": """
What is the middle name of {n}?
""",
    "brother@person": """
What is the name of {p} brother?
{n} once shared a room with a brother. Who was it?
""",
    "grandfather@person": """
Who was the grandfather of {n}?
""",
    "daughter@person": """
What is {p} daughter called?
""",
    "best friend@person": """
Who is the best friend of {n}?
If {n} got arrested at midnight, which best friend would get the call?
For a surprise party for {n} we need an ally who can keep a secret, the best friend for instance. Who is that?
""",
    "instrument@person": """
Which instrument does {n} play?
Somebody told me that {n} practises for hours every night to the sorrow of the neighbours. Which instrument is it?
""",
    "car@person": """
What car does {n} drive?
{n} was caught in a radar trap, ha! In what car?
""",
    "hair colour@person": """
What hair colour does {n} have?
""",
    "blood type@person": """
Which blood type has {n}?
""",
    "star sign@person": """
My aunt reads the stars. What is the star sign of {n}?
""",
    "grave@person": """
In which cemetery is the grave of {n}?
""",
    "favourite drink@person": """
At the bar, {n} orders what? I ask for the favourite drink.
""",
    "favourite film@person": """
Which film does {n} love above all, the favourite film?
I have one free cinema ticket and would like to ask {n} along, so it helps to know {his} favourite film. Which is it?
""",
    "favourite song@person": """
What is the favourite song of {n}?
""",
    "favourite animal@person": """
Cats, dogs or snakes: what is {p} favourite animal?
The children want to paint a picture for {n}, and it should show {his} favourite animal. Does anybody know which one that is?
""",
    "religion@person": """
What religion did {n} have?
""",
    "political party@person": """
To which political party does {n} belong?
""",
    "mother tongue@person": """
What is the mother tongue of {n}?
""",
    "e-mail address@person, company": """
Under which e-mail address do I reach {n}?
""",
    "website@company, university": """
What is the address of the website of {n}?
""",
    "number of followers@person": """
How many followers does {n} have?
My nephew has {k} followers and feels like a star. How many has {n}, what is the number of followers?
""",
    "allergy@person": """
I am baking for {n}. Is there an allergy, and to what?
""",
    "last words@person": """
What were the last words of {n}?
""",
    "lucky number@person": """
What is {p} lucky number?
""",
    "net worth@person, company": """
What is the net worth of {n}?
Could {n} buy our whole town? I want to know the net worth.
""",
    "number of tattoos@person": """
How many tattoos does {n} have?
""",
    "number of languages@person": """
How many languages does {n} speak?
In every interview I see, {n} answers in another tongue. What is the number of languages {he} speaks?
""",
    "clothing size@person": """
I am sewing a jacket for {n}. What clothing size does {he} wear?
We give {n} a jumper with the club's badge as a farewell present. The shop would like to know the clothing size.
""",
    "passport number@person": """
The clerk needs the passport number of {n}.
""",
    "bedtime@person": """
Early bird or night owl, {n}? What is {his} bedtime?
""",
    "first sentence@work": """
How does {n} begin, what is the first sentence?
""",
    "number of chapters@work": """
How many chapters does {n} have?
I read one chapter of {n} per night. How many chapters are there, so that I can plan?
Our teacher wants a summary of each chapter of {n} by Monday. Before I cry, tell me how many chapters there are.
""",
    "translator@work": """
Who is the translator of {n}?
""",
    "number of copies sold@work": """
How many copies of {n} were sold?
""",
    "lead actor@work": """
Who is the lead actor in {n}?
My grandmother had a crush on the lead actor of {n} and cut him out of every magazine. What was his name?
""",
    "age rating@work": """
May a child of {k} see {n}? What is the age rating?
""",
    "sequel@work": """
I could not bear that {n} was over. What is the sequel called?
The bookseller says the story of {n} goes on in a second volume. I would like to order that sequel; what is its title?
""",
    "dedication@work": """
To whom is {n} dedicated, according to the dedication?
""",
    "colour of the cover@work": """
I look for {n} in a dark shop. What is the colour of the cover?
""",
    "key@work": """
In what key is {n}? The violins are waiting.
""",
    "number of characters@work": """
How many characters appear in {n}?
""",
    "narrator@work": """
Who is the narrator of {n}?
""",
    "shooting location@work": """
At what shooting location did they film {n}?
""",
    "manufacturer@invention": """
Which manufacturer sells {n} today?
A spring has jumped out of {n} in our kitchen, and I want to complain to the manufacturer. Who makes it?
""",
    "power consumption@invention": """
My fuse blows when I switch on {n}. What is the power consumption?
""",
    "number of parts@invention": """
I took {n} to pieces. How many parts should there be?
""",
    "noise level@invention": """
My neighbour uses {n} at night. What noise level does it have, in decibels?
""",
    "warranty@invention": """
For how many years is there a warranty on {n}?
""",
    "logo@company, university": """
What does the logo of {n} look like?
I draw the logo of {n} from memory and get stuck. What is on it?
""",
    "profit@company": """
What profit did {n} make?
""",
    "number of branches@company": """
How many branches does {n} have?
On holiday we saw {n} in every town we came through, or so it felt. How many branches do they have?
""",
    "best-selling product@company": """
What is the best-selling product of {n}?
I own a tiny shop and have room for one thing from {n} on my shelf, the best-selling product. What would that be?
""",
    "opening hours@company": """
The gate of {n} was locked at noon. What are the opening hours?
""",
    "starting salary@company": """
I have an interview with {n}. What starting salary can I ask for?
""",
    "legal form@company": """
What legal form does {n} have?
""",
    "biggest competitor@company": """
Who is the biggest competitor of {n}?
""",
    "founder@university": """
Who was the founder of {n}?
""",
    "number of professors@university": """
How many professors teach at {n}?
""",
    "number of books@university": """
How many books are in the library of {n}?
The dust in the library of {n} made me sneeze for a week. How many books do they keep in there?
""",
    "application deadline@university": """
Until when can I apply at {n}? I need the application deadline.
My daughter dreams of {n} and hasn't sent a thing yet. When is the application deadline?
""",
    "acceptance rate@university": """
What is the acceptance rate at {n}?
""",
    "mascot@university, company": """
What is the mascot of {n}?
At the summer party I have to slip into the costume of the mascot of {n}. What am I going to be?
""",
    "dropout rate@university": """
How many give up at {n}? The dropout rate, please.
""",
    "wingspan@animal": """
What wingspan does {n} have?
""",
    "number of eggs@animal": """
How many eggs does {n} lay?
""",
    "number of legs@animal": """
My toddler counts everything. How many legs has {n}?
""",
    "scientific name@animal": """
What is the scientific name of {n}?
The zoo sign needs a Latin line below {n}. What is the scientific name?
My son corrects everybody at the zoo. So that I can answer back for once: what is the scientific name of {n}?
""",
    "sound@animal": """
What sound does {n} make?
In the school play I am {n} and I have no text, only noises. What sound do I have to make?
""",
    "length of the tail@animal": """
What is the length of the tail of {n}?
""",
    "hours of sleep@animal": """
How many hours of sleep does {n} need per day?
I visited {n} three times at the zoo, and each time it was snoring. How many hours of sleep does it get a day?
""",
    "body temperature@animal": """
The vet holds a thermometer. What body temperature is normal for {n}?
""",
    "shoulder height@animal": """
How high must the stable door be for {n}? I mean the shoulder height.
""",
    "number of young@animal": """
How many young does {n} have in one litter?
""",
    "hardness@element": """
What is the hardness of {n}?
""",
    "taste@element": """
Do not try it, but what taste does {n} have?
Our little one licked a spoon of {n} at the museum and pulled a face. What taste is it supposed to have?
""",
    "half-life@element": """
What is the half-life of {n}?
""",
    "electronegativity@element": """
What is the electronegativity of {n}?
""",
    "crystal structure@element": """
Which crystal structure has {n}?
""",
    "origin of the name@element, planet, city": """
What is the origin of the name of {n}?
""",
    "number of rings@planet": """
How many rings does {n} have?
I am knitting {n} for my niece and have a lot of wool left for the rings. How many rings are there?
""",
    "atmosphere@planet, moon": """
What is the atmosphere of {n} made of?
Could one breathe on {n}? Tell me about its atmosphere.
""",
    "escape velocity@planet, moon": """
What is the escape velocity of {n}?
""",
    "density@planet, moon": """
What is the density of {n}?
""",
    "axial tilt@planet": """
How strongly is {n} tilted, what is its axial tilt?
""",
    "number of craters@moon, planet": """
How many craters are there on {n}?
""",
    "surface gravity@moon": """
How strong is the surface gravity on {n}?
""",
    "rotation period@moon": """
What is the rotation period of {n}?
""",
    "brightness@planet, moon": """
Can I see {n} without a telescope? I need its brightness.
My old telescope shows only what is bright enough, and I hope to see {n} tonight. How great is its brightness?
""",
    "number of participants@event": """
How many participants were there at {n}?
We are re-enacting {n} with tin soldiers and do not want to buy too many. What was the number of participants?
""",
    "cost@event": """
What did {n} cost? I need the cost in all, no matter who paid.
""",
    "commander@event": """
Who was the commander at {n}?
""",
    "weather@event": """
What was the weather like during {n}?
For the opening page of my novel on {n} I must know if the sun was shining. What was the weather that day?
""",
    "organiser@event": """
Who was the organiser of {n}?
""",
    "number of police officers@event": """
How many police officers were on duty at {n}?
""",
    "number of witnesses@event": """
How many witnesses of {n} are known?
""",
    "mayor@city": """
The brass band of {n} wants to surprise its mayor with a song, and I am to write the name into the second verse. Who is it?
""",
}
