import { defineConfig } from 'vite';

/** Builds the thread in which long texts are read, beside the server that adapter-node built. */
export default defineConfig({
	publicDir: false,
	build: {
		ssr: 'src/lib/server/reader/worker.ts',
		outDir: 'build/worker',
		target: 'node22',
		rolldownOptions: { output: { entryFileNames: 'reader.js' } }
	}
});
