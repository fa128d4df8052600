package be.signaalhuis.query.meldpunt.annualreport;

import be.signaalhuis.query.export.AccessiblePdf;
import be.signaalhuis.query.export.Xhtml;
import be.signaalhuis.query.meldpunt.annualreport.AnnualReportRows.CountRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The annual report for print and for screen readers, with the rows of the CSV. */
final class AnnualReportPdf {

    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM);

    private final AnnualReportRows rows;
    private final Locale belgian;
    private final Xhtml page;

    private AnnualReportPdf(AnnualReportRows rows) {
        this.rows = rows;
        this.belgian = Locale.of(rows.reader().getLanguage(), "BE");
        var title = rows.text("title") + " " + rows.report().year();
        this.page = new Xhtml(rows.reader(), title, rows.text("desk") + " " + rows.desk(), css());
        page.add(page.body(), "h1", title);
    }

    static byte[] of(AnnualReportRows rows) {
        var pdf = new AnnualReportPdf(rows);
        pdf.provenance();
        pdf.counts();
        var report = rows.report();
        return AccessiblePdf.of(pdf.page, report.madeAt(), report.position());
    }

    /** The title says the year already. */
    private void provenance() {
        var body = page.add(page.add(page.body(), "table", "", "class", "provenance"), "tbody");
        rows.provenance().stream().skip(1).forEach(line -> {
            var row = page.add(body, "tr");
            page.add(row, "th", line.label(), "scope", "row");
            page.add(row, "td", shown(line.value()));
        });
    }

    /** A moment in words, and exactly: the latter is what to ask for to get this report again. */
    private String shown(Object value) {
        return value instanceof Instant moment
                ? MOMENT.localizedBy(belgian).format(moment.atZone(BELGIUM)) + " (" + moment + ")"
                : value.toString();
    }

    private void counts() {
        var bookmarks = page.add(page.head(), "bookmarks");
        rows.counts().stream()
                .collect(Collectors.groupingBy(CountRow::cut, LinkedHashMap::new, Collectors.toList()))
                .forEach((cut, counts) -> {
                    var heading = rows.text("cut." + cut);
                    page.add(bookmarks, "bookmark", "", "name", heading, "href", "#" + cut);
                    page.add(page.body(), "h2", heading, "id", cut);
                    table(counts);
                });
    }

    private void table(List<CountRow> counts) {
        var table = page.add(page.body(), "table", "", "class", "counts");
        var head = page.add(page.add(table, "thead"), "tr");
        page.add(head, "th", rows.text("column.label"), "scope", "col");
        page.add(head, "th", rows.text("column.code"), "scope", "col", "class", "code");
        page.add(head, "th", rows.text("column.count"), "scope", "col", "class", "count");
        var body = page.add(table, "tbody");
        for (var count : counts) {
            var row = page.add(body, "tr");
            page.add(row, "th", count.label(), "scope", "row");
            page.add(row, "td", count.code(), "class", "code");
            page.add(row, "td", number(count.count()), "class", "count");
        }
    }

    private String number(Number count) {
        var format = NumberFormat.getInstance(belgian);
        format.setMinimumFractionDigits(count instanceof BigDecimal ? 1 : 0);
        return format.format(count);
    }

    private String css() {
        try (var file = AnnualReportPdf.class.getResourceAsStream("/annual-report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{page}", rows.text("page"))
                    .replace("{of}", rows.text("of"))
                    .replace(
                            "{running}",
                            rows.text("title") + " " + rows.report().year() + ", " + rows.desk());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
