package be.signaalhuis.portal.audit.replays;

import be.signaalhuis.portal.audit.AnAudit;

/** Replays as the query-service tells them. */
public final class AReplay {

    public static final String ID = "01a2175d-0c0c-7b43-9acd-00000000000b";

    public static final String RUNNING = replay("RUNNING", "\"percent\":35");
    public static final String CANCELLED = replay("CANCELLED", "\"percent\":35,\"endedAt\":\"2026-11-26T13:02:00Z\"");
    public static final String SAME =
            replay("DONE", "\"percent\":100,\"differences\":0,\"rows\":[],\"endedAt\":\"2026-11-26T13:02:00Z\"");
    public static final String OTHER = replay("DONE", """
            "percent":100,"differences":2,"endedAt":"2026-11-26T13:02:00Z","rows":[
              {"table":"annual_report_row","stream":"%s","position":417,"kind":"OTHER","columns":["closed_on","status"]},
              {"table":"annual_report_row","kind":"ONLY_LIVE"}]""".formatted(AnAudit.STREAM));

    private AReplay() {}

    public static String failed(String failure) {
        return replay("FAILED", "\"percent\":35,\"failure\":\"" + failure + "\",\"endedAt\":\"2026-11-26T13:02:00Z\"");
    }

    public static String list(String... replays) {
        return "{\"items\":[" + String.join(",", replays) + "]}";
    }

    private static String replay(String state, String outcome) {
        return """
                {"id":"%s","kind":"replay","view":"meldpunt-annual-report","state":"%s","phase":"LOAD",
                 "position":1234,%s,"startedBy":"auditor","queuedAt":"2026-11-26T13:00:00Z",
                 "startedAt":"2026-11-26T13:01:00Z"}
                """.formatted(ID, state, outcome);
    }
}
