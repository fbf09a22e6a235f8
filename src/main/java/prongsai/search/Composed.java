package prongsai.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import prongsai.store.RecordFields;

/**
 * A question as a query of Lucene.
 *
 * @param query finds the records
 * @param marks what is to be seen in a hit
 * @param columns where words were looked for
 * @param sought words that may be met with wrong letters; empty where every letter must be right
 */
record Composed(Query query, Marks marks, Columns columns, List<Sought> sought) {
    Composed {
        sought = List.copyOf(sought);
    }

    /**
     * Composes a query.
     *
     * @throws QuestionException where the question cannot be asked
     */
    static Composed of(Question question, IndexReader reader) {
        return of(question, reader, Optional.empty());
    }

    /** Records like a passage, which is the question's text; empty where no record can be. */
    static Optional<Composed> like(Question question, IndexReader reader) {
        Marks marks = Marks.none();
        Conditions conditions = new Conditions(reader);
        return Passage.query(question.text(), reader, marks).map(some -> {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            all.add(some, Occur.MUST);
            confine(all, some, question, conditions);
            return new Composed(all.build(), marks, Columns.of(Set.of()), List.of());
        });
    }

    /** Records alone, and those that the confinements beside the text allow. */
    private static void confine(BooleanQuery.Builder all, Query wanted, Question question, Conditions conditions) {
        if (!recordsAlone(wanted)) {
            all.add(new TermQuery(new Term(RecordFields.KIND, RecordFields.RECORD)), Occur.FILTER);
        }
        for (Map.Entry<Filter, List<String>> where : question.where().entrySet()) {
            List<Query> choices = where.getValue().stream()
                    .map(value -> conditions.of(where.getKey(), value))
                    .toList();
            all.add(Conditions.any(choices), Occur.FILTER);
        }
    }

    /** True where no other document can be found: only records have words and letters. */
    private static boolean recordsAlone(Query query) {
        return switch (query) {
            case Leaf leaf -> true;
            case Either either -> true;
            case BoostQuery boosted -> recordsAlone(boosted.getQuery());
            case ConstantScoreQuery same -> recordsAlone(same.getQuery());
            case TermQuery term -> term.getTerm().field().equals(RecordFields.ITEM);
            case DisjunctionMaxQuery choices -> choices.getDisjuncts().stream().allMatch(Composed::recordsAlone);
            case BooleanQuery all -> {
                List<Query> needed = all.clauses().stream()
                        .filter(BooleanClause::isRequired)
                        .map(BooleanClause::query)
                        .toList();
                yield needed.isEmpty()
                        ? all.clauses().stream()
                                .filter(BooleanClause::isScoring)
                                .allMatch(clause -> recordsAlone(clause.query()))
                        : needed.stream().anyMatch(Composed::recordsAlone);
            }
            default -> false;
        };
    }

    /** The same with some letters wrong; empty where the question has no word that may be misread, or choices of words. */
    static Optional<Composed> near(Question question, IndexReader reader) {
        if (choices(AskParser.read(question.text()))) {
            return Optional.empty();
        }
        List<Sought> sought = new ArrayList<>();
        Composed composed = of(question, reader, Optional.of(sought));
        return sought.stream().anyMatch(Sought::loose) ? Optional.of(composed) : Optional.empty();
    }

    private static boolean choices(Ask ask) {
        return switch (ask) {
            case Ask.All all -> all.parts().stream().anyMatch(Composed::choices);
            case Ask.Any any -> true;
            default -> false;
        };
    }

    private static Composed of(Question question, IndexReader reader, Optional<List<Sought>> near) {
        Ask ask = AskParser.read(question.text());
        Set<String> named = new LinkedHashSet<>();
        fields(ask, false, named);
        for (String value : question.where().getOrDefault(Filter.FIELD, List.of())) {
            named.addAll(Conditions.columns(value));
        }
        Columns columns = Columns.of(named);
        Marks marks = Marks.none();
        Composer composer = new Composer(new WordQueries(columns, marks, reader, near), new Conditions(reader));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        Query wanted = composer.wanted(ask).orElse(MatchAllDocsQuery.INSTANCE);
        all.add(wanted, Occur.MUST);
        confine(all, wanted, question, composer.conditions);
        return new Composed(all.build(), marks, columns, near.orElse(List.of()));
    }

    /** Collects the columns that {@code field:} names anywhere. */
    private static void fields(Ask ask, boolean unwanted, Set<String> named) {
        switch (ask) {
            case Ask.All all -> all.parts().forEach(part -> fields(part, unwanted, named));
            case Ask.Any any -> any.parts().forEach(part -> fields(part, unwanted, named));
            case Ask.Not not -> fields(not.part(), true, named);
            case Ask.Where where -> {
                if (where.filter() == Filter.FIELD) {
                    if (unwanted) {
                        throw new QuestionException("field-outside");
                    }
                    named.addAll(Conditions.columns(where.value()));
                }
            }
            case Ask.Words words -> {}
            case Ask.Phrase phrase -> {}
        }
    }

    private record Composer(WordQueries words, Conditions conditions) {
        /** The query of a part; empty where it asks for nothing. */
        Optional<Query> wanted(Ask ask) {
            return switch (ask) {
                case Ask.All every -> all(every.parts());
                case Ask.Any some -> any(some.parts());
                case Ask.Not not -> all(List.of(not));
                case Ask.Words bare -> words.words(bare.words());
                case Ask.Phrase phrase -> words.phrase(phrase.text());
                case Ask.Where where -> Optional.of(conditions.of(where.filter(), where.value()));
            };
        }

        private Optional<Query> all(List<Ask> parts) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            boolean any = false;
            boolean scored = false;
            for (Ask part : parts) {
                Optional<Query> query = part instanceof Ask.Not not ? unwanted(not.part()) : wanted(part);
                if (query.isPresent()) {
                    Occur occur = part instanceof Ask.Not
                            ? Occur.MUST_NOT
                            : part instanceof Ask.Where ? Occur.FILTER : Occur.MUST;
                    all.add(query.get(), occur);
                    any = true;
                    scored |= occur == Occur.MUST;
                }
            }
            if (any && !scored) {
                all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            }
            return any ? Optional.of(all.build()) : Optional.empty();
        }

        private Optional<Query> any(List<Ask> parts) {
            List<Query> choices = new ArrayList<>();
            parts.forEach(part -> wanted(part).ifPresent(choices::add));
            return choices.isEmpty() ? Optional.empty() : Optional.of(Conditions.any(choices));
        }

        /** What a part finds that must not be there; it leaves no marks. */
        private Optional<Query> unwanted(Ask ask) {
            return switch (ask) {
                case Ask.Words bare -> words.unwanted(bare.words());
                case Ask.Phrase phrase -> words.unwanted(List.of(phrase.text()));
                case Ask.Not not -> all(List.of(not));
                case Ask.Where where -> wanted(where);
                case Ask.All all -> {
                    BooleanQuery.Builder every = new BooleanQuery.Builder();
                    List<Query> queries = new ArrayList<>();
                    all.parts().forEach(part -> unwanted(part).ifPresent(queries::add));
                    queries.forEach(query -> every.add(query, Occur.MUST));
                    yield queries.isEmpty() ? Optional.empty() : Optional.of(every.build());
                }
                case Ask.Any some -> {
                    List<Query> queries = new ArrayList<>();
                    some.parts().forEach(part -> unwanted(part).ifPresent(queries::add));
                    yield queries.isEmpty() ? Optional.empty() : Optional.of(Conditions.any(queries));
                }
            };
        }
    }
}
