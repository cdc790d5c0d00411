"""Word lists that invented names, values and little stories are made of. Plain data."""

# ruff: noqa: E501, SIM905

# Syllables in the sound of many languages: beginnings, middles, ends of a word.
STYLES: dict[str, tuple[str, str, str]] = {
    "slavic": (
        "Bra Vla Kro Dre Zho Mir Stan Lju Pre Sve Gor Rad Vel Chr Tres Bog",
        "di sla vo ko ne mi ra ti ba lo go sti",
        "vo vice grad slav nik sk ov ica mir na chev sko pol in",
    ),
    "nordic": (
        "Skj Hal Thor Bjor Sig Frey Ulf Kve Eyja Drang Hvan Sno Vik Lys Rø Ås",
        "ar en gi ol da ve und ra str al",
        "vik heim stad nes fjall borg sund vatn dal lund ey sen by gard",
    ),
    "romance": (
        "Mon Val San Ca Bel Ro Fio Gri Vi Lu Tor Pe Cor Al Ser Mar Bo Es",
        "te ri lo na ca ve di ra mo li se ta no",
        "telli ano enza ella ona ero igny ac ello osa ueva ino agne ier etta oso",
    ),
    "germanic": (
        "Wald Stein Gron Hoch Brun Ober Nieder Wolf Karl Schön Kirch Eber Alt Drach Lin Küh",
        "en er el in au hal ber ster",
        "berg burg feld dorf bach hausen heim stein au ingen wald mann rath tal brück",
    ),
    "japanese": (
        "Ka Shi To Na Ha Ki Mi Ta Yo Ku Ao Fu Sa Ri Tsu Ho Ike",
        "ra ma ka to shi no ri da mi ku be zu wa",
        "moto yama kawa shima no da saki hara to mura ko ji mi sawa ta",
    ),
    "african": (
        "Nga Kwa Mba Oko Zu Tan Ade Ndi Lu Bam Chi Ou Ma Sene Gba Nya",
        "ba lu mi so ka na wa ri ko do za me",
        "la ni bo gou kwe ra mba do si ngo ji ye lo vu si",
    ),
    "arabic": (
        "Al Kha Na Sha Ab Ra Qa Ya Mu Ha Za Dja Sul Ibn Far Wa",
        "ri la ma sa di ha ni za ba qa ta",
        "din bad med ra sha ir oum san at il ouf mar ya hal",
    ),
    "celtic": (
        "Glen Bal Llan Dun Kil Car Aber Tre Inver Pen Bryn Cwm Tully Ard Mull",
        "na ly go fer dro ra mo na gwy",
        "more fynn ach loch gorm wen ry dale nock fan beg wyn an kell",
    ),
    "polynesian": (
        "Ta Mau Ka Va Tu Pa Ho Ra Wai Nu Fa Moa Ki Lo Hana",
        "na ra ka u ma hi lo pe ki a ta ve",
        "nui lea toa roa pele mau kia hoe riki oa lani wai tapu iti",
    ),
    "english": (
        "Ash Black Wil Thorn Mar Kings Har Oak Stone Wester Fair Hol Bright Crow Dun Mill",
        "ing er ley ham ton en",
        "ford ton ham bury field worth wick ley mouth stead combe by well bridge wood more",
    ),
    "strange": (
        "Zor Xy Quor Vex Ptha Yll Gnor Wuz Qax Xan Zhu Oxt Jub Kly Vroo Phle",
        "bla qu ix oo zz yn th ee ra xi",
        "x q blax thor yx nium zon quet ax ith oz umph wyx tron vash",
    ),
    "turkic": (
        "Kara Ak Yel Tash Bay Kök Al Sary Tem Uzun Boz Çı Er Sul Kyz",
        "ta su gu bu la ka de ma li",
        "kent tepe köy su dağ bek kul ova han abad lar göl bulak daş",
    ),
    "indian": (
        "Pra Vi Raj Kri Su Man Bha Cha Har Ja Na Dev Go Lak Ma Ani",
        "na sha ra va ti ka li man di mo ri",
        "pur nath war ram esh pura patnam garh jee kar ini endra swar gaon deva",
    ),
}

FIRST_NAMES = """
Ada Agnes Aiko Aisha Akira Alba Alejandro Alfred Alice Alma Amara Amir Ana Anders Anika Anton
Arjun Arthur Astrid Ayumi Beatrix Benedikt Bjarne Boris Bruno Camila Carlos Carmen Cedric Celine
Chidi Chloe Clara Conrad Cyrus Dalia Daniela Dara Darius Deepa Diego Dimitri Dolores Dominik Edith
Edgar Eero Elena Elif Elias Eloise Elsa Emeka Emil Enrico Erik Esme Esther Ethan Eva Fatima Felix
Fernanda Finn Florence Franziska Frida Gareth Gemma Georg Gita Gloria Grace Greta Gudrun Gustav
Hana Harold Hassan Hedwig Helena Henrik Hugo Ibrahim Ida Ignacio Imani Ines Ingrid Irina Isabel Ivan
Jakob Jasper Javier Jelena Joaquin Johanna Jonas Josephine Juan Julia Jun Kaito Karim Karin Katya
Kenji Kofi Kwame Lars Laszlo Laura Leila Leon Lena Lia Linus Lorenzo Louis Lucia Ludwig Lukas Luz
Magnus Maja Malik Marco Margot Maria Marit Mateo Matilda Maya Mei Mehmet Mila Miriam Mohan Nadia
Naomi Nasser Natalia Nia Niels Nikolai Nina Noor Nora Obi Olga Oliver Omar Oscar Otto Pablo Paul
Pedro Petra Philippa Pierre Priya Quentin Rafael Rahul Ramona Ravi Rebecca Renata Ricardo Rosa Ruth
Salma Samir Sandra Santiago Sara Selma Sergei Sigrid Simon Sofia Soren Stella Sunita Sven Takeshi
Tamara Tariq Teresa Theo Thomas Tilda Tomas Umar Ursula Valentina Vera Victor Viola Wanda Wei Wilma
Xavier Ximena Yara Yusuf Yuki Yvonne Zainab Zara Zeno Zoltan Mary John Peter Anna Tom Sam Lucy Ben
""".split()

LAST_NAMES = """
Abadi Achterberg Adeyemi Aguilar Akhtar Albrecht Almeida Andersson Antonov Arslan Asante Bachmann
Baranov Barros Bauer Beaumont Becker Benitez Bergström Bianchi Blackwood Blanchard Bosch Brandt
Brightwater Bukowski Cabrera Campbell Cardoso Castellano Chatterjee Chen Chukwu Cisneros Clarke
Conti Costa Cruz Dahl Dalgaard Delacroix Demir Desai Diallo Diaz Dubois Duarte Eberhard Eklund
Eriksen Escobar Fadel Falk Farrell Fernandes Fischer Fontaine Fujimoto Gallagher Garcia Gauthier
Gonzalez Grimaldi Guerrero Haddad Hagen Hakimi Halvorsen Hashimoto Hawkins Hernandez Hoffmann
Holloway Horvath Ibarra Ivanov Iyer Jansen Jimenez Johansson Kaplan Karlsson Kaur Keller Kimura
Kovac Kowalski Kuznetsov Lacroix Larsen Laurent Lefebvre Lindqvist Lopez Lundgren Mahfouz Makarov
Malhotra Marchetti Marlowe Martinez Mbeki Mendoza Meyer Moreau Morimoto Moss Müller Nakamura Ndiaye
Nielsen Novak Nunez Nwosu Oakley Obrador Okafor Olsen Ortega Osei Ozturk Papadakis Patel Pavlov
Pereira Petrov Pham Quiroga Ramirez Rahman Rasmussen Reinhardt Ribeiro Rinaldi Rojas Rossi Ruiz
Sahin Sakamoto Salazar Sandoval Santos Sato Schmidt Serrano Sharma Silva Singh Sokolov Sorensen
Stavros Steiner Suarez Svensson Szabo Takahashi Tanaka Thorne Toledo Torres Toure Ueda Ullmann
Valdez Vargas Vasquez Vaughan Vega Vogel Volkov Wagner Wallace Watanabe Weber Whitfield Winther
Yamada Yilmaz Zapata Zeller Zhang Zimmermann Zielinski Smith Jones Brown Taylor Wood Hill Green
""".split()

ADJECTIVES = """
silent golden crimson hidden broken endless forgotten distant burning frozen gentle hollow iron last
lost lonely midnight painted pale restless scarlet second secret seventh silver sleeping stolen
stubborn tender thirsty velvet wandering white wild winter wooden yellow brave blue little old great
invisible borrowed crooked northern southern quiet
""".split()

NOUNS = """
harbour garden river mirror orchard tower window lantern ocean bridge compass forest clock desert
kingdom letter machine mountain night ocean piano road season shadow sky soldier song station stone
storm summer tailor tiger train valley voyage watchmaker winter wolf fisherman island painter dream
cathedral carousel daughter dancer gardener lighthouse map notebook promise sparrow umbrella
""".split()

MACHINES = """
engine loom harp pump lamp press clock drill lens battery kite pen balloon valve brake camera razor
typewriter telescope plough bicycle radio stove lock elevator printer turbine microscope parachute
zipper toaster compass magnet sewing-machine lawnmower dishwasher thermometer barometer calculator
""".split()

MACHINE_KINDS = """
steam electric folding magnetic pneumatic portable self-winding double rotary silent solar hydraulic
mechanical pocket wireless hand-held water-driven spring-loaded optical cordless
""".split()

BEASTS = """
cheetah otter antelope heron badger tortoise falcon gecko lynx walrus gazelle marmot ibex tapir
pelican hare viper macaw dolphin stork bison hyena puma seal lemur kestrel jackal mole beaver crane
""".split()

BEAST_KINDS = """
spotted striped giant dwarf northern southern mountain desert marsh forest river snow red grey
black-footed golden long-tailed white-bellied crested horned ringed island royal common
""".split()

OCCUPATIONS = (
    """
a physicist|a painter|a novelist|an engineer|an actor|an actress|a composer|a chemist|a singer
an architect|a poet|a mathematician|a film director|a botanist|an explorer|a football player
a tennis player|an astronomer|a philosopher|a politician|a sculptor|a physician|an inventor
a chess player|a violinist|a playwright|a photographer|a marine biologist|a mountaineer|a dancer
a computer scientist|a historian|an economist|a fashion model|a television presenter|a cyclist
a physicist and chemist|a painter and sculptor|a writer and journalist|a singer and songwriter
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

CONTINENTS = ("Europe", "Asia", "Africa", "North America", "South America", "Oceania")

LANGUAGES = """
German French Spanish Portuguese Arabic Swahili Hindi Malay Turkish Greek Dutch Danish Finnish Polish
Romanian Korean Vietnamese Thai Persian Urdu Bengali Amharic Hausa Icelandic Estonian Georgian
""".split()

# What people own, count and share in word problems: plural.
THINGS = """
apples pears marbles stamps books pencils coins stickers shells cards eggs tickets bottles balloons
cookies oranges beads postcards tomatoes roses chairs tables bricks candles envelopes photos toys
magnets buttons nuts plums sandwiches cupcakes magazines notebooks lemons tulips tiles screws
cherries muffins badges plates cups keys feathers puzzles comics mugs boxes
""".split()

GROUPS = """
children friends pupils students players teams guests neighbours cousins workers families classes
colleagues siblings volunteers players scouts tables groups
""".split()

GOODS = (
    """
jacket|bicycle|lamp|phone|backpack|guitar|laptop|camera|sofa|watch|coat|printer|tent|kettle|blender
desk|bookshelf|helmet|radio|drone|skateboard|microscope|pair of shoes|concert ticket|train ticket
washing machine|dress|rucksack|keyboard|monitor
""".replace("\n", "|")
    .strip("|")
    .split("|")
)

VEHICLES = """
train|car|bus|cyclist|lorry|ship|ferry|plane|motorbike|tram|runner|hiker|boat|van|drone
""".replace("\n", "").split("|")

WORDS = """
elephant library beautiful rhythm necessary umbrella chocolate banana bicycle journey winter kitchen
mountain purple window computer teacher mirror dragon pencil orange summer castle village thunder
rainbow hospital friend happiness knowledge language garden music holiday breakfast blanket island
""".split()

NUMBERS = dict(
    zip(
        map(str, range(2, 13)),
        "two three four five six seven eight nine ten eleven twelve".split(),
        strict=True,
    )
)
