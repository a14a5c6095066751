import type { Stance } from '../story/schema.ts';
import { counted } from './counted.ts';
import type { Signs } from './signs.ts';

const KOREAN_STANCES: Record<Stance, string> = {
  confirms: '확인', claims: '주장', denies: '부인', reports: '보도', appraises: '평가', warns: '경고', withholds: '함구',
};

export const KO_SIGNS: Signs = {
  about: '이 이야기의 무대',
  contested: '엇갈림: 한 진술이 다른 진술을 반박함',
  speaksHere: (side) => `이곳에서 말함: ${side} (자체 분류)`,
  mentioned: '언급됨',
  moved: '이동했다고 전해짐, 최단 경로',
  disputedBorder: '분쟁 중인 경계',
  stances: KOREAN_STANCES,
  stancesOfMany: KOREAN_STANCES,
  statements: counted('ko', { other: '진술 #건' }),
  through: (name) => `${name} 통해`,
  paragraph: (number) => `${number}번째 단락`,
};
