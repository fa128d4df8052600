package be.signaalhuis.portal.audit.checkpoints;

import be.signaalhuis.portal.calls.LargeFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Passes on what a log holds, as a file that proves itself. */
@Component
class Bundles {

    private static final MediaType LINES = new MediaType("application", "x-ndjson");

    private final LargeFiles files;

    Bundles(LargeFiles files) {
        this.files = files;
    }

    void passOn(BundleForm asked, HttpServletResponse reader) {
        var path = new StringBuilder("/v1/audit/bundle?log={log}");
        var values = new ArrayList<Object>(List.of(asked.log().code()));
        if (asked.from() != null) {
            path.append("&from={from}");
            values.add(asked.from());
        }
        if (asked.until() != null) {
            path.append("&until={until}");
            values.add(asked.until());
        }
        files.passOn(reader, LINES, path.toString(), values.toArray());
    }
}
