"""Questions that find no answer, told from the middle of a day. Plain data.

They sound like any others: who asks does not know that there is nothing to be found. A key is what is
asked, and the kinds of thing it is asked of: `height@mountain, landmark`. {n} is the name, {p} its
possessive; {person}, {place}, {age} and {k} do not matter.
"""

# ruff: noqa: E501

# Of things that no sheet is about.
UNHEARD: dict[str, str] = {
    "height@mountain": """
We could not see the top of {n} for clouds. How high does it go?
Our travel guide swears that {n} is the finest climb of all. How many metres is it up there?
We have a picture of {n} in the hall, without any numbers. How high is it?
The rope is packed, {n} is waiting. What height are we talking about?
My uncle calls himself the king of {n}. How high is that mountain of his?
""",
    "height@landmark": """
I get dizzy easily, and my class goes up {n} on Monday. How tall is it?
The model of {n} on my desk is {k} centimetres high. And the real one, in metres?
A drone may not fly higher than {n} around here, they say. How high is that?
""",
    "first ascent@mountain": """
Who likes old mountain stories? In which year did the first people get to the top of {n}?
The hut book of {n} begins late. When was it first climbed?
""",
    "country@mountain, lake, city": """
I won a week at {n} in a raffle. To which country do I fly?
A stamp in my passport says {n}. Which country was that again?
They filmed the series near {n}, but in what country is it?
{person} has bought land near {n}. In which country would that be?
""",
    "country@island": """
My pen pal lives on {n}. To what country does her island belong?
We drifted towards {n} in the storm. Which flag flies there, I mean which country owns it?
""",
    "length@river": """
how long is the river, {n} I mean
The canoe club goes down {n} at Easter. How many kilometres is it?
I drew {n} on our map with a thread. How long is it in kilometres?
Is {n} longer than a marathon? Tell me its length.
""",
    "length@bridge": """
The marathon leads over {n}. How many metres do we run on it?
I hold my breath while we cross {n}. How long is that bridge?
""",
    "mouth@river": """
My paper boat went into {n} today. Where will the water carry it in the end?
What does {n} flow into?
""",
    "source@river": """
Our spring walk goes to where {n} begins. Where does it rise?
""",
    "depth@lake": """
I dropped my ring into {n}. How deep is it there at the deepest point?
The divers want to know beforehand how deep {n} is.
""",
    "area@lake, island, desert, country": """
Could we walk once across {n} in a day? How many square kilometres has it?
My brother says that {n} is larger than our county. What is its area?
For a table of sizes I still lack {n}. The area, please.
""",
    "population@city": """
how many people {n} got
My whole family comes from {n}. Is it still small, in inhabitants?
They offered me a post in {n}. Is it lonely there? I mean, how many people live in that town?
My train stops in {n} for {k} minutes. How many inhabitants has the place?
From {n} comes the best cheese, they say. How many people live there?
At our twin town {n}, how many residents are there by now?
""",
    "population@country": """
{person} plays football for {n}. How many people can a coach there choose from, so what is the population?
At the opening of the games {n} marched in with {k} athletes. How many people live there?
""",
    "capital@country": """
I colour a map and am at {n} now. Which city gets the red dot of the capital?
capital of {n}
My parcel goes to the embassy in {n}. What is the capital there?
A new girl in class is from {n}. I would like to know what the capital is called.
In the quiz last night: the capital of {n}? Nobody had it.
""",
    "currency@country": """
I found a coin from {n} in an old coat. What is the money called there?
We cross the border to {n} tonight. In what currency do we pay?
""",
    "official language@country": """
The letter comes from {n}, and I can't read a word. Which official language do they have?
Before I marry into {n} I want to learn the language. What is the official one?
""",
    "calling code@country": """
A number on my phone seems to be from {n}. What is the calling code of that?
""",
    "highest mountain@country": """
What is the highest mountain that I could climb in {n}?
""",
    "longest river@country": """
On which river could I travel farthest through {n}? I look for the longest.
""",
    "birth year@person": """
For my presentation about {n} I begin with the birth. What year?
In which year came {n} to the world?
In our town there is a street named after {n}. In what year was that person born?
{n} signed my book yesterday. What is the year of birth?
The grave of {n} is overgrown and I cannot read when the life began. Birth year?
I would like to bake a cake for {n}. Born in which year?
My history paper begins with {n}. When was that person born?
""",
    "death year@person": """
A candle burns for {n} in our church. When did that person die?
Does {n} still live? If not, tell me the year of the death.
""",
    "birthplace@person": """
{n} speaks with a funny accent. Where was that person born?
We want to name our school after {n}. In which town was {n} born?
""",
    "age@person": """
Sorry for my English. How many years has {n} now?
{n} age please
{n} ran a marathon last Sunday. How old is that person?
The new head of our office is {n}. What age, do you think? Please look.
My aunt says she is younger than {n}. How old is {n} then?
""",
    "occupation@person": """
A certain {n} left a card in my letter box. What is that person's profession?
Everyone at the party whispered about {n}. As what is {n} known?
""",
    "wife@person": """
{n} was at the opera with his wife. What is she called?
Whom did {n} marry? I need the name of the wife.
""",
    "husband@person": """
I met {n} and her husband, and forgot his name. What was it?
""",
    "girlfriend@person": """
Is it true that {n} is in love? Who is the girlfriend?
""",
    "boyfriend@person": """
The papers say that {n} has a new boyfriend. Who is it?
""",
    "author@work": """
who wrote {n}, it's for my essay
Somebody must have written {n}. I ask for the author.
The last page of {n} was torn out, and the cover too. Who wrote it?
My daughter reads {n} under the blanket. What is the author called?
In the second-hand shop lay {n}, for {k} cents. Who wrote that book?
""",
    "director@work": """
Before the film {n} began I was asleep already. Who directed it?
Tonight at the cinema: {n}. Who is the director?
""",
    "painter@work": """
Over the sofa of my grandma hangs {n}. Who painted it?
The thief took {n} out of the museum. By which painter is it?
""",
    "composer@work": """
The radio played {n} and I missed the announcement. Who composed it?
For my piano lesson I practise {n}. Who is the composer?
""",
    "year@work": """
Is {n} an old one or a new one? From what year is it?
My shelf is sorted by year. Where do I put {n}?
""",
    "number of pages@work": """
I have to read {n} until Friday. How many pages are waiting for me?
""",
    "running time@work": """
The babysitter stays for {k} hours. How many minutes does the film {n} take?
""",
    "inventor@invention": """
{n} was invented by somebody, but by whom?
We have {n} in our kitchen, and it works well. Who invented it?
I just broke {n} at work. Whom do I have to thank for it, who is the inventor?
At the fair they showed {n}. Whose invention is that?
""",
    "year of invention@invention": """
Did my grandparents already have {n}? When was it invented?
The museum has a shelf for {n}. In which year was it invented?
""",
    "founder@company": """
{n}, who founded that?
My first job was at {n}. Who founded the firm?
I would like to send roses to whoever founded {n}. Who is it?
""",
    "founding year@company, university": """
There was a jubilee party at {n}. In what year was it founded?
How long has {n} been around? The founding year will do.
""",
    "headquarters@company": """
My complaint goes to {n}. In which city do they have their headquarters?
The coffee machine is by {n}. Where does that company sit?
""",
    "city@landmark, bridge, university": """
I have tickets for {n}, but no train yet. To which city must I go?
On the postcard you can see {n}. Which city is it in?
{person} proposed to me at {n}. In which city is that, for the invitation?
""",
    "architect@landmark": """
The stairs of {n} are so odd. Which architect thought of them?
Who designed {n}? The sign was gone.
""",
    "year of completion@landmark, bridge": """
We celebrate {n} this summer. In which year was it finished?
My great-grandfather helped to build {n}. When was it completed?
""",
    "melting point@element": """
The jeweller wants to melt {n}. At how many degrees does it melt?
My spoon is made of {n}. Will it melt in the tea? The melting point, please.
""",
    "symbol@element": """
I have to label a jar with {n}. What is its symbol?
""",
    "atomic number@element": """
In the periodic table I look for {n}. What number has it?
""",
    "discoverer@element, moon": """
Chapter {k} is about {n}, but who discovered it?
Who may call {n} his own discovery?
""",
    "density@element": """
Does {n} swim on water? Tell me its density.
""",
    "discovery year@element, moon": """
Since when do people know about {n}? The year of its discovery, please.
""",
    "diameter@planet, moon": """
With my new telescope I found {n}. How wide is it?
I want to build {n} out of paper. What is its diameter?
""",
    "planet@moon": """
My star map says "{n}, a moon". Around which planet?
""",
    "number of moons@planet": """
If I lived on {n}, how many moons would I see at night?
""",
    "orbital period@planet, moon": """
How many days does {n} need for one round?
""",
    "top speed@animal": """
Could I run away from {n}? How fast does it get?
""",
    "weight@animal": """
Last night {n} sat on our car, and the roof is flat now. How heavy is such an animal?
""",
    "lifespan@animal": """
The zoo adopts out {n}. How many years would I have it?
""",
    "gestation period@animal": """
The keeper thinks that {n} will have young. How many days is it pregnant?
""",
    "year@event": """
My essay is about {n}. In what year was that?
Grandma remembers {n} as if it were yesterday. When did it take place?
""",
    "place@event": """
There is a memorial for {n}, but where did it happen?
Our coach trip goes to the scene of {n}. Where was that?
""",
    "continent@country, desert": """
On which continent should I look for {n}?
We had to colour {n} on a map. On which continent is it?
""",
    "mountain range@mountain": """
Which range does {n} belong to? My map has no names.
""",
}

# Of things whose sheet does not tell it.
UNTOLD: dict[str, str] = {
    "mayor@city": """
who's the mayor of {n} these days
I have a complaint about the noise in {n}. Who is the mayor there?
Whom do I greet at the town hall of {n}? The mayor's name, please.
The mayor of {n} is coming to our fair. What is the name?
""",
    "president@country": """
Our minister meets the president of {n}. Who is it?
A letter to {n}, to the very top: who is the president?
Who is president of {n} at the moment?
My pupils should know who leads {n} as president.
""",
    "king@country": """
Does {n} have a king, and what is he called?
""",
    "anthem@country": """
Before the match they play the anthem of {n}. What is it called?
Our band shall play for the guests from {n}. Which anthem do we need?
""",
    "national dish@country": """
We cook for a guest from {n}. What is the national dish?
For the buffet: which dish is the national one of {n}?
What do I have to taste first in {n}? I mean the national dish.
""",
    "religion@country": """
Which religion do most people in {n} have?
""",
    "flag@country": """
I would like to paint the flag of {n} on my cheek. What does it look like?
How does the flag of {n} look? Colours and all.
""",
    "number of airports@country, city": """
How many airports are there in {n}?
""",
    "number of hotels@city": """
We need beds for {k} guests in {n}. How many hotels are there?
""",
    "temperature@city, desert, lake, planet": """
Should I pack a coat for {n}? What is the temperature there?
How warm does it get at {n}?
What does the thermometer show on {n} today?
""",
    "area@city": """
How many square kilometres does the town {n} cover?
I cleaned every street of {n}, it felt like. What area does the city have?
""",
    "founding year@city": """
{n} will soon have its jubilee. In what year was the city founded?
""",
    "height@person": """
Is {n} tall? How many metres?
My son is {k} centimetres shorter than {n}, he claims. What height has {n}?
For the costume we need to know how tall {n} is.
""",
    "weight@person": """
Boxing fans: how much does {n} weigh?
""",
    "shoe size@person": """
I knit socks for {n}. Which shoe size?
The wax figure of {n} is still barefoot. What shoe size do we need?
""",
    "favourite food@person": """
If {n} came to dinner, what should I cook? The favourite food, I mean.
What does {n} like to eat most of all?
""",
    "favourite colour@person": """
The scarf for {n} shall have the right colour. What is the favourite one?
Which colour does {n} like best?
""",
    "salary@person": """
What salary does {n} take home?
{n} has bought a third house. What salary does somebody like that get?
How much does {n} earn in a year?
""",
    "number of children@person": """
For the family tree of {n} I need the number of children.
I wonder if {n} has a big family. How many children are there?
How many kids did {n} raise?
At home at the table of {n}: how many children sit there?
""",
    "mother@person": """
Behind {n} there must be a proud mother. What is her name?
Who is the mother of {n}?
""",
    "father@person": """
What was the father of {n} called?
Like father, like child. So who is the father of {n}?
""",
    "sister@person": """
Does {n} have a sister? Her name, please.
""",
    "teacher@person": """
Who was the teacher from whom {n} learnt so much?
""",
    "school@person": """
At which school did {n} learn to read and write?
""",
    "hobby@person": """
What does {n} do on a free Sunday? I look for a hobby.
""",
    "pet@person": """
On the photo {n} holds something furry. What pet is it?
What pet does {n} keep at home?
""",
    "eye colour@person": """
I paint a portrait of {n}. What is the eye colour?
""",
    "phone number@person, company, university": """
I must reach {n} today. What is the phone number?
Which number do I dial for {n}?
""",
    "street@person, company, university, landmark": """
My taxi waits: {n}, but in which street?
For the parcel to {n} I still need the street.
""",
    "nickname@person, city, landmark, country": """
Fans have a nickname for {n}. Which one is it?
What do the locals call {n}? The nickname, please.
""",
    "favourite book@person": """
Which book did {n} love most? I would like to read it as well.
""",
    "owner@company, landmark, bridge, island": """
Who is the owner of {n} these days?
I want to buy {n}, if it is for sale. To whom does it belong, who is the owner?
{person} says {n} has a new owner. Who?
""",
    "number of windows@landmark, university": """
The cleaner of {n} is sick. How many windows have to be cleaned?
How many windows does {n} have? My kids started counting.
""",
    "number of steps@landmark": """
My knees hurt. How many steps are there up to the top of {n}?
How many steps did I climb in {n}?
""",
    "number of rooms@landmark, university": """
How many rooms are there to heat in {n}?
""",
    "number of visitors@landmark, lake": """
How many visitors come to {n} in a year?
Is it worth opening a kiosk beside {n}? How many visitors are there?
""",
    "entrance fee@landmark": """
We are a family of four. What is the entrance fee for {n}?
How much must one pay to get into {n}?
""",
    "opening hours@landmark, university": """
Can I still go to {n} tonight? I need the opening hours.
From when until when is {n} open?
""",
    "colour@landmark, bridge, animal, element, planet, invention": """
I want to colour {n} in my book. What colour does it have?
My printer is black and white only. Which colour is {n}?
Blindfolded game: what colour has {n}?
""",
    "toll@bridge": """
Is there something to pay on {n}? How much is the toll?
""",
    "number of lanes@bridge": """
In the jam on {n} I got bored. How many lanes has it?
""",
    "number of cars@bridge": """
How many cars drive over {n} every day?
""",
    "width@river, bridge": """
Can I throw a stone across {n}? How wide is it?
The ferry needs the width of {n}. How many metres?
""",
    "depth@river": """
I cannot swim well. How deep is {n}?
How deep does the boat have to fear {n}? The depth, I mean.
""",
    "number of bridges@river, city": """
How many bridges are there in or over {n}?
""",
    "number of fish@lake, river": """
The angler asks how many fish live in {n}.
""",
    "number of huts@mountain": """
Can we sleep on {n}? How many huts are there?
""",
    "number of climbers@mountain": """
How many climbers stand on top of {n} every year?
I fear a traffic jam on {n}. What is the number of climbers there?
""",
    "first climber@mountain": """
Whose foot was first on top of {n}? The name of the climber, please.
""",
    "population@island, university, landmark": """
How many people live on or in {n}?
""",
    "highest mountain@island, desert": """
What is the highest mountain of {n}?
""",
    "price@work, invention, animal, element": """
price of {n}?
My pocket money is {k} euros. What is the price of {n}?
In the shop window I saw {n} without a label. What does it cost?
How much money must I save to buy {n}?
""",
    "publisher@work": """
Who is the publisher of {n}?
I found a misprint in {n}. To which publisher do I write?
""",
    "main character@work": """
What is the main character of {n} called?
I'm to play the lead in {n}. Which character would that be?
""",
    "setting@work": """
Where does {n} play? I look for the setting.
""",
    "budget@work": """
They blew up {k} cars for {n}. What was its budget?
""",
    "museum@work": """
In which museum can I see {n}?
""",
    "patent number@invention": """
Our lawyer needs the patent number of {n}.
Under what patent number did they register {n}?
""",
    "weight@invention, landmark, bridge": """
Could one man carry {n}? How much does it weigh?
""",
    "material@landmark, bridge, invention": """
What material is {n} made of?
""",
    "number of employees@company, university": """
Big or small, {n}? Tell me the number of employees.
How many employees does {n} have?
The canteen of {n} cooks for everybody who works there. How many employees is that?
I heard that {n} fires half its staff. What is the number of employees?
""",
    "turnover@company": """
What turnover did {n} make last year?
""",
    "share price@company": """
Should I buy today? What is the share price of {n}?
""",
    "chief executive@company": """
Who is the chief executive of {n} now?
I want to write to the very top of {n}. Who is chief executive there?
""",
    "slogan@company": """
With which slogan does {n} advertise?
""",
    "number of students@university": """
In the lecture I sat on the floor. How many students are there at {n}?
How many students does {n} have?
""",
    "rector@university": """
I wrote a letter of protest to {n}. Who is the rector?
""",
    "tuition fee@university": """
Can I afford {n}? What is the tuition fee?
""",
    "motto@university, city, country": """
Under the coat of arms of {n} stands a motto. How does it go?
""",
    "habitat@animal": """
Where does {n} feel at home? Its habitat, please.
In what habitat would I meet {n}?
""",
    "diet@animal": """
At feeding time, what do I give to {n}? I ask for its diet.
""",
    "number of teeth@animal": """
How many teeth does {n} have?
The vet looked into the mouth of {n}. What number of teeth is normal?
""",
    "enemy@animal": """
Of whom must {n} be afraid in nature? Which enemy has it?
""",
    "smell@element": """
I have a cold. How does {n} smell?
""",
    "use@element": """
What is the use of {n} in the house?
""",
    "age@planet, moon": """
For how many years has {n} existed? I need its age.
""",
    "mass@planet, moon": """
On what scale could I put {n}? Its mass, please.
""",
    "number of moons@moon": """
Does {n} have moons of its own, and how many?
""",
    "winner@event": """
Who came out of {n} as the winner?
Who was the winner of {n}, after all?
""",
    "number of deaths@event": """
On the memorial stone for {n} the number is gone. How many deaths were there?
How many people lost their lives in {n}?
""",
    "cause@event": """
How could it come to {n}? I need the cause.
""",
    "duration@event": """
For how many days did {n} go on? I look for its duration.
""",
}
