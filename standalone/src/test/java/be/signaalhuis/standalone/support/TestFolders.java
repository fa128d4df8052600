package be.signaalhuis.standalone.support;

import java.nio.file.Path;

/** Places below target, so that the PostgreSQL programs are unpacked once for all tests. */
public final class TestFolders {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private TestFolders() {}

    public static Path postgresPrograms() {
        return TARGET.resolve("postgres-bin");
    }
}
