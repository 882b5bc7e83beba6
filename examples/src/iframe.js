/* global JitsiMeetExternalAPI */

/** Puts a whole meeting into a page of the intranet, where lib-jitsi-meet itself isn't loaded. */
export function embedMeeting(parentNode, roomName, { onLocked, onFailed }) {
  const api = new JitsiMeetExternalAPI('meet.example.org', {
    parentNode,
    roomName,
    configOverwrite: { prejoinConfig: { enabled: true } },
  });

  api.addListener('errorOccurred', ({ error }) => {
    switch (error.name) {
      case 'connection.passwordRequired':
        onLocked();
        break;
      case 'connection.droppedError':
      case 'connection.serverError':
        onFailed(error.message);
        break;
      default:
        if (error.isFatal) {
          onFailed(error.name);
        }
    }
  });

  return () => api.dispose();
}
