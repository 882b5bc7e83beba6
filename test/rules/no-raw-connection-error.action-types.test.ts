import rule from '../../rules/no-raw-connection-error.js';
import { runCases } from './run-cases.js';

const LEFT = {
  member: 'OTHER_ERROR',
  value: 'connection.otherError',
  reason: 'Nothing in this file leads to the constants; import them, or set `constantsModule`.',
};

runCases('no-raw-connection-error', rule, {
  'an action type that is read from an object': {
    valid: [
      {
        name: 'in a case of something else than a type',
        code: `import * as actionTypes from './actionTypes';
export function reduce(state, action) {
  switch (action.kind) {
    case actionTypes.CONNECTION_FAILED:
      return action.error.name === 'connection.otherError';
  }
}`,
      },
      {
        name: 'in a comparison with something else than a type',
        code: `import * as actionTypes from './actionTypes';
export const isIt = (action) =>
  action.kind === actionTypes.CONNECTION_FAILED && action.error.name === 'connection.otherError';`,
      },
      {
        name: 'called after events',
        code: `import * as BluetoothEvents from './bluetooth';
export const isIt = (event) =>
  event.type === BluetoothEvents.CONNECTION_FAILED && event.error.name === 'connection.otherError';`,
      },
    ],
    invalid: [
      {
        name: 'in a case',
        code: `import * as actionTypes from './actionTypes';
export function reduce(state, action) {
  switch (action.type) {
    case actionTypes.CONNECTION_FAILED:
      return action.error.name === 'connection.otherError';
  }
}`,
        output: null,
        errors: [{ messageId: 'left', data: LEFT, line: 5, column: 36, endLine: 5, endColumn: 59 }],
      },
      {
        name: 'in a comparison',
        code: `import * as actionTypes from './actionTypes';
export const isIt = (action) =>
  action.type === actionTypes.CONNECTION_FAILED && action.error.name === 'connection.otherError';`,
        output: null,
        errors: [{ messageId: 'left', data: LEFT, line: 3, column: 74, endLine: 3, endColumn: 97 }],
      },
      {
        name: 'called after action types',
        code: `import { types } from './actionTypes';
export const isIt = (event) =>
  event.type === types.CONNECTION_FAILED && event.error.name === 'connection.otherError';`,
        output: null,
        errors: [{ messageId: 'left', data: LEFT, line: 3, column: 66, endLine: 3, endColumn: 89 }],
      },
    ],
  },
});
