package prongsai.present.html;

import java.util.Map;
import java.util.function.Predicate;
import prongsai.model.Bilingual;

/** Pages of a server on which a report or a draft stands beside those that it shares words with. */
final class SharedPages {
    private SharedPages() {}

    /**
     * Where one came from.
     *
     * @param path address of the report or of the result
     * @param says what leads there
     * @param ofIndex whether it is a report of the index, which has other pages too
     */
    record Home(String path, Bilingual says, boolean ofIndex) {}

    /**
     * All texts.
     *
     * @param entry key of the entry that the page belongs to
     * @param linked whether a report of this id has a page here
     */
    static String all(
            Frame frame, String entry, Bilingual title, SharedView view, Home home, Predicate<String> linked) {
        return frame.page(
                "sharedpage.jte",
                entry,
                title,
                title,
                Map.of("v", view, "home", home.path, "homeSays", home.says, "linked", linked, "ofIndex", home.ofIndex));
    }

    /**
     * One text, word by word.
     *
     * @param entry key of the entry that the page belongs to
     */
    static String one(Frame frame, String entry, Bilingual title, PassagePage page, Home home) {
        return frame.page(
                "passagepage.jte", entry, title, title, Map.of("p", page, "home", home.path, "homeSays", home.says));
    }
}
