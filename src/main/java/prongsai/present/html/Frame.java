package prongsai.present.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.message.Messages;
import prongsai.model.Bilingual;
import prongsai.present.Words;

/**
 * What all pages of a server have around them: the name, the way to the other pages, the switch of the language. Style
 * sheet, script and fonts are {@link ServedAssets}; nothing stands inline.
 */
public final class Frame {
    private final Templates templates = new Templates();
    private final Words words = new Words();
    private final Messages messages = Messages.of("serve");
    private final String token;
    private final List<Entry> entries;

    /**
     * Frames the pages of one server.
     *
     * @param token stands in every form, so that the server knows its own
     * @param entries the pages that one may go to from every page; none where there is only one
     */
    public Frame(String token, List<Entry> entries) {
        this.token = token;
        this.entries = List.copyOf(entries);
    }

    /**
     * A page that one may go to from every page.
     *
     * @param key its name is {@code nav.KEY} of the bundle {@code serve}
     * @param path its address
     */
    public record Entry(String key, String path) {}

    /**
     * What stands around one page.
     *
     * @param title of the browser's tab
     * @param heading of the page
     * @param current key of the entry that the page belongs to; empty for none
     * @param entries the ways to other pages
     * @param token of forms
     */
    public record Around(Bilingual title, Bilingual heading, String current, List<Entry> entries, String token) {}

    Messages messages() {
        return messages;
    }

    Words words() {
        return words;
    }

    String token() {
        return token;
    }

    /**
     * Renders a page.
     *
     * @param current key of the entry that the page belongs to
     * @param parameters what the template takes beside {@code f}, {@code m} and {@code w}
     */
    String page(String template, String current, Bilingual title, Bilingual heading, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("f", new Around(title, heading, current, entries, token));
        all.put("m", messages);
        all.put("w", words);
        return templates.render(template, all);
    }

    /**
     * A page that says one thing and leads back.
     *
     * @param key of the bundle {@code serve}
     */
    public String message(String key, Object... arguments) {
        return said(messages.say(key, arguments));
    }

    /** A page that says what is the matter and leads back. */
    public String said(Bilingual said) {
        return page("servedmessage.jte", "", said, messages.say("message.heading"), Map.of("said", said));
    }
}
