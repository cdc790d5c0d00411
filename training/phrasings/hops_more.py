"""Questions that go from one thing to another: who painted it, and when was that person born? Plain data.

A key is the link that leads to the second thing, and what is asked of that: `capital@country >
population`; behind it may stand a calculation, as in `stories_lookup`: an operation, its expression,
the unit of its result, and where {k} comes from. {n} is the name, {p} its possessive. In `FRAMES`
{m} stands for the second thing, described as `MIDDLES` has it, and the key names its kind alone; the
same is so in `SECONDS`, which follow upon a statement of `FIRSTS`. {he}, {his}, {him} are pronouns for
a person who has been found.
"""

# ruff: noqa: E501

WHOLE: dict[str, str] = {
    "capital@country > population": """
We fly to {n} and land in the capital. Is it a big city? I mean how many inhabitants has it.
Before our embassy in {n} opens its new office, we want to know how many people live in the capital there.
My cousin moved to the capital of {n} and complains about crowds. How many residents does that city really have?
capital of {n}: name? inhabitants?
Which city governs {n}, and how many people does it have?
{n} has a capital, of course. How many people call that city home?
How crowded can it be in the city where the parliament of {n} sits? Just give the number of inhabitants.
I have to draw a dot for the capital of {n}, sized by population. What is the population?
""",
    "capital@country > population | percentage | {k}% * {v} | people | percent": """
A bus firm hopes that {k} percent of the people in the capital of {n} buy a ticket. How many people would that be?
If {k}% of all who live in the capital of {n} rode a bike, how many cyclists were that?
""",
    "capital@country > population | half | {v} / 2 | people | ": """
Half of the inhabitants of the capital of {n} are women, let us say. How many is that?
""",
    "capital@country > population | quotient | {v} / {k} | people | 4-60": """
The capital of {n} is to be cut into {k} districts of equal size. How many inhabitants would each one have?
""",
    "highest mountain@country > height": """
I want to stand on the roof of {n}, so on its highest mountain. How many metres up is that?
What do you call the highest mountain in {n}, and how high does it go?
No peak of {n} is higher than its highest one, clearly. But how high is that?
We are hiking across {n} and dream of the highest mountain there. How tall is it?
highest peak {n}, height of it pls
A poster of {n} shows its highest mountain without the metres. How many are there to add?
On top of {n} there must be a great view. How high is the mountain that beats all others there?
""",
    "highest mountain@country > height | difference | {v} - {k} | metres | below": """
Our hut stands at {k} metres on the highest mountain of {n}. How many metres are still above us?
I climb the highest mountain of {n} and my watch shows {k} metres. How much is missing to the top?
""",
    "highest mountain@country > height | power | {v}^{k} |  | 0.05-0.98": """
Which mountain is the highest in {n}? What is its height raised to the {k} power?
Look for the highest mountain of {n} and raise its height to the power of {k}.
""",
    "highest mountain@country > height | half | {v} / 2 | metres | ": """
We gave up halfway on the highest mountain of {n}, counted from the sea. At what height was that?
""",
    "highest mountain@country > first ascent": """
In which year did somebody stand on the highest mountain of {n} for the first time?
The highest peak of {n} was unclimbed for ages. When was it first climbed?
Tell me the highest mountain of {n}, and when people first got to its top.
first ascent of {p} highest mountain, which year
""",
    "highest mountain@country > first ascent | difference | {k} - {v} | years | later": """
For an anniversary in {k}: how many years will it be since the highest mountain of {n} was first climbed?
""",
    "highest mountain@country > mountain range": """
To which mountain range does the highest mountain in {n} belong?
The tallest peak of {n} must be part of some range. Which one?
""",
    "longest river@country > length": """
We want to paddle the longest river of {n} from beginning to end. How many kilometres is it?
Which river is longest in {n}, and how long does it get?
My map of {n} shows one river that is longer than all the others. How long is that one?
longest river in {n} how many km
If you followed the longest river of {n} to its end, how far would you walk?
{n} must have a longest river. What is its length?
""",
    "longest river@country > length | quotient | {v} / {k} | days | 15-90": """
Suppose our boat makes {k} kilometres a day. How many days are needed for the whole longest river of {n}?
""",
    "longest river@country > length | percentage | {k}% * {v} | kilometres | percent": """
Of the longest river in {n}, {k} percent can be used by ships. How many kilometres are that?
""",
    "longest river@country > length | power | {v}^{k} |  | 0.05-0.98": """
What is the longest river of {n}? How much is its length to the power of {k}?
""",
    "longest river@country > length | difference | {v} - {k} | kilometres | below": """
I have already rowed {k} kilometres of the longest river in {n}. How many are left until its end?
""",
    "longest river@country > source": """
Where does the longest river of {n} begin?
I would like to drink from the spring of the longest river in {n}. Where does that river rise?
Which is the longest river of {n}, and where has it its source?
""",
    "longest river@country > mouth": """
I throw a bottle with a letter into the longest river of {n}. Into what does the river flow in the end?
The longest river in {n} ends somewhere. Where does it flow into?
What is the longest river of {n} called, and what water does it empty into?
""",
    "country@city > capital": """
My penfriend lives in {n}. What is the capital of her country?
{person} is stuck in {n} without a passport and has to go to the capital of that country. Which city is it?
We stay in {n}. From there we visit the capital of the country. What capital is that?
In which country lies {n}, and what is the capital there?
{n} is not the capital, but which city is, in the same country?
{n} -> country -> capital?
""",
    "country@city > currency": """
I land in {n} tomorrow. With what money do they pay in that country?
What cash do I need for a weekend in {n}? I mean the currency of the country it belongs to.
My mother sends me to {n} for shopping. Which currency does that country use?
Somebody in {n} wants to pay me. In what currency of his country will it be?
""",
    "country@city > area": """
{n} is only a spot on the map. How large is the country around it?
The city {n} lies in some country. What area has that country?
""",
    "country@city > official language": """
We found a letter from {n}. In what official language of that country may it be written?
I got a job in {n}. Which language is the official one in that country?
My taxi driver comes from {n}. What is the official language of his home country?
If I move to {n}, what language must I learn, the official one of the country?
""",
    "country@city > calling code": """
I must phone a hotel in {n}. Which country is it in, and what is the calling code of that?
Someone from {n} tried to ring me. With what calling code do the numbers of that country begin?
To call {n} I need the dialling code of the country. Which one is it?
""",
    "country@city > population": """
{n} is one city of a country. How many people live in that whole country?
I know {n} from the news. What is the population of the country it is in?
My colleague from {n} says his country is tiny. How many inhabitants does the country have?
""",
    "country@city > continent": """
On which continent is the country that {n} belongs to?
A pupil pointed at {n} on the globe. What continent is its country part of?
""",
    "country@city > highest mountain": """
From {n} we want to travel to the highest mountain of the country. Which mountain is it?
""",
    "country@city > longest river": """
Which river is the longest one in the country where {n} lies?
""",
    "country@city > population | percentage | {k}% * {v} | people | percent": """
In the country of {n}, they say, {k} percent of the people are farmers. How many people is that?
""",
    "country@city > population | quotient | {v} / {k} | people | 4-60": """
Take the country in which {n} lies and share its population among {k} provinces. How many people has one?
""",
    "country@city > area | power | {v}^{k} |  | 0.05-0.98": """
In which country is {n}? What is the area of that country raised to the power of {k}?
""",
    "country@mountain > capital": """
After climbing {n} we need a day in the capital of that country. Which city is that?
{n} stands in a country. What is its capital?
We hike up {n} and fly home from the capital. What's the capital of the country where the mountain is?
""",
    "country@mountain > population": """
How many people live in the country where {n} rises?
The people who see {n} from their country, how many are they? I mean the population of the country.
""",
    "country@mountain > currency": """
To climb {n} I must pay a fee on the spot. In what currency, of the country where it stands?
The guide on {n} wants cash. Which money is used in the country of that mountain?
""",
    "country@mountain > official language": """
At the foot of {n} nobody understood my English. What is the official language in that country?
""",
    "country@mountain > continent": """
On what continent lies the country with {n}?
""",
    "country@mountain > population | half | {v} / 2 | people | ": """
How many people are half of the population of the country in which {n} stands?
""",
    "country@lake > capital": """
We camp by {n}. Which city is the capital of that country?
Find the country of {n} and tell me its capital.
""",
    "country@lake > population": """
How many inhabitants are there in the country where I can swim in {n}?
""",
    "country@lake > currency": """
An ice cream on the shore of {n} has to be paid. With what currency, in that country?
""",
    "country@island > capital": """
The island {n} belongs to a country. From which capital is that country ruled?
We have bought a house on {n}. What is the capital of the country it belongs to?
""",
    "country@island > currency": """
With what money do I pay on {n}? It belongs to some country, so whatever they use there.
""",
    "country@island > population": """
{n} is small, but the country that owns it? How many people live in that country?
""",
    "country@island > calling code": """
I try to call a friend on {n}. What is the calling code of the country the island belongs to?
""",
    "planet@moon > diameter": """
{n} goes around a planet. How wide is this planet?
Standing on {n}, I would see its planet in the sky. What diameter has that planet?
Which planet does {n} circle, and how big is it across?
""",
    "planet@moon > number of moons": """
{n} is not alone up there: how many moons does its planet have?
How many moons travel around the same planet as {n}?
My daughter paints {n} and all its sisters. How many moons has the planet it circles?
{n} - which planet, and number of moons there
""",
    "planet@moon > orbital period": """
How many days does the planet of {n} need for a trip around the Sun?
{n} follows its planet around the Sun. How long, in days, does this planet take for one orbit?
""",
    "planet@moon > distance from the Sun": """
Is it dark on {n}? How far is the planet that it circles from the Sun?
A probe flies to {n}. How far away from the Sun is the planet that it belongs to?
""",
    "planet@moon > surface gravity": """
If I fell from {n} onto its planet, what gravity would pull me at the surface of that planet?
""",
    "planet@moon > rotation period": """
The planet that {n} orbits turns around itself. In how many hours?
""",
    "planet@moon > diameter | quotient | {v} / {k} | kilometres | 2-60": """
In our model the planet of {n} is built {k} times smaller. How many kilometres wide does it become?
""",
    "planet@moon > number of moons | double | {v} * 2 | moons | ": """
Suppose twice as many moons were found at the planet of {n}. How many would it have then?
""",
    "planet@moon > diameter | half | {v} / 2 | kilometres | ": """
What is the radius of the planet that {n} circles, half of its diameter?
""",
    "planet@moon > orbital period | power | {v}^{k} |  | 0.05-0.98": """
Around which planet does {n} travel? Raise the orbital period of that planet to the {k} power.
""",
    "city@landmark > country": """
{n} is on my bucket list. In what country is the city where it stands?
My photo shows {n}. Which city is this, and which country?
To visit {n}, do I need a visa? In other words: in which city is it, and in what country is that city?
""",
    "city@landmark > population": """
How many people live in the city where {n} stands?
Each one who lives around {n} must be proud of it. How many inhabitants does the city have?
In a game I own {n}. What's the population of the city it is in?
{n}: city and its number of inhabitants please
I am in front of {n} and the streets are empty. How many people does this city have?
""",
    "city@landmark > population | percentage | {k}% * {v} | people | percent": """
If {k} percent of the people in the city of {n} came to see it today, how many visitors would that be?
""",
    "city@landmark > population | quotient | {v} / {k} | people | 4-60": """
The city in which {n} stands has {k} schools. How many inhabitants are there for one school?
""",
    "city@bridge > country": """
I would love to walk over {n}. In which country is the city that has it?
{n} leads across the water in some city. What country is that city in?
""",
    "city@bridge > population": """
Everybody in the city of {n} uses the bridge. How many people are that?
How many residents has the city where I can cross {n}?
""",
    "city@bridge > population | difference | {v} - {k} | people | below": """
{k} people of the city where {n} stands use the bridge every day. How many of its inhabitants do not?
""",
    "city@university > country": """
My son got a place at {n}. In which country is the city of that school?
I have an offer from {n}. What city is it in, and what country would I live in?
""",
    "city@university > population": """
I am going to study at {n}. How many people live in that city?
Is {n} in a village or in a big city? Tell me the city and how many inhabitants it has.
{person} hates crowds and applied to {n}. How many people does the city of it have?
""",
    "city@university > population | sum | {v} + {k} | people | near": """
{k} new students come to {n}. If all of them move into its city, how many people live there then?
""",
    "headquarters@company > country": """
I have to sue {n}, but in what country? Look where the headquarters is and in which country that city lies.
Which country does {n} call home, going by the city of its headquarters?
My letter goes to the main office of {n}. In which city is it, and what country must I write below?
{n} headquarters city, and country of this city?
The bosses of {n} sit somewhere. Which country is it?
""",
    "headquarters@company > population": """
How many people live in the city from where {n} is run?
I start at the head office of {n} in May. Is it a large city, in numbers of inhabitants?
{n} has its headquarters in a city. How many inhabitants has this city?
""",
    "headquarters@company > population | percentage | {k}% * {v} | people | percent": """
People say that {k} percent of those who live in the headquarters city of {n} work for the firm. How many people would that be?
""",
    "headquarters@company > population | double | {v} * 2 | people | ": """
Should the city where {n} has its headquarters grow to double its population, how many people are there then?
""",
    "place@event > country": """
Our history tour stops where {n} took place. In which country is that?
{n} happened in a town. Which country does the town lie in?
In what country would I stand today if I went to the place of {n}?
""",
    "place@event > population": """
How many people live today where {n} took place?
The scene of {n} is a city. How many inhabitants does it have?
""",
    "birthplace@person > country": """
Which country does {n} come from? I mean the country of the birthplace.
{n} was born in some town. In which country is it?
I need the nationality of {n} for a form: which town of birth, and in what country is it?
In what land stood the cradle of {n}? Town and country, please.
{person} says that {n} was born abroad. In which country is the birthplace?
{n} born where, which country
""",
    "birthplace@person > population": """
Did {n} grow up in a big city? How many people live in the birthplace?
How many inhabitants has the town where {n} first saw the light of the world?
There is a statue of {n} in the place of birth. How many people live there to look at it?
The home town of my idol, so where {n} was born, has how many residents?
""",
    "birthplace@person > population | percentage | {k}% * {v} | people | percent": """
In the town where {n} was born, {k} percent of the people visit the museum about it. How many people is that?
""",
    "birthplace@person > population | quotient | {v} / {k} | people | 4-60": """
Where was {n} born? Divide the number of inhabitants of that place by {k}.
""",
    "birthplace@person > population | power | {v}^{k} |  | 0.05-0.98": """
In what city was {n} born? What is its population raised to the {k} power?
""",
    "author@work > birth year": """
I have just closed {n} with tears. In what year was its author born?
The cover of {n} tells nothing about the writer. When was the writer born?
Our book club reads {n}. Who wrote it, and what is the birth year of that person?
""",
    "author@work > birthplace": """
Where did the one who wrote {n} come into the world?
I make a literary journey and want to see the town where the author of {n} was born. Which town?
""",
    "author@work > death year": """
Does the writer of {n} still live? If not, in what year did that person die?
When did the author of {n} die? I want to know if the book is free to copy.
""",
    "author@work > age": """
How old is the person today who wrote {n}?
I sent a letter to the author of {n}. How old might my reader be?
""",
    "author@work > age | power | {v}^{k} |  | 0.05-0.98": """
Who wrote {n}? What is the author's age raised to the {k} power?
""",
    "author@work > birth year | sum | {v} + {k} |  | 20-90": """
In which year did the author of {n} turn {k}?
""",
    "author@work > birth year | difference | {k} - {v} | years | life": """
The writer of {n} won a prize in {k}. How old was that person then, by the year of birth?
""",
    "director@work > birth year": """
We saw {n} at the cinema. In what year was the person born who directed it?
Whose film is {n}, and when was the director born?
""",
    "director@work > age": """
Was {n} made by somebody young? Tell me how old the director is now.
""",
    "director@work > age | double | {v} * 2 | years | ": """
Think of the director of {n}, at twice the present age. How old is that?
""",
    "director@work > birthplace": """
The film {n} feels so foreign. Where was its director born?
""",
    "director@work > occupation": """
What else does the director of {n} do for a living, as what is that person known?
""",
    "painter@work > birth year": """
We stood in front of {n} in the museum. In what year was the artist born?
Someone painted {n} long ago. When was that painter born?
""",
    "painter@work > death year": """
In which year died the painter whose hand made {n}?
A copy of {n} hangs in my kitchen. When did the person who painted it pass away?
""",
    "painter@work > death year | difference | {k} - {v} | years | later": """
In {k}, how many years will the painter of {n} have been dead?
""",
    "painter@work > birthplace": """
In what town was the one born who painted {n}?
""",
    "composer@work > birth year": """
They played {n} last night and I could not sleep. When was its composer born?
Someone composed {n}. In which year was this someone born?
""",
    "composer@work > death year": """
Our choir sings {n}. Who composed it, and in what year did that person die?
""",
    "composer@work > birthplace": """
{n} made me cry in the concert. From what city does its composer come, born there I mean?
""",
    "composer@work > death year | difference | {k} - {v} | years | later": """
The concert in {k} honours the composer of {n}. How many years after the death is it?
""",
    "inventor@invention > birth year": """
Without {n} my job would be hard. When was the person born to whom we owe it?
Whoever thought of {n} first must have been clever. In what year was the inventor born?
Some clever head invented {n}. The birth year of this head?
""",
    "inventor@invention > birthplace": """
In what place did the inventor of {n} come into the world?
There should be a monument for the inventor of {n} in the birthplace. Which town is it?
""",
    "inventor@invention > death year": """
Did the person who invented {n} become rich before the end? When did that person die?
""",
    "inventor@invention > birth year | difference | {k} - {v} | years | life": """
How old was the inventor of {n} in {k}?
""",
    "inventor@invention > occupation": """
What did the man who invented {n} do for a living?
Was {n} invented by a scientist? As what is its inventor known?
""",
    "architect@landmark > birth year": """
I admire {n} every morning from the tram. When was the architect born?
Who drew the plans for {n}, and in what year was that person born?
""",
    "architect@landmark > birthplace": """
Where was the person born who designed {n}?
""",
    "architect@landmark > death year": """
In what year did the architect die who gave us {n}?
""",
    "architect@landmark > age | power | {v}^{k} |  | 0.05-0.98": """
Who designed {n}? Give me the architect's current age to the power of {k}.
""",
    "founder@company > birth year": """
I have shares of {n}. In which year was its founder born?
The person who started {n} must be a genius. Born when?
""",
    "founder@company > age": """
The one who founded {n} is still the boss there. How old is this person?
""",
    "founder@company > wife": """
Who is married to the founder of {n}? I look for the name of the wife.
""",
    "founder@company > age | percentage | {k}% * {v} | years | percent": """
{person} is exactly {k} percent as old as the founder of {n}. How many years is that?
""",
    "founder@company > birthplace": """
In what town was the person born who set up {n}?
""",
    "discoverer@element > birth year": """
In the lab we used {n} today. Who discovered it, and in what year was that person born?
{n} was discovered by somebody. In what year was that person born?
""",
    "discoverer@element > birthplace": """
In which town was the person born who discovered {n}?
""",
    "discoverer@element > death year": """
The one who gave chemistry the element {n}: in which year did that person die?
""",
    "discoverer@moon > birth year": """
Somebody looked up and saw {n} before all others. When was this person born?
""",
    "discoverer@moon > death year": """
The astronomer who discovered {n}, when did that person die?
""",
    "discoverer@moon > birthplace": """
Whose eyes found {n} first, and where was that person born?
""",
    "capital@country > population | power | {v}^{k} |  | 0.05-0.98": """
What city is the capital of {n}? Raise the number of its inhabitants to the {k} power.
I must take the population of the capital of {n} to the power of {k}. Please what is it?
""",
    "country@city > calling code | sum | {v} + {k} |  | 2-60": """
My locker code is the calling code of the country of {n} plus {k}. What is my locker code?
""",
    "country@mountain > area": """
From the top of {n} one sees far. How large is the whole country that it belongs to?
The mountain {n} is in which country, and how many square kilometres has this?
""",
    "country@mountain > calling code": """
My daughter is missing on {n} and I want to phone the police over there. With what calling code do I begin, for that country?
""",
    "country@mountain > highest mountain": """
Is {n} the highest one in its country? Tell me which mountain is.
""",
    "country@lake > official language": """
At {n} a sign says something I can't read. In what official language of that country may it be?
""",
    "country@lake > area": """
{n} is a lake in some country. How big is the country, please?
""",
    "country@island > official language": """
What language do the officials speak on {n}? I think of the country that it belongs to.
""",
    "country@island > continent": """
{n} belongs to a country. On which continent is this country?
""",
    "city@landmark > population | half | {v} / 2 | people | ": """
They say half the town has never been inside {n}. How many people would that be, half of all who live in that city?
""",
    "city@bridge > population | percentage | {k}% * {v} | people | percent": """
Each day {k} percent of the people in its city walk over {n}. How many is that?
""",
    "city@university > population | percentage | {k}% * {v} | people | percent": """
Students at {n} are {k} percent of the city, they told me. How many people is that?
""",
    "place@event > population | quotient | {v} / {k} | people | 4-60": """
Where did {n} happen? Split the people of that town into {k} groups: how many are in one?
""",
    "author@work > occupation": """
Writing alone feeds nobody. What is the profession of the person who wrote {n}?
""",
    "author@work > wife": """
To whom was the author of {n} married? I need the wife.
""",
    "author@work > age | sum | {v} + {k} | years | 2-40": """
A new book like {n} takes {k} years. How old will its author be by then?
""",
    "author@work > death year | difference | {k} - {v} | years | later": """
{n} may be copied when its author has been dead for long. In {k}, how many years is it?
""",
    "director@work > age | power | {v}^{k} |  | 0.05-0.98": """
Who directed {n}? What is that person's age raised to the {k} power?
""",
    "director@work > birth year | difference | {k} - {v} | years | life": """
How old was the director of {n} in {k}, when the shooting began?
""",
    "director@work > girlfriend": """
Who is the girlfriend of the man that directed {n}?
""",
    "painter@work > occupation": """
Besides painting {n}, what was the artist known as?
""",
    "painter@work > birth year | sum | {v} + {k} |  | 20-90": """
In what year did whoever painted {n} turn {k}?
""",
    "composer@work > birth year | difference | {k} - {v} | years | life": """
{n} was heard for the first time in {k}, our leaflet says. How old was its composer in that year?
""",
    "composer@work > age | power | {v}^{k} |  | 0.05-0.98": """
Somebody composed {n}. What is his or her age raised to the power of {k}?
""",
    "inventor@invention > age | power | {v}^{k} |  | 0.05-0.98": """
Who invented {n}? Raise the age of that person to the {k} power.
""",
    "inventor@invention > death year | sum | {v} + {k} |  | 20-100": """
A patent ended {k} years after the death of whoever invented {n}. What year was that?
""",
    "architect@landmark > birth year | difference | {k} - {v} | years | life": """
In {k} they laid the first stone of {n}. How old was the architect then?
""",
    "architect@landmark > occupation": """
Was {n} planned by a real architect? As what is the person who designed it known?
""",
    "founder@company > age | power | {v}^{k} |  | 0.05-0.98": """
Who founded {n}? What is the founder's current age raised to the {k} power?
""",
    "founder@company > birth year | sum | {v} + {k} |  | 20-90": """
When the founder of {n} turned {k}, there was cake for everyone. In what year was that?
""",
    "founder@company > death year": """
Flags at {n} hang low for the founder. When did that person die?
""",
    "founder@company > occupation": """
{n} was founded by whom, and what does this person work as?
""",
    "discoverer@element > birth year | difference | {k} - {v} | years | life": """
How old was the discoverer of {n} in {k}?
""",
    "discoverer@element > age | power | {v}^{k} |  | 0.05-0.98": """
Someone discovered {n}. What is that person's age to the power of {k}?
""",
    "discoverer@element > occupation": """
{n} - discovered by? occupation of this person?
""",
    "discoverer@moon > birth year | sum | {v} + {k} |  | 20-90": """
When was the person who discovered {n} {k} years old, in what year?
""",
    "discoverer@moon > occupation": """
Who spotted {n}, and what was that person's occupation?
""",
}

# Partners: the same for all four, "girlfriend", "wife", "boyfriend", "husband".
PARTNERS: dict[str, str] = {
    "age": """
Who is {p} {w}, and how old is {he}?
Is {p} {w} older than I am? Tell me {his} age.
{n} came with the {w} to the gala. How old is {he}?
The magazines write about {n} and the {w} all week. Just tell me how old that person is.
{p} {w} - name and age?
How many years old is the {w} of {n}?
""",
    "birth year": """
Who is the {w} of {n}, and in what year was {he} born?
For the family tree I need the {w} of {n}, with the year of birth.
{n} has a {w}. When was {he} born?
""",
    "occupation": """
What does {p} {w} do for a living?
{n} is famous, but what about the {w}? What is {his} job?
Who is {p} {w}? And what is {his} profession?
As what is the {w} of {n} known?
""",
    "birthplace": """
Where does {p} {w} come from? I mean the place where {he} was born.
Who is {p} {w} and in which city was {he} born?
""",
    "age | power | {v}^{k} |  | 0.05-0.98": """
Who is {p} {w}? What is {his} current age raised to the {k} power?
Who is {p} {w}? What is {his} age raised to the power of {k}?
Who is {p} {w}? What is that person's age to the {k} power?
Who's {p} {w}? Raise {his} current age to the power of {k}.
Who is the {w} of {n}? Take {his} age and raise it to the {k} power.
Who is the {w} of {n}, and what is {his} current age raised to the {k} power?
Who is the {w} of {n}? How much is their age to the power of {k}?
How old is {p} {w}? What is that number raised to the {k} power?
Find out who {p} {w} is. Then calculate {his} age raised to the power {k}.
Find {p} {w} and raise the age of that person to the {k} power.
What is the age of {p} {w} raised to the {k} power?
Tell me who the {w} of {n} is and what {his} age to the power of {k} comes to.
{n} has a {w}. What do I get when I raise {his} age to the {k} power?
My maths teacher likes gossip: take the age of {p} {w} and raise it to the power of {k}.
{p} {w}: who is it? age ^ {k} = ?
who is {p} {w}? what's their current age raised to the {k} power
Someone at work asked me: {n}, who is the {w}, and what is {his} age raised to the {k} power?
""",
    "age | power | {v}^{k} |  | 2|3|4|1.1|1.2|1.5|2.5": """
Who is {p} {w}? What is {his} current age raised to the {k} power?
Raise the age of {p} {w} to the power of {k}.
Who is the {w} of {n}? I need {his} age to the power {k}.
""",
    "age | square | {v}^2 |  | ": """
Who is {p} {w}? What is the square of {his} age?
""",
    "age | square root | sqrt({v}) |  | ": """
Who is {p} {w}? What is the square root of {his} current age?
How much is the root of the age of {p} {w}?
""",
    "age | sum | {v} + {k} | years | 2-40": """
How old will {p} {w} be in {k} years?
Who is the {w} of {n}? How old will {he} be {k} years from now?
""",
    "age | difference | {v} - {k} | years | 2-14": """
How old was {p} {w} {k} years ago?
My sister is {k} years younger than {p} {w}. How old is my sister?
""",
    "age | double | {v} * 2 | years | ": """
My grandpa is twice as old as {p} {w}. What is his age?
""",
    "age | half | {v} / 2 | years | ": """
I am half as old as {p} {w}. How old am I?
""",
    "age | percentage | {k}% * {v} | years | percent": """
How much is {k} percent of the age of {p} {w}?
""",
    "age | quotient | {v} / {k} |  | 2-12": """
Who is {p} {w}? Divide {his} age by {k}.
""",
    "birth year | difference | {k} - {v} | years | life": """
How old was {p} {w} in {k}?
In {k}, what age had the {w} of {n} reached, going by the year of birth?
""",
    "birth year | sum | {v} + {k} |  | 20-90": """
In what year did {p} {w} turn {k}?
""",
}

# What stands for the second thing: "the painter of it", "whoever painted it".
MIDDLES: dict[str, str] = {
    "capital@country": "the capital of {n}|the city from which {n} is governed|the seat of government of {n}|{p} capital|the city that {n} has as its capital",
    "highest mountain@country": "the highest mountain of {n}|the tallest mountain in {n}|{p} highest peak|the mountain that towers over all of {n}|the highest point of {n}",
    "longest river@country": "the longest river of {n}|{p} longest river|the river that runs longest through {n}|the longest river that {n} has",
    "country@city": "the country where {n} lies|the country that {n} is a city of|the state to which {n} belongs|the country of the city {n}",
    "country@mountain": "the country where {n} stands|the country in which people climb {n}|the country that {n} belongs to|the state where {n} rises",
    "country@lake": "the country where {n} lies|the country with {n}|the state on whose land {n} lies",
    "country@island": "the country that owns {n}|the country to which {n} belongs|the state that the island {n} is part of",
    "planet@moon": "the planet that {n} circles|the planet that has {n} as a moon|the planet {n} goes around|the planet that {n} orbits",
    "city@landmark": "the city where {n} stands|the city that is home to {n}|the town with {n}|the city you must visit to see {n}",
    "city@bridge": "the city where {n} stands|the city that {n} helps to cross the water|the town with {n}",
    "city@university": "the city where {n} teaches its students|the town of {n}|the city that is home to {n}|the city where you study at {n}",
    "headquarters@company": "the city where {n} has its headquarters|the city in which {n} is based|the home city of {n}|the city from which {n} is run",
    "place@event": "the place where {n} happened|the town where {n} took place|the scene of {n}|the city that saw {n}",
    "birthplace@person": "the birthplace of {n}|the town where {n} was born|the city in which {n} came into the world|the place that {n} comes from by birth",
    "author@work": "the author of {n}|whoever wrote {n}|the man who wrote {n}|the woman who wrote {n}|the writer behind {n}|the person that wrote {n}",
    "director@work": "the director of {n}|whoever directed {n}|the man who directed {n}|the woman who directed {n}|the person in the director's chair of {n}",
    "painter@work": "the painter of {n}|whoever painted {n}|the man who painted {n}|the woman who painted {n}|the artist who painted {n}",
    "composer@work": "the composer of {n}|whoever composed {n}|the man who composed {n}|the woman who composed {n}|the musician who composed {n}",
    "inventor@invention": "the inventor of {n}|whoever invented {n}|the man who invented {n}|the woman who invented {n}|the clever mind that invented {n}",
    "architect@landmark": "the architect of {n}|whoever designed {n}|the man who designed {n}|the woman who designed {n}|the person who drew the plans of {n}",
    "founder@company": "the founder of {n}|whoever founded {n}|the man who founded {n}|the woman who founded {n}|the person who started the company {n}",
    "discoverer@element": "the discoverer of {n}|whoever discovered {n}|the man who discovered {n}|the woman who discovered {n}|the scientist who discovered {n}",
    "discoverer@moon": "the discoverer of {n}|whoever discovered {n}|the man who discovered the moon {n}|the woman who discovered {n}|the astronomer who discovered {n}",
    "girlfriend@person": "the girlfriend of {n}|{p} girlfriend|the girlfriend {n} goes out with|the woman who is {p} girlfriend",
    "wife@person": "the wife of {n}|{p} wife|the woman who is {p} wife|the lady who is married to {n} as his wife",
    "boyfriend@person": "the boyfriend of {n}|{p} boyfriend|the boyfriend {n} goes out with|the man who is {p} boyfriend",
    "husband@person": "the husband of {n}|{p} husband|the man who is {p} husband|the gentleman who is married to {n} as her husband",
}

FRAMES: dict[str, str] = {
    "city > population": """
How many people live in {m}?
Is {m} a large place? I need its population.
My class wants to know how many inhabitants {m} has.
We are moving to {m}. Tell me how many people live there.
I bet that {m} has more people than our town. How many are there?
number of inhabitants, {m}
What about {m}: how many residents has it?
""",
    "city > country": """
In which country would I find {m}?
I am searching on the wrong map, it seems. In which country is {m}?
{person} travels to {m} next week. What country is that?
{M} lies in which country?
""",
    "city > population | percentage | {k}% * {v} | people | percent": """
In {m}, {k}% of the people have a dog. How many people have one?
Let {k} percent of the inhabitants of {m} catch a cold. How many are ill then?
""",
    "city > population | power | {v}^{k} |  | 0.05-0.98": """
What is the population of {m} raised to the {k} power?
""",
    "city > population | double | {v} * 2 | people | ": """
How many people would live in {m} if their number doubled?
""",
    "city > population | quotient | {v} / {k} | people | 4-60": """
{M} gets {k} mayors, each for the same number of people. How many people has each?
""",
    "country > population": """
How many people are there in {m}?
My pupils ask how many inhabitants {m} has.
It is said that {m} is full of people. What is its population?
population of {m}?
""",
    "country > capital": """
Which city is the capital of {m}?
For a quiz: name the capital of {m}.
I have to send papers to the capital of {m}. Which city do I write?
""",
    "country > currency": """
What do people pay with in {m}?
I am leaving for {m} and have no cash. What currency should I get?
""",
    "country > area": """
How large is {m}, in square kilometres?
Could one cross {m} in a day? Tell me its area.
""",
    "country > official language": """
What is the official language in {m}?
They will speak to me in the language of {m}. Which is the official one?
""",
    "country > calling code": """
How do I dial into {m}? The calling code, please.
""",
    "country > continent": """
On which continent do I find {m}?
""",
    "country > highest mountain": """
What is the highest mountain of {m}?
""",
    "country > longest river": """
What is the longest river of {m}?
""",
    "country > area | percentage | {k}% * {v} | square kilometres | percent": """
Trees cover {k} percent of {m}. How many square kilometres is this?
""",
    "country > population | power | {v}^{k} |  | 0.05-0.98": """
Raise the population of {m} to the power of {k}.
""",
    "country > area | half | {v} / 2 | square kilometres | ": """
What is half the area of {m}?
""",
    "country > population | sum | {v} + {k} | people | near": """
If {k} more people came to live in {m}, how many would be there?
""",
    "mountain > height": """
How many metres high is {m}?
I would like to climb {m}. What height awaits me?
{M} must be impressive. How high is it?
""",
    "mountain > first ascent": """
When did people first stand on top of {m}?
In which year was {m} climbed for the first time?
""",
    "mountain > mountain range": """
Which mountain range is {m} part of?
""",
    "mountain > height | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
How many feet high is {m}, one metre being {k} feet?
""",
    "mountain > height | percentage | {k}% * {v} | metres | percent": """
The snow line of {m} lies at {k} percent of its height. At how many metres is it?
""",
    "river > length": """
How many kilometres long is {m}?
A swimmer wants to do all of {m}. How long is it?
""",
    "river > mouth": """
Into what does {m} flow?
""",
    "river > source": """
Where has {m} its source?
""",
    "river > length | half | {v} / 2 | kilometres | ": """
The ship broke down after half of {m}. How many kilometres had it done?
""",
    "river > length | product | {v} * {k} | miles | 0.62|0.621|0.6214": """
How many miles long is {m}, if one kilometre is {k} miles?
""",
    "planet > diameter": """
What is the diameter of {m}?
How many kilometres is it through the middle of {m}?
""",
    "planet > number of moons": """
How many moons has {m} in all?
""",
    "planet > orbital period": """
How many days long is a year on {m}, so one orbit around the Sun?
""",
    "planet > distance from the Sun": """
How far away from the Sun is {m}?
""",
    "planet > diameter | power | {v}^{k} |  | 0.05-0.98": """
What is the diameter of {m} raised to the {k} power?
""",
    "planet > number of moons | product | {v} * {k} | moons | 2-9": """
How many moons would {k} planets have, each with as many as {m}?
""",
    "person > birth year": """
In what year was {m} born?
On the poster I need the birth year of {m}.
In which year did the parents of {m} hold their new baby?
I try to guess the century of {m}. What is the year of birth?
My nephew wants to know when {m} was born.
birth year of {m}?
""",
    "person > birthplace": """
In which town was {m} born?
Where stood the cradle of {m}?
We would like to put up a plaque at the birthplace of {m}. In which town is that?
""",
    "person > death year": """
In which year did {m} die?
When did the world have to say goodbye to {m}? The death year, please.
On the gravestone of {m} stands a year of death. Which one?
""",
    "person > age": """
How old is {m} now?
I wonder what age {m} has reached by now.
The cake for {m} needs candles. How old is {he}?
""",
    "person > occupation": """
What does {m} do for a living?
Under what profession should I list {m}?
""",
    "person > wife": """
Who is the wife of {m}?
""",
    "person > husband": """
Who is the husband of {m}?
""",
    "person > age | power | {v}^{k} |  | 0.05-0.98": """
What is the current age of {m} raised to the {k} power?
Raise the age of {m} to the power of {k}.
How much is the age of {m}, to the {k} power?
""",
    "person > age | sum | {v} + {k} | years | 2-40": """
How old will {m} be in {k} years?
""",
    "person > age | difference | {v} - {k} | years | 2-14": """
{k} years ago, how old was {m}?
""",
    "person > age | half | {v} / 2 | years | ": """
{person} is half as old as {m}. How old is that?
""",
    "person > birth year | difference | {k} - {v} | years | life": """
How old did {m} become in {k}?
In the year {k}, how old was {m}?
""",
    "person > birth year | sum | {v} + {k} |  | 20-90": """
When did {m} celebrate birthday number {k}, in which year?
""",
    "person > birth year | difference | {v} - {k} |  | 2-60": """
Which year was {k} years before the birth of {m}?
""",
    "person > death year | difference | {k} - {v} | years | later": """
It is {k}. How many years has {m} been dead?
""",
    "person > death year | sum | {v} + {k} |  | 20-100": """
Which year comes {k} years after the death of {m}?
""",
}

FIRSTS: dict[str, str] = {
    "capital@country": "{n} has a capital.|There is a capital in {n}.|We are looking at the capital of {n}.|What is the capital of {n}?",
    "highest mountain@country": "{n} has a highest mountain.|One mountain of {n} is the highest.|Which mountain in {n} is the highest?",
    "longest river@country": "{n} has a longest river.|One river of {n} is longer than the others.|What is the longest river in {n}?",
    "country@city": "{n} is a city in some country.|The city {n} lies in a country.|In what country is {n}?",
    "country@mountain": "{n} stands in some country.|There is a country with {n} in it.|In what country is {n}?",
    "country@lake": "{n} lies in some country.|In what country is {n}?",
    "country@island": "{n} belongs to a country.|Some country owns {n}.|Which country does {n} belong to?",
    "planet@moon": "{n} is the moon of a planet.|{n} travels around a planet.|Which planet does {n} go around?",
    "city@landmark": "{n} stands in a city.|There is a city with {n} in it.|In what city is {n}?",
    "city@bridge": "{n} is in a city.|A city is proud of {n}.|In what city is {n}?",
    "city@university": "{n} is in a city.|I applied to {n}, it is in some city.|In what city is {n}?",
    "headquarters@company": "{n} has its headquarters in a city.|Some city has the head office of {n}.|Where is the headquarters of {n}?",
    "place@event": "{n} took place somewhere.|There is a place where {n} happened.|Where did {n} take place?",
    "birthplace@person": "{n} was born somewhere.|{n} has a birthplace like anyone else.|Where was {n} born?",
    "author@work": "{n} was written by somebody.|Somebody wrote {n}.|Who is the author of {n}?|Take the writer of {n}.",
    "director@work": "{n} was directed by somebody.|Somebody directed {n}.|Who is the director of {n}?",
    "painter@work": "{n} was painted by somebody.|Somebody painted {n}.|Who is the painter of {n}?",
    "composer@work": "{n} was composed by somebody.|Somebody composed {n}.|Who is the composer of {n}?",
    "inventor@invention": "{n} was invented by somebody.|Somebody invented {n}.|Who is the inventor of {n}?|Think of the inventor of {n}.",
    "architect@landmark": "{n} was designed by somebody.|Somebody designed {n}.|Who is the architect of {n}?",
    "founder@company": "{n} was founded by somebody.|Somebody founded {n}.|Who is the founder of {n}?",
    "discoverer@element": "{n} was discovered by somebody.|Somebody discovered {n}.|Who is the discoverer of {n}?",
    "discoverer@moon": "{n} was discovered by somebody.|Somebody discovered {n}.|Who is the discoverer of {n}?",
    "girlfriend@person": "{n} has a girlfriend.|Who is {p} girlfriend?|It is about the girlfriend of {n}.|Who is the girlfriend of {n}?",
    "wife@person": "{n} has a wife.|Who is {p} wife?|It is about the wife of {n}.|Who is the wife of {n}?",
    "boyfriend@person": "{n} has a boyfriend.|Who is {p} boyfriend?|It is about the boyfriend of {n}.|Who is the boyfriend of {n}?",
    "husband@person": "{n} has a husband.|Who is {p} husband?|It is about the husband of {n}.|Who is the husband of {n}?",
}

SECONDS: dict[str, str] = {
    "city > population": """
How many people live there?
What population does that city have?
I need the number of its inhabitants.
""",
    "city > country": """
In which country is it?
What country does that city belong to?
""",
    "city > population | percentage | {k}% * {v} | people | percent": """
How many people are {k} percent of its population?
""",
    "city > population | power | {v}^{k} |  | 0.05-0.98": """
What is its population raised to the {k} power?
Raise the number of people there to the power of {k}.
""",
    "city > population | quotient | {v} / {k} |  | 3-60": """
Divide its population by {k}.
""",
    "country > capital": """
What is the capital of that country?
What is its capital?
""",
    "country > population": """
How many people live in that country?
What is the population there?
""",
    "country > currency": """
What currency do they use there?
""",
    "country > area": """
How large is that country?
""",
    "country > official language": """
What language is official there?
""",
    "country > calling code": """
What is the calling code of that country?
""",
    "country > continent": """
On what continent is it?
""",
    "country > highest mountain": """
What is its highest mountain?
""",
    "country > longest river": """
Which river is the longest there?
""",
    "country > area | power | {v}^{k} |  | 0.05-0.98": """
What is its area to the power of {k}?
""",
    "country > population | half | {v} / 2 | people | ": """
How many people are half its population?
""",
    "mountain > height": """
How high is it?
How many metres does that mountain rise?
""",
    "mountain > first ascent": """
When was it first climbed?
""",
    "mountain > mountain range": """
What mountain range does it belong to?
""",
    "mountain > height | power | {v}^{k} |  | 0.05-0.98": """
What is its height raised to the {k} power?
""",
    "river > length": """
How long is it?
""",
    "river > source": """
Where does it rise?
""",
    "river > mouth": """
Where does it end, so what does it flow into?
""",
    "river > length | power | {v}^{k} |  | 0.05-0.98": """
What is its length raised to the power of {k}?
""",
    "planet > diameter": """
What is the diameter of that planet?
""",
    "planet > number of moons": """
How many moons does that planet have?
""",
    "planet > orbital period": """
How many days does that planet take for one orbit?
""",
    "planet > distance from the Sun": """
How far is that planet from the Sun?
""",
    "planet > surface gravity": """
What is the surface gravity on that planet?
""",
    "planet > rotation period": """
How many hours does that planet need to turn once?
""",
    "planet > diameter | percentage | {k}% * {v} | kilometres | percent": """
What is {k} percent of the diameter of that planet?
""",
    "person > birth year": """
In what year was that person born?
When was {he} born?
I need the birth year of that person.
""",
    "person > birthplace": """
Where was that person born?
In which town was {he} born?
""",
    "person > death year": """
When did that person die?
In which year did {he} die?
""",
    "person > age": """
How old is that person?
How old is {he} now?
What is {his} age?
""",
    "person > occupation": """
What is {his} occupation?
What does that person do for a living?
""",
    "person > age | power | {v}^{k} |  | 0.05-0.98": """
What is {his} current age raised to the {k} power?
What is that person's age raised to the {k} power?
What is their age to the power of {k}?
Raise {his} age to the power of {k}.
""",
    "person > age | square root | sqrt({v}) |  | ": """
What is the square root of {his} age?
""",
    "person > age | sum | {v} + {k} | years | 2-40": """
How old will {he} be in {k} years?
""",
    "person > age | product | {v} * {k} |  | 2-30": """
What is {his} age times {k}?
""",
    "person > birth year | difference | {k} - {v} | years | life": """
How old was {he} in {k}?
""",
    "person > birth year | sum | {v} + {k} |  | 20-90": """
In which year did that person turn {k}?
""",
    "person > death year | difference | {k} - {v} | years | later": """
How many years before {k} did that person die?
""",
}
