import {StrictMode} from 'react';
import {createRoot, hydrateRoot} from 'react-dom/client';
import {App} from './App.js';

const place = document.getElementById('app')!;
const app = (
  <StrictMode>
    <App />
  </StrictMode>
);
if (place.firstElementChild) hydrateRoot(place, app);
else createRoot(place).render(app);
