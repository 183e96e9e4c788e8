import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication, provideClientHydration} from '@angular/platform-browser';
import {App} from './app.js';

bootstrapApplication(App, {
  providers: [provideZonelessChangeDetection(), provideClientHydration()],
}).catch((error: unknown) => console.error(error));
