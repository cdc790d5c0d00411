"""Situations that need one fact and a calculation with it. Plain data.

A key says: the attribute and its kind | the operation | the calculation | the unit of its result |
how the number {k} is drawn (see training/stories.py). {n} is the name, {N} the name at the beginning
of a sentence.
"""

# ruff: noqa: E501

TOLD: dict[str, str] = {
    "height@mountain | quotient | {v} / {k} | hours | 150-600": """
Our group gains {k} metres an hour. How many hours up from sea level to the top of {n}?
I manage {k} metres of ascent per hour. How long am I busy with {n} if I start at the sea?
Starting from the beach, {person} climbs {k} metres every hour. After how many hours is {person} on {n}?
""",
    "height@mountain | quotient | {v} / {k} | days | 200-1500": """
We are slow, only {k} metres of height a day. How many days does {n} cost us from sea level?
A snail club wants to get up {n}, {k} metres a day, beginning at the sea. When, in days, does it arrive?
""",
    "height@mountain | difference | {v} - {k} | metres | below": """
Our hut is {k} metres above the sea. How far up is it from there to the summit of {n}?
I ran out of breath at {k} metres on {n}. How many metres were missing?
The cable car leaves us at {k} metres. What do we still have to climb to stand on {n}?
The snow line on {n} is at {k} metres. How many metres of snow lie above it?
We have camped at {k} metres. how much further up to the top of {n}
""",
    "height@mountain | difference | {k} - {v} | metres | over": """
My plane cruises at {k} metres. With how much room to spare does it pass over the top of {n}?
A balloon drifts at {k} metres, right over {n}. How many metres are between it and the summit?
A satellite photo was taken from {k} metres up. How far was it from the top of {n}?
""",
    "height@mountain | product | {v} * {k} | metres | 2-30": """
{person} has been up {n} {k} times. How many metres is that, counted from the sea each time?
For a charity run somebody climbs {n} {k} times from sea level. What does that add up to in metres?
""",
    "height@mountain | sum | {v} + {k} | metres | 2-90": """
There is a cross of {k} metres on the summit of {n}. How high is its tip?
A kite flies {k} metres above the top of {n}. How high above the sea is it?
Suppose {n} grew by {k} metres. What would it measure?
""",
    "height@mountain | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
My American cousin thinks in feet, {k} to the metre. How high is {n} for him?
For the English guidebook I need {n} in feet, a metre being {k} feet.
{k} feet make a metre. What do I write on the sign at {n} in feet?
""",
    "height@mountain | decrease | {v} - {k}% * {v} | metres | percent": """
Wind and rain will take {k} percent off {n}. How high is what remains?
""",
    "height@mountain | percentage | {k}% * {v} | metres | percent": """
We are {k} percent of the way up {n}, from the sea. At how many metres is that?
I gave up on {n} after {k}% of the height. How many metres had I done?
""",
    "height@landmark | quotient | {v} / {k} | floors | 2.5|2.8|3|3.2|3.5|4": """
A storey takes {k} metres. How many storeys would go into {n}?
If they filled {n} with flats from bottom to top, {k} metres each, how many floors would there be?
""",
    "height@landmark | quotient | {v} / {k} | seconds | 2-12": """
The lift does {k} metres a second. For how many seconds do I ride up {n}, ground to tip?
Something falls off the top of {n} on a parachute, {k} metres each second. How long until it lands?
A window cleaner is pulled up {n} at {k} metres per second. How many seconds does it take?
""",
    "height@landmark | quotient | {v} / {k} | steps | 0.15|0.16|0.17|0.18|0.2": """
Each stair is {k} metres high. How many stairs lead to the top of {n}?
How many steps of {k} metres would I have to take to the very tip of {n}?
""",
    "height@landmark | quotient | {v} / {k} | metres | 20-500": """
My model of {n} is {k} times smaller than the real one. How tall is it in metres?
In the park there is a copy of {n} on a scale of 1 to {k}. How many metres does it stand up?
""",
    "height@landmark | difference | {v} - {k} | metres | below": """
The viewing platform of {n} is at {k} metres. How much tower is there above my head?
Fog covers everything above {k} metres. How many metres of {n} are hidden?
A cat got stuck {k} metres up {n}. How far is it still to the tip?
The flood stands {k} metres high. How much of {n} is still dry?
""",
    "height@landmark | sum | {v} + {k} | metres | 2-60": """
They want to put an aerial of {k} metres on {n}. How high will it all be?
With a flagpole of {k} metres on top, how tall would {n} be?
""",
    "height@landmark | product | {v} * {k} | metres | 2-12": """
A drone goes up to {k} times the height of {n}. How many metres is that?
A billionaire orders a tower {k} times as tall as {n}. How tall will it be?
""",
    "height@landmark | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
Visitors from overseas want {n} in feet. There are {k} of them in a metre. What do I tell them?
""",
    "height@landmark | double | {v} * 2 | metres | ": """
I rode the lift of {n} up to the tip and down again. How many metres was that?
""",
    "height@landmark | square root | sqrt({v}) |  | ": """
The square root of how tall {n} is, what is that?
""",
    "length@river | quotient | {v} / {k} | hours | 4-40": """
Our boat makes {k} kilometres an hour. For how many hours do we travel down all of {n}?
A leaf drifts along {n} at {k} kilometres per hour. How long is it on its way from source to mouth?
We cycle along {n} at {k} kilometres an hour without resting. How many hours until we reach the mouth?
""",
    "length@river | quotient | {v} / {k} | days | 15-90": """
Paddling {k} kilometres daily, how many days are we on {n}?
{person} wants to swim down {n}, {k} kilometres a day. How many days should {person} plan?
On our hike along {n} we do {k} kilometres a day. After how many days have we seen all of it?
I'd like to canoe {n}, all of it, {k} km per day. how many days off do I need
""",
    "length@river | difference | {v} - {k} | kilometres | below": """
We set out at the source of {n} and have {k} kilometres behind us. How far is the mouth?
Ships can go up {n} for {k} kilometres. Along how many kilometres can they not?
{k} kilometres of {n} are in one country. How many are elsewhere?
""",
    "length@river | product | {v} * {k} | miles | 0.62|0.621|0.6214": """
How many miles would an Englishman say {n} has, with {k} miles to the kilometre?
A kilometre is {k} miles. What do I print about {n} in miles?
""",
    "length@river | product | {v} * {k} | kilometres | 2-20": """
A ferryman has gone {n} from end to end {k} times. How many kilometres has he sailed?
""",
    "length@river | quotient | {v} / {k} | kilometres | 3-60": """
A relay team of {k} shares {n} fairly. How many kilometres must each swim?
If {k} villages lie along {n} and each looks after an equal stretch, how long is the stretch?
""",
    "length@river | percentage | {k}% * {v} | kilometres | percent": """
{k} percent of {n} can be used by ships. How many kilometres are those?
We have done {k}% of {n} by raft. What distance is that?
""",
    "length@river | half | {v} / 2 | kilometres | ": """
We turn back in the exact middle of {n}. How many kilometres from the source are we?
""",
    "length@bridge | quotient | {v} / {k} | minutes | 50-100": """
I walk {k} metres a minute. For how long am I on {n}?
Grandmother does {k} metres per minute. How many minutes does she need from one side of {n} to the other?
""",
    "length@bridge | quotient | {v} / {k} | seconds | 3-35": """
A car goes {k} metres in a second. For how many seconds is it on {n}?
Running {k} metres every second, in how many seconds am I across {n}?
""",
    "length@bridge | product | {v} * {k} | metres | 3-500": """
On my way to school I have gone over {n} {k} times. How many metres of bridge is that?
{person} crosses {n} {k} times a month. What distance is that in metres?
""",
    "length@bridge | double | {v} * 2 | metres | ": """
We go across {n} and come back the same way. How many metres is that?
""",
    "length@bridge | quotient | {v} / {k} | stretches | 10-60": """
Every {k} metres there is to be a lamp on {n}. How many stretches between lamps does that make?
""",
    "length@bridge | quotient | {v} / 1000 | kilometres | ": """
How many kilometres is it across {n}?
""",
    "length@bridge | difference | {v} - {k} | metres | below": """
I have walked {k} metres over {n}. How much more until I am on the other side?
The painters have done {k} metres of {n}. How many are left to paint?
""",
    "area@country | quotient | {v} / {k} | square kilometres | 3-40": """
A king leaves {n} to his {k} children in equal parts. How much land does each one get?
If {n} had {k} provinces of one size, how big would a province be?
""",
    "area@country | percentage | {k}% * {v} | square kilometres | percent": """
Forest covers {k} percent of {n}. How many square kilometres is that?
{k}% of {n} is desert, I hear. What area is that?
Farmers use {k} percent of the land in {n}. How much do they use?
Only {k} per cent of {n} can be lived on. How many square kilometres are those?
""",
    "area@country | decrease | {v} - {k}% * {v} | square kilometres | percent": """
The sea swallows {k} percent of {n}. How much land stays dry?
After selling {k}% of its land, how large would {n} be?
""",
    "area@country | increase | {v} + {k}% * {v} | square kilometres | percent": """
{N} reclaims land from the sea and grows by {k} percent. How large is it then?
""",
    "area@country | difference | {v} - {k} | square kilometres | below": """
Lakes fill {k} square kilometres of {n}. How much of it is land?
Suppose {n} lost a province of {k} square kilometres. What would remain?
""",
    "area@country | sum | {v} + {k} | square kilometres | near": """
If {n} were given another {k} square kilometres, how much would it cover?
""",
    "area@country | product | {v} * 100 | hectares | ": """
Farmers count in hectares, 100 to the square kilometre. How many would all of {n} give?
""",
    "area@country | product | {v} * {k} | square miles | 0.386|0.3861|0.39": """
One square kilometre is {k} square miles. How big do Americans say {n} is?
""",
    "area@country | square root | sqrt({v}) | kilometres | ": """
If {n} were a perfect square, how long would one side of it be in kilometres?
Suppose {n} had the shape of a square. How many kilometres would it be along one edge?
""",
    "area@lake | percentage | {k}% * {v} | square kilometres | percent": """
{k} percent of {n} is frozen. How many square kilometres of ice is that?
Reeds grow on {k}% of {n}. What area do they take?
""",
    "area@lake | decrease | {v} - {k}% * {v} | square kilometres | percent": """
In a dry summer {n} loses {k} percent of its surface. How big is the rest?
""",
    "area@lake | quotient | {v} / {k} | square kilometres | 2-60": """
{k} fishermen share {n} equally. How much water does each have?
""",
    "area@lake | square root | sqrt({v}) | kilometres | ": """
Make a square lake with as much surface as {n}. How many kilometres long is its shore on one side?
""",
    "area@island | quotient | {v} / {k} | square kilometres | 2-80": """
{k} pirates divide {n} among themselves fairly. What does one of them own?
""",
    "area@island | percentage | {k}% * {v} | square kilometres | percent": """
{k} percent of {n} is a nature reserve. How much is that in square kilometres?
A volcano buried {k}% of {n}. How large is the buried part?
""",
    "area@island | double | {v} * 2 | square kilometres | ": """
At low tide {n} is twice as large as usual. How large is that?
""",
    "area@desert | increase | {v} + {k}% * {v} | square kilometres | percent": """
{N} spreads by {k} percent. How many square kilometres does it cover then?
""",
    "area@desert | quotient | {v} / {k} | days | 50-5000": """
Planting trees on {k} square kilometres a day, in how many days would {n} be green?
""",
    "area@desert | half | {v} / 2 | square kilometres | ": """
Half of {n} has turned into a garden. How many square kilometres is that?
""",
    "population@country | percentage | {k}% * {v} | people | percent": """
In {n} {k} percent vote for the green party, babies included. How many people is that?
{k}% of those living in {n} have a dog. How many dog owners does that make?
A flu catches {k} percent of everybody in {n}. How many fall ill?
If {k} percent of the folks in {n} buy our soap, how many customers do we have?
Every evening {k}% of {n} sit before the television. How many people are those?
""",
    "population@country | increase | {v} + {k}% * {v} | people | percent": """
In a generation {n} gains {k} percent more people. How many live there then?
They expect {n} to grow by {k}% until I retire. How many inhabitants will that be?
""",
    "population@country | decrease | {v} - {k}% * {v} | people | percent": """
{k} percent of the people leave {n} for good. How many stay?
If {n} lost {k}% of its folk to emigration, how many would be at home?
""",
    "population@country | difference | {v} - {k} | people | below": """
{k} people in {n} have been counted so far. How many are still to be counted?
Of those in {n}, {k} can read. How many can not?
We sent {k} letters, and every person in {n} should get one. How many are missing?
""",
    "population@country | sum | {v} + {k} | people | near": """
{k} refugees find a home in {n}. How many people does that make?
If another {k} settle in {n}, what will the register say?
""",
    "population@country | quotient | {k} / {v} | euros | many": """
The government of {n} gives away {k} euros, the same to everybody. How many euros does each person get?
{N} owes {k} euros to a bank. What does that make per head?
""",
    "population@country | quotient | {k} / {v} | grams | many": """
A cake of {k} grams is shared among all who live in {n}. What does each one get?
""",
    "population@country | quotient | {k} / {v} | litres | many": """
With {k} litres of water for the whole of {n}, how much is there per head?
""",
    "population@country | product | {v} * {k} | euros | 2-500": """
Everyone in {n} is to get {k} euros. What does that cost?
A gift of {k} euros per head for {n}: how many euros must the bank find?
Each person in {n} pays {k} euros of tax. How much is in the chest?
""",
    "population@country | product | {v} * {k} | kilograms | 2-120": """
In {n} each person eats {k} kilograms of bread a year. How many kilograms are that for everybody?
Every soul in {n} throws away {k} kilograms of rubbish. How much rubbish is it?
""",
    "population@country | quotient | {v} / {k} | people | 20-5000": """
There is one doctor for {k} people in {n}. How many doctors does that make?
One teacher for every {k} inhabitants: how many teachers would {n} employ?
If one in {k} people in {n} plays the violin, how many violinists is that?
""",
    "population@country | quotient | {v} / {k} | buses | 40-80": """
How many buses with {k} seats would carry all the people of {n}?
""",
    "population@city | percentage | {k}% * {v} | people | percent": """
{k} percent of those in {n} come to work by bike. How many cyclists is that?
At a concert I saw {k}% of all of {n}. How many people were there?
In {n} {k} percent rent their home. How many tenants does that make?
The virus hit {k} percent of {n}. How many people were ill?
""",
    "population@city | increase | {v} + {k}% * {v} | people | percent": """
In summer {n} swells by {k} percent. How many people are in town then?
New houses bring {n} {k}% more inhabitants. How many has it then?
""",
    "population@city | decrease | {v} - {k}% * {v} | people | percent": """
On holidays {k} percent of {n} drive away. How many people are at home?
""",
    "population@city | difference | {v} - {k} | people | below": """
The stadium of {n} holds {k}. If all the town came, how many would have to stay outside?
{k} people in {n} have a ticket. How many have none?
In the shelters of {n} there is room for {k}. How many inhabitants find no place?
""",
    "population@city | sum | {v} + {k} | people | near": """
{k} students arrive in {n}, where nobody had counted them before. How many people are there now?
Tonight {k} tourists sleep in {n} besides those who live there. How many people is that?
""",
    "population@city | quotient | {v} / {k} | people | 3-60": """
The mayor divides the people of {n} into {k} equal districts. How many live in one?
{k} bakers feed {n}, each the same number. How many customers has a baker?
""",
    "population@city | product | {v} * {k} | litres | 2-300": """
A person uses {k} litres of water a day. How many litres flow in {n} daily?
If everybody in {n} drank {k} litres of lemonade, how much lemonade would it be?
""",
    "population@city | product | {v} * {k} | trees | 2-20": """
Each inhabitant of {n} plants {k} trees. How many trees is that?
""",
    "population@city | quotient | {k} / {v} | euros | many": """
{N} has won {k} euros and shares them among all who live there. What is the share per head?
A rich aunt leaves {k} euros to the whole town of {n}, in equal parts. How much does each get?
""",
    "population@city | double | {v} * 2 | shoes | ": """
If everyone in {n} owned one pair of shoes, how many shoes would be in town?
""",
    "population@city | double | {v} * 2 | feet | ": """
I count the feet of everybody in {n}, two each. How many feet is that?
""",
    "population@city | half | {v} / 2 | people | ": """
Every second person in {n} wears glasses. How many people is that?
""",
    "population@city | square root | sqrt({v}) | people | ": """
If all of {n} lined up in a square, how many people would stand in the first row?
""",
    "depth@lake | quotient | {v} / {k} | minutes | 2-30": """
A diver goes down {k} metres a minute. How many minutes to the bottom of {n}?
An anchor sinks {k} metres every minute. When, in minutes, does it touch the floor of {n}?
""",
    "depth@lake | difference | {v} - {k} | metres | below": """
My sounding line is {k} metres long. How much is missing to the deepest spot of {n}?
Our submarine is at {k} metres in {n}. How far can it still go down?
A wreck hangs {k} metres under the surface of {n}. How deep is the water under it?
""",
    "depth@lake | product | {v} * {k} | metres | 2-15": """
{person} dived to the bottom of {n} {k} times. How many metres down is that in all?
""",
    "depth@lake | double | {v} * 2 | metres | ": """
A fish swims from the surface of {n} down to the deepest point and up again. How many metres is that?
""",
    "depth@lake | quotient | {v} / 10 | bar | ": """
Every 10 metres of water press with one bar. How many bar of water weigh on the deepest spot of {n}?
""",
    "melting point@element | difference | {v} - {k} | degrees | below": """
My oven stands at {k} degrees. How many are missing until {n} melts?
I have warmed a piece of {n} to {k} degrees. How much hotter must it get to go liquid?
A smith brings {n} to {k} degrees. By how many degrees does he have to go up before it runs?
""",
    "melting point@element | sum | {v} + 273.15 | kelvin | ": """
A physicist wants to know in kelvin when {n} goes liquid. Celsius plus 273.15, he says. What is it?
In kelvin one adds 273.15. At what temperature does {n} melt, then?
""",
    "melting point@element | quotient | {v} / {k} | minutes | 3-60": """
From 0 degrees on, the oven gets {k} degrees hotter each minute. After how many minutes does {n} melt?
""",
    "boiling point@element | difference | {v} - {k} | degrees | below": """
The liquid {n} in my flask is at {k} degrees. How many more until it boils?
I heated {n} to {k} degrees and nothing bubbled. How many degrees were missing?
""",
    "boiling point@element | sum | {v} + 273.15 | kelvin | ": """
At how many kelvin does {n} turn to vapour? I know that one adds 273.15 to Celsius.
""",
    "density@element | product | {v} * {k} | grams | 2-900": """
I have a lump of {n} of {k} cubic centimetres. What does it weigh in grams?
A cup holds {k} cubic centimetres. How heavy is the {n} that fills it?
A statue needs {k} cubic centimetres of {n}. How many grams is that?
We poured {n} into a mould of {k} cubic centimetres. What will the scales say?
how many grams is {k} cm3 of {n}
""",
    "density@element | quotient | {k} / {v} | cubic centimetres | 5-5000": """
I ordered {k} grams of {n}. How many cubic centimetres will they take up?
How much space does {n} of {k} grams need, in cubic centimetres?
A ring uses {k} grams of {n}. What is its volume in cubic centimetres?
""",
    "atomic weight@element | product | {v} * {k} | grams | 2-40": """
One mole of it weighs as many grams as the atomic weight says. What do {k} moles of {n} weigh?
A chemist needs {k} moles of {n}. How many grams should she weigh out, a mole being the atomic weight in grams?
""",
    "atomic weight@element | product | {v} * {k} | u | 2-60": """
A molecule has {k} atoms of {n} and nothing else. What is its mass in u?
""",
    "atomic number@element | product | {v} * {k} | protons | 2-90": """
How many protons are there in {k} atoms of {n}?
In the classroom we build {k} nuclei of {n} out of balls. How many balls do we need for the protons?
""",
    "atomic number@element | sum | {v} + {k} | | 2-30": """
Which atomic number stands {k} places after {n} in the periodic table?
If a nucleus of {n} caught {k} protons, how many would it have?
""",
    "atomic number@element | square | {v}^2 |  | ": """
What do you get if you multiply the atomic number of {n} by itself?
""",
    "diameter@planet | half | {v} / 2 | kilometres | ": """
How far is it from the surface of {n} to its centre?
I dig down to the middle of {n}. How many kilometres is that?
""",
    "diameter@planet | product | {v} * {k} | kilometres | 3.14|3.1416|3.142": """
How long is a belt around the middle of {n}, the width times {k}?
If I sail once around {n}, and the way is {k} times the diameter, how many kilometres do I sail?
""",
    "diameter@planet | quotient | {v} / {k} | hours | 200-5000": """
Through a tunnel straight across {n} runs a train at {k} kilometres an hour. How many hours does it take?
""",
    "diameter@moon | product | {v} * {k} | kilometres | 3.14|3.1416|3.142": """
An astronaut walks once round {n}. With {k} times the diameter, what distance is that?
""",
    "diameter@moon | quotient | {v} / {k} | hours | 3-100": """
A rover drills right through {n} at {k} kilometres per hour. How many hours does it drill?
""",
    "orbital period@planet | product | {v} * {k} | days | 2-80": """
Somebody aged {k} on {n} has lived through how many of our days, counting years of that planet?
I should like to spend {k} years on {n}. How many of our days would I be away?
""",
    "orbital period@planet | quotient | {k} / {v} | orbits | 1000-40000": """
I am {k} days old. How many times has {n} gone round the Sun since I was born?
In {k} days, how many laps does {n} complete?
""",
    "orbital period@planet | quotient | {v} / 7 | weeks | ": """
A year on {n}, how many weeks of 7 days is that?
""",
    "orbital period@moon | product | {v} * {k} | days | 2-50": """
An astronomer watched {n} go round {k} times. How many days did she sit there?
""",
    "rotation period@planet | product | {v} * {k} | hours | 2-30": """
I stay on {n} for {k} of its days. How many hours is that?
""",
    "rotation period@planet | quotient | {v} / 24 | days | ": """
One turn of {n} takes as long as how many of our days of 24 hours?
""",
    "surface gravity@planet | product | {v} * {k} | newtons | 2-120": """
I have a mass of {k} kilograms. With what force, in newtons, does {n} pull me down?
A stone of {k} kilograms lies on {n}. What is its weight in newtons, mass times gravity?
""",
    "distance from the Sun@planet | quotient | {v} / {k} | days | 2-9": """
A probe flies {k} million kilometres a day. How many days does it fly from the Sun to {n}?
""",
    "distance from the Sun@planet | quotient | {v} / {k} | minutes | 18": """
Light does {k} million kilometres a minute. For how many minutes does it travel from the Sun to {n}?
""",
    "distance from the Sun@planet | double | {v} * 2 | million kilometres | ": """
From {n} to the Sun and back again, how many million kilometres is that?
""",
    "number of moons@planet | product | {v} * {k} | craters | 3-400": """
Our class names {k} craters on each moon of {n}. How many names do we need?
""",
    "number of moons@planet | sum | {v} + {k} | moons | 2-40": """
Next year astronomers find {k} new satellites of {n}. How many will it have?
""",
    "number of pages@work | quotient | {v} / {k} | days | 5-60": """
I get through {k} pages of {n} every evening. After how many evenings am I done?
{person} reads {k} pages on the bus each day. How many days does {n} last?
At bedtime we read {k} pages. For how many nights do we have {n}?
The teacher gives us {k} pages of {n} as daily homework. How many days until the last page?
""",
    "number of pages@work | quotient | {v} / {k} | hours | 15-80": """
My speed is {k} pages an hour. How long am I busy with {n}?
If somebody reads {n} aloud at {k} pages per hour, how many hours is that?
""",
    "number of pages@work | quotient | {v} / {k} | minutes | 8-60": """
The scanner takes {k} pages a minute. How many minutes for the whole of {n}?
""",
    "number of pages@work | difference | {v} - {k} | pages | below": """
My bookmark is at page {k} of {n}. How much have I still to read?
The dog ate {k} pages of {n}. How many are left?
I fell asleep over {n} after {k} pages. How many are waiting for me?
i'm on page {k} of {n}, how many to go
""",
    "number of pages@work | product | {v} * {k} | pages | 2-900": """
The school orders {k} copies of {n}. How many pages does the printer print?
I have read {n} {k} times, every page. How many pages have I turned?
""",
    "number of pages@work | product | {v} * {k} | words | 200|250|275|300|320": """
There are about {k} words on a page. How many words has {n} got?
""",
    "number of pages@work | quotient | {v} / {k} | pages | 3-30": """
{N} in {k} days: how many pages do I have to read a day?
We have {k} weeks for {n}. How many pages is that a week?
We are {k} in our reading circle and split {n} evenly. How many pages does each prepare?
""",
    "number of pages@work | half | {v} / 2 | pages | ": """
Halfway through {n}, how many pages have I read?
""",
    "number of pages@work | percentage | {k}% * {v} | pages | percent": """
My e-reader says I am {k}% into {n}. How many pages is that?
""",
    "running time@work | difference | {v} - {k} | minutes | below": """
We have been watching {n} for {k} minutes. How long will it go on?
I came {k} minutes late to {n}. How many minutes of it did I see?
The power went off {k} minutes into {n}. How much did we miss?
Of {n} we cut out {k} minutes. How long is our version?
paused {n} at minute {k}, how much is left?
""",
    "running time@work | sum | {v} + {k} | minutes | 5-45": """
Before {n} there are {k} minutes of advertising. How many minutes do we sit in the cinema?
They show {n} with a break of {k} minutes. How long is the evening in minutes?
With {k} minutes of walking home after {n}, how many minutes am I away, counted from the start of the film?
""",
    "running time@work | product | {v} * {k} | minutes | 2-40": """
{person} loves {n} and saw it {k} times. How many minutes is that?
The cinema plays {n} {k} times a week. For how many minutes does the projector run?
My little brother has watched {n} {k} times this month. How many minutes has he spent on it?
""",
    "running time@work | quotient | {v} / {k} | minutes | 2-9": """
We split {n} over {k} evenings. How many minutes do we watch per evening?
""",
    "running time@work | quotient | {v} / 60 | hours | ": """
For how many hours do I need the babysitter if I go to see {n}?
How many hours will {n} keep us in our seats?
""",
    "running time@work | product | {v} * 60 | seconds | ": """
How many seconds of film is {n}?
""",
    "running time@work | product | {v} * {k} | frames | 1440|1500|1800": """
A minute of film has {k} pictures. Of how many pictures is {n} made?
""",
    "running time@work | quotient | {k} / {v} | | 300-3000": """
My flight takes {k} minutes. How many times could I watch {n}?
""",
    "top speed@animal | product | {v} * {k} | kilometres | 2-12": """
Could it keep up its top speed, how far would {n} get in {k} hours?
{N} flees for {k} hours at full tilt. How many kilometres away is it?
""",
    "top speed@animal | quotient | {k} / {v} | hours | 20-900": """
It is {k} kilometres to the next water. How many hours does {n} need at full speed?
{N} runs the {k} kilometres home as fast as it can. How many hours does that take?
""",
    "top speed@animal | quotient | {v} / {k} | metres per second | 3.6": """
Divide by {k} and you have metres per second. How fast is {n} in those?
""",
    "top speed@animal | difference | {v} - {k} | kilometres per hour | below": """
I cycle at {k} kilometres per hour. By how much would {n} leave me behind?
""",
    "top speed@animal | half | {v} / 2 | kilometres per hour | ": """
With a lame leg {n} is only half as fast as it can be. How fast is that?
""",
    "lifespan@animal | product | {v} * 12 | months | ": """
For how many months will {n} keep me company, from birth to old age?
""",
    "lifespan@animal | product | {v} * 365 | days | ": """
How many days are in the life of {n}, with 365 to the year?
""",
    "lifespan@animal | product | {v} * {k} | years | 2-20": """
A zoo has kept {k} of them one after the other, each for a full life of {n}. How many years is that?
""",
    "lifespan@animal | difference | {v} - {k} | years | below": """
Ours is {k} years old. How many years can {n} expect to have left?
""",
    "weight@animal | product | {v} * {k} | kilograms | 2-60": """
A ferry takes {k} beasts like {n}. How many kilograms are on board?
How heavy is a herd of {k}, each as heavy as {n}?
For the circus train we load {k} times the weight of {n}. How many kilos?
""",
    "weight@animal | product | {v} * {k} | pounds | 2.2|2.205|2.2046": """
With {k} pounds to the kilogram, what would {n} weigh in America?
""",
    "weight@animal | quotient | {v} / {k} | | 50-110": """
I weigh {k} kilograms. How many of me does it take to balance {n}?
""",
    "weight@animal | percentage | {k}% * {v} | kilograms | percent": """
Each day {n} eats {k} percent of what it weighs. How many kilograms of food is that?
""",
    "weight@animal | sum | {v} + {k} | kilograms | 10-900": """
The crate weighs {k} kilograms empty. How heavy is it with {n} inside?
""",
    "weight@animal | quotient | {v} / 1000 | tonnes | ": """
How many tonnes does {n} bring to the scales?
""",
    "gestation period@animal | difference | {v} - {k} | days | below": """
{N} has been pregnant for {k} days. How many are left until the birth?
{k} days ago {n} became pregnant. In how many days does the young come?
""",
    "gestation period@animal | quotient | {v} / 7 | weeks | ": """
How many weeks must {n} wait for its young?
""",
    "gestation period@animal | product | {v} * {k} | days | 2-12": """
For how many days of her life is a mother pregnant who has young {k} times, like {n}?
""",
    "age@person | sum | {v} + {k} | years | 3-60": """
When the next big party comes in {k} years, how old will {n} be?
Let {k} years go by. What age has {n} then?
My father is {k} years ahead of {n}. What is his age?
""",
    "age@person | difference | {v} - {k} | years | below": """
A career of {k} years lies behind {n}. At what age did it begin?
{N} moved to {place} {k} years ago. At what age was that?
My niece is {k} years behind {n} in age. How old is she?
{k} years back, what age did {n} have?
""",
    "age@person | difference | {k} - {v} | years | 100|105|110|120": """
In how many years could {n} celebrate birthday number {k}?
How many years are missing until {n} is {k}?
""",
    "age@person | product | {v} * 12 | months | ": """
Pretend we count age in months as with babies. How old is {n}?
""",
    "age@person | product | {v} * 365 | days | ": """
With 365 days in each year, how many days has {n} been alive?
""",
    "age@person | product | {v} * {k} | years | 2-12": """
An oak in {place} is {k} times as old as {n}. How many years is that?
""",
    "age@person | half | {v} / 2 | years | ": """
I am half as old as {n}. What is my age?
""",
    "age@person | double | {v} * 2 | years | ": """
My great-grandmother is twice the age of {n}. How old is she?
""",
    "age@person | square | {v}^2 |  | ": """
A riddle says: take the years of {n} and multiply them by themselves. What comes out?
""",
    "age@person | power | {v}^{k} |  | 0.1-0.9": """
If I raise the years that {n} has lived to the power {k}, what do I get?
how old is {n}? now raise that number to the {k} power
The gossip pages tell the age of {n}. Put it to the power of {k} for me.
""",
    "age@person | square root | sqrt({v}) |  | ": """
Draw the square root of the years of {n} so far.
""",
    "birth year@person | difference | {k} - {v} | years | life": """
A photo from {k} shows {n}. What age did {n} have on it?
In {k} there was a big exhibition. How many years old was {n} then?
{N} got a prize in {k}. At what age was that?
I read a letter that {n} wrote in {k}. How old was the writer?
""",
    "birth year@person | difference | {k} - {v} | years | later": """
In {k} they celebrate {n}. How many years will the birth be ago?
What birthday of {n} is marked in {k}, how many years?
""",
    "birth year@person | sum | {v} + {k} |  | 10-95": """
In what year could {n} look back on {k} years of life?
{N} left home at {k}. In which year was that?
Aged {k}, {n} began to paint. What year was it?
""",
    "birth year@person | sum | {v} + 100 |  | ": """
For the 100 years of {n} I want to bake a cake. In which year would that be?
""",
    "birth year@person | difference | {v} - {k} |  | 15-60": """
The mother of {n} was {k} at the birth. In which year was the mother born?
""",
    "death year@person | difference | {k} - {v} | years | later": """
In {k}, for how many years has {n} been dead?
They put up a statue of {n} in {k}. How many years after the death was that?
A grave was opened in {k}, that of {n}. How many years had it been closed since the death?
""",
    "death year@person | sum | {v} + {k} |  | 50-150": """
The rights to the works of {n} run out {k} years after the death. Which year is that?
""",
    "death year@person | difference | {v} - {k} |  | 20-90": """
{N} died at the age of {k}. In which year was the birth?
""",
    "year of completion@landmark | difference | {k} - {v} | years | later": """
A fire destroyed part of {n} in {k}. How many years had it been standing?
In {k} I stood before {n}. How many years old was it then?
They restored {n} in {k}. How many years after its completion was that?
How old will {n} be when we visit it in {k}?
""",
    "year of completion@landmark | difference | {v} - {k} |  | 3-90": """
Building {n} took {k} years until it was finished. In which year did they begin?
""",
    "year of completion@landmark | sum | {v} + {k} |  | 20-500": """
{k} years after it was finished they painted {n}. In which year was that?
In what year does {n} celebrate its jubilee of {k} years?
""",
    "year of completion@bridge | difference | {k} - {v} | years | later": """
For how many years had people been crossing {n} by {k}?
{N} was closed for repair in {k}. After how many years of service?
""",
    "year of completion@bridge | sum | {v} + {k} |  | 20-150": """
The steel of {n} is good for {k} years from its completion. Until what year?
""",
    "first ascent@mountain | difference | {k} - {v} | years | later": """
We climbed {n} in {k}. How many years were we behind the first people up there?
My grandfather stood on {n} in {k}. How many years after the pioneers?
""",
    "first ascent@mountain | sum | {v} + {k} |  | 20-150": """
In which year do we celebrate {k} years since people first stood on {n}?
""",
    "first ascent@mountain | difference | {v} - {k} |  | 2-40": """
The first attempt on {n} came {k} years before anybody reached the top. In which year was it?
""",
    "discovery year@element | difference | {k} - {v} | years | later": """
My chemistry book is from {k}. For how many years had {n} been known then?
A lamp with {n} was sold in {k}. How many years after the discovery is that?
""",
    "discovery year@moon | difference | {k} - {v} | years | later": """
A probe photographed {n} in {k}. For how many years had we known of that moon?
""",
    "discovery year@moon | sum | {v} + {k} |  | 20-300": """
In which year was it {k} years since somebody first saw {n}?
""",
    "year@work | difference | {k} - {v} | years | later": """
I first met {n} in {k}. How many years had it been out?
A new version of {n} came in {k}. How many years after the original was that?
My copy of {n} was bought in {k}. How many years after it appeared?
""",
    "year@work | sum | {v} + {k} |  | 2-90": """
The second part followed {k} years after {n}. Which year was that?
{k} years after {n} the author had another success. In what year?
""",
    "year@work | difference | {v} - {k} |  | 2-30": """
Somebody worked on {n} for {k} years before it came out. In which year did the work begin?
""",
    "year@event | difference | {k} - {v} | years | later": """
A film about {n} was made in {k}. How many years after the event is that?
In {k} we remember {n}. How many years will it be ago?
My grandmother told me in {k} about {n}. How many years had passed?
""",
    "year@event | sum | {v} + {k} |  | 20-500": """
In what year is it {k} years since {n}?
The last witness of {n} died {k} years later. Which year was that?
""",
    "year@event | difference | {v} - {k} |  | 2-60": """
The trouble began {k} years before {n}. In which year did it begin?
""",
    "year of invention@invention | difference | {k} - {v} | years | later": """
My family bought its first one in {k}. How many years after the invention of {n} was that?
In {k}, for how many years had mankind had {n}?
A museum shows {n} as it was in {k}. How many years after being invented is that?
""",
    "year of invention@invention | sum | {v} + {k} |  | 20-200": """
A patent on {n} ran for {k} years from the invention. In which year did it end?
""",
    "founding year@company | difference | {k} - {v} | years | later": """
I began to work for {n} in {k}. How many years had the firm existed?
In {k} {n} holds a party. How many years of business does it celebrate?
{N} was sold in {k}. After how many years?
""",
    "founding year@company | sum | {v} + {k} |  | 5-150": """
In which year can {n} put {k} candles on its birthday cake?
It took {n} {k} years from its foundation to make money. Which year was that?
""",
    "founding year@university | difference | {k} - {v} | years | later": """
My father took his exam at {n} in {k}. How many years had one been able to study there?
In {k} the first woman became a professor at {n}. How many years after it was founded?
""",
    "founding year@university | sum | {v} + {k} |  | 25-900": """
When, in which year, does {n} look back on {k} years?
""",
}
