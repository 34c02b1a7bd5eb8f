import { browserWords } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import '../../lib/pages/pages.css';
import './saved.css';
import { SavedPage } from './saved-page';

const words = browserWords();
mount(<SavedPage />, words('saved_page'), words);
