package be.signaalhuis.query.testing;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.Role;
import be.signaalhuis.query.testing.TestLog.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Files of families by chance, the same for the same seed: meetings, scores and agreements, told and corrected. */
public final class RandomOverlegs {

    private static final List<String> TYPES =
            List.of("LCO_MET_CLIENT", "LCO_ZONDER_CLIENT", "HULPVERLENINGSOVERLEG", "EIGEN_KRACHT_CONFERENTIE");
    private static final List<String> DOMAINS = List.of("INKOMEN", "ARBEID", "TAAL");

    private final Random chance;
    private final TestLog log;
    private final String town;
    private final LocalDate first;
    private final List<Family> families = new ArrayList<>();

    /** A file and what of it can be corrected. */
    private record Family(UUID id, List<UUID> meetings, List<UUID> agreements) {}

    /** @param first day of the two years that everything happens in */
    public RandomOverlegs(long seed, TestLog log, String town, LocalDate first) {
        this.chance = new Random(seed);
        this.log = log.as(new Actor("lco-" + town, Role.LCO, "OCMW", Code.of(town)));
        this.town = town;
        this.first = first;
    }

    public List<UUID> files() {
        return families.stream().map(Family::id).toList();
    }

    /** One append. */
    public Place live() {
        return families.isEmpty() || chance.nextInt(16) == 0 ? begin() : goOn(any(families));
    }

    private Place begin() {
        var family = new Family(UUID.randomUUID(), new ArrayList<>(), new ArrayList<>());
        families.add(family);
        return log.append(family.id(), Overlegs.opened(family.id(), town, day(), "Gezin Voorbeeld", children()));
    }

    private Place goOn(Family family) {
        var id = family.id();
        return switch (chance.nextInt(9)) {
            case 0 -> log.append(id, Overlegs.corrected(id, "Gezin Voorbeeld", children(), null));
            case 1, 2 -> meeting(family);
            case 3 -> family.meetings().isEmpty() ? meeting(family) : meetingCorrected(family);
            case 4, 5 ->
                log.append(
                        id,
                        OverlegMeetingEvents.measured(id, day(), any(DOMAINS), score()),
                        OverlegMeetingEvents.measured(id, day(), any(DOMAINS), score()));
            case 6 -> log.append(id, OverlegMeetingEvents.scoreCorrected(id, day(), any(DOMAINS), score()));
            case 7 -> made(family);
            default -> family.agreements().isEmpty() ? made(family) : ended(family, any(family.agreements()));
        };
    }

    private Place meeting(Family family) {
        var meeting = UUID.randomUUID();
        family.meetings().add(meeting);
        var begun = family.meetings().size() == 1;
        return log.append(family.id(), OverlegMeetingEvents.held(family.id(), meeting, day(), any(TYPES), begun));
    }

    private Place meetingCorrected(Family family) {
        return log.append(
                family.id(),
                OverlegMeetingEvents.meetingCorrected(
                        family.id(), any(family.meetings()), day(), any(TYPES), chance.nextBoolean()));
    }

    private Place made(Family family) {
        var agreement = UUID.randomUUID();
        family.agreements().add(agreement);
        return log.append(
                family.id(),
                OverlegAgreements.made(family.id(), agreement, "bellen", OverlegAgreements.CLIENT, first, day(), null));
    }

    private Place ended(Family family, UUID agreement) {
        var id = family.id();
        return log.append(
                id,
                switch (chance.nextInt(4)) {
                    case 0 -> OverlegAgreements.agreementNotDone(id, agreement, day());
                    case 1 -> OverlegAgreements.agreementDropped(id, agreement, day());
                    case 2 -> OverlegAgreements.agreementReopened(id, agreement, day());
                    default -> OverlegAgreements.agreementDone(id, agreement, day());
                });
    }

    private Integer children() {
        return switch (chance.nextInt(4)) {
            case 0 -> null;
            case 1 -> 0;
            default -> 2;
        };
    }

    private int score() {
        return 1 + chance.nextInt(5);
    }

    private LocalDate day() {
        return first.plusDays(chance.nextInt(730));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
