/** What a reader types, and what must then be among the first three results. */
export interface GoldenQuery {
  readonly query: string;
  /** Paths under the base; each of them must be there. */
  readonly find: readonly string[];
}

const of = (query: string, ...find: readonly string[]): GoldenQuery => ({ query, find });

/** The company, the role and the interview, as candidates look them up. */
const company = [
  of('company', 'company/'),
  of('what does xyz tech do', 'company/'),
  of('how many employees', 'company/'),
  of('founded', 'company/'),
  of('offices seoul tokyo', 'company/'),
  of('mission', 'company/mission-and-values/'),
  of('values', 'company/mission-and-values/'),
  of('company values integrity', 'company/mission-and-values/'),
  of('customer centricity', 'company/mission-and-values/'),
  of('news', 'company/news/'),
  of('series b', 'company/news/'),
  of('funding', 'company/news/'),
  of('samsung', 'company/news/'),
  of('k-ventures', 'company/news/'),
  of('march 2025 launch', 'company/news/'),
  of('junior ai engineer', 'role/'),
  of('what will i do in this role', 'role/'),
  of('sprint planning code reviews', 'role/'),
  of('questions to ask', 'ask/'),
  of('how is the AI team structured', 'ask/'),
  of('mentorship', 'ask/'),
  of('what to ask the interviewer', 'ask/'),
  of('practice', 'practice/'),
  of('cheat sheet', 'cheat-sheet/'),
  of('print', 'cheat-sheet/'),
  of('pdf', 'cheat-sheet/'),
  of('study plan', 'study-plan/'),
  of('question bank', 'questions/'),
  of('exercises', 'try/'),
  of('run code', 'try/'),
  of('sources', 'sources/'),
  of('the brief', 'brief/'),
];

/** The line, by a station's name, its number and what happens there. */
const line = [
  of('inspection line', 'line/'),
  of('capture', 'line/capture/'),
  of('station 1', 'line/capture/'),
  of('camera lighting', 'line/capture/'),
  of('preprocess', 'line/preprocess/'),
  of('dataset', 'line/dataset/'),
  of('data set', 'line/dataset/'),
  of('train', 'line/train/'),
  of('evaluate', 'line/evaluate/'),
  of('register', 'line/register/'),
  of('package', 'line/package/'),
  of('deploy', 'line/deploy/'),
  of('infer', 'line/infer/'),
  of('station 9', 'line/infer/'),
  of('decide', 'line/decide/'),
  of('monitor', 'line/monitor/'),
  of('improve', 'line/improve/'),
  of('retraining', 'topics/pipeline-design/retraining/'),
];

/** The topics and every keyword that the brief gives them. */
const topics = [
  of('ml fundamentals', 'topics/ml-fundamentals/'),
  of('data preprocessing', 'topics/ml-fundamentals/'),
  of('training validation splits', 'topics/ml-fundamentals/'),
  of('train/test split', 'line/dataset/'),
  of('performance metrics', 'topics/ml-fundamentals/'),
  of('frameworks', 'topics/framework-proficiency/'),
  of('python', 'topics/framework-proficiency/'),
  of('tensorflow', 'glossary/s-z/#tensorflow'),
  of('pytorch', 'glossary/m-r/#pytorch'),
  of('pytorch vs tensorflow', 'topics/framework-proficiency/'),
  of('pipeline design', 'topics/pipeline-design/'),
  of('etl', 'glossary/e-l/#etl'),
  of('scalable ETL flows', 'topics/pipeline-design/'),
  of('batch vs real-time inference', 'topics/pipeline-design/', 'line/infer/'),
  of('model versioning', 'topics/pipeline-design/model-versions/'),
  of('system integration', 'topics/system-integration/'),
  of('aws gcp', 'topics/system-integration/'),
  of('edge devices', 'glossary/e-l/#edge-device'),
  of('containerization', 'topics/system-integration/'),
  of('problem solving', 'topics/problem-solving/'),
  of('latency vs accuracy', 'topics/problem-solving/'),
  of('debugging a model', 'topics/problem-solving/'),
  of('collaboration', 'topics/collaboration-communication/'),
  of('communication with stakeholders', 'topics/collaboration-communication/'),
  of('agile rituals', 'topics/collaboration-communication/'),
  of('explain to non-ml stakeholders', 'topics/collaboration-communication/'),
];

/** The field's words: abbreviations, other names, signs, spellings, Korean. */
const terms = [
  of('overkill', 'glossary/m-r/#overkill'),
  of('over kill', 'glossary/m-r/#overkill'),
  of('false reject', 'glossary/m-r/#overkill'),
  of('false positive', 'glossary/m-r/#overkill'),
  of('과검출', 'glossary/m-r/#overkill'),
  of('missed defect', 'glossary/e-l/#escape'),
  of('미검출', 'glossary/e-l/#escape'),
  of('mAP', 'glossary/m-r/#map'),
  of('mean average precision', 'glossary/m-r/#map'),
  of('map@0.5', 'glossary/m-r/#map'),
  of('mAP50', 'glossary/m-r/#map'),
  of('fid', 'glossary/e-l/#fid'),
  of('frechet inception', 'glossary/e-l/#fid'),
  of('iou', 'glossary/e-l/#iou'),
  of('jaccard', 'glossary/e-l/#iou'),
  of('TFLite', 'glossary/e-l/#litert'),
  of('tensorflow lite', 'glossary/e-l/#litert'),
  of('κ', 'glossary/e-l/#kappa'),
  of("cohen's kappa", 'glossary/e-l/#kappa'),
  of('R&R', 'glossary/e-l/#gauge-rr'),
  of('CI/CD', 'glossary/a-d/#ci-cd'),
  of('k8s', 'glossary/e-l/#kubernetes'),
  of('docker', 'glossary/a-d/#container'),
  of('greengrass v2', 'glossary/a-d/#greengrass'),
  of('nms', 'glossary/m-r/#nms'),
  of('PSI', 'glossary/m-r/#psi'),
  of('covariate shift', 'glossary/a-d/#data-drift'),
  of('quantisation', 'glossary/m-r/#quantization'),
  of('grayscale', 'glossary/e-l/#greyscale-conversion'),
  of('데이터 누수', 'glossary/a-d/#data-leakage'),
  of('split by board', 'glossary/e-l/#group-split', 'line/dataset/'),
  of('realtime', 'glossary/m-r/#real-time-inference'),
  of('what is the difference between precision and recall', 'glossary/m-r/#pr-curve'),
  of('canary', 'glossary/a-d/#canary-release'),
  of('mousebite', 'glossary/m-r/#mouse-bite'),
  of('takt', 'glossary/s-z/#takt-time'),
  of('plc', 'glossary/m-r/#plc'),
  of('p99', 'glossary/s-z/#tail-latency'),
];

export const golden: readonly GoldenQuery[] = [...company, ...line, ...topics, ...terms];

/** Slips of the finger, and the question that the site then proposes. */
export const slips: readonly (readonly [typed: string, meant: string])[] = [
  ['precsion', 'precision'],
  ['treshold', 'threshold'],
  ['kuberntes', 'kubernetes'],
  ['acuracy', 'accuracy'],
  ['quantizaton', 'quantization'],
  ['overkll rate', 'overkill rate'],
  ['inferrence', 'inference'],
  ['laetncy budget', 'latency budget'],
  ['monitring', 'monitoring'],
  ['grengrass', 'greengrass'],
];
