package prongsai.read.other;

import java.util.Map;
import java.util.Set;

/** The control words of RTF 1.9 that need no more than a list. */
final class RtfWords {
    /** Groups whose text is no text of the document. */
    static final Set<String> UNREAD = Set.of(
            "colortbl",
            "info",
            "rsidtbl",
            "themedata",
            "filetbl",
            "revtbl",
            "generator",
            "xmlnstbl",
            "latentstyles",
            "datastore",
            "colorschememapping",
            "nonshppict",
            "nonesttables",
            "shprslt",
            "atnid",
            "atnauthor",
            "atnref",
            "bkmkstart",
            "bkmkend",
            "pnseclvl",
            "pn",
            "objdata",
            "objclass",
            "private",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "fontemb",
            "falt",
            "tc",
            "xe",
            "do");
    /** Groups with a star that are read all the same. */
    static final Set<String> STARRED = Set.of(
            "shppict",
            "shpinst",
            "fldinst",
            "nesttableprops",
            "formfield",
            "annotation",
            "footnote",
            "listtable",
            "listoverridetable");

    static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("zwj", ""),
            Map.entry("zwnj", ""));

    private RtfWords() {}
}
