package prongsai.read.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.read.glyph.SymbolFonts;

/** The codes of Word's fields, which DOCX, RTF and Word 97 share. */
public final class FieldCode {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static final Pattern SYMBOL =
            Pattern.compile("SYMBOL\\s+(0x[0-9a-f]{1,4}|\\d{1,5}).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FONT = Pattern.compile("\\\\f\\s*(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUTTON =
            Pattern.compile("(?:MACRO|GOTO)BUTTON\\s+\\S+\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FieldCode() {}

    /** What a field without a result prints: the character of SYMBOL, the words of a button; else nothing. */
    public static String shown(String code) {
        String stripped = code.strip();
        Matcher symbol = SYMBOL.matcher(stripped);
        if (symbol.matches()) {
            int character = Integer.decode(symbol.group(1).replaceFirst("^0+(?=\\d)", ""));
            Matcher named = FONT.matcher(stripped);
            String font = named.find()
                    ? Optional.ofNullable(named.group(1)).orElseGet(() -> String.valueOf(named.group(2)))
                    : "";
            return SymbolFonts.draw(font, character).orElseGet(() -> Character.toString(character));
        }
        Matcher button = BUTTON.matcher(stripped);
        return button.matches() ? button.group(1).strip() : "";
    }

    /** The address of a HYPERLINK field that leads out of the document. */
    public static Optional<String> url(String code) {
        String stripped = code.strip();
        if (!stripped.regionMatches(true, 0, "HYPERLINK", 0, 9)) {
            return Optional.empty();
        }
        String url = "";
        String anchor = "";
        String option = "";
        Matcher token = TOKEN.matcher(stripped.substring(9));
        while (token.find()) {
            String word = Optional.ofNullable(token.group(1)).orElse(token.group());
            if (option.isEmpty() && token.group(1) == null && word.startsWith("\\")) {
                option = word.matches("\\\\[lotst]") ? word : "";
            } else {
                url = option.isEmpty() && url.isEmpty() ? word : url;
                anchor = option.equals("\\l") ? "#" + word : anchor;
                option = "";
            }
        }
        return url.isEmpty() ? Optional.empty() : Optional.of(url.replace("\\\\", "\\") + anchor);
    }
}
