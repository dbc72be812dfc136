package org.bidweave.exchange.planfile;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.AccessPoint;
import org.bidweave.model.Award;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Basics;
import org.bidweave.model.Budget;
import org.bidweave.model.Costs;
import org.bidweave.model.Dates;
import org.bidweave.model.Finances;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Limits;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Partnering;
import org.bidweave.model.Payment;
import org.bidweave.model.Profile;
import org.bidweave.model.Progress;
import org.bidweave.model.Reliance;
import org.bidweave.model.Stage;
import org.bidweave.model.Standing;
import org.bidweave.model.Structure;
import org.bidweave.model.Tender;
import org.bidweave.model.Terms;
import org.bidweave.model.Timetable;
import org.bidweave.model.TurnoverRule;
import org.jspecify.annotations.Nullable;

/// A field of one of the model's records as the file has it, and what it means where the file leaves it out.
/// `whenAbsent` is `null` for a field that may be missing and for one that is required.
record Field(String name, Type type, Method accessor, boolean required, @Nullable Object whenAbsent) {

    private static final Map<Class<?>, Record> BLANKS = Stream.<Record>of(
            Tender.EMPTY, Basics.EMPTY, Dates.EMPTY, Budget.EMPTY, LotLimits.NONE, TurnoverRule.EMPTY, Payment.EMPTY, Partnering.EMPTY,
            Finances.EMPTY, BalanceSheet.EMPTY, Standing.EMPTY, Reliance.NONE, Paperwork.EMPTY, Terms.EMPTY, Costs.EMPTY, Limits.STANDARD,
            Timetable.STANDARD, GoNoGo.EMPTY, Award.EMPTY, Profile.EMPTY, AccessPoint.EMPTY)
            .collect(Collectors.toUnmodifiableMap(Record::getClass, Function.identity()));

    private static final Map<Class<?>, Object> WHEN_ABSENT = Map.of(
            List.class, List.of(), Map.class, Map.of(), String.class, "", boolean.class, false,
            Progress.class, Progress.IDENTIFY, Stage.class, Stage.IDENTIFIED, Structure.class, Structure.LEAD_SUBCONTRACT);

    /// Reading annotations is slow, and a large bid asks for its fields some hundred thousand times.
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).filter(component -> !isUnknownFields(component)).map(Field::of).toList();
        }
    };

    static List<Field> of(Class<?> type) {
        return FIELDS.get(type);
    }

    private static Field of(RecordComponent component) {
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        var absent = optional ? null : whenAbsent(component);
        return new Field(component.getName(), component.getGenericType(), component.getAccessor(), !optional && absent == null, absent);
    }

    private static @Nullable Object whenAbsent(RecordComponent component) {
        var blank = BLANKS.get(component.getDeclaringRecord());
        if (blank != null) {
            return invoke(component.getAccessor(), blank);
        }
        return component.getType().isRecord() ? BLANKS.get(component.getType()) : WHEN_ABSENT.get(component.getType());
    }

    /// The one component of the model that is no field of the file, but what the file held besides. It is the last of its record.
    private static boolean isUnknownFields(RecordComponent component) {
        return component.getName().equals("unknownFields");
    }

    /// Records of several fields. An id, a specialism or a sum is a record too, but stands in the file as its one value.
    static boolean isGroup(Class<?> type) {
        return type.isRecord() && !isSingleValue(of(type));
    }

    private static boolean isSingleValue(List<Field> fields) {
        return fields.size() == 1 && (fields.getFirst().type() == String.class || fields.getFirst().type() == BigDecimal.class);
    }

    @Nullable Object value(Record owner) {
        return invoke(accessor, owner);
    }

    private static @Nullable Object invoke(Method accessor, Record owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
