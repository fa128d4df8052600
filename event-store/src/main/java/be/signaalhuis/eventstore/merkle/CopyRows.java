package be.signaalhuis.eventstore.merkle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Many rows for a table, in PostgreSQL's binary form of {@code COPY}; they go in the transaction of this thread. */
final class CopyRows {

    /** Signature, no flags, no extension. */
    private static final byte[] HEADER = HexFormat.of().parseHex("5047434f50590aff0d0a00" + "00000000" + "00000000");

    private static final int END = -1;

    private final DataSource source;
    private final String into;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream rows = new DataOutputStream(bytes);

    /** @param into the table and its columns, each of the type of what is given for it */
    CopyRows(DataSource source, String into) {
        this.source = source;
        this.into = into;
        bytes.writeBytes(HEADER);
    }

    void add(Object... row) {
        try {
            rows.writeShort(row.length);
            for (var value : row) {
                add(value);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void add(Object value) throws IOException {
        switch (value) {
            case Short number -> {
                rows.writeInt(Short.BYTES);
                rows.writeShort(number);
            }
            case Long number -> {
                rows.writeInt(Long.BYTES);
                rows.writeLong(number);
            }
            case UUID identifier -> {
                rows.writeInt(2 * Long.BYTES);
                rows.writeLong(identifier.getMostSignificantBits());
                rows.writeLong(identifier.getLeastSignificantBits());
            }
            case String text -> add(text.getBytes(StandardCharsets.UTF_8));
            case byte[] hash -> {
                rows.writeInt(hash.length);
                rows.write(hash);
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    void write() {
        var connection = DataSourceUtils.getConnection(source);
        try {
            rows.writeShort(END);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + into + " from stdin with (format binary)",
                            new ByteArrayInputStream(bytes.toByteArray()));
        } catch (SQLException e) {
            throw new SQLStateSQLExceptionTranslator().translate("copy", into, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
