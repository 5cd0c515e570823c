/** The whole domain, one file per part; drizzle-kit reads this to write the migrations. */
export * from './accounts.ts';
export * from './articles.ts';
export * from './assignments.ts';
export * from './attempts.ts';
export * from './classes.ts';
export * from './events.ts';
export * from './practice.ts';
export * from './questions.ts';
export * from './quizzes.ts';
export * from './reading.ts';
export * from './scores.ts';
