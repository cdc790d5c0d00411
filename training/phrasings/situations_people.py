"""Questions about people and companies from the middle of somebody's day. Plain data.

The notation is that of `situations_places`; {he}, {him} and {his} stand for a person named before.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "occupation": """
There is a street named after {n} around the corner. What was this person, by profession?
{n} is invited to our talk show and I am the host. What does {n} do for a living?
A name on my list says {n}, nothing more. What is {he} known as?
I shook hands with {n} at a party without knowing why everybody stared. What is {n} famous for?
For the index of my book I write the occupation after each name. What do I put after {n}?
Everyone seems to know {n} but me. What job does {he} have?
My crossword says "{n}, by trade". What is the trade?
The stamp shows {n} with no explanation. As what did {he} become known?
What would be printed under the name {n} on a business card, as occupation?
{person} dressed up as {n} for carnival. As a what, then, what is {n}'s line of work?
What did {n} do all day, I mean as a profession?
A school is called after {n}. What was {his} calling?
In the tax form of {n}, what would stand in the field "profession"?
who is {n} even, like whats the job
With a name like {n} one could be anything. What is {n} in fact, by occupation?
I saw a statue of {n}. Was that a poet, a general, a cook? What line of work was it?
In the museum of wax I stood next to {n}. What is {he} known for?
Please say me, {n} works as what?
When {n} went to work in the morning, what kind of work was it?
I am casting a film and one part is {n}. The actor asks what {he} did for a living.
We had to bring a picture of our idol. {person} brought {n}. Known as what?
On the plaque: "Here lived {n}", then the occupation, unreadable. What should it say?
How did {n} earn the daily bread?
An ancestor of mine worked for {n}. In what trade was {he}?
{n}: painter, singer, chemist? I give up, what occupation is it?
""",
    "birth year": """
I'm baking a cake for the birthday of {n} and the birth year should go on it. Which year is that?
Was {n} already alive when the war broke out? In what year was {he} born?
For my family tree, into which {n} married, I need the year of birth.
{n} looks so young in every picture. What year was {he} born in?
School project, a timeline with a dot where the life of {n} begins. Where do I put the dot, at which birth year?
The mother of {n} held a tiny baby in her arms. In which year was that?
I guess {n} is my age. In what year was {he} born?
On the medal one reads "{n}, born" and then a scratch. What year is under the scratch?
Did {n} come into the world before my grandmother? Which year was it?
{person} says that {n} was born in the same year as the king. When was {n} born?
The hospital of {place} is proud that {n} was born there. In what year did that happen?
To work out the age of {n} I need to begin with the year of birth. What is it?
When did {n} see the light of day? Just the year.
Chinese horoscope: tell me in which year {n} was born and I tell you the animal.
A candle on the museum's cake for each year since the birth of {n}. Since which year do they count?
born when, {n}?
The encyclopaedia article on {n} begins with a name and a bracket. What birth year stands in that bracket?
I would love to know which year gave us {n} as a baby.
My teacher asked when {n} was born, and I said "in winter". She meant the year.
{n} turned up on a list of people with a jubilee. For this I need {his} year of birth.
Please tell when is {n} born. The year is enough.
How early was {n} born? I bet with {person} on the year.
{n} had no passport, the church book alone shows when {he} was born. Which year does it show?
If {n} had been a classmate of mine, we would be born in the same year. In which year was {n} born?
Quiz card {k}: the birth year of {n}. The back is missing.
""",
    "birthplace": """
We're on a pilgrimage to the house where {n} was born. To which town do we travel?
{n} speaks with a funny accent. In which town was {he} born?
A cradle in a museum is said to be that of {n}. In which place did it stand, where was {n} born?
The church book in the town where {n} was born is very old. In what town is it?
On the passport of {n} one line says "place of birth". What comes behind it?
Which town can boast of being the birthplace of {n}?
A fan of {n} speaking: I want a photo of the town in which {he} was born. Where do I go?
My taxi driver swore that {n} was born in his town. Which town would it have to be?
I knew that {n} moved around a lot later. But where was the birth?
{person} wants to know where {n} first opened {his} eyes to the world, I mean in which place.
Was {n} a child of the big city? In which city was {he} born?
To find the birth certificate of {n}, in which town should I ask?
where was {n} born, need the town not the year
A plaque with "In this house {n} was born" hangs on a wall. In what town is the wall?
They made {n} an honorary citizen of the place where {he} was born. Of what place?
Native of where is {n}?
The biography of {n} opens in the town of {his} birth. What town would that be?
It is the place that I look for, not the date: where was {n} born?
Two towns claim {n} as their child. Where was {he} really born?
In which place did the parents of {n} live at {his} birth?
Please, {n} has birth in which city?
{n} is a name I know from songs. What is {his} birthplace?
If I went back to the day {n} was born, in which town would I have to ring the bell?
My map of famous births needs a pin for {n}. Where do I stick it?
Our bus stops at the birthplace of {n} for lunch. Where will we eat, then?
""",
    "death year": """
A funeral march was played for {n}. In what year was {he} laid to rest?
On the gravestone of {n} the second year is covered by ivy. In what year did {he} die?
I fear {n} did not live to see the war end. When did {n} die?
Until what year did {n} live?
In my list of people with two years, {n} has only the first. What is the second, the year of death?
The letters of {n} stop all at once. Did {he} pass away then? In which year?
For a minute of silence on the anniversary of the death of {n}: which year was it?
{n} is no more, sadly. Since when? Tell me the year {he} died.
The last will of {n} was opened after {his} death. In which year did {n} die?
Seventy years after someone dies the copyright ends, my lawyer says. When did {n} die?
What year lost us {n}?
my history sheet: death of {n} in ____
When {n} closed {his} eyes for ever, what year was it?
{person} saw {n} on stage and says it was shortly before the death. In what year did {n} die?
Museum guide here: visitors ask me when {n} died, and I should know the year.
Flowers are put on the grave of {n} each year. In what year was {he} buried, or rather, when did {n} die?
Could my grandfather still have met {n}? When did {he} die?
Which year ended the life of {n}?
Please, in what year is {n} dead?
The house of {n} has been empty ever since {he} died. Since which year is that?
Obituaries of {n} filled the papers. Papers of which year do I look for?
I know the birth year of {n}, I am asking for the other one, of the death.
After {n} died, the workshop closed. In what year was this sad day?
Was {n} still alive around then? In which year did {his} life end?
A novel begins at the deathbed of {n}. Which year is it on page one?
""",
    "age": """
I bet with my cousin that {n} is older than our dad. How many years old is {n}?
{n} still fills whole stadiums. How old is {he} nowadays?
Candles for the birthday cake of {n}: how many years is {he} now?
A casting needs somebody of the age of {n}. What age is that?
{n} jumped over that wall like a teenager. Can you believe it? How old is {he}?
In her latest film {n} plays a granny. What is {p} real age?
Should {n} not retire? What age has {he} reached by now?
My mum has a crush on {n} and says they are equally old. How old is {n} now?
how old is {n} rn
The magazine hides how many years {n} has lived so far. Tell me the current age.
{person} says {n} is far too young for such a prize. At what age is {n} at present?
On my autograph it reads "{n}, aged", and then a coffee stain. How old is {n}?
Guess the age! That's our game, and {n} is next. What is the right answer?
Is {n} over fifty or under? I mean, what is {his} present age?
They gave {n} a lifetime award. How old does one have to be, so how old is {n}?
By now {n} must be how many years old?
An insurance quiz wants the age of {n}, not the year of birth.
Please, how many years has {n} today?
I grew up with the songs of {n}, so I feel ancient. How old is {n} these days?
{n} says age is only a number. Which number is it in {his} case?
My little brother wants to know if {n} could be his grandpa. How old is {n} now?
The gossip page called {n} "forever young". How old is {he} really?
To fill the field "age" next to {n}, I need a number.
Does {n} look the age? Depends on what it is. What is it?
How old would the candles on the cake of {n} make {him} today?
""",
    "girlfriend": """
The red carpet, {n}, and a woman at his side whom I take for his girlfriend. What's her name?
My sister cried when she heard that {n} has a girlfriend. Who is the lucky woman?
I write for a gossip column: {n} and his girlfriend were seen at the beach. What is she called?
Rumour has it that {n} has given his heart to a new girlfriend. To whom?
Paparazzi follow {n} and the lady he goes out with. Who is that girlfriend of his?
Is {n} still single? No, he has a girlfriend, says {person}. Who?
On the photo {n} kisses his girlfriend. Whom does he kiss?
{n} thanked his girlfriend in a speech, and I missed the name. Who is she?
who's the gf of {n}
The song is for the girlfriend of {n}, they said on the radio. For whom, then?
{n} took his girlfriend along to the match. Which woman was that?
My aunt reads every magazine and could tell me at once who the girlfriend of {n} is. She's asleep, so you tell me.
Front page: {n} in love! The name of the girlfriend is on page {k}, which is missing.
Two seats were reserved, for {n} and his girlfriend. What name stood on the second one?
Whose boyfriend is {n}? I want to know his girlfriend by name.
If {n} buys red roses, for which girlfriend are they?
With which girlfriend did {n} move into that new flat?
Please, the girlfriend from {n}, how she is called?
I don't follow the stars, but my students do, and they ask who the girlfriend of {n} is.
A wax figure of {n} needs one of his girlfriend next to it. Of what woman?
Fans envy one woman, the girlfriend of {n}. Whom do they envy?
The actor {n} came with his girlfriend, wrote the newspaper. And who is she, please?
{n} wears a ring from his girlfriend. Who gave it to him?
Is it true that the girlfriend of {n} is a model? Her name would help me to find out.
At breakfast we talked about {n}, and nobody could name his girlfriend. You can, can't you?
""",
    "boyfriend": """
The red carpet, {n}, and a man at her arm who must be her boyfriend. What's his name?
{n} has a boyfriend, says the radio, and half of my class is heartbroken. Who is he?
Gossip column on deadline: {n} and her boyfriend went shopping. I need to know what he is called.
To whom did {n} give her heart, I mean who is her boyfriend?
{n} went sailing with her boyfriend and the picture is blurred. Which man is that?
Somebody carries the bags of {n}, and it's not a servant, it's her boyfriend. Who?
{n} thanked her boyfriend on stage. His name was drowned by the applause, so who is he?
bf of {n}, who
{person} claims to be the boyfriend of {n}, ha! Who is he in reality?
The ring on the hand of {n} came from her boyfriend. From which man?
My daughter's diary is full of {n}. Now she would like to know the name of {p} boyfriend.
Which man may call himself the boyfriend of {n}?
A love song of {n} is about her boyfriend. About whom, then?
On Valentine's Day {n} sent a card to her boyfriend. What name was on it?
Is {n} taken? By what boyfriend?
Please, {n} has a boyfriend with which name?
Photographers wait outside for {n} and her boyfriend. For what man do they wait?
I lost track of the love life of {n}. Who is her current boyfriend?
They share a flat, {n} and her boyfriend. What is the man's name?
Two tickets, one for {n}, one for her boyfriend. What do I write on the second?
Who holds hands with {n}? It must be her boyfriend, and I can't think of his name.
In the interview {n} spoke of her boyfriend without naming him. Who is it?
At the hairdresser's everyone knew the boyfriend of {n}, except me. Tell me who it is.
A quiz about stars: match {n} with her boyfriend. With whom?
Her boyfriend cooks for {n} each evening, how sweet. What is this boyfriend called?
""",
    "wife": """
I am to seat {n} and his wife at table {k}. What name do I write on her card?
Behind every great man ... you know. Who was the woman {n} married, his wife?
Love letters by {n} to his wife were sold. To whom were they written?
{n} said yes at the altar. Who was the bride that became his wife?
The portrait shows the wife of {n}. What is the lady called?
Who shares the surname of {n} as his wife?
In the biography {n} always says "my wife" and never a name. Which name would it be?
{n} is married, I hear. His wife is who?
On the yacht of {n} one reads the name of his wife. Which name is that?
The children of {n} have a mother, his wife. Who?
I play the wife of {n} in our theatre group. Whom do I play?
Mrs and Mr {n} are coming to dinner, and I should greet his wife by her first and last name. What is it?
to whom is the wedding ring of {n} tied, who's his wife
{person} is related to the wife of {n}. To which lady, that is?
{n} dedicated his work "to my wife". To whom, by name?
Somebody had to live with {n}, poor woman. Who was the wife?
When {n} got married, whom did he take as his wife?
Please, the wife of {n}, what name has she?
At the funeral the wife of {n} walked in front. Her name?
The family tree has {n} on the left and on the right an empty box for his wife. What goes into it?
A perfume was named after the wife of {n}. Who is she?
Half of the prize of {n} went to his wife. Who got it, then?
My genealogy club looks for the woman who was wife to {n}.
They say the wife of {n} had all the ideas. What is the name of that clever lady?
Which lady wears the ring that {n} put on her finger as his wife?
""",
    "husband": """
I am to seat {n} and her husband at table {k}. What name do I write on his card?
Behind every great woman is somebody who does the dishes. Who is the husband of {n}?
{n} said "I do". Who was the man that became her husband?
The tall man beside {n} on the photo is her husband. What is he called?
{n} wrote hundreds of letters to her husband. To whom were they addressed?
In interviews {n} speaks of "my husband" and never gives a name. Which one would it be?
{n} is married, I am told. Her husband is who?
The father of the children of {n} is her husband. Who's that?
Our theatre group looks for somebody to play the husband of {n}. What man would he play?
Wedding picture of {n}! Who is the groom, her husband?
whom did {n} marry, need the husband's name
For the invitation, "{n} and husband" is impolite. What name belongs to the husband?
{person} once worked for the husband of {n}. For which gentleman, then?
{n} thanked her husband last. Whom did she thank?
Which man wears a ring with the name of {n} in it, being her husband?
Somebody had to put up with the fame of {n}. I mean her husband. Who was it?
Next to {n} in the family tree there's an empty box for the husband. What goes into it?
Please, who is man of {n}? I mean the husband.
The house belongs to {n} and her husband. What is his name?
A rose bears the name of the husband of {n}. What rose do I ask for?
As a young woman {n} ran away with her later husband. With whom?
My genealogy club looks for the man who was husband to {n}.
Everyone congratulated {n} and also her husband. Who is this happy man?
At the opera {n} slept on the shoulder of her husband. Who offered the shoulder?
Divorce, shouts the newspaper! From which husband would {n} be divorced?
""",
    "spouse": """
Two rings, one for {n}. Who wears the other one, being the spouse?
The table plan says "{n} plus spouse". What's the spouse's name?
{n} is married, but I can't remember to whom.
With whom did {n} tie the knot?
{person} saw {n} with the spouse at the opera. Who is that?
For the marriage register: the spouse of {n} is called what?
Whom did {n} marry, I wonder, when I see those wedding photos.
Everyone came with a spouse, so did {n}. With what spouse?
Better half of {n}, spouse I mean: name?
Please to whom is {n} marry?
""",
    "partner": """
{n} never comes alone, a partner is always there. Who is it?
Seen in the magazine: {n} is dating somebody. Whom?
{n} is together with someone, they say. With whom, who is this partner?
My invitation is for {n} "and partner". Who might the partner be?
Whom does {n} date at the moment? It's for a bet.
who's {n} dating lol
Is {n} single, or is there a partner? What is the partner's name?
Gossip, please: the partner of {n} is who?
{person} wants to know whom {n} goes home to, the partner I mean.
Please, {n} is together with which partner?
""",
    "founder": """
Somebody had the courage to start {n} in a garage. Who was it?
Whose idea was it to set up {n}? I'm writing about founders.
The portrait in the lobby of {n} shows its founder. Whom do I see?
A film tells how {n} was born. Who founded it in real life?
I work at {n} and am ashamed not to know who founded it.
{n} began with one desk. At this desk sat its founder. Who was that?
Rich and famous became whoever founded {n}. Who would that be?
To thank the founder of {n}, to whom would I address my letter?
A business student asks: who brought {n} into being?
{person} wants to be like the founder of {n}. Like whom?
The story of {n} starts with one founder, whose name I forgot.
who started {n}, talking about the founder
{n} makes things I love. By whom was this firm founded?
For the company anniversary we toast to the founder of {n}. To whom do we raise the glass?
Which founder stands behind {n}?
Interview question at {n} tomorrow, I bet: "Do you know who founded us?" Who did?
The first employee of {n} was hired by its founder. By whom?
Please who has founded {n}, the firm?
{n} was named by its founder, who had no better idea. Who was it?
My uncle went to school with the founder of {n}, he says. With whom, then?
Shares of {n} made its founder rich. Which person is that?
On the first page of the chronicle of {n} there is a photo of the founder. Of whom?
Was it one person who set up {n}? Who?
In the beginning there was a founder, then there was {n}. What's the founder's name?
I could never start a company. Somebody started {n}. I'd like to know who.
""",
    "founding year@company": """
{n} prints "since" and a year on its boxes, but mine is torn. What year was it founded?
I buy shares only of old firms. In what year was {n} founded?
My grandfather says there was no {n} in his day. When did it get founded?
The birthday party of {n} is in our hall. Which year do we count from?
{n} is a startup, or so I thought. When was it set up?
What year was written on the very first contract of {n}, when it was established?
Did {n} exist before the computer? Tell me its founding year.
For a chart of companies by age I need the year in which {n} began.
Since when has {n} been in business?
A case study of {n} begins: "Founded in ...". In what year?
{person} joined {n} from the first day on. In which year was that first day, the founding?
est. year for {n}?
In which year did {n} open for business for the first time?
Jubilee stamps for {n} are being printed. What founding year do they show?
Old adverts of {n} decorate our pub. From what year on could they exist, when was it founded?
Please, {n} is since which year a company?
The court has {n} in its register since the founding. What year is that?
When did the history of {n} start, as a company?
{n} calls itself traditional. Founded when?
A bank won't lend to young firms. How young is {n}, in what year was it established?
Tell me the year and I'll work out how long {n} has been around, since its founding.
It was a year of crisis, yet somebody founded {n}. Which year was it?
Retired from {n}, I write its history. Chapter one: the year it was founded. Which one was it?
Is {n} older than me? I am {age}. When was it founded?
The first product of {n} came a year after the founding. I need the founding year.
""",
    "headquarters": """
I have an interview at the head office of {n}. To which city do I travel?
A complaint to {n} should go to its headquarters. Where's that?
The bosses of {n} look out of a window over which city? I mean where it is based.
Our demonstration shall take place before the headquarters of {n}. Where must we go?
Where does {n} have its home, its main office?
{person} starts at {n} on Monday, at the headquarters. In what place?
In which city would I find the big glass building with {n} written on top, its headquarters?
Courier with a parcel for the main office of {n}. Where do I drive?
{n} has offices everywhere, but only one headquarters. Where?
A taxman asks where {n} is based.
The sign says "{n}, headquarters", seen on TV. In what city was the reporter standing?
where's the hq of {n}
If I moved close to the main seat of {n}, to what city would I move?
From where is {n} run?
My dream is an office in the tower from which {n} is governed. In which city is it?
The strike began in the headquarters of {n}. In which place was that?
For a map of big companies I need the town where {n} has its headquarters.
Please in which city {n} has the main office?
Investors of {n} meet each spring at its headquarters. Where do they meet?
To what city are the letters for the management of {n} sent, so where is it based?
A school trip to the head office of {n} is planned. What town does the bus drive to?
{n} moved its headquarters and I lost track. Where is it?
The lights in the headquarters of {n} never go out. Over which city do they shine?
Headquarters of {n}, is that near {place} or where?
In the game of monopoly I'd buy the street of {n}. Where is the company based?
""",
    "hometown": """
A parade for {n} goes through {p} hometown. Where will that be?
{n} is homesick. What is the hometown {he} longs for?
They rang all the bells in the hometown of {n}. In what town was that?
Which town do people mean when they say "the hometown of {n}"?
I write a travel column on hometowns of stars. This week it is {n}.
{person} and {n} share a hometown, I was told. What is it?
{n} went back to the old hometown at last. To which town was this?
hometown of {n} pls
Please, which town is home town from {n}?
The football club of the hometown of {n} looks for a sponsor. Which town do I look up?
""",
    "creator": """
Such a thing as {n} does not make itself. Who is the creator?
A toast to whoever is behind {n}! Whom do we toast to?
I admire {n}. Who created it?
On the certificate for {n} the line "creator" is still blank. Who was it?
{n} is signed, but I cannot read the name of the one who made it. Who did?
Behind {n} there must be a clever mind, the creator. Whose?
{person} wants to thank the creator of {n}. Whom, then?
who made {n}, like who's the creator
If it were not for its creator, we wouldn't have {n}. Who is that?
Please, who is creator from {n}?
My pupils asked who had created {n}. I blushed.
""",
    "date": """
For my calendar of anniversaries I need the date of {n}.
Under the entry {n} the date has faded. What was it?
The memo says "{n}, date to follow". What date?
My boss wants a date next to {n}. Which one do I put?
date of {n}???
I know the story of {n} and not its date. What is it?
In the chronicle there is a date beside {n}. Which?
Please fill in: {n}, date.
{person} always forgets the date of {n}. What is it?
""",
    "size": """
I must find a frame, a box or a map for {n}, so I ask for its size.
Size matters, says {person}. What is the size of {n}?
My drawing of {n} lacks a scale. How huge is it, what size?
In the column "size" I have nothing for {n}.
People gasp at the size of {n}. What is it?
Compared with our town, {n} is what? I need its size.
size of {n} ?
Please, which size has {n}?
Is {n} huge or rather small? Its size, I mean.
Children love big numbers. What is the size of {n}?
""",
    "duration": """
In my planner I block time by duration. What is the duration of {n}?
How much patience does {n} take? I mean the duration.
The field "duration" next to {n} is empty.
{person} stopped the time for {n}. What duration should come out?
duration, {n}, pls
I wonder about {n} and its duration. Can you find it?
Please, what duration has {n}?
""",
    "beginning": """
Every story has a beginning. When was that of {n}?
At what time in history does {n} begin?
I know how {n} went on. When did it begin?
{person} was there at the beginning of {n}, he says. When was the beginning?
when did {n} begin
For page one of the chronicle of {n} I need the beginning, in time.
Please, {n} has its beginning when?
""",
    "ABOUT_PERSON": """
{n} was mentioned in a podcast and everybody laughed but me. Who is that?
My new classroom is named after {n}. Who is this?
There's a bust of {n} in the park. Who was that person?
Grandma still has a signed picture of {n}. Who is {n}?
I should write ten lines about {n} and have never heard the name.
On the banknote I see a face and "{n}". Who is it?
All my friends adore {n}. Could you tell me who that is?
{person} compared me to {n} and I do not know whether to be offended. Who is {n}?
Our ferry is called after {n}, whoever that is. Tell me.
In case somebody asks me who {n} is, what do I say?
never heard of {n}, who's that supposed to be
I was seated next to {n} at a dinner. Who have I been sitting next to?
Please, can you explain me who is {n}?
The street sign says {n}, and below it there is no word on who that was.
""",
    "ABOUT": """
The guide kept saying {n}, {n}, {n}, and I did not dare to ask what that is.
{n} is the answer in a crossword, and I want to understand it. What is it?
A friend wrote "greetings from {n}", or about {n}, I can't read it. What is {n}?
On question {k} one has to explain {n}. Can you?
What on earth is {n}? My boss mentioned it.
I nodded when they spoke of {n}. Now tell me quickly what it is.
{person} is writing about {n}. Fill me in.
never heard of {n}. what is it
In a footnote I met {n}. What may that be?
Please, what means {n}? What is it for a thing?
My dad says everyone should know about {n}. So tell me about it.
I have to give a short talk on {n} and do not know where to begin.
Somewhere I read the name {n}. What is behind it?
Explain {n} to me as if I were {age}.
""",
}
