package prongsai.read.docx;

import prongsai.read.block.Xml;

/**
 * A formula (OMML, ECMA-376 part 1, 22.1) in one line: {@code (ก+ข)/ค}, {@code x^2}, {@code a_1}, {@code √(x)}. Terms of
 * several parts get brackets, as on one line nothing else holds them together.
 */
final class Formula {
    private Formula() {}

    /** The words of a {@code m:oMath} or of anything in it. */
    static String words(Xml element) {
        StringBuilder words = new StringBuilder();
        write(element, words);
        return words.toString();
    }

    private static void write(Xml element, StringBuilder words) {
        switch (element.name()) {
            case "m:t", "w:t" -> words.append(element.text());
            case "m:f" -> words.append(term(element.at("m:num"))).append('/').append(term(element.at("m:den")));
            case "m:sSup" -> script(element, words, "", "m:sup");
            case "m:sSub" -> script(element, words, "m:sub", "");
            case "m:sSubSup" -> script(element, words, "m:sub", "m:sup");
            case "m:rad" -> words.append(words(element.at("m:deg"))).append('√').append(term(element.at("m:e")));
            case "m:nary" -> {
                words.append(character(element.at("m:naryPr").at("m:chr"), "∫"));
                script(words, "_", element.at("m:sub"));
                script(words, "^", element.at("m:sup"));
                words.append(term(element.at("m:e")));
            }
            case "m:d" -> delimited(element, words);
            case "m:m" -> {
                words.append('[');
                element.all("m:mr").forEach(row -> {
                    row.all("m:e").forEach(cell -> words.append(words(cell)).append(' '));
                    words.setCharAt(words.length() - 1, ';');
                });
                words.append(']');
            }
            case "m:ctrlPr", "m:rPr", "w:rPr", "m:fPr", "m:del", "w:del" -> {}
            default -> element.children().forEach(child -> write(child, words));
        }
    }

    private static void delimited(Xml element, StringBuilder words) {
        Xml properties = element.at("m:dPr");
        words.append(character(properties.at("m:begChr"), "("));
        boolean first = true;
        for (Xml part : element.all("m:e").toList()) {
            words.append(first ? "" : character(properties.at("m:sepChr"), "|")).append(words(part));
            first = false;
        }
        words.append(character(properties.at("m:endChr"), ")"));
    }

    private static void script(Xml element, StringBuilder words, String below, String above) {
        words.append(term(element.at("m:e")));
        script(words, "_", element.at(below));
        script(words, "^", element.at(above));
    }

    private static void script(StringBuilder words, String sign, Xml script) {
        String term = term(script);
        words.append(term.isEmpty() ? "" : sign + term);
    }

    /** In brackets unless it is one number, word or letter. */
    private static String term(Xml element) {
        String term = words(element).strip();
        return term.matches("[\\p{L}\\p{M}\\p{N}.,%]*|\\(.*\\)|\\[.*]") ? term : "(" + term + ")";
    }

    private static String character(Xml character, String otherwise) {
        return character.attribute("m:val").orElse(otherwise);
    }
}
