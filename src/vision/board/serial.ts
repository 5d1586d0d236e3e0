import { check, checkInteger } from '../check.ts';

/** What a board's serial number says. */
export interface BoardSerial {
  /** Year and month of manufacture, as "2025-03". */
  readonly month: string;
  /** Running number within the month, 0 to 999999. */
  readonly number: number;
}

/**
 * The serial number of a board, as it is printed on it.
 *
 * @param number running number within the month, 0 to 999999
 * @param month year and month, as "2025-03"
 * @returns as "XV-2025-03-000147"
 * @throws RangeError when the number has more than six digits or the month is not one
 * @example
 * ```ts
 * import { boardSerial } from '#vision';
 * boardSerial(147); // 'XV-2025-03-000147'
 * ```
 */
export function boardSerial(number: number, month = '2025-03'): string {
  checkInteger('number', number);
  check(number <= 999_999, 'number', number, 'at most 999999 (six digits)');
  check(/^\d{4}-(0[1-9]|1[0-2])$/.test(month), 'month', month, 'a year and month such as 2025-03');
  return `XV-${month}-${String(number).padStart(6, '0')}`;
}

/**
 * Month and running number of a serial number.
 *
 * @param serial as "XV-2025-03-000147"
 * @returns its parts
 * @throws RangeError when the text is no serial number
 * @example
 * ```ts
 * import { parseBoardSerial } from '#vision';
 * parseBoardSerial('XV-2025-03-000147'); // { month: '2025-03', number: 147 }
 * ```
 */
export function parseBoardSerial(serial: string): BoardSerial {
  const parts = /^XV-(\d{4}-(?:0[1-9]|1[0-2]))-(\d{6})$/.exec(serial);
  if (parts) return { month: parts[1], number: Number(parts[2]) };
  throw new RangeError(`serial: found ${serial}, expected the form XV-2025-03-000147`);
}
