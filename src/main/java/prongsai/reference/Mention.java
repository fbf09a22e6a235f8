package prongsai.reference;

import java.util.List;

/**
 * An agency's name in running text: a type and the longest known name behind it.
 *
 * @param start offset of the type's first character
 * @param end offset after the name, or after the type where no known name follows
 * @param printed the characters from start to end
 * @param printedType the type as printed, without white space: {@code องค์กรบริหารส่วนตำบล}
 * @param type full name of the type that is meant
 * @param slip true where the type is misprinted
 * @param shortName the known name; empty where none follows
 * @param following the Thai letters behind the type up to the next space or sign, known name or not
 * @param known true where an organisation of this type has this name
 * @param bounded true where the name is not followed by another Thai letter
 * @param commonWord true where the name is also a word of everyday language (และ, ประกอบ): hardly a mention unless more
 *     speaks for it
 * @param candidates organisations of this name, those of this type alone where there are any
 */
public record Mention(
        int start,
        int end,
        String printed,
        String printedType,
        String type,
        boolean slip,
        String shortName,
        String following,
        boolean known,
        boolean bounded,
        boolean commonWord,
        List<Organisation> candidates) {
    public Mention {
        candidates = List.copyOf(candidates);
    }

    /** Type and name, as the list spells them; the type alone where no known name follows. */
    public String fullName() {
        return type.equals(shortName) ? type : type + shortName;
    }
}
