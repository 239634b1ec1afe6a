CREATE TABLE industry_posture (
	id INTEGER NOT NULL,
	industry TEXT NOT NULL,
	sales_mode TEXT NOT NULL,
	CONSTRAINT pk_industry_posture PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_industry_posture_industry ON industry_posture (industry);

CREATE TABLE outcome_reason (
	id INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	shipped TEXT,
	text TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	hidden INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_outcome_reason PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE playbook (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	shipped TEXT,
	sales_mode TEXT,
	buying_stage TEXT,
	customer_class TEXT,
	text TEXT NOT NULL,
	answer TEXT,
	position INTEGER DEFAULT 0 NOT NULL,
	hidden INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_playbook PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE rhythm_rule (
	id INTEGER NOT NULL,
	tier TEXT NOT NULL,
	buying_stage TEXT NOT NULL,
	step TEXT NOT NULL,
	CONSTRAINT pk_rhythm_rule PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE account_plan (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	until TEXT,
	they_win TEXT,
	we_win TEXT,
	notes TEXT,
	CONSTRAINT pk_account_plan PRIMARY KEY (id),
	CONSTRAINT fk_account_plan_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_account_plan_customer_id ON account_plan (customer_id);

CREATE TABLE plan_goal (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	measure TEXT,
	owner_id INTEGER,
	due_on TEXT,
	reached_on TEXT,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_plan_goal PRIMARY KEY (id),
	CONSTRAINT fk_plan_goal_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_plan_goal_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_plan_goal_customer_id ON plan_goal (customer_id);

CREATE INDEX ix_plan_goal_owner_id ON plan_goal (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE dismissal (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER,
	kind TEXT NOT NULL,
	subject TEXT,
	facts TEXT NOT NULL,
	reason TEXT NOT NULL,
	dismissed_on TEXT NOT NULL,
	CONSTRAINT pk_dismissal PRIMARY KEY (id),
	CONSTRAINT fk_dismissal_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_dismissal_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_dismissal_customer_id ON dismissal (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_dismissal_deal_id ON dismissal (deal_id) WHERE deal_id IS NOT NULL;

CREATE TABLE qualification (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	question TEXT NOT NULL,
	answer TEXT NOT NULL,
	note TEXT,
	answered_on TEXT NOT NULL,
	CONSTRAINT pk_qualification PRIMARY KEY (id),
	CONSTRAINT fk_qualification_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_qualification_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_qualification_customer_id ON qualification (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_qualification_deal_id ON qualification (deal_id);

CREATE TABLE step_tick (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER,
	step TEXT NOT NULL,
	done_on TEXT NOT NULL,
	CONSTRAINT pk_step_tick PRIMARY KEY (id),
	CONSTRAINT fk_step_tick_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_step_tick_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_step_tick_customer_id ON step_tick (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_step_tick_deal_id ON step_tick (deal_id) WHERE deal_id IS NOT NULL;
