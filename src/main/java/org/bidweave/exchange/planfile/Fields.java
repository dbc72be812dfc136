package org.bidweave.exchange.planfile;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Costs;
import org.bidweave.model.Dates;
import org.bidweave.model.Finances;
import org.bidweave.model.Limits;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Partnering;
import org.bidweave.model.Payment;
import org.bidweave.model.Progress;
import org.bidweave.model.Reliance;
import org.bidweave.model.Stage;
import org.bidweave.model.Standing;
import org.bidweave.model.Structure;
import org.bidweave.model.Tender;
import org.bidweave.model.Terms;
import org.bidweave.model.TurnoverRule;
import org.jspecify.annotations.Nullable;

/// The fields of the model's records as the file has them, and what each means where the file leaves it out.
final class Fields {

    private static final Map<Class<?>, Record> BLANKS = Stream.<Record>of(
            Tender.EMPTY, Basics.EMPTY, Dates.EMPTY, Budget.EMPTY, LotLimits.NONE, TurnoverRule.EMPTY, Payment.EMPTY, Partnering.EMPTY,
            Finances.EMPTY, BalanceSheet.EMPTY, Standing.EMPTY, Reliance.NONE, Paperwork.EMPTY, Terms.EMPTY, Costs.EMPTY, Limits.STANDARD)
            .collect(Collectors.toUnmodifiableMap(Record::getClass, Function.identity()));

    private static final Map<Class<?>, Object> WHEN_ABSENT = Map.of(
            List.class, List.of(), Map.class, Map.of(), String.class, "", boolean.class, false,
            Progress.class, Progress.IDENTIFY, Stage.class, Stage.IDENTIFIED, Structure.class, Structure.LEAD_SUBCONTRACT);

    private Fields() {}

    static List<RecordComponent> of(Class<?> type) {
        return Stream.of(type.getRecordComponents()).filter(field -> !isUnknownFields(field)).toList();
    }

    /// The one component of the model that is no field of the file, but what the file held besides.
    static boolean isUnknownFields(RecordComponent field) {
        return field.getName().equals("unknownFields");
    }

    /// Records of several fields. An id, a specialism or a sum is a record too, but stands in the file as its one value.
    static boolean isGroup(Class<?> type) {
        return type.isRecord() && !isSingleValue(type);
    }

    static boolean isSingleValue(Class<?> type) {
        if (!type.isRecord() || type.getRecordComponents().length != 1) {
            return false;
        }
        var only = type.getRecordComponents()[0].getType();
        return only == String.class || only == BigDecimal.class;
    }

    static boolean isRequired(RecordComponent field) {
        return !isNullable(field) && whenAbsent(field) == null;
    }

    /// `null` for a field that may be missing, and for one that must be there.
    static @Nullable Object whenAbsent(RecordComponent field) {
        if (isNullable(field)) {
            return null;
        }
        var blank = BLANKS.get(field.getDeclaringRecord());
        if (blank != null) {
            return value(field, blank);
        }
        return field.getType().isRecord() ? BLANKS.get(field.getType()) : WHEN_ABSENT.get(field.getType());
    }

    static @Nullable Object value(RecordComponent field, Record owner) {
        try {
            return field.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
