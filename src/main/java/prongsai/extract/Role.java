package prongsai.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a column of a form means, as its header says it; the kind of table makes a field of it. */
enum Role {
    /** Running number of a measure, or the code of an item. */
    KEY,
    /** Rank in a list that is sorted by score: no key. */
    RANK,
    TITLE,
    METHOD,
    PERIOD,
    RESPONSIBLE,
    RESULT,
    OUTCOME,
    FOLLOW_UP,
    NOTE,
    ELEMENTS,
    GUIDELINE,
    INDICATOR,
    ISSUE,
    IMPROVEMENT,
    STEPS,
    SCORE,
    /** Beside the scores of indicators, that of their instrument: IIT, EIT, OIT. */
    INSTRUMENT_SCORE,
    LEVEL,
    /** A column of ticks: done. */
    DONE,
    /** A column of ticks: not done. */
    NOT_DONE,
    /** A column of ticks: under way, neither done nor not done. */
    UNDER_WAY,
    /** A column that says in words whether an item is done: มี, ไม่มี, ดำเนินการแล้ว. */
    STATUS,
    /** Where the proof of an answer is: an address, a document. */
    EVIDENCE,
    /** What forms have beside their records and no field tells: quarters, a budget, targets, problems. */
    ASIDE,
    /** The header says something else. */
    OTHER;

    /** Those of these meanings that a field or a kind of table can be told by. */
    static Set<Role> meant(List<Role> roles) {
        Set<Role> meant = EnumSet.noneOf(Role.class);
        meant.addAll(roles);
        meant.remove(OTHER);
        meant.remove(ASIDE);
        return meant;
    }
}
