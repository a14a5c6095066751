/** Says which tab has a draft on its desk, by Web Locks; without them each tab learns it when it writes. */

export interface Claim {
  /** False: another tab has it, and keeps it. */
  isOurs: boolean;
  /** Resolves when another tab takes it over. */
  lost: Promise<void>;
  release: () => void;
}

/** @param takeOver takes it from the tab that has it, which is told so. */
export function claim(key: string, { takeOver = false } = {}): Promise<Claim> {
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  // Browsers have no locks on pages that are not from a secure host.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return Promise.resolve({ isOurs: true, lost: new Promise(() => {}), release });
  return new Promise((resolve) => {
    let lose = () => {};
    const lost = new Promise<void>((told) => { lose = told; });
    const options = takeOver ? { steal: true } : { ifAvailable: true };
    locks.request(`dateline-draft-${key}`, options, (lock) => {
      resolve({ isOurs: lock !== null, lost, release });
      return lock ? held : undefined;
    }).catch(() => lose());
  });
}
