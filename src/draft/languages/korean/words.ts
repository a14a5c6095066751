/** Korean words for who speaks, and verbs of speech with the stance that each suggests. */
import type { Stance } from '../../../story/schema.ts';
import { anyOf } from '../../text/any-of.ts';

/** Offices and people: a name stands before or behind them. */
export const ROLE = new RegExp(`(?:${anyOf(`
  대변인 장관 대통령 총리 시장 주지사 의원 대표 국장 청장 위원장 총장 박사 교수 씨 주민 관계자 전문가 소식통 당국자 관리 사령관 대사
  외교관 변호사 판사 검사 의사 농민 어민 상인 선장 회장 사장 소장 원장 국왕 지도자 참모장 총참모장 대령 장군 차관 실장 팀장 부장
  기술자 학자 목격자 노동자 승객 감독 시민 지휘관 이사장 책임자 담당자 연구원 조합장 분석가 총사령관 여행객 운전사 어부 작가 교사
`)})(?:들)?$`, 'u');
/** Endings of what bodies are called. */
export const BODY = new RegExp(`(?:${anyOf(`
  공사 협회 회사 위원회 정부 당국 통신 통신사 신문 일보 방송 은행 대학 대학교 연구소 단체 연합 조합 노조 경찰 검찰 법원 의회 국회
  사령부 본부 기구 재단 센터 병원 그룹 정보기관 기관 언론 매체 부처 대사관 군부 감사원 국정원
`)}|\\p{Script=Hangul}{2,}[부청처당회사국])(?:들)?$`, 'u');
export const PRONOUN = /^(그|그녀|그들)$/u;

/** Before a subject, and no part of it. */
export const ADVERB = new RegExp(`^(?:${anyOf(`
  그러나 하지만 한편 또 또한 이어 앞서 이제 아직 그럼에도 다만 특히 이날 지난 오늘 어제 최근 그리고 따라서 반면 이에 결국 이후 다시
  이미 모두 거의 더 당시 현재 올해 지난해 작년 그전까지 그때까지
`)})(?:은|는|도)?$|(?:요일|[년월일])(?:에|은|는)?$`, 'u');

interface Verb { stance: Stance; hasObject: boolean; verb: RegExp }

/** Forms of nouns with 하다 that end a sentence. */
const doing = (nouns: string): string => `(?:${anyOf(nouns)})(?:했|한다|하였|합니다|하고|해)`;
const verb = (stance: Stance, hasObject: boolean, pattern: string): Verb =>
  ({ stance, hasObject, verb: new RegExp(`^(?:${pattern})`, 'u') });

const VERBS: readonly Verb[] = [
  verb('claims', true, doing('주장 촉구 요구 호소 제안 약속 다짐 추정 예상 전망 기대 주문 요청')),
  verb('confirms', true, doing('확인 인정 시인')),
  verb('denies', true, doing('부인 반박 일축 부정')),
  verb('warns', true, doing('경고')),
  verb('appraises', true, doing('칭찬 비판 비난 환영 규탄 우려 평가')),
  verb('withholds', true, doing('거부 거절 침묵')),
  verb('reports', false, `${doing('말 전 설명 보도 발표 언급 답 답변 강조 지적 통보 이야기 얘기 진술 증언 선언 보고 공개')}`
    + '|밝혔|밝힌다|밝힙|덧붙였|덧붙인다|알렸|알린다|털어놓|털어놨|내비[치친쳤]|했다|한다|썼다'),
];
/** Before 않았다 and 못했다. */
const DENIED = /^(?:말하|밝히|전하|설명하|언급하|답하|답변하|확인하|인정하|공개하|부인하|알리)지$/u;

interface Said { stance: Stance; hasObject: boolean; isNegated: boolean }

/** By the words that end a sentence; null where they say nothing. */
export function speechVerb(last: string, before: string): Said | null {
  if (/^(?:않았|않는다|못했|않고)/u.test(last) && DENIED.test(before)) {
    const stance = before.startsWith('인정') ? 'denies' : 'withholds';
    return { stance, hasObject: true, isNegated: true };
  }
  if (/^(?:왔|온다|있다|있습|왔습)/u.test(last) && /(?:해|하고)$/u.test(before)) return speechVerb(before, '');
  const found = VERBS.find(({ verb: pattern }) => pattern.test(last));
  return found ? { stance: found.stance, hasObject: found.hasObject, isNegated: false } : null;
}

const SURNAMES = '김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길';

/** A Korean name of three syllables, or a foreign one of four and more. */
export const isPersonName = (word: string): boolean =>
  !ROLE.test(word) && (word.length >= 4 || (word.length === 3 && SURNAMES.includes(word.charAt(0))));
