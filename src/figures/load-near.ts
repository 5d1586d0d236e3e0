import { loadPart, tellPartFailed } from '../reader/loading/load-part.ts';
import { whenStirred } from '../reader/loading/when-stirred.ts';

/** Loads a figure's script once the reader stirs and the figure is near the screen. */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'threshold-figure': () => import('./threshold/element.ts'),
  'interpolation-figure': () => import('./interpolation/element.ts'),
  'sample-size-figure': () => import('./sample-size/element.ts'),
  'queue-figure': () => import('./queue/element.ts'),
  'quantization-figure': () => import('./quantization/element.ts'),
  'drift-figure': () => import('./drift/element.ts'),
  'kappa-figure': () => import('./kappa/element.ts'),
  'calibration-figure': () => import('./calibration/element.ts'),
  'receptive-field-figure': () => import('./receptive-field/element.ts'),
  'batch-norm-figure': () => import('./batch-norm/element.ts'),
  'average-precision-figure': () => import('./average-precision/element.ts'),
  'overlap-figure': () => import('./overlap/element.ts'),
  'prevalence-figure': () => import('./prevalence/element.ts'),
  'bias-variance-figure': () => import('./bias-variance/element.ts'),
  'int8-steps-figure': () => import('./int8-steps/element.ts'),
  'takt-ruler-figure': () => import('./takt-ruler/element.ts'),
  'lamp-bench-figure': () => import('./lamp-bench/element.ts'),
  'leakage-figure': () => import('./leakage/element.ts'),
};

const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      load(target.localName);
    }
  },
  { rootMargin: '400px 0px' },
);

function load(figure: string): void {
  const script = scripts[figure];
  if (!script) return;
  loadPart(script).catch(() => tellPartFailed({ again: () => load(figure) }));
}

/** One who only reads gets the figures after a while. */
const patienceMilliseconds = 5000;

function start(): void {
  stop();
  clearTimeout(timer);
  for (const figure of document.querySelectorAll(Object.keys(scripts).join()))
    watch.observe(figure);
}

const timer = setTimeout(start, patienceMilliseconds);
const stop = whenStirred(start);
