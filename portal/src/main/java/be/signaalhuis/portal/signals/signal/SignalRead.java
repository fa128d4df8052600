package be.signaalhuis.portal.signals.signal;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.page.FieldIssue;
import java.util.List;
import java.util.Map;

/**
 * A signal as it was read from a form.
 *
 * @param body for the service
 * @param issues everything that is wrong with what was filled in
 */
public record SignalRead(Map<String, Object> body, List<FieldIssue> issues) {

    /** What the service has against it, at the fields of the page. */
    public static List<FieldIssue> issues(Problem problem) {
        return problem.issues().stream()
                .map(issue -> new FieldIssue(field(issue.name()), issue.detail()))
                .distinct()
                .toList();
    }

    private static String field(String name) {
        return name.equals("grading") ? SignalFields.GRADE_SOURCE : name;
    }
}
