import { itFates } from './fates.js';

itFates({
  'what is thrown for the other errors is caught and shown': {
    body: "try {\nif (error !== PASSWORD_REQUIRED) throw 'Failed.';\nask();\n} catch (text) {\nshow(text);\n}",
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'what is thrown for the other errors is caught in silence': {
    body: 'try {\nif (error !== PASSWORD_REQUIRED) return;\nask();\n} catch (text) {\nshow(text);\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'what is set before something fails': {
    body: 'let asks = false;\ntry {\nasks = error === PASSWORD_REQUIRED;\nprepare();\n} catch {\nlog();\n}\nif (asks) ask();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'what is done at last has nothing to do with the error': {
    body: 'try {\nif (error === PASSWORD_REQUIRED) ask();\n} finally {\nclose();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'missing' },
  },
  'what is done at last hands the error on': {
    body: 'try {\nif (error === PASSWORD_REQUIRED) ask();\n} finally {\nreport(error);\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'forwarded' },
  },
  'what is done at last is done for what has left': {
    body: 'try {\nif (error === PASSWORD_REQUIRED) return;\n} finally {\nif (error !== PASSWORD_REQUIRED) show();\n}',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
  'what comes after is not for what has left': {
    body: 'try {\nif (error === PASSWORD_REQUIRED) return ask();\n} catch {\nlog();\n} finally {\nclose();\n}\nshow();',
    fates: { PASSWORD_REQUIRED: 'explicit', others: 'fallback' },
  },
});
