/** Who is known from "за словами" alone has the name that a reader would look for. */
import { expect, test } from 'vitest';
import { fromGenitive } from '../../../../src/draft/languages/cyrillic/genitive.ts';
import { textOf } from '../../../../src/draft/statements/source-words.ts';
import type { Token } from '../../../../src/draft/text/tokens.ts';
import { draftOf } from './gold.ts';

const UKRAINIAN = `Оксани Лисенко = Оксана Лисенко; Олега Вітрова = Олег Вітров; Ганни Вишні = Ганна Вишня
Миколи Кравця = Микола Кравець; Андрія Коваля = Андрій Коваль; Левка Тихого = Левко Тихий
Дарини Степової = Дарина Степова; Петра Шевченка = Петро Шевченко; Зої Мельник = Зоя Мельник
Марії О. Сороки = Марія О. Сорока; Ігоря Білецького = Ігор Білецький; Наталії Заньковецької = Наталія Заньковецька
міністерства оборони = міністерство оборони; речниці порту = речниця порту; поліції = поліція; уряду = уряд
місцевої влади = місцева влада; голови Одеської ОВА = голова Одеської ОВА; рятувальників = рятувальники
місцевих мешканців = місцеві мешканці; лікарів = лікарі; водіїв = водії; агенції «Берег» = агенція «Берег»
заступника міністра = заступник міністра; Міноборони = Міноборони; Reuters = Reuters; Білого дому = Білий дім
учителів = учителі; судді = суддя; посла = посол; управління води = управління води; ЗСУ = ЗСУ`;

const RUSSIAN = `Ермека Сарова = Ермек Саров; Лидии Громовой = Лидия Громова; Анны Ильиной = Анна Ильина
Игоря Кравца = Игорь Кравец; Юрия Толмачёва = Юрий Толмачёв; Ольги Белинской = Ольга Белинская
Сергея Рыбака = Сергей Рыбак; Ильи Никитина = Илья Никитин; Натальи Коваль = Наталья Коваль
министерства обороны = министерство обороны; комиссии = комиссия; главы района = глава района
пассажирки парома = пассажирка парома; городской полиции = городская полиция; экспертов = эксперты
спасателей = спасатели; очевидцев = очевидцы; военных = военные; издания «Берег» = издание «Берег»
пресс-секретаря = пресс-секретарь; судьи = судья; экологов = экологи; МЧС = МЧС; посла = посол`;

/** Words and signs, as a sentence has them. */
const tokensOf = (text: string) => [...text.matchAll(/[\p{L}-]+|\S/gu)].map(({ index, 0: word }): Token => ({
  start: index, end: index + word.length, text: word, pos: 'X', lemma: word.toLowerCase(),
}));

test.each([['uk', UKRAINIAN], ['ru', RUSSIAN]] as const)('%s: the nominative by the endings', (language, list) => {
  const pairs = list.split(/[;\n] ?/).map((line) => line.split(' = '));
  const clause = { tokens: [], hidden: [], language, isPlace: () => false };
  expect(pairs.map(([genitive = '']) => textOf(fromGenitive(tokensOf(genitive), clause))))
    .toEqual(pairs.map(([, nominative]) => nominative));
});

test('a name and role behind “за словами” are in the nominative, '
  + 'and a country behind a body’s name stays', async () => {
  const text = [
    'За словами Оксани Лисенко, речниці порту, насоси стоять.',
    'За даними Держприкордонслужби України, черг на кордоні немає.',
    'Насоси стоять, за словами міського голови Одеси Олега Вітрова.',
    'Вітров додав, що води не буде.',
  ];
  const { speakers, statements } = await draftOf({ title: 'x', text }, 'uk');
  expect(speakers.map(({ name, role, place }) => [name, role, place])).toEqual([
    ['Оксана Лисенко', 'речниця порту', undefined],
    ['Держприкордонслужба України', undefined, 'ukraine'],
    ['Олег Вітров', 'міський голова Одеси', 'odesa'],
  ]);
  expect(statements.map((one) => speakers.findIndex(({ id }) => id === one.speakers[0]))).toEqual([0, 1, 2, 2]);
});
