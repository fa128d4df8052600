package be.signaalhuis.portal.meldpunt.file;

import be.signaalhuis.portal.history.AHistory;
import be.signaalhuis.portal.history.Timeline;
import be.signaalhuis.portal.meldpunt.report.AReport;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A file as the query-service tells it, and what reads it. */
final class AFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AFile() {}

    static ReportFile corrected() {
        return JSON.readValue("""
                {"id": "01a21680-ae1f-7291-9b04-dcaf80ada48b", "version": 1, "status": "REGISTERED",
                 "outsideServiceArea": false, "receivedOn": "2026-11-20", "channel": "TELEFOON",
                 "reporterRole": "SLACHTOFFER", "reporter": {"name": "Els", "phone": "089"},
                 "facts": {"municipality": "71016", "occurredFrom": "2026-11-18", "place": {"erased": true},
                           "description": "Een regel\\nen nog een"},
                 "residence": {"municipality": "71002"}, "mainGround": "HUIDSKLEUR", "mainGroundLink": "WERKELIJK",
                 "additionalGrounds": [{"code": "GESLACHT", "link": "VERMEEND"}], "domain": "WERK",
                 "otherParty": {"kind": "BEDRIJF", "name": "Bar De Markt"},
                 "consents": [{"purpose": "DOORGEVEN", "givenOn": "2026-11-20", "source": "MONDELING"}],
                 "timeline": [
                  {"sequence": 0, "recordedAt": "2026-11-20T09:00:00Z", "what": "DiscriminationReportRegistered",
                   "actor": "intake", "role": "intake", "organisation": "meldpunt-71016"},
                  {"sequence": 1, "recordedAt": "2026-11-21T09:00:00Z", "what": "DiscriminationReportCorrected",
                   "actor": "amina", "role": "intake", "organisation": "elders", "reason": "verduidelijkt",
                   "changes": [
                    {"field": "facts.occurredFrom", "before": "2026-11-17", "after": "2026-11-18"},
                    {"field": "facts.place", "before": {"erased": true}, "after": {"erased": true}},
                    {"field": "reporter", "before": {"name": "Els"}, "after": {"name": "Els", "phone": "089"}},
                    {"field": "mainGround", "before": {"code": "RAS", "link": "VERMEEND"},
                     "after": {"code": "HUIDSKLEUR", "link": "WERKELIJK"}},
                    {"field": "additionalGrounds", "before": [],
                     "after": [{"code": "GESLACHT", "link": "VERMEEND"}]},
                    {"field": "consents", "before": [{"purpose": "CONTACT_MELDER"}],
                     "after": [{"purpose": "DOORGEVEN"}]},
                    {"field": "domain", "after": "WERK"}]}],
                 "asKnownOn": "2026-11-26T13:00:00Z"}
                """, ReportFile.class);
    }

    static FileValues values() {
        return new FileValues(AReport.DATES);
    }

    static FileSummary summary() {
        return new FileSummary(AReport.summary(), AReport.CODES);
    }

    static List<Timeline.Told> timeline(ReportFile file) {
        return AHistory.timeline(AReport.CODES).of(file.timeline(), new ChangeWords(AReport.summary())::of);
    }

    static List<String> texts(List<FileSummary.Group> groups, String field) {
        return row(groups, field).texts();
    }

    static FileSummary.Row row(List<FileSummary.Group> groups, String field) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, List<String>> with(Map<String, List<String>> values, String field, String... changed) {
        var all = new java.util.HashMap<>(values);
        all.put(field, List.of(changed));
        return all;
    }
}
