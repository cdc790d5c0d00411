"""Sentences around a question: orders, statements, politeness, chatter. Plain data.

`{q}` is a question without its mark, `{Q}` the same with a capital; `{c}` a clause ("how tall it
is"), `{x}` a noun phrase ("the height of it"), `{X}` the same with a capital. `{person}`, `{place}`
and `{k}` are filled with names and numbers that do not matter.
"""

# ruff: noqa: E501

QUESTIONS = """
{Q}?
{Q}?
{Q}?
{Q}?
{Q}?
{Q}?
{Q}?
{Q}?
{Q}?
{q}?
{q}
{q}??
Hey, {q}?
Hi! {Q}?
Hello, {q}?
Quick question: {q}?
A question: {q}?
So, {q}?
Please, {q}?
{Q}, please?
Just out of curiosity, {q}?
By the way, {q}?
For my homework: {q}?
For a quiz: {q}?
Next question: {q}?
Um, {q}?
OK, {q}?
Excuse me, {q}?
{Q}? I keep forgetting.
{Q}? Thanks in advance!
{Q}? Thank you.
{Q}? I need it for school.
{Q}? We could not agree on it at dinner.
{Q}? No hurry.
{Q}? A short answer will do.
Tell me: {q}?
Question for you: {q}?
My son would like to know: {q}?
I was asked this today: {q}?
Here is one for you: {q}?
""".strip().splitlines()

CLAUSES = """
Tell me {c}.
Tell me {c}, please.
Please tell me {c}.
tell me {c}
Can you tell me {c}?
Could you tell me {c}?
could you please tell me {c}
Do you know {c}?
Do you happen to know {c}?
Any idea {c}?
any idea {c}??
I wonder {c}.
I am wondering {c}.
I was wondering {c}.
I'd like to know {c}.
I would like to know {c}.
I want to know {c}.
I need to know {c}.
I have to find out {c}.
I have no idea {c}. Do you?
I can never remember {c}.
I forgot {c}. Can you help?
Find out {c}.
Please find out {c}.
Find out for me {c}.
Look up {c}.
Could you look up {c} for me?
Could you find out {c}?
Would you mind telling me {c}?
Would you tell me {c}?
Show me {c}.
Let me know {c}.
Explain to me {c}.
Can you help me find out {c}?
Can you check {c}?
Check for me {c}.
My teacher asks {c}.
My teacher wants to know {c}.
My daughter asks {c}.
My neighbour asked me {c}.
My boss wants to know {c}.
A friend of mine asked {c}.
{person} asks {c}.
{person} wants to know {c}.
Our homework is to find out {c}.
In my quiz they ask {c}.
For a school project I need to find out {c}.
For my report I must know {c}.
I am writing an essay and need to know {c}.
It would help me to know {c}.
It would be great to know {c}.
Everybody in my class wonders {c}.
Nobody here can tell me {c}.
We are arguing about {c}.
The crossword asks {c}.
My question is {c}.
What I want to know is {c}.
i wanna know {c}
gotta know {c}
pls tell me {c}
can u tell me {c}
no clue {c}, help
help me out: {c}?
Be so kind and tell me {c}.
I would be grateful if you could tell me {c}.
Might I ask {c}?
I have been asked {c}, and I do not know it.
There is a dispute in my family about {c}.
What I never learnt is {c}.
Let us find out {c}.
Surely you know {c}.
In class somebody asked {c}.
Something I always wondered: {c}?
""".strip().splitlines()

NOUNS = """
What is {x}?
What is {x}?
What is {x}?
What's {x}?
what's {x}
what is {x}??
And what is {x}?
Give me {x}.
Give me {x}, please.
give me {x}
Tell me {x}.
Please tell me {x}.
Name {x}.
State {x}.
Find {x}.
Find {x} for me, please.
Look up {x}.
Please look up {x}.
Search for {x}.
I need {x}.
I need {x}, please.
I am looking for {x}.
I'm looking for {x}. Can you help?
I'd like to know {x}.
I want to know {x}.
I would like to have {x}.
{X}?
{X}, please.
{x}
{X}: what is it?
Do you know {x}?
Can you tell me {x}?
Could you give me {x}?
Can you find {x}?
Could you look up {x} for me?
May I ask for {x}?
Let me know {x}.
Show me {x}.
My teacher wants to know {x}.
My sister asks for {x}.
{person} needs {x}.
For my presentation I need {x}.
For my notes I need {x}.
The quiz asks for {x}.
Write down {x} for me.
What would be {x}?
What might {x} be?
Report {x}.
Determine {x}.
Tell us {x}, would you?
You surely know {x}, don't you?
I forgot {x}.
pls give me {x}
need {x} asap
I'm curious about {x}.
I am interested in {x}.
Kindly provide {x}.
Would you look for {x}?
Fill in the blank: {x} is ...
We need {x} for our poster.
My form asks for {x}.
It all depends on {x}: can you find it?
I cannot find {x} anywhere.
""".strip().splitlines()

# Put before or behind any question that is a sentence of its own.
BEFORE = """
I was on holiday in {place} with {k} friends.
I am {age} years old and I love trivia.
My brother {person} has {k} cats.
We have {k} minutes left in this lesson.
{person} and I made a bet.
It is page {k} of my workbook.
I read a lot about this yesterday.
My book has {k} chapters and not one says it.
This is question number {k} of my homework.
I am planning a trip with {person}.
Yesterday {person} told me a story about {place}.
There are {k} people in my class, and nobody knew.
I have already asked {k} people.
{person} thinks it is {k}, but I doubt it.
My grandmother was born in {place}.
I do not trust the web page that says {k}.
Good morning!
Good evening, I hope you are well.
I am preparing a quiz for {k} guests.
Here is something for my geography notes.
I have been thinking about this for {k} days.
I know next to nothing about this.
My train leaves in {k} minutes.
It is raining in {place}, so I have time for questions.
Sorry to bother you.
I am new here.
Let us start with something easy.
I have a small bet with my uncle, for {k} euros.
Last summer {person} and I travelled from {place} to {place}, {k} days in a row, and a question came up.
My class of {k} pupils is making a poster, and there is one number that none of us has found so far.
We sat in a café in {place}, {person} ordered {k} cakes, and then we began to argue about this.
In a magazine from {place} I found a quiz with {k} questions, and this is the one I could not answer.
I have three children, a dog and {k} fish, and one of the children asked me this.
My old atlas has {k} maps, yet it does not help me here.
{person} said that you are good at this, so here I come with my question.
At work there are {k} of us, and at lunch somebody asked this.
This came up on television.
""".strip().splitlines()

BEHIND = """
I need it for my homework.
Please answer in one sentence.
Thank you!
Thanks a lot.
My friend {person} says {k}, but I am not sure.
I have {k} minutes left.
It is for a quiz.
Be exact, please.
We talked about it at school in {place}.
I asked {person}, but {person} had no idea.
There is a prize of {k} euros for it.
I could not find it in any of my {k} books.
That is all I need.
It's important.
Take your time.
""".strip().splitlines()

# What a question may call a thing, to say which it means.
KIND_NOUNS: dict[str, tuple[str, ...]] = {
    "city": ("city", "city of", "town of"),
    "country": ("country", "country of", "state of"),
    "mountain": ("mountain", "peak"),
    "lake": ("lake",),
    "island": ("island", "island of"),
    "planet": ("planet",),
    "moon": ("moon",),
    "element": ("element", "chemical element"),
    "company": ("company", "firm"),
    "author@work": ("novel", "book", "play"),
    "number of pages@work": ("novel", "book"),
    "director@work": ("film", "movie"),
    "running time@work": ("film", "movie"),
    "painter@work": ("painting", "picture"),
    "composer@work": ("opera", "symphony", "piece"),
}
