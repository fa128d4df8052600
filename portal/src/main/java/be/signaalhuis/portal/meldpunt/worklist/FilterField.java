package be.signaalhuis.portal.meldpunt.worklist;

import java.util.Arrays;
import java.util.Optional;

/** What the worklist can be narrowed by, as the address names it and as the question does. */
enum FilterField {
    STATUS("status", "status", null),
    MUNICIPALITY("gemeente", "municipality", "MUNICIPALITY"),
    GROUND("grond", "mainGround", "GROUND"),
    DOMAIN("domein", "domain", "DOMAIN"),
    CHANNEL("kanaal", "channel", "CHANNEL"),
    OUTCOME("uitkomst", "outcome", "OUTCOME"),
    FROM("van", "receivedFrom", null),
    UNTIL("tot", "receivedUntil", null),
    OUTSIDE("buiten", "outsideServiceArea", null),
    REFERENCE("nummer", "externalReference", null);

    private final String parameter;
    private final String inQuestion;
    private final String list;

    FilterField(String parameter, String inQuestion, String list) {
        this.parameter = parameter;
        this.inQuestion = inQuestion;
        this.list = list;
    }

    /** The field that an issue such as {@code status[0]} is about. */
    static Optional<FilterField> inQuestion(String name) {
        return Arrays.stream(values())
                .filter(field -> name.equals(field.inQuestion) || name.startsWith(field.inQuestion + "["))
                .findFirst();
    }

    String parameter() {
        return parameter;
    }

    String inQuestion() {
        return inQuestion;
    }

    /** Name of the code list; null for what is no code of a list. */
    String list() {
        return list;
    }

    boolean takesSeveral() {
        return this == STATUS || list != null;
    }

    boolean isDay() {
        return this == FROM || this == UNTIL;
    }
}
