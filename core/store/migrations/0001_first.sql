-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first form of a workspace. Statements end at the marker line; types in braces are the engine's own words
-- (dialect.h). Days are days since 1970-01-01, instants UTC milliseconds, money minor units of the buyer's
-- currency, words those of domain/words.h; blank is NULL. `folded` columns hold names as foldedName() makes them.
-- Imported kinds carry the batch that gave their present value (0: by hand) and whether it was edited since.

CREATE TABLE meta (
    key {text} PRIMARY KEY,
    value {text} NOT NULL
){strict};
--;;
-- What belongs to the workspace and not to a laptop: zone, currency, working week, targets, rules, as JSON values.
CREATE TABLE setting (
    id {id},
    name {text} NOT NULL UNIQUE,
    value {text} NOT NULL,
    revision {int} NOT NULL DEFAULT 1
){strict};
--;;
CREATE TABLE holiday (
    id {id},
    day {int} NOT NULL UNIQUE,
    name {text}
){strict};
--;;
-- One row per change set: who did what when. `kind` is do, undo, redo or import.
CREATE TABLE history (
    id {id},
    at {int} NOT NULL,
    author {text} NOT NULL,
    operation {text} NOT NULL,
    kind {text} NOT NULL,
    origin {text} NOT NULL,
    batch_id {int}
){strict};
--;;
-- One row per row touched: its fields before and after, as JSON objects; only the changed ones of an update.
CREATE TABLE history_row (
    id {id},
    history_id {int} NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    entity {text} NOT NULL,
    row_id {int} NOT NULL,
    buyer_id {int},
    before {text},
    after {text}
){strict};
--;;
CREATE INDEX history_row_by_history ON history_row (history_id);
--;;
CREATE INDEX history_row_by_row ON history_row (entity, row_id);
--;;
-- What was deleted, whole, until the trash is emptied: rows as JSON, parents before children.
CREATE TABLE trash (
    id {id},
    at {int} NOT NULL,
    author {text} NOT NULL,
    entity {text} NOT NULL,
    title {text} NOT NULL,
    buyer_id {int},
    content {text} NOT NULL
){strict};
--;;
-- Names of people and files that leave the house, for the list that an erasure gives.
CREATE TABLE export_log (
    id {id},
    at {int} NOT NULL,
    author {text} NOT NULL,
    format {text} NOT NULL,
    target {text} NOT NULL
){strict};
--;;
CREATE TABLE import_batch (
    id {id},
    uid {text} NOT NULL UNIQUE,
    at {int} NOT NULL,
    author {text} NOT NULL,
    rows_read {int} NOT NULL,
    added {int} NOT NULL,
    updated {int} NOT NULL,
    unchanged {int} NOT NULL,
    rejected {int} NOT NULL,
    undone {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE TABLE import_file (
    id {id},
    batch_id {int} NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    name {text} NOT NULL,
    kind {text} NOT NULL,
    preset {text},
    rows_read {int} NOT NULL
){strict};
--;;
-- Rows that a batch held without changing them: every row of `entity` that `of_batch` gave and whose id lies in
-- the range. So undoing `of_batch` leaves them standing (core/workspace, "import batches").
CREATE TABLE import_claim (
    id {id},
    batch_id {int} NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    entity {text} NOT NULL,
    of_batch {int} NOT NULL,
    first_row {int} NOT NULL,
    last_row {int} NOT NULL
){strict};
--;;
CREATE INDEX import_claim_by_batch ON import_claim (of_batch, entity);
--;;
-- Which score model holds for which vertical (NULL: for all others) from which version on; `content` is its JSON.
CREATE TABLE score_model (
    id {id},
    uid {text} NOT NULL UNIQUE,
    name {text} NOT NULL,
    version {int} NOT NULL,
    vertical {text},
    at {int} NOT NULL,
    author {text} NOT NULL,
    reason {text},
    content {text} NOT NULL,
    UNIQUE (name, version)
){strict};
--;;
-- Computed scores, never taken for truth: `facts` is the newest change that they know of.
CREATE TABLE score_snapshot (
    buyer_id {int} NOT NULL,
    day {int} NOT NULL,
    model_id {int} NOT NULL,
    facts {int} NOT NULL,
    content {text} NOT NULL,
    PRIMARY KEY (buyer_id, day)
){strict};
--;;
CREATE TABLE buyer (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    name {text} NOT NULL,
    folded {text} NOT NULL UNIQUE,
    vertical {text},
    stage {text},
    owner {text},
    signed_on {int},
    churned_on {int},
    churn_reason {text},
    currency {text},
    external_id {text},
    acquisition_source {text},
    referred_by {text},
    notes {text},
    gate_override {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE TABLE buyer_alias (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    name {text} NOT NULL,
    folded {text} NOT NULL UNIQUE
){strict};
--;;
CREATE INDEX buyer_alias_by_buyer ON buyer_alias (buyer_id);
--;;
CREATE TABLE stage_change (
    id {id},
    uid {text} NOT NULL UNIQUE,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    stage {text} NOT NULL,
    from_day {int} NOT NULL,
    reason {text}
){strict};
--;;
CREATE INDEX stage_change_by_buyer ON stage_change (buyer_id, from_day);
--;;
-- Why a buyer left, or never bought.
CREATE TABLE post_mortem (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    day {int} NOT NULL,
    outcome {text} NOT NULL,
    cause {text},
    competitor {text},
    preventable {int},
    earliest_signal {text},
    win_back_on {int},
    notes {text}
){strict};
--;;
CREATE INDEX post_mortem_by_buyer ON post_mortem (buyer_id);
--;;
CREATE TABLE pause (
    id {id},
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    from_day {int} NOT NULL,
    until_day {int},
    reason {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (buyer_id, from_day)
){strict};
--;;
CREATE TABLE contact (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    name {text} NOT NULL,
    folded {text} NOT NULL,
    role {text},
    email {text},
    phone {text},
    preferred_channel {text},
    preferences {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (buyer_id, folded)
){strict};
--;;
CREATE TABLE expectation (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    valid_from {int} NOT NULL,
    weekly_volume {real},
    max_dispute_rate {real},
    return_window_days {int},
    target_contact_rate {real},
    target_conversion_rate {real},
    response_hours {real},
    cadence_days {real},
    coverage_area {text},
    lead_types {text},
    exclusivity {text},
    validated_on {int},
    validated_by {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (buyer_id, valid_from)
){strict};
--;;
-- `origin_key` names the row of a file that had no uid, until the row is edited here.
CREATE TABLE touchpoint (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    at {int} NOT NULL,
    channel {text} NOT NULL,
    direction {text},
    area {text},
    contacts {text},
    summary {text},
    emotion {text},
    csat {int},
    ease {int},
    proactive {int},
    minutes {real},
    author {text},
    origin_key {text} UNIQUE,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
-- Covers what the score reads, so that a million touchpoints cost the score no look-up of their texts.
CREATE INDEX touchpoint_score ON touchpoint (buyer_id, at, channel, direction, emotion, csat, ease);
--;;
CREATE TABLE source (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    name {text} NOT NULL,
    folded {text} NOT NULL UNIQUE,
    affiliate {text},
    notes {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
-- source_id 0 is a blank source: a sentinel, because NULLs are distinct in UNIQUE.
CREATE TABLE delivery (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    day {int} NOT NULL,
    source_id {int} NOT NULL DEFAULT 0,
    delivered {int} NOT NULL,
    disputed {int},
    contacted {int},
    converted {int},
    revenue {int},
    refunded {int},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (buyer_id, day, source_id)
){strict};
--;;
CREATE INDEX delivery_by_day ON delivery (day);
--;;
-- How a delivery felt: posts tried and failed, leads with fields missing, seconds from submission to receipt.
CREATE TABLE delivery_quality (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    day {int} NOT NULL,
    source_id {int} NOT NULL DEFAULT 0,
    posted {int},
    failed {int},
    incomplete {int},
    median_seconds {real},
    UNIQUE (buyer_id, day, source_id)
){strict};
--;;
-- `row_key` is the lead's id, or what stands for it with an occurrence number (domain/delivery.h).
CREATE TABLE lead_return (
    id {id},
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    row_key {text} NOT NULL,
    lead_id {text},
    source_id {int} NOT NULL DEFAULT 0,
    sold_on {int} NOT NULL,
    requested_on {int},
    reason {text},
    status {text} NOT NULL,
    decided_on {int},
    amount {int},
    notes {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (buyer_id, row_key)
){strict};
--;;
CREATE INDEX lead_return_by_day ON lead_return (buyer_id, sold_on);
--;;
CREATE TABLE returns_coverage (
    id {id},
    buyer_id {int} REFERENCES buyer (id),
    from_day {int} NOT NULL,
    until_day {int} NOT NULL,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE UNIQUE INDEX returns_coverage_key ON returns_coverage (COALESCE(buyer_id, 0), from_day, until_day);
--;;
CREATE TABLE deliveries_coverage (
    id {id},
    buyer_id {int} REFERENCES buyer (id),
    from_day {int} NOT NULL,
    until_day {int} NOT NULL,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE UNIQUE INDEX deliveries_coverage_key ON deliveries_coverage (COALESCE(buyer_id, 0), from_day, until_day);
--;;
-- The catalogue of reasons for returns, per vertical (NULL: all).
CREATE TABLE return_reason (
    id {id},
    vertical {text},
    reason {text} NOT NULL,
    folded {text} NOT NULL
){strict};
--;;
CREATE UNIQUE INDEX return_reason_key ON return_reason (COALESCE(vertical, ''), folded);
--;;
CREATE TABLE consumer_day (
    id {id},
    source_id {int} NOT NULL REFERENCES source (id),
    day {int} NOT NULL,
    visits {int},
    form_starts {int},
    completions {int},
    mobile_visits {int},
    mobile_completions {int},
    complaints {int},
    opt_outs {int},
    load_ms {real},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (source_id, day)
){strict};
--;;
CREATE TABLE issue (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    opened_at {int} NOT NULL,
    first_response_at {int},
    resolved_at {int},
    area {text},
    severity {text},
    channel {text},
    subject {text},
    root_cause {text},
    reopened {int},
    escalated {int},
    incident_id {int},
    origin_key {text} UNIQUE,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE INDEX issue_by_buyer ON issue (buyer_id, opened_at);
--;;
CREATE TABLE survey (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    at {int} NOT NULL,
    kind {text} NOT NULL,
    score {real} NOT NULL,
    scale_min {real} NOT NULL,
    scale_max {real} NOT NULL,
    low_is_good {int} NOT NULL,
    contact {text},
    comment {text},
    loop_action {text},
    loop_told_on {int},
    origin_key {text} UNIQUE,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE INDEX survey_by_buyer ON survey (buyer_id, at);
--;;
CREATE TABLE survey_request (
    id {id},
    uid {text} NOT NULL UNIQUE,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    at {int} NOT NULL,
    kind {text} NOT NULL,
    contact {text},
    moment {text},
    survey_id {int} REFERENCES survey (id)
){strict};
--;;
CREATE INDEX survey_request_by_buyer ON survey_request (buyer_id, at);
--;;
CREATE INDEX survey_request_by_survey ON survey_request (survey_id);
--;;
-- A stored review: scheduled, moved, held or imported; computed due days are not stored. `frozen` is the JSON of
-- the numbers on the day they were frozen.
CREATE TABLE review (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    kind {text} NOT NULL,
    due_on {int} NOT NULL,
    held_on {int},
    moved_reason {text},
    frozen_at {int},
    frozen {text},
    summary {text},
    wins {text},
    problems {text},
    internal_notes {text},
    origin_key {text} UNIQUE,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE INDEX review_by_buyer ON review (buyer_id, due_on);
--;;
CREATE TABLE recommendation (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    review_id {int} NOT NULL REFERENCES review (id),
    position {int} NOT NULL,
    title {text} NOT NULL,
    owner {text},
    due_on {int},
    task_id {int}
){strict};
--;;
CREATE INDEX recommendation_by_review ON recommendation (review_id, position);
--;;
CREATE TABLE goal (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    review_id {int} NOT NULL REFERENCES review (id),
    position {int} NOT NULL,
    title {text} NOT NULL,
    our_owner {text},
    buyer_owner {text},
    measure {text},
    target {text},
    due_on {int},
    reached {int}
){strict};
--;;
CREATE INDEX goal_by_review ON goal (review_id, position);
--;;
CREATE TABLE checklist_template (
    id {id},
    uid {text} NOT NULL UNIQUE,
    kind {text} NOT NULL,
    name {text} NOT NULL,
    vertical {text},
    version {int} NOT NULL,
    at {int} NOT NULL,
    UNIQUE (name, version)
){strict};
--;;
CREATE TABLE checklist_template_item (
    id {id},
    template_id {int} NOT NULL REFERENCES checklist_template (id),
    position {int} NOT NULL,
    title {text} NOT NULL,
    done_means {text},
    owner_role {text},
    due_day {int},
    required {int} NOT NULL DEFAULT 0,
    depends_on {int},
    form {text}
){strict};
--;;
CREATE INDEX checklist_template_item_by_template ON checklist_template_item (template_id, position);
--;;
CREATE TABLE checklist (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    kind {text} NOT NULL,
    name {text} NOT NULL,
    started_on {int},
    template_id {int} REFERENCES checklist_template (id),
    completed_on {int},
    handover {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE UNIQUE INDEX checklist_key ON checklist (buyer_id, name, COALESCE(started_on, -1000000), kind);
--;;
CREATE INDEX checklist_by_template ON checklist (template_id);
--;;
CREATE TABLE checklist_item (
    id {id},
    revision {int} NOT NULL DEFAULT 1,
    checklist_id {int} NOT NULL REFERENCES checklist (id),
    position {int},
    title {text} NOT NULL,
    due_on {int},
    done_on {int},
    required {int},
    owner {text},
    note {text},
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0,
    UNIQUE (checklist_id, title)
){strict};
--;;
CREATE TABLE task (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} REFERENCES buyer (id),
    title {text} NOT NULL,
    due_on {int},
    done_on {int},
    owner {text},
    touchpoint_id {int},
    origin_key {text} UNIQUE,
    batch_id {int} NOT NULL DEFAULT 0,
    edited {int} NOT NULL DEFAULT 0
){strict};
--;;
CREATE INDEX task_by_buyer ON task (buyer_id);
--;;
-- What was decided on an alert: by rule, buyer and the first day of the episode, so it survives recomputation.
CREATE TABLE alert_decision (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    rule {text} NOT NULL,
    episode_from {int} NOT NULL,
    decision {text} NOT NULL,
    at {int} NOT NULL,
    until_day {int},
    reason {text},
    author {text},
    UNIQUE (buyer_id, rule, episode_from)
){strict};
--;;
CREATE TABLE incident (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    title {text} NOT NULL,
    from_day {int} NOT NULL,
    until_day {int},
    source_id {int},
    root_cause {text},
    message {text},
    contact_until {int},
    recurrence_of {int}
){strict};
--;;
CREATE TABLE incident_buyer (
    id {id},
    incident_id {int} NOT NULL REFERENCES incident (id),
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    told_at {int},
    told_by {text},
    told_first {int},
    UNIQUE (incident_id, buyer_id)
){strict};
--;;
CREATE INDEX incident_buyer_by_buyer ON incident_buyer (buyer_id);
--;;
CREATE TABLE opportunity (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    kind {text} NOT NULL,
    title {text} NOT NULL,
    monthly_value {int},
    next_step {text},
    next_on {int},
    closed_on {int},
    won {int}
){strict};
--;;
CREATE INDEX opportunity_by_buyer ON opportunity (buyer_id);
--;;
CREATE TABLE terms (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    valid_from {int} NOT NULL,
    price_per_lead {int},
    payment_terms {text},
    daily_cap {int},
    monthly_budget {int},
    our_share {real},
    margin {real},
    UNIQUE (buyer_id, valid_from)
){strict};
--;;
CREATE TABLE credit (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    day {int} NOT NULL,
    amount {int} NOT NULL,
    reason {text},
    issue_id {int},
    incident_id {int}
){strict};
--;;
CREATE INDEX credit_by_buyer ON credit (buyer_id, day);
--;;
-- Needs discovered, priorities in rank order, constraints and how leads are delivered; one per buyer.
CREATE TABLE account_plan (
    id {id},
    revision {int} NOT NULL DEFAULT 1,
    buyer_id {int} NOT NULL UNIQUE REFERENCES buyer (id),
    needs {text},
    priorities {text},
    constraints {text},
    delivery_method {text}
){strict};
--;;
-- Strength of the relationship on a day: 0–10 each.
CREATE TABLE relationship (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    day {int} NOT NULL,
    trust {int},
    ease {int},
    relevance {int},
    advocacy {int},
    note {text},
    UNIQUE (buyer_id, day)
){strict};
--;;
-- Something outside that moves numbers: rate change, season, storm, holiday, capacity.
CREATE TABLE context_event (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    kind {text} NOT NULL,
    title {text} NOT NULL,
    from_day {int} NOT NULL,
    until_day {int},
    vertical {text},
    source_id {int}
){strict};
--;;
CREATE TABLE tag (
    id {id},
    name {text} NOT NULL,
    folded {text} NOT NULL UNIQUE
){strict};
--;;
CREATE TABLE buyer_tag (
    id {id},
    buyer_id {int} NOT NULL REFERENCES buyer (id),
    tag_id {int} NOT NULL REFERENCES tag (id),
    UNIQUE (buyer_id, tag_id)
){strict};
--;;
CREATE INDEX buyer_tag_by_tag ON buyer_tag (tag_id);
--;;
CREATE TABLE theme (
    id {id},
    name {text} NOT NULL,
    folded {text} NOT NULL UNIQUE,
    area {text}
){strict};
--;;
CREATE TABLE survey_theme (
    id {id},
    survey_id {int} NOT NULL REFERENCES survey (id),
    theme_id {int} NOT NULL REFERENCES theme (id),
    UNIQUE (survey_id, theme_id)
){strict};
--;;
CREATE INDEX survey_theme_by_theme ON survey_theme (theme_id);
--;;
CREATE TABLE initiative (
    id {id},
    uid {text} NOT NULL UNIQUE,
    revision {int} NOT NULL DEFAULT 1,
    title {text} NOT NULL,
    problem {text},
    impact {int},
    volume {int},
    effort {int},
    alignment {int},
    pilot {text},
    changed_on {int},
    measure {text},
    cost {int},
    currency {text},
    result {text},
    closed_on {int}
){strict};
--;;
CREATE TABLE attachment (
    id {id},
    uid {text} NOT NULL UNIQUE,
    buyer_id {int} REFERENCES buyer (id),
    entity {text} NOT NULL,
    entity_uid {text} NOT NULL,
    name {text} NOT NULL,
    path {text},
    bytes {int}
){strict};
--;;
CREATE INDEX attachment_by_entity ON attachment (entity, entity_uid);
--;;
CREATE INDEX attachment_by_buyer ON attachment (buyer_id);
--;;
CREATE TABLE saved_view (
    id {id},
    uid {text} NOT NULL UNIQUE,
    name {text} NOT NULL,
    content {text} NOT NULL,
    position {int} NOT NULL DEFAULT 0
){strict};
--;;
-- What lies under an imported row, or was hidden when its batch was undone: the same columns, and `top` on the
-- version that was visible last where none is now (core/store/layers.h).
CREATE TABLE buyer_layer AS SELECT buyer.*, 0 AS top FROM buyer WHERE 1 = 0;
--;;
CREATE INDEX buyer_layer_by_row ON buyer_layer (id);
--;;
CREATE INDEX buyer_layer_by_batch ON buyer_layer (batch_id);
--;;
CREATE TABLE contact_layer AS SELECT contact.*, 0 AS top FROM contact WHERE 1 = 0;
--;;
CREATE INDEX contact_layer_by_row ON contact_layer (id);
--;;
CREATE INDEX contact_layer_by_batch ON contact_layer (batch_id);
--;;
CREATE TABLE expectation_layer AS SELECT expectation.*, 0 AS top FROM expectation WHERE 1 = 0;
--;;
CREATE INDEX expectation_layer_by_row ON expectation_layer (id);
--;;
CREATE INDEX expectation_layer_by_batch ON expectation_layer (batch_id);
--;;
CREATE TABLE pause_layer AS SELECT pause.*, 0 AS top FROM pause WHERE 1 = 0;
--;;
CREATE INDEX pause_layer_by_row ON pause_layer (id);
--;;
CREATE INDEX pause_layer_by_batch ON pause_layer (batch_id);
--;;
CREATE TABLE deliveries_coverage_layer AS SELECT deliveries_coverage.*, 0 AS top FROM deliveries_coverage WHERE 1 = 0;
--;;
CREATE INDEX deliveries_coverage_layer_by_row ON deliveries_coverage_layer (id);
--;;
CREATE INDEX deliveries_coverage_layer_by_batch ON deliveries_coverage_layer (batch_id);
--;;
CREATE TABLE returns_coverage_layer AS SELECT returns_coverage.*, 0 AS top FROM returns_coverage WHERE 1 = 0;
--;;
CREATE INDEX returns_coverage_layer_by_row ON returns_coverage_layer (id);
--;;
CREATE INDEX returns_coverage_layer_by_batch ON returns_coverage_layer (batch_id);
--;;
CREATE TABLE source_layer AS SELECT source.*, 0 AS top FROM source WHERE 1 = 0;
--;;
CREATE INDEX source_layer_by_row ON source_layer (id);
--;;
CREATE INDEX source_layer_by_batch ON source_layer (batch_id);
--;;
CREATE TABLE delivery_layer AS SELECT delivery.*, 0 AS top FROM delivery WHERE 1 = 0;
--;;
CREATE INDEX delivery_layer_by_row ON delivery_layer (id);
--;;
CREATE INDEX delivery_layer_by_batch ON delivery_layer (batch_id);
--;;
CREATE TABLE lead_return_layer AS SELECT lead_return.*, 0 AS top FROM lead_return WHERE 1 = 0;
--;;
CREATE INDEX lead_return_layer_by_row ON lead_return_layer (id);
--;;
CREATE INDEX lead_return_layer_by_batch ON lead_return_layer (batch_id);
--;;
CREATE TABLE touchpoint_layer AS SELECT touchpoint.*, 0 AS top FROM touchpoint WHERE 1 = 0;
--;;
CREATE INDEX touchpoint_layer_by_row ON touchpoint_layer (id);
--;;
CREATE INDEX touchpoint_layer_by_batch ON touchpoint_layer (batch_id);
--;;
CREATE TABLE issue_layer AS SELECT issue.*, 0 AS top FROM issue WHERE 1 = 0;
--;;
CREATE INDEX issue_layer_by_row ON issue_layer (id);
--;;
CREATE INDEX issue_layer_by_batch ON issue_layer (batch_id);
--;;
CREATE TABLE survey_layer AS SELECT survey.*, 0 AS top FROM survey WHERE 1 = 0;
--;;
CREATE INDEX survey_layer_by_row ON survey_layer (id);
--;;
CREATE INDEX survey_layer_by_batch ON survey_layer (batch_id);
--;;
CREATE TABLE review_layer AS SELECT review.*, 0 AS top FROM review WHERE 1 = 0;
--;;
CREATE INDEX review_layer_by_row ON review_layer (id);
--;;
CREATE INDEX review_layer_by_batch ON review_layer (batch_id);
--;;
CREATE TABLE checklist_layer AS SELECT checklist.*, 0 AS top FROM checklist WHERE 1 = 0;
--;;
CREATE INDEX checklist_layer_by_row ON checklist_layer (id);
--;;
CREATE INDEX checklist_layer_by_batch ON checklist_layer (batch_id);
--;;
CREATE TABLE checklist_item_layer AS SELECT checklist_item.*, 0 AS top FROM checklist_item WHERE 1 = 0;
--;;
CREATE INDEX checklist_item_layer_by_row ON checklist_item_layer (id);
--;;
CREATE INDEX checklist_item_layer_by_batch ON checklist_item_layer (batch_id);
--;;
CREATE TABLE task_layer AS SELECT task.*, 0 AS top FROM task WHERE 1 = 0;
--;;
CREATE INDEX task_layer_by_row ON task_layer (id);
--;;
CREATE INDEX task_layer_by_batch ON task_layer (batch_id);
--;;
CREATE TABLE consumer_day_layer AS SELECT consumer_day.*, 0 AS top FROM consumer_day WHERE 1 = 0;
--;;
CREATE INDEX consumer_day_layer_by_row ON consumer_day_layer (id);
--;;
CREATE INDEX consumer_day_layer_by_batch ON consumer_day_layer (batch_id);
