import { parseArgs } from 'node:util';
import { classify } from '../analysis/classify/classify';
import { labelReasons } from '../analysis/explain/label-shares';
import type { Model } from '../meaning/model';
import { type Context, type ExitStatus, parsed } from './context';
import { Fault, faultOf } from './fault';
import { openFile, parsedLines } from './input/inputs';
import { type DutyRecord, type Id, type Parsed, parseDuty } from './input/record';
import { write } from './output';
import { CLASSIFY_USAGE, UsageError } from './usage';

/** `truetitle classify`: says of every duty what it is about, one after the other. Throws a usage error. */
export async function classifyLines(args: string[], context: Context): Promise<ExitStatus> {
  const { values, positionals } = parsed(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        'no-model': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  if (values.help) {
    await write(context.stdout, CLASSIFY_USAGE);
    return 0;
  }
  if (positionals.includes('')) throw new UsageError('The name of a FILE is empty.');
  const answer = answering(values['no-model'] ? null : await context.openModel(), values.explain);
  let status: ExitStatus = 0;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    if (!(await classifyFile(file, context, answer))) status = 1;
  }
  return status;
}

/** Answers every line of one input; false when it cannot be opened. */
async function classifyFile(file: string, context: Context, answer: AnswerRecord): Promise<boolean> {
  if (file === '-') {
    await answerLines(file, context.stdin, context, answer);
    return true;
  }
  try {
    await using handle = await openFile(file, context.directory);
    await answerLines(file, handle.createReadStream({ autoClose: false }), context, answer);
    return true;
  } catch (thrown) {
    const fault = faultOf(thrown);
    await write(context.stderr, `truetitle: ${fault.message}\n`);
    await write(context.stdout, faultLine(file, fault));
    return fault.code !== 'cannot_open';
  }
}

async function answerLines(
  name: string,
  stream: AsyncIterable<Buffer>,
  context: Context,
  answer: AnswerRecord,
): Promise<void> {
  let lines = 0;
  for await (const line of parsedLines(name, stream, parseDuty)) {
    lines++;
    await write(context.stdout, answerLine(line, answer));
  }
  if (lines === 0)
    await write(
      context.stdout,
      faultLine(name, new Fault('empty', `${name}: there is no line in it. Give one duty a line.`)),
    );
}

type AnswerRecord = (record: DutyRecord) => object;

/** How a record is answered; `explain` adds why, by weight and with the words. */
function answering(model: Model | null, explain: boolean): AnswerRecord {
  return ({ text, context }) => {
    const { category, second, confidence, evidence } = classify(text, { model }, context);
    const why = explain && category !== 'not_duty' ? { why: labelReasons(text, category, model, context) } : {};
    return { category, second, confidence, evidence, ...why };
  };
}

function answerLine(line: Parsed<DutyRecord>, answer: AnswerRecord): string {
  if ('fault' in line) return faultLine(line.id, line.fault);
  try {
    return `${JSON.stringify({ id: line.id, ...answer(line.record) })}\n`;
  } catch (thrown) {
    return faultLine(line.id, faultOf(thrown));
  }
}

function faultLine(id: Id, { code, message }: Fault): string {
  const error = { code, message };
  return `${JSON.stringify({ id, category: null, second: null, confidence: 0, evidence: [], error })}\n`;
}
