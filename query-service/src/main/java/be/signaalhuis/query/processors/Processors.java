package be.signaalhuis.query.processors;

import be.signaalhuis.query.processors.LogPlaces.LogPlace;
import be.signaalhuis.query.processors.ViewState.Activity;
import be.signaalhuis.query.processors.ViewTokens.ViewToken;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.stereotype.Component;

/** Tells how far the views are, in two statements for any number of them. */
@Component
class Processors {

    private final EventProcessingConfiguration processing;
    private final ViewTokens tokens;
    private final LogPlaces log;
    private final Failures failures;

    Processors(EventProcessingConfiguration processing, ViewTokens tokens, LogPlaces log, Failures failures) {
        this.processing = processing;
        this.tokens = tokens;
        this.log = log;
        this.failures = failures;
    }

    Set<String> names() {
        return processing.eventProcessors().keySet();
    }

    /** The tokens are read before the log, so that no view is ahead of it. */
    ViewStates all() {
        var stored = tokens.byView();
        var views = names().stream()
                .map(view -> stored.getOrDefault(view, ViewToken.none(view)))
                .sorted(Comparator.comparing(ViewToken::view))
                .toList();
        var places = log.of(views.stream().map(ViewToken::position).toList());
        List<ViewState> states = views.stream()
                .map(view -> state(view, places.get(view.position())))
                .toList();
        var any = places.values().stream().findAny();
        return new ViewStates(
                any.map(LogPlace::head).orElse(0L), any.map(LogPlace::headAt).orElse(null), states);
    }

    private ViewState state(ViewToken token, LogPlace place) {
        var failure = failures.of(token.view());
        return new ViewState(
                token.view(),
                activity(token),
                token.position(),
                place.seenAt(),
                place.head(),
                Math.max(0, place.head() - token.position()),
                place.age(),
                token.position() >= place.head(),
                token.replaying(),
                token.percent(),
                failure.map(Failures.Failure::since).orElse(null),
                failure.map(Failures.Failure::kind).orElse(null));
    }

    private Activity activity(ViewToken token) {
        if (failures.of(token.view()).isPresent() || isInError(token.view())) {
            return Activity.FAILING;
        }
        return token.claimed() ? Activity.RUNNING : Activity.STOPPED;
    }

    private boolean isInError(String view) {
        return processing
                .eventProcessor(view, StreamingEventProcessor.class)
                .filter(processor -> processor.isRunning() && processor.isError())
                .isPresent();
    }
}
