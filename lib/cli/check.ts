import { parseArgs } from 'node:util';
import { analyse } from '../analysis/analyse';
import { isReadWhole, MAX_UNITS } from '../analysis/find/candidates';
import type { Model } from '../meaning/model';
import { reportText } from '../report/text';
import { answerOf, faultAnswer } from './answer';
import { type Context, type ExitStatus, parsed } from './context';
import { faultOf } from './fault';
import { type Item, readInputs } from './input/inputs';
import { write } from './output';
import { CHECK_USAGE, UsageError } from './usage';

interface CheckOptions {
  files: string[];
  json: boolean;
  boards: boolean;
  text: boolean;
  url: string | null;
  model: boolean;
}

/** `truetitle check`: answers every posting of every input, one after the other. Throws a usage error. */
export async function check(args: string[], context: Context): Promise<ExitStatus> {
  const options = checkOptions(args);
  if (options === 'help') {
    await write(context.stdout, CHECK_USAGE);
    return 0;
  }
  const model = options.model ? await context.openModel() : null;
  const answer = options.json ? jsonLine : peopleReport;
  let status: ExitStatus = 0;
  for await (const item of readInputs(options.files, { ...context, ...options })) {
    if ('fault' in item && item.fault.code === 'cannot_open') {
      status = 1;
      await write(context.stderr, `truetitle: ${item.fault.message}\n`);
      if (!options.json) continue;
    }
    await write(context.stdout, answer(item, options.text, model));
  }
  return status;
}

function checkOptions(args: string[]): CheckOptions | 'help' {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        'no-boards': { type: 'boolean', default: false },
        'no-model': { type: 'boolean', default: false },
        text: { type: 'boolean', default: false },
        url: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) return 'help';
  if (positionals.includes('')) throw new UsageError('The name of a FILE is empty.');
  if (positionals.length === 0) throw new UsageError('Name a FILE to check, or "-" for lines on standard input.');
  const { json, text, url = null } = values;
  if (url !== null && !isWebAddress(url)) throw new UsageError(`--url needs a web address, not "${url}".`);
  return { files: positionals, json, boards: !values['no-boards'], model: !values['no-model'], text, url };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:/i.test(url);
}

function jsonLine(item: Item, withText: boolean, model: Model | null): string {
  const judged = judge(item, model);
  const answer =
    'fault' in judged
      ? faultAnswer(judged.id, judged.fault, judged.title)
      : answerOf(judged.id, judged.verdict, withText ? judged.posting.text : undefined);
  return `${JSON.stringify(answer)}\n`;
}

function peopleReport(item: Item, withText: boolean, model: Model | null): string {
  const judged = judge(item, model);
  if ('fault' in judged) return `${judged.id}\n${judged.fault.message}\n\n`;
  const text = withText ? `\n${judged.posting.text}\n` : '';
  return `${judged.id}\n${reportText(judged.verdict).trimEnd()}\n${text}\n`;
}

const READ_IN_PART = `Only its first ${MAX_UNITS.toLocaleString('en')} lines and sentences were read: no posting has more. Give one posting at a time.`;

function judge(item: Item, model: Model | null) {
  if ('fault' in item) return item;
  try {
    const verdict = analyse(item.posting, {}, { model });
    if (!isReadWhole(item.posting)) verdict.reasons.push(READ_IN_PART);
    return { ...item, verdict };
  } catch (thrown) {
    return { id: item.id, title: item.posting.title, fault: faultOf(thrown) };
  }
}
