package be.signaalhuis.command.imports;

import be.signaalhuis.command.testing.RunningCommandService;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import java.util.UUID;

/** Tasks as a node leaves them behind; one that is running has a lease that outlives the test. */
final class LeftTasks {

    private LeftTasks() {}

    static UUID stored(RunningCommandService service, String sender, String state, int attempts) {
        var id = TimeOrderedIdentifiers.next();
        service.database()
                .as("postgres")
                .sql(
                        "insert into command.import_task (id, kind, dry_run, state, actor, role, organisation, municipality,"
                                + " file, attempts, leased_until) values (?, 'discrimination-reports', false, ?, ?,"
                                + " 'intake', 'meldpunt-71016', '71016', ?, ?, now() + interval '1 hour')")
                .params(
                        id,
                        state,
                        sender,
                        service.context().getBean(Seals.class).seal(id, new byte[] {1}),
                        attempts)
                .update();
        return id;
    }
}
