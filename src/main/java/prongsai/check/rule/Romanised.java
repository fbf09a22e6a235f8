package prongsai.check.rule;

/**
 * Compares a Thai name with a web address by consonants alone: romanisation is free (kamkoksoong, mueangphan), so vowels,
 * aspiration and tone are left out.
 */
final class Romanised {
    private static final String THAI = "กขคฆงจฉชฌซศษสญฎดฏตฐฑฒถทธณนบปผพภฝฟมยรลฬวหฮ";
    private static final String LATIN = "kkkknjjjjssssnttttttttttnnpppppffm-rrr---";
    private static final double ALIKE = 0.6;

    private Romanised() {}

    /** True where at least three fifths of the name's consonants stand in the address in this order. */
    static boolean alike(String thaiName, String host) {
        String name = ofThai(thaiName);
        String latin = ofLatin(host.replaceFirst("\\.(?:go|or|ac|in|co)\\.th.*$", ""));
        return name.length() >= 2 && common(name, latin) >= ALIKE * name.length();
    }

    private static String ofThai(String name) {
        StringBuilder consonants = new StringBuilder();
        for (char c : name.replace("ทร", "ซ").toCharArray()) {
            int at = THAI.indexOf(c);
            if (at >= 0 && LATIN.charAt(at) != '-') {
                consonants.append(LATIN.charAt(at));
            }
        }
        return consonants.toString();
    }

    private static String ofLatin(String host) {
        StringBuilder consonants = new StringBuilder();
        for (char c : host.replace("ng", "n").toCharArray()) {
            switch (c) {
                case 'k', 'g', 'q' -> consonants.append('k');
                case 'c', 'j' -> consonants.append('j');
                case 's', 'z', 'x' -> consonants.append('s');
                case 't', 'd' -> consonants.append('t');
                case 'n' -> consonants.append('n');
                case 'p', 'b' -> consonants.append('p');
                case 'f', 'v' -> consonants.append('f');
                case 'm' -> consonants.append('m');
                case 'r', 'l' -> consonants.append('r');
                default -> {}
            }
        }
        return consonants.toString();
    }

    /** Length of the longest common subsequence. */
    private static int common(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
