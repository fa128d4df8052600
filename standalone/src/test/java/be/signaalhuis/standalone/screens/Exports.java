package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;

/** Files of the yearly figures as she downloads them, opened and read. */
final class Exports {

    private Exports() {}

    /** Clicks on each kind of file, and opens what came. */
    static String text(Visitor visitor, String kind) throws IOException {
        var link = visitor.find(By.cssSelector(".sh-figures__files a[href*='" + kind + "']"));
        var file = visitor.browser().download(link::click, "." + kind);
        return switch (kind) {
            case "pdf" -> pdf(file);
            case "xlsx" -> sheet(file);
            default -> java.nio.file.Files.readString(file);
        };
    }

    private static String pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What stands in the cells, those with text and those with numbers. */
    private static String sheet(Path file) throws IOException {
        var cells = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(one -> one.getName().endsWith(".xml")).toList()) {
                cells.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return cells.toString();
    }
}
