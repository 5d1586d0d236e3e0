import type { SectionKind } from './brief.ts';

interface SectionName {
  readonly kind: SectionKind;
  /** As messages call it. */
  readonly name: string;
  /** A heading to write where it is missing. */
  readonly heading: string;
  readonly patterns: readonly RegExp[];
}

/** English, Korean, Japanese, German, French, Spanish. The first that fits wins: "Company News" is news. */
export const SECTION_NAMES: readonly SectionName[] = [
  {
    kind: 'questions',
    name: 'questions to ask',
    heading: 'Suggested Questions to Ask',
    patterns: [
      /\bquestions? (?:to|for|you|we|i)\b|\b(?:your|my|our) questions\b|^(?:(?:suggested|good|smart) )*questions$/u,
      /역질문|질문\s*(?:사항|목록|리스트)?$|물어볼|질문할/u,
      /質問/u,
      /\bfragen an\b|\brückfragen\b|\b(?:eigene|meine|ihre|mögliche|vorgeschlagene) fragen\b|^fragen$/u,
      /\bquestions (?:à|a) poser\b|\b(?:vos|mes) questions\b/u,
      /\bpreguntas (?:para|que|sugeridas)\b|^preguntas$/u,
    ],
  },
  {
    kind: 'topics',
    name: 'interview topics',
    heading: 'Likely Interview Topics',
    patterns: [
      /\btopics\b|\bsubjects\b|\bareas to prepare\b|\b(?:interview|preparation) focus\b/u,
      /주제|토픽/u,
      /トピック|テーマ|話題/u,
      /themen$|themen\b/u,
      /\bsujets\b|\bthèmes\b/u,
      /\btemas\b/u,
    ],
  },
  {
    kind: 'news',
    name: 'news',
    heading: 'Recent News',
    patterns: [
      /\bnews\b|\brecent (?:\w+ )?(?:changes|events|developments|updates|announcements)\b|\bwhat['’]s new\b|\bupdates\b|\bannouncements\b/u,
      /소식|뉴스|동향/u,
      /ニュース|最近の動き|最新情報|お知らせ|動向/u,
      /\bneuigkeiten\b|\baktuelle[ns]?\b|\bnachrichten\b/u,
      /\bactualités?(?!\p{L})|\bnouvelles\b|\bnouveautés\b/u,
      /\bnoticias\b|\bnovedades\b/u,
    ],
  },
  {
    kind: 'values',
    name: 'values',
    heading: 'Mission and Values',
    patterns: [
      /\bvalues\b|\bprinciples\b/u,
      /가치|인재상/u,
      /バリュー|価値観|行動指針/u,
      /werte\b|\bgrundsätze\b/u,
      /\bvaleurs\b/u,
      /\bvalores\b/u,
    ],
  },
  {
    kind: 'mission',
    name: 'mission',
    heading: 'Mission and Values',
    patterns: [
      /(?<!\b(?:your|votre|deine|ihre|tu) )\bmission(?: statement| (?:and|&) vision)?$|^(?:our |the )?mission\b|\bpurpose$/u,
      /미션|사명/u,
      /ミッション|企業理念|経営理念|使命/u,
      /\bleitbild\b/u,
      /\bmisión\b/u,
    ],
  },
  {
    kind: 'role',
    name: 'the role',
    heading: 'Role Context',
    patterns: [
      /\brole\b|\b(?:job|position) (?:description|overview|context|summary)\b|\babout the (?:job|position)\b|^(?:the |your )?(?:job|position)\b|\bresponsibilities\b|\bduties\b|\bwhat you(?:['’]ll| will)(?: be)? do(?:ing)?\b|\byour (?:mission|tasks|impact|day)\b|^the opportunity$|\bday[- ]to[- ]day\b/u,
      /직무|역할|포지션|담당\s*업무|주요\s*업무|하게\s*될\s*일|하는\s*일|이런\s*일|함께\s*할\s*(?:일|업무)|담당할/u,
      /職務|役割|(?:業務|仕事)内容|ポジション|募集/u,
      /\brolle\b|\bstelle\b|stellenbeschreibung|\bposition\b|aufgaben\b|\b(?:das|was) (?:erwartet )?(?:dich|sie)(?: erwartet)?$|\bdeine mission\b/u,
      /\bposte\b|\brôle\b|\bmissions du\b|\b(?:vos|votre|tes|ta) missions?\b/u,
      /\bpuesto\b|\brol\b|\bcargo\b|\btus? (?:funciones|misión|responsabilidades)|^(?:funciones|responsabilidades)$|\bqué harás(?!\p{L})/u,
    ],
  },
  {
    kind: 'company',
    name: 'a company overview',
    heading: 'Company Overview',
    patterns: [
      /\b(?:company|corporate|organi[sz]ation|business|employer) (?:overview|profile|background|summary|facts|snapshot|at a glance|introduction|description|information|context)\b|\babout (?:us|the company|our company)\b|\bwho we are\b|^our (?:company|story)$|^(?:the )?company\b(?! culture)|^overview$|^about$|^about (?!this|the |you|me)/u,
      /(?:회사|기업)\s*(?:개요|소개|정보|현황|프로필)|^회사$|^기업$|우리는 누구|(?:저희|우리)\s*(?:회사|팀)?\s*소개/u,
      /(?:会社|企業)(?:概要|紹介|情報|案内|プロフィール)|^会社$|^企業$|(?:当社|会社|企業|私たち|弊社)について/u,
      /unternehmen|firmenprofil|firmenüberblick|\bwer wir sind\b|^das sind wir$|^über (?!mich|dieses|das gespräch)/u,
      /\bentreprise\b|\bsociété(?!\p{L})|(?<!\p{L})à propos(?: d|$)|\bqui (?:sommes[- ]nous|nous sommes)\b/u,
      /\bempresa\b|\bcompañía\b|\bqui[eé]nes somos\b|^sobre (?!ti|este|la entrevista)/u,
    ],
  },
];

const LONGEST_HEADING = 120;

export function sectionKind(heading: string): SectionKind | undefined {
  const words = heading
    .slice(0, LONGEST_HEADING)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, '');
  return SECTION_NAMES.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))
    ?.kind;
}
