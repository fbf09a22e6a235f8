package prongsai.read.block;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of Word's fields, which DOCX, RTF and Word 97 share. */
public final class FieldCode {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private FieldCode() {}

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
