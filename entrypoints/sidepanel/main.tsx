import { language, words } from '../../lib/extension/words';
import '../../lib/ui/base.css';
import { mount } from '../../lib/ui/mount';
import '../../lib/ui/pages.css';
import '../draft/draft.css';
import '../draft/print.css';
import { Desk } from '../draft/desk';

mount(<Desk place="panel" />, words('draft_page'), words, language());
