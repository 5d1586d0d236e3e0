import type { HandMade } from './plan.ts';

type Row = HandMade['rows'][number];

const row = (minutes: number, aloud: number, title: string, path: string): Row => ({
  minutes,
  aloud,
  title,
  path,
});

const companyAtAGlance = row(
  5,
  2,
  'The company at a glance; then say in two sentences why you want to work there',
  'company/',
);
const companyAndQuestions = row(
  10,
  5,
  'The company; why you want to work there, and two questions to ask',
  'company/',
);
const lineAndNumbers = row(
  10,
  5,
  'The line and its numbers; then the table with the page turned away',
  'line/',
);
const architecture = row(
  15,
  10,
  'The architecture in five minutes: read it once, say it twice, drawing',
  'line/five-minutes/',
);
const decide = row(10, 4, 'Decide: escapes and overkill of a shift, in money', 'line/decide/');
const sheetAloud = row(5, 3, 'The cheat sheet, aloud', 'cheat-sheet/');

/** The hour and what is less than it, for a brief whose topics are ours. */
const onTheLine: readonly HandMade[] = [
  {
    minutes: 30,
    rows: [
      companyAtAGlance,
      row(
        10,
        5,
        'The architecture in five minutes: read it once, say it once, with a pen',
        'line/five-minutes/',
      ),
      row(10, 8, 'Four warm-up questions, two minutes each, standing', 'questions/?level=warm-up'),
      row(5, 3, 'The cheat sheet: the numbers, aloud', 'cheat-sheet/'),
    ],
  },
  {
    minutes: 60,
    rows: [
      lineAndNumbers,
      architecture,
      row(
        15,
        12,
        'A mock interview of fifteen minutes on your weakest topic',
        'practice/#mock-interview',
      ),
      decide,
      companyAndQuestions,
    ],
  },
  {
    minutes: 180,
    rows: [
      lineAndNumbers,
      architecture,
      row(
        45,
        24,
        'Stations 1 to 12, the first sentences and What fails: one failure each, symptom, cause, how noticed',
        'line/capture/',
      ),
      decide,
      companyAndQuestions,
      row(20, 15, 'Two stories of your own: situation, task, action, result', 'stories/'),
      row(
        20,
        10,
        'Three drawings from memory: edge, rollout, debugging tree',
        'line/infer/#the-picture',
      ),
      row(30, 25, 'A mock interview of thirty minutes, standing', 'practice/#mock-interview'),
      row(10, 0, 'The pages of the three lines that you missed most', 'practice/#score-yourself'),
      row(10, 8, 'The cheat sheet once, aloud; then stop', 'cheat-sheet/'),
    ],
  },
];

/** The same for a brief whose topics are not ours: its own keywords are what is said. */
const onTheBrief: readonly HandMade[] = [
  {
    minutes: 30,
    rows: [
      companyAtAGlance,
      row(
        20,
        18,
        'A mock interview of fifteen minutes on the keywords of the brief',
        'practice/#mock-interview',
      ),
      sheetAloud,
    ],
  },
  {
    minutes: 60,
    rows: [
      row(15, 5, 'The company; why you want to work there, and two questions to ask', 'company/'),
      row(
        30,
        25,
        'A mock interview of thirty minutes on the keywords of the brief',
        'practice/#mock-interview',
      ),
      row(10, 6, 'One story of your own: situation, task, action, result', 'stories/'),
      sheetAloud,
    ],
  },
];

/** The plans for the shortest times, the shortest first. */
export function plansByHand(isOurs: boolean): readonly HandMade[] {
  return isOurs ? onTheLine : onTheBrief;
}
