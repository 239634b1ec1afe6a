CREATE TABLE board_chart (
	id INTEGER NOT NULL,
	board_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	is_wide INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_board_chart PRIMARY KEY (id),
	CONSTRAINT fk_board_chart_board_id_chart_board FOREIGN KEY(board_id) REFERENCES chart_board (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_board_chart_board_id ON board_chart (board_id);

CREATE TABLE chart_board (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_chart_board PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE exchange_rate (
	id INTEGER NOT NULL,
	currency TEXT NOT NULL,
	base TEXT NOT NULL,
	rate REAL NOT NULL,
	valid_from TEXT NOT NULL,
	CONSTRAINT pk_exchange_rate PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_exchange_rate_currency ON exchange_rate (currency);

CREATE TABLE loyalty_sign (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	contact_id INTEGER,
	kind TEXT NOT NULL,
	on_day TEXT NOT NULL,
	notes TEXT,
	CONSTRAINT pk_loyalty_sign PRIMARY KEY (id),
	CONSTRAINT fk_loyalty_sign_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_loyalty_sign_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_loyalty_sign_contact_id ON loyalty_sign (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_loyalty_sign_customer_id ON loyalty_sign (customer_id);

CREATE TABLE source_cost (
	id INTEGER NOT NULL,
	source TEXT NOT NULL,
	period_start TEXT NOT NULL,
	period_end TEXT NOT NULL,
	amount INTEGER NOT NULL,
	currency TEXT NOT NULL,
	notes TEXT,
	CONSTRAINT pk_source_cost PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_source_cost_source ON source_cost (source);
