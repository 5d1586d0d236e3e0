import { describe, expect, it } from 'vitest';
import { boardsPerMonth, boardsPerShift } from './flow.ts';
import { escapeCost, escapesAmong, overkillCost } from './mistakes.ts';
import {
  chanceOfAtLeast,
  cheapestReleaseDay,
  cornerOffer,
  defectsToTellApart,
  fleetDefectsPerDay,
  foundOf,
  hoursBetweenEscapes,
  incidentBoards,
  incidentEscapes,
  missesAllowedBy,
  ordinaryMonth,
  overkillRateFor,
  paybackDays,
  quietDaysOfFleet,
  quietShiftShare,
  recallForOneEscapeAYear,
  rejectsThatShowPromise,
  releaseBill,
  reviewMinutes,
  sprintForecast,
  studyBoardsPerKind,
  studyCalls,
  studyCallsPerKind,
  studyHours,
  studyMinutesEach,
  twoInspectors,
  worthPerDay,
} from './collaboration-communication.ts';

describe('escapes for a line manager', () => {
  it('puts them into a rhythm: 1,800 boards an hour, 7.2 bad, 0.036 escape', () => {
    expect(hoursBetweenEscapes()).toBeCloseTo(1 / 0.036, 9);
    expect(hoursBetweenEscapes(0.99)).toBeCloseTo(1 / 0.072, 9);
  });

  it('says how many shifts stay quiet at 0.288 escapes a shift', () => {
    expect(quietShiftShare()).toBeCloseTo(0.7498, 4);
    expect(ordinaryMonth().low).toBeCloseTo(25.92 - 10.1823, 3);
    expect(ordinaryMonth().high).toBeCloseTo(25.92 + 10.1823, 3);
  });

  it('holds what the talk says in words: one shift in three or four, overkill twice as dear', () => {
    expect(foundOf(200)).toBe(199);
    const shifts = 1 / escapesAmong(boardsPerShift());
    expect(Math.floor(shifts)).toBe(3);
    const ratio = overkillCost(boardsPerMonth()) / escapeCost(boardsPerMonth());
    expect(ratio).toBeCloseTo(2.07, 2);
  });

  it('knows an ordinary week from a bad one, by R: ppois(8, 6, lower = FALSE)', () => {
    expect(chanceOfAtLeast(9, 6)).toBeCloseTo(0.1528, 4);
    expect(chanceOfAtLeast(12, 6)).toBeCloseTo(0.0201, 4);
  });

  it('prices a tenth of a point: 172.8 bad boards a day, 0.1728 of them, 180 USD each', () => {
    expect(worthPerDay(0.001)).toBeCloseTo(31.104, 9);
  });
});

describe('what a promise rests on', () => {
  it('needs 63,071 of 63,072 bad boards a year', () => {
    expect(recallForOneEscapeAYear()).toBeCloseTo(63_071 / 63_072, 12);
    expect(quietDaysOfFleet()).toBeCloseTo(5.475, 9);
  });

  it('turns minutes into a rate and back', () => {
    expect(overkillRateFor(90)).toBeCloseTo((90 * 60) / 40 / 14_342.4, 12);
    expect(reviewMinutes(overkillRateFor(90))).toBeCloseTo(90, 9);
    expect(reviewMinutes(0.005)).toBeCloseTo(47.808, 6);
  });

  it('offers what the recorded snippet prints', () => {
    const { overkillWithoutEscape, escapesAtPromise } = cornerOffer();
    expect(100 * overkillWithoutEscape).toBeCloseTo(2.1125, 9);
    expect(escapesAtPromise).toBe(5);
  });

  it('allows 83 rejects in 20,000 good boards: 84 or fewer still have a chance of 5.7 %', () => {
    expect(rejectsThatShowPromise(20_000)).toBe(83);
  });
});

describe('the agreement study', () => {
  it('counts boards, calls and minutes', () => {
    expect(studyBoardsPerKind()).toBe(5);
    expect(studyCalls()).toBe(360);
    expect(studyCallsPerKind()).toBe(30);
    expect(studyHours()).toBe(4);
    expect(studyMinutesEach()).toBe(80);
  });

  it('knows what 30 bad boards without a miss allow: 1 − 0.05^(1/30)', () => {
    expect(missesAllowedBy(30)).toBeCloseTo(1 - 0.05 ** (1 / 30), 9);
    expect(missesAllowedBy(5)).toBeCloseTo(0.4507, 4);
  });

  it('gives the same people another kappa on other boards', () => {
    const plain = twoInspectors(0.98, 0.004);
    expect(plain.agreement).toBeCloseTo(0.9608, 9);
    expect(plain.kappa).toBeCloseTo(0.1578, 4);
    expect(plain.chance).toBeCloseTo(0.02384 ** 2 + 0.97616 ** 2, 9);
    expect(plain.withPassAll).toBeCloseTo(0.97616, 9);
    expect(twoInspectors(0.98, 0.5).kappa).toBeCloseTo(0.9216, 9);
  });
});

describe('plans and incidents', () => {
  it('forecasts what the recorded snippet prints', () => {
    expect(sprintForecast()).toMatchObject({ average: 6, byAverage: 5, promised: 6 });
    expect(sprintForecast().chance).toBeCloseTo(0.56, 2);
  });

  it('tells 99.5 from 99.6 % by as many defects as the recorded snippet prints', () => {
    expect(defectsToTellApart(0.995, 0.996)).toBe(70_319);
  });

  it('sees 172.8 bad boards a day on each of 200 stations', () => {
    expect(fleetDefectsPerDay()).toBeCloseTo(34_560, 6);
  });

  it('counts six days of a dim lamp', () => {
    expect(incidentBoards()).toBe(259_200);
    expect(incidentEscapes().added).toBeCloseTo(15.552, 9);
    expect(incidentEscapes().dollars).toBeCloseTo(2_799.36, 6);
  });

  it('bills a release as the recorded snippet does', () => {
    expect(releaseBill(0)).toBeCloseTo(130_637, 0);
    expect(releaseBill(2)).toBeCloseTo(43_359.8, 1);
    expect(releaseBill(14)).toBeCloseTo(139_725, 0);
    expect(cheapestReleaseDay()).toBe(2);
  });

  it('pays two weeks of work back in 4,800 / 31.104 days on one line', () => {
    expect(paybackDays(1)).toBeCloseTo(154.32, 2);
    expect(paybackDays(200)).toBeCloseTo(0.7716, 4);
  });
});
