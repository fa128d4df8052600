package be.signaalhuis.query.rebuild;

import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.tasks.Tasks;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rebuilds as the administrator follows them. */
@Component
class AskedRebuilds implements Tasks {

    private final RebuildTasks tasks;

    AskedRebuilds(RebuildTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public Optional<TaskAnswer> find(UUID id) {
        return tasks.find(id).map(TaskAnswer::of);
    }

    @Override
    public boolean cancel(UUID id) {
        var isThere = find(id).isPresent();
        if (isThere) {
            tasks.cancel(id);
        }
        return isThere;
    }
}
