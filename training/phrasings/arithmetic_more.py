"""More arithmetic in everyday words: adding, taking away, comparing. Plain data.

A line `= cue | expression` heads the templates that it belongs to. In a template `{a:20-400}` is a
number and the range it is drawn from (later only `{a}`), `{b:3-<a}` one below a, `{b:>a-a+90}` one
above it; the digits of a bound say how many decimals there may be, and a `y` that it is a year,
without commas. `{k}` is a number that does not matter; one of `[these/those]` is chosen.
"""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "take away": """
= Losing | {a} - {b}
{P} set out with {a:20-400} {t} and dropped {b:3-<a} on the way. How many arrived?
How many {t} does {P} have after losing {b:3-<a} of {a:20-900}?
There were {a:50-5000} litres in the tank. Overnight {b:5-<a} litres [leaked out/ran out/drained away]. How much is still in the tank?
Of {a:100-3000} trees in the park, the storm [felled/knocked over/uprooted] {b:5-<a}. How many are standing?
A pond held {a:300-9000} litres before summer, and {b:40-<a} litres evaporated. How much water is left?
A glacier was {a:80-2000} metres thick and has lost {b:5-<a} metres. How thick is it today?
My phone had {a:40-100} percent battery and used {b:5-<a} percent on the way. What does it show now?
{P} collected {a:30-600} shells, but the sea washed {b:3-<a} of them away. How many were saved?
The club counted {a:60-900} members in spring. Since then {b:4-<a} have quit. How many belong to it now?
Our newspaper had {a:2000-90000} readers and {b:100-<a} of them cancelled. How many readers remain?
A herd of {a:30-800} animals lost {b:2-<a} to the winter. How large is it now?
I started the game with {a:100-5000} points and was fined {b:10-<a}. What's my score?
{b:3-<a} of the {a:20-600} balloons [burst/popped/flew off]. How many are left?
{P} weighed {a:60-140} kg in January and has lost {b:2-25} kg since. What does {P} weigh today?
The library lost {b:10-<a} of its {a:500-90000} books in a flood. How many survived?
I had {a:15-300} {t} in my bag; there was a hole in it and {b:2-<a} fell out. How many do I still have?
The team led with {a:30-300} points, then {b:2-<a} were taken off them for a foul. What is left of their score?
lost {b:5-<a} out of {a:20-900} {t}, how many do i have now
= Giving away | {a} - {b}
{P} [hands/passes/donates] {b:3-<a} of {a:20-600} {t} to {Q}. How many does {P} keep?
How many {t} remain with {P}, who had {a:20-600} and gave {b:3-<a} to {Q}?
Grandma knitted {a:15-200} scarves and gave {b:3-<a} to the hospital. How many are left for the family?
The baker donates {b:5-<a} of today's {a:60-800} rolls. How many can still be sold?
{P} lends {Q} {b:5-<a} of {a:20-900} dollars. How much does {P} still have?
The teacher brought {a:30-300} pencils and handed out {b:10-<a} of them. How many does she take back?
{P} mailed {b:3-<a} of {a:20-200} invitations. How many are still on the desk?
From a stock of {a:100-3000} blankets, the charity shipped {b:40-<a}. What is left in the store?
{P} owned {a:10-90} {t}, {Q} was given {b:2-<a} of them, and {k:2-9} friends watched. How many does {P} own now?
= Spending | {a} - {b}
{P} had saved ${a:30-900} and bought a {o} for ${b:10-<a}. How much is left?
My wallet held {a:40-300} euros this morning; the groceries cost {b:8-<a} euros. What is in it now?
The school got {a:500-9000} dollars for new chairs and has paid out {b:90-<a}. How much can it still spend?
After paying a {b:20-<a} euro bill, how much of my {a:60-2000} euros do I have?
{P} earns {a:1200-5000} euros a month and pays {b:300-<a} euros for rent. How much remains?
{P} is {k:14-60} years old, has {a:40-700} pounds and spends {b:9-<a} pounds on a {o}. How much money is left?
A {o} set me back {b:20-<a} dollars. I had {a:50-1500} dollars. What do I have now?
We planned {a:300-4000} euros for the trip; {b:50-<a} euros went on the hotel. What is left for the rest?
The council has {a:20000-900000} euros and a new playground swallows {b:4000-<a} of it. How much is left over?
= Selling | {a} - {b}
The florist began the day with {a:50-500} tulips; by noon {b:10-<a} had been sold. How many are in the shop?
{P} printed {a:100-2000} copies and has got rid of {b:20-<a}. How many copies are left?
A car dealer has {a:20-300} cars on the lot, and customers drive off with {b:3-<a} of them. How many cars stay?
Of the {a:200-9000} seats in the hall, {b:50-<a} were booked at {k:9-60} euros. How many are still free?
{b:8-<a} of {a:30-400} loaves went over the counter. How many did the baker have left?
= Eating | {a} - {b}
The hens laid {a:12-90} eggs and the family ate {b:2-<a} for breakfast. How many eggs remain?
A bag of {a:20-150} sweets, {b:4-<a} of them eaten: how many sweets are in it?
{P} baked {a:12-90} biscuits; the dog [got/snatched/swallowed] {b:2-<a}. How many are left for the guests?
A hamster hid {a:15-80} seeds and has nibbled {b:3-<a}. How many are hidden still?
= Leaving | {a} - {b}
{a:20-400} birds sat on the wire and {b:3-<a} flew away. How many stayed?
The train pulled in with {a:60-900} passengers, and {b:8-<a} got out. How many travelled on?
At midnight {b:5-<a} of {a:20-300} guests [said goodbye/drove home/left]. How many were still dancing?
A village of {a:300-9000} people saw {b:20-<a} move to the city. How many still live there?
{b:2-<a} of the {a:20-90} runners gave up before the finish. How many finished?
A choir has {a:18-120} singers, of whom {b:2-<a} are ill tonight. How many are singing?
The ferry carried {a:30-300} cars; {b:5-<a} rolled off at the first island. How many were still aboard?
{b:3-<a} of {a:15-90} players were [sent home/knocked out/eliminated]. How many are still in the tournament?
= Falling | {a} - {b}
At noon it was {a:12-38} degrees; by evening it had [cooled/dropped/fallen] by {b:2-11} degrees. What does the thermometer show?
The river stood at {a:200-900} cm and has [gone down/receded/sunk] {b:10-<a} cm. How high is it?
The shares opened at {a:30-900} dollars and [slipped/tumbled/sank] {b:2-<a} dollars. What did they close at?
The diver was at {a:20-90} metres and came up {b:3-<a} metres. How deep is the diver now?
A plane at {a:20000-40000} feet descends by {b:3000-<a} feet. What is its new altitude?
Unemployment stood at {a:2000-90000} people and declined by {b:100-<a}. How many are out of work now?
The rent was cut by {b:20-<a} euros from {a:400-2500} euros. What is it now?
The number of [visitors/flights/complaints] is down by {b:20-<a} from {a:200-90000}. How many is that?
My electricity bill used to be {a:60-400} euros and went down by {b:5-<a} euros. How much is it now?
= Reducing | {a} - {b}
The recipe's {a:100-600} grams of sugar are reduced by {b:20-<a} grams. How much sugar is that?
A fee of {a:50-900} dollars was reduced by {b:5-<a} dollars. What is the new fee?
The staff of {a:50-5000} is to shrink by {b:4-<a}. How many people will work there?
The flight time of {a:90-900} minutes was shortened by {b:5-<a} minutes. How long is the flight?
They [shortened/trimmed] the film of {a:90-240} minutes by {b:5-40} minutes. How long is it now?
The limit used to be {a:80-130} km/h and was lowered by {b:10-50} km/h. What is the limit?
Our stock of {a:100-9000} {t} was reduced by {b:20-<a}. How big is the stock now?
Cut {a:100-9000} down by {b:5-<a}.
Knock {b:5-<a} off {a:40-2000}.
What is {a:30-9000} less {b:5-<a}?
What do you get if you subtract {b:5-<a} from {a:30-20000}?
{a:100-90000} decreased by {b:5-<a} equals what?
Start at {a:50-900} and count back {b:3-<a}. Where do you end?
= Removing | {a} - {b}
{P} deleted {b:50-<a} of {a:400-9000} photos. How many photos are on the phone?
The carpenter saws {b:10-<a} cm off a board of {a:60-400} cm. How long is the board now?
{b:2-<a} of {a:20-300} {t} were [thrown out/sorted out/faulty and binned]. How many good ones are there?
{a:100-900} grams of dough, {b:20-<a} grams taken away: what is left on the table?
The editor struck {b:200-<a} words from an article of {a:900-9000} words. How long is it now?
The dentist pulled {b:2-4} of {P}'s {a:26-32} teeth. How many teeth are left?
A wardrobe held {a:20-200} shirts until {P} cleared out {b:3-<a}. How many are hanging there?
= Taking out | {a} - {b}
{P} withdraws {b:20-<a} dollars from an account of {a:200-9000} dollars. What is the new balance?
The account showed {a:300-9000} euros before {b:10-<a} euros were debited. What does it show now?
{P} draws {b:2-<a} cards from a pack of {a:32-108}. How many cards stay in the pack?
{b:2-<a} of the {a:20-200} {t} in the jar are taken by {Q}. How many are in the jar now?
= Using up | {a} - {b}
The painter brought {a:20-200} litres of paint and has used {b:3-<a} litres. How much is left?
A roll had {a:10-90} metres of tape, and {b:2-<a} metres are gone. How much tape is on it?
Of my {a:20-30} days of holiday, I have taken {b:3-<a}. How many days do I still have?
{P} burned {b:5-<a} of {a:30-300} logs last winter. How many logs are in the shed?
The car left with {a:35-70} litres in the tank and burned {b:4-<a} litres. How much petrol is left?
My data plan has {a:5-90} GB, and {b:2-<a} GB are used up. How many GB remain?
A printer cartridge is good for {a:300-5000} pages. I've printed {b:50-<a}. How many more will it print?
= Breaking | {a} - {b}
The waiter carried {a:15-90} glasses and [dropped/smashed/broke] {b:2-<a}. How many arrived in one piece?
In a crate of {a:40-500} {t}, {b:3-<a} were damaged. How many were fine?
The hail cracked {b:5-<a} of the greenhouse's {a:60-800} panes. How many panes are whole?
= What is missing | {a} - {b}
{P} has filled {b:20-<a} of {a:60-900} spaces in the album. How many are empty?
The bridge is to be {a:200-9000} metres long; {b:40-<a} metres are built. How much must still be built?
How many more points does {P} need for {a:100-900} if the score is {b:20-<a} so far?
We want {a:500-9000} signatures and have got {b:90-<a}. How many are still needed?
The download has {a:300-9000} MB, {b:30-<a} MB are done. How many MB are to come?
{P} owes {a:100-9000} euros and has paid back {b:20-<a} euros. What does {P} still owe?
The exam takes {a:60-300} minutes and {b:5-<a} are over. How many minutes are left?
I'm saving for a {o} of {a:100-2000} euros. There are {b:20-<a} euros in the box. How much more do I need?
{b:5-<a} of the {a:30-100} km of the race are behind {P}. How many km are to go?
Of a {a:80-900} km drive, {P} has covered {b:10-<a} km. How far is it still?
= Less | {a} - {b}
{Q} ran {a:10-90} laps and {P} ran {b:2-<a} fewer. How many laps did {P} run?
A cat weighs {b:2-<a} kg less than a dog of {a:8-40} kg. What does the cat weigh?
This year there were {b:20-<a} fewer accidents than the {a:100-9000} of last year. How many were there this year?
{P} is {b:2-40} cm shorter than {Q}, who is {a:150-200} cm tall. How tall is {P}?
The return trip took {b:5-<a} minutes less than the way there, which took {a:30-400} minutes. How long did it take?
""",
    "add": """
= Getting more | {a} + {b}
{P} found {b:3-90} {t} in the attic and already had {a:10-400}. How many is that now?
{P} started with {a:10-900} {t} and was [given/handed/sent] {b:3-300} more. How many does {P} have?
The club counted {a:60-900} members in spring. Since then {b:4-200} have joined. How many belong to it now?
There are {a:10-300} fish in the pond and {P} puts in {b:5-90} more. How many fish are there?
The train left with {a:60-900} passengers, and {b:8-200} got on at the next stop. How many were travelling then?
The account showed {a:300-9000} euros before {b:10-2000} euros were paid in. What does it show now?
{P} deposits {b:20-900} dollars into an account of {a:200-9000} dollars. What is the new balance?
A library of {a:500-90000} books is given {b:10-900} books by an heir. How many books has it now?
A tank with {a:50-900} litres is topped up with {b:5-300} litres. What is in it now?
{P} gained {b:2-20} kg and weighed {a:50-110} kg before. What does {P} weigh now?
The dog had {a:2-9} puppies last year and {b:2-9} this year. How many puppies in all?
{P} downloaded {b:5-90} songs on top of the {a:100-3000} on the phone. How many songs are there?
= Altogether | {a} + {b}
{a:20-900} adults and {b:20-900} children came to the zoo. How many visitors is that?
How many {t} are there if {P} brings {a:5-300} and {Q} {b:5-300}?
The left shelf carries {a:10-90} {t} and the right one {b:10-90}. How many {t} stand on both?
{P} drove {a:20-700} km before lunch and {b:20-700} km after it. How long was the whole drive?
The hotel costs {a:80-900} dollars and the flight {b:80-900} dollars. How expensive is the trip?
A {o} for ${a:20-900} and a helmet for ${b:20-200}: how much is that together?
{P} works {a:10-30} hours in the café and {b:5-20} hours in the shop. How many hours of work is that?
Two rivers carry {a:100-5000} and {b:100-5000} litres per second before they meet. How much do they carry together?
Mum peeled {a:5-60} potatoes, Dad {b:5-60}, in {k:10-40} minutes. How many potatoes were peeled?
The first half of the film takes {a:40-90} minutes, the second {b:40-90}. How long is the film?
One suitcase weighs {a:8-30} kg, the other one {b:8-30} kg. What do I carry in all?
The bill lists {a:4-60} euros for food and {b:3-40} euros for drinks. What's the total?
{P} scored {a:5-90} points in the first round and {b:5-90} in the second. What is the total score?
What do {a:5-900} and {b:5-900} add up to?
{a:10-20000} and {b:10-20000} together make what?
= Earning more | {a} + {b}
{P} had {a:20-900} euros and [earned/was paid/got] {b:10-400} euros for mowing lawns. How much money is that now?
There were {a:10-300} dollars in the piggy bank. {P} put in {b:5-90} dollars. What is inside?
{P} mows lawns for {b:10-90} euros and has {a:40-900} euros saved. How much will {P} have?
= Winning | {a} + {b}
{P} held {a:20-400} chips and won {b:5-300} in the last round. How many chips is that?
{P} was at {a:100-5000} points when a bonus of {b:10-500} points came. What's the score?
= Growing | {a} + {b}
The sunflower measured {a:20-200} cm in June and has [shot up/grown] {b:5-90} cm since. How tall is it now?
A start-up of {a:5-90} people [took on/hired] {b:3-60}. How many work there now?
A village of {a:300-9000} people saw {b:20-900} move in. How many live there now?
The glacier grew by {b:2-30} metres and was {a:80-900} metres thick. How thick is it today?
The choir, {a:18-120} voices strong, welcomed {b:2-30} new singers. How many sing in it now?
= Rising | {a} + {b}
At dawn it was {a:3-20} degrees; since then it has [warmed up/risen/climbed] by {b:2-16} degrees. How warm is it?
The river stood at {a:200-700} cm and has [come up/swollen/risen] {b:10-300} cm. How high is it?
The shares opened at {a:30-900} dollars and [gained/added/climbed] {b:2-90} dollars. What did they close at?
A bus pass used to be {a:20-90} euros and now costs {b:2-20} euros more. What is the price today?
Their rent was raised by {b:20-300} euros from {a:400-2500} euros. What do they pay now?
A plane at {a:10000-25000} feet climbs another {b:2000-9000} feet. What is its altitude?
The lift stops on floor {a:2-20} and goes up {b:2-30} floors. On which floor is it?
= Increasing | {a} + {b}
The limit used to be {a:30-100} km/h and was raised by {b:10-30} km/h. What is the limit?
The recipe's {a:100-600} grams of flour are increased by {b:20-300} grams. How much flour is that?
Our stock of {a:100-9000} {t} was increased by {b:20-900}. How big is the stock now?
The film of {a:70-150} minutes got {b:5-40} extra minutes. How long is it now?
{a:100-90000} increased by {b:5-9000} equals what?
What do you get if you add {b:5-900} to {a:30-20000}?
Start at {a:50-900} and count on {b:3-400}. Where do you end?
Put {b:5-400} on top of {a:20-900}.
= More | {a} + {b}
{Q} ran {a:10-90} laps and {P} ran {b:2-30} more. How many laps did {P} run?
A dog weighs {b:4-30} kg more than a cat of {a:2-9} kg. What does the dog weigh?
{P} is {b:2-40} cm taller than {Q}, who is {a:120-180} cm tall. How tall is {P}?
There were {b:20-500} more visitors than last year, when {a:100-9000} came. How many came this year?
The better {o} costs {b:10-200} euros more than the simple one at {a:30-800} euros. What does the better one cost?
Going by bus takes {b:5-60} minutes longer than the {a:10-90} minutes by car. How long does the bus take?
= Before | {a} + {b}
After selling {b:5-300} {t}, the shop still has {a:20-900}. How many did it have at first?
{P} gave {Q} {b:3-90} {t} and kept {a:10-300}. How many did {P} have in the beginning?
A tank still holds {a:50-900} litres after {b:20-500} litres ran out. How full was it before?
{b:5-90} guests have gone and {a:5-200} are still here. How many came?
The price was cut by {b:5-90} euros and is now {a:20-900} euros. What was it before?
= Later | {a} + {b}
A tree was planted in {a:1900-2015y} and felled {b:8-99} years later. In which year was it felled?
{P} was born in {a:1940-2010y}. In which year does {P} turn {b:20-99}?
The contract was signed in {a:1990-2024y} for {b:5-50} years. When does it end?
= Older | {a} + {b}
{P} is {a:5-60}. How old will {P} be {b:3-30} years from now?
My sister is {b:2-15} years older than me, and I am {a:8-50}. How old is she?
= The sum | {a} + {b} + {c}
Add these three for me: {a:5-900}, {b:5-900} and {c:5-900}.
A sandwich for {a:3.00-9.00}, a juice for {b:2.00-5.00} and a cake for {c:2.00-6.00} dollars: what do I pay?
On the trip we drove {a:50-600} km, {b:50-600} km and {c:50-600} km. How far was that in all?
{P} planted {a:5-90} roses, {b:5-90} tulips and {c:5-90} lilies. How many flowers is that?
""",
    "difference": """
= How much more | {a} - {b}
A {o} is {a:50-900} euros here and {b:20-<a} euros online. How much more does it cost here?
The sofa is {a:300-2000} dollars, the armchair {b:90-<a} dollars. How much more expensive is the sofa?
A truck weighs {a:3000-20000} kg and a car {b:800-2500} kg. How much heavier is the truck?
One rope is {b:3-<a} metres long, the other {a:10-300} metres. How much longer is the second?
Mount A rises to {a:2000-8000} metres, Mount B to {b:800-<a} metres. By how much is A higher?
{Q} earns {b:1200-<a} euros and {P} {a:1500-6000} euros. How much more does {P} earn?
{b:10-<a} km by the valley, {a:20-300} km over the pass: how much farther is it over the pass?
In July it was {a:22-40} degrees, in March {b:4-21} degrees. How much warmer was July?
How much bigger is {a:50-90000} than {b:10-<a}?
The express needs {b:30-<a} minutes, the slow train {a:60-500} minutes. How much longer does the slow one take?
The tower is {a:90-800} metres high and the church {b:30-<a} metres. How much taller is the tower?
= How much less | {a} - {b}
The express needs {b:30-<a} minutes, the slow train {a:60-500} minutes. How much time does the express save?
A {o} costs {b:20-<a} euros in one shop and {a:50-900} euros in the other. How much cheaper is it in the first?
How much cheaper is the bus at {b:5-<a} dollars than the train at {a:15-200} dollars?
{P} weighs {b:40-<a} kg and {Q} {a:55-120} kg. How much lighter is {P}?
A mouse pad costs {b:4-<a} pounds, a mouse {a:15-90} pounds. How much less is the pad?
The new fridge uses {b:90-<a} units a year, the old one used {a:200-900}. How much less does the new one use?
Instead of {a:40-900} dollars I only paid {b:10-<a} dollars. How much did I save?
How much shorter is the road of {b:5-<a} km than the one of {a:20-300} km?
The cellar has {b:5-15} degrees, the kitchen {a:18-28}. How much colder is the cellar?
How far below {a:50-9000} is {b:10-<a}?
= How many more | {a} - {b}
Class A has {b:15-<a} pupils and class B {a:20-40}. How many more are in class B?
{Q} has read {b:3-<a} books and {P} {a:10-200}. How many more has {P} read?
Yesterday {b:100-<a} people voted, today {a:200-9000}. How many more was it today?
How many more {t} has {P} with {a:10-900} than {Q} with {b:3-<a}?
The home team made {a:60-130} points, the visitors {b:40-<a}. By how many points did the home team win?
{P} picked {b:3-<a} {t}, and {Q}, who took {k:2-9} hours, picked {a:15-300}. How many more did {Q} pick?
= How many fewer | {a} - {b}
{P} caught {b:2-<a} fish and {Q} {a:5-60}. How many fewer did {P} catch?
Last year {a:200-90000} cars were built, this year {b:90-<a}. How many fewer is that?
How many fewer {t} has {Q} with {b:3-<a} than {P} with {a:10-900}?
On Sunday the museum had {b:50-<a} visitors, on Saturday {a:200-5000}. How many fewer came on Sunday?
= Older than | {a} - {b}
{Q} is {b:3-<a} and {P} is {a:12-95}. How many years older is {P}?
Grandpa is {a:60-98}, my mother {b:28-58}. How much older is Grandpa?
The oak is {a:150-900} years old, the lime tree {b:30-<a}. How much older is the oak?
= Younger | {a} - {b}
{Q} is {b:3-<a} and {P} is {a:12-95}. How many years younger is {Q}?
My daughter is {b:2-20}, I am {a:28-60}. How much younger is she?
How much younger than a {a:60-900} year old church is a town hall of {b:20-<a} years?
= The difference | {a} - {b}
By how much do {a:50-9000} and {b:10-<a} differ?
How far apart are {a:50-9000} and {b:10-<a}?
The highest bid was {a:200-9000} dollars, the lowest {b:50-<a}. What is the difference?
In how many years will {P}, now {b:5-<a}, be {a:18-100}?
{P} got {a:50-100} points and {Q} {b:20-<a}. What's the gap between them?
A meter read {b:1000-<a} in May and {a:2000-90000} in June. How much was used?
The counter of the car stood at {b:5000-<a} km and stands at {a:9000-200000} km now. How far was it driven?
""",
    "years": """
= Earlier | {a} - {b}
The bridge was opened in {b:1850-1990y}. How old was it in {a:>b-2025y}?
{P} moved to the city in {b:1960-2000y} and left in {a:>b-b+25y}. How many years did {P} live there?
A painter was born in {b:1600-1900y} and died in {a:b+30-b+95y}. How old did the painter become, roughly?
From {b:1000-1800y} to {a:>b-2024y}: how many years is that?
{P} is {b:15-99} years old in {a:2000-2030y}. In which year was {P} born?
How many years before {a:1900-2024y} was {b:1000-<ay}?
The king ruled from {b:1200-1790y} until {a:>b-b+60y}. How long was the reign in years?
The company was founded in {b:1880-1980y}, so how many years old was it in {a:>b-2025y}?
Two wars ended in {a:1815-1950y} and {b:1400-1800y}. How many years lie between them?
The house was built {b:20-300} years before {a:1900-2024y}. In what year was that?
{P} graduated in {a:1985-2024y}, {b:3-8} years after starting. When did {P} start?
= Later | {a} + {b}
A time capsule from {a:1950-2020y} is to be opened after {b:25-150} years. In which year?
{P} was {b:18-60} years old at the wedding and was born in {a:1940-1999y}. In which year was the wedding?
""",
    "change": """
= Change | {a} - {b}
The groceries come to {b:11.00-48.00} euros and {P} hands over {a:50-100} euros. How much does {P} get back?
I give the driver {a:20-50} dollars for a fare of {b:6.00-19.00} dollars. What change do I get?
{P} pays for a {o} of {b:20-<a} pounds with {a:50-900} pounds. How much change is there?
A coffee is {b:2.00-4.90} euros. What do I get back from {a:5-20} euros?
Something costs ${b:3.00-<a} and I put ${a:10-100} on the counter. What will the cashier return?
How much money comes back if I pay {b:12-<a} dollars with {a:20-200} dollars?
With a {a:20-200} euro note {P} buys a book for {b:6.00-19.00} euros. What is the change?
{P} is {k:8-15} and buys sweets for {b:2-<a} dollars with {a:5-20} dollars. How much change does {P} receive?
A ticket is {b:4-<a} euros; the machine takes my {a:10-50} euros. What does it give back?
= Paying for several | {a} - {b} * {c}
{P} pays for {b:2-9} coffees at {c:2.00-4.50} dollars each with {a:50-100} dollars. What change is due?
I buy {b:3-12} {t} for {c:2-9} euros apiece and give {a:50-200} euros. How much do I get back?
Each notebook is ${c:2-6}. {P} takes {b:3-12} of them and pays with ${a:50-100}. How much change is that?
From {a:100-500} dollars, {P} pays {b:2-8} nights in a hostel at {c:12-35} dollars a night. What is left?
How much change do I get from {a:50-100} euros for {b:2-9} tickets that cost {c:3-8} euros each?
= Paying for both | {a} - ({b} + {c})
{P} buys bread for {b:2-6} euros and cheese for {c:3-12} euros and pays with {a:20-100} euros. What is the change?
A book at {b:6-30} dollars, a pen at {c:2-9} dollars, and a {a:50-100} dollar bill on the counter: how much comes back?
I owe {b:5-40} pounds for lunch and {c:4-30} pounds for a taxi and hold {a:80-200} pounds. What do I have after paying both?
""",
}

# What has a number in it and does not matter.
IDLE = """
This is exercise {k:2-40}.
I found this on page {k:2-300}.
The bus number {k:2-90} was late again.
My neighbour has {k:2-9} cats.
{P} lives at number {k:2-200}.
{P} lives in room {k:2-400}.
{P} has {k:2-7} cousins.
{P} wears the number {k:2-30} shirt.
The clock struck {k:2-12}.
Our class trip was in May {k:1990-2024y}.
There are {k:3-30} questions like this one.
{P} and {Q} have been friends for {k:2-30} years.
Chapter {k:2-20} of our book asks this.
{P} woke up at {k:5-10} o'clock.
The radio was playing a song from {k:1960-2020y}.
{P} asked me this {k:2-9} times.
""".strip().splitlines()
