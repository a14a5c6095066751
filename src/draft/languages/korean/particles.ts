/** Particles and endings that are written together with a Korean noun. */

/** The longest first. */
const PARTICLES = [
  '에게서', '으로부터', '로부터', '에서는', '에서도', '에서의', '으로는', '까지는', '이라고', '이라는',
  '에서', '에게', '에는', '에도', '으로', '까지', '부터', '보다', '처럼', '만큼', '이나', '라고', '라는', '께서', '과의', '와의', '로의', '이며',
  '은', '는', '이', '가', '을', '를', '에', '의', '로', '와', '과', '도', '만', '며', '나', '서',
].toSorted((a, b) => b.length - a.length);

/** Whose army, people, side or goods: "러시아군". */
const OF_PEOPLE = ['군인', '군', '인들', '인', '측', '산', '발', '제', '행', '령', '계'];
const PLURAL = /들$/u;

export interface Stem {
  text: string;
  /** What is written behind it. */
  particle: string;
  /** It stands for the people or the army. */
  isPeople: boolean;
}

/** A word as it stands and without what may be a particle, the most that is left first. */
export function stemsOf(word: string): Stem[] {
  const bare = PARTICLES.filter((particle) => word.endsWith(particle) && word.length > particle.length)
    .map((particle) => ({ text: word.slice(0, -particle.length), particle }));
  const stems = [{ text: word, particle: '' }, ...bare];
  const people = stems.flatMap(({ text, particle }) => OF_PEOPLE
    .filter((suffix) => text.replace(PLURAL, '').endsWith(suffix))
    .map((suffix) => ({ text: text.replace(PLURAL, '').slice(0, -suffix.length), particle, isPeople: true })));
  return [...stems.map((stem) => ({ ...stem, isPeople: false })), ...people].filter(({ text }) => text.length > 1);
}

/** Of who does something. */
export const SUBJECT = /(?:께서는|께서|은|는|이|가)$/u;
export const TOPIC = /(?:께서는|은|는)$/u;
