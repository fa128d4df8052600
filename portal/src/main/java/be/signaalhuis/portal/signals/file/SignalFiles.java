package be.signaalhuis.portal.signals.file;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.changing.AskedFiles;
import be.signaalhuis.portal.signals.signal.AcceptedSignals;
import org.springframework.stereotype.Component;

/** Asks for the file of a signal. */
@Component
class SignalFiles extends AskedFiles<SignalFile> {

    SignalFiles(Questions questions, AcceptedSignals accepted) {
        super(questions, accepted, SignalFile.class, "/v1/signals/{id}");
    }
}
