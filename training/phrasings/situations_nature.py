"""Questions about elements, planets, moons and animals, each with its reason. Plain data.

The notation is that of `situations_places`.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "symbol": """
My flask needs a label and there is only room for the symbol. What is it for {n}?
On my T-shirt I want the letters for {n} from the periodic table. Which ones do I order?
The lab book is full of abbreviations. How do I shorten {n}, with what symbol?
Our chemistry teacher throws a ball and calls "{n}", and we call back the symbol. Which?
I spell my name with elements and would like to use {n}. Its symbol, please.
A formula needs {n} in it. Which letters do I write?
{n} is written how in chemistry, by which sign?
The box in the periodic table for {n} holds one or two big letters. Which?
Password hint: symbol of {n}.
In Latin the name was different, so the symbol of {n} looks odd. What is it?
A cake shaped like the periodic table, and I ice the square of {n}. Which letters go on it?
{person} tattooed the symbol of {n} on his arm. What does it look like in letters?
symbol 4 {n} ?
When I balance an equation with {n}, what symbol stands for it?
The truck carries {n} and the warning plate gives just the symbol. What would I read?
What short sign do chemists have for {n}?
My dyslexic son remembers symbols better than names. What is the symbol of {n}?
Please which chemical letter has {n}?
Scrabble with elements: {n} counts as its symbol only. Which is that?
I know {n} by name, and my exam wants the symbol.
For the wall chart we cut out letters. Which letters do we cut for {n}?
Nobody writes {n} in full in a reaction. What does one write, as the symbol?
The bottle reads {n}, the chart has symbols only. Where do I look, at which symbol?
Chemists are lazy: for {n} they write merely its symbol. What?
In the crossword: chemical sign for {n}.
""",
    "atomic number": """
I build a model of one atom of {n} from clay. How many protons must I roll?
The seats in our class are numbered like the periodic table. {person} is {n}. Which seat is it?
In the periodic table, where do I count to for {n}? I mean its number.
A neutral atom of {n} has as many electrons as protons. How many protons is that?
My lottery numbers are atomic numbers. Which one stands for {n}?
{n} sits somewhere in the table of elements. At which number?
In the nucleus of {n}, how many protons are there?
Element game: I say {n}, you say the atomic number.
To draw the shells of {n} I need to know how many protons it has.
The corner of the box for {n} shows its number among the elements. Which?
If I add one proton to {n} I get another element. How many had it before?
atomic no. {n}
Physics homework: nuclear charge of {n}, so its atomic number. What is it?
Our chemistry calendar shows an element each day by its number. On which day, by number, would {n} come?
Alchemists wanted to turn one metal into another. For {n} how many protons would they have needed?
What is the place number of {n} in the table of the elements?
The scanner in the lab counts protons. What should it show for {n}?
Please, {n} has which number of protons in the core?
Door code of the lab: the atomic number of {n}, twice. What do I press once?
My son recites the elements in order. When he says {n}, at what number is he?
I know the symbol for {n}, I lack the number of its protons.
Atoms of {n} are told by the number of protons. Which number?
A star fuses small atoms till it makes {n}. How many protons does that take?
The exam sheet wants the ordinal number for {n}, the atomic number as we call it.
Position of {n} in the periodic system, as a number?
""",
    "atomic weight": """
For a mole of {n} I must know how much its atoms weigh. What is the atomic weight?
The lab scale is ready. What atomic mass does {n} have?
I calculate grams from atoms, and for {n} I need the atomic weight.
Is an atom of {n} light or heavy? Its atomic mass would tell me.
Stoichiometry is killing me. What number do I put for the atomic mass of {n}?
Below the symbol of {n} there's a decimal number, the weight of the atom. Which one?
How heavy is a single atom of {n}, in atomic units?
A mass spectrometer shows a peak for {n}. At what atomic weight would it be?
The chemist weighs in thought: one atom of {n}, how many u?
{person} needs the atomic weight of {n} before the experiment starts.
My students mix up the number of protons with the mass. For {n}, what is the atomic mass?
I want to know how much one atom of {n} brings to the atomic scale.
at. weight of {n}??
To find the molar mass of a compound with {n}, I start from its atomic weight. What is it?
If {n} were compared with a twelfth of carbon, how heavy would its atom be, in u?
The table hanging in room {k} is too far away to read the atomic weight of {n}. Can you?
Please the atomic mass for {n}, I write a lab report in English.
Heavy stuff, {n}! What atomic weight has it?
Which value in u do you have for the atoms of {n}?
A recipe in the lab says "two moles of {n}". I'd need its atomic weight for this.
Old books give other values for the atomic weight of {n}. What's yours?
In the row for {n}, the column for atomic mass is smudged. What should it say?
Weighing atoms was a great idea. What came out for {n}?
Balloon question: would a gas made of {n} rise? Start with its atomic weight.
I type the atomic weight of every element into a program. {n} is up.
""",
    "melting point": """
In our workshop we want to cast rings of {n}. How hot must the furnace be for it to melt?
Will {n} stay solid in my oven? At how many degrees does it melt?
{n} turned into a puddle in the fire. At which temperature does that happen?
As a blacksmith I know iron. But {n}, at what heat does it go soft and melt?
The crucible holds so many degrees. Does {n} melt below that, at what temperature?
From solid to liquid: what temperature does {n} need?
A thermometer in a bar of {n}. What does it show the moment it melts?
On a hot planet {n} might lie around in lakes. Above what temperature is it molten?
The welder asks me when {n} melts, in degrees.
Solder made with {n}: I have to know the melting point.
I left {n} in the cold, and it froze solid. At what temperature does it freeze or melt?
{person} says that {n} melts in the hand. What is its melting point?
melting temp of {n}, degrees
For my thesis in materials I'm collecting melting points. Which one has {n}?
How far must I heat {n} until it becomes liquid?
The jeweller holds a flame to {n}. How many degrees make it melt?
At the museum of chemistry they melt {n} before your eyes. At what temperature?
Please, when I make {n} hot, at which degree it becomes liquid?
The data sheet for {n} has a line "solid up to". Up to how many degrees?
Would {n} survive in lava without melting? What's the melting point?
Ice turns to water at zero. And {n}, at what temperature does it turn liquid?
Space probe made of {n}: how hot may it get before it melts?
Pouring {n} into a mould demands how many degrees, if it has to melt first?
Candle, torch, furnace: which of them melts {n}? I'd decide if I knew its melting point.
I need to know how hot is too hot for solid {n}, where it begins to melt.
""",
    "boiling point": """
When would a pot of molten {n} begin to bubble and boil, at how many degrees?
{n} shall become a gas in our chamber. To what temperature do we heat it?
The tank with {n} must not boil over. At which temperature does it boil?
At what heat does {n} turn to vapour?
In the distillation column {n} leaves at its boiling point. What temperature is that?
From liquid to gas: what temperature does {n} need?
A teacher dropped the question how hot {n} gets before it boils, and the class went quiet.
Water boils at a hundred. {n} at what?
Steam of {n}, who would have thought. At how many degrees does it boil?
My cooling system runs on {n}. Above which temperature is it all gas?
The lid flew off, for {n} had reached its boiling point. How many degrees?
{person} wants to evaporate {n} in the lab. How hot must it be to boil?
boiling temp {n} in celsius
In the row "boils at" the value for {n} is missing on my sheet. What is it?
Lamp makers heat {n} till it is a vapour. Where is its boiling point?
On the hottest planets there could be clouds of {n}. At what temperature does it boil?
Please, {n} cooks at how many degrees? I mean the point of boiling.
When does liquid {n} stop being liquid and start to boil? In degrees.
A vacuum pump lowers it, but at normal pressure {n} boils at which temperature?
I keep {n} as a liquid. Below which boiling point have I to stay?
Is the flame of a candle hot enough to boil {n}? What's its boiling point?
Thermometer in, {n} bubbling. What does it read?
For the phase diagram of {n} I have the melting. I still need the boiling point.
How many degrees until {n} is gone into the air, boiled away?
The safety sheet lists {n} with its boiling point, blurred. Which value is it?
""",
    "density": """
Would a cube of {n} sink or float? Give me its density.
A thief swapped {n} for a cheaper metal. The density would prove it, so what is it?
I hold a cubic centimetre of {n} in my hand. How many grams is that?
How much mass is packed into each cubic centimetre of {n}?
For a ballast we want something dense. How dense is {n}?
The goldsmith puts {n} in water and measures. What density should he find?
Weight over volume, that's what I need for {n}.
To know how heavy my statue of {n} will be, I have the volume. What is the density?
Is {n} denser than what I have in my toolbox? Tell me the value for {n}.
My bottle is full of {n} and weighs a ton. What's the density of the stuff?
In physics we sort things by density. {n} has which?
{person} guessed the density of {n} and was way off. What's the right one?
density {n} g/cm3
A balloon filled with {n}, would it fly? Its density, please.
How many grams does one cubic centimetre of {n} bring to the scale?
The engineer chooses between two materials, one is {n}. How dense is it?
Fishing weights of {n}: good idea? I would need to know the density.
Please how much weighs one cubic centimetre from {n}?
My column "grams per cubic centimetre" is empty at {n}.
Some things are light for their size. Is {n}? What density has it?
For the lab report: we measured something near the density of {n}. What is the book value?
If I cast a die of exactly one cubic centimetre from {n}, what would it weigh?
Thick, heavy, compact: {n}. How compact, I mean which density?
A ship with {n} in its hold lies deep in the water. What is the density of that cargo?
Could I lift a bucket of {n}? First tell me how dense it is.
""",
    "discovery year": """
Before a certain year no one had heard of {n}. Which year was it discovered in?
My timeline of science has a gap at the discovery of {n}. What year goes there?
Somebody cried "I have found it!" and meant {n}. In which year?
Did Grandma learn of {n} at school? When was it discovered?
Textbooks older than the discovery of {n} are my hobby. Older than what year must they be?
In which year did mankind find {n}?
{n} has not always been known to us. Since what year do we know it?
For the jubilee of the discovery of {n} our club prints mugs. Which year do we print?
When did {n} come to light, in what year was it found?
{person} is writing on great discoveries. In the chapter on {n} the year is missing.
how long have we known {n}, i.e. year of discovery
The year {n} was discovered is also the number of a locker I can't open. What is it?
Please, {n} is discovered since when?
""",
    "discovery year@element": """
The periodic table had an empty square where {n} is now. Until which year, when was it discovered?
In a lab full of smoke {n} was found. What year was that?
Chemistry was surprised by {n}. In what year was it discovered?
Alchemists did not know {n}, did they? When was it discovered?
My chart colours elements by their year of discovery. Which year has {n}?
Some bottles in the pharmacy museum are labelled {n}. They can't be older than its discovery. In which year was that?
From which year on could a chemist have bought {n}, since it had been discovered?
One element after the other was found. When was it the turn of {n}?
The stone had been there for ages till someone found {n} in it. In what year?
I hold a talk on {n} and begin with the year it was discovered. Which one?
An old table of elements came up at a flea market, without {n}. Before which year was it printed, that is, when was {n} discovered?
Was {n} known in ancient times? In what year was it discovered?
""",
    "discovery year@moon": """
A telescope swung round, and there was {n}. In what year was this moon discovered?
Until when did nobody suspect that {n} circles up there? The year of discovery, please.
Moons were found one by one. When did it happen with {n}?
My old astronomy book doesn't list {n}. Before which year was it printed, when was that moon found?
On the night {n} was first seen, what year was on the calendar?
It is just a dot of light, {n}, but someone discovered it. What year was it?
From which year on did star maps show {n}, after its discovery?
A space probe or a man with a telescope found {n}. In which year?
The planetarium celebrates {n} and its discovery. In what year was it?
For each moon I note when it was found. {n}: what year?
Since which year is {n} a known moon?
My daughter wants a moon discovered in the year of her grandma's birth. When was {n} discovered?
""",
    "discoverer": """
Whoever found {n} must have danced for joy. Who was it?
A medal goes to the person who discovered {n}. Whose name do we engrave?
I'd love to have been there when {n} was discovered. Whose shoulder would I have looked over?
{n} has a discoverer, and my exam wants the name.
Credit where it's due: who discovered {n}?
In the hall of fame hangs a picture under which it says "discovered {n}". Of whom?
{person} claims that {n} was found by two people at once. Who is named as the discoverer?
The letter with the news "I discovered {n}" was signed by whom?
discoverer of {n}? flashcards
Some person saw {n} before anybody else in the world. Which one?
On the plaque: "To the discoverer of {n}". It gives no name! Who is it?
Please, who has {n} found as the first?
Whom does science thank for the discovery of {n}?
""",
    "discoverer@element": """
Somebody in a white coat got {n} out of a rock. Who discovered it?
Poisoned, burnt, yet happy: that's how I see the chemist who discovered {n}. Who was it?
For the play about chemists I shall be the one who found {n}. Whom do I play?
Whose experiment brought {n} to light?
Students often ask me who discovered {n}, and I teach chemistry! Who?
The element is called {n}, but who was its discoverer?
Which chemist could say "{n} is my discovery"?
A crater bears the name of the discoverer of {n}. What name is that?
The prize was given for finding {n}. Who received it as the discoverer?
Test tubes, notebooks and the first grain of {n} are in a museum. Whose were they, who discovered the element?
In our periodic table made of portraits, who looks out of the square of {n} as its discoverer?
My surname is that of the discoverer of {n}, says my teacher. What's my surname then?
""",
    "discoverer@moon": """
Whose eye was at the telescope when {n} was first seen?
Cold nights, a patient astronomer, and at last a new moon, {n}. Who was the astronomer?
The planetarium shows {n} and names the discoverer. I was late. Who?
Who added {n} to the list of known moons by discovering it?
A moon with the name {n} was found by which astronomer?
The moon in question is {n} and got its name from its discoverer. From whom?
Somebody has to be the first to have spotted {n} in the sky. I need that name.
A stamp shows {n} and a bearded man, the discoverer. Who could he be?
Of all astronomers, which one discovered {n}?
If I named my telescope after the discoverer of {n}, what would I call it?
It was no machine, a human being found {n}. Who?
The logbook of the observatory says "saw {n} for the first time". Whose logbook is it, that is, who discovered it?
""",
    "diameter": """
I make a mobile of balls to scale. How many kilometres across is {n}?
Could a train drive through the middle of {n} in a day? How far is it from side to side?
We paint {n} as a circle on the playground. To choose the scale, I need its true diameter.
Is {n} a giant or a dwarf? What is its diameter?
A tunnel right through {n} would be how many kilometres long?
From pole to pole through the centre of {n}, what distance is it?
A marble stands for {n} in my model. How wide is the real one?
My telescope shows {n} as a dot. How wide is this dot in kilometres?
If you cut {n} in half like an orange, how wide is the slice?
The globe maker takes orders for {n}. He wants to know the diameter.
{n} looks tiny in the picture next to its neighbours. How many kilometres does it measure across?
diameter, {n}, km
How big a ball is {n}, measured through the middle?
{person} bets that our country is wider than {n}. How wide is {n}?
For the poster of the solar system I have to draw {n} in the right size. What diameter has it?
In the simulation I enter, for {n}, the diameter. What number do I enter?
Standing on {n}, how many kilometres of rock or gas are between me and the other side?
Please, how big is {n} from one side to other side?
The shadow of {n} is as wide as {n} itself. How wide is that, in kilometres?
Astronaut in training asks how wide {n} is.
On our walk of the planets a ball at the wayside is {n}. I want to know its real diameter.
How many kilometres would a straight pole have to be to reach through the whole of {n}?
A comet the size of {n} would be scary. What diameter is that?
My son believes {n} is smaller than the Earth. What is its diameter?
Which width has {n}, in kilometres, when I see it as a disc?
""",
    "orbital period": """
My calendar for a colony near {n} needs to know how long one orbit takes.
{n} goes round and round. How many days until it's back where it was?
One lap of {n}, please, in days. I am making an animation.
Like a seat on a carousel {n} circles. How long does one round last?
How many days pass while {n} goes once around?
In my orrery I must cut the gear for {n}. It depends on the orbital period, so what is that?
{person} will celebrate when {n} has made one full turn on its orbit. How many days of waiting is that?
We filmed {n} until the circle was complete. How long did we have to film?
Time needed by {n} for a full revolution?
orbit of {n} takes how many days
I know how far out {n} is. How long does it need for an orbit?
Please, {n} makes one time around in how many days?
For Kepler's law I lack the orbital period of {n}.
""",
    "orbital period@planet": """
If I lived on {n}, after how many Earth days would it be my birthday again? I mean the length of its year.
New Year's Eve on {n} comes round after how many days?
Winter, spring, summer, autumn: on {n} all that takes how long, one year I mean?
How many of our days make a year on {n}?
Around the Sun once, sitting on {n}: how many days does my trip last?
A year here has 365 days. On {n}?
As a planet {n} is in no hurry on its way round its star. What time does it need?
I am {age} in Earth years. To find my age on {n}, I have to know its orbital period in days.
Christmas would be rare or frequent on {n}. How long is the year there?
Planet walk, stop {k}: {n}. The children ask how long it takes to go round the Sun.
Before {n} stands at the same place before the Sun again, how many days go by?
The space agency wants {n} back in the same spot. How many days, one full orbit?
""",
    "orbital period@moon": """
Full moon, new moon, full moon: how many days does {n} need to circle its planet?
Seen from its planet, {n} comes back after how many days?
A month is one round of our Moon. How long is one round of {n}?
{n} races round its planet. What time does it take for that?
How long is a month, if you count by {n} and its orbit?
The probe wants to meet {n} again after a full orbit. In how many days?
Moon {n}: time for one circle around the planet, please.
If lovers met each time {n} had gone once around, how often, I mean after how many days?
On my clock of moons the hand of {n} goes round in how many days?
I watched {n} vanish behind its planet. How many days until it has done a full orbit?
Slow or fast as a moon, {n}? What is its orbital period?
Does {n} take longer than a week for an orbit? How long?
""",
    "number of moons": """
On a night on {n}, how many moons might I count in the sky?
My mobile of {n} needs little balls for its moons. How many must I glue?
Is {n} lonely or does it have company? How many moons go around it?
A song says that {n} has many daughters. How many moons are there?
How many times could one be moonstruck on {n}, I mean what number of moons has it?
They have found yet another moon near {n}. How many is that in all?
Wolves on {n} would howl at how many moons?
The children paint {n} with all its moons. How many circles do they paint?
Planet {n}: number of natural satellites?
{person} says {n} has no moon at all. How many does it have?
A captain steering towards {n} must avoid its moons. How many are there to avoid?
moons of {n}, count?
My spaceship game puts a base on every moon of {n}. How many bases do I get?
In the table: planet {n}, satellites ... which number?
How many companions circle {n} as moons?
Each astronaut gets a moon of {n}. For how many astronauts is there one?
Poets on {n} would have much to write about, with that many moons. With how many?
Please how much moons has {n}?
The planetarium forgot a moon of {n}, wrote a visitor. How many should there be?
If every moon of {n} were a coin in my pocket, how many coins would I have?
Which number of moons do scientists give for {n}?
Tides on {n} must be a mess with its moons. How many has it?
I have stickers for the moons of {n}. Before I start: how many are needed?
A birthday girl wants a cake with {n} and its moons, one marzipan ball for each. How many balls?
We study which planets have satellites. How many does {n} have?
""",
    "distance from the Sun": """
Is it cold on {n}? That depends on how far it is from the Sun. How far?
On our planet walk one step is a million kilometres. How many steps from the Sun to {n}?
A sunbeam travels to {n}. What distance does it cover from the Sun?
Sunglasses on {n}, yes or no? How far away is the Sun there?
How many million kilometres separate {n} and the Sun?
My scale model has the Sun in the town hall. For {n} I need its distance from the Sun.
If I drove from the Sun to {n}, how far would I have to go?
Solar panels on {n} give little or much. How far from the Sun is it?
{n} is our neighbour or far out? I mean its distance to the Sun.
The heat shield for a trip to {n} depends on how close to the Sun it is. How far is it?
sun to {n} how far
Light takes minutes or hours from the Sun to {n}. What is the distance?
{person} drew {n} right beside the Sun. How many million kilometres off should it be?
Between {n} and the Sun lies nothing but space. How much, in millions of kilometres?
How distant is {n} from the star in the middle, our Sun?
In the ranking by distance from the Sun, which number has {n}, in million kilometres?
The Sun looks small from {n}, writes the author. How far off is it from there?
Please, how far stays {n} away from the Sun?
A postman on a comet starts at the Sun and delivers to {n}. How long is the way in kilometres?
Lava or ice? Tell me how far {n} is from the Sun, and I will tell you.
To program the orbit of {n}, enter distance from the Sun. What do I enter?
I hold a lamp as the Sun, you hold {n}. How far apart are they in reality?
Our teacher says one should learn for each planet how far from the Sun it is. Now {n}.
Would a ray from the Sun reach {n} before my coffee is cold? The distance?
Neighbourhood of the Sun: where's {n}, at how many million kilometres?
""",
    "rotation period": """
An alarm clock for {n} must know how long a day lasts there. How many hours?
I would like to sleep a full night on {n}. How many hours does a day have up there?
From one sunrise on {n} to the next, what time passes, I mean for one rotation?
{n} spins like a top. How long does one spin take?
How many hours until {n} has turned once around itself?
The wall clock of the base on {n} has as many hours as its day. How many?
Office workers on {n} would complain. How long is a day there, in hours?
A day here has 24 hours. And a day on {n}?
{person} thinks that {n} hardly turns. How many hours does one rotation take?
In my animation {n} should turn at the right pace. What's its rotation period?
The red spot on {n}, or any spot, comes back into view after one turn. After how many hours?
length of a day on {n}, hrs
Tired on {n}? How many hours is the day there, until it has spun once?
If I stood on {n} and waited for it to turn round once, how long would I wait?
The watch I am designing for {n}: one round of the hand, one rotation of the planet. How many hours is that?
Does {n} turn faster than we do? How long is its day?
Please, how much hours has the day of {n}?
An ant on a spinning ball, that's us on {n}. How many hours for one spin?
Breakfast, lunch, dinner, all in one day of {n}. How long have the cooks got, in hours?
For school: the time {n} takes to turn once on its own axis. Not the year, the day.
Satellite dishes on {n} follow the stars, so we need to know how long it takes to rotate.
They filmed one whole rotation of {n}. How many hours was the camera running?
I have to explain why it is evening so early or late on {n}. How long is one day there?
Round its axis, once: how long does {n} need?
Shops on {n} are open all day. How many hours would that be?
""",
    "surface gravity": """
How heavy would I feel on {n}? It depends on the gravity at the surface. How strong is it?
A feather falls on {n}, how fast does it speed up? I need the surface gravity.
The robot's legs must hold on {n}. What is the gravity there?
High jump on {n}: records or flops? Tell me the surface gravity.
An apple drops on {n}. What acceleration does it get?
How hard does {n} pull on whoever stands upon it?
In my space game everyone jumps too high on {n}. What gravity should I set?
Spacesuits are heavy. On {n}, how strong is the gravity that makes them so?
To compute my weight on {n} in newtons I lack its surface gravity.
A pendulum clock taken to {n} would go wrong. What's the gravity on its surface?
{person} could lift a car on {n}, he boasts. How strong is gravity there?
g on {n}?
Landing on {n} needs fuel according to its gravity. Which value?
How strongly are stones held on the ground of {n}, by what gravity?
A juggler on {n} has more or less time between throws. What is the gravity there?
For the physics test: free fall on {n}, acceleration to be used?
My daughter asks whether she would float on {n}. How strong does it pull at the surface?
Please, the gravity on {n}, how strong is?
Astronauts train for {n} in a pool. What surface gravity do they have to imitate?
Metres per second squared, on {n}: how many?
With which gravity does {n} keep its air?
Rain on {n} would fall fast or slowly. What is the gravity on the surface?
Bones get weak where gravity is low. Is it low on {n}, what is the value?
The stone I throw on {n} comes down again because of the gravity. Which is how strong?
If I could stand on {n}, what pull would I feel? The surface gravity, I mean.
""",
    "planet": """
If I sat on {n} and looked up, which planet would fill the sky?
{n} is a moon. I need to hang it beside its planet on the mobile. Which one is it?
Around which planet does {n} make its rounds?
The probe flies past {n}. Which planet is it then visiting?
My card game: match the moon with its planet. I hold {n}. Which planet do I need?
{n} never leaves its planet. Which planet is that?
On the map of the solar system I look for {n} beside every planet. Beside which should I look?
A book about {n} is in the section of its planet. What section?
Whose moon is {n}, what planet's?
{person} calls his cat {n}, after a moon. Of which planet?
Which planet keeps {n} on a leash, so to speak?
{n} casts its shadow on a planet. On which?
moon {n} -> planet?
To see {n} in the telescope, at which planet must I point it?
The tides on its planet are partly the work of {n}. Which planet has {n} as a moon?
Each moon goes into the drawer of its planet. Into which drawer goes {n}?
An alien on {n} speaks of "our planet". Which one does it orbit?
Please, {n} turns around which planet?
In the song the planets call their moons. Who calls {n}, which planet?
A base is planned on {n}. Which planet could one admire from there, the one it orbits?
Our astronomy club draws planet families. In whose family is {n}?
{n} was found near a planet that it orbits. Near which?
I mixed up the moons. {n} belongs to what planet?
Gravity ties {n} to one planet. To which?
If its planet vanished, {n} would fly away. Which planet must not vanish?
""",
    "top speed": """
Could I escape from {n} on my bike? How fast can it go?
My essay is about hunters and prey. At top speed {n} makes how many kilometres per hour?
The radar trap caught {n}. What speed could it have shown at most?
Race between {n} and our cat. How fast would the cat have to be, what's the top speed of {n}?
In the nature film {n} was just a blur. How fast does it get?
How many kilometres per hour does {n} manage when it is in a hurry?
A game ranger says never to run from {n}. What speed does it reach?
For a card game with animals I need the fastest pace of {n} in kilometres per hour.
Does {n} beat a car in town? How quick can it be?
{person} was chased by {n} and got away! How fast can that be?
vmax of {n}
When {n} gives all it has, how fast is it?
Cartoon drawing: {n} overtakes a train. Is that true? What's its top speed?
In the animal olympics {n} starts in the sprint. At which speed, at its best?
The cameraman drives beside {n}. How fast must the car go at most?
If it had a speedometer, how far would the needle go for {n}?
Slow or fast, {n}? I mean the maximum, in kilometres per hour.
Please how quick can {n} be when it goes the most fast?
A gazelle, a snail, and {n}. Where in between? I need its top speed.
Zoo fence planning: with what speed might {n} hit it, at the most?
On a treadmill for {n}, what should be the highest setting?
My toddler asks whether {n} is faster than Daddy. Top speed?
I'd like to know with what speed {n} flees from danger.
The wind blew at sixty, and {n} was faster. How fast does it get?
Catch me if you can, says {n}. At what top speed?
""",
    "lifespan": """
We want to adopt {n} at the zoo, for its whole life. How many years is that likely to be?
My daughter fell in love with {n}. How long do they live?
The vet says {n} is in its best years. How old does it get?
{n} in our park died, and the keeper cried. What age do they usually reach?
How many years does {n} have from birth to its last day?
Who looks after {n} must plan ahead. For how many years, what is its lifespan?
A turtle outlives us all. And {n}, how many years does it live?
In animal years {n} might be a granny at ten. How long does it live?
{person} wrote the life story of {n}. How many years would such a life have?
To compare how long beasts live I'm drawing bars. How long a bar for {n}, in years?
How many birthdays can {n} celebrate?
lifespan {n} years?
If {n} was born today, for how many years could we expect to see it?
Keeping {n} is a promise, says the keeper. A promise for how many years?
Does {n} live longer than my parrot? What age does it get to?
A biologist put a ring on {n} and hopes to see it again. How long does it live?
The life of {n} is short or long? In years.
Please, {n} becomes how old in its life?
At which age does {n} normally die?
The zoo buys {n} and asks for how many years it will have to be fed.
Old {n} wobbled through its cage. How old can such an animal become?
Generations of {n} come and go. How long does one of them live?
In the fable {n} brags of its long life. How long is it?
I read that {n} lives fast. What is its life expectancy?
Every creature has its time. How much, in years, has {n}?
""",
    "weight": """
We have to move {n} with a crane. How many kilograms must the crane lift?
The boat carries only so much. Could {n} come on board, how heavy is it?
A vet doses medicine by weight. For {n}, how many kilograms do I reckon with?
If {n} sat on my lap, what weight would I feel?
How many sacks of potatoes does {n} weigh? I mean in kilograms, I do the sacks.
The floor of the new stable should bear {n}. How much does it weigh?
On a seesaw with {n} I'd fly up or stay down. How heavy is it?
My pupils guess what {n} brings to the scales. What is the right number?
Air cargo: one crate with {n}. Weight of the animal, please?
{person} carried {n} in his arms, he says. Can that be, with its weight? What is it?
A diet for {n}? How heavy should it be?
Could one of us lift {n}? In kilograms, what does it weigh?
weight of {n} kg
Footprints of {n} go deep into the mud. How heavy must it be?
At birth it was tiny, now {n} is grown. How many kilos?
In the top trumps game I need the weight of {n}.
The ice is thin. Would it carry {n}? Its weight?
A lift for the zoo, and the heaviest guest is {n}. How much does it weigh?
Please how much kilogram has {n}?
Light as a feather or heavy as a bus, what is {n} in kilograms?
For a life-size model of {n} in chocolate, we need to know its mass. How many kilograms?
The branch broke under {n}. What weight had it to bear?
They put {n} on the truck scale. What does the display say?
I compare animals by mass. {n} is still missing, so how heavy is it?
How many kilos of animal is {n}?
""",
    "gestation period": """
The zoo expects a baby. Since {n} is pregnant, how many days do we have to wait?
Our female, {n}, mated yesterday. After how many days will the young be born?
How long does {n}, when it is a mother, carry her baby in her belly?
My wife is pregnant and jokes that she would rather be {n}. How long is it pregnant?
From mating to birth, how many days pass in the case of {n}?
The farm girl asks how long {n} is expecting.
For a poster on pregnancies in the animal world, I need the days for {n}.
A keeper marks the calendar: {n} is pregnant. How many pages on is the birth, in days?
{person} breeds them and knows how many days {n} carries its young. I don't.
Nine months with us. And how long does the pregnancy of {n} take?
When may we expect babies from {n}, counted in days from the mating?
days pregnant: {n}?
In the womb of {n} a baby grows for how many days?
How patient must the mother be? I mean the gestation of {n}, in days.
The nature film cut the waiting short. How long is {n} pregnant in truth?
Ultrasound on {n}, all is well. What is the whole time of pregnancy, in days?
Vet exam: duration of pregnancy, {n}?
Please, {n} stays pregnant how many days?
One wants to know when to build the nest box. How long is the gestation of {n}?
Elephants take almost two years. What about {n}, how long does it carry?
The young of {n} is born after how many days in its mother?
Breeding programme: {n}. How many days do we plan for the pregnancy?
I would not swap with the females of {n}. How many days must they carry the baby?
Two months, three months? How long does {n} stay pregnant, in days?
For the breeding book I note for {n} how long it is with young.
""",
}
