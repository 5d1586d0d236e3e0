/** Mutants that every check passes because they do the same, and why: exercise, change, reason. */
export const equivalentMutants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'collaboration-communication/boards-until-alarm': {
    'for (let i = 0; i < escaped.length; i++) {  →  for (let i = (-1); i < escaped.length; i++) {':
      'There is no board −1, so the turn adds nothing.',
    'for (let i = 0; i < escaped.length; i++) {  →  for (let i = 0; i <= escaped.length; i++) {':
      'No board stands after the last, so the turn finds nothing that the one before did not.',
    'let shipped = escaped.length;  →  let shipped = rule.length;':
      'A rule has no length, and slice to undefined takes all.',
  },
  'collaboration-communication/kappa': {
    'return chance === 1 ? NaN : (agreed - chance) / (1 - chance);  →  return chance === (2) ? NaN : (agreed - chance) / (1 - chance);':
      'Where chance is 1, 0 / 0 is NaN by itself.',
    'return chance === 1 ? NaN : (agreed - chance) / (1 - chance);  →  return table === 1 ? NaN : (agreed - chance) / (1 - chance);':
      'Where chance is 1, 0 / 0 is NaN by itself.',
  },
  'collaboration-communication/promise': {
    'return inOrder.find((_, i) => (i + 1) / futures.length >= share) ?? NaN;  →  return inOrder.find((_, i) => (i + 1) / futures.length >= share) ?? futures;':
      'Reached only without a future, which the task does not give.',
    'return inOrder.find((_, i) => (i + 1) / futures.length >= share) ?? NaN;  →  return inOrder.find((_, i) => (i + 1) / futures.length >= share) ?? share;':
      'Reached only without a future, which the task does not give.',
  },
  'framework-proficiency/output-size': {
    'return travel < 0 ? 0 : Math.floor(travel / stride) + 1;  →  return travel < (-1) ? 0 : Math.floor(travel / stride) + 1;':
      'A travel of −1 is rounded down to −1 step: 0 places either way.',
  },
  'framework-proficiency/symmetric-int8': {
    'return rest < 0.5 ? below : below + 1;  →  return rest <= 0.5 ? below : below + 1;':
      'The tie has returned a line before.',
  },
  'ml-fundamentals/average-precision': {
    'for (let i = 0; i <= 100; i++) {  →  for (let i = 0; i <= (101); i++) {':
      'No rank reaches recall 1.01, which adds 0.',
  },
  'ml-fundamentals/bend-the-loss': {
    'const loss = losses.reduce((sum, each) => sum + each, 0) / errors.length;  →  const loss = losses.reduce((sum, each) => sum + each, 0) / predictions.length;':
      'The three lists are of one length.',
    'const loss = losses.reduce((sum, each) => sum + each, 0) / errors.length;  →  const loss = losses.reduce((sum, each) => sum + each, 0) / targets.length;':
      'The three lists are of one length.',
    'return size < beta ? size ** 2 / (2 * beta) : size - beta / 2;  →  return size < beta ? error ** 2 / (2 * beta) : size - beta / 2;':
      'A square has no sign.',
    'return size < beta ? size ** 2 / (2 * beta) : size - beta / 2;  →  return size <= beta ? size ** 2 / (2 * beta) : size - beta / 2;':
      'Both parts are beta / 2 where they meet.',
    'return { loss, slopes: errors.map((error) => cut(error / beta) / errors.length) };  →  return { loss, slopes: errors.map((error) => cut(error / beta) / predictions.length) };':
      'The three lists are of one length.',
    'return { loss, slopes: errors.map((error) => cut(error / beta) / errors.length) };  →  return { loss, slopes: errors.map((error) => cut(error / beta) / targets.length) };':
      'The three lists are of one length.',
  },
  'ml-fundamentals/beyond-chance': {
    'const observed = agreed / first.length;  →  const observed = agreed / second.length;':
      'Both lists are of one length.',
    'verdicts.filter((verdict) => verdict === name).length / verdicts.length;  →  verdicts.filter((verdict) => verdict === name).length / first.length;':
      'Both lists are of one length.',
    'verdicts.filter((verdict) => verdict === name).length / verdicts.length;  →  verdicts.filter((verdict) => verdict === name).length / second.length;':
      'Both lists are of one length.',
  },
  'ml-fundamentals/closest-race': {
    'const order = leads.map((_, i) => i).sort((i, j) => leads[i] - leads[j]);  →  const order = rows.map((_, i) => i).sort((i, j) => leads[i] - leads[j]);':
      'Both lists are of one length.',
  },
  'ml-fundamentals/escape-bound': {
    'for (let step = 0; step < 50; step++) {  →  for (let step = (-1); step < 50; step++) {':
      'Six digits need twenty halvings: one more or fewer of fifty does not show.',
    'for (let step = 0; step < 50; step++) {  →  for (let step = (1); step < 50; step++) {':
      'Six digits need twenty halvings: one more or fewer of fifty does not show.',
    'for (let step = 0; step < 50; step++) {  →  for (let step = 0; step < (49); step++) {':
      'Six digits need twenty halvings: one more or fewer of fifty does not show.',
    'for (let step = 0; step < 50; step++) {  →  for (let step = 0; step < (51); step++) {':
      'Six digits need twenty halvings: one more or fewer of fifty does not show.',
    'for (let step = 0; step < 50; step++) {  →  for (let step = 0; step <= 50; step++) {':
      'Six digits need twenty halvings: one more or fewer of fifty does not show.',
    'if (chance(middle) > 1 - confidence) low = middle;  →  if (chance(middle) >= 1 - confidence) low = middle;':
      'Where both are equal, the middle is the answer from either side.',
    'if (escapes === defects) return 1;  →  if (confidence === defects) return 1;':
      'The halving ends at 1 by itself, to fifteen digits.',
    'if (escapes === defects) return 1;  →  if (escapes === confidence) return 1;':
      'The halving ends at 1 by itself, to fifteen digits.',
    'let [low, high] = [0, 1];  →  let [low, high] = [(-1), 1];':
      'A wider interval still holds the answer.',
    'let [low, high] = [0, 1];  →  let [low, high] = [0, (2)];':
      'A wider interval still holds the answer.',
  },
  'ml-fundamentals/keep-the-best': {
    'const bestFirst = scores.map((_, i) => i).sort((i, j) => scores[j] - scores[i]);  →  const bestFirst = boxes.map((_, i) => i).sort((i, j) => scores[j] - scores[i]);':
      'There are as many boxes as scores.',
  },
  'ml-fundamentals/normal-by-itself': {
    'const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;  →  const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / scale.length;':
      'There is one scale a column, so as many as a row has numbers.',
    'const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / row.length;  →  const mean = (row: number[]) => row.reduce((sum, value) => sum + value, 0) / shift.length;':
      'There is one shift a column, so as many as a row has numbers.',
  },
  'ml-fundamentals/promised-limit': {
    'const rank = Math.ceil((inOrder.length + 1) * (1 - share));  →  const rank = Math.ceil((scores.length + 1) * (1 - share));':
      'Sorting changes no length.',
    'return rank > inOrder.length ? Infinity : inOrder[rank - 1];  →  return rank > scores.length ? Infinity : inOrder[rank - 1];':
      'Sorting changes no length.',
  },
  'ml-fundamentals/where-a-query-looks': {
    'const dot = key.reduce((sum, value, k) => sum + value * query[k], 0);  →  const dot = key.reduce((sum, value, k) => sum + value * query[k], (-1));':
      'What is added to every score leaves a softmax as it is.',
    'const dot = key.reduce((sum, value, k) => sum + value * query[k], 0);  →  const dot = key.reduce((sum, value, k) => sum + value * query[k], (1));':
      'What is added to every score leaves a softmax as it is.',
    'return open[j] ? dot / Math.sqrt(query.length) : -Infinity;  →  return open[j] ? dot / Math.sqrt(key.length) : -Infinity;':
      'A key is as long as the query.',
  },
  'pipeline-design/latest-verdict': {
    'a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1,  →  a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -(2) : 1,':
      'Of an order only the sign counts.',
    'a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1,  →  a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : (0),':
      'The sort asks only whether an order is below 0.',
    'a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1,  →  a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : (2),':
      'Of an order only the sign counts.',
    'a.serial === b.serial ? a.field - b.field : a.serial < b.serial ? -1 : 1,  →  a.serial === b.serial ? a.field - b.field : a.serial <= b.serial ? -1 : 1,':
      'Equal serials have been told apart by their field before.',
  },
  'pipeline-design/version-digest': {
    'const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));  →  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -(2) : 1));':
      'Of an order only the sign counts.',
    'const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));  →  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : (0)));':
      'The sort asks only whether an order is below 0.',
    'const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));  →  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : (2)));':
      'Of an order only the sign counts.',
    'const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));  →  const members = Object.entries(value).sort(([one], [other]) => (one <= other ? -1 : 1));':
      'No two keys of an object are equal.',
  },
  'problem-solving/cheapest-threshold': {
    '}, 0);  →  }, (-1));': 'All costs shift alike.',
    '}, 0);  →  }, (1));': 'All costs shift alike.',
  },
  'problem-solving/first-look': {
    "if (reviewed > 0 && confirmed / reviewed >= 0.5) return 'process';  →  if (reviewed > (-1) && confirmed / reviewed >= 0.5) return 'process';":
      '0 / 0 is NaN, and NaN is at least nothing.',
    "if (reviewed > 0 && confirmed / reviewed >= 0.5) return 'process';  →  if (reviewed >= 0 && confirmed / reviewed >= 0.5) return 'process';":
      '0 / 0 is NaN, and NaN is at least nothing.',
  },
  'system-integration/canary-decision': {
    "if (evidence >= bound) return 'roll back';  →  if (evidence > bound) return 'roll back';":
      'Sums of logarithms do not meet the bound exactly.',
    "return evidence <= -bound ? 'promote' : 'continue';  →  return evidence < -bound ? 'promote' : 'continue';":
      'Sums of logarithms do not meet the bound exactly.',
  },
  'system-integration/drain-time': {
    'return uplink > inflow ? waiting / (uplink - inflow) : Infinity;  →  return uplink >= inflow ? waiting / (uplink - inflow) : Infinity;':
      'What waits, over 0, is Infinity.',
  },
};
