"""Arithmetic in everyday words. Plain data.

A line is `the cue that names the operation|the template`, under the shape of its expression. In a
template `{a}`, `{b}`, `{c}` are numbers, `{P}` and `{Q}` people, `{t}` things, `{g}` a group of people, `{o}`
goods, `{v}` a vehicle. A cue becomes the thought: "Losing means subtracting: 250 - 90."
"""

# ruff: noqa: E501

SHAPES: dict[str, str] = {
    "{a} + {b}": """
The sum|What is {a} + {b}?
The sum|What is {a} plus {b}?
The sum|How much is {a} plus {b}?
The sum|Add {a} and {b}.
The sum|Add {b} to {a}.
The sum|Calculate the sum of {a} and {b}.
The sum|What do {a} and {b} make together?
The sum|what's {a} plus {b}
The sum|What do I get when I add {b} to {a}?
The sum|{a} + {b} = ?
The sum|Increase {a} by {b}.
The sum|What number is {b} more than {a}?
The sum|Which number is {b} greater than {a}?
Getting more|{P} has {a} {t} and gets {b} more. How many {t} does {P} have now?
Getting more|{P} had {a} {t}. Then {Q} gave {P} {b} {t}. How many are there now?
Getting more|{P} owns {a} {t} and receives {b} from {Q}. What is the total?
Finding more|{P} collected {a} {t} in the morning and found {b} more in the evening. How many is that?
Buying more|A shop had {a} {t} and bought {b} more. How many does it have?
Buying more|There are {a} {t} at home and I buy {b} more {t}. How many will there be?
Altogether|One box holds {a} {t}, another {b}. How many {t} are there altogether?
Altogether|{P} has {a} {t} and {Q} has {b}. How many do they have together?
Altogether|{P} baked {a} {t} and {Q} baked {b}. How many {t} did they bake in all?
Altogether|On Monday {a} people came, on Tuesday {b}. How many came in total?
Altogether|I paid {a} euros for a {o} and {b} euros for another {o}. What did I spend altogether?
Altogether|A {o} costs {a} euros and the delivery {b} euros. What do I pay in all?
Altogether|{P} walked {a} km on Saturday and {b} km on Sunday. How far did {P} walk in total?
Altogether|{a} {g} came by bus and {b} on foot. How many came?
Rising|The temperature was {a} degrees and rose by {b} degrees. What is it now?
Rising|Rent was {a} euros and went up by {b} euros. What is the new rent?
Rising|The price of a {o} was {a} dollars and rose by {b} dollars. What does it cost now?
Growing|A village had {a} people and grew by {b}. How many people live there now?
Growing|A tree was {a} cm tall and grew {b} cm. How tall is it?
Earning more|{P} has saved {a} dollars and earns another {b} dollars. How much money does {P} have?
Winning|{P} had {a} points and won {b} more. What is the score?
Winning|{P} played with {a} marbles and won {b} marbles from {Q}. How many marbles does {P} have?
Later|It is the year {a}. Which year will it be in {b} years?
Older|{P} is {a} years old and {Q} is {b} years older. How old is {Q}?
Older|In {b} years, how old will {P} be, who is {a} now?
More|{P} has {a} {t}. {Q} has {b} more than {P}. How many {t} does {Q} have?
Adding|I read {a} pages yesterday and {b} pages today. How many pages did I read?
Adding|A bus with {a} people picks up {b} more. How many are on the bus?
Adding|Someone puts {b} {t} into a bag that already holds {a}. How many are inside?
Adding|A shelf had {a} {t}; {P} put {b} on top. Count them for me.
Adding|To {a} grams of flour I add {b} grams of sugar. What does it weigh?
Getting more|{P} had {a} {t} and was given {b} as a present. How many does {P} own now?
Getting more|had {a} {t}, got {b} more, how many now
Getting more|After {Q} gave {P} {b} {t}, who had {a} before, how many does {P} have?
Finding|{P} found {b} {t} besides the {a} at home. What is the total?
Earning more|{P} had {a} euros and earned {b} euros on Saturday. How much is it now?
Rising|A {o} cost {a} euros and became {b} euros dearer. What is its price?
Growing|A company with {a} workers hired {b} more. How many work there?
Increasing|A speed of {a} km/h is increased by {b} km/h. What is it then?
Before|{P} sold {b} {t} and has {a} left. How many were there before?
Before|{P} gave away {b} {t} and still has {a}. How many did {P} have at first?
Before|After spending {b} euros, {P} has {a} euros left. How much was there at the start?
Older|{Q} was born {b} years before {P}, who is {a}. How old is {Q}?
Altogether|In one class there are {a} pupils, in the other {b}. How many are there in both?
Altogether|I have {a} {t}, my brother has {b}. How many have we got between us?
Altogether|A flight of {a} km and a drive of {b} km: how long is the whole way?
""",
    "{a} - {b}": """
The difference|What is {a} - {b}?
The difference|What is {a} minus {b}?
The difference|How much is {a} minus {b}?
The difference|Calculate the difference between {a} and {b}.
The difference|What's the difference of {a} and {b}?
The difference|By how much is {a} greater than {b}?
The difference|How much larger is {a} than {b}?
The difference|How much smaller is {b} than {a}?
The difference|{a} - {b} = ?
The difference|what's {a} minus {b}
Subtracting|Subtract {b} from {a}.
Subtracting|Take {b} away from {a}.
Subtracting|Take {b} off {a}.
Subtracting|Reduce {a} by {b}.
Subtracting|Decrease {a} by {b}.
Subtracting|Lower {a} by {b}.
Subtracting|What remains of {a} after I subtract {b}?
Subtracting|If I deduct {b} from {a}, what do I get?
Subtracting|Which number is {b} less than {a}?
Subtracting|What is {b} less than {a}?
Losing|{P} had {a} {t} and lost {b}. How many are left?
Losing|{P} owned {a} {t} but lost {b} of them. How many does {P} still have?
Losing|Out of {a} {t}, {b} got lost. How many remain?
Losing|A town of {a} people lost {b} inhabitants. How many live there now?
Losing|{P} lost {b} of {a} points. What is the score now?
Losing|A company with {a} workers lost {b} of them last year. What number of workers is left?
Giving away|{P} has {a} {t} and gives {b} to {Q}. How many {t} does {P} keep?
Giving away|{P} gave away {b} of {a} {t}. How many are left over?
Giving away|From {a} {t}, {P} hands out {b} to the {g}. What is left?
Giving away|I had {a} {t}. I gave {b} of them to my sister. How many do I have now?
Spending|{P} had {a} euros and spent {b}. How much money is left?
Spending|{P} spends {b} dollars out of {a} dollars. What remains?
Spending|I had {a} euros in my pocket and paid {b} for lunch. How much is left over?
Spending|With {a} pounds in the bank, {P} spends {b} pounds on a {o}. What is left?
Selling|A shop had {a} {t} and sold {b}. How many are still there?
Selling|A farmer sells {b} of his {a} sheep. How many does he keep?
Selling|Of {a} tickets, {b} have been sold. How many are still free?
Eating|There were {a} {t} on the table and {P} ate {b}. How many are left?
Eating|{g} ate {b} of the {a} {t}. How many remain?
Breaking|{b} of {a} {t} broke on the way. How many are whole?
Breaking|A box of {a} {t} fell down and {b} broke. How many are still good?
Leaving|{a} people were at a party and {b} went home. How many stayed?
Leaving|A bus with {a} passengers lets {b} get off. How many stay on the bus?
Leaving|In a hall with {a} seats, {b} are taken. How many seats are empty?
Falling|The temperature was {a} degrees and fell by {b} degrees. What is it now?
Falling|The price of {a} euros dropped by {b} euros. What is it now?
Falling|The water stood at {a} cm and sank by {b} cm. Where does it stand now?
Falling|Visitors fell from {a} by {b}. How many came?
Change|A {o} costs {b} euros and I pay with {a} euros. How much change do I get?
Change|{P} pays a bill of {b} dollars with {a} dollars. What is the change?
Change|What change is due from {a} euros for a purchase of {b} euros?
Change|I handed over {a} pounds for something that costs {b}. How much do I get back?
How many more|{P} has {a} {t} and {Q} has {b}. How many more does {P} have?
How many more|{P} scored {a} points, {Q} only {b}. By how many points did {P} win?
How many more|A school has {a} pupils, another has {b}. How many more does the first have?
How many more|How many more is {a} than {b}?
How many fewer|{P} has {b} {t}, {Q} has {a}. How many fewer does {P} have?
How many fewer|Today {b} people came, yesterday {a}. How many fewer were there today?
What is missing|{P} wants to save {a} euros and has {b}. How much is missing?
What is missing|A puzzle has {a} pieces and {b} are in place. How many are missing?
What is missing|I have {b} km behind me of a {a} km hike. How far do I still have to go?
What is missing|A book has {a} pages and {P} has read {b}. How many pages are left to read?
What is missing|What must I add to {b} to reach {a}?
What is missing|{b} plus what number gives {a}?
Older than|{P} is {a} years old, {Q} is {b}. How much older is {P}?
Older than|My father is {a} and my mother is {b}. By how many years is he older?
Younger|{P} is {a} years old and {Q} is {b} years younger. How old is {Q}?
Earlier|How many years are there from {b} to {a}?
Earlier|How many years passed between {b} and {a}?
Earlier|Something began in {b} and ended in {a}. How many years did it last?
Earlier|{P} was born in {b}. How old was {P} in {a}?
Earlier|Which year was {b} years before {a}?
Fewer|{P} has {a} {t}. {Q} has {b} fewer. How many does {Q} have?
Removing|A tank holds {a} litres and {b} litres are taken out. How much is in it?
Removing|Someone removes {b} {t} from a pile of {a}. How big is the pile now?
Removing|{P} cuts {b} cm off a {a} cm rope. How long is it now?
Using up|{P} had {a} grams of rice and used {b}. How much is left over?
Using up|Of {a} sheets of paper, {b} have been used. How many are unused?
Losing|{P} had {a} {t}, but {b} of them were lost on the way home. How many did {P} bring home?
Losing|A team had {a} fans and lost {b} of them. How many are left?
Losing|After losing {b} of my {a} {t}, how many do I have?
Losing|had {a} {t}, lost {b}, how many left
Losing|In a storm a forest of {a} trees lost {b}. How many trees stand?
Giving away|If {P} gives {b} of {a} {t} to charity, how many does {P} keep?
Giving away|{P} bakes {a} {t} and gives {b} of them to the neighbours. What is left over?
Giving away|{Q} was given {b} of {P}'s {a} {t}. How many does {P} have now?
Spending|i had {a} bucks and spent {b}, what's left
Spending|{P} earned {a} dollars and has already spent {b} of them. What is left over?
Spending|My budget is {a} euros. After spending {b} euros, how much can I still spend?
Spending|A family has {a} euros a month and pays {b} euros of rent. What is left to live on?
Selling|{P} owned {a} {t} and sold {b} at the market. How many did {P} take home?
Taking out|{P} takes {b} euros out of an account with {a} euros. What stays in it?
Taking out|From a jar of {a} {t}, {b} are taken out. How many stay inside?
Using up|A printer had {a} sheets and printed {b}. How many sheets are left?
Reducing|The speed is reduced by {b} from {a} km/h. What is it now?
Reducing|A class of {a} is reduced by {b} pupils. How many pupils are left?
Reducing|{P} weighed {a} kg and lost {b} kg. What does {P} weigh now?
Reducing|{a} reduced by {b} is what?
Falling|A share stood at {a} dollars and fell by {b} dollars. What is it worth?
Falling|From a height of {a} metres, a balloon sinks {b} metres. How high is it?
Less|{Q} has {b} {t} less than {P}, who has {a}. How many does {Q} have?
Less|A {o} costs {a} euros; a second one is {b} euros cheaper. What does the second cost?
Before|The train was to leave at minute {a} but left {b} minutes before. At which minute did it leave?
How many more|A tower has {a} steps, a church {b}. How many more steps has the tower?
How many more|{P} needs {a} {t} but has only {b}. How many more does {P} need?
How many fewer|This year {b} guests came, last year {a}. By how many did the number fall?
Older than|How many years older is {P}, who is {a}, than {Q}, who is {b}?
Younger|How many years younger is {Q} at {b} than {P} at {a}?
""",
    "{a} * {b}": """
The product|What is {a} * {b}?
The product|What is {a} times {b}?
The product|How much is {a} times {b}?
The product|Multiply {a} by {b}.
The product|Multiply {a} and {b}.
The product|What is the product of {a} and {b}?
The product|Calculate the product of {a} and {b}.
The product|what's {a} x {b}
The product|{a} * {b} = ?
The product|How much is {a} multiplied by {b}?
The product|What do I get if I multiply {a} with {b}?
Each|{a} boxes hold {b} {t} each. How many {t} is that?
Each|There are {a} shelves with {b} {t} on each. How many {t} are there?
Each|{a} {g} each bring {b} {t}. How many {t} do they bring in all?
Each|{P} buys {a} {t} at {b} euros each. What does {P} pay?
Each|One ticket costs {b} euros. What do {a} tickets cost?
Each|What do {a} {t} cost when one costs {b} dollars?
Each|A {o} costs {b} euros. How much are {a} of them?
Each|Each of {a} {g} gets {b} {t}. How many {t} are needed?
Each|In every one of {a} rows there are {b} seats. How many seats is that?
Each|{a} teams with {b} players each: how many players?
Per|{P} reads {b} pages per day for {a} days. How many pages is that?
Per|{P} earns {b} euros per hour and works {a} hours. What does {P} earn?
Per|A machine makes {b} {t} per minute. How many does it make in {a} minutes?
Per|{P} saves {b} dollars a week. How much is that after {a} weeks?
Per|A {v} uses {b} litres per trip. How much does it use on {a} trips?
Per|I drink {b} glasses of water a day. How many is that in {a} days?
Speed times time|A {v} goes {a} km per hour for {b} hours. How far does it get?
Speed times time|How far does a {v} travel in {b} hours at {a} km/h?
Speed times time|At {a} kilometres per hour, what distance does a {v} cover in {b} hours?
Speed times time|A {v} keeps a speed of {a} miles per hour. Where is it after {b} hours, in miles?
The area of a rectangle|What is the area of a rectangle of {a} m by {b} m?
The area of a rectangle|A garden is {a} metres long and {b} metres wide. What is its area?
The area of a rectangle|How many square metres has a room that is {a} m long and {b} m wide?
The area of a rectangle|A field measures {a} by {b} metres. How large is it?
The area of a rectangle|Calculate the area of a rectangle with sides {a} and {b}.
Times as many|{P} has {a} {t}, {Q} has {b} times as many. How many does {Q} have?
Times as many|A {o} costs {a} euros, a better one {b} times as much. What does the better one cost?
Times as many|Last year {a} people came, this year {b} times as many. How many came this year?
Converting|A mile is {b} km. How many km are {a} miles?
Converting|One pound is {b} kilograms. How many kilograms are {a} pounds?
Converting|If one euro is {b} dollars, how many dollars are {a} euros?
Converting|One inch has {b} centimetres. Convert {a} inches to centimetres.
Converting|There are {b} minutes in a lesson. How many minutes are {a} lessons?
Converting|Convert {a} gallons to litres, one gallon being {b} litres.
Converting|A cup holds {b} ml. How many ml are in {a} cups?
Each|{a} buses carry {b} people each. How many people travel?
Each|{P} plants {a} rows of {b} tulips. How many tulips are there?
Each|Every one of the {a} {g} pays {b} euros. How much money is it?
Each|what do {a} tickets at {b} euros cost
Per|A baker bakes {b} loaves per hour. How many loaves in {a} hours?
Per|A car needs {b} litres per 100 km. What does it need for {a} times that way?
Per|A heart beats {b} times per minute. How often does it beat in {a} minutes?
Times as many|{Q} is {b} times as old as {P}, who is {a}. How old is {Q}?
Times as many|A tree of {a} cm grew to {b} times its height. How tall is it?
""",
    "{a} / {b}": """
The quotient|What is {a} / {b}?
The quotient|What is {a} divided by {b}?
The quotient|How much is {a} divided by {b}?
The quotient|Divide {a} by {b}.
The quotient|What is the quotient of {a} and {b}?
The quotient|Calculate {a} over {b}.
The quotient|{a} / {b} = ?
The quotient|what's {a} divided by {b}
The quotient|What do I get when I divide {a} by {b}?
The quotient|What is the ratio of {a} to {b}?
The quotient|How many times does {b} go into {a}?
The quotient|How often does {b} fit into {a}?
The quotient|{a} is how many times {b}?
Sharing equally|{P} shares {a} {t} equally among {b} {g}. How many does each get?
Sharing equally|{a} {t} are shared equally by {b} {g}. How many does everyone get?
Sharing equally|{b} {g} share {a} {t} fairly. What is one share?
Sharing equally|Split {a} euros equally among {b} people. How much is it for each?
Sharing equally|A prize of {a} dollars is split between {b} {g}. What does each one win?
Sharing equally|If {b} {g} divide {a} {t} among themselves, how many go to each?
Sharing equally|{b} people pay a bill of {a} euros together, in equal parts. What does one pay?
Splitting|{P} cuts a rope of {a} cm into {b} equal pieces. How long is a piece?
Splitting|{a} {t} are packed into {b} equal boxes. How many are in one box?
Splitting|{a} {g} form {b} equal teams. How many are in a team?
Splitting|Distribute {a} {t} evenly over {b} shelves. How many {t} stand on a shelf?
Packing|{a} {t} are packed in bags of {b}. How many bags are filled?
Packing|A bus takes {b} people. How many buses full are {a} people?
Packing|With {b} {t} per page, how many pages do {a} {t} fill?
Packing|A crate holds {b} bottles. How many crates are {a} bottles?
Packing|I have {a} euros and a {o} costs {b}. How many can I buy?
The price of one|{b} {t} cost {a} euros. What does one cost?
The price of one|I paid {a} dollars for {b} {t}. What was the price of one?
The price of one|{b} tickets together cost {a} pounds. How much is a single ticket?
The time|A {v} goes {b} km per hour. How many hours does it need for {a} km?
The time|How long does it take to travel {a} km at {b} km/h?
The time|{P} reads {b} pages per day. In how many days is a book of {a} pages read?
The time|A tap gives {b} litres per minute. After how many minutes are {a} litres full?
The speed|A {v} covers {a} km in {b} hours. What is its speed?
The speed|What is the average speed over {a} km in {b} hours?
The speed|{P} cycles {a} kilometres in {b} hours. How many kilometres per hour is that?
Each day|{P} walked {a} km in {b} days. How far was that each day on average?
Each day|{P} has {a} pages to read in {b} days. How many is that per day?
Converting|A mile is {b} km. How many miles are {a} km?
Converting|One kilogram is {b} pounds. How many kilograms are {a} pounds?
Converting|If one euro is {b} dollars, how many euros are {a} dollars?
Converting|One inch is {b} cm. How many inches are {a} cm?
The side of a rectangle|A rectangle has an area of {a} and one side of {b}. How long is the other side?
Sharing equally|{P} has {a} {t} for {b} {g}, the same number for everybody. How many does each get?
Sharing equally|{b} heirs share {a} dollars equally. What does each inherit?
Sharing equally|How many {t} does each of {b} {g} get if there are {a} in all?
Splitting|A race of {a} km is run in {b} equal stages. How long is a stage?
Splitting|{P} splits {a} minutes of homework evenly over {b} days. How many minutes a day?
The price of one|what does one cost if {b} {t} are {a} euros
The time|{P} saves {b} euros a month. After how many months are {a} euros saved?
The time|A pump moves {b} litres an hour. How many hours does it need for {a} litres?
Times as many|{P} has {a} {t}, {Q} has {b}. How many times as many does {P} have?
""",
    "{a} / 2": """
Half|What is half of {a}?
Half|What's one half of {a}?
Half|Halve {a}.
Half|{P} has {a} {t} and gives half of them away. How many is that?
Half|{P} spent half of {a} euros. How much was it?
Half|Half of the {a} {g} are ill. How many are ill?
Half|A {o} of {a} euros is sold at half the price. What does it cost?
Half|How much is half a distance of {a} km?
Half|Two friends split {a} {t} evenly. How many does each get?
Half|{P} is {a} years old, {Q} is half as old. How old is {Q}?
""",
    "{a} * 2": """
Doubling|What is twice {a}?
Doubling|Double {a}.
Doubling|What is the double of {a}?
Doubling|{P} had {a} {t} and doubled them. How many are there now?
Doubling|A town of {a} people doubled in size. How many people live there?
Doubling|The price of {a} euros has doubled. What is it now?
Doubling|{Q} has twice as many {t} as {P}, who has {a}. How many does {Q} have?
Doubling|I need twice as much as {a} grams. How much is that?
Doubling|{P} is {a} years old, {Q} is twice as old. How old is {Q}?
""",
    "{a} * 3": """
Tripling|What is three times {a}?
Tripling|Triple {a}.
Tripling|{P}'s savings of {a} dollars tripled. How much is it now?
Tripling|{Q} has three times as many {t} as {P}, who has {a}. How many is that?
Tripling|A town of {a} people grew to three times its size. How many people is that?
""",
    "{a} * 4": """
Four times|What is four times {a}?
Four times|Quadruple {a}.
The perimeter of a square|What is the perimeter of a square with a side of {a}?
The perimeter of a square|A square field has sides of {a} metres. How long is the fence around it?
""",
    "{a} / 3": """
A third|What is a third of {a}?
A third|{P} gives away one third of {a} {t}. How many is that?
A third|Three friends share {a} {t} equally. How many does each one get?
A third|How much is one third of {a} euros?
""",
    "{a} / 4": """
A quarter|What is a quarter of {a}?
A quarter|A quarter of the {a} {g} are late. How many are late?
A quarter|Four brothers share {a} {t} fairly. How many for each?
A quarter|How many is one fourth of {a}?
""",
    "{a} / 5": """
A fifth|What is one fifth of {a}?
A fifth|Five sisters split {a} euros equally. How much does each get?
""",
    "{a} / 10": """
A tenth|What is a tenth of {a}?
A tenth|{P} pays a tenth of {a} euros. How much is it?
""",
    "{a} * 12": """
Per dozen|How many {t} are in {a} dozen?
Per dozen|{P} buys {a} dozen eggs. How many eggs is that?
Twelve months|{P} earns {a} euros a month. How much is it in a year?
Twelve months|How many months are {a} years?
""",
    "{a} / 12": """
Per dozen|How many dozen are {a} eggs?
Per dozen|A dozen {t} cost {a} euros. What does one cost?
Twelve months|{P} earns {a} euros a year. What is that per month?
""",
    "{a} * 7": """
Seven days|How many days are {a} weeks?
Seven days|{P} walks {a} km every day. How far is it in a week?
""",
    "{a} * 60": """
Sixty minutes|How many minutes are {a} hours?
Sixty minutes|A film takes {a} hours. How many minutes is that?
Sixty seconds|How many seconds are {a} minutes?
""",
    "{a} / 60": """
Sixty minutes|How many hours are {a} minutes?
Sixty seconds|How many minutes are {a} seconds?
""",
    "{a} * 24": """
Twenty-four hours|How many hours are {a} days?
Twenty-four hours|{P} was away for {a} days. How many hours is that?
""",
    "{a} * 100": """
Converting|How many centimetres are {a} metres?
Converting|How many cents are {a} euros?
""",
    "{a} * 1000": """
Converting|How many metres are {a} kilometres?
Converting|How many grams are {a} kilograms?
Converting|Convert {a} litres to millilitres.
""",
    "{a} / 1000": """
Converting|How many kilometres are {a} metres?
Converting|How many kilograms are {a} grams?
Converting|Convert {a} millilitres to litres.
""",
    "{a} % {b}": """
The remainder|What is the remainder of {a} divided by {b}?
The remainder|What remains when {a} is divided by {b}?
The remainder|Divide {a} by {b}. What is the remainder?
The remainder|What is {a} modulo {b}?
The remainder|What is {a} mod {b}?
The remainder|{P} packs {a} {t} in bags of {b}. How many {t} are left over?
The remainder|{a} {g} form groups of {b}. How many are left without a full group?
The remainder|If {b} {g} share {a} {t} equally, how many {t} are left over?
The remainder|I fill boxes of {b} with {a} {t}. How many do not fit into a full box?
""",
    "{a}^{b}": """
The power|What is {a}^{b}?
The power|What is {a} raised to the power of {b}?
The power|What is {a} to the power of {b}?
The power|Raise {a} to the {b} power.
The power|What is {a} raised to the {b} power?
The power|Calculate {a} to the power {b}.
The power|what's {a} to the {b}th power
The power|How much is {a} with exponent {b}?
The power|Compute the {b}th power of {a}.
""",
    "{a}^2": """
Squaring|What is {a} squared?
Squaring|What is the square of {a}?
Squaring|Square {a}.
Squaring|Compute {a} to the second power.
The area of a square|What is the area of a square with a side of {a}?
The area of a square|A square room has sides of {a} metres. How many square metres is it?
""",
    "{a}^3": """
Cubing|What is {a} cubed?
Cubing|What is the cube of {a}?
Cubing|Cube {a}.
Cubing|Compute {a} to the third power.
The volume of a cube|What is the volume of a cube with edges of {a}?
The volume of a cube|How many cubic centimetres has a cube with an edge of {a} cm?
""",
    "sqrt({a})": """
The square root|What is the square root of {a}?
The square root|Calculate the square root of {a}.
The square root|Take the square root of {a}.
The square root|what's the root of {a}
The square root|Which number squared gives {a}?
The square root|Give me the square root of {a}, please.
The side of a square|A square has an area of {a}. How long is its side?
The side of a square|A square garden measures {a} square metres. How long is one side?
""",
    "({a} + {b}) / 2": """
The average|What is the average of {a} and {b}?
The average|Calculate the mean of {a} and {b}.
The average|What number lies exactly between {a} and {b}?
The average|{P} scored {a} and {b} points. What is the average?
""",
    "({a} + {b} + {c}) / 3": """
The average|What is the average of {a}, {b} and {c}?
The average|Calculate the mean of {a}, {b} and {c}.
The average|{P} got {a}, {b} and {c} points in three tests. What is the average?
The average|Three {g} weigh {a}, {b} and {c} kg. What do they weigh on average?
The average|On three days {a}, {b} and {c} people came. How many came on average?
The average|find the mean of these: {a}, {b}, {c}
The average|The temperatures were {a}, {b} and {c} degrees. What was the mean temperature?
""",
    "{a} + {b} + {c}": """
The sum|What is {a} + {b} + {c}?
The sum|Add up {a}, {b} and {c}.
The sum|What is the sum of {a}, {b} and {c}?
Altogether|{P} spent {a} euros on a {o}, {b} on food and {c} on tickets. What was it altogether?
Altogether|Three bags weigh {a}, {b} and {c} kg. What do they weigh together?
Altogether|{a} red, {b} blue and {c} green {t}: how many is that in all?
The perimeter|A triangle has sides of {a}, {b} and {c} cm. What is its perimeter?
""",
    "{a} - {b} - {c}": """
Subtracting twice|What is {a} - {b} - {c}?
Subtracting twice|{P} had {a} {t}, lost {b} and gave away {c}. How many are left?
Subtracting twice|From {a} euros {P} spends {b} and then {c}. What remains?
Subtracting twice|Of {a} litres, {b} are used on Monday and {c} on Tuesday. How much is left?
Subtracting twice|A shop sells {b} of its {a} {t} in the morning and {c} in the afternoon. How many are left?
""",
    "{a} + {b} - {c}": """
Adding, then subtracting|What is {a} + {b} - {c}?
Adding, then subtracting|{P} has {a} {t}, gets {b} more and loses {c}. How many are there now?
Adding, then subtracting|A bus with {a} people takes on {b} and lets off {c}. How many are in it?
Adding, then subtracting|An account holds {a} euros; {b} come in and {c} go out. What is in it now?
Adding, then subtracting|{P} earned {a} dollars and {b} dollars and spent {c}. What is left?
""",
    "{a} - {b} + {c}": """
Subtracting, then adding|What is {a} - {b} + {c}?
Subtracting, then adding|{P} had {a} {t}, gave away {b} and bought {c} new ones. How many now?
Subtracting, then adding|A library lends {b} of its {a} books and gets {c} back. How many are there?
Subtracting, then adding|A town of {a} people: {b} leave, {c} arrive. How many live there now?
""",
    "{a} * {b} + {c}": """
Multiplying, then adding|What is {a} * {b} + {c}?
Multiplying, then adding|{a} {t} at {b} euros each and a delivery of {c} euros: what is the total?
Multiplying, then adding|{P} fills {a} boxes with {b} {t} each and has {c} left over. How many {t} are there?
Multiplying, then adding|Add {c} to the product of {a} and {b}.
Multiplying, then adding|A taxi takes {c} euros at the start and {b} euros for each of {a} km. What is the fare?
""",
    "{a} * {b} - {c}": """
Multiplying, then subtracting|What is {a} * {b} - {c}?
Multiplying, then subtracting|{P} has {a} bags of {b} {t} and eats {c}. How many {t} are left?
Multiplying, then subtracting|{a} shirts at {b} dollars each, with a voucher of {c} dollars: what do I pay?
Multiplying, then subtracting|Subtract {c} from the product of {a} and {b}.
""",
    "{a} - {b} * {c}": """
Paying for several|{P} has {a} euros and buys {b} {t} at {c} euros each. What is left?
Paying for several|I pay {b} tickets of {c} euros each with {a} euros. What change do I get?
Paying for several|From a rope of {a} cm, {P} cuts {b} pieces of {c} cm. How much rope remains?
""",
    "({a} + {b}) * {c}": """
Adding, then multiplying|What is ({a} + {b}) * {c}?
Adding, then multiplying|Multiply the sum of {a} and {b} by {c}.
Adding, then multiplying|A menu costs {a} euros and a drink {b}. What do {c} guests pay who all take both?
Adding, then multiplying|Each of {c} {g} gets {a} {t} and {b} cards. How many pieces is that?
""",
    "({a} + {b}) / {c}": """
Adding, then dividing|Divide the sum of {a} and {b} by {c}.
Adding, then dividing|{P} has {a} {t}, {Q} has {b}; they share all with {c} {g} equally. How many for each of the {g}?
Adding, then dividing|Rent of {a} euros and power of {b} euros are split by {c} people. What does each pay?
""",
    "({a} - {b}) / {c}": """
Subtracting, then dividing|Divide the difference of {a} and {b} by {c}.
Subtracting, then dividing|{P} has {a} {t}, keeps {b} and shares the rest among {c} {g}. How many does each get?
Subtracting, then dividing|Of {a} euros, {b} are spent; {c} people share what is left. How much is it for each?
""",
    "2 * ({a} + {b})": """
The perimeter of a rectangle|What is the perimeter of a rectangle of {a} by {b}?
The perimeter of a rectangle|A garden is {a} m long and {b} m wide. How long is the fence around it?
The perimeter of a rectangle|How far is it around a field of {a} m by {b} m?
""",
    "{a} * {b} * {c}": """
The volume of a box|What is the volume of a box of {a} by {b} by {c} cm?
The volume of a box|A tank is {a} m long, {b} m wide and {c} m deep. What is its volume?
The product|Multiply {a}, {b} and {c}.
The product|{a} houses have {b} floors with {c} windows each. How many windows is that?
""",
    "{b}% * {a}": """
The percentage|What is {b}% of {a}?
The percentage|What is {b} percent of {a}?
The percentage|How much is {b} % of {a}?
The percentage|Calculate {b} per cent of {a}.
The percentage|Take {b} percent of {a}.
The percentage|{b} percent of {a} {t} are red. How many are red?
The percentage|Of {a} {g}, {b}% are ill. How many are ill?
The percentage|{P} saves {b} percent of {a} euros. How much is saved?
The percentage|A bill is {a} dollars. How much is a tip of {b} percent?
The percentage|A town has {a} people; {b} percent are children. How many children is that?
The percentage|The tax is {b}% on {a} euros. How much tax is it?
The percentage|A bank pays {b} percent interest on {a} euros. How much interest is it?
The percentage|How big is the discount of {b}% on {a} dollars?
The percentage|{b}% of the {a} seats are empty. How many is that?
""",
    "{a} - {b}% * {a}": """
Reducing by percent|Reduce {a} by {b}%.
Reducing by percent|Decrease {a} by {b} percent.
Reducing by percent|What is {a} minus {b} percent?
Reducing by percent|{a} is reduced by {b} percent. What is it now?
Discount|A {o} costs {a} euros and is reduced by {b} percent. What is the new price?
Discount|A {o} for {a} dollars is {b}% off. What do I pay?
Discount|With a discount of {b} percent, what does a {o} of {a} euros cost?
Discount|The shop takes {b}% off a price of {a} euros. What is left to pay?
Discount|{P} gets a {b} percent discount on a {o} of {a} dollars. What is the price?
Falling by percent|A town of {a} people shrank by {b} percent. How many live there now?
Falling by percent|Sales of {a} fell by {b}%. What are they now?
Falling by percent|The number of {g} dropped by {b} percent from {a}. What is it?
Losing percent|{P} had {a} euros and lost {b} percent of it. How much is left?
Losing percent|A car worth {a} dollars loses {b}% of its value. What is it worth then?
Losing percent|{P} weighs {a} kg and loses {b} percent of it. What does {P} weigh then?
Falling by percent|A price of {a} euros falls by {b} percent. What is it then?
Discount|{P} pays {b} percent less than {a} euros. How much is that?
Reducing by percent|what is {a} reduced by {b} percent
Reducing by percent|If {a} shrinks by {b}%, what is left?
""",
    "{a} + {b}% * {a}": """
Increasing by percent|Increase {a} by {b}%.
Increasing by percent|Raise {a} by {b} percent.
Increasing by percent|What is {a} plus {b} percent?
Increasing by percent|{a} is increased by {b} percent. What is it now?
Growing by percent|A town of {a} people grew by {b} percent. How many live there now?
Growing by percent|Sales of {a} rose by {b}%. What are they now?
Growing by percent|{P} earns {a} euros and gets a rise of {b} percent. What does {P} earn now?
Growing by percent|Rent of {a} euros goes up by {b} percent. What is the new rent?
Tax|A {o} costs {a} euros plus {b}% tax. What is the price with tax?
Tax|With {b} percent tax added, what do {a} dollars become?
Tax|The bill is {a} euros, and {b} percent tax comes on top. What do I pay?
Tip|Dinner costs {a} dollars and {P} adds a tip of {b} percent. What is paid?
Interest|{P} puts {a} euros in the bank at {b}% interest. What is there after one year?
Growing by percent|A price of {a} euros rises by {b} percent. What is it then?
Growing by percent|what is {a} increased by {b} percent
Growing by percent|The number of {g} grew by {b}% from {a}. How many is that?
Growing by percent|{P} pays {b} percent more than {a} euros. How much is that?
""",
    "{b} / {a} * 100": """
The share in percent|What percentage of {a} is {b}?
The share in percent|{b} is what percent of {a}?
The share in percent|{b} out of {a} {g} are here. What percentage is that?
The share in percent|{P} got {b} of {a} points. How many percent is that?
The share in percent|Of {a} {t}, {b} are broken. What percentage is broken?
""",
}

# Written out: the question already is an expression.
BARE = """
{e}
{e}?
{e} = ?
What is {e}?
what's {e}
How much is {e}?
Calculate {e}.
calculate {e}
Work out {e}.
Please work out {e}.
Compute {e}, please.
What does {e} give?
What is the result of {e}?
What is the value of {e}?
Evaluate {e}.
Solve {e}.
Can you calculate {e}?
I need the result of {e}.
My calculator is broken. What is {e}?
Tell me what {e} is.
Find {e} for me.
What do I get for {e}?
""".strip().splitlines()

# Where a word problem may be hidden among numbers that do not matter.
STORIES = """
{P} is {k} years old.
It is {k} degrees outside.
{P} lives at number {k}.
The lesson has {k} minutes.
{P} has {k} brothers.
This is exercise {k}.
The shop opens at {k} o'clock.
{P} and {Q} have known each other for {k} years.
""".strip().splitlines()
