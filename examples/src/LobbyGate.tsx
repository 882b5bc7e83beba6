import JitsiMeetJS from 'lib-jitsi-meet';
import { useEffect, useRef, useState, type FormEvent } from 'react';

import { signIn } from './connection';
import { t } from './i18n/en';

interface Props {
  connection: {
    addEventListener(event: string, listener: (error: string) => void): void;
    removeEventListener(event: string, listener: (error: string) => void): void;
  };
  roomName: string;
  onCancel: () => void;
}

export function LobbyGate({ connection, roomName, onCancel }: Props) {
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const { connection: events } = JitsiMeetJS.events;

    const refused = (error: string) => {
      if (error === events.PASSWORD_REQUIRED) {
        setWrong(true);
        field.current?.focus();
      }
    };

    const locked = () => setWrong(false);

    connection.addEventListener(events.CONNECTION_FAILED, refused);
    connection.addEventListener(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED, locked);

    return () => {
      connection.removeEventListener(events.CONNECTION_FAILED, refused);
      connection.removeEventListener(JitsiMeetJS.errors.connection.PASSWORD_REQUIRED, locked);
    };
  }, [connection]);

  function submit(event: FormEvent) {
    event.preventDefault();
    signIn(roomName, field.current?.value ?? '');
  }

  return (
    <form onSubmit={submit}>
      <label>
        {t('connection.passwordRequired')}
        <input ref={field} type="password" aria-invalid={wrong} autoFocus />
      </label>
      <button type="submit">{t('prejoin.start')}</button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </form>
  );
}
