package be.signaalhuis.query.lco.agreements;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.query.lco.register.OverlegRows;
import be.signaalhuis.query.lco.register.RegisteredFile;
import be.signaalhuis.query.reading.Known;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agreements with what is told of their files, read in two statements and opened with two questions for keys. */
@Component
public class AgreementList {

    public static final List<String> VIEWS = List.of(OverlegRows.VIEW, AgreementRows.VIEW);

    private final AgreementRows rows;
    private final OverlegRows files;

    AgreementList(AgreementRows rows, OverlegRows files) {
        this.rows = rows;
        this.files = files;
    }

    /** Agreements as they were read, still sealed, and the files they are in. */
    public record AgreementsFound(List<AgreementRow> rows, Map<UUID, RegisteredFile> files) {}

    /** Without those in a file that is not of the reader's municipality: whoever wrote them, it is not for them. */
    public AgreementsFound with(List<AgreementRow> found, Code municipality, Known known) {
        var ids = found.stream().map(AgreementRow::overleg).toList();
        var theirs = files.of(ids, municipality, known);
        var rows =
                found.stream().filter(row -> theirs.containsKey(row.overleg())).toList();
        return new AgreementsFound(rows, theirs);
    }

    /** Opens what is sealed: after everything was read, so that a slow key store holds no connection. */
    public void fetchKeys(AgreementsFound found) {
        files.fetchKeys(found.files().values());
        rows.fetchKeys(found.rows().stream().map(AgreementRow::agreement).toList());
    }

    public List<AgreementItem> items(Collection<AgreementRow> some, AgreementsFound found, LocalDate day) {
        return some.stream()
                .map(row -> AgreementItem.of(row, found.files().get(row.overleg()), day))
                .toList();
    }
}
