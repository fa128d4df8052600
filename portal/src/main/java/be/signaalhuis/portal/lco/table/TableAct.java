package be.signaalhuis.portal.lco.table;

import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a family says of an agreement when it comes up. */
enum TableAct {
    DONE("gedaan", "g", "done", text("tableNote").sentAs("note").optional()),
    RENEW("verlengen", "v", "renewal", due(), reason()),
    DROP("vervallen", "l", "drop", reason()),
    NOT_DONE("niet-gedaan", null, "not-done", reason());

    private final String page;
    private final String key;
    private final String command;
    private final List<StepField> fields;

    TableAct(String page, String key, String command, StepField... fields) {
        this.page = page;
        this.key = key;
        this.command = command;
        this.fields = List.of(fields);
    }

    private static StepField due() {
        return new StepField("tableDue", "due", StepField.Kind.DAY, null, true);
    }

    private static StepField reason() {
        return text("tableReason").sentAs("reason");
    }

    static Optional<TableAct> at(String page) {
        return Arrays.stream(values()).filter(act -> act.page.equals(page)).findFirst();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    /** The key that does the same as its button; null when there is none. */
    public String key() {
        return key;
    }

    String command() {
        return command;
    }

    List<StepField> fields() {
        return fields;
    }
}
