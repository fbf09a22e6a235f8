package prongsai.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import prongsai.model.Bilingual;

/** One bundle of messages in both languages. */
public final class Messages {
    private final String bundle;
    private final Properties th;
    private final Properties en;

    private Messages(String bundle) {
        this.bundle = bundle;
        this.th = load(bundle, "th");
        this.en = load(bundle, "en");
    }

    /**
     * Reads a bundle.
     *
     * @throws IllegalArgumentException where one of its two files is not in the resources
     */
    public static Messages of(String bundle) {
        return new Messages(bundle);
    }

    /**
     * Says a message.
     *
     * @param arguments put for {@code {0}}, {@code {1}} ...; a {@link Bilingual} goes in by language
     * @throws IllegalArgumentException for a key that one of the files lacks
     */
    public Bilingual say(String key, Object... arguments) {
        return new Bilingual(fill(pattern(th, key), "th", arguments), fill(pattern(en, key), "en", arguments));
    }

    public boolean has(String key) {
        return th.containsKey(key) && en.containsKey(key);
    }

    /** All keys of the Thai file, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(th.stringPropertyNames());
    }

    private String pattern(Properties language, String key) {
        String pattern = language.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + bundle);
        }
        return pattern;
    }

    private static String fill(String pattern, String language, Object[] arguments) {
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            said.append(pattern, from, open).append(argument(pattern.substring(open + 1, close), language, arguments));
            from = close + 1;
        }
        return said.append(pattern, from, pattern.length()).toString();
    }

    private static String argument(String index, String language, Object[] arguments) {
        Object argument = arguments[Integer.parseInt(index)];
        return argument instanceof Bilingual both ? both.in(language) : String.valueOf(argument);
    }

    private static Properties load(String bundle, String language) {
        String name = "/prongsai/message/" + bundle + "_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no message file " + name);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
