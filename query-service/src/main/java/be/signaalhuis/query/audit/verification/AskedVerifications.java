package be.signaalhuis.query.audit.verification;

import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.eventstore.merkle.MerkleLog;
import be.signaalhuis.query.tasks.Tasks;
import be.signaalhuis.verifier.Finding;
import be.signaalhuis.verifier.note.Checkpoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Verifications of the own municipality, as tasks and in a list. */
@Component
class AskedVerifications implements Tasks {

    private final Verifications verifications;
    private final MerkleLog log;

    AskedVerifications(Verifications verifications, MerkleLog log) {
        this.verifications = verifications;
        this.log = log;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.AUDITOR, Role.DPO);
    }

    @Override
    public Optional<VerificationAnswer> find(UUID id) {
        return own(id).map(task -> answer(task, task.verdict() == null ? null : verifications.findings(id)));
    }

    @Override
    public boolean cancel(UUID id) {
        var task = own(id);
        task.ifPresent(found -> verifications.cancel(id));
        return task.isPresent();
    }

    List<VerificationAnswer> newest(int limit) {
        return verifications.newest(municipality(), limit).stream()
                .map(task -> answer(task, null))
                .toList();
    }

    Optional<VerificationTask> own(UUID id) {
        return verifications.find(id, municipality());
    }

    private VerificationAnswer answer(VerificationTask task, List<Finding> findings) {
        var issued = Optional.ofNullable(task.checkpoint())
                .flatMap(note -> log.at(task.log(), Checkpoint.parse(note).size()))
                .map(checkpoint -> checkpoint.issuedAt());
        return VerificationAnswer.of(task, issued.orElse(null), findings);
    }

    static String municipality() {
        return Actors.current().municipality().value();
    }
}
