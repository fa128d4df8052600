package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.load.Task;
import be.signaalhuis.benchmarks.workload.Draft;
import be.signaalhuis.benchmarks.workload.Drafts;
import be.signaalhuis.benchmarks.workload.MetaDataOfDesk;
import be.signaalhuis.benchmarks.workload.Sealing;
import be.signaalhuis.command.meldpunt.ReportCommands;
import be.signaalhuis.command.sending.Call;
import be.signaalhuis.command.sending.Commands;
import be.signaalhuis.command.sending.Receipt;
import be.signaalhuis.eventstore.actor.Actors;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The desk at work on a command service in this process: what it was told is written in a ledger. */
public final class Desk {

    private static final int DRAFTS = 4_096;
    private static final Call ONCE = new Call(null, "", null);

    private final Commands commands;
    private final Ledger ledger;
    private final List<Draft> drafts;
    private final Sealing sealing = Sealing.fresh();
    private final LocalDate today = LocalDate.now();
    private final AtomicInteger next = new AtomicInteger();

    public Desk(CommandSide side, Ledger ledger, long seed) {
        this.commands = side.commands();
        this.ledger = ledger;
        var source = new Drafts(seed, today);
        this.drafts = Stream.generate(source::next).limit(DRAFTS).toList();
    }

    /** What a client does again and again: register a report, each time another. */
    public Task registering(int client) {
        return as(client, this::register);
    }

    /** What a client does again and again: close and reopen files it has just used. */
    public Task changing(int client, int files) {
        var own = new FilesInHand(this, files);
        return as(client, own::changeNext);
    }

    /** The actor is put into the thread as a login is. */
    private static Task as(int client, Runnable work) {
        var actor = MetaDataOfDesk.actor(client);
        return () -> Actors.onBehalfOf(actor, work);
    }

    Receipt register() {
        var id = TimeOrderedIdentifiers.next();
        var draft = drafts.get(Math.floorMod(next.getAndIncrement(), DRAFTS));
        return written(commands.create(id, ReportCommands.register(id, draft.content(sealing), today), ONCE));
    }

    Receipt close(Receipt file) {
        var command = ReportCommands.close(file.id(), file.version(), sealing.seal("afgesloten"), today);
        return written(commands.change(file.id(), file.version(), command, ONCE));
    }

    Receipt reopen(Receipt file) {
        var command = ReportCommands.reopen(file.id(), file.version(), sealing.seal("nieuw element"), today);
        return written(commands.change(file.id(), file.version(), command, ONCE));
    }

    private Receipt written(Receipt receipt) {
        ledger.acknowledged(receipt.id(), receipt.version(), receipt.position());
        return receipt;
    }
}
