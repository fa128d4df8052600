package be.signaalhuis.query.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, row by row: the same rows of the same moment are the same bytes. */
public final class XlsxSheet {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Signaalhuis", null);
    private final Worksheet sheet;
    private int next;

    /** @param widths of the columns, in characters */
    public XlsxSheet(String name, int... widths) {
        this.sheet = workbook.newWorksheet(name);
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    /** Numbers as numbers, everything else as text. */
    public void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number number -> sheet.value(next, column, number);
                default -> sheet.value(next, column, PlainText.of(cells[column].toString()));
            }
        }
        next++;
    }

    /** A row of names of columns, which comes back on each printed page. */
    public void head(Object... cells) {
        sheet.range(next, 0, next, cells.length - 1).style().bold().set();
        sheet.repeatRows(next);
        row(cells);
    }

    /** @param made what the workbook tells of when it was made */
    public byte[] bytes(Instant made) {
        try {
            workbook.finish();
            return DatedZip.of(bytes.toByteArray(), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
