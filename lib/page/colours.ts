/** The colours on the page. A quote has its own ground and ink, so that it can be read on a page of any colour. */

export const colours = {
  teal: { ground: '#bfe8e2', ink: '#0a2b28' },
  yellow: { ground: '#ffe48a', ink: '#2a2200' },
  violet: { ground: '#e2d2ff', ink: '#211040' },
};

export type Colour = keyof typeof colours;

/** The topics' colours, of which the page's ground shows through. */
export const topicColours = {
  collection: '#0a6660',
  permission: '#3a7420',
  sharing: '#b4461f',
  use: '#22639f',
  storage: '#5c3f26',
  security: '#3d4a87',
  'special-groups': '#b0447f',
  management: '#7d4bb0',
  contact: '#5f6b6a',
  revision: '#7d5d00',
  cessation: '#7f3b3b',
};

/** A ground of a topic's colour that the page's own ink can still be read on; `dark` where that ink is light. */
export const tint = (colour: string, dark: boolean): string =>
  dark ? `color-mix(in srgb, color-mix(in srgb, ${colour}, white) 35%, transparent)` : `${colour}40`;
