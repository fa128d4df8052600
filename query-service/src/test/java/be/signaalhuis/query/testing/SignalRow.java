package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.reference.ExternalReference;
import be.signaalhuis.events.signals.Grading;
import be.signaalhuis.events.signals.Observed;
import be.signaalhuis.events.signals.SignalContent;
import be.signaalhuis.events.signals.SignalEvent;
import be.signaalhuis.events.signals.SignalId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A row of the example register of signals, as the event it makes. */
public record SignalRow(UUID id, SignalEvent event) {

    private static final Path REGISTERS = Path.of("../standalone/examples/registers");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String GENK = "71016";

    public static List<SignalRow> all() {
        return read("signals.csv")
                .lines()
                .skip(1)
                .map(line -> of(line.split(";", -1)))
                .toList();
    }

    /** What the register adds up to. */
    public static JsonNode expected() {
        return new JsonMapper().readTree(read("expected.json")).get("signals");
    }

    /** Appends the whole register. */
    public static TestLog.Place append(RunningService service) {
        return all().stream()
                .map(row -> service.log().append(row.id(), row.event()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(REGISTERS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignalRow of(String[] cell) {
        var reference = new ExternalReference(cell[0]);
        var id = SignalId.referredToAs(reference, GENK).value();
        return new SignalRow(id, Signals.logged(cell[1], id, GENK, reference, content(cell)));
    }

    private static SignalContent content(String[] cell) {
        return new SignalContent(
                Observed.on(LocalDate.parse(cell[3], DAY)),
                Code.of(cell[4]),
                Code.of(cell[4]),
                Code.of("2025"),
                Code.of(cell[2]),
                Code.of(cell[5]),
                Code.of(cell[6]),
                Code.of(cell[7]),
                Code.of(cell[8]),
                grading(cell[9]),
                Code.of(cell[1].equals("RADICALISERING") ? "EIGEN_DIENST" : "OVERLEGTAFEL"),
                null,
                null,
                false);
    }

    private static Grading grading(String text) {
        return text.isEmpty()
                ? null
                : new Grading(Code.of(text.substring(0, 1)), Code.of(text.substring(1)), Grading.STRICTEST);
    }
}
