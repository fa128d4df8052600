package be.signaalhuis.benchmarks.scenarios;

import be.signaalhuis.benchmarks.database.BenchDatabase;
import be.signaalhuis.benchmarks.load.ClosedLoop;
import be.signaalhuis.benchmarks.load.Measured;
import be.signaalhuis.benchmarks.load.Task;
import be.signaalhuis.benchmarks.product.ServiceProcess;
import be.signaalhuis.benchmarks.rounds.Contender;
import be.signaalhuis.eventstore.testing.TestLogin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether the gebiedsscan counts many signals as soon as few, and how much sooner than one counts raw events. */
public final class CountingSignals implements Scenario {

    private static final String AREAS = "/v1/gebiedsscan/areas";
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("matrix, five years", AREAS);
        QUESTIONS.put("matrix, a year", AREAS + "?from=2023-01-01&until=2023-12-31");
        QUESTIONS.put("area, five years", AREAS + "/71016W26");
        QUESTIONS.put("area, a year", AREAS + "/71016W26?from=2023-01-01&until=2023-12-31");
        QUESTIONS.put("matrix, odd days", AREAS + "?from=2023-01-15&until=2023-12-15");
    }

    /** The simplest that somebody would write, which forgives itself corrections and what was taken back. */
    private static final String RAW = """
            select content ->> 'neighbourhood' as neighbourhood, content ->> 'lifeDomain' as life_domain, count(*)
            from (select convert_from(payload, 'UTF8')::jsonb -> 'content' as content from events.event
                  where payload_type like '%SignalLogged') as signal
            group by 1, 2
            """;

    private static final String GROUP_BY = "GROUP BY over the raw events, many";

    @Override
    public String name() {
        return "gebiedsscan";
    }

    @Override
    public void run(Bench bench) throws Exception {
        var few = Seeded.signals(bench, "few_signals", bench.plan().smallLog());
        var many = Seeded.signals(bench, "many_signals", bench.plan().bigLog());
        try (var ofFew = ServiceProcess.query(few);
                var ofMany = ServiceProcess.query(many)) {
            awaitCounts(ofFew, few);
            awaitCounts(ofMany, many);
            few.rest();
            many.rest();
            play(bench, ofFew, ofMany, many);
        }
    }

    private void play(Bench bench, ServiceProcess few, ServiceProcess many, BenchDatabase raw) throws Exception {
        List<Contender> contenders = new ArrayList<>();
        QUESTIONS.forEach((question, path) -> {
            contenders.add(new Contender(question + ", few", () -> ask(bench, few, path)));
            contenders.add(new Contender(question + ", many", () -> ask(bench, many, path)));
        });
        for (var contender : contenders) {
            bench.warmUp(contender.turn());
        }
        contenders.add(new Contender(GROUP_BY, () -> group(bench, raw)));
        var played = bench.rounds().play(contenders);
        var results = bench.results();
        results.table(name(), played);
        for (var question : QUESTIONS.keySet()) {
            results.ratio(
                    "signalsGrowth " + question,
                    played.ratio(question + ", many", question + ", few", Measured::p95Millis));
            results.ratio("signalsRaw " + question, played.ratio(GROUP_BY, question + ", many", Measured::p95Millis));
        }
        explain(bench);
    }

    private static void explain(Bench bench) {
        var plan = bench.plan();
        bench.results()
                .explain(
                        "signalsGrowth",
                        "p95 of one client's question over HTTP, %,d signals over %,d, both of five years and all neighbourhoods;"
                                        .formatted(plan.bigLog(), plan.smallLog())
                                + " odd days begin and end within a month, whose rows are counted one by one");
        bench.results()
                .explain(
                        "signalsRaw",
                        "p95 of a hand-written GROUP BY over the JSON of the logged events, over JDBC and without a period,"
                                + " corrections and withdrawals, over p95 of the same question to the service with as many signals");
    }

    private static Measured ask(Bench bench, ServiceProcess service, String path) throws Exception {
        try (var connection = service.connect()) {
            var asking = asking(0);
            return ClosedLoop.run(1, bench.plan().window(), client -> () -> {
                var answer = connection.get(path, asking);
                if (answer.status() != 200) {
                    throw new IOException("status " + answer.status());
                }
            });
        }
    }

    private static Measured group(Bench bench, BenchDatabase raw) throws Exception {
        var sql = raw.sql();
        Task count = () -> sql.sql(RAW).query((row, number) -> row.getLong(3)).list();
        return ClosedLoop.run(1, bench.plan().window(), client -> count);
    }

    private static String asking(long position) {
        var consistency = position == 0 ? "" : "Consistency-Token: " + position + "\r\nPrefer: wait=30\r\n";
        return "Authorization: Bearer " + TestLogin.token("analyst") + "\r\n" + consistency;
    }

    private static void awaitCounts(ServiceProcess query, BenchDatabase log) throws IOException {
        try (var connection = query.connect()) {
            for (int tries = 0; tries < 40; tries++) {
                if (connection
                                .get(AREAS + "?until=1999-12-31", asking(log.head()))
                                .status()
                        == 200) {
                    return;
                }
            }
        }
        throw new IOException("the counts did not get to " + log.head());
    }
}
