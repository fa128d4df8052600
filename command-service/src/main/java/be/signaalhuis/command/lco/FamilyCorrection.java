package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.Change;
import be.signaalhuis.command.checking.Fresh;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.List;

/** The fields that a correction changes; the others stay as they are. */
record FamilyCorrection(
        OfClient client,
        OfHousehold household,
        Change<Code> requestedBy,
        Change<LocalDate> talkedWithClientOn,
        Change<List<Code>> lifeDomains,
        Change<Integer> careWorkers,
        Change<Sealed<String>> exception) {

    record OfClient(Change<String> name, Change<String> reference) {

        Sealed<Client> applyTo(Sealed<Client> sealed) {
            var now = sealed.value().orElse(new Client(null, null));
            var next = new Client(Change.apply(name, now.name()), Change.apply(reference, now.reference()));
            return next.equals(now) ? sealed : Fresh.seal(next);
        }
    }

    record OfHousehold(Change<Integer> childrenUnder18, Change<String> note) {

        Sealed<Household> applyTo(Sealed<Household> sealed) {
            var unknown = new Household(null, null);
            var now = sealed == null ? unknown : sealed.value().orElse(unknown);
            var next =
                    new Household(Change.apply(childrenUnder18, now.childrenUnder18()), Change.apply(note, now.note()));
            return next.equals(now) ? sealed : Fresh.seal(next);
        }
    }

    Family applyTo(Family now) {
        var occasion = now.occasion();
        return now.corrected(
                client == null ? now.client() : client.applyTo(now.client()),
                household == null ? now.household() : household.applyTo(now.household()),
                new Occasion(
                        Change.apply(requestedBy, occasion.requestedBy()),
                        Change.apply(talkedWithClientOn, occasion.talkedWithClientOn()),
                        Change.apply(lifeDomains, occasion.lifeDomains()),
                        Change.apply(careWorkers, occasion.careWorkers()),
                        Change.apply(exception, occasion.exception())));
    }
}
