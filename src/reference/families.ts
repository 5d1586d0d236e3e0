/** A page of the reference: a family of algorithms, or a part of one that is too long for a page. */
export interface Family {
  readonly slug: string;
  /** Folder of `src/vision`; empty for what `src/vision` itself exports. */
  readonly folder: string;
  /**
   * Files of the folder that this page takes, without ending and in the page's order; a page
   * without takes the rest.
   */
  readonly files?: readonly string[];
  readonly title: string;
  /** What a reader finds there, in one sentence. */
  readonly description: string;
  /** Stations of the line that use it. */
  readonly stations: readonly number[];
}

/** In the order in which a board meets them. */
export const families: readonly Family[] = [
  {
    slug: 'board',
    folder: 'board',
    title: 'Synthetic boards',
    description:
      'A seeded generator of boards with six kinds of defect, their boxes, a golden twin and the knobs of a real line: light, focus, shift, noise.',
    stations: [1],
  },
  {
    slug: 'imaging',
    folder: 'imaging',
    title: 'Imaging',
    description:
      'Images and their parts, grey, blur, filters, histogram equalization and CLAHE, and bilinear resize.',
    stations: [1, 2],
  },
  {
    slug: 'image-analysis',
    folder: 'imaging',
    files: [
      'otsu',
      'structuring-element',
      'morphology',
      'opening',
      'padding',
      'connected-components',
      'registration',
      'phase-correlation',
      'match-light',
      'golden-difference',
      'structural-similarity',
      'focus',
      'template-match',
    ],
    title: 'Image analysis',
    description:
      'Thresholds, morphology and components; registration, light and the difference from a golden board; SSIM, focus and template matching.',
    stations: [1, 2],
  },
  {
    slug: 'geometry',
    folder: 'geometry',
    title: 'Geometry',
    description:
      'Pixels to millimetres, rigid and similarity transforms from fiducials, homographies with and without wrong pairs, lens distortion there and back, and shifts of a fraction of a pixel.',
    stations: [1, 2],
  },
  {
    slug: 'preprocessing',
    folder: 'preprocessing',
    title: 'Preprocessing',
    description:
      'Feature scaling, class weights, focal loss, and letterbox with the boxes mapped there and back.',
    stations: [2, 4],
  },
  {
    slug: 'splits',
    folder: 'splits',
    title: 'Splits',
    description:
      'Train, validation and test; k folds, stratified, by group and by time; and a search for leaks between them.',
    stations: [3],
  },
  {
    slug: 'network',
    folder: 'network',
    title: 'Neural network',
    description:
      'Losses from cross-entropy to Huber and smooth L1, convolution, pooling and batch norm, each with its gradient.',
    stations: [4],
  },
  {
    slug: 'activations',
    folder: 'network',
    files: ['relu', 'leaky-relu', 'gelu', 'silu', 'sigmoid', 'softmax', 'softmax-gradient'],
    title: 'Activations',
    description:
      'ReLU and its leaky form, GELU by the error function and by tanh, SiLU, sigmoid and softmax, each with its gradient.',
    stations: [4],
  },
  {
    slug: 'attention',
    folder: 'attention',
    title: 'Attention',
    description:
      'Scaled dot-product attention with a mask, with one head and with several, and layer norm with its gradient.',
    stations: [4],
  },
  {
    slug: 'training',
    folder: 'network',
    files: [
      'stochastic-gradient-descent',
      'adam',
      'learning-rate-schedules',
      'gradient-clipping',
      'train-patch-classifier',
      'patch-classifier',
      'grad-cam',
    ],
    title: 'Training',
    description:
      'SGD with momentum, Adam and AdamW, learning-rate schedules, gradient clipping, and a small network that trains on board patches, with Grad-CAM on its last map.',
    stations: [4],
  },
  {
    slug: 'anomaly',
    folder: 'anomaly',
    title: 'Anomaly detection',
    description:
      'A greedy coreset, the score of PatchCore with its weight, the Gaussians of PaDiM with their distances, and plain features to run both on.',
    stations: [4, 9],
  },
  {
    slug: 'boxes',
    folder: 'boxes',
    title: 'Boxes',
    description:
      'Box formats, area, intersection over union, generalized, distance and complete IoU with their losses, and non-maximum suppression.',
    stations: [5, 9],
  },
  {
    slug: 'detection',
    folder: 'detection',
    title: 'Detection',
    description:
      'Matching of detections to ground truth, greedy and Hungarian, average precision by VOC and by COCO, and the whole COCO summary as pycocotools computes it.',
    stations: [5],
  },
  {
    slug: 'masks',
    folder: 'masks',
    title: 'Masks and pixel metrics',
    description:
      'Mask IoU and Dice, pixels as samples, the per-region overlap curve with its area (PRO, AUPRO), and average precision of masks.',
    stations: [5],
  },
  {
    slug: 'classification',
    folder: 'classification',
    title: 'Classification',
    description:
      'Confusion matrix, accuracy, precision, recall and F-beta, Matthews correlation, and agreement by Cohen and by Fleiss.',
    stations: [3, 5],
  },
  {
    slug: 'thresholds',
    folder: 'classification',
    files: [
      'threshold-counts',
      'roc',
      'precision-recall-curve',
      'operating-point',
      'best-f1',
      'inspection-cost',
      'threshold-costs',
      'log-loss',
      'brier-score',
      'proportion-interval',
      'evidence-needed',
      'normal-quantile',
      'incomplete-beta',
    ],
    title: 'Thresholds and evidence',
    description:
      'ROC and precision–recall curves, a threshold at a recall, at the best F1 or at the lowest cost, log loss and Brier score, and intervals for an escape rate.',
    stations: [5, 10],
  },
  {
    slug: 'comparison',
    folder: 'comparison',
    title: 'Comparing models',
    description:
      'McNemar and Fisher exact, a paired bootstrap by board, power and sample size of two rates, and p-values of many tests at once.',
    stations: [5, 8],
  },
  {
    slug: 'calibration',
    folder: 'calibration',
    title: 'Calibration',
    description:
      'Reliability bins, expected and maximum calibration error, temperature scaling and isotonic regression.',
    stations: [5, 10],
  },
  {
    slug: 'choice',
    folder: 'choice',
    title: 'Asking and refusing',
    description:
      'Nearest neighbours and their vote, what to have labelled next, conformal sets with their coverage, and the risk that a reject option leaves.',
    stations: [3, 10],
  },
  {
    slug: 'generative',
    folder: 'generative',
    title: 'Generative models',
    description:
      'Fréchet distance (FID), kernel inception distance and inception score, on features of real and synthetic images.',
    stations: [5],
  },
  {
    slug: 'pipeline',
    folder: 'pipeline',
    title: 'Pipeline',
    description:
      'Idempotent upserts, dead letters, event-time windows, versions by content, lineage, aliases, and rollouts that stop in time.',
    stations: [3, 6, 8],
  },
  {
    slug: 'quantization',
    folder: 'quantization',
    title: 'Quantization',
    description:
      'Affine and symmetric int8, per tensor and per channel, calibration of the range, rounding, and the error that it leaves.',
    stations: [7],
  },
  {
    slug: 'integer-arithmetic',
    folder: 'quantization',
    files: ['fake-quantize', 'requantize', 'integer-layer'],
    title: 'Integer arithmetic',
    description:
      'Fake quantization with its straight-through gradient, a factor in fixed point, and a layer that runs in integers alone, to the integer as LiteRT.',
    stations: [7],
  },
  {
    slug: 'compression',
    folder: 'compression',
    title: 'Distillation and pruning',
    description:
      'The distillation loss with its gradient, masks by magnitude, by filter and two of four, and the bytes and multiplications that remain.',
    stations: [4, 7],
  },
  {
    slug: 'serving',
    folder: 'serving',
    title: 'Serving',
    description:
      "Percentiles, Little's law, queues with one and with many servers, latency budgets, and a simulated line with takt and buffer.",
    stations: [9],
  },
  {
    slug: 'drift',
    folder: 'drift',
    title: 'Drift',
    description:
      'Population stability index, Jensen–Shannon, Kolmogorov–Smirnov, Wasserstein, chi-square and maximum mean discrepancy.',
    stations: [11],
  },
  {
    slug: 'process',
    folder: 'process',
    title: 'Process statistics',
    description:
      'Cp, Cpk and Ppk, X-bar and range charts, EWMA and CUSUM, the OC curve of a sampling plan, and a gauge study of a measured value.',
    stations: [10, 11],
  },
  {
    slug: 'people',
    folder: 'people',
    title: 'People',
    description:
      'A confusion matrix in money, an attribute agreement study, and a forecast of sprints from throughput.',
    stations: [3, 12],
  },
  {
    slug: 'foundations',
    folder: '',
    title: 'Foundations',
    description:
      'The seeded source of randomness, the shapes of vectors and matrices, and the numbers of the running example.',
    stations: [],
  },
];
