package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.Task;
import be.signaalhuis.benchmarks.peers.crud.CrudTable;
import be.signaalhuis.benchmarks.rounds.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files just registered, closed and reopened in turn: what a warm cache can do. */
public final class ChangeWarm implements Scenario {

    private static final int CLIENTS = 8;
    private static final int FILES = 200;

    @Override
    public String name() {
        return "change";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var writing = bench.writing();
        var window = bench.plan().window();
        try (var crud = new CrudTable(writing.limits(), writing.samples())) {
            var ours = new Contender("product, 8 clients", () -> changes(bench, writing));
            var raw = new Contender(writing.rawName(), () -> writing.raw().run(window));
            var peer = new Contender(crud.name() + ", 8", () -> crudChanges(bench, crud));
            bench.warmUp(ours.turn());
            bench.warmUp(peer.turn());
            var played = bench.rounds().play(List.of(raw, ours, peer));
            bench.results().table(name(), played);
            bench.results().ratio("changeWarm8", played.ratio(ours.name(), raw.name()));
            bench.results().ratio("changeOver " + peer.name(), played.ratio(ours.name(), peer.name()));
        }
        bench.results()
                .explain(
                        "changeWarm8",
                        "CloseDiscriminationReport and ReopenDiscriminationReport in turn on " + CLIENTS * FILES
                                + " files registered just before, through the command gateway, over the same raw inserts");
    }

    private static Measured changes(Bench bench, Writing writing) throws Exception {
        List<Task> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            var task = writing.desk().changing(client, FILES);
            for (int file = 0; file < FILES; file++) {
                task.run();
            }
            clients.add(task);
        }
        return ClosedLoop.run(CLIENTS, bench.plan().window(), clients::get);
    }

    private static Measured crudChanges(Bench bench, CrudTable crud) throws Exception {
        var files = new UUID[CLIENTS][FILES];
        for (var own : files) {
            for (int file = 0; file < FILES; file++) {
                own[file] = crud.createFile();
            }
        }
        return ClosedLoop.run(CLIENTS, bench.plan().window(), client -> {
            var next = new int[1];
            return () -> crud.change(files[client][next[0]++ % FILES]);
        });
    }
}
