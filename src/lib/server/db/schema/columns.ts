import { integer, text } from 'drizzle-orm/sqlite-core';

/** Primary key: a random text id (see `newId`), so that a row's id tells nothing of its order. */
export const id = () => text('id').primaryKey();

/** A moment in UTC milliseconds since 1970, by the server's clock. */
export const moment = (name: string) => integer(name);

/** A structured value kept as JSON text, read back as `T`. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** 0 or 1. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });
