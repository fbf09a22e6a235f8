package prongsai.text;

/** Marks above and below letters, put where they belong: the last four steps of {@link ThaiRepair}. */
final class MarkOrder {
    private MarkOrder() {}

    static int dropSpaceBeforeMark(StringBuilder text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Thai.isMark(c) && c != Thai.SARA_AM) {
                continue;
            }
            int from = i;
            while (from > 0 && (Thai.isBlank(text.charAt(from - 1)) || text.charAt(from - 1) == '\n')) {
                from--;
            }
            boolean carried =
                    from > 0 && (Thai.isConsonant(text.charAt(from - 1)) || Thai.isMark(text.charAt(from - 1)));
            if (from < i && carried) {
                text.delete(from, i);
                i = from;
                count++;
            }
        }
        return count;
    }

    static int composeSaraAm(StringBuilder text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            boolean pair = (a == Thai.SARA_AM && b == Thai.SARA_AA)
                    || (a == Thai.SARA_AA && b == Thai.NIKHAHIT)
                    || (a == Thai.NIKHAHIT && b == Thai.SARA_AA)
                    || (a == Thai.NIKHAHIT && b == Thai.SARA_AM);
            if (pair) {
                text.setCharAt(i, Thai.SARA_AM);
                text.deleteCharAt(i + 1);
                count++;
                i = Math.max(-1, i - 2);
            } else if (a == Thai.NIKHAHIT
                    && Thai.isTone(b)
                    && i + 2 < text.length()
                    && (text.charAt(i + 2) == Thai.SARA_AA || text.charAt(i + 2) == Thai.SARA_AM)) {
                text.setCharAt(i, b);
                text.setCharAt(i + 1, Thai.SARA_AM);
                text.deleteCharAt(i + 2);
                count++;
                i = Math.max(-1, i - 2);
            } else if (a == Thai.SARA_AM && Thai.isTone(b)) {
                text.setCharAt(i, b);
                text.setCharAt(i + 1, Thai.SARA_AM);
                count++;
                i = Math.max(-1, i - 2);
            }
        }
        return count;
    }

    static int orderMarks(StringBuilder text) {
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if (Thai.isTone(a) && (Thai.isAbove(b) || Thai.isBelow(b)) && b != Thai.NIKHAHIT) {
                text.setCharAt(i, b);
                text.setCharAt(i + 1, a);
                count++;
                i = Math.max(-1, i - 2);
            }
        }
        return count;
    }

    static int dropDoubledMarks(StringBuilder text) {
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Thai.isMark(c) || c == Thai.SARA_AM) && text.charAt(i - 1) == c) {
                text.deleteCharAt(i--);
                count++;
            }
        }
        return count;
    }
}
