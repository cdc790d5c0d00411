"""More questions that go from one thing to another, in the format of `hops_more`. Plain data.

The values of `MIDDLES` and `FIRSTS` are alternatives to be added to those of `hops_more`.
"""

# ruff: noqa: E501

WHOLE: dict[str, str] = {
    "capital@country > population": """
What is the population of the capital of {n}?
How many people live in {p} capital?
Population of {p} capital city, please.
pop. of cap. of {n}?
Look up the capital of {n}, then tell me how many residents it has.
Skip the name of {p} capital, I only want to know how many inhabitants it counts.
On my worksheet it says: "Find the capital of {n} and write down its population."
I hear that everybody in {n} moves to the capital. So how many live in that city by now?
Our choir sings next month where the government of {n} sits. How many residents has that capital city?
how many ppl in the capital city of {n}
State the number of inhabitants of the capital of {n}.
For the airline's leaflet we describe the capital of {n}, and the line with the population is still empty. What goes there?
Before the concert tour reaches {n} we must know if a big hall is wise, so how many people live in the capital there?
{person} keeps saying that the capital of {n} is no bigger than our suburb. Settle it for us: what is its population?
I am not asking about {n} as a whole. It is only the capital whose number of inhabitants I want.
""",
    "capital@country > population | percentage | {k}% * {v} | people | percent": """
A newspaper claims that {k}% of the inhabitants of {p} capital own a car. How many car owners is that?
In {p} capital {k} percent of the residents are under thirty. How many people is that?
""",
    "capital@country > population | increase | {v} + {k}% * {v} | people | percent": """
By the next census the capital of {n} is expected to have grown by {k} percent. How many people will it have then?
""",
    "capital@country > population | decrease | {v} - {k}% * {v} | people | percent": """
Every August {k}% of the people leave the capital of {n} for the beach. How many stay behind?
""",
    "capital@country > population | difference | {v} - {k} | people | below": """
The stadium in the capital of {n} has {k} seats. If the whole city came, how many people would find no seat?
""",
    "capital@country > population | tenth | {v} / 10 | people | ": """
One in ten inhabitants of the capital of {n} is a student. How many students is that?
""",
    "capital@country > population | product | {v} * {k} | litres | 20-300": """
Each person in {p} capital uses {k} litres of water a day. How many litres does that make for the whole city?
""",
    "highest mountain@country > height": """
How high is the highest mountain in {n}?
What height does {p} highest mountain reach?
How many metres above the sea is the top of {p} highest peak?
Find the tallest mountain of {n} and tell me how tall it is.
{n} has a highest mountain. How far up does it go?
elevation of the highest mountain of {n}
My brother planted a flag on the highest summit of {n} and now brags about it. How many metres was that?
Exam, question four: give the elevation of the highest mountain in {n}.
If I stood at the very highest spot of {n}, what would my altimeter read in metres?
First find out which mountain in {n} is the highest, then how many metres it measures.
For our quiz night I want to ask how high the highest mountain in {n} is, but I need the right answer on the back of the card first.
The plane's captain pointed left and said: "There you see the highest mountain of {n}." He did not say how many metres it has. Do you know?
""",
    "highest mountain@country > height | difference | {v} - {k} | metres | below": """
A cable car climbs the highest mountain of {n} and stops at {k} metres. How many more metres is it to the summit?
We have got to {k} metres on {p} tallest peak. What is left to the top?
""",
    "highest mountain@country > height | difference | {k} - {v} | metres | over": """
Our plane cruised at {k} metres, straight over the highest mountain of {n}. How many metres above the summit were we?
""",
    "highest mountain@country > height | percentage | {k}% * {v} | metres | percent": """
The forest on the highest mountain of {n} ends at {k}% of its height. At how many metres is that?
""",
    "highest mountain@country > height | quotient | {v} / {k} | hours | 150-600": """
From sea level we manage {k} metres of climbing an hour. How many hours would the highest mountain of {n} take us?
""",
    "highest mountain@country > height | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
My American aunt thinks in feet, {k} of them to the metre. How many feet tall is the highest mountain of {n}?
""",
    "highest mountain@country > first ascent": """
When was {p} highest mountain first climbed?
The highest mountain of {n} was conquered when?
In what year did climbers first reach the summit of the tallest mountain in {n}?
What year marks the first ascent of {p} highest peak?
{p} tallest mountain has a first ascent in the books. Year?
A stamp from {n} celebrates the first people on its highest mountain, with rope and axe, but I cannot make out the year. Which one?
In an old diary from {n} a great-aunt raves about the first people on top of the country's highest mountain. In which year did that happen?
""",
    "highest mountain@country > first ascent | sum | {v} + {k} |  | 20-150": """
{k} years after the first ascent of {p} highest mountain a hut was opened up there. In which year?
""",
    "highest mountain@country > first ascent | difference | {k} - {v} | years | later": """
In {k} somebody skied down the highest mountain of {n}. How many years was that after its first ascent?
""",
    "highest mountain@country > mountain range": """
In what mountain range is {p} highest mountain?
What range is home to the highest peak of {n}?
{p} tallest mountain stands in which range?
My atlas names the highest mountain in {n} but not the range around it. Help?
We have booked a hut below the highest mountain of {n}, and the form asks for the name of the range it belongs to. What do I fill in?
""",
    "longest river@country > length": """
How long is the longest river in {n}?
What is the length of {p} longest river?
{p} longest river: how many kilometres?
The longest river of {n} runs for how many kilometres?
Get me the longest river of {n}, then its length.
No river in {n} is longer than the longest one, my little son says. He is right, but how long is it?
In kilometres, what distance does the longest river of {n} cover?
Two of us want to walk along the longest river in {n}, all the way. How many kilometres should we prepare for?
I need a number for my geography poster: kilometres of the longest river in {n}.
My grandfather was a ferryman on the longest river of {n} and always told us how endless it is. What is its length in kilometres, to be exact?
{person} wants to row the longest river in {n} from end to end before turning forty. How many kilometres will that be?
""",
    "longest river@country > length | percentage | {k}% * {v} | kilometres | percent": """
Only {k}% of {p} longest river is clean enough to swim in. How many kilometres is that?
""",
    "longest river@country > length | product | {v} * {k} | miles | 0.62|0.621|0.6214": """
I think in miles. With {k} miles to a kilometre, how many miles long is the longest river of {n}?
""",
    "longest river@country > length | quotient | {v} / {k} | hours | 4-40": """
A leaf floats down the longest river of {n} at {k} kilometres an hour. How many hours does it need for the whole way?
""",
    "longest river@country > length | third | {v} / 3 | kilometres | ": """
Crocodiles live in one third of {p} longest river. How many kilometres of it is that?
""",
    "longest river@country > length | double | {v} * 2 | kilometres | ": """
Down the longest river of {n} and back up again: how many kilometres would a boat travel?
""",
    "longest river@country > source": """
Where does {p} longest river rise?
Name the place where the longest river in {n} has its source.
source of the longest river in {n}?
In which hills or mountains does the longest river of {n} start?
A film crew wants to shoot the first trickle of {p} longest river. Where does it spring from?
Before we follow the longest river of {n} downstream on our bikes, we have to get to the place where it begins. What place is that?
""",
    "longest river@country > mouth": """
What does the longest river of {n} flow into?
Where is the mouth of {p} longest river?
{p} longest river empties into what?
Tell me where the water of the longest river in {n} ends up.
I sail down the longest river in {n} right to its end. What water do I come out in?
longest river {n}, flows into
A rubber duck fell into the longest river of {n} during our picnic, and the children want to know what that river flows into at the very end.
""",
    "country@city > capital": """
What is the capital of the country in which {n} lies?
Which city governs the country that {n} is in?
{n} lies in a country. What's its capital called?
Find out which country {n} is in, then name the capital of that country.
The consulate in {n} is closed, and they send me to the capital of the country. Where must I go?
capital of the country that has {n} in it
My suitcase was sent to {n} by mistake and is now stored in the capital of that country. Which city do I have to phone?
""",
    "country@city > currency": """
What is the currency of the country {n} is in?
In what money do I pay for my coffee in {n}? Whatever the country there uses.
{n}: which country, which currency?
Which currency would a shop in the city of {n} take, that of its country?
I rented a flat in {n} and the landlord wants the rent in the money of his country. What money is that?
Look up the country of {n} and tell me what currency they have.
My bank wants to know which currency to put on the card before I leave for {n}. It should be the one of the country that {n} is in.
""",
    "country@city > area": """
What is the area of the country where {n} is?
How many square kilometres does the country around {n} cover?
The country {n} belongs to, how large is it?
A friend cycles from {n} to every border of that country. What area is she crossing?
""",
    "country@city > official language": """
What is the official language of the country where {n} is?
Which language is official in the country that {n} is part of?
{n} is in which country, and what do officials speak there? The official language, please.
I am printing menus for a hotel in {n}. In the official language of that country, so which one?
lang of the country where {n} is?
My grandson was born in {n} and his certificate is in the official language of that country. Which would that be?
We adopted a dog from {n} that only listens to the official language of the country it comes from. Which language should we learn?
""",
    "country@city > calling code": """
What calling code has the country in which {n} lies?
{n}: phone code of the country?
To reach my aunt in {n} I dial the code of her country first. Which digits?
Please find the dialling code for the country that {n} is in.
""",
    "country@city > population": """
How many people live in the country where {n} is?
What is the population of {p} country?
The whole country around {n}: number of inhabitants?
How many countrymen and countrywomen are there in the country that {n} lies in, so what is its population?
Find the country of {n}, then the number of people in it.
At dinner a guest from {n} told us that in his country everybody knows everybody. So how many people live in that country?
""",
    "country@city > continent": """
What continent is the country of {n} on?
Find the continent of the country in which {n} is a city.
{n} is in a country, that country is on a continent. Which one?
Our pupils sort postcards by continent. One comes from {n}, and they need the continent of the country it was sent from. Which is it?
""",
    "country@city > highest mountain": """
What is the highest mountain of the country where {n} lies?
{p} country has a tallest peak. What's it called?
I live in {n} and train for the highest mountain of my country. Which is it?
""",
    "country@city > longest river": """
What is the longest river in the country that {n} belongs to?
Name the longest river of {p} country.
""",
    "country@city > population | difference | {v} - {k} | people | below": """
{k} people of the country in which {n} lies live abroad. Take them off its population: what remains?
""",
    "country@city > population | decrease | {v} - {k}% * {v} | people | percent": """
The country where {n} lies loses {k} percent of its people. How many inhabitants are left?
""",
    "country@city > area | percentage | {k}% * {v} | square kilometres | percent": """
Forest covers {k}% of the country that {n} is in. How many square kilometres of forest is that?
""",
    "country@city > area | quarter | {v} / 4 | square kilometres | ": """
What is a quarter of the area of the country in which {n} lies?
""",
    "country@mountain > capital": """
What is the capital of the country {n} is in?
{n} stands in a country. Which city is the capital there?
Name the capital of the country in which {n} rises.
To get a permit for {n} the climbers must queue in the capital of the country. In what city?
The rescue team flew an injured climber from {n} to a clinic in the capital of the same country. In which city is the climber now?
""",
    "country@mountain > population": """
What is the population of the country where {n} is?
{p} country has how many inhabitants?
{n} lies in some country; tell me how many people that country has.
When they closed {n} to tourists, the whole country was upset, the paper writes. How many people does the country with that mountain have?
""",
    "country@mountain > area": """
What is the area of the country where {n} stands?
How many square kilometres is the country in which {n} rises?
""",
    "country@mountain > currency": """
What currency does the country of {n} use?
Up at the hut on {n} they take cash only, in the money of the country. What is it called?
{n} -> country -> currency
Porters on {n} like to be tipped in their own country's money. Which currency should I carry in my rucksack?
""",
    "country@mountain > official language": """
What is the official language of the country where {n} rises?
The warning signs on {n} are written in the official language of the country. What language would I have to read?
""",
    "country@mountain > calling code": """
Which calling code belongs to the country where {n} stands?
""",
    "country@mountain > continent": """
The country that {n} stands in is part of which continent?
""",
    "country@mountain > longest river": """
What is the longest river of the country in which {n} stands?
""",
    "country@mountain > area | percentage | {k}% * {v} | square kilometres | percent": """
Parks protect {k} percent of the country where {n} stands. How many square kilometres are protected?
""",
    "country@mountain > population | tenth | {v} / 10 | people | ": """
Every tenth inhabitant of the country in which {n} rises has climbed it, a guide jokes. How many people would that be?
""",
    "country@lake > capital": """
What is the capital of the country where {n} lies?
Which capital rules the country that {n} is in?
We spend two weeks at {n} with the tent, and on the last day we visit the capital of the country. Which city would that be?
""",
    "country@lake > population": """
How many people live in the country that {n} is a lake of?
{n} lies in a country. What is the population of that country?
""",
    "country@lake > currency": """
What do they pay with in the country of {n}?
We hire a rowing boat on {n} for an hour. In which currency, that of the country, will they charge?
""",
    "country@lake > area": """
What area has the country in which {n} lies?
""",
    "country@lake > official language": """
Which official language has the country where {n} is?
A fisherman shouted at us across {n}, probably in the official language of the country where the lake lies. Which language would that be?
""",
    "country@lake > calling code": """
My phone drowned in {n}, and I call home from a box. Now mum wants to ring back: which calling code has the country of that lake?
""",
    "country@lake > continent": """
On what continent is the country where {n} lies?
""",
    "country@lake > highest mountain": """
Which mountain is highest in the country that {n} lies in?
""",
    "country@lake > population | third | {v} / 3 | people | ": """
One third of the people in the country of {n} drink its water, I read. How many people would that be?
""",
    "country@island > capital": """
What is the capital of the country that owns {n}?
{n} belongs to which country, and what is the capital of that?
Ferries from {n} go to the capital of the country it belongs to. Which city is that?
My cousin got married on {n} and has to register the marriage in the capital of the country that owns the island. Where does she go?
""",
    "country@island > population": """
What is the population of the country that {n} is part of?
Count everybody in the country to which {n} belongs. How many?
""",
    "country@island > currency": """
What is the currency of the country {n} belongs to?
The postcards on {n} are paid in the currency of the country that owns it. Which?
The last ferry is gone and we are stuck on {n} without cash. Which currency do they use in the country it belongs to?
""",
    "country@island > official language": """
What is the official language of the country that {n} belongs to?
""",
    "country@island > area": """
How large is the country that {n} belongs to?
{n} is only a small part of a country. What area does the country have?
""",
    "country@island > calling code": """
Phone code for the country that {n} is part of?
""",
    "country@island > continent": """
What continent does the country that owns {n} lie on?
""",
    "country@island > highest mountain": """
Which is the highest mountain in the country that {n} belongs to?
""",
    "country@island > area | half | {v} / 2 | square kilometres | ": """
How much is half the area of the country to which {n} belongs?
""",
    "country@island > population | quotient | {v} / {k} | people | 4-60": """
The country that {n} belongs to votes in {k} districts of equal size. How many inhabitants has one district?
""",
    "planet@moon > diameter": """
What is the diameter of the planet that {n} orbits?
How wide is {p} planet?
{p} planet, diameter in km?
Find the planet of {n}, then say how many kilometres across it is.
{n} is tiny next to its planet, our teacher said. How many kilometres does that planet measure from side to side?
For the mobile over the cradle I cut out {n} and its planet from felt, and I want the sizes to be right. What is the planet's diameter?
""",
    "planet@moon > number of moons": """
How many moons does {p} planet have?
What is the number of moons of the planet that {n} belongs to?
{n} is a moon. How many moons has its planet altogether?
Counting {n} as well, how many moons go round that planet?
My little one asked if {n} has brothers and sisters, so: how many moons does its planet have in total?
""",
    "planet@moon > orbital period": """
How long is a year on the planet of {n}? In days, please.
What is the orbital period of {p} planet?
For the planet that {n} belongs to, one trip round the Sun takes how many days?
If I were born on {n}, my birthday would come once per trip of its planet around the Sun. How many days would I have to wait?
""",
    "planet@moon > distance from the Sun": """
How far from the Sun is {p} planet?
The planet that {n} circles: what is its distance from the Sun?
How many million kilometres lie between the Sun and the planet of {n}?
Light needs quite a while to get to {n}, since its planet is so far out. What is the distance from the Sun to that planet?
""",
    "planet@moon > surface gravity": """
What is the surface gravity of {p} planet?
How strongly does the planet of {n} pull, I mean gravity at its surface?
""",
    "planet@moon > rotation period": """
How many hours does {p} planet take to spin once?
A day on the planet that {n} orbits, so one rotation, has how many hours?
""",
    "planet@moon > diameter | product | {v} * {k} | kilometres | 3.14|3.1416|3.142": """
A belt around the planet that {n} circles: its diameter times {k}. How many kilometres of belt?
""",
    "planet@moon > orbital period | product | {v} * {k} | days | 2-12": """
{n} goes along while its planet circles the Sun {k} times. How many days does this take?
""",
    "planet@moon > rotation period | quotient | {v} / 24 | days | ": """
How many of our days, of 24 hours each, does the planet of {n} need to turn once?
""",
    "planet@moon > distance from the Sun | half | {v} / 2 | million kilometres | ": """
A comet is half as far from the Sun as the planet of {n}. How many million kilometres is that?
""",
    "planet@moon > number of moons | difference | {v} - 1 | moons | ": """
Apart from {n} itself, one moon, how many moons has its planet?
""",
    "city@landmark > country": """
What country is the city with {n} in?
{n} stands in a city. In what country does that city lie?
Find the city of {n}, then its country.
I have a ticket to climb {n}. What country am I flying to, going by the city it is in?
My grandmother left us a faded photo of {n} and nothing else. Which country was she in, judging by the city where it stands?
""",
    "city@landmark > population": """
What is the population of the city where {n} is?
How many inhabitants has {p} city?
The city that has {n}: how many residents?
Tourists ask me all day about {n}, but never how many people live in the city around it. I don't know either. How many?
Search for the city {n} stands in and report its population.
When the lights on {n} went out last night, the whole city noticed, the radio said. How many people live in that city?
""",
    "city@landmark > population | percentage | {k}% * {v} | people | percent": """
In the city that has {n}, {k}% of the inhabitants want a lift built into it. How many people want that?
""",
    "city@landmark > population | difference | {v} - {k} | people | below": """
{k} inhabitants of the city around {n} signed a petition to save it. How many did not sign?
""",
    "city@landmark > population | power | {v}^{k} |  | 0.05-0.98": """
In which city is {n}? Raise that city's population to the power of {k}.
""",
    "city@bridge > country": """
In what country is the city where {n} crosses the water?
{n} is in a city. Name the country of that city.
""",
    "city@bridge > population": """
What is the population of the city that {n} is in?
How many people have {n} in their own city?
The city of {n}, how populous is it?
They want to close {n} for repairs, and now everyone in the city complains. How many inhabitants does the city with that bridge have?
""",
    "city@bridge > population | tenth | {v} / 10 | people | ": """
A tenth of the city where {n} stands came to the fireworks on the bridge. How many people is that?
""",
    "city@university > country": """
What country would I study in at {n}? So the country of its city.
In which country is the city that {n} is located in?
Look up {p} city and tell me what country it is in.
{person} sent out ten applications and only {n} said yes. Now the embassy asks for the country of the city it is in. Which one is it?
""",
    "city@university > population": """
What is the population of the city in which students attend {n}?
{p} city has how many residents?
How many people share the city with {n}?
My niece starts at {n} and fears that the town is dead at night. Population?
Rents near {n} are terribly high although the place looks like a village in the brochure. How many inhabitants does its city have?
""",
    "city@university > population | decrease | {v} - {k}% * {v} | people | percent": """
In summer the city of {n} empties by {k} percent, since the students go home. How many people are left?
""",
    "headquarters@company > country": """
In which country is {n} based? Check the city of its headquarters.
What country is the headquarters city of {n} in?
Find where {n} has its head office, then tell me the country of that city.
My payslip comes from {n}, and the tax office wants to know the country of the city it is run from. Which country?
I was hired by {n} and they want me at headquarters. What country will I be living in, once I have moved to that city?
""",
    "headquarters@company > population": """
What is the population of the city where {n} has its headquarters?
How large is {p} home city, in inhabitants?
{n} sits in which city, and how many people live in it?
If {n} closed down, the city where it has its headquarters would suffer. How many people live in that city?
""",
    "headquarters@company > population | tenth | {v} / 10 | people | ": """
Every tenth person in the city where {n} has its headquarters works for it. How many workers is that?
""",
    "headquarters@company > population | quotient | {v} / {k} | people | 4-60": """
{n} runs {k} shops in its headquarters city. How many inhabitants does that make per shop?
""",
    "place@event > country": """
In which country is the place where {n} happened?
What country do I travel to if I want to see where {n} took place?
{n}: where was it, and in which country is that?
Look up where {n} took place and give me the country.
Our history teacher put a pin on the map for {n}, but the names of the countries are covered. In what country is the place where it happened?
""",
    "place@event > population": """
What is the population of the place where {n} happened?
How many inhabitants has the town in which {n} took place?
{n} made one town famous. How many residents does that town have?
A museum about {n} is planned on the very spot, and I must estimate the local visitors. How many people live in the town where it took place?
""",
    "place@event > population | half | {v} / 2 | people | ": """
Half of the people in the town where {n} took place go to the yearly parade. How many people is that?
""",
    "place@event > population | percentage | {k}% * {v} | people | percent": """
Ask in the town where {n} happened, and {k}% of the people cannot tell you when. How many people is that?
""",
    "birthplace@person > country": """
In which country was {n} born? Take the town of birth and look where it lies.
What country is {p} birthplace in?
{n} comes from which town, and which country is this town in? By birth, I mean.
Find {p} birthplace, then the country of that place.
Under which flag was {n} born, so what country is the birthplace in today?
country where {p} birthplace is?
A sports reporter called {n} "a child of this country" and I doubt it. In which country does the town lie where {n} was born?
""",
    "birthplace@person > population": """
What is the population of the town in which {n} was born?
{p} hometown: number of inhabitants?
Find out where {n} was born and how many people live in that place.
How many people can say that they live in {p} place of birth?
Village child or city child, {n}? Give me the number of inhabitants of the birthplace.
{n} always says that there was nothing to do in the town of birth, not even a cinema. How many people live in that town?
""",
    "birthplace@person > population | tenth | {v} / 10 | people | ": """
A tenth of the people in {p} birthplace are named after {n}, a reporter exaggerates. How many would that be?
""",
    "birthplace@person > population | difference | {v} - {k} | people | below": """
The birthplace of {n} gave {k} free tickets to its own people. How many inhabitants got none?
""",
    "birthplace@person > population | increase | {v} + {k}% * {v} | people | percent": """
Thanks to fans of {n}, the town where {n} was born grows by {k} percent. How many inhabitants has it then?
""",
    "author@work > birth year": """
In what year was the author of {n} born?
When was {p} author born?
{n} has an author. When was {he} born?
Author of {n}, year of birth?
Find the person who wrote {n} and tell me when {he} was born.
I hand out {n} in class tomorrow and somebody will surely ask when its writer came into the world. So, when?
Give the birth year of whoever penned {n}.
when was the guy born who wrote {n}
My daughter has to make a timeline of writers for school and picked {n} as her book. Which year should she mark for the birth of its author?
""",
    "author@work > birthplace": """
Where was {p} author born?
In which city was the writer of {n} born?
{n} was written by someone. What is {his} birthplace?
Look up who wrote {n}, then the city of birth.
Since the story of {n} smells of harbour and fish, I suspect that its author was born by the sea. In which town was it?
Every summer I visit the birthplace of a writer whose book I loved. This year it was {n} that I loved, so to which town am I going?
""",
    "author@work > death year": """
When did {p} author die?
In which year did the author of {n} pass away?
{n} has an author. When did {he} die?
Give me the year in which the writer of {n} died.
Author of {n}: died when?
We put a candle next to {n} on the day the writer was buried. I have forgotten the year of that death; which was it?
The preface of {n} mentions that the author never saw it printed a second time before dying. In what year was that death?
""",
    "author@work > age": """
How old is {p} author?
What is the age of the person who wrote {n}?
Is the author of {n} a young talent? How old is {he}?
author of {n}, how old
Our reading group would like to invite whoever wrote {n}, unless that person is too old to travel. How old is the author?
""",
    "author@work > occupation": """
What is the occupation of {p} author?
The person who wrote {n} is known as what?
""",
    "author@work > husband": """
Who is the husband of the woman who wrote {n}?
""",
    "author@work > age | sum | {v} + {k} | years | 2-40": """
How old will the author of {n} be {k} years from now?
""",
    "author@work > age | half | {v} / 2 | years | ": """
My teacher is half as old as the author of {n}. How old is my teacher?
""",
    "author@work > age | product | {v} * 12 | months | ": """
Give me the age of {p} author in months, twelve to a year.
""",
    "author@work > death year | sum | {v} + {k} |  | 20-100": """
The rights in {n} end {k} years after the author's death. In what year is that?
""",
    "author@work > birth year | difference | {v} - {k} |  | 2-60": """
{p} author sets the story {k} years before {his} own birth. In what year does it play?
""",
    "director@work > birth year": """
When was the director of {n} born?
What is the birth year of {p} director?
{n} has a director. In which year was {he} born?
Find whoever directed {n}, then the year of birth.
For the film club's programme I am writing three lines on the director of {n}. The year of birth is missing. Could you add it?
At the cinema bar we argued if {n} is the work of a young or of an old director. To settle it: in which year was its director born?
""",
    "director@work > birthplace": """
In which town was {p} director born?
Who directed {n}, and what is {his} birthplace?
The one who shot {n} as its director was born where?
Our town would like to name the cinema after the director of {n}, but only if we are the birthplace. Where was the director born?
""",
    "director@work > death year": """
When did the director of {n} die?
{p} director is no longer with us. Year of death?
""",
    "director@work > age": """
What age is {p} director?
How old is the person who directed {n}?
{n}, directed by whom, aged what?
After the credits of {n} my husband whispered that the director must be a child prodigy. How old is the director, please?
""",
    "director@work > occupation": """
What is the occupation of the director of {n}?
""",
    "director@work > wife": """
What is the wife of {p} director called?
""",
    "director@work > boyfriend": """
Who is the boyfriend of the woman who directed {n}?
""",
    "director@work > age | difference | {v} - {k} | years | 2-14": """
{n} was shot {k} years ago. How old was the director back then, going by the present age?
""",
    "director@work > birth year | sum | {v} + {k} |  | 20-90": """
A festival honoured the director of {n} on {his} birthday number {k}. In which year?
""",
    "director@work > age | difference | {k} - {v} | years | 100|105|110|120": """
How many years are missing until the director of {n} turns {k}?
""",
    "painter@work > birth year": """
In what year was the painter of {n} born?
When was the artist who painted {n} born?
{n} has a painter. When was {he} born?
Painter of {n}, born?
The auction house describes {n} in two pages and forgets to say when its painter was born. Which year is it?
There is a brass plate under {n} with the painter's dates, but a fat screw sits on the first one. In which year was the painter born?
""",
    "painter@work > birthplace": """
Where was {p} painter born?
Name the birthplace of whoever painted {n}.
Find the painter of {n}, then say in which town {he} was born.
A bus full of art lovers is leaving for the birthplace of whoever painted {n}. To which town should the driver go?
""",
    "painter@work > death year": """
When did the painter of {n} die?
In which year did {p} painter lay down the brush for ever, that is, die?
{n} was painted by someone. When did {he} die?
year the painter of {n} died
I restore paintings, and for {n} I may only use pigments known before its painter died. In which year was that death?
""",
    "painter@work > age": """
How old is the artist who painted {n}?
""",
    "painter@work > occupation": """
What is the occupation of the one who painted {n}?
""",
    "painter@work > girlfriend": """
What is the name of the girlfriend of {p} painter?
""",
    "painter@work > birth year | difference | {k} - {v} | years | life": """
The label says that {n} hung in a salon in {k}. What age had its painter reached in that year?
""",
    "painter@work > birth year | difference | {k} - {v} | years | later": """
How many years lie between the birth of the painter of {n} and the year {k}?
""",
    "painter@work > death year | difference | {v} - {k} |  | 2-60": """
{n} was painted {k} years before its painter died. In which year was that?
""",
    "composer@work > birth year": """
When was the composer of {n} born?
In what year did {p} composer come into the world?
{n} has a composer. In which year was {he} born?
Find who composed {n} and give me the birth year.
For the programme notes to {n} I need the year in which the composer came into the world, and the library is closed today.
""",
    "composer@work > birthplace": """
In which town was {p} composer born?
Who composed {n}, and where was {he} born?
We tour with {n} and would like to play it in the very town where its composer was born. Which one?
""",
    "composer@work > death year": """
In what year did the composer of {n} die?
When did {p} composer die?
The one who composed {n} died when?
The organ played {n}, and the priest told us how its composer died, but I slept through the year. Which was it?
Our conductor insists that the composer of {n} was forgotten for decades after death. In what year did the composer die?
""",
    "composer@work > age": """
How old is the composer of {n}?
{n} sounds so wise. What age is its composer?
""",
    "composer@work > occupation": """
As what is the composer of {n} known?
""",
    "composer@work > wife": """
Who is the wife of the man who composed {n}?
""",
    "composer@work > birth year | sum | {v} + {k} |  | 20-90": """
In what year was the composer of {n} {k} years old?
""",
    "composer@work > death year | sum | {v} + {k} |  | 20-100": """
The score of {n} turned up {k} years after its composer died. In which year was it found?
""",
    "inventor@invention > birth year": """
When was the inventor of {n} born?
In what year was the person who invented {n} born?
{n} has an inventor. When was {he} born?
Look up who invented {n}, then the year of birth.
inventor of {n} born when?
The kids built {n} from cardboard today. Now they wish to know in which year its inventor was born.
I give a talk about {n} at the science fair and would like to begin with the birth of the inventor. In which year was it?
""",
    "inventor@invention > birthplace": """
Where was the inventor of {n} born?
Which town can boast of being the birthplace of the person who invented {n}?
{n} was invented by somebody; tell me in what town {he} was born.
Imagine a world without {n}! I want to put flowers where its inventor was born, so which town do I go to?
""",
    "inventor@invention > death year": """
When did the inventor of {n} die?
In which year did the person behind the invention of {n} die?
{n} has an inventor. When did {he} die?
year of death of the inventor of {n}
A rumour says that the inventor of {n} died poor and forgotten. I don't ask if it is true, only in what year the inventor died.
""",
    "inventor@invention > occupation": """
What was the occupation of the inventor of {n}?
Before anyone had heard of {n}, its inventor needed a profession. What is {he} known as?
""",
    "inventor@invention > age": """
How old is the inventor of {n}?
What age has the person reached who invented {n}?
""",
    "inventor@invention > husband": """
Who is the husband of the woman who invented {n}?
""",
    "inventor@invention > age | percentage | {k}% * {v} | years | percent": """
The patent on {n} has been running for {k} percent of its inventor's age. How many years is that?
""",
    "inventor@invention > birth year | sum | {v} + {k} |  | 20-90": """
At {k} years of age the inventor of {n} built a first version in a shed. What year was it, judging by the birth year?
""",
    "inventor@invention > death year | difference | {k} - {v} | years | later": """
Our museum opens in {k}. By then, how long will the inventor of {n} have been dead?
""",
    "architect@landmark > birth year": """
In what year was the architect of {n} born?
When was {p} architect born?
{n} has an architect. When was {he} born?
Find the architect who designed {n}, then the birth year.
While the others queued for the lift in {n}, I read the plaque about its architect. The year of birth was scratched away. What is it?
""",
    "architect@landmark > birthplace": """
Where was {p} architect born?
What is the birthplace of the one who designed {n}?
We guides at {n} get asked the strangest things. Today: in which town was its architect born?
Our architecture class travels from {n} to the birthplace of the person who designed it. In which town does the trip end?
""",
    "architect@landmark > death year": """
When did the architect of {n} die?
In which year did the designer of {n} die?
architect of {n}, death year?
They say the architect of {n} haunts the stairs at night. In which year did this poor soul die?
""",
    "architect@landmark > age": """
How old is the architect of {n}?
{n} was designed by somebody. What age is {he}?
""",
    "architect@landmark > occupation": """
What is the occupation of whoever designed {n}?
""",
    "architect@landmark > wife": """
What's the name of the wife of {p} architect?
""",
    "architect@landmark > age | difference | {k} - {v} | years | 100|105|110|120": """
When the architect of {n} turns {k}, there will be a feast. How many years until then?
""",
    "architect@landmark > birth year | sum | {v} + {k} |  | 20-90": """
{p} architect won the contest at the age of {k}. In which year was that?
""",
    "architect@landmark > death year | difference | {k} - {v} | years | later": """
They restored {n} in {k}. How many years after the death of its architect was that?
""",
    "founder@company > birth year": """
When was the founder of {n} born?
What is the birth year of {p} founder?
{n} has a founder. When was {he} born?
Look up who founded {n}, then tell me when that person was born.
founder of {n}: birth yr?
A journalist from the business page here: I need the year in which the founder of {n} was born, nothing else.
I have worked for {n} for ages, and at the jubilee they quizzed us on the founder. What is the year of birth?
""",
    "founder@company > birthplace": """
Where was {p} founder born?
In which city was the founder of {n} born?
The person who set up {n} was born in what town?
Before the takeover of {n}, our lawyers must write a portrait of the founder. They lack one thing: the town of birth. Which is it?
""",
    "founder@company > death year": """
When did {p} founder die?
What year did the founder of {n} die in?
""",
    "founder@company > age": """
How old is {p} founder?
What age is the founder of {n}?
I work for {n} and never met the founder. How old is {he} by now?
The founder of {n} jogs past my house each morning, faster than I could ever run. How old is that person?
""",
    "founder@company > occupation": """
What does the founder of {n} do for a living?
""",
    "founder@company > girlfriend": """
Who is the girlfriend of the man who founded {n}?
""",
    "founder@company > husband": """
What is the name of the husband of {p} founder?
""",
    "founder@company > age | sum | {v} + {k} | years | 2-40": """
The founder of {n} wants to retire in {k} years. At what age would that be?
""",
    "founder@company > age | product | {v} * 12 | months | ": """
How many months old is {p} founder, counting twelve for every year of age?
""",
    "founder@company > birth year | difference | {k} - {v} | years | life": """
How old was the founder of {n} in the year {k}?
""",
    "founder@company > death year | sum | {v} + {k} |  | 20-100": """
{n} was sold {k} years after its founder's death. In which year?
""",
    "discoverer@element > birth year": """
When was the discoverer of {n} born?
In what year was the chemist born who discovered {n}?
{n} has a discoverer. When was {he} born?
birth year of {p} discoverer
Find the discoverer of {n}, and then the year in which {he} was born.
Our chemistry teacher promised no homework to whoever finds out in which year the discoverer of {n} was born. Quick, please!
""",
    "discoverer@element > birthplace": """
Where was {p} discoverer born?
The first to discover {n} was born in which town?
The chemist who discovered {n} smiles from a stamp that the town of birth had printed. Which town is that?
""",
    "discoverer@element > death year": """
When did the discoverer of {n} die?
In what year did {p} discoverer die?
The chemistry club honours the one who discovered {n} with a minute of silence. In which year did {he} die?
It cannot have been healthy to handle {n} day after day. In what year did the one who discovered it die?
""",
    "discoverer@element > occupation": """
What was the profession of the discoverer of {n}?
""",
    "discoverer@element > age": """
How old is the person who discovered {n}?
""",
    "discoverer@element > birth year | sum | {v} + {k} |  | 20-90": """
The discoverer of {n} became a professor at {k}. In which year was that?
""",
    "discoverer@element > death year | difference | {k} - {v} | years | later": """
In {k} the street behind our school got the name of the discoverer of {n}. How many years after {his} death was it?
""",
    "discoverer@moon > birth year": """
In what year was the discoverer of {n} born?
When was {p} discoverer born?
{n} was found by somebody with a telescope. When was this discoverer born?
At the observatory hangs a portrait of the person who discovered {n}, without any dates. Which year of birth belongs under it?
""",
    "discoverer@moon > birthplace": """
Where was the discoverer of {n} born?
In which town was the astronomer born who discovered {n}?
We are naming a lane behind the planetarium after the discoverer of {n} and need the place of birth for the sign. Which town is it?
""",
    "discoverer@moon > death year": """
When did the discoverer of the moon {n} die?
What year did {p} discoverer die?
Look up who discovered {n}, then when {he} died.
""",
    "discoverer@moon > occupation": """
What is the occupation of {p} discoverer?
""",
    "discoverer@moon > age": """
How old is whoever discovered {n} up there in the sky?
""",
    "discoverer@moon > birth year | difference | {k} - {v} | years | life": """
At the meeting of {k} the discoverer of {n} gave a speech. How old was {he} in that year?
""",
    "discoverer@moon > death year | sum | {v} + {k} |  | 20-100": """
A crater on {n} was named after its discoverer {k} years after {his} death. In which year?
""",
    "capital@country > population | quotient | {v} / {k} | people | 4-60": """
There are {k} fire stations in {p} capital, each for the same number of inhabitants. How many people does one station look after?
""",
    "capital@country > population | double | {v} * 2 | people | ": """
A planner expects that the capital of {n} will have twice as many inhabitants by the time our children retire. How many is that?
""",
    "longest river@country > length | quotient | {v} / {k} | days | 15-90": """
A rafting club covers {k} kilometres a day. For the longest river in {n}, source to mouth, how many days should it plan?
""",
    "city@landmark > population | quotient | {v} / {k} | people | 4-60": """
The city around {n} employs {k} street sweepers. How many inhabitants are there for each sweeper?
""",
    "place@event > population | increase | {v} + {k}% * {v} | people | percent": """
During the festival week the town where {n} took place holds {k} percent more people than live there. How many people is that?
""",
    "birthplace@person > population | half | {v} / 2 | people | ": """
When {n} came back to the place of birth, half of its inhabitants stood at the station. How many people was that?
""",
    "composer@work > birth year | difference | {k} - {v} | years | life": """
They say the idea for {n} came on a walk in {k}. How old was the composer in that year?
""",
}

# Partners: the same for all four, "girlfriend", "wife", "boyfriend", "husband".
PARTNERS: dict[str, str] = {
    "age": """
How old is {p} {w}?
What age is the {w} of {n}?
age of {p} {w}?
Look up {p} {w}, then tell me {his} age.
{n} has a {w}. How old is {he} now?
I don't care what {p} {w} is called. I want to know how many years old {he} is.
Grandma saw {n} on television with the {w} and said "far too young". How old is that {w} really?
Could you find out the current age of {p} {w}?
My sister reads every gossip magazine and swears that {p} {w} is a lot older than {he} looks. What age is it, then?
At the hairdresser's we could talk of nothing but {n} and the {w}. One thing we could not find out: how old is {he}, that {w}?
""",
    "birth year": """
When was {p} {w} born?
In which year was the {w} of {n} born?
{p} {w}, birth year?
The wedding paper must print the birth year of {p} {w}. Which year?
I am filling in a quiz about stars and partners: "The {w} of {n} was born in the year ...". How does it go on?
""",
    "occupation": """
What is the occupation of {p} {w}?
How does {p} {w} earn a living, what is {his} profession?
The {w} of {n} works as what?
Everyone knows what {n} does, but I have no idea about the {w}. What does {he} work as?
""",
    "birthplace": """
Where was {p} {w} born?
Name the birthplace of the {w} of {n}.
The {w} of {n} has an accent nobody can place. In which town was {he} born?
Half our village claims that {p} {w} was born here. Could you check what town {he} was really born in?
""",
    "death year": """
When did {p} {w} die?
In what year did {n} lose the {w}, I mean when did {he} die?
""",
    "age | power | {v}^{k} |  | 0.05-0.98": """
Take how old {p} {w} is and raise it to the {k} power.
What do you get for the age of the {w} of {n}, raised to the power of {k}?
{p} {w}'s current age to the {k} power, please.
Identify the {w} of {n}; then raise {his} age to the power {k}.
Need a number: (age of {p} {w}) to the power of {k}.
First who {p} {w} is, second how old {he} is, third that age raised to the {k} power.
Using the age that {p} {w} has today, compute it to the power of {k}.
Who's the {w} of {n}, and what does {his} age come to when raised to the {k} power?
If you raise the current age of the {w} of {n} to the power of {k}, what's the result?
Our maths club makes silly puzzles, and today it is this: find out how old the {w} of {n} is, and raise that number to the power of {k}.
It is for a test of your skills: first look up {p} {w}, then {his} age, and at last give me that age to the {k} power.
""",
    "age | square | {v}^2 |  | ": """
Square the age of {p} {w}.
""",
    "age | cube | {v}^3 |  | ": """
What is the cube of the age of {p} {w}?
""",
    "age | square root | sqrt({v}) |  | ": """
Find how old {p} {w} is and take the square root.
""",
    "age | sum | {v} + {k} | years | 2-40": """
In {k} years {n} and the {w} will celebrate again. How old will {he} be then, the {w}?
I am {k} years older than {p} {w}. What is my age?
""",
    "age | difference | {v} - {k} | years | 2-14": """
{n} first met the {w} {k} years ago. How old was {he} at that time, the {w} I mean?
""",
    "age | difference | {k} - {v} | years | 100|105|110|120": """
How many more years until {p} {w} turns {k}?
""",
    "age | triple | {v} * 3 |  | ": """
What is three times the age of {p} {w}?
""",
    "age | half | {v} / 2 | years | ": """
Half the age of {p} {w}: how much is that?
""",
    "age | product | {v} * 12 | months | ": """
In months, at twelve a year, how old is {p} {w}?
""",
    "age | percentage | {k}% * {v} | years | percent": """
{p} {w} has spent {k} percent of {his} life abroad. Judging by {his} age, how many years is that?
""",
    "age | quotient | {v} / {k} |  | 2-12": """
How much is the age of {p} {w} divided by {k}?
""",
    "birth year | difference | {k} - {v} | years | life": """
{n} and the {w} were on every front page in {k}. How old was {he} that year, the {w}?
What was the age of {p} {w} in the year {k}?
""",
    "birth year | sum | {v} + {k} |  | 20-90": """
In which year did the {w} of {n} celebrate {his} birthday number {k}?
""",
    "birth year | difference | {v} - {k} |  | 2-60": """
My car was built {k} years before {p} {w} was born. What year is my car from?
""",
}

# What stands for the second thing: "the painter of it", "whoever painted it".
MIDDLES: dict[str, str] = {
    "capital@country": "the city that serves as the capital of {n}|the city that is home to the parliament of {n} as its capital|the capital city of {n}|the city that rules {n} as its capital|the city marked on the map as {p} capital|whatever city is the capital of {n}|the city in which {n} has placed its government|the city the people of {n} call their capital",
    "highest mountain@country": "the highest peak in {n}|the mountain that no other in {n} can beat in height|whatever mountain is the highest in {n}|the number one among the mountains of {n} by height|the highest of all summits in {n}|the loftiest mountain of {n}|the mountain that is higher than any other in {n}|the mountain at the top of {p} list of peaks",
    "longest river@country": "the river that is the longest in {n}|whatever river is longest in {n}|the river no other in {n} can match in length|the longest of all rivers in {n}|the number one among the rivers of {n} by length|the river that runs farther than all others in {n}|the river of {n} that takes the longest way",
    "country@city": "{p} country|the country in which one finds {n}|the country that counts {n} among its cities|the nation that {n} is a city in|whatever country {n} is in|the land in which {n} is a town|the country that surrounds {n}|the country you are in when you walk through {n}|the country that the citizens of {n} belong to",
    "country@mountain": "the country of {n}|{p} country|the country on whose soil {n} stands|the nation that can call {n} its own mountain|whatever country {n} is in|the country you have to enter to climb {n}|the country that has {n} among its mountains|the land in which {n} towers up",
    "country@lake": "the country of {n}|{p} country|whatever country {n} is in|the country you swim in when you swim in {n}|the country that has {n} among its lakes|the nation whose lake {n} is|the country in which anglers fish in {n}",
    "country@island": "the country of {n}|{p} country|whatever country {n} is a part of|the country that counts {n} among its islands|the nation whose island {n} is|the country whose flag flies over {n}|the country you are in when you land on {n}|the state that {n} is an island of",
    "planet@moon": "the planet of {n}|{p} planet|the planet that holds {n} in its orbit|the planet with {n} among its moons|whatever planet {n} goes round|the planet that keeps {n} as its companion moon|the planet that {n} travels around|the planet that counts {n} among its moons|the planet that {n} belongs to as a moon",
    "city@landmark": "the city of {n}|{p} city|the city in which tourists find {n}|the city that has {n}|whatever city {n} stands in|the city whose people walk past {n} every day|the city that prints {n} on its postcards|the city that {n} calls home|the city you see when you look down from {n}|the city one travels to for {n}",
    "city@bridge": "the city of {n}|{p} city|the city in which {n} was built|whatever city {n} is in|the city that has {n}|the city whose people cross the water on {n}|the city that {n} belongs to|the city you are in when you stand on {n}",
    "city@university": "{p} city|the city that has {n}|whatever city {n} is in|the city in which the professors of {n} teach|the city whose university {n} is|the city that {n} calls home|the place where one goes to study at {n}|the city in which {n} holds its lectures|the university town that has {n}",
    "headquarters@company": "the headquarters city of {n}|the city of {p} headquarters|the city where the head office of {n} is|the city {n} works from, with its headquarters|whatever city {n} has its main office in|the city in which the bosses of {n} have their headquarters|the city that {n} calls home with its headquarters|the seat of {n}|the place where {n} keeps its head office",
    "place@event": "the place that made history through {n}|the town in which {n} came about|whatever place {n} happened in|the location of {n}|the place where it came to {n}|the town that became the scene of {n}|the spot on the map where {n} took place|the site of {n}|the place where one could have watched {n}",
    "birthplace@person": "{p} birthplace|{p} place of birth|{p} hometown by birth|the town that can call itself the birthplace of {n}|the town in which the mother of {n} gave birth to {n}|whatever town {n} was born in|the place named on the birth certificate of {n}|the city that gave the world {n} as a baby|the place where {n} was born|the native town of {n}",
    "author@work": "{p} author|the writer of {n}|the person who penned {n}|the one whose pen gave us {n}|the writer to whom we owe {n}|the author whose name is on {n}|the mind that wrote {n}|whoever is the author of {n}|the one who sat at a desk and wrote {n}|the author whom the readers of {n} have to thank|the wordsmith who wrote {n}",
    "director@work": "{p} director|the film director responsible for {n}|the one who directed {n}|the person who called the shots on {n} as its director|whoever is the director of {n}|the director behind {n}|the film maker who directed {n}|the person named as director in the credits of {n}|the director whose name opens the credits of {n}",
    "painter@work": "{p} painter|the one who painted {n}|whoever put {n} on canvas as its painter|the person whose brush painted {n}|the painter to whom we owe {n}|the artist whose painting {n} is|the painter who signed {n}|the hand that painted {n}|the person who stood at the easel and painted {n}",
    "composer@work": "{p} composer|the one who composed {n}|whoever wrote the music of {n} as its composer|the composer to whom we owe {n}|the composer who put the notes of {n} on paper|the composer behind {n}|the composer whose name stands above the score of {n}|the person who composed the music of {n}",
    "inventor@invention": "{p} inventor|the person who came up with {n}|whoever dreamt up {n}|the one who was first to have the idea of {n}|the inventor to whom we owe {n}|the brain behind the invention of {n}|the person the world has to thank for inventing {n}|the tinkerer who invented {n}|the one whose invention {n} is|the person who gave us {n} as an invention",
    "architect@landmark": "{p} architect|the designer of {n}|the one who designed {n}|the architect to whom the city owes {n}|the person on whose drawing board {n} began|the architect behind {n}|whoever is the architect of {n}|the person who planned {n} as its architect|the mind that designed {n}|the one who was architect of {n}",
    "founder@company": "{p} founder|the one who set up {n}|whoever brought {n} into being as its founder|the person who got {n} off the ground as its founder|the founder behind {n}|the one with whom {n} began as a newly founded firm|the person whose idea it was to found {n}|the entrepreneur who founded {n}|whoever started {n} as its founder|the person named as founder of {n}",
    "discoverer@element": "{p} discoverer|the person who first discovered {n}|the chemist who discovered {n}|the one to whom the discovery of {n} is owed|whoever made the discovery of {n}|the researcher who discovered {n}|the person who added {n} to the list of elements by discovering it|the one who came upon {n} and so discovered it|the name behind the discovery of {n}",
    "discoverer@moon": "{p} discoverer|the person who first discovered {n}|the stargazer who discovered {n}|the one who spotted {n} first and so discovered it|whoever made the discovery of {n}|the one at the telescope when {n} was discovered|the one to whom the discovery of {n} is owed|the sky watcher who discovered {n}",
    "girlfriend@person": "the current girlfriend of {n}|{p} present girlfriend|the woman {n} calls his girlfriend|the woman {n} is dating|the girlfriend that {n} has now|whoever is {p} girlfriend|the woman who is the girlfriend of {n} at present|the one {n} introduces as his girlfriend",
    "wife@person": "the wife that {n} has|the woman {n} took as his wife|whoever is {p} wife|the woman whom {n} calls his wife|the one {n} introduces as his wife|the woman whom {n} married and who is his wife|the lady who is {p} wife|the wedded wife of {n}",
    "boyfriend@person": "the current boyfriend of {n}|{p} present boyfriend|the man {n} calls her boyfriend|the man {n} is dating|the boyfriend that {n} has now|whoever is {p} boyfriend|the man who is the boyfriend of {n} at present|the one {n} introduces as her boyfriend",
    "husband@person": "the husband that {n} has|the man {n} took as her husband|whoever is {p} husband|the man whom {n} calls her husband|the one {n} introduces as her husband|the man whom {n} married and who is her husband|the wedded husband of {n}|the man who may call himself the husband of {n}",
}

FRAMES: dict[str, str] = {
    "city > population": """
What is the population of {m}?
{M}: how many inhabitants?
Say how many people call {m} their home.
Do you know {m}? Then tell me how many residents live there.
how populous is {m}
I am counting heads for a report: how many live in {m}?
A small question about {m}. What is the number of inhabitants?
Our bus stops for the night in {m}. Is it a village? How many people live there?
""",
    "city > country": """
What country is {m} in?
{M} is part of what country?
Find out in which country {m} lies.
For the envelope: in which country is {m}?
country of {m}?
""",
    "city > population | percentage | {k}% * {v} | people | percent": """
If {k}% of everyone in {m} votes, how many votes are cast?
In {m} a survey found that {k} percent of the people like jazz. How many jazz lovers is that?
""",
    "city > population | power | {v}^{k} |  | 0.05-0.98": """
Take the number of people in {m} to the power of {k}.
""",
    "city > population | increase | {v} + {k}% * {v} | people | percent": """
{M} grows by {k} percent. How many inhabitants does it have after that?
""",
    "city > population | decrease | {v} - {k}% * {v} | people | percent": """
{k}% of the people move away from {m}. How many remain?
""",
    "city > population | difference | {v} - {k} | people | below": """
In {m} there are {k} flats with one person each. How many inhabitants live in some other way?
""",
    "city > population | half | {v} / 2 | people | ": """
Every second person in {m} rides a bike. How many is that?
""",
    "city > population | product | {v} * {k} | litres | 2-300": """
Each inhabitant of {m} gets {k} litres of clean water. How many litres are needed?
""",
    "country > population": """
What is the whole population of {m}?
Say how many people {m} has.
How many citizens live in {m}, so what is the population?
The election in {m} is on the news. How many inhabitants are there?
""",
    "country > capital": """
What is the capital of {m}?
From which capital is {m} ruled?
{M} has what capital?
capital of {m}, please
""",
    "country > currency": """
What currency is used in {m}?
With which money do shops in {m} work?
{M}: what currency?
""",
    "country > area": """
What is the area of {m}?
How many square kilometres does {m} take up?
""",
    "country > official language": """
Which language is official in {m}?
In what language are the laws of {m} written, the official one?
""",
    "country > calling code": """
What is the calling code of {m}?
I got a missed call from {m}. With what code did the number start?
""",
    "country > continent": """
What continent is {m} part of?
To which continent does {m} belong?
""",
    "country > highest mountain": """
Which mountain is the highest in {m}?
""",
    "country > longest river": """
Which river is the longest in {m}?
""",
    "country > population | percentage | {k}% * {v} | people | percent": """
{k}% of the population of {m} speaks a second language. How many people is that?
""",
    "country > population | quotient | {v} / {k} | people | 4-60": """
Split the population of {m} into {k} equal groups. How many people in each?
""",
    "country > area | increase | {v} + {k}% * {v} | square kilometres | percent": """
{M} drains its coast and becomes {k} percent larger. What is its area then?
""",
    "country > area | square root | sqrt({v}) | kilometres | ": """
If {m} were a square, how many kilometres would one side be, the root of its area?
""",
    "country > area | product | {v} * 100 | hectares | ": """
A square kilometre has 100 hectares. How many hectares is {m}?
""",
    "mountain > height": """
What is the height of {m}?
How far does {m} stick up, in metres?
Tell me how tall {m} is.
height of {m}?
What would a sign at the top of {m} give as its height?
""",
    "mountain > first ascent": """
When was {m} first climbed?
What is the year of the first ascent of {m}?
In what year did {m} stop being an unclimbed mountain?
""",
    "mountain > mountain range": """
In what range does {m} stand?
{M} belongs to which mountain range?
""",
    "mountain > height | difference | {v} - {k} | metres | below": """
From a hut at {k} metres, how many metres of height are left to the top of {m}?
""",
    "mountain > height | quotient | {v} / {k} | hours | 150-600": """
At {k} metres of height an hour, starting from the sea, how many hours does it take to get up {m}?
""",
    "mountain > height | power | {v}^{k} |  | 0.05-0.98": """
How much is the height of {m} raised to the {k} power?
""",
    "mountain > first ascent | sum | {v} + {k} |  | 20-150": """
Which year was {k} years after the first ascent of {m}?
""",
    "mountain > first ascent | difference | {k} - {v} | years | later": """
By {k}, how many years had passed since {m} was climbed for the first time?
""",
    "river > length": """
What is the length of {m}?
How many kilometres does {m} run?
length of {m} in km
""",
    "river > mouth": """
What does {m} empty into?
Where does {m} end?
""",
    "river > source": """
Where does {m} rise?
In what mountains or hills does {m} begin?
""",
    "river > length | quotient | {v} / {k} | days | 15-90": """
Paddling {k} kilometres a day, how many days would all of {m} take?
""",
    "river > length | percentage | {k}% * {v} | kilometres | percent": """
{k}% of {m} is frozen. How many kilometres is that?
""",
    "river > length | difference | {v} - {k} | kilometres | below": """
The first {k} kilometres of {m} are mapped. How many kilometres are still to be done?
""",
    "planet > diameter": """
How big across is {m}?
Tell me the diameter of {m}.
""",
    "planet > number of moons": """
What is the number of moons of {m}?
How many moons circle {m}?
""",
    "planet > orbital period": """
What is the orbital period of {m}?
In how many days does {m} go once around the Sun?
""",
    "planet > distance from the Sun": """
What is the distance of {m} from the Sun?
""",
    "planet > surface gravity": """
What is the gravity at the surface of {m}?
""",
    "planet > rotation period": """
How many hours does {m} take for one turn around itself?
""",
    "planet > diameter | quotient | {v} / {k} | kilometres | 2-60": """
In the school yard {m} is drawn {k} times smaller than it is. How wide is the drawing, in kilometres?
""",
    "planet > orbital period | product | {v} * {k} | days | 2-12": """
How many days do {k} orbits of {m} around the Sun take?
""",
    "person > birth year": """
When was {m} born?
Tell me the year in which {m} was born.
What is the birth year of {m}?
Nobody at our table knows in which year {m} was born. Do you?
Which year should I print as the year of birth of {m}?
""",
    "person > birthplace": """
Where was {m} born?
What is the birthplace of {m}?
In which city did {m} come into the world?
hometown of {m}?
""",
    "person > death year": """
When did {m} die?
What is the year of death of {m}?
In what year did {m} pass away?
Until what year did {m} live?
""",
    "person > age": """
What age is {m}?
Give me the age of {m}.
How many years old is {m} today?
I am writing a birthday card to {m}. How old is {he}?
""",
    "person > occupation": """
What is the occupation of {m}?
As what is {m} known?
What job has {m}?
""",
    "person > girlfriend": """
What is the girlfriend of {m} called?
""",
    "person > boyfriend": """
What is the boyfriend of {m} called?
""",
    "person > age | power | {v}^{k} |  | 0.05-0.98": """
How old is {m}? Raise that age to the {k} power.
Take the current age of {m} to the power of {k}. What comes out?
""",
    "person > age | square root | sqrt({v}) |  | ": """
What is the square root of the age of {m}?
""",
    "person > age | product | {v} * 12 | months | ": """
How many months old is {m}, with twelve months for each year?
""",
    "person > age | difference | {k} - {v} | years | 100|105|110|120": """
How many years does {m} still have to go to reach {k}?
""",
    "person > age | triple | {v} * 3 | years | ": """
An old tree is three times as old as {m}. How old is the tree?
""",
    "person > birth year | difference | {k} - {v} | years | later": """
How many years before {k} was {m} born?
""",
    "person > birth year | sum | {v} + {k} |  | 20-90": """
In what year did {m} turn {k}?
""",
    "person > death year | difference | {v} - {k} |  | 2-60": """
Which year was {k} years before the death of {m}?
""",
    "person > death year | difference | {k} - {v} | years | later": """
How many years before {k} did {m} die?
""",
}

FIRSTS: dict[str, str] = {
    "capital@country": "Think of the city from which {n} is governed.|Now to the capital city of {n}.|Find the capital of {n}.|Which city is {p} capital?|My trip ends in the capital of {n}.|I have a question about the city that is the capital of {n}.",
    "highest mountain@country": "Find the highest mountain of {n}.|Think of the tallest mountain in {n}.|I dream of {p} highest mountain.|What is {p} highest peak?|Somewhere in {n} stands its highest mountain.|This is about the mountain that is the highest in {n}.",
    "longest river@country": "Find the longest river of {n}.|Think of the river that is longest in {n}.|We like to swim in {p} longest river.|Which river is {p} longest?|This is about the longest river that {n} has.|Look for the longest river in {n}.",
    "country@city": "Find the country that {n} is in.|Which country is {n} in?|I have a question about the country around {n}.|Think of the country in which {n} is a city.|My new job takes me to the country where {n} is.|This is about {p} country.",
    "country@mountain": "Find the country that {n} is in.|Which country is {n} in?|I have a question about the country where {n} rises.|Think of the country in which {n} can be climbed.|We travel to the country of {n}.|This is about {p} country.",
    "country@lake": "Find the country that {n} is in.|Which country is {n} in?|Think of the country where people swim in {n}.|There is a country with {n} in it.|This is about {p} country.|We travel to the country of {n}.",
    "country@island": "Find the country that {n} belongs to.|Think of the country that owns {n}.|{n} is part of a country.|Which country is {n} part of?|This is about {p} country, the one it belongs to.|We travel to the country that has {n} as one of its islands.",
    "planet@moon": "Find the planet that {n} orbits.|{n} circles a planet.|Think of the planet with {n} as a moon.|Around which planet does {n} travel?|There is a planet that has {n} as one of its moons.|{n} belongs to a planet.",
    "city@landmark": "Find the city that {n} is in.|Think of the city where tourists see {n}.|We are driving to the city of {n}.|Which city is home to {n}?|This is about the city where {n} stands.|A postcard greets me from the city where {n} stands.",
    "city@bridge": "Find the city that {n} is in.|Think of the city where people cross {n}.|Which city has {n}?|We are driving to the city of {n}.|{n} was built in some city.|This is about the city where {n} is.",
    "city@university": "Find the city that {n} is in.|Think of the city where one can study at {n}.|Which city is home to {n}?|My daughter moves to the city of {n}.|This is about the city where {n} is.|{n} teaches its students in some city.",
    "headquarters@company": "Find the city where {n} has its headquarters.|In which city is {n} based?|Think of the city that {n} is run from.|{n} is based in a city.|I was invited to the headquarters city of {n}.|This is about the city with the headquarters of {n}.",
    "place@event": "Find the place where {n} happened.|Think of the town where {n} took place.|In which town did {n} happen?|We visit the scene of {n}.|{n} is tied to one town, the place where it happened.|This is about the place of {n}.",
    "birthplace@person": "Find the birthplace of {n}.|Think of the town where {n} was born.|In which town was {n} born?|We visit {p} birthplace.|This is about the place where {n} was born.|What is {p} birthplace?",
    "author@work": "{n} has an author.|Who wrote {n}?|Find the author of {n}.|Think of the person who wrote {n}.|I have just finished {n} and wonder about its author.|This is about whoever wrote {n}.|{n} came from the pen of some writer.",
    "director@work": "{n} has a director.|Who directed {n}?|Find the director of {n}.|Think of the person who directed {n}.|The film was {n}, and I wonder about its director.|This is about whoever directed {n}.",
    "painter@work": "{n} has a painter.|Who painted {n}?|Find the painter of {n}.|Think of the artist who painted {n}.|I have a print of {n} and wonder about its painter.|This is about whoever painted {n}.",
    "composer@work": "{n} has a composer.|Who composed {n}?|Find the composer of {n}.|Think of the person who composed {n}.|They played {n} on the radio, and I wonder about its composer.|This is about whoever composed {n}.",
    "inventor@invention": "{n} has an inventor.|Who invented {n}?|Find the inventor of {n}.|Someone had to invent {n} first.|We talked about {n} at supper and wondered about its inventor.|This is about whoever invented {n}.",
    "architect@landmark": "{n} has an architect.|Who designed {n}?|Find the architect of {n}.|Think of the person who designed {n}.|I stand in front of {n} and wonder about its architect.|This is about whoever designed {n}.",
    "founder@company": "{n} has a founder.|Who founded {n}?|Find the founder of {n}.|Think of the person who founded {n}.|I buy from {n} every week and wonder about its founder.|This is about whoever founded {n}.",
    "discoverer@element": "{n} has a discoverer.|Who discovered {n}?|Find the discoverer of {n}.|Think of the person who discovered {n}.|We learnt about {n} today, and I wonder about its discoverer.|This is about whoever discovered {n}.",
    "discoverer@moon": "{n} has a discoverer.|Who discovered {n}?|Find the discoverer of {n}.|Think of the person who discovered {n}.|I read about {n} in a star guide and wonder about its discoverer.|This is about whoever discovered {n}.",
    "girlfriend@person": "Find the girlfriend of {n}.|Think of {p} girlfriend.|{n} is seen everywhere with his girlfriend.|I read something about {p} girlfriend.|Who is the current girlfriend of {n}?",
    "wife@person": "Find the wife of {n}.|Think of {p} wife.|{n} is seen everywhere with his wife.|I read something about {p} wife.|What is the wife of {n} called?",
    "boyfriend@person": "Find the boyfriend of {n}.|Think of {p} boyfriend.|{n} is seen everywhere with her boyfriend.|I read something about {p} boyfriend.|Who is the current boyfriend of {n}?",
    "husband@person": "Find the husband of {n}.|Think of {p} husband.|{n} is seen everywhere with her husband.|I read something about {p} husband.|What is the husband of {n} called?",
}

SECONDS: dict[str, str] = {
    "city > population": """
What is the population of that city?
How many inhabitants does that place have?
Tell me how many people call that city home.
Then give me that city's population.
""",
    "city > country": """
Tell me the country of that city.
What country would I find that city in?
Now, what country does that place lie in?
""",
    "city > population | percentage | {k}% * {v} | people | percent": """
If {k}% of that city's people own a dog, how many dog owners is that?
""",
    "city > population | half | {v} / 2 | people | ": """
Half of the people in that city are women. How many women is that?
""",
    "city > population | sum | {v} + {k} | people | near": """
If {k} more people moved to that city, how many would live there?
""",
    "city > population | tenth | {v} / 10 | people | ": """
How many people are a tenth of that city's population?
""",
    "country > capital": """
Which city is the capital of that country?
Then name the capital of that country.
""",
    "country > population": """
How many inhabitants has that country?
Then tell me that country's population.
""",
    "country > currency": """
With which money do people pay in that country?
What is that country's currency?
""",
    "country > area": """
What is the area of that country?
How many square kilometres does that country cover?
""",
    "country > official language": """
What is the official language of that country?
""",
    "country > calling code": """
With which calling code do I phone that country?
""",
    "country > continent": """
What continent is that country on?
""",
    "country > highest mountain": """
What do they call the highest mountain of that country?
""",
    "country > longest river": """
What is the longest river of that country?
""",
    "country > population | power | {v}^{k} |  | 0.05-0.98": """
What is that country's population raised to the power of {k}?
""",
    "country > population | percentage | {k}% * {v} | people | percent": """
In that country, {k} percent of the people work on farms. How many people is that?
""",
    "country > area | half | {v} / 2 | square kilometres | ": """
How many square kilometres are half of that country's area?
""",
    "mountain > height": """
What is the height of that mountain?
Tell me how high that mountain is.
""",
    "mountain > first ascent": """
In which year did people first climb that mountain?
""",
    "mountain > mountain range": """
Which range is that mountain in?
""",
    "mountain > height | half | {v} / 2 | metres | ": """
Half the height of that mountain is how many metres?
""",
    "mountain > height | difference | {v} - {k} | metres | below": """
How many metres of that mountain rise above the {k} metre mark?
""",
    "river > length": """
How many kilometres long is that river?
What is the length of that river?
""",
    "river > source": """
Where is the source of that river?
""",
    "river > mouth": """
What does that river flow into?
""",
    "river > length | quotient | {v} / {k} | days | 15-90": """
At {k} kilometres a day, how many days would a boat take for all of that river?
""",
    "planet > diameter": """
How many kilometres wide is that planet?
""",
    "planet > number of moons": """
What is that planet's number of moons?
""",
    "planet > orbital period": """
What is that planet's orbital period, in days?
""",
    "planet > distance from the Sun": """
What is the distance between that planet and the Sun?
""",
    "planet > surface gravity": """
How strong is gravity at the surface of that planet?
""",
    "planet > rotation period": """
What is the rotation period of that planet?
""",
    "planet > diameter | half | {v} / 2 | kilometres | ": """
What is half the diameter of that planet, in kilometres?
""",
    "person > birth year": """
What is {his} birth year?
In which year was {he} born?
Tell me when {he} was born.
""",
    "person > birthplace": """
What is {his} birthplace?
What is the name of the town where {he} was born?
""",
    "person > death year": """
What year did {he} die in?
When did {he} pass away?
Tell me the year of {his} death.
""",
    "person > age": """
Tell me {his} age.
What age is {he} now?
How many years old is {he}?
""",
    "person > occupation": """
What is {his} profession?
As what is {he} known?
""",
    "person > age | power | {v}^{k} |  | 0.05-0.98": """
How much is {his} age raised to the {k} power?
Take {his} present age to the power of {k}.
""",
    "person > age | half | {v} / 2 | years | ": """
My cousin is half {his} age. How old is my cousin?
""",
    "person > age | difference | {v} - {k} | years | 2-14": """
How old was {he} {k} years ago?
""",
    "person > age | product | {v} * 12 | months | ": """
How many months old is {he}, twelve to the year?
""",
    "person > birth year | difference | {k} - {v} | years | life": """
What age did {he} reach in the year {k}?
""",
    "person > death year | sum | {v} + {k} |  | 20-100": """
What year comes {k} years after {his} death?
""",
}
