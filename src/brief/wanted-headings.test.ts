import { expect, test } from 'vitest';
import { sectionKind } from './section-kinds.ts';
import { wantedKind } from './wanted-headings.ts';

test.each([
  ['requirements', ['What you bring', 'Requirements', 'Your profile', 'Nice to have', 'Skills']],
  ['requirements', ['자격 요건', '우대 사항', '応募資格', '歓迎スキル', '求める人物像']],
  ['requirements', ['Ihr Profil', 'Das bringst du mit', 'Anforderungen', 'Votre profil']],
  ['requirements', ['Profil recherché', 'Requisitos', 'Qué aportas', 'Tu perfil']],
  ['process', ['The interview process', 'Hiring process', 'How we hire', 'Next steps']],
  ['process', ['채용 절차', '選考フロー', '面接の流れ', 'Bewerbungsprozess', 'Auswahlverfahren']],
  ['process', ['Processus de recrutement', 'Proceso de selección']],
  [undefined, ['What we offer', 'Dress code', 'Salary', '면접 당일 안내', '']],
])('%s', (kind, headings) => {
  for (const heading of headings) expect([heading, wantedKind(heading)]).toEqual([heading, kind]);
});

test.each([
  ['company', ['Who we are', 'Wer wir sind', 'Qui sommes-nous', 'Quiénes somos', '私たちについて']],
  ['role', ['What you’ll do', 'Your mission', 'Deine Aufgaben', 'Vos missions', 'Tus funciones']],
  ['role', ['仕事内容', '하는 일', 'Was dich erwartet', 'Day-to-day']],
])('a section: %s', (kind, headings) => {
  for (const heading of headings) expect([heading, sectionKind(heading)]).toEqual([heading, kind]);
});
