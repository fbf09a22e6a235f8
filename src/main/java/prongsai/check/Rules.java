package prongsai.check;

import java.lang.reflect.InvocationTargetException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.message.Messages;

/**
 * All rules. A rule is found by its words in the message files: {@code item-missing.when} stands for the class
 * {@code prongsai.check.rule.ItemMissing}, so that a new rule is named nowhere else.
 */
public final class Rules {
    /** Rules that say something only where it is known what the report shares with others. */
    public static final Set<String> OF_SHARED_WORDS = Set.of("shared-passage", "shared-template");

    /** Version of the rules; a change in what they find raises it. */
    public static final String VERSION = "1";

    private static final String WHEN = ".when";

    private Rules() {}

    /** The messages of this room. */
    static Messages words() {
        return Words.MESSAGES;
    }

    /** All rules, by id. */
    public static List<Rule> all() {
        return Words.RULES;
    }

    public static Optional<Rule> of(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static final class Words {
        static final Messages MESSAGES = Messages.of("check");
        static final List<Rule> RULES = MESSAGES.keys().stream()
                .filter(key -> key.endsWith(WHEN))
                .map(key -> rule(key.substring(0, key.length() - WHEN.length())))
                .sorted(Comparator.comparing(Rule::id))
                .toList();

        private Words() {}
    }

    private static Rule rule(String id) {
        StringBuilder name = new StringBuilder("prongsai.check.rule.");
        for (String word : id.split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        try {
            return Class.forName(name.toString())
                    .asSubclass(Rule.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("the messages name a rule " + id + " that has no class " + name, e);
        }
    }
}
