import { useWords } from './words';

/** Says, in pages of another language, that reasons and definitions come in English, as the postings do. */
export function EnglishNote() {
  const words = useWords();
  if (document.documentElement.lang.startsWith('en')) return null;
  return <p class="hint english">{words('english_note')}</p>;
}
