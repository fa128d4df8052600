package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.audit.AnAudit;

/** Checkpoints as the query-service tells them. */
public final class ACheckpoint {

    public static final String FEED = """
            {"items":[
              {"log":"events","size":1234,"root":"CsUYapGG","issuedAt":"2026-11-26T12:58:00Z","note":%s,
               "key":"events+2+new","cosignatures":[{"witness":"getuige.example","at":"2026-11-26T13:00:00Z"}],
               "timeStamp":{"authority":"tsa.example","at":"2026-11-26T13:00:00Z"},
               "published":[{"outlet":"map","at":"2026-11-26T12:59:00Z"}]},
              {"log":"events","size":1000,"root":"CsUYapGF","issuedAt":"2026-11-26T12:50:00Z","note":%s,
               "key":"events+2+new","cosignatures":[],"published":[]}],"next":"verder=="}
            """.formatted(AnAudit.json(AnAudit.NOTE), AnAudit.json(AnAudit.NOTE));

    private ACheckpoint() {}
}
