-- A saved view belongs to the page whose filter it keeps; those that were there are of the worklist.
set local role signaalhuis_owner;

alter table portal.saved_view add column page text not null default '/meldpunt/meldingen';
alter table portal.saved_view alter column page drop default;

comment on column portal.saved_view.page is 'address of the page, without its filter';
