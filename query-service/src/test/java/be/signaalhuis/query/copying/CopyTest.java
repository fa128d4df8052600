package be.signaalhuis.query.copying;

import static org.assertj.core.api.Assertions.assertThat;

import be.signaalhuis.eventstore.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CopyTest {

    private static final String COLUMNS = "id, number, flag, day, moment, text, texts, bytes";
    private static final String AWKWARD =
            "tab\t newline\n return\r backslash\\ \\N \\. quote' \" {a,b} é € \uD83D\uDE00 null";

    private Connection connection;
    private JdbcClient sql;

    @BeforeEach
    void table() throws SQLException {
        connection = TestDatabase.shared().dataSource("postgres").getConnection();
        sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        sql.sql("create temporary table copied (id uuid, number bigint, flag boolean, day date, moment timestamptz,"
                        + " text text, texts text[], bytes bytea)")
                .update();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyValueArrivesAsItWas() {
        var id = UUID.randomUUID();
        var moment = Instant.parse("2009-05-12T23:59:59.123456Z");
        copy(rows -> {
            rows.startRow(8);
            rows.id(id);
            rows.number(-7L);
            rows.flag(true);
            rows.day(LocalDate.of(1899, 12, 31));
            rows.moment(moment);
            rows.text(AWKWARD);
            rows.texts(List.of("a,b", "", AWKWARD));
            rows.bytes(new byte[] {0, -1, 10, 92});
        });
        sql.sql("select * from copied").query(row -> {
            assertThat(row.getObject("id", UUID.class)).isEqualTo(id);
            assertThat(row.getLong("number")).isEqualTo(-7);
            assertThat(row.getBoolean("flag")).isTrue();
            assertThat(row.getObject("day", LocalDate.class)).isEqualTo(LocalDate.of(1899, 12, 31));
            assertThat(row.getObject("moment", java.time.OffsetDateTime.class).toInstant())
                    .isEqualTo(moment);
            assertThat(row.getString("text")).isEqualTo(AWKWARD);
            assertThat((String[]) row.getArray("texts").getArray()).containsExactly("a,b", "", AWKWARD);
            assertThat(row.getBytes("bytes")).containsExactly(0, -1, 10, 92);
        });
    }

    @Test
    void whatIsAbsentIsNullAndAnEmptyListIsEmpty() {
        copy(rows -> {
            rows.startRow(8);
            rows.id(null);
            rows.number(null);
            rows.flag(null);
            rows.day(null);
            rows.moment(null);
            rows.text(null);
            rows.texts(List.of());
            rows.bytes(null);
        });
        assertThat(sql.sql("select row::text from copied as row")
                        .query(String.class)
                        .single())
                .isEqualTo("(,,,,,,{},)");
    }

    @Test
    void moreRowsThanOnePacketHoldsAllArrive() {
        var text = "é".repeat(1_000);
        var written = copy(rows -> {
            for (long i = 0; i < 500; i++) {
                rows.startRow(8);
                rows.id(new UUID(0, i));
                rows.number(i);
                rows.flag(false);
                rows.day(LocalDate.EPOCH);
                rows.moment(Instant.EPOCH);
                rows.text(text);
                rows.texts(List.of(text));
                rows.bytes(new byte[3]);
            }
        });
        assertThat(written).isEqualTo(500);
        assertThat(sql.sql("select sum(number) || ' ' || count(distinct text) || ' ' || min(length(text)) from copied")
                        .query(String.class)
                        .single())
                .isEqualTo("124750 1 1000");
    }

    @Test
    void aRowThatDoesNotFitLeavesNothingAndTheConnectionUsable() {
        assertThat(Arrays.asList(1, 2)).allSatisfy(attempt -> {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> copy(rows -> {
                        rows.startRow(1);
                        rows.text("x");
                    }))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
            assertThat(sql.sql("select count(*) from copied").query(Long.class).single())
                    .isZero();
        });
    }

    private long copy(java.util.function.Consumer<CopyRows> rows) {
        return Copy.into(connection, "copied", COLUMNS, rows);
    }
}
