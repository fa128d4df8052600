package be.signaalhuis.benchmarks.report;

import be.signaalhuis.benchmarks.rounds.Spread;
import java.util.Locale;
import java.util.Map;

/** The results for people: every ratio beside the two figures it is made of. */
final class ResultsMarkdown {

    private static final String HEAD = """
            # Results

            Mode **%s**. Written by `./mvnw -pl benchmarks -am -Pbench verify`; never edited by hand. Figures of a shared
            machine move by a third from one hour to the next: ratios are what to compare, for both sides of a ratio took
            turns in the same rounds on the same PostgreSQL (`fsync`, `synchronous_commit` and `full_page_writes` on).
            A ratio is the median of the ratios of the rounds, not the ratio of the medians.
            """;

    private final StringBuilder text = new StringBuilder();

    private ResultsMarkdown() {}

    static String of(String mode, Results results) {
        var page = new ResultsMarkdown();
        page.text.append(HEAD.formatted(mode));
        page.ratios(results);
        page.figures(results);
        page.list("Not measured", results.missing());
        page.facts("What is measured", results.explained());
        page.numbers("Counters", "What one command or event costs, whatever the machine's mood.", results.counters());
        page.numbers("Memory", "", results.memory());
        page.facts("Acknowledgements, log and views", results.checks());
        page.scenarios(results);
        page.facts("How the peers are set up", results.peers());
        results.machine().forEach((when, facts) -> page.facts("Machine: " + when, facts));
        return page.text.toString();
    }

    private void ratios(Results results) {
        heading("Ratios");
        row("key", "median", "min - max", "n", "dropped", "of", "absolute", "over", "absolute");
        row("---", "---:", "---:", "---:", "---:", "---", "---:", "---", "---:");
        results.ratios()
                .forEach((key, ratio) -> row(
                        key,
                        "**" + number(ratio.ratio().median()) + "**",
                        range(ratio.ratio()),
                        "" + ratio.ratio().n(),
                        "" + ratio.dropped(),
                        ratio.over(),
                        number(ratio.upper().median()),
                        ratio.under(),
                        number(ratio.lower().median())));
    }

    private void figures(Results results) {
        heading("Figures");
        row("key", "median", "min - max", "n");
        row("---", "---:", "---:", "---:");
        results.figures()
                .forEach((key, figure) ->
                        row(key, "**" + number(figure.median()) + "**", range(figure), "" + figure.n()));
    }

    private void scenarios(Results results) {
        results.tables().forEach((scenario, contenders) -> {
            heading("Scenario: " + scenario);
            row("contender", "a second", "min - max", "p50 ms", "p99 ms", "p99 min - max");
            row("---", "---:", "---:", "---:", "---:", "---:");
            contenders.forEach((name, spreads) -> row(
                    name,
                    number(spreads.get("perSecond").median()),
                    range(spreads.get("perSecond")),
                    number(spreads.get("p50Millis").median()),
                    number(spreads.get("p99Millis").median()),
                    range(spreads.get("p99Millis"))));
        });
    }

    private void numbers(String title, String explanation, Map<String, Map<String, Double>> of) {
        heading(title);
        text.append(explanation).append("\n\n");
        row("of", "what", "value");
        row("---", "---", "---:");
        of.forEach((name, values) -> values.forEach((what, value) -> row(name, what, number(value))));
    }

    private void facts(String title, Map<String, String> facts) {
        heading(title);
        facts.forEach((name, fact) ->
                text.append("- **").append(name).append("**: ").append(fact).append('\n'));
    }

    private void list(String title, Iterable<String> lines) {
        heading(title);
        lines.forEach(line -> text.append("- ").append(line).append('\n'));
    }

    private void heading(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String range(Spread spread) {
        return number(spread.min()) + " - " + number(spread.max());
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }
}
