"""What GeoNames does not say about names of places, or says in an older way."""

from __future__ import annotations

# Dissolved, or a name without people who live there.
GONE = {"CS", "AN", "AQ", "GS", "IO", "TF"}

WITH_THE = {
    *("AE", "BS", "CD", "CF", "CG", "CK", "DO", "FK", "FO", "GB", "GM", "KM", "KY"),
    *("MH", "MP", "MV", "NL", "PH", "SB", "SC", "TC", "US", "VG", "VI"),
}

COUNTRY_NAMES = {
    "AX": "Åland Islands",
    "BQ": "Caribbean Netherlands",
    "CC": "Cocos Islands",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CV": "Cape Verde",
    "CW": "Curaçao",
    "NL": "Netherlands",
    "PS": "Palestine",
    "RE": "Réunion",
    "ST": "São Tomé and Príncipe",
    "TL": "East Timor",
    "VA": "Vatican City",
}

CAPITALS = {
    "AG": "Saint John's",
    "BI": "Gitega",
    "EH": "Laayoune",
    "GD": "Saint George's",
    "GG": "Saint Peter Port",
    "KZ": "Astana",
    "LK": "Sri Jayewardenepura Kotte",
    "MN": "Ulan Bator",
    "MO": "Macau",
    "PW": "Ngerulmud",
    "VU": "Port-Vila",
    "WF": "Mata-Utu",
}

# Other names of countries, by ISO code.
COUNTRIES = {
    "AE": ("Emirates",),
    "BA": ("Bosnia",),
    "CD": ("DR Congo", "DRC", "Congo-Kinshasa", "Zaire"),
    "CG": ("Congo", "Congo-Brazzaville"),
    "CI": ("Côte d'Ivoire",),
    "CN": ("People's Republic of China",),
    "CV": ("Cabo Verde",),
    "CZ": ("Czech Republic",),
    "DE": ("Federal Republic of Germany",),
    "GB": ("UK", "Great Britain", "Britain"),
    "IE": ("Republic of Ireland",),
    "KP": ("DPRK",),
    "KR": ("Korea", "Republic of Korea"),
    "MK": ("Macedonia",),
    "MM": ("Burma",),
    "NL": ("Holland",),
    "PS": ("Palestinian Territory",),
    "RU": ("Russian Federation",),
    "SZ": ("Swaziland",),
    "TL": ("Timor Leste", "Timor-Leste"),
    "TR": ("Türkiye",),
    "US": ("United States of America", "US", "America", "States"),
    "VA": ("Vatican", "Holy See"),
}

# Other names of cities, by the name that GeoNames gives.
CITIES = {
    "Almaty": ("Alma-Ata",),
    "Antwerpen": ("Antwerp",),
    "Astana": ("Nur-Sultan",),
    "Beijing": ("Peking",),
    "Bengaluru": ("Bangalore",),
    "Bogotá": ("Santa Fe de Bogotá",),
    "Chattogram": ("Chittagong",),
    "Chennai": ("Madras",),
    "Delhi": ("Old Delhi",),
    "Frankfurt am Main": ("Frankfurt",),
    "Gent": ("Ghent",),
    "Genève": ("Geneva",),
    "Guangzhou": ("Canton",),
    "Ho Chi Minh City": ("Saigon", "Ho Chi Minh"),
    "Istanbul": ("Constantinople",),
    "Köln": ("Cologne",),
    "Kolkata": ("Calcutta",),
    "Kraków": ("Cracow",),
    "Kyiv": ("Kiev",),
    "Los Angeles": ("LA",),
    "Mexico City": ("Ciudad de México",),
    "Mumbai": ("Bombay",),
    "München": ("Munich",),
    "Naples": ("Napoli",),
    "New York City": ("New York", "NYC", "Big Apple"),
    "Nürnberg": ("Nuremberg",),
    "Odesa": ("Odessa",),
    "Porto": ("Oporto",),
    "Rio de Janeiro": ("Rio",),
    "Saint Petersburg": ("Leningrad", "Petersburg"),
    "Sevilla": ("Seville",),
    "Ulan Bator": ("Ulaanbaatar",),
    "Washington": ("Washington, D.C.", "Washington DC"),
    "Yangon": ("Rangoon",),
    "Zürich": ("Zurich",),
}
