// Runs one of the project's commands (tests/commands/<name>.ts) through Vite, so that it may import the product's own code.
import { runnerImport } from 'vite';

const mode = process.env.NODE_ENV;
const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./tests/commands/${name}.ts`, {
  logLevel: 'error',
  configFile: false,
});
// Vite sets NODE_ENV to "development"; a build that a command starts would inherit it and differ from the one that is released.
if (mode === undefined) delete process.env.NODE_ENV;
process.exitCode = (await module.main(args)) ?? process.exitCode;
