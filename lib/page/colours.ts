/** The colours on the page. A quote has its own ground and ink, so that it can be read on a page of any colour. */

export const colours = {
  teal: { ground: '#bfe8e2', ink: '#0a2b28' },
  yellow: { ground: '#ffe48a', ink: '#2a2200' },
  violet: { ground: '#e2d2ff', ink: '#211040' },
};

export type Colour = keyof typeof colours;
