/** One page of each kind. */
export const measuredPages = [
  '',
  'company/',
  'line/decide/',
  'topics/ml-fundamentals/',
  'topics/ml-fundamentals/thresholds/',
  'questions/ml-fundamentals/escape-or-overkill/',
  'glossary/a-d/',
];
