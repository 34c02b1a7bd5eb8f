import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../analysis/verdict';
import { mixOf } from '../report/mix';
import { certainty, sentence } from '../report/sentence';
import { postingName, verdictAsMarkdown, verdictAsText } from '../report/share';
import { categoryName, percent, type Words } from '../report/words';
import { colourOf } from './colours';
import { CopyButton, copyText } from './copy-button';
import { downloadBlob, fileName } from './download';
import { drawMix, type MixPicture } from './picture';
import { useWords } from './words';

/** A verdict to take elsewhere: as text, as Markdown, as a picture of the mix. `address` is where the posting is, if anywhere. */
export function ShareBox({ verdict, address = '' }: { verdict: Verdict; address?: string }) {
  const words = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) drawMix(canvas.current, pictureOf(words, verdict));
  }, [verdict, words]);
  const png = () => pngOf(canvas.current);
  return (
    <div class="share">
      <canvas ref={canvas} role="img" aria-label={pictureName(words, verdict)} />
      <div class="row">
        <CopyButton label="copy_text" copy={() => copyText(verdictAsText(words, verdict, address))} />
        <CopyButton label="copy_markdown" copy={() => copyText(verdictAsMarkdown(words, verdict, address))} />
        <CopyButton
          label="copy_picture"
          copy={() => navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })])}
        />
        <button
          type="button"
          data-share="save"
          onClick={async () => downloadBlob(fileName(verdict.title, 'png'), await png())}
        >
          {words('save_picture')}
        </button>
      </div>
    </div>
  );
}

function pngOf(canvas: HTMLCanvasElement | null): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const take = (blob: Blob | null) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.')));
    if (canvas) canvas.toBlob(take, 'image/png');
    else take(null);
  });
}

function pictureOf(words: Words, verdict: Verdict): MixPicture {
  const parts = mixOf(verdict.mix).map(({ category, share }) => {
    const label = `${categoryName(words, category)} ${percent(words, share)}`;
    return { category, share, label, colour: colourOf(category) };
  });
  return {
    posting: postingName(verdict),
    sentence: sentence(words, verdict),
    sure: certainty(words, verdict),
    parts,
    foot: `TrueTitle · ${words('count_not_time')}`,
  };
}

function pictureName(words: Words, verdict: Verdict): string {
  const { sentence: said, parts } = pictureOf(words, verdict);
  return `${said} ${parts.map(({ label }) => label).join(', ')}`;
}
