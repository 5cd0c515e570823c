import type { Span } from '../../engine/types.ts';
import type { ReadingMark, ReadingSettings } from '../../measures/reading/types.ts';

/** The tools of an article. */
export type Tool = 'settings' | 'find' | 'mark' | 'word' | 'listen';

/** What each tool of an article gets. */
export interface ToolProps {
	/** What the article stands in. */
	readonly root: HTMLElement;
	readonly text: string;
	/** Through which it is read; null where nothing can be kept. */
	readonly attemptId: string | null;
	readonly sentences: readonly Span[];
	readonly marks: readonly ReadingMark[];
	readonly settings: ReadingSettings;
	/** What was selected in the page as the tool was opened. */
	readonly selected: Range | null;
	/** Id of the mark to change, where one was asked for. */
	readonly markId: string | null;
	/** The words of the question that is shown, to be read aloud. */
	readonly question: () => readonly string[];
	readonly onmarks: (marks: readonly ReadingMark[]) => void;
	readonly onsettings: (settings: ReadingSettings) => void;
}
