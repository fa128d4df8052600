package be.signaalhuis.eventstore.merkle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Rows for {@code COPY}: numbers, identifiers, names and hashes, so that nothing needs escaping. */
final class CopyText {

    private static final HexFormat HEX = HexFormat.of();

    private final DataSource source;
    private final String into;
    private final StringBuilder text = new StringBuilder();

    CopyText(DataSource source, String into) {
        this.source = source;
        this.into = into;
    }

    void row(Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            if (values[i] instanceof byte[] bytes) {
                HEX.formatHex(text.append("\\\\x"), bytes, 0, bytes.length);
            } else {
                text.append(values[i]);
            }
        }
        text.append('\n');
    }

    void write() {
        if (text.isEmpty()) {
            return;
        }
        var connection = DataSourceUtils.getConnection(source);
        try {
            var bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new ByteArrayInputStream(bytes));
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("copy", into, e);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
