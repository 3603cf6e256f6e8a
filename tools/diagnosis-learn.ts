/**
 * `npm run diagnosis:learn -- counts.json [more.json …] [--write]`: what confirmed cases teach about the causes of each
 * symptom, as a report; `--write` keeps it for `npm run diagnosis`. Exit codes: 1 refused, 2 not understood.
 */
import { readFileSync } from 'node:fs';
import { Value } from 'typebox/value';
import { Counts } from '../src/diagnosis/counts.ts';
import { catalogueVersion } from '../src/flow/catalogue-version.ts';
import { learn } from './diagnosis/learn.ts';
import { nothingLearned, writeLearned } from './diagnosis/learned-file.ts';
import { lessonText } from './diagnosis/lesson-text.ts';
import { diagnosedFlows } from './diagnosis/models.ts';
import { unknownKeys } from './diagnosis/unknown-keys.ts';

const usage = 'Usage: npm run diagnosis:learn -- counts.json [more.json …] [--write]';

/** Counts that cannot be learnt from; the message is for whoever runs this. */
class RefusedCounts extends Error {
  override name = 'RefusedCounts';
}

async function main(args: readonly string[]): Promise<void> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0 || args.some((arg) => arg.startsWith('--') && arg !== '--write')) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const flows = { assumed: await diagnosedFlows(nothingLearned), present: await diagnosedFlows() };
  const counts = files.map(readCounts);
  for (const [at, one] of counts.entries()) checkKeys(files[at]!, unknownKeys(flows.assumed, one), one.catalogue);
  const lesson = learn(flows, counts, catalogueVersion);
  console.log(lessonText(lesson));
  if (!args.includes('--write')) return;
  writeLearned(lesson.learned);
  console.log('Written to src/diagnosis/learned.json. Now run: npm run diagnosis');
}

function readCounts(file: string): Counts {
  const content = contentOf(file);
  if (Value.Check(Counts, content)) return content;
  const faults = Value.Errors(Counts, content).map(
    ({ instancePath, message }) => `  ${instancePath || '/'} ${message}`,
  );
  throw new RefusedCounts([`${file} does not have the form of counts:`, ...faults.slice(0, 10)].join('\n'));
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new RefusedCounts(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Keys that a page of this catalogue cannot have sent are left out; of another catalogue they mean that it differs. */
function checkKeys(file: string, unknown: readonly string[], catalogue: string): void {
  if (unknown.length === 0) return;
  const lines = unknown.map((key) => `  ${key}`).join('\n');
  if (catalogue !== catalogueVersion) {
    throw new RefusedCounts(
      `${file} is of catalogue ${catalogue}, and ${catalogueVersion} does not know all of it:\n${lines}`,
    );
  }
  console.error(`Left out of ${file}, for there is no such thing:\n${lines}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RefusedCounts)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
