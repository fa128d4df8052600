package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.browser.Visitor;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;

/** The report of a meeting as the client takes it home. */
record ClientReport(PDDocument document) implements AutoCloseable {

    /** From the page of a meeting. */
    static ClientReport downloaded(Visitor visitor) throws IOException {
        var link = visitor.find(By.cssSelector("a[href$='/bestand']"));
        return new ClientReport(
                Loader.loadPDF(visitor.browser().download(link::click, ".pdf").toFile()));
    }

    /** Whether it can be read aloud. */
    boolean isTagged() {
        var catalog = document.getDocumentCatalog();
        return catalog.getStructureTreeRoot() != null
                && catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked();
    }

    String language() {
        return document.getDocumentCatalog().getLanguage();
    }

    /** In the order of reading, on one line. */
    String text() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
