/** A database file as the version before migration 0003 made it, with one ticket in it: statements that make the same. */
export const shippedBefore0003 = `
create table "counts" ("catalogue" text not null, "flow" text not null, "symptom" text not null, "role" text not null, "kind" text not null check (kind in ('cause', 'answer', 'helped', 'failed')), "about" text not null, "answer" text not null, "cause" text not null, "n" integer not null, constraint "counts_key" primary key ("catalogue", "flow", "symptom", "role", "kind", "about", "answer", "cause")) without rowid;
create table "deliveries" ("id" integer primary key autoincrement, "ticket_id" integer not null references "tickets" ("id"), "target" text not null, "state" text not null check (state in ('pending', 'leased', 'done', 'dead')), "attempts" integer default 0 not null, "next_at" text, "leased_until" text, "last_error" text, "remote_id" text, constraint "deliveries_once_a_target" unique ("ticket_id", "target"));
create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
create table "tickets" ("id" integer primary key autoincrement, "reference" text not null unique, "token" text not null unique, "idempotency_key" text not null unique, "body_hash" text not null, "contact" text not null, "language" text not null, "catalogue" text not null, "summary" text not null, "fields" text not null, "created_at" text not null, "closed_at" text);
create index "deliveries_due" on "deliveries" ("state", "next_at");
insert into "kysely_migration" values ('0001-tickets-and-deliveries','2026-11-22T12:32:43.957Z');
insert into "kysely_migration" values ('0002-counts','2026-11-22T12:32:43.959Z');
insert into "kysely_migration_lock" values ('migration_lock',0);
insert into "tickets" values (1,'WW-000001','4qzJWhdXr7YuGP8jcxj8_NDPcVZsIRBU','before-0003','fe5c3658b14513f07e8353e7bceac37e980373e54d3fd9ded8b70ae35a4337c5','aliviaHelpdesk','nl','3f9a-1','["Een."]','{"reach":"an@voorbeeld.be","message":"Ik geraak niet binnen."}','2026-11-22T12:32:43.960Z',NULL);
insert into "deliveries" values (1,1,'inbox','done',1,NULL,NULL,NULL,NULL);
`;
