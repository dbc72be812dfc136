package org.bidweave.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.reading.Asked.Cover;
import org.bidweave.reading.InsuranceSentence.Insured;
import org.jspecify.annotations.Nullable;

/// Reads the covers that a buyer asks for, with their sums and when they must be in place.
final class InsuranceWording implements Wording {

    private static final Pattern START = Pattern.compile("(?i)\\b(?:commence\\w*|commit to obtain\\w*|start of (?:the|any) contract|contract start|prior to starting)\\b");
    private static final Pattern AWARD = Pattern.compile(
            "(?i)\\b(?:prior to|before|at|upon|on|by)(?: the)?(?: point of| time of| date of)?(?: any)?(?: contract)? award|\\bif (?:successful|awarded)|\\bsuccessful (?:bidder|tenderer|contractor|supplier|provider)");
    private static final Pattern SUBMISSION = Pattern.compile(
            "(?i)\\b(?:at|by) (?:the )?(?:time|date|point) of (?:submi\\w+|tender\\w*|bid\\w*|application)|\\bmust (?:already|currently) (?:hold|have)|with (?:their|the|your) (?:tender|bid|submission)");
    private static final Pattern DEMAND = Pattern.compile(
            "(?i)\\b(?:must|required?|requirements?|shall|hold|holds|obtain|minimum|at least|not less than|levels?|evidence|insurance ?[=:])\\b|=");
    private static final Pattern TO_HOLD = Pattern.compile("(?i)\\b(?:obtain|hold|in place|evidence)\\b");
    private static final Pattern TO_INSURE = Pattern.compile("(?i)\\b(?:hold|obtain|levels?|cover|polic(?:y|ies)|requirements?)\\b.{0,80}\\binsur|\\binsurances? (?:requirements?|levels?|cover)");
    private static final Pattern INSURANCE = Pattern.compile("(?i)\\binsur|\\bindemnity\\b|\\bliability\\b");
    private static final Pattern EVERY_DELIVERER = Pattern.compile(
            "(?i)\\b(?:all|each|every)(?: of the)? (?:consortium |partner |delivery )?(?:members?|partners?|sub-?contractors?|delivery partners?)\\b.{0,60}\\b(?:hold|insur|cover)");

    @Override
    public Reading read(Words words) {
        var covers = new Covers();
        words.texts().forEach(text -> new Reader(covers).read(text));
        return new Reading(covers.suggestions(), covers.notUnderstood());
    }

    /// Goes through the sentences of one text; what was said last about when a cover is needed holds for the list after it.
    private static final class Reader {

        private final Covers covers;
        private @Nullable NeededBy neededBy;
        private InsuranceHolder holder = InsuranceHolder.CONTRACTING_PARTY;
        private boolean demanded;
        private @Nullable Sentence open;

        Reader(Covers covers) {
            this.covers = covers;
        }

        void read(List<Sentence> sentences) {
            for (var sentence : sentences) {
                var plain = sentence.plain();
                var joined = open != null && Amounts.in(plain).size() == 1 && InsuranceNames.in(plain).isEmpty() && plain.length() < 60;
                read(joined && open != null ? open.and(sentence) : sentence);
            }
        }

        private void read(Sentence sentence) {
            var plain = sentence.plain();
            if (!INSURANCE.matcher(plain).find()) {
                neededBy = TO_HOLD.matcher(plain).find() ? by(plain, neededBy) : neededBy;
                open = null;
                return;
            }
            demanded |= DEMAND.matcher(plain).find();
            neededBy = by(plain, neededBy);
            holder = EVERY_DELIVERER.matcher(plain).find() ? InsuranceHolder.EVERY_DELIVERER : holder;
            var read = new InsuranceSentence(plain);
            read.insured().forEach(row -> covers.add(row, sentence, neededBy, holder));
            open = read.isUnread() && read.insured().isEmpty() ? sentence : null;
            if (demanded && read.isUnread()) {
                covers.open(sentence.passage(), plain);
            } else if (demanded && !read.namesCover() && TO_INSURE.matcher(plain).find()) {
                covers.general(sentence.passage());
            }
        }

        private static @Nullable NeededBy by(String plain, @Nullable NeededBy before) {
            return START.matcher(plain).find() ? NeededBy.CONTRACT_START
                    : AWARD.matcher(plain).find() ? NeededBy.AWARD : SUBMISSION.matcher(plain).find() ? NeededBy.SUBMISSION : before;
        }
    }

    /// The covers found in all texts: one row for a cover and sum, however often it is asked.
    private static final class Covers {

        private final Map<String, Row> rows = new LinkedHashMap<>();
        private final Map<Passage, List<InsuranceType>> open = new LinkedHashMap<>();
        private final List<Passage> general = new ArrayList<>();

        private record Row(InsuranceType type, Money sum, @Nullable NeededBy neededBy, InsuranceHolder holder, List<Passage> from, List<String> doubts) {

            Row with(Row other) {
                from.addAll(other.from);
                doubts.addAll(other.doubts);
                return new Row(type, sum, neededBy == null ? other.neededBy : neededBy,
                        other.holder == InsuranceHolder.EVERY_DELIVERER ? other.holder : holder, from, doubts);
            }
        }

        void add(Insured insured, Sentence sentence, @Nullable NeededBy neededBy, InsuranceHolder holder) {
            var row = new Row(insured.type(), insured.sum(), neededBy, holder, new ArrayList<>(List.of(sentence.part(insured.start(), insured.end()))),
                    new ArrayList<>(insured.doubts()));
            rows.merge(row.type() + " " + row.sum(), row, Row::with);
        }

        void open(Passage passage, String plain) {
            open.put(passage, InsuranceNames.in(plain).stream().flatMap(name -> name.types().stream()).toList());
        }

        void general(Passage passage) {
            general.add(passage);
        }

        List<Suggestion> suggestions() {
            return rows.values().stream().map(this::suggestion).toList();
        }

        private Suggestion suggestion(Row row) {
            var doubts = new ArrayList<>(row.doubts);
            if (row.neededBy == null) {
                doubts.add("The words do not say by when; the row says when the contract starts.");
            }
            var others = rows.values().stream().filter(other -> !other.equals(row) && other.type == row.type).map(other -> other.sum.toString()).limit(3).toList();
            if (!others.isEmpty()) {
                doubts.add("Other words name %s for the same cover.".formatted(String.join(" and ", others)));
            }
            var neededBy = row.neededBy == null ? NeededBy.CONTRACT_START : row.neededBy;
            return new Suggestion(new Cover(new InsuranceRequirement(row.type, row.sum, row.holder, neededBy)),
                    row.from.stream().distinct().toList(), doubts.stream().distinct().toList());
        }

        /// A cover without a sum matters only where no other words give one; a general demand only where nothing at all was found.
        List<Passage> notUnderstood() {
            var found = rows.values().stream().map(Row::type).toList();
            var all = new ArrayList<Passage>();
            open.forEach((passage, types) -> {
                if (types.isEmpty() || !found.containsAll(types)) {
                    all.add(passage);
                }
            });
            if (rows.isEmpty() && all.isEmpty()) {
                all.addAll(general);
            }
            return all;
        }
    }
}
