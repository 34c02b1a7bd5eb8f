import type { Category } from '../lexicon/categories';

/** What a picture of a mix says, in the person's words. */
export interface MixPicture {
  /** Title and company. */
  posting: string;
  sentence: string;
  sure: string;
  /** The shares sum to 1; `label` names category and share; `colour` is `#rrggbb`. */
  parts: { category: Category; share: number; label: string; colour: string }[];
  foot: string;
}

/** The size that most places show without cutting. */
const SIZE = { width: 1200, height: 630 };
const MARGIN = 72;
const ROOM = SIZE.width - 2 * MARGIN;
const INK = '#1b1f24';
const SOFT = '#57606a';

/** Draws a mix on a canvas, for posting it somewhere. Always on white, whatever the page looks like. */
export function drawMix(canvas: HTMLCanvasElement, picture: MixPicture): void {
  Object.assign(canvas, SIZE);
  const ground = canvas.getContext('2d');
  if (!ground) return;
  ground.fillStyle = '#ffffff';
  ground.fillRect(0, 0, SIZE.width, SIZE.height);
  ground.textBaseline = 'top';
  write(ground, [shortened(ground, picture.posting, font(30, 400))], { y: 64, size: 30, weight: 400, colour: SOFT });
  const lines = wrapped(ground, picture.sentence, font(54, 700)).slice(0, 3);
  const below = write(ground, lines, { y: 116, size: 54, weight: 700, colour: INK });
  write(ground, [picture.sure], { y: below + 8, size: 30, weight: 400, colour: SOFT });
  drawBar(ground, picture.parts, { x: MARGIN, y: 372, width: ROOM, height: 72 });
  drawLegend(ground, picture.parts);
  write(ground, [picture.foot], { y: SIZE.height - 66, size: 24, weight: 400, colour: SOFT });
}

type Ground = CanvasRenderingContext2D;
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const font = (size: number, weight: number) => `${weight} ${size}px system-ui, sans-serif`;

/** Writes lines under each other; gives back where the next would begin. */
function write(ground: Ground, lines: string[], look: { y: number; size: number; weight: number; colour: string }) {
  ground.font = font(look.size, look.weight);
  ground.fillStyle = look.colour;
  for (const [i, line] of lines.entries()) ground.fillText(line, MARGIN, look.y + i * look.size * 1.2);
  return look.y + lines.length * look.size * 1.2;
}

function wrapped(ground: Ground, text: string, look: string): string[] {
  ground.font = look;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && ground.measureText(longer).width <= ROOM) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortened(ground: Ground, text: string, look: string): string {
  ground.font = look;
  let short = text;
  while (short.length > 1 && ground.measureText(`${short}…`).width > ROOM) short = short.slice(0, -1);
  return short === text ? text : `${short.trimEnd()}…`;
}

function drawBar(ground: Ground, parts: MixPicture['parts'], { x, y, width, height }: Box): void {
  const gap = 4;
  const room = width - gap * (parts.length - 1);
  let at = x;
  ground.save();
  ground.beginPath();
  ground.roundRect(x, y, width, height, 14);
  ground.clip();
  for (const { category, share, colour } of parts) {
    drawPart(ground, category, colour, { x: at, y, width: share * room, height });
    at += share * room + gap;
  }
  ground.restore();
}

function drawLegend(ground: Ground, parts: MixPicture['parts']): void {
  let x = MARGIN;
  let y = 468;
  for (const { category, label, colour } of parts) {
    ground.font = font(28, 400);
    const width = 40 + ground.measureText(label).width;
    if (x + width > MARGIN + ROOM) [x, y] = [MARGIN, y + 42];
    drawPart(ground, category, colour, { x, y: y + 2, width: 28, height: 28 });
    ground.fillStyle = INK;
    ground.fillText(label, x + 40, y);
    x += width + 36;
  }
}

/** A box in a category's colour and pattern, so that it reads without colour. */
function drawPart(ground: Ground, category: Category, colour: string, box: Box): void {
  ground.save();
  ground.beginPath();
  ground.rect(box.x, box.y, box.width, box.height);
  ground.clip();
  ground.fillStyle = category === 'other' ? `${colour}80` : colour;
  ground.fill();
  ground.strokeStyle = 'rgb(255 255 255 / 0.5)';
  ground.fillStyle = 'rgb(255 255 255 / 0.6)';
  ground.lineWidth = 5;
  PATTERNS[category]?.(ground, box);
  ground.restore();
}

const PATTERNS: Partial<Record<Category, (ground: Ground, box: Box) => void>> = {
  strategy: (ground, box) => lines(ground, box, 14, (at) => [at - box.height, box.y + box.height, at, box.y]),
  ads: (ground, box) => lines(ground, box, 18, (at) => [at, box.y, at, box.y + box.height]),
  analytics: (ground, { x, y, width, height }) => {
    for (let at = y + 7; at < y + height; at += 14) line(ground, [x, at, x + width, at]);
  },
  community: (ground, { x, y, width, height }) => {
    for (let row = y + 7; row < y + height; row += 14)
      for (let at = x + 7; at < x + width; at += 14) dot(ground, at, row);
  },
};

function lines(ground: Ground, box: Box, step: number, ends: (at: number) => [number, number, number, number]): void {
  for (let at = box.x + step / 2; at < box.x + box.width + box.height; at += step) line(ground, ends(at));
}

function line(ground: Ground, [x, y, toX, toY]: [number, number, number, number]): void {
  ground.beginPath();
  ground.moveTo(x, y);
  ground.lineTo(toX, toY);
  ground.stroke();
}

function dot(ground: Ground, x: number, y: number): void {
  ground.beginPath();
  ground.arc(x, y, 2.6, 0, 2 * Math.PI);
  ground.fill();
}
