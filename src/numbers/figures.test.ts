import { describe, expect, it } from 'vitest';
import {
  addedEscapeCostPerDay,
  addedEscapesPerDay,
  blurPixels,
  boardBytes,
  boardsPerDay,
  boardsPerLot,
  boardsPerMonth,
  boardsPerShift,
  boardsToShow,
  boardsWithin,
  breakEvenProbability,
  bytes,
  catchUpHours,
  canaryStations,
  daysBetweenAlarms,
  defectiveAmong,
  defectWidthAfterResize,
  escapeCost,
  escapesAmong,
  fieldBytes,
  fieldsMilliseconds,
  goodBoardsForPromise,
  imagesOf,
  jointFalseCallsPerMillion,
  keptBytes,
  lateFieldShare,
  outageBoards,
  overkillAlarm,
  overkillCost,
  overkillSpread,
  overkillMinutes,
  overkillsAmong,
  overkillsPerEscape,
  overlapAfterShift,
  passedPerEscape,
  percent,
  queueAtRandom,
  readOutGigabits,
  recallShownBy,
  runningExample,
  slackPerField,
  stoppedAmong,
  stoppedPrecision,
  taktShare,
  tilesPerBoard,
  tilesPerDefectiveTile,
  tilesPerField,
  tornBoardShare,
  transferMilliseconds,
  travellingBoard,
  written,
} from './index.ts';

describe('the flow of boards', () => {
  it('is one board every two seconds', () => {
    expect(boardsPerShift()).toBe(14_400);
    expect(boardsPerDay()).toBe(43_200);
    expect(boardsPerMonth()).toBe(1_296_000);
    expect(imagesOf(boardsPerShift())).toBe(115_200);
    expect(outageBoards()).toBe(10_800);
    expect(boardsWithin(90)).toBe(45);
    expect(taktShare()).toBe(0.88);
    expect([8, 9, 10].map((fields) => fieldsMilliseconds(fields))).toEqual([1760, 1980, 2200]);
    expect(slackPerField()).toBe(30);
    expect(fieldsMilliseconds(8, slackPerField())).toBe(2000);
  });

  it('holds one defective board in 250', () => {
    expect(defectiveAmong(14_400)).toBeCloseTo(57.6, 12);
    expect(boardsToShow(598)).toBe(149_500);
    expect(boardsPerLot()).toBe(500);
  });

  it('has a late field on 1 − 0.99⁸ of the boards', () => {
    expect(lateFieldShare()).toBeCloseTo(0.0772553, 7);
  });

  it('would queue if it came at random', () => {
    // Pollaczek and Khinchine: ρ² / 2(1 − ρ) boards, ρS / 2(1 − ρ) seconds.
    expect(queueAtRandom().queueLength).toBeCloseTo(0.88 ** 2 / 0.24, 10);
    expect(queueAtRandom().waitingTime).toBeCloseTo((0.88 * 1.76) / 0.24, 10);
  });

  it('is torn by a random split of images', () => {
    expect(tornBoardShare(0.8)).toBeCloseTo(0.83222528, 8);
    expect(tornBoardShare(1)).toBe(0);
  });
});

describe('mistakes and money', () => {
  it('counts a shift at the target recall and the promised overkill', () => {
    expect(escapesAmong(14_400)).toBeCloseTo(0.288, 12);
    expect(escapeCost(14_400)).toBeCloseTo(51.84, 10);
    expect(overkillsAmong(14_400)).toBeCloseTo(71.712, 10);
    expect(overkillCost(14_400)).toBeCloseTo(107.568, 10);
    expect(overkillMinutes(14_400)).toBeCloseTo(47.808, 10);
    expect(stoppedAmong(14_400)).toBeCloseTo(57.312 + 71.712, 10);
    expect(stoppedPrecision()).toBeCloseTo(57.312 / 129.024, 12);
  });

  it('prices an escape at 120 overkills', () => {
    expect(overkillsPerEscape()).toBe(120);
    expect(breakEvenProbability()).toBeCloseTo(1 / 121, 12);
  });

  it('leaves a joint four false calls in a million', () => {
    expect(jointFalseCallsPerMillion()).toBeCloseTo(4.177, 3);
    expect((1 - jointFalseCallsPerMillion() / 1e6) ** 1200).toBeCloseTo(0.995, 12);
  });

  it('knows what zero misses prove', () => {
    expect(recallShownBy(598)).toBeGreaterThan(0.995);
    expect(recallShownBy(597)).toBeLessThan(0.995);
    expect(goodBoardsForPromise()).toBe(598);
    expect(recallShownBy(100)).toBeCloseTo(0.05 ** (1 / 100), 10);
  });
});

describe('alarms', () => {
  it('ring once in 22 quiet days, and nearly every third with ten numbers', () => {
    expect(daysBetweenAlarms(1)).toBeCloseTo(21.98, 2);
    expect(daysBetweenAlarms(10)).toBeCloseTo(2.686, 3);
  });

  it('leave the scatter of a quiet shift alone', () => {
    expect(overkillSpread()).toBeCloseTo(8.468, 3);
    expect(overkillAlarm()).toBeCloseTo(97.117, 3);
  });

  it('would need fifty thousand passed boards to find an escape', () => {
    expect(passedPerEscape()).toBeCloseTo((14_400 - 129.024) / 0.288, 6);
  });
});

describe('images', () => {
  it('weigh a byte a pixel', () => {
    expect(fieldBytes()).toBe(12_582_912);
    expect(boardBytes()).toBe(100_663_296);
    expect(transferMilliseconds(fieldBytes(), 1000)).toBeCloseTo(100.663, 3);
    expect(readOutGigabits(30)).toBeCloseTo(3.355, 3);
  });

  it('smear while the board moves', () => {
    expect(blurPixels(100, 1)).toBeCloseTo(4.8, 12);
    expect(blurPixels(100, 0.05)).toBeCloseTo(0.24, 12);
  });

  it('are covered by tiles', () => {
    expect(tilesPerField(0)).toBe(12);
    expect(tilesPerField()).toBe(20);
    expect(tilesPerBoard()).toBe(160);
    expect(tilesPerDefectiveTile()).toBe(40_000);
  });

  it('lose the smallest defect when they are resized', () => {
    expect(defectWidthAfterResize(640)).toBeCloseTo(0.9375, 12);
  });

  it('forgive a small box little', () => {
    expect(overlapAfterShift(0)).toBe(1);
    expect(overlapAfterShift(1)).toBeCloseTo(25 / 47, 12);
    expect(overlapAfterShift(2)).toBeCloseTo(16 / 56, 12);
  });
});

describe('the fleet', () => {
  it('adds escapes when recall falls by a point and a half', () => {
    expect(addedEscapesPerDay(canaryStations, 0.995, 0.98)).toBeCloseTo(5.184, 9);
    expect(addedEscapesPerDay(200, 0.995, 0.98)).toBeCloseTo(518.4, 9);
    expect(addedEscapeCostPerDay(200, 0.995, 0.98)).toBeCloseTo(93_312, 6);
  });

  it('keeps of six hours the stopped boards and one passed board in a hundred', () => {
    const stopped = stoppedAmong(10_800);
    expect(stopped).toBeCloseTo(96.768, 9);
    expect(keptBytes(10_800) / boardBytes()).toBeCloseTo(96.768 + 107.03232, 9);
  });

  it('takes longer to catch up than to send the backlog, since boards keep coming', () => {
    const backlogGigabytes = ((96.768 + 107.03232) * 8 * 4096 * 3072) / 1e9;
    const [sent, coming] = [9, backlogGigabytes / 6];
    expect(catchUpHours(20)).toBeCloseTo(backlogGigabytes / (sent - coming), 9);
  });
});

describe('the travelling board', () => {
  it('shows a bite that matters and scores above the threshold throughout', () => {
    const { bite, threshold, score, quantizedScore, dimScore } = travellingBoard;
    expect(Math.min(bite.width, bite.height)).toBeGreaterThan(
      runningExample.defects.smallestPixels,
    );
    expect(Math.min(score, quantizedScore, dimScore)).toBeGreaterThan(threshold);
    expect(travellingBoard.field).toBeLessThanOrEqual(runningExample.line.fieldsPerBoard);
    expect(travellingBoard.lot).toBeLessThanOrEqual(runningExample.dataset.lots);
  });
});

describe('numbers in prose', () => {
  it('are grouped, rounded and carry their unit', () => {
    expect(written(14_400)).toBe('14,400');
    expect(written(4.177, 1)).toBe('4.2');
    expect(percent(0.995)).toBe('99.5\u00a0%');
    expect(bytes(12_582_912)).toBe('12.6\u00a0MB');
    expect(bytes(512)).toBe('512\u00a0bytes');
  });
});
