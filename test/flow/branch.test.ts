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
  'an object of which a branch changes a member': {
    body: "const hint = { text: 'Failed.' };\nif (error === PASSWORD_REQUIRED) hint.text = 'Password?';\nif (hint.text === 'Password?') ask();",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'an object that a branch hands to what may change it': {
    body: 'const hint = { asks: false };\nif (error === PASSWORD_REQUIRED) change(hint);\nif (hint.asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'an object in an object of which a branch changes a member': {
    body: 'const hint = { kind: { asks: false } };\nif (error === PASSWORD_REQUIRED) hint.kind.asks = true;\nif (hint.kind.asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
});
