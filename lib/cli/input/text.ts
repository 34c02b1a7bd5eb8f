import { parse } from 'yaml';
import type { Block, Posting } from '../../analysis/posting';
import { blocksOf } from '../../analysis/text/blocks';
import { isKnownHeading } from '../../analysis/text/headings';
import { looksLikeMarkdown } from '../../analysis/text/markdown';
import { tokenise } from '../../lexicon/tokens';
import { namesOccupation } from '../../reading/words/occupations';

/** What is known of a posting beside its text. */
export interface Given {
  title: string;
  company: string | null;
}

/** A posting out of plain text or markdown; offsets point into `text` itself. */
export function textPosting(text: string, format: 'text' | 'markdown', given: Given): Posting {
  return { ...given, text, blocks: blocksOf(text, format) };
}

/**
 * A posting out of a .txt or .md file, whose title stands in the file: `title:` in its front matter, else its first line if
 * that is a heading or looks like a title, else its only level-1 heading. A heading that announces a part of the posting
 * ("Responsibilities") is none. A .txt file that is written in markdown is read as such. Without any of them the title is empty and claims nothing.
 */
export function textFilePosting(text: string, named: 'text' | 'markdown'): Posting {
  const format = looksLikeMarkdown(text) ? 'markdown' : named;
  const posting = textPosting(text, format, { title: '', company: null });
  const matter = format === 'markdown' ? frontMatter(text) : {};
  return {
    ...posting,
    title: plain(matter.title) ?? titleIn(posting),
    company: plain(matter.company) ?? plain(matter.organization),
  };
}

function frontMatter(text: string): Record<string, unknown> {
  const yaml = /^\uFEFF?---[ \t]{0,9}\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]{0,9}(?:\r?\n|$)/.exec(text)?.[1];
  try {
    const value: unknown = yaml === undefined ? null : parse(yaml);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function plain(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function titleIn({ text, blocks }: Posting): string {
  const wordsOf = (block: Block) => text.slice(block.start, block.end).replace(/\s+/g, ' ');
  const isTitle = (block: Block) => !isKnownHeading(tokenise(wordsOf(block))) || namesOccupation(wordsOf(block));
  const first = blocks[0];
  if (
    first &&
    isTitle(first) &&
    (first.kind === 'heading' || (first.kind === 'paragraph' && looksLikeTitle(wordsOf(first))))
  ) {
    return wordsOf(first).replace(/^(?:job title|job|title|position|role|vacancy)\s?:\s?/i, '');
  }
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1 && isTitle(block));
  return tops.length === 1 && tops[0] ? wordsOf(tops[0]) : '';
}

/** Short, with letters, and no sentence. */
function looksLikeTitle(line: string): boolean {
  return line.length <= 100 && /\p{L}/u.test(line) && !/[.!?:;,]$/.test(line);
}
