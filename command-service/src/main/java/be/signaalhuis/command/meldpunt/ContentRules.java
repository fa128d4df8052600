package be.signaalhuis.command.meldpunt;

import be.signaalhuis.command.checking.CodeCheck;
import be.signaalhuis.events.codes.Code;
import be.signaalhuis.events.codes.CodeListName;
import be.signaalhuis.events.meldpunt.Facts;
import be.signaalhuis.events.meldpunt.Ground;
import be.signaalhuis.events.meldpunt.ReportContent;
import be.signaalhuis.events.meldpunt.Reporter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.regex.Pattern;

/** What must hold for a report as it stands, whoever wrote it and however it came in. */
final class ContentRules {

    private static final int MOST_GROUNDS = 20;
    private static final Code ANONYMOUS = Code.of("ANONIEM");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");

    private final CodeCheck check;
    private final ReportContent content;
    private final LocalDate today;

    ContentRules(CodeCheck check, ReportContent content, LocalDate today) {
        this.check = check;
        this.content = content;
        this.today = today;
    }

    CodeCheck check() {
        dates();
        received("channel", CodeListName.CHANNEL, content.channel(), true);
        received("reporterRole", CodeListName.REPORTER_ROLE, content.reporterRole(), true);
        received("expectation", CodeListName.EXPECTATION, content.expectation(), false);
        received("residence.municipality", CodeListName.MUNICIPALITY, content.residence(), false);
        if (check.required("facts", content.facts())) {
            facts(content.facts());
        }
        grounds();
        ofFacts("domain", CodeListName.DOMAIN, content.domain(), true);
        ofFacts("behaviour", CodeListName.BEHAVIOUR, content.behaviour(), false);
        people();
        ConsentRules.check(check, content.consents(), today);
        return check;
    }

    private void dates() {
        if (check.required("receivedOn", content.receivedOn())) {
            check.date("receivedOn", content.receivedOn(), today);
        }
    }

    private void facts(Facts facts) {
        ofFacts("facts.municipality", CodeListName.MUNICIPALITY, facts.municipality(), true);
        check.date("facts.occurredFrom", facts.occurredFrom(), today);
        check.date("facts.occurredUntil", facts.occurredUntil(), today);
        if (facts.occurredUntil() != null) {
            check.required("facts.occurredFrom", facts.occurredFrom());
        }
        check.order("facts.occurredUntil", facts.occurredUntil(), facts.occurredFrom(), "facts.occurredFrom");
        check.order("receivedOn", content.receivedOn(), facts.occurredFrom(), "facts.occurredFrom");
        check.order("receivedOn", content.receivedOn(), facts.occurredUntil(), "facts.occurredUntil");
        check.code("facts.area", CodeListName.AREA, facts.area(), null, null);
        if (facts.area() != null
                && facts.municipality() != null
                && !facts.area().value().startsWith(facts.municipality().value())) {
            check.add("facts.area", "areaElsewhere");
        }
        check.text("facts.place", facts.place(), 500);
        check.text("facts.description", facts.description(), 20_000);
    }

    private void grounds() {
        if (check.required("mainGround", content.mainGround())) {
            ground("mainGround", content.mainGround());
        }
        if (content.additionalGrounds().size() > MOST_GROUNDS) {
            check.add("additionalGrounds", "tooMany", MOST_GROUNDS);
            return;
        }
        var seen = new HashSet<Code>();
        if (content.mainGround() != null) {
            seen.add(content.mainGround().code());
        }
        for (int i = 0; i < content.additionalGrounds().size(); i++) {
            var ground = content.additionalGrounds().get(i);
            ground("additionalGrounds[" + i + "]", ground);
            if (ground.code() != null && !seen.add(ground.code())) {
                check.add(
                        "additionalGrounds[" + i + "].code",
                        "groundTwice",
                        ground.code().value());
            }
        }
    }

    private void ground(String field, Ground ground) {
        var code = field.equals("mainGround") ? field : field + ".code";
        if (check.required(code, ground.code())) {
            ofFacts(code, CodeListName.GROUND, ground.code(), true);
        }
        ofFacts(field + ".link", CodeListName.GROUND_LINK, ground.link(), false);
    }

    private void people() {
        var reporter = content.reporter();
        if (reporter != null
                && ANONYMOUS.equals(content.reporterRole())
                && reporter.value().filter(Reporter::isIdentified).isPresent()) {
            check.add("reporter", "anonymousWithIdentity");
        }
        if (reporter != null && reporter.ciphertext().isEmpty()) {
            reporter.value().ifPresent(this::reporter);
        }
        if (content.otherParty() != null) {
            ofFacts(
                    "otherParty.kind",
                    CodeListName.OTHER_PARTY_KIND,
                    content.otherParty().kind(),
                    false);
            check.text("otherParty.name", content.otherParty().name(), 200);
        }
    }

    private void reporter(Reporter reporter) {
        check.text("reporter.name", reporter.name(), 200);
        check.text("reporter.phone", reporter.phone(), 50);
        check.text("reporter.email", reporter.email(), 254);
        if (reporter.email() != null && !EMAIL.matcher(reporter.email()).matches()) {
            check.add("reporter.email", "emailInvalid");
        }
        if (reporter.language() != null
                && !LANGUAGE.matcher(reporter.language()).matches()) {
            check.add("reporter.language", "languageInvalid");
        }
    }

    /** Codes about the conversation are those of the day it took place. */
    private void received(String field, CodeListName list, Code code, boolean required) {
        if (!required || check.required(field, code)) {
            check.code(field, list, code, content.receivedOn(), content.receivedOn());
        }
    }

    /** Codes about the facts are those of the days of the facts: a report of 2009 keeps the list of 2009. */
    private void ofFacts(String field, CodeListName list, Code code, boolean required) {
        if (!required || check.required(field, code)) {
            check.code(field, list, code, content.factsFrom(), content.factsUntil());
        }
    }
}
