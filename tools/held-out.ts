/**
 * Documents of ../shared/corpus/dev that are for measuring alone: nobody looks at them and nothing is learnt from them.
 * Eight more were held out until all finders stood; their figures are in docs/measurements.md.
 */
export const heldOut = ['capp-d8', 'web-d5', 'web-d8', 'web-d14'];
