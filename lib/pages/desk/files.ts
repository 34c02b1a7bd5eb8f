import { DOMParser as DocReader, type Node } from 'prosemirror-model';
import { blocksOf } from '../../analysis/text/blocks';
import { readPage } from '../../reading/read-page';
import { docOf } from './editor/from-blocks';
import { schema } from './editor/schema';

/** What was read from a file. `title` is null when the file names none. */
export interface Opened {
  title: string | null;
  doc: Node;
}

/** The kinds of files that can be opened, for a file field. */
export const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.docx';

/** A posting is far below it. */
const MAX_FILE_BYTES = 20_000_000;

/** Why a file was not opened. `code` names the text to show. */
export class FileProblem extends Error {
  constructor(public code: 'kind' | 'large' | 'broken' | 'empty') {
    super(code);
  }
}

/** Reads a text, Markdown, HTML or Word file. Rejects with a FileProblem; nothing is changed then. */
export async function openFile(file: File): Promise<Opened> {
  const read = READERS[file.name.toLowerCase().split('.').at(-1) ?? ''];
  if (!read) throw new FileProblem('kind');
  if (file.size > MAX_FILE_BYTES) throw new FileProblem('large');
  const opened = await read(file).catch(() => {
    throw new FileProblem('broken');
  });
  if (!opened.doc.textContent.trim()) throw new FileProblem('empty');
  return opened;
}

const markdown = async (file: File) => {
  const { docOfMarkdown } = await import('./markdown');
  return withHead(docOfMarkdown(await file.text()));
};
const html = async (file: File) => fromPage(new DOMParser().parseFromString(await file.text(), 'text/html'));
const text = async (file: File) => {
  const content = await file.text();
  return withHead(docOf(content, blocksOf(content, 'text')));
};
const word = async (file: File) => {
  const { bodyOfDocx } = await import('../../reading/files/docx');
  return withHead(docOfHtml(bodyOfDocx(new Uint8Array(await file.arrayBuffer()))));
};

const READERS: Record<string, (file: File) => Promise<Opened>> = {
  ...{ md: markdown, markdown, html, htm: html, txt: text, docx: word },
};

const docOfHtml = (body: Element) => DocReader.fromSchema(schema).parse(body);

/** A saved page holds more than the posting; a plain fragment is all posting. */
function fromPage(page: Document): Opened {
  const found = readPage(page);
  if (found.kind !== 'posting') return withHead(docOfHtml(page.body));
  const { title, text, blocks } = found.posting;
  return { title, doc: docOf(text, blocks) };
}

/** A file that starts with its only first-level heading names its title so. */
function withHead(doc: Node): Opened {
  const head = doc.firstChild;
  if (head?.type !== schema.nodes.heading || head.attrs.level !== 1 || doc.childCount === 1)
    return { title: null, doc };
  return { title: head.textContent, doc: doc.cut(head.nodeSize) };
}
