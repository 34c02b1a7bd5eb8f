import fc from 'fast-check';
import { CREATOR, CREATOR_PAGE, NURSE } from '../cli/postings';

/** Characters that have broken programs: blanks of all kinds, marks without width, halves of pairs, other directions, emoji. */
const ODD = fc.constantFrom(
  ...[
    '\u0000',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u0301',
    'ß',
    'İ',
    'ﬁ',
    '👩‍🚀',
    '🇩🇪',
    'שלום',
    '漢字',
    '\r',
    '\t',
    '\v',
  ],
);

const WORDS = fc.constantFrom(
  ...[
    'manage',
    'the',
    'community',
    'and',
    'film',
    'videos',
    'to',
    'for',
    'with',
    'paid',
    'campaigns',
    'report',
    'on',
    '3+',
    'years',
    'strategy',
    'you will',
    'Responsible for',
    'e.g.',
    'A/B',
    'https://x.example/a?b=c',
    '......',
    '---',
    '&amp;',
    'TikTok',
    '$50,000',
  ],
);

const MARKS = fc.constantFrom(
  ...[
    '- ',
    '• ',
    '* ',
    '1. ',
    '# ',
    '**',
    '\n',
    '\n\n',
    ': ',
    '; ',
    ', ',
    '. ',
    '(',
    ')',
    '"',
    '<br>',
    '|',
    '```',
    '<!--',
    '---\n',
    '> ',
    '\t',
  ],
);

/** Texts that look somewhat like postings and somewhat like accidents. */
export const TEXT: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: WORDS },
      { weight: 4, arbitrary: MARKS },
      { weight: 1, arbitrary: ODD },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(' '));

const cut = (text: string) =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(text.length), TEXT).map(([from, to, at, added]) => {
    const piece = text.slice(Math.min(from, to), Math.max(from, to));
    return text.slice(0, at) + piece + added + text.slice(at).replace(piece, '');
  });

/** A real-looking posting with pieces moved, doubled, lost and added. */
export const MUTATED: fc.Arbitrary<string> = fc.constantFrom(CREATOR, NURSE).chain(cut);

/** A page with pieces moved, doubled, lost and added. */
export const MUTATED_PAGE: fc.Arbitrary<string> = fc.constant(CREATOR_PAGE).chain(cut);

const TAGS = [
  'div',
  'p',
  'ul',
  'li',
  'h1',
  'h2',
  'main',
  'section',
  'span',
  'table',
  'tr',
  'td',
  'template',
  'svg',
  'script',
  'a',
  'br',
  'b',
  'select',
];

/** HTML that no one would write: tags that never close, odd attributes, structured data that does not parse. */
export const HTML: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
      { weight: 3, arbitrary: fc.constantFrom(...TAGS).map((tag) => `</${tag}>`) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom(...TAGS),
            fc.constantFrom('class', 'hidden', 'id', 'itemtype', 'style', 'data-testid'),
            ODD,
          )
          .map(([tag, name, value]) => `<${tag} ${name}="job ${value}">`),
      },
      { weight: 5, arbitrary: TEXT },
      { weight: 1, arbitrary: fc.json().map((json) => `<script type="application/ld+json">${json}</script>`) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Structured data of a posting with values of any type in it. */
export const JSON_LD: fc.Arbitrary<string> = fc
  .record(
    { title: fc.jsonValue(), description: fc.oneof(TEXT, HTML, fc.jsonValue()), hiringOrganization: fc.jsonValue() },
    { requiredKeys: [] },
  )
  .map((fields) => JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...fields }))
  .map(
    (json) =>
      `<!doctype html><title>x</title><script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script><body><h1>Host</h1>`,
  );
