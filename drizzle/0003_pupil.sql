CREATE TABLE `practised` (
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`attempt_id`, `position`),
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reading_marks` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`article_version_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`colour` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_marks_once` ON `reading_marks` (`user_id`,`article_version_id`,`start`,`end`);--> statement-breakpoint
CREATE TABLE `reading_settings` (
	`user_id` text PRIMARY KEY NOT NULL,
	`settings` text NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `words_looked_up` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`article_version_id` text NOT NULL,
	`lemma` text NOT NULL,
	`pos` text NOT NULL,
	`meaning` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`looked_up_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `words_looked_up_once` ON `words_looked_up` (`user_id`,`article_version_id`,`lemma`);--> statement-breakpoint
CREATE INDEX `words_looked_up_by_user` ON `words_looked_up` (`user_id`,`looked_up_at`);--> statement-breakpoint
ALTER TABLE `cards` ADD `origin_id` text REFERENCES question_versions(id);--> statement-breakpoint
ALTER TABLE `cards` ADD `seen` text;--> statement-breakpoint
ALTER TABLE `cards` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `cards` ADD `contrast` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `asked` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `credit` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `unsure` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `day` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `reviews` ADD `due_at` integer;