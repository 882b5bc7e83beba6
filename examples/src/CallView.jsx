import JitsiMeetJS from 'lib-jitsi-meet';
import { useCallback, useEffect, useState } from 'react';

import { LobbyGate } from './LobbyGate';
import { t } from './i18n/en';

export function CallView({ connection, roomName, onLeave }) {
  const [phase, setPhase] = useState('connecting');
  const [problem, setProblem] = useState(null);

  const handleEstablished = useCallback(() => {
    setProblem(null);
    setPhase('connected');
  }, []);

  const handleFailed = useCallback((error) => {
    if (error === 'connection.passwordRequired') {
      setPhase('locked');
    } else if ('connection.serverError' === error) {
      setProblem(t('connection.serverError'));
    } else if (error === 'conference.passwordRequired') {
      setPhase('locked');
    } else {
      setProblem(`${t('connection.otherError')} (${error.message})`);
    }
  }, []);

  useEffect(() => {
    connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, handleEstablished);
    connection.addEventListener('connection.connectionFailed', handleFailed);

    return () => {
      connection.removeEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, handleEstablished);
      connection.removeEventListener('connection.connectionFailed', handleFailed);
    };
  }, [connection, handleEstablished, handleFailed]);

  if (phase === 'locked') {
    return <LobbyGate connection={connection} roomName={roomName} onCancel={onLeave} />;
  }

  return (
    <main className="call" data-phase={phase}>
      <header>
        <h1>{roomName}</h1>
        <button type="button" onClick={onLeave}>
          Leave
        </button>
      </header>
      {problem && <p role="alert">{problem}</p>}
      {phase === 'connecting' && <p>{t('prejoin.waiting')}</p>}
    </main>
  );
}
