/** A family of algorithms: a folder of `src/vision` and a page of the reference. */
export interface Family {
  /** Name of the folder; `foundations` is what `src/vision` itself exports. */
  readonly slug: string;
  readonly title: string;
  /** What a reader finds there, in one sentence. */
  readonly description: string;
  /** Stations of the line that use it. */
  readonly stations: readonly number[];
}

export const foundations = 'foundations';

/** In the order in which a board meets them. */
export const families: readonly Family[] = [
  {
    slug: 'board',
    title: 'Synthetic boards',
    description:
      'A seeded generator of boards with six kinds of defect, their boxes, a golden twin and the knobs of a real line: light, focus, shift, noise.',
    stations: [1],
  },
  {
    slug: 'imaging',
    title: 'Imaging',
    description:
      'Grey, blur, equalization, resize, thresholds, morphology, components, SSIM, focus, template matching and the difference from a golden board.',
    stations: [1, 2],
  },
  {
    slug: 'preprocessing',
    title: 'Preprocessing',
    description:
      'Feature scaling, class weights, focal loss, and letterbox with the boxes mapped there and back.',
    stations: [2, 4],
  },
  {
    slug: 'splits',
    title: 'Splits',
    description:
      'Train, validation and test; k folds, stratified, by group and by time; and a search for leaks between them.',
    stations: [3],
  },
  {
    slug: 'network',
    title: 'Neural network',
    description:
      'Softmax, losses, convolution, pooling, batch norm with their gradients, optimizers, schedules, and a small network that trains on board patches.',
    stations: [4],
  },
  {
    slug: 'boxes',
    title: 'Boxes',
    description:
      'Box formats, area, intersection over union, generalized IoU and non-maximum suppression.',
    stations: [5, 9],
  },
  {
    slug: 'detection',
    title: 'Detection',
    description:
      'Matching of detections to ground truth, average precision by VOC and by COCO, and the whole COCO summary as pycocotools computes it.',
    stations: [5],
  },
  {
    slug: 'classification',
    title: 'Classification',
    description:
      'Confusion matrix, precision, recall, kappa, ROC and PR curves, proper scores, intervals for an escape rate, and what mistakes cost.',
    stations: [5, 10],
  },
  {
    slug: 'calibration',
    title: 'Calibration',
    description:
      'Reliability bins, expected and maximum calibration error, temperature scaling and isotonic regression.',
    stations: [5, 10],
  },
  {
    slug: 'generative',
    title: 'Generative models',
    description:
      'Fréchet distance (FID), kernel inception distance and inception score, on features of real and synthetic images.',
    stations: [5],
  },
  {
    slug: 'pipeline',
    title: 'Pipeline',
    description:
      'Idempotent upserts, dead letters, event-time windows, versions by content, lineage, aliases, and rollouts that stop in time.',
    stations: [3, 6, 8],
  },
  {
    slug: 'quantization',
    title: 'Quantization',
    description:
      'Affine and symmetric int8, per tensor and per channel, calibration of the range, rounding, and the error that it leaves.',
    stations: [7],
  },
  {
    slug: 'serving',
    title: 'Serving',
    description:
      "Percentiles, Little's law, queues with one and with many servers, latency budgets, and a simulated line with takt and buffer.",
    stations: [9],
  },
  {
    slug: 'drift',
    title: 'Drift',
    description:
      'Population stability index, Jensen–Shannon, Kolmogorov–Smirnov, Wasserstein, chi-square and maximum mean discrepancy.',
    stations: [11],
  },
  {
    slug: 'people',
    title: 'People',
    description:
      'A confusion matrix in money, an attribute agreement study, and a forecast of sprints from throughput.',
    stations: [3, 12],
  },
  {
    slug: foundations,
    title: 'Foundations',
    description:
      'The seeded source of randomness, the shapes of vectors and matrices, and the numbers of the running example.',
    stations: [],
  },
];
