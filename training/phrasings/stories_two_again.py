"""More situations that need two facts and a calculation with both. Plain data.

The format is that of stories_two.py: a key is an operation and what is asked of the two things,
{a} and {b}; {more} and {less} where the wording says whose number is the larger. Many of these are
short and plain, and many are about years.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "sum height@mountain": """
What is the height of {a} added to that of {b}?
altitude of {a} plus altitude of {b}?
For our charity every metre of {a} and every metre of {b} earns one coin. How many coins do the two peaks bring in?
Please add the elevations of {a} and {b} for me.
""",
    "sum height@landmark": """
How many metres do {a} and {b} measure altogether, from the ground up?
A daredevil abseils once down the whole of {a} and once down the whole of {b}. What is the total drop?
tower heights, {a} + {b}, total?
The window cleaners finish {a} today and {b} tomorrow, from bottom to top. How many metres of facade upwards have they done?
""",
    "sum height@mountain depth@lake": """
Suppose the surface of {b} lay at sea level. From its deepest point up to the top of {a}, how many metres is it?
Add how deep {b} is to how high {a} is.
""",
    "sum depth@lake height@landmark": """
What do the depth of {a} and the height of {b} make together?
""",
    "sum height@landmark length@bridge": """
If the tower {a} fell over exactly at the end of the bridge {b}, how many metres would tower and bridge reach in one line?
""",
    "sum length@river": """
Total length of the rivers {a} and {b}?
A water board looks after every kilometre of {a} and of {b}. How much river is in its care?
Add up how far {a} flows and how far {b} flows.
two rivers for my project: {a}, {b}. km together?
""",
    "sum length@bridge": """
Combined span of {a} and {b}, please.
One white line is to be painted from end to end of {a}, and another on {b}. How many metres of line do we paint?
The marathon route takes in {a} as well as {b}, each of them once. How many metres of the race are run on bridges?
length {a} + length {b} = ?
""",
    "sum area@country": """
Land of {a} plus land of {b}, in square kilometres?
{A} leases its entire territory to {b}. Over how much land does {b} now have a say, its own included?
How many square kilometres must our satellite scan if the order is for the whole of {a} and the whole of {b}?
What is the area of {a} and {b} combined?
""",
    "sum area@lake": """
Surface of {a} plus surface of {b}?
The environment office has to test the water on all of {a} and all of {b}. What area is that?
how much square kilometers of water is {a} and {b} in sum please
""",
    "sum area@island": """
A bird reserve takes in all of {a} and all of {b}. How large is the reserve?
Area of both islands, {a} and {b}, summed?
Two volcanoes made {a} and {b}. How much new land did they give the sea in all, as large as the islands are now?
""",
    "sum area@desert": """
What area do {a} and {b} take up together?
dry land in total: {a} and {b}, both deserts, km2?
The meteorologists cover {a} and {b} with sensors, one for each square kilometre. How many sensors do they order?
""",
    "sum area@lake area@island": """
The national park is to contain the lake {a} and the island {b}, nothing else. How large will it be?
""",
    "sum area@country area@desert": """
{A} takes over {b}, all of it, sand that had been no part of it. How large is the country then?
""",
    "sum population@country": """
pop of {a} + pop of {b}?
How many people live in {a} and {b} combined?
A stamp collector wants one letter from every inhabitant of {a} and of {b}. For how many letters does he wait?
Teacher asks: inhabitants of {a}, inhabitants of {b}, sum?
Mum, if everybody from {a} and everybody from {b} came to my birthday, how many guests would there be?
I need a single figure for my slide: the residents of {a} and {b} taken as one market.
""",
    "sum population@city": """
Residents of {a} plus residents of {b}?
What is the joint population of the cities {a} and {b}?
Our bus company wants to serve both {a} and {b}, and the investor asks how many people that reaches. What do I answer?
inhabitants {a} and {b} added
The two towns {a} and {b} share one hospital. How many people depend on it?
""",
    "sum population@country population@city": """
The country {a} and the foreign city {b}: how many people live in the two, added up?
One phone company has everyone in {a} and everyone in the foreign city {b} as customers. How many customers is that?
""",
    "sum running time@work": """
How long are {a} and {b} in total, in minutes?
length of {a} plus length of {b} in mins?
My train takes for ever, so I downloaded {a} and {b}. How much viewing time have I got?
As the projectionist I run {a} at seven and {b} right after it. For how many minutes is the projector on?
The jury must watch {a} and {b} to the last second. How many minutes do we pay them for?
Add the running times of {b} and {a}.
""",
    "sum number of pages@work": """
How many pages do {a} and {b} have between them?
pages in {a} + pages in {b}
For the exam we need {a} and also {b}, cover to cover. How many pages must be read?
The print shop makes one copy of {a} and one of {b}. How many pages leave the press?
He swears he read {a} on the way there and {b} on the way back. What page count is that for the whole trip?
""",
    "sum weight@animal": """
What do {a} and {b} weigh together?
weight of {a} plus weight of {b} in kg?
Before the ferry leaves, the captain must enter the load: on board are one {a} and one {b}. How many kilograms does he write?
Can you add the kilos of {a} to those of {b}?
""",
    "sum gestation period@animal": """
Pregnancy of {a} plus pregnancy of {b}, in days?
The keeper's log says: first {a} carried to term, and from the day of that birth {b} did. How many days does the log span?
""",
    "sum lifespan@animal": """
Years that {a} lives plus years that {b} lives?
Add the life expectancy of {a} to that of {b}.
""",
    "sum lifespan@animal age@person": """
What is the lifespan of {a} plus the present age of {b}?
If {b} buys {a} as a newborn today and it lives as long as its kind does, how old will {b} be at its death?
""",
    "sum top speed@animal": """
{A} and {b} rush towards each other, both as fast as they can. At how many kilometres per hour does the gap close?
top speed of {a} + top speed of {b}, in km/h
""",
    "sum depth@lake": """
What are the depths of {a} and {b} added together?
Two probes hang at the very bottom, one of {a} and one of {b}. How many metres of cable are under water?
depth {a} + depth {b}, metres
""",
    "sum number of moons@planet": """
How many moons do {a} and {b} have altogether?
moons of {a} plus moons of {b}?
The telescope can follow every satellite of {a} and of {b} at once. How many dots does it track?
""",
    "sum orbital period@planet": """
Days in one year of {a} plus days in one year of {b}?
A mission circles the Sun once with {a}, changes over, and circles it once with {b}. How many days does it spend on these two rounds?
""",
    "sum distance from the Sun@planet": """
When {a} and {b} are on opposite sides of the Sun, in one line with it, how many million kilometres lie between them?
Distance of {a} from the Sun plus that of {b}?
""",
    "sum rotation period@planet": """
I stay for one full turn of {a} and then for one full turn of {b}. How many hours is that?
Rotation of {a} plus rotation of {b}, hours in total?
""",
    "sum diameter@planet": """
How many kilometres do {a} and {b} measure across, added up?
""",
    "sum diameter@moon": """
diameters of the moons {a} and {b}: what is the sum
""",
    "sum diameter@planet diameter@moon": """
If the moon {b} lay right against the planet {a}, how many kilometres would the pair be across?
Width of the planet {a} plus width of the moon {b}?
""",
    "sum age@person": """
How old are {a} and {b} together?
What is the combined age of {a} and {b} right now?
ages of {a} + {b}?
The lift attendant jokes that he carries the years of {a} and {b} at once. How many years is he carrying?
""",
    "sum atomic number@element": """
Atomic number of {a} plus atomic number of {b}?
I play a card game in which {a} and {b} each score their proton count. What do the two cards score?
""",
    "sum atomic weight@element": """
Add the atomic masses of {a} and {b}.
Atomic weight of {b} plus that of {a}, what does it come to?
""",
    "sum melting point@element": """
As a mere exercise: melting point of {a} plus melting point of {b}, in degrees?
""",
    "sum boiling point@element": """
My worksheet wants the boiling points of {a} and {b} added. What is the number?
""",
    "difference height@mountain": """
How much higher is {more} than {less}?
{Less} is lower than {more} by what margin?
height gap between {a} and {b}?
Having bagged {less}, {person} now trains for {more}. How many metres more will the altimeter show up there?
What is the difference in altitude between the tops of {a} and {b}?
""",
    "difference height@landmark": """
How much taller is {more} than {less}?
{More} vs {less}: extra metres?
How many metres does {less} lack to be as tall as {more}?
The council wants to match {more}, but so far we only have {less}. How many metres must be built on to draw level?
What separates {a} and {b} in height?
""",
    "difference height@mountain depth@lake": """
{A} goes up, {b} goes down. By how many metres do the height and the depth differ?
If you dropped the mountain {more} into {less}, foot on the bottom, how many metres would stick out?
""",
    "difference height@landmark depth@lake": """
Put {more} on the floor of {less}, at the deepest spot. How many metres of it rise above the water?
""",
    "difference depth@lake height@landmark": """
{Less} is sunk upright to the deepest point of {more}. How many metres of water are above its tip?
""",
    "difference length@river": """
How much longer is the river {more} than {less}?
length difference, rivers {a} and {b}?
{person} followed {less} from end to end, I followed {more}. How many kilometres more did I walk?
What's the gap in kilometres between {a} and {b}, from source to mouth?
""",
    "difference length@bridge": """
How much longer is {more} than {less} as a bridge?
{Less} is shorter than {more}. How many metres shorter?
What is the difference in span between {a} and {b}?
An engineer extends {less} to the length of {more}. How many metres does she add?
""",
    "difference length@bridge height@landmark": """
If {less} lay flat on the bridge {more}, starting at one end, how many metres of bridge would be left free?
""",
    "difference area@country": """
How much bigger is {more} than {less}, in square kilometres?
area of {more} less area of {less}?
What is the difference in size between the countries {a} and {b}, going by land?
By how many square kilometres does the territory of {less} fall short of that of {more}?
""",
    "difference area@lake": """
How much larger is the surface of {more} than that of {less}?
By how many square kilometres does the lake {more} beat the lake {less}?
""",
    "difference area@island": """
By how many square kilometres is {more} larger than {less}?
difference in size, islands {a} and {b}?
We thought {less} was as big as {more}, and it was not. How many square kilometres were we off?
""",
    "difference area@desert": """
How much more ground does {more} take up than {less}?
{Less} is spreading. How many square kilometres must it still gain to be as large as {more}?
What is the difference in area between {a} and {b}?
""",
    "difference area@desert area@country": """
Hide the country {less} in {more}. How many square kilometres of sand stay uncovered?
""",
    "difference area@lake area@island": """
Push the island {less} into the lake {more}. How many square kilometres of water surface would remain?
""",
    "difference population@country": """
{Less} has fewer people than {more}. How many fewer?
pop difference {a} {b}
If {less} is ever to have as many inhabitants as {more}, how many immigrants must it take in?
What's the margin in population between {a} and {b}?
Each person in {less} gets a hat, and so does each in {more}. How many more hats go to {more}?
""",
    "difference population@city": """
How many more inhabitants has {more} than {less}?
By how much is {less} smaller than {more}, in residents?
Difference in population between {a} and {b}, please.
Both towns get one bus ticket per resident. How many tickets fewer does {less} need than {more}?
My uncle the mayor of {less} dreams of overtaking {more}. How many people does he still need to tie with it?
""",
    "difference population@country population@city": """
I set all of {more} against just the city {less}. How many people more does the country have?
How many people does the whole country {more} have beyond what the city {less} has?
""",
    "difference running time@work": """
How much longer is {more} than {less}? I mean in minutes on the screen.
By how many minutes is {less} shorter than {more}?
How many minutes apart are the lengths of {a} and {b}?
The babysitter leaves when {less} would be over, but we are watching {more}. How many minutes are the children alone?
{More} was cut to the length of {less} for television. How many minutes went in the bin?
""",
    "difference number of pages@work": """
page count {more} minus page count {less}?
By how many pages is {less} thinner than {more}?
I'm writing a sequel. It has as many pages as {less}, and the publisher wants as many as {more}. How many do I still have to write?
What's the difference in pages between {a} and {b}?
""",
    "difference weight@animal": """
How much heavier is {more} than {less}?
{Less} weighs less than {more}. How many kilos less?
weight difference {a} and {b}, kg?
The crane just manages {less}. How many more kilograms must it lift for {more}?
""",
    "difference top speed@animal": """
How much faster can {more} run than {less}?
By how many kilometres per hour is {less} slower than {more}?
top speed of {more} minus top speed of {less}?
The speed camera flashed {a} and {b}, each going flat out. How far apart are the two readings?
""",
    "difference lifespan@animal": """
How many years longer does {more} live than {less}?
By how many years does {less} die younger than {more}, on average?
lifespan gap between {a} and {b}?
""",
    "difference lifespan@animal age@person": """
{Less} would like to reach the full lifespan of {more}. How many years from now would that be?
""",
    "difference age@person lifespan@animal": """
By how many years has {more} already outlived what {less} can expect from life?
""",
    "difference gestation period@animal": """
How many days longer is {more} pregnant than {less}?
{Less} carries its young for a shorter time than {more}. By how many days?
gestation {a} vs {b}, difference in days?
""",
    "difference gestation period@animal orbital period@planet": """
By how many days does the pregnancy of {a} differ from one trip of {b} around the Sun?
""",
    "difference depth@lake": """
How much deeper is {more} than {less}?
In depth, what is the difference between {a} and {b}?
My line just touches the bottom of {less}. How many metres must I knot on for the bottom of {more}?
""",
    "difference melting point@element": """
How many degrees lie between the melting points of {a} and {b}?
By how many degrees does {less} melt earlier on the thermometer than {more}?
melting temps of {a} and {b}: gap?
""",
    "difference boiling point@element": """
How much hotter must it get for {more} to boil than for {less}?
Boiling points of {a} and {b}: how far apart?
The lab note says that {less} boils first and {more} later. What is the interval in degrees?
""",
    "difference melting point@element boiling point@element": """
{More} melts at a temperature where {less} has long been boiling. How many degrees lie between that melting and that boiling?
""",
    "difference atomic number@element": """
How many more protons has {more} than {less}?
What's the distance between {a} and {b} in atomic numbers?
""",
    "difference atomic weight@element": """
By how much is an atom of {more} heavier than one of {less}?
How many u are between the atomic weights of {a} and {b}?
We swapped one {less} atom for one {more} atom in the molecule. How much heavier did it get?
""",
    "difference density@element": """
How much denser is {more} than {less}?
Each cubic centimetre of {less} is replaced with {more}. How many grams does each one gain?
What is the gap between the densities of {a} and {b}?
""",
    "difference distance from the Sun@planet": """
How much farther from the Sun is {more} than {less}?
{Less} circles nearer to the Sun than {more}. How many million kilometres nearer?
what separates the orbits of {a} and {b} in million km
""",
    "difference diameter@planet": """
How much wider is {more} than {less}?
diameter of {more} minus diameter of {less}, in km?
In a school model one centimetre stands for one kilometre. How many centimetres wider must {more} be than {less}?
""",
    "difference diameter@moon": """
By how many kilometres does the diameter of the moon {more} beat that of {less}?
How far apart in width are the moons {a} and {b}?
""",
    "difference diameter@planet diameter@moon": """
The moon {less} is narrower than the planet {more}. How many kilometres narrower?
""",
    "difference number of moons@planet": """
How many more moons does {more} have than {less}?
{Less} has fewer moons than {more}: how many fewer?
""",
    "difference rotation period@planet": """
How many hours longer is a day on {more} than on {less}?
{Less} spins once, {more} takes longer to do so. How many hours longer?
My watch is set to the day of {a}, yours to that of {b}. By how many hours do our days differ?
""",
    "difference orbital period@planet": """
How many days longer does {more} need for its orbit than {less}?
A year on {less} is shorter than a year on {more}. By how many days?
""",
    "difference orbital period@moon": """
The moon {less} is once around its planet before the moon {more} is. By how many days, if both start now?
Orbital periods of the moons {a} and {b}, what's the difference?
""",
    "difference surface gravity@planet": """
By how much is the gravity on {more} stronger than on {less}?
surface gravity {a}, surface gravity {b}, difference?
""",
    "difference age@person": """
What's the age gap between {a} and {b}?
How many years older is {more} than {less}, if you go by how old they are today?
{person} is as old as {less} and would like a partner as old as {more}. How big an age difference is that?
{Less} is younger than {more}. How many years younger, at present?
""",
    "difference birth year@person": """
How many years after {less} was {more} born?
years between the births of {a} and {b}?
{More} came into the world later than {less}. How much later, in years?
The family tree puts {less} above {more}. How many years lie between their two birth dates?
By how many years does the birth of {less} precede that of {more}?
""",
    "difference death year@person": """
How many years before {more} did {less} die?
{Less} died, and later so did {more}. What is the gap in years?
years between the deaths of {a} and {b}
""",
    "difference death year@person birth year@person": """
How old was {less} when {more} died?
At what age did {less} learn that {more} had passed away, if the news came at once?
{Less} was a child or a grown-up, I don't know, in the year {more} died. What age was that?
""",
    "difference birth year@person death year@person": """
How long had {less} been dead when {more} was born?
{Less} and {more} never met: the one was dead before the other was born. How many years before?
how many yrs from the death of {less} to the birth of {more}
""",
    "difference year@work birth year@person": """
What was the age of {less} in the year of {more}?
{Less} made the cover of a magazine the year {more} came out. At what age?
how old was {less} when {more} was released
{person} claims that {less} wrote {more} as a child. How old was {less} really when it appeared?
""",
    "difference birth year@person year@work": """
How many years was {less} already out when {more} was born?
{Less} was published before the birth of {more}. How many years before?
""",
    "difference year@work death year@person": """
{More} only came out after {less} had died. How many years after?
How long had {less} been dead when {more} appeared?
""",
    "difference death year@person year@work": """
How many years after {less} came out did {more} die?
""",
    "difference year@event birth year@person": """
What age was {less} in the year of {more}?
In the year of {more}, how many years had {less} been alive?
{Less}, they say, stood at the window during {more}. At how many years of age?
""",
    "difference birth year@person year@event": """
{Less} was over when {more} was born. How many years after it was the birth?
{More} missed {less}, being born too late. By how many years?
From {less} to the birth of {more}: how many years?
""",
    "difference death year@person year@event": """
How many years after {less} did {more} die?
{Less} came first, and the death of {more} followed. How many years lay between?
""",
    "difference year@event death year@person": """
How many years too early did {less} die to see {more}?
By the time of {more}, how long had {less} been in the grave, in years?
""",
    "difference year of completion@landmark birth year@person": """
How old was {less} when {more} was completed?
{Less} cut the ribbon at the opening of {more}. How old was {less} at that time, if it opened in the year it was finished?
""",
    "difference birth year@person year of completion@landmark": """
How many years had {less} been standing when {more} was born?
When {more} came into the world, how old a building was {less}?
""",
    "difference year of completion@bridge birth year@person": """
How old was {less} when {more} was finished?
What age had {less} when {more} was finished and one could walk over it for the first time?
""",
    "difference year of completion@landmark death year@person": """
{Less} did not live to see {more} completed. How many years were lacking?
How many years after the death of {less} was {more} finished?
""",
    "difference year of invention@invention birth year@person": """
What age was {less} the year somebody invented {more}?
{Less} grew up without {more}. How old was {less} when it was invented?
""",
    "difference birth year@person year of invention@invention": """
{More} was born into a world that had {less} already. For how many years had it been invented?
How many years after the invention of {less} was {more} born?
""",
    "difference year of invention@invention death year@person": """
How many years after the death of {less} was {more} invented?
{Less} never saw {more}, which was thought up too late. How many years after the death was it?
""",
    "difference founding year@company birth year@person": """
At what age could {less} have signed the founding papers of {more}?
how old was {less} when they started the company {more}
""",
    "difference birth year@person founding year@company": """
How old was the firm {less} when {more} was born?
""",
    "difference founding year@company death year@person": """
For how many years had {less} been dead when {more} was founded?
""",
    "difference founding year@university birth year@person": """
How old was {less} when {more} was founded?
Could {less} have been in the first class of {more}, and how old would {less} have been in the founding year?
""",
    "difference birth year@person founding year@university": """
How long had {less} been open when {more} was born?
""",
    "difference discovery year@element birth year@person": """
How old was {less} when {more} was discovered?
In school {less} could not hear of {more}, nobody having found it. At what age of {less} was the element discovered?
""",
    "difference discovery year@moon birth year@person": """
How old was {less} the year the moon {more} was discovered?
""",
    "difference first ascent@mountain birth year@person": """
How old was {less} when {more} was first climbed?
In the year people first set foot on the top of {more}, what was the age of {less}?
""",
    "difference year of completion@landmark": """
How much older a building is {less} than {more}?
{Less} was built before {more}. By how many years?
years between the completion of {a} and the completion of {b}?
Our tour starts at {less} and ends at the much younger {more}. What is the age difference of the two buildings?
When {more} got its roof, {less} had long been finished. How long, in years, if the roof was the last thing?
By how many years does the building {less} predate {more}?
""",
    "difference year of completion@bridge": """
How many years older is the bridge {less} than the bridge {more}?
{a} and {b}, both bridges: years between their completion?
{More} was built to relieve {less}. How many years had {less} done the work alone?
""",
    "difference year of completion@bridge year of completion@landmark": """
When the bridge {more} was finished, how many years had {less} been standing on the bank?
""",
    "difference year of completion@landmark year of completion@bridge": """
How many years after the bridge {less} was {more} finished?
""",
    "difference first ascent@mountain": """
How many years after {less} was {more} first climbed?
First ascents of {a} and {b}: how far apart in years?
{Less} fell early, {more} late. How many years lie between the two first climbs?
""",
    "difference first ascent@mountain year of invention@invention": """
How long had {less} been invented when the first climbers stood on {more}?
""",
    "difference discovery year@element": """
How many years after {less} was {more} discovered?
By how many years did the discovery of {less} come before that of {more}?
discovery of {a}, discovery of {b}, years in between?
""",
    "difference discovery year@element discovery year@moon": """
Which gap in years is there from the discovery of the moon {less} to that of the element {more}?
""",
    "difference discovery year@moon": """
How many years later than {less} was the moon {more} discovered?
Time between the discoveries of the moons {a} and {b}?
""",
    "difference discovery year@moon year of invention@invention": """
{Less} had been around for how many years when astronomers discovered {more}?
""",
    "difference discovery year@element year@event": """
How many years after {less} did someone discover {more}?
""",
    "difference year of invention@invention": """
How many years after {less} was {more} invented?
The exhibition begins with {less} and ends with {more}, in order of invention. How many years does it span?
{a} was invented in one year, {b} in another. years apart?
{Less} came before {more}. How many years earlier was it invented?
gap between the invention of {a} and the invention of {b}?
Grandpa says that nobody thought of {more} until long after {less}. How many years after?
How many years older is {less} than {more} as an idea?
""",
    "difference year of invention@invention year@event": """
After {less} had taken place, how many years went by until {more} was invented?
""",
    "difference year@event year of invention@invention": """
{Less} was invented before {more} took place. How many years before?
""",
    "difference year of completion@landmark year of invention@invention": """
The builders of {more} could already use {less}. How many years before the completion was it invented?
""",
    "difference founding year@company": """
Granddad joined {less} in the year it was founded, Mum joined {more} in the year that was founded. How many years later was she?
Both {a} and {b} light one candle for every year since their founding. By how many candles do the two firms differ?
The start-up {more}, the old firm {less}: age difference in years?
By how many years did the founders of {less} get in ahead of those of {more}?
How many years older is {less} than {more}, going by when they were founded?
{More} was founded after {less}. How many years after?
founding years of {a} and {b}, difference?
As a business reporter I write that {less} had a long lead on its rival {more}. By how many years was it founded earlier?
""",
    "difference founding year@company year of invention@invention": """
{More} was started when {less} had long been invented. How many years had it been?
""",
    "difference founding year@company founding year@university": """
How many years older is the university {less} than the company {more}?
""",
    "difference founding year@company year@event": """
How many years after {less} was {more} set up?
""",
    "difference year@event founding year@company": """
How old was the company {less} when {more} happened?
{Less} lived through {more} as a firm. How many years after being founded was that?
""",
    "difference founding year@university year of completion@landmark": """
{Less} was finished before the university {more} was founded. How many years before?
""",
    "difference year of completion@landmark founding year@university": """
When {more} was completed, how many years had the university {less} existed?
""",
    "difference year of invention@invention founding year@company": """
The founders of {less} could not know {more}, which was invented later. How many years after the founding?
""",
    "difference year of invention@invention founding year@university": """
How many years had {less} been teaching before {more} was invented, if lessons began when it was founded?
""",
    "difference year@work founding year@company": """
How many years after the founding of the company {less} did {more} come out?
""",
    "difference first ascent@mountain year@event": """
{More} was first climbed after {less} had taken place. How many years after?
""",
    "difference discovery year@moon death year@person": """
{Less} had been dead for how many years when the moon {more} was discovered?
""",
    "difference discovery year@element year of invention@invention": """
How long after the invention of {less} was the element {more} discovered, in years?
""",
    "difference founding year@university": """
Students could enrol at {less} before {more} even existed. How many years earlier was it founded?
How much younger is the university {more} than {less}?
years from the founding of {less} to the founding of {more}
In a ranking of universities by age, {less} stands above {more}. How many years older is it?
How many years earlier than {more} was {less} founded?
By how many years is {less} the older university, compared with {more}?
Age difference of {a} and {b}, the universities, in years?
At the jubilee of {more} the rector of {less} boasts that his house is older. By how many years?
""",
    "difference founding year@university year@event": """
From {less} until {more} was founded, how many years went by?
""",
    "difference year@event founding year@university": """
How long had {less} existed when {more} took place?
""",
    "difference year@event year of completion@landmark": """
{Less} was already standing at the time of {more}. For how many years?
How many years before {more} was {less} finished?
A guide tells us that {less} looked down on {more}. How old was the building in that year, counting from its completion?
""",
    "difference year of completion@landmark year@event": """
How many years after {less} was {more} completed?
They put up {more} in memory of {less}. How many years after it was the thing finished?
""",
    "difference year@event year of completion@bridge": """
How many years had people been walking over {less} when {more} took place, if they began in the year it was finished?
""",
    "difference year@work": """
How many years after {less} did {more} come out?
{Less} is an older work than {more}. How many years older?
years between {a} and {b}, going by their release?
The gallery shows two paintings, {less} and a younger one called {more}. How many years are between them?
By how many years does {less} beat {more} to the shops?
The remake, {more}, has come; the original was {less}. How many years did it take?
""",
    "difference year@work year@event": """
The film {more} is about {less}. How many years after the event did it come out?
How many years had passed since {less} when {more} appeared?
""",
    "difference year@event year@work": """
{Less} appeared before {more} took place. How many years before?
""",
    "difference year@work year of invention@invention": """
When {more} came out, how many years had {less} been invented?
""",
    "difference year@work year of completion@landmark": """
{More} came out when {less} had long been completed. How many years earlier was that?
""",
    "difference year@event": """
How many years before {more} did {less} take place?
{Less} and then {more}: how many years apart?
By how many years did {less} come before {more}?
time from {a} to {b} in years?
{More} came later than {less}. How many years lie between?
""",
    "subtraction population@country": """
Population of {more} minus population of {less}?
Take the people of {less} away from the number in {more}. What remains?
""",
    "subtraction population@city": """
Residents of {more} less the residents of {less} gives what?
From the inhabitants of {more} subtract those of {less}.
""",
    "subtraction population@country population@city": """
The city {less} lies in {more}, but strikers there kept the census out. How many people did it count in the rest of the country?
""",
    "subtraction height@mountain": """
Altitude of {more} minus altitude of {less}, in metres?
I stand on {more} and sink, by magic, by the height of {less}. How high am I still?
""",
    "subtraction height@landmark": """
height {more} - height {less}
Cut a piece as long as {less} is tall off {more}. How tall is the rest?
""",
    "subtraction length@river": """
Length of {more} minus length of {less}?
We paddle {more} but stop after as many kilometres as {less} has. How many are left to the mouth?
""",
    "subtraction length@bridge": """
Having walked the length of {less} on the bridge {more}, how many metres do I have to the far end?
""",
    "subtraction area@country area@island": """
{More} sells the island {less}, which has been part of it. How many square kilometres does the country keep?
""",
    "subtraction area@country area@desert": """
{More} consists of {less}, which lies wholly in it, and of green land. How many square kilometres are green?
""",
    "subtraction area@island area@lake": """
On the island {more}, a lake the size of {less} has formed. How much of the island is still dry?
""",
    "subtraction area@lake": """
Suppose the lake {more} shrinks by an area as big as {less}. What surface does it have left?
""",
    "subtraction number of pages@work": """
What is the page count of {more} minus that of {less}?
I stopped reading {more} after as many pages as {less} has. How many pages did I miss?
""",
    "subtraction running time@work": """
Minutes of {more} minus minutes of {less}?
The tape has just room for {more}. I fill it with {less}. How many minutes of tape stay empty?
""",
    "subtraction weight@animal": """
Take as many kilograms as {less} weighs off {more}. What would it still weigh?
""",
    "subtraction atomic number@element": """
Atomic number of {more} minus atomic number of {less}?
""",
    "subtraction density@element": """
Subtract the density of {less} from the density of {more}.
""",
    "subtraction age@person": """
How old was {more} as many years ago as {less} has lived until now?
""",
    "subtraction number of moons@planet": """
{More} loses as many moons as {less} has. How many still circle it?
""",
    "subtraction distance from the Sun@planet": """
A ship flies from the Sun straight towards the orbit of {more} and has come as far as that of {less}. How many million kilometres are left?
""",
    "quotient height@mountain": """
How many times as high as {less} is {more}?
Altitude of {a} divided by altitude of {b}?
""",
    "quotient height@landmark": """
How many times as tall as {less} is {more}?
What is the height of {a} divided by the height of {b}?
ratio of heights, {more} to {less}?
""",
    "quotient height@mountain height@landmark": """
Height of {more} over height of {less}, as a ratio?
A drone gains the height of {less} with every battery. How many batteries does it use for the height of {more}?
How many times as high as the tower {less} is the mountain {more}?
""",
    "quotient height@mountain depth@lake": """
The height of {more} is how many times the depth of {less}?
""",
    "quotient length@bridge height@landmark": """
How many copies of {less}, laid down in a row, reach from one end of the bridge {more} to the other?
""",
    "quotient area@country": """
How many times as large as {less} is {more}, by area?
Area of {a} divided by area of {b}, please.
{More} is split into parts as big as {less}. How many parts are there?
""",
    "quotient area@island": """
How many times as big as {less} is {more}, the island I mean?
Divide the area of {a} by the area of {b}, they are both islands.
""",
    "quotient area@lake": """
How many times the surface of {less} is the surface of {more}?
The oil film covers {less} completely. How many such films would cover {more}?
""",
    "quotient area@desert": """
How many times as large as {less} is {more}, desert against desert?
In area, what is {a} divided by {b}?
""",
    "quotient area@desert area@island": """
How many islands the size of {less} could be laid out on the sand of {more}?
""",
    "quotient area@country area@desert": """
{More} has room for how many deserts like {less}?
""",
    "quotient population@country": """
How many times as many people as {less} does {more} have?
population of {a} divided by population of {b}
{More} sends one delegate for as many people as live in all of {less}. How many delegates is that?
By what factor do the people of {more} outnumber those of {less}?
""",
    "quotient population@city": """
Divide the number of residents of {a} by that of {b}.
What multiple of the population of {less} lives in {more}?
If {less} fills one stadium exactly, how many such stadiums would the people of {more} fill?
""",
    "quotient population@country population@city": """
How many times the people of the city {less} does the country {more} have?
pop of country {more} / pop of city {less}?
""",
    "quotient population@country area@island": """
What is the number of people in {a} divided by the square kilometres of the island {b}?
""",
    "quotient area@desert population@city": """
{A} is parcelled out evenly to the people of {b}. How many square kilometres does each person get?
""",
    "quotient population@city number of moons@planet": """
The people of {a} move to the moons of {b}, the same number to each. How many settle on one moon?
""",
    "quotient population@country number of moons@planet": """
Divide the inhabitants of {a} by the number of moons of {b}.
""",
    "quotient length@river": """
How many times as long as {less} is {more}?
Length of {a} divided by length of {b}?
Our stage is always as long as {less}. In how many stages do we do {more}?
By what factor is the river {more} longer than {less}, that is, its length over the other's?
""",
    "quotient length@bridge": """
How many times as long as the bridge {less} is {more}?
length {more} over length {less}, both bridges
""",
    "quotient length@river top speed@animal": """
How many hours would {b} take at top speed to run along {a} from source to mouth?
Kilometres of {a} divided by the kilometres per hour of {b}, running flat out?
If {b} never tired and kept its top speed, in how many hours could it cover the length of {a}?
""",
    "quotient diameter@moon top speed@animal": """
How many hours does {b} need at its top speed for a distance equal to the diameter of {a}?
""",
    "quotient diameter@planet top speed@animal": """
A tunnel leads straight through the centre of {a}. How many hours would {b} run through it at full speed?
""",
    "quotient length@river gestation period@animal": """
I want to walk the whole of {a} while {b} is pregnant, the same distance every day. How many kilometres a day?
""",
    "quotient number of pages@work gestation period@animal": """
The vet reads {a} during one pregnancy of {b}, equally much each day. How many pages per day?
""",
    "quotient number of pages@work orbital period@planet": """
How many pages a day must I read to get through {a} in exactly one orbit of {b}?
""",
    "quotient number of pages@work age@person": """
Spread the pages of {a} evenly over the years that {b} has lived. How many pages fall to each year?
""",
    "quotient number of pages@work running time@work": """
I leaf through {a} while {b} is on, start to finish. How many pages must I turn a minute?
""",
    "quotient running time@work": """
How many times as long as {less} does {more} run?
running time of {a} divided by running time of {b}?
{More} is playing next door. How many times could we show {less} in that time?
""",
    "quotient number of pages@work": """
How many times as many pages as {less} does {more} have?
Pages of {a} divided by pages of {b}?
A chapter in my notebook is as long as {less}. Into how many such chapters could I cut {more}?
""",
    "quotient weight@animal": """
How many times as heavy as {less} is {more}?
The weight of {a} divided by the weight of {b}?
Put one {more} on the left, and on the right as many as it takes: how many of {less} make it level?
kg of {more} / kg of {less}?
""",
    "quotient top speed@animal": """
Top speed of {a} divided by top speed of {b}?
By what factor is {more} faster than {less}, speed over speed?
""",
    "quotient lifespan@animal": """
How many times as long as {less} does {more} live?
Lifespan of {a} over lifespan of {b}?
""",
    "quotient age@person lifespan@animal": """
How many lives of {less}, one after another, fit into the years {more} has lived?
""",
    "quotient gestation period@animal": """
How many times as long as {less} is {more} pregnant?
""",
    "quotient orbital period@planet gestation period@animal": """
In one orbit of {more}, how many pregnancies of {less} could follow one another?
""",
    "quotient depth@lake": """
How many times as deep as {less} is {more}?
Depth of {a} divided by depth of {b}?
""",
    "quotient diameter@planet": """
How many times the diameter of {less} is that of {more}?
What is the diameter of {a} divided by the diameter of {b}?
""",
    "quotient diameter@planet diameter@moon": """
How many times as wide as its visitor, the moon {less}, is the planet {more}?
""",
    "quotient diameter@moon": """
How many times as broad as {less} is the moon {more}?
""",
    "quotient orbital period@planet": """
How many times as long as a year on {less} is a year on {more}?
Orbital period of {a} divided by that of {b}?
""",
    "quotient orbital period@planet orbital period@moon": """
How often does the moon {less} get round its planet while {more} goes round the Sun once?
""",
    "quotient distance from the Sun@planet": """
The Sun is how many times farther off for {more} than for {less}, one distance over the other?
distance of {a} from the Sun divided by distance of {b} from the Sun
""",
    "quotient rotation period@planet": """
How many times as long as a day on {less} is one on {more}?
""",
    "quotient surface gravity@planet": """
Gravity on {a} divided by gravity on {b}?
What multiple of the pull on {less} does an astronaut feel on {more}?
""",
    "quotient number of moons@planet": """
How many times as many moons as {less} has {more}?
""",
    "quotient density@element": """
Density of {a} divided by density of {b}, what is the number?
""",
    "quotient atomic weight@element": """
Atomic mass of {more} over atomic mass of {less}?
""",
    "quotient atomic number@element": """
How many times the protons of {less} does {more} have?
""",
    "quotient age@person": """
How many times as old as {less} is {more} today?
age of {a} divided by age of {b}?
""",
    "product length@river": """
Draw a rectangle with one side as long as {a} and the other as long as {b}. How many square kilometres are inside?
Length of {a} times length of {b}?
""",
    "product length@bridge": """
One side of a field is as long as the bridge {a}, the other as long as the bridge {b}. What is its area in square metres?
""",
    "product height@landmark": """
Multiply the height of {a} by the height of {b}.
A huge banner is as wide as {a} is tall and as high as {b} is. How many square metres of cloth does it take?
""",
    "product atomic number@element": """
What is the atomic number of {a} multiplied by that of {b}?
""",
    "product number of moons@planet": """
From the moons of {a} you pick one and from the moons of {b} another. How many different pairs are possible?
moons of {a} times moons of {b}
""",
    "product age@person": """
What do you get if you multiply the age of {a} by the age of {b}?
Their ages are the sides of a chessboard: {a} across, {b} down. How many squares does it have?
""",
    "product number of moons@planet height@landmark": """
On every moon of {a} stands a replica of {b}. How many metres is that if you stack all the replicas?
""",
    "product number of moons@planet weight@animal": """
The space zoo puts one {b} on each moon of {a}. What do these animals weigh in all?
""",
    "product number of moons@planet population@city": """
Each moon of {a} gets a colony with as many people as {b} has. How many colonists are there?
""",
    "product population@city height@landmark": """
Everyone living in {a} climbs {b} once. How many metres upwards do they climb in all?
""",
    "product population@city length@bridge": """
All inhabitants of {a} walk across {b} once. How many metres do they walk, all counted?
""",
    "product population@country weight@animal": """
What would a herd weigh with one {b} for each inhabitant of {a}?
""",
    "product population@country number of pages@work": """
Number of people in {a} times number of pages in {b}?
""",
    "product population@city running time@work": """
How many minutes of viewing does it make if each resident of {a} sees {b} to the end once?
""",
    "product age@person height@mountain": """
{A} has climbed {b} once for every year of age, each time counted from sea level. How many metres up is that?
""",
    "product age@person length@river": """
For each year of age {a} swims the length of {b} once. How many kilometres does it come to?
""",
    "product gestation period@animal running time@work": """
Bored, the keeper sees {b} once on each day that {a} is pregnant. How many minutes is that?
""",
    "product gestation period@animal number of pages@work": """
Somebody reads all of {b} every single day of one pregnancy of {a}. How many pages are read?
""",
    "product orbital period@planet number of pages@work": """
An astronaut finishes {b} once a day for one whole orbit of {a}. How many pages does that make?
""",
    "product top speed@animal rotation period@planet": """
How far would {a} get at top speed during one rotation of {b}?
If {a} ran at full speed for as many hours as {b} takes to turn once, how many kilometres would it cover?
""",
    "product surface gravity@planet weight@animal": """
Mass times gravity: with how many newtons does {a} pull on {b} standing on its surface?
Multiply the gravity on {a} by the kilograms of {b}.
""",
    "product lifespan@animal running time@work": """
{A} is made to watch {b} once in each year of its life. How many minutes of film is that in one lifespan?
""",
    "average height@mountain": """
How high are {a} and {b} on average?
mean altitude of the peaks {a} and {b}?
""",
    "average height@landmark": """
What's the average of how tall {a} and {b} are?
The new hotel may be exactly as high as the mean of {a} and {b}. What height is allowed?
""",
    "average population@city": """
How many people live in {a} and {b} on average, per town?
avg population, {a} and {b}?
""",
    "average population@country": """
What's the mean number of inhabitants for {a} and {b}?
For my table I need one number: the average of the populations of {a} and {b}.
""",
    "average area@country": """
What is the average size of {a} and {b} in square kilometres?
""",
    "average area@island": """
mean area of the two islands {a} and {b}
Each heir should get the same amount of land from the islands {a} and {b}. There are two heirs. How much is it?
""",
    "average area@lake": """
Two lakes, {a} and {b}. What surface do they have on average?
""",
    "average length@river": """
How long on average are {a} and {b}?
Two canoeists share {a} plus {b} fairly, each doing the same number of kilometres. How many is that?
""",
    "average length@bridge": """
Average length of {a} and {b}, the bridges?
""",
    "average running time@work": """
avg length of {a} and {b} in minutes?
Two of us take turns at the projector for {a} and {b} and share the minutes equally. How many does each do?
""",
    "average number of pages@work": """
How many pages do {a} and {b} have on average?
Over two months I finished {a} and {b}. What was my monthly page average?
""",
    "average age@person": """
What is the mean age of {a} and {b} today?
how old are {a} and {b} on average rn
""",
    "average weight@animal": """
How heavy are {a} and {b} on average?
Two porters carry {a} and {b} at one time and share the load equally. How many kilograms are on each porter?
""",
    "average top speed@animal": """
Take the top speeds of {a} and {b}. What speed is exactly in the middle?
""",
    "average lifespan@animal": """
How long do {a} and {b} live on average, as the mean of the two lifespans?
""",
    "average gestation period@animal": """
Mean of the pregnancies of {a} and {b}, in days?
""",
    "average depth@lake": """
What do you get as the mean depth if you take {a} and {b}, each at its deepest?
""",
    "average melting point@element": """
Mean melting point of {a} and {b}?
""",
    "average boiling point@element": """
At which temperature are we exactly between the boiling of {a} and the boiling of {b}?
""",
    "average density@element": """
Equal volumes of {a} and {b} are put on one scale. How many grams does a cubic centimetre weigh on average?
""",
    "average atomic weight@element": """
What is the average atomic weight of {a} and {b}, one atom each?
""",
    "average diameter@planet": """
How wide would a planet be that lies midway between {a} and {b} in diameter?
""",
    "average distance from the Sun@planet": """
A comet circles the Sun exactly halfway between the orbits of {a} and {b}. How many million kilometres out is it?
""",
    "average birth year@person": """
mean birth year of {a} and {b}?
""",
    "average founding year@company": """
What year lies halfway between the foundings of {a} and {b}?
""",
    "average year@work": """
Which year is exactly between the release of {a} and that of {b}?
""",
    "average year of invention@invention": """
On a timeline, what year marks the middle between inventing {a} and inventing {b}?
""",
    "average year of completion@landmark": """
An archivist looks for the year midway between the completions of {a} and {b}. Which is it?
""",
    "percentage population@country": """
What percentage of the population of {more} is the population of {less}?
{less} people as % of {more} people?
For every hundred people in {more}, how many are there in {less}?
What is the population of {a} as a percentage of that of {b}?
""",
    "percentage population@city": """
By inhabitants, {less} is what percent of {more}?
Residents of {a} in percent of the residents of {b}?
""",
    "percentage population@country population@city": """
The city {less} lies in {more}. What percent of the nation lives in it?
share of the country {more} that lives in its city {less}, in percent
How big a part of the people of {more}, in percent, does the city {less} hold?
""",
    "percentage area@country": """
{Less} is what percentage of {more} in area?
area of {a} as a percentage of the area of {b}?
If {more} gave away a piece as large as {less}, what percent of its land would be gone?
""",
    "percentage area@country area@desert": """
All of {less} lies inside {more}. What percentage of the country is that desert?
""",
    "percentage area@country area@lake": """
{More} contains the lake {less}. How many percent of the country does the lake take up?
""",
    "percentage area@country area@island": """
I learned that the island {less} belongs to {more}. What part of the country's area is it, in percent?
""",
    "percentage area@island": """
How many percent of the island {more} would the island {less} cover?
""",
    "percentage area@lake": """
What percent of the surface of {more} has {less}?
""",
    "percentage area@desert": """
{Less} is as large as what percentage of {more}?
""",
    "percentage height@mountain": """
{Less} reaches how many percent of the height of {more}?
""",
    "percentage height@landmark": """
What percentage of the height of {more} does {less} reach?
The builders of {more} have just got as high as {less} is. What percent of the job is done in metres?
height of {a} as percent of height of {b}
""",
    "percentage depth@lake": """
A diver in {more} has gone down as far as {less} is deep. What percent of the way to the bottom is that?
""",
    "percentage depth@lake height@landmark": """
The height of {less} is what percentage of the depth of {more}?
""",
    "percentage length@river": """
{Less} is what percent of the length of {more}?
""",
    "percentage length@bridge": """
How many percent of the bridge {more} have I crossed after as many metres as {less} is long?
length of {less} in percent of {more}, bridges
""",
    "percentage running time@work": """
How long is {less} in percent of {more}?
The download of {more} stopped after as many minutes of film as {less} has. What percentage have I got?
""",
    "percentage number of pages@work": """
The pages of {less} make up what percentage of those of {more}?
Page count of {a} as a percentage of that of {b}?
""",
    "percentage weight@animal": """
{Less} weighs what percent of {more}?
""",
    "percentage top speed@animal": """
What percentage of the top speed of {more} does {less} manage?
""",
    "percentage lifespan@animal": """
How many percent of the life of {more} does {less} get?
""",
    "percentage lifespan@animal age@person": """
{Less} has lived as many years as what percent of the lifespan of {more}?
""",
    "percentage gestation period@animal": """
After a time as long as {less} is pregnant, what percent of the pregnancy of {more} is over?
""",
    "percentage orbital period@planet gestation period@animal": """
The pregnancy of {less} takes up what percent of one orbit of {more}?
""",
    "percentage orbital period@planet": """
By the time {less} is round the Sun once, how many percent of its own orbit has {more} done?
""",
    "percentage diameter@planet diameter@moon": """
The moon {less} is as wide as what percentage of the planet {more}?
""",
    "percentage diameter@planet": """
What is the diameter of {less} in percent of that of {more}?
""",
    "percentage surface gravity@planet": """
How many percent of my weight on {more} would I have on {less}?
""",
    "percentage distance from the Sun@planet": """
On a straight flight from the Sun out to {more}, what percent is done when I cross the orbit of {less}?
""",
    "percentage number of moons@planet": """
{Less} has what percentage of the number of moons that {more} has?
""",
    "percentage density@element": """
How dense is {less} in percent of {more}?
""",
    "percentage atomic weight@element": """
An atom of {less} has what percentage of the mass of one of {more}?
""",
    "percentage age@person": """
{Less} has reached how many percent of the present age of {more}?
""",
}
