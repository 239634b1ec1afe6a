CREATE TABLE change (
	id INTEGER NOT NULL,
	title TEXT NOT NULL,
	facts TEXT NOT NULL,
	origin TEXT NOT NULL,
	kind TEXT NOT NULL,
	target INTEGER,
	at INTEGER NOT NULL,
	first_seq INTEGER NOT NULL,
	last_seq INTEGER NOT NULL,
	CONSTRAINT pk_change PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_change_target ON change (target) WHERE target IS NOT NULL;

CREATE TABLE competitor (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	web TEXT,
	notes TEXT,
	CONSTRAINT pk_competitor PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_competitor_name ON competitor (name);

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
	verified_on TEXT,
	created_at INTEGER,
	sort_key TEXT,
	main_customer_id INTEGER,
	main_title TEXT,
	customer_sort_key TEXT,
	last_touch_on TEXT,
	CONSTRAINT pk_contact PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_contact_customer_sort_key_id ON contact (customer_sort_key, id);

CREATE INDEX ix_contact_external_id ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ix_contact_last_touch_on_id ON contact (last_touch_on, id);

CREATE INDEX ix_contact_main_customer_id_id ON contact (main_customer_id, id);

CREATE INDEX ix_contact_main_title_id ON contact (main_title, id);

CREATE INDEX ix_contact_sort_key_id ON contact (sort_key, id);

CREATE TABLE custom_field (
	id INTEGER NOT NULL,
	subject TEXT NOT NULL,
	kind TEXT NOT NULL,
	name TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	retired INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_custom_field PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE file_info (
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_file_info PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE firm_setting (
	id INTEGER NOT NULL,
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	CONSTRAINT pk_firm_setting PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_firm_setting_key ON firm_setting ("key");

CREATE TABLE journal_entry (
	seq INTEGER NOT NULL,
	change_id INTEGER NOT NULL,
	tbl TEXT NOT NULL,
	row_id INTEGER NOT NULL,
	op TEXT NOT NULL,
	customer_id INTEGER,
	"before" TEXT,
	"after" TEXT,
	CONSTRAINT pk_journal_entry PRIMARY KEY (seq)
)
 STRICT;

CREATE INDEX ix_journal_entry_customer_id_seq ON journal_entry (customer_id, seq);

CREATE TABLE open_change (
	id INTEGER NOT NULL,
	CONSTRAINT pk_open_change PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE playbook (
	id INTEGER NOT NULL,
	sales_mode TEXT,
	buying_stage TEXT,
	customer_class TEXT,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_playbook PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE product (
	id INTEGER NOT NULL,
	code TEXT,
	name TEXT NOT NULL,
	line TEXT,
	unit_price INTEGER,
	unit_cost INTEGER,
	currency TEXT,
	retired INTEGER DEFAULT 0 NOT NULL,
	notes TEXT,
	CONSTRAINT pk_product PRIMARY KEY (id)
)
 STRICT;

CREATE INDEX ix_product_code ON product (code);

CREATE INDEX ix_product_line ON product (line);

CREATE INDEX ix_product_name ON product (name);

CREATE TABLE team (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	CONSTRAINT pk_team PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE user (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	email TEXT,
	role TEXT,
	manager_id INTEGER,
	is_me INTEGER DEFAULT 0 NOT NULL,
	retired INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_user PRIMARY KEY (id),
	CONSTRAINT fk_user_manager_id_user FOREIGN KEY(manager_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_user_manager_id ON user (manager_id) WHERE manager_id IS NOT NULL;

CREATE INDEX ix_user_name ON user (name);

CREATE TABLE contact_interest (
	id INTEGER NOT NULL,
	contact_id INTEGER NOT NULL,
	word TEXT NOT NULL,
	CONSTRAINT pk_contact_interest PRIMARY KEY (id),
	CONSTRAINT fk_contact_interest_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_contact_interest_contact_id ON contact_interest (contact_id);

CREATE TABLE custom_choice (
	id INTEGER NOT NULL,
	custom_field_id INTEGER NOT NULL,
	word TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_custom_choice PRIMARY KEY (id),
	CONSTRAINT fk_custom_choice_custom_field_id_custom_field FOREIGN KEY(custom_field_id) REFERENCES custom_field (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_custom_choice_custom_field_id ON custom_choice (custom_field_id);

CREATE TABLE customer (
	id INTEGER NOT NULL,
	external_id TEXT,
	name TEXT NOT NULL,
	legal_name TEXT,
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
 STRICT;

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

CREATE INDEX ix_customer_tier_id ON customer (tier, id);

CREATE TABLE target (
	id INTEGER NOT NULL,
	period_start TEXT NOT NULL,
	period_end TEXT NOT NULL,
	owner_id INTEGER,
	product_line TEXT,
	segment TEXT,
	amount INTEGER NOT NULL,
	currency TEXT NOT NULL,
	CONSTRAINT pk_target PRIMARY KEY (id),
	CONSTRAINT fk_target_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_target_owner_id ON target (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE team_member (
	id INTEGER NOT NULL,
	team_id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	CONSTRAINT pk_team_member PRIMARY KEY (id),
	CONSTRAINT fk_team_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_team_member_user_id_user FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_team_member_team_id ON team_member (team_id);

CREATE INDEX ix_team_member_user_id ON team_member (user_id);

CREATE TABLE address (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	kind TEXT,
	street TEXT,
	city TEXT,
	region TEXT,
	postal_code TEXT,
	country TEXT,
	CONSTRAINT pk_address PRIMARY KEY (id),
	CONSTRAINT fk_address_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_address_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_address_contact_id ON address (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_address_customer_id ON address (customer_id) WHERE customer_id IS NOT NULL;

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

CREATE TABLE customer_tag (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	word TEXT NOT NULL,
	CONSTRAINT pk_customer_tag PRIMARY KEY (id),
	CONSTRAINT fk_customer_tag_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_customer_tag_customer_id ON customer_tag (customer_id);

CREATE INDEX ix_customer_tag_word ON customer_tag (word);

CREATE TABLE deal (
	id INTEGER NOT NULL,
	external_id TEXT,
	customer_id INTEGER,
	name TEXT NOT NULL,
	amount INTEGER,
	margin INTEGER,
	currency TEXT,
	buying_stage TEXT NOT NULL,
	outcome TEXT,
	outcome_reason TEXT,
	opened_on TEXT,
	expected_close TEXT,
	closed_on TEXT,
	owner_id INTEGER,
	source TEXT,
	is_tender INTEGER DEFAULT 0 NOT NULL,
	rhythm_step TEXT,
	notes TEXT,
	CONSTRAINT pk_deal PRIMARY KEY (id),
	CONSTRAINT fk_deal_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_deal_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_deal_amount_id ON deal (amount, id);

CREATE INDEX ix_deal_buying_stage_id ON deal (buying_stage, id);

CREATE INDEX ix_deal_customer_id ON deal (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_deal_expected_close_id ON deal (expected_close, id);

CREATE INDEX ix_deal_external_id ON deal (external_id) WHERE external_id IS NOT NULL;

CREATE INDEX ix_deal_name_id ON deal (name, id);

CREATE INDEX ix_deal_outcome_id ON deal (outcome, id);

CREATE INDEX ix_deal_owner_id ON deal (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE department (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	name TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_department PRIMARY KEY (id),
	CONSTRAINT fk_department_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_department_customer_id ON department (customer_id);

CREATE TABLE email (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	kind TEXT,
	address TEXT NOT NULL,
	folded TEXT NOT NULL,
	CONSTRAINT pk_email PRIMARY KEY (id),
	CONSTRAINT fk_email_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_email_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_email_contact_id ON email (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_email_customer_id ON email (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_email_folded ON email (folded);

CREATE TABLE phone (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	kind TEXT,
	number TEXT NOT NULL,
	digits TEXT NOT NULL,
	CONSTRAINT pk_phone PRIMARY KEY (id),
	CONSTRAINT fk_phone_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_phone_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_phone_contact_id ON phone (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_phone_customer_id ON phone (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_phone_digits ON phone (digits);

CREATE TABLE referral (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	by_customer_id INTEGER,
	by_contact_id INTEGER,
	referred_on TEXT,
	notes TEXT,
	CONSTRAINT pk_referral PRIMARY KEY (id),
	CONSTRAINT fk_referral_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_referral_by_customer_id_customer FOREIGN KEY(by_customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_referral_by_contact_id_contact FOREIGN KEY(by_contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_referral_by_contact_id ON referral (by_contact_id) WHERE by_contact_id IS NOT NULL;

CREATE INDEX ix_referral_by_customer_id ON referral (by_customer_id) WHERE by_customer_id IS NOT NULL;

CREATE INDEX ix_referral_customer_id ON referral (customer_id);

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
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_follows_id_activity FOREIGN KEY(follows_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_customer_id_done_at ON activity (customer_id, done_at);

CREATE INDEX ix_activity_deal_id ON activity (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_activity_done_at_id ON activity (done_at, id);

CREATE INDEX ix_activity_due_on_id ON activity (due_on, id);

CREATE INDEX ix_activity_follows_id ON activity (follows_id) WHERE follows_id IS NOT NULL;

CREATE INDEX ix_activity_owner_id ON activity (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE contest (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	competitor_id INTEGER NOT NULL,
	outcome TEXT,
	notes TEXT,
	CONSTRAINT pk_contest PRIMARY KEY (id),
	CONSTRAINT fk_contest_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_contest_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_contest_competitor_id_competitor FOREIGN KEY(competitor_id) REFERENCES competitor (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_contest_competitor_id ON contest (competitor_id);

CREATE INDEX ix_contest_customer_id ON contest (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_contest_deal_id ON contest (deal_id);

CREATE TABLE custom_value (
	id INTEGER NOT NULL,
	custom_field_id INTEGER NOT NULL,
	customer_id INTEGER,
	contact_id INTEGER,
	deal_id INTEGER,
	text TEXT,
	number REAL,
	day TEXT,
	yes INTEGER,
	CONSTRAINT pk_custom_value PRIMARY KEY (id),
	CONSTRAINT fk_custom_value_custom_field_id_custom_field FOREIGN KEY(custom_field_id) REFERENCES custom_field (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_custom_value_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_custom_value_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_custom_value_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_custom_value_contact_id ON custom_value (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_custom_value_custom_field_id ON custom_value (custom_field_id);

CREATE INDEX ix_custom_value_customer_id ON custom_value (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_custom_value_deal_id ON custom_value (deal_id) WHERE deal_id IS NOT NULL;

CREATE TABLE deal_criterion (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	text TEXT NOT NULL,
	position INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_deal_criterion PRIMARY KEY (id),
	CONSTRAINT fk_deal_criterion_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_deal_criterion_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_deal_criterion_customer_id ON deal_criterion (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_deal_criterion_deal_id ON deal_criterion (deal_id);

CREATE TABLE deal_product (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	product_id INTEGER NOT NULL,
	quantity INTEGER,
	amount INTEGER,
	CONSTRAINT pk_deal_product PRIMARY KEY (id),
	CONSTRAINT fk_deal_product_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_deal_product_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_deal_product_product_id_product FOREIGN KEY(product_id) REFERENCES product (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_deal_product_customer_id ON deal_product (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_deal_product_deal_id ON deal_product (deal_id);

CREATE INDEX ix_deal_product_product_id ON deal_product (product_id);

CREATE TABLE department_function (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	department_id INTEGER NOT NULL,
	function TEXT NOT NULL,
	CONSTRAINT pk_department_function PRIMARY KEY (id),
	CONSTRAINT fk_department_function_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_department_function_department_id_department FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_department_function_customer_id ON department_function (customer_id);

CREATE INDEX ix_department_function_department_id ON department_function (department_id);

CREATE TABLE department_stance (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	department_id INTEGER NOT NULL,
	deal_id INTEGER,
	stance TEXT NOT NULL,
	on_day TEXT NOT NULL,
	cares_for TEXT,
	CONSTRAINT pk_department_stance PRIMARY KEY (id),
	CONSTRAINT fk_department_stance_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_department_stance_department_id_department FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_department_stance_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_department_stance_customer_id ON department_stance (customer_id);

CREATE INDEX ix_department_stance_deal_id ON department_stance (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_department_stance_department_id ON department_stance (department_id);

CREATE TABLE need (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	contact_id INTEGER,
	deal_id INTEGER,
	product_id INTEGER,
	text TEXT NOT NULL,
	since TEXT,
	importance INTEGER,
	met_on TEXT,
	CONSTRAINT pk_need PRIMARY KEY (id),
	CONSTRAINT fk_need_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_need_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_need_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_need_product_id_product FOREIGN KEY(product_id) REFERENCES product (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_need_contact_id ON need (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_need_customer_id ON need (customer_id);

CREATE INDEX ix_need_deal_id ON need (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_need_product_id ON need (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE position (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	contact_id INTEGER NOT NULL,
	department_id INTEGER,
	title TEXT,
	outside_as TEXT,
	since TEXT,
	until TEXT,
	CONSTRAINT pk_position PRIMARY KEY (id),
	CONSTRAINT fk_position_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_position_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_position_department_id_department FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_position_contact_id ON position (contact_id);

CREATE INDEX ix_position_customer_id ON position (customer_id);

CREATE INDEX ix_position_department_id ON position (department_id) WHERE department_id IS NOT NULL;

CREATE TABLE sales_order (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	deal_id INTEGER,
	owner_id INTEGER,
	number TEXT,
	ordered_on TEXT NOT NULL,
	currency TEXT NOT NULL,
	notes TEXT,
	net INTEGER DEFAULT 0 NOT NULL,
	CONSTRAINT pk_sales_order PRIMARY KEY (id),
	CONSTRAINT fk_sales_order_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_sales_order_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_sales_order_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_sales_order_customer_id_ordered_on ON sales_order (customer_id, ordered_on);

CREATE INDEX ix_sales_order_deal_id ON sales_order (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_sales_order_net_id ON sales_order (net, id);

CREATE INDEX ix_sales_order_number ON sales_order (number);

CREATE INDEX ix_sales_order_ordered_on_id ON sales_order (ordered_on, id);

CREATE INDEX ix_sales_order_owner_id ON sales_order (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE stage_move (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	from_stage TEXT,
	to_stage TEXT NOT NULL,
	moved_on TEXT NOT NULL,
	reason TEXT,
	CONSTRAINT pk_stage_move PRIMARY KEY (id),
	CONSTRAINT fk_stage_move_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_stage_move_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_stage_move_customer_id ON stage_move (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_stage_move_deal_id ON stage_move (deal_id);

CREATE TABLE stakeholder (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	deal_id INTEGER,
	contact_id INTEGER,
	department_id INTEGER,
	seat TEXT,
	influence INTEGER,
	stance TEXT NOT NULL,
	political_standing TEXT,
	interest TEXT,
	decision_orientation TEXT,
	relationship_now TEXT,
	relationship_wanted TEXT,
	notes TEXT,
	CONSTRAINT pk_stakeholder PRIMARY KEY (id),
	CONSTRAINT fk_stakeholder_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_stakeholder_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_stakeholder_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_stakeholder_department_id_department FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_stakeholder_contact_id ON stakeholder (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_stakeholder_customer_id ON stakeholder (customer_id);

CREATE INDEX ix_stakeholder_deal_id ON stakeholder (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_stakeholder_department_id ON stakeholder (department_id) WHERE department_id IS NOT NULL;

CREATE TABLE activity_colleague (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	activity_id INTEGER NOT NULL,
	user_id INTEGER NOT NULL,
	CONSTRAINT pk_activity_colleague PRIMARY KEY (id),
	CONSTRAINT fk_activity_colleague_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_colleague_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_colleague_user_id_user FOREIGN KEY(user_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_colleague_activity_id ON activity_colleague (activity_id);

CREATE INDEX ix_activity_colleague_customer_id ON activity_colleague (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_activity_colleague_user_id ON activity_colleague (user_id);

CREATE TABLE activity_contact (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	activity_id INTEGER NOT NULL,
	contact_id INTEGER NOT NULL,
	CONSTRAINT pk_activity_contact PRIMARY KEY (id),
	CONSTRAINT fk_activity_contact_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_contact_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_contact_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_contact_activity_id ON activity_contact (activity_id);

CREATE INDEX ix_activity_contact_contact_id ON activity_contact (contact_id);

CREATE INDEX ix_activity_contact_customer_id ON activity_contact (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE activity_signal (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	activity_id INTEGER NOT NULL,
	signal TEXT NOT NULL,
	CONSTRAINT pk_activity_signal PRIMARY KEY (id),
	CONSTRAINT fk_activity_signal_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_activity_signal_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_activity_signal_activity_id ON activity_signal (activity_id);

CREATE INDEX ix_activity_signal_customer_id ON activity_signal (customer_id) WHERE customer_id IS NOT NULL;

CREATE TABLE comparison_point (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER NOT NULL,
	contest_id INTEGER,
	criterion TEXT NOT NULL,
	need INTEGER,
	ours INTEGER,
	theirs INTEGER,
	CONSTRAINT pk_comparison_point PRIMARY KEY (id),
	CONSTRAINT fk_comparison_point_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_comparison_point_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_comparison_point_contest_id_contest FOREIGN KEY(contest_id) REFERENCES contest (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_comparison_point_contest_id ON comparison_point (contest_id) WHERE contest_id IS NOT NULL;

CREATE INDEX ix_comparison_point_customer_id ON comparison_point (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_comparison_point_deal_id ON comparison_point (deal_id);

CREATE TABLE document (
	id INTEGER NOT NULL,
	customer_id INTEGER,
	deal_id INTEGER,
	activity_id INTEGER,
	name TEXT NOT NULL,
	sha256 TEXT,
	size INTEGER,
	media_type TEXT,
	link TEXT,
	added_at INTEGER,
	CONSTRAINT pk_document PRIMARY KEY (id),
	CONSTRAINT fk_document_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_document_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_document_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_document_activity_id ON document (activity_id) WHERE activity_id IS NOT NULL;

CREATE INDEX ix_document_customer_id ON document (customer_id) WHERE customer_id IS NOT NULL;

CREATE INDEX ix_document_deal_id ON document (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_document_sha256 ON document (sha256);

CREATE TABLE order_line (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	order_id INTEGER NOT NULL,
	product_id INTEGER,
	position INTEGER DEFAULT 0 NOT NULL,
	text TEXT,
	quantity INTEGER NOT NULL,
	unit_price INTEGER,
	discount INTEGER DEFAULT 0 NOT NULL,
	amount INTEGER NOT NULL,
	cost INTEGER,
	CONSTRAINT pk_order_line PRIMARY KEY (id),
	CONSTRAINT fk_order_line_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_order_line_order_id_sales_order FOREIGN KEY(order_id) REFERENCES sales_order (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_order_line_product_id_product FOREIGN KEY(product_id) REFERENCES product (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_order_line_customer_id ON order_line (customer_id);

CREATE INDEX ix_order_line_order_id ON order_line (order_id);

CREATE INDEX ix_order_line_product_id ON order_line (product_id) WHERE product_id IS NOT NULL;

CREATE TABLE promise (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	contact_id INTEGER,
	deal_id INTEGER,
	activity_id INTEGER,
	owner_id INTEGER,
	text TEXT NOT NULL,
	made_on TEXT,
	due_on TEXT,
	kept_at INTEGER,
	broken_at INTEGER,
	CONSTRAINT pk_promise PRIMARY KEY (id),
	CONSTRAINT fk_promise_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_promise_contact_id_contact FOREIGN KEY(contact_id) REFERENCES contact (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_promise_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_promise_activity_id_activity FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_promise_owner_id_user FOREIGN KEY(owner_id) REFERENCES user (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_promise_activity_id ON promise (activity_id) WHERE activity_id IS NOT NULL;

CREATE INDEX ix_promise_contact_id ON promise (contact_id) WHERE contact_id IS NOT NULL;

CREATE INDEX ix_promise_customer_id ON promise (customer_id);

CREATE INDEX ix_promise_deal_id ON promise (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_promise_due_on_id ON promise (due_on, id);

CREATE INDEX ix_promise_owner_id ON promise (owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE stakeholder_role (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	stakeholder_id INTEGER NOT NULL,
	role TEXT NOT NULL,
	CONSTRAINT pk_stakeholder_role PRIMARY KEY (id),
	CONSTRAINT fk_stakeholder_role_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_stakeholder_role_stakeholder_id_stakeholder FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_stakeholder_role_customer_id ON stakeholder_role (customer_id);

CREATE INDEX ix_stakeholder_role_stakeholder_id ON stakeholder_role (stakeholder_id);

CREATE TABLE tie (
	id INTEGER NOT NULL,
	customer_id INTEGER NOT NULL,
	deal_id INTEGER,
	kind TEXT NOT NULL,
	from_id INTEGER NOT NULL,
	to_id INTEGER NOT NULL,
	CONSTRAINT pk_tie PRIMARY KEY (id),
	CONSTRAINT fk_tie_customer_id_customer FOREIGN KEY(customer_id) REFERENCES customer (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_tie_deal_id_deal FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_tie_from_id_stakeholder FOREIGN KEY(from_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT fk_tie_to_id_stakeholder FOREIGN KEY(to_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY IMMEDIATE
)
 STRICT;

CREATE INDEX ix_tie_customer_id ON tie (customer_id);

CREATE INDEX ix_tie_deal_id ON tie (deal_id) WHERE deal_id IS NOT NULL;

CREATE INDEX ix_tie_from_id ON tie (from_id);

CREATE INDEX ix_tie_to_id ON tie (to_id);
