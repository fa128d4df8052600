package be.signaalhuis.query.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** All that moved a figure, read page by page; on the way each value is held against the changes before it. */
public final class FigureWalk {

    private static final String SMALL_PAGES = "?limit=7";

    private final List<JsonNode> moves = new ArrayList<>();
    private final JsonNode last;

    private FigureWalk(Api api, String figure, String more) {
        var path = "/v1/figures/" + figure + "/history" + SMALL_PAGES + more;
        var page = page(api, path);
        var value = page.get("value");
        while (true) {
            assertThat(page.get("value")).isEqualTo(value);
            page.get("items").forEach(moves::add);
            if (!page.has("next")) {
                break;
            }
            page = page(api, path + "&cursor=" + page.get("next").asString());
        }
        last = page;
        assertThat(running()).as(figure).isEqualByComparingTo(value());
    }

    /** As the figure's id says. */
    public static FigureWalk of(Api api, String figure) {
        return new FigureWalk(api, figure, "");
    }

    public static FigureWalk asKnownOn(Api api, String figure, Instant moment) {
        return new FigureWalk(api, figure, "&asKnownOn=" + moment);
    }

    private static JsonNode page(Api api, String path) {
        var reply = api.get(path);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.json();
    }

    private BigDecimal running() {
        var sum = BigDecimal.ZERO;
        for (var move : moves) {
            assertThat(move.get("change").decimalValue()).isNotZero();
            sum = sum.add(move.get("change").decimalValue());
            assertThat(move.get("value").decimalValue()).isEqualByComparingTo(sum);
        }
        return sum;
    }

    public List<JsonNode> moves() {
        return List.copyOf(moves);
    }

    public long position() {
        return last.get("position").asLong();
    }

    public BigDecimal value() {
        return last.get("value").decimalValue();
    }

    /** What it was by what moved it until then. */
    public BigDecimal at(Instant moment) {
        return moves.stream()
                .filter(move -> !when(move).isAfter(moment))
                .map(move -> move.get("change").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Instant when(JsonNode move) {
        return Instant.parse(
                move.get(move.has("since") ? "since" : "recordedAt").asString());
    }

    /** Each move in a word: what happened, by how much, and a star when it was a correction. */
    public List<String> told() {
        return moves.stream()
                .map(move -> move.get("type").asString() + " " + move.get("change")
                        + (move.get("correction").asBoolean() ? " *" : ""))
                .toList();
    }
}
