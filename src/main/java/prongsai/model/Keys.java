package prongsai.model;

import java.util.Locale;

/** Names of constants as JSON prints them. */
public final class Keys {
    private Keys() {}

    /** {@code NOT_DONE} gives {@code not-done}. */
    public static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code FOLLOW_UP} gives {@code followUp}. */
    public static String camel(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
