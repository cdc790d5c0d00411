"""More arithmetic in everyday words: two steps, shapes, powers, functions. See `arithmetic_more`."""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "two steps": """
= Adding, then subtracting | {a} + {b} - {c}
A tram starts with {a:10-90} people; {b:3-40} get on and {c:2-9} get off. How many are on board?
A tank holds {a:60-900} litres. {P} pours in {b:10-300} litres and uses {c:5-60} litres. What is in it?
{P} had {a:30-900} euros, was given {b:10-300} euros and spent {c:5-39}. How much is it now?
The shelter had {a:10-90} dogs, {b:3-40} were brought in and {c:2-9} found a home. How many are there?
It was {a:5-25} degrees, got {b:3-12} degrees warmer and then {c:2-7} degrees colder. What is it now?
{P} picked {a:20-200} plums and {Q} {b:10-200} more; {c:3-25} of them all were bad. How many good ones are there?
How many {t} has {P} after starting with {a:20-400}, buying {b:5-90} and losing {c:3-20}?
= Subtracting, then adding | {a} - {b} + {c}
A bus with {a:30-90} people stops; {b:3-25} get off and {c:2-30} get on. How many are in the bus now?
The warehouse stocks {a:200-9000} {t}, ships {b:50-<a} and receives {c:20-900}. How many are in stock?
{P} lost {b:5-<a} of {a:30-400} {t} and then found {c:2-30}. How many does {P} have?
A firm of {a:60-900} dismissed {b:5-<a} people and hired {c:3-60}. How many work there now?
{P} spends {b:20-<a} of {a:60-900} euros and earns {c:10-300} euros. What does {P} have then?
The lift is on floor {a:10-40}, goes down {b:2-9} floors and up {c:2-12}. Where is it?
The library had {a:300-9000} books, threw {b:20-<a} away and bought {c:20-400}. How many has it now?
= Subtracting twice | {a} - {b} - {c}
{P} baked {a:40-200} rolls, ate {b:2-9} and sold {c:10-30}. How many rolls are left?
Out of {a:200-900} dollars, {b:20-90} go to food and {c:15-90} to fuel. What is left?
A cable of {a:40-200} m: {b:3-20} m are used in the hall, {c:3-15} m in the kitchen. How much cable remains?
{a:90-900} runners started, {b:3-40} gave up and {c:2-40} were disqualified. How many finished?
{P} had {a:50-400} {t}, sold {b:5-25} on Monday and {c:5-20} on Tuesday. How many are unsold?
A bottle of {a:500-2000} ml; {P} drinks {b:100-250} ml and {Q} {c:100-240} ml. How much is in it still?
My salary of {a:1800-6000} euros minus {b:400-900} for rent and {c:100-800} for food leaves how much?
= Multiplying, then adding | {a} * {b} + {c}
{P} buys {a:2-12} {t} at ${b:2-20} each and a {o} for ${c:20-400}. What is the total?
The van costs {b:20-90} euros a day plus {c:15-200} euros once. What do {a:2-14} days cost?
The gym charges {c:20-90} dollars to join and {b:15-60} dollars each month. What do {a:3-24} months cost in all?
{a:3-30} rows of {b:8-40} chairs and {c:3-30} more at the back: how many chairs are there?
{P} has {c:10-200} euros already and saves {b:5-90} euros a week. How much is it after {a:3-40} weeks?
A plumber asks {c:30-90} euros for coming and {b:30-80} euros an hour. What do {a:2-8} hours cost?
I have {a:3-20} full boxes of {b:6-48} {t} and {c:2-40} loose ones. How many {t} do I have?
An order of {a:3-40} {t} at {b:2.00-19.00} euros apiece plus {c:3-15} euros for shipping: what is to pay?
= Multiplying, then subtracting | {a} * {b} - {c}
{a:3-20} {t} at {b:4-40} euros each, minus a voucher of {c:2-11} euros: what do I pay?
{P} orders {a:3-20} books at ${b:5-30} each and gets ${c:2-14} off the total. What is the bill?
{P} works {a:10-60} hours for {b:10-40} dollars an hour; {c:20-90} dollars are taken off for tax. What is left?
{a:3-30} crates of {b:10-40} bottles arrived, but {c:2-25} bottles were broken. How many are whole?
The hall has {a:8-40} rows of {b:8-30} seats, and {c:5-60} seats are empty. How many people are in it?
A stall sells {a:20-200} cakes at {b:2-9} euros each and paid {c:10-39} euros for the place. What does it earn?
= Multiplying, then discount | {a} * {b} - {c}% * {a} * {b}
{P} buys {a:2-12} {t} at {b:5-90} euros each and gets {c:5-50}% off. What does {P} pay?
A group of {a:8-40} pays {b:5-60} dollars a head, less {c:5-30} percent for groups. How much is it?
What do {a:2-20} shirts at ${b:10-60} cost with {c:5-50}% discount?
= Multiplying, then tax | {a} * {b} + {c}% * {a} * {b}
{a:2-20} chairs at {b:20-200} euros each, plus {c:5-25}% tax: what is the total?
{P} orders {a:3-40} {t} at ${b:4-60} each and {c:4-25} percent tax is added. How much is that?
= Discount, then adding | {a} - {b}% * {a} + {c}
A {o} of {a:60-900} euros is {b%}% off, and shipping is {c:3-30} euros. What do I pay in all?
With {b%} percent off ${a:60-900} and a ${c:3-30} fee for delivery, what is the total?
= Two products | {a} * {b} + {c} * {d}
{P} buys {a:2-12} pens at {b:2-9} euros and {c:2-12} pads at {d:2-9} euros. What is the total?
{a:2-9} adults at {b:8-40} dollars and {c:2-9} children at {d:3-20} dollars: what does the entry cost?
A farm has {a:3-60} hens laying {b:4-7} eggs a week and {c:3-60} ducks laying {d:2-5}. How many eggs a week?
The tour runs {a:2-9} days of {b:20-90} km and {c:2-9} days of {d:10-60} km. How long is it in km?
There are {a:2-12} boxes of {b:5-40} {t} and {c:2-12} boxes of {d:5-40}. How many {t} in all?
= Paying for several | {a} - {b} * {c}
{P} has {a:100-500} {t} and gives {b:2-9} {g} {c:3-10} each. How many are left?
A tank of {a:500-2000} litres loses {c:4-20} litres a day for {b:3-20} days. What is left in it?
{P} had {a:60-400} dollars and bought {b:2-6} {t} for {c:3-9} dollars apiece. How much money remains?
A book has {a:200-900} pages. {P} reads {c:5-30} pages a day for {b:3-6} days. How many are left to read?
= Subtracting, then dividing | ({a} - {b}) / {c}
Of {a:40-900} {t}, {b:3-<a} are broken; the rest goes to {c:2-12} {g} in equal parts. How many does each get?
{P} wants a {o} for {a:200-2000} euros, has {b:50-<a} euros and saves {c:10-90} euros a month. How many months is that?
A trip costs {a:400-4000} dollars, the school pays {b:50-<a} dollars and {c:10-30} pupils share the rest. What does each pay?
{b:20-<a} of {a:90-900} pages are read. How many days for the rest, at {c:5-40} pages a day?
A bill of {a:60-500} euros, minus a {b:5-40} euro voucher, is split among {c:2-9} friends. How much per person?
= Adding, then dividing | ({a} + {b}) / {c}
{P} and {Q} put {a:10-300} and {b:10-300} {t} together and share them among {c:2-9} {g}. How many for each?
A flat costs {a:600-2500} euros of rent and {b:60-400} euros for heating. What does each of {c:2-5} tenants pay?
{a:20-300} girls and {b:20-300} boys form groups of {c:2-12}. How many groups are there?
= Adding, then multiplying | ({a} + {b}) * {c}
A bag has {a:3-20} apples and {b:3-20} pears. How much fruit do {c:3-40} bags hold?
{P} works {a:2-6} hours in the morning and {b:2-5} in the afternoon. How many hours in {c:3-20} days?
Bus for {a:2-9} euros, entry for {b:5-30} euros, for each of {c:8-40} pupils: what does the trip cost?
= Subtracting, then multiplying | ({a} - {b}) * {c}
{P} buys caps at {b:2-<a} euros and sells them at {a:5-90} euros. What is the profit on {c:5-200} caps?
A shirt of {a:15-90} dollars is {b:2-14} dollars cheaper today. What do {c:2-9} shirts cost?
{a:20-40} pupils less {b:2-9} who are ill take {c:2-9} sheets each. How many sheets are taken?
= Multiplying, then dividing | {a} * {b} / {c}
{a:2-12} lorries with {b:10-90} crates each supply {c:2-12} shops in equal parts. How many crates does a shop get?
{P} bakes {a:3-20} trays of {b:6-30} rolls and packs them by {c:4-12}. How many packs are there?
= Dividing, then adding | {a} / {b} + {c}
{b:2-9} friends split a bill of {a:40-400} euros, and {P} adds {c:2-9} euros as a tip. What does {P} pay?
A {o} of {a:120-2400} euros is paid in {b:3-24} rates, each with a fee of {c:2-9} euros. How much is one rate?
= Half, then subtracting | {a} / 2 - {b}
{P} sold half of {a:60-400} {t} and then lost {b:3-25}. How many are left?
Half of {a:80-900} guests went home, then {b:3-30} more. How many are still here?
= Doubling, then adding | {a} * 2 + {b}
{P} had {a:5-400} {t}, doubled them and then got {b:3-90} more. How many are there?
{Q} is {b:2-9} years more than twice as old as {P}, who is {a:6-40}. How old is {Q}?
= Doubling, then subtracting | {a} * 2 - {b}
{P} doubled {a:20-400} euros and then lost {b:3-30} of them. How much is left?
= Three quarters | {a} * 3 / 4
Three quarters of the {a:40-900} seats are taken. How many are taken?
= Two thirds | {a} * 2 / 3
{P} has read two thirds of {a:60-900} pages. How many pages is that?
""",
    "shapes": """
= The perimeter of a rectangle | 2 * ({a} + {b})
How much fence does {P} need for a yard of {a:8-90} m by {b:5-60} m?
A picture of {a:20-90} cm by {b:15-80} cm gets a frame all around. How many cm of frame is that?
= The perimeter of a square | {a} * 4
How long is the border of a square pool, {a:5-60} m on each side?
= The perimeter | {a} + {b} + {c}
How far is it around a triangular park with sides of {a:200-900}, {b:200-900} and {c:200-900} metres?
= The circumference of a circle | 2 * pi * {a}
What is the circumference of a circle with a radius of {a:2-90}?
How far is it around a round pond with a radius of {a:3-60} metres?
= The circumference of a circle | pi * {a}
What is the circumference of a circle with a diameter of {a:2-90} cm?
A wheel has a diameter of {a:20-90} cm. How far does it roll in one turn?
= The area of a circle | pi * {a}^2
What is the area of a circle with radius {a:2-90}?
A round table has a radius of {a:30-120} cm. How large is its top?
= The area of a triangle | {a} * {b} / 2
What is the area of a triangle with a base of {a:4-90} and a height of {b:3-90}?
A sail is a triangle {a:2-12} m wide at the base and {b:3-20} m high. What is its area?
= The volume of a box | {a} * {b} * {c}
How much water fits into a pool of {a:5-50} m by {b:3-25} m that is {c:2-4} m deep?
A parcel is {a:20-90} cm long, {b:10-60} cm wide and {c:5-50} cm high. What is its volume?
= The volume of a sphere | 4 / 3 * pi * {a}^3
What is the volume of a sphere with a radius of {a:2-60}?
= The volume of a cylinder | pi * {a}^2 * {b}
What is the volume of a cylinder with a radius of {a:2-40} and a height of {b:3-90}?
= The hypotenuse | sqrt({a}^2 + {b}^2)
The legs of a right triangle are {a:3-90} and {b:3-90}. How long is the hypotenuse?
What is the hypotenuse of a right-angled triangle with sides {a:3-90} and {b:3-90}?
{P} walks {a:2-30} km east and {b:2-30} km north. How far is the straight way back?
How long is the diagonal of a rectangle of {a:3-90} by {b:3-90}?
= The side of a square | sqrt({a})
A square field covers {a:100-90000} square metres. How long is each of its sides?
= The edge of a cube | cbrt({a})
A cube has a volume of {a:27-9000}. How long is its edge?
= The area of a square | {a}^2
How many square metres has a square plot, {a:8-90} metres on each side?
= The volume of a cube | {a}^3
A dice-shaped box has edges of {a:3-90} cm. What is its volume?
""",
    "powers and functions": """
= The power | {a}^{b}
What is {a:2-12} to the power of {b:2-10}?
Take {a:2-30} to the power {b:2-6}.
{a:2-99} with an exponent of {b:0.10-3.00} is what?
If I raise {a:2-30} to the {b:4-9}th power, what comes out?
What is {a:2-20} multiplied by itself, {b:3-8} factors in all?
What's {a:2-99} ^ {b:0.10-0.99}?
= Squaring | {a}^2
What is {a:12-400} times itself?
Give me the square of {a:12-400}.
{a:12-400} squared, please.
= Cubing | {a}^3
Give me the third power of {a:3-90}.
{a:3-90} cubed is how much?
= The square root | sqrt({a})
Which number times itself makes {a:100-9000}?
How much is the square root of {a:20-90000}?
= The cube root | cbrt({a})
What is the cube root of {a:27-90000}?
Which number cubed gives {a:27-90000}?
Take the third root of {a:27-90000}.
= Doubling again and again | {a} * 2^{b}
A pond has {a:3-90} water lilies, and their number doubles every week. How many are there after {b:3-12} weeks?
{a:10-900} bacteria double every hour. How many are there {b:3-12} hours later?
= Halving again and again | {a} / 2^{b}
{a:200-9000} grams of a substance halve every day. How much is left after {b:2-9} days?
= The natural logarithm | ln({a})
What is the natural logarithm of {a:2-900y}?
What is the natural log of {a:2-900y}?
= The logarithm to base 10 | log10({a})
What is the logarithm of {a:20-90000y} to base 10?
Give me the decimal logarithm of {a:20-90000y}.
= The logarithm to base 2 | log2({a})
What is the base 2 logarithm of {a:20-9000y}?
= The logarithm | log({a}, {b})
What is the logarithm of {a:20-9000y} to base {b:3-9}?
To which power must I raise {b:3-9} to get {a:20-9000y}?
= The exponential | exp({a})
What is e to the power of {a:0.10-9.00}?
What is the exponential function at {a:0.10-9.00}?
= The sine | sin(radians({a}))
What is the sine of {a:5-85} degrees?
= The cosine | cos(radians({a}))
What is the cosine of {a:5-85} degrees?
= The tangent | tan(radians({a}))
What is the tangent of {a:5-80} degrees?
= The factorial | {a}!
What is the factorial of {a:4-20}?
What is {a:4-20} factorial?
In how many orders can {a:4-15} books stand on a shelf?
In how many ways can {a:4-15} people line up?
= Rounding | round({a}, {b})
Round {a:2.0001-900.0000} to {b:2-3} decimal places.
= The largest | max({a}, {b}, {c})
Which is the largest of {a:5-900y}, {b:5-900y} and {c:5-900y}?
= The smallest | min({a}, {b}, {c})
Which is the smallest of {a:5-900y}, {b:5-900y} and {c:5-900y}?
""",
    "in words": """
= Adding, then subtracting | {a} + {b} - {c}
What is {a:20-900} plus {b:5-900} minus {c:3-20}?
= Subtracting, then adding | {a} - {b} + {c}
What is {a:50-900} minus {b:5-<a} plus {c:3-90}?
= Subtracting twice | {a} - {b} - {c}
Take {b:5-40} and {c:5-40} away from {a:90-9000}.
= Multiplying, then adding | {a} * {b} + {c}
What is {a:3-90} times {b:3-60} plus {c:3-900}?
Multiply {a:3-90} by {b:3-60}, then add {c:3-900}.
= Multiplying, then subtracting | {a} * {b} - {c}
What is {a:5-90} times {b:5-60} minus {c:3-24}?
= Adding a product | {a} + {b} * {c}
What is {a:3-900} plus {b:3-60} times {c:3-60}?
Add {a:3-900} to the product of {b:3-60} and {c:3-60}.
= Subtracting a product | {a} - {b} * {c}
Take the product of {b:3-12} and {c:3-12} away from {a:150-900}.
= Adding, then multiplying | ({a} + {b}) * {c}
Add {a:3-90} and {b:3-90}, then multiply by {c:3-40}.
{c:3-40} times the sum of {a:3-90} and {b:3-90} is what?
= Subtracting, then multiplying | ({a} - {b}) * {c}
Multiply the difference between {a:20-900} and {b:3-<a} by {c:3-40}.
= Adding, then dividing | ({a} + {b}) / {c}
Add {a:3-900} and {b:3-900} and divide the result by {c:2-20}.
= Subtracting, then dividing | ({a} - {b}) / {c}
Subtract {b:3-<a} from {a:20-900} and divide by {c:2-20}.
= Dividing, then adding | {a} / {b} + {c}
What is {a:20-900} divided by {b:2-20} plus {c:3-90}?
= Dividing, then subtracting | {a} / {b} - {c}
Divide {a:300-9000} by {b:2-9} and take {c:3-30} away.
= Half, then adding | {a} / 2 + {b}
Take half of {a:10-900} and add {b:3-400}.
= The sum of squares | {a}^2 + {b}^2
What is the sum of the squares of {a:3-60} and {b:3-60}?
= The square of the sum | ({a} + {b})^2
What is the square of the sum of {a:3-60} and {b:3-60}?
= The root of the sum | sqrt({a} + {b})
What is the square root of the sum of {a:5-900} and {b:5-900}?
= The sum | {a} + {b}
How much do {a:2-900} and {b:2-900} make?
{a:2-12} plus {b:13-900}, please.
= The difference | {a} - {b}
{a:13-900} minus {b:2-12}, please.
If you take {b:2-12} from {a:13-900}, what is left?
= The product | {a} * {b}
{a:2-12} times {b:13-900}, please.
= The quotient | {a} / {b}
{a:30-900} divided by {b:2-12}, please.
""",
}
