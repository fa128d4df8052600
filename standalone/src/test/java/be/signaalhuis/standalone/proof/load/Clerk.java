package be.signaalhuis.standalone.proof.load;

import be.signaalhuis.standalone.proof.ledger.Ledger;
import be.signaalhuis.standalone.proof.ledger.Outcome;
import be.signaalhuis.standalone.proof.ledger.Sent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** One client that writes: begins files and changes them, always at the version it was last told. */
final class Clerk {

    private static final int FILES_IN_HAND = 20;

    private final String name;
    private final Random random;
    private final double creations;
    private final Sender sender;
    private final Ledger ledger;
    private final Consumer<Outcome.Acknowledged> told;
    private final Map<UUID, Long> versions = new HashMap<>();
    private final List<UUID> files = new ArrayList<>();

    /**
     * @param creations the share of its commands that begin a file
     * @param told hears of everything that was acknowledged
     */
    Clerk(String name, double creations, Sender sender, Ledger ledger, Consumer<Outcome.Acknowledged> told) {
        this.name = name;
        this.random = new Random(name.hashCode());
        this.creations = creations;
        this.sender = sender;
        this.ledger = ledger;
        this.told = told;
    }

    /** Files that others change too. */
    void share(Collection<UUID> shared) {
        shared.forEach(file -> know(file, 0));
    }

    /** Sends one command and returns whether somebody dealt with it. */
    boolean step() throws InterruptedException {
        var mark = ledger.nextMark();
        var key = random.nextBoolean() ? name + "-" + mark.number() : null;
        var isCreation = files.isEmpty() || random.nextDouble() < creations;
        var file = isCreation ? null : files.get(random.nextInt(files.size()));
        var sent = isCreation ? Sent.creation(mark, key) : Sent.change(mark, key, file, versions.get(file));
        return switch (sender.send(sent)) {
            case Outcome.Acknowledged done -> {
                know(done.file(), done.version());
                told.accept(done);
                yield true;
            }
            case Outcome.Refused no -> {
                if (no.toldVersion() != null) {
                    know(file, no.toldVersion());
                }
                yield !no.isForNow();
            }
            case Outcome.Unknown nobodyKnows -> false;
        };
    }

    private void know(UUID file, long version) {
        if (versions.put(file, version) == null) {
            files.add(file);
        }
        if (creations > 0 && files.size() > FILES_IN_HAND) {
            versions.remove(files.removeFirst());
        }
    }
}
