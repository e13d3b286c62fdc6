// Runs one of the project's commands (tests/commands/<name>.ts) through Vite, so that it may import the product's own code.
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
const { module } = await runnerImport(`./tests/commands/${name}.ts`, {
  logLevel: 'error',
  configFile: false,
});
process.exitCode = (await module.main(args)) ?? process.exitCode;
