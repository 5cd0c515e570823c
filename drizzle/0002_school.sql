CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`content` text NOT NULL,
	`about` text NOT NULL,
	`author_id` text,
	`at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `corrections_by_version` ON `corrections` (`version_id`);--> statement-breakpoint
CREATE TABLE `allowances` (
	`assignment_id` text NOT NULL,
	`user_id` text NOT NULL,
	`due_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`assignment_id`, `user_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `attempt_ends` (
	`attempt_id` text PRIMARY KEY NOT NULL,
	`ends_at` integer,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `arrangements` (
	`enrolment_id` text PRIMARY KEY NOT NULL,
	`time` real DEFAULT 1,
	`attempts` integer DEFAULT 0 NOT NULL,
	`read_aloud` integer DEFAULT false NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`enrolment_id`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `class_teachers` (
	`class_id` text NOT NULL,
	`teacher_id` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`class_id`, `teacher_id`),
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`teacher_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `class_teachers_by_teacher` ON `class_teachers` (`teacher_id`);--> statement-breakpoint
CREATE TABLE `waiting` (
	`id` text PRIMARY KEY NOT NULL,
	`class_id` text NOT NULL,
	`pupil_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`asked_at` integer NOT NULL,
	`refused_at` integer,
	FOREIGN KEY (`class_id`) REFERENCES `classes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pupil_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `waiting_once` ON `waiting` (`class_id`,`pupil_id`);--> statement-breakpoint
CREATE INDEX `waiting_by_pupil` ON `waiting` (`pupil_id`);--> statement-breakpoint
CREATE TABLE `question_tags` (
	`question_id` text NOT NULL,
	`tag` text NOT NULL,
	PRIMARY KEY(`question_id`, `tag`),
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_tags_by_tag` ON `question_tags` (`tag`);--> statement-breakpoint
CREATE TABLE `regrade_marks` (
	`regrade_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`position` integer NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	PRIMARY KEY(`regrade_id`, `attempt_id`),
	FOREIGN KEY (`regrade_id`) REFERENCES `regrades`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `regrade_marks_by_attempt` ON `regrade_marks` (`attempt_id`);--> statement-breakpoint
ALTER TABLE `classes` ADD `join_approval` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `enrolments` ADD `external_id` text;--> statement-breakpoint
ALTER TABLE `marks` ADD `proof` integer;--> statement-breakpoint
ALTER TABLE `marks` ADD `unsure` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `regrades` ADD `version_id` text REFERENCES question_versions(id);--> statement-breakpoint
ALTER TABLE `regrades` ADD `key_version_id` text REFERENCES question_versions(id);--> statement-breakpoint
ALTER TABLE `regrades` ADD `owner_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `regrades` ADD `mend` text;--> statement-breakpoint
ALTER TABLE `regrades` ADD `undone_by` text REFERENCES users(id);--> statement-breakpoint
CREATE INDEX `regrades_by_version` ON `regrades` (`version_id`,`owner_id`);--> statement-breakpoint
CREATE INDEX `quiz_items_by_version` ON `quiz_items` (`question_version_id`);