"""Still more arithmetic in everyday words: one operation. Plain data, see `arithmetic_more`.

Nothing idle is added to the lines under "in words": plain numbers, and times of the clock.
"""

# ruff: noqa: E501

MORE: dict[str, str] = {
    "take away": """
= Losing | {a} - {b}
lost {b:3-<a} of my {a:20-400} subscribers this week, so i'm down to what
Moths have ruined {b:2-<a} of the {a:10-80} jumpers in my cupboard. How many can I still wear?
A fishing net had {a:60-500} knots and {b:3-<a} have come undone. How many hold?
A magazine was printed in {a:100-3000} copies, but {b:20-<a} got soaked in the rain. How many dry copies are there?
My hives went into winter with {a:5000-40000} bees, and {b:500-<a} bees died. How many saw the spring?
If a hedge of {a:20-200} shrubs loses {b:2-<a} to frost, how many shrubs live on?
In our board game I commanded {a:15-60} soldiers. The dice went against me and {b:2-<a} of them fell. How many do I command now?
{b:2-<a} of the {a:40-110} keys on my old keyboard no longer work. How many do?
Crew of {a:40-400}, {b:3-<a} deserted in port. Size of the crew afterwards?
My kite had {a:60-300} metres of string, and a tree kept {b:5-<a} metres of it. How much string did I bring home?
= Giving away | {a} - {b}
A farmer with {a:30-300} hectares signs {b:5-<a} of them over to his daughter. How many hectares stay his?
From a bed of {a:30-200} dahlias, {b:5-<a} went to the neighbours as bouquets. How many are still growing there?
We cooked {a:30-200} portions for the street party and took {b:5-<a} of them to the night shelter. How many did the party keep?
I own {a:30-300} records and my son gets {b:5-<a} of them. What's left of my collection?
The blood bank had {a:60-900} bags and sent {b:10-<a} to the clinic. Bags in stock now?
From a litter of {a:6-12} puppies the breeder has handed over {b:2-5}. How many puppies are still with the mother?
The museum returns {b:3-<a} of its {a:40-900} masks to their owners. How many masks does it retain?
= Spending | {a} - {b}
pocket money {a:10-60} euros, comic {b:3-<a} euros, what do i have left
My gift card is worth ${a:25-300} and I put ${b:6-<a} of it toward a {o}. What's still on the card?
The film crew got a grant of {a:9000-200000} dollars; cameras ate up {b:2000-<a} of it. What may still be spent?
An expedition starts with {a:2000-30000} euros; the permits cost {b:300-<a} euros. How much is left for food and guides?
If {b:200-<a} of the {a:900-6000} euros I bring home go on childcare, how much do I have for everything else?
The tooth fairy left {P} {a:5-20} dollars, and {b:2-4} of those dollars have already gone on ice cream. What does {P} still have?
Prize money: {a:400-9000} pounds. Spent so far: {b:50-<a} pounds. Remaining?
How much of a {a:90-900} dollar voucher is unspent after a purchase of {b:20-<a} dollars?
Travel card loaded with {a:20-90} euros, one ride of {b:2-9} euros taken off it. New balance, please.
My aunt, who is generous in autumn only, sent me {a:60-400} dollars for winter clothes, and at the very first shop {b:20-55} dollars of that went on a hat I didn't need. How many dollars have I still got?
= Selling | {a} - {b}
{a:20-200} pumpkins lay on my stall at dawn. {b:5-<a} found a buyer. How many do I cart home?
Our gallery hung {a:12-90} paintings, of which {b:2-<a} were bought on opening night. How many can still be had?
raffle with {a:200-3000} tickets, {b:50-<a} sold, how many unsold
A block has {a:20-200} flats, and {b:4-<a} have already found an owner. How many are still on the market?
The brewery filled {a:200-9000} bottles and shipped {b:50-<a} of them to its customers. How many bottles are still in the cellar?
A breeder takes {a:20-120} canaries to the fair and parts with {b:3-<a} of them for money. How many canaries travel back?
= Eating | {a} - {b}
Out of {a:12-60} dumplings on the platter, {P} devoured {b:3-<a}. How many can the others have?
A squirrel buried {a:60-900} acorns and has dug up and eaten {b:20-<a}. How many acorns are still in the ground?
{b:2-<a} of the {a:16-64} squares of chocolate are gone. How many squares can I still nibble?
The panda's daily ration is {a:15-40} kg of bamboo, and it has munched {b:3-<a} kg so far. How many kg are still to be eaten?
we ordered {a:12-48} slices of pizza and finished {b:5-<a}. slices for tomorrow?
= Leaving | {a} - {b}
The webinar had {a:60-900} viewers when it began, but {b:10-<a} logged off. How many stuck with it?
In the airport hall stood {a:200-3000} travellers, and {b:50-<a} of them have boarded. How many are still waiting?
A flock of {a:50-400} geese rested on the lake until {b:10-<a} took off. How many geese stayed on the water?
{b:2-<a} out of {a:14-40} scouts went home with a cold. How many scouts remained in camp?
Our union numbered {a:300-9000}; {b:40-<a} handed in their cards. How many members does that leave?
Tonight's orchestra has {a:40-110} musicians. For the slow piece, {b:5-<a} walk off the stage. How many play it?
The chat room counts {a:20-300} users and {b:4-<a} disconnect. How many remain?
A guided tour of the caves began with {a:15-60} people, but at the first narrow passage {b:2-12} of them turned round and went back to the entrance. How many people did the guide lead on?
= Falling | {a} - {b}
A hot-air balloon at {a:600-3000} metres comes down {b:100-<a} metres. At what height does it float now?
{P}'s pulse was {a:120-190} after the sprint and {b:20-60} lower a little later. What was it then?
Gold stood at {a:1500-2800} dollars an ounce and shed {b:15-200} dollars. What is an ounce worth?
Level of the reservoir at Easter: {a:40-150} metres. Since then it has gone down {b:2-30} metres. Level now?
When the wind eased by {b:10-50} km/h from {a:60-140} km/h, how strong was it?
barometer at {a:1000-1035y} hPa this morning, dropped {b:5-30} hPa, current reading?
A climber at {a:2000-6000} metres abseils {b:50-600} metres. What altitude is that?
Applications slid by {b:30-<a} from last year's {a:200-9000}. How many came in this year?
= Reducing | {a} - {b}
The chef wants {b:3-<a} grams less salt than the usual {a:10-90}. How many grams does he want?
Bring my {a:200-900} calorie snack down by {b:50-<a} calories. How many calories does it still have?
Trim {b:50-<a} characters from a post of {a:280-2000}. How long is it then?
We used to be open {a:40-80} hours a week and now cut {b:3-20} of them. How many hours a week are we open?
{P} shortens a skirt of {a:60-110} cm by {b:3-25} cm. What is its length now?
A prison term of {a:24-240} months was cut by {b:3-<a} months. How many months must be served?
The rehearsal was planned for {a:120-240} minutes; the conductor shortens it by {b:15-60}. How long does it run?
I slow down from {a:90-160} km/h by {b:10-60} km/h. My new speed?
= Removing | {a} - {b}
The dictionary had {a:5000-90000} entries before {b:100-<a} outdated ones were weeded out. How many entries has it now?
A tailor snips {b:10-<a} cm from {a:80-600} cm of silk. How much silk is left?
A moderator erased {b:10-<a} of the {a:100-3000} comments. How many can still be read?
My playlist had {a:60-900} songs; I kicked out {b:5-<a}. Songs in it now?
Strike {b:3-<a} names off a list of {a:20-300}. How many names does the list still have?
The lumberjack takes {b:2-8} metres off the top of a trunk that is {a:15-50} metres long. How long is the trunk then?
i had {a:30-300} empty jars on the shelf and binned {b:4-<a}. jars now?
I peel {a:500-3000} grams of potatoes and throw away {b:60-400} grams of peel. What do the peeled potatoes weigh?
= Taking out | {a} - {b}
A vault holds {a:50-900} gold bars. Thieves carry out {b:5-<a}. How many bars did they leave behind?
{P} borrowed {b:2-<a} of the {a:20-90} comics in the box. How many comics does the box hold now?
Take {b:3-<a} balls out of an urn with {a:12-90}. How many balls are in the urn afterwards?
My savings were {a:800-30000} pounds; {b:300-<a} pounds were withdrawn for the new roof. What's there now?
= Using up | {a} - {b}
My pill box held {a:28-120} tablets and I've swallowed {b:3-<a}. How many remain?
{b:2-<a} of our {a:20-90} candles burned down on New Year's Eve. How many candles do we still have?
pack of {a:100-500} sheets, used {b:20-<a}, sheets left?
The rain barrel has given {b:90-<a} of the {a:200-900} litres it held. What is left in it?
A pencil of {a:12-20} cm has been sharpened away by {b:2-11} cm. Length of the stub?
The rover's battery stored {a:300-3000} watt-hours and the climb took {b:50-<a}. How many watt-hours are still in it?
There were {a:40-400} nails in the tin, and the shed needed {b:10-<a} of them. How many nails are in the tin now?
My {o} came with {a:12-48} months of warranty, and {b:3-<a} months are over. How many months of warranty do I still have?
I ran {b:3-<a} of the {a:12-42} km and walked the rest. How many km did I walk?
= Breaking | {a} - {b}
The potter fired {a:20-200} bowls and {b:2-<a} cracked in the kiln. How many are fit for sale?
An earthquake toppled {b:2-<a} of the temple's {a:20-150} columns. How many still stand?
{a:30-360} eggs in the crate; {b:3-<a} got smashed when {P} slipped. Whole eggs?
String of {a:50-400} bulbs, {b:4-<a} dead. How many glow?
For the wedding we had rented {a:60-400} wine glasses, and in the course of a very merry night {b:3-40} of them ended in pieces. The rental firm wants to know how many whole ones it gets back. How many?
= The other part | {a} - {b}
A class has {a:18-34} pupils, {b:5-<a} of them girls. How many boys?
A band of {a:20-70}: {b:4-<a} play brass, all the others play drums. How many drummers?
Of the {a:300-5000} words in {P}'s essay, {b:40-<a} are quotations. How many words are not?
{P} and {Q} picked {a:30-300} {t} between them; {b:5-<a} were picked by {P}. How many did {Q} pick?
Two parcels weigh {a:8-60} kg together, and one of them weighs {b:2-7} kg. What does the other weigh?
car park, {a:80-900} spaces, {b:20-<a} taken. free ones?
The inspector checked {a:20-400} passengers; {b:3-<a} had no ticket. How many had one?
A concert evening takes {a:90-240} minutes, {b:15-40} of which are the interval. How many minutes of music is that?
{P} and {Q} settled a bill of {a:40-160} euros; {Q}'s part was {b:10-<a} euros. What was {P}'s part?
We asked {a:200-5000} households: {b:40-<a} keep a pet. How many don't?
An alloy of {a:50-900} grams contains {b:10-<a} grams of copper, and everything else is zinc. How much zinc is in it?
I invited {a:40-200} people and {b:3-<a} have declined. If all the others come, how many is that?
A sandwich weighs {a:200-500} g, its bread alone {b:80-180} g. How heavy is the filling?
A jar full of honey weighs {a:700-1500} g; the empty jar weighs {b:150-500} g. How much honey is in it?
With the dog in {P}'s arms the scales show {a:70-120} kg, without the dog {b:50-<a} kg. How heavy is the dog?
Lorry loaded {a:12000-38000} kg, lorry empty {b:4000-<a} kg. How heavy is the load?
= The other part | 365 - {b}
Last year had 365 days. How many stayed dry if it rained on {b:80-220}?
= The profit | {a} - {b}
{P} bought a {o} for {b:20-<a} euros and sold it for {a:60-900} euros. How much did {P} gain?
The lemonade stand took in {a:30-200} dollars and had {b:5-<a} dollars of costs. Profit?
A shop's takings were {a:900-20000} euros and its expenses {b:200-<a} euros. What was left over as profit?
I bought shares for {b:500-<a} dollars; they're worth {a:900-20000} now. How much have I made?
= The loss | {a} - {b}
The sculpture had cost {a:500-9000} euros and fetched just {b:100-<a} euros at auction. How big is the loss?
{P} paid {a:4000-30000} dollars for a car and got {b:900-<a} dollars when selling it. How much money was lost?
Our takings were {b:100-<a} euros and our costs {a:500-9000} euros. How much did we lose?
""",
    "missing": """
= What is missing | {a} - {b}
Training plan: {a:200-900} km. Done: {b:30-<a} km. Still to run?
A vaccination drive aims at {a:2000-90000} people and has reached {b:300-<a}. How many are still to be reached?
The orchestra needs {a:40-100} chairs on stage. {b:8-<a} are there. How many must be fetched?
{P} is climbing a {a:800-4000} metre peak and stands at {b:200-<a} metres. How many metres higher is the top?
How much short of {a:100-9000} is {b:20-<a}?
A full loyalty card takes {a:8-20} stamps; mine shows {b:2-7}. How many stamps until it is full?
The album has room for {a:200-800} different stickers and I own {b:40-<a} of them. How many do I lack?
You must be {a:14-21} to drive a moped and my son is {b:3-12}. How many years does he have to wait?
The knitting pattern has {a:80-400} rows and {P} is done with {b:10-<a}. How many rows are still to be knitted?
We must collect {a:3000-90000} euros for the organ. Donations stand at {b:400-<a} euros. What sum is lacking?
The recipe asks for {a:300-1000} grams of flour, and the bag has only {b:50-<a}. How many grams must I borrow?
Every year our village tries to light {a:300-5000} lanterns along the river. It is almost dark, the band is tuning up, and {b:50-<a} lanterns are burning. How many still have to be lit?
To pass you need {a:50-90} points; {P} got {b:15-<a}. How many points was {P} short?
{b:5-<a} of {a:60-900} files copied. Files to go?
The rules demand {a:20-200} delegates for a vote, but only {b:5-<a} turned up. How many are lacking?
sweater takes {a:9-20} balls of wool, i have {b:2-8}. how many to buy
The tank takes {a:45-80} litres and has {b:5-<a} litres in it. How many litres can I fill in?
What do I have to put with {b:5-<a} so that it becomes {a:50-900}?
Fill the gap: {b:5-<a} + ___ = {a:50-900}.
I'm {b:20-55} and will retire at {a:60-70}. How many years of work are ahead of me?
{P} has {b:2-11} medals and {Q} has {a:12-60}. How many more must {P} win to draw level?
The baker, up since {k:2-4} o'clock, has to deliver {a:200-900} rolls and has baked {b:40-<a}. How many must still be baked?
The thesis must have {a:210-400} pages, and after {k:2-9} months of work {P} has {b:30-190}. How many pages must {P} still write?
= Less | {a} - {b}
A hare runs {b:5-30} km/h slower than a greyhound, which does {a:55-70} km/h. How fast is the hare?
Plan B costs {b:200-<a} euros less than plan A, and A is {a:900-20000} euros. Price of B?
In winter {a:60-900} students enrolled, in spring {b:5-<a} fewer. How many enrolled in spring?
The blue tent is {b:300-1500} grams lighter than the green one, which weighs {a:1800-4000} grams. What does the blue one weigh?
{P}'s lap was {b:2-15} seconds quicker than {Q}'s, which took {a:55-140} seconds. How many seconds did {P} need?
My flat has {b:5-60} square metres less than yours with its {a:70-180}. How big is mine?
{Q} slept {a:7-11} hours and {P} {b:2-4} hours less. For how long did {P} sleep?
The north tower falls {b:2-40} metres short of the south tower's {a:60-300} metres. How high is the north tower?
= Before the gain | {a} - {b}
{P} found {b:2-<a} coins in the sofa and now has {a:12-90}. How many were there before?
After putting on {b:2-15} kg, {P} weighs {a:60-110} kg. What was the weight before?
The rent went up by {b:20-200} euros and is {a:500-2500} euros now. How much was it until then?
A town took in {b:300-<a} newcomers and now counts {a:3000-90000} people. How many lived there before they came?
With the {b:3-<a} chairs that were just carried in, there are {a:30-300} in the hall. How many stood there earlier?
{Q} handed {P} {b:3-<a} stamps, and {P} now owns {a:30-500}. How many did {P} own until then?
The sunflower grew {b:10-50} cm last month; today it measures {a:60-280} cm. How tall was it a month ago?
An extra {b:2-20} pages brought the brochure to {a:24-120} pages. How long was it at first?
my balance is {a:900-9000} after a deposit of {b:100-<a}. what was it before the deposit
I think of a number, add {b:3-<a} and get {a:20-200}. What was my number?
Somebody at the sorting office slipped {b:5-60} extra letters into my bag this morning, which is why I set off with {a:80-400}. How many letters would I have had without them?
= Before the loss | {a} + {b}
{P} dropped {b:3-40} {t} and {a:10-200} are left. How many did {P} carry at the start?
I've {a:20-600} euros left after paying {b:10-300} euros for a {o}. How much did I start out with?
{b:2-9} pupils are ill and the other {a:10-30} are sitting here. How many are in the class?
The candle lost {b:2-15} cm while burning and is {a:4-25} cm long now. How long was it when new?
{P} has shed {b:3-25} kg and is down to {a:55-100} kg. Weight before?
The plane came down {b:1000-9000} feet and is now at {a:9000-25000} feet. At what altitude was it before?
{b:20-400} trees of the wood were felled, {a:100-5000} are left. How many trees did it have before?
I think of a number, take away {b:3-60} and end up with {a:5-200}. Which number was it?
From which number must I subtract {b:3-90} to be left with {a:5-300}?
{a:20-300} guests are still here; {b:5-90} left at midnight. How many were here before midnight?
By the time the vet arrived, {b:4-40} of the sheep had run through the gap in the fence. The {a:20-300} sheep that had not are in the barn. How many sheep does the farm have?
""",
    "add": """
= Getting more | {a} + {b}
the vase had {a:3-20} tulips and i put in {b:2-15} more. tulips in the vase?
A podcast with {a:200-9000} listeners gains {b:30-2000}. How many listen now?
{P} already farms {a:5-200} hectares and inherits {b:2-60} more. How many hectares does {P} have then?
Overnight, {b:5-60} new messages joined the {a:10-300} unread ones in my inbox. How many unread ones is that?
The aquarium's {a:5-80} fish got company: {b:2-30} more. Number of fish?
There were {a:3-40} buses at the depot, then {b:2-25} pulled in. How many are parked there?
{P} knew {a:300-3000} words of the language and has learnt {b:20-400} more. How many is that?
A collector with {a:20-900} coins buys {b:5-200} at an auction. Size of the collection now?
The dough weighed {a:400-2000} grams before I kneaded in {b:50-400} grams of nuts. Weight now?
Our {a:20-300} chairs won't do, so {P} rents {b:10-200} extra ones. How many chairs are there then?
When the librarian counted on Monday, there were {a:300-9000} novels on the shelves. On Tuesday a retired teacher came by and donated {b:20-400} novels that the library kept. How many novels has it now?
= Altogether | {a} + {b}
{a:2-60} comedies and {b:2-60} thrillers on one shelf. Films on it?
{P} wrote {a:200-3000} words before breakfast and {b:200-3000} after it. How long is the text?
Day one: {a:60-900} visitors. Day two: {b:60-900}. Both days?
It is {a:3-40} km up to the pass and {b:2-20} km from there to the hut. How long is the walk to the hut?
my cat weighs {a:3-8} kg, my dog {b:9-40} kg. both on the scales, what do they show
I owe {P} {a:10-300} euros and {Q} {b:10-300} euros. What are my debts in all?
For a school project two classes counted the birds on the pond. One class counted {a:20-300} ducks, the other {b:10-200} swans, and the teacher wants one figure for all these birds. What is it?
Of the tunnel, {a:2-30} km lie on our side of the border and {b:2-30} km on the other. What is its full length?
The orchestra has {a:20-70} strings and {b:8-40} winds and nothing else. How many musicians play in it?
One tap gives {a:3-20} litres a minute, the other {b:3-20}. How many litres a minute flow with both open?
Flour {a:200-900} g, butter {b:100-400} g. Total weight?
A flight of {a:40-300} minutes, then {b:15-180} minutes by bus. How many minutes do I spend sitting?
To tile the bath we need {a:60-400} white and {b:20-300} blue tiles. Tiles in all?
Grandfather has {a:3-12} grandchildren from his son and {b:2-9} from his daughter. How many grandchildren has he got?
The theatre has {a:100-900} seats downstairs and {b:50-500} in the gallery. For how many people is there room?
{a:5-40} goals in the first season, {b:5-40} in the second. Goals over both seasons?
Electricity {a:40-200} pounds, gas {b:40-250} pounds, sum of the two?
{a:5-90} minutes of yoga and then {b:5-90} minutes of running. how long is the workout
A shirt for {a:15-60} and trousers for {b:25-120} dollars. What do I owe the shop?
{P} donated {a:20-500} euros in spring and {b:20-500} in autumn. How much did {P} donate in total?
{P} marched {b:3-20} km and has {a:2-20} km to go. How long is the whole march?
A swarm of {a:2000-20000} bees unites with one of {b:1000-9000}. How many bees fly in the new swarm?
I am the cashier of our choir, which meets on Fridays. In came {a:50-900} euros from members and {b:50-900} from a concert. What came in?
= Rising | {a} + {b}
The tide stood at {a:40-200} cm and came in by {b:50-400} cm. How deep is the water?
A lark at {a:20-90} metres climbs {b:20-150} metres higher. At what height does it sing?
Minimum wage {a:8.00-14.00} euros an hour, from January {b:0.20-1.50} euros more. New wage?
Turn the oven up {b:10-60} degrees from {a:120-190}. What does the dial show?
{P} raised the bid of {a:200-9000} euros by {b:20-900}. What is the bid now?
= Growing | {a} + {b}
The puppy was {a:2-15} kg and has put on {b:2-12} kg. What does it weigh?
A beard of {a:2-20} mm grows {b:2-30} mm. How long is it?
A bus line with {a:8-40} stops gets {b:2-12} additional ones. How many stops does it have then?
They built {b:2-15} floors on top of a tower of {a:10-60} floors. How many floors has it?
The wolf pack, {a:5-20} strong, welcomed {b:2-9} pups. How many wolves are in it?
= Increasing | {a} + {b}
Lengthen a curtain of {a:40-200} cm by {b:5-60} cm. Result?
What number do I reach if I go up {b:5-90} from {a:20-900}?
= More | {a} + {b}
First class is {b:10-90} euros above second class, which costs {a:20-150} euros. What does first class cost?
The second volume is {b:20-300} pages thicker than the first, which has {a:120-600}. How many pages does the second have?
{P} jumped {b:3-60} cm farther than {Q}, who managed {a:250-500} cm. How far did {P} jump?
A normal letter is {a:1.00-3.00} dollars and express mail {b:2.00-9.00} dollars more. Price of express mail?
An elephant drinks {b:40-100} litres a day more than a horse, and the horse drinks {a:20-50}. How much does the elephant drink?
Our new van is {b:40-150} cm longer than the old one of {a:400-560} cm. Length of the new one?
{Q} needed {a:20-90} minutes. {P} needed {b:3-40} minutes more. How long did {P} take?
{P} had a high score of {a:1000-90000} points, and {Q} beat it by {b:50-2000}. What did {Q} score?
= Later | {a} + {b}
A comet was seen in {a:1600-1950y} and came back {b:40-75} years later. In which year was that?
{P} took office in {a:1950-2005y} and stepped down {b:2-20} years afterwards. When was that?
Patent granted in {a:1950-2020y}, valid for {b:15-25} years. Expiry year?
A parrot hatched in {a:1940-1980y} and lived for {b:15-45} years. In which year did it die?
The mortgage started in {a:1995-2024y} and runs for {b:10-35} years. In which year is it over?
Ship built in {a:1850-1960y}, scrapped {b:12-60} years on. Year of scrapping?
In {a:1900-1980y} the town buried a chest under the market square with orders to dig it up exactly {b:30-120} years later. In what year is that to be done?
= Older | {a} + {b}
If I am {a:5-70} today, what age will I be when {b:2-25} more years are over?
mum had me when she was {b:20-42}, i'm {a:4-50} now. how old is she
{Q} is {b:2-20} years {P}'s senior, and {P} is {a:10-60}. What is {Q}'s age?
A tortoise is {b:30-90} years older than its keeper, aged {a:20-65}. Its age?
{P} got married at {a:20-45} and has been married for {b:3-50} years. How old is {P} now?
""",
    "below zero": """
= From below zero to above | {a} + {b}
At night it was {a:2-25} degrees below zero, at noon {b:2-20} degrees above zero. By how many degrees did it warm up?
The freezer is at {a:15-30} degrees below zero and the kitchen at {b:16-28} degrees above. What is the difference in degrees?
How many degrees lie between {a:2-40} below zero and {b:2-40} above zero?
A diver is {a:5-60} metres below the surface and a gull circles {b:5-90} metres above it. How far is the gull above the diver?
The car park reaches {a:3-20} metres below ground, the tower over it {b:20-300} metres above ground. How many metres from the lowest point to the top?
The lift goes from {a:2-5} floors below the ground floor to {b:2-40} floors above it. How many floors does it travel?
My account was {a:20-900} euros in the red; after one deposit it is {b:20-2000} euros in the black. How much was the deposit?
from {a:3-20} below zero up to {b:3-25} above zero, how many degrees is that
= From above zero to below | {a} + {b}
The temperature fell from {a:2-20} degrees above zero to {b:2-25} degrees below. By how many degrees did it fall?
{a:2-18} above zero by day, {b:2-25} below zero by night: how many degrees of difference?
{P} takes a bottle from a room at {a:16-26} degrees above zero out into a frost of {b:3-30} degrees below zero. How many degrees colder is it outside?
= Falling below zero | {a} - {b}
It is {b:2-9} degrees above zero and gets {a:12-30} degrees colder. How many degrees below zero is that?
From {b:2-10} above zero, the thermometer sank by {a:12-35} degrees. How far below zero does it stand?
{P} has {b:20-<a} euros in the account and pays out {a:90-900} euros. By how much is the account overdrawn?
= Rising from below zero | {a} - {b}
At dawn it was {b:2-10} degrees below zero, and it has warmed up by {a:12-30} degrees since. How many degrees above zero is it?
The account was {b:20-<a} dollars in the red before {a:100-2000} dollars came in. How much is in it now?
A lift starts {b:2-5} floors below ground level and goes up {a:8-40} floors. How many floors above ground level does it stop?
= Colder still | {a} + {b}
It is {a:2-20} degrees below zero and gets {b:2-15} degrees colder. How many degrees below zero is it then?
My account is {a:50-900} euros in the red, and then {b:20-400} euros of rent are taken from it. How many euros in the red is it then?
= Less cold | {a} - {b}
The night had {a:12-40} degrees below zero, the day {b:2-10} degrees below zero. How many degrees warmer was the day?
It is {a:12-40} degrees below zero and gets {b:2-10} degrees warmer. How many degrees below zero is it then?
""",
    "difference": """
= How much more | {a} - {b}
Diesel is {b:1.20-1.60} and petrol {a:1.65-2.10} euros a litre. How much dearer is a litre of petrol?
The python is {a:250-600} cm long, the adder {b:50-90} cm. By how much is the python longer?
{P} can hold a breath for {a:60-240} seconds, {Q} for {b:20-<a}. How many seconds longer can {P}?
Yesterday's hike climbed {a:500-2000} metres, today's {b:100-<a}. How many more metres of climbing had yesterday's?
How much deeper is a lake of {a:50-600} metres than one of {b:10-<a} metres?
A lion sleeps {a:16-20} hours a day and a giraffe {b:2-5}. How much longer does the lion sleep?
The old bridge spanned {b:40-<a} m, the new one spans {a:90-900} m. How many metres more is that?
Salmon {a:15-40} euros a kilo, trout {b:8-14} euros: how much dearer is the salmon?
How much faster is a falcon at {a:200-380} km/h than a swift at {b:90-170} km/h?
Two jugs, one for {b:300-<a} ml and one for {a:600-3000} ml. How much more goes into the big one?
We drove {a:300-900} km today and {b:100-<a} km yesterday. How much farther did we get today?
The sequel lasts {a:110-200} minutes, the original {b:75-100}. By how many minutes is the sequel longer?
the deluxe room is {a:120-500} a night, the plain one {b:50-<a}. what's the extra charge for deluxe
Two candidates for the job: one asks {b:1800-<a} euros a month, the other {a:2200-6000}. How much more does the second one want?
How many kilos heavier is a {a:90-200} kg wrestler than a {b:48-80} kg jockey?
I can't decide between two holiday flats: the one by the sea is {a:600-3000} euros a week, the one in the hills {b:200-<a} euros a week. How many euros more would the sea cost me per week?
= How much less | {a} - {b}
By bike my commute takes {b:10-<a} minutes, by bus {a:30-120}. How many minutes does the bike save me?
Online the {o} is {b:30-<a} dollars, in the shop {a:90-900}. What do I save online?
How much lighter is an empty gas bottle of {b:3-9} kg than a full one of {a:12-30} kg?
The winner needed {b:120-<a} seconds and the runner-up {a:140-400}. By how many seconds was the winner faster?
Flat one has {b:25-<a} square metres, flat two {a:60-200}. How much smaller is flat one?
It's {a:30-200} km by the valley road but {b:4-<a} km through the tunnel. How many km does the tunnel spare us?
Last month we used {a:200-900} units of power, this month {b:90-<a}. By how much did we cut down?
How much lower is a bid of {b:200-<a} euros than one of {a:900-20000} euros?
The {o} should have cost {a:90-900} pounds; {P} bargained and paid {b:40-<a}. How many pounds did the bargaining save?
budget line {b:20-60} km/h, express {a:80-200} km/h, how much slower is the budget line
= How many more | {a} - {b}
{a:20-200} maples, {b:5-<a} birches. How many more maples than birches?
One jar has {a:60-900} beans, the other one {b:10-<a}. How many more are in the fuller jar?
Home fans {a:2000-60000}, away fans {b:100-<a}; by how many are the home fans more?
Votes for {P}: {a:200-9000}. Votes for {Q}: {b:50-<a}. What was {P}'s margin?
The south wing has {b:5-<a} rooms and the north wing {a:20-200}. How many more does the north wing have?
How many more letters came on Monday, when there were {a:40-900}, than on Tuesday with {b:10-<a}?
{P} has done {a:30-200} dives, {Q} only {b:3-<a}. How many dives is {P} ahead?
Our team trailed {b:20-<a} to {a:40-120} at the end. By how many points did we lose?
In goal difference terms: {a:30-90} scored, {b:10-<a} let in. How many more were scored than let in?
The teacher corrected {b:5-<a} essays before lunch and {a:20-60} after it. How many more was it after lunch?
The two farms next to us always compete. This spring the upper farm had {a:60-400} lambs and the lower one {b:20-<a}. With how many lambs more did the upper farm win?
= How many fewer | {a} - {b}
This hen laid {b:60-<a} eggs, that one {a:120-300}. How many fewer did this one lay?
Ferry A took {a:90-900} cars, ferry B {b:20-<a}. How many fewer cars were on ferry B?
Attendance dropped from {a:90-900} to {b:20-<a}. How many people fewer is that?
{Q} made {a:12-60} typing errors, {P} {b:2-<a}. How many fewer did {P} make?
one ladybird with {b:2-7} spots and one with {a:10-24}. how many fewer has the first
The new phone has {b:3-9} buttons, the old one had {a:12-40}. How many buttons fewer is that?
= Older than | {a} - {b}
The twins are {b:2-15} and their cousin is {a:18-40}. By how many years is the cousin older?
{P} is {a:40-80} and has a daughter of {b:2-20}. How old was {P} when she was born?
What is the age gap between a grandmother of {a:60-95} and her grandson of {b:2-30}?
My coach, {a:35-70}, could be my parent; I'm {b:10-17}. How many years does the coach have on me?
= Younger | {a} - {b}
The church organ is {a:100-400} years old and the bells {b:20-<a}. How many years younger are the bells?
{Q}, {b:10-<a}, plays chess against {P}, {a:30-80}. How many years younger is {Q}?
{P} is {a:20-90}. How old was {P} {b:3-15} years ago?
my brother was born {b:2-9} years after me and i'm {a:20-70}. his age?
= The difference | {a} - {b}
Highest score {a:60-100}, lowest {b:5-<a}. The range?
The river's level swings between {b:100-<a} cm and {a:300-900} cm. How wide is the swing?
{P} guessed {b:100-<a} sweets in the jar; there were {a:200-900}. How far off was the guess?
On the same motorway, {P} stands at km {b:10-<a} and {Q} at km {a:60-500}. How many km separate them?
What's the distance on the number line from {b:10-<a} to {a:60-900}?
What must be taken from {a:60-900} to leave {b:10-<a}?
The weather service promised {a:22-38} degrees and we got {b:8-20}. How many degrees too high was the forecast?
We budgeted {b:300-<a} euros for the kitchen and paid {a:900-9000}. By how much did we overspend?
speed limit {b:30-<a}, i was flashed at {a:60-140}. how much over
One scale says {a:60-90} kg, another {b:50-<a} kg. By how much do the scales disagree?
""",
    "years": """
= Earlier | {a} - {b}
My house dates from {b:1700-1980y}. How old was it in {a:1990-2025y}?
The club was founded in {b:1880-1990y} and won its first title in {a:>b-2020y}. How many years did that take?
The dam was begun in {b:1900-1990y} and completed in {a:b+3-b+25y}. How many years of building is that?
The author published a first novel in {b:1800-1970y} and the last in {a:b+5-b+50y}. How many years lie in between?
A wine of {b:1950-2010y} is opened in {a:2012-2025y}. How old is the wine?
The treaty was in force from {b:1500-1900y} until {a:b+10-b+99y}. For how many years?
Seen from {a:2005-2030y}, how many years ago was {b:1000-2000y}?
{P} turned {b:18-90} in {a:1990-2030y}. Year of birth?
A clock was made {b:20-250} years before {a:1900-2025y}. Which year was that?
The wreck lay on the seabed from {b:1600-1950y} to {a:1955-2024y}. How many years under water?
{P} retired in {a:1990-2024y} after {b:20-45} years at the firm. When did {P} join it?
A tortoise died in {a:1950-2020y} at the age of {b:60-180}. In which year was it hatched?
born {b:1930-2000y}, age reached in {a:2005-2025y}?
First eruption {b:1100-1900y}, second eruption {a:1950-2024y}. How many years apart?
In {a:1980-2024y} the orchestra celebrated its {b:20-150} years of existence. What year did it start?
The guide pointed at the date over the door, {b:1400-1950y}, and asked the children how many years the gate had been standing by {a:2000-2025y}. What is the right answer?
""",
    "duration": """
= The duration | {a} - {b}
The meeting went from {b:2-25} to {a:30-58} minutes past ten. How many minutes did it take?
Check-in on May {b:2-12}, check-out on May {a:14-30}. How many nights?
The lap began when the stopwatch showed {b:10-55} seconds and ended at {a:60-600} seconds. How long was the lap?
The song starts at second {b:5-<a} of the recording and stops at second {a:60-600}. How many seconds long is it?
{P} took up the puzzle {b:5-20} minutes into the lesson and put it down {a:30-90} minutes into it. How long did {P} work on it?
The museum's exhibition opened on day {b:10-<a} of the year and shut on day {a:60-365}. How many days later was that?
""",
    "change": """
= Change | 10 - {b}
i gave a 10 euro note for a sandwich of {b:3.00-8.50} euros, how much do i get back
Ice cream for {b:2.00-9.00} dollars. {P} has only a 10 dollar bill. How much comes back?
= Change | 20 - {b}
A pizza is {b:6.00-14.00} euros and {P} pays with a 20 euro note. How much change is due?
Fare {b:5-18} dollars, paid with a 20. What comes back?
What do I get in return if I pay {b:7.00-19.00} pounds with a 20 pound note?
= Change | 50 - {b}
50 dollar bill, shopping {b:12.00-48.00} dollars. Change?
{P} hands the clerk a 50 for stamps that cost {b:8-45} dollars. How much does the clerk hand back?
The total is {b:21-49} euros, but I have nothing smaller than a 50. What does the waitress owe me?
= Change | 100 - {b}
The cashier takes a 100 pound note for a {o} of {b:30-95} pounds. What does she give back?
Groceries {b:51.00-98.00} euros, a 100 euro note on the belt. How much change?
= Change | 200 - {b}
I settle a {b:110-190} euro hotel bill with a 200 euro note. What should I receive?
= Change | 5 - {b}
A bus ticket costs {b:2.00-4.80} euros and I only have a 5 euro note. How much does the driver give back?
= Change | 2 - {b}
The machine wants {b:1.20-1.90} euros and I throw in a 2 euro coin. What falls out as change?
= Change | 2 * 20 - {b}
{P} lays two 20 euro notes on a bill of {b:22-39} euros. How much should come back?
= Change | 3 * 10 - {b}
Three 10 dollar bills for a {b:21-29} dollar cap: what is the change?
= Change | {a} - {b}
I gave the waiter {a:30-100} euros for a bill of {b:12-<a} euros and told him to keep the rest. How big was his tip?
The parking machine swallowed {a:10-20} euros though only {b:2.00-9.00} were due. What must it return?
Out of the {a:40-200} dollars {P} put down, the seller keeps {b:15-<a} for the {o}. What does {P} receive?
A customer gives me {a:20-100} pounds for cheese worth {b:4.00-18.00} pounds. How much do I hand back?
Working at a market stall for the first time, {P} sells a jar of honey for {b:4.00-9.00} euros and is given {a:10-50} euros. What must {P} return to the customer?
paid {a:50-300} cash for something at {b:20-<a}, change?
""",
    "multiply": """
= Each | {a} * {b}
{a:4-60} goats, {b:2-5} litres of milk each. How many litres?
A day pass is {b:8-60} dollars; {P} needs {a:2-14} of them. Cost?
A book is sewn from {a:8-60} sections of {b:8-32} pages. How many pages does it get?
Candles for {a:3-30} cakes, {b:2-12} per cake. Candles needed?
If {a:6-90} guests use {b:2-4} glasses each, how many glasses must be washed?
A stamp is {b:0.50-2.00} euros. I post {a:5-60} letters. Postage?
Every page of the album takes {b:4-20} photos. How many can I stick on {a:10-80} pages?
{a:4-30} boats, {b:3-12} rowers to a boat: number of rowers?
The zoo feeds each of its {a:3-40} seals {b:2-12} kg of fish. How much fish must be bought?
A kitchen has {a:3-20} drawers that hold {b:5-60} spoons apiece. How many spoons are in them?
I owe {a:3-12} friends {b:5-50} euros each. How big is the whole debt?
{P} ties {a:5-60} bouquets of {b:5-25} flowers. How many flowers go into them?
The concert sold {a:80-900} tickets at {b:10-90} pounds. Takings?
One lap is {b:200-1000} metres and {P} runs {a:3-30}. How far?
{b:3-9} eggs go into one cake. How many are needed for {a:3-40} such cakes?
A bundle holds {b:25-100} notes. notes in {a:4-60} bundles?
how much for {a:2-20} coffees at {b:1.80-4.50} each
{a:3-60} fence posts, {b:4-25} euros a post: total cost?
Every player in a squad of {a:7-25} gets {b:2-4} shirts. How many shirts must we order?
A staircase has {a:8-200} steps of {b:14-20} cm. How high does it climb, in cm?
{a:10-120} bricks lie end to end, {b:20-30} cm apiece. How long is the row in cm?
The pattern repeats {a:4-60} times and takes {b:3-40} beads every time. Beads needed?
{P} was fined {b:15-90} euros on {a:2-9} occasions. How much in fines altogether?
Our school, built {k:20-90} years ago, has {a:8-60} classrooms with {b:15-32} desks in each. How many desks are there?
The dealer gives each of {a:2-7} players a hand of {b:5-13} cards. How many cards are dealt?
The dentist sees {a:5-20} patients and looks at {b:24-32} teeth in each mouth. How many teeth are looked at?
{a:3-15} nights in the hotel, {b:40-300} euros a night, what will it come to
For the school fair every one of the {a:10-60} parents on the list has promised to bake {b:6-40} muffins, and not one of them will back out. How many muffins will there be?
Twelve-year-old {P} sells lemonade at {b:2-5} dollars a cup. {a:10-90} cups are sold. How much comes in?
= Each | {a} * 8
An octopus has 8 arms. How many arms do {a:3-60} of them have?
= Each | {a} * 6
A guitar has 6 strings. How many strings must {P} buy to restring {a:2-30} guitars?
= Per | {a} * {b}
{P} knits {b:4-30} rows an evening. How many rows after {a:5-40} evenings?
A lighthouse flashes {b:4-20} times a minute. How many flashes in {a:5-60} minutes?
The glacier creeps {b:20-200} metres a year. How far in {a:3-60} years?
a beard grows {b:10-15} mm a month, how many mm in {a:3-36} months
A hummingbird beats its wings {b:40-80} times per second. Beats in {a:5-60} seconds?
A leaky pipe wastes {b:3-40} litres a day. What is wasted in {a:10-90} days?
Babysitting pays {b:8-20} dollars an hour. {P} sat for {a:3-12} hours. Pay?
The escalator lifts {b:60-140} people a minute. How many does it lift in {a:10-90} minutes?
A factory fills {b:200-2000} bottles per hour and runs {a:6-20} hours a day. Bottles a day?
A cyclist burns {b:300-800} calories an hour. How many on a ride of {a:2-8} hours?
{a:20-45} hours at {b:12-40} euros an hour, what's my pay
Streaming costs us {b:8-20} euros monthly. How much is that over {a:6-48} months?
A space probe covers {b:8-30} km every second. How far does it get in {a:20-90} seconds?
It rains {b:2-20} mm an hour for {a:2-9} hours. How many mm fall?
A plant drinks {b:50-300} ml of water daily. How much must the neighbour pour in {a:5-30} days?
The night bus runs {b:2-6} times an hour. How many buses go in {a:3-8} hours?
A log gives {b:10-60} planks. Planks from {a:5-80} logs?
The council plants {b:50-900} trees a year. How many in {a:3-20} years?
{P} practises the cello {b:20-120} minutes every day. How many minutes is that in {a:5-30} days?
Silk costs {b:12-90} euros a metre and the gown takes {a:3-9} metres. What does the silk for it cost?
A camera writes {b:2-60} MB a second. How big is a clip of {a:10-300} seconds?
Spread {b:20-60} grams of fertiliser per square metre. The lawn has {a:20-400} square metres. Grams needed?
A cat eats {b:150-400} grams a day. How much food do I need for {a:5-30} days?
The lift makes {b:5-40} trips an hour. Trips in a working day of {a:6-14} hours?
If a clock loses {b:2-9} seconds a day, by how many seconds is it wrong after {a:5-60} days?
Interest aside, {b:30-500} euros put away every month come to how much in {a:4-60} months?
For every euro we collect, the sponsor adds {b:2-5}. We collected {a:100-9000} euros. How much does the sponsor add?
My grandfather winds the old clock in the hall every evening and says it takes {b:8-30} turns each time. How many turns does he make in {a:20-90} evenings?
= Times as many | {a} * {b}
This oak is {b:2-9} times as old as a birch of {a:12-90} years. How old is the oak?
{P} earns {a:1200-4000} euros and the boss {b:3-20} times that. What does the boss earn?
A jet goes {b:5-9} times as fast as a car at {a:80-130} km/h. What does the jet do?
{Q}'s garden has {a:40-400} square metres; {P}'s is {b:2-9} times the size. How big is {P}'s?
An ant of {a:2-10} milligrams carries {b:10-50} times its own weight. How heavy is that load in milligrams?
A photo {a:6-20} cm wide is blown up to {b:2-9} times its width. How wide is the print?
where {a:200-3000} fans came last season, {b:2-6} times that number came this season. how many
= Doubling | {a} * 2
The recipe says {a:100-600} ml of milk and {P} doubles it. How much milk is that?
A return ticket costs twice the single at {a:5-200} euros. Price of the return?
There and back, with {a:20-900} km each way: how far?
Two times {a:20-900}?
= Tripling | {a} * 3
Treble {a:5-900}.
It took {a:10-90} minutes by car and three times that by bike. How long by bike?
A three-day pass costs three times the day ticket of {a:8-90} pounds. How much is it?
= The product | {a} * {b}
I divided a number by {b:3-40} and got {a:3-90}. What was the number?
Add up {a:4-30} copies of {b:5-90}: what is the sum?
= The area of a rectangle | {a} * {b}
Wallpaper for a wall of {a:3-12} m by {b:2-4} m. square metres?
How many square metres of turf for a rectangular yard {a:5-40} m long and {b:4-30} m wide?
A rug is {a:3-6} m long and {b:2-4} m wide. How much floor does it cover?
A screen is {a:30-180} cm wide and {b:20-100} cm high. How many square cm are that?
{P} tiles a kitchen of {a:3-8} by {b:2-6} metres. Area to be tiled?
A rectangular rice field measures {a:30-200} m one way and {b:20-120} m the other. Its area in square metres?
The parade ground is {a:60-300} paces by {b:40-200} paces. How many square paces?
A solar panel of {a:150-220} cm by {b:90-115} cm takes up how many square centimetres?
The farmer ploughs a strip {b:5-60} m wide and {a:80-900} m long. How many square metres does he plough?
""",
    "divide": """
= Sharing equally | {a} / {b}
{b:3-12} sailors, {a:40-900} biscuits, fair shares. How many apiece?
deal {a:24-104} cards to {b:2-8} players evenly. cards each?
The tip jar held {a:40-400} euros, and {b:2-9} waiters divide it fairly. What does a waiter take home?
{a:60-900} acres go in equal parts to {b:2-9} heirs. Acres per heir?
A lottery pool of {b:4-20} colleagues won {a:2000-900000} euros. In equal shares, how much is that for one?
Taxi {a:20-120} dollars, {b:2-5} riders, same for all: how much per rider?
If {b:3-30} kids get equal shares of {a:60-900} crayons, how many crayons does a kid have?
A reward of {a:100-9000} pounds for {b:2-12} finders, split evenly: what is a finder's part?
{a:24-300} pancakes for {b:4-30} hungry scouts. Everyone eats the same number; how many is it?
Mother deals out {a:20-200} cherries evenly to {b:2-8} children. Cherries per child?
Nobody wants to be short-changed: {b:3-9} siblings, {a:300-60000} dollars, equal parts. What is one part?
The caravan carries {a:200-3000} litres of water for {b:10-90} camels, and none may have more than another. How much is there for a camel?
After the harvest festival {a:60-900} euros were left in the till, and the {b:4-30} helpers agreed that everyone should take the same amount home. How much did each helper take?
= Splitting | {a} / {b}
A {a:60-900} km rally is driven in {b:3-12} equal legs. How long is one leg?
Chop {a:120-900} cm of pipe into {b:3-12} equal lengths. How long is each length?
the course has {a:20-300} topics and {b:10-40} weeks, evenly spread. topics a week?
{a:300-6000} grams of dough make {b:6-60} equal rolls. Weight of a roll?
{P} has {a:24-300} books and {b:3-12} boxes and puts the same number into every box. Books per box?
An estate of {a:20-900} hectares becomes {b:4-60} plots of one size. How many hectares does a plot have?
Arrange {a:24-400} chairs in {b:3-20} equal rows. Chairs per row?
A relay team of {b:3-10} runs {a:12-200} km, everyone the same distance. How far does each one run?
A session of {a:40-120} minutes is divided fairly between {b:4-15} speakers. Minutes for a speaker?
{P} clears a debt of {a:1000-9000} euros in {b:4-48} equal payments. How much is one payment?
Someone makes {b:3-30} equal heaps out of {a:60-900} potatoes. How big is a heap?
= Packing | {a} / {b}
A boat seats {b:4-12}. How many boats do {a:24-300} trippers fill?
Tulip bulbs come {b:5-25} to a net. Nets for {a:50-900} bulbs?
One reel takes {b:10-50} metres of cable. How many reels do {a:100-900} metres fill?
{b:3-12} candles a box. {a:36-900} candles fill how many boxes?
A shirt takes {b:2-4} metres of cloth. How many shirts can be sewn from {a:12-200} metres?
How many {b:3-20} euro tickets does a budget of {a:60-900} euros buy?
{a:60-2000} apples, {b:5-40} per crate. Crates?
A page holds {b:20-45} lines. How many pages will a poem of {a:90-3000} lines fill?
The van takes {b:3-9} sofas a trip. How many trips for {a:12-200} sofas?
Cough syrup, {a:200-900} ml in the bottle, {b:5-15} ml to the spoon. How many spoonfuls?
how many {b:15-60} minute slots fit in {a:120-900} minutes
A tile is {b:10-60} cm wide. How many of them make a row along a wall of {a:200-900} cm?
How many times can I fill a {b:5-20} litre bucket from a barrel of {a:60-900} litres?
We make candles in a small workshop. One candle needs {b:90-400} grams of wax, and a delivery of {a:2000-60000} grams has just come in. How many candles can be made from it?
Each bracelet uses {b:12-40} beads. {P} has {a:100-2000} beads. How many bracelets does that give?
= The price of one | {a} / {b}
{b:3-30} roses, {a:6-90} euros. one rose?
A tray of {b:6-36} seedlings sells at {a:4-60} dollars. What's that per seedling?
{P} got {b:2-20} kilos of plums for {a:4-60} euros. Price per kilo?
multipack of {b:4-24} cans for {a:3-30} dollars, price of a can?
A season pass at {a:100-900} euros covers {b:10-60} matches. What does one match come to?
If {b:4-60} metres of curtain are {a:40-900} pounds, what does a metre cost?
Hotel, {b:2-14} nights, {a:200-3000} dollars. Rate per night?
We had the hall for {b:3-12} hours and paid {a:90-1200} euros. What was the price of an hour?
Filled up {b:30-60} litres for {a:50-100} euros. What was the price of a litre?
For a wedding with {b:20-150} guests the caterer asks {a:900-9000} euros. How much is that a head?
A phone of {a:200-1200} euros lasted {b:12-60} months. What did it cost per month?
{P} buys a bag of {b:20-200} marbles at {a:4-40} dollars. What has a single marble cost?
The label only says that the whole carton is {a:12-240} euros, but I need the price of a single bottle, and there are {b:6-24} bottles in the carton. What is it?
= Per | {a} / {b}
{P} swam {a:60-900} lengths in {b:5-30} sessions. Average per session?
In {b:5-30} days the café served {a:300-9000} guests. How many guests a day on average?
{a:20-300} mm of rain in {b:4-30} days. daily average?
The team scored {a:20-120} goals in {b:10-40} matches. Goals per match?
{a:20000-90000} steps in {b:2-10} days: how many daily?
{P} learnt {a:60-900} words in {b:5-60} days. How many a day?
A novel of {a:200-900} pages has {b:10-60} chapters. Mean length of a chapter, in pages?
{b:3-40} hens laid {a:60-900} eggs. Eggs per hen?
Population {a:20000-900000}, area {b:20-900} square km. Density?
A district of {a:3000-90000} people has {b:2-40} doctors. How many people are there to one doctor?
The heart beat {a:1200-3000} times in {b:15-30} minutes. Beats per minute?
{P} spent {a:60-900} euros in {b:3-20} days of holiday. How much a day?
A website got {a:2000-900000} clicks in {b:5-60} days. Average a day?
{a:30-400} kilos of tomatoes from {b:6-60} plants. Yield per plant?
The telescope took {a:200-9000} pictures in {b:3-30} nights. How many was that in a night, on average?
Over {b:4-52} weeks, {P} wrote {a:40-900} postcards. On average, how many per week?
The farm at the end of our lane has {b:3-60} cows and sells {a:90-2000} litres of milk a day. Litres per cow?
= The time | {a} / {b}
The bath takes {a:120-240} litres; the tap delivers {b:6-20} litres a minute. Minutes to fill it?
How many evenings for {a:40-400} rows of knitting at {b:4-30} rows an evening?
A snail covers {b:3-10} cm a minute. How many minutes for {a:30-900} cm?
Debt {a:600-9000} euros, repaid at {b:40-300} a month. How many months?
{P} types {b:30-90} words a minute; an essay has {a:600-6000} words. How many minutes of typing?
The lamp is good for {a:1000-30000} hours, and {P} has it on {b:2-12} hours a day. How many days will it last?
A sack holds {a:2000-20000} grams of dog food. The dog gets {b:150-600} grams a day. Days?
Doing {b:20-90} km a day, how many days does a pilgrim take for {a:200-3000} km?
The miners dig {b:3-25} metres a day. In how many days are {a:200-9000} metres of tunnel dug?
A pool of {a:20000-90000} litres loses {b:500-4000} litres an hour through the drain. In how many hours is it empty?
With {b:2-9} pills a day, a box of {a:20-200} lasts how many days?
We eat {b:150-800} grams of rice a day and have {a:2000-25000} grams. For how many days is that enough?
{P} is putting up a wall and lays {b:100-600} bricks a day, come rain or shine. The plan asks for {a:2000-30000} bricks. After how many days is the wall finished?
How many weeks until {P}, who saves {b:5-60} pounds a week, has saved {a:100-2000} pounds?
= Half | {a} / 2
{P} is entitled to one half of {a:20-900} euros. How much is that?
Half price for children; adults pay {a:10-300} dollars. What does a child pay?
Half the {a:20-300} candles went out. How many went out?
Cut {a:4-90} m of rope in the middle. How long is one part?
50 : 50 between {P} and {Q}, {a:40-9000} euros in the pot. How much for {P}?
= A third | {a} / 3
Divide {a:30-900} into three equal parts. How big is one part?
{P} slept for a third of {a:12-72} hours. How many hours of sleep is that?
= A quarter | {a} / 4
One in four of {a:40-900} pupils walks to school. How many walk?
= A fifth | {a} / 5
One apple in five is bad. How many bad ones are there among {a:50-900}?
= A tenth | {a} / 10
The tithe is one tenth. What is the tithe on {a:50-9000} sacks of grain?
= Times as many | {a} / {b}
{P} is {a:30-90} and the baby {b:2-9}: how many times as old is {P}?
A whale weighs {a:90000-160000} kg and an elephant {b:3000-6000} kg. How many elephants weigh as much as the whale?
The director gets {a:6000-90000} a month, the clerk {b:1500-4000}. The director's pay is how many times the clerk's?
{a:60-900} is what multiple of {b:3-40}?
One river has {a:600-6000} km and another {b:20-300} km. How many times as long is the first?
By what factor did the price grow from {b:2-40} to {a:60-900} euros?
flat a {a:80-300} square metres, flat b {b:15-70}. how many times as large is flat a
= The quotient | {a} / {b}
What is one {b:6-20}th of {a:60-9000}?
Which number times {b:3-60} makes {a:90-9000}?
I multiplied my secret number by {b:3-60} and got {a:90-9000}. What is the secret number?
= The other side | {a} / {b}
A rectangular plot of {a:200-9000} square metres is {b:8-60} m wide. How long is it?
A carpet roll is {b:2-5} m wide. How many metres of its length make {a:12-200} square metres?
A wall has an area of {a:12-90} square metres and is {b:2-5} m high. Its length?
""",
    "speed": """
= The speed | {a} / {b}
{P} skated {a:8-60} km in {b:2-4} hours. Kilometres an hour?
A pigeon did {a:120-600} km in {b:2-8} hours. How fast did it fly on average?
What speed gets us {a:150-900} km in {b:2-10} hours?
The sled slid {a:100-600} metres in {b:12-60} seconds. Metres per second?
{a:90-1500} km, {b:2-12} hours, speed?
An asteroid crossed {a:2000-90000} km in {b:60-900} seconds. How many km per second is that?
The tortoise walked {a:40-300} metres in {b:10-60} minutes. Metres a minute?
Sailing {a:40-400} nautical miles took {b:10-40} hours. Average in nautical miles per hour?
{P} left after lunch, rode {a:30-150} km and was there {b:2-6} hours later. Average speed in km/h?
The night train between the two capitals has {a:400-1800} km of track ahead of it when it pulls out, and {b:5-16} hours later it is there. How many km per hour is that on average?
= The time | {a} / {b}
walking at {b:3-6} km/h, distance {a:6-40} km, hours?
A drone flies {b:20-70} km/h and must cover {a:30-200} km. Flying time in hours?
The train does {b:80-300} km/h and the capital is {a:160-1500} km away. How many hours is the ride?
At {b:300-900} km/h, how many hours is a flight of {a:900-12000} km?
The lava flows {b:2-40} metres an hour and is {a:100-2000} metres from the road. In how many hours does it get there?
= Speed times time | {a} * {b}
Walking {a:4-6} km/h, how many km does {P} make in {b:2-9} hours?
A camel plods {a:3-6} km an hour for {b:4-12} hours. Distance?
{b:2-9} h at {a:60-130} km/h, how many km
The current carries a bottle {a:2-8} km per hour. How far has it drifted in {b:5-48} hours?
A cheetah runs {a:20-31} metres a second for {b:5-20} seconds. How many metres?
{P} paddled for {b:2-8} hours and did {a:4-9} km in each of them. How far was that?
Steady as ever, the old steamer makes {a:12-30} km an hour. The captain expects {b:3-20} hours to the next harbour. How many km away is that harbour?
The tram averages {a:15-30} km/h and its shift lasts {b:4-9} hours. Kilometres per shift?
The storm moves east at {a:15-60} km/h. How much farther east will it be in {b:3-24} hours, in km?
""",
    "conversions": """
= Seven days of twenty-four hours | {a} * 7 * 24
The strike lasted {a:2-12} weeks, day and night. How many hours is that?
Hours in {a:2-52} weeks?
= Twenty-four hours of sixty minutes | {a} * 24 * 60
The test result takes {a:2-9} days. In minutes, please.
convert {a:2-60} days to minutes
= Sixty minutes of sixty seconds | {a} * 60 * 60
{P} flew for {a:2-14} hours. How many seconds was {P} in the air?
= Twenty-four hours of 3600 seconds | {a} * 24 * 3600
How many seconds are {a:2-30} days?
= Sixty minutes | {a} * 60
My parking ticket is good for {a:2-12} hours. Minutes?
Battery life {a:3-40} hours, and in minutes that's what?
= Sixty minutes | {a} / 60
The opera goes on for {a:120-330} minutes. Hours?
{P} spends {a:120-1500} minutes a week on the bus. Express that in hours.
= Sixty seconds | {a} * 60
An egg boils for {a:3-12} minutes. Set the timer in seconds!
= Sixty seconds | {a} / 60
The video has {a:120-3000} seconds. How many minutes do I need to watch it?
= Twenty-four hours | {a} * 24
The patient must fast for {a:2-5} days. Hours?
A {a:2-30} day voyage takes how many hours?
= Twenty-four hours | {a} / 24
The power was out for {a:30-400} hours. Days?
= Seven days | {a} * 7
My leave is {a:2-12} weeks long. How many days am I away?
= Seven days | {a} / 7
{a:21-700} days to go until the wedding. In weeks?
How many weeks have passed when {a:14-900} days have passed?
= Fifty-two weeks | {a} * 52
I buy a {a:2-9} euro magazine every week. With 52 weeks in a year, what does it cost me a year?
= Fifty-two weeks | {a} / 52
The season ticket is {a:200-2000} dollars for the 52 weeks of the year. How much is it a week?
= Twelve months | {a} * 12
{P} pays a rent of {a:300-2500} euros a month. What is the rent for a year?
Age in months of a {a:2-18} year old?
= Twelve months | {a} / 12
An annual fee of {a:60-3000} euros makes how much a month?
the course takes {a:18-120} months. years?
= Decades | {a} * 10
How many years are {a:2-90} decades?
= Decades | {a} / 10
The house has stood for {a:50-900} years. How many decades are they?
= Centuries | {a} * 100
The tree has lived through {a:2-30} full centuries. How many years is that at least?
= Per dozen | {a} * 12
{a:3-60} dozen oysters were ordered. How many oysters must be opened?
= Per dozen | {a} / 12
The hens gave {a:36-900} eggs. How many dozen can I sell?
= Pairs | {a} * 2
{a:5-90} pairs of skis: single skis?
= Pairs | {a} / 2
After the wash there are {a:8-90} socks on the line. How many pairs is that?
= Converting | {a} * 100
The fence is to be {a:3-90} metres long, but the shop wants it in centimetres. What do I say?
{a:3-90} euros in cents?
= Converting | {a} / 100
{P} jumped {a:180-800} cm. How much is it in metres?
The sofa measures {a:120-320} centimetres. Metres?
I counted {a:200-9000} one-cent coins. How many euros are they worth?
= Converting | {a} * 1000
The lake trail is {a:2-40} km long; give it to me in metres.
Bag of rice {a:2-25} kg, grams?
{a:2-40} tonnes of coal, in kilograms?
How many millilitres does a {a:2-60} litre pot hold?
= Converting | {a} / 1000
The runner's watch says {a:2000-42000} metres. What's that in km?
I need {a:500-9000} grams of potatoes. How many kilos shall I ask for?
The truck brings {a:2000-38000} kg of sand. Tonnes?
{a:1500-90000} MB, a GB being 1000 of them: how many GB?
{P} drinks {a:1000-4000} ml a day. Litres?
= Converting | {a} * 10
The nail is {a:3-20} cm long. How many millimetres?
= Converting | {a} / 10
It snowed {a:20-900} mm. How many cm of snow is that?
= Converting | {a} * 16
There are 16 ounces in a pound. How many ounces does a {a:3-60} pound turkey weigh?
= Converting | {a} / 16
A pound has 16 ounces. The baby weighs {a:80-160} ounces; how many pounds is it?
= Converting | {a} * 14
A stone is 14 pounds. {P} weighs {a:7-16} stone. In pounds?
= Converting | {a} * 6
A fathom is 6 feet. The wreck lies {a:5-90} fathoms down; how many feet?
= Converting | {a} * 8
8 pints make a gallon. How many pints are {a:2-60} gallons of cider?
= Converting | {a} / 8
8 pints make a gallon. How many gallons are {a:16-400} pints?
= Converting | {a} * 3
A yard has 3 feet. How many feet are {a:5-900} yards?
= Converting | {a} / 3
The plank is {a:6-90} feet long. With 3 feet to a yard, how many yards is it?
= Converting | {a} / 12
There are 12 inches in a foot. {P} is {a:48-84} inches tall. How many feet is that?
= Converting | {a} * 500
A ream has 500 sheets. Sheets in {a:2-40} reams?
= Converting | {a} / 500
The office used {a:2000-90000} sheets of paper. How many reams of 500 is that?
= Converting | {a} * 10000
One hectare is 10000 square metres. The farm has {a:3-90} hectares. Square metres?
= Converting | {a} / 10000
A park of {a:20000-900000} square metres: how many hectares, at 10000 square metres each?
= Converting | {a} * 2.54
An inch being 2.54 cm, how wide is a {a:12-85} inch board in cm?
= Converting | {a} / 2.54
With 2.54 cm to the inch, how many inches is a {a:20-250} cm table?
= Converting | {a} * 1.609
{P} did {a:3-100} miles on the bike. At 1.609 km a mile, how many km?
= Converting | {a} / 1.609
The sign says {a:10-900} km. I think in miles, and a mile has 1.609 km. How many miles is it?
= Converting | {a} * 1.852
1 knot is 1.852 km/h. The yacht makes {a:4-30} knots; how many km/h?
= Converting | {a} * 3.6
To turn metres per second into km/h you multiply by 3.6. The wind blows {a:3-40} metres per second. In km/h?
= Converting | {a} / 3.6
To get from km/h to metres per second you divide by 3.6. What are {a:18-300} km/h?
= Converting | {a} * 0.2
A carat is 0.2 grams. How many grams does a stone of {a:2-90} carats weigh?
= Converting | {a} * 15
{a:3-90} quarters of an hour, 15 minutes each, in minutes?
= Converting | {a} + 273.15
For kelvin one adds 273.15 to the degrees Celsius. What are {a:3-200} degrees Celsius in kelvin?
= Converting | {a} - 273.15
Kelvin minus 273.15 gives degrees Celsius. How many degrees Celsius are {a:280-900} kelvin?
= Converting | {a} * {b}
A sack weighs {b:25-60} kg. How many kg are {a:3-90} such sacks?
At {b:1.05-1.25} dollars to the euro, what are {a:20-2000} euros in dollars?
The bank gives {b:7-24} crowns for one euro. {P} changes {a:20-900} euros. How many crowns?
One cm on the map is {b:2-20} km. Two towns are {a:3-40} cm apart on it. How far is that in km?
If one barrel is {b:159-159} litres, how many litres are {a:3-900} barrels?
= Converting | {a} / {b}
A euro buys {b:7-24} crowns. {P} comes home with {a:200-9000} crowns. How many euros are they worth?
One pound costs {b:1.10-1.25} euros. How many pounds do I get for {a:50-2000} euros?
One cm on the map stands for {b:2-20} km. How many cm on the map are {a:20-400} km?
A lesson has {b:40-50} minutes. How many lessons are {a:200-2000} minutes?
One lap of the track is {b:200-400} metres. How many laps are {a:1000-10000} metres?
""",
    "fuel": """
= Per 100 km | {a} / {b} * 100
My car took {a:25-60} litres for {b:400-900} km. How many litres per 100 km is that?
{b:400-900} km on {a:25-60} litres. consumption per 100 km?
Work out my consumption per 100 km: {a:25-60} litres burnt, {b:400-900} km driven.
A lorry needed {a:90-300} litres over {b:400-900} km. In litres per 100 km?
An electric car used {a:40-150} kWh on {b:300-800} km. How many kWh per 100 km?
The scooter drank {a:6-20} litres in {b:200-600} km. How much would that be for every 100 km?
Before the holidays {P} drove {b:450-800} km and then filled up {a:25-55} litres to replace what had been burnt. What is the consumption in litres per 100 km?
= For every 100 km | {a} / 100 * {b}
A car burns {a:4-12} litres per 100 km. How much for {b:150-1500} km?
consumption {a:4.0-9.5} l per 100 km, trip of {b:200-1200} km, litres?
How many kWh does an electric car with {a:13-24} kWh per 100 km need for {b:50-600} km?
A coach swallows {a:22-38} litres of diesel every 100 km. It is {b:200-1800} km to the sea. How much diesel will it take?
Our camper takes {a:9-16} litres per 100 km, and the round trip is {b:400-3000} km. Fuel needed?
Every 100 km the convoy loses {a:2-9} tyres. How many tyres on {b:200-3000} km?
= The range | {a} / {b} * 100
With {a:35-70} litres in the tank and {b:4-12} litres used per 100 km, how many km can {P} drive?
How many km do {a:20-60} litres last at {b:4-10} litres per 100 km?
Full battery {a:40-100} kWh, use {b:13-24} kWh per 100 km. Range?
""",
    "scaling": """
= Dividing, then multiplying | {a} / {b} * {c}
{b:4-6} pancakes take {a:100-300} ml of milk. How much milk for {c:10-30} pancakes?
The soup for {b:3-6} uses {a:400-1500} ml of stock. We're {c:7-20}. How much stock?
{b:2-8} metres of cloth are {a:12-90} euros. {c:9-30} metres?
{b:3-9} bakers bake {a:90-900} loaves a day. How many would {c:10-30} bake, working the same way?
{P} earns {a:40-300} euros for {b:3-9} hours. And for {c:10-40} hours?
In {b:2-9} minutes {a:20-400} litres flow in. How many litres in {c:10-90} minutes?
If {b:3-12} copies weigh {a:600-6000} grams, what's the weight of {c:15-90}?
For {b:8-24} scones my book says {a:150-500} g of butter; I want only {c:3-6}. How many grams?
{P} got {a:200-2000} crowns for {b:20-90} euros. At that rate, how many for {c:100-900} euros?
A post of {a:1.0-3.0} m throws a shadow of {b:2-6} m. At the same moment a tree's shadow is {c:8-40} m. How tall is the tree?
{b:2-9} litres of paint do {a:15-90} square metres. How many do {c:10-40} litres?
{b:3-9} nights cost {a:180-1800}, so {c:10-28} nights at the same rate?
The pump empties {a:300-9000} litres in {b:2-12} hours. How much does it move in {c:13-48} hours?
Stuck in a queue: {a:10-90} people were served in {b:5-20} minutes. At this pace, how many in {c:30-180} minutes?
= Dividing, then multiplying | {a} / 100 * {b}
100 g of the cake have {a:250-500} calories. A slice weighs {b:60-200} g. Calories in it?
100 g of cheese cost {a:1.00-4.00} euros. What do {b:150-900} g cost?
= Dividing, then multiplying | {a} / 1000 * {b}
A kilo of nuts is {a:8-30} euros. What do {b:100-900} grams cost? A kilo has 1000 grams.
= Dividing, then multiplying | {a} / 60 * {b}
For 60 minutes the tutor charges {a:20-90} euros. What does {P} pay for {b:10-50} minutes?
The machine stamps {a:60-6000} coins in 60 minutes. How many in {b:5-55} minutes?
= Dividing, then multiplying | {a} / 12 * {b}
12 eggs cost {a:2-6} euros. {b:15-60} eggs?
= Dividing, then multiplying | {a} / 4 * {b}
my stew recipe is for 4 and wants {a:300-1200} grams of beef. how much for {b:5-20} people
= Up to scale | {a} * 50
On a plan drawn 1 to 50, a room is {a:4-20} cm long. Its true length in cm?
= Up to scale | {a} * 25000
The map is 1 : 25000. How many cm in nature are {a:2-30} cm on it?
= Up to scale | {a} * 87
A model locomotive in scale 1 to 87 is {a:10-35} cm long. How long is the real one in cm?
= Up to scale | {a} * {b}
The model ship is built at 1 to {b:50-350} and is {a:20-90} cm long. How long is the real ship in cm?
= Down to scale | {a} / {b}
A tower is {a:3000-30000} cm high. How high is its model at 1 to {b:50-200}, in cm?
The street is {a:2000-90000} cm long. How many cm is it on a plan of 1 to {b:100-1000}?
= Down to scale | {a} / 43
{P} builds toy cars at 1 to 43. The real car is {a:380-520} cm long. How long is the toy, in cm?
""",
    "percent of": """
= The percentage | {b}% * {a}
Take {a:40-9000} and give me {b%} percent of that.
A cheese of {a:200-5000} grams is {b:20-60}% fat. Fat in grams?
{b%}% of our {a:200-20000} clients live abroad. How many clients abroad?
A jury of {a:200-3000} readers; {b%} per cent voted for the crime novel. How many votes did it get?
Sea water is {b:2-4} percent salt. How many kg of salt are in {a:50-9000} kg of it?
The car's battery stores {a:40-100} kWh and shows {b:5-95}%. How many kWh are in it?
Of a {a:60-600} minute flight, {b%} percent is over. How many minutes have we flown?
A forest has {a:100-9000} hectares, {b%}% of it pine. Hectares of pine?
the deposit is {b:5-30} percent of the {a:600-9000} euro price, how much do i put down
{P}'s commission is {b:2-20}% on sales of {a:2000-90000} dollars. How many dollars is the commission?
A cyclist has done {b%}% of {a:60-240} km. How many km are done?
A brass statue of {a:200-5000} grams is {b:55-90}% copper. Grams of copper?
An orchard picks {a:900-20000} kg and turns {b%} percent into juice. How many kg are pressed?
The stadium has {a:300-60000} seats and was {b:40-98}% full. People in it?
If {b%} percent of {a:40-900} eggs hatch, how many chicks are there?
My pension plan takes {b:3-12}% of my {a:1500-6000} euro salary. How many euros does it take?
A test has {a:20-200} questions; you pass with {b:50-80}% right. How many right answers is that?
A person of {a:50-100} kg is {b:55-65}% water. Kilos of water?
{b%}% of {a:90-900} pages are pictures. Picture pages?
{P} sold {b%} percent of {a:40-900} raffle tickets. How many did {P} sell?
When the newspaper asked its {a:2000-90000} readers whether they wanted a crossword, {b%} percent of all of them wrote back that they did. How many readers was that?
The nurse, on duty for {k:4-12} hours, gives {b:10-90} percent of the full dose of {a:50-900} mg. How many mg is that?
{b:2-30} percent is what we lose of every {a:200-9000} letters. How many letters get lost?
i finished {b%}% of a {a:10-200} GB download, how many GB are here
By law {b:20-50}% of the {a:60-700} members of parliament must be present. How many members is that?
One {o} in our shop: {a:40-900} euros. {b:20-60}% of this is our margin. The margin in euros?
= The tip alone | {b}% * {a}
{b:10-25}% tip on {a:20-200} dollars?
How much should I leave the waiter for a {a:30-250} euro dinner at {b:5-20} percent?
Haircut {a:20-120} dollars, tip {b:10-25} percent. Just the tip, please.
The driver gets {b:5-20}% of the {a:10-90} pound fare as a tip. How many pounds is his tip?
I always tip {b:10-20} percent. The bill says ${a:18.00-140.00}. How big is my tip?
= The tax alone | {b}% * {a}
VAT of {b:5-25}% on {a:50-9000} euros net: how much VAT?
How many dollars of sales tax come with a {a:40-900} dollar {o} at {b:4-12}%?
A flat income tax of {b:10-35} percent on {a:12000-90000} dollars. Tax to pay?
The town levies {b:2-9}% on a {a:60-400} euro hotel bill. How high is the levy?
Customs takes {b:3-25} percent on goods worth {a:200-9000} euros. How much does customs take?
= The interest alone | {b}% * {a}
What interest does a {a:500-60000} euro deposit bring in one year at {b:0.5-6.0}%?
Borrow {a:1000-90000} dollars at {b:2-15} percent; interest for one year?
A bond of {a:1000-50000} pounds pays {b:1.0-8.0} percent yearly. How much does it pay in a year?
{P} lends {Q} {a:200-9000} euros at {b:2-10}% a year. What interest does {Q} owe for one year?
one year's interest on {a:500-90000} at {b:1.0-9.0} percent?
= The amount saved | {b}% * {a}
{b%}% off a {o} at {a:40-900} dollars. How many dollars are taken off?
I get staff discount, {b:5-50} percent, on a {a:100-2000} euro sofa. How many euros does that save me?
A coupon takes {b:5-50} percent off my {a:30-400} dollar basket. How much is the coupon worth here?
The early-bird rebate is {b:5-40}% on a course of {a:80-900} euros. Amount of the rebate?
Whoever pays cash saves {b:2-10} percent of {a:500-20000} euros. How much is saved?
Everything is {b%}% off. How much money is knocked off a price of ${a:40-900}?
""",
    "percent more": """
= Growing by percent | {a} + {b}% * {a}
Bread was {a:2.00-6.00} euros and went up {b:3-30}%. price now?
The club's {a:200-9000} fans grew in number by {b%} percent. How many fans now?
Next year's budget is {b:2-30}% above this year's {a:20000-900000} euros. How large is it?
A workout of {a:20-90} minutes gets {b:10-50} percent longer. New length?
The baker used to make a loaf of {a:400-1000} grams; the new one is {b:5-40}% heavier. What does the new one weigh?
Wholesale price {a:5-400} euros, markup {b:10-95} percent. Selling price?
{P} marks a {a:20-600} dollar {o} up by {b:10-90} percent. What's on the price tag?
My landlord adds {b:2-12}% to {a:500-2500} euros of rent. New rent?
The harvest beat last year's {a:200-9000} tons by {b:2-60} percent. How many tons was it?
A count of {a:200-9000} germs rises {b%}% overnight. What is the count in the morning?
{P}'s typing speed, {a:30-80} words a minute, improved by {b:5-60} percent. How fast is it now?
A basket of food costs {a:40-400} euros today. With {b:2-15}% inflation, what does it cost next year?
Order {b:5-15}% more tiles than the {a:100-900} you need. How many tiles do you order?
The late fee is {b:2-15} percent on a bill of {a:50-900} dollars. What must be paid, fee included?
{a:1500-6000} euros now, {b:2-12} percent more from May. What's the pay from May?
population {a:20000-900000}, up {b:2-40}%, new population
The new bulb shines {b:10-90} percent brighter than the old one of {a:200-2000} lumens. How many lumens has the new one?
On {a:100-3000} hits yesterday the site has a plus of {b%}% today. Hits today?
Our ferry used to carry {a:80-900} passengers; rebuilt, it carries {b:5-60}% more. How many can it take?
A fast lane ticket is {b:20-90}% dearer than the plain one at {a:20-90} dollars. What does the fast lane ticket cost?
My boss promised that whoever stays another year will get {b:2-20} percent more, and I stay. At the moment I get {a:1500-6000} euros a month. What will I get?
= Increasing by percent | {a} + {b}% * {a}
Up {b%}% from {a:40-9000}: what's the figure?
Add a safety margin of {b:5-30} percent to {a:20-900} kg. What total is that?
Widen a picture of {a:10-200} cm by {b%}%. How wide does it get?
{b%} percent above {a:40-9000} is what?
Make {a:40-9000} larger by {b%}%.
= Tax | {a} + {b}% * {a}
Net {a:50-9000} euros, VAT {b:5-25}%. Gross?
sticker price {a:20-900} dollars, {b:4-12} percent sales tax comes on top, what will the till say
A mechanic bills {a:100-2000} euros before {b:5-25}% tax. How much is it after tax?
Our architect quotes {a:900-30000} pounds without the {b:5-25} percent VAT. What will we pay with it?
= Tip | {a} + {b}% * {a}
${a:20-200} lunch and a {b:10-25} percent tip. All in, what do I pay?
The meal is {a:30-300} euros. Put {b:5-20} percent on it for the waiter. Total?
what's the total with {b:10-25}% gratuity on {a:25-250} dollars
With a {b:2-15} percent service charge added, what's a {a:40-400} euro meal?
= Interest | {a} + {b}% * {a}
{a:500-60000} euros in the bank at {b:1.0-6.0} percent. What's in the account a year on, interest and all?
After one year at {b:2-12}%, what do I owe on a {a:500-20000} dollar loan, interest included?
{P} lent out {a:200-9000} euros for a year at {b:2-10} percent. How much comes back in all, interest included?
""",
    "percent less": """
= Discount | {a} - {b}% * {a}
{o} {a:40-900} euros, minus {b%}%. What's the price now?
It is sale day and everything is {b%}% cheaper. The {o} was {a:60-900} dollars. Now?
With a pensioner's discount of {b:5-50} percent, what does a {a:10-90} euro ticket cost?
Haggling brought the carpet down {b:5-50}% from {a:200-3000} euros. What was paid?
{a:40-900} dollar {o}, {b%} percent rebate, what's left to pay?
The group rate is {b:5-40}% below the normal {a:15-90} euros. How much is the group rate?
buy now, {b:5-60}% off {a:50-900} pounds. i pay?
Yesterday's cakes go for {b:20-70} percent less than the usual {a:10-40} euros. What do they go for?
A voucher lets {P} have the {a:40-900} euro {o} at {b:5-60}% less. What does {P} hand over?
There is a scratch on the back of the {o}, so the shopkeeper is willing to take {b:5-60} percent off the {a:60-900} euros on the tag. How much would I pay?
= Falling by percent | {a} - {b}% * {a}
A laptop battery of {a:3000-6000} mAh has lost {b:5-40}% of its capacity. Capacity now?
The reservoir holds {b%} percent less than last year's {a:2000-90000} cubic metres. How much does it hold?
Birds in the marsh went down {b%}% from {a:300-9000}. How many birds are there?
{P} weighs {a:80-140} kg and wants to weigh {b:3-20}% less. Target weight?
Traffic after the toll is {b:5-60}% down from {a:2000-90000} cars a day. Cars a day now?
Turnover slumped by {b:5-70} percent from {a:20000-900000} euros. What is it after the slump?
A pot of stock, {a:1000-9000} ml, boils down by {b:10-70}%. How many ml are left?
Roasting costs coffee {b:12-20} percent of its weight. What do {a:50-900} kg of beans weigh afterwards?
the ice sheet was {a:200-3000} metres thick and got {b:2-40}% thinner, thickness now
Night flights are {b:10-70} percent fewer than the {a:100-2000} of last year. How many are there?
= Losing percent | {a} - {b}% * {a}
{b%}% of {a:200-9000} emails are spam. How many are not?
Of {a:40-900} seedlings, {b%} percent died. How many lived?
{b%} percent of the {a:60-900} invited guests can't come. How many can?
{P} keeps all but {b:5-60}% of {a:1500-8000} dollars of pay. How much is kept?
The platform takes {b:5-40} percent of a {a:20-900} euro sale. What does the seller get?
In transit {b:2-30}% of {a:200-5000} vases were smashed. How many arrived whole?
{P} has read {b%} percent of {a:200-900} pages. How many pages are unread?
A stage of {a:60-240} km, {b%}% of it ridden. Kilometres left?
From a pension of {a:800-4000} euros the state keeps {b:3-30}%. What is paid out?
A gold ring of {a:2-30} grams is {b:15-60} percent other metals. How many grams of it are gold?
After the flood the archive found that {b%} percent of its {a:500-90000} letters could no longer be read. How many letters can be read still?
= Reducing by percent | {a} - {b}% * {a}
{b%} percent below {a:40-9000} is what?
Shrink {a:40-9000} by {b%}%.
Lower {a:40-9000} by {b%} percent and tell me the result.
A lamp of {a:200-3000} lumens is dimmed by {b%}%. Lumens now?
Scale a {a:20-400} cm drawing down by {b:5-80}%. Size?
The dose of {a:50-900} mg is to be cut by {b:5-75} percent. What is the new dose?
""",
    "what percent": """
= The share in percent | {b} / {a} * 100
{b:5-<a} of {a:40-400} is how many percent?
{P} got {b:12-<a} points out of {a:40-120}. In percent?
Of {a:200-9000} registered voters, {b:80-<a} cast a ballot. Turnout in percent?
A {a:300-900} gram pie contains {b:30-<a} grams of fruit. Fruit content in percent?
{b:5-<a} of the {a:40-600} parts failed the test. What's the failure rate in percent?
How much of {a:60-600} minutes, in percent, are {b:10-<a} minutes?
My goal is {a:200-9000} dollars and I have {b:40-<a}. How many percent of the goal is that?
A phone of {a:64-512} GB with {b:10-<a} GB used. percent used?
penalties: {b:4-<a} scored of {a:12-60}. success rate in percent?
Out of {a:40-900} eggs, {b:2-<a} cracked. Percent cracked?
Tax of {b:20-150} dollars on a price of {a:200-900} dollars: which percentage is the tax?
The interest for the year was {b:10-90} euros on {a:1000-9000} euros. What rate in percent is that?
A team has {a:12-60} members, {b:2-<a} of them women. Share of women in percent?
{P} knows {b:20-<a} of the {a:60-900} words on the list. What is that as a percentage?
The journey has {a:300-3000} km and {b:40-<a} are by rail. What percent of it is by rail?
We own {b:50-<a} of the firm's {a:1000-90000} shares. Our stake in percent?
Of my {a:24-120} tomato plants, {b:2-<a} caught the blight. What percentage is sick?
If {b:30-<a} of {a:100-2000} flights were late, what percent were late?
For the yearly report I need one figure: our bakery made {a:900-9000} loaves last week, and {b:20-800} of them came back unsold. What percentage came back?
The lake has {a:50-900} fish species, {b:3-<a} found nowhere else. What percentage of the species is that?
= The share in percent | {b} / 24 * 100
{P} sleeps {b:5-10} of the day's 24 hours. What percent of the day is that?
= The share in percent | {b} / 30 * 100
It rained on {b:2-28} of the month's 30 days. What percentage of the days is that?
= The change in percent | ({b} - {a}) / {a} * 100
Subscribers rose from {a:200-5000} to {b:>a-9000}. Percentage growth?
From {a:40-500} to {b:>a-900} euros is a rise of how many percent?
my rent used to be {a:500-1500}, now {b:>a-2500}. up by what percent
Last year {a:40-400} beavers lived here, this year {b:>a-600}. By what percentage has their number grown?
= The change in percent | ({a} - {b}) / {a} * 100
Visitors: {b:200-<a} this year, {a:500-90000} last year. Percent decline?
{P} went from {a:80-140} kg down to {b:60-<a} kg. What percent of the weight was lost?
A share dropped from {a:60-900} to {b:20-<a} dollars. How many percent did it lose?
The glacier shrank from {a:200-3000} to {b:60-<a} hectares. Percentage lost?
sale price {b:20-<a}, old price {a:60-900}, discount in percent?
= The full amount | {a} / {b} * 100
{P} paid {a:5-90} euros of tax, which was {b:5-25}% of the net price. What was the net price?
{a:20-900} seats are taken, which is {b:20-95} percent of all seats. How many seats are there?
After {a:5-200} km, {b:5-90} percent of the route is done. How long is the whole route in km?
""",
    "in words": """
= Hours ahead | {a} + {b}
Here it is {a:2-11} o'clock, and over there the clocks are {b:2-12} hours ahead. What time is it there, on a 24-hour clock?
The island's time is {b:2-8} hours ahead of ours. We have {a:3-14} o'clock. What hour is it on the island (24-hour clock)?
= Hours behind | {a} - {b}
We have {a:14-23} o'clock, and the clocks over there are {b:2-11} hours behind ours. What time is it there?
It's {a:12-22} o'clock here; my sister lives {b:3-9} hours behind. Her time, on a 24-hour clock?
= Hours earlier | {a} - {b}
{P} has to be at work at {a:6-11} o'clock and gets up {b:2-3} hours earlier. At what time does {P} get up?
The bread must come out at {a:8-18} o'clock and the dough needs {b:2-6} hours until then. When do I start it?
= The duration | {a} - {b}
late shift from {b:13-15} to {a:20-23} o'clock, how many hours
It is {b:6-11} o'clock and my train leaves at {a:13-22} o'clock. How many hours must I wait?
According to the ship's log, the fog came in at {b:2-9} o'clock and lifted at {a:13-23} o'clock on the same day. For how many hours was the ship in fog?
On a 24-hour clock, the shop opens at {b:6-10} and closes at {a:16-22}. How many hours is it open?
= The difference | {a} - {b}
Deduct {b:10-<a} from {a:60-9000}.
{a:60-9000} diminished by {b:10-<a}?
Compute how much {a:60-900} exceeds {b:10-<a}.
Take {a:60-900}, remove {b:10-<a}, tell me the rest.
Work out the gap between {a:60-9000} and {b:10-<a}.
By what amount is {b:10-<a} smaller than {a:60-9000}?
minuend {a:60-900}, subtrahend {b:10-<a}, difference?
= The sum | {a} + {b}
Total of {a:5-9000} and {b:5-9000}?
{a:5-900} and {b:5-900}, taken together?
What number is {b:5-90} above {a:20-9000}?
pls add {a:5-9000} to {b:5-9000}
If {a:5-900} is raised by {b:5-400}, where does it land?
= The product | {a} * {b}
{a:3-90} × {b:3-400}?
Find {a:3-90} multiplied by {b:3-400}.
{b:3-90} times over, {a:5-900} makes how much?
the factors are {a:3-90} and {b:3-90}, so the product is
What would {b:3-40} lots of {a:5-400} come to?
= The quotient | {a} / {b}
{a:60-9000} ÷ {b:3-60}?
Find {a:60-9000} divided by {b:3-60}.
Cut {a:60-9000} into {b:3-60} equal parts. One part is?
How many times is {b:3-40} contained in {a:60-9000}?
dividend {a:60-9000}, divisor {b:3-60}, quotient?
= The percentage | {b}% * {a}
Find {b%}% of {a:40-9000}.
{b%} percent of {a:40-9000}, please.
= The share in percent | {b} / {a} * 100
Write {b:5-<a} as a percentage of {a:40-900}.
= Half | {a} / 2
{a:20-9000} halved?
= Doubling | {a} * 2
{a:20-9000} doubled is how much?
""",
}
