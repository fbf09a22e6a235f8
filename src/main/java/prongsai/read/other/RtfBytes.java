package prongsai.read.other;

import java.nio.charset.StandardCharsets;

/** Walks over the bytes of an RTF file: single bytes, control words with their numbers, and what is passed over. */
final class RtfBytes {
    private static final int MOST_DIGITS = 10;

    private final byte[] bytes;
    private int at;

    RtfBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A control word.
     *
     * @param name its letters
     * @param value its number; 0 where it has none
     * @param numbered whether it has one
     */
    record Word(String name, int value, boolean numbered) {
        /** Whether the word switches its property on: it has no number, or another one than 0. */
        boolean on() {
            return !numbered || value != 0;
        }
    }

    boolean hasMore() {
        return at < bytes.length;
    }

    byte next() {
        return bytes[at++];
    }

    /** Whether a control word begins here, and no control symbol. */
    boolean atWord() {
        return at < bytes.length && ((bytes[at] >= 'a' && bytes[at] <= 'z') || (bytes[at] >= 'A' && bytes[at] <= 'Z'));
    }

    /** The control word that begins here, with the space that ends it. */
    Word word() {
        int start = at;
        while (at < bytes.length && Character.isLetter(bytes[at])) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int sign = at < bytes.length && bytes[at] == '-' ? -1 : 1;
        int digits = sign < 0 ? at + 1 : at;
        long number = 0;
        int end = digits;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < MOST_DIGITS) {
            number = number * 10 + bytes[end] - '0';
            end++;
        }
        boolean numbered = end > digits;
        at = numbered ? end : at;
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return new Word(name, (int) Math.clamp(sign * number, Integer.MIN_VALUE, Integer.MAX_VALUE), numbered);
    }

    /** The byte written as two hexadecimal digits here; -1, and nothing passed, where there are none. */
    int hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) {
            return -1;
        }
        at += 2;
        return high * 16 + low;
    }

    /** Passes over raw bytes, as many as there are. */
    void skip(int count) {
        at += Math.clamp(count, 0, bytes.length - at);
    }

    /** Passes over what stands for a character in readers without Unicode; a group or control word ends it. */
    void skipCharacters(int count) {
        for (int i = 0; i < count && at < bytes.length; i++) {
            if (bytes[at] == '\\' && at + 3 < bytes.length && bytes[at + 1] == '\'') {
                at += 4;
            } else if (bytes[at] == '\\' || bytes[at] == '{' || bytes[at] == '}') {
                return;
            } else {
                at++;
            }
        }
    }
}
