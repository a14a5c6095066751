/** Kilometres of a CSS px on the equator at zoom 0, with tiles of 512 px. */
const KM_PER_PX = 78.27;

/** The zoom at which so many kilometres are so many CSS px, to a tenth. */
export const zoomFor = (px: number, km: number): number => Math.round(10 * Math.log2((px * KM_PER_PX) / km)) / 10;
