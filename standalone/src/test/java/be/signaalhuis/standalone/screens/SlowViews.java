package be.signaalhuis.standalone.screens;

import be.signaalhuis.standalone.folder.DataFolder;
import be.signaalhuis.standalone.support.RunningProduct;
import be.signaalhuis.standalone.support.RunningServer;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Views that can be read, and whose next row waits for as long as this is open: they fall behind, and nothing fails. */
final class SlowViews implements AutoCloseable {

    private static final int LINE_OF_THE_PORT = 3;
    private static final List<String> VIEWS =
            List.of("views.meldpunt_file_event", "views.meldpunt_worklist", "views.meldpunt_annual_report");
    private static final String WAIT = """
            create or replace function public.wait_for_the_test() returns trigger language plpgsql set lock_timeout = 0
            as 'begin perform pg_advisory_xact_lock_shared(3); return null; end'""";
    private static final String WAITS = """
            create or replace trigger waits_for_the_test before insert or update or delete on %s
            for each statement execute function public.wait_for_the_test()""";

    private final Connection connection;

    private SlowViews(Connection connection) {
        this.connection = connection;
    }

    static SlowViews of(RunningProduct product) throws Exception {
        var folder = new DataFolder(product.data());
        var port = Files.readAllLines(RunningServer.pidFile(folder)).get(LINE_OF_THE_PORT);
        var views = new SlowViews(DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/signaalhuis",
                "postgres",
                Files.readString(folder.postgresPassword())));
        views.execute(WAIT);
        for (var view : VIEWS) {
            views.execute(WAITS.formatted(view));
        }
        views.execute("select pg_advisory_lock(3)");
        return views;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("select pg_advisory_unlock(3)");
            for (var view : VIEWS) {
                execute("drop trigger waits_for_the_test on " + view);
            }
        }
    }
}
