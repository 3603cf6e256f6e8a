/** Where the time goes, by profiles of the processor that were read by hand. */
export const profile = '';
