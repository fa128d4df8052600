package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.events.reference.ExternalReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A row of the example register of 2009 and 2010, as the events it makes. */
public record RegisterRow(UUID id, List<Object> events) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public static List<RegisterRow> all() {
        try (var file = RegisterRow.class.getResourceAsStream("/meldpunt.csv")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegisterRow of(String[] cell) {
        var id = ReportId.referredToAs(new ExternalReference(cell[0]), "71016").value();
        var registered = Reports.registered(id, "71016", cell[0], content(cell));
        return cell[12].isEmpty()
                ? new RegisterRow(id, List.of(registered))
                : new RegisterRow(id, List.of(registered, Reports.closed(id, day(cell[14]), cell[12])));
    }

    private static ReportContent content(String[] cell) {
        return new ReportContent(
                day(cell[1]),
                Code.of(cell[2]),
                Code.of(cell[3]),
                null,
                new Facts(Code.of(cell[4]), null, null, null, null, null, null),
                cell[5].isEmpty() ? null : Code.of(cell[5]),
                Ground.actual(Code.of(cell[6])),
                Arrays.stream(cell[7].split(","))
                        .filter(code -> !code.isEmpty())
                        .map(code -> Ground.actual(Code.of(code)))
                        .toList(),
                Code.of(cell[8]),
                Code.of(cell[9]),
                Code.of(cell[10]),
                null,
                List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }
}
