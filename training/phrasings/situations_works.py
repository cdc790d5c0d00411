"""Questions about books, films, pictures, music and inventions, each with its reason. Plain data.

The notation is that of `situations_places`.
"""

# ruff: noqa: E501

SITUATIONS: dict[str, str] = {
    "author": """
Our reading circle chose {n}, and the shop wants to know by which author.
I found {n} on the bus, without its cover. Whose book have I found?
At the library the shelves go by author, so who wrote {n}?
{n} kept me awake until morning! Which writer do I have to thank?
My essay on {n} begins "The author", and there I stop. Who is it?
A pen, a candle, a lot of paper: somebody wrote {n}. Who?
I would like a signed copy of {n}. Signed by whom, that is, who is the author?
{person} says the one who wrote {n} lives next door. Which writer would that be?
The spine of {n} is faded, the title can just be read, the author cannot. Who is it?
For the bibliography: {n}, author unknown to me. Please help.
Whose name stands above the title {n} on the cover of the book?
book: {n} by ???
I know the plot of {n} by heart, not who wrote it. Can you say?
To quote {n} I need the writer's name.
From whose pen does {n} come?
Reading lamp on, {n} open, and my child asks who made up this story. Who did?
A letter to the author of {n} lies before me, and I lack a name to begin with "Dear".
The school play is based on {n}. Which author gets the fee?
Please, who is the man or the woman what has written {n}?
If you like {n}, read the other books of its author, said the bookseller. Of whom?
It came out under a false name, {n}. Who is the true author?
We were asked to bring a photo of whoever wrote {n}. Of whom, then?
The quote on my mug comes from {n}. Who is the writer?
After {n} I want more by the same hand. Whose hand wrote it?
The prize for the best book went to {n}. Which author went up to the stage?
""",
    "director": """
We watched {n} last night and quarrelled about who directed it. Who did?
In the credits of {n} I missed the director, the popcorn fell. What name was it?
Film club on Friday shows {n}. The flyer must name the director, so who is it?
{n} made me cry. Which director does that to people?
Who sat in the folding chair and shouted "Action!" when {n} was shot?
My favourite movie is {n}. I've never thought about who directed it. Who?
The award for best director went to {n}. Who took it home?
I am an actor and would have loved to be directed by whoever directed {n}. By whom?
{person} says no one films rain like the director of {n}. Like who?
dir. of {n}, for my letterboxd
A retrospective of one director ends with {n}. Whose films are these?
At the cinema they asked who was behind the camera as director of {n}. I had no idea.
If {n} is a masterpiece, then of which film director?
On the poster of {n} it says "a film by", and the rest is torn off. By whom?
I study film. In tomorrow's lecture we talk on {n} and its director. Who would that be?
The actors of {n} were chosen by its director. By whom?
Please who made the regie of {n}? I mean the director of the movie.
Her first film was a flop, her second one was {n}, said the critic about its director. About whom?
Somebody told all those actors in {n} where to stand. Who was that, the director?
For a video essay I compare films by the person who directed {n}. By whom?
DVD shelf, sorted by director. Where goes {n}?
Did the same person direct {n} and the sequel? Start with the name for {n}.
It was shot in {k} days, {n}. Who directed in such a hurry?
Which director would you name if I say {n}?
My grandpa was an extra in {n}. He waved to the director. To whom did he wave?
""",
    "painter": """
In the museum shop I bought a poster of {n}. Whose painting is that?
A thief cut {n} from its frame. The police want to know who painted it.
I stood before {n} for an hour and forgot to read who had painted it. Who had?
On my phone case is {n}. Which artist painted the picture?
The brush strokes of {n} are wild. Whose brush was it?
My art teacher holds up {n} and asks for the painter. Silence in class. Who is it?
{n} hangs above our sofa, a copy of course. Who made the original painting?
Which painter stood at the easel for {n}?
The signature in the corner of {n} is a scribble. Whose might it be?
{person} thinks that {n} could have been painted by a child. By whom was it?
who painted {n}, art history final tmrw
For the catalogue I need, beside the title {n}, the artist who painted it.
At an auction {n} made millions. The artist died poor. Who was that painter?
A jigsaw of {n} is on our table and the box says nothing about the painter. Who?
Oil, canvas, genius: that was needed for {n}. Whose genius, which painter's?
Please, {n} is painted from who?
Somebody sat as a model for {n}. For which painter?
I copy old masters. Now it is the turn of {n}. Which master do I copy?
In whose studio did {n} dry, I mean who painted it?
The audio guide skipped {n}. By which painter is it?
They clean {n} and find the painter's fingerprint. Whose?
An exhibition shows {n} and everything else by the same painter. By whom?
I was told that {n} is a forgery. Who is supposed to have painted it?
A stamp with {n} on it must name the painter in small print. What would it say?
My tattoo is going to be {n}. It'd be good to know which artist painted that.
""",
    "composer": """
The orchestra rehearses {n} and I need the composer for the programme. Who is it?
I hum {n} all day. Who composed that?
At our wedding they will play {n}. The priest wants to know by which composer.
Violinist here, about to play {n} and curious who composed it.
Whose notes are these? On the sheet only the title {n} is left, no composer.
{n} was on the radio, but I got out of the car before they named the composer. Who?
In my music exam they play {n}, and I have to write the name of the composer.
{person} fell asleep during {n}. Whom did that insult, who is the composer?
Who sat at the piano and wrote the music to {n}?
The curtain fell after {n}, and the composer bowed. Who bowed?
composer of {n} plz
A bust in the concert hall shows the composer of {n}. Whom does it show?
I would like to hear more music by the one who composed {n}. By whom?
Our choir is singing {n}. By whom was it composed?
{n} gives me goose bumps. What composer has this power over me?
Music for the film of my life: {n}. Whose piece is it, by composer?
The ringtone of my boss is {n}. Which composer must turn in the grave?
Please tell who has composed {n}, it is so beautiful!
On the record sleeve stands {n} and a name of a conductor. I want the composer, though.
Deaf or not, somebody put {n} down in notes. Which composer was it?
Ballet class uses {n}. Who composed this?
A manuscript of {n} was found in an attic. In whose handwriting, meaning which composer's?
I play it badly, but I play {n}. The composer forgive me. Who would that be?
For the concert poster: {n}, music by ... whom?
Whom do we credit as the composer if we use {n} in our video?
""",
    "year@work": """
{n} is in the test on periods, and I need the year it is from.
My grandmother got {n} when it was brand new. What year did it come out?
The copyright note of {n} gives a year. Which one is it?
People stood in line for {n} when it first appeared. In what year was that?
My essay cites {n}, and after the title a year belongs in brackets. Which one?
{n} seems modern, but {person} says it's old. What year is it from?
In what year could people enjoy {n} for the first time?
I sort my collection by year. Where do I put {n}?
Before or after the war? I am talking about {n}. What year is it from?
Timeline of culture: where is {n}, at what year?
The label says {n} and below that a year. Which year would be right?
Was {n} already out when my mother was young? When did it come out?
It's the year of {n} that decides our quiz. What is it?
Since when has the world known {n}? I'd like the year it came out.
year for {n}, doing my catalogue
How old is {n}? Give me the year in which it came out.
A first edition of {n} would have to be from which year?
Critics tore {n} to pieces when it was released. In what year?
Please, {n} is from which year?
I want to place {n} in its century, so which year does it come from?
We celebrate what came out a round number of years ago. When did {n} come out?
What was the year in which {n} saw the light of day?
{n} won a prize in the year after it came out. When did it come out?
Old as the hills or fresh as the dew, {n}? I mean the year.
The archive keeps {n} in a box with a year on it. What year do I look for?
""",
    "number of pages": """
I read forty pages a day and start {n} tonight. How many pages has it?
The bookbinder asks how many sheets, so I must tell her how many pages {n} has.
My bag is small. How thick is {n}, I mean how many pages?
{n} must be finished by Monday. How many pages lie before me?
We read {n} aloud in class, each pupil one page. How many pages are there?
I am on page {k} of {n}. How many pages is it in all?
Printing {n} at home: how many pages will come out?
Last page of {n}: what number does it carry?
My e-reader shows percent, and I want pages. How many does {n} have?
{person} read {n} in one night! How many pages can that be?
A doorstop, that's what they call {n}. How many pages make it so heavy?
pages in {n}? book report
Our translator is paid by the page. How many pages will {n} make?
I only read short books. Is {n} short? How many pages does it have?
The shop has no info on the length of {n} in pages. You?
Somebody tore out the end of {n}. Up to which page should it go, how many are there?
For the reading marathon I add up pages. {n} adds how many?
Paper is dear. How many pages does one copy of {n} need?
Please how much pages has {n}, the book?
Between the covers of {n}, what number of pages is waiting for me?
If every page of {n} takes two minutes, how many pages is that?
Too long, said my son about {n} and gave it back. How many pages is it?
A fat book, {n}. How fat, counted in pages?
I must read a third of {n} until Friday, so I need to know the total of its pages.
Librarian speaking: the record of {n} lacks the number of pages. What is it?
""",
    "running time": """
The babysitter leaves at ten. If we start {n} at eight, will we see the end? How many minutes is it?
My bladder asks: how long does {n} run without a break?
The last bus goes at midnight and {n} starts at half past nine. What's the running time?
Popcorn for how many minutes? We're seeing {n} tonight.
For the cinema programme I have to enter how many minutes {n} takes.
The flight is two hours. Can I watch {n} to the end, how long is it?
My kids may stay up for {n} if it is not too long. How many minutes does it last?
{n} felt like half a day. How long does it really last?
Dinner after the film. When will {n} be over, I mean how many minutes is it?
I fell asleep in the middle of {n}. How much running time does it have in total?
A DVD holds only so many minutes. How many does {n} need?
runtime {n}?
For our movie night I want something short. What is the length of {n} in minutes?
Projectionist to office: how many minutes from the first to the last picture of {n}?
How long must I sit still to see all of {n}?
Between two lectures I have a gap. Would {n} fit in? Its duration in minutes, please.
{person} has watched {n} three times in a row. How many minutes is it once?
The cut version of {n} is shorter, they say. How long does the film last?
Please how long goes {n}, the movie?
The parking ticket has to cover the whole of {n}. How many minutes is the film?
On the back of the box, under the story of {n}, the minutes are covered by the price tag. How many are they?
Once the lights go out for {n}, after how many minutes do they come back on?
They show {n} on TV without adverts. How long would that take?
My attention is gone after ninety minutes. Is {n} something for me? Its running time?
The jury watches {n} next. How many minutes do we reserve for the screening?
""",
    "inventor": """
Blackout at home, and I thought about who gave us {n}. Who was the inventor?
My museum label for {n} has a gap after "invented by". Who should be there?
Some clever head must have thought of {n} first. Whose head?
For the costume party I go as the inventor of {n}. As whom do I go?
Life without {n} would be hard. Whom do we have to thank for the invention?
A patent for {n} hangs in the office. Whose patent, who invented it?
My grandson took {n} apart and asked who had come up with it. Who had?
In our science fair the pupils play inventors. The girl with {n}, who is she?
{n} was born in somebody's workshop. In whose, that is, who invented it?
A street shall be named after the person who invented {n}. What name will it get?
{person} claims that {n} was invented by accident. By whom?
inventor of {n} = who
Statues are built for generals, not for the one who invented {n}. Who is that?
Which inventor do I look up if I want to know all about the birth of {n}?
When it didn't work the hundredth time, the inventor of {n} tried once more. Who was it?
Who scratched his or her head and then invented {n}?
The comic tells the story of {n} and of its inventor. Of whom?
Please, {n} was the idea from which inventor?
In the exam: "Name the inventor of {n}". I knew it yesterday.
Two people fought in court over who invented {n}. Who is called the inventor?
{n} made somebody rich. Which inventor?
I can use {n}, I can even repair it, but who invented it?
An engineer should know by whom {n} was invented. I'm one, and I don't.
Before {n} everything was done by hand. Who changed that by inventing it?
On the stamp: {n}, next to it the face of the inventor. Whose face?
""",
    "year of invention": """
Did my great-grandmother have {n} in her house? Only if it existed. When was it invented?
The film is set long ago and somebody uses {n}. Is that a mistake? In what year was it invented?
My timeline of gadgets lacks {n}. Which year of invention do I write?
How did people live before {n}? And until which year did they, when was it invented?
An antique dealer offers me {n}, "very old". In what year was such a thing invented at all?
{n} is everywhere today. In which year did somebody invent it?
The patent office has a date for {n}. What year was the invention?
Since what year has mankind had {n}?
I write a novel and my heroine wants to use {n}. From which year on is that possible?
A stamp honours {n} and the year of its invention. What year is on it?
In class we order inventions by age. {n} comes at which year?
when did ppl invent {n}
{person} says {n} is an old hat. How old, from what year is the invention?
The world had to wait for {n}. Until when was that, in what year was it invented?
Was {n} there before electricity? When was it invented?
Jubilee of {n} coming up! Invented in which year, to be exact?
It took years of trying before {n} was invented. Which year was it in the end?
Please, in what year one has invented {n}?
Museum of technology, room three: {n}, invented in ... the number has fallen off.
Time travellers beware: before which year would nobody know {n}, as it was not yet invented?
For the quiz: the year in which {n} was invented.
Which year of birth has {n}, so to speak, as an invention?
My dad sold {n} when it was new. When was it invented, by the way?
The lesson is called "year by year", and we look for the year that gave us {n}.
Imagine the face of the first person to see {n}. In what year of invention was that?
""",
}
