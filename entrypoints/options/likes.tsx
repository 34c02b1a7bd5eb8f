import type { Preference } from '../../lib/analysis/verdict';
import { preference } from '../../lib/extension/settings';
import { CATEGORIES, LEVELS } from '../../lib/lexicon/categories';
import { useSetting } from '../../lib/pages/use-setting';
import { useWords } from '../../lib/pages/words';
import { categoryName } from '../../lib/report/words';

const NO_PREFERENCE: Preference = { like: [], dislike: [], platforms: [], levels: [] };
const PLATFORMS = ['TikTok', 'Instagram', 'YouTube', 'LinkedIn', 'Facebook', 'X', 'Reddit', 'Discord', 'Twitch'];

/** What the applicant likes; the popup then says how well a posting fits. */
export function Likes() {
  const words = useWords();
  const [stored, store] = useSetting(preference, null);
  const likes = stored ?? NO_PREFERENCE;
  const set = (change: Partial<Preference>) => {
    const next = { ...likes, ...change };
    store(Object.values(next).every((list) => list.length === 0) ? null : next);
  };
  const taste = (category: (typeof CATEGORIES)[number], to: string) =>
    set({
      like: to === 'like' ? [...new Set([...likes.like, category])] : likes.like.filter((one) => one !== category),
      dislike:
        to === 'dislike' ? [...new Set([...likes.dislike, category])] : likes.dislike.filter((one) => one !== category),
    });
  return (
    <>
      <p class="hint">{words('likes_hint')}</p>
      <ul class="tastes">
        {CATEGORIES.filter((category) => category !== 'other').map((category) => (
          <li key={category}>
            <label class="row">
              <span class="name">{categoryName(words, category)}</span>
              <select
                value={likes.like.includes(category) ? 'like' : likes.dislike.includes(category) ? 'dislike' : ''}
                onChange={({ currentTarget }) => taste(category, currentTarget.value)}
              >
                <option value="">{words('likes_no_matter')}</option>
                <option value="like">{words('likes_more')}</option>
                <option value="dislike">{words('likes_less')}</option>
              </select>
            </label>
          </li>
        ))}
      </ul>
      <Choices
        name={words('likes_levels')}
        all={LEVELS.map((level) => ({ id: level, name: words(`level_${level}`) }))}
        chosen={likes.levels}
        onChange={(levels) => set({ levels: levels as Preference['levels'] })}
      />
      <Choices
        name={words('likes_platforms')}
        all={PLATFORMS.map((name) => ({ id: name, name }))}
        chosen={likes.platforms}
        onChange={(platforms) => set({ platforms })}
      />
    </>
  );
}

interface ChoicesProps {
  name: string;
  all: { id: string; name: string }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

function Choices({ name, all, chosen, onChange }: ChoicesProps) {
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset>
      <legend>{name}</legend>
      {all.map((one) => (
        <label key={one.id}>
          <input type="checkbox" checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} /> {one.name}
        </label>
      ))}
    </fieldset>
  );
}
