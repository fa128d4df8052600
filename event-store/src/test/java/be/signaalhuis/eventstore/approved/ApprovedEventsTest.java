package be.signaalhuis.eventstore.approved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.signaalhuis.events.meldpunt.DiscriminationReportReopened;
import be.signaalhuis.eventstore.approved.ApprovedFiles.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored today is what the approved files say, and all they ever said can still be read. A
 * missing file is written with {@code -Dapprove=true}; an old one is never changed: a new meaning is a
 * new revision.
 */
class ApprovedEventsTest {

    private static final ApprovedFiles FILES = ApprovedFiles.ofTheProduct();

    @BeforeAll
    static void approveWhatIsMissing() {
        if (Boolean.getBoolean("approve")) {
            samples().forEach(sample -> FILES.approve(sample, StoredForm.write(sample.event())));
        }
    }

    static List<Class<?>> events() {
        return Streams.events();
    }

    static Stream<Sample> samples() {
        return Stream.concat(Examples.full().stream().map(Sample::first), Examples.grown().stream());
    }

    static List<Object> minimalExamples() {
        return Examples.minimal();
    }

    static Stream<Approved> files() {
        return FILES.all().stream();
    }

    @Test
    void thereAreEvents() {
        assertThat(events()).contains(DiscriminationReportReopened.class);
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventHasAFileAndItsTwoExamples(Class<?> event) {
        assertThat(Examples.full()).as("full examples").hasAtLeastOneElementOfType(event);
        assertThat(Examples.minimal()).as("minimal examples").hasAtLeastOneElementOfType(event);
        assertThat(files()).extracting(Approved::name).contains(event.getSimpleName() + ".v" + Streams.revision(event));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsStoredAsApproved(Sample sample) {
        assertThat(StoredForm.missingFields(sample.event()))
                .as("fields the example leaves out")
                .isEmpty();
        assertThat(StoredForm.write(sample.event())).isEqualTo(FILES.approved(sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theApprovedFormReadsAsTheEvent(Sample sample) {
        var type = sample.event().getClass();

        assertThat(StoredForm.read(type.getName(), Streams.revision(type), FILES.approved(sample)))
                .isEqualTo(sample.event());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileEverApprovedCanStillBeRead(Approved file) {
        assertReadable(file);
    }

    @ParameterizedTest
    @MethodSource("minimalExamples")
    void anEventWithNoMoreThanItNeedsReadsAsItWasWritten(Object event) {
        var type = event.getClass();
        var stored = StoredForm.write(event);

        assertThat(stored).doesNotContain("null");
        assertThat(StoredForm.read(type.getName(), Streams.revision(type), stored))
                .isEqualTo(event);
    }

    @Test
    void theFilesAreInTheJar() {
        assertThat(files())
                .allSatisfy(file -> assertThat(getClass().getResource("/approved-events/" + file + ".json"))
                        .isNotNull());
    }

    @Test
    void aFileWithAFieldThatIsReadNoMoreIsFound() {
        var old = new Approved("DiscriminationReportReopened.v1", "DiscriminationReportReopened", "1", """
                {"reportId":"00000000-0000-4000-8000-000000000001","reopenedAt":"2026-05-01"}""");

        assertThatThrownBy(() -> assertReadable(old)).hasStackTraceContaining("reopenedAt");
    }

    @Test
    void aFileOfAnEventThatIsGoneIsFound() {
        assertThatThrownBy(() -> assertReadable(new Approved("ForgottenEvent.v1", "ForgottenEvent", "1", "{}")))
                .hasMessageContaining("ForgottenEvent");
    }

    @Test
    void approvingWritesWhatIsMissingAndNeverOverwrites(@TempDir Path folder) throws IOException {
        var files = new ApprovedFiles(folder);
        var sample = Sample.first(new DiscriminationReportReopened(null, null, null));
        assertThatThrownBy(() -> files.approved(sample))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DiscriminationReportReopened.v1.json");

        files.approve(sample, "first");
        files.approve(sample, "second");
        var later = new Sample(sample.event(), "later");
        files.approve(later, "beside it");

        assertThat(files.approved(sample)).isEqualTo("first");
        assertThat(files.approved(later)).isEqualTo("beside it");
        Files.writeString(folder.resolve("notes.txt"), "");
        assertThatThrownBy(files::all).hasMessageContaining("notes.txt");
    }

    private static void assertReadable(Approved file) {
        var type = events().stream()
                .filter(event -> event.getSimpleName().equals(file.event()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event " + file.event() + " for an approved file"));
        assertThatCode(() -> assertThat(StoredForm.readToTheLastField(type.getName(), file.revision(), file.json()))
                        .isInstanceOf(type))
                .as(file.toString())
                .doesNotThrowAnyException();
    }
}
