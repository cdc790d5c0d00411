"""More arithmetic in everyday words: times, shares, rates, units. Plain data, see `arithmetic_more`."""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "multiply": """
= Each | {a} * {b}
A tray holds {b:6-48} {t}, and the shop has {a:3-90} trays. How many {t} is that?
How many legs do {a:5-200} stools with {b:3-5} legs each have?
{P} orders {a:3-60} pizzas for {b:6-18} euros apiece. What is the bill?
{a:4-60} carriages, every one with {b:30-120} seats: how many people can sit?
A hotel of {a:3-40} floors has {b:6-60} rooms on each floor. How many rooms are there?
There are {b:12-40} crayons in a packet. How many are in {a:3-60} packets?
A pair of socks is {b:2.00-9.00} dollars. What do {a:3-20} pairs cost?
The choir stands in {a:3-12} rows of {b:5-30}. How many singers are there?
{P} gives each of {a:3-30} children {b:2-20} {t}. How many {t} does {P} need?
What would {a:3-90} {t} at ${b:2-40} each cost me?
For the {a:4-60} windows, {b:2-12} screws are used per window. How many screws are used?
How much do {a:3-30} sacks weigh if one sack weighs {b:5-50} kg?
If one {o} costs {b:15-900} euros, how expensive are {a:3-40}?
{a:3-30} children pay {b:4-90} dollars apiece for the trip. How much is collected?
An orchard has {a:5-60} rows with {b:8-90} trees in a row. How many trees grow there?
A crossword page has {b:2-6} puzzles, the book {a:40-200} pages. How many puzzles are in it?
The {k:2-9} cooks make {a:5-60} plates with {b:3-12} dumplings on each. How many dumplings do they make?
Stickers come {b:5-30} to a sheet. {P} has {a:4-60} sheets. How many stickers is that?
= Per | {a} * {b}
{P} types {b:30-90} words per minute. How many words are typed in {a:5-120} minutes?
A bakery sells {b:20-900} rolls a day. How many does it sell in {a:3-60} days?
Parking costs {b:1.50-6.00} euros an hour. What do {a:2-12} hours cost?
The job pays {b:12-60} dollars an hour, and {P} worked {a:5-60} hours. How much is earned?
A tap drips {b:10-200} times a minute. How many drops fall in {a:5-90} minutes?
Petrol is {b:1.20-2.10} euros a litre. How much do {a:10-70} litres cost?
At {b:2-30} dollars per square metre, what does a carpet of {a:8-90} square metres cost?
{P} does {b:10-90} push-ups every morning. How many is that in {a:7-90} mornings?
The gym is {b:15-90} euros a month. What do I pay for {a:3-36} months?
A cow gives {b:10-40} litres of milk daily. How much milk is it in {a:5-90} days?
{b:20-400} letters are sorted every minute. How many in {a:5-90} minutes?
Rice needs {b:2-4} cups of water per cup. How much water do {a:2-12} cups of rice need?
The app counts {b:2000-15000} steps a day for {P}. How many would it be after {a:5-40} days?
A satellite circles the Earth {b:10-16} times a day. How many rounds does it make in {a:5-300} days?
Cheese costs ${b:6.00-25.00} per kilo. How much are {a:2-9} kilos?
{P}, aged {k:16-60}, reads {b:10-90} pages every evening. How many pages are read in {a:5-40} evenings?
In {a:3-48} months at {b:20-400} euros a month, how much does {P} put aside?
= Times as many | {a} * {b}
{P} picked {a:5-90} plums and {Q} picked {b:3-9} times that number. How many did {Q} pick?
The new hall is {b:3-12} times as large as the old one of {a:50-900} square metres. How large is it?
A whale is {b:5-90} times as heavy as a car of {a:900-2500} kg. What does the whale weigh?
A rumour was known to {a:5-90} people; now {b:3-30} times as many know it. How many know it now?
The deluxe ticket costs {b:3-8} times the price of the normal one, {a:8-90} euros. How much is it?
= Doubling | {a} * 2
{P} did {a:10-90} sit-ups and {Q} did twice as many. How many did {Q} do?
The number of bees, {a:200-9000}, [doubled/became twice as large]. How many are there?
A pair of gloves has 2 pieces. How many gloves are {a:5-90} pairs?
= Tripling | {a} * 3
The price went from {a:5-900} euros to three times as much. What is it now?
The choir of {a:8-60} singers tripled. How many sing in it now?
= The product | {a} * {b}
What is {a:3-90} lots of {b:3-400}?
Take {a:3-900} and multiply it by {b:3-90}.
{a:3-900} by {b:3-90}, multiplied: what comes out?
= The area of a rectangle | {a} * {b}
A wall is {b:2-6} metres high and {a:4-60} metres long. How many square metres must be painted?
How large is a tablecloth of {a:60-300} cm by {b:60-200} cm?
A football pitch is {a:90-120} m long and {b:45-90} m wide. What area does it cover?
= Multiplying | {a} * {b} * {c}
{a:2-12} buses make {b:2-9} trips with {c:20-60} passengers each time. How many passengers is that?
{P} swims {a:2-7} times a week, {b:10-60} lanes of {c:25-50} metres each. How many metres a week?
In {a:3-20} boxes there are {b:4-30} bags with {c:5-50} {t} each. How many {t} are there in all?
{a:3-20} workers earn {b:10-40} euros an hour and work {c:4-40} hours. What do they earn together?
""",
    "divide": """
= Sharing equally | {a} / {b}
{b:2-12} pirates share {a:30-3000} gold coins equally. How many coins does each pirate get?
Grandpa leaves {a:900-90000} dollars to his {b:2-9} grandchildren in equal parts. What does each receive?
{a:20-600} sweets, {b:3-30} children, everyone gets the same. How many sweets per child?
{b:3-12} flatmates split a rent of {a:600-4000} euros evenly. How much is one share?
The cost of the bus, {a:200-3000} dollars, is shared by {b:8-60} travellers. What does each one pay?
How many {t} will everyone have if {P} deals {a:20-600} {t} to {b:3-20} {g}?
{P} and {k:2-9} others bought {a:20-400} {t} for {b:3-20} children, to be shared evenly. How many does each child get?
Among {b:3-40} winners, {a:60-4000} euros of prize money are divided equally. What does one get?
{b:2-9} horses eat {a:20-400} kg of hay, all the same amount. How much does a horse eat?
We were {b:3-12} at dinner and split the bill of {a:40-400} euros. What did I pay?
= Splitting | {a} / {b}
A board of {a:60-600} cm is sawn into {b:2-12} equal pieces. How long is each piece?
{P} pours {a:500-6000} ml of juice evenly into {b:3-20} glasses. How much is in one glass?
{a:40-900} {t} stand in {b:2-20} equal rows. How many are in a row?
The {a:60-900} pages are to be read in {b:3-30} days. How many pages a day is that?
A film of {a:60-240} minutes is cut into {b:2-8} equal episodes. How many minutes is an episode?
{a:24-400} soldiers march in {b:2-12} equal columns. How many are in a column?
Over {b:3-36} months I pay off {a:300-9000} euros in equal rates. How high is a rate?
= Packing | {a} / {b}
How many bags of {b:2-30} can be filled with {a:60-2000} {t}?
{a:40-900} eggs go into cartons of {b:6-30}. How many cartons are needed?
A lift takes {b:4-15} people at a time. How many rides do {a:20-300} people need?
How many {b:10-90} cm pieces can be cut from {a:100-2000} cm of ribbon?
One dose is {b:2-25} ml and the bottle holds {a:50-900} ml. How many doses are in it?
There are {a:60-900} guests and {b:4-12} chairs at every table. How many tables are that?
How many teams of {b:3-12} do {a:24-400} players make?
{P} has {a:20-900} dollars. A {o} is {b:5-90} dollars. How many can {P} afford?
How many {b:50-500} ml cups can I fill from {a:1000-9000} ml of tea?
A shelf takes {b:10-60} books. How many shelves will {a:100-4000} books fill?
= The price of one | {a} / {b}
A pack of {b:3-24} {t} costs {a:6-90} euros. What is the price per piece?
{P} paid ${a:10-600} for {b:3-40} {t}. How much did each cost?
{b:2-12} kg of apples are {a:4-60} euros. What does a kilo cost?
For {a:20-900} dollars you get {b:4-60} litres of paint. How much is one litre?
What's the unit price if {b:4-60} come to {a:20-900} euros?
The year's ticket is {a:200-900} euros and {P} rides {b:40-400} times. What does a ride cost?
= Per | {a} / {b}
{P} earned {a:100-3000} dollars in {b:8-80} hours. How much is that per hour?
A hen laid {a:60-300} eggs in {b:5-50} weeks. How many a week is it?
{a:200-9000} litres flowed through in {b:4-60} minutes. How many litres per minute?
A car used {a:20-90} litres on {b:2-9} equal trips. How much did it use per trip?
{P} typed {a:600-9000} words in {b:10-90} minutes. How many words per minute is that?
A country has {a:90000-9000000} people on {b:300-90000} square kilometres. How many live on one square kilometre?
= The time | {a} / {b}
{P} writes {b:2-12} pages a day. How many days does a report of {a:20-400} pages take?
A candle of {a:60-300} mm burns down {b:2-30} mm an hour. How many hours does it burn?
A printer does {b:8-60} pages a minute. How long does it need for {a:60-3000} pages?
There is food for {a:60-900} portions, and {b:4-40} are eaten daily. How many days will it last?
{P} puts aside {b:10-200} dollars a week for a {o} of {a:100-2400} dollars. How many weeks does it take?
= Half | {a} / 2
{P} had {a:10-900} {t} and lost half of them. How many are left?
The {o} used to cost {a:20-900} dollars. Now it is half price. What does it cost?
Only half of the {a:20-900} guests stayed for dinner. How many is that?
A class of {a:16-40} is divided into two equal groups. How large is a group?
= A third | {a} / 3
One third of the {a:30-900} members voted yes. How many is that?
= A quarter | {a} / 4
{P} ate a quarter of {a:12-80} cherries. How many were eaten?
= Times as many | {a} / {b}
How many times as heavy as a dog of {b:4-40} kg is a horse of {a:300-900} kg?
The tower has {a:90-800} metres, the house {b:5-40}. How many times as high is the tower?
= The quotient | {a} / {b}
What is {a:30-9000} split into {b:2-60} parts?
{a:30-9000} over {b:2-60} is what?
How many {b:2-60}s are there in {a:60-9000}?
""",
    "remainder": """
= The remainder | {a} % {b}
{P} has {a:20-400} {t} and makes bags of {b:3-15}. How many stay without a bag?
{a:20-400} children line up in rows of {b:3-15}. How many are in the last, incomplete row?
If eggs are packed by {b:6-12} and there are {a:40-900}, how many are left over?
A ribbon of {a:100-900} cm is cut into pieces of {b:7-60} cm. How many cm remain?
{b:3-15} children share {a:20-400} {t} fairly and as far as possible. How many {t} are left at the end?
What is left when {a:30-9000} is divided by {b:3-60}?
What's the rest of dividing {a:30-9000} by {b:3-60}?
= The whole quotient | {a} // {b}
How many full bags of {b:3-15} can {P} make from {a:20-400} {t}?
How many complete rows of {b:3-15} do {a:20-400} chairs give?
{P} has {a:20-400} euros and a ticket costs {b:3-15} euros. How many whole tickets is that?
How many whole times does {b:3-60} go into {a:30-9000}?
How many full teams of {b:3-11} can be made from {a:20-300} pupils?
What is {a:30-9000} divided by {b:3-60}, without the remainder?
= Rounding up | ceil({a} / {b})
How many buses of {b:20-60} seats must be ordered so that all {a:80-900} pupils get a seat?
{a:40-900} {t} have to go into boxes of {b:6-24}, and none may stay outside. How many boxes must I buy?
Paint comes in cans of {b:2-10} litres. How many cans must {P} buy to get at least {a:15-90} litres?
""",
    "speed": """
= Speed times time | {a} * {b}
{P} cycles at {a:12-30} km/h. How far does {P} get in {b:2-9} hours?
A [train/car/coach/lorry] does {a:40-160} km an hour. What distance does it cover in {b:2.0-9.5} hours?
How many miles does a plane fly in {b:2-14} hours at {a:300-600} miles per hour?
A snail creeps {a:2-6} metres per hour. How many metres does it get in {b:3-24} hours?
For {b:2-12} hours a [ship/van/bus/tram] kept going at {a:20-90} km/h. How long was the way?
Sound travels {a:330-345} metres per second. How far does it travel in {b:3-30} seconds?
= The time | {a} / {b}
How many hours does {P} need on a bike for {a:30-200} km at {b:10-30} km/h?
It is {a:80-900} km to the coast and we drive {b:50-120} km/h. How many hours will it take?
A [train/lorry/motorbike] at {b:40-200} km/h has {a:100-3000} km to go. How many hours is it on the way?
{P} runs {b:3-6} metres per second. How many seconds does {P} need for {a:100-5000} metres?
When does a boat at {b:8-40} km/h arrive, in hours from now, if the port is {a:40-400} km away?
= The speed | {a} / {b}
A [car/train/van/bus] needed {b:2-12} hours for {a:90-900} km. How fast was it?
{P} ran {a:6-60} km in {b:2-8} hours. What was the speed in km per hour?
How fast must we drive to do {a:200-900} km in {b:3-9} hours?
{a:100-5000} metres in {b:12-900} seconds: how many metres per second is that?
The flight covers {a:1200-9000} km and takes {b:2-14} hours. What is the average speed?
""",
    "conversions": """
= Sixty minutes | {a} * 60
The hike took {a:2-12} hours. How many minutes were those?
{P} slept {a:4-11} hours. Give it in minutes.
= Sixty minutes | {a} / 60
The concert lasted {a:70-300} minutes. How many hours is that?
A flight of {a:90-900} minutes: what is that in hours?
= Sixty seconds | {a} * 60
A song of {a:2-9} minutes is how many seconds long?
= Sixty seconds | {a} / 60
{P} held on for {a:90-900} seconds. What is that in minutes?
= Sixty minutes of sixty seconds | {a} * 60 * 60
How many seconds are there in {a:2-48} hours?
= Twenty-four hours of sixty minutes | {a} * 24 * 60
How many minutes are there in {a:2-30} days?
= Twenty-four hours | {a} / 24
The ship was at sea for {a:48-900} hours. How many days is that?
= Seven days | {a} * 7
The baby is {a:3-60} weeks old. How many days is that?
The expedition lasted {a:5-40} weeks. Convert it to days.
= Seven days | {a} / 7
{P} has {a:14-400} days until the exam. How many weeks is that?
= Seven days of twenty-four hours | {a} * 7 * 24
How many hours do {a:2-20} weeks have?
= Twelve months | {a} * 12
The loan runs for {a:2-30} years. How many months is that?
The film club costs me {a:8-20} dollars a month. How much is it per year?
= Twelve months | {a} / 12
{P} is {a:24-240} months old. How old is that in years?
The insurance is {a:120-2400} euros a year. What is it monthly?
= Days of a year | {a} * 365
If {P} drinks {a:2-9} glasses a day, how many is that in a year?
How many days are {a:2-90} years, leap years aside?
= Days of a year | {a} / 365
The zoo had {a:3650-900000} visitors in a year. How many is that per day?
= Per dozen | {a} * 12
The cook needs {a:2-40} dozen eggs. How many eggs must be bought?
= Per dozen | {a} / 12
{a:24-900} rolls are how many dozens?
= Converting | {a} * 1000
{P} jogged {a:3-30} km. How many metres is that?
The parcel weighs {a:2.0-30.0} kilograms. How much is it in grams?
What is {a:2-90} tons in kilograms?
= Converting | {a} / 1000
The swimmer did {a:1500-9000} metres. What is that in kilometres?
A jug holds {a:500-5000} ml. What is that in litres?
= Converting | {a} * 100
The curtain is {a:2.0-9.5} metres long. How many centimetres is that?
= Converting | {a} / 100
A snake of {a:120-900} cm: how many metres long is it?
{P} has {a:300-9000} cents. How many euros are those?
= Converting | {a} * {b}
A nautical mile is 1.852 km, a land mile {b:1.609-1.609} km. How many km are {a:3-200} land miles?
One ounce is {b:28.35-28.35} grams. How many grams do {a:3-60} ounces have?
{P} changes {a:50-900} euros into dollars at {b:1.05-1.25} dollars per euro. How many dollars is that?
A foot is {b:30.48-30.48} cm. How many centimetres tall is a wall of {a:4-60} feet?
One step is about {b:60-80} cm. How many cm are {a:200-9000} steps?
Work out {a:50-900} pounds in euros; one pound is {b:1.10-1.25} euros.
= Converting | {a} / {b}
A foot is {b:30.48-30.48} cm. How many feet are {a:90-900} cm?
{P} has {a:50-900} dollars; one euro costs {b:1.05-1.25} dollars. How many euros can {P} get?
If {b:7-24} crowns are one euro, how many euros are {a:90-9000} crowns?
The road is {a:20-900} km long. One mile being {b:1.609-1.609} km, how many miles is it?
""",
    "scaling": """
= Dividing, then multiplying | {a} / {b} * {c}
{b:2-6} portions need {a:200-1200} grams of pasta. How much do {c:7-20} portions need?
A recipe for {b:4-6} people takes {a:100-900} ml of milk. How much milk is it for {c:7-20} people?
If {b:2-9} {t} cost {a:6-90} euros, what do {c:10-30} cost?
{b:2-9} identical bricks weigh {a:2000-30000} grams. How much do {c:10-40} of them weigh?
In {b:2-6} hours the machine makes {a:60-3000} screws. How many does it make in {c:7-24} hours?
A car burns {a:20-60} litres on {b:200-800} km. What does it burn on {c:50-1500} km?
{P} walks {a:4-20} km in {b:2-4} hours. How far would it be in {c:5-9} hours at the same pace?
On the map {b:2-9} cm stand for {a:10-90} km. How many km are {c:10-30} cm?
{a:30-600} pages in {b:2-9} days: how many would {P} read in {c:10-30} days?
For {b:12-24} muffins I need {a:200-600} g of flour. How much for {c:30-90} muffins?
= Multiplying, then dividing | {a} * {b} / {c}
{a:2-12} painters need {b:3-20} days for a house. How many days do {c:3-20} painters need?
{a:3-20} boxes with {b:12-60} {t} each are shared by {c:3-12} {g}. How many does each one get?
A supply lasts {a:5-60} people {b:4-30} days. How long would it last {c:3-40} people?
""",
}
