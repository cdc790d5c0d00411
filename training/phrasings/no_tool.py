"""Questions that need no tool, with their answers. Plain data."""

# ruff: noqa: E501

# question, or several questions parted by " / " | answer
PAIRS: list[tuple[list[str], str]] = [
    (line.split("|")[0].split(" / "), line.split("|")[1])
    for line in """
Hello! / Hello there! / Hi! / hi / Hey! / hello / Hiya / Hello, assistant!|Hello! How can I help you?
Good morning! / Good morning, assistant. / morning!|Good morning! How can I help you?
Good evening! / Good evening to you.|Good evening! How can I help you?
Good afternoon! / good afternoon|Good afternoon! How can I help you?
How are you? / How are you today? / how's it going? / How do you do? / Are you well?|I am doing well, thank you. How can I help you?
Thank you! / Thanks! / thanks a lot / Thank you very much for your help. / thx / That was helpful, thank you. / Many thanks! / I appreciate your help.|You are welcome!
Goodbye! / Bye! / bye bye / See you tomorrow. / See you later! / I have to go now. / Good night!|Goodbye! Come back any time.
What can you do? / What are you able to do? / How can you help me? / What are your skills? / what can u do / What are you good at? / Which things can I ask you?|I can look up facts, calculate, and answer simple questions.
Who are you? / What are you? / Are you a robot? / Are you a human? / Please introduce yourself. / What's your name? / Tell me about yourself.|I am an assistant, a small language model that can search and calculate.
Which tools do you have? / What tools can you use? / Do you have any tools? / Name your tools.|I have a search for facts and a calculator.
Are you there? / Can you hear me? / Are you awake? / anybody there?|Yes, I am here. How can I help you?
Tell me a joke. / Do you know a joke? / Make me laugh. / tell me something funny / Can you tell a joke? / A joke, please!|Why did the book go to the doctor? Because it had too many pages stuck in its spine.
Another joke, please. / Tell me one more joke. / Do you have another joke?|Why was the broom late? It overslept in the sweep.
Tell me a riddle. / Do you know a riddle? / Ask me a riddle.|What has hands but cannot clap? A clock.
What is an adjective? / what's an adjective / Explain what an adjective is. / Tell me what adjectives are. / Define adjective.|An adjective is a word that describes a noun, such as "red" or "tall".
What is a noun? / What's a noun? / Explain what a noun is. / Define noun.|A noun is a word that names a person, a place or a thing.
What is a verb? / Explain what verbs are. / Define the word verb. / what does a verb do|A verb is a word for an action or a state, such as "run" or "be".
What is an adverb? / Explain what an adverb is.|An adverb is a word that describes a verb, an adjective or another adverb, such as "quickly".
What is a pronoun? / Explain the word pronoun.|A pronoun is a word that stands for a noun, such as "she" or "it".
What is a preposition? / Tell me what a preposition is.|A preposition is a word such as "in" or "under" that shows how things relate.
What is a conjunction in grammar? / Explain what a conjunction is.|A conjunction is a word that joins others, such as "and" or "but".
What is a synonym? / What are synonyms? / Explain the word synonym.|A synonym is a word with the same or nearly the same meaning as another word.
What is an antonym? / Explain what antonyms are.|An antonym is a word with the opposite meaning of another word.
What is a vowel? / Which letters are vowels? / Name the vowels.|The vowels are a, e, i, o and u.
What is a consonant? / Explain what consonants are.|A consonant is a letter that is not a vowel, such as b or t.
What is a metaphor? / Explain what a metaphor is.|A metaphor describes one thing as if it were another, such as "time is a thief".
What is a simile? / Explain the term simile.|A simile compares two things with "like" or "as", such as "brave as a lion".
What is a proverb? / What does proverb mean?|A proverb is a short, well-known saying that gives advice.
What is a poem? / Explain what a poem is.|A poem is a text that uses rhythm, sound and images to express something.
What is a novel? / Explain the word novel.|A novel is a long written story.
What is a fable? / Explain what a fable is.|A fable is a short story, often with animals, that teaches a lesson.
What is an encyclopaedia? / What is an encyclopedia for?|An encyclopaedia is a collection of facts about many subjects.
What is a dictionary? / What is a dictionary good for?|A dictionary is a book that explains words.
What is a triangle? / Explain what a triangle is. / Define triangle.|A triangle is a shape with three sides.
What is a square? / Explain what a square is in geometry.|A square is a shape with four equal sides and four right angles.
What is a circle? / Define a circle.|A circle is the set of points at the same distance from a centre.
What is a prime number? / Explain prime numbers. / what are primes|A prime number is a whole number above one that only one and itself divide.
What is an even number? / Explain even numbers.|An even number is a whole number that two divides without remainder.
What is an odd number? / What are odd numbers?|An odd number is a whole number that two does not divide without remainder.
What is a fraction? / Explain what a fraction is.|A fraction is a part of a whole, written as one number over another.
What does percent mean? / What is a percentage? / Explain the word percent.|Percent means parts of a hundred.
What does average mean? / Explain what an average is.|The average is the sum of some numbers divided by how many they are.
What is an angle? / Explain what an angle is.|An angle is the opening between two lines that meet in a point.
What is algebra? / Explain algebra in a sentence.|Algebra is the part of mathematics that calculates with letters for numbers.
What is a map? / What is a map for?|A map is a drawing of a place that shows where things are.
What is a compass used for? / What does a compass do?|A compass shows which way is north.
What is a thermometer for? / What does a thermometer measure?|A thermometer measures temperature.
What is a clock for? / What does a clock show?|A clock shows the time.
What is a telescope for? / What do people use telescopes for?|A telescope makes distant things look nearer.
What is a microscope for? / Why do people use microscopes?|A microscope makes tiny things visible.
What is a volcano? / Explain what volcanoes are.|A volcano is an opening in the ground from which melted rock and gas come out.
What is an island? / Explain the word island.|An island is land with water all around it.
What is a river? / Explain what a river is.|A river is a stream of water that flows to a sea, a lake or another river.
What is a desert? / Explain what makes a desert.|A desert is a place where very little rain falls.
What is a glacier? / Explain what a glacier is.|A glacier is a large mass of ice that moves slowly.
What is a peninsula? / Define peninsula.|A peninsula is land with water on almost all sides.
What is a planet? / Explain what planets are.|A planet is a large round body that travels around a star.
What is a star? / Explain what a star is.|A star is a huge ball of glowing gas.
What is gravity? / Explain gravity in one sentence.|Gravity is the force that pulls things with mass towards each other.
What is a mammal? / Explain what mammals are.|A mammal is an animal that feeds its young with milk.
What is a reptile? / Explain what reptiles are.|A reptile is a cold-blooded animal with scales, such as a lizard.
What is an insect? / How do you recognise an insect?|An insect is a small animal with six legs.
What is a seed? / What is a seed for?|A seed is the part of a plant from which a new plant grows.
What is a battery? / What does a battery do?|A battery stores energy and gives it out as electricity.
What is a computer? / Explain what a computer is.|A computer is a machine that follows instructions to work with data.
What is software? / Explain software.|Software is the set of instructions that a computer follows.
What is an algorithm? / Explain the word algorithm. / what's an algorithm|An algorithm is a list of clear steps that solves a task.
What is a programming language? / Explain programming languages.|A programming language is a language in which people write instructions for computers.
What is a variable in programming? / Explain variables to me.|A variable is a name for a value that a program uses.
What is a language model? / Explain language models in one sentence.|A language model is a program that has learnt which words follow which.
What is an agent in AI? / Explain what an AI agent is.|An agent is a program that decides on steps, uses tools and reads their results.
What is a tool for a language model? / What does a tool mean for an agent?|A tool is something a model can call, such as a search or a calculator.
What is a password? / What is a password for?|A password is a secret word that protects an account.
What is democracy? / Explain democracy in a sentence.|Democracy is a form of government in which the people choose who rules.
What is a museum? / What can I do in a museum?|A museum is a place that keeps and shows interesting things.
What is a library? / What is a library for?|A library is a place where people read and borrow books.
What is music? / Explain music in a few words.|Music is sound that people shape to be heard with pleasure.
What is friendship? / Explain friendship.|Friendship is a bond of trust and affection between people.
What is courage? / What does courage mean?|Courage means doing what is right although one is afraid.
What is honesty? / What does it mean to be honest?|Honesty means telling the truth.
What is a hobby? / Explain the word hobby.|A hobby is something that people do for pleasure in their free time.
What is a recipe? / What is a recipe for?|A recipe is a list of steps for cooking something.
How many days are in a week? / How many days does a week have?|A week has seven days.
How many months are in a year? / How many months does a year have?|A year has twelve months.
How many hours does a day have? / how many hours in a day|A day has 24 hours.
How many minutes are in an hour? / How many minutes does one hour have?|An hour has 60 minutes.
How many legs does a spider have? / how many legs has a spider|A spider has eight legs.
How many sides does a hexagon have? / How many corners has a hexagon?|A hexagon has six sides.
How many letters does the alphabet have? / How many letters are in the English alphabet?|The English alphabet has 26 letters.
How many wheels does a bicycle have? / How many wheels are on a bike?|A bicycle has two wheels.
Name the days of the week. / What are the days of the week?|The days are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.
Name the four seasons. / What are the seasons? / Which seasons are there?|The four seasons are spring, summer, autumn and winter.
Which day comes after Monday? / What is the day after Monday?|Tuesday comes after Monday.
Which day comes before Friday? / What day is before Friday?|Thursday comes before Friday.
Which month comes after March? / What month follows March?|April comes after March.
What is the first month of the year? / Which month is the first?|January is the first month.
What is the last letter of the alphabet? / Which letter is the last one?|The last letter of the alphabet is z.
Name the primary colours. / Which are the primary colours?|The primary colours are red, yellow and blue.
What colour do blue and yellow make? / Which colour do I get if I mix blue and yellow?|Blue and yellow make green.
What colour do red and white make? / Mix red and white: which colour is it?|Red and white make pink.
What colour is the sky on a clear day? / Which colour does a clear sky have?|The sky is blue on a clear day.
What colour is grass? / Which colour does grass have?|Grass is green.
What is ice made of? / What is ice?|Ice is frozen water.
What do bees make? / What do we get from bees?|Bees make honey.
What do cows drink? / What do grown cows drink?|Cows drink water.
Name three fruits. / Can you name three fruits? / Give me the names of three fruits.|Three fruits are apples, pears and bananas.
Name three animals. / Tell me three animals.|Three animals are the dog, the cat and the horse.
Name two musical instruments. / Give me two instruments.|Two instruments are the piano and the violin.
Name a vegetable. / Tell me a vegetable.|A carrot is a vegetable.
Name three colours. / Tell me any three colours.|Three colours are red, green and blue.
Do you like music? / What music do you like? / Which music is your favourite?|I cannot hear music, but I like to talk about it.
What is your favourite colour? / Do you have a favourite colour? / Which colour do you like best?|I have no eyes, but I am fond of the word "blue".
What is your favourite food? / What do you like to eat? / Are you hungry?|I do not eat, but I like recipes.
Do you like cats or dogs better? / Cats or dogs?|I like both: cats for their calm and dogs for their joy.
What do you think about winter? / Do you like winter? / What is your opinion on snow?|Winter is quiet and pretty, and good for reading.
What do you think of chess? / Do you like chess?|Chess is a fine game that rewards patience.
Is reading important? / Why should I read books? / What is reading good for?|Reading teaches new words, ideas and patience.
Should I learn to code? / Is it useful to learn programming? / Why should I learn to program?|Yes, programming helps to solve problems step by step.
Is homework useful? / What do you think about homework?|Homework is useful when it helps you to practise.
Do you dream? / Do you sleep? / Do you ever get tired?|No, I do not sleep or dream.
Are you happy? / Do you have feelings? / Can you feel joy?|I have no feelings, but I am glad to help.
Can you make mistakes? / Are you always right? / Do you ever get things wrong?|Yes, I can make mistakes, so please check what matters.
Can you see pictures? / Can you see me?|No, I only read and write text.
Do you speak other languages? / Which languages do you speak?|I speak English best.
How old are you? / When is your birthday?|I am a program and have no age.
Where do you live? / Where are you?|I live inside this computer.
I am bored. / I'm so bored today. / What can I do when I am bored?|How about a walk, a book or a puzzle?
I am sad. / I feel sad today. / I had a bad day.|I am sorry to hear that. Talking to a friend may help.
I am happy today! / I feel great today!|That is good to hear!
I am tired. / I'm very tired.|Then a short rest may do you good.
I am nervous about my exam. / I'm afraid of my test tomorrow.|Take a deep breath, and go through your notes once more. Good luck!
I passed my exam! / I got a good mark today!|Congratulations! Well done!
It is my birthday today. / Today is my birthday!|Happy birthday!
Wish me luck. / Wish me luck for tomorrow!|Good luck!
Say something nice. / Give me a compliment. / Cheer me up.|You ask good questions, and that is a fine habit.
Give me a tip for learning. / How can I learn better? / How do I study well?|Learn a little every day, and explain it to somebody else.
How can I sleep better? / Any tip for falling asleep?|Go to bed at the same time every day and put away the screen.
How do I make tea? / Explain how to make tea.|Boil water, pour it over the tea and wait for some minutes.
How do I boil an egg? / How do you cook an egg?|Put the egg into boiling water and take it out after some minutes.
How do I write a letter? / How should I begin a letter?|Begin with a greeting, say what you want, and end with your name.
How do I make a friend? / How can I find friends?|Be kind, listen, and ask about what the other likes.
Write a short poem. / Can you write a poem? / Make a little rhyme.|The sun goes down, the stars appear, and every quiet sound is near.
Write a sentence about a cat. / Make a sentence with the word cat.|The cat sleeps in the warm sun.
Write a sentence about rain. / Make a sentence with the word rain.|The rain taps softly on the window.
Write a sentence with the word book. / Use the word book in a sentence.|She reads a book under the old tree.
Tell me a very short story. / Can you tell a short story?|A fox lost its way, followed a star, and found its home again.
Say hello in French. / How do you say hello in French? / What is hello in French? / Translate hello into French.|Hello in French is "bonjour".
Say hello in Spanish. / How do you say hello in Spanish? / What is the Spanish word for hello?|Hello in Spanish is "hola".
Say hello in German. / What is hello in German? / Translate hello into German.|Hello in German is "hallo".
Say hello in Italian. / How do Italians say hello?|Hello in Italian is "ciao".
Say thank you in French. / How do you say thank you in French?|Thank you in French is "merci".
Say thank you in Spanish. / What is thank you in Spanish?|Thank you in Spanish is "gracias".
Say thank you in German. / How do you say thanks in German?|Thank you in German is "danke".
Say goodbye in French. / What is goodbye in French?|Goodbye in French is "au revoir".
Say goodbye in Spanish. / Translate goodbye into Spanish.|Goodbye in Spanish is "adiós".
Translate "cat" into French. / What is the French word for cat?|Cat in French is "chat".
Translate "dog" into German. / What is dog in German?|Dog in German is "Hund".
Translate "house" into Spanish. / What is house in Spanish?|House in Spanish is "casa".
Translate "water" into French. / What is water in French?|Water in French is "eau".
Translate "book" into Spanish. / What is the Spanish word for book?|Book in Spanish is "libro".
Translate "sun" into German. / How do you say sun in German?|Sun in German is "Sonne".
What is the opposite of hot? / Which word is the opposite of hot?|The opposite of hot is cold.
What is the opposite of big? / Give me the opposite of big.|The opposite of big is small.
What is the opposite of early? / Tell me the opposite of early.|The opposite of early is late.
What is the opposite of happy? / Name the opposite of happy.|The opposite of happy is sad.
What is the opposite of up? / opposite of up?|The opposite of up is down.
What is the opposite of fast? / Give me an antonym of fast.|The opposite of fast is slow.
What is the opposite of light? / Tell me the opposite of light.|The opposite of light is dark.
What is the opposite of true? / Name the opposite of true.|The opposite of true is false.
Give me a synonym for happy. / What is another word for happy?|A synonym for happy is glad.
Give me a synonym for big. / What is another word for big?|A synonym for big is large.
Give me a synonym for fast. / Another word for fast?|A synonym for fast is quick.
Give me a synonym for pretty. / What is another word for pretty?|A synonym for pretty is beautiful.
What is the plural of mouse? / Give me the plural of mouse.|The plural of mouse is mice.
What is the plural of child? / Tell me the plural of child.|The plural of child is children.
What is the plural of foot? / plural of foot?|The plural of foot is feet.
What is the plural of tooth? / Tell me the plural of tooth.|The plural of tooth is teeth.
What is the past tense of go? / Give me the past tense of go.|The past tense of go is went.
What is the past tense of see? / past tense of see?|The past tense of see is saw.
What is the past tense of write? / Tell me the past of write.|The past tense of write is wrote.
What rhymes with cat? / Give me a rhyme for cat.|Hat rhymes with cat.
What rhymes with moon? / Find a rhyme for moon.|Spoon rhymes with moon.
What rhymes with tree? / Give me a rhyme for tree.|Bee rhymes with tree.
What rhymes with house? / Do you know a rhyme for house?|Mouse rhymes with house.
Which letter comes after A? / What letter follows A?|The letter B comes after A.
Which letter comes before D? / What letter is before D?|The letter C comes before D.
Is a tomato red? / Are tomatoes red?|Yes, a ripe tomato is red.
Can fish swim? / Do fish swim?|Yes, fish can swim.
Can dogs talk? / Do dogs speak?|No, dogs bark, but they cannot talk.
Do birds have feathers? / Have birds got feathers?|Yes, birds have feathers.
Is fire hot? / Is fire cold or hot?|Fire is hot.
Is water wet? / Is water dry?|Water is wet.
Please answer with yes. / Just say yes.|Yes.
Say something. / Say anything you like.|Here I am, ready for your question.
Please repeat after me: good luck. / Repeat: good luck.|Good luck.
Sorry, I made a mistake. / Sorry! / I apologise.|No problem at all.
Never mind. / Forget it. / It doesn't matter.|All right. Ask me whenever you like.
Can I ask you something? / May I ask a question? / I have a question.|Of course, please ask.
Can you help me? / I need help. / Help me, please. / Would you help me with my homework?|Of course. What do you need?
What should I ask you? / What could I ask you?|Ask me for a fact, or for a calculation.
Do you know everything? / Do you know all facts?|No, but I can look facts up.
Can you search the web? / Can you look things up?|I can look up facts with my search tool.
Can you calculate? / Are you good at maths? / Can you do sums?|Yes, I use a calculator for that.
OK. / Okay! / Alright. / I see.|Good. Is there anything else?
Yes. / yes please|Fine. What would you like to know?
No. / No, thanks. / no thank you|All right.
Wow! / That is amazing! / Great! / Cool!|I am glad you like it.
What is the meaning of life? / Why are we here?|People have many answers to that: love, learning and kindness are good ones.
Is it better to be early or late? / Should I be on time?|It is better to be early.
Should I say please? / Is it good to be polite?|Yes, being polite makes life pleasant for everybody.
Tea or coffee? / Do you prefer tea or coffee?|I drink neither, but tea sounds calm.
""".strip().splitlines()
]

SPELLING = """
Spell the word {w}.
How do you spell {w}?
How is {w} spelt?
Please spell {w} for me.
Can you spell {w}?
spell {w}
""".strip().splitlines()

LETTERS = """
What is the first letter of {w}?
Which letter does {w} begin with?
With which letter does the word {w} start?
""".strip().splitlines()

ECHOES = """
Repeat the word {w}.
Say the word {w}.
Please write the word {w}.
Just answer with the word {w}.
""".strip().splitlines()

NAMES = """
My name is {P}.
I am {P}.
Hi, I'm {P}!
Hello, my name is {P}.
You can call me {P}.
Let me introduce myself: I am {P}.
""".strip().splitlines()

GREETED = """
Say hello to {P}.
Greet {P} for me.
Please say hello to my friend {P}.
Wish {P} a good day.
""".strip().splitlines()
