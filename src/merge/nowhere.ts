/** The place of what stands nowhere: no list holds anything there. */
export const NOWHERE = -1;
