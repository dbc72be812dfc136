package org.bidweave;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Clarification;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Milestone;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.QuestionId;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.jspecify.annotations.Nullable;

/// Bids over the whole model, every field of every record filled or left empty at random; all references hold.
public final class AnyBid {

    private static final List<LotId> LOTS = ids(LotId::new, "L1", "L2/b", "Lot ~3");
    private static final List<LineId> LINES = ids(LineId::new, "NAV", "§2");
    private static final List<AreaId> AREAS = ids(AreaId::new, "North", "Quayside", "E06000001");
    private static final List<OrganisationId> ORGANISATIONS = ids(OrganisationId::new, "HARBOUR", "a/b", "bid", "Ö");
    private static final List<AlternativeId> ALTERNATIVES = ids(AlternativeId::new, "A", "B", "members/X");
    private static final List<MilestoneId> MILESTONES = ids(MilestoneId::new, "notice", "m/2");
    private static final List<QuestionId> QUESTIONS = ids(QuestionId::new, "Q1", "Q 2");
    private static final List<String> POOLS = List.of("Navigators", "Night team");
    private static final List<String> TEXTS = List.of(
            "", "Plain", "“Quoted” and \"straight\"", "line\nbreak\ttab", "£35.50 − 10%", "\u0000\u0007", "emoji 🧭", "half \ud83e", "nbsp\u00a0x", "\ufeffmark",
            "C:\\back\\slash", "{\"json\": [1]}", "עברית", "1e5", "null");

    private final Random random;

    private AnyBid(Random random) {
        this.random = random;
    }

    public static Arbitrary<Bid> bids() {
        return Arbitraries.randomValue(AnyBid::from);
    }

    public static Bid from(Random random) {
        var any = new AnyBid(random);
        return any.record(Bid.class).withUnknownFields(Map.of());
    }

    private <T extends Record> T record(Class<T> type) {
        while (true) {
            try {
                var values = Stream.of(type.getRecordComponents()).map(this::field).toArray();
                return constructor(type).newInstance(values);
            } catch (InvocationTargetException refused) {
                if (!(refused.getCause() instanceof IllegalArgumentException)) {
                    throw new AssertionError(refused);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static <T extends Record> Constructor<T> constructor(Class<T> type) throws NoSuchMethodException {
        return type.getDeclaredConstructor(Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private @Nullable Object field(RecordComponent field) {
        var optional = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && random.nextInt(3) == 0) {
            return null;
        }
        return field.getDeclaringRecord() == Allocation.class && field.getName().equals("pool") ? oneOf(POOLS) : value(field.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            var of = generic.getActualTypeArguments();
            return of.length == 1 ? list((Class<?>) of[0]) : map((Class<?>) of[0], (Class<?>) of[1]);
        }
        return single((Class<?>) type);
    }

    private Object single(Class<?> type) {
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "String" -> oneOf(TEXTS);
            case "int", "Integer" -> random.nextInt(1, 4);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
            case "LocalTime" -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
            case "Money" -> new Money(number());
            case "Decimal" -> new Decimal(number());
            case "BidId" -> new BidId("bid-" + random.nextInt(1000));
            case "LotId" -> oneOf(LOTS);
            case "LineId" -> oneOf(LINES);
            case "AreaId" -> oneOf(AREAS);
            case "OrganisationId" -> oneOf(ORGANISATIONS);
            case "AlternativeId" -> oneOf(ALTERNATIVES);
            case "MilestoneId" -> oneOf(MILESTONES);
            case "QuestionId" -> oneOf(QUESTIONS);
            case "Specialism" -> new Specialism("Debt " + random.nextInt(5));
            default -> record(type.asSubclass(Record.class));
        };
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(15)).multiply(BigDecimal.valueOf(random.nextInt(3)));
    }

    private List<?> list(Class<?> of) {
        return switch (of.getSimpleName()) {
            case "Lot" -> each(LOTS, id -> withId(record(Lot.class), id));
            case "ServiceLine" -> each(LINES, id -> withId(record(ServiceLine.class), id));
            case "Area" -> each(AREAS, id -> withId(record(Area.class), id));
            case "Organisation" -> each(ORGANISATIONS, id -> organisation(withId(record(Organisation.class), id)));
            case "Alternative" -> each(ALTERNATIVES, id -> withId(record(Alternative.class), id));
            case "Member" -> some(ORGANISATIONS).stream().map(id -> withId(record(Member.class), id)).toList();
            case "Milestone" -> each(MILESTONES, id -> withId(record(Milestone.class), id));
            case "Clarification" -> each(QUESTIONS, id -> withId(record(Clarification.class), id));
            case "LotId" -> some(LOTS);
            case "AreaId" -> some(AREAS);
            default -> Stream.generate(() -> value(of)).limit(random.nextInt(4)).toList();
        };
    }

    private Map<?, ?> map(Class<?> keys, Class<?> values) {
        var map = new LinkedHashMap<>();
        for (var i = random.nextInt(4); i > 0; i--) {
            map.put(keys == String.class ? oneOf(POOLS) : value(keys), value(values));
        }
        return map;
    }

    private Organisation organisation(Organisation any) {
        var pools = new LinkedHashMap<>(any.staffPools());
        POOLS.forEach(pool -> pools.put(pool, new Decimal(number())));
        return any.withStaffPools(pools);
    }

    /// The same record with another first component: the id.
    private static <T extends Record> T withId(T any, Object id) {
        try {
            var components = any.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (var i = 0; i < values.length; i++) {
                values[i] = i == 0 ? id : components[i].getAccessor().invoke(any);
            }
            @SuppressWarnings("unchecked")
            var type = (Class<T>) any.getClass();
            return constructor(type).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <I, T> List<T> each(List<I> ids, Function<I, T> element) {
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        return shuffled.stream().map(element).toList();
    }

    private <I> List<I> some(List<I> ids) {
        return each(ids, Function.identity()).stream().filter(_ -> random.nextBoolean()).toList();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <I> List<I> ids(Function<String, I> id, String... names) {
        return Stream.of(names).map(id).toList();
    }
}
