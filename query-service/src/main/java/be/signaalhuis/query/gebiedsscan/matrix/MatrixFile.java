package be.signaalhuis.query.gebiedsscan.matrix;

import be.signaalhuis.query.export.BelgianCsv;
import be.signaalhuis.query.export.XlsxSheet;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.MediaType;

/** A file that the matrix can be taken home as. */
enum MatrixFile {
    CSV(MatrixFile.CSV_TYPE + ";charset=UTF-8") {
        @Override
        byte[] write(Matrix matrix, MatrixRows rows) {
            var csv = new BelgianCsv();
            rows.provenance().forEach(line -> csv.row(line.toArray()));
            csv.row();
            csv.row(rows.head());
            rows.rows().forEach(csv::row);
            return csv.bytes();
        }
    },
    XLSX(MatrixFile.XLSX_TYPE) {
        @Override
        byte[] write(Matrix matrix, MatrixRows rows) {
            var head = rows.head();
            var sheet = new XlsxSheet("gebiedsscan", widths(head.length));
            rows.provenance().forEach(line -> sheet.row(line.toArray()));
            sheet.row();
            sheet.head(head);
            rows.rows().forEach(sheet::row);
            return sheet.bytes(matrix.asKnownOn() == null ? Instant.EPOCH : matrix.asKnownOn());
        }
    };

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int CODE_WIDTH = 28;
    private static final int WIDTH = 16;

    private final String type;

    MatrixFile(String type) {
        this.type = type;
    }

    abstract byte[] write(Matrix matrix, MatrixRows rows);

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** Tells what is in the file and at which position, so that two of them are not mixed up. */
    String disposition(ScanArea municipality, Matrix matrix) {
        return "attachment; filename=\"gebiedsscan-%s-%d.%s\""
                .formatted(municipality.code(), matrix.position(), name().toLowerCase(Locale.ROOT));
    }

    private static int[] widths(int columns) {
        var widths = new int[columns];
        Arrays.fill(widths, WIDTH);
        Arrays.fill(widths, 0, 2, CODE_WIDTH);
        return widths;
    }
}
