import {chromium} from 'playwright-core';
import {readFile} from 'node:fs/promises';
import {startCdn,startHost} from './test/hosts/servers.mjs';
const cdn=await startCdn(),host=await startHost();
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const t=await b.newPage();
t.on('console',m=>console.log('C',m.text()));t.on('pageerror',e=>console.log('E',e.message));
await t.goto(host.put('<!doctype html><html lang=en><body><consult-cta>x</consult-cta>'));
const tools=await t.context().newCDPSession(t);
console.log(await tools.send('Runtime.evaluate',{expression:await readFile('dist/ascent.doctor.js','utf8')}));
for (let i=0;i<3;i++){await new Promise(r=>setTimeout(r,1000));
console.log(await t.evaluate(()=>document.querySelector('ascent-doctor')?.shadowRoot.querySelector('.body').innerText));}
await b.close();await cdn.close();await host.close();
