"""Questions about mountains, waters and what people built, each with its reason. Plain data.

The notation is that of `situations_places`.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "height@mountain": """
My knees are not what they were, and {person} wants to take me up {n}. How high is it?
A model railway needs hills to scale. How many metres would the real {n} be?
Above a certain altitude I get headaches. So what is the elevation of {n}?
{n} wore a hat of cloud all week, I never saw the top. How far up does it go?
I carry a barometer to the summit of {n}. What altitude should it show?
Our airline flies close to {n}. The captain would like its height in metres, just to be safe.
For a bet: how many metres above the sea is the top of {n}?
Trees stop growing somewhere on {n}, snow stays on top. How tall is this mountain?
One more summit for my list, {n}, and I note the elevation of each. What is it there?
climbing {n} on saturday. elevation?
My pupils stack paper to the height of mountains. {n} is today's. Its height in metres?
Does one run out of breath on {n}? Tell me how high it is and I'll judge.
From base camp the peak of {n} looks near. How many metres above sea level is it?
The beer is named after {n}, and the label shows a number of metres that I can't read. How high is it?
{n} is only a hill, laughed {person}. What height does it have?
If {n} stood in the sea with its foot at zero, how far would it stick out?
An old surveyor measured {n} with a stick and the sun. What height do we give it today?
How many metres must the cable car climb if it goes from the sea to the top of {n}?
The radar station on {n} stands at the very summit. At what altitude is that?
I want to draw {n} next to a skyscraper, true to scale. How tall do I make the mountain?
Please how much meters is {n} high?
My sister ran up {n}! How high had she to run, counted from the sea?
Snow above two thousand metres, says the forecast. Does that concern {n}? What's its height?
We named our twins after mountains. One is {n}. People always ask how high it is.
In the lexicon the page with {n} is torn, right where the height stood. Which number was it?
""",
    "height@landmark": """
I'm afraid of heights and they want me on top of {n}. How tall is it?
A bungee jumper asks: how many metres from the top of {n} to the ground?
We build {n} from matchsticks, one to a hundred. How high is the original?
Standing at the foot of {n}, I had to bend my neck. How tall is that thing?
A crane shall be put up next to {n} and must be higher. What is the height of the building?
The fire brigade has a ladder. Would it reach the top of {n}? How high is it?
From the roof of {n} one sees the whole town. How many metres up is one there?
How much does {n} tower over me, in metres?
Window cleaners on {n} earn good money. How tall a building do they hang from?
My drone may fly no higher than {n}. How many metres are that?
{n} throws a long shadow on our garden. How tall is it, in metres?
A poster says {n} is as high as {k} giraffes. And in metres?
For a paper model I need the height of {n}, please.
{person} counted the steps of {n}. I would rather count the metres. How high does it rise?
lego version of {n}, need real height
Architects of the next tower want to beat {n}. What height do they have to beat?
We studied how lightning hits tall things, such as {n}. How tall is it?
The lift in {n} takes me up in a minute. Up to what height is the whole thing built?
When fog comes, only the tip of {n} looks out. How many metres above the street is that?
In the souvenir shop I bought a tiny {n}. How high is the big one?
Please, the {place} newspaper wants the height of {n} in metres by noon.
Which height has {n}? I ask because my kite flew above it.
If {n} fell over, how many metres of street would it cover?
Pigeons love the top of {n}. How high do they have to fly?
Before sunrise I want to be at the top of {n}, carrying my camera all the way. How tall is it?
""",
    "mountain range": """
I hike one range after another. If I climb {n}, which range can I tick off?
{n} does not stand alone, it has neighbours in a row. What are these mountains called together?
To which chain of mountains does {n} belong? It's for a display in our museum.
My map of mountain ranges has dots without lines. In what range do I put {n}?
The mountain guide book has one volume per range. Which volume holds {n}?
{n} is a peak of which mountains?
On the plane the pilot said "below us {n}". Over what mountain range were we?
A marmot expert studies {n} and all the range around it. Which range is that?
{person} crossed a whole range on skis, with {n} in the middle. What is that range called?
As rocks go, {n} is young, like its entire range. Which range do I mean?
Geology exam. {n}, part of which mountain range?
Looking from {n} I saw peaks on all sides. What range was I in the midst of?
range for {n} pls (mountains obviously)
For the weather report I sort summits by range. Where does {n} go, into which range?
Does {n} lie in the same mountain range as my home hill? Which range is it in?
The eagles of {n} breed all along that range. How is the range named?
I'd like to write "{n} in the ..." on my photo, with the name of the mountain range. What do I write?
Which mountains count {n} among them?
In my jigsaw a piece shows {n}, the box shows the whole range. What range is on the box, then?
Two hundred miles of mountains, and somewhere in them {n}. What is the range?
The hut below {n} belongs to the club of that mountain range. Of which range?
Please tell me the name of the big mountains where {n} is a part from.
When ice covered everything, {n} and its range stuck out. Which range was it?
A cheese named after {n} may only come from its mountain range. So from which one?
Summit book says {n}, but not what chain of mountains this is. What is it?
""",
    "first ascent": """
Today tourists queue on {n}. In what year did the first human being stand up there?
A film about brave climbers shows how {n} was conquered. In which year was that?
For ages nobody had been on top of {n}. Until when? I'd like the year of the first ascent.
I have an old rope, said to have been on the first climb of {n}. How old would it be, I mean what year was that climb?
{n} was thought impossible. When did someone finally climb it?
The jubilee of the first ascent of {n} is coming up and I must print the year on a flag. Which year?
My great-grandfather claims he was first on {n}. In what year was the first ascent?
Who dares wins: {n} was climbed at last. In which year, though?
As an alpinist I know the routes on {n}, but not when its summit was reached for the first time.
{n}, first climbed in?
Please date the moment when people first set foot on the top of {n}.
The hotel under {n} opened two years after the first ascent. When was the ascent?
Before what year had no man or woman ever stood on the summit of {n}?
Ropes, nails, courage: somebody got up {n} first. Tell me the year.
I write about mountaineering. The chapter on {n} begins with its first ascent, and I lack the year.
The peak is called {n}. When was it climbed for the very first time?
{person} wants to climb {n} on the day a hundred years after the first climbers. I need to know their year.
Which year did the first party come to the top of {n}, please?
In school we play "before or after". Card: first ascent of {n}. Year?
Maps from long ago say of {n}: never climbed. Since when is that no longer true?
Our climbing hall names a wall after {n} and adds the year it was first climbed. What do we paint there?
A plaque on {n} honours the first climbers, but the frost has eaten the year. Which was it?
How long has {n} been a climbed mountain? Since what year, that is?
first summit of {n} happened when, got a test in 5 min
Today I reached the top of {n}, hurray! And the first people ever, in what year did they?
""",
    "length@river": """
We would like to canoe the whole of {n}. How many kilometres would that be?
A message in a bottle drifts down {n} from end to end. How far does it travel?
If I walked beside {n} all the way, how long would my walk be?
My blue wool should show {n} on the classroom wall, one metre for a hundred kilometres. How long is the river?
Salmon swim up the full length of {n}, poor things. How many kilometres is it?
{n} winds through half the continent. How long is it from beginning to end?
The fishing club looks after {n} on its whole length. On how many kilometres?
I read that {n} is short for such a famous water. What length does it have?
A cycle path follows {n} from the first spring to the last delta. How long is the river it follows?
To write "{n}, ... km" under my drawing, I need the number of kilometres.
how many km of water is {n}
In the flood all of {n} rose. Along how many kilometres do they have to build dams?
How long is that river called {n}? The exam asks for kilometres.
{person} swam along {n} in forty stages. How long is it altogether?
Barges take three weeks down {n}. What distance do they cover if they do its full length?
Rivers by length, that is our topic, and {n} is still without a number.
Were {n} a straight line, how far would it reach? I mean its length.
From the source to the end {n} measures how many kilometres?
Somebody cleaned {n} of rubbish, kilometre by kilometre. How many kilometres are there?
The kayak shop says nobody paddles {n} in one summer. How long is it, then?
Please, what longness has {n}, the river? In kilometres.
Two rivers meet, and {n} is meant to be the longer. What is its length?
A dam engineer needs to know how many kilometres {n} runs in total.
I'd sail a toy boat down {n}, and it would be on the way for how many kilometres?
From space {n} is a thin thread. How long a thread, if you measure it?
""",
    "length@bridge": """
I'm scared of crossing water. How long is the way over {n}?
{n} will be decorated with lamps, one every metre. How many metres long is it?
A marathon runs over {n}. How much of the route is bridge, I mean how long is {n}?
The painters have started at one end of {n}. How many metres have they to paint to the other?
How far do I walk if I cross {n} on foot from end to end?
Our school built {n} from spaghetti. The real one is how long?
From bank to bank on {n}: how many metres?
A rope along all of {n} is needed for the festival. What length must I buy?
{person} pushed the broken car over {n}. How long a push was it in metres?
In the traffic jam I stood on {n} for an hour. It can't be that long! How long is it?
A pedestrian asks for the length of {n}, in metres.
I take a train across {n} each morning. How many metres of bridge pass below me?
The engineers are proud of {n}. What is its total length?
{n} spans a whole bay. How many metres does it measure?
How long would a queue be that fills {n} from one end to the other?
bridge nerd question, length of {n}?
To replace all the planks of {n}, they must know its length. So what is it?
For a photo I want all of {n} in the picture. How long is it?
At one step per metre, how many steps is {n}? I ask for its length in metres.
On a foggy day you do not see the end of {n}. How far off is the end, from the beginning?
The cable for the lights on {n} should be as long as the bridge. How many metres is that?
Please what is the long of {n}, from the one side to the other side?
A goat blocked {n} halfway, says the news. How long is the bridge in all?
Record holders in our book: bridges by length. Which length do I give for {n}?
If a snail set out over {n}, what distance would lie ahead of it?
""",
    "source": """
We are hiking upstream along {n} until there is no more water. Where would we end up, at what source?
My bottle of mineral water shows {n} at its source. Where does the river rise?
{n} starts as a trickle somewhere. Where?
A legend says that a giant wept and so {n} began. Where does it begin in fact?
For my blog on springs I should drink from the source of {n}. Where do I find it?
I know {n} only as a broad river. Where is it born?
Pollution was found in {n} right from its beginning. Where does the river begin?
Where does the water of {n} come out of the ground?
{person} walked to the place at which {n} springs. Where was that?
If I let a paper boat go at the source of {n}, where do I have to stand?
upper end of {n}: where is its source
The lesson was "from the source to the sea". About {n} I know the sea, not the source.
Beavers live up where {n} rises. Where is it?
Explorers long searched for the beginning of {n}. Where did they find it to rise?
Glaciers feed {n} at its source. In what place is that?
Old maps let {n} begin in a lake, new ones elsewhere. Where does {n} have its source?
Please, from where comes {n}? I mean the first water.
A river like {n} must start in some hills. Which ones?
The dowser claims he felt where {n} rises, and I want to check. Where does it?
On the poster I write "source: ..." beside the upper end of {n}. What do I write?
Nobody in our canoe could say where {n} comes from. Where does it rise?
Trout are put into {n} near its source, and where's that?
Follow {n} against the current for long enough, and you arrive where?
I need the starting point of {n}. Not the end, the spring.
The children's book about a drop of water begins at the source of {n}. Where must I draw it?
""",
    "mouth": """
I dropped my hat into {n} and it floats away. Into what water will it be carried in the end?
A raft on {n} goes down, down, down. What does the river flow into?
Where does all the water of {n} end up? In which sea, lake or river?
Eels leave {n} at its mouth. Into which water do they swim then?
{n} is blue on my map, but the edge of the sheet cuts off the end. What does it empty into?
Our barge goes down {n} to the very end. What water does it reach?
At the mouth of {n} there are a lot of gulls. Where is that mouth, into what does the river flow?
Oil in {n}! Which sea or river will get it, if nobody stops it?
I'd like to finish the sentence: {n} flows into ...
My uncle is a pilot for ships that enter {n} from its mouth. From which water do they come in?
{n} joins something larger at last. What is it?
mouth of {n} = ?
Delta or not, {n} has to end somewhere. In what?
Whoever follows {n} downstream gets to which water?
Salmon come back to {n} from the water it flows into. What water is that?
In the geography dictation: "{n} empties into", and then I missed the words.
{person} threw a message in a bottle into {n}. In which water should the finder be looking?
The mud that {n} carries has to settle where it ends. Into what does it flow?
Please, where goes {n} in at the end? In a sea?
Fresh water from {n} mixes with which other water at the mouth?
For every river I note the mouth. The space after {n} is blank. What belongs there?
A seal was seen swimming up {n}. From which water did it come in, what does the river flow into?
One river is a tributary of another. What does {n} flow into?
Steamboats went down {n} to its mouth and then out onto which water?
Here {n} is narrow. At its other end it pours itself into what?
""",
    "depth": """
The anchor line on my boat is short. How deep is {n}?
A diver wants to touch the bottom of {n}. How many metres down is it?
My ring fell into the middle of {n}. How deep down may it be lying?
{n} is dark, and I don't dare to swim where it's deepest. How deep is that?
A monster in {n}? It would need room. What is the depth?
To the bottom of {n} goes a rope with a weight on it. What length of rope do we need, how deep is it?
Is {n} a puddle or an abyss? Depth in metres, please.
Scientists took mud from the deepest spot of {n}. How far below the surface was that?
The submarine for tourists dives in {n}. How deep can the water get there?
Fish that love the deep live in {n}. How deep is it at most?
In winter {n} never freezes through, as it is so deep. How deep?
how far down does {n} go before you hit the ground
A church tower stands on the bed of {n}, they tell. How many metres of water are above the bed at most?
{person} dropped the keys off the pier, but luckily not in the middle of {n}. How deep would that have been?
I have the surface of {n}. What I lack is how deep it is.
Pressure grows with every metre. At the bottom of {n}, under how many metres of water would I be?
A sonar was dragged over {n}. What maximum depth did it find?
Please how much meter is {n} deep?
The wreck in {n} lies at the greatest depth. At what depth, then?
For the cross-section of {n} I draw one centimetre per ten metres. How deep is the lake?
Hold my breath and dive in {n} to the ground? Tell me how many metres before I try.
Stones thrown into {n} sink and sink. How deep is the water?
A fisherman lets out his line at the deepest place of {n}. How many metres will he let out?
{n} was carved out by ice long ago. To what depth?
We learnt that deep lakes stay cold. So how deep is {n}?
""",
    "city": """
I only have a weekend and want to see {n}. To which city do I book the train?
On the back of my photo stands "{n}" and no town. In which city was it taken?
{person} proposed to me in front of {n}, in a city whose name I will tell our children. Well, which is it?
City breaks are my thing. {n} is what I would like to see. Which city, then?
My taxi app does not find {n}, since I chose the wrong city. In which one is it?
A jigsaw of a thousand pieces shows {n}. What city am I putting together?
To see {n} with my own eyes, which town must I visit?
which town is {n} in, writing a postcard
What city may be proud of having {n}?
Please name the city in which {n} stands.
""",
    "city@landmark": """
Fireworks above {n} on New Year's Eve, on TV. What city was celebrating there?
The fridge magnet shows {n}. From which city did my aunt bring it to me?
As a tour guide I mix up my cities. In which of them do I show {n}?
A detective film ends with a chase over the roof of {n}. In what city would that be?
Pigeons everywhere around {n}, wrote {person} from a city that I forgot. Which city?
A flash mob at {n} is planned for Saturday. To what city do I have to go?
If I stand before {n}, in which city are my feet?
I inherited a painting of {n}. Which city does it show?
Bus line {k} stops at {n}, but in which city?
The mayor who had {n} repaired must be the mayor of which city?
{n} was hit by lightning. People in which city heard the thunder?
My trip has five cities and {n} is in one of them. In which?
City with {n} in it, seven letters perhaps, for a crossword?
Which city is home of {n}? I come from far away and do not know your buildings.
Sunset at {n} is said to be the best of the whole city. What city is meant?
""",
    "city@bridge": """
I cross {n} in a computer game every evening. In which city is the real one?
Love locks hang on {n}. Of which city are these lovers, or where does the bridge stand?
A jogger's route over {n}, seen on the internet, made me want to go. To what city?
{n} is closed for repairs and the whole city moans. Which city is it?
The band filmed its video on {n}. What city has this bridge?
Trams rattle over {n}. In which city do they run?
A postcard with {n} at night. Which city's lights are behind the bridge?
Engineers from all over come to look at {n}. Which city do they come to?
Which city would fall into two halves without {n}?
{person} walked over {n} to work for thirty years. In what city was that?
Someone told me that the nicest view is from {n}. In which city is this bridge?
City where I can find {n}: ?
When the river rose, {n} was under water. In what city did this happen to the bridge?
I'd like to skate over {n} once. Where, I mean in which city, do I put on my skates?
My grandmother sold flowers on {n}. Which city was she living in if the bridge is there?
""",
    "city@university": """
My niece will study at {n}. In which city does she have to look for a room?
I got a letter from {n}! Soon I pack my things, but for what city?
Where do the students of {n} go out at night, in which city?
A professor from {n} is coming. From which city does she have to fly?
{n} offers me a place. Is it in a city by the sea? Which city is it in?
Campus map of {n} in hand, I still miss the name of the city.
The library of {n} burnt once. In what city did the fire brigade rush out?
For the conference at {n}, I book a hotel in which city?
{person} has studied at {n} and misses the cafés of that city. Of what city?
Which city gets full of students because of {n}?
Uni: {n}. City?
Rents are high around {n}, I hear. In which city is this?
I want to go to {n} by bike. Which city would I cycle to?
My diploma says {n} and nothing about the city. A form wants that too. What do I enter?
Exchange semester at {n} approved. In what town will I live?
""",
    "year of completion": """
An exhibition on building sites shows {n}, and the label wants the year it was finished. Which one?
My grandmother watched {n} grow as a girl. In what year was it completed?
Stone by stone they put {n} up. When was the last one laid?
The builders of {n} took their time. In what year were they done?
Until when did people have to wait before {n} was ready? I need the year.
{n} looks ancient. When was it built?
I restore old photographs. This one shows {n} half built, so it must be from before what year?
In which year did the scaffolding around {n} come down for good?
Speeches, music, a cut ribbon: {n} was opened at last. What year was it?
{n} has its birthday soon, the local paper says. When was it finished?
Our timeline begins with the completion of {n}. Which year do I write?
when did they finish {n} btw
How old {n} may be I can work out myself, if you give me the year it was completed.
{person} guesses that {n} was built after the war. In what year was it, really?
""",
    "year of completion@landmark": """
Dressed as a mason in the school play I say: "{n} is finished!" In what year am I saying it?
A king wanted {n} and did not live to see it ready. In which year was it finished?
The guide talked about the style of {n}, never about the year it was built. Which is it?
From what year on could people go up {n}, since it was done?
I bought an engraving of {n} without its top. It shows the time before it was completed, so before when?
The stone over the door of {n} carries the year it was built, but moss has grown over it. What year is it?
Please, {n} was ready built in which year?
Tourists ask me daily when {n} was built. I am new at the ticket booth. What do I say?
{n} cost a fortune and many nerves. In which year was it complete?
Since which year does {n} stand where it stands, finished and all?
One building, {n}, one question: when was it completed?
""",
    "year of completion@bridge": """
Before {n} there was only a ferry. In which year could one cross by bridge for the first time?
The first carts rolled over {n} when? It's the year it was finished that I need.
Rust on {n}! How long has it been there, I mean, in what year was the bridge built?
Until {n} was done, my family had to row. In what year was that over?
{n} was the pride of its engineers. When did they finish it?
The two halves of {n} met in the middle at last. What year was the bridge completed?
Please, {n}, this bridge, is from which year? When it was finish?
The ferryman lost his job because of {n}. In what year was the bridge opened?
My father worked on {n} as a young welder. I'd like to know when it was completed.
Inspectors sort bridges by their year of building. {n} comes under which year?
A railway over {n}: since when, what year was the bridge ready?
""",
    "architect": """
I fell in love with the curves of {n}. Whose drawing board do they come from?
Somebody must have sat down and designed {n}. Who was it?
{n} leaks when it rains. Who is the architect to blame?
As a student of architecture I shall present {n} tomorrow, and I need the name of its architect.
A plaque on {n} thanks the architect, but I forgot whom. Whom?
{person} says a child could have designed {n}. Who did?
On the plans for {n} there is a signature. Whose would that be?
Who thought up {n}, I mean who designed it?
The master who drew {n} deserves a statue. What is this master's name?
Which architect do we owe {n} to?
Our Lego set of {n} names the designer on the box. What name is it?
I walk past {n} every day. Who is the brain behind its design?
For the prize "best building" {n} won, and its architect got the cup. Who got it?
architect of {n} anyone? deadline!
Staircases, windows, roof, everything in {n} was planned by one architect. By whom?
My aunt once had tea with the architect of {n}. With whom did she have tea?
When {n} was planned, which architect won the contest?
I sketch houses in the manner of the person who designed {n}. What's that person called?
Dear archive, we search the name of the architect responsible for {n}.
The critics hated {n} at first and its architect wept. Who was the architect?
Please who has make the plan for {n}? The architect, I mean.
{n} is a masterpiece. Of which architect?
Say I wanted another house by the architect of {n}. Whom should I look up?
The biography lies open at the page on which {n} is designed. Whose biography would that be?
A crooked tower like {n} has a father or mother, the one who designed it. Who?
""",
    "year@event": """
For the timeline on our wall: where do I hang {n}, at which year?
My time machine is set for {n}. Which year do I type in?
Grandfather was not yet born at the time of {n}, or was he? In what year was it?
{n} changed everything, says my teacher. When did it take place?
I dress up for a play about {n} and want the clothes of the right year. What year is it?
An exam on {n} and I remember the names, not the year. Which year?
When was {n}? I have a hole in my memory there.
A coin celebrates {n}, but the year has been rubbed off. What should it be?
In the diary the writer speaks of {n} "last week". What year must the diary be from?
Historians quarrel about much, not about the year of {n}. What is it?
In which year did people live through {n}?
{person} mixed up the year of {n} and lost the game. What would have been right?
year of {n}, asap, game show
The museum has a whole room for {n}. Over the door stands a year. Which?
How long ago was {n}? Give me the year, I do the rest.
My podcast covers {n} this week, and I always begin with the year. What is it?
At what point in history do I find {n}? I'd like the year.
I was told that {n} happened in a leap year. What year was that?
Books burn, statues fall, and {n} stays in our memory. When did it happen?
Please, {n} was in which year? I learn history in a foreign language.
My novel starts a year before {n}. So I must know when that was.
The street is named after {n}. When was that?
On the gravestone: "fell at {n}". In which year did that soldier fall, when did it take place?
We celebrate the anniversary of {n}. Counting from which year?
Two pupils, two opinions on when {n} took place. Which year is right?
""",
    "place": """
I want to lay flowers where {n} took place. Where do I go?
The guide promised to show us the site of {n}. What place would that be?
My history map has a red cross for {n} in the wrong spot. Where did it happen?
{n} is well known, but where did it all happen?
For the film about {n} they shot at the original site. At what place?
A plough turned up an old sword from {n}. Where must the field be, if it took place there?
Where on the map was {n}?
People came from everywhere for {n}. To which place did they come?
I know the year of {n}. The place is what I cannot recall.
{person} writes a song about {n} and needs a rhyme on the place. Where was it?
Not the when but the where of {n} is asked in question {k}.
where was {n} again
In which place should a time traveller land to watch {n}?
Old people there still talk of {n}. Where is "there", where did it take place?
The monument to {n} stands at the very spot. At what spot?
Newspapers all over the world reported on {n}. From where did they report?
Please, {n} was happen in what place?
A ranger told us the grass is greener since {n}. On what place did {n} happen?
Every year they act out {n} in costume, right at the place itself. What place?
If I had wanted to be at {n}, where would I have had to travel?
Had you stood on a hill and watched {n}, where would that have been?
My ancestors came back from {n} on foot. Whence, I mean where did it happen?
The teacher drew an arrow to the place of {n} and the bell rang. Where did the arrow point?
Reenactors want a permit for the original place of {n}. Where do they apply?
Dust, noise and crowds, that was {n}. Where was it held?
""",
    "founding year@university": """
Our rowing team competes with that of {n}, and everyone brags about age. When was that university founded?
The seal of {n} shows a year in Roman numerals. What year was it founded?
My professor says {n} is younger than my grandmother. When was it set up?
When did the very first students enter {n}? I mean, in what year was it founded?
{n} celebrates its jubilee this summer. Counting from which founding year?
Gowns, Latin, old walls: {n} seems to be old. Founded in what year?
I got in! {n} it is. How long has this university existed, since what year?
In the ranking of the oldest universities I look for {n}. Which year of foundation is given?
A king signed a paper and {n} existed. In which year?
Please, {n} is founded when? For my application letter.
Alumni of {n} collect money for the birthday of the university. When was it born?
The library of {n} is as old as the university itself. From what year is that?
{person} teaches at {n} and could not tell me when it was founded. Can you?
Does {n} go back to the Middle Ages? Tell me the year of its founding.
uni trivia: {n}, est. ?
On the hoodie of {n} stands "since", then a year. Which one?
In what year did lectures begin at {n}, when it was established?
I should write one line on the history of {n}: founded in ...
Before {n} was founded, people had to study abroad. Until what year?
A charter hangs in the hall of {n} with its founding year. What does it say?
Three founders, one dream, and {n} came to life. What year was it?
Which year stands at the beginning of the history of {n}, as its foundation?
My essay compares old and new universities. On which side is {n}, when was it established?
Opening day at {n}, long ago. In what year did it open its doors?
Was {n} there in my great-grandfather's time? When was it founded?
""",
}
