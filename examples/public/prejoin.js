/* global JitsiMeetJS */

(function () {
  var roomName = new URLSearchParams(location.search).get('room');
  var status = document.getElementById('status');
  var join = document.getElementById('join');

  var connection = new JitsiMeetJS.JitsiConnection('example-calls', null, {
    hosts: { domain: 'meet.example.org', muc: 'conference.meet.example.org' },
    serviceUrl: 'wss://meet.example.org/xmpp-websocket?room=' + encodeURIComponent(roomName),
  });

  function say(text) {
    status.textContent = text;
  }

  function onEstablished() {
    say('');
    join.disabled = false;
  }

  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_ESTABLISHED, onEstablished);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_FAILED, onFailed);
  connection.addEventListener(JitsiMeetJS.events.connection.CONNECTION_DISCONNECTED, function () {
    join.disabled = true;
  });

  function onFailed(error) {
    join.disabled = true;

    if (error == 'connection.notLiveError') {
      say('The host has not started the call yet.');
      setTimeout(connect, 5000);
    } else if (error == 'connection.passwordRequired' || error == 'connection.conferenceRequestFailed') {
      say('Please sign in to join ' + roomName + '.');
    }
  }

  function connect() {
    connection.connect({});
  }

  join.addEventListener('click', function () {
    location.href = '/call?room=' + encodeURIComponent(roomName);
  });

  connect();
})();
