package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.machine.JvmUse;
import be.signaalhuis.benchmarks.machine.ProcessTree;
import be.signaalhuis.benchmarks.product.ReportsOverHttp;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.util.ArrayList;
import java.util.List;

/** The same command over HTTP, from 64 connections at once, to a command service in a process of its own. */
public final class RestCommands implements Scenario {

    private static final int CONNECTIONS = 64;
    private static final long SEED = 3;

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var writing = bench.writing();
        List<Connection> connections = new ArrayList<>();
        try (var service = ServiceProcess.command(writing.database())) {
            for (int client = 0; client < CONNECTIONS; client++) {
                connections.add(service.connect());
            }
            play(bench, writing, service, connections);
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }

    private void play(Bench bench, Writing writing, ServiceProcess service, List<Connection> connections)
            throws Exception {
        var window = bench.plan().window();
        var calls = new ReportsOverHttp(SEED, TestLogin.token("intake"));
        var nothing = new Contender(
                "no-operation endpoint, 64",
                () -> ClosedLoop.run(CONNECTIONS, window, client -> () -> calls.nothing(connections.get(client))));
        var rest = new Contender("product over HTTP, 64", () -> registrations(bench, writing, calls, connections));
        var inside = new Contender(
                CreateInProcess.ours(CONNECTIONS),
                () -> ClosedLoop.run(CONNECTIONS, window, writing.desk()::registering));
        bench.warmUpService(rest.turn());
        bench.warmUp(nothing.turn());
        bench.warmUp(inside.turn());
        shareOfLoader(bench, service, rest);
        var played = bench.rounds().play(List.of(nothing, rest, inside));
        bench.results().table(name(), played);
        bench.results().ratio("rest64", played.overLesser(rest.name(), nothing.name(), inside.name()));
        bench.results()
                .explain(
                        "rest64",
                        "POST /v1/discrimination-reports from 64 kept-alive connections, with a signed token checked at every"
                                + " call, over the lesser of a no-operation endpoint in the same process and 64 clients of the"
                                + " command gateway without HTTP");
    }

    private static Measured registrations(
            Bench bench, Writing writing, ReportsOverHttp calls, List<Connection> connections)
            throws InterruptedException {
        return ClosedLoop.run(CONNECTIONS, bench.plan().window(), client -> () -> {
            var receipt = calls.register(connections.get(client));
            writing.ledger().acknowledged(receipt.id(), receipt.version(), receipt.position());
        });
    }

    private static void shareOfLoader(Bench bench, ServiceProcess service, Contender rest) throws Exception {
        var server = ProcessTree.of(bench.server().pid());
        var product = ProcessTree.of(service.pid());
        double before = product.cpuSeconds();
        double serverBefore = server.cpuSeconds();
        var loader = JvmUse.now();
        var measured = rest.turn().call();
        double used = JvmUse.now().since(loader).cpuSeconds();
        double ours = product.cpuSeconds() - before;
        double servers = server.cpuSeconds() - serverBefore;
        var results = bench.results();
        results.counter("REST command, 64 connections", "loader's share of CPU", used / (used + ours + servers));
        results.counter("REST command, 64 connections", "service CPU ms per command", ours * 1e3 / measured.done());
        results.counter(
                "REST command, 64 connections", "PostgreSQL CPU ms per command", servers * 1e3 / measured.done());
    }
}
