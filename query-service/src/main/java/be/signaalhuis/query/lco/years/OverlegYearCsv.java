package be.signaalhuis.query.lco.years;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.query.export.BelgianCsv;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** The yearly table as a file, in the reader's language, headed by what it is made of. */
final class OverlegYearCsv {

    private final BelgianCsv csv = new BelgianCsv();
    private final ResourceBundle texts;

    private OverlegYearCsv(Locale reader) {
        this.texts = ResourceBundle.getBundle("query-texts", reader);
    }

    static byte[] of(OverlegYear year, Locale reader) {
        var file = new OverlegYearCsv(reader);
        file.provenance(year);
        file.table(year);
        file.families(year);
        file.requests(year, reader);
        return file.csv.bytes();
    }

    private void provenance(OverlegYear year) {
        row("title", year.year());
        row("municipality", year.municipality().value());
        row("knownOn", year.asKnownOn());
        row("position", year.position());
        row("codes", year.codeListVersion());
        csv.row();
    }

    private void table(OverlegYear year) {
        var shares = year.shares();
        csv.row(year.year(), text("meetings"), text("share"));
        row("withClient", year.withClient(), shares == null ? null : shares.withClient());
        row("withoutClient", year.withoutClient(), shares == null ? null : shares.withoutClient());
        row("careWorkersOnly", year.careWorkersOnly(), shares == null ? null : shares.careWorkersOnly());
        row("total", year.total(), shares == null ? null : shares.total());
        row("familyNetwork", year.familyNetwork());
        row("firstOverleg", year.firstOverleg());
        csv.row();
    }

    private void families(OverlegYear year) {
        row("familiesWithChildren", year.familiesWithChildren());
        row("target", year.target());
        row("familiesGrownInTwoDomains", year.familiesGrownInTwoDomains(), year.shareGrown());
        row("agreementsDue", year.agreementsDue());
        row("agreementsOnTime", year.agreementsOnTime(), year.shareOnTime());
        row("daysToFirstMeeting", year.daysToFirstMeeting().median());
        csv.row();
    }

    private void requests(OverlegYear year, Locale reader) {
        var requesters = CodeLists.current().list(CodeListName.OVERLEG_REQUESTER);
        csv.row(text("requestedBy"));
        year.requestedBy().forEach((code, files) -> csv.row(requesters.label(Code.of(code), reader), files));
    }

    private void row(String name, Object... values) {
        var cells = new Object[values.length + 1];
        cells[0] = text(name);
        for (int i = 0; i < values.length; i++) {
            cells[i + 1] = Objects.requireNonNullElse(values[i], "");
        }
        csv.row(cells);
    }

    private String text(String name) {
        return texts.getString("overleg." + name);
    }
}
