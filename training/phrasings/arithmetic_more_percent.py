"""More arithmetic in everyday words: percentages, averages. Plain data, see `arithmetic_more`.

`{b%}` is a percentage without its sign.
"""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "percent of": """
= The percentage | {b}% * {a}
{b%}% of the {a:50-900} trees are birches. How many birches is that?
In a survey of {a:200-9000} people, {b%} percent said no. How many said no?
A school with {a:100-2000} pupils has {b%}% who come by bike. How many come by bike?
{P} earns {a:1200-6000} euros and puts {b%} percent of it aside. How much is that each month?
Milk of {a:200-2000} ml has {b:1.5-12.0} percent fat. How much fat is that?
The agent takes {b:2-12}% of the price of {a:20000-900000} euros. How high is the fee?
A hotel has {a:50-900} rooms, {b%}% of them with a sea view. How many rooms have one?
How much is the tip if the meal was {a:20-300} dollars and I give {b:5-25}%?
What is the tip of {b:5-25} percent on a bill of ${a:12.00-180.00}?
How much tax is due on {a:500-90000} dollars at {b:5-45} percent?
How much interest does {P} get for {a:500-90000} euros at {b:0.5-8.0} percent a year?
By how much does a {o} of {a:40-900} euros get cheaper with {b%} percent off?
A {o} costs {a:40-900} dollars; the discount is {b%}%. How many dollars do I save?
{P} answered {b%}% of {a:20-200} questions correctly. How many correct answers is that?
The glass holds {a:100-900} ml and is {b%}% full. How many ml are in it?
{b%} per cent of what the farm harvests, {a:300-9000} kg, goes to the market. How many kg is that?
My battery of {a:2000-6000} mAh is at {b%} percent. How many mAh are left in it?
On a staff of {a:40-900}, {b%}% work from home. How many people is that?
{P}, who is {k:18-70}, owns {b%} percent of {a:1000-90000} shares. How many shares does {P} own?
What's {b%} percent out of {a:30-9000}?
I need {b%}% of {a:30-9000}.
How many are {b%} per cent of {a:30-90000}?
""",
    "percent more": """
= Growing by percent | {a} + {b}% * {a}
The rent of {a:400-2500} euros [climbs/is raised/increases] by {b%}%. What will it be?
{P}'s pay of {a:1200-6000} euros goes up {b%} percent. How much does {P} get then?
A city of {a:20000-900000} people grew {b%}% in ten years. How many people live there today?
Our visitors, {a:200-90000} last year, were {b%} percent more this year. How many came?
A {o} was {a:40-900} euros and has become {b%}% dearer. What is the price today?
The forest had {a:500-90000} trees, and {b%} percent more were planted. How many stand there now?
Water grows by {b:5-12}% when it freezes. How many litres of ice do {a:10-900} litres of water make?
The weight of a puppy, {a:2-20} kg, went up by {b%}%. What does it weigh?
After a rise of {b%}%, what is a price of {a:20-9000} euros?
Electricity of {a:40-300} dollars a month gets {b%}% more expensive. What do I pay then?
{P} ran {a:20-90} minutes yesterday and {b%} percent longer today. How long was the run today?
A share of {a:20-900} euros [gained/rose/jumped] {b%}%. What is it worth now?
The book of {a:100-600} pages got {b%}% thicker. How many pages has it now?
A fine of {a:20-400} euros rises by {b%}% when paid late. How much is it then?
The old record of {a:20-900} points was beaten by {b%} percent. What is the new record?
This model costs {b%}% more than the last one at {a:100-2000} dollars. What does it cost?
{Q} earns {a:1200-6000} euros, {P} {b%}% more. What does {P} earn?
= Increasing by percent | {a} + {b}% * {a}
Add {b%}% to {a:20-9000}.
What is {a:20-9000} with {b%} percent on top?
{a:20-9000} goes up by {b%}%. What is the new number?
What do I get if I raise {a:20-9000} by {b%} per cent?
= Tax | {a} + {b}% * {a}
The net price is {a:20-9000} euros and the tax {b:5-25}%. What is the gross price?
A {o} at {a:40-900} dollars, sales tax of {b:4-25} percent not included: what do I have to pay?
How much is {a:40-9000} euros with {b:5-25}% VAT?
The plumber charges {a:60-900} euros plus {b:5-25} percent tax. How much is the invoice?
Including {b:4-12}% tax, what does a meal of ${a:12.00-90.00} cost?
= Tip | {a} + {b}% * {a}
The taxi is {a:8-90} dollars and {P} tips {b:5-20}%. How much is that in all?
We had dinner for {a:30-300} euros and gave a {b:5-20} percent tip. What did we pay altogether?
What do I pay for a haircut of ${a:15-90} if I tip {b:10-25}%?
With {b:10-25}% tip added, how much is a bill of ${a:20.00-150.00}?
= Interest | {a} + {b}% * {a}
A loan of {a:500-90000} dollars costs {b:1.5-12.0}% interest for the year. How much must be paid back?
{P} leaves {a:500-90000} euros in an account with {b:0.5-6.0} percent interest. How much is in it a year later?
{a:500-90000} euros earn {b:0.5-6.0}% in a year. What do they become?
= Growing twice by percent | {a} * (100% + {b}%) * (100% + {c}%)
Sales of {a:200-9000} grew by {b:5-40}% and then by another {c:5-40}%. What are they now?
A rent of {a:400-2500} euros rose by {b:2-15} percent and a year later by {c:2-15} percent. How high is it?
= Interest of several years | {a} * (100% + {b}%)^{c}
{P} invests {a:500-9000} dollars at {b:2-9}% compound interest for {c:2-10} years. What does it grow to?
= The full amount | {a} / {b} * 100
{b:5-60} percent of the guests, namely {a:10-200}, want tea. How many guests are there?
{a:5-900} is {b:5-90}% of which number?
{P} has done {a:10-400} pages, {b:5-90}% of the book. How many pages has the book?
""",
    "percent less": """
= Discount | {a} - {b}% * {a}
The {o} is marked {a:40-900} euros, and there is {b%}% off today. What do I pay?
Students get {b%} percent off the {a:10-200} dollar ticket. What does a student pay?
A {o} was {a:40-900} dollars before the {b%} percent sale. How much is it now?
With a {b%}% coupon, how much is a {o} of ${a:40-900}?
{P} pays cash and gets {b:2-10}% off {a:200-9000} euros. How much does {P} pay?
What is the sale price of a ${a:40-900} {o} at {b%}% off?
The hotel takes {b%} percent off for early birds; a room is {a:60-400} euros. What do early birds pay?
For {k:3-9} days only: {b%}% off a {o} of {a:40-900} euros! What does it cost then?
{b%}% off {a:20-9000} euros is how much?
= Falling by percent | {a} - {b}% * {a}
A share of {a:20-900} euros [fell/slipped/dropped] {b%}%. What is it worth now?
The lake of {a:200-9000} hectares shrank {b%}% in the drought. How large is it now?
Our visitors, {a:200-90000} last year, were {b%} percent fewer this year. How many came?
A town of {a:9000-900000} people has become {b%}% smaller. How many live there now?
After a fall of {b%}%, what is a price of {a:20-9000} euros?
Crime went down {b%} percent from {a:200-9000} cases. How many cases are there now?
The heating used {a:1000-30000} units; with new windows it needs {b%}% less. How many does it use now?
{Q} earns {a:1200-6000} euros, {P} {b%}% less. What does {P} earn?
A journey of {a:40-600} minutes got {b%}% shorter. How many minutes does it take now?
= Losing percent | {a} - {b}% * {a}
A bike worth {a:200-5000} euros loses {b%} percent of its value in a year. What is it worth after it?
{P} had {a:40-900} marbles and lost {b%}% of them. How many are left?
An army of {a:2000-90000} lost {b%}% of its men. How many remained?
Of {a:100-9000} kg of plums, {b%} percent went bad. How many kg are good?
Drying takes {b%}% off the weight of {a:20-900} kg of wood. What does the dry wood weigh?
{P} gave {b%}% of {a:200-9000} dollars to charity. How much did {P} keep?
From {a:1200-9000} euros of wages, {b:10-45} percent go to the tax office. What remains?
Of {a:200-9000} seats, {b%}% are sold. How many are not sold?
= Reducing by percent | {a} - {b}% * {a}
Take {b%}% off {a:20-9000}.
Cut {a:20-9000} by {b%} percent.
What is {a:20-9000} less {b%}%?
What remains of {a:20-9000} when {b%} percent of it is removed?
{a:20-9000} goes down by {b%}%. What is the new number?
The sugar in the recipe, {a:100-900} grams, is reduced by {b%}%. How much sugar is it then?
The staff of {a:60-9000} is reduced by {b%} percent. How many work there then?
The speed of {a:60-300} km/h is reduced by {b%}%. What is it then?
The budget of {a:2000-900000} euros was reduced by {b%} percent. How much money is in it?
""",
    "what percent": """
= The share in percent | {b} / {a} * 100
{P} answered {b:5-<a} of {a:20-200} questions correctly. What percentage is that?
{b:3-<a} of the {a:20-90} pupils in a class wear glasses. What percent wear glasses?
Of the {a:200-9000} seats, {b:50-<a} are sold. How many percent are sold?
A bottle of {a:500-2000} ml has {b:50-<a} ml left in it. How full is it in percent?
{P} earns {a:1200-6000} euros and pays {b:300-<a} for rent. What percent of the pay goes into rent?
What share of {a:20-9000}, in percent, is {b:3-<a}?
Express {b:3-<a} out of {a:20-900} as a percentage.
How many percent of {a:20-9000} are {b:3-<a}?
The team won {b:3-<a} of its {a:12-90} games. What is that in percent?
{a:50-900} people were asked and {b:10-<a} said yes. What percentage said yes?
In a bag of {a:20-200} marbles there are {b:3-<a} blue ones. What percentage is blue?
The discount on a {o} of {a:50-900} euros is {b:5-<a} euros. What percent is that?
{b:3-<a} kg of sugar in {a:20-90} kg of jam: what percentage is sugar?
After {b:5-<a} of {a:60-900} km, what percent of the way is done?
{P} tipped {b:2-20} dollars on a {a:30-200} dollar bill. What percent was the tip?
= The change in percent | ({b} - {a}) / {a} * 100
A {o} cost {a:40-600} euros and now costs {b:>a-900} euros. By how many percent did the price rise?
The village grew from {a:300-4000} to {b:>a-9000} people. What is the growth in percent?
{P}'s pay went up from {a:1200-3000} to {b:>a-5000} dollars. What percentage increase is that?
What is the percentage increase from {a:20-500} to {b:>a-900}?
= The change in percent | ({a} - {b}) / {a} * 100
A {o} cost {a:60-900} euros and now costs {b:20-<a} euros. By how many percent did the price fall?
The number of bees fell from {a:300-9000} to {b:50-<a}. What is the loss in percent?
What is the percentage decrease from {a:60-900} to {b:10-<a}?
How many percent cheaper is {b:20-<a} dollars than {a:60-900} dollars?
""",
    "average": """
= The average | ({a} + {b}) / 2
{P} got {a:20-100} in maths and {b:20-100} in history. What is the average mark?
It took {a:20-90} minutes to go there and {b:20-90} minutes to come back. What is the mean time?
One parcel weighs {a:2-60} kg, the other {b:2-60} kg. What is their average weight?
The house was valued at {a:90000-900000} and at {b:90000-900000} euros. What is the mean of the two?
What is halfway between {a:5-900} and {b:5-900}?
= The average | ({a} + {b} + {c}) / 3
{P} ran {a:3-30} km, {b:3-30} km and {c:3-30} km this week. How long was a run on average?
The three bids were {a:200-9000}, {b:200-9000} and {c:200-9000} euros. What was the average bid?
{P} slept {a:4-10}, {b:4-10} and {c:4-10} hours in the last nights. How long on average?
Three dogs are {a:2-14}, {b:2-14} and {c:2-14} years old. What is their mean age?
The shop sold {a:20-900} {t} on Monday, {b:20-900} on Tuesday and {c:20-900} on Wednesday. What is the daily average?
Average of {a:3-900}, {b:3-900}, {c:3-900}?
{P} spent {a:20-300} euros in May, {b:20-300} in June and {c:20-300} in July. How much was it per month on average?
= The average | ({a} + {b} + {c} + {d}) / 4
What is the mean of {a:3-900}, {b:3-900}, {c:3-900} and {d:3-900}?
{P} scored {a:10-100}, {b:10-100}, {c:10-100} and {d:10-100}. What is the average score?
In four weeks it rained {a:3-90}, {b:3-90}, {c:3-90} and {d:3-90} mm. How much was that per week on average?
The average of the numbers {a:3-99}, {b:3-99}, {c:3-99} and {d:3-99} is what?
Four friends are {a:150-195}, {b:150-195}, {c:150-195} and {d:150-195} cm tall. What is their average height?
Tickets cost {a:8-90}, {b:8-90}, {c:8-90} and {d:8-90} dollars in four cities. What do they cost on average?
""",
}
