package be.signaalhuis.query.audit.verification;

import be.signaalhuis.query.export.AccessiblePdf;
import be.signaalhuis.query.export.Xhtml;
import be.signaalhuis.verifier.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The report of a verification for print and for screen readers, with the statement that was signed. */
final class VerificationPdf {

    private final VerificationWords words;
    private final VerificationAnswer answer;
    private final Xhtml page;
    private final Element bookmarks;

    private VerificationPdf(VerificationAnswer answer, VerificationWords words) {
        this.words = words;
        this.answer = answer;
        this.page = new Xhtml(words.reader(), words.text("title"), words.text("subject"), css(words));
        this.bookmarks = page.add(page.head(), "bookmarks");
        page.add(page.body(), "h1", words.text("title"));
    }

    /** @param statement the signed note, whole */
    static byte[] of(VerificationAnswer answer, String statement, Locale reader) {
        var pdf = new VerificationPdf(answer, new VerificationWords(reader));
        pdf.facts();
        pdf.findings();
        pdf.statement(statement);
        return AccessiblePdf.of(pdf.page, answer.endedAt(), answer.id().getMostSignificantBits() & Long.MAX_VALUE);
    }

    private void facts() {
        page.add(page.body(), "p", words.verdict(answer.verdict()), "class", "verdict");
        var table = page.add(page.add(page.body(), "table", "", "class", "facts"), "tbody");
        fact(table, "log", words.text("log." + answer.log()));
        fact(table, "entries", words.number(answer.entries()));
        fact(table, "findings", words.number(answer.findingsCount()));
        fact(table, "shreddings", words.number(answer.shreddings()));
        if (answer.checkpoint() != null) {
            fact(table, "size", words.number(answer.checkpoint().size()));
            fact(table, "root", answer.checkpoint().root());
        }
        if (answer.held() != null) {
            var held = words.number(answer.held().size()) + ": "
                    + words.verdict(answer.held().verdict());
            fact(table, "held", held);
        }
        fact(table, "startedBy", answer.startedBy());
        fact(table, "started", words.moment(answer.startedAt()));
        fact(table, "ended", words.moment(answer.endedAt()));
        fact(table, "id", answer.id().toString());
    }

    private void fact(Element table, String name, String value) {
        var row = page.add(table, "tr");
        page.add(row, "th", words.text(name), "scope", "row");
        page.add(row, "td", value);
    }

    private void findings() {
        if (answer.findings().isEmpty()) {
            return;
        }
        heading("findings");
        if (answer.findingsCount() > answer.findings().size()) {
            page.add(page.body(), "p", words.text("first", answer.findings().size()));
        }
        var table = page.add(page.body(), "table", "", "class", "rows");
        var head = page.add(page.add(table, "thead"), "tr");
        List.of("verdict", "row", "leaf", "identifier")
                .forEach(column -> page.add(head, "th", words.text(column), "scope", "col", "class", column));
        var body = page.add(table, "tbody");
        answer.findings().forEach(finding -> finding(body, finding));
    }

    private void finding(Element body, Finding finding) {
        var row = page.add(body, "tr");
        page.add(row, "th", words.verdict(finding.verdict().name()), "scope", "row");
        page.add(row, "td", finding.row() == null ? "–" : finding.row().toString());
        page.add(row, "td", finding.leaf() == null ? "–" : finding.leaf().toString());
        page.add(
                row,
                "td",
                finding.identifier() == null ? "–" : finding.identifier().toString());
    }

    private void statement(String statement) {
        heading("statement");
        page.add(page.body(), "p", words.text("howToCheck"));
        var block = page.add(page.body(), "div", "", "class", "statement");
        statement.lines().filter(line -> !line.isEmpty()).forEach(line -> page.add(block, "p", line));
    }

    private void heading(String key) {
        page.add(bookmarks, "bookmark", "", "name", words.text(key), "href", "#" + key);
        page.add(page.body(), "h2", words.text(key), "id", key);
    }

    private static String css(VerificationWords words) {
        try (var file = VerificationPdf.class.getResourceAsStream("/verification-report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{page}", words.text("page"))
                    .replace("{of}", words.text("of"))
                    .replace("{running}", words.text("title"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
