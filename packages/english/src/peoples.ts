/**
 * Peoples, faiths and other groups that are capitalised and are neither a country's people nor an organization.
 * Written for this project. One entry: the adjective or singular, then other forms.
 */
export const peoples: readonly (readonly string[])[] = `
Kurdish Kurd Kurds
English Englishman Englishmen Englishwoman
Scottish Scots Scotsman Scot
Welsh Welshman
Arab Arabs Arabic
Turkmen Turkoman Turkomans
Yazidi Yazidis Yezidi Yezidis
Druze
Alawite Alawites
Sunni Sunnis
Shia Shiite Shiites Shi'ite Shi'ites Shias Shi'a
Houthi
Muslim Muslims Moslem Moslems
Islamic Islamist Islamists
Christian Christians
Catholic Catholics
Protestant Protestants
Orthodox
Coptic Copt Copts
Maronite Maronites
Evangelical Evangelicals
Baptist Baptists
Anglican Anglicans
Jewish Jew Jews
Hindu Hindus
Buddhist Buddhists
Sikh Sikhs
Jain Jains
Mormon Mormons
Ahmadi Ahmadis
Baha'i Baha'is
Zoroastrian Zoroastrians
Sufi Sufis
Takfiri Takfiris
Salafi Salafis Salafist Salafists
Wahhabi Wahhabis
Zionist Zionists
Communist Communists
Marxist Marxists Maoist Maoists Leninist
Nazi Nazis neo-Nazi neo-Nazis
Fascist Fascists
Republican Republicans
Democrat Democrats
Tory Tories
Labourite Labourites
Pashtun Pashtuns
Tajik Tajiks
Hazara Hazaras
Baloch Baluch Balochi Baluchi
Punjabi Punjabis
Sindhi Sindhis
Tamil Tamils
Sinhalese
Bengali Bengalis
Rohingya Rohingyas
Karen Karens
Kachin Kachins
Shan
Uighur Uighurs Uyghur Uyghurs
Tibetan Tibetans
Mongol Mongols
Han
Hui
Tatar Tatars
Chechen Chechens
Ingush
Ossetian Ossetians Ossete Ossetes
Abkhaz Abkhazian Abkhazians
Circassian Circassians
Dagestani Dagestanis
Slav Slavs Slavic
Serb Serbs
Croat Croats
Bosniak Bosniaks
Albanian-speaking
Roma Romani
Basque Basques
Catalan Catalans
Breton Bretons
Corsican Corsicans
Fleming Flemings Flemish
Walloon Walloons
Sami
Gypsy Gypsies
Berber Berbers Amazigh
Tuareg Tuaregs
Bedouin Bedouins
Hausa Hausas
Fulani Fulanis Fula Peul Peuls
Yoruba Yorubas
Igbo Igbos
Ogoni
Kanuri
Dogon
Bambara
Songhai
Toubou Toubous
Zaghawa
Fur
Masalit
Dinka Dinkas
Nuer Nuers
Shilluk
Oromo Oromos
Amhara Amharas
Tigrayan Tigrayans
Afar
Somali-speaking
Kikuyu Kikuyus
Luo
Maasai Masai
Tutsi Tutsis
Hutu Hutus
Banyamulenge
Zulu Zulus
Xhosa
Afrikaner Afrikaners
Shona
Ndebele
Aboriginal Aborigines Aborigine
Maori Maoris
Inuit
Indigenous
Mapuche
Quechua
Aymara
Maya Mayan Mayans
Cherokee
Navajo
Sioux
Hispanic Hispanics
Latino Latinos Latina Latinas
African-American African-Americans
Asian-American Asian-Americans
Caucasian Caucasians
Moro Moros
Dayak
Papuan Papuans
Acehnese
Javanese
Malay Malays
Chin
Hmong
Khmer
Montagnard Montagnards
Ashkenazi
Sephardi
Mizrahi
Haredi
Cossack Cossacks
Crimean-Tatar
Anglo-Saxon
Francophone Anglophone Anglophones Francophones
Western
Occidental
Soviet Soviets
Ottoman Ottomans
Byzantine
Persian Persians
Latin
`.trim().split('\n').map((line) => line.trim().split(/\s+/));
