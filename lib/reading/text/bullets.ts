const BULLET =
  /^(?:[•●○◦▪▫■□▶►▸➢➤➔→✓✔✅☑⁃‣∙·»❖◆★⦁🔹🔸👉*+]\ufe0f?\s*|[-–—−]{1,2}(?:\s+|(?=\p{Lu}))|\(?(?:\d{1,2}|[a-h])[.)]\s+)/u;

/** Length of the bullet or number that someone typed before a line's text, with the blanks behind it; 0 when there is none. */
export function bulletLength(line: string): number {
  const length = BULLET.exec(line)?.[0].length ?? 0;
  return length < line.length ? length : 0;
}
