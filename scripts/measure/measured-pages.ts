/** One page of each kind. */
export const measuredPages = [
  '',
  'company/',
  'line/decide/',
  'topics/ml-fundamentals/',
  'glossary/a-d/',
];
