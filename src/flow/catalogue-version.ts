/** The hash of all keys of all flows and screens. Generated: `npm run catalogue`. */
export const catalogueVersion = '16774f0b';
