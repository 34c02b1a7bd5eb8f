import { language, words } from '../../lib/extension/words';
import '../../lib/ui/base.css';
import { mount } from '../../lib/ui/mount';
import '../../lib/ui/pages.css';
import './options.css';
import { OptionsPage } from './options-page';

mount(<OptionsPage />, words('options_page'), words, language());
