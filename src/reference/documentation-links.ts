/** Where libraries keep the page of a function, by the first part of its name. */
const pages: readonly (readonly [prefix: string, page: (name: string) => string])[] = [
  ['sklearn.', (name) => `https://scikit-learn.org/stable/modules/generated/${name}.html`],
  ['scipy.', (name) => `https://docs.scipy.org/doc/scipy/reference/generated/${name}.html`],
  ['numpy.', (name) => `https://numpy.org/doc/stable/reference/generated/${name}.html`],
  ['pandas.', (name) => `https://pandas.pydata.org/docs/reference/api/${name}.html`],
  ['torch.', (name) => `https://docs.pytorch.org/docs/stable/generated/${name}.html`],
  ['torchvision.', (name) => `https://docs.pytorch.org/vision/stable/generated/${name}.html`],
  ['statsmodels.', (name) => `https://www.statsmodels.org/stable/generated/${name}.html`],
];

/** The address of the page on a function such as `scipy.stats.ks_2samp`; undefined when we know none. */
export function documentationPage(code: string): string | undefined {
  const [name] = /^[\w.]+/.exec(code) ?? [];
  const known = name && pages.find(([prefix]) => name.startsWith(prefix));
  return known ? known[1](name) : undefined;
}
