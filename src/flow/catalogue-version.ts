/** The hash of all keys of all flows and screens. Generated: `npm run catalogue`. */
export const catalogueVersion = '4516f154';
