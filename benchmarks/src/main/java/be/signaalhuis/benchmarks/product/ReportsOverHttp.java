package be.signaalhuis.benchmarks.product;

import be.signaalhuis.benchmarks.http.Answer;
import be.signaalhuis.benchmarks.http.Connection;
import be.signaalhuis.benchmarks.workload.Drafts;
import be.signaalhuis.command.sending.Receipt;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The desk's calls as they go over the wire; bodies are made beforehand, so that sending them costs little. */
public final class ReportsOverHttp {

    private static final int BODIES = 4_096;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    private static final Pattern POSITION = Pattern.compile("\"position\"\\s*:\\s*(\\d+)");

    private final List<String> bodies;
    private final AtomicInteger next = new AtomicInteger();
    private final String authorization;

    public ReportsOverHttp(long seed, String token) {
        var drafts = new Drafts(seed, LocalDate.now());
        this.bodies =
                Stream.generate(drafts::next).limit(BODIES).map(DraftJson::of).toList();
        this.authorization = "Authorization: Bearer " + token + "\r\n";
    }

    public Receipt register(Connection connection) throws IOException {
        var answer = connection
                .post("/v1/discrimination-reports", authorization, body())
                .expecting(201);
        var id = ID.matcher(answer.body());
        if (!id.find()) {
            throw new IOException("a receipt without an id");
        }
        return new Receipt(UUID.fromString(id.group(1)), 0, Long.parseLong(answer.header("Consistency-Token")));
    }

    /** The same body to an endpoint that does nothing with it. */
    public void nothing(Connection connection) throws IOException {
        connection.post(NoOperation.PATH, authorization, body()).expecting(200);
    }

    public Answer file(Connection connection, Receipt receipt) throws IOException {
        return connection.get(
                "/v1/meldpunt/reports/" + receipt.id(),
                authorization + "Consistency-Token: " + receipt.position() + "\r\n");
    }

    /** Whether an answer shows the file with all that the receipt stands for. */
    public static boolean shows(Answer answer, Receipt receipt) {
        if (answer.status() != 200) {
            return false;
        }
        var position = POSITION.matcher(answer.body());
        boolean found = false;
        long last = 0;
        while (position.find()) {
            found = true;
            last = Math.max(last, Long.parseLong(position.group(1)));
        }
        return found && last >= receipt.position();
    }

    private String body() {
        return bodies.get(Math.floorMod(next.getAndIncrement(), BODIES));
    }
}
