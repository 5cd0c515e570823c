import type { Browser, Route } from '@playwright/test';
import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { seeded, type Random } from '../../src/lib/engine/random.ts';
import { OPTIONS, type Hall } from './hall.ts';
import { answerPlainly } from './plain-client.ts';
import { begin, sitDown, type Pupil } from './pupil.ts';
import { deskOf, ready, signIn, type Screen } from './screen.ts';
import { tallyOf, type Sat, type Tally } from './tally.ts';

/** Where runs take place. */
export interface World {
	readonly hall: Hall;
	readonly browser: Browser;
}

/** One way in which things go wrong. */
export interface Shape {
	readonly name: string;
	/** Questions of its quiz. */
	readonly questions: number;
	/** One run for each. */
	readonly seeds: readonly string[];
	run(world: World, seed: string): Promise<Tally>;
}

const seeds = (name: string, count: number) =>
	Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const optionBy = (chance: Random) => chance.pick(OPTIONS) ?? OPTIONS[0];

async function contextOf({ hall, browser }: World, pupil: Pupil) {
	const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
	await signIn(context, hall, pupil);
	return context;
}

/** A run of one pupil in one browser. */
async function alone(
	world: World,
	seed: string,
	work: (screen: Screen, chance: Random) => Promise<void>
): Promise<Tally> {
	const pupil = await sitDown(world.hall, seed);
	const context = await contextOf(world, pupil);
	const desk = deskOf(world.hall, pupil);
	const screen = await desk.open(context);
	await work(screen, seeded(seed));
	await screen.saved();
	await screen.handIn();
	const tally = await tallyOf(world.hall, [await desk.sat()]);
	await context.close();
	return tally;
}

/** A sending is lost on its way, or its acknowledgement is. */
const cutWhileSaving: Shape = {
	name: 'the network is cut in the middle of saving',
	questions: 6,
	seeds: seeds('cut', 4),
	run: (world, seed) =>
		alone(world, seed, async ({ page, answer }, chance) => {
			const cut = async (route: Route) => {
				const fault = chance.below(3);
				if (fault === 0) return route.abort('internetdisconnected');
				if (fault === 1) await route.fetch().catch(() => null);
				return fault === 1 ? route.abort('connectionreset') : route.continue();
			};
			await page.route('**/answers', cut);
			for (const position of [...range(6), ...chance.shuffle(range(6)).slice(0, 2)])
				await answer(position, optionBy(chance));
			await page.unrouteAll({ behavior: 'wait' });
			await page.evaluate(() => dispatchEvent(new Event('online')));
		})
};

/** Twenty answers and a reload without a network, and back. */
const offline: Shape = {
	name: 'offline for 20 answers',
	questions: 20,
	seeds: seeds('offline', 3),
	run: (world, seed) =>
		alone(world, seed, async ({ page, answer, shows }, chance) => {
			await ready(page);
			await page.context().setOffline(true);
			const given = range(20).map(() => optionBy(chance));
			const reloadAt = chance.below(20);
			for (const [position, option] of given.entries()) {
				await answer(position, option);
				if (position !== reloadAt) continue;
				await page.reload();
				await shows(position, option);
				await shows(0, given[0] ?? '');
			}
			await page.getByText('Waiting for the network').first().waitFor();
			await page.context().setOffline(false);
		})
};

/** The page is loaded anew right after each choice, saved or not. */
const reload: Shape = {
	name: 'reload at each step',
	questions: 6,
	seeds: seeds('reload', 3),
	run: (world, seed) =>
		alone(world, seed, async ({ page, answer, shows }, chance) => {
			for (const position of range(6)) {
				const option = optionBy(chance);
				await answer(position, option);
				await page.reload();
				await shows(position, option);
			}
		})
};

/** Two windows of one browser answer in turns, also the same questions. */
const tabs: Shape = {
	name: 'two tabs',
	questions: 6,
	seeds: seeds('tabs', 3),
	run: async (world, seed) => {
		const chance = seeded(seed);
		const pupil = await sitDown(world.hall, seed);
		const context = await contextOf(world, pupil);
		const desk = deskOf(world.hall, pupil);
		const both = [await desk.open(context), await desk.open(context)] as const;
		for (const position of [...range(6), ...chance.shuffle(range(6)).slice(0, 3)]) {
			const mine = both[chance.below(2)] ?? both[0];
			await mine.answer(position, optionBy(chance));
			await mine.saved();
		}
		for (const [position, option] of desk.last) await both[0].shows(position, option);
		await both[chance.below(2)]?.handIn();
		const tally = await tallyOf(world.hall, [await desk.sat()]);
		await context.close();
		return tally;
	}
};

/** Another device goes on; the first, which knows an older state, must not win over it. */
const device: Shape = {
	name: 'second device',
	questions: 6,
	seeds: seeds('device', 3),
	run: async (world, seed) => {
		const chance = seeded(seed);
		const pupil = await sitDown(world.hall, seed);
		const contexts = [await contextOf(world, pupil), await contextOf(world, pupil)] as const;
		const desk = deskOf(world.hall, pupil);
		const old = await desk.open(contexts[0]);
		for (const position of range(3)) await old.answer(position, optionBy(chance));
		await old.saved();
		const fresh = await desk.open(contexts[1]);
		await fresh.page.locator('button[name="go"][value="4"][aria-current="step"]').waitFor();
		for (const position of range(3)) await fresh.shows(position, desk.last.get(position) ?? '');
		const [newer, older] = chance.shuffle(
			OPTIONS.filter((option) => option !== desk.last.get(1))
		) as [string, string];
		for (const position of range(3)) await fresh.answer(position + 3, optionBy(chance));
		await fresh.answer(1, newer);
		await fresh.saved();
		await old.answer(1, older);
		await old.page.getByText('answered in another window').waitFor();
		desk.last.set(1, newer);
		await old.shows(1, newer);
		await old.page.reload();
		await old.handIn();
		const tally = await tallyOf(world.hall, [await desk.sat()]);
		for (const context of contexts) await context.close();
		return tally;
	}
};

/** Pupils whose page is no browser's, beside two in Chromium. */
const PLAIN = 28;

/** The server dies while thirty pupils answer, and is started again. */
const killed: Shape = {
	name: 'the server is killed while 30 pupils answer',
	questions: 6,
	seeds: seeds('killed', 4),
	run: async (world, seed) => {
		const { hall } = world;
		const chance = seeded(seed);
		const all: Pupil[] = [];
		for (const at of range(PLAIN + 2)) all.push(await seated(hall, at, seed));
		const orders = ordersIn(hall);
		let saved = 0;
		let dying: Promise<void> | null = null;
		const killAt = 40 + chance.below(120);
		const onsaved = () => {
			if (++saved === killAt) dying = hall.installation.kill().then(hall.installation.start);
		};
		// Both pages are open before the server can die.
		const desks = await Promise.all(
			all.slice(0, 2).map(async (pupil) => {
				const context = await contextOf(world, pupil);
				const desk = deskOf(hall, pupil);
				return { context, desk, screen: await desk.open(context) };
			})
		);
		const screens = desks.map(async ({ context, desk, screen }): Promise<Sat> => {
			for (const position of range(hall.count))
				await screen.answer(position, optionBy(desk.pupil.chance));
			await screen.saved();
			await screen.handIn();
			const sat = await desk.sat();
			await context.close();
			return sat;
		});
		const plain = all
			.slice(2)
			.map((pupil) => answerPlainly(hall, pupil, (at) => orders(pupil.attempt)[at] ?? [], onsaved));
		const sat = await Promise.all([...screens, ...plain]);
		await dying;
		if (!dying) throw new Error('The server was never killed.');
		return tallyOf(hall, sat);
	}
};

/** The same thirty sit again in each run. */
const known = new Map<string, Pupil>();
async function seated(hall: Hall, at: number, seed: string): Promise<Pupil> {
	const key = `${hall.code} ${at}`;
	const before = known.get(key);
	const pupil = before ? await begin(hall, before) : await sitDown(hall, `Pupil ${at + 1}`);
	known.set(key, pupil);
	return { ...pupil, chance: seeded(`${seed} ${at}`) };
}

/** The orders of options of each attempt on record, by position. */
function ordersIn({ installation }: Hall): (attempt: string) => readonly (readonly number[])[] {
	const db = new Sqlite(join(installation.folder, 'readback.db'), { readonly: true });
	const rows = db
		.prepare<[], { id: string; items: string }>('select id, items from attempts')
		.all();
	db.close();
	const items = new Map(
		rows.map(({ id, items }) => [id, JSON.parse(items) as { order: number[] }[]])
	);
	return (attempt) => (items.get(attempt) ?? []).map(({ order }) => order);
}

/** Every shape, with its seeded runs: 20 in all. */
export const SHAPES: readonly Shape[] = [cutWhileSaving, offline, reload, tabs, device, killed];
