package be.signaalhuis.command.testing;

import be.signaalhuis.eventstore.actor.MetaDataKeys;
import be.signaalhuis.eventstore.refusal.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;

/** How a rule says no, in tests of aggregates, and in whose name they ask. */
public final class Refusals {

    public static final Map<String, String> AS_GENK = Map.of(MetaDataKeys.MUNICIPALITY, "71016");
    public static final Map<String, String> AS_AS = Map.of(MetaDataKeys.MUNICIPALITY, "71002");

    private Refusals() {}

    /** Bad input, with exactly these issues: field, code, field, code. */
    public static Matcher<Refused> badInput(String... fieldsAndCodes) {
        return refused(Refused.Kind.INPUT, "badRequest", fieldsAndCodes);
    }

    /** As if there were no such file. */
    public static Matcher<Refused> unknown(String... fieldsAndCodes) {
        return refused(Refused.Kind.UNKNOWN, "notFound", fieldsAndCodes);
    }

    public static Matcher<Refused> conflict(String code) {
        return refused(Refused.Kind.CONFLICT, code);
    }

    public static Matcher<Refused> stale(long currentVersion) {
        return new Refusal(Refused.Kind.STALE, "staleVersion", List.of(), Map.of("currentVersion", currentVersion));
    }

    private static Matcher<Refused> refused(Refused.Kind kind, String code, String... fieldsAndCodes) {
        return new Refusal(kind, code, Arrays.asList(fieldsAndCodes), Map.of());
    }

    private static final class Refusal extends CustomTypeSafeMatcher<Refused> {

        private final Refused.Kind kind;
        private final String code;
        private final List<String> issues;
        private final Map<String, Object> facts;

        Refusal(Refused.Kind kind, String code, List<String> issues, Map<String, Object> facts) {
            super(kind + " " + code + " " + issues + " " + facts);
            this.kind = kind;
            this.code = code;
            this.issues = issues;
            this.facts = facts;
        }

        @Override
        protected boolean matchesSafely(Refused refused) {
            return refused.kind() == kind
                    && refused.code().equals(code)
                    && refused.facts().equals(facts)
                    && issuesOf(refused).equals(issues);
        }

        @Override
        protected void describeMismatchSafely(Refused refused, Description mismatch) {
            mismatch.appendText(
                    refused.kind() + " " + refused.code() + " " + issuesOf(refused) + " " + refused.facts());
        }

        private static List<String> issuesOf(Refused refused) {
            return refused.issues().stream()
                    .flatMap(issue -> Stream.of(issue.name(), issue.code()))
                    .toList();
        }
    }
}
