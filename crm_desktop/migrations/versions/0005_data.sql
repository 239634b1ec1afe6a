CREATE TABLE contact (
	id INTEGER NOT NULL,
	external_id TEXT,
	name TEXT NOT NULL,
	other_name TEXT,
	salutation TEXT,
	birthday TEXT,
	style TEXT,
	channel TEXT,
	notes TEXT,
	do_not_contact INTEGER DEFAULT 0 NOT NULL,
	keep_until TEXT,
	anonymised_on TEXT,
	verified_on TEXT,
	created_at INTEGER,
	sort_key TEXT,
	main_customer_id INTEGER,
	main_title TEXT,
	customer_sort_key TEXT,
	last_touch_on TEXT,
	CONSTRAINT pk_contact PRIMARY KEY (id)
)
 STRICT

;

CREATE INDEX ix_contact_customer_sort_key_id ON contact (customer_sort_key, id);

CREATE INDEX ix_contact_external_id ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ix_contact_last_touch_on_id ON contact (last_touch_on, id);

CREATE INDEX ix_contact_main_customer_id_id ON contact (main_customer_id, id);

CREATE INDEX ix_contact_main_title_id ON contact (main_title, id);

CREATE INDEX ix_contact_sort_key_id ON contact (sort_key, id);

CREATE TABLE contact_tag (
	id INTEGER NOT NULL,
	contact_id INTEGER NOT NULL,
	word TEXT NOT NULL,
	CONSTRAINT pk_contact_tag PRIMARY KEY (id),
	CONSTRAINT fk_contact_tag_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_contact_tag_contact_id ON contact_tag (contact_id);

CREATE INDEX ix_contact_tag_word ON contact_tag (word);

CREATE TABLE custom_choice (
	id INTEGER NOT NULL,
	custom_field_id INTEGER NOT NULL,
	word TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	retired INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_custom_choice PRIMARY KEY (id),
	CONSTRAINT fk_custom_choice_custom_field_id_custom_field FOREIGN KEY(custom_field_id) REFERENCES custom_field (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_custom_choice_custom_field_id ON custom_choice (custom_field_id);

CREATE TABLE customer (
	id INTEGER NOT NULL,
	external_id TEXT,
	name TEXT NOT NULL,
	legal_name TEXT,
	tax_number TEXT,
	industry TEXT,
	sales_mode TEXT,
	tier TEXT,
	customer_class TEXT,
	acquisition TEXT,
	incumbent_id INTEGER,
	can_develop INTEGER,
	can_develop_reason TEXT,
	source TEXT,
	parent_id INTEGER,
	owner_id INTEGER,
	web TEXT,
	credit TEXT,
	management TEXT,
	verified_on TEXT,
	cadence_days INTEGER,
	do_not_contact INTEGER DEFAULT 0 NOT NULL,
	notes TEXT,
	created_at INTEGER,
	sort_key TEXT,
	city TEXT,
	country TEXT,
	last_touch_on TEXT,
	last_order_on TEXT,
	net_sales INTEGER DEFAULT 0 NOT NULL,
	open_deals INTEGER DEFAULT 0 NOT NULL,
	open_amount INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_customer PRIMARY KEY (id),
	CONSTRAINT fk_customer_incumbent_id_competitor FOREIGN KEY(incumbent_id) REFERENCES competitor (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_customer_parent_id_customer FOREIGN KEY(parent_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_customer_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_customer_city_id ON customer (city, id);

CREATE INDEX ix_customer_country_id ON customer (country, id);

CREATE INDEX ix_customer_customer_class_id ON customer (customer_class, id);

CREATE INDEX ix_customer_external_id ON customer (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ix_customer_incumbent_id ON customer (incumbent_id) WHERE incumbent_id IS NOT NULL;

CREATE INDEX ix_customer_industry_id ON customer (industry, id);

CREATE INDEX ix_customer_last_order_on_id ON customer (last_order_on, id);

CREATE INDEX ix_customer_last_touch_on_id ON customer (last_touch_on, id);

CREATE INDEX ix_customer_net_sales_id ON customer (net_sales, id);

CREATE INDEX ix_customer_open_amount_id ON customer (open_amount, id);

CREATE INDEX ix_customer_open_deals_id ON customer (open_deals, id);

CREATE INDEX ix_customer_owner_id_id ON customer (owner_id, id);

CREATE INDEX ix_customer_parent_id ON customer (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX ix_customer_sales_mode_id ON customer (sales_mode, id);

CREATE INDEX ix_customer_sort_key_id ON customer (sort_key, id);

CREATE INDEX ix_customer_source_id ON customer (source, id);

CREATE INDEX ix_customer_tax_number ON customer (tax_number) WHERE tax_number IS NOT NULL;

CREATE INDEX ix_customer_tier_id ON customer (tier, id);

CREATE TABLE import_mapping (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	headers TEXT NOT NULL,
	settings TEXT NOT NULL,
	used_at INTEGER,
	CONSTRAINT pk_import_mapping PRIMARY KEY (id)
)
 STRICT

;

CREATE TABLE import_refusal (
	id INTEGER NOT NULL,
	import_run_id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	file TEXT NOT NULL,
	line INTEGER NOT NULL,
	reason TEXT NOT NULL,
	facts TEXT NOT NULL,
	cells TEXT NOT NULL,
	settled INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_import_refusal PRIMARY KEY (id),
	CONSTRAINT fk_import_refusal_import_run_id_import_run FOREIGN KEY(import_run_id) REFERENCES import_run (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_import_refusal_import_run_id ON import_refusal (import_run_id);

CREATE TABLE import_run (
	id INTEGER NOT NULL,
	kind TEXT NOT NULL,
	files TEXT NOT NULL,
	settings TEXT NOT NULL,
	result TEXT NOT NULL,
	imported_at INTEGER NOT NULL,
	CONSTRAINT pk_import_run PRIMARY KEY (id)
)
 STRICT

;

CREATE TABLE merged_record (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	gone_id INTEGER NOT NULL,
	gone_name TEXT NOT NULL,
	merged_at INTEGER NOT NULL,
	CONSTRAINT pk_merged_record PRIMARY KEY (id),
	CONSTRAINT fk_merged_record_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_merged_record_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_merged_record_contact_id ON merged_record (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_merged_record_customer_id ON merged_record (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_merged_record_gone_id ON merged_record (gone_id);

CREATE TABLE not_duplicate (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	other_customer_id INTEGER,
	contact_id INTEGER,
	other_contact_id INTEGER,
	CONSTRAINT pk_not_duplicate PRIMARY KEY (id),
	CONSTRAINT fk_not_duplicate_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_not_duplicate_other_customer_id_customer FOREIGN KEY(other_customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_not_duplicate_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_not_duplicate_other_contact_id_contact FOREIGN KEY(other_contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_not_duplicate_contact_id ON not_duplicate (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_not_duplicate_customer_id ON not_duplicate (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_not_duplicate_other_contact_id ON not_duplicate (other_contact_id) WHERE other_contact_id IS NOT NULL;

CREATE INDEX ix_not_duplicate_other_customer_id ON not_duplicate (other_customer_id) WHERE other_customer_id IS NOT NULL;

CREATE TABLE saved_view (
	id INTEGER NOT NULL,
	subject TEXT NOT NULL,
	name TEXT NOT NULL,
	icon TEXT,
	position INTEGER DEFAULT 0 NOT NULL,
	is_group INTEGER DEFAULT 0 NOT NULL,
	definition TEXT DEFAULT '{}' NOT NULL,
	CONSTRAINT pk_saved_view PRIMARY KEY (id)
)
 STRICT

;

CREATE TABLE view_member (
	id INTEGER NOT NULL,
	saved_view_id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	deal_id INTEGER,
	CONSTRAINT pk_view_member PRIMARY KEY (id),
	CONSTRAINT fk_view_member_saved_view_id_saved_view FOREIGN KEY(saved_view_id) REFERENCES saved_view (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_view_member_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_view_member_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_view_member_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT

;

CREATE INDEX ix_view_member_contact_id ON view_member (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_view_member_customer_id ON view_member (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_view_member_deal_id ON view_member (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_view_member_saved_view_id ON view_member (saved_view_id);

CREATE TABLE vocabulary_word (
	id INTEGER NOT NULL,
	vocabulary TEXT NOT NULL,
	code TEXT,
	word TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	retired INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_vocabulary_word PRIMARY KEY (id)
)
 STRICT

;

CREATE INDEX ix_vocabulary_word_vocabulary ON vocabulary_word (vocabulary)
