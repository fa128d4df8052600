package be.signaalhuis.portal.meldpunt.report;

import be.signaalhuis.portal.calls.Problem;
import be.signaalhuis.portal.page.FieldIssue;
import be.signaalhuis.portal.page.Form;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report as it was read from a form.
 *
 * @param body of the command, as far as the form goes
 * @param issues what the portal itself sees
 * @param coded the values of the form, with the codes of what was typed clearly
 * @param groundRows the row on the page of each additional ground in the body, for empty rows are not sent
 */
public record ReportRead(
        Map<String, Object> body, List<FieldIssue> issues, Map<String, List<String>> coded, List<Integer> groundRows) {

    private static final Pattern ADDITIONAL = Pattern.compile("additionalGrounds\\[(\\d+)](\\.link)?.*");
    private static final Pattern CONSENT = Pattern.compile("consents\\[\\d+](\\.source|\\.givenOn)?.*");
    private static final Map<String, String> WHOLE = Map.of(
            "reporter", "reporter.name",
            "facts", "facts.municipality",
            "residence", "residence.municipality",
            "mainGround.code", "mainGround",
            "otherParty", "otherParty.name");

    public ReportRead {
        issues = List.copyOf(issues);
        coded = Map.copyOf(coded);
        groundRows = List.copyOf(groundRows);
    }

    /** What is wrong with the fields of one part. */
    public List<FieldIssue> issues(Part part) {
        return issues.stream().filter(issue -> part.has(issue.field())).toList();
    }

    /** The service's objections at the fields of the page, each once. */
    public List<FieldIssue> issues(Problem problem) {
        return problem.issues().stream()
                .map(issue -> new FieldIssue(field(issue.name()), issue.detail()))
                .distinct()
                .toList();
    }

    /** The form with its clear values as codes, which every language can read again. */
    public Form settled() {
        return new Form(coded, issues);
    }

    /** The field of the page for a name that the service gives, such as {@code additionalGrounds[0].code}. */
    String field(String name) {
        var ground = ADDITIONAL.matcher(name);
        if (ground.matches()) {
            var index = Integer.parseInt(ground.group(1));
            var row = index < groundRows.size() ? groundRows.get(index) : index;
            return ground.group(2) == null ? row(row) : row("additionalGrounds.link", row);
        }
        var consent = CONSENT.matcher(name);
        if (consent.matches()) {
            return ".source".equals(consent.group(1))
                    ? "consentSource"
                    : ".givenOn".equals(consent.group(1)) ? "receivedOn" : "consents";
        }
        return WHOLE.getOrDefault(name, name);
    }

    static String row(int row) {
        return row("additionalGrounds", row);
    }

    /** The id on the page of one of several rows: the first has the name of the field itself. */
    private static String row(String field, int row) {
        return row == 0 ? field : field + "-" + row;
    }
}
