/**
 * Short forms that are no beginning of the name they stand for; those that are (Ben, Alex, Inma) need no line. English first, then what people of science
 * print beside their full names. Written for this project.
 */
const table = `
william: bill billy will willy liam
robert: bob bobby rob bert
richard: dick rick rich
james: jim jimmy jamie
john: jack johnny jon
jonathan: jon
edward: ted ed eddie ned
theodore: ted teddy
thomas: tom tommy
michael: mike mick mickey misha
mikhail: misha
charles: charlie chuck
margaret: peggy meg maggie greta rita
elizabeth: liz beth betty lisa betsy eliza bess
katherine: kate kathy katie kitty katya
catherine: kate cathy katie
ekaterina: katya
henry: harry hank
harold: harry hal
lawrence: larry
laurence: larry
gerald: jerry gerry
jerome: jerry
joseph: joe joey
josef: sepp
francis: frank
francisco: paco pancho
franciscus: frans
ferdinand: ferdi
jose: pepe
ignacio: nacho
enrique: quique
andrew: andy drew
anthony: tony
antonio: toni tony
antonius: ton toon
alexander: sasha alex sandy xander alec sacha
alexandra: sasha sandra
alexandre: sacha
aleksandr: sasha
aleksander: sasha
aleksandra: sasha ola
vladimir: volodya vova
dmitry: dima mitya
dmitri: dima mitya
sergey: serge seryozha
sergei: serge
evgeny: eugene zhenya
evgeniy: eugene
evgenii: eugene
evgenia: eugenia zhenya
yevgeny: eugene
nikolai: nick kolya
nikolay: nick kolya
nicholas: nick
pavel: paul pasha
petr: peter
piotr: peter
pyotr: peter
yuri: yura
ivan: vanya
anna: anya ania
maria: masha
natalia: natasha
tatiana: tanya
olga: olya
elena: lena
helena: lena
johannes: hans jan
johann: hans
nikolaus: klaus
christian: chris
christopher: chris kit topher
christine: chris tina
christina: chris tina
friedrich: fritz fred
frederick: fred
heinrich: heinz
ulrich: uli
katharina: kathi kati
magdalena: lena
wilhelm: willi willy
wilhelmus: wim
willem: wim
hendrik: henk
cornelis: kees
jacobus: jaap koos
jakob: jaap
gerardus: gerard
petrus: piet peter
martinus: martin
giuseppe: beppe pino
giovanni: gianni nino
luigi: gigi
salvatore: toto
lluis: luis
josep: pep
jordi: jorge
montserrat: montse
concepcion: concha
rosario: charo
dolores: lola
istvan: steve stephen
gyorgy: george
jozsef: joe
janos: john
laszlo: leslie
stephen: steve
steven: steve
susan: sue susie
suzanne: sue
deborah: debbie debra
patricia: pat patty trish
barbara: barb
jennifer: jen jenny
rebecca: becky
victoria: vicky
virginia: ginny
dorothy: dot dottie
eleanor: nell ellie
abigail: gail
amanda: mandy
cynthia: cindy
sandra: sandy
samantha: sam
timothy: tim
leonard: len lenny
leonardo: leo
albert: al bert
alfred: al fred
arthur: art
bernard: bernie
bartholomew: bart
bartlomiej: bartek
benjamin: ben benny
clifford: cliff
donald: don
douglas: doug
eugene: gene
geoffrey: geoff jeff
jeffrey: jeff
gregory: greg
grzegorz: greg
jakub: kuba
tomasz: tomek
krzysztof: chris
malgorzata: gosia
agnieszka: aga
matthew: matt
nathaniel: nate nathan
nathan: nate
patrick: pat paddy
peter: pete
philip: phil
phillip: phil
raymond: ray
roderick: rod
ronald: ron
russell: russ
sidney: sid
stanley: stan
vincent: vince
walter: walt wally
zachary: zach zack
mohammad: mohamed muhammad mohammed md mohd
mohammed: mohamed muhammad
muhammad: mohamed
ahmed: ahmad
yusuf: joseph yousef
ibrahim: abraham
ioannis: yannis giannis john
konstantinos: kostas costas
dimitrios: dimitris
georgios: george giorgos yorgos
nikolaos: nikos nick
panagiotis: panos
athanasios: thanos
vasileios: vasilis bill
aikaterini: katerina
emmanuel: manolis manos
spyridon: spyros
stavros: steve
srinivasan: srini vasan
subramanian: subra mani
ramakrishnan: ram
krishnamurthy: krishna
venkatesh: venky
`;

const formalOf = new Map<string, readonly string[]>();
for (const line of table.trim().split("\n")) {
  const [formal, short] = line.split(": ");
  for (const nickname of short!.split(" ")) formalOf.set(nickname, [...(formalOf.get(nickname) ?? []), formal!]);
}

/** The names that a short form stands for ("bill" → william, vasileios); none for what is no short form. */
export const formalNames = (nickname: string): readonly string[] => formalOf.get(nickname) ?? none;
const none: readonly string[] = [];

export const isShortFor = (nickname: string, formal: string): boolean => formalNames(nickname).includes(formal);
