import { browserWords } from '../../lib/extension/words';
import '../../lib/pages/base.css';
import { mount } from '../../lib/pages/mount';
import '../../lib/pages/pages.css';
import '../../lib/pages/desk/draft.css';
import '../../lib/pages/desk/print.css';
import { Desk } from '../../lib/pages/desk/desk';

const words = browserWords();
mount(<Desk place="panel" />, words('draft_page'), words);
