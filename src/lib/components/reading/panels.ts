/** All tools of an article in one piece, which is loaded when the first of them is asked for. */
export { default as Ruler } from './Ruler.svelte';
export { default as ToolPanel } from './ToolPanel.svelte';
