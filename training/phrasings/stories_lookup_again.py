"""More situations that need one fact and a calculation with it, in the format of `stories_lookup`.

A key says: the attribute and its kind | the operation | the calculation | the unit of its result |
how the number {k} is drawn (see training/stories.py). {n} is the name, {N} the name at the beginning
of a sentence.
"""

# ruff: noqa: E501

TOLD: dict[str, str] = {
    "height@mountain | product | {v} * {k} | metres | 2-40": """
Height of {n} times {k}?
Stack {n} on itself until there are {k} of them. How many metres high is the pile?
The height of {n}, multiplied by {k}, comes to how much?
If {k} climbers each go up {n} from sea level, how many metres of ascent do they make all together?
""",
    "height@mountain | quotient | {v} / {k} | | 10-300": """
My house is {k} metres tall. How many of my houses, one above another, equal {n}?
How often would our village church of {k} metres fit into the height of {n}?
Divide the height of {n} by {k}.
{N} is how many times as high as a hill of {k} metres?
""",
    "height@mountain | quotient | {k} / {v} | | 9500-100000": """
A weather balloon hangs {k} metres above the sea. How many times the height of {n} is that?
{k} divided by the height of {n}, please.
How many mountains like {n}, piled up, reach a height of {k} metres?
""",
    "height@mountain | quotient | {v} / {k} | degrees | 100|125|150|160|200": """
Every {k} metres further up the air is one degree colder. How many degrees colder is it on {n} than by the sea?
Going up, I lose one degree of warmth per {k} metres. What do I lose between the beach and the top of {n}?
""",
    "height@mountain | quotient | {v} / {k} | metres | 3-20": """
We split the climb from the sea to the top of {n} into {k} equal legs. How many metres of height is a leg?
{k} days for {n}, from the beach up, the same climb each day. How many metres must we gain daily?
""",
    "height@mountain | difference | {v} - {k} | metres | below": """
My knees are old and my wife is fitter than I am, so we took the bus to a car park at {k} metres. From there, how many metres of height separate us from the top of {n}?
Subtract {k} from the height of {n}.
I live {k} metres above the sea. How much higher than my doorstep is the summit of {n}?
Base camp at {k} m, then the summit of {n}. Vertical metres left?
altimeter shows {k} and im on {n}, how many metres up are still missing
On {n} the last trees grow at {k} metres, and from there to the top it is all bare rock. How many metres of height is the bare part?
If our ski hotel lies at {k} metres, by how many metres does {n} tower above it?
The roof of our local hill is {k} metres high. {person} boasts of having been on {n}. How many metres more is that?
""",
    "height@mountain | difference | {k} - {v} | metres | over": """
How far below {k} metres does the summit of {n} stay?
What must be added to the height of {n} to make {k} metres?
{N} is lower than the highest peak of our country, which has {k} metres. By how many metres?
A collector of peaks only counts those of {k} metres or more, and {n} is not among them. How much does it lack?
""",
    "height@mountain | sum | {v} + {k} | metres | 100-3000": """
An eagle circles {k} metres above the summit of {n}. At what altitude is the bird?
{k} metres more than {n}: what height is that?
The mountain in my fantasy novel is {k} metres higher than {n}. How high is the one in the novel?
Add {k} to the height of {n}, would you?
""",
    "height@mountain | half | {v} / 2 | metres | ": """
What is half the height of {n}?
The cable car stops exactly halfway between sea level and the top of {n}. At what altitude do I get out?
""",
    "height@mountain | third | {v} / 3 | metres | ": """
One third of the height of {n}, please.
From the beach to the summit of {n} we have managed a third of the ascent. How many metres up are we?
""",
    "height@mountain | quarter | {v} / 4 | metres | ": """
The vineyards climb a quarter of the way up {n}, counted from sea level. Up to what height do they go?
""",
    "height@mountain | tenth | {v} / 10 | metres | ": """
For a film they build {n} again at one tenth of its height. How many metres is the film set?
""",
    "height@mountain | triple | {v} * 3 | metres | ": """
A volcano on another world is three times as high as {n}. How high is that volcano?
""",
    "height@mountain | quotient | {v} / 1000 | kilometres | ": """
How many kilometres above the sea is the top of {n}?
I want the height of {n} in kilometres, with 1000 metres to each.
Express the altitude of {n} in km instead of metres.
""",
    "height@mountain | power | {v}^{k} |  | 0.1-0.9": """
Raise the height of {n} to the power {k}.
height of {n} ^ {k} ?
""",
    "height@mountain | square root | sqrt({v}) |  | ": """
sqrt of the height of {n}?
A rule of thumb for how far one sees starts with the square root of the height. What is that root for {n}?
""",
    "height@mountain | increase | {v} + {k}% * {v} | metres | percent": """
A mountain that is {k} percent higher than {n} would have how many metres?
""",
    "height@landmark | product | {v} * {k} | metres | 2-40": """
{N}, {k} of them stacked: total height?
If {k} copies of {n} stood one upon the other, how high would they reach?
Multiply the height of {n} by {k}.
The man who cleans the lamp walks from the street to the tip of {n} {k} times a year. How many metres up is that, in all?
""",
    "height@landmark | product | {v} * 100 | centimetres | ": """
How tall is {n} in centimetres?
Our stage designer works in centimetres, 100 to the metre. What does he note as the height of {n}?
""",
    "height@landmark | quotient | {v} / {k} | | 4|5|6|7|8|9|12": """
Our house has {k} metres. How many times as tall is {n}?
How many buses of {k} metres, stood on end one above the other, match the height of {n}?
{N} is how many times the height of a tree of {k} metres?
""",
    "height@landmark | quotient | {v} / {k} | people | 1.6|1.65|1.7|1.75|1.8": """
Acrobats {k} metres tall stand upon each other's heads. How many does it take to be level with the top of {n}?
I measure {k} m. How many people of my size, piled up, are as tall as {n}?
""",
    "height@landmark | quotient | {k} / {v} | | 1000-20000": """
A plane flies at {k} metres. How many times the height of {n} is that?
How many towers like {n}, on top of each other, make up {k} metres?
""",
    "height@landmark | quotient | {v} / {k} | metres | 3-12": """
Painters mark {n} off into {k} bands of the same height. How many metres high is one band?
The light show climbs {n} in {k} equal jumps. How many metres does it rise with each jump?
""",
    "height@landmark | difference | {v} - {k} | metres | below": """
On a school trip our class had to guess the height of {n}, and the best guess, {k} metres, was still too low. By how many metres?
The height of {n} less {k} metres?
{N} is taller than the mill in our village, which has {k} metres. By how much?
Scaffolding on {n} has got to {k} metres. How many more to the tip?
If a storm broke {k} metres off the top of {n}, how tall would it still be?
how much taller than {k} m is {n}
The old fire ladder in {place} reaches up {k} metres, and {n} reaches up further. How many metres are out of the firemen's reach?
""",
    "height@landmark | difference | {k} - {v} | metres | over": """
How many metres would {n} have to grow to be {k} metres tall?
Next to {n} they plan a skyscraper of {k} metres. By how many metres will it look down on its neighbour?
The tallest thing in our country is {k} metres high. How far is {n} from that record?
A rope of {k} metres is let down from the very top of {n}. How much of it lies on the ground?
""",
    "height@landmark | sum | {v} + {k} | metres | 5-900": """
A helicopter hovers {k} metres over the top of {n}. How high above the ground is it?
{N} stands on a rock {k} metres high. How far is the tip above the foot of the rock?
What is {k} metres added to the height of {n}?
""",
    "height@landmark | half | {v} / 2 | metres | ": """
At half the height of {n} there is a restaurant. How many metres up do the guests sit?
Half as tall as {n} is how tall?
""",
    "height@landmark | third | {v} / 3 | metres | ": """
Our town hall is just a third as high as {n}. What is its height?
""",
    "height@landmark | quarter | {v} / 4 | metres | ": """
Ivy covers the bottom quarter of {n}. How many metres up does it go?
""",
    "height@landmark | triple | {v} * 3 | metres | ": """
Three times the height of {n}: how many metres?
""",
    "height@landmark | square | {v}^2 |  | ": """
Square the height of {n}.
""",
    "height@landmark | power | {v}^{k} |  | 0.1-0.9": """
Take the metres of {n} from ground to tip, to the power of {k}.
What is the height of {n} raised to {k}?
""",
    "height@landmark | percentage | {k}% * {v} | metres | percent": """
{k}% of the height of {n} is how many metres?
Someone walked {k} percent of the way up {n} and turned dizzy. At what height was that?
""",
    "height@landmark | increase | {v} + {k}% * {v} | metres | percent": """
The architects add {k} percent to the height of {n}. How tall will it then be?
""",
    "height@landmark | decrease | {v} - {k}% * {v} | metres | percent": """
An earthquake takes {k} percent off the height of {n}. What height is left standing?
""",
    "length@river | difference | {v} - {k} | kilometres | below": """
{person} has been walking along {n} for weeks, starting at the source, and has just sent a postcard from kilometre {k}. How many kilometres are still to come before the mouth?
How much longer than {k} kilometres is {n}?
The river at home is {k} km long. {N} beats it by how many km?
From the source of {n} I have walked {k} kilometres downstream. What distance is left to the mouth?
A dam would drown {k} kilometres of {n}. How many kilometres would still run free?
Take {k} away from the length of {n}.
""",
    "length@river | difference | {k} - {v} | kilometres | over": """
The longest river on our continent runs for {k} kilometres. How many kilometres shorter is {n}?
How many kilometres is {n} short of {k}?
I have a travel budget for {k} kilometres by boat. After all of {n}, once, how many kilometres can I still sail?
""",
    "length@river | sum | {v} + {k} | kilometres | 5-900": """
A canal adds {k} kilometres to {n}. How long is the whole waterway?
To the start of {n} I cycle {k} kilometres, and then along all of it. How far do I cycle altogether?
length of {n} plus {k}?
""",
    "length@river | product | {v} * {k} | kilometres | 2-30": """
{k} rivers, each as long as {n}. How many kilometres of river is that?
{k} times the length of {n}, please.
Up and down, up and down: the mail boat travels the full length of {n} {k} times a month. How many kilometres a month does it do?
""",
    "length@river | product | {v} * 1000 | metres | ": """
How many metres long is {n}?
A kilometre has 1000 metres. State the length of {n} in metres.
""",
    "length@river | quotient | {k} / {v} | | 8000-400000": """
It is {k} kilometres to a far-off place. How many times would I have to travel the length of {n} to cover as much?
A sailor has {k} kilometres in the logbook. How many lengths of {n} is that?
{k} over the length of {n}, what's the quotient?
""",
    "length@river | quotient | {v} / {k} | locks | 5-40": """
There is one lock on {n} for every {k} kilometres. How many locks are there?
""",
    "length@river | quotient | {v} / {k} | days | 2-14": """
Water in {n} moves {k} kilometres a day in the dry season. How many days from source to mouth?
""",
    "length@river | quotient | {v} / {k} | kilometres per day | 5-90": """
{person} has {k} days of holiday for the whole of {n}. How many kilometres a day must it be?
To paddle {n} from end to end within {k} days, what distance do we need per day?
""",
    "length@river | double | {v} * 2 | kilometres | ": """
We sail down {n} from source to mouth and all the way back. How many kilometres?
What is twice the length of {n}?
""",
    "length@river | third | {v} / 3 | kilometres | ": """
Only a third of {n} has fish in it. How many kilometres is that?
""",
    "length@river | quarter | {v} / 4 | kilometres | ": """
A quarter of {n} runs underground, says a legend. How many kilometres would that be?
""",
    "length@river | tenth | {v} / 10 | kilometres | ": """
Each school looks after a tenth of {n}. How many kilometres of river is that per school?
""",
    "length@river | percentage | {k}% * {v} | kilometres | percent": """
What is {k}% of the length of {n}?
Dykes line {k} percent of {n}. For how many kilometres do they run?
""",
    "length@river | decrease | {v} - {k}% * {v} | kilometres | percent": """
Engineers straightened {n} and made it {k} percent shorter. How long is it after that?
""",
    "length@river | power | {v}^{k} |  | 0.1-0.9": """
the length of {n} to the {k} power?
Biologists estimate the number of fish species from the length of a river to the power {k}. What is that for {n}?
""",
    "length@river | square root | sqrt({v}) |  | ": """
Extract the square root of the length of {n}.
""",
    "length@bridge | difference | {v} - {k} | metres | below": """
My fuel ran out {k} metres after I had driven onto {n}. How far did I have to push to get off it at the other end?
The middle part of {n}, {k} metres long, hangs over water; the rest is over land. How many metres are over land?
How many metres longer than {k} is {n}?
Out of the whole length of {n}, {k} metres have been swept. How much of it is unswept?
""",
    "length@bridge | difference | {k} - {v} | metres | over": """
A tunnel of {k} metres is to replace {n}. By how many metres is the tunnel longer?
I have {k} metres of cable and lay one line along all of {n}. How many metres of cable are left over?
How many metres is {n} short of {k}?
""",
    "length@bridge | sum | {v} + {k} | metres | 10-900": """
With ramps of {k} metres added, how long is {n} altogether?
Walk {k} metres to {n}, then across it. Total distance?
""",
    "length@bridge | product | {v} * {k} | metres | 2-60": """
Put {k} bridges like {n} end to end. How long is the chain?
Length of {n} times {k}, please.
The toll man paces {n} from one end to the other {k} times per shift. How many metres per shift?
""",
    "length@bridge | quotient | {v} / {k} | cars | 6|7|8|9|10": """
A car with its gap takes up {k} metres. How many fit in one line on {n}?
traffic jam on {n}, one lane, {k} metres per car, how many cars
""",
    "length@bridge | quotient | {v} / {k} | steps | 0.6|0.7|0.75|0.8": """
One of my steps is {k} metres. How many steps across {n}?
{person} measures {n} in paces of {k} metres. How many paces from end to end?
""",
    "length@bridge | quotient | {k} / {v} | | 2000-100000": """
My morning run is {k} metres. How many crossings of {n} is that?
How many times does {n} fit into {k} metres?
""",
    "length@bridge | quotient | {v} / {k} | metres | 3-40": """
{N} is built of {k} equal sections. How many metres has one section?
They close {n} for {k} nights and renew the same length each night. How many metres per night?
""",
    "length@bridge | half | {v} / 2 | metres | ": """
We want to kiss in the very middle of {n}. How many metres do we walk from the end?
""",
    "length@bridge | triple | {v} * 3 | metres | ": """
I crossed {n} this morning, again at noon, and once more at night. How many metres was that in all three crossings?
""",
    "length@bridge | percentage | {k}% * {v} | metres | percent": """
{k} percent of {n} has been repainted. How many metres?
""",
    "length@bridge | decrease | {v} - {k}% * {v} | metres | percent": """
With {k}% of {n} washed away in the flood, how many metres of it are left?
""",
    "length@bridge | square root | sqrt({v}) |  | ": """
What is the root of the length of {n}?
""",
    "length@bridge | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
Length of {n} in feet, given {k} feet to a metre?
A visitor from overseas cannot picture metres. One metre is {k} feet. How long is {n} for her?
""",
    "area@country | quotient | {v} / {k} | | 20-5000": """
Our county covers {k} square kilometres. How many times as large is {n}?
How often does a park of {k} square kilometres fit into {n}?
Area of {n} divided by {k}.
""",
    "area@country | quotient | {v} / {k} | square kilometres | 2-50": """
{k} sisters inherit {n} in equal shares. How many square kilometres each?
Cut the map of {n} into {k} pieces of one size. What area does a piece show?
""",
    "area@country | quotient | {k} / {v} | | 18000000-600000000": """
Our planet has {k} square kilometres. How many countries the size of {n} would cover that?
How many times does {n} go into {k} square kilometres?
""",
    "area@country | difference | {v} - {k} | square kilometres | below": """
The geography teacher drew a line through {n} on the board, and said that the part to the left of it has {k} square kilometres. How many does the part to the right have?
How many square kilometres larger than {k} is {n}?
Of all {n}, {k} square kilometres are farmland. How much is not?
A new state of {k} square kilometres breaks away from {n}. What area does the rest have?
Surveyors have mapped {k} square kilometres of {n}. How much is left to map?
""",
    "area@country | difference | {k} - {v} | square kilometres | over": """
My own country covers {k} square kilometres and is bigger than {n}. How much bigger?
What area does {n} lack to reach {k} square kilometres?
""",
    "area@country | sum | {v} + {k} | square kilometres | near": """
{N} buys {k} square kilometres from a neighbour. Total area after the deal?
add {k} to the area of {n}
A union of {n} with a strip of land of {k} square kilometres: how big would the union be?
""",
    "area@country | product | {v} * {k} | square kilometres | 2-25": """
A continent {k} times as large as {n} would measure what?
What is the area of {n} multiplied by {k}?
""",
    "area@country | double | {v} * 2 | square kilometres | ": """
Our atlas says its empire was once twice as big as {n} is. How big is twice {n}, in square kilometres?
""",
    "area@country | half | {v} / 2 | square kilometres | ": """
Half of {n} is mountain. How many square kilometres of mountain are there?
A country with half the area of {n} has how many square kilometres?
""",
    "area@country | third | {v} / 3 | square kilometres | ": """
One third of {n} is under protection. How much land is that?
""",
    "area@country | quarter | {v} / 4 | square kilometres | ": """
A quarter of {n}, in square kilometres?
""",
    "area@country | tenth | {v} / 10 | square kilometres | ": """
If a tenth of {n} were covered with solar panels, how large an area would that be?
""",
    "area@country | percentage | {k}% * {v} | square kilometres | percent": """
What is {k}% of the area of {n}?
Swamps make up {k} percent of {n}. Their area?
Say that {k}% of the ground of {n} has been sold to foreigners. How much ground do they hold?
""",
    "area@country | power | {v}^{k} |  | 0.1-0.9": """
Species counts grow with area to the power {k}. Work out that power for the area of {n}.
area of {n}, raised to the {k}th power?
""",
    "area@lake | difference | {v} - {k} | square kilometres | below": """
Ice covers {k} square kilometres of {n}. How much open water is left?
{k} square kilometres of {n} are closed to boats. What area may we sail on?
How many square kilometres bigger than {k} is the surface of {n}?
""",
    "area@lake | sum | {v} + {k} | square kilometres | 2-500": """
After the rains {n} covers {k} square kilometres more than it normally does. What does it cover then?
""",
    "area@lake | product | {v} * 100 | hectares | ": """
How many hectares is the surface of {n}? A square kilometre has 100.
The fishing licence wants the area of {n} in hectares, at 100 hectares for each square kilometre.
""",
    "area@lake | product | {v} * {k} | fish | 50-900": """
Rangers count {k} trout for each square kilometre of {n}. How many trout is that?
""",
    "area@lake | product | {v} * {k} | square kilometres | 2-15": """
How large is a sea {k} times the size of {n}?
Area of {n} x {k}?
""",
    "area@lake | quotient | {v} / {k} | square kilometres | 3-40": """
Split {n} into {k} fishing zones of equal area. How big is each zone?
""",
    "area@lake | half | {v} / 2 | square kilometres | ": """
The border runs through {n} and leaves half of it on our side. How much of the lake is ours?
""",
    "area@lake | third | {v} / 3 | square kilometres | ": """
Algae have taken a third of {n}. How many square kilometres are green?
""",
    "area@lake | power | {v}^{k} |  | 0.1-0.9": """
The area of {n} to the power of {k}, what does that give?
""",
    "area@lake | increase | {v} + {k}% * {v} | square kilometres | percent": """
The new dam makes {n} {k} percent larger. New area?
""",
    "area@island | quotient | {v} / {k} | | 2-50": """
Our farm is {k} square kilometres. How many such farms go into {n}?
How many times larger than an estate of {k} square kilometres is {n}?
""",
    "area@island | quotient | {v} / {k} | days | 2-30": """
We map {k} square kilometres a day. How many days for all of {n}?
""",
    "area@island | difference | {v} - {k} | square kilometres | below": """
The sea has eaten {k} square kilometres of {n}. How much island is left?
Jungle fills {k} square kilometres of {n}; the remainder is beach and rock. How big is the remainder?
""",
    "area@island | sum | {v} + {k} | square kilometres | 2-600": """
Lava adds {k} square kilometres to {n}. How large is it now?
{N} and a sandbank of {k} square kilometres: total area?
""",
    "area@island | product | {v} * {k} | sheep | 3-200": """
{k} sheep graze on every square kilometre of {n}. How many sheep does the island have?
""",
    "area@island | product | {v} * 100 | hectares | ": """
{N} in hectares, please. (100 of them are a square kilometre.)
""",
    "area@island | half | {v} / 2 | square kilometres | ": """
Two brothers share {n} half and half. How much land does one of them have?
""",
    "area@island | square root | sqrt({v}) | kilometres | ": """
If {n} had the form of a square, how long in kilometres would a side be?
""",
    "area@island | power | {v}^{k} |  | 0.1-0.9": """
To guess the number of beetles on {n}, I raise its area to the power {k}. What comes out?
An ecologist takes the area of {n} to the {k}. Result?
""",
    "area@island | decrease | {v} - {k}% * {v} | square kilometres | percent": """
If the sea rises, {n} loses {k} percent of its land. How much land will it have?
""",
    "area@desert | difference | {v} - {k} | square kilometres | below": """
Farmers won back {k} square kilometres from {n}. What does the desert still cover?
How much larger than {k} square kilometres is {n}?
""",
    "area@desert | sum | {v} + {k} | square kilometres | near": """
The drought of last year pushed {n} out by another {k} square kilometres. What area did it then have?
""",
    "area@desert | quotient | {v} / {k} | square kilometres | 3-90": """
{k} nomad clans roam {n}, each in an equal part. How much desert has a clan?
""",
    "area@desert | quotient | {v} / {k} | | 100-900": """
{N} is how many times as big as a town of {k} square kilometres?
""",
    "area@desert | percentage | {k}% * {v} | square kilometres | percent": """
Dunes make up {k} percent of {n}. How many square kilometres of dunes?
{k}% of {n} is stones, not sand. What area is stony?
""",
    "area@desert | decrease | {v} - {k}% * {v} | square kilometres | percent": """
After a century of tree planting {n} would be {k} percent smaller. How large is that?
""",
    "area@desert | product | {v} * {k} | square miles | 0.386|0.3861": """
{N} in square miles? One square kilometre makes {k} of them.
""",
    "area@desert | third | {v} / 3 | square kilometres | ": """
Satellites see rain on one third of {n}. On how many square kilometres does it rain?
""",
    "area@desert | square root | sqrt({v}) | kilometres | ": """
Roll {n} out into a square. Side length in kilometres?
""",
    "population@country | product | {v} * {k} | people | 2-30": """
pop of {n} x {k}?
A giant country has {k} times as many people as {n}. How many is that?
Multiply the population of {n} by {k}.
""",
    "population@country | product | {v} * {k} | eggs | 50-300": """
Each inhabitant of {n} eats {k} eggs a year. How many eggs must the hens lay?
""",
    "population@country | product | {v} * {k} | letters | 2-60": """
In {n} one person gets {k} letters a month, on average. How many does the postal service of the country carry per month?
""",
    "population@country | quotient | {v} / {k} | | 500-90000": """
My home town has {k} inhabitants. How many times as many live in {n}?
The population of {n} divided by {k}?
How many stadiums with {k} places would the people of {n} fill?
""",
    "population@country | quotient | {v} / {k} | people | 3-60": """
{N} has {k} provinces, all with the same number of people. How many live in each?
Suppose {k} members of parliament each speak for an equal number of people in {n}. For how many does one speak?
""",
    "population@country | quotient | {v} / {k} | families | 3|4|5|6": """
If every family in {n} had {k} members, how many families would there be?
""",
    "population@country | quotient | {k} / {v} | euros | many": """
The state debt of {n} is {k} euros. How many euros is that per inhabitant?
{k} euros, divided among everyone in {n}?
""",
    "population@country | quotient | {k} / {v} | trees | many": """
A forest office in {n} counts {k} trees. How many trees is that for each inhabitant?
""",
    "population@country | quotient | {k} / {v} | | 2000000000-9000000000": """
There are {k} people in the world. How many times the population of {n} is that?
""",
    "population@country | difference | {v} - {k} | people | below": """
Our phone company is proud: {k} of the people living in {n} are already customers. The boss only sees the others. How many are these?
In {n} {k} people live in towns. How many live outside of them?
{k} inhabitants of {n} speak the official language at home. How many don't?
How many more people than {k} does {n} have?
Vaccines for {k} people have arrived in {n}. How many people get none yet?
In my grandfather's time {n} had a population of {k}. It has risen since. By how many people?
""",
    "population@country | difference | {k} - {v} | people | over": """
Our own country counts {k} heads, more than {n}. How many more?
How many people are missing for {n} to reach a population of {k}?
The statistics office expects {n} to have {k} inhabitants one day. By how many must it grow until then?
""",
    "population@country | sum | {v} + {k} | people | near": """
{N} annexes a region with {k} inhabitants. Its population after that?
Population of {n} plus {k}?
This year {k} children are born in {n} and nobody dies or moves. What is the population at the end?
""",
    "population@country | half | {v} / 2 | people | ": """
Half of the people in {n} are under thirty. How many is that?
Cut the population of {n} in half. What number do you get?
""",
    "population@country | third | {v} / 3 | people | ": """
Every third inhabitant of {n} owns a cat. How many cat owners are there?
""",
    "population@country | quarter | {v} / 4 | people | ": """
One person in four in {n} has never seen the sea. How many people are those?
""",
    "population@country | tenth | {v} / 10 | people | ": """
In {n} one in ten is left-handed. How many left-handers is that?
""",
    "population@country | triple | {v} * 3 | people | ": """
If {n} trebled its population, how many people would it have?
""",
    "population@country | double | {v} * 2 | people | ": """
Twice as many people as in {n}: how many?
""",
    "population@country | percentage | {k}% * {v} | people | percent": """
I sell hearing aids, and my boss claims that {k} percent of all people need one sooner or later. How many would that be in {n}?
How many people are {k}% of the population of {n}?
Unemployment hits {k} percent of all inhabitants of {n}. How many are out of work?
{k} per cent of {n} tuned in to the final. Number of viewers?
""",
    "population@country | decrease | {v} - {k}% * {v} | people | percent": """
{k}% of {n} speak two languages. How many people do not?
A plague once killed {k} percent of a people as large as that of {n} today. How many would survive?
""",
    "population@country | increase | {v} + {k}% * {v} | people | percent": """
Assume that {n} becomes {k}% more populous. How many inhabitants is that?
population of {n} plus {k}%?
""",
    "population@country | power | {v}^{k} |  | 0.1-0.9": """
Population of {n}, to the {k} power, please.
One formula gives the number of seats in a parliament as the population to the power {k}. What is that in {n}?
""",
    "population@country | square root | sqrt({v}) |  | ": """
Voting weight is to be the square root of the population. What weight does {n} get?
what's the square root of the population of {n}
""",
    "population@city | product | {v} * {k} | people | 2-25": """
A metropolis with {k} times the inhabitants of {n} has how many?
{k} cities as big as {n}: how many people live in them altogether?
""",
    "population@city | product | {v} * {k} | euros | 2-300": """
The city of {n} charges {k} euros per inhabitant for rubbish. How much does it take in?
If all in {n} gave {k} euros to the new hospital, how much money would come together?
""",
    "population@city | product | {v} * {k} | kilograms | 50-400": """
Each inhabitant of {n} makes {k} kilograms of waste a year. How many kilograms has the dump to take?
""",
    "population@city | quotient | {v} / {k} | | 100-9000": """
Our village counts {k} souls. How many of our villages make one {n}?
inhabitants of {n} / {k} ?
{N} has how many times as many residents as a town of {k}?
""",
    "population@city | quotient | {v} / {k} | seats | 500-50000": """
The council of {n} gets one seat per {k} residents. How many seats does that make?
""",
    "population@city | quotient | {v} / {k} | schools | 800-6000": """
One school is needed for {k} inhabitants. How many schools does {n} need?
""",
    "population@city | quotient | {k} / {v} | books | many": """
The public library of {n} owns {k} books. How many is that per inhabitant?
""",
    "population@city | quotient | {k} / {v} | litres | many": """
The waterworks of {n} pump {k} litres a day. How many litres does that leave for each resident?
""",
    "population@city | difference | {v} - {k} | people | below": """
The fair in {n} gave every resident a gingerbread heart as long as stocks lasted, and there were {k} hearts, one each. How many residents went away with nothing?
In {n} {k} residents were born there. How many were not?
{N} minus its {k} students: how many residents stay behind in the holidays?
How many more residents than {k} has {n}?
The census takers in {n} have got to {k} people. How many remain?
{N} had {k} inhabitants when my mother was a girl, and it has more now. How many did it gain?
""",
    "population@city | difference | {k} - {v} | people | over": """
How many people would have to move to {n} so that it counts {k}?
My city has {k} residents. {N} is smaller. By how many people?
A town gets its own theatre at {k} inhabitants. How many does {n} lack?
""",
    "population@city | sum | {v} + {k} | people | near": """
{N} and its suburb of {k} people become one city. How many residents will that have?
On workdays {k} commuters come to {n}. Together with the residents, how many people is that?
""",
    "population@city | percentage | {k}% * {v} | people | percent": """
A survey in {n} finds that {k}% keep a pet. How many people are those?
{k} percent of the population of {n}, please.
On Sunday {k} percent of everyone in {n} went to the polls. How many voters?
""",
    "population@city | decrease | {v} - {k}% * {v} | people | percent": """
If {n} shrinks by {k}%, what's its population then?
{k} percent of the people in {n} have a garden. How many have no garden?
""",
    "population@city | third | {v} / 3 | people | ": """
A third of {n} was evacuated. How many people had to go?
""",
    "population@city | quarter | {v} / 4 | people | ": """
One in four residents of {n} is retired. How many is that?
""",
    "population@city | tenth | {v} / 10 | people | ": """
A tenth of the inhabitants of {n} sing in a choir. How many singers are there?
""",
    "population@city | triple | {v} * 3 | people | ": """
With three times its inhabitants, how many people would {n} have?
""",
    "population@city | power | {v}^{k} |  | 0.1-0.9": """
the number of people in {n} to the power of {k}?
""",
    "depth@lake | difference | {v} - {k} | metres | below": """
The divers of our club are allowed to go {k} metres down and no further, their lamps fail after that. How many metres are then still below them, at the deepest point of {n}?
How much deeper than {k} metres is {n}?
Sunlight reaches {k} metres down into {n}. How many metres below that are dark, down to the deepest point?
The diving bell stopped at {k} metres in {n}. How far was it above the deepest spot?
After a drought {n} has sunk by {k} metres. What depth is left at the deepest place?
""",
    "depth@lake | difference | {k} - {v} | metres | over": """
I have {k} metres of anchor chain. At the deepest point of {n}, how many metres are to spare?
The sea off our coast is {k} metres deep. How many metres shallower is {n}?
""",
    "depth@lake | sum | {v} + {k} | metres | 2-80": """
A cliff rises {k} metres straight out of {n}, above the deepest spot. How far is it from clifftop to lake floor?
If the dam raises {n} by {k} metres, how deep does it get?
""",
    "depth@lake | product | {v} * {k} | metres | 2-12": """
A trench {k} times as deep as {n}: how many metres is that?
""",
    "depth@lake | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
Depth of {n} in feet at {k} feet per metre?
""",
    "depth@lake | quotient | {v} / {k} | seconds | 2|3|4|5": """
A stone sinks {k} metres each second. For how many seconds does it sink in {n}, at the deepest place?
""",
    "depth@lake | quotient | {v} / {k} | | 2-50": """
Our harbour is {k} metres deep. How many times as deep is {n}?
Divide the depth of {n} by {k}, please.
""",
    "depth@lake | half | {v} / 2 | metres | ": """
A pike stays halfway between the surface and the deepest point of {n}. At what depth?
""",
    "depth@lake | third | {v} / 3 | metres | ": """
The pond of our school project is only a third as deep as {n}. How deep is the pond?
""",
    "depth@lake | square root | sqrt({v}) |  | ": """
Find the depth of {n} and take its square root.
""",
    "depth@lake | power | {v}^{k} |  | 0.1-0.9": """
Metres of depth of {n}, raised to the {k}: what number?
""",
    "depth@lake | percentage | {k}% * {v} | metres | percent": """
{person} got down {k} percent of the depth of {n}. How many metres is that?
""",
    "melting point@element | difference | {v} - {k} | degrees | below": """
I'm {age} and bought a small oven for jewellery that stops at {k} degrees, so {n} stays solid in it. How many degrees does the oven lack?
How far above {k} degrees does {n} melt?
The furnace can do {k} degrees, which is too cold to melt {n}. By how many degrees?
melting point of {n} minus {k}?
My frying pan gets to {k} degrees. How many more degrees would melt {n}?
""",
    "melting point@element | difference | {k} - {v} | degrees | over": """
The kiln is set to {k} degrees, well past the melting point of {n}. How many degrees past it?
Liquid {n} leaves our foundry at {k} degrees. By how many degrees may it cool before it sets?
A fire burns at {k} degrees. How many degrees hotter is it than {n} needs for melting?
""",
    "melting point@element | sum | {v} + 273.15 | kelvin | ": """
Convert the melting point of {n} to kelvin by adding 273.15.
Melting temperature of {n}, but in kelvin please (Celsius + 273.15)?
""",
    "melting point@element | sum | {v} + {k} | degrees | 10-300": """
For casting I heat {n} to {k} degrees above its melting point. What temperature is that?
The manual of the mint says: melting point of {n} and {k} degrees on top. What do I set?
""",
    "melting point@element | double | {v} * 2 | degrees | ": """
Double the melting point of {n}, what is the figure?
""",
    "melting point@element | half | {v} / 2 | degrees | ": """
What is half of the melting point of {n} in degrees?
""",
    "boiling point@element | difference | {v} - {k} | degrees | below": """
{k} degrees is not enough to boil {n}. How many degrees are missing?
By how many degrees is the boiling point of {n} above {k}?
A sensor in the tank of liquid {n} reads {k}. The alarm rings as soon as it boils. How many degrees until then?
""",
    "boiling point@element | difference | {k} - {v} | degrees | over": """
{N} comes as hot vapour of {k} degrees. How much must it cool to reach its boiling point?
In the lamp it is {k} degrees hot, so {n} boils away at once. By how many degrees is it above the boiling point?
""",
    "boiling point@element | sum | {v} + 273.15 | kelvin | ": """
boiling point of {n} in K = celsius + 273.15 = ?
The lab journal is kept in kelvin, which is Celsius plus 273.15. What do I enter as the boiling point of {n}?
""",
    "boiling point@element | half | {v} / 2 | degrees | ": """
I stop the burner at half the boiling point of {n}, in degrees Celsius. Where is that?
""",
    "boiling point@element | double | {v} * 2 | degrees | ": """
What temperature is twice the boiling point of {n}, in degrees Celsius?
""",
    "density@element | product | {v} * {k} | grams | 2-900": """
My nephew wants to carry home a cube of {n} of {k} cubic centimetres in his school bag. Before I allow it: how many grams is it?
{k} cm3 of {n}: mass in grams?
Weight in grams of a bar of {n} with a volume of {k} cubic centimetres?
Multiply the density of {n} by {k}.
The goldsmith melts {n} into a brick of {k} cubic centimetres. How many grams does the brick weigh?
""",
    "density@element | quotient | {k} / {v} | cubic centimetres | 5-5000": """
What volume do {k} grams of {n} have?
{k} g of {n} is how many cm3?
Space is short in our safe. How many cubic centimetres are filled by {k} grams of {n}?
""",
    "density@element | quotient | {v} / {k} | | 0.8|0.9|1.2|2.7|7.8": """
Some stuff has a density of {k}. How many times as dense is {n}?
""",
    "density@element | product | {v} * 1000 | kilograms per cubic metre | ": """
Density of {n} in kilograms per cubic metre? That is 1000 times the figure in grams per cubic centimetre.
""",
    "density@element | power | {v}^{k} |  | 0.1-0.9": """
Raise the density of {n} to the {k} power.
""",
    "density@element | square | {v}^2 |  | ": """
Density of {n}, squared?
""",
    "atomic weight@element | product | {v} * {k} | grams | 2-40": """
A mole weighs the atomic weight in grams. Weigh me out {k} moles of {n}: how many grams?
{k} mol of {n}, how many grams? The molar mass is the atomic weight in grams.
""",
    "atomic weight@element | product | {v} * {k} | u | 2-60": """
What do {k} atoms of {n} weigh together, in u?
Atomic weight of {n} times {k}, please.
""",
    "atomic weight@element | quotient | {k} / {v} | moles | 10-5000": """
How many moles are {k} grams of {n}? Divide the grams by the atomic weight.
There are {k} g of {n} in the jar. A mole of it is its atomic weight in grams. How many moles do we have?
""",
    "atomic weight@element | quotient | {v} / {k} | | 1.008|4.003|12.011|15.999": """
An atom of another sort has {k} u. How many times as heavy is an atom of {n}?
""",
    "atomic weight@element | sum | {v} + {k} | u | 15.999|1.008|35.45|12.011": """
One atom of {n} joins one atom of {k} u. What is the mass of the molecule in u?
""",
    "atomic weight@element | half | {v} / 2 | u | ": """
Halve the atomic weight of {n}.
""",
    "atomic weight@element | square root | sqrt({v}) |  | ": """
How fast a gas leaks depends on the square root of its atomic weight. What is this root for {n}?
""",
    "atomic weight@element | power | {v}^{k} |  | 0.1-0.9": """
The size of a nucleus goes with its mass to the power of {k}. Apply that to the atomic weight of {n}.
""",
    "atomic number@element | product | {v} * {k} | protons | 2-90": """
A crystal holds {k} atoms of {n}. How many protons do they contain in all?
atomic number of {n} times {k}
""",
    "atomic number@element | sum | {v} + {k} |  | 2-30": """
Count {k} places forward from {n} in the periodic table. At which atomic number do you arrive?
""",
    "atomic number@element | difference | {v} - {k} | protons | below": """
{N} throws {k} protons out of its nucleus. How many does it have left?
How many more protons than {k} are in an atom of {n}?
""",
    "atomic number@element | difference | {k} - {v} | protons | over": """
How many protons short of {k} is {n}?
""",
    "atomic number@element | double | {v} * 2 |  | ": """
Which number is twice the atomic number of {n}?
""",
    "atomic number@element | cube | {v}^3 |  | ": """
cube of the atomic number of {n}?
""",
    "atomic number@element | square root | sqrt({v}) |  | ": """
Number of protons in {n}, and then the square root of that number?
""",
    "atomic number@element | power | {v}^{k} |  | 0.1-0.9": """
The chemistry olympiad asks for the atomic number of {n} raised to the power {k}. What is it?
""",
    "diameter@planet | difference | {v} - {k} | kilometres | below": """
The core of {n} is {k} kilometres across. How much wider than its core is the whole planet?
Diameter of {n} less {k} kilometres?
By how many kilometres is {n} wider than a ball of {k} kilometres?
""",
    "diameter@planet | difference | {k} - {v} | kilometres | over": """
Another planet measures {k} kilometres across. How many kilometres narrower is {n}?
""",
    "diameter@planet | quotient | {v} / {k} | | 20-900": """
My country is {k} kilometres wide. How many of it, side by side, span the diameter of {n}?
An asteroid is {k} km wide. {N} is how many times as wide?
""",
    "diameter@planet | quotient | {v} / {k} | centimetres | 1000|2000|5000|10000": """
In our scale model one centimetre stands for {k} kilometres. How many centimetres wide do we make {n}?
""",
    "diameter@planet | quotient | {k} / {v} | | 400000|1392700|1000000|384400": """
How many planets the size of {n}, in a row, cover {k} kilometres?
Something is {k} kilometres across. How many times the diameter of {n} is that?
""",
    "diameter@planet | product | {v} * {k} | kilometres | 2-20": """
A star is {k} times as wide as {n}. Its diameter?
""",
    "diameter@planet | half | {v} / 2 | kilometres | ": """
Radius of {n} in kilometres?
The formula wants the radius, that is half the diameter. What do I fill in for {n}?
""",
    "diameter@planet | square | {v}^2 |  | ": """
How much is the diameter of {n} squared?
""",
    "diameter@moon | half | {v} / 2 | kilometres | ": """
What's the radius of the moon {n}?
""",
    "diameter@moon | difference | {v} - {k} | kilometres | below": """
Our island is {k} kilometres long. How much more does the moon {n} measure from side to side?
""",
    "diameter@moon | difference | {k} - {v} | kilometres | over": """
Another moon is {k} kilometres wide. By how much is {n} narrower?
""",
    "diameter@moon | quotient | {v} / {k} | | 3-90": """
A crater {k} kilometres wide lies on {n}. How many such craters side by side would stretch over its full diameter?
""",
    "diameter@moon | product | {v} * {k} | miles | 0.62|0.621|0.6214": """
Diameter of {n} in miles, please, one kilometre being {k} miles.
""",
    "diameter@moon | percentage | {k}% * {v} | kilometres | percent": """
The biggest crater on {n} is {k} percent as wide as the moon itself. How wide is the crater?
""",
    "orbital period@planet | product | {v} * {k} | days | 2-80": """
How many days do {k} orbits of {n} take?
{k} years on {n} last how many of our days?
""",
    "orbital period@planet | product | {v} * 24 | hours | ": """
How many hours does {n} take for one trip round the Sun, at 24 hours a day?
""",
    "orbital period@planet | quotient | {v} / {k} | years | 365|365.25": """
With {k} of our days to one of our years, how many of our years does one orbit of {n} last?
Orbital period of {n} in Earth years? Take {k} days for a year.
""",
    "orbital period@planet | quotient | {v} / {k} | months | 30": """
Counting months of {k} days, how many months does {n} need to go once around the Sun?
""",
    "orbital period@planet | difference | {v} - {k} | days | below": """
{N} started a new orbit {k} days ago. How many days until it is complete?
How much longer than {k} days does {n} take for one orbit?
""",
    "orbital period@planet | half | {v} / 2 | days | ": """
From one side of the Sun to the other is half an orbit. How many days is that for {n}?
""",
    "orbital period@planet | quarter | {v} / 4 | days | ": """
Say each season on {n} is a quarter of its year. How many days long is a season there?
""",
    "orbital period@planet | power | {v}^{k} |  | 0.66|0.667|0.67": """
The distance of a planet goes with its period to the power {k}. Put in the orbital period of {n}: what do you get?
""",
    "orbital period@moon | product | {v} * {k} | days | 2-50": """
{k} trips of {n} around its planet: how many days?
""",
    "orbital period@moon | product | {v} * 24 | hours | ": """
One orbit of the moon {n} in hours, with 24 to a day?
""",
    "orbital period@moon | quotient | {k} / {v} | orbits | 365|365.25|1000|3650": """
How many orbits does {n} make in {k} days?
The probe stays for {k} days. How often will {n} go round its planet meanwhile?
""",
    "orbital period@moon | quotient | {v} / 7 | weeks | ": """
In weeks of 7 days, how long does {n} take for a full orbit?
""",
    "orbital period@moon | half | {v} / 2 | days | ": """
After half a turn around its planet {n} stands on the far side. How many days does that take?
""",
    "rotation period@planet | product | {v} * {k} | hours | 2-30": """
{N} spins round {k} times. How many hours have gone by?
A storm on {n} lasted for {k} turns of the planet. How many hours was it?
""",
    "rotation period@planet | product | {v} * 60 | minutes | ": """
How many minutes does one spin of {n} last?
""",
    "rotation period@planet | quotient | {k} / {v} | turns | 48|72|168|720|8760": """
How many times does {n} turn on its axis in {k} hours?
""",
    "rotation period@planet | difference | {v} - {k} | hours | below": """
{N} has been turning for {k} hours since local midnight. How many hours until the turn is complete?
""",
    "rotation period@planet | half | {v} / 2 | hours | ": """
If night on {n} takes up half of one rotation, how many hours of dark is that?
""",
    "rotation period@planet | quotient | {v} / {k} | | 24": """
A day at home has {k} hours. How many times as long is one rotation of {n}?
""",
    "surface gravity@planet | product | {v} * {k} | newtons | 2-120": """
Force in newtons on {k} kilograms on the surface of {n}?
The rover has a mass of {k} kilograms. Multiply it by the surface gravity of {n} to get its weight in newtons.
""",
    "surface gravity@planet | product | {v} * {k} | metres per second | 2-15": """
Something falls for {k} seconds on {n}, with no air to slow it. How many metres per second fast is it by then?
""",
    "surface gravity@planet | quotient | {v} / {k} | | 9.8|9.81": """
At home gravity is {k}. How many times as strong is it on {n}?
surface gravity of {n} divided by {k}
""",
    "surface gravity@planet | half | {v} / 2 | metres per second squared | ": """
For the fall formula I need half of the surface gravity of {n}.
""",
    "surface gravity@planet | square root | sqrt({v}) |  | ": """
The swing of a pendulum hangs on the square root of gravity. What's that root on {n}?
""",
    "distance from the Sun@planet | quotient | {v} / {k} | | 149.6|150": """
An astronomical unit is {k} million kilometres. How many units is {n} away from the Sun?
{N} is how many times as far from the Sun as a planet at {k} million kilometres?
""",
    "distance from the Sun@planet | difference | {v} - {k} | million kilometres | below": """
A comet passes {k} million kilometres from the Sun. How many million kilometres further out is {n}?
Of the way from the Sun to {n} our ship has done {k} million kilometres. What is left, in million kilometres?
""",
    "distance from the Sun@planet | sum | {v} + {k} | million kilometres | 5-900": """
A new body was spotted {k} million kilometres beyond {n}, seen from the Sun. How many million kilometres is it from the Sun?
""",
    "distance from the Sun@planet | half | {v} / 2 | million kilometres | ": """
Halfway between the Sun and {n} there is a fuel station in my story. How many million kilometres from the Sun is it?
""",
    "distance from the Sun@planet | product | {v} * {k} | million miles | 0.62|0.621|0.6214": """
Distance of {n} from the Sun in million miles, at {k} miles per kilometre?
""",
    "number of moons@planet | product | {v} * {k} | photos | 2-60": """
A probe takes {k} photos of each moon of {n}. How many photos come back?
""",
    "number of moons@planet | sum | {v} + {k} | | 2-9": """
We keep {n} and all its moons plus {k} comets in one box of models. Leaving the planet itself aside, how many moons and comets are in there?
""",
    "number of moons@planet | square | {v}^2 |  | ": """
Square the number of moons of {n}.
""",
    "number of moons@planet | half | {v} / 2 | moons | ": """
Half the moons of {n} have no name yet. How many are nameless?
""",
    "number of pages@work | quotient | {v} / {k} | days | 5-60": """
{k} pages a day: how long for {n}?
At {k} pages every night, in how many nights is {n} finished?
how many days to read {n} if i do {k} pages daily
""",
    "number of pages@work | quotient | {v} / {k} | hours | 15-80": """
{person} reads {k} pages in an hour. How many hours does {n} take?
""",
    "number of pages@work | quotient | {v} / {k} | pages | 3-30": """
I want to finish {n} in {k} days. Pages per day?
{N} comes out as a serial in {k} equal parts. How many pages has each part?
The book club has set aside {k} weeks for {n}. How many pages must we cover weekly?
""",
    "number of pages@work | quotient | {v} / {k} | chapters | 8-40": """
A chapter in {n} runs to {k} pages on average. How many chapters does it have?
""",
    "number of pages@work | quotient | {k} / {v} | copies | 5000-900000": """
We have paper for {k} pages. How many copies of {n} can we print?
Our shop turned out {k} printed pages, all of them for {n}. How many copies is that?
""",
    "number of pages@work | difference | {v} - {k} | pages | below": """
My train is late once more, so I have got as far as page {k} of {n}, with the coffee long cold. How many pages do I have left for the way home?
I have read {k} pages of {n}. How many remain?
Only {k} pages of {n} survived the fire. How many burnt?
{N} is thicker than my diary of {k} pages. By how many pages?
Pages of {n} minus {k}?
Our edition leaves out pictures and so has {k} pages less than {n}. How many has ours?
""",
    "number of pages@work | difference | {k} - {v} | pages | over": """
The publisher wanted {k} pages, and {n} stayed below that. How many pages were lacking?
My blank book has {k} pages. If I copy all of {n} into it, page by page, how many stay blank?
""",
    "number of pages@work | sum | {v} + {k} | pages | 5-400": """
{N} gets a preface of {k} pages. How many pages will the new edition have?
First I read {k} pages of a magazine, then the whole of {n}. How many pages was that?
""",
    "number of pages@work | product | {v} * {k} | pages | 2-60": """
{k} copies of {n}: how many pages in total?
What's {k} times the number of pages of {n}?
Every one of my {k} pupils reads {n} from cover to cover. Pages read by the class?
""",
    "number of pages@work | product | {v} * {k} | words | 200|250|275|300|320|350": """
With {k} words to the page, how many words did someone write for {n}?
""",
    "number of pages@work | product | {v} * {k} | minutes | 2|3|4|5": """
I need {k} minutes for a page. How many minutes for all of {n}?
""",
    "number of pages@work | product | {v} * {k} | cents | 2-15": """
Copying costs {k} cents a page. What do I pay in cents for the whole of {n}?
""",
    "number of pages@work | half | {v} / 2 | sheets | ": """
Printed on both sides, how many sheets of paper does {n} need?
Two pages make a leaf. How many leaves has {n}?
""",
    "number of pages@work | third | {v} / 3 | pages | ": """
I gave up a third of the way through {n}. How many pages did I read?
""",
    "number of pages@work | quarter | {v} / 4 | pages | ": """
One quarter of {n} is footnotes. How many pages is that?
""",
    "number of pages@work | decrease | {v} - {k}% * {v} | pages | percent": """
The editor cut {k} percent out of {n}. How many pages has the short version?
I am {k}% through {n}. How many pages lie ahead?
""",
    "number of pages@work | double | {v} * 2 | pages | ": """
In large print {n} has twice the pages. How many?
""",
    "running time@work | difference | {v} - {k} | minutes | below": """
Our babysitter called {k} minutes into {n} and we had to run home. How many minutes of the film do we still have to catch up on?
I left {n} after {k} minutes. How much of it didn't I see?
How many minutes longer than {k} is {n}?
{k} minutes of {n} gone, how long to the end?
The children fell asleep {k} minutes into {n} and we switched it off. What length was left unwatched?
Running time of {n} less {k} minutes of credits?
""",
    "running time@work | difference | {k} - {v} | minutes | over": """
The TV slot has {k} minutes. After {n}, how many are left for adverts?
My battery is good for {k} minutes. If I watch {n} once, how many minutes of power remain?
{N} is shorter than the {k} minutes announced. By how much?
""",
    "running time@work | sum | {v} + {k} | minutes | 5-90": """
{N}, and then a talk of {k} minutes. How long is the event?
The uncut version of {n} is {k} minutes longer. What does it run to?
i add {k} min of trailers to {n}, total length?
""",
    "running time@work | product | {v} * {k} | minutes | 2-40": """
Seeing {n} {k} times takes how many minutes?
Running time of {n} times {k}?
Each of {k} critics sat through {n} once. How many minutes of sitting is that all together?
""",
    "running time@work | quotient | {v} / 60 | hours | ": """
{N} lasts how many hours?
What's the running time of {n} in hours, not minutes?
""",
    "running time@work | quotient | {k} / {v} | | 600|1440|10080": """
How many times could I watch {n} in {k} minutes?
A festival shows nothing but {n}, over and over, for {k} minutes. How many showings fit in?
""",
    "running time@work | quotient | {v} / {k} | minutes | 3-8": """
{N} is chopped into {k} equal episodes. How many minutes does one last?
""",
    "running time@work | half | {v} / 2 | minutes | ": """
The interval comes exactly in the middle of {n}. After how many minutes is that?
At double speed, how many minutes does {n} take?
""",
    "running time@work | third | {v} / 3 | minutes | ": """
A third of {n} is in black and white. How many minutes?
""",
    "running time@work | percentage | {k}% * {v} | minutes | percent": """
The hero is on screen for {k} percent of {n}. For how many minutes do we see him?
{k}% into {n} the tape tore. At which minute?
""",
    "running time@work | decrease | {v} - {k}% * {v} | minutes | percent": """
For television {n} was shortened by {k} percent. How many minutes does that version have?
""",
    "top speed@animal | quotient | {v} / {k} | metres per second | 3.6": """
Top speed of {n} in metres per second? One metre per second is {k} kilometres per hour.
Convert the speed of {n} from km/h to m/s, dividing by {k}.
The stopwatch people need metres per second, which is km/h over {k}. How fast is {n} at its best?
""",
    "top speed@animal | product | {v} * {k} | miles per hour | 0.62|0.621|0.6214": """
How fast does {n} run in miles per hour? There are {k} miles in a kilometre.
""",
    "top speed@animal | difference | {v} - {k} | kilometres per hour | below": """
My moped does {k} km/h. How much faster is {n} at full speed?
{k} off the top speed of {n} gives what?
The speed limit here is {k} and {n} dashes by flat out. By how many km/h is it over the limit?
""",
    "top speed@animal | difference | {k} - {v} | kilometres per hour | over": """
A train passes at {k} kilometres per hour. How much slower is {n}, even at its best?
To keep up with a car doing {k} km/h, how many km/h more would {n} need on top of its best?
""",
    "top speed@animal | product | {v} * {k} | kilometres per hour | 2-8": """
A plane is {k} times as fast as {n} can go. How fast is the plane?
""",
    "top speed@animal | product | {v} * {k} | kilometres | 2-12": """
Flat out and with no rest, how far does {n} get in {k} hours?
{k} hours at the top speed of {n}: how many kilometres?
""",
    "top speed@animal | quotient | {k} / {v} | hours | 20-900": """
How many hours would {n}, never slowing from its top speed, take for {k} kilometres?
""",
    "top speed@animal | quotient | {v} / 60 | kilometres | ": """
How many kilometres does {n} do in one minute at top speed?
""",
    "top speed@animal | quotient | {v} / {k} | | 4|5|6": """
I walk at {k} kilometres an hour. How many times as fast is {n}?
""",
    "top speed@animal | double | {v} * 2 | kilometres per hour | ": """
Something twice as quick as {n} goes at what speed?
""",
    "top speed@animal | third | {v} / 3 | kilometres per hour | ": """
Carrying its young, {n} manages a third of its top speed. What speed is that?
""",
    "top speed@animal | decrease | {v} - {k}% * {v} | kilometres per hour | percent": """
In deep snow {n} is {k} percent slower than its top speed. How fast does it get along?
""",
    "lifespan@animal | product | {v} * 12 | months | ": """
Lifespan of {n} in months?
""",
    "lifespan@animal | product | {v} * {k} | weeks | 52": """
A year has {k} weeks. How many weeks does {n} live?
""",
    "lifespan@animal | product | {v} * {k} | euros | 100-3000": """
Keeping {n} costs {k} euros a year. What do we spend over its whole life?
The zoo pays {k} euros per year for feeding {n}. How much from birth to death, if it lives as long as usual?
""",
    "lifespan@animal | difference | {v} - {k} | years | below": """
{person} bought {n} when it was {k} years old. For how many more years can it live?
Lifespan of {n} minus {k}?
In the wild it dies {k} years earlier than the usual lifespan of {n}. At what age is that?
""",
    "lifespan@animal | difference | {k} - {v} | years | over": """
A tortoise in our zoo has lived to {k}. By how many years does that beat the lifespan of {n}?
""",
    "lifespan@animal | sum | {v} + {k} | years | 2-30": """
Well cared for, one such animal got {k} years older than {n} usually does. How old was it?
""",
    "lifespan@animal | sum | {v} + {k} |  | 1980|1995|2005|2012|2020|2024": """
Suppose {n} is born in {k} and lives its full lifespan. In which year does it die?
""",
    "lifespan@animal | quotient | {k} / {v} | | 500-3000": """
How many lifetimes of {n}, one after another, make {k} years?
""",
    "lifespan@animal | half | {v} / 2 | years | ": """
Ours is at the midpoint of its life. If it lives as long as {n} normally does, how old is it?
""",
    "lifespan@animal | percentage | {k}% * {v} | years | percent": """
{N} sleeps for {k} percent of its life. How many years are slept away?
""",
    "weight@animal | product | {v} * {k} | kilograms | 2-60": """
{k} times the weight of {n}?
How many kilograms do {k} animals weigh, each as heavy as {n}?
total weight of {k} beasts the size of {n}, in kg
""",
    "weight@animal | product | {v} * {k} | euros | 2-30": """
The vet's medicine costs {k} euros per kilogram of patient. What is the bill for {n}?
""",
    "weight@animal | product | {v} * 1000 | grams | ": """
How many grams does {n} weigh?
In grams rather than kilograms, what's the weight of {n}?
""",
    "weight@animal | quotient | {v} / {k} | | 60|65|70|75|80|90": """
{N} weighs as much as how many people of {k} kilograms?
My sack of corn is {k} kilograms. How many sacks balance {n} on the scales?
""",
    "weight@animal | difference | {v} - {k} | kilograms | below": """
My pony weighs {k} kilograms. How much heavier is {n}?
Weight of {n} less {k} kilograms?
The vet wants {n} to lose {k} kilograms. What should it weigh after the diet?
The young one has {k} kilos already. How many must it put on until it is as heavy as {n}?
""",
    "weight@animal | difference | {k} - {v} | kilograms | over": """
The lift holds {k} kilograms. With {n} inside, how many kilograms can still get in?
A statue weighs {k} kilograms. How much lighter is the real {n}?
""",
    "weight@animal | sum | {v} + {k} | kilograms | 40-900": """
Our circus must register its trailer, which has {k} kilograms when it is empty, and in it travels nobody but {n}. What do we write down as the full weight?
A rider of {k} kilograms sits on {n}. What do the two weigh together?
{N} and its trailer of {k} kilograms: total load?
""",
    "weight@animal | half | {v} / 2 | kilograms | ": """
The female is half as heavy as {n} on the sheet. What does she weigh?
""",
    "weight@animal | tenth | {v} / 10 | kilograms | ": """
A newborn has a tenth of the weight of {n}. How many kilograms?
""",
    "weight@animal | increase | {v} + {k}% * {v} | kilograms | percent": """
Before winter {n} gets {k} percent heavier. What does it weigh then?
""",
    "weight@animal | decrease | {v} - {k}% * {v} | kilograms | percent": """
After the long fast {n} is down {k}% in weight. How many kilograms is it?
""",
    "weight@animal | power | {v}^{k} |  | 0.67|0.7|0.75|0.73": """
How much energy a beast burns depends on its weight to the power {k}. Compute that for {n}.
weight of {n} to the power {k}?
The zoology handbook has a scaling law: kilograms raised to {k}. Which number results for {n}?
""",
    "weight@animal | square root | sqrt({v}) |  | ": """
square root of the weight of {n}?
""",
    "gestation period@animal | quotient | {v} / 7 | weeks | ": """
Pregnancy of {n} in weeks?
""",
    "gestation period@animal | quotient | {v} / {k} | months | 30|30.4|30.5": """
At {k} days per month, for how many months is {n} pregnant?
""",
    "gestation period@animal | difference | {v} - {k} | days | below": """
The keeper has crossed out {k} days on the calendar since {n} got pregnant, and the visitors ask every morning. How many days does she still have to wait?
Day {k} of the pregnancy of {n}. How many days to go?
By how many days does the pregnancy of {n} exceed {k}?
""",
    "gestation period@animal | difference | {k} - {v} | days | over": """
Our mare is pregnant for {k} days. By how many days does {n} get by with less?
""",
    "gestation period@animal | half | {v} / 2 | days | ": """
The keeper makes an ultrasound at the midpoint of the pregnancy of {n}. On which day is that?
""",
    "gestation period@animal | third | {v} / 3 | days | ": """
The first third of the pregnancy of {n} is the risky part. How many days is it?
""",
    "gestation period@animal | product | {v} * 24 | hours | ": """
For how many hours does {n} carry its young, with 24 in a day?
""",
    "gestation period@animal | quotient | {k} / {v} | | 365|730|3650": """
How many pregnancies of {n}, straight after one another, fit into {k} days?
""",
    "age@person | sum | {v} + {k} | years | 2-60": """
I plan to write a book about {n}, but I'm lazy, and it will surely take me {k} years from today. What age will {n} have reached once it lies in the shops?
{k} years from now, what age is {n}?
What will be the age of {n} when another {k} years have gone by?
{N}'s contract runs for {k} more years. How old is the star at the end of it?
The age of {n} plus {k}?
{N} has an uncle {k} years older. How old is the uncle?
""",
    "age@person | difference | {v} - {k} | years | below": """
{N} has been famous for {k} years. How old was the star when it began?
Go back {k} years: how old is {n}?
{N} is older than me by {k} years. My age?
{N} learnt to swim {k} years ago. At what age was that?
what's {n}'s age minus {k}
{k} years ago {n} saw snow for the first time. How old was this person?
""",
    "age@person | difference | {k} - {v} | years | 100|101|102|104|110": """
My great-aunt is {k}. How many years younger is {n}?
How long, in years, until {n} turns {k}?
A tree in {place} has {k} rings, one a year. How many years older than {n} is it?
""",
    "age@person | product | {v} * {k} | years | 2-9": """
{k} times as old as {n} is how old?
""",
    "age@person | product | {v} * 7 | dog years | ": """
One human year counts for 7 dog years. How old is {n} in dog years?
""",
    "age@person | product | {v} * 52 | weeks | ": """
With 52 weeks in each year, how many weeks has {n} lived?
""",
    "age@person | quotient | {v} / 10 | decades | ": """
How many decades has {n} been on this earth?
""",
    "age@person | third | {v} / 3 | years | ": """
My daughter is just a third as old as {n}. How old is she?
""",
    "age@person | quarter | {v} / 4 | years | ": """
{N} spent a quarter of life so far on tour. How many years is that?
""",
    "age@person | half | {v} / 2 | years | ": """
Half the age of {n}?
By the old rule a partner should be at least half one's age plus something. Only the half, please: what is half of the age of {n}?
""",
    "age@person | triple | {v} * 3 | years | ": """
The castle clock has ticked three times as long as {n} has lived. For how many years?
""",
    "age@person | power | {v}^{k} |  | 0.1-0.9": """
{N}'s age ^ {k} = ?
Age of {n} raised to the {k} power, that is the riddle on page 9.
Tell me how old {n} is, raised to {k}.
Who cares how old {n} is? My maths teacher does: she wants that age to the power of {k}.
Find out the current age of {n} and calculate it to the power {k}.
""",
    "age@person | square | {v}^2 |  | ": """
the square of {n}'s age please
""",
    "age@person | cube | {v}^3 |  | ": """
Cube the age of {n} for me.
""",
    "age@person | square root | sqrt({v}) |  | ": """
What is the square root of the age of {n}?
""",
    "age@person | percentage | {k}% * {v} | years | percent": """
{N} has lived abroad for {k} percent of life so far. How many years?
""",
    "birth year@person | difference | {k} - {v} | years | life": """
On the back of an old picture somebody wrote {k}, and the one in the middle, with the hat, is said to be {n}. How old is the one with the hat?
How old did {n} turn in {k}?
Age of {n} in {k}?
War broke out in {k}. How many years had {n} lived by then?
In {k} {n} boarded a ship and left for good. How old was the traveller?
The diary of {n} begins in {k}. At what age did its writer start?
An interview from {k} with {n}: how old is the one who speaks?
{N} became a parent in {k}. At what age?
how old would {n} have been in {k}
""",
    "birth year@person | difference | {k} - {v} | years | 2024|2025|2026": """
It is {k}. How many years ago was {n} born?
Seen from {k}, how far back does the birth of {n} lie, in years?
""",
    "birth year@person | difference | {v} - {k} | years | 1066|1200|1300|1350|1380": """
Our church was consecrated in {k}. How many years after that was {n} born?
The birth of {n} came how many years after {k}?
""",
    "birth year@person | sum | {v} + {k} |  | 10-95": """
What year did {n} turn {k}?
When was {n} {k} years old? I mean which year.
The master finished the last painting at the age of {k}. In which year was that, the painter being {n}?
""",
    "birth year@person | sum | {v} + {k} |  | 150|200|250|300|400|500": """
In which year do we mark the birthday of {n} for the {k}th time?
{k} years after the birth of {n} they issued a stamp. Year?
""",
    "birth year@person | difference | {v} - {k} |  | 15-60": """
{N} had a father who was {k} years older. What was the father's year of birth?
{N} has an aunt, {k} years ahead in age. In what year was the aunt born?
Which year lies {k} years before the birth of {n}?
""",
    "birth year@person | half | {v} / 2 |  | ": """
Birth year of {n} divided by two?
""",
    "birth year@person | power | {v}^{k} |  | 0.1-0.9": """
Take the year {n} was born in, raise it to the power of {k}.
""",
    "death year@person | difference | {k} - {v} | years | 2024|2025|2026": """
Now we write {k}. For how many years has {n} been in the grave?
How many years ago did {n} die, reckoned from {k}?
""",
    "death year@person | difference | {k} - {v} | years | later": """
Our orchestra plays in memory of {n} in {k}, and the programme has to say how many years have passed since the death. How many?
The last letters of {n} were printed in {k}. How many years had the writer been dead?
{k} was the year they named a street after {n}, who was dead by then. How many years dead?
""",
    "death year@person | difference | {v} - {k} | years | 1100|1200|1300|1400|1450": """
How many years after {k} did {n} die?
""",
    "death year@person | difference | {v} - {k} |  | 2-40": """
{N} fell silent {k} years before dying. In which year did the silence begin?
The last work of {n} appeared {k} years before the death. When, in which year?
""",
    "death year@person | sum | {v} + {k} |  | 2-50": """
{N} left a sister, who lived {k} years longer. In which year did the sister die?
""",
    "death year@person | sum | {v} + {k} |  | 2-150": """
Death of {n} plus {k} years: which year?
The archive opens the papers {k} years after {n} died. In what year?
""",
    "year of completion@landmark | difference | {k} - {v} | years | later": """
My aunt swears that in {k}, when she leaned against {n}, the mortar was still wet, which is nonsense. How many years had it been finished by then?
Lightning struck {n} in {k}. How many years had it stood?
How many years from the opening of {n} to {k}?
{k}: how many years after the completion of {n}?
In {k} the roof of {n} fell in. How many years after it was finished?
""",
    "year of completion@landmark | difference | {k} - {v} | years | 2024|2025|2026": """
As of {k}, how many years old is {n}?
We have {k} on the calendar. How long ago, in years, was {n} completed?
""",
    "year of completion@landmark | difference | {v} - {k} | years | 500|600|700|800": """
Our town was first mentioned in {k}. How many years later was {n} finished?
""",
    "year of completion@landmark | difference | {v} - {k} |  | 3-90": """
Work on {n} went on for {k} years before it was done. When did it start?
The architect drew {n} {k} years before it was finished. In what year was it drawn?
""",
    "year of completion@landmark | sum | {v} + {k} |  | 5-500": """
In which year will {n} be, or was it, {k} years old?
{k} years after its opening {n} got a new roof. What year was that?
The guarantee on {n} expired {k} years after completion. Which year?
""",
    "year of completion@bridge | difference | {k} - {v} | years | later": """
The engineer checked every bolt of {n} in {k} and shook his head. After how many years of traffic was that?
In {k} a ship rammed {n}. How many years had the bridge been in use?
The paint of {n} was renewed in {k}. How many years after the bridge was finished?
how old was {n} in {k}
""",
    "year of completion@bridge | difference | {k} - {v} | years | 2024|2025|2026": """
This year, {k}, we celebrate {n}. How many years has it carried traffic?
""",
    "year of completion@bridge | sum | {v} + {k} |  | 5-150": """
{N} was widened {k} years after it opened. Which year was that?
When does {n} become {k} years old, in what year?
""",
    "year of completion@bridge | difference | {v} - {k} |  | 2-25": """
It took {k} years to build {n}. In what year did the builders begin?
Until {n} was finished a ferry had run there for {k} years. In which year had the ferry begun?
""",
    "first ascent@mountain | difference | {k} - {v} | years | later": """
In {k} a blind climber reached the top of {n}. How many years after the first ascent?
The hut on {n} dates from {k}. How many years after the first climb was it built?
first ascent of {n} until {k}, how many years
""",
    "first ascent@mountain | difference | {k} - {v} | years | 2024|2025|2026": """
From where we stand, in {k}, how many years ago was {n} climbed for the first time?
""",
    "first ascent@mountain | difference | {v} - {k} | years | 1492|1550|1600|1650|1700|1750": """
The first map that shows {n} is from {k}. How many years later was it climbed for the first time?
""",
    "first ascent@mountain | sum | {v} + {k} |  | 5-150": """
The second party stood on {n} {k} years after the first one. In what year?
The route over the north face of {n} was opened {k} years after the first ascent. When was that?
""",
    "discovery year@element | difference | {k} - {v} | years | later": """
Only in {k} did a factory find a use for {n}. How many years after its discovery?
How many years lie between the discovery of {n} and {k}?
""",
    "discovery year@element | difference | {k} - {v} | years | 2024|2025|2026": """
Up to {k}, how many years has mankind known {n}?
""",
    "discovery year@element | difference | {v} - {k} | years | 1100|1300|1450|1492|1543|1590": """
Our pharmacy opened in {k}. How many years after that was {n} discovered?
""",
    "discovery year@element | difference | {v} - {k} |  | 2-40": """
A chemist foretold {n} {k} years before it was found. In which year was the prophecy?
""",
    "discovery year@element | sum | {v} + {k} |  | 2-200": """
{k} years after the discovery of {n} somebody got a prize for it. Which year?
In what year was {n} known for {k} years?
""",
    "discovery year@moon | difference | {k} - {v} | years | later": """
The first colour picture of {n} is from {k}. How many years after its discovery?
""",
    "discovery year@moon | difference | {k} - {v} | years | 2024|2025|2026": """
How long have we known of the moon {n}, in years up to {k}?
""",
    "discovery year@moon | sum | {v} + {k} |  | 2-250": """
{N} got its name {k} years after it was discovered. In which year?
""",
    "year@work | difference | {k} - {v} | years | later": """
For the foreword of the new edition, which is to come out in {k}, I must say how many years have gone since {n} first appeared. How many?
In {k} {n} was banned. How many years had it been out?
In {k}, how many years ago had {n} come out?
{N} was translated in {k}. How many years after it had come out?
""",
    "year@work | difference | {k} - {v} | years | 2024|2025|2026": """
It's {k} now, so for how many years has {n} been out?
years between {n} coming out and {k}?
""",
    "year@work | difference | {v} - {k} | years | 500|700|800|900": """
A poem on the same subject exists from {k}. How many years later is {n}?
""",
    "year@work | sum | {v} + {k} |  | 2-90": """
A prize came {k} years after {n}. In which year?
The sequel took another {k} years after {n} appeared. When was it there?
What year was {k} years after {n} came out?
""",
    "year@work | sum | {v} + {k} |  | 100|125|150|200": """
In which year has {n} been out for {k} years?
""",
    "year@work | difference | {v} - {k} |  | 2-30": """
The first sketch for {n} was made {k} years before the work came out. In what year?
""",
    "year@event | difference | {k} - {v} | years | later": """
In {k} the mayor of {place} made a long speech on {n}, half of which nobody understood. How many years did it lie back on that day?
A novel about {n} was published in {k}. How many years after?
By {k}, how many years had passed since {n}?
The museum on {n} opened in {k}. How many years had people waited for it since then?
how long before {k} was {n}, in years
""",
    "year@event | difference | {k} - {v} | years | 2024|2025|2026": """
Standing in {k} and looking back: how many years ago was {n}?
""",
    "year@event | difference | {v} - {k} | years | 500|700|800|950": """
The chronicle starts in {k}. How many years from there to {n}?
How many years after {k} was {n}?
""",
    "year@event | sum | {v} + {k} |  | 2-500": """
Peace lasted {k} years after {n}. Until what year?
{k} years on from {n}, which year is it?
""",
    "year@event | difference | {v} - {k} |  | 2-60": """
Which year was {k} years before {n}?
The grandfather of our hero fought in a war {k} years earlier than {n}. In which year?
""",
    "year of invention@invention | difference | {k} - {v} | years | later": """
My grandparents were late with everything and got theirs only in {k}, long after {n} had been invented. How many years were they behind?
The first school that owned {n} bought it in {k}. How many years after the invention?
A law against {n} was passed in {k}. How many years after it was invented?
""",
    "year of invention@invention | difference | {k} - {v} | years | 2024|2025|2026": """
In {k}, how many years ago was {n} invented?
How old is the idea of {n} as of {k}, counted from its invention?
""",
    "year of invention@invention | difference | {v} - {k} | years | 900|1000|1200|1300|1350": """
Monks described something like it in {k}. How many years did it take from there until {n} was invented?
""",
    "year of invention@invention | sum | {v} + {k} |  | 5-150": """
{k} years after the invention of {n} a better model came. Which year was that?
In which year was it {k} years since {n} had been invented?
""",
    "year of invention@invention | difference | {v} - {k} |  | 2-25": """
The inventor had tinkered for {k} years before {n} was there. In which year did the tinkering start?
""",
    "founding year@company | difference | {k} - {v} | years | later": """
The old clerk went into retirement in {k}, having served {n}, as he joked, since the flood. How many years was the firm really there by that time?
How old was the company {n} in {k}?
In {k} {n} opened its first branch abroad. How many years after being set up?
The strike at {n} took place in {k}. For how many years had the company existed?
""",
    "founding year@company | difference | {k} - {v} | years | 2024|2025|2026": """
{N} has been in business for how many years, as of {k}?
We are in the year {k}. How many years ago was {n} founded?
""",
    "founding year@company | sum | {v} + {k} |  | 5-150": """
{N} moved house {k} years after it was started. Year?
When does the firm {n} turn {k}, in what year?
The grandson took over {n} {k} years after it was founded. In which year was the handover?
""",
    "founding year@company | difference | {v} - {k} |  | 2-40": """
The founder had learnt the trade {k} years before setting up {n}. In what year was that?
""",
    "founding year@university | difference | {k} - {v} | years | later": """
In {k} a professor of {n} won a big prize and thanked everybody who had come before. For how many years had the university been founded by then?
The library of {n} burnt in {k}. How many years after the foundation?
{N} let foreigners study from {k} on. How many years old was it at that point?
""",
    "founding year@university | difference | {k} - {v} | years | 2024|2025|2026": """
In {k}, how many years has {n} been around?
On my degree from {n} it says {k}. How many years had the place existed?
""",
    "founding year@university | difference | {v} - {k} | years | 800|900|950|1000": """
The monastery next door goes back to {k}. How many years older than {n} is it?
""",
    "founding year@university | sum | {v} + {k} |  | 5-900": """
In what year did or does {n} become {k} years old?
{k} years after {n} was founded it got a faculty of medicine. When was that?
""",
    "founding year@university | difference | {v} - {k} |  | 2-40": """
A duke promised {n} to his people {k} years before it was founded. In what year did he promise it?
""",
    "height@mountain | quotient | {v} / {k} | hours | 150-600": """
Our guide says one should reckon with {k} metres of ascent per hour, breaks included. If somebody were mad enough to begin at the sea, how many hours would {n} take?
""",
    "height@mountain | percentage | {k}% * {v} | metres | percent": """
{k}% of the height of {n}?
In our computer game you get a medal as soon as you have climbed {k} percent of {n}, counted from sea level. At how many metres do you get it?
""",
    "height@mountain | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
Height of {n} in feet, with {k} to the metre?
My old altimeter from overseas counts feet, {k} of them in each metre, and I have to set it on the summit of {n}. What must it show?
""",
    "height@landmark | quotient | {v} / {k} | floors | 2.5|3|3.2|3.5|4": """
{k} metres per storey, how many storeys does {n} come to?
For a charity run up the stairs we reckon one floor as {k} metres, no matter what is really in there. How many floors does {n} count for?
""",
    "height@landmark | quotient | {v} / {k} | seconds | 2-12": """
Going up {n} at {k} metres a second takes how many seconds?
The sales lady praises a lift that rises {k} metres each second. My father is afraid of lifts. How many seconds would he have to be brave for the height of {n}?
""",
    "height@landmark | product | {v} * {k} | feet | 3.28|3.281|3.2808": """
Give me {n} in feet. A metre is {k} feet.
An aunt from abroad visits us, wants to see {n} and thinks in feet only, {k} to a metre. What height do I tell her?
""",
    "length@river | quotient | {v} / {k} | days | 15-90": """
With a tent, a dog and a rubber boat we drift down {n}, {k} kilometres each day. How many days from the first drop to the last?
""",
    "length@river | quotient | {v} / {k} | hours | 4-40": """
Length of {n}, at {k} km an hour: time in hours?
A bottle with a letter in it floats down the whole of {n}, {k} kilometres every hour, without getting stuck. For how many hours does it float?
""",
    "length@river | product | {v} * {k} | miles | 0.62|0.621|0.6214": """
Turn the length of {n} into miles at {k} miles per kilometre.
""",
    "length@bridge | quotient | {v} / {k} | minutes | 50-100": """
Crossing {n} on foot, {k} metres per minute: how many minutes?
""",
    "length@bridge | quotient | {v} / {k} | seconds | 3-35": """
The ambulance does {k} metres per second. I time it from one end of {n} to the other. What should my watch say in seconds?
""",
    "length@bridge | quotient | {v} / 1000 | kilometres | ": """
Length of {n} in kilometres?
My bike computer shows kilometres, 1000 metres to each. What does it add after one crossing of {n}?
""",
    "length@bridge | double | {v} * 2 | metres | ": """
Over {n} and back again, how many metres?
""",
    "area@country | product | {v} * {k} | square miles | 0.386|0.3861|0.39": """
How many square miles is {n}? Use {k} square miles for a square kilometre.
""",
    "area@country | product | {v} * 100 | hectares | ": """
Area of {n} in hectares? (1 square kilometre = 100 hectares)
""",
    "area@country | square root | sqrt({v}) | kilometres | ": """
What side would a square have if its area were that of {n}?
""",
    "area@lake | percentage | {k}% * {v} | square kilometres | percent": """
Oil has covered {k} percent of {n}. What area must be cleaned?
{k}% of the area of {n}, please.
""",
    "area@lake | decrease | {v} - {k}% * {v} | square kilometres | percent": """
Since my childhood {n}, as the books give it, has dried up by {k}%. What's left of its area?
""",
    "area@island | percentage | {k}% * {v} | square kilometres | percent": """
Vineyards take up {k} percent of {n}. How many square kilometres of vines are there?
""",
    "area@desert | increase | {v} + {k}% * {v} | square kilometres | percent": """
If {n} gets {k} percent bigger, what will its area be?
""",
    "population@country | quotient | {v} / {k} | people | 20-5000": """
In {n} there is one policeman to {k} inhabitants. How many policemen serve there?
""",
    "population@city | increase | {v} + {k}% * {v} | people | percent": """
The planners want {n} to grow by {k} percent before the new tram pays off. How many residents must there be?
""",
    "population@city | half | {v} / 2 | people | ": """
What is half the population of {n}?
In a normal year one half of the inhabitants of {n} catch a cold, or so my doctor says. How many noses would that be?
""",
    "population@city | square root | sqrt({v}) |  | ": """
the root of the number of inhabitants of {n}?
""",
    "depth@lake | quotient | {v} / {k} | minutes | 2-30": """
Sinking by {k} metres a minute, after how many minutes does my camera lie on the deepest floor of {n}?
""",
    "diameter@planet | product | {v} * {k} | kilometres | 3.14|3.1416|3.142": """
Equator of {n}? Diameter times {k}.
We tie a ribbon round the equator of {n}, and a ribbon has to be {k} times as long as the thing is wide. How many kilometres of ribbon?
""",
    "diameter@moon | product | {v} * {k} | kilometres | 3.14|3.1416|3.142": """
Circumference of the moon {n}, taking pi as {k}?
""",
    "orbital period@planet | quotient | {v} / 7 | weeks | ": """
Weeks per orbit of {n}? A week is 7 days.
""",
    "orbital period@planet | quotient | {k} / {v} | orbits | 1000-40000": """
My grandfather reached {k} days of life. How many orbits of {n} is that?
""",
    "rotation period@planet | quotient | {v} / 24 | days | ": """
Rotation period of {n} in days of 24 hours?
""",
    "distance from the Sun@planet | quotient | {v} / {k} | minutes | 18": """
Sunlight travels {k} million kilometres in a minute. After how many minutes does it reach {n}?
""",
    "number of pages@work | percentage | {k}% * {v} | pages | percent": """
{k}% of the pages of {n} is how many?
{person} skipped {k} percent of {n} because it was boring. How many pages did {person} skip?
""",
    "running time@work | product | {v} * 60 | seconds | ": """
Running time of {n} in seconds?
A minute has 60 seconds, says the sound man, and he needs seconds. How long is {n} for him?
""",
    "running time@work | product | {v} * {k} | frames | 1440|1500|1800": """
How many frames has {n}, at {k} a minute?
""",
    "top speed@animal | half | {v} / 2 | kilometres per hour | ": """
Half the top speed of {n} is what?
""",
    "lifespan@animal | product | {v} * 365 | days | ": """
Lifespan of {n} in days, at 365 a year?
""",
    "weight@animal | product | {v} * {k} | pounds | 2.2|2.205|2.2046": """
Weight of {n} in pounds? One kilogram is {k} pounds.
""",
    "weight@animal | quotient | {v} / 1000 | tonnes | ": """
What does {n} weigh in tonnes of 1000 kilograms?
""",
    "weight@animal | percentage | {k}% * {v} | kilograms | percent": """
The heart and other organs are {k} percent of the weight of {n}. How many kilograms do they make?
""",
    "age@person | product | {v} * 12 | months | ": """
Age of {n} in months?
""",
    "age@person | product | {v} * 365 | days | ": """
If a year is 365 days, how many days old is {n}?
""",
    "age@person | double | {v} * 2 | years | ": """
Two times the age of {n} makes how many years?
""",
    "birth year@person | sum | {v} + 100 |  | ": """
In what year does or did the 100th birthday of {n} fall?
""",
    "death year@person | difference | {v} - {k} |  | 20-90": """
{N} was {k} at the time of death. Born in which year?
""",
    "first ascent@mountain | difference | {v} - {k} |  | 2-40": """
Shepherds lost a man on {n} {k} years before anyone stood on its top. Which year was the accident?
""",
}
