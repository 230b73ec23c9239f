/*
 * Whose news an English article tells: national agencies and broadcasters name their own ministers without the country. Those
 * that write of all the world (Reuters, AFP, Xinhua, TASS, Anadolu) tell nothing of it.
 */

/** `CODE: labels; words`: labels count in brackets or beside a hyphen or stroke alone, words anywhere. */
const TABLE = `
AE: wam
AL: ata
AM: ; armenpress
AO: ; angop
AZ: trend apa; azertac azertag
BA: fena srna
BB: bgis gis
BD: bss unb
BG: bta
BH: bna
BY: ; belta
CZ: ctk
EE: err
ET: ena fbc
GE: ; interpressnews
GH: gna
GY: dpi
HR: ; hina
HU: mti
ID: antara
IQ: ina
IR: irna isna
JM: jis
JO: petra
KE: kna kbc
KG: kabar; akipress
KH: akp
KR: ; yonhap
KZ: ; kazinform
LA: kpl
LB: nna
LT: elta lrt
LV: leta
MD: infotag ipn; moldpres
MK: mia
MN: ; montsame
MY: ; bernama
MZ: aim
NA: nampa
NG: nan
NP: rss
OM: ona
PH: pna
PK: app
PL: pap
PS: wafa
RO: ; agerpres
RS: ; tanjug
SA: spa
SD: suna
SI: sta
SK: tasr
SO: sonna
SY: sana
TH: nnt
TJ: khovar
TM: tdh
UA: ; ukrinform
UZ: uza dunyo
VN: vna vns
YE: saba
ZA: ; sanews
ZW: ziana`;

export const home: Readonly<Record<string, { readonly labels: string; readonly words: string }>> =
  Object.fromEntries(
    TABLE.trim()
      .split('\n')
      .map((row) => {
        const [code = '', marks = ''] = row.split(':');
        const [labels = '', words = ''] = marks.split(';').map((part) => part.trim());
        return [code, { labels, words }];
      }),
  );
