package be.signaalhuis.events.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The least that a kind of consultation body must do, as a plan of the city says.
 *
 * @param minimumPerYear meetings in a calendar year
 * @param obligatoryParties services that must be at each of them
 */
public record ConsultationTerms(Code kind, int minimumPerYear, List<Code> obligatoryParties) {

    /** The one meeting that a plan asks for by name, so that a year without it is noticed. */
    public static final Code MONITORING = Code.of("MONITORINGOVERLEG");

    public ConsultationTerms {
        obligatoryParties = List.copyOf(obligatoryParties);
    }

    /** The terms of a kind; of one that no plan speaks of, none. */
    public static ConsultationTerms of(Code kind) {
        return Current.BY_KIND.getOrDefault(kind, new ConsultationTerms(kind, 0, List.of()));
    }

    private static final class Current {

        static final Map<Code, ConsultationTerms> BY_KIND = CodeRows.cells("consultation-terms.csv", 4)
                .map(cell -> new ConsultationTerms(Code.of(cell[0]), Integer.parseInt(cell[1]), codes(cell[2])))
                .collect(Collectors.toUnmodifiableMap(ConsultationTerms::kind, Function.identity()));

        private static List<Code> codes(String cell) {
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split(",")).map(Code::of).toList();
        }
    }
}
