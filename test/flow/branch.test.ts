import { itFates } from './fates.js';

itFates({
  'what a branch for another error would have changed may be all that is shown': {
    body: "if (error === PASSWORD_REQUIRED) app.view.text = 'Ask.';\nshow(app.view.text);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'what no branch would have changed is shown whatever the error is': {
    body: "if (error === PASSWORD_REQUIRED) app.view.text = 'Ask.';\nshow(app.view.title);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'a member that a name which is not known leads to': {
    body: "if (error === PASSWORD_REQUIRED) views[isOnline()].text = 'Ask.';\nshow();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'an object with members that changed before': {
    body: "const view = { text: '' };\nview.text = 'Failed.';\nif (error === PASSWORD_REQUIRED) view.text = 'Ask.';\nshow(view.text);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'an object with other members that changed before': {
    body: "const view = { text: '', title: '' };\nview.title = 'Call';\nif (error === PASSWORD_REQUIRED) view.text = 'Ask.';\nshow(view.title);",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
});
