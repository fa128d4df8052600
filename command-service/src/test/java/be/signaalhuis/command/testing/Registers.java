package be.signaalhuis.command.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own example registers. */
public final class Registers {

    private Registers() {}

    public static byte[] meldpunt() {
        return read("meldpunt.csv");
    }

    public static byte[] signals() {
        return read("signals.csv");
    }

    public static byte[] overleg() {
        return read("lco-overleg.csv");
    }

    public static byte[] strengths() {
        return read("lco-krachten.csv");
    }

    private static byte[] read(String register) {
        try {
            return Files.readAllBytes(Path.of("../standalone/examples/registers", register));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
