package org.bidweave.check;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.Stream;

/// What a rule found, subject by subject. The findings are made of it when somebody reads them: where two situations share most subjects, only
/// the others need to be looked at.
public final class Findings extends AbstractList<Finding> implements RandomAccess {

    /// What is judged of one subject, and the worst of it.
    static final class OfSubject {

        private final List<Judgement> judgements;
        private final Verdict worst;

        OfSubject(List<Judgement> judgements) {
            this.judgements = judgements;
            worst = judgements.stream().map(Judgement::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
        }

        /// One for one: each of the other's makes up for one of these.
        void besides(OfSubject other, List<Judgement> own) {
            var left = new ArrayList<>(other.judgements);
            for (var judgement : judgements) {
                int same = 0;
                while (same < left.size() && !left.get(same).saysAs(judgement)) {
                    same++;
                }
                if (same < left.size()) {
                    left.remove(same);
                } else {
                    own.add(judgement);
                }
            }
        }
    }

    private final List<OfSubject> subjects;
    private final Situation here;
    private final List<Finding> more;
    private final Once<List<Finding>> all;

    Findings(List<OfSubject> subjects, Situation here, List<Finding> more) {
        this.subjects = subjects;
        this.here = here;
        this.more = more;
        all = new Once<>(() -> Stream.concat(
                subjects.stream().flatMap(subject -> subject.judgements.stream()).map(judgement -> Finding.of(judgement, here)), more.stream()).toList());
    }

    /// And these, which are not of a subject by itself.
    public Findings and(List<Finding> others) {
        return new Findings(subjects, here, others);
    }

    Verdict worst() {
        var worst = more.stream().map(Finding::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
        for (var subject : subjects) {
            worst = worst.worst(subject.worst);
        }
        return worst;
    }

    /// All but those that the other has on the same subject with the same verdict, as far as that is to be seen subject by subject.
    public List<Finding> besides(Findings other) {
        var own = subjects.size() == other.subjects.size() ? moved(other.subjects) : missing(other.subjects);
        return Stream.concat(own.stream().map(judgement -> Finding.of(judgement, here)), more.stream()).toList();
    }

    /// What was kept is the same object.
    private List<Judgement> moved(List<OfSubject> others) {
        var own = new ArrayList<Judgement>();
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i) != others.get(i)) {
                subjects.get(i).besides(others.get(i), own);
            }
        }
        return own;
    }

    private List<Judgement> missing(List<OfSubject> others) {
        Set<OfSubject> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(others);
        return subjects.stream().filter(subject -> !known.contains(subject)).flatMap(subject -> subject.judgements.stream()).toList();
    }

    @Override
    public Finding get(int index) {
        return all.get().get(index);
    }

    @Override
    public int size() {
        return all.get().size();
    }
}
