package be.signaalhuis.query.audit.replays;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.rebuild.Replay;
import be.signaalhuis.query.rebuild.Replays;
import be.signaalhuis.query.tasks.Tasks;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replays, followed by those who asked for them and by the administrator whose rebuilds wait for them. */
@Component
class ReplayTasks implements Tasks {

    private final Replays replays;

    ReplayTasks(Replays replays) {
        this.replays = replays;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR, Role.ADMIN);
    }

    @Override
    public Optional<Replay> find(UUID id) {
        return replays.find(id, Actors.current());
    }

    @Override
    public boolean cancel(UUID id) {
        return replays.cancel(id, Actors.current());
    }
}
