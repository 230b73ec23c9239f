/*
 * Leaders, foreign ministers and envoys who met others in the news of recent years, by their names in English reference
 * works, with the state or organisation that they speak for; so that a family name alone says whose it is. The
 * gazetteer's own people come beside them and go before them. Offices are not told here: they change hands, texts name them.
 */
import type { PartyCode } from '../model/party';

/**
 * `CODE: Name / Russian name / Serbian name; …`. The last word is the family name, known alone too; `!` behind the name
 * keeps it whole, where that word is a name of many or no family name.
 */
const TABLE = `
AE: Mohamed bin Zayed Al Nahyan! / Мухаммед бен Заид Аль Нахайян! / Mohammed ben Zayed! / Mohamed ben Zayed! / Mohammed bin Zayed!; Mohammed bin Rashid Al Maktoum! / Мухаммед бен Рашид Аль Мактум!; Abdullah bin Zayed Al Nahyan! / Абдалла бен Заид Аль Нахайян!
AF: Amir Khan Muttaqi / Амир Хан Муттаки / Amir Kan Mutaki; Ashraf Ghani / Ашраф Гани; Abdul Ghani Baradar / Абдул Гани Барадар
AL: Edi Rama / Эди Рама / Edi Rama; Bajram Begaj / Байрам Бегай / Bajram Begaj; Igli Hasani / Игли Хасани; Ilir Meta / Илир Мета
AM: Nikol Pashinyan / Никол Пашинян / Nikol Paszynian / Nikol Paschinjan / Nikol Pachinian / Nikol Paşinyan / Nikol Pašinjan; Vahagn Khachaturyan / Ваагн Хачатурян / Vahagn Hačaturjan / Vahagn Khatchatourian; Ararat Mirzoyan / Арарат Мирзоян / Ararat Mirzojan / Ararat Mirzoïan; Alen Simonyan / Ален Симонян; Armen Grigoryan / Армен Григорян; Armen Sarkissian / Армен Саркисян; Mher Grigoryan! / Мгер Григорян!
AO: João Lourenço / Жуан Лоренсу
AR: Javier Milei / Хавьер Милей / Havijer Milej; Alberto Fernández! / Альберто Фернандес!; Gerardo Werthein / Херардо Вертейн; Diana Mondino / Диана Мондино
AT: Alexander Van der Bellen! / Van der Bellen! / Александр Ван дер Беллен! / Aleksander van der Belen!; Christian Stocker / Кристиан Штокер / Kristijan Štoker; Karl Nehammer / Карл Нехаммер / Karl Nehamer; Alexander Schallenberg / Александр Шалленберг / Aleksander Šalenberg; Beate Meinl-Reisinger / Беате Майнль-Райзингер / Beate Majnl-Rajzinger; Sebastian Kurz / Себастьян Курц / Sebastijan Kurc
AU: Anthony Albanese / Энтони Альбанезе / Entoni Albaneze; Penny Wong / Пенни Вонг; Scott Morrison / Скотт Моррисон; Richard Marles / Ричард Марлз
AZ: Ilham Aliyev / Ильхам Алиев / Ilham Alijew / Ilham Aliev / İlham Aliyev / Ilham Alijev; Jeyhun Bayramov / Джейхун Байрамов / Džejhun Bajramov / Djeyhoun Baïramov / Djeïhoun Baïramov; Ali Asadov / Али Асадов; Sahiba Gafarova / Сахиба Гафарова; Hikmet Hajiyev / Хикмет Гаджиев; Shahin Mustafayev / Шахин Мустафаев; Zakir Hasanov / Закир Гасанов; Elnur Mammadov! / Elnur Mammadow! / Elnur Məmmədov!
BA: Željka Cvijanović / Желька Цвиянович / Željka Cvijanović; Milorad Dodik / Милорад Додик / Milorad Dodik; Denis Bećirović / Денис Бечирович / Denis Bećirović; Željko Komšić / Желько Комшич / Željko Komšić; Borjana Krišto / Боряна Кришто / Borjana Krišto; Elmedin Konaković / Элмедин Конакович / Elmedin Konaković
BD: Muhammad Yunus / Мухаммад Юнус; Sheikh Hasina / Шейх Хасина
BE: Bart De Wever! / Барт де Вевер! / Bart de Vever!; Alexander De Croo! / Александр де Кроо!; Maxime Prévot / Максим Прево / Maksim Prevo; Hadja Lahbib / Хаджа Лахбиб; Theo Francken / Тео Франкен
BG: Rumen Radev / Румен Радев / Rumen Radev; Rosen Zhelyazkov / Росен Желязков / Rosen Željazkov; Georg Georgiev! / Георг Георгиев!; Boyko Borissov / Бойко Борисов / Bojko Borisov; Kiril Petkov / Кирил Петков
BR: Luiz Inácio Lula da Silva! / Луис Инасиу Лула да Силва! / Luis Injasio Lula da Silva! / Lula! / Лула!; Jair Bolsonaro / Жаир Болсонару / Žair Bolsonaro; Mauro Vieira / Мауру Виейра; Geraldo Alckmin / Жералду Алкмин
BY: Alexander Lukashenko / Александр Лукашенко / Alaksandr Łukaszenka / Aleksandr Łukaszenko / Alexander Lukaschenko / Alexandre Loukachenko / Aleksandr Lukaşenko / Aleksandar Lukašenko; Maxim Ryzhenkov / Максим Рыженков / Maksim Riženkov / Maxime Ryjenkov; Roman Golovchenko / Роман Головченко; Alexander Turchin / Александр Турчин; Sergei Aleinik / Сергей Алейник; Natalya Kochanova / Наталья Кочанова; Vladimir Makei / Владимир Макей
CA: Mark Carney / Марк Карни / Mark Karni; Justin Trudeau / Джастин Трюдо / Džastin Trudo; Anita Anand / Анита Ананд; Mélanie Joly / Мелани Жоли / Melani Žoli; David McGuinty / Дэвид Макгинти
CD: Félix Tshisekedi / Феликс Чисекеди
CG: Denis Sassou Nguesso! / Дени Сассу-Нгессо! / Denis Sassou-Nguesso! / Sassou Nguesso! / Sassou-Nguesso! / Denis Sassou-N'Guesso!
CH: Karin Keller-Sutter / Карин Келлер-Суттер / Karin Keler-Suter; Ignazio Cassis / Игнацио Кассис / Injacio Kasis; Viola Amherd / Виола Амхерд; Guy Parmelin / Ги Пармелен / Gi Parmelen; Alain Berset / Ален Берсе; Martin Pfister / Мартин Пфистер; Simonetta Sommaruga / Симонетта Соммаруга / Simoneta Somaruga; Ueli Maurer / Ули Маурер; Didier Burkhalter / Дидье Буркхальтер
CL: Gabriel Boric / Габриэль Борич / Gabrijel Borić; José Antonio Kast / Хосе Антонио Каст
CN: Xi Jinping! / Си Цзиньпин! / Si Đinping!; Li Qiang! / Ли Цян! / Li Ćang!; Wang Yi! / Ван И! / Vang Ji!; Zhao Leji! / Чжао Лэцзи!; Li Keqiang! / Ли Кэцян!; Han Zheng! / Хань Чжэн!; Ding Xuexiang! / Дин Сюэсян!; Liu Jianchao! / Лю Цзяньчао!; Dong Jun! / Дун Цзюнь!; He Lifeng! / Хэ Лифэн!; Qin Gang! / Цинь Ган!; Liu Guozhong! / Лю Гочжун!; Zhang Guoqing! / Чжан Гоцин!; Wang Huning! / Ван Хунин!; Li Hui! / Ли Хуэй!
CO: Gustavo Petro / Густаво Петро
CU: Miguel Díaz-Canel / Мигель Диас-Канель / Migel Dijas-Kanel; Bruno Rodríguez! / Бруно Родригес!
CY: Nikos Christodoulides / Никос Христодулидис / Nikos Hristodulidis; Constantinos Kombos / Константинос Комбос
CZ: Petr Pavel! / Петр Павел! / Petr Pavel!; Petr Fiala / Петр Фиала / Petr Fijala; Andrej Babiš / Андрей Бабиш / Andrej Babiš; Jan Lipavský / Ян Липавский / Jan Lipavski; Miloš Zeman / Милош Земан / Miloš Zeman; Petr Macinka / Петр Мацинка
DE: Friedrich Merz / Фридрих Мерц / Fridrih Merc; Frank-Walter Steinmeier / Франк-Вальтер Штайнмайер / Frank-Valter Štajnmajer; Olaf Scholz / Олаф Шольц / Olaf Šolc; Angela Merkel / Ангела Меркель / Angela Merkel; Johann Wadephul / Йоханн Вадефуль / Johan Vadeful; Annalena Baerbock / Анналена Бербок / Analena Berbok; Heiko Maas / Хайко Маас; Boris Pistorius / Борис Писториус / Boris Pistorijus; Julia Klöckner / Юлия Клёкнер; Lars Klingbeil / Ларс Клингбайль; Robert Habeck / Роберт Хабек; Reem Alabali Radovan! / Рим Алабали-Радован!
DK: Mette Frederiksen / Метте Фредериксен / Mete Frederiksen; Lars Løkke Rasmussen / Ларс Лёкке Расмуссен / Lars Leke Rasmusen; Troels Lund Poulsen! / Троэльс Лунд Поульсен! / Lund Poulsen!
DZ: Saïd Chanegriha / Said Chengriha; Ahmed Ouyahia; Abdelmadjid Tebboune / Абдельмаджид Теббун / Abdelmadžid Tebun; Ahmed Attaf / Ахмед Аттаф
EC: Daniel Noboa / Даниэль Нобоа
EE: Alar Karis / Алар Карис / Alar Karis; Kristen Michal! / Кристен Михал! / Kristen Mihal!; Margus Tsahkna / Маргус Цахкна / Margus Cahkna; Hanno Pevkur / Ханно Певкур; Kersti Kaljulaid / Керсти Кальюлайд
EG: Abdel Fattah el-Sisi! / Абдель Фаттах ас-Сиси! / Abdel Fatah el Sisi! / el-Sisi! / ас-Сиси! / Al-Sisi! / Sisi! / Сиси! / Abdel Fattah al-Sissi! / al-Sissi! / Sissi!; Badr Abdelatty / Бадр Абделатты; Sameh Shoukry / Самех Шукри; Mostafa Madbouly / Мостафа Мадбули
ES: Pedro Sánchez / Педро Санчес / Pedro Sančes; José Manuel Albares / Хосе Мануэль Альбарес / Hose Manuel Albares; Felipe VI! / Филипп VI! / Felipe VI!; Margarita Robles / Маргарита Роблес
ET: Abiy Ahmed! / Абий Ахмед! / Abij Ahmed!; Gedion Timothewos / Гедион Тимотеос / Gedion Timotheos / Gédéon Timothéos; Taye Atske Selassie! / Тайе Ацке Селассие!; Hadera Abera! / Хадера Абера!
EU: Ursula von der Leyen! / Урсула фон дер Ляйен! / Ursula fon der Lajen! / von der Leyen! / фон дер Ляйен! / fon der Lajen! / Leyen!; António Costa / Антониу Кошта / Antonio Košta; Charles Michel! / Шарль Мишель! / Šarl Mišel!; Kaja Kallas / Кая Каллас / Kaja Kalas; Josep Borrell / Жозеп Боррель / Žozep Borel; Roberta Metsola / Роберта Метсола / Roberta Mecola; Marta Kos! / Марта Кос! / Marta Kos!; Jozef Síkela / Йозеф Сикела; Maroš Šefčovič / Марош Шефчович / Maroš Šefčovič; Olivér Várhelyi / Оливер Вархейи / Oliver Varhelji; Eduards Stiprais / Эдуардс Стипрайс; Peter Sørensen! / Петер Соренсен!; Miroslav Lajčák / Мирослав Лайчак / Miroslav Lajčak; Magdalena Grono / Магдалена Гроно
FI: Alexander Stubb / Александр Стубб / Aleksander Stub; Petteri Orpo / Петтери Орпо / Peteri Orpo; Elina Valtonen / Элина Валтонен / Elina Valtonen; Sauli Niinistö / Саули Ниинистё / Sauli Ninisto; Sanna Marin! / Санна Марин!; Antti Häkkänen! / Antti Hakkanen! / Антти Хяккянен! / Häkkänen!
FR: Emmanuel Macron / Эммануэль Макрон / Emmanuel Makron / Emanuel Makron; Jean-Noël Barrot / Жан-Ноэль Барро / Žan-Noel Baro; Sébastien Lecornu / Себастьян Лекорню / Sebastijan Lekorni; François Bayrou / Франсуа Байру; Stéphane Séjourné / Стефан Сежурне / Stefan Sežurne; Catherine Colonna / Катрин Колонна; Jean-Yves Le Drian! / Жан-Ив Ле Дриан! / Le Drian!; Gabriel Attal / Габриэль Атталь; Élisabeth Borne; Michel Barnier!; François Hollande!; Nicolas Sarkozy / Николя Саркози; Gérard Larcher! / Жерар Ларше!; Yaël Braun-Pivet / Яэль Браун-Пиве
GB: Keir Starmer / Кир Стармер / Kir Starmer; Rishi Sunak / Риши Сунак; Boris Johnson! / Борис Джонсон! / Boris Džonson!; David Lammy / Дэвид Лэмми / Dejvid Lami; Yvette Cooper! / Иветт Купер! / Ivet Kuper!; David Cameron / Дэвид Кэмерон / Dejvid Kameron; James Cleverly / Джеймс Клеверли; Charles III! / Карл III! / Čarls III!; Liz Truss / Лиз Трасс; John Healey / Джон Хили; Theresa May! / Тереза Мэй!
GE: Irakli Kobakhidze / Ираклий Кобахидзе / Irakli Kobachidze / Irakli Kobachidse / Irakli Kobahidze; Mikheil Kavelashvili / Михаил Кавелашвили / Mihail Kavelašvili / Mikheïl Kavelachvili; Salome Zourabichvili / Саломе Зурабишвили / Salome Zurabišvili; Irakli Garibashvili / Ираклий Гарибашвили / Irakli Garibašvili; Maka Botchorishvili / Мака Бочоришвили; Shalva Papuashvili / Шалва Папуашвили; Irakli Chikovani / Ираклий Чиковани
GH: John Mahama / Джон Махама; Samuel Okudzeto Ablakwa / Сэмюэл Аблаква / Samuel Ablakwa
GR: Kyriakos Mitsotakis / Кириакос Мицотакис / Kirijakos Micotakis; Giorgos Gerapetritis / Георгиос Герапетритис / George Gerapetritis / Йоргос Герапетритис / Jorgos Gerapetritis; Konstantinos Tasoulas / Константинос Тасулас; Nikos Dendias / Никос Дендиас
HR: Andrej Plenković / Андрей Пленкович / Andrej Plenković; Zoran Milanović / Зоран Миланович / Zoran Milanović; Gordan Grlić Radman! / Гордан Грлич-Радман! / Gordan Grlić Radman! / Grlić Radman!
HU: Viktor Orbán / Виктор Орбан / Viktor Orban; Péter Szijjártó / Петер Сийярто / Peter Sijarto; Tamás Sulyok / Тамаш Шуйок / Tamaš Šuljok; Katalin Novák / Каталин Новак / Katalin Novak; János Áder / Янош Адер; László Kövér / Ласло Кёвер; Péter Magyar! / Петер Мадьяр! / Peter Mađar!
ID: Prabowo Subianto / Прабово Субианто / Prabowo! / Прабово!; Joko Widodo / Джоко Видодо / Džoko Vidodo; Sugiono / Сугионо; Retno Marsudi / Ретно Марсуди
IE: Micheál Martin! / Микаэль Мартин! / Mihal Martin!; Simon Harris! / Саймон Харрис!; Catherine Connolly! / Кэтрин Коннолли!; Helen McEntee / Хелен Макэнти
IL: Benjamin Netanyahu / Биньямин Нетаньяху / Benjamin Netanjahu / Benyamin Nétanyahou / Binyamin Netanyahu / Benjamin Netanjahu; Isaac Herzog / Ицхак Герцог / Isak Hercog; Gideon Sa'ar / Гидеон Саар / Gideon Sar; Israel Katz! / Исраэль Кац!; Yair Lapid / Яир Лапид
IN: Narendra Modi / Нарендра Моди / Narendra Modi; Subrahmanyam Jaishankar / Субраманьям Джайшанкар / Subramanjam Džajšankar; Droupadi Murmu / Драупади Мурму; Ajit Doval / Аджит Довал; Rajnath Singh! / Раджнатх Сингх!
IQ: Mohammed Shia al-Sudani! / Мухаммед Шиа ас-Судани!; Abdul Latif Rashid! / Абдул Латиф Рашид!; Fuad Hussein! / Фуад Хусейн! / Fouad Hussein!
IR: Masoud Pezeshkian / Масуд Пезешкиан / Масъуд Пезешкиён / Масуд Пезешкиён / Masud Pezeszkian / Massud Peseschkian / Massoud Pezechkian / Mesud Pezeşkiyan / Mesut Pezeşkiyan / Masud Pezeškijan; Abbas Araghchi / Аббас Аракчи / Abbas Aragczi / Abbas Araghtschi / Abbas Arakçi / Abbas Erakçi / Abas Arakči / Abbas Araghtchi / Abbas Araqchi; Ebrahim Raisi / Эбрахим Раиси / İbrahim Reisi / Ebrahim Raisi; Hossein Amir-Abdollahian / Хоссейн Амир Абдоллахиан / Hosein Amir Abdolahijan; Hassan Rouhani / Хасан Роухани; Mohammad Javad Zarif / Мохаммад Джавад Зариф; Mohammad Bagher Ghalibaf / Мохаммад Багер Галибаф; Mohammad Reza Aref / Мохаммад Реза Ареф; Mohammad Mokhber / Мохаммад Мохбер; Ali Larijani / Али Лариджани; Esmaeil Baghaei / Эсмаил Багаи; Farzaneh Sadegh! / Фарзане Садег!
IS: Kristrún Frostadóttir / Криструн Фростадоттир; Halla Tómasdóttir / Халла Томасдоттир; Thorgerdur Katrín Gunnarsdóttir / Торгердюр Катрин Гуннарсдоттир
IT: Giorgia Meloni / Джорджа Мелони / Đorđa Meloni; Sergio Mattarella / Серджо Маттарелла / Serđo Matarela; Antonio Tajani / Антонио Таяни / Antonio Tajani; Mario Draghi / Марио Драги / Mario Dragi; Guido Crosetto / Гвидо Крозетто; Matteo Salvini / Маттео Сальвини; Giuseppe Conte / Джузеппе Конте
JO: Abdullah II! / Абдалла II! / Abdallah II!; Ayman Safadi / Айман Сафади; Jafar Hassan! / Джафар Хасан!
JP: Sanae Takaichi / Санаэ Такаити / Sanae Takaiči; Shigeru Ishiba / Сигэру Исиба / Šigeru Išiba; Fumio Kishida / Фумио Кисида / Fumio Kišida; Toshimitsu Motegi / Тосимицу Мотэги; Takeshi Iwaya / Такэси Ивая; Yoko Kamikawa / Ёко Камикава; Shinzo Abe! / Синдзо Абэ! / Šinzo Abe!; Yoshimasa Hayashi / Ёсимаса Хаяси; Yoshihide Suga / Ёсихидэ Суга; Naruhito / Нарухито; Minoru Kihara / Минору Кихара
KE: William Ruto / Уильям Руто; Musalia Mudavadi / Мусалия Мудавади
KG: Sadyr Japarov / Садыр Жапаров / Sadyr Dżaparow / Sadyr Dschaparow / Sadir Caparov / Sadir Džaparov; Jeenbek Kulubaev / Jeenbek Kouloubaïev / Jeenbek Kouloubaev / Жээнбек Кулубаев; Adylbek Kasymaliev / Адылбек Касымалиев; Akylbek Japarov! / Акылбек Жапаров!; Nurlanbek Turgunbek uulu! / Нурланбек Тургунбек уулу!; Sooronbay Jeenbekov / Сооронбай Жээнбеков; Edil Baisalov / Эдиль Байсалов; Kamchybek Tashiev / Камчыбек Ташиев; Daniyar Amangeldiev / Данияр Амангельдиев; Almazbek Atambayev / Алмазбек Атамбаев; Marlen Mamataliev / Марлен Маматалиев
KH: Hun Manet! / Хун Манет!; Hun Sen! / Хун Сен!
KP: Kim Jong Un! / Ким Чен Ын! / Kim Džong Un!; Choe Son Hui! / Цой Сон Хи!
KR: Lee Jae-myung! / Ли Чжэ Мён! / Li Dže-mjong! / Lee Jae Myung!; Yoon Suk Yeol! / Юн Сок Ёль! / Jun Suk-jeol!; Moon Jae-in! / Мун Чжэ Ин! / Mun Džej-in!; Cho Hyun! / Чо Хён!; Cho Tae-yul! / Чо Тхэ Юль!; Kim Min-seok! / Ким Мин Сок!; Woo Won-shik! / У Вон Сик!; Park Jin! / Пак Чин!; Park Yoon-joo! / Пак Юнчжу!; Han Duck-soo! / Хан Док Су!
KW: Mishal Al-Ahmad Al-Jaber Al-Sabah! / Mechaal al-Ahmad al-Jaber al-Sabah! / Meshal Al-Ahmad Al-Jaber Al-Sabah! / Meshal Al Ahmad Al Jaber Al Sabah! / Mishal al-Ahmad! / Mechaal al-Ahmad! / Мишаль аль-Ахмед аль-Джабер ас-Сабах!; Abdullah Al-Yahya! / Абдалла аль-Яхья!
KZ: Kassym-Jomart Tokayev / Касым-Жомарт Токаев / Kasym-Żomart Tokajew / Kassym-Schomart Tokajew / Kassym-Jomart Tokaïev / Qosim-Jomart Toqayev / Kasım Cömert Tokayev / Қасым-Жомарт Тоқаев / Kasim-Žomart Tokajev; Olzhas Bektenov / Олжас Бектенов / Olžas Bektenov / Oljas Bektenov; Yermek Kosherbayev / Ермек Кошербаев / Jermek Koszerbajew / Ермек Көшербаев / Yermek Koşerbayev / Ermek Kosherbayev / Ermek Kocherbaïev / Yermek Kocherbaïev; Murat Nurtleu / Мурат Нуртлеу / Мұрат Нұртілеу; Maulen Ashimbayev / Маулен Ашимбаев / Мәулен Әшімбаев; Yerlan Koshanov / Ерлан Кошанов / Ерлан Қошанов; Serik Zhumangarin / Серик Жумангарин / Серік Жұманғарин; Roman Sklyar / Роман Скляр; Mukhtar Tileuberdi / Мухтар Тлеуберди / Мұхтар Тілеуберді; Alikhan Smailov / Алихан Смаилов / Әлихан Смайылов; Erlan Karin / Ерлан Карин / Ерлан Қарин; Nursultan Nazarbayev / Нурсултан Назарбаев / Нұрсұлтан Назарбаев / Nursultan Nazarbajev; Askar Mamin / Аскар Мамин / Асқар Мамин; Galymzhan Koishybayev / Галымжан Койшыбаев / Ғалымжан Қойшыбаев; Alibek Bakayev / Алибек Бакаев / Әлібек Бақаев; Roman Vassilenko / Роман Василенко; Gizat Nurdauletov / Гизат Нурдаулетов
LA: Thongloun Sisoulith / Тхонглун Сисулит; Sonexay Siphandone / Сонсай Сипхандон
LT: Gitanas Nausėda / Гитанас Науседа / Gitanas Nauseda; Gintautas Paluckas / Гинтаутас Палуцкас; Inga Ruginienė / Инга Ругинене; Kęstutis Budrys / Кястутис Будрис / Kestutis Budris; Gabrielius Landsbergis / Габриэлюс Ландсбергис / Gabrijelijus Landsbergis; Ingrida Šimonytė / Ингрида Шимоните; Dovilė Šakalienė / Довиле Шакалене; Robertas Kaunas! / Робертас Каунас!
LU: Luc Frieden / Люк Фриден; Xavier Bettel / Ксавье Беттель
LV: Edgars Rinkēvičs / Эдгарс Ринкевичс / Edgars Rinkevičs / Edgars Rinkeviczs; Evika Siliņa / Эвика Силиня / Evika Silinja; Baiba Braže / Байба Браже / Bajba Braže; Egils Levits / Эгилс Левитс; Krišjānis Kariņš / Кришьянис Кариньш; Andris Sprūds / Андрис Спрудс
MA: Nasser Bourita / Насер Бурита; Mohammed VI! / Мухаммед VI!; Aziz Akhannouch / Азиз Аханнуш
MD: Maia Sandu / Майя Санду / Maja Sandu; Dorin Recean / Дорин Речан; Alexandru Munteanu / Александру Мунтяну; Mihai Popșoi / Михай Попшой; Nicu Popescu / Нику Попеску; Igor Dodon / Игорь Додон; Igor Grosu / Игорь Гросу
ME: Jakov Milatović / Яков Милатович / Jakov Milatović; Milojko Spajić / Милойко Спаич / Milojko Spajić; Ervin Ibrahimović / Эрвин Ибрагимович / Ervin Ibrahimović; Milo Đukanović / Мило Джуканович / Milo Đukanović; Andrija Mandić / Андрия Мандич / Andrija Mandić; Filip Ivanović! / Филип Иванович! / Filip Ivanović!
MK: Gordana Siljanovska-Davkova / Гордана Силяновска-Давкова / Gordana Siljanovska-Davkova; Hristijan Mickoski / Христиан Мицкоски / Hristijan Mickoski; Timčo Mucunski / Тимчо Муцунски / Timčo Mucunski; Stevo Pendarovski / Стево Пендаровски / Stevo Pendarovski; Zoran Zaev / Зоран Заев / Zoran Zaev; Afrim Gashi! / Африм Гаши! / Afrim Gaši!
MM: Min Aung Hlaing! / Мин Аунг Хлайн!
MN: Ukhnaagiin Khürelsükh / Ухнаагийн Хурэлсух / Uhnagin Hurelsuh / Ukhnaa Khurelsukh / Ухнагийн Хурэлсух; Luvsannamsrain Oyun-Erdene / Лувсаннамсрайн Оюун-Эрдэнэ; Gombojavyn Zandanshatar / Гомбожавын Занданшатар; Battsetseg Batmunkh! / Батмунхийн Батцэцэг!
MX: Claudia Sheinbaum / Клаудиа Шейнбаум / Klaudija Šejnbaum; Juan Ramón de la Fuente! / Хуан Рамон де ла Фуэнте!; Andrés Manuel López Obrador! / Андрес Мануэль Лопес Обрадор!
MY: Anwar Ibrahim! / Анвар Ибрагим! / Anvar Ibrahim!; Ibrahim Iskandar! / Ибрагим Искандар!; Mohamad Hasan! / Мохамад Хасан!
NATO: Mark Rutte / Марк Рютте / Mark Rute; Jens Stoltenberg / Йенс Столтенберг / Jens Stoltenberg
NG: Bola Tinubu / Бола Тинубу; Yusuf Tuggar / Юсуф Туггар
NL: Dick Schoof / Дик Схоф / Dik Shof; David van Weel! / Давид ван Вел!; Caspar Veldkamp / Каспар Велдкамп; Willem-Alexander / Виллем-Александр / Vilem-Aleksander; Rob Jetten / Роб Йеттен; Hanke Bruins Slot! / Ханке Брёйнс Слот!; Ruben Brekelmans / Рубен Брекельманс
NO: Jonas Gahr Støre / Йонас Гар Стёре / Jonas Gar Stere; Espen Barth Eide! / Эспен Барт Эйде!; Harald V! / Харальд V!
NZ: Christopher Luxon / Кристофер Лаксон; Winston Peters! / Уинстон Питерс!
OM: Haitham bin Tariq! / Haïtham ben Tariq! / Haitham ben Tariq! / Haïtham ben Tarek! / Haitham bin Tarik! / Хейсам бен Тарик!; Badr al-Busaidi! / Бадр аль-Бусаиди! / Sayyid Badr Albusaidi!
OTS: Kubanychbek Omuraliev / Кубанычбек Омуралиев
PE: Dina Boluarte / Дина Болуарте; José Jerí / Хосе Хери
PH: Ferdinand Marcos Jr.! / Фердинанд Маркос-младший! / Ferdinand Marcos / Фердинанд Маркос / Ferdinand Markos; Theresa Lazaro / Тереза Лазаро; Enrique Manalo / Энрике Манало; Rodrigo Duterte / Родриго Дутерте
PK: Shehbaz Sharif / Шахбаз Шариф / Šahbaz Šarif; Ishaq Dar! / Исхак Дар! / Išak Dar!; Asif Ali Zardari / Асиф Али Зардари; Imran Khan! / Имран Хан! / Imran Kan!; Asim Munir / Асим Мунир; Bilawal Bhutto Zardari! / Билавал Бхутто-Зардари!
PL: Donald Tusk / Дональд Туск / Donald Tusk; Karol Nawrocki / Кароль Навроцкий / Karol Navrocki; Andrzej Duda / Анджей Дуда / Andžej Duda; Radosław Sikorski / Радослав Сикорский / Radoslav Sikorski; Mateusz Morawiecki / Матеуш Моравецкий / Mateuš Moravjecki; Władysław Kosiniak-Kamysz / Владислав Косиняк-Камыш / Vladislav Kosinjak-Kamiš; Szymon Hołownia / Шимон Холовня; Małgorzata Kidawa-Błońska / Малгожата Кидава-Блоньская; Zbigniew Rau! / Збигнев Рау!; Włodzimierz Czarzasty / Влодзимеж Чажасты; Marcin Przydacz / Марцин Пшидач; Marcin Bosacki; Grzegorz Schetyna / Гжегож Схетына; Jacek Czaputowicz / Яцек Чапутович; Wojciech Zajączkowski; Michał Jaros!; Paweł Zalewski!; Cezary Tomczyk; Jakub Kumoch; Tomasz Grodzki; Stanisław Karczewski; Beata Szydło / Беата Шидло; Ewa Kopacz; Witold Waszczykowski / Витольд Ващиковский; Bronisław Komorowski / Бронислав Коморовский; Andrzej Szejna; Andrzej Domański / Анджей Доманьский; Marcin Kierwiński; Tomasz Siemoniak / Томаш Семоняк; Dariusz Klimczak; Sławomir Cenckiewicz; Zbigniew Bogucki!; Władysław Teofil Bartoszewski!; Anna Radwan-Röhrenschef; Ignacy Niemczycki; Miłosz Motyka!; Jan Grabiec!; Marek Kuchciński / Марек Кухциньский; Elżbieta Witek!; Wiesław Kukuła!
PS: Mahmoud Abbas! / Махмуд Аббас! / Mahmud Abas!; Mohammad Mustafa! / Мохаммед Мустафа!
PT: Luís Montenegro / Луиш Монтенегру / Luiš Montenegro; Marcelo Rebelo de Sousa! / Марселу Ребелу ди Соза!; Paulo Rangel / Паулу Ранжел; Nuno Melo! / Нуну Мелу!
PY: Santiago Peña / Сантьяго Пенья
QA: Tamim bin Hamad Al Thani! / Тамим бен Хамад Аль Тани! / Tamim bin Hamad Al Tani! / Tamim ben Hamad Al-Thani! / Tamim ben Hamad!; Mohammed bin Abdulrahman Al Thani! / Мухаммед бен Абдуррахман Аль Тани! / Mohammed bin Abdulrahman! / Мухаммед бен Абдуррахман! / Mohammed ben Abdelrahmane Al-Thani! / Mohammed ben Abdulrahman Al-Thani!
RO: Nicușor Dan! / Никушор Дан! / Nikušor Dan!; Klaus Iohannis / Клаус Йоханнис / Klaus Johanis; Ilie Bolojan / Илие Боложан; Marcel Ciolacu / Марчел Чолаку / Marsel Čolaku; Oana Țoiu / Оана Цою; Luminița Odobescu / Луминица Одобеску; Ionuț Moșteanu / Йонуц Моштяну
RS: Aleksandar Vučić / Александр Вучич / Aleksandar Vučić; Đuro Macut / Джуро Мацут / Đuro Macut; Marko Đurić / Марко Джурич / Marko Đurić; Ana Brnabić / Ана Брнабич / Ana Brnabić; Miloš Vučević / Милош Вучевич / Miloš Vučević; Ivica Dačić / Ивица Дачич / Ivica Dačić; Nikola Selaković / Никола Селакович / Nikola Selaković; Siniša Mali! / Синиша Мали! / Siniša Mali!; Bratislav Gašić / Братислав Гашич / Bratislav Gašić; Aleksandar Vulin / Александр Вулин / Aleksandar Vulin
RU: Vladimir Putin / Владимир Путин / Władimir Putin / Wladimir Putin / Vladimir Poutine / Vladimir Putin; Sergey Lavrov / Сергей Лавров / Siergiej Ławrow / Sergej Lawrow / Sergueï Lavrov / Sergei Lavrov / Sergej Lavrov; Mikhail Mishustin / Михаил Мишустин / Michaił Miszustin / Michail Mischustin / Mikhaïl Michoustine / Mihail Mişustin / Mihail Mišustin; Dmitry Medvedev / Дмитрий Медведев / Dmitrij Medvedev; Sergei Shoigu / Сергей Шойгу / Siergiej Szojgu / Sergej Schoigu / Sergueï Choïgou / Sergey Şoygu / Sergej Šojgu; Valentina Matviyenko / Валентина Матвиенко / Valentina Matvijenko; Vyacheslav Volodin / Вячеслав Володин / Vjačeslav Volodin; Andrei Belousov / Андрей Белоусов / Andrej Belousov; Alexei Overchuk / Алексей Оверчук / Aleksej Overčuk; Kirill Dmitriev / Кирилл Дмитриев / Kiril Dmitrijev; Yuri Ushakov / Юрий Ушаков / Jurij Ušakov; Sergei Ryabkov / Сергей Рябков / Sergej Rjabkov; Mikhail Galuzin / Михаил Галузин; Denis Manturov / Денис Мантуров; Alexander Novak! / Александр Новак!; Andrei Rudenko / Андрей Руденко; Marat Khusnullin / Марат Хуснуллин; Dmitry Chernyshenko / Дмитрий Чернышенко; Rustam Minnikhanov / Рустам Минниханов; Vladimir Medinsky / Владимир Мединский
RW: Paul Kagame / Поль Кагаме / Paul Kagamé; Olivier Nduhungirehe / Оливье Ндухунгирехе
SA: Mohammed bin Salman! / Мухаммед бен Салман! / Mohamed bin Salman! / Mohammed ben Salmane! / Mohammed ben Salman!; Faisal bin Farhan! / Фейсал бен Фархан! / Fejsal bin Farhan! / Fayçal ben Farhane! / Faisal ben Farhane! / Faisal bin Farhan Al Saud!
SCO: Nurlan Yermekbayev / Нурлан Ермекбаев; Zhang Ming! / Чжан Мин!
SE: Ulf Kristersson / Ульф Кристерссон / Ulf Kristerson; Maria Malmer Stenergard! / Мария Мальмер Стенергард!; Tobias Billström / Тобиас Бильстрём; Magdalena Andersson! / Магдалена Андерссон!; Pål Jonson! / Pal Jonson! / Поль Йонсон! / Пол Йонсон!
SG: Lawrence Wong! / Лоуренс Вонг!; Lee Hsien Loong! / Ли Сянь Лун!; Tharman Shanmugaratnam / Тарман Шанмугаратнам; Vivian Balakrishnan / Вивиан Балакришнан
SI: Robert Golob / Роберт Голоб / Robert Golob; Nataša Pirc Musar! / Наташа Пирц Мусар! / Nataša Pirc Musar!; Tanja Fajon / Таня Файон / Tanja Fajon; Borut Pahor / Борут Пахор / Borut Pahor; Janez Janša / Янез Янша / Janez Janša
SK: Robert Fico / Роберт Фицо / Robert Fico; Peter Pellegrini / Петер Пеллегрини / Peter Pelegrini; Juraj Blanár / Юрай Бланар / Juraj Blanar; Zuzana Čaputová / Зузана Чапутова / Zuzana Čaputova; Eduard Heger / Эдуард Хегер
SN: Bassirou Diomaye Faye! / Бассиру Диомай Фай! / Diomaye Faye!; Ousmane Sonko / Усман Сонко
SY: Ahmed al-Sharaa! / Ахмед аш-Шараа! / Ahmed al Šara! / al-Sharaa! / аш-Шараа! / Sharaa! / Ahmed al-Charaa! / Ahmad al-Charaa! / al-Charaa!; Asaad al-Shaibani! / Асаад аш-Шейбани! / Assaad al-Chaibani! / Assaad al-Chaïbani!; Bashar al-Assad! / Башар Асад! / Bašar al Asad!
TH: Paetongtarn Shinawatra / Пхэтхонгтхан Чиннават; Anutin Charnvirakul / Анутин Чанвиракун; Srettha Thavisin / Сеттха Тхависин; Maris Sangiampongsa / Марис Сангиампонгса; Sihasak Phuangketkeow / Сихасак Пхуангкеткэу
TJ: Emomali Rahmon / Эмомали Рахмон / Emomali Rachmon / Emomali Rahmon; Sirojiddin Muhriddin / Сироджиддин Мухриддин; Kokhir Rasulzoda / Кохир Расулзода; Rustam Emomali! / Рустам Эмомали!
TM: Serdar Berdimuhamedow / Сердар Бердымухамедов / Serdar Berdimuhamedov / Serdar Berdymuchamedow / Serdar Berdimuhammedow / Serdar Berdimuhamedov / Serdar Berdimouhamedov; Gurbanguly Berdimuhamedow! / Гурбангулы Бердымухамедов! / Gourbangouly Berdimouhamedov!; Rashid Meredov / Рашид Мередов / Raszid Meredow / Raşit Meredov / Rašid Meredov; Dünýägözel Gulmanowa / Дуньягозель Гулманова; Nurmuhammet Amannepesov / Нурмухаммет Аманнепесов
TN: Kais Saied / Каис Саид
TR: Recep Tayyip Erdoğan / Реджеп Тайип Эрдоган / Redžep Tajip Erdogan; Hakan Fidan / Хакан Фидан / Hakan Fidan; Mevlüt Çavuşoğlu / Мевлют Чавушоглу / Mevlut Čavušoglu; Numan Kurtulmuş / Нуман Куртулмуш / Numan Kurtulmuš; Cevdet Yılmaz! / Джевдет Йылмаз! / Dževdet Jilmaz!; Yaşar Güler / Яшар Гюлер / Яшар Гүлер / Jašar Guler; Fuat Oktay / Фуат Октай; İbrahim Kalın! / Ибрагим Калын!; Mehmet Şimşek / Мехмет Шимшек; Hulusi Akar / Хулуси Акар; Mehmet Nuri Ersoy / Мехмет Нури Эрсой; Ömer Bolat / Омер Болат; Alparslan Bayraktar / Алпарслан Байрактар
TW: Lai Ching-te! / Лай Циндэ!
UA: Volodymyr Zelenskyy / Владимир Зеленский / Volodymyr Zelensky / Wolodymyr Selenskij / Wołodymyr Zełenski / Wolodymyr Selenskyj / Vladimir Zelenskiy / Volodimir Zelenskıy / Volodimir Zelenski; Andrii Sybiha / Андрей Сибига / Andrij Sybiha / Andriy Sybiha / Andrii Sybiga / Andrij Sibiga / Andriï Sybiga / Andriy Sybiga; Denys Shmyhal / Денис Шмыгаль / Denis Šmihal; Yulia Svyrydenko / Юлия Свириденко / Julija Sviridenko; Andriy Yermak / Андрей Ермак / Andrij Jermak / Andriï Iermak; Dmytro Kuleba / Дмитрий Кулеба / Dmitro Kuleba; Rustem Umerov / Рустем Умеров; Ruslan Stefanchuk / Руслан Стефанчук; Petro Poroshenko / Петр Порошенко / Petro Poroszenko
UN: António Guterres / Антониу Гутерриш / Antonio Gutereš
US: Donald Trump / Дональд Трамп / Donald Tramp / Donald Tramp; Joe Biden / Джо Байден / Joe Bayden / Džo Bajden; Marco Rubio / Марко Рубио / Marko Rubio; Antony Blinken / Энтони Блинкен / Entoni Blinken; JD Vance / Джей Ди Вэнс / Džej Di Vens; Kamala Harris! / Камала Харрис!; Steve Witkoff / Стив Уиткофф / Stiv Vitkof; Pete Hegseth / Пит Хегсет / Pit Hegset; Keith Kellogg / Кит Келлог / Kit Kelog; Mike Pompeo / Майк Помпео / Majk Pompeo; Sergio Gor! / Серджио Гор!; Scott Bessent / Скотт Бессент; Jake Sullivan! / Джейк Салливан!; Christopher Landau / Кристофер Ландау; Massad Boulos / Массад Булос; Lloyd Austin / Ллойд Остин; John Kerry / Джон Керри; Donald Lu! / Дональд Лу!; Mike Pence / Майк Пенс; Rick Perry! / Рик Перри!
UY: Yamandú Orsi / Яманду Орси
UZ: Shavkat Mirziyoyev / Шавкат Мирзиёев / Szawkat Mirzijojew / Schawkat Mirsijojew / Chavkat Mirzioïev / Şevket Mirziyoyev / Šavkat Mirzijojev; Bakhtiyor Saidov / Бахтиёр Саидов / Bachtijor Saidow / Baxtiyor Saidov / Bahtiyor Saidov / Bahtijor Saidov / Bakhtior Saïdov; Abdulla Aripov / Абдулла Арипов; Tanzila Narbayeva / Tanzila Norboeva / Танзила Нарбаева; Nuriddin Ismoilov / Нурдинжон Исмоилов; Jamshid Khodjaev / Джамшид Ходжаев; Vladimir Norov / Владимир Норов; Abdulaziz Kamilov / Абдулазиз Камилов; Laziz Kudratov / Лазиз Кудратов; Saida Mirziyoyeva / Саида Мирзиёева; Komil Allamjonov / Комил Алламжонов; Javlon Vakhabov / Джавлон Вахабов; Sherzod Asadov! / Шерзод Асадов!; Ilkhom Makhkamov / Илхом Махкамов
VA: Leo XIV! / Léon XIV! / Лев XIV! / Lav XIV!; Pope Francis! / Папа Франциск!; Pietro Parolin / Пьетро Паролин / Pjetro Parolin
VE: Nicolás Maduro / Николас Мадуро / Nikolas Maduro; Delcy Rodríguez! / Дельси Родригес!
VN: To Lam! / То Лам!; Luong Cuong! / Лыонг Кыонг!; Pham Minh Chinh! / Фам Минь Тинь!; Bui Thanh Son! / Буй Тхань Шон!; Tran Thanh Man! / Чан Тхань Ман!; Le Hoai Trung! / Ле Хоай Чунг!; Vo Van Thuong! / Во Ван Тхыонг!; Nguyen Hong Dien! / Нгуен Хонг Зиен! / Нгуен Хонг Зьен!
XK: Albin Kurti / Альбин Курти / Aljbin Kurti; Vjosa Osmani / Вьоса Османи / Vjosa Osmani; Donika Gërvalla / Доника Гервала / Donika Gervala; Hashim Thaçi / Хашим Тачи / Hašim Tači
ZA: Cyril Ramaphosa / Сирил Рамафоса / Siril Ramafosa; Ronald Lamola / Рональд Ламола; Naledi Pandor / Наледи Пандор
AO: Téte António!
AU: Pat Conroy!
BB: Mia Mottley / Mia Amor Mottley; Kerrie Symmonds
BD: Tarique Rahman!; Touhid Hossain! / Md Touhid Hossain!; Hasan Mahmud!; AK Abdul Momen! / A. K. Abdul Momen!
AZ: Parviz Shahbazov / Парвиз Шахбазов / Пярвиз Шахбазов / Parviz Szahbazow; Mikayil Jabbarov / Микаил Джаббаров
BH: Abdullatif bin Rashid Al Zayani! / Abdullatif Al Zayani!; Hamad bin Isa Al Khalifa!
BN: Hassanal Bolkiah; Erywan Pehin Yusof!
BS: Philip Davis!
BT: Tshering Tobgay; Jigme Khesar Namgyel Wangchuck!
BW: Duma Boko!; Mokgweetsi Masisi
BZ: Johnny Briceño!
CR: Rodrigo Chaves!
DO: Luis Abinader
ER: Isaias Afwerki; Osman Saleh!
ET: Demeke Mekonnen!
FJ: Sitiveni Rabuka; Frank Bainimarama
GH: Okudzeto Ablakwa!
GT: Bernardo Arévalo!
GY: Irfaan Ali! / Mohamed Irfaan Ali! / Mohammed Irfaan Ali!; Hugh Todd!
HN: Xiomara Castro!
JM: Andrew Holness; Kamina Johnson Smith!
KH: Prak Sokhonn
LA: Thongsavanh Phomvihane
LK: Anura Kumara Dissanayake! / Anura Kumara Disanayaka!; Ranil Wickremesinghe; Mahinda Rajapaksa! / Mahinda Rajapaksha!; Gotabaya Rajapaksa!; Vijitha Herath; Harini Amarasuriya; Dinesh Gunawardena; Ali Sabry!
LS: Sam Matekane
LY: Abdul Hamid Dbeibah! / Abdulhamid Dbeibah! / Abdelhamid Dbeibah!; Mohamed al-Menfi! / Mohamed el-Menfi!
MT: Robert Abela!; Ian Borg!
MU: Pravind Jugnauth
MV: Mohamed Muizzu!; Abdulla Khaleel!; Ibrahim Mohamed Solih!
MW: Lazarus Chakwera; Peter Mutharika
MY: Najib Razak! / Najib Tun Razak!; Mahathir Mohamad!; Ismail Sabri Yaakob!; Saifuddin Abdullah!
MZ: Daniel Chapo; Filipe Nyusi
NA: Netumbo Nandi-Ndaitwah; Hage Geingob
NP: KP Sharma Oli! / K.P. Sharma Oli! / K. P. Sharma Oli!; Pushpa Kamal Dahal!; Sher Bahadur Deuba!; Sushila Karki!; Arzu Rana Deuba!; Narayan Khadka!; Pradeep Kumar Gyawali! / Pradeep Gyawali!; Narayan Prakash Saud!
PG: James Marape; Justin Tkatchenko
PK: Shah Mehmood Qureshi! / Shah Mahmood Qureshi!; Nawaz Sharif!; Arif Alvi!
SB: Jeremiah Manele
SC: Wavel Ramkalawan
SD: Abdel Fattah al-Burhan! / Abdel-Fattah al-Burhan!; Kamil Idris!
SO: Hassan Sheikh Mohamud!; Hamza Abdi Barre!; Abdisalam Abdi Ali!
SR: Chan Santokhi! / Chandrikapersad Santokhi!; Jennifer Geerlings-Simons!
SS: Salva Kiir! / Salva Kiir Mayardit!
SV: Nayib Bukele
SZ: Mswati III!
TL: José Ramos-Horta; Xanana Gusmão
TT: Kamla Persad-Bissessar; Keith Rowley!
TZ: Samia Suluhu Hassan!; Mahmoud Thabit Kombo!
UG: Jeje Odongo!
VC: Ralph Gonsalves
VE: Yván Gil!
VN: Nguyen Phu Trong!; Nguyen Xuan Phuc!; Nguyen Minh Hang!
WS: Fiame Naomi Mata'afa!
YE: Rashad al-Alimi!; Shaya al-Zindani!
ZM: Mulambo Haimbe
BF: Ibrahim Traoré!; Karamoko Jean-Marie Traoré!
BI: Évariste Ndayishimiye
BJ: Patrice Talon!; Olushegun Adjadi Bakari! / Olusegun Ajadi Bakary!; Romuald Wadagni
CD: Thérèse Kayikwamba Wagner! / Kayikwamba Wagner!; Judith Suminwa!
CF: Faustin-Archange Touadéra
CG: Jean-Claude Gakosso
CI: Alassane Ouattara; Kacou Léon Adom!; Robert Beugré Mambé!
CM: Paul Biya!; Joseph Ngute! / Joseph Dion Ngute! / Dion Ngute!; Lejeune Mbella Mbella!
DJ: Ismaïl Omar Guelleh; Abdoulkader Houssein Omar!
GA: Brice Oligui Nguema! / Brice Clotaire Oligui Nguema! / Oligui Nguema!
GN: Mamadi Doumbouya; Morissanda Kouyaté; Bah Oury!; Alpha Condé!
GQ: Teodoro Obiang Nguema Mbasogo! / Teodoro Obiang!
GW: Umaro Sissoco Embaló! / Umaro Sissoco Embalo!
KM: Azali Assoumani
LB: Joseph Aoun!; Nawaf Salam!; Youssef Raggi; Nabih Berri; Najib Mikati
MG: Andry Rajoelina; Michael Randrianirina
ML: Assimi Goïta; Abdoulaye Diop!; Abdoulaye Maïga!
MR: Mohamed Ould Ghazouani / Mohamed Ould Cheikh El Ghazouani / Mohamed Cheikh El Ghazouani; Mohamed Salem Ould Merzoug
MU: Navin Ramgoolam
NE: Abdourahamane Tiani / Abdourahamane Tchiani / Abdourahmane Tiani; Ali Mahamane Lamine Zeine!; Bakary Yaou Sangaré!
SN: Yassine Fall!; Macky Sall!
TD: Mahamat Idriss Déby! / Mahamat Idriss Déby Itno! / Mahamat Déby!; Allamaye Halina!
TG: Faure Gnassingbé / Faure Essozimna Gnassingbé; Robert Dussey
TN: Mohamed Ali Nafti!
UN: Volker Türk!; Filippo Grandi!
KZ: Nurlan Nigmatulin / Нурлан Нигматулин; Kanat Bozumbayev / Канат Бозумбаев; Yerzhan Kazykhan / Ержан Казыхан; Aigul Kuspan / Айгуль Куспан; Altai Abibullayev / Алтай Абибуллаев; Arman Shakkaliyev / Арман Шаккалиев
UZ: Viktor Makhmudov / Виктор Махмудов; Bobur Usmanov / Бобур Усманов; Bakhromjon Aloev / Бахромжон Алоев; Muzaffar Madrakhimov / Музаффар Мадрахимов; Ilkhom Nematov / Ильхом Неъматов; Shukhrat Khalmukhamedov / Шухрат Халмухамедов; Olimjon Abdullaev / Олимжон Абдуллаев
AM: Ruben Rubinyan / Рубен Рубинян
TR: Serdar Kılıç / Сердар Кылыч / Serdar Kilic
AZ: Rashad Nabiyev / Рашад Набиев
GE: Levan Davitashvili / Леван Давиташвили; Mariam Kvrivishvili / Мариам Квривишвили
IL: Reuven Azar / Реувен Азар
FI: Jussi Halla-aho / Юсси Халла-ахо / Jusi Hala-aho
KG: Rustam Mamatsadykov / Рустам Маматсадыков; Marat Imankulov / Марат Иманкулов
LT: Juozas Olekas / Юозас Олекас
SE: Andreas Norlén / Андреас Норлен
CZ: Tomio Okamura / Томио Окамура; Markéta Pekarová Adamová!
LV: Daiga Mieriņa / Дайга Миериня
UN: Rosemary DiCarlo / Розмари Дикарло / Розмари ДиКарло; Amina Mohammed! / Амина Мохаммед!; Kaha Imnadze / Каха Имнадзе
CN: Cai Qi! / Цай Ци!
US: Tom Barrack / Том Баррак; Julie Stufft / Джули Стаффт
IQ: Masrour Barzani! / Масрур Барзани!; Nechirvan Barzani! / Нечирван Барзани!
SA: Salman bin Abdulaziz Al Saud! / Салман бен Абдель Азиз Аль Сауд!
ZW: Emmerson Mnangagwa / Эммерсон Мнангагва
AT: Walter Rosenkranz!; Wolfgang Hattmannsdorfer; Gerhard Karner!; Claudia Plakolm; Klaudia Tanner!; Andreas Babler
DE: Géza Andreas von Geyr!; Bernhard Kotsch; Gunther Krichbaum; Katherina Reiche!; Alexander Dobrindt; Bärbel Bas!; Thorsten Frei!
CH: Beat Jans!; Elisabeth Baume-Schneider; Albert Rösti!; Maja Riniker
EE: Lauri Hussar
OSCE: Feridun Sinirlioğlu / Feridun Sinirlioglu; Helga Maria Schmid! / Helga Schmid!
UN: Rafael Grossi!
AM: Vahan Kostanyan / Ваган Костанян / Wahan Kostanjan
RU: Sergey Nechaev! / Sergej Netschajew! / Sergei Netschajew!
FR: Benjamin Haddad!; Catherine Vautrin; Éléonore Caroit
DZ: Sifi Ghrieb; Nadir Larbaoui; Abdelaziz Djerad; Sabri Boukadoum; Ramtane Lamamra; Lounès Magramane / Lounes Magramane
SN: Cheikh Niang!
CV: Ulisses Correia e Silva! / Correia e Silva!; José Maria Neves!
ML: Ibrahim Boubacar Keïta! / Ibrahim Boubacar Keita!
GA: Ali Bongo Ondimba! / Ali Bongo!
LR: George Weah!
TN: Sarra Zaafrani Zenzri!
AL: Elisa Spiropali; Ferit Hoxha!
BA: Savo Minić / Саво Минич; Radovan Višković / Радован Вишкович; Šefik Džaferović / Шефик Джаферович; Bakir Izetbegović / Бакир Изетбегович; Staša Košarac / Сташа Кошарац; Zukan Helez / Зукан Хелез; Siniša Karan! / Синиша Каран!; Bisera Turković / Бисера Туркович; Zoran Tegeltija / Зоран Тегелтия
EU: Magnus Brunner / Магнус Бруннер / Magnus Bruner; Andrius Kubilius / Андрюс Кубилюс / Andrijus Kubilijus; Gert Jan Koopman! / Герт Ян Копман! / Gert Jan Kopman!; Federica Mogherini / Федерика Могерини / Federika Mogerini; Johannes Hahn! / Йоханнес Хан! / Johanes Han!; Jean-Claude Juncker / Жан-Клод Юнкер / Žan-Klod Junker; Emanuele Giaufret / Эмануэле Жоффре / Emanuele Žofre; Andreas von Beckerath! / Andreas fon Bekerat!; Valdis Dombrovskis / Валдис Домбровскис / Valdis Dombrovskis
HR: Kolinda Grabar-Kitarović / Колинда Грабар-Китарович; Gordan Jandroković / Гордан Яндрокович; Ivan Anušić! / Иван Анушич!; Davor Božinović / Давор Божинович
ME: Dritan Abazović / Дритан Абазович; Zdravko Krivokapić / Здравко Кривокапич; Filip Vujanović / Филип Вуянович; Dragan Krapović / Драган Крапович; Danijel Živković! / Даниэль Живкович!; Aleksa Bečić / Алекса Бечич; Duško Marković! / Душко Маркович!
MK: Nikola Dimitrov! / Никола Димитров!; Vlado Misajlovski / Владо Мисайловский; Bujar Osmani! / Буяр Османи!; Dimitar Kovačevski / Димитар Ковачевский; Talat Xhaferi / Талат Джафери / Talat Džaferi
NO: Masud Gharahkhani / Масуд Гарахани / Masud Garahkani; Tore O. Sandvik! / Tore Sandvik! / Туре Сандвик! / Sandvik! / Сандвик!
RS: Jagoda Lazarević! / Ягода Лазаревич!; Adrijana Mesarović / Адриана Месарович; Dubravka Đedović Handanović! / Дубравка Джедович-Ханданович! / Dubravka Đedović!; Marina Raguš / Марина Рагуш; Damjan Jović! / Дамьян Йович!; Nemanja Starović / Неманья Старович; Nenad Popović! / Ненад Попович!; Maja Gojković / Мая Гойкович; Vladimir Orlić / Владимир Орлич; Tomislav Nikolić! / Томислав Николич!; Nebojša Stefanović! / Небойша Стефанович!; Zorana Mihajlović! / Зорана Михайлович!; Tomislav Momirović / Томислав Момирович; Tanja Miščević / Таня Мищевич; Darija Kisić! / Дария Кисич!; Rasim Ljajić / Расим Ляич; Nenad Vujić! / Ненад Вуич!; Boris Bratina! / Борис Братина!; Zlatibor Lončar / Златибор Лончар; Petar Petković! / Петар Петкович!; Snežana Paunović! / Снежана Паунович!; Elvira Kovač! / Эльвира Ковач!; Milan Mojsilović / Милан Мойсилович; Suzana Vasiljević! / Сузана Васильевич!
RU: Alexander Botsan-Kharchenko / Александр Боцан-Харченко / Aleksandar Bocan-Harčenko; Igor Kalabukhov / Игорь Калабухов / Igor Kalabuhov; Petr Ivantsov / Петр Иванцов / Petar Ivancov
SK: Marián Kéry! / Марьян Кери! / Marijan Keri!; Richard Raši! / Рихард Раши! / Rihard Raši!; Robert Kaliňák! / Роберт Калиняк! / Robert Kalinjak!
US: Christopher Hill! / Кристофер Хилл! / Kristofer Hil!; Richard Grenell / Ричард Гренелл / Ričard Grenel; Gabriel Escobar / Габриэль Эскобар / Gabrijel Eskobar; Matthew Palmer! / Мэтью Палмер! / Metju Palmer!; James O'Brien! / Джеймс О'Брайен! / Džejms O'Brajen!; Michael Waltz / Майк Уолтц / Majk Volc; Derek Chollet / Дерек Шолле / Derek Šole; Rex Tillerson / Рекс Тиллерсон / Reks Tilerson
GB: Karen Pierce! / Карен Пирс! / Karen Pirs!; Stuart Peach! / Стюарт Пич! / Stjuart Pič!; Dominic Raab / Доминик Рааб
DE: Manuel Sarrazin / Мануэль Сарразин / Manuel Saracin; Sigmar Gabriel! / Зигмар Габриэль! / Zigmar Gabrijel!; Norbert Lammert / Норберт Ламмерт / Norbert Lamert; Stefan Rouenhoff!; Joachim Gauck / Йоахим Гаук / Joahim Gauk
GR: Prokopis Pavlopoulos / Прокопис Павлопулос / Prokopios Pavlopulos; Alexis Tsipras / Алексис Ципрас / Aleksis Cipras; Katerina Sakellaropoulou / Катерина Сакелларопулу / Katerina Sakelaropulu; Nikos Kotzias / Никос Котзиас
CN: Li Ming! / Ли Мин! / Li Ming!; Chen Bo! / Чэнь Бо! / Čen Bo!
TR: Süleyman Soylu / Сулейман Сойлу / Sulejman Sojlu; Binali Yıldırım! / Бинали Йылдырым! / Binali Jildirim!
XK: Behgjet Pacolli / Бехджет Пацолли / Bedžet Pacoli; Hajrulla Çeku! / Hajrula Čeku!; Glauk Konjufca / Глаук Конюфца; Besnik Bislimi / Бесник Бислими
BG: Ekaterina Zaharieva / Екатерина Захариева / Ekaterina Zaharijeva; Iliana Iotova / Илияна Йотова / Ilijana Jotova
HU: Zsolt Németh! / Жолт Немет! / Žolt Nemet!
SI: Marjan Šarec / Марьян Шарец / Marjan Šarec; Miro Cerar / Миро Церар; Urška Klakočar Zupančič!; Predrag Baković!
IT: Luca Gori! / Лука Гори! / Luka Gori!
CY: Annita Demetriou
VA: Paul Richard Gallagher! / Paul Gallagher!
UG: Yoweri Museveni / Йовери Мусевени; Robinah Nabbanja
ZM: Hakainde Hichilema / Хакаинде Хичилема
MA: Rachid Talbi Alami! / Rachid Talbi El Alami! / Talbi El Alami! / Talbi Alami!; Mohamed Ould Errachid!
UY: Mario Lubetkin; Luis Lacalle Pou!
GH: Jane Naana Opoku-Agyemang!; Nana Akufo-Addo!
TZ: Mwigulu Nchemba; Kassim Majaliwa
KE: Kithure Kindiki; Alfred Mutua
NG: Kashim Shettima; Bianca Odumegwu-Ojukwu!
ZA: Paul Mashatile; Parks Tau!
SL: Julius Maada Bio!; Timothy Kabba
LR: Joseph Boakai; Sara Beysolow Nyanti!
GM: Adama Barrow
GN: Amadou Oury Bah!
GW: Horta Inta-A!
BF: Jean Emmanuel Ouédraogo! / Rimtalba Jean Emmanuel Ouédraogo!
BI: Albert Shingiro; Gervais Ndirakobuca
BJ: Mariam Chabi Talata!
RW: Justin Nsengiyumva; Édouard Ngirente
CF: Sylvie Baïpo-Temon; Félix Moloua
CG: Anatole Collinet Makosso!
CD: Christophe Lutundula; Vital Kamerhe
GA: Alexandre Barro Chambrier!; Michel Régis Onanga Ndiaye!
GQ: Simeón Oyono Esono!; Teodoro Nguema Obiang Mangue!
AO: Esperança da Costa!; Manuel Homem!
MZ: Maria Manuela Lucas!; Maria Benvinda Levy!
MG: Rasata Rafaravavitafika!
KM: Mbaé Mohamed!
DJ: Abdoulkader Kamil Mohamed!; Mahmoud Ali Youssouf!
SS: Monday Semaya Kumba!
SD: Mohieddin Salem!
LY: Taher al-Baour!; Mohamed Takala; Aguila Saleh!
MR: Mokhtar Ould Diay!; Mohamed Ould Meguett!
SN: Malick Ndiaye! / El Malick Ndiaye!
TD: Abdoulaye Sabre Fadoul!
NA: Selma Ashipala-Musavyi!
BW: Phenyo Butale!
ZW: Amon Murwira; Constantino Chiwenga
MW: George Chaponda
ET: Temesgen Tiruneh!
ER: Yemane Ghebreab!
AR: Pablo Quirno!; Karina Milei!; Cristina Fernández de Kirchner!
BO: Rodrigo Paz!; Luis Arce!; Fernando Aramayo!; Celinda Sosa!
CL: Alberto van Klaveren!; Francisco Pérez Mackenna!
CO: Rosa Yolanda Villavicencio! / Rosa Villavicencio!; Laura Sarabia; Luis Gilberto Murillo!
EC: Gabriela Sommerfeld; María José Pinto!
PE: Hugo de Zela!; Elmer Schialer; Ernesto Álvarez Miranda!
PY: Rubén Ramírez Lezcano!
PA: José Raúl Mulino!; Javier Martínez-Acha!; Laurentino Cortizo
CR: Arnoldo André Tinoco!; Laura Fernández!
GT: Carlos Ramiro Martínez!
HN: Nasry Asfura
SV: Alexandra Hill Tinoco!
NI: Daniel Ortega!; Rosario Murillo!
DO: Roberto Álvarez!; Raquel Peña!
HT: Alix Didier Fils-Aimé!; Laurent Saint-Cyr!
VE: Jorge Rodríguez!
BR: Celso Amorim!
MX: Marcelo Ebrard
AD: Xavier Espot! / Xavier Espot Zamora!; Imma Tor Faus!
MC: Albert II! / Prince Albert II!
LI: Hans-Adam II!; Brigitte Haas; Daniel Risch; Dominique Hasler!; Sabine Monauni
SM: Luca Beccari!
MT: Myriam Spiteri Debono!
IS: Bjarni Benediktsson!
LU: Claude Wiseler!
NL: Sophie Hermans!
SE: Carl XVI Gustaf!
DK: Frederik X!
EE: Jonatan Vseviov!
LV: Andris Pelšs!
LT: Remigijus Motuzas!; Audra Plepytė!
PT: António José Seguro!
ES: Francina Armengol!; Carlos Cuerpo!
IT: Ignazio La Russa!; Lorenzo Fontana!; Adolfo Urso!
GR: Vassilis Bikas!
RO: Silviu Predoiu!; Mircea Abrudean!
BG: Raya Nazaryan!; Andrey Gyurov!
IE: Neale Richmond!; Paschal Donohoe!
GB: Stephen Doughty!; Hamish Falconer!; Jonathan Powell!; Rachel Reeves!
NO: Andreas Kravik!; Eivind Vad Petersson!
FI: Ville Tavio!; Mika Aaltola!
CH: Helene Budliger Artieda!; Alexandre Fasel!
AE: Mansour bin Zayed Al Nahyan!; Sultan Al Jaber!; Khaled bin Mohamed bin Zayed Al Nahyan!
QA: Sultan bin Saad Al-Muraikhi!; Mohammed bin Abdulaziz Al-Khulaifi! / Mohammed Al-Khulaifi! / Mohammed al-Khoulaïfi!; Majed al-Ansari!
BH: Salman bin Hamad Al Khalifa!
KW: Jarrah Jaber Al-Ahmad Al-Sabah!; Ahmad Abdullah Al-Ahmad Al-Sabah!; Sabah Al-Khalid Al-Sabah! / Sabah Khaled Al-Hamad Al-Sabah! / Sabah Al-Khaled Al-Sabah!
SA: Khalid bin Salman!; Waleed Elkhereiji! / Waleed Al-Khuraiji!; Adel al-Jubeir! / Adel al-Joubeir!
JO: Hussein bin Abdullah!
EG: Tamim Khallaf!; Hassan Rashad!
SY: Mohammed al-Bashir!; Murhaf Abu Qasra!
LB: Tarek Mitri!
PS: Varsen Aghabekian!; Hussein al-Sheikh! / Hussein al-Cheikh!
IQ: Qasim al-Araji!
YE: Salem bin Breik!
BT: D. N. Dhungyel!
MV: Hussain Mohamed Latheef!
BD: Khalilur Rahman!
MM: Than Swe!; Nyo Saw!
LA: Saleumxay Kommasith!
KH: Norodom Sihamoni!
MY: Ahmad Zahid Hamidi!; Johari Abdul Ghani!
ID: Gibran Rakabuming Raka!; Megawati Sukarnoputri!
FJ: Naiqama Lalabalavu!
PG: Bob Dadae!
TO: Aisake Eke!; Tupou VI!
WS: Laauli Leuatea Schmidt! / La'auli Leuatea Schmidt!
VU: Jotham Napat!
TV: Feleti Teo!
NR: David Adeang!
MH: Hilda Heine!
PW: Surangel Whipps Jr.!
KI: Taneti Maamau!
NP: Bal Nand Sharma!; Ram Chandra Poudel! / Ramchandra Paudel!
MN: Nyam-Osoryn Uchral! / Uchral Nyam-Osor!`;

export interface WorldPerson {
  readonly name: string;
  readonly party: PartyCode;
  /** What the person is found by: full names in Latin and Cyrillic letters, and the family names that are known alone. */
  readonly forms: readonly string[];
}

export const WORLD_PEOPLE: readonly WorldPerson[] = TABLE.trim().split('\n').flatMap(readLine);

function readLine(line: string): WorldPerson[] {
  const [code = '', people = ''] = line.split(/: (.*)/s);
  return people.split(';').map((entry) => readPerson(entry, code as PartyCode));
}

function readPerson(entry: string, party: PartyCode): WorldPerson {
  const written = entry.split(' / ').map((form) => form.trim());
  const forms = written.flatMap((form) => (form.endsWith('!') ? [form.slice(0, -1)] : withFamily(form)));
  return { name: forms[0] ?? '', party, forms: [...new Set(forms)] };
}

function withFamily(form: string): string[] {
  const family = form.split(' ').at(-1) ?? form;
  return family === form ? [form] : [form, family];
}
