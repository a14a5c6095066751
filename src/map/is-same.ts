/** Whether two values say the same: plain data, whose keys stand in the same order. */
export const isSame = <T>(a: T, b: T): boolean => JSON.stringify(a) === JSON.stringify(b);
