import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Pattern } from './literals';

/** Characters for those sets that name none. */
const ANY = ['a', ' ', '1', '-', '\n', 'A', '\u00e9'];

/**
 * Texts, of about so many characters each, that make a careless pattern try every way to split them: everything in it that
 * repeats, and every character it names, without end, behind what the pattern begins with, before what it cannot end with.
 */
export function* attacksOn({ pattern, flags }: Pattern, size: number): Generator<string> {
  const tree = new RegExpParser().parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const heads = new Set(['', 'x', shortest(tree, 1)]);
  const pumps = new Set([...ANY.slice(0, 3), ' \n', shortest(tree, 1)]);
  visitRegExpAST(tree, {
    onAlternativeEnter({ elements }) {
      for (const run of elements
        .map((one) => (one.type === 'Character' ? one.raw : '\0'))
        .join('')
        .split('\0'))
        if (run.length > 1) pumps.add(run.replaceAll('\\', ''));
    },
    onQuantifierEnter({ element, start, max }) {
      if (max < 2) return;
      heads.add(shortestUpTo(tree, start));
      for (const least of [1, 2]) pumps.add(shortest(element, least));
      for (const one of samples(element)) pumps.add(one);
    },
  });
  for (const pump of pumps)
    for (const head of pump === '' ? [] : heads)
      for (const tail of ['\u0000', '']) yield head + pump.repeat(Math.ceil(size / pump.length)) + tail;
}

/** A short text for a part of a pattern, each optional piece `least` times. */
function shortest(node: AST.Node, least: number): string {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map((one) => shortest(one, least))[0] ?? '';
    case 'Alternative':
      return node.elements.map((one) => shortest(one, least)).join('');
    case 'Quantifier':
      return shortest(node.element, least).repeat(Math.max(node.min, Math.min(least, node.max)));
    default:
      return samples(node)[0] ?? '';
  }
}

/** What a pattern may have read before it comes to a place. */
function shortestUpTo(tree: AST.Pattern, place: number): string {
  const [alternative] = tree.alternatives.filter(({ start, end }) => start <= place && place < end);
  const before = alternative?.elements.filter(({ end }) => end <= place) ?? [];
  return before.map((one) => shortest(one, 1)).join('');
}

/** Some characters that a part of a pattern takes. */
function samples(node: AST.Node): string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'CharacterSet') return SETS[node.kind]?.filter((one) => taken(node.raw, one)) ?? [];
  if (node.type === 'Group' || node.type === 'CapturingGroup') return node.alternatives.map((one) => shortest(one, 1));
  if (node.type !== 'CharacterClass') return [];
  if (node.negate) return ANY.filter((one) => taken(node.raw, one));
  return node.elements
    .flatMap((one) => (one.type === 'CharacterClassRange' ? samples(one.min) : samples(one)))
    .slice(0, 6);
}

const SETS: Record<string, string[]> = {
  any: ANY,
  digit: ANY,
  space: ANY,
  word: ANY,
  property: [...ANY, '\u0301', '.'],
};

const taken = (raw: string, one: string) => new RegExp(`^${raw}$`, 'u').test(one);
