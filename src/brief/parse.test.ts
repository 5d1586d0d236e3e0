import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from './parse.ts';

const file = 'src/brief/fixtures/xyz-tech.md';
const { brief, warnings } = parseBrief(readFileSync(file, 'utf8'), file);

describe('the brief of XYZ Tech', () => {
  test('reads without a warning and keeps every line', () => {
    expect(warnings).toEqual([]);
    expect(brief.source.lines).toHaveLength(49);
    expect(brief.source.lines[0]).toBe('# Company Overview');
    expect(brief.source.lines[48]).toMatch(/^- What is the culture .* timelines\?/u);
    expect(brief.otherSections).toEqual([]);
    expect(brief.sections.map(({ kind, line }) => [line, kind])).toEqual([
      [1, 'company'],
      [11, 'values'],
      [19, 'news'],
      [25, 'role'],
      [33, 'topics'],
      [41, 'questions'],
    ]);
  });

  test('knows the company', () => {
    const { company } = brief;
    expect(company).toMatchObject({
      name: 'XYZ Tech',
      line: 2,
      founded: { id: 'company-founded', line: 2, value: 2018 },
      headquarters: { id: 'company-headquarters', line: 2, value: 'Seoul, South Korea' },
      employees: { id: 'company-employees', line: 3, value: { plain: '~500+ globally' } },
      offices: [
        { id: 'office-seoul', line: 4, city: 'Seoul', isHeadquarters: true },
        { id: 'office-tokyo', line: 4, city: 'Tokyo', isHeadquarters: false },
        { id: 'office-san-francisco', line: 4, city: 'San Francisco', isHeadquarters: false },
      ],
      industries: [
        { id: 'industry-enterprise-ai', line: 5, value: 'Enterprise AI' },
        { id: 'industry-manufacturing-tech', line: 5, value: 'Manufacturing Tech' },
        { id: 'industry-computer-vision', line: 5, value: 'Computer Vision' },
      ],
    });
    expect(company.summary?.text.plain).toBe(
      'XYZ Tech is an AI software company founded in 2018 and headquartered in Seoul, South Korea.',
    );
    expect(company.summary?.text.inline[0]).toEqual({
      kind: 'strong',
      children: [{ kind: 'text', text: 'XYZ Tech' }],
    });
    expect(company.facts.map(({ line, label }) => [line, label])).toEqual([
      [3, 'Employees'],
      [4, 'Offices'],
      [5, 'Industry'],
      [6, 'Core Products'],
    ]);
    expect(company.facts[3]?.items.map(({ line }) => line)).toEqual([7, 8, 9]);
  });

  test('knows the products, and what to call the one on the site', () => {
    expect(brief.product).toBe('XYZ Vision');
    expect(brief.company.products).toEqual([
      {
        id: 'product-computer-vision-inspection',
        line: 7,
        name: 'Computer Vision Inspection',
        example: 'XYZ Vision',
      },
      {
        id: 'product-predictive-maintenance-platform',
        line: 8,
        name: 'Predictive Maintenance Platform',
      },
      {
        id: 'product-generative-ai-suite',
        line: 9,
        name: 'Generative AI Suite',
        description: 'for data augmentation and content generation',
      },
    ]);
  });

  test('knows mission and values', () => {
    expect(brief.mission).toMatchObject({ id: 'mission', line: 12 });
    expect(brief.mission?.text.plain).toBe(
      'To democratize advanced AI technologies for enterprises—enabling smarter, safer, and more efficient operations.',
    );
    expect(brief.values.map(({ id, line, name, text }) => [id, line, name, text.plain])).toEqual([
      ['value-innovation', 14, 'Innovation', 'Rapid prototyping and continuous improvement'],
      [
        'value-customer-centricity',
        15,
        'Customer-Centricity',
        'Collaborative co-development with clients',
      ],
      ['value-integrity', 16, 'Integrity', 'Transparent data handling and ethical AI use'],
      ['value-agility', 17, 'Agility', 'Lean processes and cross-disciplinary teamwork'],
    ]);
  });

  test('knows the news, one of them dated', () => {
    expect(brief.news.map(({ id, line, label }) => [id, line, label])).toEqual([
      ['news-launched-xyz-vision-ai', 20, undefined],
      ['news-series-b-funding', 21, 'Series B Funding'],
      ['news-strategic-partnership', 22, 'Strategic Partnership'],
      ['news-technical-blog', 23, 'Technical Blog'],
    ]);
    expect(brief.news.map(({ date }) => date)).toEqual([
      { year: 2025, month: 3, text: 'March 2025' },
      undefined,
      undefined,
      undefined,
    ]);
    expect(brief.news.map(({ text }) => text.plain)).toEqual([
      'Launched XYZ Vision, an AI defect-detection system for electronics manufacturing.',
      'Closed a $30M round led by K-Ventures (total funding now $50M).',
      'Engaged Samsung Electronics for piloting computer vision on factory floors.',
      'Released a deep-dive on integrating XYZ Vision with AWS IoT and edge devices.',
    ]);
  });

  test('knows the role', () => {
    expect(brief.role).toMatchObject({
      line: 26,
      title: 'Junior AI Engineer',
      intro: { text: { plain: 'As a Junior AI Engineer on XYZ Tech’s AI team, you will:' } },
    });
    expect(brief.role?.duties.map(({ id, line }) => [id, line])).toEqual([
      ['duty-work-cross-functional-squad', 27],
      ['duty-contribute-xyz-vision-enhancements', 28],
      ['duty-collaborate-product-managers-devops', 29],
      ['duty-operate-agile-environment-participating', 30],
      ['duty-engage-cloud-edge-infrastructure', 31],
    ]);
    expect(brief.role?.duties[1]?.text.plain).toBe(
      'Contribute to XYZ Vision enhancements—data preprocessing, model training, deployment, and monitoring.',
    );
  });

  test('knows the topics and their keywords', () => {
    const seen = brief.topics.map(({ line, name, slug, keywords }) => [
      line,
      name,
      slug,
      keywords.map(({ text }) => text),
    ]);
    expect(seen).toEqual([
      [
        34,
        'ML Fundamentals',
        'ml-fundamentals',
        ['Data preprocessing', 'training/validation splits', 'performance metrics', 'mAP', 'FID'],
      ],
      [
        35,
        'Framework Proficiency',
        'framework-proficiency',
        ['Python', 'TensorFlow', 'PyTorch code samples'],
      ],
      [
        36,
        'Pipeline Design',
        'pipeline-design',
        ['Building scalable ETL flows', 'batch vs. real-time inference', 'model versioning'],
      ],
      [
        37,
        'System Integration',
        'system-integration',
        [
          'Deploying models',
          'cloud',
          'AWS',
          'GCP',
          'edge devices',
          'containerization best practices',
        ],
      ],
      [
        38,
        'Problem-Solving',
        'problem-solving',
        ['Debugging model performance issues', 'latency vs. accuracy trade-offs'],
      ],
      [
        39,
        'Collaboration & Communication',
        'collaboration-communication',
        ['Explaining technical decisions', 'non-ML stakeholders', 'agile rituals'],
      ],
    ]);
    expect(brief.topics[0]?.keywords[3]).toEqual({
      id: 'keyword-ml-fundamentals-map',
      line: 34,
      text: 'mAP',
    });
    expect(brief.topics[0]?.text.plain).toBe(
      'Data preprocessing, training/validation splits, performance metrics (e.g., mAP, FID).',
    );
  });

  test('knows the questions', () => {
    expect(brief.questions.map(({ id, line }) => [id, line])).toEqual([
      ['question-current-architecture-xyz-vision', 42],
      ['question-ai-team-structured-collaborating', 43],
      ['question-key-metrics-success-ai', 44],
      ['question-xyz-tech-approach-model', 45],
      ['question-share-recent-challenges-team', 46],
      ['question-mentorship-professional-development-pathways', 47],
      ['question-partnership-samsung-influence-roadmap', 48],
      ['question-culture-around-technical-innovation', 49],
    ]);
    for (const { line, text } of brief.questions) {
      expect(brief.source.lines[line - 1]?.trim()).toBe(`- ${text.plain}`);
    }
  });
});
