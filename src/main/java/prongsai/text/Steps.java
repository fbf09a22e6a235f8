package prongsai.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbered steps. OCR and careless typing let them run on in one line ({@code 1. ... 2. ...}); a marker counts only
 * where it continues the sequence, so that ตัวชี้วัดที่ 9.4, ครั้งที่ 2 and 15 คน stay text.
 */
public final class Steps {
    private static final Pattern MARKER = Pattern.compile(
            "(?<=^|[\\s\\u0E00-\\u0E7F)”\"])(?:\\((\\d{1,2})\\)|(\\d{1,2})(?:\\.(?!\\d)|\\)))(?=\\s*[^\\s\\d.,])");

    private Steps() {}

    /**
     * A step of a list.
     *
     * @param number its number; 0 for text before the first marker
     * @param start first character, the marker included
     * @param end after the last
     * @param text the text without the marker, trimmed
     */
    public record Step(int number, int start, int end, String text) {}

    private record Marker(int number, boolean bracket, int start, int end) {}

    /**
     * Cuts a text at its numbered steps: plain numbers first, those in brackets within.
     *
     * @return the steps in order; one with number 0 where the text has none
     */
    public static List<Step> split(String text) {
        List<Marker> markers = sequence(markers(text));
        List<Step> steps = new ArrayList<>();
        int first = markers.isEmpty() ? text.length() : markers.getFirst().start;
        if (first > 0 || markers.isEmpty()) {
            steps.add(new Step(0, 0, first, text.substring(0, first).strip()));
        }
        for (int i = 0; i < markers.size(); i++) {
            Marker marker = markers.get(i);
            int end = i + 1 < markers.size() ? markers.get(i + 1).start : text.length();
            steps.add(new Step(
                    marker.number,
                    marker.start,
                    end,
                    text.substring(marker.end, end).strip()));
        }
        return steps;
    }

    /**
     * Puts each numbered step on a line of its own, also those in brackets. Nothing but white space changes: a space
     * before a marker becomes a line feed; where none stood, the text stays as it is.
     */
    public static String lines(String text) {
        StringBuilder lines = new StringBuilder(text);
        for (Marker marker : all(text)) {
            int before = marker.start - 1;
            if (before > 0 && lines.charAt(before) == ' ') {
                lines.setCharAt(before, '\n');
            }
        }
        return lines.toString();
    }

    private static List<Marker> all(String text) {
        List<Marker> markers = markers(text);
        List<Marker> kept = new ArrayList<>(sequence(markers));
        int expected = 1;
        for (Marker marker : markers) {
            if (marker.bracket && (marker.number == expected || marker.number == 1)) {
                expected = marker.number + 1;
                kept.add(marker);
            }
        }
        return kept;
    }

    private static List<Marker> markers(String text) {
        List<Marker> markers = new ArrayList<>();
        String arabic = Numerals.arabic(text);
        if (!mayHave(arabic)) {
            return markers;
        }
        Matcher matcher = MARKER.matcher(arabic);
        while (matcher.find()) {
            boolean bracket = matcher.group(1) != null;
            markers.add(new Marker(
                    Integer.parseInt(bracket ? matcher.group(1) : matcher.group(2)),
                    bracket,
                    matcher.start(),
                    matcher.end()));
        }
        return markers;
    }

    /** Most cells have no digit before a full stop or a bracket, and looking for markers at each letter costs much. */
    private static boolean mayHave(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            if ((c == '.' || c == ')') && before >= '0' && before <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Plain markers that count up by one; the first may be any number, since a row may go on over a page. */
    private static List<Marker> sequence(List<Marker> markers) {
        List<Marker> kept = new ArrayList<>();
        for (Marker marker : markers) {
            if (marker.bracket) {
                continue;
            }
            boolean first = kept.isEmpty();
            if (first ? marker.number == 1 || marker.start == 0 : marker.number == kept.getLast().number + 1) {
                kept.add(marker);
            }
        }
        return kept;
    }
}
