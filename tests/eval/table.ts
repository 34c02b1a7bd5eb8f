/** A table in plain text: the first column to the left, the others to the right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A share with three digits. */
export function digits(value: number): string {
  return value.toFixed(3);
}

/** A text on one line, cut to `width` characters. */
export function clipped(text: string, width = 150): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, width - 1)}…`;
}

/** A text under its underlined heading. */
export function headed(heading: string, text: string): string {
  return `${heading}\n${'='.repeat(heading.length)}\n${text}`;
}
