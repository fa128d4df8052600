package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.LocalClientOverlegImported;
import be.signaalhuis.events.lco.MeetingHeld;
import be.signaalhuis.events.lco.MeetingId;
import be.signaalhuis.events.lco.OverlegEvent;
import be.signaalhuis.events.lco.OverlegId;
import be.signaalhuis.events.lco.StrengthMeasured;
import be.signaalhuis.events.reference.ExternalReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example registers of the consultations, as the events an import makes of their rows. */
public final class OverlegRegister {

    private static final Path REGISTERS = Path.of("../standalone/examples/registers");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OverlegRegister() {}

    /** What the registers add up to in 2013. */
    public static JsonNode expected() {
        return new JsonMapper().readTree(read("expected.json")).at("/lco/2013");
    }

    /** Appends both registers, their rows in an order that the seed gives. */
    public static TestLog.Place append(RunningService service, String town, long seed) {
        var begun = new HashSet<OverlegId>();
        var last = new ArrayList<TestLog.Place>();
        for (var row : shuffled("lco-overleg.csv", seed)) {
            var id = id(row, town);
            if (begun.add(id)) {
                service.log().append(id.value(), imported(id, row, town));
            }
            service.log().append(id.value(), held(id, row));
        }
        for (var row : shuffled("lco-krachten.csv", seed)) {
            var id = id(row, town);
            last.add(service.log().append(id.value(), measured(id, row)));
        }
        return last.getLast();
    }

    private static OverlegId id(String[] cell, String town) {
        return OverlegId.referredToAs(new ExternalReference(cell[0]), town);
    }

    private static OverlegEvent imported(OverlegId id, String[] cell, String town) {
        return new LocalClientOverlegImported(
                id, Code.of(town), new ExternalReference(cell[0]), cell[4].equals("ja"), Overlegs.CODES);
    }

    private static OverlegEvent held(OverlegId id, String[] cell) {
        return new MeetingHeld(
                id,
                new MeetingId(UUID.randomUUID()),
                LocalDate.parse(cell[1], DAY),
                Code.of(cell[2]),
                cell[3].equals("ja"),
                List.of(),
                Overlegs.CODES);
    }

    private static OverlegEvent measured(OverlegId id, String[] cell) {
        var day = LocalDate.parse(cell[1], DAY);
        return new StrengthMeasured(id, day, Code.of(cell[2]), Integer.parseInt(cell[3]), Overlegs.CODES);
    }

    private static List<String[]> shuffled(String file, long seed) {
        var rows = new ArrayList<>(
                read(file).lines().skip(1).map(line -> line.split(";", -1)).toList());
        Collections.shuffle(rows, new Random(seed));
        return rows;
    }

    private static String read(String file) {
        try {
            return Files.readString(REGISTERS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
