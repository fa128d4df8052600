package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.tasks.Tasks;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rebuilds as the administrator follows them. */
@Component
class AskedRebuilds implements Tasks {

    private final RebuildTasks tasks;
    private final DifferingRows rows;

    AskedRebuilds(RebuildTasks tasks, JdbcClient sql) {
        this.tasks = tasks;
        this.rows = new DifferingRows(sql);
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public Optional<TaskAnswer> find(UUID id) {
        return own(id).map(task ->
                TaskAnswer.of(task, rows.of(task, Actors.current().municipality())));
    }

    @Override
    public boolean cancel(UUID id) {
        var task = own(id);
        task.ifPresent(found -> tasks.cancel(id));
        return task.isPresent();
    }

    private Optional<RebuildTask> own(UUID id) {
        return tasks.find(id).filter(task -> !task.isReplay());
    }
}
