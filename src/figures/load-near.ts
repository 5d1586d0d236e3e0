/** Loads a figure's script when the figure comes near the screen. */
const scripts: Readonly<Record<string, () => Promise<unknown>>> = {
  'threshold-figure': () => import('./threshold/element.ts'),
  'interpolation-figure': () => import('./interpolation/element.ts'),
  'sample-size-figure': () => import('./sample-size/element.ts'),
  'queue-figure': () => import('./queue/element.ts'),
  'quantization-figure': () => import('./quantization/element.ts'),
  'drift-figure': () => import('./drift/element.ts'),
};

const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      void scripts[target.localName]?.();
    }
  },
  { rootMargin: '400px 0px' },
);

for (const figure of document.querySelectorAll(Object.keys(scripts).join())) watch.observe(figure);
