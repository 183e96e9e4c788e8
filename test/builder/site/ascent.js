// Stands for the loader: brings the one widget that the builder's tests have.
import('/test/builder/back-notes.ts');
