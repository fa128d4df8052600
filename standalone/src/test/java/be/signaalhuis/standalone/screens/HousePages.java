package be.signaalhuis.standalone.screens;

import java.util.List;
import java.util.stream.Stream;

/** What everybody has: where one begins, help, and pages for what goes wrong. */
final class HousePages {

    private static final List<String> HELP = List.of(
            "home",
            "search",
            "intake",
            "drafts",
            "worklist",
            "file",
            "conflict",
            "figures",
            "import",
            "scan",
            "area",
            "why",
            "areamap",
            "scans",
            "examples",
            "signal",
            "signals",
            "signalFile",
            "bottlenecks",
            "meetings",
            "meeting",
            "items",
            "moments",
            "followUpYear",
            "lcoStart",
            "lcoOpen",
            "lcoFile",
            "lcoMeeting",
            "lcoTable",
            "lcoAgreements",
            "lcoYear",
            "lcoMine",
            "audit",
            "auditVerification",
            "auditReplay",
            "auditCheckpoints",
            "auditEvents",
            "auditFile",
            "auditLooks",
            "auditFigure",
            "processing",
            "keyboard");

    private HousePages() {}

    static Stream<Page> all() {
        return Stream.concat(
                Stream.of(
                        Page.at("help", Page.NOBODY, "/hulp"),
                        Page.at("accessibility", Page.NOBODY, "/toegankelijkheid"),
                        Page.at("login failed", Page.NOBODY, "/aanmelden-mislukt"),
                        Page.at("home", "intake", "/"),
                        Page.at("home of the analyst", "analyst", "/"),
                        Page.at("home of the manager of the scan", "scanmanager", "/"),
                        Page.at("home of who makes policy", "policy", "/"),
                        Page.at("home of the coordinator of families", "lco", "/"),
                        Page.at("home of a care partner", "partner", "/"),
                        Page.at("home of the data protection officer", "dpo", "/"),
                        Page.at("home of the administrator", "admin", "/"),
                        Page.at("no such page", "intake", "/bestaat-niet")),
                HELP.stream().map(screen -> Page.at("help on " + screen, Page.NOBODY, "/hulp/" + screen)));
    }
}
