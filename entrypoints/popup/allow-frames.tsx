import { requestOrigin } from '../../lib/extension/permissions';
import { useWords } from '../../lib/pages/words';

/** Offers to look into a frame of another origin, which needs that origin's own permission, or to open it in a tab of its own. */
export function AllowFrames({ frames, onAllowed }: { frames: string[]; onAllowed: () => void }) {
  const words = useWords();
  const allow = async (origin: string) => {
    if (await requestOrigin(origin)) onAllowed();
  };
  return frames.slice(0, 3).map((address) => {
    const { host, origin } = new URL(address);
    return (
      <div key={origin} class="frame">
        <p>{words('frame_hint', host)}</p>
        <button type="button" class="primary" onClick={() => allow(origin)}>
          {words('frame_allow', host)}
        </button>{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {words('frame_open')}
        </a>
      </div>
    );
  });
}
