package be.signaalhuis.command.lco;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.lco.Client;
import be.signaalhuis.events.lco.Household;
import be.signaalhuis.events.sealing.Sealed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * What must hold for what a file says of a family and of the reason to meet.
 *
 * @param day whose code lists it is held against
 */
record FamilyRules(LcoRules rules, CodeCheck check, LocalDate day, LocalDate today) {

    private static final int LONGEST_REFERENCE = 60;
    private static final int MOST_CHILDREN = 30;
    private static final int MOST_CARE_WORKERS = 100;

    void check(Family family) {
        if (check.required("client", family.client())) {
            fresh(family.client(), this::client);
        }
        fresh(family.household(), this::household);
        occasion(family.occasion());
    }

    /** What was read from the log is as it is. */
    private static <T> void fresh(Sealed<T> value, Consumer<T> then) {
        if (value != null && value.ciphertext().isEmpty()) {
            value.value().ifPresent(then);
        }
    }

    private void client(Client client) {
        if (check.required("client.name", client.name())) {
            rules.name(check, "client.name", client.name());
        }
        check.text("client.reference", client.reference(), LONGEST_REFERENCE);
    }

    private void household(Household household) {
        number("household.childrenUnder18", household.childrenUnder18(), MOST_CHILDREN);
        check.text("household.note", household.note(), LcoRules.LONGEST_TEXT);
    }

    private void occasion(Occasion occasion) {
        rules.code(check, "requestedBy", CodeListName.OVERLEG_REQUESTER, occasion.requestedBy(), day);
        check.date("talkedWithClientOn", occasion.talkedWithClientOn(), today);
        number("careWorkers", occasion.careWorkers(), MOST_CARE_WORKERS);
        rules.text(check, "exception", occasion.exception());
        if (check.required("lifeDomains", occasion.lifeDomains())) {
            each(occasion.lifeDomains());
            if (occasion.exception() == null && !rules.conditions().areMetBy(occasion)) {
                check.add(
                        "lifeDomains",
                        "conditionsNotMet",
                        rules.conditions().lifeDomains(),
                        rules.conditions().careWorkers());
            }
        }
    }

    private void each(List<Code> domains) {
        var seen = new HashSet<Code>();
        for (int i = 0; i < domains.size(); i++) {
            var field = "lifeDomains[" + i + "]";
            rules.code(check, field, CodeListName.OVERLEG_DOMAIN, domains.get(i), day);
            if (domains.get(i) != null && !seen.add(domains.get(i))) {
                check.add(field, "codeTwice", domains.get(i).value());
            }
        }
    }

    private void number(String field, Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            check.add(field, "numberOutside", 0, most);
        }
    }
}
