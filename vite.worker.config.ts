import { defineConfig, type Plugin } from 'vite';
import { weights } from './src/lib/engine/syntax/weights.ts';

/**
 * Sets the parser's weights in a file beside the thread that reads: as a part of its script their four
 * megabytes would be read as program text, which takes longer than all they are for.
 */
const weightsBeside: Plugin = {
	name: 'weights-beside',
	enforce: 'pre',
	load(id) {
		if (!id.endsWith('/engine/syntax/weights.ts')) return null;
		const file = this.emitFile({ type: 'asset', name: 'weights.bin', source: weights() });
		return {
			moduleType: 'js',
			code: `const { readFileSync } = process.getBuiltinModule('node:fs');
				export const weights = () => readFileSync(import.meta.ROLLUP_FILE_URL_${file});`
		};
	},
	resolveFileUrl: ({ relativePath }) => `new URL(${JSON.stringify(relativePath)}, import.meta.url)`
};

/**
 * Builds what runs beside the server that adapter-node built: the thread in which long texts are read,
 * and the command for a forgotten password.
 */
export default defineConfig({
	publicDir: false,
	plugins: [weightsBeside],
	// Not there in production: only the server's own dependencies are.
	ssr: { noExternal: ['drizzle-orm', '@sveltejs/kit', 'esm-env', '@noble/hashes'] },
	build: {
		ssr: true,
		ssrEmitAssets: true,
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
