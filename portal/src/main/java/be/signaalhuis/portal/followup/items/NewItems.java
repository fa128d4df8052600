package be.signaalhuis.portal.followup.items;

import static be.signaalhuis.portal.changing.StepField.choice;
import static be.signaalhuis.portal.changing.StepField.day;
import static be.signaalhuis.portal.changing.StepField.text;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.StepField;
import be.signaalhuis.portal.changing.StepForms;
import be.signaalhuis.portal.codes.Choice;
import be.signaalhuis.portal.codes.Codes;
import be.signaalhuis.portal.followup.Unaccepted;
import be.signaalhuis.portal.login.Reader;
import be.signaalhuis.portal.page.Dates;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import be.signaalhuis.portal.page.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notes what is to be done, was agreed or is recommended, on whichever page that happens. */
@Component
public class NewItems {

    public static final List<StepField> FIELDS = List.of(
            text("itemText").sentAs("text"),
            choice("itemOwner", "SERVICE").sentAs("owner"),
            day("itemDue").sentAs("due"));

    static final String KIND = "itemKind";
    private static final String AGREEMENT = "AFSPRAAK";
    private static final Map<String, String> COMMANDS =
            Map.of("ACTIEPUNT", "action-point", AGREEMENT, "agreement", "AANBEVELING", "recommendation");

    private final Commands commands;
    private final StepForms forms;
    private final Codes codes;
    private final AcceptedItems accepted;
    private final Unaccepted unaccepted;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    NewItems(
            Commands commands,
            StepForms forms,
            Codes codes,
            AcceptedItems accepted,
            Unaccepted unaccepted,
            Dates dates,
            Texts texts,
            Clock deskClock) {
        this.commands = commands;
        this.forms = forms;
        this.codes = codes;
        this.accepted = accepted;
        this.unaccepted = unaccepted;
        this.dates = dates;
        this.texts = texts;
        this.clock = deskClock;
    }

    public Form fresh() {
        return Unaccepted.anew(Form.of(Map.of(KIND, List.of("ACTIEPUNT"))));
    }

    /** An agreement is between those who made it: who makes policy notes none. */
    public Map<String, List<Choice>> choices(Reader reader) {
        var all = new LinkedHashMap<>(forms.choices(FIELDS));
        var may = reader.is("analyst") || reader.is("scanmanager");
        all.put(
                KIND,
                codes.choices("FOLLOW_UP_KIND", dates.today()).stream()
                        .filter(kind -> may || !kind.code().equals(AGREEMENT))
                        .toList());
        return all;
    }

    public List<FieldIssue> issues(Form form) {
        var issues = new ArrayList<FieldIssue>();
        if (!COMMANDS.containsKey(form.value(KIND))) {
            issues.add(new FieldIssue(KIND, texts.of("step.required.itemKind")));
        }
        issues.addAll(forms.issues(FIELDS, form));
        return issues;
    }

    /** @param meeting that it comes from; null when there is none */
    public Outcome note(Form form, UUID meeting) {
        var body = forms.body(FIELDS, form);
        if (meeting != null) {
            body.put("consultation", meeting);
        }
        if (!form.isEmpty("knelpunt")) {
            body.put("bottleneck", form.value("knelpunt"));
        }
        if (!form.isEmpty("signaal")) {
            body.put("signals", form.values("signaal"));
        }
        var outcome = Outcome.of(() ->
                commands.create("/v1/follow-up/" + COMMANDS.get(form.value(KIND)), body, form.value(Unaccepted.KEY)));
        if (outcome instanceof Outcome.Done done) {
            var values = new LinkedHashMap<>(form.typed());
            values.put(AcceptedItems.MEETING, meeting == null ? List.of() : List.of(meeting.toString()));
            accepted.remember(new Accepted(done.id(), done.version(), values, clock.instant()));
        }
        return outcome;
    }

    public Form again(Form form, Outcome outcome) {
        return unaccepted.again(form, FIELDS, outcome);
    }
}
