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
});
