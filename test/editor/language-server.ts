import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  Command,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

import { outside } from '../matrix/run.js';

/** An editor with ESLint's language server: files are opened, looked at and edited as a person would. */
export interface Editor {
  /** Opens a file, with the text that it has on the disk. */
  readonly open: (file: string) => Promise<void>;
  /** What is underlined in an open file. */
  readonly diagnostics: (file: string) => Promise<readonly Diagnostic[]>;
  /** The titles of what is offered for an underlined place. */
  readonly actions: (file: string, diagnostic: Diagnostic) => Promise<readonly string[]>;
  /** Takes an offer, by its title. */
  readonly take: (file: string, diagnostic: Diagnostic, title: string) => Promise<void>;
  /** The text of an open file, edits included. */
  readonly text: (file: string) => string;
  readonly close: () => Promise<void>;
}

interface EditorOptions {
  /** The server's program. */
  readonly server: string;
  /** The folder that is open in the editor. */
  readonly folder: string;
  readonly useFlatConfig: boolean;
}

/** Starts the language server, and speaks with it over its standard input and output. */
export async function startEditor({ server, folder, useFlatConfig }: EditorOptions): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], {
    cwd: folder,
    env: outside(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const documents = new Map<string, TextDocument>();
  const workspaceFolder = { name: path.basename(folder), uri: pathToFileURL(folder).href };

  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(() => settings(useFlatConfig, workspaceFolder)),
  );
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
    await Promise.all(editsByFile(edit).map(([uri, edits]) => change(uri, edits)));
    return { applied: true };
  });
  connection.listen();

  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The protocol wants it all the same.
    rootUri: null,
    workspaceFolders: [workspaceFolder],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, applyEdit: true },
      textDocument: { publishDiagnostics: { codeDescriptionSupport: true }, diagnostic: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  function documentOf(file: string): TextDocument {
    const document = documents.get(pathToFileURL(file).href);
    if (!document) throw new Error(`${file} isn't open.`);
    return document;
  }

  async function change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = documentOf(fileURLToPath(uri));
    const text = TextDocument.applyEdits(document, [...edits]);
    const version = document.version + 1;

    documents.set(uri, TextDocument.create(uri, document.languageId, version, text));
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  async function offers(file: string, diagnostic: Diagnostic): Promise<readonly (CodeAction | Command)[]> {
    const { uri } = documentOf(file);
    const { range } = diagnostic;

    return (
      (await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [diagnostic] },
      })) ?? []
    );
  }

  return {
    async open(file) {
      const uri = pathToFileURL(file).href;
      const document = TextDocument.create(uri, 'javascript', 1, readFileSync(file, 'utf8'));

      documents.set(uri, document);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: document.languageId, version: 1, text: document.getText() },
      });
    },
    async diagnostics(file) {
      const { uri } = documentOf(file);
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });

      if (report.kind !== 'full') throw new Error('The server gave no full report.');
      return report.items;
    },
    async actions(file, diagnostic) {
      return (await offers(file, diagnostic)).map(({ title }) => title);
    },
    async take(file, diagnostic, title) {
      const offer = (await offers(file, diagnostic)).find((one) => one.title === title);
      const command = Command.is(offer) ? offer : offer?.command;

      if (!command) throw new Error(`There is no offer '${title}'.`);
      await connection.sendRequest(ExecuteCommandRequest.type, {
        command: command.command,
        arguments: command.arguments ?? [],
      });
    },
    text: (file) => documentOf(file).getText(),
    async close() {
      const closed = new Promise((resolve) => child.once('close', resolve));

      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await closed;
      connection.dispose();
    },
  };
}

/** What the settings of an editor say by default. */
function settings(useFlatConfig: boolean, workspaceFolder: { readonly name: string; readonly uri: string }): object {
  return {
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    useFlatConfig,
    experimental: {},
    codeAction: {
      disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' },
      showDocumentation: { enable: true },
    },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workspaceFolder,
    workingDirectory: { mode: 'auto' },
  };
}

/** The server gives edits in either of the two forms that the protocol has. */
function editsByFile({ changes, documentChanges }: WorkspaceEdit): (readonly [string, readonly TextEdit[]])[] {
  return [
    ...Object.entries(changes ?? {}),
    ...(documentChanges ?? []).flatMap((changed) =>
      'edits' in changed ? [[changed.textDocument.uri, changed.edits as readonly TextEdit[]] as const] : [],
    ),
  ];
}
