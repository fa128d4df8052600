package be.signaalhuis.query.lco.start;

import be.signaalhuis.query.lco.Participant;
import be.signaalhuis.query.lco.agreements.AgreementItem;
import be.signaalhuis.query.lco.agreements.AgreementList.AgreementsFound;
import be.signaalhuis.query.lco.agreements.AgreementRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts together what each of the others is to do: a care partner who logs in is one, at however many tables they sit. */
final class Waiting {

    private Waiting() {}

    static List<WaitingFor> of(List<AgreementRow> rows, AgreementsFound found, LocalDate day) {
        var byExecutor = new LinkedHashMap<Object, List<AgreementItem>>();
        for (var row : rows) {
            byExecutor
                    .computeIfAbsent(executor(row, found), key -> new ArrayList<>())
                    .add(AgreementItem.of(row, found.files().get(row.overleg()), day));
        }
        return byExecutor.values().stream()
                .map(items -> new WaitingFor(items.getFirst().executor(), List.copyOf(items)))
                .toList();
    }

    /** What two agreements of the same executor have in common. */
    private static Object executor(AgreementRow row, AgreementsFound found) {
        var by = row.agreement().executor();
        if (by.participant() == null) {
            return List.of(row.overleg(), by.role());
        }
        return found.files()
                .get(row.overleg())
                .state()
                .participants()
                .find(by.participant())
                .map(Participant::account)
                .<Object>map(account -> account)
                .orElse(by.participant());
    }
}
