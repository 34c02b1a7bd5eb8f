/** What a text lost and gained against an earlier one: its lines, without their bullets, each once. */
export function textChanges(before: string, now: string): { lost: string[]; gained: string[] } {
  const old = linesOf(before);
  const lines = linesOf(now);
  return { lost: [...old].filter((line) => !lines.has(line)), gained: [...lines].filter((line) => !old.has(line)) };
}

const linesOf = (text: string): Set<string> =>
  new Set(
    text
      .split('\n')
      .map((line) => line.replace(/^\s*(?:[-*•·▪‣–]\s+)?/, '').trim())
      .filter(Boolean),
  );

/** The lines that a text lost and gained. */
export function TextChanges({ before, now }: { before: string; now: string }) {
  const { lost, gained } = textChanges(before, now);
  return (
    <ul class="changes">
      {lost.map((line) => (
        <li key={line}>
          <del>− {line}</del>
        </li>
      ))}
      {gained.map((line) => (
        <li key={line}>
          <ins>+ {line}</ins>
        </li>
      ))}
    </ul>
  );
}
