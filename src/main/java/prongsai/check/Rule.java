package prongsai.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import prongsai.model.Severity;

/**
 * One thing that reports are checked for. An implementation lives in {@code prongsai.check.rule}, has a public
 * constructor without arguments, keeps no state, and has its words in the message files under its {@link #id()}:
 * {@code ID.title}, {@code ID.when}, {@code ID.message}, {@code ID.suggestion}.
 */
public interface Rule {
    /** The id that findings carry: the class name in kebab-case, {@code AnswerOfOtherItem}: {@code answer-of-other-item}. */
    default String id() {
        return Pattern.compile("(?<=[a-z])([A-Z])")
                .matcher(getClass().getSimpleName())
                .replaceAll("-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** How grave its findings are, unless a {@link Hit} says otherwise. */
    Severity severity();

    /** What it needs and this report does not give; where present, {@link #check} is not asked. */
    default Optional<Lack> lack(CheckContext context) {
        return Optional.empty();
    }

    /** What it lacked for a part of the report that it was asked about: there it stays silent. */
    default Optional<Lack> partLack(CheckContext context) {
        return Optional.empty();
    }

    /** All that it finds, in any order. */
    List<Hit> check(CheckContext context);
}
