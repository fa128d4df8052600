package be.signaalhuis.benchmarks.workload;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeLists;
import be.signaalhuis.events.meldpunt.DiscriminationReportRegistered;
import be.signaalhuis.events.meldpunt.ReportId;
import be.signaalhuis.eventstore.log.TimeOrderedIdentifiers;
import be.signaalhuis.eventstore.sealing.Seals;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.serialization.Serializer;

/**
 * What the limits and the peers write: the very bytes that the product writes for the same reports, already sealed
 * and serialised where they like, so that none of them pays for cryptography.
 */
public final class Samples {

    private static final int COUNT = 4_096;

    /** @param event with envelopes in it that need no sealing any more */
    public record Sample(DiscriminationReportRegistered event, byte[] payload, byte[] metaData) {}

    private final List<Sample> samples;
    private final AtomicInteger next = new AtomicInteger();

    public Samples(long seed, Serializer serializer, Seals seals) {
        var drafts = new Drafts(seed, LocalDate.now());
        var sealing = new PooledSealing(seals);
        this.samples = IntStream.range(0, COUNT)
                .mapToObj(number -> sample(drafts, sealing, serializer, number))
                .toList();
    }

    private static Sample sample(Drafts drafts, Sealing sealing, Serializer serializer, int number) {
        var id = TimeOrderedIdentifiers.next();
        var event = new DiscriminationReportRegistered(
                new ReportId(id),
                Code.of(Words.GENK),
                false,
                null,
                drafts.next().content(sealing),
                CodeLists.current().version());
        var metaData = MetaDataOfDesk.of(MetaDataOfDesk.actor(number % 12), id);
        return new Sample(
                event,
                serializer.serialize(event, byte[].class).getData(),
                serializer.serialize(metaData, byte[].class).getData());
    }

    public Sample next() {
        return samples.get(Math.floorMod(next.getAndIncrement(), COUNT));
    }

    /** Mean bytes of payload and metadata. */
    public double meanBytes() {
        return samples.stream()
                .mapToInt(sample -> sample.payload().length + sample.metaData().length)
                .average()
                .orElse(0);
    }
}
