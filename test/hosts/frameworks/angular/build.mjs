/** `ng build`, without the rest of the command line tool, which would triple what is installed. */
import {Architect} from '@angular-devkit/architect';
import {WorkspaceNodeModulesArchitectHost} from '@angular-devkit/architect/node/index.js';
import {logging, schema, workspaces} from '@angular-devkit/core';
import {NodeJsSyncHost} from '@angular-devkit/core/node/index.js';

const {workspace} = await workspaces.readWorkspace(
  process.cwd(),
  workspaces.createWorkspaceHost(new NodeJsSyncHost()),
);
const registry = new schema.CoreSchemaRegistry();
registry.addPostTransform(schema.transforms.addUndefinedDefaults);
const host = new WorkspaceNodeModulesArchitectHost(workspace, process.cwd());
const logger = new logging.Logger('build');
logger.subscribe(({level, message}) => console.log(`${level}: ${message}`));
const run = await new Architect(host, registry).scheduleTarget(
  {project: 'page', target: 'build'},
  {},
  {logger},
);
const {success} = await run.lastOutput;
await run.stop();
process.exit(success ? 0 : 1);
