package be.signaalhuis.portal.calls;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a service refused (RFC 9457), in the reader's language.
 *
 * @param type URN that ends in a stable code
 * @param issues what is wrong with which field; empty when nothing she typed is
 * @param currentVersion of the file that somebody changed meanwhile; otherwise null
 */
public record Problem(String type, String title, String detail, List<Issue> issues, Long currentVersion) {

    private static final Problem UNTOLD = new Problem("urn:problem-type:signaalhuis:unknown", null, null, null, null);

    /** @param name path of the field in the body that was sent, such as {@code facts.occurredFrom} */
    public record Issue(String name, String code, String detail) {}

    public Problem {
        type = type == null ? "" : type;
        issues = issues == null ? List.of() : List.copyOf(issues);
    }

    public String code() {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    static Problem in(byte[] body, JsonMapper json) {
        try {
            return body.length == 0 ? UNTOLD : json.readValue(body, Problem.class);
        } catch (JacksonException notAProblem) {
            return UNTOLD;
        }
    }
}
