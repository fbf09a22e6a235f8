package prongsai.read.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The marks that a browser prints in front of the items of one list. */
final class ListMarks {
    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*([^;]+)");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    /** CSS Counter Styles 3 names {@code thai} for digits only. */
    private final String kind;

    private int next;

    ListMarks(Element list) {
        this.kind = kind(list);
        this.next = number(list.attr("start"), 1);
    }

    /** The mark of the next item with a space behind it; empty where the list prints none. */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + 1;
        return switch (kind) {
            case "none" -> "";
            case "bullet" -> "• ";
            case "thai" -> thai(number) + ". ";
            case "lower-alpha" -> letters(number) + ". ";
            case "upper-alpha" -> letters(number).toUpperCase(Locale.ROOT) + ". ";
            case "lower-roman" -> roman(number) + ". ";
            case "upper-roman" -> roman(number).toUpperCase(Locale.ROOT) + ". ";
            default -> number + ". ";
        };
    }

    private static String kind(Element list) {
        Matcher style = STYLE.matcher(list.attr("style").toLowerCase(Locale.ROOT));
        String css = style.find() ? style.group(1).strip() : "";
        for (String word : css.split("\\s+")) {
            switch (word) {
                case "none", "thai", "lower-roman", "upper-roman", "decimal" -> {
                    return word;
                }
                case "disc", "circle", "square" -> {
                    return "bullet";
                }
                case "lower-alpha", "lower-latin" -> {
                    return "lower-alpha";
                }
                case "upper-alpha", "upper-latin" -> {
                    return "upper-alpha";
                }
                default -> {}
            }
        }
        if (!list.normalName().equals("ol")) {
            return "bullet";
        }
        return switch (list.attr("type")) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches("-?\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
    }

    private static String thai(int number) {
        return Integer.toString(number)
                .chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '๐' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? Integer.toString(number) : letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMAN[i]);
            }
        }
        return roman.toString();
    }
}
