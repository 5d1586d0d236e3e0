/** Long pages hold their own beside terms of two sentences, and what a page is called counts most. */
export const ranking = {
  pageLength: 0.3,
  metaWeights: { title: 6, name: 6, keywords: 3, description: 1.5, place: 0 },
};
