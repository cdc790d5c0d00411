"""Arithmetic in everyday words once more: two or three steps, shapes, functions. See `arithmetic_more`."""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "two steps": """
= Adding, then subtracting | {a} + {b} - {c}
{a:40-300} passengers on the ferry. First island: {b:5-60} come aboard, {c:3-35} walk off. How many sail on?
I opened the till with {a:50-300} euros, took in {b:100-900} during the day and paid {c:10-140} to a supplier. What should be in the till?
start {a:20-400}, plus {b:5-90}, minus {c:3-20}. where do we end up
My follower count was {a:200-9000}. A funny video brought {b:50-900} new ones, and then {c:10-200} unfollowed me. What does it say today?
How much juice is in the bowl if it had {a:500-2000} ml, {Q} added {b:100-900} ml and the guests drank {c:100-500} ml?
A choir of {a:20-90} welcomes {b:3-15} newcomers and says goodbye to {c:2-15} old members. How big is it?
The score stands at {a:100-900}. {P} wins {b:10-90} points and is then docked {c:5-80}. New score?
savings {a:100-2000} eur, birthday money {b:20-300}, new headphones {c:20-100}. left?
= Subtracting, then adding | {a} - {b} + {c}
The night train left with {a:80-400} people in it. At the border {b:10-75} got out and {c:5-90} climbed in. How many travelled on?
My account showed ${a:300-3000}; rent took ${b:100-290}, a refund brought ${c:10-200}. Balance now?
We had {a:30-200} chairs, lent {b:5-28} to the school and bought {c:4-40} new ones. How many stand in our hall?
{P}'s phone was at {a:50-75} percent, lost {b:10-40} percent on the trip and gained {c:5-25} percent in the cafe. What is it at?
A diver at {a:20-60} metres depth rises {b:5-18} metres and then sinks {c:2-15} metres again. How deep is the diver?
From a stock of {a:100-900} pairs the shoe shop sold {b:20-95} and got {c:10-200} delivered. Stock at closing time?
After {b:4-30} of our {a:40-200} sheep were sold, {c:3-30} lambs were born. How many animals is that?
{a:30-90} pupils were registered, {b:2-12} moved away, {c:2-15} came new. How many are on the list?
A weightlifter of {a:70-140} kg loses {b:3-15} kg in spring and puts on {c:2-12} kg in autumn. What does the scale show?
= Subtracting twice | {a} - {b} - {c}
{a:200-900} seats in the cinema, {b:20-90} reserved for the press and {c:10-90} broken. How many can be sold to the public?
{P}'s {a:60-300} minute shift includes {b:10-30} minutes of lunch and {c:5-25} minutes of cleaning. How many minutes are real work?
Gross {a:1800-6000}, tax {b:200-900}, insurance {c:90-600}: what's the net?
You have {a:100-500} dollars. The shoes are {b:30-50} and the belt {c:10-45}. How much will you go home with?
The jar weighs {b:150-300} g, its lid {c:15-40} g, and full it is {a:600-1500} g on the scale. How heavy is the honey alone?
i had {a:50-300} {t}, {P} took {b:5-20} and {Q} took {c:5-20}, what have i got left
= Adding twice, then subtracting | {a} + {b} + {c} - {d}
Monday {a:20-90}, Tuesday {b:20-90}, Wednesday {c:20-90} parcels came in, and {d:10-50} were sent back. How many did we keep?
{P} earned {a:30-200} euros by mowing lawns, {b:20-200} by babysitting and {c:10-200} by washing cars, and paid {d:10-50} for petrol. What was the profit?
A reservoir had {a:500-5000} litres. It rained in {b:50-900} litres, a stream brought {c:50-900} litres, the farm pumped out {d:100-500}. What is in it?
= Adding and taking away in turn | {a} - {b} + {c} - {d}
A tram with {a:60-120} passengers: at the market {b:5-30} out, {c:5-40} in, and at the station {d:4-28} out. How many remain?
In the morning the garage had {a:50-200} cars. {b:5-20} left, {c:5-60} arrived, {d:5-25} left again. Cars in there now?
= Adding and taking away in turn | {a} + {b} - {c} - {d}
{P} begins the card game with {a:50-200} points, wins {b:10-90}, then loses {c:5-25} and another {d:5-20}. What is the final score?
The purse: {a:40-200} euros. Grandpa adds {b:10-100}. The cinema costs {c:8-20}, popcorn {d:4-18}. What is left in the purse?
= Adding and taking away in turn | {a} - {b} - {c} + {d}
The stall starts the day with {a:100-500} melons, sells {b:10-45} before noon and {c:10-45} after it, and a truck then brings {d:20-200}. How many melons lie there in the evening?
= Multiplying, then adding | {a} * {b} + {c}
A taxi takes {c:3-6} euros at the start and {b:2-4} euros per kilometre. What does a ride of {a:3-40} km come to?
The electrician wants {c:40-90} dollars to turn up and {b:40-95} for every hour. He stayed {a:2-9} hours. How much is his bill?
phone plan: {b:10-60} a month, setup {c:10-90} once. cost of {a:6-36} months?
Every month {P} puts {b:20-300} euros aside. There were {c:50-900} euros in the account to begin with. How much will there be {a:3-24} months from now?
A kayak is {b:8-25} euros an hour, plus {c:5-30} euros insurance for the whole day. How much for {a:2-8} hours?
Printing costs {b:2-9} cents a page and the cover is {c:50-300} cents. How many cents does a brochure of {a:8-90} pages cost?
The plant was {c:5-40} cm tall when I bought it. It grows {b:2-9} cm per week. How tall is it {a:3-20} weeks later?
There are {a:4-40} tables for {b:4-10} guests each and {c:3-30} stools at the bar. How many people can sit down?
{P} swims {a:3-20} lengths of {b:25-50} metres and then another {c:10-24} metres to the ladder. How many metres in all?
We ate {a:2-9} pizzas at {b:8-18} euros each and gave the waiter {c:2-15} euros for himself. What did the evening cost?
The moving firm bills {b:60-150} dollars per hour and a flat {c:50-200} for the truck. If it takes {a:2-10} hours, what do we owe?
What would {a:2-10} nights at {b:40-200} euros a night cost me, cleaning fee of {c:20-90} euros included?
A candidate gets {c:10-50} points just for coming and {b:2-12} for each correct answer. {P} had {a:3-30} correct. How many points is that?
Each of the {a:4-30} carriages carries {b:30-90} travellers; the engine has a crew of {c:2-5}. How many people are on the train?
Altogether, how many days are {a:2-40} weeks of {b:7-7} days and {c:2-6} days more?
= Multiplying, then subtracting | {a} * {b} - {c}
{P} sells {a:10-90} bracelets for {b:3-20} euros each. The beads had cost {c:5-28} euros. How much did {P} gain?
Each of {a:5-40} trees gave {b:20-90} kg of olives, but {c:10-90} kg were spoiled. How many kilos were good?
We earned {b:5-15} dollars per car and washed {a:8-60} cars; soap and sponges came to {c:5-38} dollars. What was our profit?
{a:4-30} shelves, {b:10-50} books on each, {c:3-35} of the books are out on loan. How many books are there to see?
{a:3-12} packs of {b:12-60} {t} minus {c:2-30} that were damaged = ?
The order: {a:5-40} pieces at {b:10-90} euros apiece. There's a {c:5-45} euro credit from last time. How much must be transferred?
A quiz has {a:5-20} rounds worth {b:5-20} points. {P} dropped just {c:2-20} points overall. What did {P} score?
The bus has {a:8-20} rows with {b:4-5} seats, and {c:3-25} seats are still free. How many are taken?
= Paying for several | {a} - {b} * {c}
{P} hands over a {a:50-50} euro note for {b:2-6} {t} at {c:2-8} euros each. What is the change?
I pay with {a:100-100} dollars and take {b:2-8} tickets at {c:4-12} dollars each. How much do I get back?
With {a:20-20} euros in the hand, {P} buys {b:2-5} coffees for {c:2.00-3.90} euros each. How much remains?
If I buy {b:3-9} rose bushes at {c:5-15} euros each, what is left of my {a:150-500} euros?
change from {a:10-10} euros for {b:2-4} ice creams at {c:1.50-2.40}?
A spool holds {a:300-900} cm of ribbon. {P} cuts {b:3-12} pieces of {c:10-25} cm. How much ribbon is still on the spool?
The candle was {a:200-400} mm long and burns down {c:10-20} mm an hour. How long is it after {b:2-9} hours?
There's flour for the week: {a:900-5000} g. Each of {b:3-8} loaves takes {c:80-110} g. What's left in the sack?
{P} has {a:120-400} pages to translate and does {c:4-12} a day. How many are still to do after {b:2-9} days?
A tank of {a:60-90} litres; the engine swallows {c:4-9} litres each hour. How many litres are in it after {b:2-6} hours?
Out of {a:100-400} tiles the workers used {b:3-9} rows of {c:5-11}. How many tiles are not used?
My budget is {a:300-900} euros and the course costs {c:15-40} euros a lesson. What is left of it when I've had {b:3-7} lessons?
It is {a:28-35} degrees in the valley and gets {c:2-3} degrees colder with each of the {b:3-8} camps up the mountain. How warm is it at the top camp?
{a:200-900} spectators, and {b:2-6} buses took {c:20-30} of them home each. How many were left standing?
= Adding a product | {a} + {b} * {c}
The village had {a:300-3000} people, and every year {c:10-90} more come. How many after {b:3-20} years?
One {o} at {a:40-900} euros and {b:2-9} cables at {c:4-19} euros each, please. What's the total?
{P} has run {a:20-300} km this year and plans {b:3-20} more runs of {c:5-20} km. What will the distance be in the end?
I pay a deposit of ${a:100-900} and then {b:6-36} instalments of ${c:20-200}. How much have I paid in the end?
The ticket for an adult is {a:10-60} euros, and each of the {b:2-6} kids costs {c:4-9} euros. What does the family pay?
A lift weighs {a:300-900} kg empty. With {b:2-12} people of {c:60-90} kg in it, what is the load on the rope?
From the cabin it is {a:2-20} km to the lake, and {P} goes around the lake {b:2-6} times, {c:3-12} km each time. How many km are that?
The alarm rang at minute {a:5-40}; after that it rang {b:3-9} more times, one every {c:4-15} minutes. At which minute was the last one?
= Two products | {a} * {b} + {c} * {d}
{P} sold {a:5-90} small candles for {b:2-6} euros each and {c:3-60} large ones for {d:7-20} euros each. How much came in?
{a:2-9} coffees at {b:2.00-4.50} and {c:2-6} slices of cake at {d:3.00-6.00} euros each: the bill, please!
The carpenter worked {a:3-30} hours at {b:30-70} dollars, and the apprentice {c:3-30} hours at {d:12-25} dollars. What are the wages together?
What do {a:2-12} kilos of cherries at {b:4-12} euros a kilo and {c:2-12} kilos of peaches at {d:2-6} euros a kilo cost together?
A garage holds {a:3-40} cars with {b:4-4} wheels and {c:3-30} motorbikes with {d:2-2}. How many wheels are in it?
{P} biked for {a:2-5} hours at {b:14-28} km/h and then walked for {c:2-4} hours at {d:3-6} km/h. What distance was that in all?
wallet: {a:2-9} notes of {b:10-10} and {c:2-12} notes of {d:5-5} euros. how much money
A theatre has {a:5-20} rows of {b:12-30} seats below and {c:3-10} rows of {d:8-20} in the balcony. Seats in total?
Each of the {a:3-20} teachers gets {b:2-5} keys and each of the {c:2-9} caretakers {d:6-20}. How many keys must be cut?
In basketball {P} made {a:3-15} shots of {b:2-2} points and {c:2-9} shots of {d:3-3} points. How many points did {P} score?
= One product less another | {a} * {b} - {c} * {d}
{P} rents out {a:5-20} boats for {b:20-60} dollars each and pays {c:2-3} helpers {d:10-30} dollars each. What does {P} earn on it?
We baked {a:6-20} trays of {b:12-30} biscuits, and {c:2-6} children ate {d:2-6} each. How many biscuits are left?
A garden of {a:20-60} m by {b:15-40} m has a pond of {c:3-8} m by {d:2-7} m in it. How many square metres are not water?
{a:5-20} days of {b:200-600} steps, minus {c:2-4} days of {d:50-150} steps: what is the difference in steps?
The choir sold {a:40-200} tickets for {b:8-25} euros each and printed {c:2-3} posters for {d:20-60} euros each. What is the profit?
= Subtracting, then dividing | ({a} - {b}) / {c}
{P} wants to buy a {o} for {a:150-900} euros and already has {b:20-<a}. How many euros a week must {P} save to have the rest in {c:3-20} weeks?
The photographer asks {b:40-200} euros plus {c:10-60} per picture, and our bill is {a:250-2000} euros. How many pictures did we get?
After {b:6-<a} of the {a:30-400} {t} had been set aside, {c:2-9} {g} shared the others equally. How many did each one receive?
A {a:300-3000} euro prize, {b:50-250} of it for the coach, the rest equally for {c:3-12} players. How much does each player get?
The candle is {a:100-300} mm tall and must be {b:20-90} mm when the guests come. It loses {c:5-20} mm per hour. How many hours does that take?
{a:200-900} km to go this morning, {b:50-190} done by noon. With {c:2-6} equal stages for the rest, how long is each?
A plane at {a:5000-12000} metres has to come down to {b:500-3000} metres in {c:5-30} minutes. How many metres per minute is that?
{P} spent {a:30-300} euros in the bookshop: {b:5-28} for a calendar, and the rest on {c:2-9} novels at one and the same price. How much was a novel?
Inheritance {a:3000-90000}, funeral {b:900-2900}, {c:2-6} heirs with equal shares. Each gets?
The bath holds {a:150-400} litres and there are already {b:20-90} litres in it. How many minutes until it is full at {c:5-20} litres a minute?
= Adding, then dividing | ({a} + {b}) / {c}
Petrol {a:30-200} euros, motorway {b:10-90} euros, {c:2-5} of us in the car. What does each pay?
In the first round we picked {a:20-300} mushrooms, in the second {b:20-300}, and we fill them into baskets of {c:5-20}. How many baskets do we fill?
{P} has {a:20-200} photos from the sea and {b:20-200} from the hills, and puts {c:4-12} on each page. How many pages does the album get?
Between them, {c:3-12} workers must carry {a:20-200} planks and {b:20-200} beams, the same number each. How many pieces does each carry?
dinner {a:40-300}, drinks {b:20-200}, split {c:2-9} ways, my part?
{a:40-300} euros from the raffle and {b:40-300} euros from the cake sale go in equal parts to {c:2-8} shelters. What does one shelter get?
If the red team's {a:10-200} and the blue team's {b:10-200} runners are put in {c:2-10} equally large heats, how many run in each heat?
= Adding, then dividing | ({a} + {b} + {c}) / {d}
Rent {a:500-1500}, power {b:50-200} and internet {c:20-60} euros, all divided by {d:2-5} flatmates. How much for each of us?
{a:10-90} oranges, {b:10-90} limes and {c:10-90} lemons are shared out evenly over {d:3-12} baskets. How much fruit is in one?
= Adding, then multiplying | ({a} + {b}) * {c}
Lunch is {a:6-20} euros and a drink {b:2-6} euros. How much for {c:3-30} people who take both?
Every day {P} does {a:10-60} push-ups in the morning and {b:10-60} in the evening. How many in {c:5-30} days?
Each of the {c:3-30} gift bags gets {a:2-12} {t} and {b:2-12} sweets. How many things are needed?
The postman walks {a:2-9} km out and {b:2-9} km back, {c:5-25} days a month. How many kilometres is that per month?
A uniform is a shirt for {a:15-40} and trousers for {b:25-80} dollars. Outfit {c:4-40} waiters; cost?
A cafe pours {a:30-200} teas and {b:30-300} coffees a day. How many drinks does it pour in {c:3-30} days?
= Subtracting, then multiplying | ({a} - {b}) * {c}
The usual fare is {a:20-90} euros; group members pay {b:3-15} euros less. What does a group of {c:5-40} members pay in all?
{P} earns {a:12-40} euros an hour and gives {b:2-6} of them to the agency. What does {P} keep for {c:5-60} hours?
Bought at {b:3-<a}, sold at {a:10-200} dollars. Profit on {c:4-90} pieces?
A tap runs in {a:12-30} litres a minute while {b:2-9} litres a minute run out. How many litres gather in {c:5-40} minutes?
The {c:5-24} hikers got {a:6-12} plums each and gave back {b:2-4} each. How many plums did they keep in all?
{Q} does {b:8-15} km/h, {P} {a:18-35} km/h, same start, same road. How many km is {P} ahead after {c:2-6} hours?
By how much do {c:3-30} tickets get cheaper in all if one ticket goes down from {a:20-200} to {b:5-<a} euros?
= Multiplying, then dividing | {a} * {b} / {c}
{a:3-12} {g} each brought {b:6-30} {t}; all of them were sorted into {c:2-10} equal heaps. How many in a heap?
{P} has {a:4-20} packs of {b:10-50} sheets and uses {c:5-25} sheets a day. How many days do they last?
{a:2-6} pizzas with {b:8-12} slices each for {c:2-10} kids. Slices per kid?
The film club saved {b:10-90} euros a month for {a:3-24} months. Shared by its {c:2-12} members, how much is that for each?
A wall takes {a:4-40} rows of {b:20-60} bricks. How many trips does {P} need, carrying {c:10-20} bricks at a time?
= Dividing, then adding | {a} / {b} + {c}
{b:3-9} friends shared {a:30-400} {t} evenly. {P}, one of them, had {c:3-40} already. How many does {P} have now?
The boat for {a:90-2400} euros is split evenly by {b:2-6} friends, and each of them also pays {c:10-90} euros for a life jacket. What does one of them pay?
The drive of {a:120-900} km at {b:60-100} km/h, and then {c:2-6} hours on the ferry. How many hours on the way?
= Dividing, then subtracting | {a} / {b} - {c}
{P} got an equal share when {a:60-600} {t} were split among {b:2-6}, and at once lost {c:2-9}. How many has {P} now?
A bill of {a:80-600} euros is split evenly by {b:2-5} friends, and {P} gets {c:3-15} euros off the own part with a coupon. What does {P} pay?
= Dividing, then multiplying | {a} / {b} * {c}
{a:100-900} euros for {b:2-6} nights is what the pension asked; what would {c:7-14} nights be at that rate?
My printer did {a:20-300} sheets in {b:2-9} minutes. At that rate, how many in {c:10-60} minutes?
For {b:2-6} guests I take {a:200-1500} g of potatoes. And for {c:7-30}?
If {a:20-400} steps burn {b:2-9} units, how many steps burn {c:10-90} units?
A {a:200-3000} km flight used {b:2-9} tanks; same plane, {c:10-20} tanks: how many km?
= Halving, then adding | {a} / 2 + {b}
{P} gave away half of the {a:20-600} {t} and later got {b:3-90} new ones. How many are there now?
The pool was {a:200-3000} litres full, half was let out, and {b:50-500} litres were filled in. What's in it now?
= Half, then subtracting | {a} / 2 - {b}
Half price on a {o} of {a:60-900} euros, and then {b:5-25} euros off with the card. What is to pay?
One half of {a:80-900} eggs hatched, but {b:3-30} chicks fell ill. How many healthy chicks?
= Doubling, then adding | {a} * 2 + {b}
A company of {a:10-400} people doubled in size and then hired {b:3-60} more. How many is it today?
The second volume has {b:10-90} pages more than twice the {a:100-500} of the first. How long is the second?
= Doubling, then subtracting | {a} * 2 - {b}
{P} has twice as many {t} as {Q}, less {b:2-9}. {Q} has {a:10-90}. How many has {P}?
The audience of {a:50-900} doubled after the break, and then {b:5-45} walked out. How many stayed?
= Tripling, then subtracting | {a} * 3 - {b}
{P} tripled the stake of {a:20-300} euros and then paid {b:5-50} euros for drinks. How much money is that?
= Tripling, then adding | {a} * 3 + {b}
This year we got three times last year's {a:10-300} letters and {b:2-50} on top of that. How many letters did we get?
= Three quarters | {a} * 3 / 4
Three out of every four of our {a:40-900} members voted. How many voted?
= Two thirds | {a} * 2 / 3
{P} poured out two thirds of the {a:60-900} ml. How many ml were poured out?
= Two fifths | {a} * 2 / 5
Two fifths of {a:50-900} pupils come by bike. How many are they?
""",
    "ages and journeys": """
= Doubling, then adding | {a} * 2 + {b}
{P} is {a:5-40} years old. {Q}'s age is twice that plus {b:2-9}. How old is {Q}?
= Doubling, then subtracting | {a} * 2 - {b}
I am {a:15-40}. My uncle is {b:2-12} years younger than twice my age. How old is the uncle?
= Younger, then older | {a} - {b} + {c}
{P} is {a:25-80}. {Q} is {b:2-20} years younger than {P}, and the cousin {c:2-15} years older than {Q}. How old is the cousin?
= Older, then younger | {a} + {b} - {c}
{Q} is {b:2-12} years older than {P}, who is {a:20-60}; their sister is {c:2-9} years younger than {Q}. The sister's age?
= Times, then later | {a} * {b} + {c}
The boy is {a:6-9} and his mother is {b:4-5} times as old. How old will she be in {c:3-30} years?
My tortoise is {b:2-5} times my age and I'm {a:10-30}. What will the tortoise's age be {c:3-20} years from today?
= Times, then earlier | {a} * {b} - {c}
{P} is {a:10-20} years old and Grandpa {b:4-5} times as old. What was Grandpa's age {c:5-30} years ago?
= The sum of the ages later | {a} + {b} + 2 * {c}
{P} is {a:3-40} and {Q} is {b:3-40}. What will their two ages add up to in {c:3-20} years?
= Half, then adding | {a} / 2 + {b}
A father is {a:44-90}. His daughter is half his age and gets married in {b:2-9} years. How old will she be then?
= Halving, then subtracting | {a} / 2 - {b}
{P} is {a:40-90} years old, {Q} half as old. How old was {Q} {b:3-14} years ago?
= Two distances | {a} * {b} + {c} * {d}
For {a:2-6} hours the van went {b:40-70} km/h, and for {c:2-6} more hours {d:75-130} km/h. How far did it go?
A rider trots {a:2-4} hours at {b:8-14} km/h and walks {c:2-3} hours at {d:4-7} km/h. Total km?
= Towards each other | ({a} + {b}) * {c}
Two trains leave the same station in opposite directions, one at {a:60-160} km/h, the other at {b:60-160}. How far apart are they after {c:2-6} hours?
= Meeting | {c} / ({a} + {b})
Two cyclists {c:40-300} km apart ride towards each other, at {a:12-25} and {b:12-25} km/h. After how many hours do they meet?
= Catching up | {c} / ({a} - {b})
{Q} is {c:6-60} km ahead and goes {b:5-15} km/h. {P} follows at {a:18-40} km/h. How many hours until {P} has caught up?
= The average speed | ({a} + {b}) / ({c} + {d})
{P} did {a:50-400} km in {c:2-6} hours, had no rest, and did another {b:50-400} km in {d:2-6} hours. What was the average speed of the whole trip in km/h?
= There and back | 2 * {a} * {b}
{P}'s way to work is {a:3-40} km long. How many km does {P} drive in {b:5-22} days, there and back each day?
The school lies {a:2-12} km from our door. Going there and coming home on {b:5-200} days makes how many kilometres?
= There and back | 2 * {a} / {b}
The summit hut is {a:6-40} km off. How many hours of walking is it to the hut and home again at {b:3-6} km/h?
= Distance by time by days | {a} * {b} * {c}
A caravan moves {a:3-7} km/h for {b:4-10} hours each day. What distance in {c:3-30} days?
How many metres does a conveyor belt run in {c:2-30} hours of {b:60-60} minutes at {a:5-90} metres a minute?
= Speed times time, then what is missing | {a} - {b} * {c}
The harbour is {a:400-900} km away. We sail at {b:12-40} km/h. How many km are still ahead after {c:3-9} hours?
A {a:250-900} km road, {c:2-4} hours driven at {b:40-60} km/h. What distance is missing?
= The time, then minutes | {a} / {b} * 60
How many minutes does a bus take for {a:5-90} km at {b:30-90} km/h?
A boat makes {b:10-40} km/h, and the island lies {a:5-60} km out. Minutes to get there?
= Minutes at a speed | {a} * {b} / 60
{P} drives {b:10-55} minutes at {a:30-120} km/h. How many kilometres is that?
= Hours and minutes | {a} * 60 + {b}
A film of {a:2-4} hours and {b:5-55} minutes runs for how many minutes?
The marathon took {P} {a:3-6} hours {b:2-58} minutes. Give me minutes only.
= Hours and minutes | {a} + {b} / 60
Write {a:2-12} hours {b:6-54} minutes as hours with a decimal.
= Minutes and seconds | {a} * 60 + {b}
A song lasts {a:2-9} min {b:5-55} s. Seconds in all?
= Weeks and days | {a} * 7 + {b}
{P} was at sea for {a:2-40} weeks and {b:2-6} days. How many days?
= Years and months | {a} * 12 + {b}
The toddler is {a:2-5} years and {b:2-11} months old. Say it in months.
= Dozens and more | {a} * 12 + {b}
We have {a:2-30} dozen eggs and {b:2-11} single ones. How many eggs?
= Metres and centimetres | {a} * 100 + {b}
A board of {a:2-9} m {b:5-95} cm: its length in centimetres?
= Euros and cents | {a} * 100 + {b}
How many cents are {a:2-90} euros and {b:5-95} cents?
= Kilograms and grams | {a} * 1000 + {b}
{P} buys a cheese of {a:2-9} kg and {b:50-950} g. The weight in grams?
= Seven days of twenty-four hours | {a} * 7 * 24
{a:2-40} weeks on the ice, day and night: how many hours was the crew there?
convert {a:2-50} weeks to hours
= Twenty-four hours of sixty minutes | {a} * 24 * 60
A fever went on for {a:2-14} full days. How many minutes is that?
days to minutes: {a:2-90}
= Sixty minutes of sixty seconds | {a} * 60 * 60
{P} stayed awake for {a:10-60} hours. That makes how many seconds?
= Sixty seconds of sixty minutes | {a} / 60 / 60
A sensor ran for {a:7200-900000} seconds. How many hours was it on?
= Hours into weeks | {a} / 24 / 7
Express {a:336-9000} hours in weeks.
= Minutes into days | {a} / 60 / 24
A timer shows {a:2880-90000} minutes. How many days are those?
= Minutes a day, in hours | {a} * {b} / 60
{P} practises the flute {a:15-90} minutes a day. How many hours is it in {b:7-60} days?
The bus ride takes me {a:10-50} minutes, and I take it {b:10-90} times a month. Hours per month on the bus?
= Litres from cups | {a} * {b} / 1000
{b:5-90} cups of {a:150-400} ml are filled from one barrel. How many litres come out of it?
= Steps into kilometres | {a} * {b} / 100000
{P} takes {a:3000-30000} steps of {b:50-85} cm. How many kilometres is that?
= Metres per second | {a} * 1000 / 3600
How many metres per second are {a:18-180} km/h?
= Kilometres per hour | {a} * 3.6
A sprinter moves at {a:5-12} metres per second. What is it in km/h?
= Rate times time times people | {a} * {b} * {c}
{a:3-30} volunteers plant {b:4-30} trees an hour each. How many trees stand after {c:2-9} hours?
{c:2-9} machines fill {a:20-200} bottles a minute each. Bottles in {b:5-60} minutes?
{a:3-40} guests stay {b:2-14} nights at {c:30-120} euros per head and night. What is the total?
A cook needs {a:2-4} eggs per guest and morning. How many eggs for {b:5-40} guests on {c:2-14} mornings?
Each of {a:4-30} cows gives {b:10-30} litres a day; how much milk in {c:5-30} days?
There are {a:2-9} floors with {b:4-20} rooms of {c:2-6} beds. How many beds are there?
workers {a:3-40}, hours a day {b:4-9}, days {c:3-30}; total working hours?
A lamp shop sells {a:3-30} boxes of {b:4-20} lamps at {c:5-60} euros a lamp. How much money comes in?
= The work of one | {a} / {b} / {c}
{b:2-12} pickers fill {a:60-3000} baskets in {c:2-10} days, all equally fast. How many baskets does one picker fill a day?
Our bill for {b:2-6} people and {c:2-10} nights is {a:200-4000} euros. How much is that per person and night?
{a:120-3000} km in {c:2-10} days with {b:2-5} equal stages a day. How long is a stage?
= Doubling again and again | {a} * 2^{b}
A rumour is known to {a:2-30} people and each day to twice as many. How many know it {b:3-10} days later?
{P} stakes {a:2-50} euros and doubles the money {b:2-8} times in a row. How much is it in the end?
A cell culture of {a:20-900} doubles each hour. Count after {b:3-12} hours?
A sheet of paper is {a:0.05-0.30} mm thick. I fold it in half {b:3-8} times, doubling it each time. How many mm thick is the stack?
In the tale the king pays {a:2-9} grains on the first day and doubles the pay {b:4-14} times. What is the final pay?
= Tripling again and again | {a} * 3^{b}
Every week the weeds cover three times as much. They cover {a:2-40} square metres now. How many in {b:2-6} weeks?
= Halving again and again | {a} / 2^{b}
{a:64-9000} players in a knockout; every round sends half of them home. How many are in it after {b:2-5} rounds?
A ball dropped from {a:80-900} cm bounces back to half the height each time. How high does bounce number {b:2-5} go?
The half-life is one day, the dose {a:40-800} mg. How many mg are there after {b:2-6} days?
""",
    "percent and average": """
= Discount, then subtracting | {a} - {b}% * {a} - {c}
A {o} for {a:80-900} euros: {b:5-50}% off in the sale, and after that a {c:5-20} euro voucher. What do I pay at last?
{P} earns {a:1500-6000} dollars. {b:10-35} percent are tax, and rent is {c:300-700}. What is left to live on?
Of {a:200-900} apples {b:5-50}% were rotten, and {c:5-60} of the good ones were given away. How many good apples remain?
= Discount, then adding | {a} - {b}% * {a} + {c}
The {o} was {a:60-900} dollars; {P} got {b%}% off but paid {c:4-30} dollars for a gift box. Total?
A club of {a:100-900} lost {b:5-60} percent of its members and then won {c:5-90} new ones. How large is it?
= Tax, then adding | {a} + {b}% * {a} + {c}
Price {a:40-900} euros, {b:5-25}% tax on it, and {c:4-25} euros for postage (no tax). What's the final sum?
{P}'s wage of {a:1200-5000} euros rose by {b:2-15} percent, and a bonus of {c:50-900} euros came on top. How much is it this month?
= Growing, then subtracting | {a} + {b}% * {a} - {c}
A village of {a:500-9000} grew by {b:2-50} percent, and then {c:20-400} people moved away. How many live there?
A deposit of {a:300-9000} euros earns {b:2-9}% interest in the year, and the bank keeps {c:5-50} euros as a fee. What is the balance after that?
= Adding, then tip | ({a} + {b}) * (100% + {c}%)
Food {a:20-200}, drinks {b:10-90}, and {c:5-20}% tip on the whole. What do we lay on the table?
A {o} for {a:30-600} and a bag for {b:20-200} dollars, both plus {c:5-25}% tax: how much together?
= Adding, then discount | ({a} + {b}) * (100% - {c}%)
{P} buys shoes at {a:30-200} and a coat at {b:50-400} euros and gets {c:5-50}% off the sum. What is to pay?
The two fares, {a:20-300} and {b:20-300} euros, both get {c:10-50} percent cheaper with my card. What do I pay for the two?
= Multiplying, then discount | {a} * {b} - {c}% * {a} * {b}
{a:5-60} bags of cement for {b:5-20} euros each, with {c:5-30}% trade discount on the lot. Net price?
A school orders {a:20-200} notebooks at ${b:2-9} each; as a regular it saves {c:5-25} percent. What does the school pay?
= Multiplying, then tax | {a} * {b} + {c}% * {a} * {b}
{P} works {a:4-60} hours at {b:20-90} euros and adds {c:5-25}% tax on the invoice. What does the invoice say?
= Percent of each | {a} * {b} * {c}%
{a:3-30} flats were sold for {b:90000-500000} euros each, and the agent gets {c:2-6} percent of it all. How much does the agent get?
= Percent, then sharing | {a} * {b}% / {c}
{b:10-60} percent of a {a:500-9000} euro profit goes to {c:2-9} partners in equal parts. What does each get?
= Percent of a percent | {a} * {b}% * {c}%
Of {a:400-9000} visitors, {b:10-90}% are tourists, and {c:10-90}% of the tourists come by train. How many tourists come by train?
What is {b%}% of {c:5-90}% of {a:100-9000}?
= Falling twice by percent | {a} * (100% - {b}%) * (100% - {c}%)
First {b:5-50}% off, then another {c:5-30}% off the lowered price: what does a {a:50-900} euro {o} cost?
A lake of {a:200-9000} hectares shrank by {b:2-30}% one year and by {c:2-30}% of the rest the next. Size now?
= Growing twice by percent | {a} * (100% + {b}%) * (100% + {c}%)
Rent of {a:300-2000} euros, up {b:2-12}% last year and up {c:2-12}% again this year. What is it now?
A colony of {a:100-9000} ants grew {b:5-60} percent in May and {c:5-60} percent in June. How many ants afterwards?
= Rising, then falling by percent | {a} * (100% + {b}%) * (100% - {c}%)
A share of {a:20-900} dollars climbed {b:2-60}% and then dropped {c:2-50}%. Where does it stand?
= Falling, then rising by percent | {a} * (100% - {b}%) * (100% + {c}%)
The price of {a:20-900} euros was cut by {b:5-50}% and later put up by {c:5-60}%. What is the price in the end?
= Growing year by year | {a} * (100% + {b}%)^{c}
{P} puts {a:500-9000} euros in a bank at {b:1-8} percent a year, interest on interest. How much is there after {c:2-20} years?
A town of {a:5000-90000} grows by {b:1-6}% every year. How many people is that in {c:2-15} years?
A tree of {a:50-400} cm gets {b:5-20}% taller each year. Height after {c:2-6} years?
= Shrinking year by year | {a} * (100% - {b}%)^{c}
A van of {a:9000-60000} euros loses {b:5-25} percent of its worth every year. What is its worth after {c:2-8} years?
{a:300-9000} frogs, and each year {b:3-30}% fewer. How many in {c:2-9} years?
= The share in percent | {a} / ({a} + {b}) * 100
The club has {a:10-300} women and {b:10-300} men. What percent are women?
{P} won {a:3-60} games and lost {b:3-60}, none was drawn. Winning percentage?
For the paint I mix {a:20-900} ml of blue with {b:20-900} ml of white. How many percent of the mix is blue?
yes {a:20-900}, no {b:20-900}. percentage of yes?
= The share in percent | {b} / ({a} + {b}) * 100
{a:10-200} pupils passed and {b:2-60} failed. What percentage failed?
= What is left, in percent | ({a} - {b}) / {a} * 100
{b:5-<a} of the {a:40-900} seats are taken. What percentage of the seats is free?
{P} has done {b:3-<a} of {a:20-200} exercises. How many percent are still to do?
A tank for {a:100-2000} litres has already given off {b:20-<a} litres, having been full. How full is it in percent?
= The change in percent | ({b} - {a}) / {a} * 100
From {a:50-900} members last year to {b:>a-1000} this year: growth in percent?
Bread went up from {a:100-300} to {b:>a-500} cents. By what percent?
Bought for {a:20-900} euros, sold for {b:>a-1500}. Profit in percent of the purchase price?
= The change in percent | ({a} - {b}) / {a} * 100
{P} cut the race time from {a:60-400} to {b:40-<a} seconds. How many percent less is that?
A coat marked {a:60-900} dollars goes for {b:30-<a}. What discount is that, in percent?
= The average | ({a} + {b}) / 2
Low {a:2-15}, high {b:16-38} degrees. Mean of the two?
{P} guessed {a:20-900} and {Q} guessed {b:20-900}; we take the number midway. Which is it?
half the sum of {a:4-900} and {b:4-900}
= The average | ({a} + {b} + {c}) / 3
The judges gave {P} {a:2-10}, {b:2-10} and {c:2-10} points. What is the mean score?
I drove {a:100-600}, {b:100-600} and {c:100-600} km on three days. Per day, that is on average how much?
Three sacks: {a:20-90} kg, {b:20-90} kg, {c:20-90} kg. Average weight?
{a:3-90}, {b:3-90}, {c:3-90} => mean
My last phone bills were {a:15-90}, {b:15-90} and {c:15-90} euros, so what do I usually pay, taking the average?
= The average | ({a} + {b} + {c} + {d}) / 4
Over four quarters the shop made {a:2000-90000}, {b:2000-90000}, {c:2000-90000} and {d:2000-90000} euros. Quarterly average?
The quartet's members are {a:18-80}, {b:18-80}, {c:18-80} and {d:18-80} years old; find their mean age.
avg {a:2-90} {b:2-90} {c:2-90} {d:2-90}
My four hens laid {a:10-30}, {b:10-30}, {c:10-30} and {d:10-30} eggs this month. How many eggs per hen, on average?
Add up {a:3-90}, {b:3-90}, {c:3-90} and {d:3-90} and take a fourth of it. What is it?
= The weighted average | ({a} * {b} + {c} * {d}) / ({a} + {c})
{a:5-30} pupils have {b:40-90} points on average, the other {c:5-30} pupils {d:40-90} on average. What is the average of all of them?
= What is missing to the average | 3 * {a} - {b} - {c}
Three numbers have a mean of {a:50-90}. Two of them are {b:10-60} and {c:10-60}. What is the third?
= The sum from the average | {a} * {b}
On average each of {a:5-40} hens weighs {b:2-4} kg. How much do they weigh in all?
""",
    "shapes": """
= The perimeter of a rectangle | 2 * ({a} + {b})
{P} wants a hedge all the way around a rectangular garden, {a:8-60} m long and {b:5-50} m wide. How many metres of hedge?
One lap around a {a:40-120} by {b:30-90} metre pitch: how many metres?
perimeter, rectangle, sides {a:3-90} and {b:3-90}
How much lace goes around the edge of a {a:60-250} cm by {b:40-180} cm tablecloth?
= The perimeter of a square | {a} * 4
What length of rope closes off a square of {a:3-60} m per side?
= The side from the perimeter | {a} / 4
The fence around a square meadow is {a:40-2000} m long. How long is one side?
= Several laps | 2 * ({a} + {b}) * {c}
{P} runs {c:2-12} times around a rectangular park of {a:100-800} m by {b:80-600} m. How many metres is the run?
= The fence minus the gate | 2 * ({a} + {b}) - {c}
A plot of {a:10-60} m by {b:8-50} m is fenced in, except for a gate {c:2-5} m wide. How many metres of fence are used?
= The cost of the fence | 2 * ({a} + {b}) * {c}
Fencing costs {c:8-60} euros a metre. What does it cost to fence in a {a:10-80} m by {b:8-60} m paddock?
= The area of a rectangle | {a} * {b}
How many square metres of turf cover a lawn measuring {a:5-60} by {b:4-50} m?
{P}'s room is {a:3-9} m long and {b:2-7} m wide; the floor space, please.
= The cost of the area | {a} * {b} * {c}
A carpet costs {c:8-60} euros per square metre. What would it cost for a room of {a:3-9} m by {b:3-8} m?
The floor is {a:4-20} m by {b:3-15} m, and parquet is ${c:20-90} a square metre. How many dollars for the whole floor?
{P} mows lawns for {c:2-4} cents a square metre. How many cents does {P} get for a {a:10-50} by {b:8-40} metre lawn?
= The number of tiles | {a} * {b} / {c}
A terrace of {a:200-900} cm by {b:200-600} cm gets slabs of {c:400-2500} square cm each. How many slabs are needed?
One tin of paint is enough for {c:8-20} square metres. How many tins for a wall of {a:10-60} by {b:2-8} metres?
= The missing side | {a} / {b}
A rectangular field has {a:200-9000} square metres and is {b:10-90} metres wide. How long is it?
= Two areas | {a} * {b} + {c} * {d}
The hall is {a:5-12} m by {b:3-9} m and the kitchen {c:3-6} m by {d:2-5} m. How many square metres of floor do both have?
= One area less another | {a} * {b} - {c} * {d}
{P} paints a wall {a:5-12} m long and {b:3-5} m high, leaving out a window of {c:2-3} m by {d:1-2} m. How many square metres of wall get paint?
= The area of a frame | {a} * {b} - {c}^2
From a sheet of {a:30-90} cm by {b:30-80} cm, {P} cuts out a square with {c:5-25} cm sides. What area remains?
= The area of a square | {a}^2
A chessboard is {a:20-60} cm on every side. How many square centimetres is that?
square, side {a:3-200}. area?
= The side of a square | sqrt({a})
A square dance floor has {a:25-900} square metres. What does one edge measure?
= The perimeter from the area | 4 * sqrt({a})
A square garden has an area of {a:100-10000} square metres. How long is the fence around it?
= The area of a triangle | {a} * {b} / 2
A flag is a triangle with a base of {a:20-90} cm and a height of {b:30-150} cm. How much cloth, in square cm?
The gable of our house is a triangle, {a:5-14} m wide and {b:2-7} m high. Area to paint?
= The area of a trapezium | ({a} + {b}) / 2 * {c}
A trapezium has parallel sides of {a:5-60} and {b:5-60} cm, {c:3-40} cm apart. What area is that?
= The volume of a box | {a} * {b} * {c}
How many cubic metres of earth must be dug out for a cellar {a:5-15} m long, {b:4-12} m wide and {c:2-4} m deep?
box {a:5-90} x {b:5-90} x {c:5-90} cm: volume?
{P} stacks dice {a:2-12} wide, {b:2-12} deep and {c:2-12} high into one solid block. How many dice are in it?
An aquarium measures {a:40-150} by {b:30-60} by {c:30-60} cm on the inside. How many cubic centimetres of water fill it to the brim?
= The litres of a tank | {a} * {b} * {c} / 1000
A fish tank is {a:40-150} cm long, {b:25-60} cm wide and {c:25-60} cm high. At 1,000 cubic cm a litre, how many litres does it hold?
= The weight of a block | {a} * {b} * {c} * {d}
A beam of {a:2-9} by {b:2-3} by {c:1-2} metres weighs {d:400-900} kg per cubic metre. How heavy is it?
= The surface of a box | 2 * ({a} * {b} + {a} * {c} + {b} * {c})
How much paper covers all six faces of a parcel of {a:10-60} by {b:8-40} by {c:5-30} cm, with no overlap?
What is the surface area of a cuboid with edges {a:3-40}, {b:3-40} and {c:3-40}?
= The surface of a cube | 6 * {a}^2
{P} paints a wooden cube with {a:4-60} cm edges on all sides. How many square cm are painted?
What surface does a cube of edge length {a:2-90} have?
= The volume of a cube | {a}^3
A cubic tank is {a:2-9} m long, wide and high. How many cubic metres does it hold?
An ice cube is {a:2-9} cm along each edge; how many cubic cm of ice?
= Several cubes | {a} * {b}^3
What is the volume of {a:3-40} cubes with edges of {b:2-20} cm, all together?
= The edge of a cube | cbrt({a})
How wide is a cube-shaped tank that holds {a:8-9000} cubic metres?
= The circumference of a circle | 2 * pi * {a}
{P} ties a goat to a pole; the rope is {a:3-20} m. How long is the goat's round path at full stretch?
A merry-go-round seat is {a:3-9} metres from the middle. How far does it move in one full turn?
circle with radius {a:2-200}: circumference?
= The circumference of a circle | pi * {a}
A tree trunk is {a:20-200} cm thick, measured straight across. How long a ribbon goes around it once?
How long is the rim of a plate {a:15-40} cm across?
= The radius from the circumference | {a} / (2 * pi)
What radius has a circle with a circumference of {a:10-900}?
= The diameter from the circumference | {a} / pi
It is {a:50-900} cm around the old oak. How thick is its trunk, straight across?
= Turns of a wheel | pi * {a} * {b}
A wheel {a:40-80} cm in diameter turns {b:10-900} times. How many cm does it roll?
= The area of a circle | pi * {a}^2
A lighthouse can be seen {a:5-40} km away in every direction. How many square km is that?
A sprinkler throws water {a:2-15} m all around it. What area gets wet?
How large is a round rug with a radius of {a:50-200} cm?
area of a disc, radius {a:2-300}
= The area of a circle | pi * ({a} / 2)^2
A pizza is {a:20-50} cm across. How many square centimetres of pizza are on the plate?
What is the area of a round pond with a diameter of {a:3-90} m?
= The area of a half circle | pi * {a}^2 / 2
A half-round window has a radius of {a:20-90} cm. How much glass, in square cm, is in it?
= The area of a ring | pi * ({a}^2 - {b}^2)
A round pond with radius {b:2-<a} m lies in the middle of a round lawn with radius {a:6-40} m. How much grass is around it?
= The volume of a cylinder | pi * {a}^2 * {b}
A round tin has a radius of {a:3-9} cm and is {b:5-25} cm tall. How many cubic cm of soup fit in?
A well is {b:4-30} m deep with a radius of {a:1-3} m. How many cubic metres of earth were dug out?
= The volume of a cone | pi * {a}^2 * {b} / 3
A cone of sand has a radius of {a:2-20} m at the bottom and a height of {b:2-15} m. How much sand is it?
= The volume of a sphere | 4 / 3 * pi * {a}^3
How much gas fits into a perfectly round balloon with a radius of {a:2-15} m?
= The surface of a sphere | 4 * pi * {a}^2
How much leather covers a ball with a radius of {a:5-20} cm?
= The volume of a pyramid | {a}^2 * {b} / 3
A pyramid stands on a square of {a:10-200} m per side and is {b:8-150} m high. Its volume?
= The hypotenuse | sqrt({a}^2 + {b}^2)
A ladder's foot is {a:2-5} m from the wall and it touches the wall {b:4-12} m up. How long is the ladder?
The park is {a:100-900} m by {b:100-900} m. How long is the path straight across from corner to corner?
Sail {a:3-60} miles south, then {b:3-60} miles west. How far are you from the start as the crow flies?
right triangle, short sides {a:3-90} and {b:3-90}, long side?
A TV is {a:60-160} cm wide and {b:40-90} cm high. What is its diagonal?
{P} walks {a:20-300} m along the street, turns a right-angled corner and walks {b:20-300} m. How far is {P} from the start in a straight line?
= The other leg | sqrt({a}^2 - {b}^2)
A ladder of {a:4-13} m leans on a wall, its foot {b:1-3} m from it. How high does it reach?
The hypotenuse is {a:10-90} and one leg is {b:3-<a}. What is the other leg?
= The diagonal of a square | {a} * sqrt(2)
How long is the diagonal of a square with sides of {a:3-90}?
= The space diagonal | sqrt({a}^2 + {b}^2 + {c}^2)
What is the longest stick that fits, corner to corner, in a box of {a:10-90} by {b:10-90} by {c:10-90} cm?
= The third angle | 180 - {a} - {b}
Two angles of a triangle are {a:20-80} and {b:20-80} degrees. How large is the third one?
= The height by the tangent | {a} * tan(radians({b}))
From {a:10-200} m away, level with its foot, {P} sees the top of a mast at an angle of {b:10-70} degrees. How high is the mast?
""",
    "powers and functions": """
= The square root | sqrt({a})
square root of {a:5-9000}
Tell me the number whose square is {a:50-9000}.
{P} must take the root of {a:10-9000} in the exam. What comes out?
What positive number, multiplied by itself, gives {a:16-9000}?
= Squaring | {a}^2
Square {a:12-300}.
What do I get if I multiply {a:12-300} by itself?
How many little tiles are in a pattern with {a:5-90} rows of just as many tiles?
= Cubing | {a}^3
Cube of {a:3-60}?
What is {a:3-40} times itself times itself again?
= The cube root | cbrt({a})
cube root of {a:8-90000}
= The power | {a}^{b}
{a:2-15} raised to {b:3-8}, please.
Raise {a:2-12} to the power of {b:3-9}.
Power: base {a:2-20}, exponent {b:3-7}. Value?
How many codes of {b:3-8} signs can be made from {a:2-26} letters, repeats allowed?
A die with {a:4-20} faces is thrown {b:2-6} times. How many different sequences of results can there be?
A lock has {b:3-6} rings with {a:5-10} digits each. How many settings does it have?
= The negative power | {a}^(-{b})
What is {a:2-12} to the power of minus {b:1-5}?
= The power of ten | 10^{a}
What is ten to the power of {a:3-12}?
= The power of two | 2^{a}
A quiz has {a:4-15} yes-or-no questions. In how many ways can the sheet be filled in completely?
Two multiplied by itself until there are {a:5-20} twos in the product: what is that?
= The root of any degree | {a}^(1/{b})
What is the {b:4-9}th root of {a:20-9000}?
= The square root, then adding | sqrt({a}) + {b}
Add {b:3-90} to the square root of {a:16-9000}.
= The square root, then multiplying | sqrt({a}) * {b}
{b:3-40} times the square root of {a:16-900} is how much?
= The square, then adding | {a}^2 + {b}
Square {a:5-60}, then put {b:3-400} on top.
= The square, then subtracting | {a}^2 - {b}
Take {b:3-90} from the square of {a:11-60}.
= The cube, then subtracting | {a}^3 - {b}
What is the cube of {a:5-30} minus {b:3-90}?
= The cube, then adding | {a}^3 + {b}
{P} cubes {a:3-20} and adds {b:3-400}. What is the outcome?
= The difference of squares | {a}^2 - {b}^2
By how much is the square of {a:12-60} larger than the square of {b:3-<a}?
= The factorial | {a}!
Compute the factorial of {a:4-15}.
factorial {a:4-18}
Multiply all whole numbers from 1 up to {a:4-15}.
{a:4-10} runners cross the line one by one. How many different finishing orders are possible?
How many ways are there to hang {a:4-9} different coats on as many hooks, one on each?
= The quotient of factorials | {a}! / {b}!
Divide the factorial of {a:6-14} by the factorial of {b:2-5}.
= The number of pairs | {a} * ({a} - 1) / 2
Each of {a:4-40} guests shakes hands once with each other guest. How many handshakes are there?
In a league of {a:4-24} teams every team meets every other one once. How many matches?
= The sum of the whole numbers | {a} * ({a} + 1) / 2
What do all the whole numbers from 1 to {a:10-400} add up to?
= The natural logarithm | ln({a})
Natural logarithm of {a:2-900y}, please.
Find the logarithm of {a:3-900y} to the base e.
= The logarithm to base 10 | log10({a})
Base-ten logarithm of {a:20-90000y}?
Ten to which power is {a:20-90000y}?
= The logarithm to base 2 | log2({a})
How often must one be doubled to reach {a:4-9000y}? I mean the exact logarithm to base 2.
= The logarithm | log({a}, {b})
log of {a:20-9000y}, base {b:3-9}?
= The exponential | exp({a})
Raise the number e to the power {a:0.20-8.00}.
= The sine | sin(radians({a}))
sine of an angle of {a:5-85} degrees?
= The cosine | cos(radians({a}))
For my maths homework I need the cosine of a {a:5-85} degree angle.
= The tangent | tan(radians({a}))
tangent, {a:5-80} degrees
= Radians | radians({a})
What are {a:5-350} degrees in radians?
= Degrees | degrees({a})
Convert an angle of {a:0.10-6.00} radians to degrees.
= Rounding the quotient | round({a} / {b}, 2)
Divide {a:20-900} by {b:3-40} and round the result to two decimals.
= Rounding up | ceil({a} / {b})
{a:20-400} people, boats for {b:4-12} each: how many boats must come so that everybody has a seat?
= The largest less the smallest | max({a}, {b}, {c}) - min({a}, {b}, {c})
What's the span from the lowest to the highest of {a:5-900y}, {b:5-900y} and {c:5-900y}?
""",
    "in words": """
= Adding, then multiplying | ({a} + {b}) * {c}
What is the product of the sum of {a:3-90} and {b:3-90} with {c:3-30}?
Multiply {c:3-30} by the sum of {a:3-90} and {b:3-90}.
{a:3-60} plus {b:3-60}, and the whole lot times {c:3-20}?
= Subtracting, then multiplying | ({a} - {b}) * {c}
Take {b:3-<a} from {a:20-400} and multiply what is left by {c:3-20}.
{c:3-20} times the difference of {a:20-400} and {b:3-<a}?
= The product of two sums | ({a} + {b}) * ({c} + {d})
Multiply the sum of {a:3-40} and {b:3-40} by the sum of {c:3-40} and {d:3-40}.
= Subtracting a product | {a} - {b} * {c}
Subtract the product of {b:3-12} and {c:3-12} from {a:150-900}.
From {a:150-900}, take {b:3-12} times {c:3-12}.
What must be added to the product of {b:3-12} and {c:3-12} to get {a:150-900}?
= Multiplying, then subtracting | {a} * {b} - {c}
What is {c:3-24} less than the product of {a:5-60} and {b:5-60}?
Reduce {a:5-60} times {b:5-60} by {c:3-24}.
= Multiplying, then adding | {a} * {b} + {c}
What number is {c:3-400} greater than {a:3-60} times {b:3-60}?
To the product of {a:3-60} and {b:3-60}, add {c:3-400}.
= Half the sum | ({a} + {b}) / 2
What is half the sum of {a:4-900} and {b:4-900}?
Add {a:4-900} to {b:4-900} and halve it.
= Half the difference | ({a} - {b}) / 2
Give me half of the difference between {a:30-900} and {b:4-<a}.
= Half the product | {a} * {b} / 2
Multiply {a:3-90} by {b:3-90}, then halve the result.
= Twice the sum | 2 * ({a} + {b})
Double the sum of {a:4-400} and {b:4-400}.
= Twice the difference | 2 * ({a} - {b})
What is twice the difference between {a:30-900} and {b:4-<a}?
= A third of the sum | ({a} + {b}) / 3
What is one third of the sum of {a:4-400} and {b:4-400}?
= Adding, then dividing | ({a} + {b}) / {c}
Divide the sum of {a:4-400} and {b:4-400} by {c:3-20}.
How often does {c:3-20} go into {a:20-400} plus {b:20-400}?
= Subtracting, then dividing | ({a} - {b}) / {c}
What is the difference of {a:30-900} and {b:4-<a}, divided by {c:2-20}?
= Dividing by the sum | {a} / ({b} + {c})
Divide {a:60-900} by the sum of {b:2-20} and {c:2-20}.
= Dividing by the product | {a} / ({b} * {c})
What is {a:100-9000} over the product of {b:2-12} and {c:2-12}?
= Subtracting the sum | {a} - ({b} + {c})
Take the sum of {b:5-90} and {c:5-90} away from {a:200-900}.
= Subtracting the difference | {a} - ({b} - {c})
From {a:100-900} subtract the difference between {b:30-90} and {c:3-28}.
= Adding the difference | {a} + ({b} - {c})
Add the difference between {b:40-900} and {c:3-38} to {a:5-900}.
= Dividing, then adding | {a} / {b} + {c}
Add {c:3-90} to the quotient of {a:20-900} and {b:2-20}.
= Dividing, then subtracting | {a} / {b} - {c}
Take {c:2-20} from the quotient of {a:300-9000} and {b:2-12}.
= Two products | {a} * {b} + {c} * {d}
What is the sum of the products {a:3-30} times {b:3-30} and {c:3-30} times {d:3-30}?
= The root of the product | sqrt({a} * {b})
Find the square root of the product of {a:3-90} and {b:3-90}.
= The root of the difference | sqrt({a} - {b})
What is the square root of the difference between {a:60-900} and {b:4-50}?
= The sum of two roots | sqrt({a}) + sqrt({b})
Add the square root of {a:9-900} to the square root of {b:9-900}.
= The square of the difference | ({a} - {b})^2
Take {b:3-<a} from {a:12-90} and square the result.
= The sum of cubes | {a}^3 + {b}^3
What do the cubes of {a:2-20} and {b:2-20} add up to?
= Twice the square | 2 * {a}^2
What is two times the square of {a:5-90}?
= The difference | {a} - {b}
Take {b:12-400} from {a:401-9000}.
What number is {b:12-400} less than {a:401-9000}?
Which number is smaller than {a:401-9000} by {b:12-400}?
By how much does {a:401-9000} exceed {b:12-400}?
What must I add to {b:12-400} to arrive at {a:401-9000}?
{b:12-400} and which other number make {a:401-9000}?
Subtracting {b:12-400} from {a:401-9000} gives what?
= The sum | {a} + {b}
What number is {b:12-900} more than {a:12-900}?
From which number must I take {b:12-900} to be left with {a:12-900}?
= The quotient | {a} / {b}
How many times does {b:3-40} fit into {a:60-9000}?
By what must I multiply {b:3-40} to get {a:60-9000}?
What is one {b:4-12}th of {a:60-9000}?
= The product | {a} * {b}
Which number, divided by {b:3-40}, gives {a:12-900}?
= Undoing two steps | ({a} - {b}) / {c}
I think of a number, multiply it by {c:2-12} and add {b:3-40}. The result is {a:50-400}. What is my number?
= Undoing two steps | ({a} + {b}) / {c}
{P} thinks of a number, multiplies it by {c:2-12} and subtracts {b:3-40}; {a:20-400} comes out. What number was it?
= Undoing two steps | {a} * {b} - {c}
Somebody adds {c:3-20} to a secret number and divides by {b:3-12}, which gives {a:8-90}. The secret number?
= Three steps | ({a} + {b}) * {c} - {d}
Start with {a:3-60}, add {b:3-60}, multiply by {c:3-12}, and subtract {d:2-18}. Where do you end?
= Three steps | ({a} * {b} + {c}) / {d}
Multiply {a:3-60} by {b:3-60}, add {c:3-400} and finally divide by {d:2-12}.
""",
}
