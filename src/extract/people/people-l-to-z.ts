/* Known people of states and organisations whose codes begin with L to Z; how a line is read, `world-people.ts` says. */
export const PEOPLE_L_TO_Z = `
LA: Thongloun Sisoulith / Тхонглун Сисулит; Sonexay Siphandone / Сонсай Сипхандон; Thongsavanh Phomvihane; Saleumxay Kommasith!
LB: Joseph Aoun!; Nawaf Salam!; Youssef Raggi; Nabih Berri; Najib Mikati; Tarek Mitri!
LI: Hans-Adam II!; Brigitte Haas; Daniel Risch; Dominique Hasler!; Sabine Monauni
LK: Anura Kumara Dissanayake! / Anura Kumara Disanayaka!; Ranil Wickremesinghe; Mahinda Rajapaksa! / Mahinda Rajapaksha!; Gotabaya Rajapaksa!; Vijitha Herath; Harini Amarasuriya; Dinesh Gunawardena; Ali Sabry!
LR: George Weah!; Joseph Boakai; Sara Beysolow Nyanti!
LS: Sam Matekane
LT: Gitanas Nausėda / Гитанас Науседа / Gitanas Nauseda; Gintautas Paluckas / Гинтаутас Палуцкас; Inga Ruginienė / Инга Ругинене; Kęstutis Budrys / Кястутис Будрис / Kestutis Budris; Gabrielius Landsbergis / Габриэлюс Ландсбергис / Gabrijelijus Landsbergis; Ingrida Šimonytė / Ингрида Шимоните; Dovilė Šakalienė / Довиле Шакалене; Robertas Kaunas! / Робертас Каунас!; Juozas Olekas / Юозас Олекас; Remigijus Motuzas!; Audra Plepytė!
LU: Luc Frieden / Люк Фриден; Xavier Bettel / Ксавье Беттель; Claude Wiseler!
LV: Edgars Rinkēvičs / Эдгарс Ринкевичс / Edgars Rinkevičs / Edgars Rinkeviczs; Evika Siliņa / Эвика Силиня / Evika Silinja; Baiba Braže / Байба Браже / Bajba Braže; Egils Levits / Эгилс Левитс; Krišjānis Kariņš / Кришьянис Кариньш; Andris Sprūds / Андрис Спрудс; Daiga Mieriņa / Дайга Миериня; Andris Pelšs!
LY: Abdul Hamid Dbeibah! / Abdulhamid Dbeibah! / Abdelhamid Dbeibah!; Mohamed al-Menfi! / Mohamed el-Menfi!; Taher al-Baour!; Mohamed Takala; Aguila Saleh!
MA: Nasser Bourita / Насер Бурита; Mohammed VI! / Мухаммед VI!; Aziz Akhannouch / Азиз Аханнуш; Rachid Talbi Alami! / Rachid Talbi El Alami! / Talbi El Alami! / Talbi Alami!; Mohamed Ould Errachid!
MC: Albert II! / Prince Albert II!
MD: Maia Sandu / Майя Санду / Maja Sandu; Dorin Recean / Дорин Речан; Alexandru Munteanu / Александру Мунтяну; Mihai Popșoi / Михай Попшой; Nicu Popescu / Нику Попеску; Igor Dodon / Игорь Додон; Igor Grosu / Игорь Гросу
ME: Jakov Milatović / Яков Милатович; Milojko Spajić / Милойко Спаич; Ervin Ibrahimović / Эрвин Ибрагимович; Milo Đukanović / Мило Джуканович; Andrija Mandić / Андрия Мандич; Filip Ivanović! / Филип Иванович!; Dritan Abazović / Дритан Абазович; Zdravko Krivokapić / Здравко Кривокапич; Filip Vujanović / Филип Вуянович; Dragan Krapović / Драган Крапович; Danijel Živković! / Даниэль Живкович!; Aleksa Bečić / Алекса Бечич; Duško Marković! / Душко Маркович!
MG: Andry Rajoelina; Michael Randrianirina; Rasata Rafaravavitafika!
MH: Hilda Heine!
MK: Gordana Siljanovska-Davkova / Гордана Силяновска-Давкова; Hristijan Mickoski / Христиан Мицкоски; Timčo Mucunski / Тимчо Муцунски; Stevo Pendarovski / Стево Пендаровски; Zoran Zaev / Зоран Заев; Afrim Gashi! / Африм Гаши! / Afrim Gaši!; Nikola Dimitrov! / Никола Димитров!; Vlado Misajlovski / Владо Мисайловский; Bujar Osmani! / Буяр Османи!; Dimitar Kovačevski / Димитар Ковачевский; Talat Xhaferi / Талат Джафери / Talat Džaferi
ML: Assimi Goïta; Abdoulaye Diop!; Abdoulaye Maïga!; Ibrahim Boubacar Keïta! / Ibrahim Boubacar Keita!
MM: Min Aung Hlaing! / Мин Аунг Хлайн!; Than Swe!; Nyo Saw!
MN: Ukhnaagiin Khürelsükh / Ухнаагийн Хурэлсух / Uhnagin Hurelsuh / Ukhnaa Khurelsukh / Ухнагийн Хурэлсух; Luvsannamsrain Oyun-Erdene / Лувсаннамсрайн Оюун-Эрдэнэ; Gombojavyn Zandanshatar / Гомбожавын Занданшатар; Battsetseg Batmunkh! / Батмунхийн Батцэцэг!; Nyam-Osoryn Uchral! / Uchral Nyam-Osor!
MR: Mohamed Ould Ghazouani / Mohamed Ould Cheikh El Ghazouani / Mohamed Cheikh El Ghazouani; Mohamed Salem Ould Merzoug; Mokhtar Ould Diay!; Mohamed Ould Meguett!
MT: Robert Abela!; Ian Borg!; Myriam Spiteri Debono!
MU: Pravind Jugnauth; Navin Ramgoolam
MV: Mohamed Muizzu!; Abdulla Khaleel!; Ibrahim Mohamed Solih!; Hussain Mohamed Latheef!
MW: Lazarus Chakwera; Peter Mutharika; George Chaponda
MX: Claudia Sheinbaum / Клаудиа Шейнбаум / Klaudija Šejnbaum; Juan Ramón de la Fuente! / Хуан Рамон де ла Фуэнте!; Andrés Manuel López Obrador! / Андрес Мануэль Лопес Обрадор!; Marcelo Ebrard
MY: Anwar Ibrahim! / Анвар Ибрагим! / Anvar Ibrahim!; Ibrahim Iskandar! / Ибрагим Искандар!; Mohamad Hasan! / Мохамад Хасан!; Najib Razak! / Najib Tun Razak!; Mahathir Mohamad!; Ismail Sabri Yaakob!; Saifuddin Abdullah!; Ahmad Zahid Hamidi!; Johari Abdul Ghani!
MZ: Daniel Chapo; Filipe Nyusi; Maria Manuela Lucas!; Maria Benvinda Levy!
NA: Netumbo Nandi-Ndaitwah / Нетумбо Нанди-Ндайтва; Saara Kuugongelwa-Amadhila! / Саара Куугонгельва-Амадила; Hage Geingob; Selma Ashipala-Musavyi!
NATO: Mark Rutte / Марк Рютте / Mark Rute; Jens Stoltenberg / Йенс Столтенберг
NE: Abdourahamane Tiani / Abdourahamane Tchiani / Abdourahmane Tiani; Ali Mahamane Lamine Zeine!; Bakary Yaou Sangaré!
NG: Bola Tinubu / Бола Тинубу; Yusuf Tuggar / Юсуф Туггар; Kashim Shettima; Bianca Odumegwu-Ojukwu!
NI: Daniel Ortega!; Rosario Murillo!
NL: Dick Schoof / Дик Схоф / Dik Shof; David van Weel! / Давид ван Вел!; Caspar Veldkamp / Каспар Велдкамп; Willem-Alexander / Виллем-Александр / Vilem-Aleksander; Rob Jetten / Роб Йеттен; Hanke Bruins Slot! / Ханке Брёйнс Слот!; Ruben Brekelmans / Рубен Брекельманс; Sophie Hermans!
NO: Jonas Gahr Støre / Йонас Гар Стёре / Jonas Gar Stere; Espen Barth Eide! / Эспен Барт Эйде!; Harald V! / Харальд V!; Masud Gharahkhani / Масуд Гарахани / Masud Garahkani; Tore O. Sandvik! / Tore Sandvik! / Туре Сандвик! / Sandvik! / Сандвик!; Andreas Kravik!; Eivind Vad Petersson!
NP: KP Sharma Oli! / K.P. Sharma Oli! / K. P. Sharma Oli!; Pushpa Kamal Dahal!; Sher Bahadur Deuba!; Sushila Karki!; Arzu Rana Deuba!; Narayan Khadka!; Pradeep Kumar Gyawali! / Pradeep Gyawali!; Narayan Prakash Saud!; Bal Nand Sharma!; Ram Chandra Poudel! / Ramchandra Paudel!
NR: David Adeang!
NZ: Christopher Luxon / Кристофер Лаксон; Winston Peters! / Уинстон Питерс!
OM: Haitham bin Tariq! / Haïtham ben Tariq! / Haitham ben Tariq! / Haïtham ben Tarek! / Haitham bin Tarik! / Хейсам бен Тарик!; Badr al-Busaidi! / Бадр аль-Бусаиди! / Sayyid Badr Albusaidi!
OSCE: Feridun Sinirlioğlu / Feridun Sinirlioglu; Helga Maria Schmid! / Helga Schmid!
OTS: Kubanychbek Omuraliev / Кубанычбек Омуралиев
PA: José Raúl Mulino!; Javier Martínez-Acha!; Laurentino Cortizo
PE: Dina Boluarte / Дина Болуарте; José Jerí / Хосе Хери; Hugo de Zela!; Elmer Schialer; Ernesto Álvarez Miranda!
PG: James Marape; Justin Tkatchenko; Bob Dadae!
PH: Ferdinand Marcos Jr.! / Фердинанд Маркос-младший! / Ferdinand Marcos / Фердинанд Маркос / Ferdinand Markos; Theresa Lazaro / Тереза Лазаро; Enrique Manalo / Энрике Манало; Rodrigo Duterte / Родриго Дутерте
PK: Shehbaz Sharif / Шахбаз Шариф / Šahbaz Šarif; Ishaq Dar! / Исхак Дар! / Išak Dar!; Asif Ali Zardari / Асиф Али Зардари; Imran Khan! / Имран Хан! / Imran Kan!; Asim Munir / Асим Мунир; Bilawal Bhutto Zardari! / Билавал Бхутто-Зардари!; Shah Mehmood Qureshi! / Shah Mahmood Qureshi!; Nawaz Sharif!; Arif Alvi!
PL: Donald Tusk / Дональд Туск; Karol Nawrocki / Кароль Навроцкий / Karol Navrocki; Andrzej Duda / Анджей Дуда / Andžej Duda; Radosław Sikorski / Радослав Сикорский / Radoslav Sikorski; Mateusz Morawiecki / Матеуш Моравецкий / Mateuš Moravjecki; Władysław Kosiniak-Kamysz / Владислав Косиняк-Камыш / Vladislav Kosinjak-Kamiš; Szymon Hołownia / Шимон Холовня; Małgorzata Kidawa-Błońska / Малгожата Кидава-Блоньская; Zbigniew Rau! / Збигнев Рау!; Włodzimierz Czarzasty / Влодзимеж Чажасты; Marcin Przydacz / Марцин Пшидач; Marcin Bosacki; Grzegorz Schetyna / Гжегож Схетына; Jacek Czaputowicz / Яцек Чапутович; Wojciech Zajączkowski; Michał Jaros!; Paweł Zalewski!; Cezary Tomczyk; Jakub Kumoch; Tomasz Grodzki; Stanisław Karczewski; Beata Szydło / Беата Шидло; Ewa Kopacz; Witold Waszczykowski / Витольд Ващиковский; Bronisław Komorowski / Бронислав Коморовский; Andrzej Szejna; Andrzej Domański / Анджей Доманьский; Marcin Kierwiński; Tomasz Siemoniak / Томаш Семоняк; Dariusz Klimczak; Sławomir Cenckiewicz; Zbigniew Bogucki!; Władysław Teofil Bartoszewski!; Anna Radwan-Röhrenschef; Ignacy Niemczycki; Miłosz Motyka!; Jan Grabiec!; Marek Kuchciński / Марек Кухциньский; Elżbieta Witek!; Wiesław Kukuła!
PS: Mahmoud Abbas! / Махмуд Аббас! / Mahmud Abas!; Mohammad Mustafa! / Мохаммед Мустафа!; Varsen Aghabekian!; Hussein al-Sheikh! / Hussein al-Cheikh!
PT: Luís Montenegro / Луиш Монтенегру / Luiš Montenegro; Marcelo Rebelo de Sousa! / Марселу Ребелу ди Соза!; Paulo Rangel / Паулу Ранжел; Nuno Melo! / Нуну Мелу!; António José Seguro!
PW: Surangel Whipps Jr.!
PY: Santiago Peña / Сантьяго Пенья; Rubén Ramírez Lezcano!
QA: Tamim bin Hamad Al Thani! / Тамим бен Хамад Аль Тани! / Tamim bin Hamad Al Tani! / Tamim ben Hamad Al-Thani! / Tamim ben Hamad!; Mohammed bin Abdulrahman Al Thani! / Мухаммед бен Абдуррахман Аль Тани! / Mohammed bin Abdulrahman! / Мухаммед бен Абдуррахман! / Mohammed ben Abdelrahmane Al-Thani! / Mohammed ben Abdulrahman Al-Thani!; Sultan bin Saad Al-Muraikhi!; Mohammed bin Abdulaziz Al-Khulaifi! / Mohammed Al-Khulaifi! / Mohammed al-Khoulaïfi!; Majed al-Ansari!
RO: Nicușor Dan! / Никушор Дан! / Nikušor Dan!; Klaus Iohannis / Клаус Йоханнис / Klaus Johanis; Ilie Bolojan / Илие Боложан; Marcel Ciolacu / Марчел Чолаку / Marsel Čolaku; Oana Țoiu / Оана Цою; Luminița Odobescu / Луминица Одобеску; Ionuț Moșteanu / Йонуц Моштяну; Silviu Predoiu!; Mircea Abrudean!
RS: Aleksandar Vučić / Александр Вучич; Đuro Macut / Джуро Мацут; Marko Đurić / Марко Джурич; Ana Brnabić / Ана Брнабич; Miloš Vučević / Милош Вучевич; Ivica Dačić / Ивица Дачич; Nikola Selaković / Никола Селакович; Siniša Mali! / Синиша Мали!; Bratislav Gašić / Братислав Гашич; Aleksandar Vulin / Александр Вулин; Jagoda Lazarević! / Ягода Лазаревич!; Adrijana Mesarović / Адриана Месарович; Dubravka Đedović Handanović! / Дубравка Джедович-Ханданович! / Dubravka Đedović!; Marina Raguš / Марина Рагуш; Damjan Jović! / Дамьян Йович!; Nemanja Starović / Неманья Старович; Nenad Popović! / Ненад Попович!; Maja Gojković / Мая Гойкович; Vladimir Orlić / Владимир Орлич; Tomislav Nikolić! / Томислав Николич!; Nebojša Stefanović! / Небойша Стефанович!; Zorana Mihajlović! / Зорана Михайлович!; Tomislav Momirović / Томислав Момирович; Tanja Miščević / Таня Мищевич; Darija Kisić! / Дария Кисич!; Rasim Ljajić / Расим Ляич; Nenad Vujić! / Ненад Вуич!; Boris Bratina! / Борис Братина!; Zlatibor Lončar / Златибор Лончар; Petar Petković! / Петар Петкович!; Snežana Paunović! / Снежана Паунович!; Elvira Kovač! / Эльвира Ковач!; Milan Mojsilović / Милан Мойсилович; Suzana Vasiljević! / Сузана Васильевич!
RU: Vladimir Putin / Владимир Путин / Władimir Putin / Wladimir Putin / Vladimir Poutine; Sergey Lavrov / Сергей Лавров / Siergiej Ławrow / Sergej Lawrow / Sergueï Lavrov / Sergei Lavrov / Sergej Lavrov; Mikhail Mishustin / Михаил Мишустин / Michaił Miszustin / Michail Mischustin / Mikhaïl Michoustine / Mihail Mişustin / Mihail Mišustin; Dmitry Medvedev / Дмитрий Медведев / Dmitrij Medvedev; Sergei Shoigu / Сергей Шойгу / Siergiej Szojgu / Sergej Schoigu / Sergueï Choïgou / Sergey Şoygu / Sergej Šojgu; Valentina Matviyenko / Валентина Матвиенко / Valentina Matvijenko; Vyacheslav Volodin / Вячеслав Володин / Vjačeslav Volodin; Andrei Belousov / Андрей Белоусов / Andrej Belousov; Alexei Overchuk / Алексей Оверчук / Aleksej Overčuk; Kirill Dmitriev / Кирилл Дмитриев / Kiril Dmitrijev; Yuri Ushakov / Юрий Ушаков / Jurij Ušakov; Sergei Ryabkov / Сергей Рябков / Sergej Rjabkov; Mikhail Galuzin / Михаил Галузин; Denis Manturov / Денис Мантуров; Alexander Novak! / Александр Новак!; Andrei Rudenko / Андрей Руденко; Marat Khusnullin / Марат Хуснуллин; Dmitry Chernyshenko / Дмитрий Чернышенко; Rustam Minnikhanov / Рустам Минниханов; Vladimir Medinsky / Владимир Мединский; Sergey Nechaev! / Sergej Netschajew! / Sergei Netschajew!; Alexander Botsan-Kharchenko / Александр Боцан-Харченко / Aleksandar Bocan-Harčenko; Igor Kalabukhov / Игорь Калабухов / Igor Kalabuhov; Petr Ivantsov / Петр Иванцов / Petar Ivancov
RW: Paul Kagame / Поль Кагаме / Paul Kagamé; Olivier Nduhungirehe / Оливье Ндухунгирехе; Justin Nsengiyumva; Édouard Ngirente
SA: Mohammed bin Salman! / Мухаммед бен Салман! / Mohamed bin Salman! / Mohammed ben Salmane! / Mohammed ben Salman!; Faisal bin Farhan! / Фейсал бен Фархан! / Fejsal bin Farhan! / Fayçal ben Farhane! / Faisal ben Farhane! / Faisal bin Farhan Al Saud!; Salman bin Abdulaziz Al Saud! / Салман бен Абдель Азиз Аль Сауд!; Khalid bin Salman!; Waleed Elkhereiji! / Waleed Al-Khuraiji!; Adel al-Jubeir! / Adel al-Joubeir!
SB: Jeremiah Manele
SC: Wavel Ramkalawan
SCO: Nurlan Yermekbayev / Нурлан Ермекбаев; Zhang Ming! / Чжан Мин!
SD: Abdel Fattah al-Burhan! / Abdel-Fattah al-Burhan!; Kamil Idris!; Mohieddin Salem!
SE: Ulf Kristersson / Ульф Кристерссон / Ulf Kristerson; Maria Malmer Stenergard! / Мария Мальмер Стенергард!; Tobias Billström / Тобиас Бильстрём; Magdalena Andersson! / Магдалена Андерссон!; Pål Jonson! / Pal Jonson! / Поль Йонсон! / Пол Йонсон!; Andreas Norlén / Андреас Норлен; Carl XVI Gustaf!
SG: Lawrence Wong! / Лоуренс Вонг!; Lee Hsien Loong! / Ли Сянь Лун!; Tharman Shanmugaratnam / Тарман Шанмугаратнам; Vivian Balakrishnan / Вивиан Балакришнан
SI: Robert Golob / Роберт Голоб; Nataša Pirc Musar! / Наташа Пирц Мусар!; Tanja Fajon / Таня Файон; Borut Pahor / Борут Пахор; Janez Janša / Янез Янша; Marjan Šarec / Марьян Шарец; Miro Cerar / Миро Церар; Urška Klakočar Zupančič!; Predrag Baković!
SK: Robert Fico / Роберт Фицо; Peter Pellegrini / Петер Пеллегрини / Peter Pelegrini; Juraj Blanár / Юрай Бланар / Juraj Blanar; Zuzana Čaputová / Зузана Чапутова / Zuzana Čaputova; Eduard Heger / Эдуард Хегер; Marián Kéry! / Марьян Кери! / Marijan Keri!; Richard Raši! / Рихард Раши! / Rihard Raši!; Robert Kaliňák! / Роберт Калиняк! / Robert Kalinjak!
SL: Julius Maada Bio!; Timothy Kabba
SM: Luca Beccari!
SN: Bassirou Diomaye Faye! / Бассиру Диомай Фай! / Diomaye Faye!; Ousmane Sonko / Усман Сонко; Yassine Fall!; Macky Sall!; Cheikh Niang!; Malick Ndiaye! / El Malick Ndiaye!
SO: Hassan Sheikh Mohamud!; Hamza Abdi Barre!; Abdisalam Abdi Ali!
SR: Chan Santokhi! / Chandrikapersad Santokhi!; Jennifer Geerlings-Simons!
SS: Salva Kiir! / Salva Kiir Mayardit!; Monday Semaya Kumba!
SV: Nayib Bukele; Alexandra Hill Tinoco!
SY: Ahmed al-Sharaa! / Ахмед аш-Шараа! / Ahmed al Šara! / al-Sharaa! / аш-Шараа! / Sharaa! / Ahmed al-Charaa! / Ahmad al-Charaa! / al-Charaa!; Asaad al-Shaibani! / Асаад аш-Шейбани! / Assaad al-Chaibani! / Assaad al-Chaïbani!; Bashar al-Assad! / Башар Асад! / Bašar al Asad!; Mohammed al-Bashir!; Murhaf Abu Qasra!
SZ: Mswati III!
TD: Mahamat Idriss Déby! / Mahamat Idriss Déby Itno! / Mahamat Déby!; Allamaye Halina!; Abdoulaye Sabre Fadoul!
TG: Faure Gnassingbé / Faure Essozimna Gnassingbé; Robert Dussey
TH: Paetongtarn Shinawatra / Пхэтхонгтхан Чиннават; Anutin Charnvirakul / Анутин Чанвиракун; Srettha Thavisin / Сеттха Тхависин; Maris Sangiampongsa / Марис Сангиампонгса; Sihasak Phuangketkeow / Сихасак Пхуангкеткэу
TJ: Emomali Rahmon / Эмомали Рахмон / Emomali Rachmon; Sirojiddin Muhriddin / Сироджиддин Мухриддин; Kokhir Rasulzoda / Кохир Расулзода; Rustam Emomali! / Рустам Эмомали!
TL: José Ramos-Horta; Xanana Gusmão
TM: Serdar Berdimuhamedow / Сердар Бердымухамедов / Serdar Berdimuhamedov / Serdar Berdymuchamedow / Serdar Berdimuhammedow / Serdar Berdimouhamedov; Gurbanguly Berdimuhamedow! / Гурбангулы Бердымухамедов! / Gourbangouly Berdimouhamedov!; Rashid Meredov / Рашид Мередов / Raszid Meredow / Raşit Meredov / Rašid Meredov; Dünýägözel Gulmanowa / Дуньягозель Гулманова; Nurmuhammet Amannepesov / Нурмухаммет Аманнепесов
TN: Kais Saied / Каис Саид; Mohamed Ali Nafti!; Sarra Zaafrani Zenzri!
TO: Aisake Eke!; Tupou VI!
TR: Recep Tayyip Erdoğan / Реджеп Тайип Эрдоган / Redžep Tajip Erdogan; Hakan Fidan / Хакан Фидан; Mevlüt Çavuşoğlu / Мевлют Чавушоглу / Mevlut Čavušoglu; Numan Kurtulmuş / Нуман Куртулмуш / Numan Kurtulmuš; Cevdet Yılmaz! / Джевдет Йылмаз! / Dževdet Jilmaz!; Yaşar Güler / Яшар Гюлер / Яшар Гүлер / Jašar Guler; Fuat Oktay / Фуат Октай; İbrahim Kalın! / Ибрагим Калын!; Mehmet Şimşek / Мехмет Шимшек; Hulusi Akar / Хулуси Акар; Mehmet Nuri Ersoy / Мехмет Нури Эрсой; Ömer Bolat / Омер Болат; Alparslan Bayraktar / Алпарслан Байрактар; Serdar Kılıç / Сердар Кылыч / Serdar Kilic; Süleyman Soylu / Сулейман Сойлу / Sulejman Sojlu; Binali Yıldırım! / Бинали Йылдырым! / Binali Jildirim!
TT: Kamla Persad-Bissessar; Keith Rowley!
TV: Feleti Teo!
TW: Lai Ching-te! / Лай Циндэ!
TZ: Samia Suluhu Hassan!; Mahmoud Thabit Kombo!; Mwigulu Nchemba; Kassim Majaliwa
UA: Volodymyr Zelenskyy / Владимир Зеленский / Volodymyr Zelensky / Wolodymyr Selenskij / Wołodymyr Zełenski / Wolodymyr Selenskyj / Vladimir Zelenskiy / Volodimir Zelenskıy / Volodimir Zelenski; Andrii Sybiha / Андрей Сибига / Andrij Sybiha / Andriy Sybiha / Andrii Sybiga / Andrij Sibiga / Andriï Sybiga / Andriy Sybiga; Denys Shmyhal / Денис Шмыгаль / Denis Šmihal; Yulia Svyrydenko / Юлия Свириденко / Julija Sviridenko; Andriy Yermak / Андрей Ермак / Andrij Jermak / Andriï Iermak; Dmytro Kuleba / Дмитрий Кулеба / Dmitro Kuleba; Rustem Umerov / Рустем Умеров; Ruslan Stefanchuk / Руслан Стефанчук; Petro Poroshenko / Петр Порошенко / Petro Poroszenko
UG: Jeje Odongo!; Yoweri Museveni / Йовери Мусевени; Robinah Nabbanja
UN: António Guterres / Антониу Гутерриш / Antonio Gutereš; Volker Türk!; Filippo Grandi!; Rosemary DiCarlo / Розмари Дикарло / Розмари ДиКарло; Amina Mohammed! / Амина Мохаммед!; Kaha Imnadze / Каха Имнадзе; Rafael Grossi!
US: Donald Trump / Дональд Трамп / Donald Tramp; Joe Biden / Джо Байден / Joe Bayden / Džo Bajden; Marco Rubio / Марко Рубио / Marko Rubio; Antony Blinken / Энтони Блинкен / Entoni Blinken; JD Vance / Джей Ди Вэнс / Džej Di Vens; Kamala Harris! / Камала Харрис!; Steve Witkoff / Стив Уиткофф / Stiv Vitkof; Pete Hegseth / Пит Хегсет / Pit Hegset; Keith Kellogg / Кит Келлог / Kit Kelog; Mike Pompeo / Майк Помпео / Majk Pompeo; Sergio Gor! / Серджио Гор!; Scott Bessent / Скотт Бессент; Jake Sullivan! / Джейк Салливан!; Christopher Landau / Кристофер Ландау; Massad Boulos / Массад Булос; Lloyd Austin / Ллойд Остин; John Kerry / Джон Керри; Donald Lu! / Дональд Лу!; Mike Pence / Майк Пенс; Rick Perry! / Рик Перри!; Tom Barrack / Том Баррак; Julie Stufft / Джули Стаффт; Christopher Hill! / Кристофер Хилл! / Kristofer Hil!; Richard Grenell / Ричард Гренелл / Ričard Grenel; Gabriel Escobar / Габриэль Эскобар / Gabrijel Eskobar; Matthew Palmer! / Мэтью Палмер! / Metju Palmer!; James O'Brien! / Джеймс О'Брайен! / Džejms O'Brajen!; Michael Waltz / Майк Уолтц / Majk Volc; Derek Chollet / Дерек Шолле / Derek Šole; Rex Tillerson / Рекс Тиллерсон / Reks Tilerson
UY: Yamandú Orsi / Яманду Орси; Mario Lubetkin; Luis Lacalle Pou!
UZ: Shavkat Mirziyoyev / Шавкат Мирзиёев / Szawkat Mirzijojew / Schawkat Mirsijojew / Chavkat Mirzioïev / Şevket Mirziyoyev / Šavkat Mirzijojev; Bakhtiyor Saidov / Бахтиёр Саидов / Bachtijor Saidow / Baxtiyor Saidov / Bahtiyor Saidov / Bahtijor Saidov / Bakhtior Saïdov; Abdulla Aripov / Абдулла Арипов; Tanzila Narbayeva / Tanzila Norboeva / Танзила Нарбаева; Nuriddin Ismoilov / Нурдинжон Исмоилов; Jamshid Khodjaev / Джамшид Ходжаев; Vladimir Norov / Владимир Норов; Abdulaziz Kamilov / Абдулазиз Камилов; Laziz Kudratov / Лазиз Кудратов; Saida Mirziyoyeva / Саида Мирзиёева; Komil Allamjonov / Комил Алламжонов; Javlon Vakhabov / Джавлон Вахабов; Sherzod Asadov! / Шерзод Асадов!; Ilkhom Makhkamov / Илхом Махкамов; Viktor Makhmudov / Виктор Махмудов; Bobur Usmanov / Бобур Усманов; Bakhromjon Aloev / Бахромжон Алоев; Muzaffar Madrakhimov / Музаффар Мадрахимов; Ilkhom Nematov / Ильхом Неъматов; Shukhrat Khalmukhamedov / Шухрат Халмухамедов; Olimjon Abdullaev / Олимжон Абдуллаев
VA: Leo XIV! / Léon XIV! / Лев XIV! / Lav XIV!; Pope Francis! / Папа Франциск!; Pietro Parolin / Пьетро Паролин / Pjetro Parolin; Paul Richard Gallagher! / Paul Gallagher!
VC: Ralph Gonsalves
VE: Nicolás Maduro / Николас Мадуро / Nikolas Maduro; Delcy Rodríguez! / Дельси Родригес!; Yván Gil!; Jorge Rodríguez!
VN: To Lam! / То Лам!; Luong Cuong! / Лыонг Кыонг!; Pham Minh Chinh! / Фам Минь Тинь!; Bui Thanh Son! / Буй Тхань Шон!; Tran Thanh Man! / Чан Тхань Ман!; Le Hoai Trung! / Ле Хоай Чунг!; Vo Van Thuong! / Во Ван Тхыонг!; Nguyen Hong Dien! / Нгуен Хонг Зиен! / Нгуен Хонг Зьен!; Nguyen Phu Trong!; Nguyen Xuan Phuc!; Nguyen Minh Hang!
VU: Jotham Napat!
WS: Fiame Naomi Mata'afa!; Laauli Leuatea Schmidt! / La'auli Leuatea Schmidt!
XK: Albin Kurti / Альбин Курти / Aljbin Kurti; Vjosa Osmani / Вьоса Османи; Donika Gërvalla / Доника Гервала / Donika Gervala; Hashim Thaçi / Хашим Тачи / Hašim Tači; Behgjet Pacolli / Бехджет Пацолли / Bedžet Pacoli; Hajrulla Çeku! / Hajrula Čeku!; Glauk Konjufca / Глаук Конюфца; Besnik Bislimi / Бесник Бислими
YE: Rashad al-Alimi!; Shaya al-Zindani!; Salem bin Breik!
ZA: Cyril Ramaphosa / Сирил Рамафоса / Siril Ramafosa; Ronald Lamola / Рональд Ламола; Naledi Pandor / Наледи Пандор; Paul Mashatile; Parks Tau!
ZM: Mulambo Haimbe; Hakainde Hichilema / Хакаинде Хичилема
ZW: Emmerson Mnangagwa / Эммерсон Мнангагва; Amon Murwira / Амон Мурвира; Constantino Chiwenga`;
