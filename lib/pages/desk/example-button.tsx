import { SAMPLE } from '../sample';
import { useWords } from '../words';
import { docOf } from './editor/from-blocks';
import type { DeskHandle } from './use-desk';

/** Puts the sample posting on an empty desk, to try it on. */
export function ExampleButton({ desk }: { desk: DeskHandle }) {
  const words = useWords();
  const { title, text, blocks } = SAMPLE;
  return (
    <button
      type="button"
      data-draft="example"
      disabled={!desk.machine}
      onClick={() => desk.replace({ title, doc: docOf(text, blocks) })}
    >
      {words('own_example')}
    </button>
  );
}
