/** A value as JSON.parse gives it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON as pages write it: with comment or CDATA marks around it, raw control characters inside strings, commas too many, or a
 * semicolon behind it. Undefined when even that is not JSON.
 */
export function parseLoosely(source: string): Json | undefined {
  const bare = withoutTail(source)
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)$/, '');
  return parse(bare) ?? parse(withoutControls(bare)) ?? parse(withoutControls(bare).replace(/,(\s*[}\]])/g, '$1'));
}

/** Without blanks and semicolons behind it. Step by step: a pattern would try anew at each of a million blanks inside. */
function withoutTail(source: string): string {
  let end = source.length;
  while (end > 0 && /[\s;]/.test(source.charAt(end - 1))) end--;
  return source.slice(0, end);
}

function parse(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}

const ESCAPED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Raw control characters inside strings are escaped, those between values are blanks anyway. */
function withoutControls(source: string): string {
  return source.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (text) =>
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is repaired
      .replace(/\\?[\u0000-\u001f]/g, (found) => ESCAPED[found.at(-1) ?? ''] ?? ' ')
      .replace(/\\(?:["\\/bfnrtu])|\\/g, (found) => (found.length > 1 ? found : '\\\\')),
  );
}
