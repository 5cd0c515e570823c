import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	// Without them Svelte's older ways are in every page, for the few parts that keep no state.
	compilerOptions: { runes: true, discloseVersion: false },
	kit: {
		adapter: adapter(),
		// Ours is stricter and knows a plain start from one behind a proxy: src/lib/server/web/origin.ts.
		csrf: { trustedOrigins: ['*'] },
		typescript: {
			config: (config) => {
				config.include.push(
					'../scripts/**/*.ts',
					'../scripts/**/*.mjs',
					'../*.config.ts',
					'../*.config.js'
				);
			}
		},
		// Inline scripts and styles that Kit writes carry a nonce; everything else comes from us.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};

export default config;
