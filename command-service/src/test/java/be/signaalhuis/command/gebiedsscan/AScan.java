package be.signaalhuis.command.gebiedsscan;

import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListVersion;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.gebiedsscan.GebiedsscanAdopted;
import be.signaalhuis.events.gebiedsscan.GebiedsscanOpened;
import be.signaalhuis.events.gebiedsscan.GebiedsscanRevised;
import be.signaalhuis.events.gebiedsscan.GebiedsscanValidated;
import be.signaalhuis.events.gebiedsscan.LifeDomainCompleted;
import be.signaalhuis.events.gebiedsscan.ScanId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;

/** A scan of two neighbourhoods of Genk over 2025, its commands given on {@link #TODAY}, and its events. */
final class AScan {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);
    static final LocalDate HELD = LocalDate.of(2026, 3, 2);
    static final ScanId SCAN = new ScanId(UUID.fromString("01990000-0000-7000-8000-000000000005"));
    static final List<Code> AREAS = codes("71016W26", "71016W27");
    static final List<Code> PARTIES = codes("VEILIGHEIDSHUIS", "POLITIE");
    static final ScanCell HOUSING = cell("71016W26", "HUISVESTING");
    static final CellTexts STREET = new CellTexts(Fresh.seal("voorbeeld van straatkennis"), null, null);
    static final CellTexts READ = new CellTexts(null, Fresh.seal("voorbeeldduiding"), Code.of("HOOG"));

    private static final CodeListVersion LISTS = CodeLists.current().version();

    private AScan() {}

    static FixtureConfiguration<Gebiedsscan> fixture() {
        return new AggregateTestFixture<>(Gebiedsscan.class)
                .registerInjectableResource(new ScanRules(CodeLists.current()));
    }

    static OpenGebiedsscan toOpen(List<Code> areas, LocalDate from, LocalDate until) {
        return new OpenGebiedsscan(SCAN, areas, from, until, Fresh.seal("voorbeeldtitel"), TODAY);
    }

    static CompleteLifeDomain toComplete(long version, ScanCell cell, CellTexts texts) {
        return new CompleteLifeDomain(SCAN, version, cell, texts, TODAY);
    }

    static ValidateGebiedsscan toValidate(long version, LocalDate heldOn, List<Code> parties) {
        return new ValidateGebiedsscan(SCAN, version, new Validation(heldOn, parties, null), TODAY);
    }

    static AdoptGebiedsscan toAdopt(long version, LocalDate day) {
        return new AdoptGebiedsscan(SCAN, version, day, TODAY);
    }

    static ReviseGebiedsscan toRevise(long version, String reason) {
        return new ReviseGebiedsscan(SCAN, version, Fresh.seal(reason));
    }

    static GebiedsscanOpened opened() {
        return opened(UNTIL);
    }

    static GebiedsscanOpened opened(LocalDate until) {
        return new GebiedsscanOpened(
                SCAN, Code.of("71016"), AREAS, Code.of("2025"), FROM, until, Fresh.seal("voorbeeldtitel"), LISTS);
    }

    static LifeDomainCompleted completed(ScanCell cell, CellTexts texts) {
        return texts.of(SCAN, cell, LISTS);
    }

    static GebiedsscanValidated validated() {
        return new GebiedsscanValidated(SCAN, HELD, PARTIES, null, LISTS);
    }

    static GebiedsscanAdopted adopted(int version) {
        return new GebiedsscanAdopted(SCAN, version, HELD);
    }

    static GebiedsscanRevised revised(int version) {
        return new GebiedsscanRevised(SCAN, version, Fresh.seal("voorbeeldreden"));
    }

    static ScanCell cell(String area, String lifeDomain) {
        return new ScanCell(Code.of(area), Code.of(lifeDomain));
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes)
                .map(code -> code == null ? null : Code.of(code))
                .toList();
    }
}
