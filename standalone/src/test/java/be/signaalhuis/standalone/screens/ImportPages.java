package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import be.signaalhuis.standalone.support.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** Taking in a register: choose, look, try, take. */
final class ImportPages {

    private static final String WITH_MISTAKES = """
            externeReferentie;datumMelding;kanaal;rolMelder;gemeenteFeiten;hoofdgrond;domein;onbekend
            X2026-001;32/01/2026;TELEFOON;SLACHTOFFER;71016;RAS;WERK;a
            X2026-002;03/01/2026;DUIF;SLACHTOFFER;71016;RAS;;b
            """;
    private static final String WITH_WRONG_ROWS =
            WITH_MISTAKES.replace(";onbekend", "").replaceAll(";[ab]\\n", "\n");

    private ImportPages() {}

    static Stream<Page> all() {
        return Stream.of(
                Page.at("import", "intake", "/meldpunt/invoer"),
                page(
                        "import without a file",
                        visitor -> visitor.open("/meldpunt/invoer").submit()),
                page("import preview", visitor -> choose(visitor, RunningProduct.MELDPUNT)),
                page("import preview of an odd file", visitor -> choose(visitor, file(WITH_MISTAKES))),
                page("import tried", visitor -> attempt(visitor, RunningProduct.MELDPUNT)),
                page("import tried with mistakes", visitor -> attempt(visitor, withWrongRows())));
    }

    private static Page page(String name, Consumer<Visitor> way) {
        return new Page(name, "intake", way);
    }

    static void choose(Visitor visitor, Path register) {
        visitor.open("/meldpunt/invoer")
                .find(By.id("bestand"))
                .sendKeys(register.toAbsolutePath().toString());
        visitor.submit();
    }

    static void attempt(Visitor visitor, Path register) {
        choose(visitor, register);
        visitor.go(visitor.find(By.id("wijze")));
        visitor.find(By.cssSelector("#task dl"));
    }

    static Path withWrongRows() {
        return file(WITH_WRONG_ROWS);
    }

    private static Path file(String content) {
        try {
            var file = Files.createTempFile("register", ".csv");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
