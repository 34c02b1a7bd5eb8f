import { evaluatePages, type PageFigures, printPages } from './pages';
import type { MeasuredPart } from './report';

/** How well saved pages are read, with and without the board tables, as a part of the evaluation. */
export async function pageParts(directory: string): Promise<MeasuredPart[]> {
  const parts: MeasuredPart[] = [];
  for (const boards of [true, false]) {
    const figures = await evaluatePages(directory, boards);
    parts.push({ text: printPages(figures), figures: flat(boards ? 'pages' : 'pages.noBoards', figures) });
  }
  return parts;
}

function flat(
  name: string,
  { read, title, company, companyRight, inside, duties, falsely, others }: PageFigures,
): MeasuredPart['figures'] {
  const { precision, recall } = duties;
  const figures = { read, title, company, companyRight, inside, precision, recall, falsely: falsely.length, others };
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [`${name}.${figure}`, value]));
}
