package be.signaalhuis.portal.audit.verification;

import be.signaalhuis.portal.audit.AnAudit;

/** Verifications as the query-service tells them. */
public final class AVerification {

    public static final String ID = "01a2175d-0c0c-7b43-9acd-00000000000a";

    public static final String RUNNING = """
            {"id":"%s","kind":"verification","log":"events","state":"RUNNING","percent":50,"entries":617,"target":1234,
             "startedBy":"auditor","queuedAt":"2026-11-26T13:00:00Z",
             "startedAt":"2026-11-26T13:01:00Z"}
            """.formatted(ID);

    public static final String CLEAN = ended(
            "\"verdict\":\"OK\",\"findingsCount\":0,\"findings\":[],\"shreddings\":2,\"held\":{\"size\":1000,\"verdict\":\"OK\"}");

    /** Without a checkpoint that the auditor kept. */
    public static final String CLEAN_ALONE = ended("\"verdict\":\"OK\",\"findingsCount\":0,\"shreddings\":0");

    public static final String WRONG = ended("""
            "verdict":"FORKED","findingsCount":1200,"shreddings":0,"held":{"size":1000,"verdict":"FORKED"},"findings":[
              {"verdict":"ALTERED","row":417,"leaf":416,"identifier":"%s","stream":"%s","detail":"payload differs"},
              {"verdict":"MISSING","row":418,"leaf":417,"identifier":"%s"},
              {"verdict":"FORKED"}]""".formatted(ID, AnAudit.STREAM, ID));

    public static final String FAILED = """
            {"id":"%s","kind":"verification","log":"events","state":"FAILED","percent":10,"entries":100,"target":1234,
             "findingsCount":0,"shreddings":0,"startedBy":"auditor","queuedAt":"2026-11-26T13:00:00Z",
             "startedAt":"2026-11-26T13:01:00Z","endedAt":"2026-11-26T13:02:00Z","failure":"storeAway"}
            """.formatted(ID);

    private AVerification() {}

    public static String list(String... verifications) {
        return "{\"items\":[" + String.join(",", verifications) + "]}";
    }

    private static String ended(String outcome) {
        return """
                {"id":"%s","kind":"verification","log":"events","state":"DONE","percent":100,"entries":1234,
                 "target":1234,%s,"checkpoint":{"size":1234,"root":"CsUYapGG","issuedAt":"2026-11-26T12:58:00Z"},
                 "startedBy":"auditor","queuedAt":"2026-11-26T13:00:00Z","startedAt":"2026-11-26T13:01:00Z",
                 "endedAt":"2026-11-26T13:02:00Z"}
                """.formatted(ID, outcome);
    }
}
