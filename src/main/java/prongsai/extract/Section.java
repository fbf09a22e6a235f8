package prongsai.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.text.Numerals;

/**
 * The heading under which rows stand: ตัวชี้วัดที่ 9, ตัวชี้วัดย่อยที่ 9.1.
 *
 * @param indicator number of the indicator
 * @param subIndicator number of the sub-indicator, {@code 9.1}
 */
record Section(Optional<Integer> indicator, Optional<String> subIndicator) {
    static final Section NONE = new Section(Optional.empty(), Optional.empty());
    private static final Pattern HEADING =
            Pattern.compile("^[\\s\\d.)(-]*ตัวชี้?วัด(?:ย่อย)?\\s*(?:ที่)?\\s*(\\d{1,2})(?:\\s*\\.\\s*(\\d))?(?!\\d)");
    private static final int LONGEST_HEADING = 200;

    /** The section that a heading opens; this one where it opens none. */
    Section after(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return this;
        }
        Matcher matcher = HEADING.matcher(Numerals.arabic(heading));
        if (!matcher.find()) {
            return this;
        }
        int number = Integer.parseInt(matcher.group(1));
        return new Section(
                Optional.of(number), Optional.ofNullable(matcher.group(2)).map(sub -> number + "." + sub));
    }
}
