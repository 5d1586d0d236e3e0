import { Clock, clockWords } from './clock.ts';
import type { Recorder } from './recorder.ts';
import { ringHtml, showRing } from './ring.ts';
import type { Result } from './scorecard.ts';
import { signal, type Signals } from './signals.ts';
import type { Stage } from './stage.ts';
import { followUpOf, rounds, type FollowUp, type Step } from './step.ts';
import { linesHtml, questionHtml, recordingHtml, revealedHtml } from './step-html.ts';
import { followUpSeconds } from './timing.ts';

interface Setting {
  readonly base: string;
  readonly recorder: Recorder | null;
  readonly wishes: Signals;
  readonly index: number;
  readonly steps: readonly Step[];
}

/** Asks a question, waits for the answer, lets the reader tick it, and follows up. */
export async function holdStep(stage: Stage, step: Step, setting: Setting): Promise<Result> {
  const { asked } = step;
  const { recorder } = setting;
  const next = setting.index + 1 < setting.steps.length ? 'Next question' : 'To the scorecard';
  const frame = frameOf(step, setting);
  const asksOn = followUpOf(step);

  recorder?.start();
  const reveal = asked.drawing ? 'Show the drawing' : asked.short ? 'Show 30 seconds' : 'Done';
  const clock = await speak(stage, setting, {
    ...frame,
    heading: questionHtml(asked),
    seconds: step.seconds,
    label: reveal,
    interruption: step.interruption,
  });
  const recording = (await recorder?.stop()) ?? null;

  stage.show({
    ...frame,
    html:
      `<h2 tabindex="-1">${questionHtml(asked)}</h2><div class="mark">` +
      `<div>${revealedHtml(asked, setting.base)}</div>` +
      `<div>${recordingHtml(recording)}${linesHtml(asked.lines, clock.left > 0)}</div></div>`,
    actions: [{ name: 'next', label: asksOn ? 'Follow-up' : next }],
    tap: false,
  });
  stage.say(`You spoke for ${clockWords(Math.round(clock.run / 1000))}. Tick what you said.`);
  await stage.act();
  const boxes = stage.scene.querySelectorAll<HTMLInputElement>('[type=checkbox]');
  const ticked = [...boxes].map(({ checked }) => checked);

  if (asksOn) await followUp(stage, asksOn, setting, frame, next);
  return { step, ticked, spoken: Math.round(clock.run / 1000), recording };
}

interface Frame {
  readonly round: string;
  readonly position: string;
}

function frameOf({ round }: Step, { index, steps }: Setting): Frame {
  return {
    round: rounds.find(({ kind }) => kind === round)?.name ?? round,
    position: `${index + 1} of ${steps.length}`,
  };
}

async function followUp(
  stage: Stage,
  { question, answer }: FollowUp,
  setting: Setting,
  frame: Frame,
  next: string,
): Promise<void> {
  const round = `${frame.round}: follow-up`;
  await speak(stage, setting, {
    round,
    position: frame.position,
    heading: question,
    seconds: followUpSeconds,
    label: answer === '' ? next : 'Show ours',
  });
  if (answer === '') return;
  stage.show({
    round,
    position: frame.position,
    html: `<h2 tabindex="-1">${question}</h2><div class="ours">${answer}</div>`,
    actions: [{ name: 'next', label: next }],
    tap: true,
  });
  stage.say('');
  await stage.act();
}

interface Speaking extends Frame {
  /** HTML. */
  readonly heading: string;
  readonly seconds: number;
  readonly label: string;
  readonly interruption?: Step['interruption'];
}

/** Runs the clock until the reader is done; it can be held, and does not end the answer by itself. */
async function speak(
  stage: Stage,
  { recorder, wishes }: Setting,
  { heading, seconds, label, interruption, ...frame }: Speaking,
): Promise<Clock> {
  const clock = new Clock(seconds);
  stage.show({
    ...frame,
    html: `<h2 tabindex="-1">${heading}</h2>${ringHtml}<p class="interruption" role="alert"></p>`,
    actions: [
      { name: 'done', label },
      { name: 'pause', label: 'Pause' },
    ],
    tap: true,
  });
  stage.say(`${clockWords(seconds)}: speak.`);
  clock.start();
  const told = { end: false, interruption: interruption === undefined };
  const tick = (): void => {
    showRing(stage.scene, clock);
    if (interruption && !told.interruption && clock.run >= interruption.afterSeconds * 1000) {
      told.interruption = true;
      const line = stage.scene.querySelector('.interruption');
      if (line) line.textContent = interruption.words;
    }
    if (clock.left > 0 || told.end) return;
    told.end = true;
    signal(wishes);
    stage.say('Time. Stop in the middle of the sentence if need be.');
  };
  tick();
  const ticking = setInterval(tick, 200);
  try {
    while ((await stage.act()) === 'pause') {
      if (clock.isRunning) clock.hold();
      else clock.start();
      if (clock.isRunning) recorder?.resume();
      else recorder?.hold();
      stage.rename('pause', clock.isRunning ? 'Pause' : 'Go on');
      stage.say(clock.isRunning ? 'Going on.' : 'Paused.');
    }
  } finally {
    clearInterval(ticking);
    clock.hold();
  }
  return clock;
}
