/** Where libraries keep the page of a function, by the first part of its name. */
const pages: readonly (readonly [prefix: string, page: (name: string) => string])[] = [
  ['sklearn.', (name) => `https://scikit-learn.org/stable/modules/generated/${ofClass(name)}.html`],
  ['scipy.', (name) => `https://docs.scipy.org/doc/scipy/reference/generated/${name}.html`],
  ['numpy.', (name) => `https://numpy.org/doc/stable/reference/generated/${name}.html`],
  ['pandas.', (name) => `https://pandas.pydata.org/docs/reference/api/${name}.html`],
  ['skimage.', (name) => `https://scikit-image.org/docs/stable/api/${moduleOf(name)}.html#${name}`],
  ['torch.utils.data.', (name) => `https://docs.pytorch.org/docs/stable/data.html#${name}`],
  ['torch.', (name) => `https://docs.pytorch.org/docs/stable/generated/${name}.html`],
  ['torchvision.', (name) => `https://docs.pytorch.org/vision/stable/generated/${name}.html`],
  ['statsmodels.', (name) => `https://www.statsmodels.org/stable/generated/${name}.html`],
];

/** Names of `torch` that share a page with others or are constants. */
const withoutPage = /^torch\.(?:nn\.grad\.|per_tensor_)/;

/** Projects whose functions have no page each, or whose pages move with every version. */
const projects: Readonly<Record<string, string>> = {
  OpenCV: 'https://docs.opencv.org/',
  pycocotools: 'https://github.com/cocodataset/cocoapi',
  'pytorch-fid': 'https://github.com/mseitzer/pytorch-fid',
  torchmetrics: 'https://lightning.ai/docs/torchmetrics/stable/',
  Ultralytics: 'https://docs.ultralytics.com/',
  ONNX: 'https://onnx.ai/onnx/operators/',
};

/** The names of projects, wherever they stand. */
export const projectNames = new RegExp(`\\b(?:${Object.keys(projects).join('|')})\\b`);

export function projectPage(name: string): string | undefined {
  return projects[name];
}

/** The address of the page on a function such as `scipy.stats.ks_2samp`; undefined when we know none. */
export function documentationPage(code: string): string | undefined {
  const [name] = /^[\w.]+/.exec(code) ?? [];
  const known =
    name && !withoutPage.test(name) && pages.find(([prefix]) => name.startsWith(prefix));
  return known ? known[1](name) : undefined;
}

/** A method stands on the page of its class. */
function ofClass(name: string): string {
  return name.replace(/(\.[A-Z]\w+)\.\w+$/, '$1');
}

function moduleOf(name: string): string {
  return name.split('.').slice(0, -1).join('.');
}
