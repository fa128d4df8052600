package be.signaalhuis.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV as Excel with Belgian settings opens it by a double click: UTF-8 with a byte order mark,
 * semicolons, CRLF, decimal comma. A text that Excel would take for a formula gets an apostrophe.
 */
public final class BelgianCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private final Appendable text;

    /** A file that is made in memory and then sent. */
    public BelgianCsv() {
        this(new StringBuilder(BYTE_ORDER_MARK));
    }

    private BelgianCsv(Appendable text) {
        this.text = text;
    }

    /** A file of any length, each row of which leaves as it comes. */
    public static BelgianCsv into(Appendable file) {
        try {
            return new BelgianCsv(file.append(BYTE_ORDER_MARK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers as numbers, everything else as text; null as nothing. */
    public void row(Object... cells) {
        try {
            new CSVPrinter(text, FORMAT)
                    .printRecord(Arrays.stream(cells).map(BelgianCsv::cell).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            default -> PlainText.of(value.toString());
        };
    }
}
