CREATE TABLE activity_series (
	id INTEGER NOT NULL,
	shipped TEXT,
	name TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	hidden INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_activity_series PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE activity_series_step (
	id INTEGER NOT NULL,
	series_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	subject TEXT NOT NULL,
	after_days INTEGER DEFAULT 0 NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_activity_series_step PRIMARY KEY (id),
	CONSTRAINT fk_activity_series_step_series_id_activity_series FOREIGN KEY(series_id) REFERENCES activity_series (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_series_step_series_id ON activity_series_step (series_id);

CREATE TABLE complaint (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	contact_id INTEGER,
	owner_id INTEGER,
	text TEXT NOT NULL,
	opened_at INTEGER NOT NULL,
	first_reply_at INTEGER,
	solved_at INTEGER,
	solution TEXT,
	satisfaction INTEGER,
	reopened_at INTEGER,
	CONSTRAINT pk_complaint PRIMARY KEY (id),
	CONSTRAINT fk_complaint_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_complaint_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_complaint_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_complaint_contact_id ON complaint (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_complaint_customer_id ON complaint (customer_id);

CREATE INDEX ix_complaint_opened_at_id ON complaint (opened_at, id);

CREATE INDEX ix_complaint_owner_id ON complaint (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE confirmation (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	field_group TEXT NOT NULL,
	confirmed_on TEXT NOT NULL,
	CONSTRAINT pk_confirmation PRIMARY KEY (id),
	CONSTRAINT fk_confirmation_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_confirmation_customer_id ON confirmation (customer_id);

CREATE TABLE snooze (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	kind TEXT NOT NULL,
	record_id INTEGER NOT NULL,
	until TEXT NOT NULL,
	CONSTRAINT pk_snooze PRIMARY KEY (id),
	CONSTRAINT fk_snooze_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_snooze_customer_id ON snooze (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_snooze_record_id ON snooze (record_id);

CREATE TABLE special_day (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	name TEXT NOT NULL,
	day TEXT NOT NULL,
	yearly INTEGER DEFAULT 1 NOT NULL,
	CONSTRAINT pk_special_day PRIMARY KEY (id),
	CONSTRAINT fk_special_day_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_special_day_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_special_day_contact_id ON special_day (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_special_day_customer_id ON special_day (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_special_day_day_id ON special_day (day, id);

CREATE TABLE activity (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER,
	owner_id INTEGER,
	follows_id INTEGER,
	kind TEXT NOT NULL,
	direction TEXT,
	subject TEXT NOT NULL,
	notes TEXT,
	due_on TEXT,
	due_time TEXT,
	due_zone TEXT,
	done_at INTEGER,
	all_day INTEGER DEFAULT 0 NOT NULL,
	minutes INTEGER,
	outcome TEXT,
	mood TEXT,
	recurrence TEXT,
	recurs_from TEXT,
	occurrence_of_id INTEGER,
	location TEXT,
	reminder_minutes INTEGER,
	uid TEXT,
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_follows_id_activity FOREIGN KEY(follows_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_occurrence_of_id_activity FOREIGN KEY(occurrence_of_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_customer_id_done_at ON activity (customer_id, done_at);

CREATE INDEX ix_activity_deal_id ON activity (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_activity_done_at_id ON activity (done_at, id);

CREATE INDEX ix_activity_due_on_id ON activity (due_on, id);

CREATE INDEX ix_activity_follows_id ON activity (follows_id) WHERE follows_id IS NOT NULL;

CREATE INDEX ix_activity_occurrence_of_id ON activity (occurrence_of_id) WHERE occurrence_of_id IS NOT NULL;

CREATE INDEX ix_activity_open_due_on ON activity (due_on) WHERE done_at IS NULL;

CREATE INDEX ix_activity_owner_id ON activity (owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX ix_activity_uid ON activity (uid) WHERE uid IS NOT NULL;

CREATE TABLE skipped_day (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	activity_id INTEGER NOT NULL,
	day TEXT NOT NULL,
	CONSTRAINT pk_skipped_day PRIMARY KEY (id),
	CONSTRAINT fk_skipped_day_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_skipped_day_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_skipped_day_activity_id ON skipped_day (activity_id);

CREATE INDEX ix_skipped_day_customer_id ON skipped_day (customer_id) WHERE customer_id IS NOT NULL;
