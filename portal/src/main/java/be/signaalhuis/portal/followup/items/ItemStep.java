package be.signaalhuis.portal.followup.items;

import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.changing.StepField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can become of an item. */
enum ItemStep {
    DONE(
            "gedaan",
            "done",
            day("itemDoneOn").sentAs("doneOn"),
            text("itemNote").sentAs("note").optional()),
    DROPPED("vervallen", "dropped", text("reason"), day("itemDroppedOn").sentAs("droppedOn")),
    REOPENED("heropenen", "reopening", text("reason"), day("itemReopenedOn").sentAs("reopenedOn"));

    private final String page;
    private final String command;
    private final List<StepField> fields;

    ItemStep(String page, String command, StepField... fields) {
        this.page = page;
        this.command = command;
        this.fields = List.of(fields);
    }

    static Optional<ItemStep> at(String page) {
        return Arrays.stream(values()).filter(step -> step.page.equals(page)).findFirst();
    }

    /** Its name in addresses and in texts. */
    public String page() {
        return page;
    }

    String command() {
        return "/v1/follow-up/{id}/" + command;
    }

    List<StepField> fields() {
        return fields;
    }

    boolean isPossible(Item item) {
        return item.isOpen() != (this == REOPENED);
    }
}
