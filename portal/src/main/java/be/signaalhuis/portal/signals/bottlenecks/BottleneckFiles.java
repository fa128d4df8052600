package be.signaalhuis.portal.signals.bottlenecks;

import be.signaalhuis.portal.calls.Questions;
import be.signaalhuis.portal.changing.AskedFiles;
import org.springframework.stereotype.Component;

/** Asks for the file of a bottleneck. */
@Component
class BottleneckFiles extends AskedFiles<BottleneckFile> {

    BottleneckFiles(Questions questions, AcceptedBottlenecks accepted) {
        super(questions, accepted, BottleneckFile.class, "/v1/bottlenecks/{id}");
    }
}
