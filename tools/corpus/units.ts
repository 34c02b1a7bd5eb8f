/** The words of a unit of a posting, without the mark of a bullet or a heading. */
export function unitText(unit: string): string {
  return unit.replace(/^(?:•|#+) /, '').trim();
}

/** What a unit of a posting is, by its mark. */
export function unitKind(unit: string): 'heading' | 'item' | 'paragraph' {
  if (/^#+ /.test(unit)) return 'heading';
  return unit.startsWith('• ') ? 'item' : 'paragraph';
}
