package be.signaalhuis.query.export;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page as a tree: nothing is parsed, so that no text of it can become markup or fetch something. */
public final class Xhtml {

    private final Document document;
    private final Element head;
    private final Element body;

    /** @param subject what a reader's program tells of the document besides its title */
    public Xhtml(Locale language, String title, String subject, String css) {
        this.document = document();
        var html = document.createElement("html");
        html.setAttribute("lang", language.getLanguage());
        document.appendChild(html);
        this.head = add(html, "head");
        add(head, "title", title);
        add(head, "meta", "", "name", "subject", "content", subject);
        add(head, "style", css, "type", "text/css");
        this.body = add(html, "body");
    }

    public Element head() {
        return head;
    }

    public Element body() {
        return body;
    }

    /** @param attributes names and values in turn */
    public Element add(Element parent, String name, String text, String... attributes) {
        var element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        if (!text.isEmpty()) {
            element.appendChild(document.createTextNode(text));
        }
        parent.appendChild(element);
        return element;
    }

    public Element add(Element parent, String name) {
        return add(parent, name, "");
    }

    Document tree() {
        return document;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
