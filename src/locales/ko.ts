import { numberIn } from './counted.ts';
import { KO_SIGNS } from './signs-ko.ts';
import type { Interface } from './messages.ts';

const number = numberIn('ko');
const area = numberIn('ko', { maximumSignificantDigits: 4 });

/** Particles that change with the last sound of a name are avoided: names come in other scripts too. */
export const KO: Interface = {
  ...KO_SIGNS,
  number,
  area: (value) => `${area(value)}km²`,
  meanings: {
    confirms: '자신이나 자기 편의 일을 사실이라고 말함',
    claims: '사실이라고 말함',
    denies: '사실이 아니라고 말함',
    reports: '일어난 일이나 나온 말을 전함',
    appraises: '그 가치를 평가함',
    warns: '반드시 뒤따를 일을 말함',
    withholds: '말할 수 있는 것을 밝히지 않음',
  },
  contestedTag: '엇갈림',
  close: '닫기',

  skip: '기사로 건너뛰기',
  bar: {
    line: '누가 어디에 대해 무엇을 말했나',
    language: '언어',
    map: '지도',
    projections: { globe: '지구본', mercator: '평면 지도' },
    colours: '색상',
    save: '그림 저장',
    embed: '퍼가기',
    about: '이 지도에 대하여',
  },
  themes: { auto: '기기 설정대로', light: '밝게', dark: '어둡게', contrast: '고대비', print: '인쇄용(흰 바탕)', mono: '회색조' },

  map: {
    name: '지도',
    drawing: '지도를 그리는 중…',
    still: '정지된 지도입니다. 지금 이 브라우저에서 WebGL을 쓸 수 없습니다. 나머지 기능은 모두 작동합니다.',
    legend: '범례',
    ring: '고리의 호는 그 장소에 관한 진술의 입장을 나타냅니다.',
    dashed: '분쟁 중인 경계는 점선',
    sources: '경계와 출처',
    canvas: '지도 화면: 화살표 키로 이동, 더하기와 빼기로 확대·축소, Enter로 가운데 장소 선택',
    zoomIn: '확대',
    zoomOut: '축소',
    wake: { click: '지도를 클릭하면 확대·축소할 수 있습니다', tap: '지도를 누르면 움직일 수 있습니다' },
    unmentioned: (country) => `${country}: 언급한 진술이 없습니다.`,
  },

  filter: {
    search: '검색',
    searchAll: '진술, 발언자, 장소 검색',
    open: '필터',
    clear: (shown, total) => `초기화 (${number(total)}건 중 ${number(shown)}건)`,
    speaker: '발언자',
    allSpeakers: '모든 발언자',
    stance: '입장',
    kind: '장소를 가리키는 방식',
    contestedOnly: (count) => `엇갈리는 진술만 (${number(count)})`,
  },
  someOf: (shown, total) => `${KO_SIGNS.statements(total)} 중 ${number(shown)}건`,
  kinds: { name: '지명으로', demonym: '국민·주민을 가리키는 말로', metonym: '정부를 뜻하는 말로', implied: '암시됨: 자체 해석' },
  nothing: {
    none: '진술이 없습니다.',
    noneAbout: (place) => `${place}: 진술이 없습니다.`,
    noneLeft: '필터에 맞는 진술이 없습니다.',
    noneLeftAbout: (place) => `${place}: 필터에 맞는 진술이 없습니다.`,
    drop: {
      query: (statements) => `검색어 빼기 (${statements})`,
      speaker: (statements) => `발언자 조건 빼기 (${statements})`,
      stances: (statements) => `입장 조건 빼기 (${statements})`,
      kinds: (statements) => `언급 방식 조건 빼기 (${statements})`,
      contestedOnly: (statements) => `‘엇갈리는 진술만’ 빼기 (${statements})`,
    },
  },

  article: {
    retold: '자체적으로 다시 풀어 씀',
    title: '기사 본문',
    whole: '기사 전체 보기',
    inParagraph: (paragraph) => `${paragraph}번째 단락의 진술`,
    paragraphOf: (paragraph) => `다시 쓴 글의 ${paragraph}번째 단락`,
  },
  statement: {
    all: '진술',
    every: '모든 진술',
    byPlace: '장소별 진술',
    modes: { quote: '직접 인용', paraphrase: '간접 인용', narration: '기사 자체의 서술' },
    inArticle: '기사에 실림',
    link: '이 진술의 링크',
    linkTo: (speaker) => `이 진술의 링크: ${speaker}`,
    places: '언급된 장소',
    others: '이에 관한 다른 진술',
  },
  translation: { ours: '자체 번역', original: '원문' },
  relations: {
    disputes: {
      from: ({ name }) => `${name}의 진술을 반박함`,
      to: ({ name }) => `이를 반박하는 ${name}의 진술`,
    },
    supports: {
      from: ({ name }) => `${name}의 진술을 뒷받침함`,
      to: ({ name }) => `이를 뒷받침하는 ${name}의 진술`,
    },
    contrasts: {
      from: ({ name }) => `${name}의 진술과 대비됨`,
      to: ({ name }) => `이와 대비되는 ${name}의 진술`,
    },
  },
  bases: { stated: '기사에 명시됨', editorial: '자체 해석' },
  dispute: {
    title: '엇갈리는 진술',
    about: '기사는 두 진술을 모두 전하며 어느 쪽이 맞는지 판정하지 않습니다.',
    bothSides: '양쪽 진술',
    pair: (by, of) => `${of.name}의 진술과 이를 반박하는 ${by.name}의 진술`,
  },
  figures: {
    title: '수치',
    about: (text) => `약 ${text}`,
    range: (low, high) => `${low}~${high}`,
    scale: (most) => `0부터 ${most}까지 같은 눈금`,
  },
  place: {
    title: '장소',
    inside: (larger) => `상위 지역: ${larger}`,
    parts: (part) => `이 안의 장소: ${part}`,
    partsOf: (part) => `이 안의 장소: ${part}`,
    order: '읽는 순서에 따른 장소',
    index: '장소 색인',
    notDrawn: '언급되었으나 지도에 없는 곳',
  },

  notices: {
    fileMistakes: '파일의 오류 내용',
    dismiss: '숨기기',
    unknown: (key, value) => `주소에 있는 ${key} ‘${value}’ 값은 이 이야기에 없어 무시했습니다.`,
    unknownPosition: (value) => `주소에 있는 지도 위치 ‘${value}’ 값은 ‘확대 수준/위도/경도’ 형식이 아니어서 무시했습니다.`,
    notDrawn: (place, ref) => `‘${place}’: 지도에 ${ref} 항목이 없어 표시할 수 없습니다. 관련 진술은 장소 목록에 있습니다.`,
    layerMissing: (layer, reason) => `지도 레이어 ‘${layer}’ 항목을 불러오지 못해(${reason}) 나머지만 표시합니다.`,
    translationMissing: (reason) => `번역을 불러오지 못해(${reason}) 이야기를 원래 언어로 표시합니다.`,
    translationMistakes: '번역 파일에 오류가 있어 해당 부분은 원래 언어로 표시합니다.',
  },

  save: {
    preparing: '준비하는 중…',
    failed: '그림을 그리는 기능을 불러오지 못했습니다. 연결을 확인하고 페이지를 새로 고치세요.',
    figure: '그림',
    size: '크기',
    sizes: {
      '16:9': '슬라이드, 16:9', '4:3': '슬라이드, 4:3', square: '정사각형', social: '링크 공유용', a4: 'A4 세로', 'a4-landscape': 'A4 가로', own: '직접 입력',
    },
    width: '너비',
    height: '높이',
    sides: (least, most) => `픽셀 단위, ${least}에서 ${most}까지의 정수.`,
    file: '파일',
    scale: '배율',
    language: '언어',
    statements: '진술',
    statementChoices: { none: '없음', key: '목록', full: '원문 포함' },
    save: '저장',
    saved: (name) => `저장한 파일: ${name}`,
    making: '그림을 만드는 중…',
    copying: '복사하는 중…',
    copy: { picture: '그림 복사', caption: '설명문 복사', address: '링크 복사', citation: '인용 표기 복사' },
    copied: { picture: '그림을 복사했습니다', caption: '설명문을 복사했습니다', address: '링크를 복사했습니다', citation: '인용 표기를 복사했습니다' },
    texts: '그림에 딸린 글',
    caption: '설명문',
    alt: '그림을 볼 수 없는 독자를 위한 설명',
    citation: '인용 표기',
    address: '링크',
    view: '지금 보이는 지도',
    viewAbout: 'PNG 형식: 지금의 확대 상태 그대로, 표지와 축척, 출처를 함께 담습니다.',
    viewMissing: '저장할 지도가 없습니다. 지도에는 WebGL이 필요하지만 지금 이 브라우저에서 쓸 수 없습니다. 위의 그림에는 필요하지 않습니다.',
    viewSave: '보이는 대로 저장',
    noCopy: '브라우저가 복사를 허용하지 않았습니다. 아래의 글을 직접 선택해 복사하세요.',
    noPictures: '이 브라우저는 그림을 복사할 수 없습니다. 대신 PNG로 저장하세요.',
    noCopyOfPicture: '브라우저가 그림 복사를 허용하지 않았습니다. 대신 PNG로 저장하세요.',
  },

  embed: {
    about: '여기에서 선택한 장소, 필터, 언어, 색상을 그대로 다른 페이지에 보여 주는 코드입니다.',
    fills: '페이지 너비에 맞게',
    code: '코드',
    copy: '코드 복사',
    copied: '코드를 복사했습니다',
    back: '전체 지도',
    full: '전체 페이지 열기',
  },

  policy: {
    article: '기사',
    borders: '경계',
    bordersText: '크림반도와 세바스토폴은 러시아와 우크라이나가 모두 영유권을 주장하므로, 어느 쪽에도 넣지 않고 점선으로 둘러싼 별도의 지역으로 그렸습니다. '
      + '자료에 나오는 다른 분쟁 경계도 점선입니다. 그 밖의 경계는 Natural Earth를 따르며, 누가 옳은지가 아니라 누가 실제로 통치하는지를 나타냅니다. '
      + '이 지도의 선은 영토의 귀속을 뜻하지 않습니다.',
    statements: '진술',
    statementsText: '진술마다 발언자와 기사에 이르기까지의 전달 경로, 기사에 쓰인 동사를 그대로 둡니다. 한 진술이 다른 진술을 반박하면 둘을 나란히 놓습니다. '
      + 'Dateline은 판정하지 않습니다. 편집자가 행간에서 읽은 것은 ‘자체 해석’으로 표시합니다.',
    sources: '출처와 라이선스',
    sourcesList: [
      '국가, 지역, 호수: Natural Earth, 퍼블릭 도메인',
      '도시: GeoNames, CC BY 4.0',
      '국가 이름: Unicode CLDR, Unicode 라이선스',
      '글꼴: Source Serif 4, Source Sans 3, Noto Sans KR, SIL 오픈 폰트 라이선스 1.1',
      '지도 엔진: MapLibre GL JS, BSD 3-Clause. Dateline: MIT',
    ],
    data: '이용자의 데이터',
    dataText: '아무것도 수집하지 않으며, 다른 호스트에서 아무것도 불러오지 않습니다.',
  },
};
