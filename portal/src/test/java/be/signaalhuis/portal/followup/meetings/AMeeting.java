package be.signaalhuis.portal.followup.meetings;

import tools.jackson.databind.json.JsonMapper;

/** A meeting as the query-service tells it. */
final class AMeeting {

    private AMeeting() {}

    /** @param more fields beside its state */
    static MeetingFile file(String state, String... more) {
        var json = "{\"id\": \"01a2176d-c5aa-7e48-b234-07e1169652c7\", \"version\": 3, \"kind\": \"MONITORINGOVERLEG\","
                + " \"state\": \"" + state + "\", \"plannedOn\": \"2026-12-01\","
                + " \"obligatoryParties\": [\"JEUGD\", \"POLITIE\"], \"asKnownOn\": \"2026-11-26T10:00:00Z\""
                + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}";
        return JsonMapper.builder().build().readValue(json, MeetingFile.class);
    }
}
