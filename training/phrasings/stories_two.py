"""Situations that need two facts and a calculation with both. Plain data.

A key is an operation and what is asked of the two things, the second only where it is another
attribute. {a} is of the first, {b} of the second; in "{A}" the name begins a sentence. {more} and
{less} stand for {a} and {b} where the wording says whose number is the larger. Of a quotient, a
subtraction and a percentage {a} comes first in the calculation (a percentage of {more}: {less}).
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "sum height@mountain": """
If somebody put {a} on top of {b}, how many metres up would the summit be?
Imagine {a} balanced on the peak of {b}. What height would that make?
We want to climb {a} in spring and {b} in autumn. How many metres of mountain is that altogether?
She has stood on {a} and on {b}: what do her two summits come to in metres?
A giant piles {a} onto {b}. How tall is his pile?
My badge says I have done {a} as well as {b}. How many metres above the sea is that if I count both?
{A} and {b} stacked, how high do they go?
Two peaks on our list, {a} and {b}. How many metres do we collect by climbing both from the sea?
stack {a} onto {b}, how many metres
""",
    "sum height@landmark": """
Suppose {a} stood on the roof of {b}. How far above the street would it end?
How tall a building would you get by setting {a} on {b}?
A toy shop sells {a} and {b}. Standing one upon the other in real size, how high would they be?
We climbed the stairs of {a} and then those of {b}, from the ground to the very top. How many metres up was that altogether?
An architect dreams of putting {a} on {b}. How many metres would her tower measure?
{A} on the shoulders of {b}: how many metres is that?
If you laid {a} and {b} flat on the ground, end to end, how many metres would they cover?
""",
    "sum height@mountain height@landmark": """
If they built {b} on the summit of {a}, how far above the sea would its tip be?
Somebody plans to put {b} on the top of {a}. What height would it reach, mountain included?
{B} stands, let us imagine, on the peak of {a}. How many metres is its tip above sea level?
Add the tower {b} to the mountain {a}: up to how many metres do we get?
""",
    "sum length@river": """
We paddle all the way down {a} and afterwards {b}. How many kilometres is that?
A boatman sails {a} from end to end, then {b}. What distance has he covered?
If {a} flowed straight on into {b}, how long would the one river be?
How many kilometres of water would we see if we followed first {a} and then {b} from source to mouth?
I have walked along the whole of {a}, and my sister along the whole of {b}. How far did the two of us walk?
Tie {a} and {b} together in your mind. How many kilometres of river do you get?
Our rafting club wants to do both {a} and {b} completely. What's the distance?
{person} swam down {a} last year and {b} this year, every kilometre. How far is that in all?
first {a}, then {b}, by canoe, all of it. how many km?
A fish swims the full course of {a} and the full course of {b}. What stretch does it swim?
""",
    "sum length@bridge": """
I walked over {a} and then over {b}. How many metres did I spend on bridges?
On my way to work I cross {a} and {b}. How many metres is that for the two?
Put end to end, how far would {a} and {b} reach?
A painter has to paint the railing of {a} and that of {b}. Along how many metres does he walk?
We cycle across {a} and, an hour later, across {b}. What distance is it on the two?
How wide a bay could you span if you joined {a} to {b}?
If the builders of {a} had gone on with {b} right behind it, how many metres would the crossing be?
""",
    "sum area@country": """
If {a} and {b} became one country, how much land would it have?
Suppose {a} joined {b}. How many square kilometres would the new state cover?
How much territory do {a} and {b} hold between them?
A king rules {a} as well as {b}. Over how many square kilometres does he reign?
{A} and {b} decide to merge. What area would appear on the map?
How big would the union of {a} with {b} be?
We drew {a} and {b} in the same colour. How many square kilometres are coloured?
What surface do you get if you erase the border between {a} and {b}?
""",
    "sum area@lake": """
A flood unites {a} with {b}. How large is the water now?
If {a} and {b} ran together into one lake, how many square kilometres would it be?
In winter both {a} and {b} freeze over. How many square kilometres of ice is that?
A fisherman has the rights on {a} and {b}. How much water surface does he fish?
How much water, in square kilometres, do we see if we fly over {a} and {b}?
""",
    "sum area@island": """
A queen owns the islands {a} and {b}. How much land is hers?
We had to map {a} on Monday and {b} on Tuesday. How many square kilometres did we map?
If the sea between {a} and {b} dried up and only their land counted, how large would they be as one?
How many square kilometres do the two islands {a} and {b} cover, taken as one?
The ferry company cleans every beach and field of {a} and of {b}. How much land is it?
""",
    "sum area@desert": """
How much sand is there, in square kilometres, if I count {a} and {b}?
A caravan has seen every corner of {a} and {b}. How many square kilometres has it seen?
Glue {a} to {b}: how vast would that desert be?
If {a} spread until it had swallowed {b}, with nothing in between, how many square kilometres would it be?
""",
    "sum area@country area@lake": """
Suppose {a} bought {b}. How many square kilometres would it have, water and land?
If we add the lake {b} to the land of {a}, how big does it all become?
""",
    "sum area@country area@island": """
{A} wants to annex the island {b}. How many square kilometres would it have afterwards?
How large would {a} be if {b} were given to it?
""",
    "sum population@country": """
If {a} and {b} became one, how many citizens would the union have?
How many people would a state made of {a} and {b} have to feed?
{A} and {b} hold an election on the same day. How many live in the two of them?
A parcel is sent to everybody in {a} and everybody in {b}. How many parcels is that?
Suppose {a} merges with {b}. For how many people does the new government speak?
How many human beings call either {a} or {b} their home?
A singer reaches every ear in {a} and in {b}. How many listeners does she have?
We ship one vaccine dose for each person in {a} and each person in {b}. How many doses?
The football federation counts the people of {a} and {b} as one crowd. How many are they?
Everyone in {a} shakes hands with me, then everyone in {b}. How many hands do I shake?
put {a} and {b} together, how many people r there
How many passports do you need if every soul in {a} and {b} is to get one?
""",
    "sum population@city": """
If {a} and {b} grew together, how many people would the town have?
How many folks live in {a} and {b}, all told?
A newspaper goes to each inhabitant of {a} and each of {b}. How many copies must be printed?
The new metro line serves everyone in {a} as well as everyone in {b}. How many passengers could it have?
I lived in {a} and later in {b}. How many neighbours did I have, the two towns put together?
Both {a} and {b} were invited, everybody came. How many guests was that?
{A} and {b} get one mayor. How many people does that mayor look after?
How many mouths does a baker feed who supplies the whole of {a} and the whole of {b}?
Our radio can be heard all over {a} and all over {b}. How many people could tune in?
my aunt lives in {a}, my uncle in {b}. how many people in both towns
""",
    "sum population@country population@city": """
Suppose everyone from {b} moved to {a}, where none of them lived before. How many people would {a} have?
The whole city of {b} emigrates to {a}. How many would then live in that country?
How many people are there if I count the country {a} and the city {b}?
""",
    "sum running time@work": """
Tonight it is {a} first and {b} straight after. How many minutes will we be sitting there?
I put on {a}, and when it ends, {b}. How long is my film night in minutes?
A double bill: {a}, then {b}. How many minutes until the lights go on?
The flight is long enough for {a} and {b}, they say. How many minutes are those two?
If the cinema shows {a} and {b} without a break, how long do we sit?
{person} fell ill and saw {a} and {b} from bed. How many minutes went by on the screen?
We start with {a} and end with {b}. How many minutes of film is that?
How long would you be busy watching both {a} and {b}?
The babysitter has to stay for {a} and for {b}. How many minutes must we pay?
movie marathon with {a} and {b}, how many mins?
How many minutes do I need if I want to see {b} as well as {a}?
Recording {a} and {b} back to back, how many minutes of tape do I fill?
""",
    "sum number of pages@work": """
I have to read {a} and {b} before school starts. How many pages is that?
My bag holds {a} and {b}. How many pages am I carrying?
If one bound {a} and {b} into one volume, how thick would it be in pages?
{person} finished {a} in May and {b} in June. How many pages did {person} read?
Somebody copies out {a} by hand and then {b}. How many pages does that fill?
On my bedside table there are {a} and {b}. How many pages lie ahead of me?
The book club takes on both {a} and {b}. How much reading is that, in pages?
To scan {a} and {b}, how many pages do we have to turn?
How many pages would I have behind me after {a} and {b}?
""",
    "sum weight@animal": """
{A} and {b} step on the same scales. What do they show?
A lorry has to carry {a} and {b}. How many kilograms is the load?
How many kilograms would it be if {a} and {b} sat on one end of a seesaw?
Can you tell how heavy a cage gets with both {a} and {b} in it, not counting the cage?
The zoo flies {a} and {b} to {place}. How much do the two passengers weigh?
The lift takes {a} together with {b}. How many kilos must it bear?
""",
    "sum gestation period@animal": """
A vet waits for a birth by {a}, and then, from the start, for one by {b}. How many days did the vet wait?
One after the other, how many days do the pregnancies of {a} and {b} take?
""",
    "sum depth@lake": """
If {a} were dug out below the deepest point of {b}, how far down would the hole go?
A diver touches the bottom of {a}, and the next day the bottom of {b}. How many metres down has he gone in the two dives?
How long must a rope be that is to reach down {a} and, with the rest, down {b}?
Put the lake {a} under the lake {b}. How deep is the water?
""",
    "sum number of moons@planet": """
How many moons would you see if {a} and {b} shared their companions?
An astronomer photographs every satellite of {a} and every satellite of {b}. How many pictures are there?
If {a} captured all that circles {b}, how many moons would it own?
We paint the moons of {a} red and those of {b} blue. How many moons have we painted?
""",
    "sum orbital period@planet": """
I wait until {a} has gone once around, and after that until {b} has. How many days do I wait?
One year on {a} followed by one year on {b}: how many days would I be gone?
""",
    "sum diameter@planet": """
Lined up like beads, how wide are {a} and {b} side by side?
How long must a shelf be on which {a} and {b} fit next to each other?
""",
    "sum diameter@moon": """
If {a} and {b} touched each other, how many kilometres would it be from one far edge to the other?
Set the moons {a} and {b} side by side. How wide a row is that?
""",
    "sum age@person": """
{A} and {b} blow out all their candles on one cake. How many candles are on it?
How many years of life have {a} and {b} behind them between the two of them?
A game gives a point for every year of {a} and every year of {b}. How many points do I get?
Put {a} and {b} on one sofa: how many years are sitting there?
What do you get if {a} and {b} throw their ages together?
""",
    "sum lifespan@animal": """
First we keep {a} until it dies of old age, then {b}. For how many years do we have a pet?
If one life of {a} were followed by one life of {b}, how many years would that be?
""",
    "sum atomic number@element": """
Fuse a nucleus of {a} with one of {b}. How many protons are in there?
How many protons do you count if you take one atom of {a} and one of {b}?
In a model I have to glue the protons of an atom of {a} and of an atom of {b}. How many balls do I need?
""",
    "sum atomic weight@element": """
A molecule is built of one atom of {a} and one atom of {b}. What is its mass in u?
How heavy is a pair made of one {a} atom and one {b} atom?
""",
    "difference height@mountain": """
By how many metres does the summit of {more} rise over the summit of {less}?
You stand on {less} and your friend on {more}. How many metres is your friend above you?
How much would {less} have to grow to be level with {more}?
A cable is stretched from the top of {a} to the top of {b}. How many metres of height lie between its ends?
How many metres are missing from {less} before it could look {more} in the eye?
We have been on {less}, now we want {more}. How many extra metres of height is that?
""",
    "difference height@landmark": """
How many metres would you have to add to {less} to bring it up to {more}?
Standing side by side, by how many metres would {more} stick out over {less}?
A pigeon flies level from the top of {more} and passes above {less}. How far under it is the roof?
What is the step in height from {a} to {b}?
""",
    "difference height@mountain height@landmark": """
How many metres would {b} still lack if it wanted to match {a}, or the other way round?
How far apart in height are the mountain {a} and the tower {b}?
I compared a postcard of {a} with one of {b}. By how many metres do they differ in height?
""",
    "difference length@river": """
How many kilometres must be added to {less} for it to equal {more}?
Two canoes go down {a} and {b}. What's the gap between the two trips in kilometres?
If I paddle {more} instead of {less}, how many kilometres do I have to do on top?
How many kilometres does {less} fall short of {more}?
""",
    "difference length@bridge": """
How many more metres of asphalt does {more} need compared with {less}?
What would be left of {more} if one laid {less} exactly along it?
By how many metres does {less} fall short of {more}?
""",
    "difference area@country": """
How many square kilometres would {less} have to win to be on a par with {more}?
Lay {less} on top of {more}. How much of it would still show?
How much land does {more} have that {less} has not got the like of?
""",
    "difference area@lake": """
How many square kilometres would {less} have to flood to match {more}?
What gap in square kilometres is there between the surfaces of {a} and {b}?
""",
    "difference area@island": """
If {less} were placed inside {more}, how many square kilometres would be left around it?
How much land separates {a} from {b} in size?
""",
    "difference population@country": """
How many babies must be born in {less} until it has caught up with {more}?
If each person in {less} married someone in {more}, how many would stay single over there?
By how many heads do {a} and {b} differ?
How many inhabitants is {less} short of {more}?
""",
    "difference population@city": """
How many newcomers does {less} need before it draws level with {more}?
I moved from {more} to {less}. How many neighbours did I lose?
I moved from {less} to {more}. How many neighbours did I gain?
What gap in inhabitants lies between {a} and {b}?
""",
    "difference population@country population@city": """
How far apart are the numbers of people in the country {a} and in the city {b}?
""",
    "difference running time@work": """
{More} and {less} begin at the same minute in two halls. How long must those who saw {less} wait for the others?
If I pick {less} and not {more}, how many minutes do I save?
How many minutes do I lose by watching {more} in place of {less}?
{person} watches {a}, I watch {b}, we press play together. How many minutes apart do we finish?
""",
    "difference number of pages@work": """
How many pages do I spare myself by reading {less} and not {more}?
When you have read as many pages as {less} has, how many of {more} are still to come?
{person} reads {a}, I read {b}. How many pages are there between our two books?
How many pages would the author of {less} have had to add to fill as many as {more}?
""",
    "difference weight@animal": """
How many kilograms would {less} have to put on to balance {more} on a seesaw?
On one side of the scales sits {a}, on the other {b}. How many kilograms are needed to make it even?
How many kilos of sand must sit beside {less} so that {more} stays in the air no more?
""",
    "difference top speed@animal": """
{More} chases {less}, both flat out. By how many kilometres per hour does it close in?
How much speed would {less} have to gain to keep up with {more}?
""",
    "difference lifespan@animal": """
How many years of life does {more} have that {less} never gets?
A pair of pets, {a} and {b}, are born on one day. How many years apart do they die, on average?
""",
    "difference gestation period@animal": """
{A} and {b} get pregnant on the same day. How many days lie between the two births?
How many days must {more} go on waiting after {less} has given birth, if they started together?
""",
    "difference depth@lake": """
A stone lies on the floor of {a}, another on the floor of {b}. How many metres of depth are between them?
How many metres of rope can I save by sounding {less} and not {more}?
How many metres would they have to dredge {less} to make it like {more}?
""",
    "difference melting point@element": """
In my oven {less} has just gone liquid. How many degrees more until {more} melts too?
A crucible holds {a} and {b}. How many degrees separate the moments when they melt?
""",
    "difference boiling point@element": """
{Less} is just boiling. By how many degrees do I have to heat on until {more} boils?
How many degrees apart do {a} and {b} start to boil?
""",
    "difference atomic number@element": """
How many protons must a nucleus of {less} swallow to turn into {more}?
How many boxes do you move on in the periodic table from {less} to {more}?
Take protons out of {more} until it is {less}. How many do you take?
""",
    "difference distance from the Sun@planet": """
A probe leaves the orbit of {less} for that of {more}. How many million kilometres farther out is that?
When {a} and {b} stand in one line on the same side of the Sun, how far are they from each other?
""",
    "difference diameter@planet": """
What would have to be added to {less}, measured across, to make it as wide as {more}?
How many kilometres separate {a} and {b} in width?
""",
    "difference number of moons@planet": """
How many satellites would {less} have to catch to equal {more}?
By how many moons do {a} and {b} differ?
""",
    "difference rotation period@planet": """
One day on {more} against one day on {less}: how many hours do I gain?
""",
    "difference orbital period@planet": """
Start {a} and {b} together: how many days apart do they finish their first lap?
How many days must one wait on {more} after {less} has come full circle?
""",
    "difference age@person": """
How many years did {more} already have when {less} came into the world, going by their ages today?
How many birthdays lie between {a} and {b} today?
{Less} wants to be as old as {more} is now. How many years is that still?
""",
    "difference birth year@person": """
How many years had {less} lived when {more} was born?
{Less} was born first, {more} later. How many years lie between?
How old was {less} the year {more} came into the world?
How many years separate the cradles of {a} and {b}?
How many years had to pass after the birth of {less} before {more} saw the light of day?
At what age did {less} live to hear of the newborn {more}?
""",
    "difference death year@person": """
{More} outlived {less}. By how many years?
How many years after {less} did {more} pass away?
How many years was {more} left behind once {less} was dead?
How many years separate the funerals of {a} and {b}?
""",
    "difference death year@person birth year@person": """
How many years are there between the day {a} died and the day {b} was born?
How long, in years, between the death of {a} and the birth of {b}?
""",
    "difference birth year@person death year@person": """
From the birth of {a} to the death of {b}, how many years is it?
""",
    "difference year@work birth year@person": """
How old was {less} when {more} came out?
At what age could {less} first have read {more}?
{Less} was how many years old in the year that gave us {more}?
When {more} appeared, how old was {less}?
How many candles were on the cake of {less} in the year of {more}?
""",
    "difference year@event birth year@person": """
How old was {less} at the time of {more}?
At what age did {less} live through {more}?
When {more} took place, how many years old was {less}?
What age had {less} reached by {more}?
how old was {less} during {more}
""",
    "difference year of completion@landmark birth year@person": """
How old was {less} when they finished building {more}?
{Less} watched the workers complete {more}. At what age was that?
""",
    "difference year of invention@invention birth year@person": """
How old was {less} when {more} was invented?
At what age could {less} have used {more} for the first time?
How many years did {less} have to live without {more}?
""",
    "difference founding year@company birth year@person": """
How old was {less} in the year {more} was set up?
What age did {less} have when {more} opened for business?
""",
    "difference founding year@university death year@person": """
How many years too late was {more} founded for {less} to teach there, counting from the death?
How many years after the death of {less} did {more} open?
""",
    "difference year@event founding year@university": """
How many years had {less} been teaching when {more} happened?
At the time of {more}, how many years old was {less}?
""",
    "difference year of completion@landmark": """
How many years had {less} been standing when {more} was finished?
{Less} was there long before {more}. How many years before?
How many years did tourists have only {less} until {more} was ready as well?
How many years went by from the last stone of {less} to the last stone of {more}?
How many years lie between {a} and {b}, going by when they were finished?
""",
    "difference year of completion@bridge": """
{Less} opened before {more} did. How many years earlier?
For how many years could people cross {less} while {more} was still unfinished?
How many years separate the openings of {a} and {b}?
""",
    "difference year of completion@bridge year of completion@landmark": """
The bridge {a} and the building {b}: how many years between their completions?
""",
    "difference first ascent@mountain": """
Once {less} had been climbed, how many years did it take until someone stood on {more}?
How many years did {more} hold out after {less} had been conquered?
How many years are there between the first people on {a} and the first people on {b}?
""",
    "difference discovery year@element": """
Chemists already knew {less}. How many years passed until they found {more}?
How many years of research separate the discoveries of {a} and {b}?
For how many years was {less} known while {more} still lay hidden?
""",
    "difference discovery year@moon": """
After {less} had been spotted, how many years did it take until a telescope caught {more}?
How many years apart were the moons {a} and {b} found?
""",
    "difference discovery year@element discovery year@moon": """
How many years are there between finding the element {a} and finding the moon {b}?
""",
    "difference year of invention@invention": """
People had {less} for how many years before they got {more}?
How many years did the world wait for {more} once it had {less}?
How many years are there between the arrival of {a} and that of {b}?
The museum shows {a} next to {b}. How many years lie between the two inventions?
""",
    "difference founding year@company": """
How many years had {less} been in business when {more} started?
How many years lie between the beginnings of {a} and {b}?
How many anniversaries is {less} ahead of {more}?
""",
    "difference founding year@university": """
How many classes had {less} seen by the time {more} opened, at one class a year?
Between the founding of {a} and that of {b}, how many years went by?
How many years' head start did {less} have over {more}?
""",
    "difference founding year@university founding year@company": """
How many years lie between the founding of the university {a} and that of the company {b}?
""",
    "difference year@work": """
Fans of {less} had to wait how many years for {more}?
How many years lie between the appearance of {a} and that of {b}?
{Less} was already out when {more} came along. How many years had it been out?
""",
    "difference year@event": """
How many years did it take from {less} to {more}?
In my timeline {less} stands before {more}. How many years do I leave between them?
How many years had gone by since {less} when {more} came?
How long, in years, was the time between {a} and {b}?
""",
    "difference year@event year@work": """
How many years lie between {a} and the appearance of {b}?
""",
    "difference year@event year of invention@invention": """
{More} took place with {less} already invented. For how many years had it been around?
""",
    "subtraction population@country population@city": """
Let the number of people in the city {less} leave {more}. How many are still in that country?
From all who live in {more} I take away as many as live in {less}. How many remain?
""",
    "subtraction area@country": """
Cut an area as large as {less} out of {more}. How many square kilometres are left?
{More} gives away a piece as big as {less}. How much land does it keep?
""",
    "subtraction area@country area@lake": """
How many square kilometres of {more} are dry if a lake like {less} is flooded in it and nothing else is wet?
""",
    "subtraction number of pages@work": """
From the pages of {more} we tear out as many as {less} has. How many pages are left?
""",
    "subtraction height@mountain height@landmark": """
You hang a rope as long as {less} is high from the summit of {more}. At what height above the sea does it end?
""",
    "subtraction running time@work": """
We have been watching {more} for exactly the length of {less}. How many minutes are still to come?
""",
    "quotient height@mountain height@landmark": """
How many copies of {less} would you have to stack to reach the height of {more}?
How many towers like {less}, one upon the other, go up to the top of {more}?
The mountain {more} is how many of {less} high?
Build {less} again and again, each on the roof of the last. How many until you are level with {more}?
""",
    "quotient height@landmark": """
How many times over does {more} repeat the height of {less}?
Stack up {less} until you are level with {more}. How many of them do you need?
How many of {less} fit under the tip of {more}, one standing on another?
""",
    "quotient height@mountain": """
How many of {less} piled up would equal {more}?
How many times would I have to climb {less} to have done the metres of {more}?
""",
    "quotient height@mountain depth@lake": """
How many times could you sink {less} one below the other before you had the height of {more}?
""",
    "quotient area@country": """
How many times could you lay {less} inside {more}?
How many countries the size of {less} could be cut from {more}?
{More} swallows {less} how many times over?
How many pieces the size of {less} does {more} make?
If you tiled {more} with copies of {less}, how many would you use?
""",
    "quotient area@island": """
How many islands like {less} would cover {more}?
How many times does {less} have room on {more}?
""",
    "quotient area@desert area@country": """
How many countries like {less} would have room in {more}?
""",
    "quotient area@lake": """
How many ponds as large as {less} does {more} hold, by surface?
How many times would {less} go into the surface of {more}?
""",
    "quotient area@country area@lake": """
How many lakes like {less} would it take to flood all of {more}?
""",
    "quotient area@country area@island": """
How many islands as big as {less} would one need to put {more} together?
""",
    "quotient population@country": """
For every person in {less}, how many are there in {more}?
How many times over would the people of {less} make up {more}?
How many countries with as many people as {less} would it take to fill {more}?
""",
    "quotient population@country population@city": """
How many cities like {less} would be needed to house everyone in {more}?
How many towns with as many people as {less} make one {more}?
""",
    "quotient population@city": """
{More} holds the people of how many towns like {less}?
How many times bigger, by people, is {more} than {less}?
For each inhabitant of {less}, how many does {more} have?
""",
    "quotient population@country area@island": """
Everyone in {a} moves to the island {b}. How many people would stand on each square kilometre?
""",
    "quotient population@city area@island": """
If all who live in {a} settled on {b}, how many people would share one square kilometre?
""",
    "quotient area@country population@city": """
Share the land of {a} among the people of {b}. How many square kilometres does each get?
""",
    "quotient length@river": """
How many times would you have to sail {less} to have gone as far as the length of {more}?
How many rivers like {less} laid end to end make one {more}?
{More} covers the distance of {less} how many times?
""",
    "quotient length@bridge": """
How many crossings of {less} are as much as one crossing of {more}?
How many bridges like {less} would you need in place of {more}?
""",
    "quotient running time@work": """
While {more} is showing, how often could I watch {less}?
How many screenings of {less} take as long as one of {more}?
""",
    "quotient number of pages@work": """
How many books as thick as {less} are one {more}, in pages?
One {more} on my shelf takes the pages of how many copies of {less}?
""",
    "quotient weight@animal": """
How many of {less} do you have to put on the scales to balance one of {more}?
{More} weighs as much as how many of {less}?
It takes how many of {less} to be as heavy as {more}?
""",
    "quotient top speed@animal": """
How many times as fast as {less} is {more} at full tilt?
Whenever {less} has run one kilometre, how many has {more} run, each at top speed?
""",
    "quotient lifespan@animal": """
How many lives of {less} fit into one of {more}?
In the time {more} lives once, how many generations of {less} follow each other, each living its full span?
""",
    "quotient gestation period@animal": """
How many pregnancies of {less} fit into one of {more}?
""",
    "quotient depth@lake height@landmark": """
How many of {less} could you sink on top of each other in {more} before one peeped out?
How often does the height of {less} go into the depth of {more}?
""",
    "quotient depth@lake": """
How many times would {less} have to be deepened to reach down as far as {more}?
""",
    "quotient diameter@planet": """
How many balls the width of {less} form a row across {more}?
{More} is as wide as how many of {less}?
""",
    "quotient diameter@planet diameter@moon": """
How many moons like {less} stand in a row across {more}?
""",
    "quotient orbital period@planet": """
While {more} goes around once, how many laps does {less} complete?
How many years of {less} make one year of {more}?
""",
    "quotient distance from the Sun@planet": """
How many times as far from the Sun is {more} as {less}?
""",
    "quotient rotation period@planet": """
How many days of {less} pass while {more} turns once?
""",
    "quotient surface gravity@planet": """
How many times as much would I weigh on {more} as on {less}?
""",
    "quotient density@element": """
Two cubes of the same size, one of {more}, one of {less}. How many times as heavy is the first?
A block of {more} outweighs an equal block of {less} how many times?
""",
    "quotient atomic weight@element": """
How many atoms of {less} are as heavy as one of {more}?
""",
    "quotient number of moons@planet": """
For every moon that circles {less}, how many circle {more}?
""",
    "quotient age@person": """
How many times the years of {less} does {more} have?
""",
    "average height@mountain": """
A plane flies exactly halfway between the heights of {a} and {b}. How high is it?
If {a} gave some metres to {b} or took some until both were equal, how high would each be?
What would be the middle height for the two peaks {a} and {b}?
""",
    "average height@landmark": """
If {a} and {b} were levelled out to one height, what would it be?
""",
    "average population@city": """
If people moved until {a} and {b} were equally full, how many would live in each?
A magazine wrote of the typical size of {a} and {b}. How many people is that on average?
Two towns, {a} and {b}: how many inhabitants does one of them have on average?
""",
    "average population@country": """
Spread the people of {a} and {b} evenly over both countries. How many does each one get?
How many people does a country have that lies exactly between {a} and {b}?
""",
    "average area@country": """
If {a} and {b} shared their land fairly, how many square kilometres would each have?
""",
    "average length@river": """
{person} paddled {a} and {b}. How long was one of these rivers on average?
""",
    "average running time@work": """
We saw {a} and {b}. How many minutes did a film last on average?
Two evenings, {a} and {b}: how long did I sit there per evening?
""",
    "average number of pages@work": """
I read {a} one week and {b} the next. How many pages was that per week?
How many pages does a book on my list have on average, the list being {a} and {b}?
""",
    "average age@person": """
{A} and {b} are on a show together. What is the average age of the guests?
What age is exactly in the middle of those of {a} and {b}?
""",
    "average weight@animal": """
One {place} circus truck carries {a}, another carries {b}. How many kilograms is that per truck?
""",
    "average length@bridge": """
If the metres of {a} and {b} were shared out evenly, how long would each bridge be?
""",
    "average depth@lake": """
How deep is a lake that lies in the middle between {a} and {b}?
""",
    "average melting point@element": """
My oven is set exactly midway between the temperatures at which {a} and {b} melt. How hot is it?
""",
    "average birth year@person": """
Which year lies right in the middle between the births of {a} and {b}?
""",
    "average year@event": """
Which year is midway from {a} to {b}?
""",
    "percentage population@country population@city": """
Imagine {less} lay in {more}. What percent of the people would live there?
The people of {less} are how many percent of the people of {more}?
If everyone in {less} counted as a citizen of {more}, what percentage of {more} would they be?
""",
    "percentage population@city": """
If {more} is one hundred percent, how many percent is {less} by inhabitants?
In terms of people {less} is only a fraction of {more}. How many percent?
""",
    "percentage population@country": """
How many percent of the people that {more} has does {less} have?
""",
    "percentage area@country": """
What percentage of {more} would {less} cover if I laid it on the map?
{Less} would take up what percent of the land of {more}?
""",
    "percentage area@country area@lake": """
Flood {more} with the water surface of {less}. What percent of it is under water?
""",
    "percentage area@country area@island": """
What percentage of the land of {more} would {less} make up?
""",
    "percentage height@mountain height@landmark": """
What percent of the way up {more} would {less} bring you?
If {more} is one hundred percent, how many percent high is {less}?
""",
    "percentage height@mountain": """
On {less} I have done what percentage of the metres of {more}?
""",
    "percentage running time@work": """
After the length of {less}, what percentage of {more} have I seen?
""",
    "percentage number of pages@work": """
Having read as many pages as {less} has, what percent of {more} am I through?
""",
    "percentage weight@animal": """
How many percent of what {more} weighs does {less} bring to the scales?
""",
    "percentage length@river": """
What percent of the distance along {more} have I gone when I have gone as far as {less} is long?
""",
    "percentage top speed@animal": """
At how many percent of the speed of {more} does {less} run?
""",
    "product population@country number of pages@work": """
Every inhabitant of {a} gets a printed {b}. How many pages must be printed?
""",
    "product population@city number of pages@work": """
A rich man gives each person in {a} a copy of {b}. How many pages are that?
The school board buys {b} once for everybody who lives in {a}. How many pages go through the press?
""",
    "product population@city running time@work": """
Everyone in {a} watches {b} once. How many minutes do they spend, all counted?
If the whole town of {a} sees {b}, each person alone, how many minutes is it playing?
""",
    "product population@country running time@work": """
Each citizen of {a} sits through {b}. How many minutes are that, all people counted?
""",
    "product population@city weight@animal": """
If each inhabitant of {a} were as heavy as {b}, how many kilograms would the town weigh?
""",
    "product top speed@animal gestation period@animal": """
Multiply how fast {a} runs by how many days {b} is pregnant. What comes out?
""",
    "product number of moons@planet diameter@moon": """
If every moon of {a} were as wide as {b}, how many kilometres would they span in one row?
""",
    "product number of moons@planet number of pages@work": """
For each moon of {a} a space library buys one copy of {b}. How many pages is that?
""",
    "product age@person number of pages@work": """
{A} has read {b} once for every year of life. How many pages is that?
""",
    "product age@person running time@work": """
On each birthday, the first included, {a} watched {b}. How many minutes have gone into that up to today's age?
""",
    "product lifespan@animal weight@animal": """
Take the years {a} lives and the kilograms {b} weighs. What do you get if you multiply them?
""",
}
