import { language, words } from '../../lib/extension/words';
import '../../lib/ui/base.css';
import { mount } from '../../lib/ui/mount';
import '../../lib/ui/pages.css';
import './saved.css';
import { SavedPage } from './saved-page';

mount(<SavedPage />, words('saved_page'), words, language());
