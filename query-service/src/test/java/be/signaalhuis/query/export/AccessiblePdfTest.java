package be.signaalhuis.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AccessiblePdfTest {

    private static final Instant MADE = Instant.parse("2026-05-01T10:00:00Z");

    @Test
    void isTheSameFileWheneverItIsMadeOfTheSameMoment() {
        var first = AccessiblePdf.of(page("a"), MADE, 7);
        assertThat(AccessiblePdf.of(page("a"), MADE, 7)).isEqualTo(first);
        assertThat(AccessiblePdf.of(page("a"), MADE.plusSeconds(1), 7)).isNotEqualTo(first);
        assertThat(AccessiblePdf.of(page("a"), MADE, 8)).isNotEqualTo(first);
    }

    @Test
    void takesATextForATextWhateverIsInIt() throws IOException {
        var bytes = AccessiblePdf.of(page("<script>&lt;</script> <img src='x'/>"), MADE, 7);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("<script>&lt;</script> <img src='x'/>");
        }
    }

    @Test
    void fetchesNothingFromAnywhere() throws IOException {
        var asked = Collections.synchronizedList(new ArrayList<String>());
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://127.0.0.1:" + server.getAddress().getPort();
            var page = new Xhtml(
                    Locale.ENGLISH,
                    "t",
                    "s",
                    "@import url(" + there + "/a.css); body { font-family: 'Liberation Sans'; background-image: url("
                            + there + "/b.png) }");
            page.add(page.head(), "link", "", "rel", "stylesheet", "href", there + "/c.css");
            page.add(page.body(), "img", "", "src", there + "/d.png", "alt", "d");
            page.add(page.body(), "p", "text");
            assertThat(AccessiblePdf.of(page, MADE, 7)).isNotEmpty();
        } finally {
            server.stop(0);
        }
        assertThat(asked).isEmpty();
    }

    private static Xhtml page(String text) {
        var page = new Xhtml(Locale.ENGLISH, "Title", "Subject", "body { font-family: 'Liberation Sans' }");
        page.add(page.body(), "p", text);
        return page;
    }
}
