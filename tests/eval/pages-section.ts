import { evaluatePages, type PageFigures, printPages } from './pages';
import type { Section } from './report';

/** How well saved pages are read, with and without the board tables, as a part of the evaluation. */
export async function pageSections(directory: string): Promise<Section[]> {
  const sections: Section[] = [];
  for (const boards of [true, false]) {
    const figures = await evaluatePages(directory, boards);
    sections.push({ text: printPages(figures), figures: flat(boards ? 'pages' : 'pages.noBoards', figures) });
  }
  return sections;
}

function flat(
  name: string,
  { read, title, company, companyRight, inside, duties, falsely, others }: PageFigures,
): Section['figures'] {
  const { precision, recall } = duties;
  const figures = { read, title, company, companyRight, inside, precision, recall, falsely: falsely.length, others };
  return Object.fromEntries(Object.entries(figures).map(([figure, value]) => [`${name}.${figure}`, value]));
}
