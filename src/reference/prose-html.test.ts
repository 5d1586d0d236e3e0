import { expect, test } from 'vitest';
import { mathMl } from './math-ml.ts';
import { plainLinks, proseHtml } from './prose-html.ts';
import { sourceLinks } from './source-links.ts';

const links = sourceLinks([
  { title: 'Adam: A Method for Stochastic Optimization', url: 'https://arxiv.org/abs/1412.6980' },
  { title: 'Focal Loss for Dense Object Detection', url: 'https://arxiv.org/abs/1708.02002' },
]);

test('code, formulas and signs of HTML', () => {
  expect(proseHtml('right < left & `a < b`')).toBe('right &lt; left &amp; <code>a &lt; b</code>');
  expect(proseHtml('with $n$ of them')).toBe(`with ${mathMl('n')} of them`);
});

test.each([
  ['see https://example.org/a.', 'see <a href="https://example.org/a">example.org/a</a>.'],
  [
    'https://arxiv.org/abs/1502.03167',
    '<a href="https://arxiv.org/abs/1502.03167">arXiv 1502.03167</a>',
  ],
  [
    'arXiv 1706.04599, section 2',
    '<a href="https://arxiv.org/abs/1706.04599">arXiv 1706.04599</a>, section 2',
  ],
  [
    '(mlflow/mlflow#10336)',
    '(<a href="https://github.com/mlflow/mlflow/issues/10336">mlflow/mlflow#10336</a>)',
  ],
])('links in %s', (text, html) => {
  expect(proseHtml(text, plainLinks)).toBe(html);
});

test('sources lead to works, functions and projects that we know', () => {
  expect(proseHtml('Lin, "Focal Loss for Dense Object Detection", 2017', links)).toBe(
    'Lin, <a href="https://arxiv.org/abs/1708.02002">&quot;Focal Loss for Dense Object Detection&quot;</a>, 2017',
  );
  expect(proseHtml('SciPy, `scipy.stats.ks_2samp`', links)).toBe(
    'SciPy, <a href="https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.ks_2samp.html"><code>scipy.stats.ks_2samp</code></a>',
  );
  expect(proseHtml('`skimage.filters.threshold_otsu`', links)).toContain(
    'href="https://scikit-image.org/docs/stable/api/skimage.filters.html#skimage.filters.threshold_otsu"',
  );
  expect(proseHtml('OpenCV 5.0 `erode`', links)).toBe(
    '<a href="https://docs.opencv.org/">OpenCV</a> 5.0 <code>erode</code>',
  );
  expect(proseHtml('Kingma, "Adam", 2015; "Unknown Work"', links)).not.toContain('<a');
});

test('a mark without partner and LaTeX that cannot be read are errors that show it', () => {
  expect(() => proseHtml('a `b')).toThrow('"a `b": a ` has no partner');
  expect(() => proseHtml('costs $5')).toThrow('a $ has no partner');
  expect(() => mathMl('\\frac{1}{')).toThrow('formula $\\frac{1}{$');
  expect(() => mathMl('\\unknown')).toThrow('write LaTeX that Temml reads');
});
