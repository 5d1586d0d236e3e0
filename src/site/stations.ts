/** The inspection line: twelve stations, in the order in which a board meets them. */
export const stations = [
  {
    number: 1,
    slug: 'capture',
    name: 'Capture',
    summary: 'Camera, lighting recipe, trigger, takt',
    topics: ['system-integration'],
  },
  {
    number: 2,
    slug: 'preprocess',
    name: 'Preprocess',
    summary: 'Registration to the golden board, normalisation, tiling',
    topics: ['ml-fundamentals'],
  },
  {
    number: 3,
    slug: 'dataset',
    name: 'Dataset',
    summary: 'Labels, agreement, grouping by board, splits, versions',
    topics: ['ml-fundamentals', 'pipeline-design'],
  },
  {
    number: 4,
    slug: 'train',
    name: 'Train',
    summary: 'Loss, imbalance, augmentation, frameworks',
    topics: ['framework-proficiency'],
  },
  {
    number: 5,
    slug: 'evaluate',
    name: 'Evaluate',
    summary: 'Precision and recall, mAP, calibration; FID for synthetic defects',
    topics: ['ml-fundamentals'],
  },
  {
    number: 6,
    slug: 'register',
    name: 'Register',
    summary: 'Data, code, model, threshold and recipe as one version',
    topics: ['pipeline-design'],
  },
  {
    number: 7,
    slug: 'package',
    name: 'Package',
    summary: 'Export, quantize, container',
    topics: ['framework-proficiency', 'system-integration'],
  },
  {
    number: 8,
    slug: 'deploy',
    name: 'Deploy',
    summary: 'Edge fleet, canary, shadow, rollback',
    topics: ['system-integration'],
  },
  {
    number: 9,
    slug: 'infer',
    name: 'Infer',
    summary: 'Batch or real-time, queueing, latency budget',
    topics: ['pipeline-design', 'problem-solving'],
  },
  {
    number: 10,
    slug: 'decide',
    name: 'Decide',
    summary: 'Threshold, escape against overkill, PLC signal',
    topics: ['problem-solving'],
  },
  {
    number: 11,
    slug: 'monitor',
    name: 'Monitor',
    summary: 'Drift, false-call review, alerts',
    topics: ['problem-solving', 'pipeline-design'],
  },
  {
    number: 12,
    slug: 'improve',
    name: 'Improve',
    summary: 'Retraining triggers, post-mortem, explaining it to people',
    topics: ['collaboration-communication'],
  },
] as const;

export type Station = (typeof stations)[number];
export type StationNumber = Station['number'];

/** The topics that the line meets; what belongs to none of them needs no station. */
export const lineTopics: ReadonlySet<string> = new Set(stations.flatMap(({ topics }) => topics));

/** The station with a number; throws a RangeError outside 1–12. */
export function stationAt(number: number): Station {
  const station = stations.find((candidate) => candidate.number === number);
  if (!station) throw new RangeError(`station: found ${number}, expected a number from 1 to 12`);
  return station;
}
