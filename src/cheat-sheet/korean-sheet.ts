import { hasPart } from '../site/brief-parts.ts';
import { brief, prepared } from '../site/current.ts';
import { readEssentials } from './essentials.ts';

/** True where the company has an office in Korea and one of its topics has essentials in Korean. */
export function hasKoreanSheet(): boolean {
  if (!hasPart(brief, 'koreanOffice')) return false;
  return readEssentials().entries.some(
    ({ id, data }) => data.korean && prepared.some(({ slug }) => slug === id),
  );
}

/** What gets a candidate on when a sentence does not come: what it is for, and the sentence. */
export const sentencesAtHand = [
  ['다시 듣기', '죄송하지만 다시 한번 말씀해 주시겠습니까?'],
  ['확인하기', '제가 이해한 것이 맞는지 확인해도 되겠습니까?'],
  ['시간 벌기', '잠시 생각할 시간을 주시겠습니까?'],
  ['가정하기', '보드가 2초에 한 장씩 나온다고 가정하고 말씀드리겠습니다.'],
  ['정정하기', '정정하겠습니다. 재현율이 아니라 정밀도가 맞습니다.'],
  ['모를 때', '그 부분은 잘 모르겠습니다. 다만 이렇게 확인해 보겠습니다.'],
  ['더 말하기', '더 자세히 말씀드릴까요, 아니면 이 정도면 충분할까요?'],
] as const;
