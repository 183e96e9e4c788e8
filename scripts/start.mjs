/**
 * `npm start`: builds, then serves the widgets with the builder, and the sample clinic page from a
 * second origin. `PORT` and `HOST_PORT` choose other ports.
 */
import {serveClinicPage, serveWidgets} from './static-server.mjs';

const widgets = await serve('PORT', 8080, serveWidgets);
const page = await serve('HOST_PORT', 8081, (options) =>
  serveClinicPage({...options, widgetsOrigin: widgets.origin}),
);
// Ports come first: a second start must not rebuild what the first one is serving.
await import('./build.mjs');

console.log(`Builder and widgets: ${widgets.origin}/`);
console.log(`Sample clinic page:  ${page.origin}/`);
console.log('Press Ctrl+C to stop.');

async function serve(variable, standard, start) {
  const port = Number(process.env[variable] || standard);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    stop(`${variable} must be a port number from 0 to 65535, not "${process.env[variable]}".`);
  }
  try {
    return await start({port});
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      stop(`Port ${port} is in use. Choose another one: ${variable}=${port + 10} npm start`);
    }
    if (error.code === 'EACCES') {
      stop(`Port ${port} is not allowed here. Choose another one: ${variable}=8090 npm start`);
    }
    throw error;
  }
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
