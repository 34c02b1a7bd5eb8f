import messages from '../../assets/public/_locales/en/messages.json';
import { inLanguage, type Words } from './words';

/** The interface's English, where no browser hands out texts: the command line's report goes by it. */
export const english: Words = inLanguage('en', (key, fillings) =>
  messages[key].message.replace(/\$(\d)/g, (_, place: string) => fillings[Number(place) - 1] ?? ''),
);
