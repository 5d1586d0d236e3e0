import { expect, test } from 'vitest';
import { sectionKind } from './section-kinds.ts';

test.each([
  [
    'company',
    [
      'Company Overview',
      '1. Company profile',
      'About Acme',
      'ABOUT US',
      'Overview',
      '회사 개요',
      '기업 소개',
      '会社概要',
      'Unternehmensüberblick',
      'Über Nordlicht',
      "Présentation de l'entreprise",
      'La société',
      'À propos de Nord',
      'Descripción de la empresa',
      'Sobre Acme',
    ],
  ],
  [
    'mission',
    ['Mission', 'Our mission', 'Mission & Vision', '미션', '企業理念', 'Leitbild', 'Misión'],
  ],
  [
    'values',
    [
      'Mission and Values',
      'Core values',
      '미션과 핵심 가치',
      'バリュー',
      'Mission und Werte',
      'Mission et valeurs',
      'Misión y valores',
    ],
  ],
  [
    'news',
    [
      'Recent News or Changes',
      'Company news',
      'What’s new',
      '최근 소식',
      '最新ニュース',
      'Neuigkeiten',
      'Actualités',
      'Actualité',
      'Noticias recientes',
    ],
  ],
  [
    'role',
    [
      'Role Context and Product Involvement',
      'About the role',
      'Job description',
      'Responsibilities',
      '담당 업무',
      '業務内容',
      'Die Rolle',
      'Stellenbeschreibung',
      'Le poste',
      'El puesto',
    ],
  ],
  [
    'topics',
    [
      'Likely Interview Topics',
      'Topics',
      '예상 면접 주제',
      '面接トピック',
      'Mögliche Gesprächsthemen',
      "Sujets de l'entretien",
      'Temas de la entrevista',
    ],
  ],
  [
    'questions',
    [
      'Suggested Questions to Ask',
      'Questions for the interviewer',
      'Questions',
      '물어볼 질문',
      '역질문',
      '逆質問',
      'Fragen an das Unternehmen',
      'Questions à poser',
      'Preguntas para hacer',
    ],
  ],
  [
    undefined,
    [
      'Dress code',
      'Interview questions',
      'About this brief',
      'About you',
      'Company culture',
      '면접 당일 안내',
      'Salary',
      '',
    ],
  ],
])('%s', (kind, headings) => {
  for (const heading of headings) expect([heading, sectionKind(heading)]).toEqual([heading, kind]);
});
