import * as vision from './index.ts';

/** Places, as dotted names and indices, at which an unusual number is right, and why. */
export interface OddPlace {
  readonly at: RegExp;
  readonly why: string;
}

/** Arguments that a function takes, to be spoilt one place at a time. */
export interface DoorCase {
  readonly call: (...args: never[]) => unknown;
  readonly args: readonly unknown[];
  /** Where in the answer NaN is the right value. */
  readonly nan?: OddPlace;
  /** Where in the answer an infinity is the right value. */
  readonly infinite?: OddPlace;
  /** Where among the arguments an infinity means what it says. */
  readonly endless?: OddPlace;
  /** Places that hold whatever the caller likes: labels, records, values. */
  readonly free?: RegExp;
}

const grey = vision.imageFromRows([
  [10, 200, 30, 40, 90],
  [50, 60, 220, 80, 10],
  [90, 15, 110, 120, 70],
  [30, 140, 5, 160, 20],
  [70, 25, 190, 45, 100],
]);
const other = vision.imageFromRows([
  [12, 190, 35, 44, 95],
  [51, 66, 210, 85, 11],
  [93, 17, 115, 125, 75],
  [33, 130, 7, 150, 22],
  [71, 28, 180, 40, 99],
]);
const mask = vision.thresholdImage(grey, 100);
const otherMask = vision.thresholdImage(other, 60);
const box = [1, 2, 5, 6];
const boxes = [
  [0, 0, 4, 4],
  [1, 1, 5, 5],
  [8, 8, 9, 9],
];
const truth = [0, 1, 1, 0, 1];
const called = [0, 1, 0, 0, 1];
const scores = [0.1, 0.9, 0.4, 0.5, 0.8];
const shares = [
  [0.7, 0.3],
  [0.2, 0.8],
  [0.4, 0.6],
];
const before = [3, 1, 4, 1, 5, 9, 2, 6];
const now = [2, 7, 1, 8, 2, 8, 1, 8];
const counts = [10, 20, 30];
const table = [
  [10, 20],
  [30, 5],
];
const rows = [
  [1, 2],
  [3, 5],
  [4, 1],
  [7, 8],
];
const others = [
  [2, 2],
  [5, 5],
  [4, 6],
];
const corners = [
  [0, 0],
  [4, 1],
  [5, 5],
  [-1, 4],
];
const seenCorners = [
  [10, 11],
  [18, 13],
  [20, 21],
  [8, 19],
];
const fourToFour = vision.fitHomography(corners, seenCorners);
const lens = { focal: [100, 110], centre: [2, 3], radial: [-0.2, 0.1], tangential: [1e-3, 2e-3] };
const gaussian = vision.fitGaussian(rows);
const another = vision.fitGaussian(others);
const costs = { escape: 180, overkill: 1.5 };
const input = vision.tensorFrom([
  [
    [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
  ],
]);
const weight = vision.tensorFrom([
  [
    [
      [1, 0],
      [0, -1],
    ],
  ],
]);
const above = vision.tensorFrom([
  [
    [
      [1, 2],
      [3, 4],
    ],
  ],
]);
const twoFilters = vision.tensorFrom([
  [1, -2],
  [3, 4],
]);
const norm = { scale: [1], shift: [0], runningMean: [0], runningVariance: [1] };
const parameters = { scale: 0.5, zeroPoint: 3, lowest: 0, highest: 255 };
const load = { arrivalRate: 0.4, serviceRate: 0.5 };
const rates = { acceptable: 0.005, unacceptable: 0.02 };
const truths = [{ image_id: 1, category_id: 1, bbox: [0, 0, 10, 10], area: 100, iscrowd: 0 }];
const detections = [{ image_id: 1, category_id: 1, bbox: [1, 1, 10, 10], score: 0.9 }];
const picture = { groundTruths: [{ box, label: 1 }], detections: [{ box, label: 1, score: 0.7 }] };
const place = vision.letterbox({ width: 4, height: 2 }, { width: 8, height: 8 });
const groups = ['a', 'a', 'b', 'b', 'c', 'c'];
const labels = ['x', 'y', 'x', 'y', 'x', 'y'];
const square = vision.structuringElement('rectangle', 3);
const model = { name: 'm', versions: ['d1', 'd2'], aliases: { champion: 1, challenger: 2 } };
const parts = { data: 'd', code: 'c', model: 'm', threshold: 0.5, recipe: 'r' };
const version = vision.createVersion(parts);

type Exported = Record<string, DoorCase['call']>;

/** The arguments of each exported function, family by family. */
const argumentsOf: Record<string, Record<string, readonly unknown[]>> = {
  attention: {
    layerNorm: [rows, { scale: [1, 2], shift: [0, 1], epsilon: 1e-5 }],
    layerNormGradient: [rows, rows, { scale: [1, 2], shift: [0, 1], epsilon: 1e-5 }],
    multiHeadAttention: [
      rows,
      others,
      others,
      {
        heads: 2,
        scale: 0.5,
        mask: [
          [1, 0, 1],
          [1, 1, 1],
          [0, 0, 1],
          [1, 1, 0],
        ],
      },
    ],
    scaledDotProductAttention: [
      shares,
      others,
      others,
      {
        scale: 0.5,
        mask: [
          [1, 0, 1],
          [1, 1, 1],
          [0, 1, 1],
        ],
      },
    ],
  },
  boxes: {
    boxArea: [box],
    boxOverlapLoss: [boxes, boxes, { overlap: 'ciou' }],
    boxOverlapLosses: [boxes, boxes, { overlap: 'diou' }],
    completeIntersectionOverUnion: [box, boxes[0]],
    completeIntersectionOverUnionMatrix: [boxes, boxes],
    distanceIntersectionOverUnion: [box, boxes[0]],
    distanceIntersectionOverUnionMatrix: [boxes, boxes],
    clipBox: [box, 4, 5],
    convertBox: [box, 'xyxy', 'xywh'],
    convertBoxes: [boxes, 'xyxy', 'cxcywh'],
    generalizedIntersectionOverUnion: [box, boxes[0]],
    generalizedIntersectionOverUnionMatrix: [boxes, boxes],
    intersectionOverUnion: [box, boxes[0]],
    intersectionOverUnionMatrix: [boxes, boxes],
    nonMaximumSuppression: [boxes, [0.9, 0.8, 0.7], { threshold: 0.5 }],
    nonMaximumSuppressionPerClass: [boxes, [0.9, 0.8, 0.7], [1, 1, 2], { threshold: 0.5 }],
  },
  calibration: {
    expectedCalibrationError: [scores, truth, { bins: 3 }],
    maximumCalibrationError: [scores, truth, { bins: 3 }],
    topLabelConfidences: [shares, [0, 1, 0]],
    fitIsotonic: [scores, truth],
    predictIsotonic: [
      { scores: [0, 0.5, 1], values: [0.1, 0.2, 0.9] },
      [0.3, 0.6],
      { outside: 'clip' },
    ],
    isotonicRegression: [[1, 3, 2, 4], { weights: [1, 1, 2, 1] }],
    reliabilityBins: [scores, truth, { bins: 3 }],
    applyTemperature: [rows, 2],
    fitTemperature: [
      [
        [2, 1],
        [0, 1],
        [3, 2.5],
        [1, 2],
      ],
      [0, 1, 1, 1],
    ],
  },
  classification: {
    accuracyScore: [truth, called],
    fBetaScore: [truth, called, 2],
    precisionScore: [truth, called],
    recallScore: [truth, called],
    brierScore: [[0, 1, 1], shares],
    classScores: [truth, called],
    cohenKappa: [truth, called],
    confusionMatrix: [truth, called],
    defectsNeededForRecall: [0.9, { confidence: 0.95, escapes: 1 }],
    fleissKappa: [
      [
        [2, 1],
        [0, 3],
        [1, 2],
      ],
    ],
    ratingTable: [
      [
        ['a', 'b'],
        ['a', 'a'],
      ],
      ['a', 'b'],
    ],
    incompleteBeta: [0.3, 2, 5],
    inverseIncompleteBeta: [0.3, 2, 5],
    inspectionCost: [{ escapes: 1, overkills: 2 }, costs],
    logLoss: [[0, 1, 1], shares],
    matthewsCorrelation: [truth, called],
    normalQuantile: [0.3],
    thresholdAtRecall: [truth, scores, 0.6],
    averagePrecisionScore: [truth, scores],
    bestF1: [truth, scores],
    precisionRecallCurve: [truth, scores],
    clopperPearsonInterval: [1, 20, { confidence: 0.9 }],
    wilsonInterval: [1, 20, { confidence: 0.9 }],
    areaUnderCurve: [
      [0, 0.5, 1],
      [0, 1, 1],
    ],
    rocAreaUnderCurve: [truth, scores],
    rocCurve: [truth, scores],
    cheapestThreshold: [truth, scores, costs, { prevalence: 0.1 }],
    thresholdCosts: [truth, scores, costs, { prevalence: 0.1 }],
    thresholdCounts: [truth, scores],
    tableAgreement: [
      [
        [20, 5],
        [10, 15],
      ],
    ],
  },
  choice: {
    classifyByNeighbours: [rows, ['a', 'b', 'a', 'b'], others, { neighbours: 3 }],
    nearestNeighbours: [rows, [2, 2], 2],
    conformalSets: [shares, [0, 1, 0], shares, 0.3],
    conformalThreshold: [scores, 0.3],
    setCoverage: [
      [[0], [0, 1]],
      [0, 1],
    ],
    riskCoverageCurve: [truth, scores],
    mostUncertain: [shares, 2],
    uncertainties: [shares],
  },
  comparison: {
    adjustPValues: [[0.01, 0.04, 0.03]],
    fisherExactTest: [table],
    mcNemarTest: [1, 9],
    pairedBootstrap: [
      scores,
      truth,
      ['a', 'a', 'b', 'b', 'c'],
      new vision.Random(1),
      { resamples: 20, confidence: 0.9 },
    ],
    powerOfTwoProportions: [0.9, 0.95, 400, { alpha: 0.05 }],
    samplesForTwoProportions: [0.9, 0.95, { alpha: 0.05, power: 0.8 }],
  },
  detection: {
    detectionAveragePrecision: [[picture], { threshold: 0.5 }],
    cocoRecalls: [],
    cocoThresholds: [],
    cocoSummary: [truths, detections],
    hungarianAssignment: [table],
    interpolatedAveragePrecision: [
      [1, 0.5],
      [0.5, 1],
    ],
    matchDetections: [picture.detections, picture.groundTruths, { threshold: 0.5 }],
    meanAveragePrecision: [[picture], { threshold: 0.5 }],
  },
  drift: {
    binCounts: [before, [2, 4, 6]],
    binCuts: [before, { bins: 3 }],
    chiSquareContingencyTest: [table],
    chiSquareGoodnessOfFitTest: [counts, [15, 15, 30]],
    jensenShannonDistance: [counts, [15, 15, 30]],
    jensenShannonDivergence: [counts, [15, 15, 30]],
    kolmogorovSmirnovTest: [before, now],
    maximumMeanDiscrepancy: [rows, others, { bandwidth: 1 }],
    maximumMeanDiscrepancyTest: [rows, others, new vision.Random(1), { permutations: 10 }],
    medianBandwidth: [rows, others],
    populationStabilityIndex: [before, now, { bins: 3, floor: 0.001 }],
    populationStabilityIndexOfCounts: [counts, [15, 15, 30]],
    wassersteinDistance: [before, now],
  },
  generative: {
    featureCovariance: [rows],
    featureMean: [rows],
    fitGaussian: [rows],
    frechetDistance: [gaussian, another],
    inceptionScore: [shares, { splits: 1 }],
    kernelInceptionDistance: [rows, others, { gamma: 0.5, coefficient: 1 }],
    kernelInceptionDistanceOverSubsets: [
      rows,
      others,
      new vision.Random(1),
      { subsets: 2, subsetSize: 2 },
    ],
  },
  geometry: {
    applyHomography: [fourToFour, corners],
    applySimilarity: [{ angle: 0.5, scale: 2, shift: [1, 2] }, corners],
    distortPoints: [corners, lens],
    fitHomography: [corners, seenCorners],
    fitRigidTransform: [corners, seenCorners],
    fitSimilarityTransform: [corners, seenCorners],
    objectPixelSize: [64, 4096],
    opticalMagnification: [3.45, 0.02],
    ransacHomography: [
      [...corners, [2, 3], [1, 2]],
      [...seenCorners, [14, 17], [12, 15]],
      new vision.Random(1),
      { threshold: 1, trials: 10, confidence: 0.9 },
    ],
    sensorPixelsNeeded: [64, 0.1, 3],
    smallestDefectSize: [0.02, 6],
    subpixelShift: [vision.createImage(4, 4), vision.createImage(4, 4), { upsampling: 10 }],
    undistortPoints: [corners, lens],
  },
  imaging: {
    imageHistogram: [grey],
    roundToBytes: [grey],
    contrastLimitedEqualization: [grey, { clipLimit: 4, tiles: [1, 1] }],
    connectedComponents: [grey, 8],
    equalizeHistogram: [grey],
    tenengrad: [grey],
    varianceOfLaplacian: [grey],
    gaussianBlur: [grey, 1, { size: 3 }],
    gaussianKernel: [1, 3],
    gaussianKernelSize: [1, 'scipy'],
    goldenDifference: [
      grey,
      other,
      { maxShift: 1, sigma: 1, threshold: 30, openingSize: 1, minimumArea: 1 },
    ],
    toGrey: [grey],
    createImage: [2, 3, 1],
    imageFromRows: [rows],
    imageToRows: [grey],
    cropImage: [grey, [1, 1, 3, 3]],
    imageChannel: [grey, 0],
    mapImage: [grey, (value: number) => value],
    matchLight: [grey, other],
    medianBlur: [grey, 3],
    dilate: [grey, square],
    erode: [grey, square],
    morphologicalClosing: [grey, square],
    morphologicalOpening: [grey, square],
    otsuThreshold: [grey],
    thresholdImage: [grey, 100],
    phaseCorrelation: [grey, other],
    registerShift: [grey, other, 1],
    resizeBilinear: [grey, 3, 4],
    separableFilter: [grey, [1, 2, 1], [1, 2, 1]],
    structuralSimilarity: [grey, other, { size: 3, sigma: 1, dataRange: 255, k1: 0.01, k2: 0.03 }],
    structuralSimilarityMap: [
      grey,
      other,
      { size: 3, sigma: 1, dataRange: 255, k1: 0.01, k2: 0.03 },
    ],
    structuringElement: ['rectangle', 3, 3],
    bestMatch: [grey],
    matchTemplate: [
      grey,
      vision.imageFromRows([
        [10, 200],
        [50, 60],
      ]),
    ],
  },
  anomaly: {
    fitPadim: [[rows, rows.map(([first, second]) => [second, first]), rows.toReversed()]],
    padimDistances: [vision.fitPadim([rows, rows.toReversed()]), rows],
    greedyCoreset: [rows, 2, { first: 1 }],
    patchCoreScore: [rows, others, { neighbours: 2 }],
    placeFeatures: [grey, 2],
  },
  masks: {
    areaUnderPerRegionOverlap: [[grey], [mask], { limit: 0.3 }],
    perRegionOverlapCurve: [[grey], [mask], { connectivity: 8 }],
    pixelSamples: [[grey], [mask]],
    diceCoefficient: [mask, otherMask],
    maskIntersectionOverUnion: [mask, otherMask],
    maskIntersectionOverUnionMatrix: [[mask], [otherMask]],
    maskAveragePrecision: [
      [{ groundTruths: [mask], detections: [{ mask: otherMask, score: 0.7 }] }],
      { threshold: 0.5 },
    ],
  },
  network: {
    adamStep: [[1, 2], [0.5, 0.1], null, { learningRate: 0.1, epsilon: 1e-8, weightDecay: 0.1 }],
    adamWStep: [[1, 2], [0.5, 0.1], null, { learningRate: 0.1, epsilon: 1e-8, weightDecay: 0.1 }],
    batchNorm: [input, norm, { epsilon: 1e-5, momentum: 0.1 }],
    batchNormGradient: [input, norm, input, { epsilon: 1e-5 }],
    binaryCrossEntropyGradient: [[1, -2], [1, 0], { positiveWeight: 2 }],
    binaryCrossEntropyWithLogits: [[1, -2], [1, 0], { positiveWeight: 2 }],
    conv2d: [input, weight, [0.5]],
    conv2dGradient: [input, weight, above],
    crossEntropyGradient: [rows, [0, 1, 1, 0], { classWeights: [1, 2], labelSmoothing: 0.1 }],
    crossEntropyLoss: [rows, [0, 1, 1, 0], { classWeights: [1, 2], labelSmoothing: 0.1 }],
    crossEntropyLosses: [rows, [0, 1, 1, 0], { classWeights: [1, 2], labelSmoothing: 0.1 }],
    clipGradientsByNorm: [[[3, 4], [12]], 1],
    clipGradientsByValue: [[[3, -4], [12]], 5],
    cosineSchedule: [0.1, 3, { period: 10, floor: 0 }],
    stepSchedule: [0.1, 3, { every: 2, factor: 0.5 }],
    warmUpCosineSchedule: [0.1, 3, { warmUp: 2, total: 10, start: 0.1, floor: 0 }],
    warmUpSchedule: [0.1, 3, { length: 5, start: 0.1 }],
    linearLayer: [rows, others, [1, 2, 3]],
    linearLayerGradient: [
      rows,
      others,
      [
        [1, 2, 3],
        [1, 0, 1],
        [0, 1, 0],
        [2, 2, 2],
      ],
    ],
    classifyPatches: [
      vision.trainPatchClassifier(
        [
          vision.imageToRows(vision.createImage(4, 4)),
          vision.imageToRows(vision.createImage(4, 4, 1, 9)),
        ],
        [0, 1],
        { epochs: 1, filters: [1, 1] },
      ),
      [vision.imageToRows(vision.createImage(4, 4))],
    ],
    gradCam: [
      vision.trainPatchClassifier(
        [
          vision.imageToRows(vision.createImage(4, 4)),
          vision.imageToRows(vision.createImage(4, 4, 1, 9)),
        ],
        [0, 1],
        { epochs: 1, filters: [1, 1] },
      ),
      vision.imageToRows(vision.createImage(4, 4)),
    ],
    averagePool2d: [input, 2, { stride: 1 }],
    averagePool2dGradient: [input, 2, above, { stride: 1 }],
    maxPool2d: [input, 2, { stride: 1 }],
    maxPool2dGradient: [input, 2, above, { stride: 1 }],
    receptiveField: [[{ kernel: 3, stride: 2, padding: 1, dilation: 2 }, { kernel: 2 }]],
    gelu: [input, { approximation: 'tanh' }],
    geluGradient: [input, input],
    huberGradient: [[1, 5], [0, 2], { delta: 1.5 }],
    huberLoss: [[1, 5], [0, 2], { delta: 1.5 }],
    leakyRelu: [input, { slope: 0.1 }],
    leakyReluGradient: [input, input, { slope: 0.1 }],
    sigmoid: [input],
    sigmoidGradient: [input, input],
    silu: [input],
    siluGradient: [input, input],
    smoothL1Gradient: [[1, 5], [0, 2], { beta: 1.5 }],
    smoothL1Loss: [[1, 5], [0, 2], { beta: 1.5 }],
    softmaxGradient: [
      [1, 2, 3],
      [1, 0, 2],
    ],
    relu: [input],
    reluGradient: [input, input],
    slidingOutputSize: [8, 3, { stride: 2, padding: 1, dilation: 1 }],
    logSoftmax: [[1, 2, 3]],
    logSumExp: [[1, 2, 3]],
    softmax: [[1, 2, 3]],
    squaredErrorGradient: [
      [1, 2],
      [0, 3],
    ],
    squaredErrorLoss: [
      [1, 2],
      [0, 3],
    ],
    sgdStep: [[1, 2], [0.5, 0.1], null, { learningRate: 0.1, momentum: 0.9, weightDecay: 0.1 }],
    nestedFrom: [input],
    tensorFrom: [rows],
    trainPatchClassifier: [
      [
        vision.imageToRows(vision.createImage(4, 4)),
        vision.imageToRows(vision.createImage(4, 4, 1, 9)),
      ],
      [0, 1],
      {
        epochs: 1,
        filters: [1, 1],
        batchSize: 2,
        learningRate: 0.01,
        classWeights: [1, 1],
        seed: 1,
      },
    ],
  },
  people: {
    attributeAgreementStudy: [
      [
        [
          ['a', 'b'],
          ['b', 'b'],
        ],
      ],
      ['a', 'b'],
      { confidence: 0.9 },
    ],
    confusionMatrixInMoney: [table, table],
    forecastLineCost: [
      { parts: 100, defectRate: 0.1, recall: 0.9, falsePositiveRate: 0.01 },
      costs,
    ],
    forecastItems: [[3, 5], 2, { simulations: 10, seed: 1 }],
    forecastSprints: [[3, 5], 12, { simulations: 10, seed: 1 }],
    promiseAt: [[{ value: 3, probability: 1, confidence: 1 }], 0.85],
  },
  pipeline: {
    canonicalJson: [{ a: [1, 2], b: { c: 3 } }],
    contentDigest: [{ a: [1, 2], b: { c: 3 } }],
    processWithDeadLetters: [[1, 2], () => ({ kind: 'reject', reason: 'no' }), { attempts: 2 }],
    retryDeadLetters: [
      [{ record: 1, reason: 'no', attempts: 1 }],
      () => ({ kind: 'reject', reason: 'no' }),
      { attempts: 2 },
    ],
    fixedSampleVerdict: [100, 1, { trials: 523, allowedFailures: 5 }],
    planFixedSample: [{ ...rates, alpha: 0.05, beta: 0.05 }],
    lineageOf: [[version], version.id],
    promoteChallenger: [model],
    resolveModel: [[model], 'models:/m@champion'],
    restorePreviousChampion: [{ ...model, aliases: { ...model.aliases, previous: 1 } }],
    setModelAlias: [model, 'champion', 2],
    advanceRollout: [
      vision.startRollout('a', 'b'),
      { kind: 'observed', boards: 10, failures: 0 },
      { shadow: () => 'continue', canary: () => 'continue', patience: 100 },
    ],
    startRollout: ['a', 'b'],
    expectedSequentialTrials: [{ ...rates, alpha: 0.05, beta: 0.05 }],
    sequentialProbabilityRatioTest: [100, 1, { ...rates, alpha: 0.05, beta: 0.05 }],
    sha256: ['text'],
    upsertRecords: [new Map(), [{ id: 'a' }], ({ id }: { id: string }) => id],
    changedParts: [version, version],
    createVersion: [parts, ['p']],
    manifestDigest: [[{ path: 'a', digest: 'b' }]],
    collectWindows: [
      [
        { time: 1, value: 1 },
        { time: 12, value: 2 },
      ],
      { size: 10, outOfOrderness: 1, allowedLateness: 2 },
    ],
    windowsAt: [7, { size: 10, slide: 5 }],
  },
  preprocessing: {
    classWeights: [truth, { beta: 0.9 }],
    focalLoss: [[1, -2], [1, 0], { gamma: 2, alpha: 0.25 }],
    focalLosses: [[1, -2], [1, 0], { gamma: 2, alpha: 0.25 }],
    boxFromLetterbox: [box, place],
    boxToLetterbox: [box, place],
    letterbox: [
      { width: 4, height: 2 },
      { width: 8, height: 8 },
    ],
    letterboxImage: [vision.createImage(4, 2), place, { fill: 114 }],
    fitMinMaxScaler: [rows, { low: 0, high: 1 }],
    fitRobustScaler: [rows, { lowPercent: 25, highPercent: 75 }],
    fitStandardScaler: [rows, { ddof: 0 }],
  },
  process: {
    acceptanceProbability: [{ sampleSize: 20, acceptanceNumber: 1, lotSize: 200 }, 0.1],
    cusumChart: [before, { target: 4, sigma: 2, slack: 0.5, limit: 5 }],
    ewmaChart: [before, { target: 4, sigma: 2, weight: 0.2, width: 3 }],
    gaugeStudy: [[rows, rows.map(([first, second]) => [first + 1, second])]],
    meanAndRangeChart: [rows],
    processCapability: [rows, { low: -5, high: 15 }],
  },
  compression: {
    applyMask: [before, [1, 0, 1, 1, 0, 0, 1, 1]],
    distillationGradient: [rows, rows, [0, 1, 1, 0], { temperature: 2, alpha: 0.3 }],
    distillationLoss: [rows, rows, [0, 1, 1, 0], { temperature: 2, alpha: 0.3 }],
    filterMask: [twoFilters, 0.5],
    filterNorms: [twoFilters],
    magnitudeMasks: [[before, now], 0.4],
    remainingSize: [[{ weights: before, places: 4 }], { bits: 8, indexBits: 16 }],
    removeChannels: [twoFilters, [1, 0]],
    removeFilters: [twoFilters, [1, 0]],
    semiStructuredMask: [[before, now], { keep: 2, of: 4 }],
  },
  quantization: {
    calibrateMagnitude: [before, { percent: 99 }],
    calibrateRange: [before, { percent: 99 }],
    affineParametersPerChannel: [rows],
    dequantizePerChannel: [rows, [parameters, parameters, parameters, parameters]],
    quantizePerChannel: [rows, [parameters, parameters, parameters, parameters]],
    symmetricParametersPerChannel: [rows],
    quantizationError: [before, now],
    affineParameters: [-1, 2, { bits: 8 }],
    symmetricParameters: [2, { bits: 8 }],
    dequantize: [counts, parameters],
    fakeQuantize: [[1.2, 3.4], parameters],
    fakeQuantizeGradient: [[1.2, 3.4], parameters, [1, 2]],
    fixedPointMultiplier: [0.3],
    integerLayer: [rows, [1, 2, 3, 4], parameters, parameters],
    quantize: [[1.2, 3.4], parameters],
    quantizedRange: [parameters],
    requantize: [1500, { multiplier: 1099511628, shift: -9 }],
    runIntegerLayer: [
      {
        weight: rows,
        bias: [1, 2, 3, 4],
        factors: [0, -1, -2, -3].map((shift) => ({ multiplier: 2 ** 30, shift })),
        input: parameters,
        output: parameters,
      },
      [[7, 200]],
    ],
    roundToInteger: [2.5],
  },
  serving: {
    erlangB: [3, 2],
    erlangC: [3, 2],
    simulateInspectionLine: [
      {
        boards: 5,
        interarrival: { kind: 'constant', seconds: 2 },
        service: { kind: 'sequence', seconds: [1, 2] },
        workers: 1,
        deadline: 4,
        warmUp: 1,
        seed: 1,
      },
    ],
    addLatencyBudget: [[{ name: 'a', milliseconds: 10, times: 2, percent: 99 }], 100],
    summarizeLatencies: [before, { deadline: 5 }],
    littlesLaw: [{ arrivalRate: 2, timeInSystem: 3 }],
    md1Queue: [{ arrivalRate: 0.4, serviceTime: 2 }],
    mg1Queue: [{ arrivalRate: 0.4, meanServiceTime: 2, serviceTimeDeviation: 1 }],
    mmcQueue: [{ ...load, servers: 2 }],
    mmcWaitExceeds: [{ ...load, servers: 2 }, 3],
    mmcWaitPercentile: [{ ...load, servers: 2 }, 95],
    mmckQueue: [{ ...load, servers: 2 }, 5],
    percentile: [before, 95],
  },
  splits: {
    findLeaks: [
      { train: [0, 1], test: [2] },
      { groups: [1, 2, 1], timestamps: [1, 2, 3], features: [[1], [2], [1]], nearDistance: 0 },
    ],
    groupKFold: [groups, { folds: 2 }],
    kFold: [6, { folds: 2 }],
    splitSizes: [10, [0.2, 0.3]],
    stratifiedGroupKFold: [labels, groups, { folds: 2 }],
    stratifiedKFold: [labels, { folds: 2 }],
    timeSeriesSplit: [10, { folds: 3, gap: 1, testSize: 2 }],
    trainTestSplit: [10, { testSize: 0.3 }],
    trainValidationTestSplit: [10, { testSize: 0.3, validationSize: 0.2 }],
  },
  board: {
    syntheticBoard: [
      7,
      {
        width: 64,
        height: 64,
        channels: 1,
        design: 1,
        lot: 1,
        lotVariation: 0.5,
        defects: ['spur'],
      },
    ],
    photograph: [
      grey,
      { gain: 1, gradient: 0.1, blur: 1, shift: [1, 0], rotation: 1, noise: 2 },
      1,
    ],
    boxOnPicture: [box, { width: 10, height: 10 }, { shift: [1, 0], rotation: 10 }],
    boardSerial: [147],
    parseBoardSerial: ['XV-2025-03-000147'],
  },
};

/** Where NaN or an infinity is the right value, by the function's name. */
const oddPlaces: Partial<Record<string, Pick<DoorCase, 'nan' | 'infinite' | 'endless'>>> = {
  reliabilityBins: {
    nan: { at: /meanConfidence$|frequency$/, why: 'an empty bin has neither mean nor frequency' },
  },
  attributeAgreementStudy: {
    nan: {
      at: /kappa$|missRate$|falseAlarmRate$/,
      why: 'one call a part gives no kappa, and without a defective class nothing is missed',
    },
  },
  forecastLineCost: {
    nan: {
      at: /precision$|escapedPartsPerMillion$/,
      why: 'where nothing is rejected, or nothing shipped, there is no share of it',
    },
  },
  rocCurve: {
    infinite: { at: /^thresholds\.0$/, why: 'above every score, where nothing is flagged' },
    nan: { at: /Rate\.\d+$/, why: 'of a class without samples there is no share, as scikit-learn' },
  },
  rocAreaUnderCurve: {
    nan: {
      at: /^$/,
      why: 'one class alone has no area, as scikit-learn; `oneClass` says otherwise',
    },
  },
  thresholdAtRecall: {
    nan: { at: /falsePositiveRate$/, why: 'without negatives there is no share of them' },
  },
  confusionMatrixInMoney: {
    nan: { at: /perSample$/, why: 'without samples there is no mean' },
  },
  normalQuantile: {
    infinite: { at: /^$/, why: 'the quantiles of 0 and 1 lie at the ends of the line' },
  },
  cheapestThreshold: {
    infinite: { at: /threshold$/, why: 'above every score, where nothing is rejected' },
  },
  fBetaScore: { endless: { at: /^2$/, why: 'β without end weighs recall alone, as scikit-learn' } },
  advanceRollout: { endless: { at: /patience$/, why: 'patience without end never rolls back' } },
  thresholdCosts: {
    infinite: { at: /threshold$/, why: 'above every score, where nothing is rejected' },
  },
  perRegionOverlapCurve: {
    infinite: { at: /^thresholds\.0$/, why: 'above every score, where nothing is flagged' },
  },
  conformalThreshold: {
    infinite: { at: /^$/, why: 'with few samples no limit holds the promise' },
  },
  collectWindows: {
    infinite: { at: /watermark$/i, why: 'the end of the stream closes all windows' },
  },
};

/** Places that hold whatever the caller likes. */
const freePlaces: Record<string, RegExp> = {
  detectionAveragePrecision: /label$/,
  meanAveragePrecision: /label$/,
  matchDetections: /label$/,
  cocoSummary: /_id$/,
  canonicalJson: /./,
  contentDigest: /./,
  processWithDeadLetters: /^0\.\d$/,
  retryDeadLetters: /record$/,
  collectWindows: /value$/,
};

/** Every case of a family, by the function's name. */
export function doorCases(family: string): Record<string, DoorCase> {
  const functions = vision as unknown as Exported;
  return Object.fromEntries(
    Object.entries(argumentsOf[family]).map(([name, args]) => [
      name,
      {
        call: functions[name],
        args,
        ...oddPlaces[name],
        ...(freePlaces[name] ? { free: freePlaces[name] } : {}),
      },
    ]),
  );
}

export const families = Object.keys(argumentsOf);
