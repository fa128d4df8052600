package be.signaalhuis.query.audit.tree.outlets;

import be.signaalhuis.eventstore.merkle.Checkpoint;
import be.signaalhuis.query.audit.tree.CheckpointNote;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Mail boxes outside. A mail holds the note and nothing else; sent again after a crash it has the same Message-ID, by
 * which a mail box knows it.
 */
final class MailOutlet implements CheckpointOutlet {

    private final JavaMailSender mail;
    private final OutletSettings.Mail settings;

    MailOutlet(JavaMailSender mail, OutletSettings.Mail settings) {
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean takesEach() {
        return false;
    }

    @Override
    public Duration pause() {
        return settings.every();
    }

    @Override
    public void publish(Checkpoint checkpoint) throws IOException {
        try {
            mail.send(message(checkpoint));
        } catch (MailException | MessagingException e) {
            throw new IOException("no mail was sent", e);
        }
    }

    private MimeMessage message(Checkpoint checkpoint) throws MessagingException {
        var outside = CheckpointNote.read(checkpoint.note()).orElseThrow();
        var message = mail.createMimeMessage();
        message.setFrom(settings.from());
        for (var address : settings.to()) {
            message.addRecipients(MimeMessage.RecipientType.TO, address);
        }
        message.setHeader("Message-ID", id(outside));
        message.setSubject(outside.origin() + " " + outside.size());
        message.setSentDate(Date.from(checkpoint.issuedAt()));
        message.setText(checkpoint.note(), StandardCharsets.UTF_8.name());
        return message;
    }

    private static String id(CheckpointNote outside) {
        var same = outside.origin() + "\n" + outside.size() + "\n" + outside.root();
        var host = outside.origin().replaceAll("/.*", "");
        return "<" + UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)) + "@" + host + ">";
    }
}
