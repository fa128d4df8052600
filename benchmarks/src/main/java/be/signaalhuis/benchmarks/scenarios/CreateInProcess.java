package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.peers.Peer;
import be.signaalhuis.benchmarks.peers.axon.StockJdbc;
import be.signaalhuis.benchmarks.peers.axon.StockJpa;
import be.signaalhuis.benchmarks.peers.crud.CrudTable;
import be.signaalhuis.benchmarks.peers.pekko.PekkoReports;
import be.signaalhuis.benchmarks.rounds.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** New reports through the command service's own wiring, without HTTP, beside the limit and the peers. */
public final class CreateInProcess implements Scenario {

    private static final int[] CLIENTS = {8, 32, 128};
    private static final int[] CLIENTS_OF_PEERS = {8, 32};

    @Override
    public String name() {
        return "create";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var writing = bench.writing();
        var peers = peers(bench, writing);
        try {
            play(bench, writing, peers);
        } finally {
            for (var peer : peers) {
                peer.close();
            }
        }
    }

    private void play(Bench bench, Writing writing, List<Peer> peers) throws Exception {
        var window = bench.plan().window();
        List<Contender> contenders = new ArrayList<>();
        contenders.add(new Contender(writing.rawName(), () -> writing.raw().run(window)));
        for (int clients : CLIENTS) {
            contenders.add(
                    new Contender(ours(clients), () -> ClosedLoop.run(clients, window, writing.desk()::registering)));
        }
        for (var peer : peers) {
            for (int clients : bench.plan().isQuick() ? new int[] {CLIENTS_OF_PEERS[0]} : CLIENTS_OF_PEERS) {
                contenders.add(new Contender(
                        peer.name() + ", " + clients, () -> ClosedLoop.run(clients, window, client -> peer::create)));
            }
        }
        for (var contender : contenders) {
            bench.warmUp(contender.turn());
        }
        var played = bench.rounds().play(contenders);
        bench.results().table(name(), played);
        for (int clients : CLIENTS) {
            bench.results().ratio("createInProcess" + clients, played.ratio(ours(clients), writing.rawName()));
        }
        for (var contender : contenders.subList(1 + CLIENTS.length, contenders.size())) {
            int comma = contender.name().lastIndexOf(", ");
            var ours = ours(Integer.parseInt(contender.name().substring(comma + 2)));
            bench.results().ratio("createOver " + contender.name(), played.ratio(ours, contender.name()));
        }
        bench.results()
                .explain(
                        "createInProcess8/32/128",
                        "RegisterDiscriminationReport through the command service's own command gateway, each with"
                                + " fresh keys for its sealed values, over the best of 8 to 64 threads that insert and commit"
                                + " rows of the same bytes (mean %.0f) one by one"
                                        .formatted(writing.samples().meanBytes()));
    }

    static String ours(int clients) {
        return "product, " + clients + " clients";
    }

    private static List<Peer> peers(Bench bench, Writing writing) {
        List<Peer> peers = new ArrayList<>();
        var serializer = writing.side().serializer();
        add(peers, bench, "CRUD", () -> new CrudTable(writing.limits(), writing.samples()));
        add(
                peers,
                bench,
                "Axon JDBC",
                () -> StockJdbc.create(bench.server().fresh("stock_jdbc"), writing.samples(), serializer));
        add(
                peers,
                bench,
                "Axon JPA",
                () -> StockJpa.create(bench.server().fresh("stock_jpa"), writing.samples(), serializer));
        add(peers, bench, "Pekko", () -> new PekkoReports(bench.server().fresh("pekko"), writing.samples()));
        return peers;
    }

    private static void add(List<Peer> peers, Bench bench, String name, Callable<Peer> start) {
        try {
            var peer = start.call();
            peers.add(peer);
            bench.results().peer(peer.name(), peer.setUp());
        } catch (Exception cannot) {
            cannot.printStackTrace();
            bench.results().missing("peer " + name + ": " + cannot.getClass().getSimpleName());
        }
    }
}
