package be.signaalhuis.query.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A page as PDF/UA-1: tagged, with its language, title and font, for eyes and for screen readers. The same page of the
 * same moment is the same bytes. Nothing is fetched from anywhere.
 */
public final class AccessiblePdf {

    /** The only font; it comes with PDFBox. */
    public static final String FONT = "Liberation Sans";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int[] WEIGHTS = {400, 700};

    static {
        XRLog.setLoggingEnabled(false);
    }

    private AccessiblePdf() {}

    /**
     * @param made when the document says that it was made
     * @param id distinguishes it from others of that title and moment
     */
    public static byte[] of(Xhtml page, Instant made, long id) {
        try (var renderer = builder(page).buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            return bytes(pdf, made, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Xhtml page) {
        var builder = new PdfRendererBuilder()
                .withW3cDocument(page.tree(), null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .usePdfUaAccessibility(true);
        for (int weight : WEIGHTS) {
            builder.useFont(AccessiblePdf::font, FONT, weight, PdfRendererBuilder.FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT_FILE);
    }

    /** What PDFBox would take from the clock comes from the page. */
    private static byte[] bytes(PDDocument pdf, Instant made, long id) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
        pdf.setDocumentId(id);
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
