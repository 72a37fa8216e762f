/** How often policies say something is told only from as many of them as this. */
export const least = 30;

/** What fewer than this share of policies say is unusual; what at least that share say, nearly every policy says. */
export const unusual = 0.15;
export const usual = 0.6;
