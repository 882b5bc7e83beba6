import { CONNECTION_ESTABLISHED, CONNECTION_FAILED, CONNECTION_WILL_CONNECT } from './actionTypes';

export interface ConnectionState {
  phase: 'idle' | 'connecting' | 'connected' | 'locked' | 'failed';
  roomName?: string;
  error?: { name: string; recoverable: boolean };
}

interface ConnectionAction {
  type: string;
  roomName?: string;
  error?: { name: string; message?: string };
}

const INITIAL_STATE: ConnectionState = { phase: 'idle' };

export function connectionReducer(state: ConnectionState = INITIAL_STATE, action: ConnectionAction): ConnectionState {
  switch (action.type) {
    case CONNECTION_WILL_CONNECT:
      return action.roomName === undefined
        ? { phase: 'connecting' }
        : { phase: 'connecting', roomName: action.roomName };

    case CONNECTION_ESTABLISHED:
      return { ...state, phase: 'connected' };

    case CONNECTION_FAILED: {
      const { error } = action;

      if (error === undefined) {
        return { ...state, phase: 'failed' };
      }

      if (error.name === 'connection.passwordRequired') {
        return { ...state, phase: 'locked' };
      }

      return {
        ...state,
        phase: 'failed',
        error: { name: error.name, recoverable: error.name === 'connection.droppedError' },
      };
    }

    default:
      return state;
  }
}
