package be.signaalhuis.portal.lco.table;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.changing.Outcome;
import be.signaalhuis.portal.changing.Sent;
import be.signaalhuis.portal.lco.overleg.OverlegChanging;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends scores one by one: what is refused stays on the page, and the others are saved all the same. */
@Component
class StrengthsSending {

    private final OverlegChanging changing;
    private final Texts texts;

    StrengthsSending(OverlegChanging changing, Texts texts) {
        this.changing = changing;
        this.texts = texts;
    }

    /**
     * How it went.
     *
     * @param version of the file after what was saved
     * @param saved domains
     * @param wrong what is not accepted, at its domain
     * @param stopped what the service said before all were sent; null when it took its turn with each
     */
    record Result(long version, List<String> saved, List<FieldIssue> wrong, Outcome stopped) {

        boolean isDone() {
            return wrong.isEmpty() && stopped == null;
        }
    }

    Result send(UUID id, LocalDate day, List<Scoring> all, Sent sent) {
        var saved = new ArrayList<String>();
        var wrong = new ArrayList<FieldIssue>();
        long version = sent.version();
        for (var one : all.stream().filter(one -> one.isChanged(sent.form())).toList()) {
            if (one.isCorrection() && sent.form().isEmpty(one.reason())) {
                wrong.add(new FieldIssue(one.reason(), texts.of("table.scoreReason")));
                continue;
            }
            switch (send(id, day, one, sent, version)) {
                case Outcome.Done done -> {
                    version = done.version();
                    saved.add(one.domain());
                }
                case Outcome.Wrong refused -> wrong.addAll(issues(one, refused.problem()));
                case Outcome stopped -> {
                    return new Result(version, saved, wrong, stopped);
                }
            }
        }
        return new Result(version, saved, wrong, null);
    }

    private Outcome send(UUID id, LocalDate day, Scoring one, Sent sent, long version) {
        var form = sent.form();
        var body = new HashMap<String, Object>();
        body.put("measuredOn", day);
        body.put("lifeDomain", one.domain());
        body.put("score", Integer.valueOf(form.value(one.field())));
        if (one.isCorrection()) {
            body.put("reason", form.value(one.reason()));
        }
        var command = one.isCorrection() ? "strengths/corrections" : "strengths";
        var key = key(sent.key(), version, body);
        return changing.change(id, command, new Sent(form, sent.was(), version, key, ""), body, Map.of());
    }

    /** The same for the same score of the same page, so that sent twice it happens once. */
    private static String key(String page, long version, Map<String, Object> body) {
        var all = page + "\0" + version + "\0" + body.get("lifeDomain") + "\0" + body.get("score") + "\0"
                + body.get("reason");
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static List<FieldIssue> issues(Scoring one, Problem problem) {
        return problem.issues().stream()
                .map(issue ->
                        new FieldIssue(issue.name().equals("reason") ? one.reason() : one.field(), issue.detail()))
                .toList();
    }
}
