package be.signaalhuis.query.lco.print;

import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.export.AccessiblePdf;
import be.signaalhuis.query.export.Xhtml;
import be.signaalhuis.query.reading.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;

/** A paper in large letters and short parts, each with a heading that a screen reader finds. */
final class Paper {

    private final Xhtml page;
    private final PaperWords words;
    private final Element bookmarks;
    private int headings;

    Paper(PaperWords words, String title, String running) {
        this.words = words;
        this.page = new Xhtml(words.reader(), title, words.text("subject"), css(words, running));
        this.bookmarks = page.add(page.head(), "bookmarks");
        page.add(page.body(), "h1", title);
    }

    void heading(String text) {
        var id = "part" + ++headings;
        page.add(bookmarks, "bookmark", "", "name", text, "href", "#" + id);
        page.add(page.body(), "h2", text, "id", id);
    }

    /** As somebody typed it: each line a paragraph. */
    void lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    }

    void paragraph(String text) {
        page.add(page.body(), "p", text);
    }

    void note(String text) {
        page.add(page.body(), "p", text, "class", "note");
    }

    /** Facts by name, each with its lines; those without any are left out. */
    void facts(List<Fact> facts) {
        var body = page.add(page.add(page.body(), "table", "", "class", "facts"), "tbody");
        for (var fact : facts) {
            if (!fact.lines().isEmpty()) {
                var row = page.add(body, "tr");
                page.add(row, "th", fact.name(), "scope", "row");
                var lines = page.add(row, "td");
                fact.lines().forEach(line -> page.add(lines, "div", line));
            }
        }
    }

    record Fact(String name, List<String> lines) {

        /** @param line empty when there is nothing to tell */
        static Fact of(String name, String line) {
            return new Fact(name, line.isEmpty() ? List.of() : List.of(line));
        }
    }

    /** @param widths classes of the columns, which say how wide they are */
    void table(List<String> heads, List<String> widths, List<List<Cell>> rows) {
        var table = page.add(page.body(), "table", "", "class", "rows");
        var head = page.add(page.add(table, "thead"), "tr");
        for (int i = 0; i < heads.size(); i++) {
            page.add(head, "th", heads.get(i), "scope", "col", "class", widths.get(i));
        }
        var body = page.add(table, "tbody");
        for (var cells : rows) {
            var row = page.add(body, "tr");
            for (int i = 0; i < cells.size(); i++) {
                cell(row, cells.get(i), i == 0);
            }
        }
    }

    /** @param score drawn as a bar of five above the words; 0 for none */
    record Cell(String text, int score) {

        static Cell of(String text) {
            return new Cell(text, 0);
        }
    }

    private void cell(Element row, Cell cell, boolean first) {
        var element = first ? page.add(row, "th", "", "scope", "row") : page.add(row, "td");
        if (cell.score() > 0) {
            var bar = page.add(element, "div", "", "class", "bar");
            page.add(bar, "div", "", "class", "filled score" + cell.score());
        }
        page.add(element, "div", cell.text());
    }

    /** Says at the end what it is made of, so that it can be made again. */
    byte[] bytes(Known known) {
        note(words.text(
                "madeOf",
                known.asKnownOn().toString(),
                Long.toString(known.position()),
                CodeLists.current().version().value()));
        return AccessiblePdf.of(page, known.asKnownOn(), known.position());
    }

    private static String css(PaperWords words, String running) {
        try (var file = Paper.class.getResourceAsStream("/lco-paper.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{page}", words.text("page"))
                    .replace("{of}", words.text("of"))
                    .replace("{running}", running);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
