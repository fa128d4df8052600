package be.signaalhuis.portal.meldpunt.intake;

import be.signaalhuis.portal.calls.Commands;
import be.signaalhuis.portal.calls.Refusal;
import be.signaalhuis.portal.changing.Accepted;
import be.signaalhuis.portal.meldpunt.report.AcceptedReports;
import be.signaalhuis.portal.meldpunt.report.ReportForm;
import be.signaalhuis.portal.page.FieldIssue;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.util.WebUtils;

/** Turns a draft into a report, once: its id is the key under which the service knows the wish again. */
@Component
class Registration {

    private static final String OF_DRAFT = Registration.class.getName() + ".";

    private final ReportDrafts drafts;
    private final ReportForm reports;
    private final Commands commands;
    private final AcceptedReports accepted;
    private final Clock clock;

    Registration(
            ReportDrafts drafts, ReportForm reports, Commands commands, AcceptedReports accepted, Clock deskClock) {
        this.drafts = drafts;
        this.reports = reports;
        this.commands = commands;
        this.accepted = accepted;
        this.clock = deskClock;
    }

    /**
     * How it went.
     *
     * @param report id of the report; null when there is none
     * @param trouble key of what stood in the way apart from what was typed; null when nothing did
     */
    record Result(UUID report, List<FieldIssue> issues, String trouble) {

        static Result refused(List<FieldIssue> issues) {
            return new Result(null, issues, null);
        }

        static Result hindered(String trouble) {
            return new Result(null, List.of(), trouble);
        }
    }

    /** One at a time in a session, so that the second of two clicks finds what the first made. */
    Result register(UUID draft, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            return of(draft, session)
                    .map(report -> new Result(report, List.of(), null))
                    .orElseGet(() -> send(draft, session));
        }
    }

    /** The report that this draft became, as far as the session knows. */
    Optional<UUID> of(UUID draft, HttpSession session) {
        return Optional.ofNullable((UUID) session.getAttribute(OF_DRAFT + draft));
    }

    private Result send(UUID draft, HttpSession session) {
        var read = reports.read(drafts.get(draft).content().form());
        if (!read.issues().isEmpty()) {
            return Result.refused(read.issues());
        }
        try {
            var receipt = commands.create("/v1/discrimination-reports", read.body(), draft.toString());
            accepted.remember(new Accepted(receipt.id(), receipt.version(), read.coded(), clock.instant()));
            session.setAttribute(OF_DRAFT + draft, receipt.id());
            drafts.delete(draft);
            return new Result(receipt.id(), List.of(), null);
        } catch (ResourceAccessException unreachable) {
            return Result.hindered("unreachable");
        } catch (Refusal refusal) {
            return refused(refusal, read.issues(refusal.problem()));
        }
    }

    private static Result refused(Refusal refusal, List<FieldIssue> issues) {
        if (refusal.status() >= 500 || refusal.status() == 429) {
            return Result.hindered("unreachable");
        }
        if (refusal.status() == 422) {
            return Result.hindered("changedMeanwhile");
        }
        if (!refusal.isAboutInput()) {
            throw refusal;
        }
        return Result.refused(
                issues.isEmpty()
                        ? List.of(new FieldIssue(
                                "", String.valueOf(refusal.problem().detail())))
                        : issues);
    }
}
