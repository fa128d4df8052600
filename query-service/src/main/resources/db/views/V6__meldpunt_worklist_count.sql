set local role signaalhuis_owner;

-- How many reports a reader sees is counted from this index alone: the table has every earlier state as well.
drop index views.meldpunt_worklist_open_received;
create index meldpunt_worklist_open_received on views.meldpunt_worklist (received_on desc, report_id desc)
    include (status, facts_on, municipality, residence, desk)
    where closed_at is null;
