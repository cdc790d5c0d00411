"""More questions that need no tool: talk, small writing, words, what everybody knows. Plain data.

A line is a question, or several parted by " / ", a "|", and the answer. In the tables a word stands
with what belongs to it, and `{w}` in the questions is that word.
"""

# ruff: noqa: E501

PAIRS: list[tuple[list[str], str]] = [
    (line.split("|")[0].split(" / "), line.split("|")[1])
    for line in """
Hello, nice to meet you! / Nice to meet you. / Pleased to meet you!|Nice to meet you too! How can I help you?
Hi, is anyone at home? / Knock knock, are you there? / Hello? Anyone?|Yes, I am here. How can I help you?
Hi, how was your day? / Did you have a good day? / How was your weekend?|I have no days of my own, but I am ready to help you.
Good day to you, my friend. / Greetings! / Howdy! / hey there, how are things|Hello! How can I help you?
Happy new year! / I wish you a happy new year.|Happy new year to you as well!
Merry Christmas! / I wish you a merry Christmas.|Merry Christmas to you too!
Have a nice weekend! / Enjoy your weekend!|Thank you, have a nice weekend too!
Have a nice day! / I wish you a good day. / Take care!|Thank you, the same to you!
Thanks, that is exactly what I needed. / Perfect, thank you so much. / You helped me a lot today, thanks. / Ah, thanks, now I get it.|You are welcome!
You are great! / You are the best. / I like you. / Well done, robot!|Thank you, that is kind of you.
You are wrong. / That was nonsense. / I think your answer was wrong.|I am sorry. Please ask again, and I will check it.
You are slow. / That took a long time. / Why are you so slow?|I am sorry, I am small and do my best.
I do not understand you. / I don't get it. / Huh?|I am sorry. Please ask me in other words.
Wait a moment, please. / One second. / Hang on, I have to get the door.|Of course, I will wait.
I am back. / So, here I am again.|Welcome back! How can I help you?
Who made you? / Who built you? / Who are your parents?|People trained me as a small language model.
Are you a real person? / Am I talking to a human or to a machine? / Be honest, are you a human being?|No, I am a program, a small language model.
What kind of program are you? / How do you work? / How do you find your answers?|I am a small language model that can search for facts and calculate.
What can I use you for? / My boss wants to know what you are good for. / What is it that you do? / I am new here. What do you offer?|I can look up facts, calculate, and answer simple questions.
With what do you calculate? / Do you use a calculator? / How do you work out numbers?|I use a calculator as a tool.
Where do your facts come from? / How do you look things up?|I look them up with my search tool.
Tell me which tools you have at hand. / Do you have more tools than a search? / List all your tools for me.|I have a search for facts and a calculator.
Can you learn from me? / Will you remember me tomorrow? / Do you remember what I said yesterday?|No, I do not remember earlier talks.
Can you keep a secret? / May I tell you a secret?|I will not tell it, but please keep private things to yourself.
Do you have a family? / Do you have brothers or sisters? / Are you married?|No, I am a program and have no family.
Do you have a body? / What do you look like? / How tall are you?|I have no body, I am only a program.
Will you be my friend? / Can we be friends? / I have no friends. Be mine!|I am a program, but I am happy to talk with you.
Do you love me? / Are you in love?|I cannot love, but I like to help you.
Are you clever? / How clever are you? / Are you smarter than me?|I am small, but I can look things up and calculate.
Are you afraid of anything? / What are you afraid of?|No, I have no feelings, so I fear nothing.
Are you online? / Do you need the internet?|No, I work on this computer.
Can you call my mother? / Please call a taxi for me. / Ring my dentist, would you? / Call somebody who can help me.|I am sorry, I cannot make calls.
What is the weather like today? / Will it rain tomorrow? / Do I need an umbrella this afternoon? / Is it sunny outside? / how's the weather|I am sorry, I cannot see the weather.
What time is it? / Can you tell me the time? / What's the time now?|I am sorry, I have no clock.
What day is it today? / Which date is today? / What is today's date?|I am sorry, I have no calendar.
Send an email to my boss. / Can you write to my landlord and send it? / Mail this to {P}.|I am sorry, I cannot send messages.
Play some music. / Can you sing me a song? / Put on a song, please.|I am sorry, I can only read and write text.
Draw me a horse. / Can you paint a picture? / Make a photo of me.|I am sorry, I cannot make pictures.
Order a pizza for me. / Buy me a ticket, please. / Can you book a table for two? / Reserve a room for tonight.|I am sorry, I cannot order or book anything.
Turn off the light. / Open the window, please. / Can you lock the door?|I am sorry, I can only answer in text.
Wake me up at seven. / Set an alarm for me. / Remind me to feed the cat.|I am sorry, I cannot set an alarm.
What am I thinking of? / Can you read my mind? / Guess my name.|I am sorry, I cannot read minds.
Where am I? / Can you see where I am? / In which room am I sitting?|I am sorry, I cannot see where you are.
Who will win the game tonight? / Tell me the lottery numbers of tomorrow. / Can you see the future?|I am sorry, I cannot see the future.
What did I eat for breakfast? / What is in my bag? / Who is at my door?|I am sorry, I cannot know that.
Where did I leave my keys? / I have lost my glasses. Where are they?|I cannot see them, but try your pockets and the kitchen table.
Can you do my homework? / Do my homework for me!|I can help you, question by question.
Tell me a joke about animals. / I need a joke for my kids. / Quick, a joke! / My niece is sad, tell her a joke.|What do you call a bear without teeth? A gummy bear.
Do you know a joke about school? / A joke for my teacher, please.|Why was the maths book sad? It had too many problems.
Tell me a joke about computers. / Do you know a computer joke?|Why was the computer cold? It left its windows open.
Do you know a joke about food? / Tell me something funny about food.|What cheese is not yours? Nacho cheese.
Tell me a riddle for children. / I want to guess something: give me a riddle. / One riddle, please.|What gets wetter the more it dries? A towel.
Do you know a tongue twister? / Give me a tongue twister.|She sells sea shells by the sea shore.
Tell me a proverb. / Do you know a wise saying? / Give me a saying for my diary.|Many hands make light work.
Write two lines about the sea. / A rhyme about the sea, please. / I need two lines for a picture of the beach.|The waves come in, the waves go out, and gulls go crying all about.
Write two lines about spring. / Can you rhyme something about spring?|The snow is gone, the fields are green, the brightest spring I've ever seen.
Write two lines about a cat. / Make a rhyme about my cat. / My cat wants a poem.|A cat upon the window sill looks at the birds and sits quite still.
Write two lines about the moon. / Make a little poem about the moon. / A poem on the moonlight?|The moon is up, the town asleep, and silver light lies soft and deep.
Write two lines about winter. / Compose a little winter poem.|The roofs are white, the air is clear, and cosy time is finally here.
Write a birthday rhyme. / I need a verse for a birthday card. / Two lines for my aunt's birthday, please.|Another year, another smile: may joy stay with you all the while.
Write a slogan for a bakery. / My bakery needs a slogan. / A line for the door of a bakery?|Fresh from our oven, right to your heart.
Write a slogan for a bookshop. / We open a bookshop. Do you have a slogan?|Every page opens a door.
Write a slogan for a bicycle shop. / I sell bicycles and need a slogan.|Two wheels, and the world is yours.
Write a slogan for a café. / A motto for our coffee house, please.|One cup, and the day may begin.
Write a slogan for clean streets. / We need a motto against litter.|Clean streets begin at your feet.
Think of a name for my dog. / What could I call my puppy? / A good name for a dog?|How about Biscuit?
Think of a name for my cat. / My new kitten needs a name. / What shall I call my cat?|How about Whiskers?
Think of a name for a boat. / We bought a boat and need a name.|How about Morning Star?
Think of a name for our team. / What could our team be called?|How about The Night Owls?
Write one sentence about a dog. / Make a sentence with dog.|The dog waits at the door with its ball.
Write one sentence about autumn. / Describe autumn in a sentence.|In autumn the leaves turn red and fall.
Write one sentence about your day. / Write a sentence for my diary.|Today I learnt something new.
Write an invitation to a party in one sentence. / How could I invite my friends to a party?|Come to my party on Saturday and bring good humour!
Write a thank-you note. / How do I thank my host in one sentence? / A line of thanks for a gift, please.|Thank you so much for the lovely gift.
Write an apology in one sentence. / How do I say sorry to my friend?|I am sorry that I hurt you, and I will do better.
How do I begin a polite email? / What is a polite first line of an email? / How to start a mail to a stranger?|Dear Sir or Madam.
How do I end a formal letter? / What do I write at the end of a letter? / The last line of a formal letter?|Yours sincerely.
Tell me a story in one sentence. / A bedtime story, but short! / My son wants a tiny story.|A small owl was afraid of the dark until it found the stars.
Say something in the style of a pirate. / Talk like a pirate.|Ahoy, matey, where is my treasure?
Give me a nice word. / What is a beautiful word? / Tell me any word.|Sunshine.
Say yes or no. / Yes or no?|Yes.
Count to five. / Can you count to five for me?|One, two, three, four, five.
Say the alphabet up to e. / What are the first five letters?|A, b, c, d, e.
Say goodbye to my class. / The lesson is over, say goodbye!|Goodbye, class, and see you soon!
What is your favourite animal? / Which animal do you like? / Do you like animals?|I have never met one, but I like the sound of the word "otter".
What is your favourite book? / Do you like to read? / Which book should I read?|I have no favourite, but a good story is never wrong.
What is your favourite season? / Spring or autumn, which do you prefer?|I feel no seasons, but spring sounds pleasant.
Do you think money makes happy? / Is money important?|Money helps, but friends and health matter more, I think.
Is it all right to lie? / Should I tell a lie to my friend?|I think that the truth is nearly always better.
Should I get up early? / Is it good to rise early?|If you sleep enough, I think that it is a good habit.
Is football boring? / What do you think about football? / Do you like sport?|I cannot play, but many people enjoy it.
Do you think that school is important? / Why do we go to school?|Yes, I think that school helps us to understand the world.
Is the city better than the village? / Should I live in a town or in the country?|Both can be good: the town is lively and the country quiet.
Which is better, a book or a film? / Book or film?|That is a matter of taste, and both can tell good stories.
Do you like pizza? / Pizza or pasta? / What about chocolate, do you like it?|I cannot eat, but many people love it.
Are computers dangerous? / Should I be afraid of machines?|I think that it depends on how people use them.
Is my drawing beautiful? / Do I look good today?|I cannot see it, but I hope that you like it yourself.
What makes a good friend? / How do I know a good friend?|A good friend listens, is honest and stays when times are hard.
How can I be happy? / What makes people happy?|Good friends, enough sleep and something to look forward to help.
How do I stop being angry? / I am so angry. / What helps when I am angry?|Breathe slowly, take a walk, and talk about it later.
I am lonely. / Nobody likes me. / I feel alone.|I am sorry to hear that. Perhaps call somebody who cares for you.
I am ill. / I have a cold. / I feel sick today.|I am sorry. Rest, drink enough, and see a doctor if it gets worse.
I had a fight with my friend. / My sister is angry with me.|I am sorry. A calm talk and an honest apology may help.
I got a new job! / I have won a prize! / We are getting married!|Congratulations, that is great news!
I am hungry. / I'm so hungry right now.|Then it is time for a snack.
I am thirsty. / I need a drink.|Then drink a glass of water.
I am cold. / It is so cold in here.|Then put on a warm jumper.
I can't sleep. / It is late and I am still awake.|Perhaps a book or quiet music helps you to fall asleep.
I am late. / Oh no, I missed my bus!|I am sorry. I hope that the next one comes soon.
I love my dog. / My dog is the best.|That is nice. Dogs are good company.
My cat ran away. / I cannot find my cat.|I am sorry. Ask your neighbours, and leave the door open for it.
I am going on holiday! / Tomorrow my holidays begin.|Enjoy your holiday!
I have an interview tomorrow. / I am so nervous about my new job.|Good luck! Be yourself and take your time.
Give me some advice. / Do you have any advice for me? / What would you advise me?|Take one step at a time, and ask for help when you need it.
How do I make a sandwich? / Explain how to make a sandwich.|Put cheese and salad between two slices of bread.
How do I make coffee? / Explain how coffee is made in the kitchen.|Pour hot water over ground coffee in a filter.
How do I brush my teeth? / What is the right way to brush teeth?|Brush all sides gently with a little toothpaste.
How do I tie my shoes? / My laces are open, what do I do?|Cross the laces, pull them tight, and tie two loops.
How do I cook rice? / Explain how to cook rice.|Simmer it in water until it is soft.
How do I make new friends at school? / I am new at school. Any tips?|Smile, ask questions, and join in with games.
How can I save water? / Any tips for saving water?|Take short showers and turn off the tap.
How can I save energy at home? / Tips for saving energy?|Turn off lights and machines that you do not need.
How do I remember words better? / I cannot remember my vocabulary. Tips?|Use the words in sentences and repeat them on many days.
What do bees make in their hive? / Which sweet food comes from bees? / What do I get from a beekeeper?|Bees make honey.
What do hens lay? / What comes from a hen?|Hens lay eggs.
What do spiders spin? / What does a spider make to catch flies?|A spider spins a web.
What do sheep give us? / Which animal gives us wool?|Sheep give us wool.
What do caterpillars turn into? / What becomes of a caterpillar?|A caterpillar turns into a butterfly.
What do tadpoles become? / What grows from a tadpole?|A tadpole becomes a frog.
What do rabbits like to eat? / What can I feed my rabbit?|Rabbits eat hay, grass and vegetables.
What do horses eat? / What do I give a horse to eat?|Horses eat grass and hay.
Where do birds lay their eggs? / What do birds build for their young?|Birds lay their eggs in nests.
Where do fish live? / Can a fish live on land?|Fish live in water.
What do we use to write on a blackboard? / With what does a teacher write on the board?|One writes on a blackboard with chalk.
What do we see with? / What are eyes for?|We see with our eyes.
What do we hear with? / What are ears good for?|We hear with our ears.
What do we smell with? / What is a nose for?|We smell with our nose.
What do we need an umbrella for? / What is an umbrella for?|An umbrella keeps us dry in the rain.
What do we need a key for? / What is a key good for?|A key opens and locks a door.
What is a fridge for? / Why do we put milk into the fridge?|A fridge keeps food cold and fresh.
What is a bed for? / What do people do in a bed?|A bed is for sleeping.
What do we cut bread with? / Which thing cuts bread?|We cut bread with a knife.
What do we eat soup with? / Fork or spoon for soup?|We eat soup with a spoon.
What do people wear on their feet? / What do I put on my feet before I go out?|People wear shoes on their feet.
What do people wear on their hands in winter? / What keeps my hands warm?|Gloves keep the hands warm.
What falls from the sky in winter? / What is white and falls in winter?|Snow falls in winter.
When do leaves fall from the trees? / In which season do leaves fall?|Leaves fall in autumn.
In which season is it hottest? / Which season is the warmest?|Summer is the warmest season.
Which season comes after winter? / What follows winter?|Spring comes after winter.
Which season comes after summer? / What comes when summer is over?|Autumn comes after summer.
In which season do flowers begin to bloom? / When do the first flowers bloom?|The first flowers bloom in spring.
When does the sun rise? / At what time of day does the sun come up?|The sun rises in the morning.
When do we see the stars? / At what time of day do stars shine?|We see the stars at night.
What shines in the sky by day? / What gives us light by day?|The sun shines by day.
What do plants need to grow? / What does my plant need?|Plants need light, water and air.
What does a plant have under the ground? / Which part of a plant is under the ground?|The roots are under the ground.
What is bread made of? / What do I need for bread?|Bread is made of flour, water, salt and yeast.
What is cheese made of? / What do they make cheese from?|Cheese is made of milk.
What is paper made of? / From what do they make paper?|Paper is made of wood.
What is a window made of? / Which material is a window pane?|A window pane is made of glass.
What is chocolate made from? / From which beans comes chocolate?|Chocolate is made from cocoa beans.
What happens to ice in the sun? / What becomes of ice when it is warm?|Ice melts into water.
What becomes of water when it freezes? / Frozen water is called what?|Frozen water is ice.
What is the colour of snow? / Which colour is snow?|Snow is white.
What colour is a banana? / Which colour has a ripe banana?|A ripe banana is yellow.
What colour is milk? / Which colour does milk have?|Milk is white.
What colour is coal? / Which colour is a piece of coal?|Coal is black.
What colour is blood? / Which colour does blood have?|Blood is red.
What colour is a carrot? / Which colour does a carrot have?|A carrot is orange.
What colour is a lemon? / Which colour has a lemon?|A lemon is yellow.
What colour do red and yellow make? / I mix red paint with yellow. What do I get?|Red and yellow make orange.
What colour do red and blue make? / I mix red paint with blue. What do I get?|Red and blue make violet.
What colour do black and white make? / Which colour comes from black and white paint?|Black and white make grey.
Which colours does a traffic light have? / At which light may I cross the street?|A traffic light has red, yellow and green, and green means go.
Name the colours of the rainbow. / Which colours are in a rainbow?|The rainbow is red, orange, yellow, green, blue, indigo and violet.
Which day comes after Sunday? / What day follows Sunday?|Monday comes after Sunday.
Which day comes after Wednesday? / If today is Wednesday, what is tomorrow?|Thursday comes after Wednesday.
Which day comes before Tuesday? / If today is Tuesday, what was yesterday?|Monday comes before Tuesday.
Which day comes before Sunday? / What is the day before Sunday?|Saturday comes before Sunday.
Which days are the weekend? / What two days make the weekend?|Saturday and Sunday are the weekend.
Which month comes after June? / What month follows June?|July comes after June.
Which month comes after December? / What month follows December?|January comes after December.
Which month comes before May? / What month is before May?|April comes before May.
Which month comes before October? / What month is before October?|September comes before October.
What is the last month of the year? / Which month ends the year?|December is the last month.
Which month is the shortest? / What is the shortest month?|February is the shortest month.
Name the months of spring. / Which months belong to spring in the north?|March, April and May belong to spring in the north.
Name three vegetables. / I need three vegetables.|Three vegetables are carrots, peas and onions.
Name three flowers. / Do you know three flowers?|Three flowers are the rose, the tulip and the daisy.
Name three trees. / Tell me three kinds of tree.|Three trees are the oak, the pine and the birch.
Name three birds. / Can you think of three birds?|Three birds are the robin, the owl and the swan.
Name three jobs. / Which jobs are there? Three will do.|Three jobs are baker, nurse and teacher.
Name three drinks. / Tell me three things to drink.|Three drinks are water, milk and tea.
Name three pieces of furniture. / Which furniture is in a room?|Three pieces of furniture are the table, the chair and the shelf.
Name three sports. / Give me three kinds of sport.|Three sports are swimming, running and tennis.
Name three things in a kitchen. / What do I find in a kitchen?|In a kitchen there are a stove, a pot and a spoon.
Name three parts of the body. / Tell me parts of the body.|Three parts of the body are the head, the arm and the knee.
Name the five senses. / Which senses do people have?|The five senses are sight, hearing, smell, taste and touch.
Name the four compass directions. / What are the directions on a compass?|The directions are north, east, south and west.
Where does the sun set? / In which direction does the sun go down?|The sun sets in the west.
Can penguins fly? / Do penguins fly?|No, penguins swim, but they cannot fly.
Can cats climb? / Do cats climb trees?|Yes, cats climb well.
Do snakes have legs? / Have snakes got legs?|No, snakes have no legs.
Is sugar sweet? / How does sugar taste?|Sugar tastes sweet.
Is a lemon sour? / How does a lemon taste?|A lemon tastes sour.
Is the sun hot or cold? / Is the sun hot?|The sun is hot.
Is a whale a fish? / Are whales fish?|No, a whale is a mammal.
Is a tomato a fruit? / Fruit or vegetable: the tomato?|A tomato is a fruit, but we cook it as a vegetable.
Are bats birds? / Is a bat a bird?|No, a bat is a mammal.
Is it "a apple" or "an apple"? / Which is right, a apple or an apple?|It is "an apple".
Is it "an house" or "a house"? / Do I say a house or an house?|It is "a house".
Is it "he go" or "he goes"? / Which is right: he go or he goes?|It is "he goes".
Correct this: she have a dog. / Is "she have a dog" correct?|She has a dog.
Correct this: I has two cat. / Mend my sentence: I has two cat.|I have two cats.
Correct this: he don't like fish. / What is wrong with "he don't like fish"?|He doesn't like fish.
When do I write a capital letter? / Which words begin with a capital letter?|Names and the first word of a sentence begin with a capital letter.
When do I use a question mark? / What is a question mark for?|A question mark ends a question.
When do I use a comma? / What is a comma good for?|A comma parts the pieces of a sentence.
What is a full stop? / What ends a sentence?|A full stop ends a sentence.
What is the difference between "there" and "their"? / There or their?|"There" is a place, and "their" means belonging to them.
What is the difference between "its" and "it's"? / Its or it's?|"Its" shows possession, and "it's" means "it is".
""".strip().splitlines()
]

# A word and its translations, in the order of LANGUAGES.
LANGUAGES = ("French", "Spanish", "German", "Italian", "Portuguese")
TRANSLATIONS = """
bread|pain|pan|Brot|pane|pão
milk|lait|leche|Milch|latte|leite
cheese|fromage|queso|Käse|formaggio|queijo
apple|pomme|manzana|Apfel|mela|maçã
fish|poisson|pescado|Fisch|pesce|peixe
water|eau|agua|Wasser|acqua|água
house|maison|casa|Haus|casa|casa
door|porte|puerta|Tür|porta|porta
window|fenêtre|ventana|Fenster|finestra|janela
table|table|mesa|Tisch|tavolo|mesa
chair|chaise|silla|Stuhl|sedia|cadeira
book|livre|libro|Buch|libro|livro
school|école|escuela|Schule|scuola|escola
friend|ami|amigo|Freund|amico|amigo
mother|mère|madre|Mutter|madre|mãe
father|père|padre|Vater|padre|pai
brother|frère|hermano|Bruder|fratello|irmão
sister|sœur|hermana|Schwester|sorella|irmã
cat|chat|gato|Katze|gatto|gato
dog|chien|perro|Hund|cane|cão
horse|cheval|caballo|Pferd|cavallo|cavalo
bird|oiseau|pájaro|Vogel|uccello|pássaro
tree|arbre|árbol|Baum|albero|árvore
flower|fleur|flor|Blume|fiore|flor
sun|soleil|sol|Sonne|sole|sol
moon|lune|luna|Mond|luna|lua
night|nuit|noche|Nacht|notte|noite
day|jour|día|Tag|giorno|dia
week|semaine|semana|Woche|settimana|semana
year|année|año|Jahr|anno|ano
love|amour|amor|Liebe|amore|amor
hand|main|mano|Hand|mano|mão
heart|cœur|corazón|Herz|cuore|coração
red|rouge|rojo|rot|rosso|vermelho
green|vert|verde|grün|verde|verde
black|noir|negro|schwarz|nero|preto
yes|oui|sí|ja|sì|sim
no|non|no|nein|no|não
please|s'il vous plaît|por favor|bitte|per favore|por favor
thank you|merci|gracias|danke|grazie|obrigado
good morning|bonjour|buenos días|guten Morgen|buongiorno|bom dia
good night|bonne nuit|buenas noches|gute Nacht|buonanotte|boa noite
""".strip().splitlines()
TRANSLATE = """
What is "{w}" in {l}?
What is {w} in {l}?
How do you say {w} in {l}?
how do u say {w} in {l}
Translate "{w}" into {l}.
Please translate {w} into {l} for me.
What is the {l} word for {w}?
My {l} test is tomorrow. How do they say {w}?
I write a postcard in {l} and need the word for {w}.
On holiday I had to speak {l}. How do I say "{w}"?
{w} in {l}?
Could you tell me how "{w}" is said in {l}?
""".strip().splitlines()

# Of a table: questions, the answer, and rows of a word and what belongs to it.
TABLES: tuple[tuple[str, str, str], ...] = (
    (
        """
What is the plural of {w}?
Give me the plural of {w}.
One {w}, two what?
My pupil asks for the plural of {w}.
How do you write {w} in the plural?
plural of {w}
""",
        "The plural of {w} is {a}.",
        """
man|men
woman|women
goose|geese
knife|knives
leaf|leaves
wolf|wolves
sheep|sheep
fish|fish
person|people
city|cities
baby|babies
box|boxes
bus|buses
potato|potatoes
wife|wives
mouse|mice
child|children
tooth|teeth
house|houses
cherry|cherries
""",
    ),
    (
        """
What is the past tense of {w}?
Give me the past tense of {w}.
Yesterday I had to use "{w}" in the past. What is its past tense?
Which form does the verb {w} have in the past?
past tense of {w}
I never know the past of {w}. What is it?
""",
        "The past tense of {w} is {a}.",
        """
take|took
eat|ate
drink|drank
run|ran
swim|swam
come|came
give|gave
buy|bought
bring|brought
think|thought
sing|sang
fly|flew
know|knew
speak|spoke
drive|drove
find|found
sleep|slept
begin|began
make|made
say|said
""",
    ),
    (
        """
What is the opposite of {w}?
Give me the opposite of {w}.
Not {w}, but the opposite: what word is that?
In the crossword stands "opposite of {w}". What could it be?
antonym of {w}?
Which word means the opposite of {w}?
""",
        "The opposite of {w} is {a}.",
        """
cold|hot
old|young
rich|poor
full|empty
hard|soft
open|closed
loud|quiet
strong|weak
clean|dirty
wet|dry
thick|thin
high|low
left|right
near|far
day|night
begin|end
always|never
love|hate
good|bad
easy|difficult
""",
    ),
    (
        """
What is another word for {w}?
Give me a synonym for {w}.
I used "{w}" too often in my essay. What could I write instead?
Do you know a word that means the same as {w}?
synonym for {w}
""",
        "A synonym for {w} is {a}.",
        """
small|little
clever|smart
begin|start
end|finish
angry|furious
quick|fast
sad|unhappy
glad|happy
quiet|silent
rich|wealthy
strange|odd
brave|courageous
gift|present
shop|store
tired|weary
funny|amusing
scared|afraid
correct|right
""",
    ),
    (
        """
What is a young {w} called?
What do you call the young of a {w}?
My daughter saw a {w} with its young. What is the young one called?
What is the word for a baby {w}?
""",
        "A young {w} is called a {a}.",
        """
dog|puppy
cat|kitten
cow|calf
horse|foal
sheep|lamb
goat|kid
pig|piglet
hen|chick
duck|duckling
goose|gosling
lion|cub
bear|cub
deer|fawn
frog|tadpole
swan|cygnet
""",
    ),
    (
        """
What sound does a {w} make?
What does a {w} say?
Which noise does the {w} make?
My baby wants to know how the {w} goes.
How does a {w} sound?
""",
        "A {w} says {a}.",
        """
dog|woof
cat|meow
cow|moo
sheep|baa
pig|oink
duck|quack
hen|cluck
bee|buzz
owl|hoot
mouse|squeak
horse|neigh
rooster|cock-a-doodle-doo
frog|croak
snake|hiss
""",
    ),
    (
        """
What rhymes with {w}?
Find a rhyme for {w}.
My poem ends on {w}. What rhymes with it?
I need a word that rhymes with {w}.
""",
        "{A} rhymes with {w}.",
        """
dog|fog
sea|tea
rain|train
day|play
night|light
star|car
bed|red
rose|nose
sky|fly
door|floor
book|cook
hand|sand
snow|go
cake|lake
ring|sing
""",
    ),
    (
        """
What does "{w}" mean?
What is a {w}?
Explain the word {w} to a child.
What do people mean by a {w}?
Can you tell me in one sentence what a {w} is?
I never heard the word {w}. What is it?
""",
        "A {w} is {a}.",
        """
chair|a seat with a back for one person
pillow|a soft cushion for the head
candle|a stick of wax that gives light when it burns
bridge|a way over water, a road or a valley
garden|a piece of land where plants grow
neighbour|a person who lives close by
ladder|a thing with steps for climbing
mirror|a piece of glass in which one sees oneself
wallet|a small case for money and cards
suitcase|a case for clothes on a journey
bakery|a shop that makes and sells bread
nurse|a person who cares for the sick
carpenter|a person who makes things of wood
plumber|a person who mends water pipes
holiday|a time without work or school
shadow|a dark shape behind something that stands in the light
puddle|a small pool of rain water
meadow|a field of grass and flowers
forest|a large piece of land with many trees
valley|low land between hills
harbour|a safe place for ships
wheel|a round thing that turns
bucket|an open container with a handle
blanket|a warm cover for a bed
rumour|a story that people tell without knowing if it is true
promise|a word that one will do something
secret|something that only few people know
debt|money that one owes
gift|something that one gives to somebody
guess|an answer without being sure
""",
    ),
    (
        """
When do you use a {w}?
What is a {w} used for?
What can I do with a {w}?
Why does one need a {w}?
I found a {w} in the drawer. What is it good for?
""",
        "A {w} is used for {a}.",
        """
hammer|driving nails into wood
pencil|writing and drawing
broom|sweeping the floor
needle|sewing
towel|drying oneself
comb|tidying the hair
ruler|measuring short lengths and drawing straight lines
kettle|boiling water
rope|tying and pulling things
saw|cutting wood
lamp|giving light
sponge|washing and wiping
shovel|digging
bell|calling people by its sound
calendar|seeing the days and months
""",
    ),
)
