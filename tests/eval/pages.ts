import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDuties } from '../../lib/analysis/find/find-duties';
import { documentOf } from '../../lib/cli/dom';
import { type Page, readPage } from '../../lib/reading/read-page';
import { share } from './metrics/confusion';
import { type Detection, detect, together } from './metrics/overlap';

/** What is true of a saved page: one line of manifest.jsonl. `duties` are what a person sees, in order. */
export interface PageTruth {
  file: string;
  kind: 'posting' | 'list' | 'negative';
  title?: string | null;
  company?: string | null;
  duties?: string[];
  lang?: string | null;
  url?: string | null;
}

/** A saved page with what reading made of it. */
export interface PageRead {
  truth: PageTruth;
  page: Page;
  titleRight: boolean;
  companyRight: boolean;
  /** The company is right, or none is given. */
  companyHonest: boolean;
  /** The duties found in the text against the true ones. */
  detection: Detection;
  /** Share of the true duties whose words stand in the text. */
  inside: number;
}

/** How well saved pages are read. Shares 0..1; duties are those of English pages. */
export interface PageFigures {
  boards: boolean;
  postings: number;
  read: number;
  title: number;
  company: number;
  companyRight: number;
  duties: Detection;
  /** Share of the true duties, in any language, whose words the text holds. */
  inside: number;
  others: number;
  /** Pages without a posting for which one was given all the same. */
  falsely: string[];
  pages: PageRead[];
}

/** Reads every page of a directory with manifest.jsonl and compares with the truth there. */
export async function evaluatePages(directory: string, boards: boolean): Promise<PageFigures> {
  const lines = (await readFile(join(directory, 'manifest.jsonl'), 'utf8')).split('\n');
  const truths = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as PageTruth);
  const pages: PageRead[] = [];
  for (const truth of truths) pages.push(await readOne(directory, truth, boards));
  return figuresOf(pages, boards);
}

async function readOne(directory: string, truth: PageTruth, boards: boolean): Promise<PageRead> {
  const html = await readFile(join(directory, truth.file), 'utf8');
  const document = documentOf(html);
  const page = readPage(document, { boards, ...(truth.url ? { url: truth.url } : {}) });
  const posting = page.kind === 'posting' ? page.posting : null;
  const found = posting ? findDuties(posting).map(({ text }) => text) : [];
  const wanted = truth.duties ?? [];
  const company = posting?.company ?? null;
  return {
    truth,
    page,
    titleRight: posting !== null && same(posting.title, truth.title),
    companyRight: posting !== null && same(company, truth.company),
    companyHonest: posting !== null && (company === null || same(company, truth.company)),
    detection: detect(found, wanted),
    inside: share(
      wanted.filter((duty) => squeezed(posting?.text ?? '').includes(squeezed(duty))).length,
      wanted.length,
    ),
  };
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const same = (got: string | null, wanted: string | null | undefined) => squeezed(got ?? '') === squeezed(wanted ?? '');

function figuresOf(pages: PageRead[], boards: boolean): PageFigures {
  const postings = pages.filter(({ truth }) => truth.kind === 'posting');
  const others = pages.filter(({ truth }) => truth.kind !== 'posting');
  const of = (holds: (read: PageRead) => boolean) => share(postings.filter(holds).length, postings.length);
  return {
    boards,
    postings: postings.length,
    read: of(({ page }) => page.kind === 'posting'),
    title: of(({ titleRight }) => titleRight),
    company: of(({ companyHonest }) => companyHonest),
    companyRight: of(({ companyRight }) => companyRight),
    duties: together(postings.filter(({ truth }) => truth.lang === 'en').map(({ detection }) => detection)),
    inside: share(
      postings.reduce((sum, { inside }) => sum + inside, 0),
      postings.length,
    ),
    others: others.length,
    falsely: others.filter(({ page }) => page.kind === 'posting').map(({ truth }) => truth.file),
    pages,
  };
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);

/** The figures in words, and each page that is not read right. */
export function printPages(figures: PageFigures): string {
  const { duties, falsely, others, postings } = figures;
  return [
    `Pages, board tables ${figures.boards ? 'on' : 'off'} (${postings} postings, ${others} other pages)`,
    `  read as a posting           ${percent(figures.read)}`,
    `  title right                 ${percent(figures.title)}`,
    `  company right or not given  ${percent(figures.company)}   right ${percent(figures.companyRight)}`,
    `  duties inside the text      ${percent(figures.inside)}`,
    `  duties, English: precision  ${percent(duties.precision)}   recall ${percent(duties.recall)}`,
    `  no posting, but given one   ${falsely.length}${falsely.map((file) => `\n    ${file}`).join('')}`,
    ...figures.pages.flatMap(faultsOf),
  ].join('\n');
}

function faultsOf({ truth, page, titleRight, companyHonest, detection }: PageRead): string[] {
  if (truth.kind !== 'posting') return [];
  if (page.kind !== 'posting') return [`  ${truth.file}: ${page.code}`];
  const { title, company } = page.posting;
  const faults = [
    titleRight ? '' : `title "${title.slice(0, 80)}" instead of "${truth.title}"`,
    companyHonest ? '' : `company "${company}" instead of "${truth.company ?? ''}"`,
    detection.missed.length > 0 ? `${detection.missed.length} duties missed` : '',
    detection.wrong.length > 0 ? `${detection.wrong.length} found that are none` : '',
  ].filter((fault) => fault !== '');
  return faults.length > 0 ? [`  ${truth.file}: ${faults.join('; ')}`] : [];
}
