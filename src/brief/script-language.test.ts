import { expect, test } from 'vitest';
import { scriptLanguage } from './script-language.ts';

test.each([
  ['AI defect detection', undefined],
  ['한빛콜드체인은 물류 회사입니다', 'ko'],
  ['Hanbit (한빛) is a carrier', undefined],
  ['検査ラインのカメラ', 'ja'],
  ['检测设备', 'zh'],
  ['Контроль плат', 'ru'],
  ['فحص اللوحات', 'ar'],
  ['2025: 30 %', undefined],
])('“%s” is %s', (text, language) => {
  expect(scriptLanguage(text)).toBe(language);
});
