package be.signaalhuis.standalone.proof;

import be.signaalhuis.standalone.proof.processes.KillableDatabase;

/** How PostgreSQL goes away and comes back. */
enum Outage {
    /** It keeps every connection and answers nothing, as when its disk or its host hangs. */
    FROZEN(KillableDatabase::freeze, KillableDatabase::thaw),
    /** It says goodbye and starts again, as in a maintenance window. */
    STOPPED(KillableDatabase::stop, KillableDatabase::start);

    private final Change begin;
    private final Change end;

    @FunctionalInterface
    private interface Change {
        void of(KillableDatabase database) throws Exception;
    }

    Outage(Change begin, Change end) {
        this.begin = begin;
        this.end = end;
    }

    void begin(KillableDatabase database) throws Exception {
        begin.of(database);
    }

    void end(KillableDatabase database) throws Exception {
        end.of(database);
    }
}
