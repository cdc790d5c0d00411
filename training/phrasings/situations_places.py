"""Questions about places from the middle of somebody's day. Plain data.

A key is an attribute's label, or `label@kind` where only one kind is asked so. `{n}` is the name,
`{p}` its possessive; {person}, {place}, {age} and {k} are filled with what does not matter.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "capital": """
I am packing for {n} and the embassy sits in the capital, they told me. Which city would that be?
My son colours flags and wants to write the capital under each one. He is at {n} now.
{n} has me stuck in the crossword: seat of the government, I have no letters yet.
In my board game I drew the card "{n}" and must call out its capital before the sand runs through.
Where does the government of {n} sit, in which capital?
We land in {n} next month, first stop is the capital city. Its name slipped my mind.
Hello, I am a stamp collector. A letter from {n} carries a postmark of the capital and I cannot read it. What should it say?
for the pub quiz tonight: {n}, capital???
Grandpa insists he once danced in the capital of {n} but forgot what the town was called. Help him out.
Our class president asked me to label a map. What do I write beside the star in the middle of {n}, the star for its capital?
Geography was never mine. {n} is a state, fine, but which city is its capital?
I have to send a form to the ministry of {n}; it surely has its seat in the capital. What is that city called?
{person} has booked a tour through {n} which begins in the capital, so where do we have to be?
Could it be that I never learnt the capital of {n}? Please end this shame.
As a flight attendant I fly to {n} for the first time, into the capital city. Which one is that?
Map in front of me, {n} too small to read. Capital is?
My neighbour moved here from {n}. I would like to impress her by knowing the name of her capital.
The parliament of {n} meets in its capital, that much I know. Only the name of the city is missing.
If somebody is elected in {n}, to which capital do they have to move?
I write a spy novel. The hero escapes to {n} and hides in its capital, and now I need to put a name to it.
Please what is the city that is the capital from {n}? I learn for the exam of citizenship.
Flash card number {k}. Front: {n}. Back: its capital, which I am supposed to write now.
One thing before you go: the capital. I mean that of {n}.
Teaching eleven-year-olds, and one asked for the capital of {n}. I promised an answer by tomorrow.
The news said "protests in the capital of {n}" without telling the name. Which city do they mean?
A pen friend from {n} wrote that she lives "in the capital, as you know". I don't know!
""",
    "population": """
I design a poster on crowded and empty places. How many folks should I draw for {n}?
At dinner {person} claimed that hardly anyone lives in {n}. How many people are there really?
A charity wants to send one blanket per head to {n}. How many heads does it have?
Somebody should count everybody in {n}. Or has it been done, and what came out?
{n} came up in my statistics course. What is its number of inhabitants?
As a journalist I must write "{n}, with its ... inhabitants". What number goes there?
I was told that {n} is bursting with people. How many live in it?
how many ppl in {n} these days, roughly or exact
Would all the people of {n} fit into our stadium? I need to know how many they are.
My daughter asks whether {n} has more people than her school. So what is the population?
We want to ship a leaflet to every resident of {n}. How many residents does it have, please?
For my thesis on voting I lack one figure, namely the population of {n}.
Suppose everybody in {n} shook my hand. How many hands would that be, counting one person each?
I have the flag of {n} and a nice photo, but the number of people who live in it is missing on my slide.
Is {n} large? I mean by the number of its residents, not by area.
The census office of {n} must have a total for the people. Tell me that total.
""",
    "population@country": """
In my civics book the table of states has a hole: the row {n}, the column people.
A footballer said the whole of {n} was watching. The whole of it, how many is that in people?
I export toothbrushes, one for each citizen. How many do I need for {n}?
If every man, woman and child of {n} planted a tree, how many trees would stand there?
The minister spoke for all the people of {n}. For how many did he speak, then?
Is {n} a nation of millions or of thousands? Its population, please.
Before I judge the medals of {n}, I have to know how many people it can pick its athletes from.
{n} is a country I know nothing of. How many human beings call themselves its inhabitants?
Nation: {n}. Wanted: number of inhabitants.
Vaccines for all of {n} have to be ordered. How many people must we plan for?
I compare states by their citizens. How many has {n}?
""",
    "population@city": """
I am about to move to {n} and fear big crowds. How many people live in that city?
Our bakery may open a branch in {n}. First the boss wants the number of inhabitants of the town.
A tram for {n}? That depends on how many residents the city has, I would say.
The road sign at the entrance of {n} shows a number of inhabitants, but mud covers it. What should it read?
My cousin says {n} is a village. I say it is a metropolis. How many people live there?
{n} has a very small airport. Does that fit to its population, and how high is that?
How many neighbours would I have, so to speak, if I took the job in {n}?
A city planner here. Please give me the head count of {n}.
In {n} I could not find a free bench. No wonder, or is it? What number of people lives in the city?
Town: {n}. People: ?
How many dwellers counts the city {n}, please? My English is not perfect, sorry.
""",
    "area": """
I am drawing {n} to scale and must know how much surface it covers.
{n} looked tiny on the globe. How many square kilometres is it in truth?
My atlas of records lists {n} without its area. Could you fill that in?
Somebody told me that {n} is huge. In square kilometres, how large?
How much room does {n} take up on the map of the world, expressed in square kilometres?
For the quiz I should rank places by area, and I have no figure for {n}.
If I wanted to cover {n} with a carpet, how many square kilometres of carpet would I buy?
The satellite sees the whole of {n} at once. How large an area is that?
square km of {n}? just the number
I know the outline of {n} by heart, but not how big the surface inside is.
""",
    "area@country": """
A pilot told me one crosses {n} in no time. How large is its territory?
They say {n} would fit into my province. What is its area?
I rule {n} in a computer game. How many square kilometres do I rule?
How much land belongs to {n}, all in all, in square kilometres?
For my essay on small and large states: what surface does the territory of {n} have?
The farmers of {n} complain that there is too little land. How much land has the country altogether?
My globe is old. Does anybody know how many square kilometres {n} covers as a country?
{n} is the country of my dreams. How big is it, by area?
If we fenced in {n}, what area would lie inside the fence?
An estate agent joked that he would sell all of {n}. How many square kilometres would go over the counter?
The border of {n} is long and winding. What area does it enclose?
Land surface of {n}, the whole state, in km2, for a table, please.
We study defence: to guard {n}, an army must watch how many square kilometres?
Which size has {n}, counted as surface? Our teacher gives points for the exact number.
I read that half of {n} is forest. To know how much forest that is, I need its total area.
""",
    "area@lake": """
An angler asks: how large is the surface of {n} on which I could row about?
We want to swim across {n}. What area does the water cover?
From the plane {n} was a silver coin. How many square kilometres of water are that?
In winter all of {n} freezes. How big is the sheet of ice then, in square kilometres?
The sailing club of {n} boasts of its wide water. How much area is there to sail on?
{n} shrinks year by year, I read. What is its area?
A lake named {n} is on my list. Its surface in square kilometres, please.
How large is {n}? I mean the area of the water, not how deep it goes.
How much of the map is blue because of {n}, put in square kilometres?
Algae cover the whole of {n}, says the newspaper. How large an area of algae is it?
I measure evaporation. For {n} I need how many square kilometres lie open to the air.
My uncle fishes at {n} and swears that the other shore is out of sight. How big is the lake's surface?
Water skiers want a lot of space. How much area has {n} to offer?
The rangers patrol {n} by boat. How many square kilometres of lake must they watch?
Lake area of {n}, no more, no less.
""",
    "area@island": """
Shipwrecked on {n}, how much land would I have to explore, in square kilometres?
We want to hike all over {n} this summer. How large is the island?
Is {n} big enough for an airport? Its area would tell me.
A millionaire wants to buy {n}. How many square kilometres does he get?
{n} lies out in the sea, and I wonder how much land it has. What is its area?
An island like {n}, how big is it, by surface?
The goats on {n} ate everything. On how many square kilometres was that?
I plan to map {n} on foot. Tell me first what area I must cover.
The ferry goes round {n} in an afternoon, so how large can its surface be?
Treasure hunt on {n}! How many square kilometres must we dig up in the worst case?
My sister guards birds on {n}. She alone for the whole island, and how large is it?
At high tide {n} gets smaller, she says. What does the book give as its area?
{n}, an island: how many sq km of land?
How extensive would you say {n} is, I mean in square kilometres of dry ground?
The prison stood on {n} because the island is so small. How small, by area?
""",
    "area@desert": """
A caravan needs weeks to cross {n}. How large an area is that desert?
How much sand, I mean on how many square kilometres, does {n} spread over?
The desert grows, they warn. What is the present area of {n}?
We would like to put solar panels on all of {n}. How many square kilometres could we use?
{n} is dry and hot and vast. But vast is no number. How large is its area?
I got lost in {n} in a video game, and now I am curious about how big the desert is in reality.
A camel driver told us that {n} has no end. It must have, so what is its area?
My nephew dug in the sandpit and asked how big {n} is. In square kilometres?
Travellers fear {n}. How many square kilometres of emptiness is it?
For the chapter on dry lands: the surface of {n}, please.
The rally drives right through {n}. How large is this desert in terms of area?
Would my home country fit into {n}? For that I need the desert's area.
Rain fell over the whole of {n} last week. On how much area, then?
Which area has {n}? I must mark it in yellow.
Nobody lives in {n}, though it is so large. How large exactly, in square kilometres?
""",
    "currency": """
I am at the exchange counter and tomorrow I fly to {n}. Which money do I ask for?
In a taxi in {n}, what do I pay with, I mean in what currency?
My old wallet holds coins from {n}. What is the money over there called?
A shop in {n} shows me a price, but the sign behind the number says nothing to me. What currency is it?
{n} is where we spend our honeymoon. What kind of cash should I bring?
They asked me at the bank in which currency I want to pay the bill from {n}. Which is used there?
What is in the purses of the people in {n}? The name of their money, I mean.
I sell pottery to a dealer in {n} and want to write the price in her own money. What is it?
banknotes for {n}: which currency do i order
Our coin club collects one coin per state. For {n} I do not even know the name of the currency.
A bride price in a novel set in {n} is paid in local money. How is that money called?
My landlord in {n} wants the rent in cash. In what currency would that be?
Could I pay with what I have, or does {n} have a money of its own? What is its currency?
{person} has won a prize from {n} and does not know in what money it is paid out there.
I am {age} and this is my first trip alone, to {n}. What currency do I need?
Accountant speaking: the invoice came from {n}, and the field for the currency is empty. What belongs there?
Tip for the porter in {n}: fine, but in which currency?
The stock exchange in {n} counts in a money I have forgotten. Its name, please.
On the market of {n} a melon costs three of something. Three of what? What is the currency?
Lottery in {n}, a million to win! A million of which currency, though?
{n} has changed its money, my guidebook is old. What does one pay with there?
Which currency have the people in {n}, can you say me?
We play shop in class and every group is a country. Ours is {n}. What money must we draw?
A friend owes me money from our holiday in {n}, so I would like to know what the currency is there.
Before I travel to {n}, I must change my savings. Into what?
""",
    "continent": """
I am sticking {n} onto a map of the world. On which continent does it go?
My little one asks in which part of the world {n} is. Which continent do I say?
The sorting game has one box per continent. Into which do I put {n}?
{n} sounds far away. On what continent would I be there?
To choose my vaccinations the doctor has to know the continent, and I go to {n}. Which one is that?
continent of {n} pls, quiz running
""",
    "continent@country": """
For the football draw each nation plays within its continent. In which one does {n} play?
A pen pal from {n} wrote to me, and I can't even name her continent. Which is it?
My flight ticket to {n} has a price by continent. Which one do I tick?
Our choir has sung on two continents so far. If we sing in {n}, which continent is that?
{n} is a country, I know. Which continent is it part of?
When I put a pin for {n} on the globe, on which continent should my finger be?
Does {n} lie on the same continent as we do? On which one does it lie?
Parcel rates go by continent. I have one for {n}. What do I look under?
{person} was raised in {n}, and I always wondered which continent that makes home.
The atlas is sorted by continents and I search the page of {n}. Under which continent do I look?
On my list the states are ordered by continent; {n} has no place yet. Where does it belong, to which continent?
A diplomat was sent to {n}. To which continent did she move?
We learn all countries one continent after the other. In which one will I meet {n}?
Which continent is home to {n}? I bet it with {person}.
Is it on the same landmass as ours, {n} I mean? Say me the continent.
I heard a song about {n}, a nation I could not place on any continent. On which is it?
Stamp album, one page per continent. Stamp from {n}. Which page?
Wild guess of mine was wrong, so tell me: {n}, which continent?
Some athlete from {n} holds the record of her continent. Of which continent, then?
""",
    "continent@desert": """
Camels wanted for a film in {n}. On which continent must the crew look?
If I woke up in {n}, on which continent would I feel so thirsty?
A geologist brought sand from {n}. From what continent did she bring it?
{n} is a desert. Which continent does it lie on?
My jar is labelled "sand of {n}" and I want to add the continent. Which one?
Nomads cross {n} with their herds, it was on television. On what continent was that?
Each continent except one has its deserts. Which continent has {n}?
The marathon through {n} costs me my savings. On which continent do I run it?
Where on Earth is {n}? The continent is all I ask for.
I must shade {n} in yellow on a blank world map. Which continent do I take?
We have the deserts in geography now. Into the column continent I write what for {n}?
An airship drifted over {n}. Above which continent did it hang?
Which part of the world has {n}, I mean which continent?
The dust on my car comes from {n}, said the weather man. From what continent has it flown here?
An ancient city lies under the sand of {n}. On which continent should one dig?
In the book the princess flees into {n}. To which continent would that take her?
Lizards of {n} interest me, and my catalogue goes by continent. So?
Please name the continent with {n} on it.
Rain in {n} is rare, but on which continent is {n} anyway?
""",
    "official language": """
I have a job offer from {n} and wonder what language I should learn.
Road signs in {n}: in which language are they written, officially?
My phrase book must fit {n}. Which language do I buy it in?
In the courts of {n}, what language does the judge speak by law?
We will host an exchange pupil from {n}. What do they speak at school there?
A form from {n} arrived and I do not recognise the language. Which is the official one there?
Two hours until my flight to {n}, time enough to learn "thank you". In what language?
I translate for a living. A client in {n} needs a contract in the language of the state. Which one is it?
{n} is beautiful, but would they understand me? What is spoken there officially?
Laws of {n} are printed in what language?
{person} fell in love with somebody from {n} and now wants to take lessons. Lessons in which language?
which lang do they use in {n}, the official one
The anthem of {n} moved me to tears and I did not get a word. In what official language do they sing?
For the ministry in {n} my letter has to be in the country's own tongue. What tongue is that?
How do I greet an official of {n}, in what language, I mean?
Teacher wants a table: country, language. {n} is mine. What goes in column two?
Born in {n}, my grandmother never taught us her country's language. Which one would that be?
A film from {n} without subtitles! What language will I hear, if they use the official one?
Please for {n}, which is the language what the people must speak at the office?
Before we open a call centre in {n}, the boss wants to know its official language.
The newsreader in {n} talked very fast. What is the national language there?
Our ship takes on a crew from {n}. In which language should I print the safety rules for them?
On passports of {n} the first line is in the official language. What language is it?
{n} gives its citizens one language for all papers. Which?
My app offers forty languages. Which of them helps me in {n}?
""",
    "highest mountain": """
I climb the top of every country I visit. {n} is next. Which mountain must I go up?
{n} is said to be flat. Still something has to be its highest mountain. What is it called?
Standing at the very top of {n}, on which mountain would I stand?
A mountaineer from {n} told me she trained on the tallest peak of her country. Which peak was that?
Nowhere in {n} can one be closer to the sky than on one mountain. Which one?
My puzzle shows {n} with a triangle for the highest summit, and the name is missing.
The flag of {n} shows a mountain, surely its highest. What is its name?
If the sea rose and rose, which mountain of {n} would stick out last?
For a school play about {n} we paint a backdrop with its highest mountain. Which one should we paint?
peak bagging in {n}: which summit is number one
The weather station of {n} is on the highest mountain in the land. Where, then, on what mountain?
Our geography teacher loves extremes. For {n} he wants the highest mountain.
{person} planted a flag upon the roof of {n}. What do they call that mountain?
Does {n} have real mountains? Name me the highest one.
To see all of {n} from above, which of its mountains should I climb, as the highest?
What is the tallest thing nature put into {n}, the mountain above all others there?
I collect fridge magnets of highest peaks, one for each country, and have none from {n}. Which mountain would be on it?
A sponsor pays my trip to {n} if I reach its highest point. What mountain is it?
{n} has many hills. Which mountain beats them all?
Skiing in {n} starts below its highest mountain, the brochure says. Which is?
Hikers of {n} are proud of one giant in their land. What is this highest mountain called?
In the game one card says {n}, the next card must say its highest mountain. I am stuck.
Which mountain is the most high in {n}, please?
When snow falls in {n}, it falls first on its highest peak. Name of the peak?
A helicopter tour over {n} circles the highest mountain. Around which one do we fly?
""",
    "longest river": """
We plan to paddle through {n} on its longest river. Which one do we take?
Fishing trip to {n}. I want the longest river it has. Name?
A song of {n} praises its longest river, but I can't make out the word. What is the river called?
If I follow the longest river of {n} from end to end, along which water do I walk?
The farmers of {n} live on one great river, the longest in the land. Which?
Of all the rivers of {n}, the longest is missing on my worksheet.
Blue line number one on the map of {n}, the longest of them all: what is its name?
{n} is crossed by many waters. Which river has the greatest length?
For a power plant in {n} the engineers look at its longest river. Which one is it?
{person} wrote a poem on the longest river of {n} and won a prize. What river is it about?
We had the mountains of {n} yesterday, today it's the longest river. Tell me the name, please.
river, longest, in {n}?
As a boy in {n} my father swam in the longest river of the country. Which must that have been?
Ferry captains in {n} dream of its longest river. Which one do they dream of?
Which river in {n} makes the longest way? I ask because of an exam.
Before the bridge was there, the people of {n} feared their longest river. What is it named?
I know only small brooks in {n}. What is the longest river?
My aquarium shall copy the longest river of {n}. Which river is that?
No river of {n} is longer than this one. Than which one?
{n} prints its longest river on a banknote. Which river am I looking at?
The board asks: "{n}, longest river?" and I have ten seconds.
I would love to know along what river I travel if it is the longest in {n}.
A flood in {n}! It was the longest river, they say on the radio. What is it called?
To sail into the heart of {n}, one takes its longest river. Its name?
Draw {n}, draw its longest river, write the name. The name is what I lack.
""",
    "calling code": """
Grandma wants to ring her sister in {n}. Which code must she dial first?
There is a missed call on my phone, maybe from {n}. With what calling code do numbers there begin?
My business card for {n} needs the plus sign and the right digits before the number. Which ones?
To phone a hotel in {n}, I dial plus what?
An app wants me to choose a prefix for my friend in {n}. Which calling code is it?
I stand in a phone box in the year of the smartphone and want to call {n}. What is the code?
What digits open the line to {n}?
dialling {n} from here, code?
{person} moved to {n} and gave me a number without the country code. What is it?
Our call centre serves {n} from now on. What is the dialling code?
I typed the number in {n} and a machine said that the country code was missing. Which one do I put?
For a form: phone number in {n}, international prefix. What do I enter there?
The fax for {n} does not go through. Did I use the right calling code? What is it?
A wrong digit cost me a lot last month. What exactly is the calling code for {n}?
{n} is only a phone call away, if one knows the code. Which I don't.
Late at night I want to wake up my brother in {n} with a call. What code goes before his number?
Please help: telephone to {n}, what number I must push before?
In my contacts all people from {n} begin with the same plus something. What should it be?
The operator asked for the calling code of {n} and I was silent. Tell me so I can try again.
Mobile phone contract, free calls to one country code. Mine would be {n}. Which code do I name?
I print a leaflet with a hotline in {n}, and the number must work from abroad. What calling code comes first?
We have relatives in {n} and a new phone with empty memory. What is the code to call them?
Which country code do I save for {n}?
The telephone museum asks visitors to match code and country. What belongs to {n}?
My boss says "call {n} back at once", but I lack the calling code.
""",
    "country": """
I am filling in a travel form. Place: {n}. Country: ... what?
Do I need a visa for {n}? That depends on the country it is in, so which is it?
{n} was in a film last night. In what country would I find it?
A postcard shows {n}, and I would like to know to which nation it belongs.
For my album I sort photos by state. In which country did I take the one of {n}?
{person} says one must have seen {n}. In what country do I have to look for it?
My phone found {n} on the map, yet it hides the borders. Which country is it in?
country for {n}, anyone?
""",
    "country@city": """
My parcel goes to {n} and the clerk wants to know the country. What do I tell her?
{person} has got a job in {n}. In which country will {person} pay taxes, then?
A football club from {n} beat us. From which country are those guys?
I see {n} on the departure board. To what country would that plane take me?
We are debating whether {n} is a city of our neighbours. Which country is it in?
The weather map named {n}, a city I never heard of. What country does it lie in?
{n} has lovely canals, the brochure says. It does not say the country. Which one?
Whose national flag flies over the town hall of {n}? I need the country.
As a truck driver I got a load for {n}. In what country do I unload?
Born in {n}, my grandmother is proud of her country, and I do not even know which one it is.
I bought shoes online and they come from {n}. Which country is that in?
Which country's stamps would I need to send a card from {n}?
City: {n}. State it belongs to?
The choir from {n} sang at our church. Which country had they come from?
My hotel is in {n}. Sounds good, but in which country is it?
What nation has a city with the name {n}?
If I was born in {n}, of which country would I be a native?
""",
    "country@mountain": """
We want to climb {n} in spring. The authorities of which country give the permit?
An avalanche on {n} was in the news. In which country did it come down?
{n} is a mountain on my bucket list. Which country must I travel to?
A rescue helicopter starts for {n}. Of what country is that summit part?
I own a photograph of {n}, taken by my grandfather. In what country was he standing?
When the sun goes down behind {n}, in which country is it getting dark?
The mountain guide for {n} wants to be paid in local money. In what country is the mountain?
On my wall hangs a map with {n}, but cut off at the border. Which country is the mountain in?
My yoghurt is called after {n}. In which land does this peak rise?
Alpinist here, planning {n}. Country? For the insurance.
Who of the nations can call {n} its own mountain?
Please, {n}, this mountain, it stays in which country?
People who live under {n}, citizens of which country are they?
I dreamt of {n} covered in snow. In what country would I wake up, had it been true?
To see {n} with my own eyes, I must fly to which country?
A cross stands upon {n}, put there by villagers. In what country is their village, in what country the mountain?
Goats graze on {n}, and the cheese is sold all over the country. Which country is that?
""",
    "country@lake": """
Our houseboat shall swim on {n}. Whose fishing licence, I mean of which country, do we need?
{n} has a monster, people say. In which country do these people live?
A lake, {n}, is shown on the calendar for May. In what country does it lie?
We swam in {n} when I was small, and I have forgotten which country that was.
If I spend the summer at {n}, in which country do I spend it?
Pelicans nest at {n} in their thousands. What country do they pick for that?
The water of {n} is green as glass, writes {person}. From which country did {person} write?
I rented a hut by {n} without looking at the map. Which country is the lake in?
In which country must I be to throw a stone into {n}?
Water from {n} is sold in bottles. In what country is the lake?
Frozen {n} carries lorries in winter. Lorries from what country, I mean where is the lake?
Please tell to which country {n} belongs, for my project of water.
Steamers cross {n} twice a day. In the waters of which country do they go?
The treaty gives the whole of {n} to one country. Which one has the lake now?
A lake with the name {n} is an answer in my crossword and the hint is its country. Which?
Diver seeks: {n}, lies in what country?
Pike from {n} is a delicacy, the menu says. Which country is the lake in?
""",
    "country@island": """
We want to get married on {n}. The law of which country counts there?
{n} lies out at sea, far from everything. Which country does it belong to?
A sailor told me that two nations quarrelled about {n}. Which country owns it?
My postcard from {n} has a stamp on it that I can't read. What country is the island part of?
If I move to {n}, of which country will I be a resident?
What flag do they hoist on {n}? I'm asking for the country.
Volcano alarm on {n}! What country's army brings the islanders to safety?
The people on {n} vote, but for the parliament of which country?
An island named {n} is in my song. Which nation is it part of?
Which state looks after the lighthouse on {n}, being the owner of the island?
Beach holiday on {n} booked. Now, in what country will I be lying in the sun?
{person} counts seals on {n} and is paid by the government. Of what country?
The islanders of {n} carry the passport of which country?
I have a coin that was found on {n}. Under which country does the island fall?
Do I need a visa for {n}? I first must know whose land it is, which country.
On the sea chart {n} is drawn in the colour of its country, and my print is black and white. Which country is it?
{n} was sold, won and lost. Which country has it today?
Puffins on {n} are protected by law. By the law of which country?
""",
    "location": """
{person} sent me greetings from {n}. Where on Earth is that?
I keep hearing of {n} and have no idea where it is.
Where must I go to stand before {n}?
My grandfather always talked about {n}. Where is it to be found?
Everyone seems to have been to {n}. Where would that be?
Before I book anything: where is {n} located?
On a map with a pin in my hand I look for {n}. Where does it go?
They will take us to {n} as a surprise, and I cannot stand surprises. Where is it?
{n}, where's that?
I found a photo named "{n}" on my old phone. Where did I take it?
Would it be far to {n}? I don't even know where it lies.
The teacher pointed at {n} and I was asleep. Where is it?
Dear Sir or Madam, kindly inform me where {n} is situated.
whereabouts do i find {n}
Please, {n} is where? I search since one hour.
A snow globe with {n} inside stands on my desk. Where is the real one?
Our bus tour ends at {n}, wherever that may be. Do you know where?
In the novel they all flee to {n}. Where is it in reality?
My dream is to paint {n} one day. Where do I have to take my easel?
{n} is on the cover of my notebook. Where in the world does it lie?
If lightning struck {n}, where would it have struck?
Say someone drops me at {n} by parachute. Where am I then?
We argued in the car about where {n} is. Settle it.
I should write down the whereabouts of {n} in two words.
Not a clue where {n} lies, and the guests arrive in {k} minutes.
""",
}
