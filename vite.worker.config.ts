import { defineConfig } from 'vite';

/**
 * Builds what runs beside the server that adapter-node built: the thread in which long texts are read,
 * and the command for a forgotten password.
 */
export default defineConfig({
	publicDir: false,
	// Not there in production: only the server's own dependencies are.
	ssr: { noExternal: ['drizzle-orm', '@sveltejs/kit', 'esm-env'] },
	build: {
		ssr: true,
		outDir: 'build/worker',
		target: 'node22',
		rolldownOptions: {
			input: {
				reader: 'src/lib/server/reader/worker.ts',
				'reset-link': 'scripts/reset-link.ts'
			},
			output: { entryFileNames: '[name].js' }
		}
	}
});
